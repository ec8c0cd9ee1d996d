/** Words of the functions about from profit to today, in Arabic. */
import type { PlanWords } from '../en/plan';

export const rows: PlanWords['rows'] = {
  stage: (p) => `المرحلة ${p.number}`,
  deals: 'الصفقات',
  revenue: 'الإيرادات',
  profit: 'الربح',
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

export const plan: PlanWords = { rows, problems };
