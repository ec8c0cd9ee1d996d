/** Cuts the source of a formula into numbers, texts, names and signs. */
import { fail, type Span } from './fault';

export interface Token extends Span {
  readonly kind: 'number' | 'text' | 'name' | 'sign' | 'end';
  /** As it stands in the source. */
  readonly source: string;
}

/** Letters and digits of every script, with their marks and joiners; a dot and an underline may follow. */
const NAME = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_.\\u200c\\u200d]*';
const NUMBER = '(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?';
const TEXT = '"(?:[^"]|"")*"';
const SIGN = '<>|<=|>=|[-+*/^%()=<>;,]';

/** What people type or paste, and what a formula has for it. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['≤', '<='],
  ['≥', '>='],
  ['≠', '<>'],
  ['!', '<>'],
  ['×', '*'],
  ['·', '*'],
  ['÷', '/'],
  [':', '/'],
  ['−', '-'],
  ['–', '-'],
  ['٪', '%'],
  ['؛', ';'],
  ['،', ';'],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['«', '"'],
  ['»', '"'],
  ["'", '"'],
  ['[', '('],
  [']', ')'],
  ['{', '('],
  ['}', ')'],
]);

export function tokensOf(source: string): Token[] {
  const pattern = new RegExp(`(${NUMBER})|(${NAME})|(${TEXT})|(${SIGN})`, 'uy');
  const tokens: Token[] = [];
  let start = startOf(source, 0);
  while (start < source.length) {
    pattern.lastIndex = start;
    const match = pattern.exec(source);
    if (!match) return refuseCharacter(source, start);
    const [found, number, name, text] = match;
    const token: Token = {
      kind: number ? 'number' : name ? 'name' : text ? 'text' : 'sign',
      source: found,
      start,
      end: start + found.length,
    };
    if (found === ',') refuseDecimalComma(source, token, tokens[tokens.length - 1]);
    tokens.push(token);
    start = startOf(source, token.end);
  }
  tokens.push({ kind: 'end', source: '', start: source.length, end: source.length });
  return tokens;
}

/** The next place that is no white space. */
function startOf(source: string, from: number): number {
  const space = /\s*/y;
  space.lastIndex = from;
  space.exec(source);
  return space.lastIndex;
}

function refuseCharacter(source: string, start: number): never {
  const character = String.fromCodePoint(source.codePointAt(start) as number);
  const span = { start, end: start + character.length };
  if (character === '"') return fail({ kind: 'unclosedText' }, { start, end: source.length });
  const instead = INSTEAD.get(character);
  return fail(instead ? { kind: 'otherCharacter', instead } : { kind: 'unknownCharacter' }, span);
}

/** In half of the world 0,8 is a number and in the other half two: neither is guessed. */
function refuseDecimalComma(source: string, comma: Token, before: Token | undefined): void {
  if (before?.kind !== 'number' || before.end !== comma.start) return;
  const after = /^(?:,\d+)+/.exec(source.slice(comma.start))?.[0];
  if (!after) return;
  const text = before.source + after;
  const isGrouped = /^[1-9]\d{0,2}(,\d{3})+$/.test(text);
  const isDecimal = /^\d*,\d+$/.test(text);
  const words = [
    ...(isDecimal ? [text.replace(',', '.')] : []),
    ...(isGrouped || !isDecimal ? [text.replace(/,/g, '')] : []),
  ];
  fail({ kind: 'decimalComma', words }, { start: before.start, end: before.start + text.length });
}
