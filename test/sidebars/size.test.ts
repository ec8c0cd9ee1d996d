import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSidebars, sidebarNames } from '../../src/build/sidebars';

describe('the file of a sidebar, which is sent whole whenever it is opened', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sidebars-'));
    await buildSidebars(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** It brings what reads text files and workbooks. */
  const most = (name: string) => (name === 'import' ? 180_000 : 150_000);

  it('is under 150 KB, that of the sidebar Import under 180', async () => {
    const names = await sidebarNames();
    expect(names.length).toBeGreaterThan(1);
    expect((await readdir(folder)).length).toBe(names.length);
    for (const name of names) expect((await stat(join(folder, `${name}.html`))).size).toBeLessThan(most(name));
  });
});
