/** Words of the functions about from profit to today, in Arabic. */
import type { PlanWords } from '../en/plan';

export const rows: PlanWords['rows'] = {
  stage: (p) => `المرحلة ${p.number}`,
  deals: 'الصفقات',
  revenue: 'الإيرادات',
  profit: 'الربح',
  before: 'قبل ذلك',
  after: 'بعد ذلك',
  from: 'من',
  total: 'الإجمالي',
  part: 'الجزء',
  beyond: 'فوق الحدود',
  noDayLeft: 'لا يوم متبقٍّ',
  currentClients: 'الحاليون',
  newClients: 'الجدد',
  all: 'الكل',
  withoutTeam: 'بلا فريق',
};

export const days: PlanWords['days'] = {
  grid: 'نطاقًا فيه عمود لكل بائع وصف لكل يوم: الأسماء في صفه الأول والتواريخ في عموده الأول',
  wholeGrid: 'حدّد الجدول كله مع صف الأسماء.',
  onlyOnce: 'يومًا لا يتكرر',
  teams: 'عمودين: البائع والفريق',
  period: 'تاريخًا أو اسمًا',
  laterThan: (p) => `بعد ${p.date} في الصف السابق`,
  indicators: 'نطاقًا فيه عمود لكل مؤشر وصف لكل فترة: الأسماء في صفه الأول والفترات في عموده الأول',
  before: 'قبل ذلك',
  after: 'بعد ذلك',
};

export const problems: PlanWords['problems'] = {
  betweenSteps: (p, show) =>
    `${show.number(p.total)} ليس من مضاعفات ${show.name('step')} ${show.number(p.step)}، فلا يمكن أن تجمع أجزاؤه إليه. استخدم ${show.number(p.below)} أو ${show.number(p.above)}، أو قيمة أصغر لـ${show.name('step')}، مثل 0.01 للعدّ بالقروش.`,
  tooManySteps: (p, show) =>
    `${show.number(p.total)} خطوات مقدارها ${show.number(p.step)} أكثر مما يعدّه الجدول (نحو 9E+15). استخدم قيمة أكبر لـ${show.name('step')}.`,
  weightless: 'كلها 0، فلا أساس للتوزيع. أعط واحدًا منها على الأقل وزنًا أكبر من 0.',
  endBeforeStart: 'يسبق البداية، ويجب أن يكون اليوم نفسه أو بعده. تحقق من أن التاريخين غير معكوسين.',
  noWorkingDay:
    'لا يترك يوم عمل: كل يوم من البداية إليه عطلة أو يوم أسبوع وزنه 0. اختر يومًا لاحقًا، أو راجع العطلات وأوزان أيام الأسبوع.',
  doneOutOfTotal: (p, show) =>
    `قيمته ${show.number(p.done)} ويجب ألا يتجاوز ${show.name('days_total')} وهو ${show.number(p.total)}. تحقق من أن القيمتين غير معكوستين.`,
  tooManyDraws: (p, show) =>
    `يسحب ${show.number(p.draws)} يومًا في المجموع، وهذا يطول كثيرًا؛ الحد الأقصى ${show.number(p.most)}. استخدم محاولات أقل، أو اتركها فارغة.`,
  nothingToRaise: (p, show) =>
    `تساوي 0 في كل يوم بلا إنجاز، وما زال ينقص ${show.number(p.missing)} من الإجمالي. أعط أحد هذه الأيام على الأقل خطة أكبر من 0.`,
  lockedTooMuch: (p, show) =>
    `مجموعه يزيد بمقدار ${show.number(p.amount)} في ${p.line} الذي نصيبه ${show.number(p.sum)} من الإجمالي. اخفض هذه الخلايا بمقدار ${show.number(p.amount)}، أو اترك إحداها فارغة.`,
  lockedTooLittle: (p, show) =>
    `يترك ${show.number(p.amount)} من ${show.number(p.sum)} في ${p.line} بلا خلية حرة. ارفع هذه الخلايا بمقدار ${show.number(p.amount)}، أو اترك إحداها فارغة.`,
  lockedBetweenSteps: (p, show) =>
    `يترك ${show.number(p.amount)} في ${p.line}، وليس من مضاعفات ${show.name('step')} ${show.number(p.step)}. ثبّت مضاعفات الخطوة، أو استخدم خطوة أصغر.`,
  lockedCrowded: (p, show) =>
    `يترك ${show.number(p.amount)} من الصف ${p.rows} بلا مكان، لأن أعمدة الخلايا الحرة فيه تتسع لأقل من ذلك. حرّر خلية منه في عمود آخر، أو اخفض القيم المثبتة في أعمدة الخلايا الحرة.`,
  people: 'صف لكل شخص: الاسم، ثم بقدر ما يمتد النطاق المستوى ونسبة الدوام وأول يوم وآخر يوم والحد الأقصى في الشهر',
  timeOff: 'صف لكل إجازة: الاسم وأول يوم وآخر يوم',
  onePerson: (p) => `أحد الأسماء في ${p.other}`,
  notBeforeStart: 'يوم لا يسبق اليوم الأول',
  lockedPlan: 'نطاق كالخطة: الأسماء في الصف الأول، وتاريخ في أول كل صف بعده',
  tooManyDays: (p) => `يجعلها ${p.days} يومًا، والحد الأقصى ${p.most}. اختر يومًا أسبق أو خطط سنة بسنة.`,
  emptyYear: (p) => `كلها 0 من العنصر ${p.from} إلى العنصر ${p.to}، فلا موسم لهذه السنة. اتركها أو تحقق من المقادير.`,
  seasonEmpty: 'يساوي 0 في كل شهر من الخطة فيه يوم عمل، فلا أساس للتوزيع. أعطِ أحدها مؤشرًا أكبر من 0.',
  conversionRows: (p) => `فيها ${p.rows} صفوف وعدد الأسماء ${p.names}. أعطِ صفًا لكل اسم أو صفًا واحدًا للجميع.`,
  stageNames: (p) =>
    `فيها ${p.came} أسماء ويجب أن تكون ${p.wanted}، بزيادة واحد على النسب في الصف. والأخير هو الصفقات.`,
  lockedNoMultiple: (at, p) =>
    `فيها ${p.amount} في الصف ${at.row} والعمود ${at.column}، وليس من مضاعفات الخطوة. استخدم ${p.below} أو ${p.above}، أو خطوة أصغر.`,
  lockedOutside: (at) => `في الصف ${at.row} يوم قبل البداية أو بعد النهاية. تحقق من التاريخ أو اترك الصف.`,
  blockTooLittle: (p) =>
    `يبقى ${p.amount} من خطة ما بين ${p.from} و${p.to} بلا من يعمله: لا أحد يعمل حينها أو كل شيء مثبت. أضف أشخاصًا أو أيامًا، أو غيّر المثبت.`,
  blockTooMuch: (p) =>
    `تزيد ${p.amount} على خطة ما بين ${p.from} و${p.to}. اخفض الأيام أو الخلايا المثبتة هناك بمقدار ${p.amount}، أو حرر واحدة.`,
  dayTooLittle: (p) =>
    `يبقى ${p.amount} من ${p.day} بلا من يعمل فيه وهو غير مثبت. اخفض اليوم بمقدار ${p.amount}، أو حرر خلية منه.`,
  dayTooMuch: (p) => `خلايا ${p.day} تزيد ${p.amount} على اليوم. اخفض الخلايا بمقدار ${p.amount}، أو ارفع اليوم.`,
  personTooLittle: (p) =>
    `يبقى ${p.amount} من ${p.person} بلا يوم حر. اخفض خطة هذا الشخص بمقدار ${p.amount}، أو حرر يومًا.`,
  personTooMuch: (p) =>
    `خلايا ${p.person} تزيد ${p.amount} على خطة الشخص. اخفض الخلايا بمقدار ${p.amount}، أو ارفع خطة الشخص.`,
  peopleTooLittle: (p) =>
    `يبقى ${p.amount} من الخطة بلا أحد: كل من يستطيع أخذه مثبت. ارفع المثبتين بمقدار ${p.amount}، أو حرر واحدًا.`,
  peopleTooMuch: (p) => `تعطي الأشخاص ${p.amount} أكثر من الخطة. اخفض المثبتين بمقدار ${p.amount}، أو حرر واحدًا.`,
  peopleCrowded: (p) =>
    `يبقى ${p.amount} من ${p.people} بلا مكان: الأيام التي يعملون فيها مثبتة على أقل. اخفض هؤلاء أو ارفع الأيام أو حرر أحدها.`,
  laterThanBoard: (p, show) =>
    `فيها مبلغ بتاريخ ${p.date}${p.place}، وهو بعد ${show.name('day')} أي ${p.day}. تحقق من ${show.name('day')}، أو أنهِ المنجز عنده.`,
  besidePlan: (p, show) =>
    `فيها مبلغ بتاريخ ${p.date}${p.place}، خارج أشهر الخطة الممتدة من ${p.from} إلى ${p.to}. اجعل المنجز لهذه الأشهر وحدها؛ ويمكن إعطاء الأيام السابقة في ${show.name('history')}.`,
  sharesDoNotAddUp: (p) => `مجموعها ${p.sum} ويجب أن يكون 100%. راجع الحصص، أو اتركها فارغة لتكون متساوية.`,
  endMissing: (_, show) =>
    `غير موجود؛ وحين يكون ${show.name('starts')} يومًا واحدًا لا شيء يدل على طول الفترة. اكتب آخر يوم في الخطة.`,
  endBeforeLastStart: (_, show) =>
    `يسبق آخر يوم في ${show.name('starts')}، ويجب أن يكون اليوم نفسه أو بعده. اكتب آخر يوم في الخطة.`,
  endBeforeDay: (_, show) =>
    `يسبق ${show.name('day')}، ويجب أن يكون اليوم نفسه أو بعده. تحقق من أن التاريخين غير معكوسين.`,
  tooMuchMoney: 'مجموعها أكثر مما يعدّه الجدول بالقروش (نحو 9E+13). خطّط بالآلاف، واكتب متوسط الفاتورة بالآلاف أيضًا.',
  tooManyToStart: 'تتطلب بدء عدد أكبر مما يعدّه الجدول (نحو 9E+15). راجع متوسط الفاتورة ومعدلات التحويل.',
  line: {
    row: (p, show) => `الصف ${show.number(p.number)}`,
    column: (p, show) => `العمود ${show.number(p.number)}`,
  },
};

export const plan: PlanWords = { rows, days, problems };
