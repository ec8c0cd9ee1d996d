/** Words of the functions about whom to sell to: CLIENT, LEAD and MARKET, in Arabic. */
import type { ClientWords } from '../en/client';

export const rows: ClientWords['rows'] = {
  fromTo: 'من ↓ إلى ←',
  newClients: 'جديد',
  lostClients: 'مفقود',
  channels: { call: 'مكالمة', letter: 'رسالة', meeting: 'لقاء', ad: 'إعلان' },
};

export const problems: ClientWords['problems'] = {
  limitBelow: (p, show) =>
    `قيمته ${p.value} ويجب ألا تقل عن ${show.name(p.other)}، وهو ${p.otherValue}. أدخل القيمتين، والأصغر منهما في ${show.name(p.other)}.`,
  limitAbove: (p, show) =>
    `قيمته ${p.value} ويجب ألا تزيد على ${show.name(p.other)}، وهو ${p.otherValue}. أدخل القيمتين، والأكبر منهما في ${show.name(p.other)}.`,
  fewerDaysThanTouches: (p, show) =>
    `يطلب ${show.number(p.touches)}، والأيام المتاحة ${show.number(p.days)}. اكتب يومًا لكل تواصل في ${show.name('days')}، مثل 105 و120 بعد 90.`,
  noWorkingDay: 'ليس فيه يوم أكبر من 0، فلا يوم لأي تواصل. أعط يومًا واحدًا على الأقل وزنًا أكبر من 0، مثل 1,1,1,1,1,0,0.',
  fewerVisitsThanMinimum: (p, show) =>
    `قيمته ${show.number(p.visits)}، والحد الأدنى لكل العملاء يحتاج ${show.number(p.needed)}. خطط لزيارات أكثر أو خفّض ${show.name('minimum')}.`,
  moreVisitsThanMaximum: (p, show) =>
    `قيمته ${show.number(p.visits)}، والحد الأقصى لكل العملاء لا يسمح إلا بـ ${show.number(p.possible)}. خطط لزيارات أقل أو ارفع ${show.name('maximum')}.`,
  noWeight: 'كلها 0، فلا تُحسب أي إجابة. أعط سؤالًا واحدًا على الأقل وزنًا أكبر من 0.',
};

export const client: ClientWords = { rows, problems };
