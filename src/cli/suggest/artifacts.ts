// `--artifacts`: what a run found as files, for people, for code scanning, and for a second workflow that may comment.
import path from 'node:path';
import * as v from 'valibot';
import { formatGitlab } from '../../report/gitlab.js';
import { formatSarif } from '../../report/sarif.js';
import { readText } from '../../workspace/read-text.js';
import { UserError } from '../../workspace/user-error.js';
import { transformsWith } from '../transforms.js';
import { version } from '../version.js';
import { writeFiles } from '../write.js';
import type { CiRun } from './ci.js';
import type { Looked } from './look.js';

export const names = {
  patch: 'unblock.patch',
  sarif: 'unblock.sarif',
  quality: 'gl-code-quality-report.json',
  advice: 'unblock-advice.json',
} as const;

const text = v.string();
const comment = v.object({
  ids: v.array(text),
  part: v.number(),
  file: text,
  first: v.number(),
  last: v.number(),
  text,
  lines: text,
});
const note = v.object({ title: text, text });
const schema = v.object({
  version: v.literal(1),
  pull: v.object({ number: v.number(), head: text }),
  advice: v.object({
    from: text,
    findings: v.number(),
    fixes: v.array(v.object({ title: text, findings: v.number(), text, diff: text, comments: v.array(comment) })),
    toReview: v.array(note),
    leftAlone: v.array(note),
    known: v.array(text),
    patch: text,
  }),
});

export type Handed = v.InferOutput<typeof schema>;

export async function writeArtifacts(directory: string, looked: Looked, run: CiRun | undefined): Promise<void> {
  const { advice, report, changesOf, rules } = looked;
  const transforms = transformsWith(rules);
  const pull = run?.kind === 'github' ? run.pull : { number: 0, head: '' };
  const handed: Handed = {
    version: 1,
    pull: { number: pull.number, head: pull.head },
    advice: advice as Handed['advice'],
  };
  await writeFiles(directory, {
    [names.patch]: advice.patch,
    [names.sarif]: formatSarif(report, { changesOf, transforms, version, prefix: '' }),
    [names.quality]: formatGitlab(report, ''),
    [names.advice]: `${JSON.stringify(handed)}\n`,
  });
}

/** Throws `UserError` for what this tool did not write. */
export async function readHanded(file: string, cwd: string): Promise<Handed> {
  const found = await readText(path.resolve(cwd, file));
  if (found === undefined) throw new UserError(`There is no ${file}. Fetch the artifact of the run before this one.`);
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), found);
  if (result.success) return result.output;
  throw new UserError(`${file} was not written by "unblock suggest --artifacts": ${result.issues[0].message}.`);
}
