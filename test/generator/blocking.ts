// The blocking calls themselves: what each gives, and the module it comes from.
import * as fc from 'fast-check';
import { type Code, code } from './code.js';
import type { Expression, Type } from './grammar.js';
import type { Scope } from './scope.js';

type Leaf = (scope: Scope) => Code;

/** `{api}` stands for the imported function, however the file came to see it. */
function leaf(module: string, name: string, rest: string): Leaf {
  return (scope) => {
    const text = scope.site(`${scope.file.builtin(module, name)}${rest}`);
    return code(text, 'call');
  };
}

const files = ['a.txt', 'b.txt', 'empty.txt', 'dir/one.txt'];

const leaves: Readonly<Record<Type, readonly Leaf[]>> = {
  string: [
    ...files.map((file) => leaf('fs', 'readFileSync', `('${file}', 'utf8')`)),
    leaf('fs', 'readFileSync', `('nope.txt', 'utf8')`),
    leaf('fs', 'readlinkSync', `('link')`),
    leaf('fs', 'readFileSync', `('a.txt').toString('hex')`),
    leaf('crypto', 'pbkdf2Sync', `('secret', 'salt', 1, 8, 'sha256').toString('hex')`),
    leaf('zlib', 'gzipSync', `('text').toString('hex').slice(0, 6)`),
  ],
  number: [
    ...files.map((file) => leaf('fs', 'statSync', `('${file}').size`)),
    leaf('fs', 'readFileSync', `('a.txt').length`),
    leaf('fs', 'readdirSync', `('dir').length`),
    leaf('fs', 'statSync', `('missing.txt').size`),
    leaf('zlib', 'deflateSync', `('aaaaaaaaaaaaaaaaaaaaaa').length`),
  ],
  boolean: [
    leaf('fs', 'existsSync', `('a.txt')`),
    leaf('fs', 'existsSync', `('nope.txt')`),
    leaf('fs', 'statSync', `('dir').isDirectory()`),
    leaf('fs', 'lstatSync', `('link').isSymbolicLink()`),
  ],
  list: [leaf('fs', 'readdirSync', `('dir')`), leaf('fs', 'readFileSync', `('b.txt', 'utf8').split('t')`)],
};

export function blocking(type: Type): fc.Arbitrary<Expression> {
  return fc.nat({ max: leaves[type].length - 1 }).map((pick) => (scope) => leaves[type][pick]!(scope));
}

/** Blocking calls that are statements; `path` is a file nobody else writes. */
export const writing: fc.Arbitrary<(scope: Scope, path: string) => string[]> = fc.constantFrom(
  (scope, path) => {
    const made = `${scope.site(scope.file.builtin('fs', 'mkdirSync'))}('out/${path}', { recursive: true });`;
    return [made, `${scope.site(scope.file.builtin('fs', 'writeFileSync'))}('out/${path}/file.txt', '${path}');`];
  },
  (scope, path) => [`${scope.site(scope.file.builtin('fs', 'appendFileSync'))}('out/log.txt', '${path}\\n');`],
  (scope) => [scope.site('Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);')],
);
