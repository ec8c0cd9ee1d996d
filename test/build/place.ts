/** A reader's folder in a temporary one, to deploy from. */
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Clasp, claspIn } from '../../src/build/clasp';
import { deploy } from '../../src/build/deploy';
import { FakeGoogle } from './fake-google';

const PROJECT = '{"scriptId": "new-project", "rootDir": "dist"}';

export interface PlaceKind {
  /** What .clasp.json says; '' is none. */
  readonly project?: string;
  readonly isBuilt?: boolean;
}

/** With .claspignore as it stands here, a login, a fake Google of its own, and nothing of this machine. */
export class Place {
  private static readonly all: Place[] = [];
  readonly told: string[] = [];
  readonly clasp: Clasp;

  private constructor(
    readonly folder: string,
    readonly google: FakeGoogle,
    private readonly built: string,
  ) {
    this.clasp = claspIn(folder, this.environment);
    Place.all.push(this);
  }

  static async make(
    temporary: string,
    built: string,
    { project = PROJECT, isBuilt = true }: PlaceKind = {},
  ): Promise<Place> {
    const place = new Place(await mkdtemp(join(temporary, 'place-')), await FakeGoogle.start(), built);
    await cp('.claspignore', place.path('.claspignore'));
    await mkdir(place.path('home'));
    await place.logIn();
    if (project) await writeFile(place.path('.clasp.json'), project);
    if (isBuilt) await place.build();
    return place;
  }

  static async leaveAll(): Promise<void> {
    await Promise.all(Place.all.map(({ google }) => google.stop()));
  }

  get environment(): NodeJS.ProcessEnv {
    return this.google.environment(this.path('home'));
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** With a token that clasp takes for valid, or has to renew. */
  async logIn({ expired = false } = {}): Promise<void> {
    const secrets = { client_id: 'id', client_secret: 'secret', access_token: 'token', refresh_token: 'refresh' };
    const login = { type: 'authorized_user', ...secrets, expiry_date: expired ? 1 : Date.now() + 3_600_000 };
    await writeFile(this.path('home/.clasprc.json'), JSON.stringify({ tokens: { default: login } }));
  }

  async build(): Promise<void> {
    await rm(this.path('dist'), { recursive: true, force: true });
    await cp(this.built, this.path('dist'), { recursive: true });
  }

  deploy(title?: string): Promise<void> {
    const { folder, clasp } = this;
    return deploy({ title, folder, clasp, build: () => this.build(), tell: (line) => this.told.push(line) });
  }

  /** The sentence that a failed deployment ends with. */
  failure(title?: string): Promise<string> {
    return messageOf(() => this.deploy(title));
  }
}

/** What an attempt that should fail says. */
export function messageOf(attempt: () => Promise<unknown>): Promise<string> {
  return attempt().then(
    () => 'no failure',
    (problem: Error) => problem.message,
  );
}
