/** Long work as a component shows it: under way, done or given up. It ends with the component. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Slice } from '../../models/in-slices';
import type { Work } from './background';

export interface WorkShown<Found> {
  readonly state: 'idle' | 'running' | 'done' | 'failed';
  /** Part that is done, 0–1, where that is known. */
  readonly part?: number | undefined;
  /** What is known so far. */
  readonly found?: Found | undefined;
}

const IDLE = { state: 'idle' } as const;

export function useWork<Found>() {
  const [shown, setShown] = useState<WorkShown<Found>>(IDLE);
  const current = useRef<Work<Found> | undefined>(undefined);
  const drop = () => {
    current.current?.cancel();
    current.current = undefined;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is dropped once, in the end
  useEffect(() => drop, []);
  const start = (begin: (onSlice: (slice: Slice<Found>) => void) => Work<Found>) => {
    drop();
    setShown({ state: 'running' });
    const work = begin(({ part, found }) =>
      setShown((before) => ({ state: 'running', part: part ?? before.part, found: found ?? before.found })),
    );
    current.current = work;
    work.result.then(
      (found) => found !== undefined && current.current === work && setShown({ state: 'done', part: 1, found }),
      () => current.current === work && setShown({ state: 'failed' }),
    );
  };
  const cancel = () => {
    drop();
    setShown(IDLE);
  };
  return { shown, start, cancel };
}
