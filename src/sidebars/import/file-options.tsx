/** How a file or paste was cut into cells, what was odd about it, and a way to have it read otherwise. */
import { encodings } from '../../files/encodings';
import { type Separator, separators } from '../../files/find-separator';
import type { ImportWords } from '../../messages/import-sidebar';
import { showIn } from '../../messages/show';
import type { Reader } from '../shared/reader';
import type { Choices, Look } from './asked';

interface FileOptionsProps {
  readonly reader: Reader;
  readonly text: ImportWords;
  readonly look: Look;
  readonly choices: Choices;
  readonly onChoices: (change: Partial<Choices>) => void;
}

const separatorNames = { '\t': 'tab', ';': 'semicolon', ',': 'comma', '|': 'bar', '': 'none' } as const;

export function FileOptions({ reader, text, look, choices, onChoices }: FileOptionsProps) {
  const { encoding, separator, workbook, notices, headerRow } = look;
  const show = showIn(reader.locale, reader.rightToLeft);
  return (
    <>
      {notices.map((notice) => (
        <p key={notice.kind} class="notice problem">
          {text.files.notices[notice.kind](notice, show)}
        </p>
      ))}
      {workbook && workbook.sheets.length > 1 && (
        <label class="stack">
          {text.file.sheet}
          <select
            value={choices.sheet ?? workbook.sheet}
            onChange={(event) => onChoices({ sheet: event.currentTarget.value })}
          >
            {workbook.sheets.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <details>
        <summary>{text.asFile}</summary>
        <div class="stack">
          {encoding && (
            <label>
              {text.encoding}
              <select
                value={choices.encoding ?? encoding.encoding}
                onChange={({ currentTarget: { value } }) =>
                  onChoices({ encoding: value as (typeof encodings)[number] })
                }
              >
                {encodings.map((each) => (
                  <option key={each} value={each}>
                    {text.files.encodings[each]}
                  </option>
                ))}
              </select>
            </label>
          )}
          {separator !== undefined && (
            <>
              <label>
                {text.separator}
                <select
                  value={choices.separator ?? separator}
                  onChange={({ currentTarget: { value } }) => onChoices({ separator: value as Separator })}
                >
                  {[...separators, '' as const].map((each) => (
                    <option key={each} value={each}>
                      {text.files.separators[separatorNames[each]]}
                    </option>
                  ))}
                </select>
              </label>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={choices.hasQuotes !== false}
                  onChange={(event) => onChoices({ hasQuotes: event.currentTarget.checked })}
                />
                <span>{text.quotes}</span>
              </label>
            </>
          )}
          <label>
            {text.headerRow}
            <input
              type="number"
              min={1}
              max={1000}
              value={(choices.headerRow ?? headerRow) + 1}
              onChange={({ currentTarget: { value } }) =>
                Number(value) >= 1 && onChoices({ headerRow: Math.floor(Number(value)) - 1 })
              }
            />
          </label>
        </div>
      </details>
    </>
  );
}
