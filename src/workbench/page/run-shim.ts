/** Runs inside a sidebar before its own scripts: gives it google.script.run and google.script.host over messages. */

import type { FromSidebar, ToSidebar } from './run-messages';
import { plainCopy } from './transfer';

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

type Runner = Readonly<Record<string, (...parameters: unknown[]) => unknown>>;

const waiting = new Map<number, Handlers>();
let lastId = 0;

const withHandler: Readonly<Record<string, (handlers: Handlers, given: unknown) => Handlers>> = {
  withSuccessHandler: (handlers, given) => ({ ...handlers, success: given as NonNullable<Handlers['success']> }),
  withFailureHandler: (handlers, given) => ({ ...handlers, failure: given as NonNullable<Handlers['failure']> }),
  withUserObject: (handlers, given) => ({ ...handlers, userObject: given }),
};

/** Any name is callable: the page answers with a sentence when there is no such function. */
function runner(handlers: Handlers): Runner {
  return new Proxy({} as Runner, {
    get(_target, name) {
      if (typeof name !== 'string') return undefined;
      const addHandler = Object.hasOwn(withHandler, name) ? withHandler[name] : undefined;
      if (addHandler) return (given: unknown) => runner(addHandler(handlers, given));
      return (...parameters: unknown[]) => call(name, parameters, handlers);
    },
  });
}

function call(functionName: string, parameters: readonly unknown[], handlers: Handlers): void {
  lastId += 1;
  waiting.set(lastId, handlers);
  const copied = plainCopy(parameters, '');
  if (copied.fits) send({ workbench: 'run', id: lastId, functionName, parameters: copied.value as unknown[] });
  else send({ workbench: 'misfit', id: lastId, reason: copied.reason, place: copied.place });
}

function send(message: FromSidebar): void {
  // A sandboxed frame has no origin to name; the page accepts messages of its own frame only.
  window.parent.postMessage(message, '*');
}

window.addEventListener('message', (event: MessageEvent<ToSidebar>) => {
  if (event.source !== window.parent || event.data?.workbench !== 'answer') return;
  const handlers = waiting.get(event.data.id);
  if (!handlers) return;
  waiting.delete(event.data.id);
  if (event.data.succeeded) handlers.success?.(event.data.value, handlers.userObject);
  else if (handlers.failure) handlers.failure(new Error(event.data.sentence), handlers.userObject);
  else console.error(event.data.sentence);
});

/**
 * As beside the frame: Escape closes the sidebar, unless something in it (a menu, a field) took the key for itself. Only when
 * the key has been let go of and answered for: the browser would wait for the answer of a frame that is gone.
 */
let isEscapeOurs = false;
window.addEventListener('keydown', (event) => {
  isEscapeOurs = event.key === 'Escape' && !event.defaultPrevented && !event.isComposing;
});
window.addEventListener('keyup', (event) => {
  if (event.key !== 'Escape' || !isEscapeOurs) return;
  isEscapeOurs = false;
  window.setTimeout(() => send({ workbench: 'close' }));
});

const google = {
  script: {
    isWorkbench: true,
    run: runner({}),
    host: {
      close: () => send({ workbench: 'close' }),
      setHeight: () => undefined,
      setWidth: () => undefined,
      editor: { focus: () => undefined },
    },
  },
};

Object.assign(window, { google });
