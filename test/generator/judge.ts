// Judges programs: rewritten, they have to print what they printed before, and a second run has to find nothing to do.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { transforms } from '../../src/cli/transforms.js';
import type { Report, ReportedFinding } from '../../src/model.js';
import { type RunOptions, run } from '../../src/run.js';
import { ts } from '../../src/typescript.js';
import { lay } from '../harness/rewrite.js';
import type { Style } from './modules.js';
import type { Program } from './program.js';
import type { Runner, Trace } from './runner.js';

export interface Verdict {
  /** What went wrong; undefined when all is well. */
  readonly problem: string | undefined;
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** Blocking calls that a perfect rewrite would convert, and how many of them were. */
  readonly convertible: number;
  readonly converted: number;
  /** Why the others were left, with the place: `reason file:line:column`. */
  readonly missed: readonly string[];
}

const options: Omit<RunOptions, 'cwd'> = {
  paths: [],
  scope: 'all',
  only: [],
  skip: [],
  minConfidence: 'review',
  spread: 'package',
  publicApi: 'change',
  verify: 'types',
  projects: [],
  ignore: [],
};

const compilerOptions = { target: 'ES2023', module: 'NodeNext', strict: true, noEmit: true, skipLibCheck: true };

function manifests(style: Style): [string, string][] {
  const type = style === 'cjs' ? 'commonjs' : 'module';
  const manifest: [string, string] = [
    'package.json',
    JSON.stringify({ name: 'generated', private: true, type, engines: { node: '>=20.19' } }),
  ];
  return style === 'ts' ? [manifest, ['tsconfig.json', JSON.stringify({ compilerOptions })]] : [manifest];
}

/** Runs both sides of programs that are rewritten, and says what is wrong with each. */
type Judging = (runner: Runner) => Promise<Verdict[]>;

/** Rewrites programs of one style together, in one package; they are run by what it gives. */
export async function rewritten(programs: readonly Program[]): Promise<Judging> {
  const home = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'unblock-generated-')));
  const leave = (): void => rmSync(home, { recursive: true, force: true });
  try {
    const judging = await rewrittenIn(home, programs);
    return (runner) => judging(runner).finally(leave);
  } catch (error) {
    leave();
    if (programs.length === 1) return async () => [failed(programs[0]!, error)];
  }
  const each: Judging[] = [];
  for (const program of programs) each.push(await rewritten([program]));
  return async (runner) => {
    const verdicts: Verdict[] = [];
    for (const judging of each) verdicts.push(...(await judging(runner)));
    return verdicts;
  };
}

function failed({ files: before }: Program, error: unknown): Verdict {
  const problem = `the tool failed: ${error instanceof Error ? error.stack : String(error)}`;
  return { problem, before, after: before, convertible: 0, converted: 0, missed: [] };
}

async function rewrittenIn(home: string, programs: readonly Program[]): Promise<Judging> {
  const input = new Map(manifests(programs[0]!.style));
  for (const [index, program] of programs.entries())
    for (const [file, text] of program.files) input.set(`${folder(index)}/${file}`, text);
  const dir = path.join(home, 'package');
  lay(dir, input);
  const report = await run({ cwd: dir, ...options }, transforms);
  const output = new Map(input);
  for (const change of report.changes) output.set(path.relative(dir, change.file), change.after);
  lay(dir, output);
  const isAllAccepted = report.groups.every((group) => group.verdict === 'accepted');
  const second = await run({ cwd: dir, ...options, verify: isAllAccepted ? 'none' : 'types' }, transforms);
  lay(path.join(home, 'before'), runnable(input));
  lay(path.join(home, 'after'), runnable(output));
  return async (runner) => {
    const sides = programs.map((program, index) => sidesOf(home, `${folder(index)}/${program.entry}`));
    const traces = await runner.traces(sides.flat());
    const verdicts: Verdict[] = [];
    for (const [index, program] of programs.entries()) {
      const own = ofFolder(output, folder(index));
      const unstable = second.changes.filter((change) =>
        path.relative(dir, change.file).startsWith(`${folder(index)}/`),
      );
      const problem =
        errorsOf(report, folder(index)) ??
        syntaxProblem(program.files, own) ??
        (await traceProblem(sides[index]!, [traces[2 * index], traces[2 * index + 1]], runner)) ??
        secondRun(unstable);
      verdicts.push({ problem, before: program.files, after: own, ...counted(program, report, folder(index)) });
    }
    return verdicts;
  };
}

function folder(index: number): string {
  return `program${index}`;
}

function runnable(files: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...files].map(([file, text]) =>
      file.endsWith('.ts') ? [file.replace(/\.ts$/, '.js'), stripped(file, text)] : [file, text],
    ),
  );
}

function stripped(file: string, text: string): string {
  const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(text, { fileName: file, compilerOptions: options }).outputText;
}

/** The program's own files, and what the tool created for all of them. */
function ofFolder(files: ReadonlyMap<string, string>, dir: string): Map<string, string> {
  return new Map(
    [...files].flatMap(([file, text]): [string, string][] => {
      if (file.startsWith(`${dir}/`)) return [[file.slice(dir.length + 1), text]];
      return /^program\d+\/|^(?:package|tsconfig)\.json$/.test(file) ? [] : [[`../${file}`, text]];
    }),
  );
}

function errorsOf(report: Report, dir: string): string | undefined {
  const own = report.errors.filter((problem) => problem.file === undefined || problem.file.startsWith(`${dir}/`));
  return own.length === 0 ? undefined : `the report has errors: ${own.map((each) => each.message).join('; ')}`;
}

/** Of files that did parse before: TypeScript reads `case a ? b : (c): {` as a typed arrow, which Node does not. */
function syntaxProblem(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string | undefined {
  for (const [file, text] of after) {
    const problem = syntaxErrorOf(file, text);
    if (problem === undefined || syntaxErrorOf(file, before.get(file) ?? '') !== undefined) continue;
    return `${file} does not parse: ${problem}`;
  }
  return undefined;
}

function syntaxErrorOf(file: string, text: string): string | undefined {
  const [first] = ts.transpileModule(text, { fileName: file, reportDiagnostics: true }).diagnostics ?? [];
  return first && ts.flattenDiagnosticMessageText(first.messageText, ' ');
}

/** The entry files of both sides. */
type Sides = readonly [before: string, after: string];

function sidesOf(home: string, entry: string): Sides {
  const file = entry.replace(/\.ts$/, '.js');
  return [path.join(home, 'before', file), path.join(home, 'after', file)];
}

/** What is wrong with the traces. A difference has to show again when more time is given. */
async function traceProblem(
  sides: Sides,
  [before, after]: readonly Trace[],
  runner: Runner,
): Promise<string | undefined> {
  if (before === undefined) return 'the program does not end before it is rewritten';
  if (after?.join('\n') === before.join('\n')) return undefined;
  const [old, now] = [await patiently(sides[0], runner), await patiently(sides[1], runner)];
  if (now === undefined) return 'the program does not end any more';
  if (old?.join('\n') === now.join('\n')) return undefined;
  return `traces differ\n--- before\n${old?.join('\n')}\n--- after\n${now.join('\n')}`;
}

/** In a process of its own: on a busy machine work of an earlier program may still go on in the old one. */
async function patiently(entry: string, runner: Runner): Promise<Trace> {
  runner.close();
  const [trace] = await runner.traces([entry], 500);
  return trace;
}

function secondRun(changes: Report['changes']): string | undefined {
  if (changes.length === 0) return undefined;
  return `a second run changes\n${changes.map((change) => `${change.file}\n${change.after}`).join('\n')}`;
}

function counted(program: Program, report: Report, dir: string): Pick<Verdict, 'convertible' | 'converted' | 'missed'> {
  const own = report.findings.filter((finding) => finding.file.startsWith(`${dir}/`));
  const wanted = own.filter((finding) => program.convertible.has(placeOf(finding, dir)));
  const missed = wanted.filter((finding) => finding.status !== 'fixed');
  return {
    convertible: wanted.length,
    converted: wanted.length - missed.length,
    missed: missed.map(
      (finding) =>
        `${finding.refusal?.reason ?? finding.status} ${placeOf(finding, dir)} ${finding.refusal?.at?.line ?? ''} ${finding.refusal?.detail ?? ''}`,
    ),
  };
}

function placeOf({ file, line, column }: ReportedFinding, dir: string): string {
  return `${file.slice(dir.length + 1)}:${line}:${column}`;
}
