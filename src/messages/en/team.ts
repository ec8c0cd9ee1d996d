/** Words of the functions about how many people: headings, fixed names in tables, and where the sums have no answer. */
import type { Figures, Fit, Reason, Structure } from '../../models/team/advice';
import type { Role } from '../../models/team/sizing';
import type { Show } from '../show';

type Sentence = (p: Figures, show: Show) => string;

const structures: Readonly<Record<Structure, string>> = {
  universal: 'Universal sellers',
  specialists: 'Specialists by stage',
  cellular: 'Cellular',
  linear: 'Linear',
  functionalLinear: 'Functional-linear',
  matrixByGeography: 'Matrix by geography',
  matrixByProduct: 'Matrix by product category',
  matrixByClientType: 'Matrix by client type',
  channels: 'Sellers by channel',
  heads: 'Heads of sales',
  growth: 'Growth path',
};

const fits: Readonly<Record<Fit, string>> = {
  yes: 'Yes',
  possible: 'Possible',
  no: 'No',
  warning: 'Warning',
  next: 'Next step',
};

export const reasons: Readonly<Record<Reason, Sentence>> = {
  ownerSells: () => 'The owner sells alone and does the whole cycle.',
  smallTeam: (p, show) =>
    `Up to ${show.number(p.mostInFirst)} sellers each do the whole cycle and few people are needed. Risks: the client leaves with the seller, and one stage starves the others.`,
  stagesStarve: (p, show) =>
    `${show.number(p.sellers)} sellers are enough to divide the stages. If each does everything, one stage starves the others and clients leave with the seller.`,
  tooFewForStages: (p, show) =>
    `${show.number(p.stages)} stages need at least ${show.number(p.stages)} sellers, one for each; here are ${show.number(p.sellers)}.`,
  stagesThin: (p, show) =>
    `${show.number(p.sellers)} sellers can cover ${show.number(p.stages)} stages, but nobody stands in for anybody; it pays from ${show.number(p.mostInFirst + 1)} sellers on.`,
  stagesOwnPeople: () =>
    'Hunters, closers and farmers each do one stage: faster, easy to replace, little risk of losing clients. The cost is more hiring.',
  stagesWithoutFarmers: () =>
    'Hunters and closers each do one stage: faster and easy to replace. A one-off product needs no farmers.',
  noClientBase: () => 'A cell lives from its share of the client base, and a one-off product has none to divide.',
  tooFewForCells: (p, show) =>
    `Two cells of a hunter, a closer and a farmer need ${show.number(2 * p.idealTeam)} sellers; here are ${show.number(p.sellers)}, and a single cell has nobody to compete with.`,
  cellsCompete: () =>
    'Each cell of a hunter, a closer and a farmer owns a share of the client base, and the cells compete.',
  oneHeadLeads: (p, show) =>
    `One head leads ${show.number(p.sellers)} sellers, divided by function; up to ${show.number(p.span)} that works.`,
  tooManyForOneHead: (p, show) =>
    `One head manages at most ${show.number(p.span)} sellers; ${show.number(p.sellers)} need ${show.number(p.heads)} heads.`,
  oneHeadIsEnough: (p, show) =>
    `It pays above ${show.number(p.span)} sellers; one head is enough for ${show.number(p.sellers)}.`,
  severalRegions: (p, show) => `It suits one region; here are ${show.number(p.regions)}.`,
  wideRange: (p, show) => `It suits a small range; here are ${show.number(p.productLines)} product lines.`,
  smallRangeOneRegion: () => 'A small range in one region: a head for each function, all under one management.',
  oneRegion: () => 'There is only one region, so there is nothing to divide by territory.',
  regionsTooThin: (p, show) =>
    `${show.number(p.sellers)} sellers over ${show.number(p.regions)} regions leave fewer than two for each. Join neighbours that do not differ. Two bosses for each seller: a risk of conflict.`,
  regionsDiffer: (p, show) =>
    `${show.number(p.regions)} regions that differ; join neighbours that do not. Two bosses for each seller: a risk of conflict.`,
  oneLine: () => 'There is only one product line, so there is nothing to divide by product.',
  twoLines: () =>
    'Two lines pay only where the goods are complex or high-tech, sold in wholesale lots, deep in range or with after-sales service. Two bosses for each seller: a risk of conflict.',
  manyLines: (p, show) =>
    `${show.number(p.productLines)} product lines, above all where goods are complex or high-tech, sold in wholesale lots, deep in range or with after-sales service. Two bosses for each seller: a risk of conflict.`,
  oneSegment: () => 'All clients buy alike, so there is nothing to divide by client type.',
  tooManySegments: (p, show) =>
    `Keep no more than 3–${show.number(p.mostSegments)} client types apart and join the ${show.number(p.clientSegments)} given. Two bosses for each seller: a risk of conflict.`,
  segmentsDiffer: (p, show) =>
    `${show.number(p.clientSegments)} client types that buy differently. Two bosses for each seller: a risk of conflict.`,
  oneChannel: () => 'There is only one sales channel, so there is nothing to divide by channel.',
  tooFewForChannels: (p, show) =>
    `${show.number(p.sellers)} sellers cannot give each of ${show.number(p.channels)} channels a seller of its own.`,
  channelsAlone: (p, show) =>
    `Each of ${show.number(p.channels)} channels can have its own seller; competition needs two each, ${show.number(2 * p.channels)} sellers.`,
  channelsCompete: (p, show) =>
    `${show.number(p.sellers)} sellers are enough for two in each of ${show.number(p.channels)} channels, so that they compete.`,
  noHeadYet: () => 'Without sellers no head is needed.',
  oneHead: (p, show) =>
    `One head manages ${show.number(p.sellers)} of at most ${show.number(p.span)} sellers. A first department has a head, perhaps with a deputy.`,
  twoTeams: (p, show) =>
    `One head manages ${show.number(p.sellers)} of at most ${show.number(p.span)} sellers. Better are two teams of a head and ${show.number(p.idealTeam)} sellers, because they compete.`,
  moreHeads: (p, show) =>
    `${show.number(p.sellers)} sellers are more than the ${show.number(p.span)} that one head manages: plan ${show.number(p.heads)} heads.`,
  buildFirst: (p, show) =>
    `Build a first department of ${show.number(p.fewestInFirst)}–${show.number(p.mostInFirst)} sellers and 1–2 heads.`,
  separateClients: () => 'Open a client department once repeat orders crowd out new clients.',
  developBiggest: () =>
    'Keep a client department apart from new sales, later a development department for the few biggest clients.',
  growByChannels: () => 'A one-off product needs no client department: grow by more sellers, channels and regions.',
};

export const rows = {
  roles: { hunters: 'Hunters', closers: 'Closers', farmers: 'Farmers', heads: 'Heads' } as Readonly<
    Record<Role, string>
  >,
  beyondHelp: 'No hire could save this month',
  notProven: 'A plan with fewer or later hires may exist: shorten the list of months to be sure',
  structures,
  fits,
};

export const problems = {
  everyCallInTime: (p: { share: string }) =>
    `${p.share} cannot be promised by any number of agents, because calls come by chance. Use less, for example 99.9%.`,
  tooManyCalls: (p: { load: number; most: number }, show: Show) =>
    `keep ${show.number(p.load)} agents busy at the given handling time, and at most ${show.number(p.most)} can be calculated. Check calls and seconds.`,
  belowOther: (p: { other: string; value: number; came: number }, show: Show) =>
    `must be at least ${show.name(p.other)}, which is ${show.number(p.value)} there, got ${show.number(p.came)}. Check whether the two are swapped.`,
  outOfReach: (p: { target: number; confidence: number; most: number }, show: Show) =>
    `${show.number(p.target)} is not reached with a chance of ${show.percent(p.confidence)} by up to ${show.number(p.most)} sellers. Lower the target or the confidence, or check what one seller brings.`,
};

export const team = { rows, reasons, problems };

export type TeamWords = typeof team;
