/** What has just happened or failed, in one sentence, with what can be done about it. */
import type { Reader } from './reader';
import { NoAnswer } from './server';

export interface Message {
  readonly tone: 'busy' | 'done' | 'problem';
  readonly text: string;
  readonly action?: { readonly caption: string; readonly run: () => void } | undefined;
}

export function Notice({ message }: { readonly message: Message | undefined }) {
  return (
    <div
      role={message?.tone === 'problem' ? 'alert' : 'status'}
      class={message ? `notice ${message.tone}` : 'no-notice'}
    >
      {message?.tone === 'busy' && <progress aria-label={message.text} />}
      {message && <p>{message.text}</p>}
      {message?.action && (
        <button type="button" onClick={message.action.run}>
          {message.action.caption}
        </button>
      )}
    </div>
  );
}

/** The sentence of a call that failed: the spreadsheet's own, or that it gave none. What was to be written may be. */
export function problemOf(error: unknown, { words }: Reader, wasWriting = false): Message {
  if (error instanceof NoAnswer) {
    return { tone: 'problem', text: wasWriting ? words.server.timeoutWriting : words.server.timeout };
  }
  const sentence = error instanceof Error ? error.message.trim() : '';
  return { tone: 'problem', text: sentence === '' ? words.server.unknown : sentence };
}
