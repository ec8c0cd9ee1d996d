/** The template "Year plan" recalculated by the spreadsheet engine, against sums done here by hand. */
import { beforeAll, describe, expect, test } from 'vitest';
import { at, block, errorsIn, near, type OpenedAddOn } from './opened';
import { dayOf, numbers, openYear, serial, sum } from './year-plan-opened';

describe('2027, laid on 28 November 2026: 12 millions of profit at 25 %', () => {
  let addOn: OpenedAddOn;
  beforeAll(async () => {
    addOn = await openYear();
  });

  test('no cell holds an error, and every check is passed', () => {
    expect(errorsIn(addOn)).toEqual([]);
    expect(block(addOn, 'Year plan', 'B8:B10').flat()).toEqual([
      '✓ complete',
      '✓ all add up',
      '✓ none outside the year',
    ]);
    expect(block(addOn, 'Season', 'B6:B7').flat()).toEqual(['✓ complete', '✓ none outside the year']);
    expect(block(addOn, 'Funnels', 'B7:B8').flat()).toEqual(['✓ complete', '✓ all add up']);
    expect(block(addOn, 'Sellers by month', 'B7:B8').flat()).toEqual(['✓ complete', '✓ all add up']);
    expect(at(addOn, 'Start in time', 'B7')).toBe('✓ complete');
  });

  describe('clients', () => {
    test('420 clients less a fifth buy three times for 32,000; new ones bring the other 3.9 millions', () => {
      expect(block(addOn, 'Year plan', 'D12:H14')).toEqual([
        ['Current', near(336), near(1008), near(32_256_000), near(8_064_000)],
        // 3,936,000 ÷ 25 % ÷ 24,000 a deal ÷ 1.2 deals a client
        ['New', 547, 656, near(15_744_000), near(3_936_000)],
        ['Total', near(883), near(1664), near(48_000_000), near(12_000_000)],
      ]);
      expect(block(addOn, 'Year plan', 'B5:B7').flat()).toEqual([48_000_000, 547, 1664]);
      expect(at(addOn, 'Year plan', 'D5')).toBe(
        'Current clients bring 67 % of the profit; 46 new ones a month on average must bring the rest.',
      );
    });
  });

  describe('season', () => {
    test('an index is the mean, over two years, of a month ÷ the mean of its twelve months', () => {
      const past = numbers(addOn, 'Season', 'B11:B34');
      const [first, second] = [past.slice(0, 12), past.slice(12)];
      // The first of the 24 months is November.
      const ofMonth = (month: number) => {
        const place = (month - 10 + 12) % 12;
        return ((first[place] as number) / (sum(first) / 12) + (second[place] as number) / (sum(second) / 12)) / 2;
      };
      expect(numbers(addOn, 'Season', 'E11:E22')).toEqual(
        Array.from({ length: 12 }, (_, month) => near(ofMonth(month))),
      );
      expect(at(addOn, 'Season', 'E23')).toEqual(near(1));
    });
    test('the past ends with the month before the template is laid', () => {
      expect(dayOf(at(addOn, 'Season', 'A11'))).toBe('2024-11-01');
      expect(dayOf(at(addOn, 'Season', 'A34'))).toBe('2026-10-01');
    });
    test('names its strongest and its weakest month', () => {
      expect(at(addOn, 'Season', 'D5')).toBe('November brings 123 % of an average month, August only 69 %.');
    });
  });

  describe('months and quarters', () => {
    test('each month has its part of the profit by season, in thousands, and all of them 12 millions', () => {
      const plans = numbers(addOn, 'Year plan', 'D39:D50');
      const season = numbers(addOn, 'Season', 'E11:E22');
      plans.forEach((plan, month) => {
        expect(Math.abs(plan - 1_000_000 * (season[month] as number))).toBeLessThan(1000);
        expect(plan % 1000).toBe(0);
      });
      expect(sum(plans)).toBe(12_000_000);
    });
    test('revenue, deals and new clients of the months are those of the year', () => {
      expect(['F', 'G', 'H'].map((letter) => sum(numbers(addOn, 'Year plan', `${letter}39:${letter}50`)))).toEqual([
        48_000_000, 1664, 547,
      ]);
      expect(block(addOn, 'Year plan', 'C51:H51')[0]).toEqual([260, 12_000_000, '', 48_000_000, 1664, 547]);
    });
    test('quarters have what their months have', () => {
      for (const letter of ['C', 'D', 'F', 'G', 'H']) {
        const months = numbers(addOn, 'Year plan', `${letter}39:${letter}50`);
        const quarters = [0, 3, 6, 9].map((first) => sum(months.slice(first, first + 3)));
        expect(numbers(addOn, 'Year plan', `${letter}31:${letter}34`), letter).toEqual(quarters);
      }
    });
    test('the last month of a quarter ends where the quarter ends', () => {
      const months = numbers(addOn, 'Year plan', 'E39:E50');
      expect(numbers(addOn, 'Year plan', 'E31:E34')).toEqual([2, 5, 8, 11].map((month) => months[month]));
    });
    test('working days are Mondays to Fridays without the four holidays', () => {
      const holidays = ['2027-01-01', '2027-05-01', '2027-12-25', '2027-12-26'];
      const days = Array.from({ length: 12 }, () => 0);
      for (let day = Date.UTC(2027, 0, 1); day < Date.UTC(2028, 0, 1); day += 86_400_000) {
        const date = new Date(day);
        const isFree = [0, 6].includes(date.getUTCDay()) || holidays.includes(date.toISOString().slice(0, 10));
        if (!isFree) days[date.getUTCMonth()] = (days[date.getUTCMonth()] as number) + 1;
      }
      expect(numbers(addOn, 'Year plan', 'C39:C50')).toEqual(days);
      expect(numbers(addOn, 'Season', 'G11:G22')).toEqual(days);
    });
    test('every level has its check mark', () => {
      expect(block(addOn, 'Year plan', 'J31:J35').flat()).toEqual(Array(5).fill('✓'));
      expect(block(addOn, 'Year plan', 'J39:J51').flat()).toEqual(Array(13).fill('✓'));
    });
    test('the largest and the smallest month are named', () => {
      expect(at(addOn, 'Year plan', 'D6')).toBe(
        'November must bring most: 1,230,000 of profit from 171 deals; August least: 689,000.',
      );
    });
  });

  describe('funnels', () => {
    /** First row and number of parts of each table. */
    const tables = {
      clients: [28, 2],
      products: [34, 5],
      channels: [43, 5],
      audiences: [52, 3],
      sellers: [59, 8],
      regions: [71, 5],
    };

    test.each(Object.entries(tables))(
      'the parts of %s bring the goal, and so does their total',
      (_name, [first, parts]) => {
        const profits = numbers(addOn, 'Funnels', `N${first}:N${(first as number) + (parts as number)}`);
        expect(profits).toHaveLength((parts as number) + 1);
        expect(sum(profits.slice(0, -1))).toEqual(near(12_000_000));
        expect(profits[parts as number]).toEqual(near(12_000_000));
        expect(at(addOn, 'Funnels', `N${(first as number) - 2}`)).toBe('✓ adds up to the goal');
      },
    );
    test('cold calls: 18 % of the profit are 300 deals from 667 meetings, 1,668 leads and 27,800 calls', () => {
      // 2,160,000 ÷ 24 % ÷ 30,000 = 300; ÷ 45 %, ÷ 40 %, ÷ 6 %, rounded up each time
      expect(block(addOn, 'Funnels', 'H46:N46')[0]).toEqual([
        'Cold call',
        27_800,
        1668,
        667,
        300,
        near(9_000_000),
        2_160_000,
      ]);
    });
    test('new and current clients bring what the year plan says', () => {
      expect(numbers(addOn, 'Funnels', 'N28:N29')).toEqual([8_064_000, 3_936_000]);
      expect(numbers(addOn, 'Funnels', 'L28:L29')).toEqual([1008, 656]);
    });
    test('a seller’s part is in proportion to the profit in the revenue that the seller is planned to bring', () => {
      const revenues = numbers(addOn, 'Sellers by month', 'H12:H19');
      const margins = [0.26, 0.25, 0.24, 0.25, 0.26, 0.25, 0.26, 0.24];
      const planned = revenues.map((revenue, place) => revenue * (margins[place] as number));
      expect(numbers(addOn, 'Funnels', 'B59:B66')).toEqual(planned.map((profit) => near(profit)));
      numbers(addOn, 'Funnels', 'N59:N66').forEach((profit, place) => {
        const part = ((planned[place] as number) / sum(planned)) * 12_000_000;
        expect(Math.abs(profit - part)).toBeLessThan(1000);
      });
    });
    test('a profit that is planned elsewhere is no revenue: all that clients and sellers bring is at most the goal', () => {
      for (const [header, figures] of [
        ['B27', 'B28:B29'],
        ['B58', 'B59:B66'],
      ] as const) {
        expect(at(addOn, 'Funnels', header)).toBe('Profit in the plan');
        expect(sum(numbers(addOn, 'Funnels', figures))).toBeLessThanOrEqual(12_000_000);
      }
      for (const header of ['B33', 'B42', 'B51', 'B70']) expect(at(addOn, 'Funnels', header)).toBe('Share of profit');
    });
    test('each seller must sell as much more than is planned as the sellers together, within the rounding', () => {
      const revenues = numbers(addOn, 'Sellers by month', 'H12:H19');
      const needed = numbers(addOn, 'Funnels', 'M59:M66');
      const more = sum(needed) / sum(revenues);
      // A thousand of profit is 4,200 of revenue at most.
      needed.forEach((amount, place) => {
        expect(Math.abs(amount - more * (revenues[place] as number))).toBeLessThan(4200);
      });
    });
    test('the channel with most to bring is the answer', () => {
      expect(at(addOn, 'Funnels', 'D5')).toBe(
        'Referral is the channel with most to bring: 3,840,000 of profit (Calls: 3,313).',
      );
    });
  });

  describe('sellers by month', () => {
    const rows = () => block(addOn, 'Sellers by month', 'B26:I37') as number[][];

    test('sellers and what is beyond their limits make the revenue of every month', () => {
      const revenues = numbers(addOn, 'Year plan', 'F39:F50');
      const beyond = numbers(addOn, 'Sellers by month', 'K26:K37');
      expect(rows().map((row, month) => sum(row) + (beyond[month] as number))).toEqual(revenues);
      expect(sum(rows().flat()) + sum(beyond)).toBe(48_000_000);
    });
    test('nobody is beyond the limit, and November, which all meet, lacks 320,000', () => {
      const limits = numbers(addOn, 'Sellers by month', 'F12:F19');
      const above = rows().map((row) => row.filter((amount, place) => amount > (limits[place] as number)));
      expect(above.flat()).toEqual([]);
      // Seven sellers can do 4,600,000; the month needs 4,920,000.
      expect(numbers(addOn, 'Sellers by month', 'K26:K37')).toEqual([...Array(10).fill(0), 320_000, 0]);
      expect(at(addOn, 'Sellers by month', 'J38')).toBe(320_000);
      expect(at(addOn, 'Sellers by month', 'D5')).toBe(
        '320,000 of revenue finds no seller, most of it in November: 320,000. Hire, raise a limit or move the plan.',
      );
    });
    test('who joins in March has nothing before, who leaves in September nothing after', () => {
      expect(rows().map((row) => (row[3] as number) > 0)).toEqual([false, false, ...Array(10).fill(true)]);
      expect(rows().map((row) => (row[2] as number) > 0)).toEqual([...Array(9).fill(true), false, false, false]);
    });
    test('in March the newcomer brings 30 % of what an ordinary seller brings, in April 60 %', () => {
      const [march, april] = [rows()[2], rows()[3]] as [number[], number[]];
      expect(march[3]).toBe(190_000);
      expect((march[3] as number) / (march[7] as number)).toBeCloseTo(0.3, 2);
      expect((april[3] as number) / (april[2] as number)).toBeCloseTo(0.6, 2);
    });
    test('the two teams bring what their sellers bring', () => {
      const teams = block(addOn, 'Sellers by month', 'M26:N37') as number[][];
      expect(teams).toEqual(rows().map((row) => [sum(row.slice(0, 4)), sum(row.slice(4))]));
    });
  });

  describe('start in time', () => {
    const column = (letter: string) => numbers(addOn, 'Start in time', `${letter}26:${letter}42`);

    test('all rows together start what the year takes, each stage rounded up from the one below', () => {
      const deals = 1664;
      const meetings = deals / 0.5;
      const leads = Math.ceil(meetings / 0.45);
      const calls = Math.ceil(leads / 0.15);
      expect(['B', 'C', 'D', 'E', 'F'].map((letter) => sum(column(letter)))).toEqual([
        calls,
        leads,
        meetings,
        deals,
        48_000_000,
      ]);
    });
    test('payments are those of the year plan, and nothing was due before', () => {
      expect(column('F').slice(5)).toEqual(numbers(addOn, 'Year plan', 'F39:F50'));
      expect(block(addOn, 'Start in time', 'A26:F26')[0]).toEqual(['Before', 0, 0, 0, 0, 0]);
    });
    test('November’s row is the answer: what starts today is paid on 9 January and on 8 February', () => {
      expect(at(addOn, 'Start in time', 'G29')).toBe('● this month');
      const [calls, leads, meetings, deals] = block(addOn, 'Start in time', 'B29:E29')[0] as number[];
      expect(at(addOn, 'Start in time', 'B5')).toBe(calls);
      expect(at(addOn, 'Start in time', 'D5')).toBe(
        `This month: Calls ${calls?.toLocaleString('en')} · Leads ${leads} · Meetings ${meetings} · Deals ${deals}. What starts today is paid 42 to 72 days later (January–February).`,
      );
    });
    test('open deals: what is expected in time is amount × chance of those paid by the end of March', () => {
      const chances: Record<string, number> = { 'New lead': 0.1, Qualified: 0.25, Offer: 0.45, Negotiation: 0.7 };
      const deals = (block(addOn, 'Start in time', 'A56:D75') as [string, string, number, Date][]).filter(
        ([name]) => name,
      );
      expect(deals).toHaveLength(13);
      // Half is paid at once, half after 30 days: 15 days on average.
      const inTime = deals.filter(
        ([, , , day]) => dayOf(day) >= '2026-11-28' && serial(dayOf(day)) + 15 <= serial('2027-03-31'),
      );
      const expected = sum(inTime.map(([, stage, amount]) => amount * (chances[stage] as number)));
      const remaining = sum(numbers(addOn, 'Year plan', 'F39:F41'));
      const row = block(addOn, 'Start in time', 'A51:L51')[0] as number[];
      expect([row[0], row[2], row[3]]).toEqual([remaining, sum(inTime.map(([, , amount]) => amount)), near(expected)]);
      expect(row[4]).toEqual(near(expected / remaining));
      expect(at(addOn, 'Start in time', 'B6')).toBe(row[4]);
      // One deal has been due since 19 November.
      expect([row[6], row[7]]).toEqual([near(remaining - expected), 240_000]);
    });
  });
});
