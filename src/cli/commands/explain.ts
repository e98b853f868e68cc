// `unblock explain`: what a transform, a blocking API, a refusal reason or a hazard means. Runs nothing.
import pc from 'picocolors';
import { unreported } from '../../../transforms/npm/unreported.js';
import type { BlockingApi, Idiom, Transform } from '../../api.js';
import type { Explanation } from '../../report/explanation.js';
import { hazards } from '../../report/hazards.js';
import { reasons } from '../../report/reasons.js';
import { wrap } from '../../report/wrap.js';
import { UserError } from '../../workspace/user-error.js';
import { packageName } from '../../workspace/versions.js';
import { type Parsed, readFlags } from '../arguments.js';
import { loadConfig } from '../config.js';
import { type Io, wantsColor, widthOf } from '../io.js';
import { explained, shortName } from '../names.js';
import { didYouMean } from '../nearest.js';
import { transformsWith } from '../transforms.js';

interface Page {
  readonly width: number;
  readonly colors: ReturnType<typeof pc.createColors>;
  /** Those of the config too. */
  readonly transforms: readonly Transform[];
}

type Row = BlockingApi | Idiom;

/** A name and what it means. */
type Entry = readonly [string, string];

export async function explain(parsed: Parsed, io: Io): Promise<number> {
  const flags = readFlags(parsed, 'explain');
  const page = {
    width: widthOf(io.stdout),
    colors: pc.createColors(wantsColor(flags.color, io.stdout, io.env)),
    transforms: transformsWith(await loadConfig(io.cwd, undefined, io.cwd)),
  };
  const name = parsed['name'];
  io.stdout.write(name === undefined ? contents(page) : article(String(name), page));
  return 0;
}

function article(name: string, page: Page): string {
  const parts: string[] = [];
  const transform = page.transforms.find((each) => each.name === name);
  if (transform) parts.push(transformText(transform, page));
  const reason = Object.entries(reasons).find(([id]) => id === name);
  if (reason) parts.push(explanationText(`${name}: ${reason[1].short}`, 'refusal reason', reason[1], page));
  const hazard = Object.entries(hazards).find(([id]) => id === name);
  if (hazard) parts.push(explanationText(`${name}: ${hazard[1].short}`, 'hazard', hazard[1], page));
  const ofPackage = page.transforms.flatMap((each) => rowsOf(each)).filter((row) => packageOf(row) === name);
  if (ofPackage.length > 0) parts.push(packageText(name, ofPackage, page));
  const quiet = Object.entries(unreported).find(([id]) => id === name);
  if (quiet) parts.push(unreportedText(name, quiet[1], page));
  for (const each of page.transforms) {
    const rows = rowsOf(each).filter((row) => packageOf(row) !== name && isCalled(row, name));
    parts.push(...rows.map((row) => rowText(row, each, page)));
  }
  if (parts.length > 0) return `${parts.join('\n\n')}\n`;
  throw new UserError(
    `nothing is called "${name}"${didYouMean(name, explained, 'see "npx unblock explain" for all names.')}`,
  );
}

function contents(page: Page): string {
  const summaries = page.transforms.map((transform): Entry => [transform.name, summaryOf(transform)]);
  const sections = [
    section('Transforms', summaries, page),
    section('Refusal reasons', shorts(reasons), page),
    section('Hazards', shorts(hazards), page),
  ];
  const hint = 'Next: npx unblock explain <name>  (also of an API, such as readFileSync)';
  return `${sections.join('\n\n')}\n\n${hint}\n`;
}

/** With a word on those that do not run by themselves. */
function summaryOf({ name, summary, optIn }: Transform): string {
  return optIn ? `${summary} Only with --only ${name}.` : summary;
}

function shorts(texts: Readonly<Record<string, Explanation>>): Entry[] {
  return Object.entries(texts)
    .map(([id, { short }]): Entry => [id, short])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function section(title: string, entries: readonly Entry[], page: Page): string {
  const column = Math.max(...entries.map(([name]) => name.length)) + 4;
  const lines = entries.flatMap(([name, text]) => columns(name, text, column, page));
  return [page.colors.bold(title), ...lines].join('\n');
}

function columns(name: string, text: string, column: number, page: Page): string[] {
  const lines = wrap(text, Math.max(20, page.width - column));
  return lines.map((line, index) => `${(index === 0 ? `  ${name}` : '').padEnd(column)}${line}`);
}

function transformText(transform: Transform, page: Page): string {
  const all = rowsOf(transform);
  // Two packages may call their functions the same.
  const told = (row: Row) => {
    const isShared = all.some((other) => other.api !== row.api && shortName(other) === shortName(row));
    return isShared ? row.api : shortName(row);
  };
  const rows = all.map((row): Entry => [told(row), instead(row)]);
  return [
    `${page.colors.bold(transform.name)}  ${page.colors.dim('transform')}`,
    ...wrap(summaryOf(transform), page.width),
    '',
    section('What it finds, and what takes its place', rows, page),
    ...example(transform.example.before, transform.example.after, page),
  ].join('\n');
}

/** The npm package that a row is about. */
function packageOf({ api }: Row): string | undefined {
  const [module = ''] = api.split('#');
  return module.startsWith('node:') || module === 'global' || module === 'idiom' ? undefined : packageName(module);
}

function packageText(name: string, rows: readonly Row[], page: Page): string {
  const entries = rows.map((row): Entry => [label(row), `${instead(row)}${verified(row)}`]);
  return [
    `${page.colors.bold(name)}  ${page.colors.dim('npm package')}`,
    '',
    section('What blocks, and what takes its place', entries, page),
  ].join('\n');
}

function unreportedText(name: string, text: string, { colors, width }: Page): string {
  const title = `${colors.bold(name)}  ${colors.dim('npm package, of which nothing is reported')}`;
  return [title, '', ...wrap(text, width)].join('\n');
}

/** `sync (<9)`. */
function label(row: Row): string {
  const versions = 'versions' in row && row.versions !== undefined ? ` (${row.versions})` : '';
  const [module = '', exported = ''] = row.api.split('#');
  return `${exported === 'default' ? module : exported}${versions}`;
}

function verified(row: Row): string {
  const versions = 'verifiedOn' in row ? (row.verifiedOn ?? []) : [];
  return versions.length === 0 ? '' : `; compared on ${versions.join(', ')}`;
}

function explanationText(title: string, kind: string, { extra, before, after }: Explanation, page: Page): string {
  return [
    `${page.colors.bold(title)}  ${page.colors.dim(kind)}`,
    '',
    ...wrap(extra, page.width),
    ...example(before, after, page),
  ].join('\n');
}

function rowText(row: Row, transform: Transform, page: Page): string {
  const lines: Entry[] = [
    [row.kind === 'missing-await' ? 'wrong' : 'blocks', row.why],
    ['instead', instead(row)],
    ['transform', transform.name],
    ...(row.minNode === undefined ? [] : [['needs', `Node.js ${row.minNode}`] satisfies Entry]),
  ];
  return [
    `${page.colors.bold(row.api)}  ${page.colors.dim(row.kind === 'missing-await' ? 'pattern' : 'blocking API')}`,
    ...lines.flatMap(([label, text]) => columns(label, text, 13, page)),
  ].join('\n');
}

function example(before: string | undefined, after: string | undefined, { colors }: Page): string[] {
  const block = (title: string, code: string) => [
    '',
    colors.bold(title),
    ...code.split('\n').map((line) => `  ${line}`.trimEnd()),
  ];
  return [
    ...(before === undefined ? [] : block('Before', before)),
    ...(after === undefined ? [] : block('After', after)),
  ];
}

function rowsOf(transform: Transform): Row[] {
  return [...transform.rows, ...transform.idioms];
}

function instead(row: Row): string {
  if (!('remedy' in row)) return row.instead;
  const { remedy } = row;
  if (remedy.kind === 'awaits') return `\`${remedy.name}\` of \`${remedy.module}\``;
  return remedy.kind === 'rewrites' ? remedy.instead : remedy.text;
}

function isCalled(row: Row, name: string): boolean {
  const wanted = name.replace(/^node:/, '');
  const full = row.api.replace(/^node:/, '');
  return wanted === full || wanted === full.replace('#', '.') || wanted === shortName(row);
}
