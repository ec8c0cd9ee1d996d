/** Writes SVG markup. Every attribute and every text passes the escaping here: text from cells stays text. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Markup that was put together by this file; plain strings are text and get escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

export function tag(name: string, attributes: Attributes, ...children: readonly (Markup | string)[]): Markup {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([attribute, value]) => ` ${attribute}="${escaped(typeof value === 'number' ? pixels(value) : String(value))}"`,
    )
    .join('');
  const inside = children.map((child) => (child instanceof Markup ? child.source : escaped(child))).join('');
  return new Markup(inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`);
}

export function together(parts: readonly Markup[]): Markup {
  return new Markup(parts.map((part) => part.source).join(''));
}

/** Hundredths of a pixel are finer than any screen; more digits only make the markup longer. */
export function pixels(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return withoutControls(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** XML knows no control characters and no halves of a pair; one in a cell would make the whole drawing unreadable. */
function withoutControls(text: string): string {
  return [...text]
    .filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13;
      return !isControl && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
}
