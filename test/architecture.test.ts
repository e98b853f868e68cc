// Holds the plan of the house: who may import whom, who may touch the disk and the process, how large a room may grow.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ts } from '../src/typescript.js';

const root = path.resolve(import.meta.dirname, '..');

/** What each room may import, besides itself. Files directly in `src/` are rooms of their own. */
const below: Readonly<Record<string, readonly string[]>> = {
  bin: ['cli'],
  reasons: [],
  model: ['reasons'],
  workspace: ['reasons', 'model'],
  syntax: ['reasons', 'model'],
  api: ['reasons', 'model', 'syntax'],
  types: ['reasons', 'model', 'api', 'syntax', 'workspace'],
  detect: ['reasons', 'model', 'api', 'syntax', 'types', 'workspace'],
  reach: ['reasons', 'model', 'api', 'syntax', 'types', 'workspace', 'detect'],
  recipes: ['reasons', 'model', 'api', 'syntax', 'types'],
  offload: ['reasons', 'model', 'api', 'syntax', 'types', 'workspace'],
  plan: ['reasons', 'model', 'api', 'syntax', 'types', 'workspace', 'detect', 'reach', 'recipes', 'offload'],
  edit: ['reasons', 'model', 'api', 'syntax', 'types', 'workspace'],
  verify: ['reasons', 'model', 'api', 'syntax', 'types', 'edit'],
  report: ['reasons', 'model'],
  suite: [],
  suggest: ['reasons', 'model', 'report', 'workspace'],
  page: ['report'],
  scope: ['reasons', 'model', 'api', 'detect', 'reach'],
  select: ['api', 'workspace'],
  facts: ['api', 'edit', 'reach', 'recipes', 'syntax', 'types', 'workspace'],
  phases: [],
  assemble: ['reasons', 'model', 'workspace', 'syntax', 'detect', 'reach', 'plan', 'edit', 'verify'],
  stages: ['workspace', 'detect', 'reach', 'plan', 'edit', 'verify', 'scope', 'facts'],
  catalogue: ['api', 'detect', 'select'],
  run: ['reasons', 'model', 'api', 'workspace', 'detect', 'scope', 'catalogue', 'stages', 'phases', 'assemble'],
  codemod: ['api', 'run', 'phases', 'workspace'],
  transform: ['api', 'codemod'],
  transforms: ['reasons', 'model', 'api', 'transform', 'syntax'],
  cli: [
    'reasons',
    'model',
    'api',
    'run',
    'transforms',
    'transform',
    'report',
    'suite',
    'suggest',
    'workspace',
    'phases',
    'catalogue',
    'index',
  ],
  index: ['reasons', 'model', 'api', 'run', 'transform', 'cli'],
};

interface Module {
  readonly file: string;
  readonly room: string;
  readonly tree: ts.SourceFile;
  readonly lines: number;
}

/** The compiler API itself, which every room may ask. */
const compiler = 'typescript';

const modules = ['src', 'transforms', 'bin', 'page'].flatMap(sources).map(readModule);

function sources(dir: string): string[] {
  return readdirSync(path.join(root, dir), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:[jt]s|tsx)$/.test(file) && !/\.(?:test|d)\.ts$/.test(file))
    .map((file) => path.posix.join(dir, file.split(path.sep).join('/')));
}

function readModule(file: string): Module {
  const text = readFileSync(path.join(root, file), 'utf8');
  return {
    file,
    room: roomOf(file),
    tree: ts.createSourceFile(file, text, ts.ScriptTarget.ESNext, true),
    lines: text.split('\n').length - 1,
  };
}

function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'src' ? second.replace(/\.[jt]s$/, '') : top;
}

function imports(
  module: Module,
): { readonly specifier: string; readonly target: string | undefined; readonly typeOnly: boolean }[] {
  const found: { specifier: string; target: string | undefined; typeOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (
      (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) &&
      node.moduleSpecifier &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      const typeOnly = ts.isImportDeclaration(node)
        ? node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
        : node.isTypeOnly;
      found.push({ ...located(module, node.moduleSpecifier.text), typeOnly });
    }
    if (
      ts.isCallExpression(node) &&
      node.expression.kind === ts.SyntaxKind.ImportKeyword &&
      ts.isStringLiteral(node.arguments[0]!)
    ) {
      found.push({ ...located(module, (node.arguments[0] as ts.StringLiteral).text), typeOnly: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(module.tree);
  return found;
}

function located(module: Module, specifier: string): { specifier: string; target: string | undefined } {
  if (!specifier.startsWith('.')) return { specifier, target: undefined };
  const built = path.posix.join(path.posix.dirname(module.file), specifier).replace(/^dist\//, '');
  const target = built.replace(/\.js$/, existsSync(path.join(root, built.replace(/\.js$/, '.tsx'))) ? '.tsx' : '.ts');
  return { specifier, target };
}

test('imports point down', () => {
  const wrong = modules.flatMap((module) =>
    imports(module).flatMap(({ target }) => {
      if (target === undefined) return [];
      const room = roomOf(target);
      if (room === module.room || room === compiler || below[module.room]?.includes(room)) return [];
      return [
        `${module.file} imports ${target}: "${module.room}" may only see ${below[module.room]?.join(', ') || 'nothing'}. Move what it needs down, or hand it in from run.ts.`,
      ];
    }),
  );
  expect(wrong).toEqual([]);
});

test('there is no import cycle', () => {
  const graph = new Map(modules.map((module) => [module.file, imports(module).flatMap(({ target }) => target ?? [])]));
  const state = new Map<string, 'open' | 'done'>();
  const cycles: string[] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  expect(cycles, 'Put what both need into a file of its own below them.').toEqual([]);
});

test('only workspace reads the disk, and only cli/write.ts writes', () => {
  const writer = 'src/cli/write.ts';
  const wrong = modules.flatMap((module) =>
    imports(module)
      .filter(({ specifier }) => /^(?:node:)?fs(?:\/promises)?$|^write-file-atomic$/.test(specifier))
      .filter(() => module.room !== 'workspace' && module.file !== writer)
      .map(
        ({ specifier }) =>
          `${module.file} imports ${specifier}: read in src/workspace, write in ${writer}, and pass texts on.`,
      ),
  );
  expect(wrong).toEqual([]);
});

test('a package without a hit never loads the compiler', () => {
  const wrong = modules.flatMap((module) =>
    imports(module)
      .filter(({ specifier, typeOnly }) => /^(?:ts-morph|@ts-morph\/common|typescript)$/.test(specifier) && !typeOnly)
      .map(
        ({ specifier }) => `${module.file} imports ${specifier}: take it from src/typescript.js, which loads it late.`,
      ),
  );
  expect(wrong).toEqual([]);
});

test('console and process are used only by the command line', () => {
  const wrong: string[] = [];
  for (const module of modules) {
    if (module.room === 'cli' || module.room === 'bin') continue;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && (node.text === 'process' || node.text === 'console') && isGlobalUse(node)) {
        wrong.push(`${module.file} uses ${node.text}: take it as an option from src/cli.`);
      }
      ts.forEachChild(node, visit);
    };
    visit(module.tree);
  }
  expect(wrong).toEqual([]);
});

function isGlobalUse(node: ts.Identifier): boolean {
  const { parent } = node;
  return ts.isPropertyAccessExpression(parent) && parent.expression === node;
}

test('files stay small, functions short', () => {
  const long = modules
    .filter((module) => module.lines > 300)
    .map((module) => `${module.file} has ${module.lines} lines: find the second room in it.`);
  const functions = modules.flatMap((module) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isFunctionLike(node) && 'body' in node && node.body && ts.isBlock(node.body as ts.Node)) {
        const { line: first } = module.tree.getLineAndCharacterOfPosition(node.getStart());
        const { line: last } = module.tree.getLineAndCharacterOfPosition(node.end);
        const place = `${module.file}:${first + 1}`;
        if (last - first + 1 > 50)
          found.push(`${place}: ${last - first + 1} lines in one function; split it by what it decides.`);
        if (node.parameters.length > 5)
          found.push(`${place}: ${node.parameters.length} parameters; hand in one record.`);
      }
      ts.forEachChild(node, visit);
    };
    visit(module.tree);
    return found;
  });
  expect([...long, ...functions]).toEqual([]);
  const lines = modules.map((module) => module.lines).sort((a, b) => a - b);
  expect(lines[Math.floor(lines.length * 0.9)], 'p90 of file lengths').toBeLessThanOrEqual(240);
});

test('no file says any', () => {
  const wrong = modules.flatMap((module) => {
    const found: string[] = [];
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.AnyKeyword) found.push(`${module.file}: use unknown and narrow it.`);
      ts.forEachChild(node, visit);
    };
    visit(module.tree);
    return found;
  });
  expect(wrong).toEqual([]);
});
