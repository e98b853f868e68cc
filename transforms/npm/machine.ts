// Packages that ask the machine: commands, libraries, names, the clipboard, check sums of files.
// No rows: keytar, which gives promises always; os-locale from version 8 on, whose one function is done at once; hasha of
// what is in memory already, which a worker would only take longer for.
import { awaited, type PackageCalls, rowsOf, toPerson } from './row.js';

const kind = 'process';
const during = 'the system is asked';

const table: readonly PackageCalls[] = [
  {
    module: 'command-exists',
    names: ['sync'],
    kind,
    during: 'a command is looked for',
    remedy: awaited({
      module: 'command-exists',
      name: '*',
      as: 'commandExists',
      // It gives the name, and rejects where there is no such command.
      suffix: () => '.then(() => true, () => false)',
    }),
    verifiedOn: ['command-exists 1.2.9'],
  },
  ...['family', 'version', 'isNonGlibcLinux'].map((name) => ({
    module: 'detect-libc',
    names: [`${name}Sync`],
    versions: '>=2',
    kind: 'process' as const,
    during,
    remedy: awaited({ module: 'detect-libc', name }),
    verifiedOn: ['detect-libc 2.1.2'],
  })),
  {
    module: 'node-machine-id',
    names: ['machineIdSync'],
    kind,
    during,
    remedy: awaited({ module: 'node-machine-id', name: 'machineId' }),
    verifiedOn: ['node-machine-id 1.1.12'],
  },
  {
    module: 'os-locale',
    names: ['sync'],
    versions: '<6',
    kind,
    during,
    remedy: awaited({ module: 'os-locale', name: '*', as: 'osLocale' }),
    verifiedOn: ['os-locale 5.0.0'],
  },
  {
    module: 'os-locale',
    names: ['osLocaleSync'],
    kind,
    during,
    remedy: awaited({ module: 'os-locale', name: 'osLocale' }),
    verifiedOn: ['os-locale 6.0.2'],
  },
  ...['v4', 'v6'].map((name) => ({
    module: 'default-gateway',
    names: [`${name}.sync`],
    kind: 'process' as const,
    during,
    remedy: awaited({ module: 'default-gateway', name }),
    verifiedOn: ['default-gateway 6.0.3'],
  })),
  ...['gateway4', 'gateway6'].map((name) => ({
    module: 'default-gateway',
    names: [`${name}sync`],
    kind: 'process' as const,
    during,
    remedy: awaited({ module: 'default-gateway', name: `${name}async` }),
    verifiedOn: ['default-gateway 7.2.2'],
  })),
  ...['read', 'write'].map((name) => ({
    module: 'clipboardy',
    names: [`${name}Sync`],
    kind: 'process' as const,
    during: 'the clipboard is asked',
    remedy: awaited({ module: 'clipboardy', name }),
    verifiedOn: ['clipboardy 5.3.2'],
  })),
  {
    module: 'username',
    names: ['usernameSync'],
    kind,
    during,
    remedy: awaited({ module: 'username', name: 'username' }),
    verifiedOn: ['username 7.0.0'],
  },
  {
    module: 'hasha',
    names: ['fromFileSync'],
    kind: 'io',
    during: 'a file is read and hashed',
    remedy: awaited({ module: 'hasha', name: 'fromFile' }),
    verifiedOn: ['hasha 5.2.2'],
  },
  {
    module: 'hasha',
    names: ['hashFileSync'],
    kind: 'io',
    during: 'a file is read and hashed',
    remedy: awaited({ module: 'hasha', name: 'hashFile' }),
    verifiedOn: ['hasha 7.0.0'],
  },
  {
    module: 'git-rev-sync',
    names: ['short', 'long', 'branch', 'count', 'date', 'isDirty', 'isTagDirty', 'message', 'remoteUrl', 'tag'],
    kind,
    during: 'git is asked',
    remedy: toPerson('`git` by `execFile` of `node:child_process` with `promisify`: the package has nothing else'),
    verifiedOn: [],
  },
];

export const machineRows = rowsOf(table);
