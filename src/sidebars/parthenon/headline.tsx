/** The one number that matters, with its change. */
import { parthenonWords } from '../../messages/parthenon-sidebar';
import type { Reader } from '../shared/reader';
import { headline } from './figures';
import type { ParthenonState } from './state';

interface HeadlineProps {
  readonly reader: Reader;
  readonly state: ParthenonState;
  /** A pillar's field cannot be read. */
  readonly isWrong: boolean;
}

export function Headline({ reader, state, isWrong }: HeadlineProps) {
  const text = parthenonWords[reader.language];
  const { numbers } = reader;
  const { now, afterwards, gain, change } = headline(state);
  const problem = isWrong ? text.noProfit : isShowable(state) ? undefined : text.tooLarge;
  const shown = problem ? '–' : numbers.shown(afterwards, 'amount');
  return (
    <header class="headline">
      <span class="muted">{text.profit}</span>
      <output class={shown.length > MOST_LETTERS ? 'long' : undefined}>{shown}</output>
      {problem ? (
        <p class="problem">{problem}</p>
      ) : (
        <p>
          <strong class={gain < 0 ? 'falling' : undefined}>
            <bdi>{gain === 0 ? text.unchanged : numbers.change(gain, 'amount')}</bdi>
          </strong>{' '}
          {gain !== 0 && change !== null && <bdi>({numbers.change(change, 'percent')})</bdi>}{' '}
          <span class="muted">{text.fromNow({ now: numbers.shown(now, 'amount') })}</span>
        </p>
      )}
    </header>
  );
}

/** From here on a spreadsheet does not keep every digit. */
const LARGEST = 1e15;
/** More letters than these do not fit on one line in large type. */
const MOST_LETTERS = 15;

export function isShowable(state: ParthenonState): boolean {
  const { now, afterwards } = headline(state);
  return Math.abs(now) <= LARGEST && Math.abs(afterwards) <= LARGEST;
}
