/** Refuses every call that is not on the product's list, so that nothing works here that would fail in Google Sheets. */

/** JavaScript itself and test runners ask objects for these; calls of a script they are not. */
const ASKED_BY_THE_LANGUAGE = new Set<PropertyKey>([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
]);

type Method = (...values: unknown[]) => unknown;

const originals = new WeakMap<object, object>();

/**
 * The object as scripts get it: the methods of its class and the fields named in `fields`, nothing else; its other
 * fields are the workbench's own. `kind` is its name in Google's documentation.
 */
export function refusing<Listed extends object>(
  kind: string,
  listed: Listed,
  fields: readonly (keyof Listed)[] = [],
): Listed {
  const guarded: Listed = new Proxy(listed, {
    get(target, name) {
      if ((fields as readonly PropertyKey[]).includes(name)) return Reflect.get(target, name, target);
      const member = isMethod(target, name) ? (Reflect.get(target, name, target) as Method) : undefined;
      if (member !== undefined) return chained(member, target, guarded);
      if (typeof name === 'symbol' || ASKED_BY_THE_LANGUAGE.has(name)) return undefined;
      throw new Error(`${kind}.${name} is not among the spreadsheet calls this product uses (src/sheets/methods.ts).`);
    },
    set(_target, name) {
      throw new Error(`${kind}.${String(name)} cannot be set: Google's objects are changed by calling their methods.`);
    },
  });
  originals.set(guarded, listed);
  return guarded;
}

/** The object behind a guarded one, when a script hands back what it was given. */
export function originalOf<Original extends object>(
  guarded: object,
  kind: new (...parts: never[]) => Original,
): Original {
  const original = originals.get(guarded) ?? guarded;
  if (original instanceof kind) return original;
  throw new Error('The parameters do not match the method signature: this object was not made by this spreadsheet.');
}

function isMethod(target: object, name: PropertyKey): boolean {
  return name in target && !Object.hasOwn(target, name) && !(name in Object.prototype);
}

/** Methods that give back their own object give back the guarded one. */
function chained(method: Method, target: object, guarded: object): Method {
  return (...values) => {
    const result = method.apply(target, values);
    return result === target ? guarded : result;
  };
}
