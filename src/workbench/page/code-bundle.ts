/** Loads the add-on's bundle (Code.js) as Apps Script does, a plain script, and finds its functions by name. */

import type { BundleFunction } from './globals';

export class CodeBundle {
  private constructor(private readonly names: ReadonlySet<string>) {}

  /** Rejects when the file is missing or broken. */
  static async load(address: string): Promise<CodeBundle> {
    const before = new Set(Object.getOwnPropertyNames(window));
    let failure: unknown;
    const onError = (event: ErrorEvent): void => {
      if (event.filename.endsWith(address)) failure = event.error ?? event.message;
    };
    window.addEventListener('error', onError);
    await new Promise<void>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(`${address} is missing.`));
      document.head.append(script);
    }).finally(() => window.removeEventListener('error', onError));
    if (failure) throw failure;
    const added = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
    return new CodeBundle(new Set(added.filter(isDeclaredFunction)));
  }

  static empty(): CodeBundle {
    return new CodeBundle(new Set());
  }

  /** Only functions the bundle declared itself: a sidebar that asks for "eval" or "open" gets nothing. */
  functionOf(name: string): BundleFunction | undefined {
    return this.names.has(name) ? (Reflect.get(window, name) as BundleFunction) : undefined;
  }

  all(): Readonly<Record<string, BundleFunction>> {
    return Object.fromEntries([...this.names].map((name) => [name, Reflect.get(window, name) as BundleFunction]));
  }
}

/** Functions declared by a script cannot be deleted again; functions assigned to window, such as the browser's own, can. */
function isDeclaredFunction(name: string): boolean {
  const property = Object.getOwnPropertyDescriptor(window, name);
  return typeof property?.value === 'function' && property.configurable === false;
}
