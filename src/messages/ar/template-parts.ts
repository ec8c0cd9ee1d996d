/** The words that all templates share, in Arabic. */
import type { TemplatePartsWords } from '../en/template-parts';

export const templateParts: TemplatePartsWords = {
  stamp: (p) => `${p.example} · الإصدار ${p.version} · \u2066${p.date}\u2069`,
  legend: {
    input: 'مُدخل',
    formula: 'صيغة',
    result: 'نتيجة',
    link: 'من ورقة أخرى',
    check: '✓ ✗ تحقق',
  },
  inputs: 'المدخلات',
  complete: '✓ كاملة',
  incomplete: '✗ خلية صفراء فارغة',
  impossible: '✗ خلية صفراء غير صحيحة',
};
