/** The LibreOffice of this machine, whose spreadsheet judges the models. */

import { join } from 'node:path';
import { findProgram, type Program } from './program';

export const libreOffice: Program = {
  title: 'LibreOffice',
  purpose: 'the independent judge',
  variable: 'SOFFICE_PATH',
  names: ['soffice', 'libreoffice', 'soffice.exe'],
  usualPlaces: {
    linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/usr/lib/libreoffice/program'].flatMap((folder) => [
      `${folder}/soffice`,
      `${folder}/libreoffice`,
    ]),
    darwin: ['/Applications/LibreOffice.app/Contents/MacOS/soffice'],
    win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((variable) => {
      const folder = process.env[variable];
      return folder ? [join(folder, 'LibreOffice', 'program', 'soffice.exe')] : [];
    }),
  },
  missing:
    'No LibreOffice was found. Install LibreOffice with its spreadsheet Calc, or set SOFFICE_PATH to its program file.',
  debianPackages: ['libreoffice-calc'],
};

export const findLibreOffice = () => findProgram(libreOffice);
