// What flags and config files may hold, checked by one schema, and its complaints in one line.
// Knows neither where the values come from nor what they do.
import { z } from 'zod';
import { didYouMean } from './nearest.js';
import {
  confidences,
  formats,
  laterFormats,
  publicApis,
  scopes,
  spreads,
  testModes,
  verifications,
} from './options.js';

const text = z.string().min(1).exactOptional();
const flag = z.boolean().exactOptional();
const names = z.array(z.string().min(1)).exactOptional();

const shared = {
  scope: z.enum(scopes).exactOptional(),
  only: names,
  skip: names,
  minConfidence: z.enum(confidences).exactOptional(),
  verify: z.enum(verifications).exactOptional(),
  project: names,
  helpers: text,
  ignore: names,
  max: z.number().int().min(0).exactOptional(),
  spread: z.enum(spreads).exactOptional(),
  publicApi: z.enum(publicApis).exactOptional(),
  tests: z.enum(testModes).exactOptional(),
  testCommand: text,
  baseline: text,
};

export const configSchema = z.strictObject(shared);

export const flagsSchema = z.strictObject({
  ...shared,
  format: z.enum([...formats, ...laterFormats]).exactOptional(),
  output: text,
  config: text,
  write: flag,
  allowDirty: flag,
  interactive: flag,
  commitPerGroup: flag,
  updateBaseline: flag,
  filter: text,
  trace: text,
  color: flag,
  quiet: flag,
  verbose: flag,
});

export type ConfigValues = z.infer<typeof configSchema>;
export type Flags = z.infer<typeof flagsSchema>;

/** The first complaint as a sentence; `name` turns a key into what the user wrote. */
export function complaint(error: z.ZodError, known: readonly string[], name: (key: string) => string): string {
  const [issue] = error.issues;
  if (issue?.code !== 'unrecognized_keys') return `${issue ? wrongValue(issue, name) : 'The config is not valid'}.`;
  const key = issue.keys[0] ?? '';
  return `unknown option "${key}"${didYouMean(key, known, `known are ${known.join(', ')}.`)}`;
}

function wrongValue(issue: z.core.$ZodIssue, name: (key: string) => string): string {
  const [key] = issue.path;
  const subject = key === undefined ? 'the config' : name(String(key));
  if (issue.code === 'invalid_value') return `${subject} must be ${issue.values.map(String).join(' or ')}`;
  if (issue.code === 'invalid_type') return `${subject} must be ${wanted(issue.expected, issue.path.length > 1)}`;
  if (issue.code !== 'too_small') return `${subject} is not valid`;
  return issue.origin === 'string' ? `${subject} must not be empty` : `${subject} must be 0 or more`;
}

function wanted(type: string, inList: boolean): string {
  if (inList) return 'a list of strings';
  const words: Record<string, string> = {
    array: 'a list of strings',
    int: 'a whole number',
    object: 'an object',
    boolean: 'true or false',
  };
  return words[type] ?? `a ${type}`;
}
