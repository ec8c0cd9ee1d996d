/** What of saxen is used here; it comes without types. */
declare module 'saxen' {
  type Attributes = Readonly<Record<string, string>>;

  export class Parser {
    on(event: 'openTag', handle: (name: string, attributes: () => Attributes | false) => void): this;
    on(event: 'closeTag', handle: (name: string) => void): this;
    on(event: 'text' | 'cdata' | 'comment' | 'question' | 'attention', handle: (text: string) => void): this;
    on(event: 'error' | 'warn', handle: (problem: Error) => void): this;
    write(text: string): this;
    end(): Error | null;
  }
}
