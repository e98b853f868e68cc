// The compiler API, loaded at its first use: loading takes longer than reading a package that has nothing to find.
// JavaScript, because no TypeScript file can declare a name that is a namespace of types and yet a value of its own.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Fills itself at the first property asked for; from then on a plain object, as fast as the namespace it copies. */
export const ts = Object.create(
  new Proxy(
    {},
    {
      get(_, name) {
        if (Object.keys(ts).length === 0) Object.assign(ts, require('ts-morph').ts);
        return Object.hasOwn(ts, name) ? ts[name] : undefined;
      },
    },
  ),
);

export function libraryFiles() {
  return require('@ts-morph/common').getLibFiles();
}
