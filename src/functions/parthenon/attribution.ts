/** PARTHENON_ATTRIBUTION: which pillar changed the profit, and by how much. */
import { attribution } from '../../models/parthenon/attribution';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { numbers } from '../mechanism/parameters';
import { pillarList, pillarListLike, pillarNames } from './pillars';

export const PARTHENON_ATTRIBUTION = tableFunction({
  name: 'PARTHENON_ATTRIBUTION',
  parameters: {
    before: numbers(pillarList),
    after: numbers(pillarListLike('before')),
    names: pillarNames('before'),
  },
  columns: ['pillar', 'before', 'after', 'contribution', 'share'],
  rows({ before, after, names }, { tables }) {
    const { pillars, profitBefore, profitAfter, change } = attribution(before.items, after.items);
    const anyShare = pillars.some(({ share }) => share !== null);
    return [
      ...pillars.map((pillar, index) => [
        names[index] as string,
        pillar.before,
        pillar.after,
        pillar.contribution,
        pillar.share,
      ]),
      [tables.rows.total, profitBefore, profitAfter, change, anyShare ? 1 : null],
    ];
  },
});

export const help: HelpOf<typeof PARTHENON_ATTRIBUTION> = {
  text: 'Why profit changed between two periods: the part that each pillar explains, as its Shapley value (its average effect over all orders in which the pillars could have moved). The parts add up to the change.',
  parameters: {
    before: 'The 1 to 12 pillars of the earlier period, in one row or column.',
    after: 'The same pillars in the later period.',
    names: 'Optional. Names of the pillars.',
  },
  examples: [
    {
      formula: '=PARTHENON_ATTRIBUTION({200,0.05,400,2,0.3}; {180,0.08,420,2,0.25})',
      result: [
        ['Pillar', 'Before', 'After', 'Contribution', 'Share'],
        ['Leads', 200, 180, -291.433333333333, -0.467040598290598],
        ['Conversion', 0.05, 0.08, 1285.9, 2.06073717948718],
        ['Average check', 400, 420, 134.566666666667, 0.215651709401709],
        ['Purchases', 2, 2, 0, 0],
        ['Margin', 0.3, 0.25, -505.033333333333, -0.809348290598291],
        ['Total', 2400, 3024, 624, 1],
      ],
    },
    {
      formula: '=PARTHENON_ATTRIBUTION({10,20}; {12,25}; {"Deals","Check"}; FALSE)',
      result: [
        ['Deals', 10, 12, 45, 0.45],
        ['Check', 20, 25, 55, 0.55],
        ['Total', 200, 300, 100, 1],
      ],
    },
  ],
};
