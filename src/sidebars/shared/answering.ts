/** The worker's side of background.ts: runs the job that is ordered and tells how far it is. */
import type { Answer, Jobs, Order } from './background';

/** What of a worker's global scope is used here. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Order>) => void) | null;
  postMessage(answer: Answer): void;
}

/** Told no more often than a bar of progress can show. */
const TOLD_STEP = 0.02;

export function answerOrders(jobs: Jobs): void {
  const scope = self as unknown as WorkerScope;
  scope.onmessage = ({ data: { job, question } }) => {
    scope.postMessage({ kind: 'running' });
    try {
      const work = (jobs[job] as Jobs[string])(question);
      let told = 0;
      let step = work.next();
      for (; !step.done; step = work.next()) {
        const { part = 0, found } = step.value;
        if (found === undefined && part < told + TOLD_STEP) continue;
        told = part;
        scope.postMessage({ kind: 'slice', slice: step.value });
      }
      scope.postMessage({ kind: 'found', found: step.value });
    } catch (error) {
      scope.postMessage({ kind: 'failed', message: String(error) });
    }
  };
}
