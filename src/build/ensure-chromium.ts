/** Before the browser tests: finds Chromium, installs it on Debian as root, or says in one sentence what to install. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium';

function ensureChromium(): string {
  try {
    return findChromium();
  } catch (missing) {
    const isDebian = process.platform === 'linux' && existsSync('/etc/debian_version');
    if (!isDebian || process.getuid?.() !== 0 || process.env.CHROMIUM_PATH) throw missing;
    console.log('Installing Chromium for the browser tests.');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-core'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    });
    return findChromium();
  }
}

try {
  console.log(`Browser tests use ${ensureChromium()}.`);
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
}
