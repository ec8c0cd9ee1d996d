/** What clasp asks of Google, on loopback: renew a login, create a sheet and its project, read and write the project's files. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** What a project holds when it is made: a function, and a manifest that lists no permissions. */
const newProject: readonly ScriptFile[] = [
  { name: 'Code', type: 'SERVER_JS', source: 'function myFunction() {}\n' },
  { name: 'appsscript', type: 'JSON', source: '{"timeZone": "America/New_York", "runtimeVersion": "V8"}' },
];

export class FakeGoogle {
  /** Method and address of every request, as clasp meant it. */
  readonly requests: string[] = [];
  files = newProject;
  /** What Apps Script answers instead of doing what is asked. */
  refusal: { readonly status: number; readonly message: string } | undefined;
  isLoginValid = true;
  private readonly server = createServer((request, response) => void this.answer(request, response));

  static async start(): Promise<FakeGoogle> {
    const google = new FakeGoogle();
    await new Promise<void>((listening) => google.server.listen(0, '127.0.0.1', listening));
    return google;
  }

  async stop(): Promise<void> {
    await new Promise((stopped) => this.server.close(stopped));
  }

  /** For a child process: a home of its own, and this server instead of the network. */
  environment(home: string): NodeJS.ProcessEnv {
    const { PATH, SystemRoot, TEMP } = process.env;
    return {
      ...{ PATH, SystemRoot, TEMP, HOME: home, USERPROFILE: home },
      NODE_OPTIONS: `--import ${new URL('loopback.mjs', import.meta.url).href}`,
      FAKE_GOOGLE_PORT: String((this.server.address() as AddressInfo).port),
    };
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = `${request.method} ${request.headers['x-meant-for']}${request.url?.split('?')[0]}`;
    this.requests.push(asked);
    let sent = '';
    for await (const part of request.setEncoding('utf8')) sent += part;
    const { status, body } = this.reply(asked, sent);
    // Closed, so that stop() need not wait for a client that is gone.
    response.writeHead(status, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body));
  }

  private reply(asked: string, sent: string): Reply {
    if (this.refusal && asked.includes('script.googleapis.com')) return refused(this.refusal);
    switch (asked) {
      case 'POST oauth2.googleapis.com/token':
        if (!this.isLoginValid) return { status: 400, body: { error: 'invalid_grant' } };
        return done({ access_token: 'renewed', expires_in: 3600, token_type: 'Bearer' });
      case 'POST www.googleapis.com/drive/v3/files':
        return done({ id: 'new-sheet' });
      case 'POST script.googleapis.com/v1/projects':
        return done({ scriptId: 'new-project' });
      case 'PUT script.googleapis.com/v1/projects/new-project/content':
        this.files = (JSON.parse(sent) as { files: ScriptFile[] }).files;
        return done({ files: this.files });
      case 'GET script.googleapis.com/v1/projects/new-project/content':
        return done({ files: this.files });
      default:
        return refused({ status: 404, message: 'Requested entity was not found.' });
    }
  }
}

function done(body: unknown): Reply {
  return { status: 200, body };
}

function refused({ status, message }: { readonly status: number; readonly message: string }): Reply {
  return { status, body: { error: { code: status, message, errors: [{ message, domain: 'global' }] } } };
}
