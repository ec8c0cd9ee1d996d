/** The page's end of google.script.run: calls the bundle's functions for a sidebar, under Google's limits. */

import type { WorkbenchWords } from '../../messages/workbench';
import type { FromSidebar, RunCall, ToSidebar } from './run-messages';
import { plainCopy } from './transfer';

/** Google starts ten calls at once and makes the next ones wait. */
const mostCallsAtOnce = 10;

export interface RunBridgeOptions {
  readonly words: WorkbenchWords;
  /** The bundle's function of that name, or undefined. */
  readonly functionOf: (name: string) => ((...parameters: unknown[]) => unknown) | undefined;
  readonly sentenceOf: (error: unknown) => string;
  readonly close: () => void;
}

export class RunBridge {
  private readonly waiting: (() => Promise<void>)[] = [];
  private running = 0;

  constructor(private readonly options: RunBridgeOptions) {}

  /** Answers a message of the sidebar; whoever calls this has checked that it came from there. */
  receive(message: FromSidebar, reply: (answer: ToSidebar) => void): void {
    const { words } = this.options;
    switch (message?.workbench) {
      case 'close':
        this.options.close();
        return;
      case 'misfit': {
        const place = message.place || 'value';
        const sentence = message.reason === 'date' ? words.run.dateArgument(place) : words.run.unfitArgument(place);
        setTimeout(() => reply({ workbench: 'answer', id: message.id, succeeded: false, sentence }));
        return;
      }
      case 'run':
        this.waiting.push(() => this.call(message, reply));
        this.startNext();
    }
  }

  private startNext(): void {
    if (this.running >= mostCallsAtOnce) return;
    const next = this.waiting.shift();
    if (!next) return;
    this.running += 1;
    // Never in the message's own turn: a server is never that fast, and code must not rely on it.
    setTimeout(() =>
      next().finally(() => {
        this.running -= 1;
        this.startNext();
      }),
    );
    this.startNext();
  }

  private async call(message: RunCall, reply: (answer: ToSidebar) => void): Promise<void> {
    const answer = { workbench: 'answer', id: message.id } as const;
    try {
      reply({ ...answer, succeeded: true, value: await this.result(message) });
    } catch (error) {
      reply({ ...answer, succeeded: false, sentence: this.options.sentenceOf(error) });
    }
  }

  private async result({ functionName, parameters }: RunCall): Promise<unknown> {
    const { words, functionOf } = this.options;
    const name = String(functionName);
    const called = name.endsWith('_') ? undefined : functionOf(name);
    if (!called) throw new Error(words.run.unknownFunction(name));
    const given = plainCopy(parameters, '');
    if (!given.fits) {
      throw new Error(
        given.reason === 'date' ? words.run.dateArgument(given.place) : words.run.unfitArgument(given.place),
      );
    }
    const result = plainCopy(await called(...(given.value as unknown[])), 'result');
    if (!result.fits) {
      throw new Error(
        result.reason === 'date' ? words.run.dateResult(result.place) : words.run.unfitResult(result.place),
      );
    }
    return result.value;
  }
}
