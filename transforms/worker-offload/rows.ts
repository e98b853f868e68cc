// What calls go to a worker thread one by one, and which are too small for it.
import {
  type BlockingApi,
  type CallView,
  helper,
  keepList,
  type Proposal,
  promise,
  rewrites,
  type Uncloneable,
  unsupported,
} from '../../src/api.js';
import type { BlockingKind } from '../../src/model.js';
import { ts } from '../../src/typescript.js';
import { type Library, type LibraryFunction, poolName } from './libraries.js';

interface OffloadedLibrary extends Library {
  readonly kind: BlockingKind;
  /** Completes "Nothing else runs while …". */
  readonly during: string;
  readonly verifiedOn: readonly string[];
  /** Arguments are strings and numbers, whatever their types say: the function refuses others. */
  readonly takesPlain?: true;
  readonly when?: (call: CallView) => boolean;
  /** Says why a call is not worth the way, or cannot take it. */
  readonly unless?: (call: CallView) => Proposal | undefined;
}

const bcrypt: OffloadedLibrary = {
  module: 'bcryptjs',
  file: 'bcryptjs',
  local: 'bcrypt',
  isDefault: true,
  types: [],
  functions: [
    { name: 'hashSync', parameters: 'password: string, salt?: number | string', result: 'string' },
    { name: 'compareSync', parameters: 'password: string, hash: string', result: 'boolean' },
  ],
  kind: 'cpu',
  during: 'a password is hashed',
  verifiedOn: ['bcryptjs 3.0.3', 'bcryptjs 2.4.3'],
  takesPlain: true,
  unless: ({ args }) => {
    const rounds = args[1] !== undefined && ts.isNumericLiteral(args[1]) ? Number(args[1].text) : undefined;
    return rounds === undefined || rounds > 5
      ? undefined
      : unsupported('small-work', `${rounds} rounds take a millisecond or two`);
  },
};

const jsonwebtoken: OffloadedLibrary = {
  module: 'jsonwebtoken',
  file: 'jsonwebtoken',
  local: 'jwt',
  isDefault: true,
  types: ['Secret', 'SignOptions'],
  functions: [
    {
      name: 'sign',
      parameters: 'payload: string | object | Buffer, key: Secret, options?: SignOptions',
      result: 'string',
    },
  ],
  kind: 'cpu',
  during: 'a token is signed with a private key',
  verifiedOn: ['jsonwebtoken 9.0.3'],
  when: ({ args }) => args.length < 4 && /\balgorithm['"]?\s*:\s*['"`](?:RS|PS)\d/.test(args[2]?.getText() ?? ''),
  unless: ({ args }) =>
    /\bmutatePayload\b/.test(args[2]?.getText() ?? '')
      ? unsupported('worker-argument', '`mutatePayload` asks for the claims to be put into the payload itself')
      : undefined,
};

const sass: OffloadedLibrary = {
  module: 'sass',
  file: 'sass',
  local: 'sass',
  types: ['CompileResult', 'Options', 'StringOptions'],
  functions: [
    { name: 'compile', parameters: "path: string, options?: Options<'sync'>", result: 'CompileResult' },
    { name: 'compileString', parameters: "source: string, options?: StringOptions<'sync'>", result: 'CompileResult' },
  ],
  error: 'Exception',
  kind: 'cpu',
  during: 'style sheets are compiled',
  verifiedOn: ['sass 1.108.2'],
};

const terser: OffloadedLibrary = {
  module: 'terser',
  file: 'terser',
  local: 'terser',
  types: ['MinifyOptions', 'MinifyOutput'],
  functions: [
    {
      name: 'minify_sync',
      parameters: 'files: string | string[] | { [file: string]: string }, options?: MinifyOptions',
      result: 'MinifyOutput',
    },
  ],
  kind: 'cpu',
  during: 'code is minified',
  verifiedOn: ['terser 5.51.2'],
};

const svgo: OffloadedLibrary = {
  module: 'svgo',
  file: 'svgo',
  local: 'svgo',
  types: ['Config', 'Output'],
  functions: [{ name: 'optimize', parameters: 'image: string, config?: Config', result: 'Output' }],
  kind: 'cpu',
  during: 'an image is optimized',
  verifiedOn: ['svgo 4.1.0'],
};

const crypto: OffloadedLibrary = {
  module: 'node:crypto',
  file: 'crypto',
  local: 'crypto',
  types: ['KeyLike', 'RsaPrivateKey'],
  functions: [
    { name: 'privateDecrypt', parameters: 'key: RsaPrivateKey | KeyLike, data: Buffer', result: 'Buffer' },
    { name: 'privateEncrypt', parameters: 'key: RsaPrivateKey | KeyLike, data: Buffer', result: 'Buffer' },
  ],
  kind: 'cpu',
  during: 'a private key is used, which takes milliseconds',
  verifiedOn: [],
};

export const libraries: readonly OffloadedLibrary[] = [bcrypt, jsonwebtoken, sass, terser, svgo, crypto];

export const libraryRows: readonly BlockingApi[] = libraries.flatMap((library) =>
  library.functions.map((each) => rowFor(library, each)),
);

function rowFor(library: OffloadedLibrary, { name }: LibraryFunction): BlockingApi {
  const { module, kind, during, verifiedOn, when } = library;
  return {
    api: `${module}#${name}`,
    kind,
    why: `Nothing else runs while ${during}.`,
    remedy: rewrites(`\`${name}\` of \`${module}\` in a worker thread`, (call) => offloaded(library, name, call)),
    verifiedOn,
    ...(when === undefined ? {} : { when }),
  };
}

function offloaded(library: OffloadedLibrary, name: string, call: CallView): Proposal {
  const refused = library.unless?.(call);
  if (refused !== undefined) return refused;
  const found = library.takesPlain ? undefined : firstUncloneable(call);
  if (found !== undefined) return unsupported('uncloneable', found.what);
  return promise(call.node, [
    helper(`${library.file}-pool`, poolName(library)),
    '.run([',
    ...keepList(call.args),
    `], { name: '${name}' })`,
  ]);
}

/** What is not known of a type may be anything: only JavaScript, which has no types, is taken at its word. */
function firstUncloneable(call: CallView): Uncloneable | undefined {
  const isTyped = /\.[cm]?tsx?$/.test(call.node.getSourceFile().fileName);
  const found = call.args.flatMap((arg) => call.uncloneable(ts.isSpreadElement(arg) ? arg.expression : arg) ?? []);
  return found.find(({ certain }) => certain || isTyped);
}
