/**
 * The likeliest Windows code page of a text that is not UTF-8, told by letters: read with the right page, its words are
 * those of one language, with capitals at the front and no signs inside. Made for short lists of names and cities, where
 * frequencies of letter groups say little. It never is more than a guess.
 */
import type { Slice } from '../models/in-slices';
import { decoderOf } from './decoding';
import type { Encoding } from './encodings';

interface Alphabet {
  readonly encoding: Encoding;
  /** Its letters beyond a–z, in small; the frequent ones first, then those that few words have. */
  readonly letters: string;
  readonly rare?: string;
  /** Letters with which no word begins. */
  readonly neverFirst?: string;
  /** Words hold no Latin letters. */
  readonly isOwnScript?: true;
}

/** Of two that fit alike the first is taken. */
const ALPHABETS: readonly Alphabet[] = [
  { encoding: 'windows-1252', letters: 'äöüß', rare: 'éàèç' },
  { encoding: 'windows-1252', letters: 'éèàçêâîôûëïœ', rare: 'ùüæñöäÿ' },
  { encoding: 'windows-1252', letters: 'áéíóúñ', rare: 'üçàèïò¡¿ºª' },
  { encoding: 'windows-1252', letters: 'ãçáéíóâêôõ', rare: 'úàüºª' },
  { encoding: 'windows-1252', letters: 'àèéìòù', rare: 'îºª' },
  { encoding: 'windows-1252', letters: 'åäöøæéü', rare: 'àáôëï' },
  { encoding: 'windows-1250', letters: 'ąćęłńóśżź', rare: 'öüäé' },
  { encoding: 'windows-1250', letters: 'áčďéěíňóřšťúůýžľĺŕäô', rare: 'öü', neverFirst: 'ý' },
  { encoding: 'windows-1250', letters: 'áéíóöőúüű', rare: 'äč' },
  { encoding: 'windows-1250', letters: 'čćđšž', rare: 'öüé' },
  { encoding: 'windows-1250', letters: 'ăâîşţ', rare: 'öüéáő' },
  { encoding: 'windows-1254', letters: 'çğıöşüi', rare: 'âîû' },
  { encoding: 'windows-1252', letters: 'áéíóúýþæöð', neverFirst: 'ý' },
  {
    encoding: 'windows-1251',
    letters: 'оеаинтсрвлкмдпуяыьгзбчйх',
    rare: 'жшюцщэфъёіїєґўђјљњћџѓќѕ',
    isOwnScript: true,
  },
  { encoding: 'windows-1253', letters: 'αοιετσνηυρπκλμςάόίέή', rare: 'γδωχθφβξζψύώϊϋΐΰ', isOwnScript: true },
  { encoding: 'windows-1256', letters: 'اليمنرتبوةعدسفحكقهجأش', rare: 'صطخذضزثغءئؤآإىظپچژگکھں', isOwnScript: true },
];

const RARE_WORTH = 0.6;
/** So many bytes beyond ASCII say as much as all. */
const ENOUGH_SIGNS = 3000;
const PIECE = 4096;

export function* likeliestEncoding(bytes: Uint8Array): Generator<Slice<never>, Encoding, void> {
  const sample = sampleOf(bytes);
  const texts = new Map<Encoding, string[]>();
  let best: Encoding = 'windows-1252';
  let most = Number.NEGATIVE_INFINITY;
  for (const alphabet of ALPHABETS) {
    const { encoding } = alphabet;
    const words = texts.get(encoding) ?? foreignWords(decoderOf(encoding)(sample, true));
    texts.set(encoding, words);
    const worth = worthOf(words, alphabet);
    yield {};
    if (worth > most) {
      most = worth;
      best = encoding;
    }
  }
  return best;
}

/** The pieces of the file that hold bytes beyond ASCII. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  let signs = 0;
  for (let at = 0; at < bytes.length && signs < ENOUGH_SIGNS; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    let found = 0;
    for (const byte of piece) if (byte >= 0x80) found += 1;
    if (found > 0) pieces.push(piece);
    signs += found;
  }
  const sample = new Uint8Array(pieces.length * PIECE);
  pieces.forEach((piece, index) => {
    sample.set(piece, index * PIECE);
  });
  return sample;
}

/** Every run of letters and signs beyond ASCII that has one of the latter. */
function foreignWords(text: string): string[] {
  return (text.match(/[A-Za-z\u0080-\uffff]+/g) ?? []).filter((word) => /[\u0080-\uffff]/.test(word));
}

/** From −1 to 1: how much of what lies beyond ASCII is what this language would write. */
function worthOf(words: readonly string[], { letters, rare = '', neverFirst = '', isOwnScript }: Alphabet): number {
  let [worth, signs] = [0, 0];
  for (const word of words) {
    for (let at = 0; at < word.length; at++) {
      const sign = word[at] as string;
      if (sign < '\u0080') continue;
      signs += 1;
      const [before = '', after = ''] = [word[at - 1], word[at + 1]];
      const small = sign === 'İ' ? 'i' : sign.toLowerCase();
      if (!/\p{L}|\p{M}/u.test(sign)) {
        // Signs such as € and … stand beside words, not in them.
        if (isLetter(before) && isLetter(after)) worth -= 1;
        else if (isLetter(after) && !/[“„‘‚’«‹€£$–—\u00a0]/.test(sign)) worth -= 0.5;
      } else if (!letters.includes(small) && !rare.includes(small)) worth -= 1;
      else if (isCapitalAmidSmall(before, sign)) worth -= 1;
      else if (isOwnScript && (isLatin(before) || isLatin(after))) worth -= 1;
      else if (at === 0 && neverFirst.includes(small)) worth -= 1;
      // A sign on its own, such as that of the euro, is a letter in another page.
      else if (isOwnScript && word.length === 1) continue;
      else worth += letters.includes(small) ? 1 : RARE_WORTH;
    }
  }
  return signs === 0 ? 0 : worth / signs;
}

function isLetter(sign: string): boolean {
  return /\p{L}/u.test(sign);
}

function isLatin(sign: string): boolean {
  return /[A-Za-z]/.test(sign);
}

function isCapitalAmidSmall(before: string, sign: string): boolean {
  return sign !== sign.toLowerCase() && before !== before.toUpperCase();
}
