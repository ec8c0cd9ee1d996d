/** The answer of the sheet "Department": people needed and there, who is missing, and whether all is in order. */
import { IDEAL_TEAM } from '../../src/models/team/field-numbers';
import { ifComplete } from '../inputs';
import { figure } from '../parts';
import type { TemplateCell } from '../template';
import { check, type DepartmentSettings, outcome } from './figures';
import { HEADS, HEADS_WHO_CLOSE, PEOPLE, TEAM } from './rows';

/** Whom the heads lead: all sellers but the heads who sell. */
export const LED = `(SUM(F${TEAM}:F${HEADS - 1})-F${HEADS_WHO_CLOSE})`;
const LED_BY_ONE = `${LED}/F${HEADS}`;

/** The formula of the check "Inputs" is given, because it is written from all inputs of the sheet. */
export function answers(settings: DepartmentSettings, inputsCheck: string): TemplateCell[] {
  const { words, parts } = settings;
  const { answer, checks } = words;
  return [
    ...outcome(5, answer.needed, `D${PEOPLE}`, 'count', 'answer'),
    ...outcome(6, answer.there, `F${PEOPLE}`, 'general', 'result'),
    { at: 'A7', content: ifComplete(finding(settings)), style: 'finding' },
    ...figure(8, parts.inputs, { content: inputsCheck, style: 'check' }),
    { at: 'A9', content: answer.ledByOne, style: 'label' },
    check(
      'B9',
      `IF(F${HEADS}=0;IF(${LED}>0;"${checks.noHead}";"${checks.nobodyToLead}");IF(${LED_BY_ONE}>[span];"✗ ";"✓ ")&ROUND(${LED_BY_ONE};1)&"${checks.atMost}"&[span])`,
    ),
    {
      at: 'D9',
      content: ifComplete(
        `IF(${LED}>F${HEADS}*[span];"${checks.headsForThem}"&TEAM_HEADS(${LED};[span])&". ";"")&IF(${LED}>=${2 * IDEAL_TEAM};"${checks.ideal}";"")`,
      ),
      style: 'hint',
    },
    { at: 'A10', content: answer.plan, style: 'label' },
    check('B10', `IF([goalUnits]>[units];"${checks.supplyCaps}";"${checks.reachesGoal}")`),
    {
      at: 'D10',
      content: ifComplete(
        `"${checks.planned}"&FIXED([planned];0)&IF([goalUnits]>[units];"${checks.ofGoal}"&FIXED([goal];0);"")`,
      ),
      style: 'hint',
    },
  ];
}

/** Who is missing and who is to spare, in words: the differences of the four roles one after the other. */
function finding({ words }: DepartmentSettings): string {
  const { answer, one, more } = words;
  const listed = (sign: '-' | '', between: string) =>
    one
      .map((_, role) => {
        const difference = `${sign}G${TEAM + role}`;
        return `IF(${difference}>0;"${answer.and}"&${difference}&"${between}"&IF(${difference}=1;"${one[role]}";"${more[role]}");"")`;
      })
      .join('&');
  const after = answer.and.length + 1;
  const roles = `G${TEAM}:G${HEADS}`;
  const missing = `IF(MIN(${roles})<0;"${answer.youNeed}"&MID(${listed('-', answer.additional)};${after};300)&".";"${answer.enough}")`;
  const spare = `IF(MAX(${roles})>0;"${answer.spare}"&MID(${listed('', answer.simply)};${after};300)&".";"")`;
  return `${missing}&${spare}`;
}
