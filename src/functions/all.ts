/** Every custom function. Generated from the folders by "npm run build". */
export { PARTHENON_ATTRIBUTION } from './parthenon/attribution';
export { PARTHENON_BUDGET } from './parthenon/budget';
export { PARTHENON_PROFIT } from './parthenon/profit';
export { PARTHENON_SIMULATE } from './parthenon/simulate';
export { PARTHENON_SOLVE } from './parthenon/solve';
export { PARTHENON_TORNADO } from './parthenon/tornado';
export { PARTHENON_UPLIFT } from './parthenon/uplift';
export { PARTHENON_WHATIF } from './parthenon/whatif';
