/** Programs that tests drive: found on this machine, installed on Debian as root, else named in one sentence. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export interface Program {
  /** As a person calls it. */
  readonly title: string;
  /** What uses it: "the browser tests". */
  readonly purpose: string;
  /** The environment variable that names its file; who sets it wants no other. */
  readonly variable: string;
  /** Names of the file where it stands on the PATH. */
  readonly names: readonly string[];
  readonly usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>>;
  /** The sentence for a machine without it. */
  readonly missing: string;
  readonly debianPackages: readonly string[];
}

/** The path of the program: what its variable names, else the first in the usual places or on the PATH. */
export function findProgram({ title, variable, names, usualPlaces, missing }: Program): string {
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${variable} names ${named}, but there is no such file. Give the path of ${title}.`);
  }
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const found = [...(usualPlaces[process.platform] ?? []), ...onPath].find((path) => existsSync(path));
  if (found) return found;
  throw new Error(missing);
}

/** For a command line: says which file is used, or fails with the sentence that says what to install. */
export function reportProgram(program: Program): void {
  try {
    console.log(`For ${program.purpose}: ${ensureProgram(program)}.`);
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  }
}

function ensureProgram(program: Program): string {
  try {
    return findProgram(program);
  } catch (missing) {
    const isDebian = process.platform === 'linux' && existsSync('/etc/debian_version');
    if (!isDebian || process.getuid?.() !== 0 || process.env[program.variable]) throw missing;
    console.log(`Installing ${program.title} for ${program.purpose}.`);
    install(program.debianPackages);
    return findProgram(program);
  }
}

function install(packages: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: environment,
  });
}
