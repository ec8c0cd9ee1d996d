/** Scripts for the page before it loads: workers that are missing, refused, silent or slow. */

/** Keeps the addresses that were made and revoked, and how many workers run and what they found. */
export const WATCHED = `
window.workers = { started: 0, ended: 0, made: 0, revoked: 0, found: [] };
if (window.Worker) {
  const { Worker: Real, URL: { createObjectURL, revokeObjectURL } } = window;
  URL.createObjectURL = (blob) => { window.workers.made++; return createObjectURL.call(URL, blob); };
  URL.revokeObjectURL = (address) => { window.workers.revoked++; revokeObjectURL.call(URL, address); };
  window.Worker = class extends Real {
    constructor(address) {
      super(address);
      window.workers.started++;
      this.addEventListener('message', ({ data }) => data.kind === 'found' && window.workers.found.push(data.found));
    }
    terminate() { window.workers.ended++; super.terminate(); }
  };
}`;

export const WITHOUT_WORKERS = {
  'no Worker in the page': 'delete window.Worker;',
  'a Worker that may not be made': `window.Worker = class { constructor() { throw new Error('refused'); } };`,
  'a Worker whose script is refused': `{
    const Real = window.Worker;
    window.Worker = class extends Real { constructor() { super('data:text/javascript,throw 1'); } };
  }`,
  'a Worker that never answers': `{
    const Real = window.Worker;
    window.Worker = class extends Real { postMessage() {} };
  }`,
} as const;

/** Nothing that a worker says after a quarter of its work is heard until the page is told `goOn()`. */
export const HELD_BACK = `{
  const Real = window.Worker;
  let isHeld = true;
  const held = [];
  window.goOn = () => {
    isHeld = false;
    for (const release of held.splice(0)) release();
  };
  window.Worker = class extends Real {
    set onmessage(listen) {
      this.listen = listen;
      super.onmessage = listen && ((event) => {
        const { kind, slice } = event.data;
        const isLate = held.length > 0 || kind === 'found' || (slice && slice.part > 0.25);
        if (isHeld && isLate) held.push(() => this.listen && this.listen(event));
        else listen(event);
      });
    }
  };
}`;
