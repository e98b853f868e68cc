// Packages that hash passwords, derive keys and make key pairs: seconds of work on purpose, and most of them offer to do
// it on another thread.
// No rows, because their calls are done at once: `getRounds` of bcrypt, `decode` and HMAC signatures of jsonwebtoken,
// digests and ciphers of crypto-js, and hasha of what is in memory already.
import type { CallView } from '../../src/api.js';
import { awaited, type PackageCalls, promisified, rowsOf, toPerson, toWorker } from './row.js';
import { beside, handsInNoCallback, itselfPromisified, onlyInTypeScript, optionOf } from './shapes.js';

const kind = 'cpu';
const during = 'a password is hashed';

const table: readonly PackageCalls[] = [
  ...['hash', 'compare', 'genSalt'].flatMap((name): PackageCalls[] => [
    {
      module: 'bcrypt',
      names: [`${name}Sync`],
      kind,
      during,
      remedy: awaited({ module: 'bcrypt', name }),
      verifiedOn: ['bcrypt 6.0.0'],
    },
    // Still on the same thread, in slices of about a tenth of a second: less is held up, and for a shorter time.
    {
      module: 'bcryptjs',
      names: [`${name}Sync`],
      kind,
      during,
      remedy: awaited({ module: 'bcryptjs', name }),
      verifiedOn: ['bcryptjs 3.0.3', 'bcryptjs 2.4.3'],
    },
  ]),
  ...['hash', 'verify', 'compare', 'genSalt'].map((name) => ({
    module: '@node-rs/bcrypt',
    names: [`${name}Sync`],
    kind: 'cpu' as const,
    during,
    remedy: awaited({ module: '@node-rs/bcrypt', name }),
    verifiedOn: ['@node-rs/bcrypt 1.10.8'],
  })),
  {
    module: 'jsonwebtoken',
    names: ['sign'],
    kind,
    during: 'a token is signed with a private key',
    remedy: toWorker('a worker thread: with a callback it signs on the same thread all the same'),
    verifiedOn: [],
    when: signsWithRsa,
  },
  {
    module: 'node-forge',
    names: ['pki.rsa.generateKeyPair', 'rsa.generateKeyPair'],
    kind,
    during: 'a key pair is made',
    remedy: (path) =>
      itselfPromisified(
        path,
        onlyInTypeScript(({ args }) => !args[0]?.getText().startsWith('{')),
      ),
    verifiedOn: ['node-forge 1.4.3'],
    when: handsInNoCallback,
  },
  {
    module: 'node-forge',
    names: ['pkcs5.pbkdf2', 'pbkdf2'],
    kind,
    during: 'a key is derived',
    remedy: (path) =>
      itselfPromisified(
        path,
        onlyInTypeScript(({ args }) => args.length > 4),
      ),
    verifiedOn: ['node-forge 1.4.3'],
    when: handsInNoCallback,
  },
  {
    module: 'pbkdf2',
    names: ['pbkdf2Sync'],
    kind,
    during: 'a key is derived',
    remedy: promisified({ module: 'pbkdf2', name: 'pbkdf2', unless: onlyInTypeScript(({ args }) => args.length > 4) }),
    verifiedOn: ['pbkdf2 3.1.7'],
  },
  {
    module: 'scrypt-js',
    names: ['syncScrypt'],
    kind,
    during: 'a key is derived',
    remedy: awaited({ module: 'scrypt-js', name: 'scrypt' }),
    verifiedOn: ['scrypt-js 3.0.1'],
  },
  {
    module: 'scryptsy',
    names: ['default'],
    versions: '>=2.1',
    kind,
    during: 'a key is derived',
    remedy: beside('async'),
    verifiedOn: ['scryptsy 2.1.0'],
  },
  ...Object.entries({ 'crypto-js': 'PBKDF2', 'crypto-js/pbkdf2': 'default' }).map(([module, name]) => ({
    module,
    names: [name],
    kind: 'cpu' as const,
    during: 'a key is derived',
    remedy: toPerson(
      'Call `pbkdf2` of `node:crypto`, which works on another thread. Name the digest, which is SHA-256 here from ' +
        'version 4.2 on and SHA-1 before, and give the length in bytes, which are four to a word of `keySize`.',
    ),
    verifiedOn: [],
  })),
  // One round of MD5 is done at once, and that is what it does when nothing is said.
  ...Object.entries({ 'crypto-js': 'EvpKDF', 'crypto-js/evpkdf': 'default' }).map(([module, name]) => ({
    module,
    names: [name],
    kind: 'cpu' as const,
    during: 'a key is derived',
    remedy: toPerson(
      'Call `scrypt` or `pbkdf2` of `node:crypto`, which work on another thread, for keys that are new. They give other ' +
        'keys: what was encrypted with the old ones needs this function, in a worker thread.',
    ),
    verifiedOn: [],
    when: ({ args }: CallView) => optionOf(args[2], 'iterations') !== undefined,
  })),
];

export const passwordRows = rowsOf(table);

/** HMAC takes microseconds, and it is what a signature is made with where nothing else is asked for. */
function signsWithRsa({ args }: CallView): boolean {
  return args.length < 4 && /\balgorithm['"]?\s*:\s*['"`](?:RS|PS)\d/.test(args[2]?.getText() ?? '');
}
