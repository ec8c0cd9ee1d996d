/** The page's address says which file it shows, so that a reload, a bookmark or a second tab finds it again. */

export interface AskedFile {
  readonly file?: string;
  /** A new file: empty, or with the template of this name. */
  readonly fresh?: string;
}

/** For a new file without a template. */
export const EMPTY = 'empty';

export function askedFile(search: string): AskedFile {
  const parameters = new URLSearchParams(search);
  const [file, fresh] = [parameters.get('file'), parameters.get('new')];
  return { ...(file === null ? {} : { file }), ...(fresh === null ? {} : { fresh }) };
}

/** What else the address asks for, the language, stays. */
export function addressOf({ file, fresh }: AskedFile): string {
  const parameters = new URLSearchParams(location.search);
  parameters.delete('file');
  parameters.delete('new');
  if (file !== undefined) parameters.set('file', file);
  if (fresh !== undefined) parameters.set('new', fresh);
  return `${location.pathname}?${parameters}`;
}
