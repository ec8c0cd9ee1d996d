/** Words that sidebars share, and those of the sidebar "Functions", in Arabic. */
import type { SharedSidebarWords } from '../en/sidebar';

export const sidebar: SharedSidebarWords = {
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
  field: {
    unreadable: (p) => `هذا ليس رقمًا. اكتبه هكذا: ${p.example}.`,
    missing: 'أدخل رقمًا.',
    atLeast: (p) => `أدخل ${p.low} أو أكثر.`,
    atMost: (p) => `أدخل ${p.high} أو أقل.`,
    between: (p) => `أدخل من ${p.low} إلى ${p.high}.`,
    nameMissing: 'أدخل اسمًا.',
  },
  server: {
    timeout: 'لم يُجب جدول البيانات منذ نصف دقيقة. تحقق من الاتصال وحاول مرة أخرى.',
    timeoutWriting: 'لم يُجب جدول البيانات منذ نصف دقيقة. انظر في الورقة هل كُتب هذا قبل أن تحاول مرة أخرى.',
    unknown: 'لم يُجب جدول البيانات. أعد تحميل الصفحة إن تكرر ذلك.',
  },
  chartEmpty: 'لا رقم لرسمه.',
  undo: 'تراجع',
  again: 'حاول مرة أخرى',
  cancel: 'إلغاء',
  close: 'إغلاق',
};
