// Brings a pinned package's archive into the cache, once, and lays a fresh copy of the directory that is looked at.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

const cache = path.resolve(import.meta.dirname, '..', '.cache', 'ecosystem');
const asFolder = (name) => name.replace('@', '').replace('/', '-');

/** Directory that holds the package as it was published. */
function published(name, version) {
  const dir = path.join(cache, 'archives', `${asFolder(name)}-${version}`);
  const unpacked = path.join(dir, 'package');
  if (existsSync(path.join(unpacked, 'package.json'))) return unpacked;
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const flags = ['--pack-destination', dir, '--ignore-scripts', '--loglevel=error', '--silent'];
  execFileSync('npm', ['pack', `${name}@${version}`, ...flags], { stdio: ['ignore', 'ignore', 'inherit'] });
  const [archive] = readdirSync(dir);
  // Some archives call their directory otherwise.
  mkdirSync(unpacked);
  execFileSync('tar', ['-xzf', path.join(dir, archive), '-C', unpacked, '--strip-components=1']);
  return unpacked;
}

/** A copy that may be written: package.json, tsconfig and the sources; nothing that it depends on. */
export function layOut([name, version, from]) {
  const source = published(name, version);
  const dir = path.join(cache, 'work', asFolder(name));
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  const wanted = from === '.' ? readdirSync(source) : ['package.json', 'tsconfig.json', from.split('/')[0]];
  for (const entry of wanted) {
    if (entry === 'node_modules' || !existsSync(path.join(source, entry))) continue;
    cpSync(path.join(source, entry), path.join(dir, entry), { recursive: true });
  }
  // A root of its own: as part of this repository it would be hidden by the `.gitignore` that names `.cache`.
  mkdirSync(path.join(dir, '.git'));
  return dir;
}
