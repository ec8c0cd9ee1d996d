/** TEAM_ADVICE: which structure fits a sales department, and why. */
import { adviceFor } from '../../models/team/advice';
import { type HelpOf, tableFunction } from '../mechanism/define';
import { flag, number } from '../mechanism/parameters';

const count = () => number({ whole: true, atLeast: 0, atMost: 1_000_000 });

export const TEAM_ADVICE = tableFunction({
  name: 'TEAM_ADVICE',
  parameters: {
    sellers: count(),
    one_off: flag({ fallback: false }),
    regions: count(),
    product_lines: count(),
    client_segments: count(),
    channels: count(),
  },
  columns: ['structure', 'fits', 'reason'],
  rows({ sellers, one_off, regions, product_lines, client_segments, channels }, { team, show }) {
    const { advice, figures } = adviceFor({
      sellers,
      oneOff: one_off,
      regions,
      productLines: product_lines,
      clientSegments: client_segments,
      channels,
    });
    return advice.map(({ structure, fit, reason }) => [
      team.rows.structures[structure],
      team.rows.fits[fit],
      team.reasons[reason](figures, show),
    ]);
  },
});

export const help: HelpOf<typeof TEAM_ADVICE> = {
  text: 'Which structure fits a sales department, and why: universal sellers or specialists, cells, linear, functional-linear, matrix by geography, product or client type, sellers by channel; then the heads it needs (a warning above 7 sellers for one head) and the next step of growth.',
  parameters: {
    sellers: 'Sellers of all kinds, without heads; 0 where the owner sells alone.',
    one_off: 'TRUE where a client buys only once, so that no farmers are needed; FALSE if blank.',
    regions: 'Regions that differ; neighbours that do not count as one.',
    product_lines: 'Product lines.',
    client_segments: 'Types of clients that buy differently.',
    channels: 'Sales channels.',
  },
  examples: [
    {
      formula: '=TEAM_ADVICE(5; FALSE; 1; 1; 1; 1)',
      result: [
        ['Structure', 'Fits', 'Reason'],
        [
          'Universal sellers',
          'Yes',
          'Up to 5 sellers each do the whole cycle and few people are needed. Risks: the client leaves with the seller, and one stage starves the others.',
        ],
        [
          'Specialists by stage',
          'Possible',
          '5 sellers can cover 3 stages, but nobody stands in for anybody; it pays from 6 sellers on.',
        ],
        [
          'Cellular',
          'No',
          'Two cells of a hunter, a closer and a farmer need 6 sellers; here are 5, and a single cell has nobody to compete with.',
        ],
        ['Linear', 'Yes', 'One head leads 5 sellers, divided by function; up to 7 that works.'],
        ['Functional-linear', 'No', 'It pays above 7 sellers; one head is enough for 5.'],
        ['Matrix by geography', 'No', 'There is only one region, so there is nothing to divide by territory.'],
        [
          'Matrix by product category',
          'No',
          'There is only one product line, so there is nothing to divide by product.',
        ],
        ['Matrix by client type', 'No', 'All clients buy alike, so there is nothing to divide by client type.'],
        ['Sellers by channel', 'No', 'There is only one sales channel, so there is nothing to divide by channel.'],
        [
          'Heads of sales',
          'Yes',
          'One head manages 5 of at most 7 sellers. A first department has a head, perhaps with a deputy.',
        ],
        ['Growth path', 'Next step', 'Open a client department once repeat orders crowd out new clients.'],
      ],
    },
    {
      formula: '=TEAM_ADVICE(15; TRUE; 3; 2; 6; 4; FALSE)',
      result: [
        [
          'Universal sellers',
          'No',
          '15 sellers are enough to divide the stages. If each does everything, one stage starves the others and clients leave with the seller.',
        ],
        [
          'Specialists by stage',
          'Yes',
          'Hunters and closers each do one stage: faster and easy to replace. A one-off product needs no farmers.',
        ],
        ['Cellular', 'No', 'A cell lives from its share of the client base, and a one-off product has none to divide.'],
        ['Linear', 'No', 'One head manages at most 7 sellers; 15 need 3 heads.'],
        ['Functional-linear', 'No', 'It suits one region; here are 3.'],
        [
          'Matrix by geography',
          'Yes',
          '3 regions that differ; join neighbours that do not. Two bosses for each seller: a risk of conflict.',
        ],
        [
          'Matrix by product category',
          'Possible',
          'Two lines pay only where the goods are complex or high-tech, sold in wholesale lots, deep in range or with after-sales service. Two bosses for each seller: a risk of conflict.',
        ],
        [
          'Matrix by client type',
          'Possible',
          'Keep no more than 3–5 client types apart and join the 6 given. Two bosses for each seller: a risk of conflict.',
        ],
        ['Sellers by channel', 'Yes', '15 sellers are enough for two in each of 4 channels, so that they compete.'],
        ['Heads of sales', 'Warning', '15 sellers are more than the 7 that one head manages: plan 3 heads.'],
        [
          'Growth path',
          'Next step',
          'A one-off product needs no client department: grow by more sellers, channels and regions.',
        ],
      ],
    },
  ],
};
