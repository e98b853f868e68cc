// fs-extra and graceful-fs: Node's `fs` with more to it. Each keeps its own module: fs-extra's functions give promises
// where no callback is handed in, graceful-fs queues what would open too many files, which its `promises` do not.
import { type CallView, type Proposal, unsupported } from '../../src/api.js';
import { optionOf } from './options.js';
import { awaited, type PackageCalls, promisified, rowsOf } from './row.js';

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
  'lutimes',
  'mkdir',
  'mkdtemp',
  'open',
  'readFile',
  'readdir',
  'readlink',
  'realpath',
  'rename',
  'rm',
  'rmdir',
  'stat',
  'symlink',
  'truncate',
  'unlink',
  'utimes',
  'writeFile',
];

const during = 'the disk works';
const extra = { module: 'fs-extra', kind: 'io', during, verifiedOn: ['fs-extra 11.4.1'] } as const;

/** What fs-extra adds, by the name of its asynchronous form. */
const added: Readonly<Record<string, readonly string[]>> = {
  copy: ['copySync'],
  createFile: ['createFileSync', 'ensureFileSync'],
  createLink: ['createLinkSync', 'ensureLinkSync'],
  createSymlink: ['createSymlinkSync', 'ensureSymlinkSync'],
  ensureDir: ['ensureDirSync', 'mkdirsSync', 'mkdirpSync'],
  move: ['moveSync'],
  outputFile: ['outputFileSync'],
  outputJson: ['outputJsonSync', 'outputJSONSync'],
  pathExists: ['pathExistsSync', 'existsSync'],
  remove: ['removeSync'],
  writeJson: ['writeJsonSync', 'writeJSONSync'],
};

const table: readonly PackageCalls[] = [
  ...Object.entries(added).map(([name, names]) => ({ ...extra, names, remedy: awaited({ module: 'fs-extra', name }) })),
  {
    ...extra,
    names: ['readJsonSync', 'readJSONSync'],
    remedy: awaited({ module: 'fs-extra', name: 'readJson', suffix: orNull, unless: forgives }),
  },
  {
    ...extra,
    names: ['emptyDirSync', 'emptydirSync'],
    remedy: awaited({ module: 'fs-extra', name: 'emptyDir', unless: usesResult }),
  },
  ...asInNode.map((name) => ({
    ...extra,
    names: [`${name}Sync`],
    remedy: awaited({ module: 'fs-extra', name, unless: asInNodeUnless }),
  })),
  ...asInNode.map((name) => ({
    module: 'graceful-fs',
    names: [`${name}Sync`],
    kind: 'io' as const,
    during,
    verifiedOn: ['graceful-fs 4.2.12'],
    remedy: promisified({ module: 'graceful-fs', name, unless: asInNodeUnless }),
  })),
];

export const fileSystemRows = rowsOf(table);

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

/** `{ throws: false }` gives null for a missing file, and the asynchronous form rejects all the same. */
function orNull({ args }: CallView): string {
  return optionOf(args[1], 'throws') === undefined ? '' : '.catch(() => null)';
}

function forgives({ args }: CallView): Proposal | undefined {
  const throws = optionOf(args[1], 'throws');
  return throws === undefined || /:\s*false$/.test(throws.getText())
    ? undefined
    : unsupported('argument-shape', 'whether it throws for a missing file is not known', throws);
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
