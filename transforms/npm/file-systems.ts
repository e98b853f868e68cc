// fs-extra and graceful-fs: Node's `fs` with more to it. Each keeps its own module: fs-extra's functions give promises
// where no callback is handed in, graceful-fs queues what would open too many files, which its `promises` do not.
import {
  type CallView,
  imported,
  keepTail,
  type Proposal,
  promise,
  type Remedy,
  rewrites,
  unsupported,
  value,
} from '../../src/api.js';
import { ts } from '../../src/typescript.js';
import { orNull } from './options.js';
import { awaited, type PackageCalls, promisified, rowsOf } from './row.js';
import { optionOf } from './shapes.js';

/** Functions of Node's own `fs` whose callback form gives what the synchronous one gives. */
const asInNode = [
  'access',
  'appendFile',
  'chmod',
  'chown',
  'close',
  'copyFile',
  'fchmod',
  'fchown',
  'fdatasync',
  'fstat',
  'fsync',
  'ftruncate',
  'futimes',
  'lchown',
  'link',
  'lstat',
  'mkdir',
  'mkdtemp',
  'open',
  'readFile',
  'readdir',
  'readlink',
  'realpath',
  'rename',
  'rmdir',
  'stat',
  'symlink',
  'truncate',
  'unlink',
  'utimes',
  'writeFile',
];

/** Those whose callback is handed a count and the buffers: which count. */
const counting = { read: 'bytesRead', readv: 'bytesRead', write: 'bytesWritten', writev: 'bytesWritten' } as const;

const io = { kind: 'io', during: 'the disk works' } as const;
const graceful = { ...io, module: 'graceful-fs', verifiedOn: ['graceful-fs 4.2.12'] };
/** Promises came with version 3 and for everything that is here with version 4. */
const extra = { ...io, module: 'fs-extra', versions: '>=4', verifiedOn: ['fs-extra 11.4.1'] };
/** Functions of Node that gave promises later, by the version of fs-extra that was looked at. */
const later: Readonly<Record<string, string>> = {
  cp: '>=11.3',
  lutimes: '>=11.3',
  opendir: '>=10.1',
  rm: '>=10.1',
  statfs: '>=11.3',
};

/** What fs-extra adds, with the aliases that it has for each. */
const added = [
  ...['copySync', 'createFileSync', 'createLinkSync', 'createSymlinkSync', 'ensureDirSync', 'ensureFileSync'],
  ...['ensureLinkSync', 'ensureSymlinkSync', 'mkdirpSync', 'mkdirsSync', 'moveSync', 'outputFileSync'],
  ...['outputJSONSync', 'outputJsonSync', 'pathExistsSync', 'removeSync', 'writeJSONSync', 'writeJsonSync'],
];
const asynchronous = (name: string) => name.replace(/Sync$/, '');

const own = (module: 'fs-extra' | 'fs-extra/esm'): PackageCalls[] => [
  { ...extra, module, names: added, remedy: (name) => awaited({ module, name: asynchronous(name) }) },
  {
    ...extra,
    module,
    names: ['readJsonSync', 'readJSONSync'],
    remedy: (name) => awaited({ module, name: asynchronous(name), ...orNull }),
  },
  {
    ...extra,
    module,
    names: ['emptyDirSync', 'emptydirSync'],
    remedy: (name) => awaited({ module, name: asynchronous(name), unless: usesResult }),
  },
];

const ofExtra: readonly PackageCalls[] = [
  { ...extra, names: ['existsSync'], remedy: awaited({ module: 'fs-extra', name: 'pathExists' }) },
  ...asInNode.map((name) => ({
    ...extra,
    names: [`${name}Sync`],
    remedy: awaited({ module: 'fs-extra', name, unless: asInNodeUnless }),
  })),
  ...Object.entries(later).map(([name, versions]) => ({
    ...extra,
    names: [`${name}Sync`],
    versions,
    remedy: awaited({ module: 'fs-extra', name, unless: asInNodeUnless }),
  })),
  ...Object.keys(counting).map((name) => ({
    ...extra,
    names: [`${name}Sync`],
    versions: name === 'readv' ? '>=11.3' : extra.versions,
    remedy: counted('fs-extra', name as keyof typeof counting),
  })),
  {
    ...extra,
    names: ['realpathSync.native'],
    versions: '>=8',
    remedy: awaited({ module: 'fs-extra', name: 'realpath.native', unless: takenOut }),
  },
];

const ofGraceful: readonly PackageCalls[] = [
  ...[...asInNode, ...Object.keys(later)].map((name) => ({
    ...graceful,
    names: [`${name}Sync`],
    remedy: promisified({ module: 'graceful-fs', name, unless: asInNodeUnless }),
  })),
  ...Object.keys(counting).map((name) => ({
    ...graceful,
    names: [`${name}Sync`],
    remedy: counted('graceful-fs', name as keyof typeof counting),
  })),
  {
    ...graceful,
    names: ['realpathSync.native'],
    remedy: promisified({ module: 'graceful-fs', name: 'realpath.native', unless: takenOut }),
  },
  {
    ...graceful,
    names: ['existsSync'],
    remedy: promisified({
      module: 'graceful-fs',
      name: 'access',
      suffix: () => '.then(() => true, () => false)',
      unless: asInNodeUnless,
    }),
  },
];

export const fileSystemRows = rowsOf([...own('fs-extra'), ...own('fs-extra/esm'), ...ofExtra, ...ofGraceful]);

/** `fs.readSync(…)` → `(await fs.read(…)).bytesRead`. */
function counted(module: string, name: keyof typeof counting): Remedy {
  const isExtra = module === 'fs-extra';
  const shown = isExtra ? `\`${name}\` of \`${module}\`` : `\`promisify(${name})\` of \`${module}\``;
  return rewrites(shown, (call) => {
    const refusal = asInNodeUnless(call) ?? (name === 'read' ? withoutAll(call) : undefined);
    if (refusal !== undefined) return refusal;
    const callee = isExtra
      ? [imported(module, name)]
      : [imported('node:util', 'promisify'), '(', imported(module, name), ')'];
    const tail = keepTail(call.node);
    return call.discarded
      ? promise(call.node, [...callee, tail])
      : value(call.node, ['(await ', ...callee, tail, `).${counting[name]}`]);
  });
}

/** What is left out is told by what is handed in, and the callback would be taken for it. */
function withoutAll({ args }: CallView): Proposal | undefined {
  return args.length === 5 && !args.some((arg) => ts.isSpreadElement(arg))
    ? undefined
    : unsupported('argument-shape', 'the asynchronous form wants all of its five arguments');
}

/** `const { realpathSync } = fs`: the asynchronous one would have to be taken out as well. */
function takenOut(call: CallView): Proposal | undefined {
  const { receiver } = call;
  return receiver !== undefined && ts.isPropertyAccessExpression(receiver)
    ? undefined
    : unsupported('argument-shape', 'it is called through a name of its own');
}

function asInNodeUnless(call: CallView): Proposal | undefined {
  return asksForNothing(call) ?? handedOn(call);
}

/** ES modules see Node's functions on the default export only: an import by name would hold nothing. */
function handedOn({ node, receiver }: CallView): Proposal | undefined {
  const isImported = /['"](?:fs-extra|graceful-fs)['"]/.test(node.getSourceFile().text);
  return receiver !== undefined || isImported
    ? undefined
    : unsupported(
        'argument-shape',
        'another module hands it on, and the asynchronous form is no export to import by name',
      );
}

/** The asynchronous form gives a list of nothing where the synchronous one gives nothing. */
function usesResult({ discarded }: CallView): Proposal | undefined {
  return discarded ? undefined : unsupported('argument-shape', 'its result is used, and `emptyDir` gives another one');
}

/** `throwIfNoEntry: false` gives nothing for a missing file, and the asynchronous form rejects all the same. */
function asksForNothing({ args }: CallView): Proposal | undefined {
  return args.some((arg) => optionOf(arg, 'throwIfNoEntry') !== undefined)
    ? unsupported(
        'argument-shape',
        'with `throwIfNoEntry` a missing file is no error here, and one in the asynchronous form',
      )
    : undefined;
}
