/** Words about files that are read: why one is refused, what is worth knowing, and the names of what can be chosen. */
import type { Encoding } from '../../files/encodings';
import type { FileNotice, FileProblem, NoticeKind, OtherFile } from '../../files/problems';
import type { Show } from '../show';

type ProblemKind = Exclude<FileProblem['kind'], 'otherFile'>;
type ProblemSentence<K> = (p: Extract<FileProblem, { readonly kind: K }>, show: Show) => string;

export interface ReadFileWords {
  readonly problems: { readonly [K in ProblemKind]: ProblemSentence<K> };
  readonly otherFiles: Readonly<Record<OtherFile, string>>;
  readonly notices: Readonly<Record<NoticeKind, (p: FileNotice, show: Show) => string>>;
  readonly encodings: Readonly<Record<Encoding, string>>;
  readonly separators: { readonly [K in 'tab' | 'semicolon' | 'comma' | 'bar' | 'none']: string };
}

const megabytes = (bytes: number, show: Show) => show.number(Math.ceil(bytes / 1e6));

export const files: ReadFileWords = {
  problems: {
    empty: () => 'There is nothing in this file. Choose one that holds a table.',
    tooLarge: (p, show) =>
      `This file has ${megabytes(p.bytes, show)} MB, and ${megabytes(p.most, show)} MB is the most. Export a shorter period or fewer columns.`,
    tooManyRows: (p, show) =>
      `This file has more than ${show.number(p.most)} rows, which is the most. Export a shorter period and import it in parts.`,
    tooManyColumns: (p, show) =>
      `Row ${show.number(p.row)} has more than ${show.number(p.most)} columns, which is the most. Choose another separator or export fewer columns.`,
    tooManyCells: (p, show) =>
      `Up to row ${show.number(p.row)} this file has more than ${show.number(p.most)} cells, which is the most. Export fewer columns or a shorter period.`,
    unclosedQuote: (p, show) =>
      `Row ${show.number(p.row)} has a quotation mark that opens a cell and is never closed. Close or delete it in the file, or have quotation marks read as plain characters.`,
    longCell: (p, show) =>
      p.isQuoted
        ? `Row ${show.number(p.row)} has a quotation mark that opens a cell of more than ${show.number(p.most)} characters; probably it is never closed. Close or delete it in the file, or have quotation marks read as plain characters.`
        : `Row ${show.number(p.row)} has a cell of more than ${show.number(p.most)} characters, which is the most. Choose another separator or shorten the cell in the file.`,
    damagedWorkbook: (p, show) =>
      p.row === undefined
        ? 'This workbook is damaged or cut off. Open it in a spreadsheet, save it anew as .xlsx or .csv and choose that file.'
        : `This workbook is damaged at row ${show.number(p.row)}. Open it in a spreadsheet, save it anew as .xlsx or .csv and choose that file.`,
    tooLargeUnpacked: (p, show) =>
      `Unpacked, this workbook has ${megabytes(p.bytes, show)} MB, and ${megabytes(p.most, show)} MB is the most. Save the sheet you need as .csv and choose that file.`,
    unsafeWorkbook: () =>
      'This workbook is made as no spreadsheet does it, so it is not opened. If you trust it, open it in a spreadsheet, save it anew as .xlsx and choose that file.',
    missingSheet: (p, show) => `This workbook has no sheet “${show.name(p.sheet)}”. Choose one of those it has.`,
  },
  otherFiles: {
    oldWorkbook:
      'This is a workbook in the form from before 2007 (.xls). Save it as .xlsx or .csv and choose that file.',
    binaryWorkbook: 'This is a binary workbook (.xlsb). Save it as .xlsx or .csv and choose that file.',
    protected:
      'This workbook is locked with a password. Open it, save it without one as .xlsx or .csv and choose that file.',
    openDocument: 'This is an OpenDocument file (.ods). Save it as .xlsx or .csv and choose that file.',
    numbers: 'This is a file of Numbers. Export it as .xlsx or .csv and choose that file.',
    webPage:
      'This is a web page, whatever its name says. Open it in a spreadsheet, save it as .xlsx or .csv and choose that file.',
    xml: 'This is an XML file. Open it in a spreadsheet, save it as .xlsx or .csv and choose that file.',
    json: 'This is a JSON file. Export the table as .csv or .xlsx instead and choose that file.',
    pdf: 'This is a PDF file, from which no table can be read. Export the table as .csv or .xlsx and choose that file.',
    archive: 'This is a packed archive. Unpack it and choose the .csv or .xlsx file in it.',
    unknown: 'This is no table: it is neither text nor a workbook. Choose a file in .csv, .tsv, .txt or .xlsx.',
  },
  notices: {
    unreadable: (p, show) =>
      `Unreadable characters: ${show.number(p.count)}, the first in row ${show.number(p.row)}. They do not exist in this encoding; choose another.`,
    nul: (p, show) =>
      `Control characters (NUL) in the text: ${show.number(p.count)}, the first in row ${show.number(p.row)}. If rows look odd, choose another encoding.`,
    textAfterQuote: (p, show) =>
      `Cells with text after a closing quotation mark: ${show.number(p.count)}, the first in row ${show.number(p.row)}. The text was added to the cell; check whether that row looks right.`,
    timeOfDay: (p, show) =>
      `Dates with a time of day: ${show.number(p.count)}, the first in row ${show.number(p.row)}. Only the day is taken.`,
    noResult: (p, show) =>
      `Formulas without a result in this file: ${show.number(p.count)}, the first in row ${show.number(p.row)}; their cells are blank. Open the file in a spreadsheet and save it to have them calculated.`,
  },
  encodings: {
    'utf-8': 'All languages (UTF-8)',
    'utf-16le': 'All languages (UTF-16)',
    'utf-16be': 'All languages (UTF-16, big-endian)',
    'windows-1250': 'Central European (Windows-1250)',
    'windows-1251': 'Cyrillic (Windows-1251)',
    'windows-1252': 'Western European (Windows-1252)',
    'windows-1253': 'Greek (Windows-1253)',
    'windows-1254': 'Turkish (Windows-1254)',
    'windows-1256': 'Arabic (Windows-1256)',
  },
  separators: {
    tab: 'Tab',
    semicolon: 'Semicolon ;',
    comma: 'Comma ,',
    bar: 'Vertical bar |',
    none: 'None: one column',
  },
};
