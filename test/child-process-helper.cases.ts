// Calls whose outcome the helper for child processes has to share with the synchronous originals.
// A table only: who runs it, and how outcomes are compared, stands in the test.

export interface Call {
  readonly situation: string;
  readonly name: 'exec' | 'execFile' | 'spawn';
  /** `directory` holds a file `data.txt`. */
  readonly args: (directory: string) => readonly unknown[];
  /** How much was read before the child was stopped depends on timing. */
  readonly sizesDiffer?: boolean;
}

type Arguments = readonly unknown[];

const call = (name: Call['name']) => (situation: string, args: Arguments | ((directory: string) => Arguments)) => ({
  situation: `${name}: ${situation}`,
  name,
  args: typeof args === 'function' ? args : () => args,
});
const exec = call('exec');
const execFile = call('execFile');
const spawn = call('spawn');

const quiet = { stdio: 'pipe' };
const shell = (script: string, options: object = {}): Arguments => ['sh', ['-c', script], options];
const zeros = (bytes: number) => `head -c ${bytes} /dev/zero`;

const ends: readonly Call[] = [
  exec('success gives bytes', ['echo out']),
  exec('an exit code', ['exit 3']),
  exec('an exit code with standard error', ['echo out; echo broken >&2; exit 3', quiet]),
  exec('a signal', ['kill -9 $$', quiet]),
  exec('a command that is not there', ['no-such-command-anywhere', quiet]),
  execFile('success gives bytes', ['echo', ['out']]),
  execFile('without arguments', ['echo']),
  execFile('an exit code', ['false', ['a', 'b'], quiet]),
  execFile('an exit code under another name', ['false', ['a'], { ...quiet, argv0: 'other' }]),
  execFile('a signal', shell('kill -15 $$')),
  execFile('a program that is not there', ['no-such-program-anywhere', ['a']]),
  spawn('success', ['echo', ['out']]),
  spawn('without arguments or options', ['echo']),
  spawn('an exit code', shell('echo out; echo err >&2; exit 4')),
  spawn('a signal', shell('kill -9 $$')),
  spawn('a program that is not there', ['no-such-program-anywhere', ['a', 'b']]),
  spawn('a file that is no program', (directory) => [`${directory}/data.txt`]),
  spawn('arguments that are too long', ['echo', ['x'.repeat(300_000)]]),
];

const limits: readonly Call[] = [
  exec('timeout', ['sleep 5', { timeout: 100, stdio: 'pipe' }]),
  execFile('timeout with another signal', ['sleep', ['5'], { timeout: 100, killSignal: 'SIGKILL' }]),
  spawn('timeout', ['sleep', ['5'], { timeout: 100 }]),
  spawn('timeout while a grandchild holds the pipes', shell('sleep 5 & echo out', { timeout: 300 })),
  spawn('timeout that is not reached', ['echo', ['out'], { timeout: 5000 }]),
  { ...exec('maxBuffer', [zeros(300_000), { maxBuffer: 1000, stdio: 'pipe' }]), sizesDiffer: true },
  spawn('maxBuffer counts both streams', shell(`${zeros(600)}; ${zeros(600)} >&2; sleep 5`, { maxBuffer: 1000 })),
  spawn('maxBuffer just reached', shell(zeros(1000), { maxBuffer: 1000 })),
  spawn('maxBuffer of zero means none', shell(zeros(2000), { maxBuffer: 0 })),
  spawn('maxBuffer of undefined means none', shell(zeros(1_200_000), { maxBuffer: undefined })),
  spawn('maxBuffer of infinity', shell(zeros(1_200_000), { maxBuffer: Number.POSITIVE_INFINITY })),
];

const streams: readonly Call[] = [
  exec('standard input is closed', ['cat']),
  exec('input', ['cat', { input: 'fed' }]),
  execFile('input of bytes', ['cat', [], { input: Buffer.from('fed') }]),
  spawn('input of sixteen-bit units', ['cat', [], { input: new Uint16Array([0x6161, 0x6262]) }]),
  spawn('input in an encoding', ['cat', [], { input: '6162', encoding: 'hex' }]),
  spawn('empty input', ['cat', [], { input: '' }]),
  spawn('large input', ['cat', [], { input: 'x'.repeat(500_000) }]),
  spawn('input that nobody reads', ['true', [], { input: Buffer.alloc(3_000_000) }]),
  exec('input that nobody reads', ['true', { input: Buffer.alloc(3_000_000) }]),
  exec('standard error is copied', ['echo warning >&2; echo out']),
  execFile('standard error is copied', shell('echo warning >&2; echo out').slice(0, 2)),
  exec('standard error is not copied from a pipe that was asked for', ['echo warning >&2', quiet]),
  exec('stdio ignored', ['echo out', { stdio: 'ignore' }]),
  exec('stdio inherited', ['true', { stdio: 'inherit' }]),
  exec('standard output alone', ['echo out; echo err >&2', { stdio: ['ignore', 'pipe', 'ignore'] }]),
  exec('input to a closed stream', ['echo out', { input: 'fed', stdio: ['ignore', 'pipe', 'pipe'] }]),
  spawn('a fourth pipe', shell('echo three >&3', { stdio: ['pipe', 'pipe', 'pipe', 'pipe'] })),
  spawn('output to a descriptor', shell('true', { stdio: ['pipe', 2, 'pipe'] })),
];

const settings: readonly Call[] = [
  exec('encoding', ['echo out', { encoding: 'utf8' }]),
  exec('encoding buffer', ['echo out', { encoding: 'buffer' }]),
  spawn('encoding', ['printf', ['a\\303\\251'], { encoding: 'latin1' }]),
  exec('no standard output but an encoding', ['true', { encoding: 'utf8' }]),
  exec('a named shell', ['echo $0', { shell: '/bin/bash' }]),
  execFile('a shell', ['echo $VALUE', { shell: true, env: { VALUE: 'v' } }]),
  exec('cwd', (directory) => ['cat data.txt', { cwd: directory }]),
  spawn('cwd that is not there', ['echo', [], { cwd: '/no/such/directory' }]),
  spawn('cwd that is a file', (directory) => ['echo', ['a'], { cwd: `${directory}/data.txt` }]),
  exec('cwd that is a file', (directory) => ['echo a', { cwd: `${directory}/data.txt`, stdio: 'pipe' }]),
  exec('env', ['echo $VALUE', { env: { VALUE: 'v' } }]),
  exec('options of undefined', ['echo out', undefined]),
  execFile('options of null', ['echo', ['out'], null]),
  spawn('options in second place', ['echo', { encoding: 'utf8' }]),
  spawn('null for the arguments', ['echo', null, { encoding: 'utf8' }]),
];

const invalid: readonly Call[] = [
  exec('an empty command', ['']),
  spawn('an empty file', ['']),
  spawn('a file that is a number', [5]),
  spawn('a zero byte in the arguments', ['echo', ['a\0b']]),
  spawn('a timeout that is text', ['echo', [], { timeout: '5' }]),
  spawn('a timeout with a fraction', ['echo', [], { timeout: 1.5 }]),
  spawn('a negative maxBuffer', ['echo', [], { maxBuffer: -1 }]),
  spawn('a maxBuffer that is text', ['echo', [], { maxBuffer: '5' }]),
  spawn('an unknown signal', ['echo', [], { killSignal: 'SIGFOO' }]),
  spawn('an unknown stdio', ['echo', [], { stdio: 'nowhere' }]),
  spawn('a cwd that is a number', ['echo', [], { cwd: 5 }]),
  spawn('an unknown encoding', ['echo', ['out'], { encoding: 'nope' }]),
  spawn('text in the encoding buffer', ['cat', [], { input: 'fed', encoding: 'buffer' }]),
];

export const cases: readonly Call[] = [...ends, ...limits, ...streams, ...settings, ...invalid];
