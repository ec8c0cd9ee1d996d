/** Reads the parts that no cell needs: they stand in a file of the project that is not loaded as code (src/build/later.ts). */
import { toByteArray } from 'base64-js';
import { inflateSync, strFromU8 } from 'fflate';
import { wordsFor } from '../messages/catalogue';
import { googleServices } from '../sheets/host';
import { LATER_FILE, type LaterFile } from './later-file';

let file: LaterFile | undefined;

/** The text of a part. The stamp is that of the build: parts of another one would take the wrong things from Code.js. */
export function laterPart(name: string, stamp: string): string {
  file ??= readFile(stamp);
  return file.parts[name] as string;
}

function readFile(stamp: string): LaterFile {
  try {
    const text = googleServices().HtmlService.createTemplateFromFile(LATER_FILE).getRawContent();
    // Line ends stand there for whoever opens the file, and may come back as others.
    const bytes = inflateSync(toByteArray(text.replace(/\s/g, '')));
    const read = JSON.parse(strFromU8(bytes, true)) as LaterFile;
    if (read.stamp === stamp) return read;
  } catch {
    // Missing, cut off or changed by hand: what to do is the same.
  }
  const { menu } = wordsFor(googleServices().Session.getActiveUserLocale());
  throw new Error(menu.laterUnreadable({ file: `${LATER_FILE}.html` }));
}
