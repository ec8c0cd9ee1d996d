/** Named scenarios, kept in a sheet of the spreadsheet: keep, open, delete with undo. */

import { useState } from 'preact/hooks';
import { parthenonWords } from '../../messages/parthenon-sidebar';
import type { Scenario } from '../../sheets/scenarios';
import { type Message, Notice, problemOf } from '../shared/notice';
import type { Reader } from '../shared/reader';
import { server } from '../shared/server';
import { asScenario, fromScenario, isMoved, type ParthenonState } from './state';

interface ScenariosProps {
  readonly reader: Reader;
  readonly state: ParthenonState;
  readonly canSave: boolean;
  readonly onOpen: (state: ParthenonState) => void;
}

export function Scenarios({ reader, state, canSave, onOpen }: ScenariosProps) {
  const { scenarios: text } = parthenonWords[reader.language];
  const [known, setKnown] = useState<readonly Scenario[] | undefined>(undefined);
  const [name, setName] = useState('');
  const [nameWrong, setNameWrong] = useState(false);
  const [message, setMessage] = useState<Message | undefined>(undefined);
  const busy = message?.tone === 'busy';

  const ask = async (doing: string, run: () => Promise<Message | undefined>, problem: (error: unknown) => Message) => {
    setMessage({ tone: 'busy', text: doing });
    setMessage(await run().catch(problem));
  };
  const load = () =>
    ask(
      text.loading,
      async () => {
        setKnown(await server('loadScenarios'));
        return undefined;
      },
      (error) => ({ ...problemOf(error, reader), action: { caption: reader.words.again, run: () => void load() } }),
    );
  const write = (run: () => Promise<Message>) => ask(text.writing, run, (error) => problemOf(error, reader, true));
  const save = (scenario: Scenario) =>
    write(async () => {
      const { scenarios, replaced } = await server('saveScenario', scenario);
      setKnown(scenarios);
      if (!replaced) return { tone: 'done', text: text.saved({ name: scenario.name }) };
      const undo = { caption: reader.words.undo, run: () => void save(replaced) };
      return { tone: 'done', text: text.replaced({ name: scenario.name }), action: undo };
    });
  const remove = (scenario: Scenario) =>
    write(async () => {
      setKnown(await server('deleteScenario', scenario.name));
      const undo = { caption: reader.words.undo, run: () => void save(scenario) };
      return { tone: 'done', text: text.removed({ name: scenario.name }), action: undo };
    });
  const open = (scenario: Scenario) => {
    const undo = {
      caption: reader.words.undo,
      run: () => {
        onOpen(state);
        setMessage(undefined);
      },
    };
    onOpen(fromScenario(scenario));
    const isWorkedOn = isMoved(state) || state.source !== null;
    setMessage({ tone: 'done', text: text.opened({ name: scenario.name }), action: isWorkedOn ? undo : undefined });
  };
  // No form element: the workbench's sandbox, which forbids forms, would swallow its submission.
  const keep = () => {
    setNameWrong(name.trim() === '');
    if (name.trim() !== '') void save(asScenario(state, name));
  };
  return (
    <details onToggle={(event) => event.currentTarget.open && known === undefined && void load()}>
      <summary>{text.heading}</summary>
      {known?.length === 0 && <p class="muted">{text.none}</p>}
      <ul class="scenarios">
        {known?.map((scenario) => (
          <li key={scenario.name}>
            <bdi>{scenario.name}</bdi>
            <button
              type="button"
              disabled={busy}
              aria-label={`${text.open}: ${scenario.name}`}
              onClick={() => open(scenario)}
            >
              {text.open}
            </button>
            <button
              type="button"
              disabled={busy}
              aria-label={`${text.remove}: ${scenario.name}`}
              onClick={() => void remove(scenario)}
            >
              {text.remove}
            </button>
          </li>
        ))}
      </ul>
      <div class="beside name">
        <div class="field">
          <label>
            {text.name}
            <input
              type="text"
              maxLength={80}
              value={name}
              aria-invalid={nameWrong ? 'true' : undefined}
              aria-describedby={nameWrong ? 'scenario-name-problem' : undefined}
              onKeyDown={(event) => event.key === 'Enter' && !event.isComposing && !busy && canSave && keep()}
              onInput={(event) => {
                setName(event.currentTarget.value);
                setNameWrong(false);
              }}
            />
          </label>
          {nameWrong && (
            <p class="problem" id="scenario-name-problem" role="alert">
              {reader.words.field.nameMissing}
            </p>
          )}
        </div>
        <button type="button" disabled={busy || !canSave} onClick={keep}>
          {text.save}
        </button>
      </div>
      <Notice message={message} />
    </details>
  );
}
