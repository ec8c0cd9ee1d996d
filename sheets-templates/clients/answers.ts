/** The top of the sheet "Clients": the answer with its drivers, findings in words, checks, limits and dates. */

import { ifComplete } from '../inputs';
import { atLeastZero, dayNumber, down, figure, shareOfOne } from '../parts';
import type { InputRule, TemplateCell } from '../template';
import { LIMITS, VISITS } from './example';
import type { ClientsSettings } from './index';
import { BOTTOM, CALL, CLASSES, INPUTS, TOP } from './places';

const variation: InputRule = { kind: 'between', low: 0, high: 3 };
/** The first and the last day that the functions take for a date: 1900 and 2200. */
const DAYS = { first: 2, last: 109_938 };

export function answers({ words: { answers: labels, moved } }: ClientsSettings): TemplateCell[] {
  const counted = (word: string) => ({
    content: ifComplete(`COUNTIF([moved];"${word}")`),
    style: 'formula' as const,
    number: 'count' as const,
  });
  return [
    ...figure(5, labels.share, {
      content: ifComplete('IF(SUM([bought])=0;"";SUMIF([abc];"A";[share]))'),
      style: 'answer',
      number: 'percent',
    }),
    ...figure(6, labels.large, { content: ifComplete('COUNTIF([abc];"A")'), style: 'result', number: 'count' }),
    ...figure(7, labels.down, counted(moved.down)),
    ...figure(8, labels.lost, counted(moved.lost)),
    ...figure(9, labels.arrived, counted(moved.arrived)),
    ...figure(10, labels.change, {
      content: ifComplete('IF(SUM([boughtBefore])=0;"";SUM([bought])/SUM([boughtBefore])-1)'),
      style: 'formula',
      number: 'change',
    }),
  ];
}

/** Sentences beside the drivers, in the order in which they are asked for. */
export function findings({ words: { findings: say, moved } }: ClientsSettings): TemplateCell[] {
  const put = (formula: string) => `"&${formula}&"`;
  const first = { client: `A${CALL + 2}`, fall: `B${CALL + 2}` };
  const lastClass = CLASSES + 10;
  const carry = say.carry({ share: put('FIXED(B5*100;1)'), large: put('B6'), active: put('COUNTIF([bought];">0")') });
  const slipping = say.slipping({
    down: put('B7'),
    lost: put('B8'),
    gone: put(`FIXED(SUMIF([moved];"${moved.lost}";[boughtBefore]);0)`),
  });
  const callFirst = say.callFirst({ client: put(first.client), fall: put(`FIXED(${first.fall};0)`) });
  const visits = say.visits({
    visits: put('[available]'),
    large: put(`SUM(M${CLASSES + 2}:M${CLASSES + 4})`),
    none: put(`M${lastClass + 1}`),
  });
  const sentences = [
    `IF(B5="";"";"${carry}")`,
    `"${slipping}"`,
    `IF(${first.client}="";"${say.nobodyFell}";"${callFirst}")`,
    `IF(LEFT(B13;1)="✓";"${visits}";"")`,
  ].map(ifComplete);
  return down('D', 5, sentences, () => ({ style: 'finding' }));
}

export function checks({ words: { answers: labels, checks: says }, parts }: ClientsSettings): TemplateCell[] {
  const missing = [
    'COUNT([inputs])<9',
    'COUNTA([clients])=0',
    // Without any purchase in a half-year there is nothing to compare.
    'SUM([monthsBefore])=0',
    'SUM([monthsNow])=0',
    'SUMPRODUCT(([clients]="")*([figures]<>""))>0',
    'SUMPRODUCT(([clients]<>"")*([potentials]=""))>0',
  ];
  const impossible = [
    'COUNT([figures])<COUNTA([figures])',
    'MIN([figures];[inputs])<0',
    '[b]<[a]',
    '[b]>1',
    '[y]<[x]',
    '[y]>3',
    `MIN([firstMonth];[firstTouch])<${DAYS.first}`,
    `MAX([firstMonth];[firstTouch])>${DAYS.last}`,
  ];
  const twice = 'SUMPRODUCT(([clients]<>"")*(COUNTIF([clients];[clients])>1))>0';
  // The functions read names without them, and the links beside the tables would not find those.
  const spaces = 'SUMPRODUCT(([clients]<>TRIM([clients]))*1)>0';
  // Nothing may get lost between the purchases, the tables and the migration.
  const agree = [
    'ABS(SUM([bought])-SUM([monthsNow]))<SUM([monthsNow])/1000000+1/1000000',
    'ABS(SUM([boughtBefore])-SUM([monthsBefore]))<SUM([monthsBefore])/1000000+1/1000000',
    `SUM([migration])=COUNTIF([bought];">0")+B8`,
    `J${CLASSES + 12}=COUNTA([clients])`,
    `K${CLASSES + 12}=COUNTA([clients])`,
  ];
  return [
    ...figure(11, parts.inputs, {
      content: `=IF(OR(${missing.join(';')});"${parts.incomplete}";IF(OR(${impossible.join(';')});"${says.impossible}";IF(${twice};"${says.twice}";IF(${spaces};"${says.spaces}";"${parts.complete}"))))`,
      style: 'check',
    }),
    ...figure(12, labels.totals, {
      content: ifComplete(`IF(IFERROR(AND(${agree.join(';')});FALSE);"${says.agree}";"${says.differ}")`),
      style: 'check',
    }),
    ...figure(13, labels.visits, {
      content: ifComplete(
        `IF(AND(COUNT(M${TOP}:M${BOTTOM})>0;SUM([visits])=[available]);"${says.given}";"${says.notGiven}")`,
      ),
      style: 'check',
    }),
  ];
}

export function inputs({ words, date }: ClientsSettings): TemplateCell[] {
  const { notes, limits } = words;
  const row = (number: number) => INPUTS + number;
  const yearAgo = `${Number(date.slice(0, 4)) - 1}${date.slice(4, 8)}01`;
  const visits = (number: number, label: string, content: number, note: string) =>
    figure(row(number), label, { content, style: 'input', number: 'count', note, rule: atLeastZero });
  const day = (number: number, label: string, content: number, note: string) =>
    figure(row(number), label, { content, style: 'input', number: 'date', note, rule: { kind: 'date' } });
  return [
    { at: `A${INPUTS}`, content: words.inputs, style: 'section' },
    ...limits.flatMap((label, index) =>
      figure(row(1 + index), label, {
        content: LIMITS[index],
        style: 'input',
        number: 'percent',
        note: notes.limits[index],
        rule: index < 2 ? shareOfOne : variation,
      }),
    ),
    ...day(5, words.firstMonth, dayNumber(yearAgo), notes.firstMonth),
    ...visits(6, words.available, VISITS.available, notes.available),
    ...visits(7, words.fewest, VISITS.fewest, notes.fewest),
    ...visits(8, words.most, VISITS.most, notes.most),
    ...day(9, words.firstTouch, dayNumber(date), notes.firstTouch),
  ];
}
