/** What people read about every custom function. Generated from the folders by "npm run build". */
export { help as PARTHENON_ATTRIBUTION } from './parthenon/attribution';
export { help as PARTHENON_BUDGET } from './parthenon/budget';
export { help as PARTHENON_PROFIT } from './parthenon/profit';
export { help as PARTHENON_SIMULATE } from './parthenon/simulate';
export { help as PARTHENON_SOLVE } from './parthenon/solve';
export { help as PARTHENON_TORNADO } from './parthenon/tornado';
export { help as PARTHENON_UPLIFT } from './parthenon/uplift';
export { help as PARTHENON_WHATIF } from './parthenon/whatif';
