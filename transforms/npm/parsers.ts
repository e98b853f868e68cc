// Packages that read or write formats of data.
// No rows, because their calls are done at once for what they are mostly given: js-yaml, yaml, handlebars, xml2js,
// papaparse, `imageSize` of bytes. exceljs and pdf-lib give promises.
import {
  type CallView,
  imported,
  keep,
  keepList,
  keepTail,
  type Proposal,
  promise,
  rewrites,
  unsupported,
  value,
  wholeModule,
} from '../../src/api.js';
import type { ImportedPart } from '../../src/model.js';
import { ts } from '../../src/typescript.js';
import { type PackageCalls, promisified, rowsOf, toWorker } from './row.js';
import { optionOf } from './shapes.js';

const table: readonly PackageCalls[] = [
  {
    module: 'csv-parse/sync',
    names: ['parse'],
    versions: '>=5',
    kind: 'cpu',
    during: 'all lines are parsed',
    remedy: rewrites('`parse` of `csv-parse`, collected', (call) => collected(call, imported('csv-parse', 'parse'))),
    verifiedOn: ['csv-parse 7.0.3'],
  },
  {
    module: 'csv-parse/lib/sync',
    names: ['default'],
    versions: '<5',
    kind: 'cpu',
    during: 'all lines are parsed',
    remedy: rewrites('`csv-parse` itself, collected', (call) => collected(call, wholeModule('csv-parse', 'parse'))),
    verifiedOn: ['csv-parse 4.16.3'],
  },
  {
    module: 'csv-stringify/sync',
    names: ['stringify'],
    versions: '>=6',
    kind: 'cpu',
    during: 'all lines are written',
    remedy: rewrites('`stringify` of `csv-stringify`, collected', asText),
    verifiedOn: ['csv-stringify 6.9.0'],
  },
  {
    module: 'gray-matter',
    names: ['read'],
    kind: 'io',
    during: 'a file is read',
    remedy: rewrites('`gray-matter` itself on what `readFile` of `node:fs/promises` gives', matterOfText),
    verifiedOn: ['gray-matter 4.0.3'],
  },
  ...['default', 'imageSize'].map((name) => ({
    module: 'image-size',
    names: [name],
    versions: '<2',
    kind: 'io' as const,
    during: 'an image is read',
    remedy: promisified(
      name === 'default'
        ? { module: 'image-size', name: '*', as: 'sizeOf', unless: takesBytes }
        : { module: 'image-size', name, unless: takesBytes },
    ),
    verifiedOn: ['image-size 1.2.1'],
    when: takesPath,
  })),
  {
    module: 'xlsx',
    names: ['readFile', 'readFileSync', 'writeFile', 'writeFileSync'],
    kind: 'cpu',
    during: 'a workbook is read or written',
    remedy: toWorker('a worker thread: packing and unpacking a workbook takes longer than the disk'),
    verifiedOn: [],
  },
];

export const parserRows = rowsOf(table);

function collected({ node, args }: CallView, parse: ImportedPart): Proposal {
  const byName = optionOf(args[1], 'objname');
  if (byName !== undefined)
    return unsupported(
      'argument-shape',
      'with `objname` the result is an object, and a stream has no such form',
      byName,
    );
  if (args.length > 1 && !(args[1] !== undefined && ts.isObjectLiteralExpression(args[1])))
    return unsupported('argument-shape', 'its options are not written here, and may ask for an object', args[1]);
  return promise(node, [parse, keepTail(node), '.toArray()']);
}

function asText({ node, args }: CallView): Proposal {
  const mark = optionOf(args[1], 'bom');
  if (mark !== undefined) return unsupported('argument-shape', 'a byte order mark would be lost', mark);
  if (args.length > 1 && !(args[1] !== undefined && ts.isObjectLiteralExpression(args[1])))
    return unsupported(
      'argument-shape',
      'its options are not written here, and may ask for a byte order mark',
      args[1],
    );
  const stringify = [imported('csv-stringify', 'stringify'), keepTail(node)];
  return promise(node, [imported('node:stream/consumers', 'text'), '(', ...stringify, ')']);
}

/** What `matter.read` does. The path is named twice. */
function matterOfText({ node, args }: CallView): Proposal {
  const [path] = args;
  if (path === undefined || !(ts.isIdentifier(path) || ts.isStringLiteralLike(path)))
    return unsupported('argument-shape', 'the path is no plain name, and would be worked out twice', path);
  const options = args.length > 1 ? [', ', ...keepList(args.slice(1))] : [];
  const property = path.getText() === 'path' ? 'path' : `path: ${path.getText()}`;
  const matter = wholeModule('gray-matter', 'matter');
  return value(node, [
    'Object.assign(',
    matter,
    '(await ',
    imported('node:fs/promises', 'readFile'),
    '(',
    keep(path),
    ", 'utf8')",
    ...options,
    `), { ${property} })`,
  ]);
}

function takesPath({ args, typeOf }: CallView): boolean {
  const [input] = args;
  return args.length === 1 && input !== undefined && typeOf(input).parts.has('string');
}

/** With bytes it gives a result, and calls nothing back. */
function takesBytes({ args, typeOf }: CallView): Proposal | undefined {
  const [input] = args;
  if (input === undefined || typeOf(input).parts.size === 1) return undefined;
  return unsupported('argument-shape', 'it may be given bytes, for which there is no callback', input);
}
