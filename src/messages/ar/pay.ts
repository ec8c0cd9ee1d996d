/** Words of the functions about what they earn, in Arabic. */
import type { PayWords } from '../en/pay';
import { formula } from './formula';

export { formula };

const UNSEEN = 'لا تُظهره هذه الأرقام: اسأل بائعًا كم كسب حتى الآن هذا الشهر.';

export const rows: PayWords['rows'] = {
  meanPay: 'متوسط أجر البائع الواحد',
  makePlan: 'نسبة البائعين الذين يحققون الخطة',
  withinBudget: 'احتمال البقاء ضمن الميزانية',
};

export const notes: PayWords['notes'] = {
  cliff: (p, show) => `قفزة: تضيف الخطوة التالية ${show.percent(p.share)} من الأجر المستهدف`,
  fall: (p, show) => `قفزة: تأخذ الخطوة التالية ${show.percent(p.share)} من الأجر المستهدف`,
  deadZone: 'منطقة ميتة: لا يُضاف شيء بعد ذلك',
};

export const audit: PayWords['audit'] = {
  verdicts: { kept: '✓ مُراعى', broken: '✗ غير مُراعى', unseen: '– لا تُظهره هذه الأرقام' },
  principles: {
    transparency: {
      name: 'الشفافية',
      needed: () => 'يرى البائع في أي يوم ما كسبه',
      kept: () => UNSEEN,
      broken: () => UNSEEN,
    },
    threeTimes: {
      name: 'ثلاثة أضعاف',
      needed: (p, show) => `${show.number(p.times)} أضعاف على الأقل`,
      kept: (p, show) =>
        `حافظ عليه: من يحقق الخطة يكسب ${show.number(p.made)}، ومن لا يحققها ${show.number(p.missed)}.`,
      broken: (p, show) =>
        `من يحقق الخطة يكسب ${show.number(p.made)}، ومن لا يحققها ${show.number(p.missed)}: انقل جزءًا من الثابت إلى المكافأة، أو خفّض المكافأة دون 100%.`,
    },
    payForWhatIDo: {
      name: 'أجر على ما أعمل',
      needed: (p, show) => `${show.percent(p.oldClientLimit)} من الأجر على الأكثر عن العملاء القدامى`,
      kept: () => 'حافظ عليه: الأجر على عمل اليوم.',
      broken: () => 'اجعل العمولة على العميل تتناقص شهرًا بعد شهر بعد الصفقة الأولى.',
    },
    darwin: {
      name: 'داروين',
      needed: () => 'من يحقق الخطة فوق 100% من أجر السوق، ومن لا يحققها دونه',
      kept: (p, show) =>
        `حافظ عليه: السوق يدفع ${show.number(p.market)}، ومن يحقق الخطة يأخذ ${show.number(p.made)}، ومن لا يحققها ${show.number(p.missed)}.`,
      broken: (p, show) =>
        p.made > p.market
          ? `من لا يحقق الخطة يأخذ ${show.number(p.missed)} والسوق يدفع ${show.number(p.market)}: خفّض ما يُدفع بلا نتيجة.`
          : `من يحقق الخطة يأخذ ${show.number(p.made)} والسوق يدفع ${show.number(p.market)}: ارفع الأجر المستهدف فوقه، وإلا رحل الأفضل.`,
    },
    fastMoney: {
      name: 'مال سريع',
      needed: (_p, show) => `أكثر من ${show.percent(0)} من المكافأة في اليوم نفسه`,
      kept: () => 'حافظ عليه: جزء من المكافأة يُدفع في اليوم نفسه.',
      broken: () => 'ادفع جزءًا من المكافأة يوم الصفقة.',
    },
    bigThresholds: {
      name: 'فروق كبيرة',
      needed: (p, show) => `فروق لا تقل عن ${show.percent(p.gap)} من الأجر المستهدف`,
      kept: (p, show) =>
        `حافظ عليه: دون الخطة ${show.number(p.missed)}، وعندها ${show.number(p.made)}، وفوقها ${show.number(p.beaten)}.`,
      broken: (p, show) =>
        `دون الخطة ${show.number(p.missed)}، وعندها ${show.number(p.made)}، وفوقها ${show.number(p.beaten)}: باعد بين درجات المنحنى.`,
    },
  },
};

export const problems: PayWords['problems'] = {
  noWeight: 'مجموعها 0، ويجب أن يُحسب مؤشر واحد على الأقل. أعط أحدها وزنًا أكبر من 0.',
  capBelowFloor: (p, show) =>
    `يجب ألا يقل عن ${show.name('floor')}، وهو ${show.percent(p.floor)} هناك، والقيمة المدخلة ${show.percent(p.cap)}. تحقق من أن القيمتين غير معكوستين.`,
  mixNotWhole: (p, show) =>
    `يجب أن يكون مجموع الثابت والمرن والمكافأة 100%، والمجموع المدخل ${show.percent(p.sum)}. غيّر أحد الثلاثة.`,
  toBelowFrom: (p, show) =>
    `يجب ألا يقل عن ${show.name('from')}، وهو ${show.percent(p.from)} هناك، والقيمة المدخلة ${show.percent(p.to)}. تحقق من أن القيمتين غير معكوستين.`,
  tooManySteps: (p, show) =>
    `ينتج جدولًا من ${show.number(p.rows)} صفًا، والحد الأقصى ${show.number(p.most)}. اختر خطوة أكبر.`,
  missIsMade: 'يجب أن يكون أقل من 100%، لأن من بلغ 100% حقق الخطة. أدخل ما يبلغه من لا يحققها.',
  likelyBelowLow: (p, show) =>
    `يجب ألا يقل عن ${show.name('low')}، وهو ${show.percent(p.low)} هناك، والقيمة المدخلة ${show.percent(p.likely)}. تحقق من أن القيمتين غير معكوستين.`,
  highBelowLikely: (p, show) =>
    `يجب ألا يقل عن ${show.name('likely')}، وهو ${show.percent(p.likely)} هناك، والقيمة المدخلة ${show.percent(p.high)}. تحقق من أن القيمتين غير معكوستين.`,
  tooManyDraws: (p, show) =>
    `مع ${show.name('sellers')} يعطي ${show.number(p.draws)} سحبًا، والحد الأقصى ${show.number(p.most)}. اختر محاولات أقل.`,
};

export const pay: PayWords = { rows, notes, audit, problems, formula };
