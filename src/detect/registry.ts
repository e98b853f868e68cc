// The transforms' tables, indexed for look-up: by API, by name at the call, and as one expression for the first scan.
import escapeRegExp from 'escape-string-regexp';
import type { BlockingApi, Idiom, Transform } from '../api.js';
import { writtenOut } from '../syntax/escapes.js';
import { lookFor, seeing } from './look.js';

export interface Row {
  readonly transform: string;
  readonly row: BlockingApi;
  /** Last name of the API, as it stands at a call; undefined for a module that is itself the function. */
  readonly name: string | undefined;
  readonly module: string;
  readonly told: Told;
}

/** What gives an API away in a text: a name in code, or a module's name in quotes. */
interface Told {
  readonly as: 'word' | 'specifier';
  readonly text: string;
}

export interface IdiomRow {
  readonly transform: string;
  readonly idiom: Idiom;
}

export interface Registry {
  readonly rows: readonly Row[];
  readonly idioms: readonly IdiomRow[];
  /** Helper modules that a replacement may ask for. */
  readonly helpers: ReadonlySet<string>;
  /** Rows of one API in the order of their transforms; the first whose `when` agrees is the one. */
  rowsOf(api: string): readonly Row[];
  /** Rows whose API a file with this text can call (under its own name), in the order of their transforms. */
  rowsIn(text: string): readonly Row[];
  /** Whether a file's text can hold anything at all. */
  mayHit(text: string): boolean;
  /** What tells, an expression each. */
  readonly expressions: readonly RegExp[];
}

export function buildRegistry(transforms: readonly Transform[]): Registry {
  const rows = transforms.flatMap((transform) => transform.rows.map((row) => indexRow(transform.name, row)));
  const idioms = transforms.flatMap((transform) =>
    transform.idioms.map((idiom) => ({ transform: transform.name, idiom })),
  );
  const byApi = grouped(rows, ({ row }) => row.api);
  const scans = scansFor(rows);
  const expressions = [...scans.map((scan) => scan.one), ...idioms.map(({ idiom }) => idiom.hint)];
  const helpers = new Set(transforms.flatMap((transform) => transform.helpers).map((helper) => helper.name));
  return {
    rows,
    idioms,
    helpers,
    rowsOf: (api) => byApi.get(api) ?? [],
    rowsIn: (text) => {
      const names = writtenOut(text);
      const found = new Set(scans.flatMap((scan) => scan.rowsIn(names)));
      return rows.filter((row) => found.has(row));
    },
    mayHit: seeing(lookFor(expressions)),
    expressions,
  };
}

/** Files whose text can hold a finding. */
export function filesThatHit(texts: ReadonlyMap<string, string>, registry: Registry): string[] {
  return [...texts].filter(([, text]) => registry.mayHit(text)).map(([file]) => file);
}

function indexRow(transform: string, row: BlockingApi): Row {
  const [module = '', exported = ''] = row.api.split('#');
  const path = exported.split('.');
  const name = exported === 'default' ? undefined : path.at(-1);
  return { transform, row, name, module, told: toldBy(module, path) };
}

/** Functions that say "Sync" are rare enough to look for; others, and classes, are looked for by their module. */
function toldBy(module: string, path: readonly string[]): Told {
  if (module === 'global') return { as: 'word', text: path[0] ?? '' };
  if (module === 'node:process') return { as: 'word', text: path.at(-1) ?? '' };
  if (!module.startsWith('node:')) return { as: 'specifier', text: module };
  const telling = path.find((part) => /^[a-z]\w*Sync$/.test(part));
  return telling === undefined
    ? { as: 'specifier', text: module.slice('node:'.length) }
    : { as: 'word', text: telling };
}

/** One way of giving APIs away, looked for in a text once for all of them: alternatives that begin alike are looked for together. */
interface Scan {
  readonly one: RegExp;
  rowsIn(text: string): Row[];
}

function scansFor(rows: readonly Row[]): Scan[] {
  return (['word', 'specifier'] as const).flatMap((as) => {
    const told = rows.filter((row) => row.told.as === as);
    const byText = grouped(told, (row) => row.told.text);
    return byText.size === 0 ? [] : [scanFor(as, byText)];
  });
}

function scanFor(as: Told['as'], byText: ReadonlyMap<string, readonly Row[]>): Scan {
  const texts = [...byText.keys()].map(escapeRegExp).join('|');
  const [before, behind] = as === 'word' ? ['\\b', '\\b'] : [`['"\`](?:node:)?`, `['"\`]`];
  const all = new RegExp(`${before}(${texts})${behind}`, 'g');
  return {
    one: new RegExp(`${before}(?:${texts})${behind}`),
    rowsIn: (text) => {
      const found = new Set(Array.from(text.matchAll(all), ([, name = '']) => name));
      return [...found].flatMap((name) => byText.get(name) ?? []);
    },
  };
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
