// Transform `crypto`: what computes long enough on the main thread to be noticed.
// Measured on one core: an RSA signature 0.3 to 5 ms, a Diffie-Hellman key up to 7 ms, a new group seconds, RSA keys longer.
// No rows, because a call takes microseconds: `randomInt`, `randomUUID`, `createVerify`, `publicEncrypt`, `publicDecrypt`,
// `encapsulate`, `decapsulate`, elliptic-curve keys, `X509Certificate`. No rows either for `createHash`, `createHmac`, `hash`
// and ciphers: their input is small as a rule, and `subtle.digest`, which copies it on the main thread, is no cure.
import { advises, type BlockingApi, type CallView, offloads, type Remedy } from '../src/api.js';
import { defineTransform } from '../src/transform.js';
import { drawsManyBytes, fillsManyBytes } from './crypto/sizes.js';
import { typesOfCheckPrime, typesOfGeneratePrime, typesOfRandomFill, typesOfScrypt } from './crypto/type-arguments.js';
import { hasSpread, type Promisified, promisifies } from './promisify/promisified.js';

type Limits = Pick<BlockingApi, 'when' | 'minNode'>;

/** @param during completes "Nothing else runs while …" */
function row(name: string, during: string, remedy: Remedy, limits: Limits = {}): BlockingApi {
  return { api: `node:crypto#${name}`, kind: 'cpu', why: `Nothing else runs while ${during}.`, remedy, ...limits };
}

function pool(name: string, typesOf?: Promisified['typesOf']): Remedy {
  return promisifies({ module: 'node:crypto', name, ...(typesOf === undefined ? {} : { typesOf }) });
}

/** These functions are synchronous unless they are given a callback. */
function withoutCallback(parameters: number): (call: CallView) => boolean {
  return (call) => call.args.length <= parameters && !hasSpread(call);
}

const privateKey = 'a private key is used, which takes milliseconds';
const worker = 'a worker thread, for `node:crypto` has no asynchronous form of this';

const rewritten: readonly BlockingApi[] = [
  row('pbkdf2Sync', 'a key is derived, which is slow on purpose', pool('pbkdf2')),
  row('scryptSync', 'a key is derived, which is slow on purpose', pool('scrypt', typesOfScrypt)),
  row('argon2Sync', 'a key is derived, which is slow on purpose', pool('argon2'), { minNode: '24.7' }),
  row('hkdfSync', 'a key is derived', pool('hkdf')),
  row('randomBytes', 'random bytes are drawn', pool('randomBytes'), { when: drawsManyBytes }),
  row('pseudoRandomBytes', 'random bytes are drawn', pool('pseudoRandomBytes'), { when: drawsManyBytes }),
  row('randomFillSync', 'random bytes are drawn', pool('randomFill', typesOfRandomFill), { when: fillsManyBytes }),
  row('generateKeyPairSync', 'a key pair is searched for', pool('generateKeyPair')),
  row('generateKeySync', 'a key is generated', pool('generateKey')),
  row('generatePrimeSync', 'a prime is searched for', pool('generatePrime', typesOfGeneratePrime)),
  row('checkPrimeSync', 'a number is tested for being prime', pool('checkPrime', typesOfCheckPrime)),
  row('sign', privateKey, pool('sign'), { when: withoutCallback(3) }),
  row('verify', 'a signature is verified', pool('verify'), { when: withoutCallback(4) }),
  // Older versions ignore the callback: the promise would never settle.
  row('diffieHellman', 'a shared secret is computed', pool('diffieHellman'), {
    minNode: '24.0',
    when: withoutCallback(1),
  }),
];

const reported: readonly BlockingApi[] = [
  row('Sign.sign', privateKey, advises('`promisify(sign)` of `node:crypto` on the whole data at once')),
  row('privateDecrypt', privateKey, offloads(worker)),
  row('privateEncrypt', privateKey, offloads(worker)),
  row('createDiffieHellman', 'a group is searched for, which can take seconds', offloads(worker), {
    when: (call) => call.args[0] !== undefined && isNumber(call, call.args[0]),
  }),
  row('DiffieHellman.generateKeys', 'a key is computed, which takes milliseconds', offloads(worker)),
  row('DiffieHellman.computeSecret', 'a secret is computed, which takes milliseconds', offloads(worker)),
];

function isNumber(call: CallView, node: CallView['args'][number]): boolean {
  const { any, parts } = call.typeOf(node);
  return !any && parts.has('number');
}

export default defineTransform({
  name: 'crypto',
  summary: 'Derives keys, generates keys and primes, and signs on the thread pool instead of the main thread.',
  rows: [...rewritten, ...reported],
  example: {
    before: `import { pbkdf2Sync } from 'node:crypto';

export async function check(password: string, user: User) {
  return pbkdf2Sync(password, user.salt, 600_000, 32, 'sha256').equals(user.hash);
}`,
    after: `import { pbkdf2 } from 'node:crypto';
import { promisify } from 'node:util';

export async function check(password: string, user: User) {
  return (await promisify(pbkdf2)(password, user.salt, 600_000, 32, 'sha256')).equals(user.hash);
}`,
  },
});
