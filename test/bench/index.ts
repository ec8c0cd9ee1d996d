/** npm run bench: sizes and times of what people wait for, beside the alternative in the same run. */
import { benchBundle } from './bundle';
import { benchFiles } from './files';
import { benchFormula } from './formula';
import { benchFunctions } from './functions';
import { benchLedger } from './ledger';
import { benchPage } from './page';
import { benchPlan } from './plan';
import { benchSidebar } from './sidebar';
import { benchSimulation } from './simulation';
import { printTable } from './table';

const parts = {
  bundle: benchBundle,
  functions: benchFunctions,
  formula: benchFormula,
  simulation: benchSimulation,
  ledger: benchLedger,
  plan: benchPlan,
  files: benchFiles,
  page: benchPage,
  sidebar: benchSidebar,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  for (const table of await bench()) printTable(table);
}
