/** Words of the sidebar "Parthenon", in Arabic. */
import type { ParthenonSidebarWords } from '../en/parthenon-sidebar';

/** One, two, a few and many have forms of their own. */
function counted(
  { count, shown }: { count: number; shown: string },
  one: string,
  two: string,
  few: string,
  many: string,
): string {
  if (count === 1) return one;
  if (count === 2) return two;
  return `${shown} ${count % 100 >= 3 && count % 100 <= 10 ? few : many}`;
}

export const parthenonSidebar: ParthenonSidebarWords = {
  purpose: 'حرّك ركيزة وشاهد أثرها في الربح قبل الرواتب والتسويق.',
  profit: 'الربح',
  noProfit: 'صحّح الحقل المعلَّم لترى الربح.',
  tooLarge: 'حاصل ضرب هذه الركائز يتجاوز خمس عشرة خانة. أدخل قيمًا أصغر.',
  noPicture: 'صحّح الحقل المعلَّم لترى الرسم.',
  fromNow: (p) => `الآن ${p.now}`,
  unchanged: 'لا تغيير بعد',
  pillars: {
    leads: 'العملاء المحتملون',
    conversion: 'معدل التحويل',
    averageCheck: 'متوسط الفاتورة',
    purchases: 'عدد المشتريات',
    margin: 'هامش الربح',
    clients: 'العملاء',
    frequency: 'التكرار',
    numbered: (p) => `الركيزة ${p.number}`,
  },
  pillar: {
    value: (p) => `${p.name}، القيمة`,
    change: (p) => `${p.name}، التغير`,
    now: (p) => `الآن ${p.now}`,
    cell: (p) => `الخلية ${p.cell}`,
  },
  form: 'الركائز',
  five: 'خمس: من العملاء المحتملين إلى الهامش',
  three: 'ثلاث: العملاء والفاتورة والتكرار',
  own: (p) => `ركائزك أنت: ${p.count}`,
  otherForm: 'حلّت هنا ركائز أخرى.',
  reset: 'العودة إلى الآن',
  keepAsNow: 'اعتماده كالوضع الحالي',

  picture: 'الرسم',
  pictures: { waterfall: 'المساهمات', tornado: 'الحساسية', chance: 'الاحتمال' },
  waterfall: {
    title: (p) => `الأكثر إسهامًا: ${p.name} (${p.amount})`,
    titleOfFall: (p) => `الأكثر خصمًا: ${p.name} (${p.amount})`,
    nothing: 'حرّك ركيزة لترى ما تضيفه',
    now: 'الآن',
    afterwards: 'بعدها',
    rise: 'يضيف',
    fall: 'يخصم',
    level: 'الربح',
    axis: 'الربح، نقدًا',
  },
  tornado: {
    title: (p) => `الأكثر تحريكًا للربح: ${p.name}`,
    equal: 'عدة ركائز تحرّك الربح أكثر من غيرها وبالتساوي',
    below: 'عند الأدنى',
    above: 'عند الأعلى',
    axis: 'تغير الربح، نقدًا',
  },
  chance: {
    title: (p) => `احتمال بلوغ ${p.target} أو أكثر هو ${p.chance}`,
    less: (p) => `احتمال بلوغ ${p.target} أو أكثر أقل من ${p.chance}`,
    more: (p) => `احتمال بلوغ ${p.target} أو أكثر يفوق ${p.chance}`,
    noTarget: (p) => `نصف الحالات تبلغ ${p.likely} أو أكثر`,
    certain: (p) => `كل الحالات تبلغ ${p.likely}.`,
    axis: 'حصة الحالات',
    range: (p) => `ثماني حالات من عشر تقع بين ${p.low} و${p.high}.`,
    target: 'من الهدف فصاعدًا',
    missed: 'دون الهدف',
    cases: 'الحالات',
  },
  uncertainty: 'مدى ابتعاد كل ركيزة',
  uncertaintyHint: 'تُحسب الحساسية والاحتمال ضمن هذا المدى.',
  falls: (p) => `${p.name}، أقصى انخفاض`,
  rises: (p) => `${p.name}، أقصى ارتفاع`,
  uncertaintyWrong: 'حقل يحتاج إلى تصحيح',
  fallsShort: 'ينخفض حتى',
  risesShort: 'يرتفع حتى',

  needed: {
    heading: 'المطلوب لبلوغ…',
    target: 'الربح المستهدف',
    by: 'بواسطة',
    allEqually: 'كل الركائز بالتساوي',
    all: (p) => `يجب أن تتغير كل ركيزة بنسبة ${p.change}.`,
    one: (p) =>
      p.change === ''
        ? `يجب أن تصبح ركيزة «${p.name}» ${p.value}.`
        : `يجب أن تصبح ركيزة «${p.name}» ${p.value} (${p.change}).`,
    reached: 'الهدف محقق بالفعل.',
    profitIsZero: 'من ربح يساوي صفرًا لا يبلغ أي ارتفاع متساوٍ هدفًا. أدخل الركائز أولًا.',
    signsDiffer: 'لا يحوّل أي ارتفاع متساوٍ الخسارة إلى ربح. ارفع الهامش فوق الصفر أولًا.',
    otherPillarsAreZero: 'هناك ركيزة أخرى تساوي صفرًا، فلا تبلغ هذه وحدها شيئًا.',
    outOfReach: (p) => `يلزم أن تصبح ركيزة «${p.name}» وحدها ${p.value}، والحد الأقصى ${p.bound}. حرّك ركيزة أخرى أيضًا.`,
    belowLeast: (p) => `يلزم أن تصبح ركيزة «${p.name}» وحدها ${p.value}، والحد الأدنى ${p.bound}. حرّك ركيزة أخرى أيضًا.`,
    aboveMost: (p) => `بذلك تصبح ركيزة «${p.name}» ${p.value}، والحد الأقصى ${p.bound}. حرّك الأخريات أكثر.`,
    apply: 'اضبط الركائز هكذا',
    empty: 'أدخل هدفًا لترى ما يلزم.',
  },

  read: 'اقرأ من التحديد',
  reading: 'جارٍ قراءة التحديد…',
  readDone: (p) => `قُرئت ${counted(p, 'ركيزة واحدة', 'ركيزتان', 'ركائز', 'ركيزة')} من ${p.place}.`,
  readProblems: {
    empty: 'التحديد فارغ. حدّد الركائز في عمود واحد أو صف واحد وأسماؤها بجانبها.',
    tooMany: (p) => `عدد الأرقام في التحديد ${p.count}، وأقصى عدد للركائز ${p.most}. حدّد خلايا أقل.`,
    noNumber: (p) => `في الخلية ${p.cell} النص «${p.text}» وهو ليس رقمًا. صحّحه أو اتركه خارج التحديد.`,
    blankBetween: (p) => `الخلية ${p.cell} فارغة بين ركائز أخرى. املأها أو حدّد من دونها.`,
    error: (p) => `تعرض الخلية ${p.cell} الخطأ ${p.text}. صحّح الخلية أولًا.`,
    twoBlocks: 'في التحديد أرقام في صفوف وأعمدة متعددة. حدّد صفًا واحدًا أو عمودًا واحدًا من الأرقام.',
    outside: (p) => `${p.cell}: ${p.sentence}`,
  },

  write: 'اكتب في الورقة…',
  writing: 'جارٍ الكتابة…',
  writeQuestion: 'ما الذي يُكتب؟',
  writeCells: (p) => `القيم الجديدة في الخلايا التي جاءت منها: ${p.place}`,
  writeTable: 'جدول يبدأ من الخلية المحددة',
  writeNow: 'اكتب',
  willWrite: (p) => `تُكتب ${counted(p, 'خلية واحدة', 'خليتان', 'خلايا', 'خلية')} عند ${p.place}. لا يتغير شيء آخر.`,
  written: (p) => `كُتب في ${p.place}.`,
  undone: (p) => `عادت ${p.place} كما كانت.`,
  table: { pillar: 'الركيزة', now: 'الآن', afterwards: 'بعدها', change: 'التغير', profit: 'الربح' },

  scenarios: {
    heading: 'السيناريوهات',
    none: 'لا سيناريو محفوظًا في جدول البيانات هذا بعد.',
    loading: 'جارٍ قراءة السيناريوهات…',
    writing: 'جارٍ كتابة السيناريوهات…',
    name: 'اسم السيناريو',
    save: 'احفظ',
    open: 'افتح',
    remove: 'احذف',
    saved: (p) => `حُفظ «${p.name}» في جدول البيانات هذا.`,
    replaced: (p) => `كان «${p.name}» موجودًا وهو الآن يحمل هذه الركائز.`,
    opened: (p) => `فُتح «${p.name}».`,
    removed: (p) => `حُذف «${p.name}».`,
  },
};
