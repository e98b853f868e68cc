// `--baseline` and `--update-baseline`: the file of known findings, read, compared and written.
import path from 'node:path';
import * as v from 'valibot';
import type { Report } from '../model.js';
import { compareWith, formatBaseline, type KnownFinding, knownIn } from '../report/baseline.js';
import { readText } from '../workspace/read-text.js';
import { UserError } from '../workspace/user-error.js';
import type { Settings } from './settings.js';

const schema = v.strictObject({
  version: v.literal(1),
  findings: v.array(v.strictObject({ id: v.string(), file: v.string(), api: v.string(), source: v.string() })),
});

export interface WithBaseline {
  readonly report: Report;
  /** For people, on standard error. */
  readonly notices: readonly string[];
}

/** Throws `UserError` for a file that is missing or no baseline. */
export async function withBaseline(report: Report, settings: Settings): Promise<WithBaseline> {
  const { baseline: file, updateBaseline } = settings;
  if (file === undefined) return { report, notices: [] };
  const known = await read(file);
  if (updateBaseline) return update(file, report, known ?? []);
  if (known === undefined)
    throw new UserError(`There is no baseline ${file}. Write it with --update-baseline, or leave --baseline out.`);
  const compared = compareWith(known, report);
  const gone = looksAtAll(settings) ? compared.gone : [];
  return { report: compared.report, notices: gone.length === 0 ? [] : [goneText(gone)] };
}

async function update(file: string, report: Report, known: readonly KnownFinding[]): Promise<WithBaseline> {
  const { writeOutput } = await import('./write.js');
  const now = knownIn(report);
  await writeOutput(file, formatBaseline(now));
  const compared = compareWith(known, report);
  const added = now.length - (known.length - compared.gone.length);
  const { report: marked } = compareWith(now, report);
  const text = `Wrote ${path.basename(file)}: ${now.length} known, ${added} of them new, ${compared.gone.length} gone. Review it like code.`;
  return { report: marked, notices: [text] };
}

/** What a run over a part does not find may still be there. */
function looksAtAll({ run: { paths, only, skip } }: Pick<Settings, 'run'>): boolean {
  return paths.length === 0 && only.length === 0 && skip.length === 0;
}

async function read(file: string): Promise<readonly KnownFinding[] | undefined> {
  // Some editors and PowerShell begin a file with a byte order mark.
  const text = (await readText(file))?.replace(/^\uFEFF/, '');
  if (text === undefined) return undefined;
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (result.success) return result.output.findings;
  throw new UserError(`${file} is no baseline: ${result.issues[0].message}. Write it anew with --update-baseline.`);
}

const mostNamed = 3;

function goneText(gone: readonly KnownFinding[]): string {
  const named = gone.slice(0, mostNamed).map(({ file, source }) => `${file}: ${source}`);
  const more = gone.length > mostNamed ? ` and ${gone.length - mostNamed} more` : '';
  const some = gone.length === 1 ? '1 known finding is' : `${gone.length} known findings are`;
  return `${some} gone (${named.join('; ')}${more}). Take them out with --update-baseline.`;
}
