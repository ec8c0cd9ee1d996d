/** كلمات الشريط الجانبي «استيراد». */
import type { ImportSidebarWords } from '../en/import-sidebar';

const rows = ({ count, shown }: { readonly count: number; readonly shown: string }) =>
  count === 1
    ? 'صف واحد'
    : count === 2
      ? 'صفان'
      : count % 100 >= 3 && count % 100 <= 10
        ? `${shown} صفوف`
        : `${shown} صفًا`;

export const importSidebar: ImportSidebarWords = {
  purpose: 'يجلب ما صدّرته من نظام العملاء إلى السجل. لا يُكتب شيء قبل أن تأمر بذلك.',
  sources: 'من أين تأتي الصفوف',
  source: { paste: 'لصق', sheet: 'ورقة', file: 'ملف' },
  paste: {
    label: 'الصفوف مع عناوينها',
    hint: 'انسخ الجدول من البرنامج الآخر مع العناوين، والصقه هنا.',
    read: 'اقرأ',
    name: 'صفوف ملصوقة',
  },
  sheet: {
    label: 'الورقة',
    hint: 'يُعثر على صف العناوين تلقائيًا.',
    read: 'اقرأ الورقة',
    none: 'لا صفوف في أي ورقة أخرى. الصقها هنا أو ضعها في ورقة أولًا.',
  },
  file: {
    label: 'الملف',
    hintText: 'ملف CSV أو نص بأي ترميز. لمصنف ‎.xlsx استخدم «ملف ← استيراد» في جداول بيانات Google ثم اختر ورقته هنا.',
    hintAll: 'ملف CSV أو نص أو مصنف ‎.xlsx. يبقى الملف على هذا الحاسوب.',
    sheet: 'ورقة المصنف',
  },
  reading: 'جارٍ القراءة…',
  checking: 'جارٍ الفحص…',
  other: 'مصدر آخر',
  found: (p) => `${rows(p)} في «${p.source}»`,
  table: 'هذه الصفوف هي',
  asFile: 'كيف قُرئ الملف',
  encoding: 'الترميز',
  separator: 'الفاصل',
  quotes: 'علامات الاقتباس تحيط بالخلايا',
  headerRow: 'العناوين في الصف',
  columns: (p) => `الأعمدة: المستخدم ${p.count} من ${p.all}`,
  column: {
    is: (p) => `«${p.heading}» هو`,
    notUsed: 'غير مستخدم',
    unnamed: (p) => `العمود ${p.letters}`,
    blank: 'كله فارغ',
    reads: (p) => `${p.from} يُقرأ ${p.to}`,
    currency: (p) => `بعملة ${p.currency}`,
  },
  questions: {
    title: (p) => (p.count === 1 ? 'سؤال واحد أولًا' : `أسئلة أولًا: ${p.count}`),
    order: (p) => `أي يوم يعنيه «${p.heading}»؟`,
    decimal: (p) => `أي رقم يعنيه «${p.heading}»؟`,
    unit: (p) => `ماذا يحوي «${p.heading}»؟`,
    orders: {
      dmy: 'اليوم أولًا',
      mdy: 'الشهر أولًا',
      ymd: 'السنة أولًا',
      serial: 'عدد أيام كما تعدّها المصنفات',
    },
    orderChoice: (p) => `${p.example} هو ${p.day} (${p.order})`,
    decimalChoice: (p) => `${p.example} هو ${p.number}`,
    units: {
      fraction: (p) => `كسر: ${p.example} هو ${p.share}`,
      percent: (p) => `نسبة مئوية: ${p.example} هو ${p.share}`,
      money: (p) => `مال: ${p.example} من مبلغ الصف`,
    },
  },
  missing: (p) => `اختر العمود لكل من: ${p.columns}.`,
  unknownTable: 'لا عنوان معروفًا. قل ما هذه الصفوف وما كل عمود، وسيُتذكر ذلك.',
  result: {
    title: 'ما سيُكتب',
    new: 'جديد',
    changed: 'متغيّر',
    same: 'موجود كما هو',
    leftOut: 'متروك',
    flagged: 'مأخوذ ويستحق نظرة',
    nothing: 'كل شيء في السجل أصلًا؛ لا شيء يُكتب.',
    allLeftOut: 'لا يمكن أخذ أي صف. انظر السبب أدناه.',
  },
  findings: {
    leftOut: (p) => `متروك: ${rows(p)}`,
    flagged: (p) => `يستحق نظرة: ${rows(p)}`,
    row: (p) => `الصف ${p.row}`,
    more: (p) => `و${p.shown} غيرها`,
    toSheet: 'اكتب هذه القائمة في ورقة جديدة',
    sheet: 'ملاحظات الاستيراد',
    headings: ['الصف', 'العمود', 'القيمة', 'مأخوذ', 'ما يستحق النظر'],
    yes: 'نعم',
    no: 'لا',
    written: (p) => `القائمة في الورقة «${p.sheet}».`,
  },
  leaveFlagged: 'اترك أيضًا ما يستحق نظرة',
  takeRepeated: 'الصفوف المتطابقة قيود قائمة بذاتها',
  target: 'الكتابة في',
  newSheet: (p) => `ورقة جديدة «${p.name}»`,
  notRead: (p) => `في «${p.sheet}» ${rows(p)} تتعذر قراءتها وتبقى كما هي. تعرضها LEDGER_CHECK.`,
  write: (p) => (p.count === 0 ? 'استورد' : `استورد ${rows(p)}`),
  writing: (p) => `تُكتب: ${p.done} من ${p.all} صف`,
  preparing: 'جارٍ المقارنة مع الورقة…',
  takingBack: 'جارٍ استرجاع ما كُتب…',
  cancelled: 'أُلغي. استُرجع ما كان قد كُتب.',
  done: (p) => `كُتب ${rows(p)} في «${p.sheet}».`,
  changedMeanwhile: (p) => `تغيّر في الورقة أثناء ذلك ${rows(p)} فبقيت كما هي.`,
  undone: (p) => `استُرجع استيراد «${p.source}».`,
  undoneBut: (p) => `استُرجع استيراد «${p.source}» إلا ${rows(p)} تغيّرت بعده فبقيت كما هي.`,
  earlier: {
    heading: 'عمليات استيراد سابقة',
    none: 'لم يُستورد شيء إلى هذا الجدول بعد.',
    undo: 'تراجع',
    undoLabel: (p) => `تراجع عن استيراد «${p.source}»`,
    line: (p) => `${p.table}، ${p.when}`,
    counts: (p) => `${p.added} جديد، ${p.changed} متغيّر`,
    writing: 'انقطع أثناء الكتابة: تراجع عنه ثم استورد من جديد',
    undone: 'تم التراجع عنه',
  },
};
