/** PARTHENON_WHATIF: gains of the pillars alone and together. */
import { whatIf } from '../../models/parthenon/whatif';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { numbers } from '../mechanism/parameters';
import { pillarNames, plainPillarList } from './pillars';

export const PARTHENON_WHATIF = tableFunction({
  name: 'PARTHENON_WHATIF',
  parameters: {
    pillars: numbers(plainPillarList),
    uplifts: numbers({ like: 'pillars', each: () => ({ atLeast: -1, unit: 'percent' }) }),
    names: pillarNames('pillars'),
  },
  columns: ['pillar', 'now', 'uplift', 'thenValue', 'profit', 'gain'],
  rows({ pillars, uplifts, names }, { tables }) {
    const { singles, together, synergy } = whatIf(pillars.items, uplifts.items);
    return [
      ...singles.map((single, index) => [
        names[index] as string,
        single.now,
        single.uplift,
        single.after,
        single.profit,
        single.gain,
      ]),
      [tables.rows.allTogether, null, together.uplift, null, together.profit, together.gain],
      [tables.rows.synergy, null, null, null, null, synergy],
    ];
  },
});

export const help: HelpOf<typeof PARTHENON_WHATIF> = {
  text: 'What uplifts bring: a row for each pillar moved alone, then all together, then the synergy, which is the joint gain less the sum of the single ones. Plain arithmetic: check that no conversion or margin ends above 100%.',
  parameters: {
    pillars:
      'The 1 to 12 pillars whose product is the profit, in one row or column. Five are leads, conversion, average check, purchases, margin; three are clients, average check, frequency.',
    uplifts: 'Relative change of each pillar, −100% or more; one number counts for all.',
    names: 'Optional. Names of the pillars.',
  },
  examples: [
    {
      formula: '=PARTHENON_WHATIF({100,0.1,1000,1,1}; 15%)',
      result: [
        ['Pillar', 'Now', 'Uplift', 'Then', 'Profit', 'Gain'],
        ['Leads', 100, 0.15, 115, 11500, 1500],
        ['Conversion', 0.1, 0.15, 0.115, 11500, 1500],
        ['Average check', 1000, 0.15, 1150, 11500, 1500],
        ['Purchases', 1, 0.15, 1.15, 11500, 1500],
        ['Margin', 1, 0.15, 1.15, 11500, 1500],
        ['All together', null, 1.0113571875, null, 20113.571875, 10113.571875],
        ['Synergy', null, null, null, null, 2613.571875],
      ],
    },
    {
      formula: '=PARTHENON_WHATIF({1000,80,3}; {10%,10%,10%}; {"Clients","Check","Orders"}; FALSE)',
      result: [
        ['Clients', 1000, 0.1, 1100, 264000, 24000],
        ['Check', 80, 0.1, 88, 264000, 24000],
        ['Orders', 3, 0.1, 3.3, 264000, 24000],
        ['All together', null, 0.331, null, 319440, 79440],
        ['Synergy', null, null, null, null, 7440],
      ],
    },
  ],
};
