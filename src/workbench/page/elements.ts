/** Makes elements of the page; text becomes text, never markup. */

export interface ElementOptions {
  readonly className?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  options: ElementOptions = {},
  children: readonly Node[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (options.className) made.className = options.className;
  if (options.text !== undefined) made.textContent = options.text;
  for (const [attribute, value] of Object.entries(options.attributes ?? {})) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
}

/**
 * By any right-to-left letter, not by the first one as dir="auto" does: sentences often begin with a function's name. What
 * is set apart in a sentence (between U+2068 and U+2069), a file's name, has a direction of its own.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  const sentence = text.replace(/\u2068[^\u2069]*\u2069/g, '');
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(sentence) ? 'rtl' : 'ltr';
}

/** Icons are drawn with strokes of the text's colour, so that they follow contrast settings. */
const paths = {
  close: 'M4 4l8 8M12 4l-8 8',
  chevron: 'M6 4l4 4-4 4',
  open: 'M4.5 6.5 8 10l3.5-3.5',
  check: 'M3.5 8.5l3 3 6-7',
  dots: 'M3.5 8h.1M8 8h.1M12.5 8h.1',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8zM8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 1 0 0-3.6',
  bin: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4',
  warning: 'M8 2.2 14.5 13.5h-13zM8 6.5v3.2M8 11.6v.1',
} as const;

export function icon(name: keyof typeof paths): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const drawing = document.createElementNS(namespace, 'svg');
  drawing.setAttribute('viewBox', '0 0 16 16');
  drawing.setAttribute('class', `icon icon-${name}`);
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', paths[name]);
  drawing.append(path);
  return drawing;
}
