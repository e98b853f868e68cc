// Packages that compress and pack.
import {
  type CallView,
  imported,
  keepBare,
  type Proposal,
  promise,
  rewrites,
  unsupported,
  value,
} from '../../src/api.js';
import type { KeptPart } from '../../src/model.js';
import { ts } from '../../src/typescript.js';
import { awaited, type PackageCalls, promisified, rowsOf, toPerson } from './row.js';
import { onlyInTypeScript, onSameObject, optionOf } from './shapes.js';

const kind = 'cpu';
const compressed = 'data is compressed';
const unpacked = 'data is unpacked';

/** Each to the function without "Sync", which works in a worker of its own. */
const offFflate: Readonly<Record<string, readonly string[]>> = {
  [compressed]: ['gzip', 'zlib', 'deflate', 'compress', 'zip'],
  [unpacked]: ['gunzip', 'unzlib', 'inflate', 'decompress', 'unzip'],
};

/** What does the same in `node:zlib`. Both `inflate` and `ungzip` see by the first bytes what they are given. */
const offPako: Readonly<Record<string, string>> = {
  deflate: 'deflate',
  deflateRaw: 'deflateRaw',
  gzip: 'gzip',
  inflate: 'unzip',
  inflateRaw: 'inflateRaw',
  ungzip: 'unzip',
};

const table: readonly PackageCalls[] = [
  ...Object.entries(offFflate).flatMap(([during, names]) =>
    names.map((name) => ({
      module: 'fflate',
      names: [`${name}Sync`],
      kind: 'cpu' as const,
      during,
      remedy: promisified({ module: 'fflate', name, unless: onlyInTypeScript(({ args }) => args.length > 1) }),
      verifiedOn: ['fflate 0.8.3'],
    })),
  ),
  ...[compressed, unpacked].map((during) => {
    const name = during === compressed ? 'compress' : 'uncompress';
    return {
      module: 'snappy',
      names: [`${name}Sync`],
      versions: '>=7',
      kind: 'cpu' as const,
      during,
      remedy: awaited({ module: 'snappy', name }),
      verifiedOn: ['snappy 7.4.3'],
    };
  }),
  {
    module: 'adm-zip',
    names: ['default'],
    kind: 'io',
    during: 'an archive is read',
    remedy: rewrites('the same on what `readFile` of `node:fs/promises` gives', zipOfBytes),
    verifiedOn: ['adm-zip 0.6.1'],
    when: takesPath,
  },
  {
    module: 'adm-zip',
    names: ['AdmZip.extractAllTo'],
    versions: '>=0.6',
    kind: 'io',
    during: 'an archive is unpacked',
    remedy: onSameObject('extractAllToAsync'),
    verifiedOn: ['adm-zip 0.6.1'],
  },
  {
    module: 'adm-zip',
    names: ['AdmZip.writeZip'],
    versions: '>=0.6',
    kind: 'io',
    during: 'an archive is written',
    remedy: onSameObject('writeZipPromise', oneArgument),
    verifiedOn: ['adm-zip 0.6.1'],
    when: ({ args }) => args.length < 2,
  },
  {
    module: 'adm-zip',
    names: ['AdmZip.toBuffer'],
    versions: '>=0.6',
    kind,
    during: 'an archive is packed',
    remedy: onSameObject('toBufferPromise'),
    verifiedOn: ['adm-zip 0.6.1'],
    when: ({ args }) => args.length === 0,
  },
  {
    module: 'tar',
    names: ['c', 'create', 'x', 'extract', 't', 'list', 'u', 'update', 'r', 'replace'],
    kind: 'io',
    during: 'an archive is read or written',
    remedy: (name) => rewrites(`\`${name}\` of \`tar\` without \`sync\``, withoutSync),
    verifiedOn: ['tar 7.5.23', 'tar 6.2.1'],
    when: ({ args }) => optionOf(args[0], 'sync')?.getText().endsWith('true') ?? false,
  },
  {
    module: 'brotli',
    names: ['compress', 'decompress'],
    kind,
    during: 'data is compressed or unpacked',
    remedy: toPerson('Call `brotliCompress` or `brotliDecompress` of `node:zlib`, which work on another thread.'),
    verifiedOn: [],
  },
  ...Object.entries(offPako).map(([name, counterpart]) => ({
    module: 'pako',
    names: [name],
    kind: 'cpu' as const,
    during: counterpart.startsWith('un') || counterpart.startsWith('inflate') ? unpacked : compressed,
    remedy: toPerson(
      `Call \`promisify(${counterpart})\` of \`node:zlib\`, which works on another thread and gives a Buffer. A text is ` +
        'had by its `toString`.',
    ),
    verifiedOn: [],
  })),
  {
    module: 'lz4',
    names: ['encode', 'decode'],
    kind,
    during: 'data is compressed or unpacked',
    remedy: toPerson('Use the streams that `createEncoderStream` and `createDecoderStream` of `lz4` give.'),
    verifiedOn: [],
  },
];

export const archiveRows = rowsOf(table);

function takesPath({ args, typeOf }: CallView): boolean {
  const [input] = args;
  return input !== undefined && typeOf(input).parts.has('string');
}

/** Where it may be written to the file that it came from, it has to know its name. */
function zipOfBytes({ node, args, typeOf }: CallView): Proposal {
  const [file] = args;
  if (file === undefined || typeOf(file).parts.size > 1)
    return unsupported('argument-shape', 'it may be given bytes, which are no path', file);
  if (!staysHere(node) || /\bwriteZip(?:Promise)?\((?!\s*['"`\w])/.test(node.getSourceFile().text))
    return unsupported('argument-shape', 'the archive may be written back to its file, whose name it would not know');
  const at = { start: node.getStart(), end: file.getStart() };
  const read = ['await ', imported('node:fs/promises', 'readFile'), '(', keepBare(file), ')'];
  return value(node, [{ keep: at }, ...read, { keep: { start: file.getEnd(), end: node.getEnd() } }], ['error-shape']);
}

/** Asked for a member at once, or kept under a name of which only members are asked. */
function staysHere({ parent }: ts.Node): boolean {
  if (ts.isPropertyAccessExpression(parent) || ts.isExpressionStatement(parent)) return true;
  if (!ts.isVariableDeclaration(parent) || !ts.isIdentifier(parent.name)) return false;
  const others = new RegExp(`\\b${parent.name.text.replaceAll('$', '\\$')}\\b(?!\\s*(?:=\\s*new\\b|\\.))`);
  return !others.test(parent.getSourceFile().text);
}

function oneArgument({ discarded }: CallView): Proposal | undefined {
  return discarded
    ? undefined
    : unsupported('argument-shape', 'its result is used, and `writeZipPromise` gives another');
}

/** Without `file` it gives a stream, which is read or written in another way. */
function withoutSync({ node, args }: CallView): Proposal {
  const [options] = args;
  const sync = optionOf(options, 'sync');
  if (options === undefined || !ts.isObjectLiteralExpression(options) || sync === undefined)
    return unsupported('argument-shape', 'its options are not written here');
  if (!['file', 'f'].some((name) => optionOf(options, name) !== undefined))
    return unsupported('argument-shape', 'it names no file, and gives a stream that is written in another way');
  const { properties } = options;
  const at = properties.indexOf(sync);
  const [before, after] = [properties[at - 1], properties[at + 1]];
  const [start, end] =
    after === undefined ? [before?.getEnd() ?? sync.getStart(), sync.getEnd()] : [sync.getStart(), after.getStart()];
  const kept: KeptPart[] = [
    { keep: { start: node.getStart(), end: start } },
    { keep: { start: end, end: node.getEnd() } },
  ];
  return promise(node, kept);
}
