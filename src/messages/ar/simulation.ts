/** What is said about uncertain quantities, in Arabic. */
import type { SimulationWords } from '../en/simulation';

export const simulation: SimulationWords = {
  parameters: {
    low: 'الحد الأدنى',
    likely: 'الأرجح',
    high: 'الحد الأعلى',
    shape: 'الوزن λ',
    mean: 'المتوسط',
    deviation: 'الانحراف المعياري',
    alpha: 'ألفا',
    beta: 'بيتا',
    tries: 'عدد المحاولات',
    chance: 'احتمال نجاح المحاولة الواحدة',
    values: 'المقدار',
    weights: 'الوزن',
    value: 'المقدار',
  },
  parameterIn: (p, show) => `${p.name} في ${show.name(p.argument)}`,
  allowed: {
    parameters: 'أرقام التوزيع بترتيبها',
    inOrder: (p) => {
      const needed = p.words.length - p.optional;
      const names = p.words.map((name, index) => (index < needed ? name : `[${name}]`)).join('، ');
      return `${names}${p.repeats ? ' وهكذا' : ''}${p.words.length > 1 ? '، بهذا الترتيب،' : ''} للكلمة «${p.word}»`;
    },
    twoLines: 'عمودين أو صفين، المقادير وأوزانها',
    oneAboveZero: 'أكبر من 0 لحالة واحدة على الأقل',
    square: 'جدول ارتباطات مربعًا',
    squareLike: (p, show) =>
      `جدول ارتباطات مربعًا بحجم ${show.size(p.count, p.count)}، صف وعمود لكل من ${show.name(p.other)}`,
    squareUpTo: (p, show) => `جدول ارتباطات مربعًا حجمه ${show.size(p.most, p.most)} على الأكثر`,
    oneOnDiagonal: '1 أو فارغة على القطر حيث يلتقي كل مقدار بنفسه',
    likeMirror: (p, show) =>
      `فارغة أو ${show.number(p.value)} كما في الصف ${show.number(p.row)}، العمود ${show.number(p.column)}`,
  },
  problems: {
    noLowest: (p) => `لا يمكن أن يكون 0%، لأن «${p.word}» بلا أدنى قيمة. استخدم احتمالًا صغيرًا مثل ${p.instead}.`,
    noHighest: (p) => `لا يمكن أن يكون 100%، لأن «${p.word}» بلا أعلى قيمة. استخدم احتمالًا مثل ${p.instead}.`,
    tooManyCells: (p, show) =>
      `يملأ ${show.number(p.cells)} خلية، والحد الأقصى ${show.number(p.most)}. استخدم ${show.number(p.rows)} صفًا أو أقل.`,
    impossible: (p, show) =>
      `لا يمكن أن تجتمع: مع بقية الارتباطات أقرب ما يمكن إلى ${show.number(p.asked)} بين المقدارين ${show.number(p.one)} و${show.number(p.other)} هو ${show.number(p.nearest)}. أشر إلى ‎=${show.name('SIM_CORRELATIONS')} لهذا النطاق، وهي تعطي أقرب جدول ممكن.`,
  },
};
