// First step of the bench: what is to be timed, laid out below `.cache/bench`. npm fetches, once for each list of pins;
// sources are copied anew each time, because `quiet` depends on the registry of this very build.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { subjects, tools } from './pins.mjs';

const cache = path.resolve(import.meta.dirname, '..', '.cache', 'bench');
const ownTools = path.join(import.meta.dirname, 'tools');
const source = /\.(?:[cm]?[jt]s|[jt]sx)$/;
const declarations = /\.d\.(?:[^./]+\.)?[cm]?ts$/;

const tsconfig = {
  compilerOptions: {
    target: 'ES2022',
    module: 'Preserve',
    jsx: 'react-jsx',
    types: ['node'],
    strict: true,
    allowJs: true,
    noEmit: true,
    skipLibCheck: true,
    esModuleInterop: true,
    resolveJsonModule: true,
    experimentalDecorators: true,
    emitDecoratorMetadata: true,
  },
  include: ['packages'],
};

/** Directory in which the compared tools are installed, with their settings beside them. */
export function prepareTools() {
  const dir = path.join(cache, 'tools');
  install(dir, tools);
  for (const name of readdirSync(ownTools)) copyFileSync(path.join(ownTools, name), path.join(dir, name));
  return dir;
}

/** @param mayHit whether a text can hold a blocking call, as the built registry sees it */
export function prepareSubject(name, mayHit) {
  const { sources, types, withoutHits } = subjects[name];
  const dir = path.join(cache, name);
  install(dir, { ...types, ...Object.fromEntries(sources.map(([packageName, version]) => [packageName, version])) });
  const packages = path.join(dir, 'packages');
  rmSync(packages, { recursive: true, force: true });
  const size = { dir, files: 0, lines: 0, hits: 0 };
  for (const [packageName, , from, leftOut] of sources) {
    const installed = path.join(dir, 'node_modules', packageName);
    const to = path.join(packages, packageName.replace('/', '-').replace('@', ''));
    mkdirSync(to, { recursive: true });
    writeFileSync(path.join(to, 'package.json'), describe(path.join(installed, 'package.json')));
    for (const file of sourceFiles(path.join(installed, from))) {
      const text = readFileSync(file, 'utf8');
      const hit = mayHit(text);
      const inside = path.relative(installed, file);
      if ((hit && withoutHits) || leftOut?.test(inside)) continue;
      const copy = path.join(to, inside);
      mkdirSync(path.dirname(copy), { recursive: true });
      writeFileSync(copy, text);
      size.files += 1;
      size.lines += text.split('\n').length - 1;
      size.hits += hit ? 1 : 0;
    }
  }
  // A root of its own: as part of this repository it would be hidden by the `.gitignore` that names `.cache`.
  mkdirSync(path.join(dir, '.git'), { recursive: true });
  writeFileSync(path.join(dir, 'tsconfig.json'), JSON.stringify(tsconfig, null, 2));
  return size;
}

/** Exact versions of what is named; what those need in turn is the newest that fits, and only its types are looked at. */
function install(dir, dependencies) {
  const manifest = JSON.stringify({ name: path.basename(dir), private: true, dependencies }, null, 2);
  const stamp = path.join(dir, 'node_modules', '.bench-stamp');
  if (readOr(stamp, '') === manifest) return;
  console.error(`Installing ${dir} …`);
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  writeFileSync(path.join(dir, 'package.json'), manifest);
  const flags = ['--ignore-scripts', '--legacy-peer-deps', '--no-audit', '--no-fund', '--loglevel=error'];
  execFileSync('npm', ['install', ...flags], { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] });
  writeFileSync(stamp, manifest);
}

/** A package that keeps its module system, engines and dependencies; private, so that a change may travel through all of it. */
function describe(manifest) {
  const { name, version, type, engines, dependencies } = JSON.parse(readFileSync(manifest, 'utf8'));
  return JSON.stringify({ name, version, private: true, type, engines, dependencies }, null, 2);
}

function sourceFiles(dir) {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && source.test(entry.name) && !declarations.test(entry.name))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !path.relative(dir, file).includes('node_modules'));
}

function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return otherwise;
  }
}
