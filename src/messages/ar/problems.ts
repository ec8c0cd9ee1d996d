/** What is said when a function cannot take what it was given, in Arabic. */
import type { Problems } from '../en/problems';

export const problems: Problems = {
  argument: (p, show) =>
    `${show.name(p.functionName)}: يجب أن تكون قيمة ${show.name(p.argument)} ${p.allowed}، والقيمة المدخلة ${p.came}${p.place}. ${p.fix}`,
  missing: (p, show) =>
    `${show.name(p.functionName)}: قيمة ${show.name(p.argument)} ناقصة${p.place}، ويجب أن تكون ${p.allowed}. اكتبها، أو املأ الخلية التي يشير إليها المعطى.`,
  tooManyArguments: (p, show) =>
    `${show.name(p.functionName)}: أقصى عدد للمعطيات ${show.number(p.most)}، وقد أُدخل ${show.number(p.came)}. احذف ما يأتي بعد ${show.name(p.last)}.`,
  found: (p, show) => `${show.name(p.functionName)}: ${show.name(p.argument)}${p.place} ${p.sentence}`,
  sizesDiffer: (p, show) =>
    `${show.name(p.functionName)}: يجب أن يكون ${show.name(p.argument)} خلية واحدة أو نطاقًا بحجم ${show.size(p.wantedRows, p.wantedColumns)} مثل بقية النطاقات، والحجم المدخل ${show.size(p.rows, p.columns)}. حدد نطاقات بالحجم نفسه.`,
  ragged: (p, show) =>
    `${show.name(p.functionName)}: يجب أن يكون ${show.name(p.argument)} مستطيلًا من ${show.number(p.wanted)} أعمدة، وفي الصف ${show.number(p.row)} يوجد ${show.number(p.came)}. حدد نطاقًا مستطيلًا واحدًا.`,
  tooManyCells: (p, show) =>
    `${show.name(p.functionName)}: أقصى عدد لخلايا ${show.name(p.argument)} هو ${show.number(p.most)}، والعدد المدخل ${show.number(p.came)}. حدد نطاقًا أصغر.`,
  notFinite: (p, show) =>
    `${show.name(p.functionName)}: النتيجة${p.place} أكبر مما يتسع له الجدول (نحو 1E+308)، فلا نتيجة لها. استخدم أرقامًا أصغر، مثل الآلاف بدل الوحدات.`,

  came: {
    text: (p) => `النص «${p.text}»`,
    true: 'TRUE',
    false: 'FALSE',
    date: 'تاريخ',
    sameDay: 'اليوم نفسه',
    earlierDay: 'يوم أسبق',
    blank: 'خلية فارغة',
    error: (p) => `الخطأ ${p.code}`,
    other: 'شيء ليس محتوى خلية',
    range: (p, show) => `نطاق بحجم ${show.size(p.rows, p.columns)}`,
    items: (p, show) => show.number(p.count),
    infinite: 'رقم بلا نهاية',
  },

  allowed: {
    number: 'رقمًا',
    whole: 'رقمًا صحيحًا',
    between: (p) => `من ${p.low} إلى ${p.high}`,
    atLeast: (p) => `${p.low} أو أكثر`,
    atMost: (p) => `${p.high} على الأكثر`,
    above: (p) => `أكبر من ${p.low}`,
    aboveUpTo: (p) => `أكبر من ${p.low} و${p.high} على الأكثر`,
    wholeNumber: (p) => `رقمًا صحيحًا، ${p.range}`,
    items: (p, show) =>
      p.low === p.high
        ? `قائمة عدد عناصرها ${show.number(p.high)}`
        : `قائمة من ${show.number(p.low)} إلى ${show.number(p.high)} عنصرًا`,
    itemsLike: (p, show) => `قائمة عدد عناصرها ${show.number(p.count)}، عنصر لكل من ${show.name(p.other)}`,
    itemsOneMore: (p, show) => `قائمة عدد عناصرها ${show.number(p.count)}، بزيادة عنصر واحد على ${show.name(p.other)}`,
    atLeastOther: (p, show) => `${show.name(p.other)} على الأقل، وهو ${show.number(p.value)} هناك`,
    name: 'اسمًا',
    onlyOnce: 'اسمًا لا يتكرر',
    thresholds: 'عمودين، أولهما متزايد من صف إلى صف',
    laterThanBefore: 'يومًا بعد اليوم الذي يسبقه',
    aboveTheRowBefore: (p, show) => `أكبر من ${show.number(p.value)} في الصف السابق`,
    oneLine: 'صفًا واحدًا أو عمودًا واحدًا',
    oneCell: 'خلية واحدة',
    content: 'رقمًا أو نصًا أو TRUE أو FALSE',
    text: 'نصًا',
    numberOrWord: (p) => `${p.number}، أو الكلمة «${p.word}»`,
    shape: {
      cell: 'خلية واحدة هنا لأن النتيجة جدول',
      column: 'خلية واحدة أو عمودًا واحدًا هنا',
      row: 'خلية واحدة أو صفًا واحدًا هنا',
    },
    trueOrFalse: 'TRUE أو FALSE',
    oneOf: (p) => p.words.map((word) => `«${word}»`).join(' أو '),
    date: 'تاريخًا',
  },

  fix: {
    percent: (p) => `هل تقصد ${p.percent}؟`,
    text: 'هذا نص: اكتبه من جديد رقمًا بلا فراغات ولا وحدات ولا فاصلة علوية.',
    textDate: 'اكتبها تاريخًا يتعرف عليه الجدول.',
    boolean: 'ضع رقمًا بدلًا منها.',
    notANumberButDate: 'هذا تاريخ: اكتب رقمًا، أو غيّر تنسيق الخلية من تاريخ إلى رقم.',
    blank: 'املأ الخلية، أو حدد نطاقًا لا يشملها.',
    error: 'أصلح الصيغة في تلك الخلية أولًا.',
    sign: 'احذف علامة السالب.',
    order: 'تحقق من أن القيمتين غير معكوستين.',
    count: 'حدد عددًا من الخلايا يساوي عدد العناصر.',
    word: 'استخدم إحدى هذه الكلمات.',
    meant: (p) => `هل تقصد «${p.word}»؟`,
    tick: 'اكتب TRUE أو FALSE.',
    whole: (p) => `هل تقصد ${p.near}؟`,
    oneLine: 'حدد صفًا واحدًا أو عمودًا واحدًا.',
    second: (p, show) =>
      `وهو موجود في الصف ${show.number(p.row)}${p.column === undefined ? '' : `، العمود ${show.number(p.column)}`}: أبقِ واحدًا منهما أو ميّز بينهما.`,
    sortRising: 'رتّب الصفوف بحسب العمود الأول.',
    sortDays: 'رتّبها من أول يوم إلى آخر يوم، كل يوم مرة واحدة.',
    quote: 'ضع النص بين علامتي اقتباس، أو أشر إلى خلية تحتويه.',
    shape: 'أشر إلى خلية واحدة، أو غيّر اتجاه النطاق.',
    check: 'راجع الخلية التي يشير إليها هذا المعطى.',
  },

  place: {
    row: (p, show) => ` (الصف ${show.number(p.row)})`,
    rowAndColumn: (p, show) => ` (الصف ${show.number(p.row)}، العمود ${show.number(p.column)})`,
  },

  parthenon: {
    profitIsZero: (p, show) =>
      `لا يمكن بلوغه، لأن الركيزة ${show.number(p.pillar)} تساوي 0 ولا تغيّر زيادة غيرها ربحًا قدره 0. أعط كل ركيزة قيمة أكبر من 0.`,
    signsDiffer: (p, show) =>
      `لا يمكن بلوغه: لا تصل زيادة واحدة لكل الركائز من ربح قدره ${show.number(p.profit)} إلى ${show.number(p.target)}. اختر هدفًا بالإشارة نفسها، أو أصلح الركيزة التي تسبب الخسارة.`,
    othersAreZero: (p, show) =>
      `لا يمكن بلوغه بالركيزة ${show.number(p.which)} وحدها، لأن ركيزة أخرى تساوي 0. أعط بقية الركائز قيمًا أكبر من 0.`,
    valueOutOfBounds: (p, show) =>
      `لا يمكن بلوغه: ${show.number(p.target)} يتطلب ${p.value} من الركيزة ${show.number(p.which)}، ويجب أن تكون ${p.allowed}. بهذه الركيزة وحدها يمكن بلوغ ربح قدره ${show.number(p.reachable)}؛ حرّك ركيزة أخرى أيضًا.`,
    budgetCannotHelp: (p, show) =>
      `حاصل ضربها ربح قدره ${show.number(p.profit)}، ولا يحسّنه رفع الركائز. أصلح أولًا الركيزة التي تساوي 0 أو السالبة.`,
    freeWithoutCap: (p, show) =>
      `فيه 0 للركيزة ${show.number(p.pillar)}، ولا حد لما لا يكلف شيئًا. أعطها تكلفة أكبر من 0 أو حدًا أقصى.`,
  },
};
