/** Every word the workbench's page itself shows: one catalogue a language. */

export interface PageWords {
  readonly productName: string;
  readonly fileName: string;
  readonly menuBar: string;
  readonly close: string;
  readonly ok: string;
  readonly sheetArea: string;
  readonly loadingSheet: string;
  readonly loadingLong: string;
  readonly loadingSidebar: string;
  readonly problemTitle: string;
  readonly codeMissing: string;
  readonly bundleFailed: string;
  readonly functionMissing: (name: string) => string;
  readonly unexpected: (detail: string) => string;
  readonly sidebarMissing: (name: string) => string;
  readonly cellProblem: string;
  readonly protection: {
    readonly title: string;
    readonly formula: (cell: string) => string;
    readonly content: (cell: string) => string;
    readonly refusedTitle: string;
    readonly editAnyway: string;
    readonly keep: string;
  };
  readonly run: {
    readonly unknownFunction: (name: string) => string;
    readonly dateArgument: (place: string) => string;
    readonly dateResult: (place: string) => string;
    readonly unfitArgument: (place: string) => string;
    readonly unfitResult: (place: string) => string;
  };
  readonly chart: { readonly empty: string };
}

const en: PageWords = {
  productName: 'Sales workbench',
  fileName: 'Untitled spreadsheet',
  menuBar: 'Menus',
  close: 'Close',
  ok: 'OK',
  sheetArea: 'Spreadsheet',
  loadingSheet: 'Opening the spreadsheet…',
  loadingLong: 'This takes unusually long. Reload this page; if that does not help, start the workbench again.',
  loadingSidebar: 'Opening…',
  problemTitle: 'That did not work',
  codeMissing:
    'The sales functions could not be loaded, so their cells show #NAME?. Build the project again and reload this page.',
  bundleFailed:
    'The spreadsheet could not be opened. Reload this page; if that does not help, build the project again.',
  functionMissing: (name) =>
    `The menu asks for ${name}, but this version of the workbench does not have it. Build the project again.`,
  unexpected: (detail) =>
    `The workbench met something it cannot handle. Pass this on to whoever looks after it: ${detail}`,
  sidebarMissing: (name) =>
    `The sidebar ${name} is not part of this version of the workbench. Build the project again.`,
  cellProblem: 'Problem',
  protection: {
    title: 'Change this cell?',
    formula: (cell) =>
      `${cell} holds a formula. If you type over it, the cells that build on it no longer follow your inputs.`,
    content: (cell) => `${cell} is not meant for typing. Inputs are the pale yellow cells.`,
    refusedTitle: 'This cell stays as it is',
    editAnyway: 'Edit anyway',
    keep: 'Keep',
  },
  run: {
    unknownFunction: (name) => `There is no function ${name} to call from a sidebar.`,
    dateArgument: (place) =>
      `A date cannot be sent to the spreadsheet (${place}). Send it as text, such as 2026-04-01.`,
    dateResult: (place) => `A date cannot be sent to a sidebar (${place}). Return it as text, such as 2026-04-01.`,
    unfitArgument: (place) => `Only numbers, texts, yes or no, lists and plain records can be sent (${place}).`,
    unfitResult: (place) => `Only numbers, texts, yes or no, lists and plain records can be returned (${place}).`,
  },
  chart: { empty: 'No numbers yet. Fill in the inputs, and the chart appears here.' },
};

const ar: PageWords = {
  productName: 'منصة المبيعات',
  fileName: 'جدول بيانات بلا عنوان',
  menuBar: 'القوائم',
  close: 'إغلاق',
  ok: 'موافق',
  sheetArea: 'جدول البيانات',
  loadingSheet: 'جارٍ فتح جدول البيانات…',
  loadingLong: 'يستغرق ذلك وقتًا أطول من المعتاد. أعد تحميل الصفحة، وإن لم يُجدِ ذلك فشغّل المنصة من جديد.',
  loadingSidebar: 'جارٍ الفتح…',
  problemTitle: 'لم يكتمل ذلك',
  codeMissing: 'تعذّر تحميل دوال المبيعات، لذلك تعرض خلاياها ‎#NAME?‎. أعد بناء المشروع ثم أعد تحميل هذه الصفحة.',
  bundleFailed: 'تعذّر فتح جدول البيانات. أعد تحميل الصفحة، وإن لم يُجدِ ذلك فأعد بناء المشروع.',
  functionMissing: (name) => `تطلب القائمة \u2068${name}\u2069، لكنها غير موجودة في هذه النسخة. أعد بناء المشروع.`,
  unexpected: (detail) => `واجهت المنصة أمرًا لا تستطيع معالجته. أبلغ المسؤول عنها بما يلي: \u2068${detail}\u2069`,
  sidebarMissing: (name) => `اللوحة الجانبية \u2068${name}\u2069 ليست في هذه النسخة. أعد بناء المشروع.`,
  cellProblem: 'مشكلة',
  protection: {
    title: 'هل تريد تغيير هذه الخلية؟',
    formula: (cell) => `في \u2068${cell}\u2069 صيغة. إذا كتبت فوقها فلن تتبع الخلايا المبنية عليها مدخلاتك بعد ذلك.`,
    content: (cell) => `الخلية \u2068${cell}\u2069 ليست للكتابة. المدخلات هي الخلايا ذات اللون الأصفر الفاتح.`,
    refusedTitle: 'تبقى هذه الخلية كما هي',
    editAnyway: 'تعديل على أي حال',
    keep: 'إبقاء',
  },
  run: {
    unknownFunction: (name) => `لا توجد دالة باسم \u2068${name}\u2069 يمكن استدعاؤها من اللوحة الجانبية.`,
    dateArgument: (place) =>
      `لا يمكن إرسال تاريخ إلى الجدول (\u2068${place}\u2069). أرسله نصًا، مثل \u20682026-04-01\u2069.`,
    dateResult: (place) =>
      `لا يمكن إرسال تاريخ إلى اللوحة الجانبية (\u2068${place}\u2069). أعده نصًا، مثل \u20682026-04-01\u2069.`,
    unfitArgument: (place) =>
      `يمكن إرسال الأرقام والنصوص والقيم المنطقية والقوائم والسجلات البسيطة فقط (\u2068${place}\u2069).`,
    unfitResult: (place) =>
      `يمكن إرجاع الأرقام والنصوص والقيم المنطقية والقوائم والسجلات البسيطة فقط (\u2068${place}\u2069).`,
  },
  chart: { empty: 'لا أرقام بعد. أدخل المدخلات فيظهر الرسم هنا.' },
};

export const pageWords = { en, ar } as const;
export type PageLanguage = keyof typeof pageWords;
