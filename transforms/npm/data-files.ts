// Packages that read and write files of data: JSON, YAML, package.json, and the configuration of a tool.
import { explorer } from './explorers.js';
import { orNull, withoutOwnFs } from './options.js';
import { awaited, type PackageCalls, promisified, rowsOf, toPerson } from './row.js';

const read = { kind: 'io', during: 'a file is read' } as const;
const write = { kind: 'io', during: 'a file is written' } as const;

/** Packages that are a function with a property `sync`. */
function itself(module: string, as: string, rest: Pick<PackageCalls, 'versions' | 'verifiedOn'>): PackageCalls {
  const during = module.startsWith('write') ? write : read;
  return { ...during, ...rest, module, names: ['sync'], remedy: awaited({ module, name: '*', as }) };
}

/** Packages that export both forms by name. */
function both(
  module: string,
  [sync, name]: readonly [string, string],
  rest: Pick<PackageCalls, 'versions' | 'verifiedOn'>,
): PackageCalls {
  const during = module.startsWith('write') ? write : read;
  return { ...during, ...rest, module, names: [sync], remedy: awaited({ module, name }) };
}

const packageFiles: readonly PackageCalls[] = [
  itself('read-pkg', 'readPkg', { versions: '<6', verifiedOn: ['read-pkg 5.2.0'] }),
  both('read-pkg', ['readPackageSync', 'readPackageAsync'], { versions: '>=6 <7', verifiedOn: ['read-pkg 6.0.0'] }),
  both('read-pkg', ['readPackageSync', 'readPackage'], { versions: '>=7', verifiedOn: ['read-pkg 10.1.0'] }),
  itself('read-pkg-up', 'readPkgUp', { versions: '<8', verifiedOn: ['read-pkg-up 7.0.1'] }),
  both('read-pkg-up', ['readPackageUpSync', 'readPackageUpAsync'], {
    versions: '>=8 <9',
    verifiedOn: ['read-pkg-up 8.0.0'],
  }),
  both('read-pkg-up', ['readPackageUpSync', 'readPackageUp'], { versions: '>=9', verifiedOn: ['read-pkg-up 11.0.0'] }),
  both('read-package-up', ['readPackageUpSync', 'readPackageUp'], { verifiedOn: ['read-package-up 12.0.0'] }),
];

const contents: readonly PackageCalls[] = [
  {
    ...read,
    module: 'jsonfile',
    names: ['readFileSync'],
    versions: '<5',
    remedy: promisified({ module: 'jsonfile', name: 'readFile', ...orNull }),
    verifiedOn: ['jsonfile 4.0.0'],
  },
  {
    ...read,
    module: 'jsonfile',
    names: ['readFileSync'],
    versions: '>=5',
    remedy: awaited({ module: 'jsonfile', name: 'readFile', ...orNull }),
    verifiedOn: ['jsonfile 6.2.1'],
  },
  {
    ...write,
    module: 'jsonfile',
    names: ['writeFileSync'],
    versions: '<5',
    remedy: promisified({ module: 'jsonfile', name: 'writeFile', unless: withoutOwnFs }),
    verifiedOn: ['jsonfile 4.0.0'],
  },
  {
    ...write,
    module: 'jsonfile',
    names: ['writeFileSync'],
    versions: '>=5',
    remedy: awaited({ module: 'jsonfile', name: 'writeFile', unless: withoutOwnFs }),
    verifiedOn: ['jsonfile 6.2.1'],
  },
  itself('load-json-file', 'loadJsonFile', { versions: '<7', verifiedOn: ['load-json-file 6.2.0'] }),
  both('load-json-file', ['loadJsonFileSync', 'loadJsonFile'], {
    versions: '>=7',
    verifiedOn: ['load-json-file 7.0.1'],
  }),
  itself('write-json-file', 'writeJsonFile', { versions: '<5', verifiedOn: ['write-json-file 4.3.0'] }),
  both('write-json-file', ['writeJsonFileSync', 'writeJsonFile'], {
    versions: '>=5',
    verifiedOn: ['write-json-file 7.0.0'],
  }),
  itself('read-yaml-file', 'readYamlFile', { versions: '<3', verifiedOn: ['read-yaml-file 2.1.0'] }),
  itself('write-yaml-file', 'writeYamlFile', { versions: '<6', verifiedOn: ['write-yaml-file 5.0.0'] }),
  itself('load-yaml-file', 'loadYamlFile', { versions: '<1', verifiedOn: ['load-yaml-file 0.2.0'] }),
  both('load-yaml-file', ['loadYamlFileSync', 'loadYamlFile'], {
    versions: '>=1',
    verifiedOn: ['load-yaml-file 1.0.0'],
  }),
  {
    ...write,
    module: 'write-file-atomic',
    names: ['sync'],
    versions: '<3',
    remedy: promisified({ module: 'write-file-atomic', name: '*', as: 'writeFileAtomic' }),
    verifiedOn: ['write-file-atomic 2.4.3'],
  },
  itself('write-file-atomic', 'writeFileAtomic', { versions: '>=3', verifiedOn: ['write-file-atomic 7.0.1'] }),
  {
    ...read,
    module: 'isbinaryfile',
    names: ['sync'],
    versions: '<4',
    remedy: promisified({ module: 'isbinaryfile', name: '*', as: 'isBinaryFile' }),
    verifiedOn: ['isbinaryfile 3.0.3'],
  },
  both('isbinaryfile', ['isBinaryFileSync', 'isBinaryFile'], { versions: '>=4', verifiedOn: ['isbinaryfile 5.0.7'] }),
];

const configuration: readonly PackageCalls[] = [
  {
    ...read,
    module: 'cosmiconfig',
    names: ['cosmiconfigSync'],
    versions: '>=6',
    remedy: explorer('cosmiconfig', 'cosmiconfig'),
    verifiedOn: ['cosmiconfig 9.0.2'],
  },
  {
    ...read,
    module: 'lilconfig',
    names: ['lilconfigSync'],
    remedy: explorer('lilconfig', 'lilconfig'),
    verifiedOn: ['lilconfig 3.1.5'],
  },
  {
    ...read,
    module: 'dotenv',
    names: ['config', 'configDotenv'],
    remedy: toPerson(
      '`dotenv` has no asynchronous form: read the file with `readFile` and hand its text to `dotenv.parse` and `dotenv.populate`, or load it before the program starts with `node --env-file`.',
    ),
    verifiedOn: [],
  },
  {
    ...read,
    module: 'is-docker',
    names: ['default'],
    remedy: toPerson(
      'It reads up to three small files when it is called first, and remembers the answer: call it once while the program starts.',
    ),
    verifiedOn: [],
  },
  {
    ...read,
    module: 'properties-reader',
    names: ['default', 'propertiesReader'],
    remedy: toPerson(
      '`properties-reader` has no asynchronous form: read the file with `readFile` and hand its text to `read` of the reader.',
    ),
    verifiedOn: [],
  },
];

export const dataFileRows = rowsOf([...packageFiles, ...contents, ...configuration]);
