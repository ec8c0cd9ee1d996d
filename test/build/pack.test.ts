/** What the build packs, Code.js unpacks: any text, and whatever zlib makes of bytes, by the algorithm it may choose. */
import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unpack } from '../../src/addon/unpack';
import { ascii, digitsOf, pack, signsOf } from '../../src/build/pack';

/** Texts that repeat themselves, as programs and sentences do, with some signs beyond ASCII. */
const words = fc.array(fc.string({ maxLength: 12, unit: fc.constantFrom(...'abcdef {}()"\'\\\n0123×✓مرحبا') }), {
  minLength: 1,
  maxLength: 12,
});
const text = words.chain((list) => fc.array(fc.constantFrom(...list), { maxLength: 400 })).map((list) => list.join(''));

function roundTrip(body: string, before = ''): string {
  const signs = signsOf([body]);
  const { digits, length } = pack(body, before, signs);
  return unpack(digits, length, before, signs);
}

describe('a packed text', () => {
  test('is unpacked as it was', () => {
    fc.assert(
      fc.property(text, (body) => {
        expect(roundTrip(body)).toBe(body);
      }),
    );
  });

  test('is unpacked as it was where it has much in common with what stands before it', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const before = ascii(one);
        const body = other + before.slice(0, 300) + other;
        expect(roundTrip(body, before)).toBe(body);
      }),
    );
  });

  test.each([
    ['of nothing', ''],
    ['of one sign', 'x'],
    ['of one sign again and again', 'x'.repeat(10_000)],
    ['of all signs of ASCII', String.fromCharCode(...Array.from({ length: 127 }, (_, code) => code))],
    ['of 100,000 signs that hardly repeat', Array.from({ length: 20_000 }, (_, index) => index * 7919).join('')],
    ['of more signs than deflate looks back', `${'abc'.repeat(20)}${'0123456789'.repeat(4000)}${'abc'.repeat(20)}`],
  ])('%s is unpacked as it was', (_what, body) => {
    expect(roundTrip(body)).toBe(body);
  });

  test('copies from the last that stands before it, and on into itself', () => {
    const before = `${'z'.repeat(40_000)}the end of it`;
    const body = 'the end of itthe end of itthe end of it';
    expect(roundTrip(body, before)).toBe(body);
    expect(pack(body, before, '').length).toBe(body.length);
    expect(pack(body, before, '').digits.length).toBeLessThan(pack(body, '', '').digits.length);
  });

  test('has nothing that a text in double quotation marks would have to escape', () => {
    const { digits } = pack(Array.from({ length: 5000 }, (_, index) => index * 7919).join(''), '', '');
    expect(digits).toMatch(/^[#-[\]-~]+$/);
  });

  test('has more signs beyond ASCII than there are codes: the rarest stand as escapes', () => {
    const many = String.fromCharCode(...Array.from({ length: 300 }, (_, index) => 0x600 + index));
    const body = `'${many.slice(0, 100).repeat(3)}${many}'`;
    expect(signsOf([body])).toHaveLength(128);
    const unpacked = roundTrip(body);
    expect(unpacked).toContain('\\u');
    expect(unpacked.replace(/\\u(....)/g, (_all, code) => String.fromCharCode(Number.parseInt(code, 16)))).toBe(body);
  });
});

describe('what zlib writes is read', () => {
  const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    text.map((body) => Buffer.from(body.replace(/[^\0-\x7e]/g, '?'))),
  );

  test.each([
    ['with tables of its own', { level: 9, strategy: Z_DEFAULT_STRATEGY }],
    ['fast', { level: 1, strategy: Z_DEFAULT_STRATEGY }],
    ['with little memory, in many blocks', { level: 9, memLevel: 1, strategy: Z_FILTERED }],
    ['with tables that everybody knows', { level: 9, strategy: Z_FIXED }],
    ['without copies', { level: 9, strategy: Z_HUFFMAN_ONLY }],
    ['with copies of the sign before only', { level: 9, strategy: Z_RLE }],
    ['stored as it is', { level: 0, strategy: Z_DEFAULT_STRATEGY }],
  ])('%s', (_how, options) => {
    const signs = Array.from({ length: 128 }, (_, code) => String.fromCharCode(128 + code)).join('');
    fc.assert(
      fc.property(bytes, (given) => {
        const digits = digitsOf(deflateRawSync(given, options));
        expect(unpack(digits, given.length, '', signs)).toBe(Buffer.from(given).toString('latin1'));
      }),
    );
  });
});
