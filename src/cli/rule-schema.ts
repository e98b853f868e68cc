// What a row of a config may hold, and the complaint about one that holds something else: it names the row and the field.
import validRange from 'semver/ranges/valid.js';
import * as v from 'valibot';
import { didYouMean } from './nearest.js';

const sentence = v.pipe(v.string(), v.minLength(1));
const api = v.pipe(v.string(), v.regex(/^[^#\s]+#[^#\s]+$/));
const remedies = ['awaits', 'promisifies', 'offloads', 'advises'] as const;

const fields = v.strictObject({
  api,
  kind: v.picklist(['io', 'cpu', 'process', 'http', 'sleep']),
  why: sentence,
  versions: v.exactOptional(
    v.pipe(
      v.string(),
      v.check((text) => validRange(text) !== null),
    ),
  ),
  minNode: v.exactOptional(v.pipe(v.string(), v.regex(/^\d+\.\d+$/))),
  awaits: v.exactOptional(api),
  promisifies: v.exactOptional(api),
  offloads: v.exactOptional(sentence),
  advises: v.exactOptional(sentence),
});

export const ruleSchema = v.pipe(
  fields,
  v.check((rule) => remedies.filter((name) => rule[name] !== undefined).length === 1),
);

const wanted: Readonly<Record<string, string>> = {
  api: '\'module#export\', as "@acme/store#loadSync"',
  kind: 'io, cpu, process, http or sleep',
  why: 'a sentence that says why this blocks',
  versions: 'a semver range, as ">=2"',
  minNode: 'a version of Node.js, as "20.12"',
  awaits: "'module#export' of a function that gives a promise",
  promisifies: "'module#export' of a function that takes a callback",
  offloads: 'a text',
  advises: 'a text',
};

/** @param list what the user calls the list: `"rows"` */
export function ruleComplaint(issue: v.BaseIssue<unknown>, values: unknown, list: string): string {
  const [, index, field] = (issue.path ?? []).map(({ key }) => key);
  if (typeof index !== 'number') return `${list} must be a list of { api, kind, why, awaits }.`;
  const row = `${list}[${index}]${nameOf(values, index)}`;
  if (typeof field !== 'string')
    return issue.type === 'check'
      ? `${row} needs exactly one of ${remedies.join(', ')}.`
      : `${row} must be an object with api, kind, why and one of ${remedies.join(', ')}.`;
  const known = Object.keys(fields.entries);
  if (!known.includes(field))
    return `${row} has an unknown field "${field}"${didYouMean(field, known, `known are ${known.join(', ')}.`)}`;
  return `"${field}" of ${row} must be ${wanted[field] ?? 'something else'}.`;
}

/** ` (@acme/store#loadSync)`, as far as the row says it. */
function nameOf(values: unknown, index: number): string {
  const { rows } = values as { readonly rows?: readonly unknown[] };
  const row = rows?.[index];
  const name = typeof row === 'object' && row !== null && 'api' in row ? row.api : undefined;
  return typeof name === 'string' ? ` (${name})` : '';
}
