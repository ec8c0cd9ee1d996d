/** The encoding of an export is found by its mark, its bytes or its letters, and can be chosen; nothing is lost unsaid. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../src/files/encodings';
import { readTextFile, type TextChoices } from '../../src/files/read-text';
import { inOneGo } from '../../src/models/in-slices';
import { encoded } from './tables';

const read = (bytes: Uint8Array, choices: TextChoices = {}) => inOneGo(readTextFile({ name: '', bytes, choices })).read;

/** Short lists of clients and cities, as small firms export them. */
const lists: readonly (readonly [Encoding, string])[] = [
  ['windows-1250', 'Klient;Miasto\nŁukasz Wiśniewski;Łódź\nMałgorzata Dąbrowska;Kraków\n'],
  ['windows-1250', 'id;miasto\n1;Łódź\n'],
  ['windows-1250', 'Jméno;Město\nJiří Dvořák;Plzeň\nŽaneta Šťastná;Ústí nad Labem\nPetr Černý;Brno\n'],
  ['windows-1250', 'Név;Város\nSzűcs Gergő;Győr\nKovács Erzsébet;Székesfehérvár\n'],
  ['windows-1250', 'Vânzător;Oraş\nIonuţ Popescu;Iaşi\nŞtefan Rădulescu;Braşov\n'],
  ['windows-1250', 'Ime;Grad\nŽeljko Horvat;Čakovec\nŠime Kovačić;Šibenik\n'],
  ['windows-1251', 'Имя;Город\nИван Петров;Москва\nОльга Смирнова;Екатеринбург\n'],
  ['windows-1251', 'id;name\n1;Москва\n'],
  ['windows-1251', 'КЛИЕНТ;СУММА\nООО РОМАШКА;1000\n'],
  ['windows-1251', "Ім'я;Місто\nІван Шевченко;Київ\nЇжакевич;Львів\n"],
  ['windows-1252', 'Name;Stadt\nJürgen Müller;Köln\nGünther Groß;Düsseldorf\n'],
  ['windows-1252', 'Nom;Ville\nRené Lefèvre;Orléans\nFrançois Béranger;Besançon\n'],
  ['windows-1252', 'Nombre;Ciudad\nJosé Muñoz;A Coruña\nÍñigo Peña;Málaga\n'],
  ['windows-1252', 'Nome;Cidade\nJoão Conceição;São Paulo\n'],
  ['windows-1252', 'Namn;Ort\nÅsa Öberg;Malmö\nBjörn Åkesson;Västerås\n'],
  ['windows-1252', 'Name;City\nMüller;Köln\nMuñoz;Málaga\nSøren;Århus\n'],
  ['windows-1252', 'city;name\nLyon;Zoé'],
  ['windows-1252', 'id;price\n1;€ 100\n2;€ 200\n'],
  ['windows-1253', 'Όνομα;Πόλη\nΓιώργος Παπαδόπουλος;Αθήνα\nΜαρία Νικολάου;Θεσσαλονίκη\n'],
  ['windows-1253', 'ΠΕΛΑΤΗΣ;ΠΟΣΟ\nΑΦΟΙ ΠΑΠΠΑ ΑΕ;100\n'],
  ['windows-1254', 'Müşteri;Şehir\nŞahin İnşaat;İzmir\nYıldız Ltd;Balıkesir\n'],
  ['windows-1254', 'id;name\n1;İstanbul\n'],
  ['windows-1256', 'الاسم;المدينة\nمحمد أحمد;القاهرة\nفاطمة الزهراء;الإسكندرية\n'],
  ['windows-1256', 'العميل;المبلغ\nشركة النور;1000\n'],
];

describe('the encoding', () => {
  test.each(lists)('%s is guessed from a short list, and said to be a guess: %j', (encoding, text) => {
    const result = read(encoded(text, encoding));
    expect(result?.encoding).toEqual({ encoding, isCertain: false });
    expect(result?.table.rows.map((row) => row.join(';')).join('\n')).toBe(text.trimEnd());
    expect(result?.notices).toEqual([]);
  });
  test.each(lists)('of the same list in UTF-8 is certain, beside what is guessed of %s', (_encoding, text) => {
    expect(read(encoded(text, 'utf-8'))?.encoding).toEqual({ encoding: 'utf-8', isCertain: true });
  });
  test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
    '%s is certain by its mark, which is no part of a cell',
    (encoding) => {
      const result = read(encoded('client;город\nA;Łódź\n', encoding, true));
      expect(result?.encoding).toEqual({ encoding, isCertain: true });
      expect(result?.table.rows[0]).toEqual(['client', 'город']);
    },
  );
  test.each(['utf-16le', 'utf-16be'] as const)(
    '%s without its mark is the likeliest where every second byte is zero',
    (encoding) => {
      const result = read(encoded('client;amount\nNovak;100\n', encoding));
      expect(result?.encoding).toEqual({ encoding, isCertain: false });
      expect(result?.table.rows[1]).toEqual(['Novak', '100']);
    },
  );
  test('is what the user has chosen', () => {
    const bytes = encoded('id;name\n1;Москва\n', 'windows-1251');
    expect(read(bytes, { encoding: 'windows-1253' })?.table.rows[1]).toEqual(['1', 'Μξρκβΰ']);
  });
});

describe('bytes that the encoding does not have', () => {
  test.each([
    ['utf-8', [0xff], '\ufffd'],
    ['windows-1252', [0x81], '\u0081'],
    ['windows-1253', [0xd2], '\ufffd'],
  ] as const)('are counted with their first row in %s', (encoding, odd, shown) => {
    const line = (text: string) => encoded(text, 'utf-8');
    const bytes = new Uint8Array([...line('a,b\n1,2\n3,"x\n'), ...odd, ...line('"\n'), ...odd, ...line(',5\n')]);
    const result = read(bytes, { encoding });
    expect(result?.notices).toEqual([{ kind: 'unreadable', count: 2, row: 3 }]);
    expect(result?.table.rows[3]).toEqual([shown, '5']);
  });
  test('are told also where they stand far down', () => {
    const head = encoded('client,amount\n'.repeat(30_000), 'utf-8');
    const bytes = new Uint8Array([...head, 0x81, ...encoded(',1\n', 'utf-8')]);
    expect(read(bytes, { encoding: 'windows-1252' })?.notices).toEqual([{ kind: 'unreadable', count: 1, row: 30_001 }]);
  });
});

test('any bytes at all are read or refused by name, and what cannot be read is told', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const { read: result, problem } = inOneGo(readTextFile({ name: '', bytes }));
      if (problem) expect(['empty', 'unclosedQuote']).toContain(problem.kind);
      const isHurt = result?.table.rows.some((row) => row.some((cell) => String(cell).includes('\ufffd')));
      if (isHurt) expect(result?.notices.map(({ kind }) => kind)).toContain('unreadable');
    }),
    { numRuns: 2000 },
  );
});
