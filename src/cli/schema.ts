// What flags and config files may hold, checked by one schema, and its complaints in one line.
// Knows neither where the values come from nor what they do.
import * as v from 'valibot';
import { didYouMean } from './nearest.js';
import {
  ciHosts,
  confidences,
  failures,
  formats,
  publicApis,
  scopes,
  spreads,
  testModes,
  verifications,
} from './options.js';
import { ruleComplaint, ruleSchema } from './rule-schema.js';

const text = v.exactOptional(v.pipe(v.string(), v.minLength(1)));
const flag = v.exactOptional(v.boolean());
const list = v.array(v.pipe(v.string(), v.minLength(1)));
const names = v.exactOptional(list);
/** None is no wish for all: a variable was empty. */
const some = v.exactOptional(v.pipe(list, v.minLength(1)));

const shared = {
  scope: v.exactOptional(v.picklist(scopes)),
  only: names,
  skip: names,
  minConfidence: v.exactOptional(v.picklist(confidences)),
  verify: v.exactOptional(v.picklist(verifications)),
  project: names,
  helpers: text,
  ignore: names,
  max: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  spread: v.exactOptional(v.picklist(spreads)),
  publicApi: v.exactOptional(v.picklist(publicApis)),
  tests: v.exactOptional(v.picklist(testModes)),
  testCommand: text,
  testTimeout: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  ignoreTests: names,
  baseline: text,
};

const callback = v.strictObject({
  callee: v.pipe(v.string(), v.regex(/^[^#\s]+#[^#\s]+$/)),
  promise: v.picklist(['awaits', 'ignores', 'needs-value']),
});

const rules = { callbacks: v.exactOptional(v.array(callback)), rows: v.exactOptional(v.array(ruleSchema)) };

const dotted = /^[\p{ID_Start}$_][\p{ID_Continue}$]*(?:\.[\p{ID_Start}$_][\p{ID_Continue}$]*)*$/u;

const missingAwait = v.exactOptional(
  v.pipe(
    v.unknown(),
    // To valibot a list is an object.
    v.check((value) => !Array.isArray(value)),
    v.strictObject({
      allow: v.exactOptional(v.array(v.pipe(v.string(), v.regex(/^[^#\s]+#[^#\s]+$/)))),
      otherwise: v.exactOptional(v.picklist(['leave', 'void', 'catch'])),
      reporter: v.exactOptional(v.pipe(v.string(), v.regex(dotted))),
    }),
  ),
);

const count = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)));
const failOn = v.exactOptional(v.picklist(failures));

const suggest = v.exactOptional(
  v.strictObject({
    only: names,
    skip: names,
    minConfidence: shared.minConfidence,
    paths: names,
    maxComments: count,
    failOn,
  }),
);

const ownFunctions = v.array(v.pipe(v.string(), v.regex(/^[^#\s]+(?:#[^#\s]+)?$/)));

const offload = v.exactOptional(
  v.union([
    ownFunctions,
    v.strictObject({
      functions: v.exactOptional(ownFunctions),
      with: v.exactOptional(v.picklist(['piscina', 'worker_threads'])),
    }),
  ]),
);

export const configSchema = v.strictObject({ ...shared, ...rules, missingAwait, offload, suggest, extends: names });

/** What a package of rules may hold. */
export const rulesSchema = v.strictObject(rules);

export const flagsSchema = v.strictObject({
  ...shared,
  format: v.exactOptional(v.picklist(formats)),
  output: text,
  config: text,
  write: flag,
  allowDirty: flag,
  interactive: flag,
  commitPerGroup: flag,
  updateBaseline: flag,
  all: flag,
  ci: v.exactOptional(v.picklist(ciHosts)),
  base: text,
  dryRun: flag,
  failOn,
  maxComments: count,
  artifacts: text,
  from: text,
  only: some,
  project: some,
  filter: some,
  trace: text,
  color: flag,
  quiet: flag,
  verbose: flag,
});

export type ConfigValues = v.InferOutput<typeof configSchema>;
export type RuleValues = v.InferOutput<typeof rulesSchema>;
export type Flags = v.InferOutput<typeof flagsSchema>;

/** The values, or the first complaint about them as a sentence; `name` turns a key into what the user wrote. */
export function checkedBy<Schema extends typeof configSchema | typeof flagsSchema | typeof rulesSchema>(
  schema: Schema,
  values: unknown,
  name: (key: string) => string,
): { readonly values: v.InferOutput<Schema> } | { readonly complaint: string } {
  // To valibot a list is an object.
  const result = v.safeParse(schema, Array.isArray(values) ? undefined : values);
  if (result.success) return { values: result.output };
  const [issue] = result.issues;
  const key = v.getDotPath(issue)?.split('.')[0];
  if (key === 'rows') return { complaint: ruleComplaint(issue, values, name(key)) };
  if (key === 'suggest') return { complaint: `${name(key)} must be ${suggestForm}.` };
  if (key === 'missingAwait') return { complaint: `${name(key)} must be ${droppedForm}.` };
  if (key === 'offload') return { complaint: `${name(key)} must be ${offloadForm}.` };
  if (key === 'callbacks') return { complaint: `${name(key)} must be a list of ${callbackForm}.` };
  if (issue.type === 'strict_object' && key !== undefined) {
    const known = Object.keys(schema.entries);
    return { complaint: `unknown option "${key}"${didYouMean(key, known, `known are ${known.join(', ')}.`)}` };
  }
  return { complaint: `${wrongValue(issue, key === undefined ? 'the config' : name(key))}.` };
}

const droppedForm =
  "{ allow: ['module#name'], otherwise: 'leave', 'void' or 'catch', reporter: 'console.error' }, each of them optional";
const suggestForm =
  "{ only, skip, paths: lists of strings, minConfidence: 'safe' or 'review', maxComments: a number, failOn: 'new' or 'never' }, each of them optional";
const offloadForm =
  "a list of functions and modules, ['src/report.ts#render', 'src/store.ts'], or { functions: [...], with: 'piscina' or 'worker_threads' }";
const callbackForm = "{ callee: 'module#Class.method', promise: 'awaits', 'ignores' or 'needs-value' }";

function wrongValue(issue: v.BaseIssue<unknown>, subject: string): string {
  const isItem = (issue.path?.length ?? 0) > 1;
  if (issue.type === 'picklist') return `${subject} must be ${choices(issue)}`;
  if (issue.type === 'min_length') return `${subject} must not be empty`;
  if (issue.type === 'min_value') return `${subject} must be ${issue.expected?.replace('>=', '') ?? '0'} or more`;
  return `${subject} must be ${isItem ? 'a list of strings' : (wanted[issue.type] ?? 'something else')}`;
}

const wanted: Readonly<Record<string, string>> = {
  array: 'a list of strings',
  strict_object: 'an object',
  boolean: 'true or false',
  string: 'a string',
  number: 'a number',
  integer: 'a whole number',
};

/** valibot writes them as `("a" | "b")`. */
function choices(issue: v.BaseIssue<unknown>): string {
  return (issue.expected ?? '').replace(/["()]/g, '').replaceAll(' | ', ' or ');
}
