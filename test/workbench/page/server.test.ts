/** The workbench's server answers this machine only, with headers that keep the page to itself. */

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withShim } from '../../../src/build/workbench';
import { serveWorkbench, type WorkbenchServer } from '../../../src/workbench/server';

let folder: string;
let server: WorkbenchServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'served-'));
  await mkdir(join(folder, 'sidebars'));
  await writeFile(join(folder, 'index.html'), '<p>page</p>');
  await writeFile(join(folder, 'sidebars', 'Some.html'), '<p>sidebar</p>');
  server = await serveWorkbench({ folder, port: 0 });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

function ask(path: string, host?: string, method = 'GET') {
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    const options = { hostname, port, path, method, headers: host ? { host } : {} };
    const asked = request(options, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += String(part);
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe('the server', () => {
  it('hands out the page with a policy that lets nothing leave the machine', async () => {
    const { status, headers } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(status).toBe(200);
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
  });

  it('gives sidebars a stricter policy of their own', async () => {
    const { headers } = await ask('/sidebars/Some.html');
    const policy = String(headers['content-security-policy']);
    expect(policy).toMatch(/sandbox allow-scripts allow-modals(;|$)/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('connect-src');
    expect(policy).not.toContain('allow-same-origin');
    // A worker may come from a Blob, and nothing else may.
    expect(policy).toContain("script-src 'unsafe-inline';");
    expect(policy).toContain('worker-src blob:;');
  });

  it('refuses another name for this machine', async () => {
    const { port } = new URL(server.url);
    expect((await ask('/', `evil.example:${port}`)).status).toBe(403);
    expect((await ask('/', `127.0.0.1.evil.example:${port}`)).status).toBe(403);
    expect((await ask('/', `localhost:${port}`)).status).toBe(200);
  });

  it('hands out nothing beside its folder and takes nothing', async () => {
    expect((await ask('/../../etc/passwd')).status).toBe(404);
    expect((await ask('/%2e%2e/%2e%2e/etc/passwd')).status).toBe(404);
    expect((await ask('/', undefined, 'POST')).status).toBe(405);
    expect((await ask('/nothing')).text).toMatch(/no such file/);
  });

  it('says in one sentence that a port is taken', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serveWorkbench({ folder, port })).rejects.toThrow(
      `Port ${port} is taken by another program. Choose another: PORT=4180 npm start.`,
    );
  });
});

describe('the shim', () => {
  it('stands before every script of the sidebar', () => {
    const html = '<!DOCTYPE html><html><head><base target="_top"><script>own()</script></head></html>';
    expect(withShim(html, 'shim()')).toContain('<head><script>shim()</script><base');
    expect(withShim('<!doctype html><p>x', 'shim()')).toBe('<!doctype html><script>shim()</script><p>x');
    expect(withShim('<p>x', 'shim("$&")')).toBe('<script>shim("$&")</script><p>x');
  });
});
