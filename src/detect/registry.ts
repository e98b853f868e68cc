// The transforms' tables, indexed for look-up: by API, by name at the call, and as one expression for the first scan.
import type { BlockingApi, Idiom, Transform } from '../api.js';

export interface Row {
  readonly transform: string;
  readonly row: BlockingApi;
  /** Last name of the API, as it stands at a call; undefined for a module that is itself the function. */
  readonly name: string | undefined;
  readonly module: string;
  /** A file that this does not match cannot hold a call of the API (under its own name). */
  readonly hint: RegExp;
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
  const hints = [...new Set([...rows.map((row) => row.hint.source), ...idioms.map(({ idiom }) => idiom.hint.source)])];
  const anyHint = new RegExp(hints.map((hint) => `(?:${hint})`).join('|') || '(?!)');
  const helpers = new Set(transforms.flatMap((transform) => transform.helpers).map((helper) => helper.name));
  return { rows, idioms, helpers, rowsOf: (api) => byApi.get(api) ?? [], mayHit: (text) => anyHint.test(text) };
}

function indexRow(transform: string, row: BlockingApi): Row {
  const [module = '', exported = ''] = row.api.split('#');
  const path = exported.split('.');
  const name = exported === 'default' ? undefined : path.at(-1);
  return { transform, row, name, module, hint: new RegExp(hintOf(module, path)) };
}

/** Functions that say "Sync" are rare enough to look for; others, and classes, are looked for by their module. */
function hintOf(module: string, path: readonly string[]): string {
  const name = path.at(-1) ?? '';
  const [first = ''] = path;
  if (module === 'global') return `\\b${literal(first)}\\b`;
  if (module === 'node:process') return `\\b${literal(name)}\\b`;
  if (!module.startsWith('node:')) return `['"\`]${literal(module)}['"\`]`;
  const telling = path.find((part) => /^[a-z]\w*Sync$/.test(part));
  return telling === undefined
    ? `['"\`](?:node:)?${literal(module.slice('node:'.length))}['"\`]`
    : `\\b${literal(telling)}\\b`;
}

function literal(text: string): string {
  return text.replace(/[$()*+./?[\\\]^{|}-]/g, '\\$&');
}
