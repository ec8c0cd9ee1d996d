/** What is said about a formula typed by a user, in Arabic. */
import type { FormulaWords } from '../en/formula';
import type { Show } from '../show';

interface Placed {
  readonly at: number;
  readonly text: string;
}

const place = ({ at, text }: Placed, show: Show) =>
  text === '' ? 'في آخرها' : `عند الحرف ${show.number(at)}، «${show.name(text)}»`;
const inExpression = ({ at }: Placed, show: Show) => `عند الحرف ${show.number(at)} من القاعدة`;
const listed = (words: readonly string[], show: Show) => words.map((word) => show.name(word)).join('، ');
const SPLIT = 'وزّع القاعدة على عدة أعمدة.';

export const formula: FormulaWords = {
  tooLong: (p, show) => `طولها ${show.number(p.came)} حرفًا، والحد الأقصى ${show.number(p.most)}. ${SPLIT}`,
  tooDeep: (p, show) => `متداخلة أكثر من ${show.number(p.most)} مستوى ${place(p, show)}. ${SPLIT}`,
  tooManyParts: (p, show) => `فيها أكثر من ${show.number(p.most)} قيمة وعلامة، والتالية ${place(p, show)}. ${SPLIT}`,
  unknownCharacter: (p, show) => `فيها علامة لا تعرفها الصيغ ${place(p, show)}. احذفها.`,
  otherCharacter: (p, show) => `فيها علامة لا تعرفها الصيغ ${place(p, show)}. اكتب ${show.name(p.instead)} مكانها.`,
  unclosedText: (p, show) => `فيها نص لا نهاية له ${place(p, show)}. ضع علامة اقتباس (") بعد النص.`,
  numberTooLarge: (p, show) => `فيها رقم ${place(p, show)} أكبر مما يتسع له الجدول (نحو 1E+308). استخدم رقمًا أصغر.`,
  decimalComma: (p, show) =>
    `فيها فاصلة بين رقمين ${place(p, show)}، وقد تعني رقمًا واحدًا أو رقمين. اكتب ${p.words.map((word) => show.name(word)).join(' أو ')}، أو ضع ; بين الرقمين.`,
  valueMissing: (p, show) => `ينقصها رقم أو اسم أو دالة ${place(p, show)}. أكمل الناقص هناك.`,
  leftOver: (p, show) =>
    `لا تُقرأ بعد ذلك ${place(p, show)}. ضع قبله علامة مثل * أو ; أو احذفه، فلا فراغات داخل الأسماء.`,
  unclosedParenthesis: (p, show) => `فيها قوس لا يُغلق ${place(p, show)}. اكتب ) حيث ينتهي.`,
  nameTwice: (p, show) =>
    `تستخدم اسمًا ${place(p, show)} ورد مرتين في ${show.name('names')}. أعط العمودين اسمين مختلفين.`,
  unknownName: (p, show) =>
    `تستخدم اسمًا ${place(p, show)} ليس في ${show.name('names')} (${listed(p.words, show)}). اكتب أحدها، أو ضع النص بين علامتي اقتباس.`,
  unknownFunction: (p, show) =>
    `تستدعي دالة ${place(p, show)} غير موجودة. الدوال المتاحة: ${listed(p.words, show)}؛ استخدم إحداها.`,
  argumentCount: (p, show) =>
    `تعطي دالة ${place(p, show)} من المعطيات ${show.number(p.came)}، والمطلوب ${
      p.fewest === p.most ? show.number(p.most) : `من ${show.number(p.fewest)} إلى ${show.number(p.most)}`
    }. ضع ; بين المعطيات.`,

  divisionByZero: (p, show) =>
    `تجعل «${show.name(p.text)}» صفرًا ${inExpression(p, show)}، ولا قسمة على صفر. أدخل قيمة أخرى، أو اختبر الصفر أولًا بالدالة if.`,
  noNumber: (p, show) =>
    `تترك «${show.name(p.text)}» بلا جواب ${inExpression(p, show)}، مثل جذر رقم سالب. راجع إشارات هذه القيم.`,
  tooLarge: (p, show) =>
    `تجعل «${show.name(p.text)}» أكبر مما يتسع له الجدول (نحو 1E+308) ${inExpression(p, show)}. استخدم أرقامًا أصغر، مثل الآلاف بدل الوحدات.`,
  isBlank: (p, show) =>
    `فيها خلية فارغة للاسم «${show.name(p.text)}» ${inExpression(p, show)} حيث يلزم رقم. املأها، أو اكتب 0 إن لم يكن شيء؛ والدالة sum تتجاوز الخلايا الفارغة.`,
  isText: (p, show) =>
    `فيها النص «${show.name(p.value)}» للاسم «${show.name(p.text)}» ${inExpression(p, show)} حيث يلزم رقم. اكتبه رقمًا، فالنصوص للمقارنة فقط.`,
  mixedComparison: (p, show) =>
    `تقارن نوعين مختلفين في «${show.name(p.text)}» ${inExpression(p, show)}، مثل نص ورقم. اجعل الاثنين رقمين أو نصين.`,

  paysText: (p) => `تعطي النص «${p.text}» أجرًا، ويجب أن يكون رقمًا. اجعل جواب القاعدة رقمًا، والنصوص للمقارنة فقط.`,
  paysBlank: 'تعطي خلية فارغة أجرًا، ويجب أن يكون رقمًا. املأ تلك الخلية، أو اكتب 0 إن لم يكن شيء.',
};
