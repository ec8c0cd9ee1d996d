/** Before the judge: LibreOffice is there, or one sentence says what to install. */
import { libreOffice } from './libreoffice';
import { reportProgram } from './program';

reportProgram(libreOffice);
