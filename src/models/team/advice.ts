/** Which structure fits a sales department, and why: the field guide's section 2 as rules. */

import { FIRST_DEPARTMENT, IDEAL_TEAM, MOST_SEGMENTS, SPAN_OF_CONTROL } from './field-numbers';
import { headsFor } from './sizing';

export interface Department {
  /** Sellers of all kinds, without heads. */
  readonly sellers: number;
  /** True where a client buys once in a lifetime. */
  readonly oneOff: boolean;
  /** Regions that differ, product lines, client types that buy differently, sales channels: whole numbers from 0. */
  readonly regions: number;
  readonly productLines: number;
  readonly clientSegments: number;
  readonly channels: number;
}

export type Structure =
  | 'universal'
  | 'specialists'
  | 'cellular'
  | 'linear'
  | 'functionalLinear'
  | 'matrixByGeography'
  | 'matrixByProduct'
  | 'matrixByClientType'
  | 'channels'
  | 'heads'
  | 'growth';

export type Fit = 'yes' | 'possible' | 'no' | 'warning' | 'next';

/** Why: the key of a sentence; the figures that the sentence may name are all in `Figures`. */
export interface Advice {
  readonly structure: Structure;
  readonly fit: Fit;
  readonly reason: Reason;
}

export interface Figures extends Department {
  readonly span: number;
  readonly heads: number;
  /** Sellers from which the stages of a sale can each have somebody of their own. */
  readonly stages: number;
  readonly mostInFirst: number;
  readonly fewestInFirst: number;
  readonly idealTeam: number;
  readonly mostSegments: number;
}

export type Reason =
  | 'ownerSells'
  | 'smallTeam'
  | 'stagesStarve'
  | 'tooFewForStages'
  | 'stagesThin'
  | 'stagesOwnPeople'
  | 'stagesWithoutFarmers'
  | 'noClientBase'
  | 'tooFewForCells'
  | 'cellsCompete'
  | 'oneHeadLeads'
  | 'tooManyForOneHead'
  | 'oneHeadIsEnough'
  | 'severalRegions'
  | 'wideRange'
  | 'smallRangeOneRegion'
  | 'oneRegion'
  | 'regionsTooThin'
  | 'regionsDiffer'
  | 'oneLine'
  | 'twoLines'
  | 'manyLines'
  | 'oneSegment'
  | 'tooManySegments'
  | 'segmentsDiffer'
  | 'oneChannel'
  | 'tooFewForChannels'
  | 'channelsAlone'
  | 'channelsCompete'
  | 'noHeadYet'
  | 'oneHead'
  | 'twoTeams'
  | 'moreHeads'
  | 'buildFirst'
  | 'separateClients'
  | 'developBiggest'
  | 'growByChannels';

/** A range of so many product lines is still small: one head of function can know all of it. */
const SMALL_RANGE = 2;

/** One line for each structure, then the heads that the sellers need and the next step of the growth path. */
export function adviceFor(department: Department): { readonly advice: readonly Advice[]; readonly figures: Figures } {
  const figures: Figures = {
    ...department,
    span: SPAN_OF_CONTROL,
    heads: headsFor(department.sellers, SPAN_OF_CONTROL),
    stages: department.oneOff ? 2 : 3,
    mostInFirst: FIRST_DEPARTMENT.most,
    fewestInFirst: FIRST_DEPARTMENT.fewest,
    idealTeam: IDEAL_TEAM,
    mostSegments: MOST_SEGMENTS,
  };
  const line = (structure: Structure, [fit, reason]: Verdict): Advice => ({ structure, fit, reason });
  return {
    figures,
    advice: [
      line('universal', universal(figures)),
      line('specialists', specialists(figures)),
      line('cellular', cellular(figures)),
      line('linear', linear(figures)),
      line('functionalLinear', functionalLinear(figures)),
      line('matrixByGeography', byGeography(figures)),
      line('matrixByProduct', byProduct(figures)),
      line('matrixByClientType', byClientType(figures)),
      line('channels', byChannel(figures)),
      line('heads', heads(figures)),
      line('growth', growth(figures)),
    ],
  };
}

type Verdict = readonly [Fit, Reason];

function universal({ sellers, mostInFirst }: Figures): Verdict {
  if (sellers === 0) return ['yes', 'ownerSells'];
  return sellers <= mostInFirst ? ['yes', 'smallTeam'] : ['no', 'stagesStarve'];
}

function specialists({ sellers, stages, mostInFirst, oneOff }: Figures): Verdict {
  if (sellers < stages) return ['no', 'tooFewForStages'];
  if (sellers <= mostInFirst) return ['possible', 'stagesThin'];
  return ['yes', oneOff ? 'stagesWithoutFarmers' : 'stagesOwnPeople'];
}

function cellular({ sellers, oneOff, idealTeam }: Figures): Verdict {
  if (oneOff) return ['no', 'noClientBase'];
  return sellers < 2 * idealTeam ? ['no', 'tooFewForCells'] : ['yes', 'cellsCompete'];
}

function linear({ sellers, stages, span }: Figures): Verdict {
  if (sellers < stages) return ['no', 'tooFewForStages'];
  return sellers <= span ? ['yes', 'oneHeadLeads'] : ['no', 'tooManyForOneHead'];
}

function functionalLinear({ sellers, span, regions, productLines }: Figures): Verdict {
  if (sellers <= span) return ['no', 'oneHeadIsEnough'];
  if (regions > 1) return ['no', 'severalRegions'];
  return productLines > SMALL_RANGE ? ['no', 'wideRange'] : ['yes', 'smallRangeOneRegion'];
}

function byGeography({ sellers, span, regions }: Figures): Verdict {
  if (regions <= 1) return ['no', 'oneRegion'];
  if (sellers <= span) return ['no', 'oneHeadIsEnough'];
  return sellers < 2 * regions ? ['possible', 'regionsTooThin'] : ['yes', 'regionsDiffer'];
}

function byProduct({ sellers, span, productLines }: Figures): Verdict {
  if (productLines <= 1) return ['no', 'oneLine'];
  if (sellers <= span) return ['no', 'oneHeadIsEnough'];
  return productLines <= SMALL_RANGE ? ['possible', 'twoLines'] : ['yes', 'manyLines'];
}

function byClientType({ sellers, span, clientSegments, mostSegments }: Figures): Verdict {
  if (clientSegments <= 1) return ['no', 'oneSegment'];
  if (sellers <= span) return ['no', 'oneHeadIsEnough'];
  return clientSegments > mostSegments ? ['possible', 'tooManySegments'] : ['yes', 'segmentsDiffer'];
}

function byChannel({ sellers, channels }: Figures): Verdict {
  if (channels <= 1) return ['no', 'oneChannel'];
  if (sellers < channels) return ['no', 'tooFewForChannels'];
  return sellers < 2 * channels ? ['possible', 'channelsAlone'] : ['yes', 'channelsCompete'];
}

function heads({ sellers, span, idealTeam }: Figures): Verdict {
  if (sellers === 0) return ['no', 'noHeadYet'];
  if (sellers > span) return ['warning', 'moreHeads'];
  return ['yes', sellers >= 2 * idealTeam ? 'twoTeams' : 'oneHead'];
}

function growth({ sellers, fewestInFirst, mostInFirst, oneOff }: Figures): Verdict {
  if (sellers < fewestInFirst) return ['next', 'buildFirst'];
  if (oneOff) return ['next', 'growByChannels'];
  return ['next', sellers <= mostInFirst ? 'separateClients' : 'developBiggest'];
}
