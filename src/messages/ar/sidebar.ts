/** Words of the sidebars, in Arabic. */
import type { SidebarWords } from '../en/sidebar';

export const sidebar: SidebarWords = {
  functions: {
    purpose: 'اكتب = ثم اسم الدالة في خلية. الأمثلة تبيّن ما ينتج عنها.',
    search: 'ابحث في الدوال',
    none: (p) => `لا توجد دالة تطابق «${p.search}». جرّب كلمة أخرى، مثل «الربح».`,
    count: (p) => `عدد الدوال: ${p.count}`,
    arguments: 'المعطيات',
    examples: 'أمثلة',
    optional: 'اختياري',
    allowed: (p) => `المسموح: ${p.allowed}`,
  },
  loading: 'جارٍ التحميل…',
};
