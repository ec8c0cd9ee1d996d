/** The long work of the sidebar "Parthenon". */
import { sharpenedProfit } from '../../models/simulation/sharpened-profit';
import { soughtPillar } from '../../models/simulation/sought-pillar';

export const jobs = { sharpenedProfit, soughtPillar };
