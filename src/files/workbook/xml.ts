/**
 * Reads the XML of one part as it is unpacked. Documents that declare entities of their own are refused, which no
 * spreadsheet writes: nothing is ever expanded.
 */
import { Parser } from 'saxen';
import type { Slice } from '../../models/in-slices';
import { limits } from '../limits';
import { Refusal } from '../problems';
import type { Archive, Part } from './archive';
import { unpacked } from './unpack';

export interface Visitor {
  /** `attribute` gives '' for one that is not there. Names are without their prefix. */
  readonly open: (name: string, attribute: (name: string) => string) => void;
  readonly close?: (name: string) => void;
  /** May come in several pieces. */
  readonly text?: (text: string) => void;
}

/** Packed bytes of all parts that will be read, and how many have been. */
export interface Progress {
  readonly total: number;
  done: number;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function* readXml(
  archive: Archive,
  part: Part,
  visitor: Visitor,
  progress: Progress,
): Generator<Slice<never>, void, void> {
  const reader = new XmlReader(visitor);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (const { bytes, taken } of unpacked(archive, part)) {
    reader.take(decoded(decoder, bytes));
    progress.done += taken;
    yield { part: progress.done / progress.total };
  }
  reader.end(decoded(decoder));
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw damaged();
  }
}

class XmlReader {
  private readonly parser = new Parser();
  /** From the last < on: whether its > is that of the tag is known only when the tag is whole. */
  private begun = '';
  private sinceEvent = 0;
  private depth = 0;

  constructor({ open, close, text }: Visitor) {
    const taken = (handle?: (content: string) => void, decode = (content: string) => content) => {
      return (content: string) => {
        this.sinceEvent = 0;
        handle?.(decode(content));
      };
    };
    const failed = () => {
      throw damaged();
    };
    this.parser
      .on('openTag', (name, attributes) => {
        this.sinceEvent = 0;
        this.depth += 1;
        if (this.depth > limits.nesting) throw unsafe();
        open(localName(name), (sought) => decodeEntities(attributeIn(attributes() || failed(), sought)));
      })
      .on('closeTag', (name) => {
        this.sinceEvent = 0;
        this.depth -= 1;
        close?.(localName(name));
      })
      .on('text', taken(text, decodeEntities))
      .on('cdata', taken(text))
      .on('comment', taken())
      .on('question', taken())
      .on('attention', () => {
        throw unsafe();
      })
      .on('error', failed)
      .on('warn', failed);
  }

  take(text: string): void {
    const last = text.lastIndexOf('<');
    if (last === -1) this.begun += text;
    else {
      const whole = this.begun + text.substring(0, last);
      this.begun = text.substring(last);
      this.sinceEvent += whole.length;
      this.parser.write(whole);
    }
    // Neither tags nor texts are that long, and looking for their ends again and again would take forever.
    if (Math.max(this.begun.length, this.sinceEvent) > 2 * limits.cellLength) throw unsafe();
  }

  end(text: string): void {
    this.parser.write(this.begun + text);
    this.parser.end();
  }
}

function attributeIn(attributes: Readonly<Record<string, string>>, sought: string): string {
  const value = attributes[sought];
  if (value !== undefined) return value;
  if (sought !== 'id') return '';
  const prefixed = Object.keys(attributes).find((name) => name.endsWith(':id'));
  return prefixed === undefined ? '' : (attributes[prefixed] as string);
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.substring(colon + 1);
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] as string) : whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const damaged = () => new Refusal({ kind: 'damagedWorkbook' });
const unsafe = () => new Refusal({ kind: 'unsafeWorkbook' });
