/** npm start: builds what the workbench shows and serves it on this machine only. */
import { requireFreePort, serveWorkbench } from '../workbench/server';
import { buildAll, OUTPUT } from './build';

const DEFAULT_PORT = 4173;

async function start(): Promise<void> {
  const port = Number(process.env.PORT ?? DEFAULT_PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(
      `PORT must be a whole number from 1 to 65535, got "${process.env.PORT}". Example: PORT=4180 npm start.`,
    );
  }
  // A running workbench would lose its files to this build.
  await requireFreePort(port);
  console.log('Building the workbench…');
  await buildAll();
  const { url } = await serveWorkbench({ folder: `${OUTPUT}/workbench`, port });
  console.log(`The workbench is open at ${url} (stop it with Ctrl+C).`);
}

start().catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
