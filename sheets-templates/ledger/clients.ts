/** The example's clients: what they are, who has them, and to whom they were handed over. */
import type { LedgerTemplateWords } from '../../src/messages/en/ledger-template';
import type { Chance } from './chance';
import type { Row } from './rows';
import {
  CLIENTS,
  channels,
  FIRST_OPENED,
  HAND_OVER,
  JOINER,
  LEAVER,
  onWorkingDay,
  segments,
  sellers,
  TODAY,
} from './story';

/** Who has it stands one owner after the other; from null is from the beginning. */
export interface ClientStory {
  readonly name: string;
  readonly segment: number;
  readonly channel: number;
  readonly region: number;
  readonly since: number;
  readonly owners: { readonly seller: number; readonly from: number | null }[];
}

/** Names are a kind and a place, each pair once. */
function clientNames({ clientNames: { kinds, places, name } }: LedgerTemplateWords, chance: Chance): string[] {
  const names = kinds.flatMap((kind) => places.map((place) => name({ kind, place })));
  for (let last = names.length - 1; last > 0; last--) {
    const other = chance.whole(0, last);
    [names[last], names[other]] = [names[other] as string, names[last] as string];
  }
  return names.slice(0, CLIENTS);
}

const NEW_CLIENTS = 0.3;

export function clientStories(words: LedgerTemplateWords, chance: Chance): ClientStory[] {
  const bookOf = sellers.map(({ share, isLead }, seller) => (seller === JOINER ? 0 : isLead ? share / 2 : share));
  const afterLeaving = sellers.map((seller, place) => (place === LEAVER ? 0 : seller.share / (seller.isLead ? 2 : 1)));
  return clientNames(words, chance).map((name) => {
    const isNew = chance.isTrue(NEW_CLIENTS);
    const since = isNew ? chance.whole(FIRST_OPENED, TODAY - 30) : chance.whole(FIRST_OPENED - 2000, FIRST_OPENED - 1);
    const left = sellers[LEAVER]?.leave as number;
    const isAfterLeaving = since > left;
    const seller = chance.place(isAfterLeaving ? afterLeaving : bookOf);
    const owners: { seller: number; from: number | null }[] = [{ seller, from: null }];
    if (seller === LEAVER && !isAfterLeaving) owners.push({ seller: chance.place(afterLeaving), from: left + 1 });
    else if (seller !== JOINER && since < HAND_OVER && chance.isTrue(0.08))
      owners.push({ seller: JOINER, from: HAND_OVER });
    return {
      name,
      segment: chance.place(segments.map(({ share }) => share)),
      channel: chance.place(channels.map(({ share }) => share)),
      region: chance.place([30, 25, 20, 15, 10]),
      since: onWorkingDay(since),
      owners,
    };
  });
}

/** A client's first row, and one more for each hand-over. */
export function clientRows(
  stories: readonly ClientStory[],
  { lists, sellers: names }: LedgerTemplateWords,
): Row<'clients'>[] {
  return stories.flatMap(({ name, segment, channel, region, since, owners }) =>
    owners.map(({ seller, from }) => ({
      client: name,
      segment: lists.segments[segment] as string,
      channel: lists.channels[channel] as string,
      region: lists.regions[region] as string,
      since,
      owner: names[seller] as string,
      ownerSince: from ?? '',
    })),
  );
}

export function ownerOn({ owners }: ClientStory, day: number): number {
  const known = owners.filter(({ from }) => from === null || from <= day);
  return (known[known.length - 1] as { seller: number }).seller;
}
