/** probe */
import { test } from 'vitest';
import { buildTemplate } from '../../src/addon/templates';
import { layTemplate } from '../../src/sheets/template-writer';
import { errorsIn, openAddOn } from './opened';

test('probe', async () => {
  const addOn = await openAddOn({ userLocale: 'en' });
  layTemplate(buildTemplate('newYearPlan', 'en', '2026-11-28'), addOn.services);
  await addOn.recalculate();
  console.log(errorsIn(addOn));
  for (const s of ['Year plan', 'Season', 'Funnels', 'Sellers by month', 'Start in time']) {
    console.log(s);
    const v = addOn.sheet(s).getDataRange().getValues();
    v.forEach((r, i) => {
      const t = r.map((c) => (c instanceof Date ? c.toISOString().slice(0, 10) : typeof c === 'number' ? Math.round(c * 100) / 100 : String(c).slice(0, 110))).join('|').replace(/\|+$/, '');
      if (t) console.log(i + 1, t);
    });
  }
}, 60000);
