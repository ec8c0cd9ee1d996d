/** Words of the sidebar "Plan", in Arabic. */
import type { PlanSidebarWords } from '../en/plan-sidebar';

interface Counted {
  readonly count: number;
  readonly shown: string;
}

/** One, two, a few and many have forms of their own. */
function counted({ count, shown }: Counted, one: string, two: string, few: string, many: string): string {
  if (count === 1) return one;
  if (count === 2) return two;
  return `${shown} ${count % 100 >= 3 && count % 100 <= 10 ? few : many}`;
}

const people = (p: Counted) => counted(p, 'شخص واحد', 'شخصان', 'أشخاص', 'شخصًا');

export const planSidebar: PlanSidebarWords = {
  tabs: 'الخطة أو اليوم',
  tab: { plan: 'الخطة', today: 'اليوم' },
  loading: 'جارٍ قراءة ما حُفظ في جدول البيانات…',

  goal: {
    heading: '1. الهدف',
    of: 'الهدف هو',
    kinds: { payments: 'مدفوعات الشهر', profit: 'ربح الشهر' },
    payments: 'مدفوعات الشهر',
    profit: 'ربح الشهر',
    margin: 'هامش الربح',
    check: 'متوسط الفاتورة',
    step: 'أصغر مبلغ',
    stepHint: 'كل رقم من مضاعفاته: 1 أو 100، أو 0.01 للعدّ بالقروش.',
    rounded: (p) => `الربح ÷ الهامش هو ${p.exact}؛ والمخطط ${p.payments}، أي المضاعف التالي لأصغر مبلغ.`,
  },

  calendar: {
    heading: '2. التقويم',
    month: 'الشهر',
    weekdays: 'أيام الأسبوع',
    weekday: { full: 'يوم عمل', short: 'يوم قصير', free: 'عطلة' },
    short: 'اليوم القصير يُحسب',
    holidays: 'العطلات',
    holiday: 'تاريخ عطلة',
    addHoliday: 'أضف عطلة',
    removeHoliday: (p) => `احذف عطلة ${p.day}`,
    workingDays: (p) => counted(p, 'يوم عمل واحد', 'يوما عمل', 'أيام عمل', 'يوم عمل'),
  },

  people: {
    heading: (p) => `3. الأشخاص: ${p.shown}`,
    none: 'لا أحد في الخطة بعد. اكتب اسمًا، أو اقرأ الأشخاص من ورقة.',
    fromLedger: 'اقرأ من ورقة الأشخاص',
    fromSelection: 'اقرأ من التحديد',
    selectionHint: 'صف لكل شخص: الاسم، المستوى، نسبة الدوام، أول يوم، آخر يوم، أقصى ما يمكن في الشهر.',
    newName: 'اسم شخص جديد',
    add: 'أضف شخصًا',
    included: (p) => `${p.name} ضمن الخطة`,
    details: (p) => `المستوى ${p.level}، ${p.share}`,
    name: 'الاسم',
    level: 'المستوى (1 بائع عادي)',
    share: 'نسبة الدوام',
    start: 'أول يوم',
    leave: 'آخر يوم',
    atMost: 'الأقصى في الشهر',
    off: 'أيام الغياب',
    offFrom: 'غياب من',
    offTo: 'غياب إلى',
    addOff: 'أضف أيام غياب',
    removeOff: 'احذف أيام الغياب هذه',
    remove: 'احذف الشخص',
    reading: 'جارٍ قراءة الأشخاص…',
    read: (p) => `قُرئ من «${p.sheet}»: ${people(p)}.`,
    noSheet: 'لا توجد ورقة للأشخاص في جدول البيانات هذا. حدّد الأشخاص في أي ورقة، أو اكتب أسماءهم.',
    unreadable: (p) => `لا صف في «${p.sheet}» بعناوين جدول الأشخاص. أضف العنوان «الاسم»، أو حدّد الأشخاص.`,
    notRead: (p) => `في الصف ${p.row} من التحديد «${p.text}» مكان ${p.column}. صحّحه ثم اقرأ من جديد.`,
    twice: (p) => `يرد «${p.name}» هنا مرتين. أعط أحدهما اسمًا آخر.`,
    empty: 'لا اسم في التحديد. حدّد الأشخاص، صفًا لكل شخص، والأسماء في المقدمة.',
    tooMany: (p) => `لا تتسع الخطة الواحدة لأكثر من ${p.most} شخص. حدّد صفوفًا أقل.`,
  },

  funnel: {
    heading: '4. القمع',
    hint: 'من المرحلة الأولى إلى الصفقات: كم ينتقل من كل مرحلة إلى التالية.',
    stages: ['مكالمات', 'اجتماعات'],
    deals: 'صفقات',
    name: (p) => `اسم المرحلة ${p.number}`,
    conversion: (p) => `من ${p.name} إلى ${p.next}`,
    add: 'أضف مرحلة',
    newStage: (p) => `المرحلة ${p.number}`,
    remove: (p) => `احذف ${p.name}`,
  },

  sameKinds: [
    ['مكالمة', 'مكالمات', 'اتصال', 'اتصالات'],
    ['اجتماع', 'اجتماعات', 'زيارة', 'زيارات'],
    ['عرض سعر', 'عروض أسعار', 'عرض', 'عروض'],
    ['بريد إلكتروني', 'رسالة', 'رسائل'],
  ],

  preview: {
    heading: (p) => `خطة ${p.month}`,
    payments: 'المدفوعات',
    person: 'الشخص',
    month: 'الشهر',
    today: 'اليوم',
    showAll: (p) => `اعرض الكل: ${people(p)}`,
    total: 'الإجمالي',
    addsUp: (p) => `✓ مجموع خطط ${people(p)} في ${p.days} من الأيام يساوي ${p.payments}.`,
    addsUpBeyond: (p) =>
      `✓ مجموع خطط ${people(p)} في ${p.days} من الأيام يساوي ${p.payments}؛ ومع ${p.beyond} فوق الحدود يكتمل الهدف.`,
    beyond: (p) => `${p.beyond} فوق أقصى ما يستطيعه هؤلاء. ارفع حدًّا أو أضف أشخاصًا أو خفّض الهدف.`,
    wrong: 'صحّح الحقل المعلَّم لترى الخطة.',
  },

  problems: {
    betweenSteps: (p) =>
      `المدفوعات ${p.total} ليست من مضاعفات أصغر مبلغ ${p.step}، فلا يمكن أن تجمع أجزاؤها إليها. استخدم ${p.below} أو ${p.above}، أو مبلغًا أصغر، مثل 0.01 للعدّ بالقروش.`,
    tooManySteps: (p) =>
      `المدفوعات ${p.total} خطوات من ${p.step} أكثر مما يعدّه جدول البيانات (نحو 9E+15). استخدم أصغر مبلغ أكبر.`,
    noWorkingDay: 'لا يوم عمل في الشهر: كل يوم عطلة أو يوم أسبوع لا عمل فيه. راجع أيام الأسبوع والعطلات.',
    nobody: 'لا أحد في الخطة. أضف شخصًا، أو علّم من استُبعد.',
    nobodyWorks: (p) =>
      `يبقى ${p.amount} من خطة ما بين ${p.from} و${p.to} بلا من يعمله: لا أحد يعمل حينها. أضف أشخاصًا أو أيامًا.`,
    noName: 'شخص بلا اسم. أدخل اسمًا، أو احذف الشخص.',
    twice: (p) => `يرد «${p.name}» في الخطة مرتين. أعط أحدهما اسمًا آخر.`,
    total: (p) => `لا يصلح «${p.name}» اسمًا لشخص لأن في الخطة عمودًا بهذا الاسم. اختر اسمًا آخر.`,
    startAfterLeave: (p) => `آخر يوم لـ${p.name} قبل أول يوم. بدّلهما أو صحّحهما.`,
    offBackwards: (p) => `أيام غياب ${p.name} تنتهي قبل أن تبدأ. بدّل التاريخين، أو احذف أيام الغياب.`,
    stageName: 'مرحلة من القمع بلا اسم. أدخل اسمًا، أو احذف المرحلة.',
    stageTwice: (p) => `ترد المرحلة «${p.name}» في القمع مرتين. أعط إحداهما اسمًا آخر.`,
    tooManyCounts: (p) =>
      `يحتاج القمع من ${p.name} إلى أكثر مما يعدّه جدول البيانات. راجع متوسط الفاتورة ومعدلات التحويل.`,
  },

  write: (p) => `اكتب «${p.sheet}»`,
  willWrite: (p) => `يكتب ورقة جديدة «${p.sheet}» فيها المدفوعات والصفقات والأنشطة لكل يوم وشخص. لا يتغير شيء آخر.`,
  writing: 'جارٍ كتابة الخطة…',
  written: (p) => `الخطة في الورقة «${p.sheet}».`,
  undoing: 'جارٍ استرجاع الخطة…',
  undone: (p) => `أُزيلت الورقة «${p.sheet}».`,
  notKept: 'تعذّر حفظ ما أدخلته في جدول البيانات هذا؛ سيُفقد عند إغلاق الشريط الجانبي.',

  sheet: {
    // Between Arabic words a hyphen would turn year and month around; a slash keeps them in their order.
    name: (p) => `خطة ${p.month.replace('-', '/')}`,
    purpose: 'أول خطة للشهر، قيمًا لا صيغًا، ليظهر كل تغيير مقارنةً بها.',
    from: 'من',
    total: 'الإجمالي',
    payments: 'المدفوعات',
    deals: 'الصفقات',
    beyond: 'فوق الحدود',
  },

  today: {
    none: 'لم تُكتب خطة في جدول البيانات هذا بعد. أعدّ خطة في تبويب «الخطة» واكتبها ليظهر اليوم هنا.',
    sheet: 'الخطة',
    person: 'الشخص',
    all: 'كل الأشخاص',
    reading: 'جارٍ قراءة الخطة والإنجاز…',
    gone: 'لم يعد ممكنًا قراءة هذه الورقة كخطة. اختر ورقة أخرى، أو اكتب الخطة من جديد.',
    outside: (p) => `اليوم، ${p.day}، ليس من أيام «${p.sheet}». اختر خطة هذا الشهر، أو أعدّها في تبويب «الخطة».`,
    toBring: 'المتبقي لليوم',
    brought: '✓ تحققت خطة اليوم',
    freeDay: 'لا شيء مخطط لليوم',
    plan: 'خطة اليوم',
    fact: 'إنجاز اليوم',
    next: 'خطة اليوم التالي',
    line: 'اليوم',
    attainment: 'التحقق حتى الآن',
    ofMonth: 'من الشهر',
    neededPerDay: 'المطلوب يوميًا من الغد',
    noFacts: 'لا مدفوعات في سجل بجدول البيانات هذا، فتظهر الخطة وحدها. استوردها من «استيراد إلى السجل».',
    factsUnread: (p) => `تعذّرت قراءة بعض الصفوف في ${p.tables} فلم تُحسب. تعرضها الدالة LEDGER_CHECK.`,
    noActivities: 'بلا ورقة الأنشطة لا يُعرف إنجازها.',
    unknown: '–',
    again: 'اقرأ من جديد',
  },
};
