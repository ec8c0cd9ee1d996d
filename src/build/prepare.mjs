/** Installs what is missing before anything else can run; plain JavaScript because nothing is installed yet. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}node_modules/.installed-lock`;
const OLDEST_NODE = 20;

const major = Number(process.versions.node.split('.')[0]);
if (major < OLDEST_NODE) {
  console.error(
    `Node ${OLDEST_NODE} or newer is needed, this is ${process.versions.node}. Install a newer one and start again.`,
  );
  process.exit(1);
}

const lock = createHash('sha256')
  .update(readFileSync(`${root}package-lock.json`))
  .digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
if (installed !== lock) {
  console.log('Installing the packages of package-lock.json; this takes about a minute the first time.');
  const npm = process.env.npm_execpath;
  // Not "ci": the registry lacks a few of Biome's packages for other systems, which ci takes for a broken lock file.
  const install = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    if (npm) execFileSync(process.execPath, [npm, ...install], { cwd: root, stdio: 'inherit' });
    else execFileSync('npm', install, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  } catch {
    console.error('The packages could not be installed. Check the connection to the package registry and start again.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}
