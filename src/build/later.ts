/** Parts that no cell needs leave Code.js for later.html, a file that Apps Script does not load for every cell. */
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { type Node, parse } from 'acorn';
import type { LaterFile } from '../addon/later-file';
import { languages } from '../messages/language';
import { BuildError } from './checks';
import type { PartBodies } from './loader';
import { ascii } from './pack';
import { closure } from './parts';

/** Sections of the catalogues that only sidebars and templates read. */
const LATER_SECTIONS = ['sheets'];
const LATER_ENTRIES: readonly string[] = [
  'sidebars',
  'templates',
  ...languages.flatMap((language) => LATER_SECTIONS.map((section) => `${language}.${section}`)),
];
const LINE = 120;

export interface Divided {
  /** What stands in Code.js. */
  readonly atOnce: PartBodies;
  readonly later: PartBodies;
}

/** `entries` are the names that can be asked for, `functions` those of custom functions among them. */
export function divide(bodies: PartBodies, entries: readonly string[], functions: readonly string[]): Divided {
  const staying = closure(
    bodies,
    entries.filter((name) => !LATER_ENTRIES.includes(name)),
  );
  const isLater = (name: string) => name in bodies && (!staying.has(name) || LATER_ENTRIES.includes(name));
  for (const name of functions) checkReach(bodies, name, isLater);
  const those = (wanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(bodies).filter(([name]) => wanted(name)));
  return { atOnce: those((name) => !isLater(name)), later: those(isLater) };
}

/** A cell has no later.html: what a function reaches, in parts or in words, must stand in Code.js. */
function checkReach(bodies: PartBodies, name: string, isLater: (name: string) => boolean): void {
  for (const part of closure(bodies, ['run', name], 'asked')) {
    const reached = isLater(part) ? part : sectionIn(bodies[part] ?? '');
    if (reached === undefined) continue;
    throw new BuildError(
      `${name} reaches "${reached}", which stands in later.html, where no cell may look: take it out of the function, or out of the list in src/build/later.ts.`,
    );
  }
}

/** A section of the catalogues that is asked for by name, as in words.sheets or ({ sheets }) => …. */
function sectionIn(body: string): string | undefined {
  return LATER_SECTIONS.find((section) => body.includes(section) && namesRead(body).has(section));
}

interface Reading extends Node {
  readonly computed?: boolean;
  readonly property?: { readonly name?: string };
  readonly properties?: readonly { readonly key?: { readonly name?: string } }[];
}

function namesRead(body: string): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: Reading): void => {
    if (node.type === 'MemberExpression' && !node.computed && node.property?.name) names.add(node.property.name);
    if (node.type === 'ObjectPattern') {
      for (const { key } of node.properties ?? []) if (key?.name) names.add(key.name);
    }
    for (const child of Object.values(node).flat()) {
      if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Reading);
    }
  };
  visit(parse(body, { ecmaVersion: 'latest', allowReturnOutsideFunction: true }));
  return names;
}

/** The same for the same build only. */
export function stampOf(bodies: PartBodies): string {
  return createHash('sha256').update(JSON.stringify(bodies)).digest('hex').slice(0, 8);
}

/** In letters, digits, - and _ only, in which no one who handles HTML finds anything to change. */
export function laterHtml(parts: PartBodies, stamp: string): string {
  const file: LaterFile = { stamp, parts };
  const packed = deflateRawSync(ascii(JSON.stringify(file)), { level: 9, memLevel: 9 });
  // A multiple of three bytes needs no "=" at the end, and what follows its last block deflate does not read.
  const digits = Buffer.concat([packed, Buffer.alloc((3 - (packed.length % 3)) % 3)]).toString('base64url');
  return `${(digits.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []).join('\n')}\n`;
}
