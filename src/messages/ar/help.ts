/** Words around the help of functions, in Arabic. */
import type { Help } from '../en/help';

export const help: Help = {
  headers: 'اختياري. القيمة FALSE تحذف صف العناوين.',
  optional: 'اختياري',
};
