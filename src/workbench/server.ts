/** Serves the built workbench to the browser of this machine, and to nothing else. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

export interface WorkbenchServer {
  readonly url: string;
  close(): Promise<void>;
}

const address = '127.0.0.1';

/** Univer sets styles from scripts; besides these inline styles nothing but files of this server is allowed. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * A sidebar is one inlined file. Sandboxed, it has no origin: it cannot reach this server, the page or any other host. Its
 * long work runs in a worker started from a Blob, which is the only script besides what stands in the file. Modals
 * are for printing.
 */
const sidebarPolicy = [
  'sandbox allow-scripts allow-modals',
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const sameForAll: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'local-fonts=(), camera=(), microphone=(), geolocation=(), payment=(), usb=()',
};

/** Port 0 takes any free port. */
export async function serveWorkbench({ folder, port }: { folder: string; port: number }): Promise<WorkbenchServer> {
  const files = sirv(folder, { dev: false, etag: true, setHeaders });
  const server = createServer((request, response) => answer(request, response, files));
  const taken = await listen(server, port);
  return { url: `http://${address}:${taken}/`, close: () => close(server) };
}

/** Says in a sentence that a port is taken before minutes go into what it should serve. */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await close(server);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(inPlainWords(error, port)));
    server.listen(port, address, () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}

function answer(request: IncomingMessage, response: ServerResponse, files: ReturnType<typeof sirv>): void {
  for (const [name, value] of Object.entries(sameForAll)) response.setHeader(name, value);
  // Another site may point its own name at 127.0.0.1 (DNS rebinding): its name stands in the Host header.
  if (!isThisMachine(request.headers.host)) {
    refuse(
      response,
      403,
      'This address belongs to the workbench on this computer. Open http://127.0.0.1 with its port.',
    );
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, 'The workbench only hands out its files.');
    return;
  }
  files(request, response, () => refuse(response, 404, 'There is no such file in the workbench.'));
}

function isThisMachine(host: string | undefined): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(host ?? '');
}

function setHeaders(response: ServerResponse, path: string): void {
  const isSidebar = path.startsWith('/sidebars/');
  response.setHeader('Content-Security-Policy', isSidebar ? sidebarPolicy : pagePolicy);
  // Chunks carry a hash of their content in their name; everything else may be newer at every visit.
  const lastsForever = path.startsWith('/chunks/');
  response.setHeader('Cache-Control', lastsForever ? 'public, max-age=31536000, immutable' : 'no-cache');
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Security-Policy': pagePolicy });
  response.end(sentence);
}

function inPlainWords(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    const other = port === 4180 ? 4181 : 4180;
    return new Error(`Port ${port} is taken by another program. Choose another: PORT=${other} npm start.`);
  }
  if (error.code === 'EACCES') {
    return new Error(`Port ${port} may not be opened without special rights. Choose another: PORT=4180 npm start.`);
  }
  return error;
}
