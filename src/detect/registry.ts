// The transforms' tables, indexed for look-up: by API, by name at the call, and as one expression for the first scan.
import type { BlockingApi, Idiom, Transform } from '../api.js';

export interface Row {
  readonly transform: string;
  readonly row: BlockingApi;
  /** Last name of the API, as it stands at a call; undefined for a module that is itself the function. */
  readonly name: string | undefined;
  readonly module: string;
  readonly told: Told;
  /** A file that this does not match cannot hold a call of the API (under its own name). */
  readonly hint: RegExp;
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
  /** Whether a file's text can hold anything at all. */
  mayHit(text: string): boolean;
}

export function buildRegistry(transforms: readonly Transform[]): Registry {
  const rows = transforms.flatMap((transform) => transform.rows.map((row) => indexRow(transform.name, row)));
  const idioms = transforms.flatMap((transform) =>
    transform.idioms.map((idiom) => ({ transform: transform.name, idiom })),
  );
  const byApi = new Map<string, Row[]>();
  for (const row of rows) byApi.set(row.row.api, [...(byApi.get(row.row.api) ?? []), row]);
  const hints = [...firstScan(rows), ...new Set(idioms.map(({ idiom }) => idiom.hint))];
  const helpers = new Set(transforms.flatMap((transform) => transform.helpers).map((helper) => helper.name));
  return {
    rows,
    idioms,
    helpers,
    rowsOf: (api) => byApi.get(api) ?? [],
    mayHit: (text) => hints.some((hint) => hint.test(text)),
  };
}

function indexRow(transform: string, row: BlockingApi): Row {
  const [module = '', exported = ''] = row.api.split('#');
  const path = exported.split('.');
  const name = exported === 'default' ? undefined : path.at(-1);
  const told = toldBy(module, path);
  return { transform, row, name, module, told, hint: anyOf([told]) };
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

/** One expression for all words and one for all modules: alternatives that begin alike are looked for together. */
function firstScan(rows: readonly Row[]): RegExp[] {
  return (['word', 'specifier'] as const)
    .map((as) => rows.map((row) => row.told).filter((told) => told.as === as))
    .filter((told) => told.length > 0)
    .map(anyOf);
}

function anyOf(told: readonly Told[]): RegExp {
  const texts = [...new Set(told.map(({ text }) => literal(text)))].join('|');
  return told[0]?.as === 'word' ? new RegExp(`\\b(?:${texts})\\b`) : new RegExp(`['"\`](?:node:)?(?:${texts})['"\`]`);
}

function literal(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&');
}
