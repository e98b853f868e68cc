// Runs `main` of one module in a fresh working directory and prints its trace; started by trace.ts.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';

const [, , file] = process.argv;
const home = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'unblock-cwd-')));
process.chdir(home);
process.umask(0o022);
writeFileSync('a.txt', 'alpha\n');
writeFileSync('b.txt', 'beta\n');
writeFileSync('empty.txt', '');
writeFileSync('data.json', '{"n":1}\n');
mkdirSync('dir/sub', { recursive: true });
writeFileSync('dir/one.txt', 'one\n');
writeFileSync('dir/two.txt', 'two\n');
writeFileSync('dir/sub/three.txt', 'three\n');
symlinkSync('a.txt', 'link');

const lines = [];
const show = (value) => (typeof value === 'string' ? value : inspect(value, { depth: 6, breakLength: Infinity }));
const clean = (text) => text.replaceAll(home, '<cwd>').replaceAll(path.dirname(file), '<package>');
const log = (...values) => lines.push(clean(values.map(show).join(' ')));
const logError = (label, error) => {
  const fields = ['code', 'errno', 'syscall', 'path', 'dest', 'status', 'signal'].filter(
    (key) => error?.[key] !== undefined,
  );
  log(
    label,
    error?.name ?? typeof error,
    error?.message ?? String(error),
    ...fields.map((key) => `${key}=${show(error[key])}`),
  );
};
process.on('unhandledRejection', (error) => logError('unhandled', error));
process.on('uncaughtException', (error) => logError('uncaught', error));
const finish = () => {
  process.chdir(os.tmpdir());
  rmSync(home, { recursive: true, force: true });
  process.stdout.write(`\n\u0001TRACE${JSON.stringify(lines)}`, () => process.exit(0));
};

try {
  const module = await import(pathToFileURL(file).href);
  const main = module.main ?? module.default?.main;
  await main(log);
} catch (error) {
  logError('thrown', error);
}
setImmediate(finish);
