/** Words around the help of functions, in Arabic. */
import type { Help } from '../en/help';

export const help: Help = {
  headers: 'اختياري. القيمة FALSE تحذف صف العناوين.',
  /** How the description of an argument begins that may be left out. */
  optional: 'اختياري. ',
};
