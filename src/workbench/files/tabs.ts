/** Which tab may write a file: the first that asks, until it is closed; the others are told when it is. */

const channelName = 'sales-workbench-files';
const lockName = (id: string): string => `sales-workbench file ${id}`;

/** True when the file is this tab's from now on; the browser takes it back when the tab is closed, however that happens. */
export function takeFile(id: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(lockName(id), { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        if (!lock) return undefined;
        tell(id);
        return new Promise(() => undefined);
      })
      .catch(reject);
  });
}

/** Runs `work` while no other tab has the file; false when one has. */
export function withFile(id: string, work: () => Promise<void>): Promise<boolean> {
  return navigator.locks.request(lockName(id), { ifAvailable: true }, async (lock) => {
    if (lock) await work();
    return lock !== null;
  });
}

/** Which of these files stand open for writing in some tab, this one included. */
export async function takenFiles(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const held = new Set(((await navigator.locks.query()).held ?? []).map(({ name }) => name));
  return new Set(ids.filter((id) => held.has(lockName(id))));
}

/** Calls back each time the file is let go of, or taken (again, when the other tab was only reloaded). */
export function watchFile(id: string, whenFree: () => void, whenTaken: () => void): void {
  const wait = (): void => {
    // Only waits: whoever opens the file next must not find it taken.
    void navigator.locks.request(lockName(id), () => undefined).then(whenFree);
  };
  new BroadcastChannel(channelName).addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (data !== id) return;
    whenTaken();
    wait();
  });
  wait();
}

function tell(id: string): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(id);
  channel.close();
}
