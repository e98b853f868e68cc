// `docs/apis.md` is written from the tables of the transforms: `npx vitest run test/api-docs.test.ts -u` writes it anew.
import { expect, test } from 'vitest';
import type { BlockingApi, Idiom, Transform } from '../src/api.js';
import { transforms } from '../src/cli/transforms.js';
import { unreported } from '../transforms/npm/unreported.js';

const head = `# What unblock knows

Every blocking API and idiom, what becomes of a call, and on which versions both sides were run and compared. The status is
*rewritten* (the call is replaced), *worker* (there is no other form; reported, because a worker would help) or *told*
(reported, with what a person can do). Names are \`module#export\`, with the class before the name of a method.
`;

test('the table of APIs is up to date', async () => {
  const sections = transforms.map(section);
  await expect(`${head}\n${[...sections, quiet()].join('\n')}`).toMatchFileSnapshot('../docs/apis.md');
});

function section({ name, summary, rows, idioms }: Transform): string {
  const lines = [...rows, ...idioms].map(line);
  return [
    `## ${name}`,
    '',
    summary,
    '',
    '| API | status | instead | compared on |',
    '|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

function quiet(): string {
  const lines = Object.entries(unreported).map(([name, text]) => `| \`${name}\` | ${text} |`);
  return ['## Known, and not reported', '', '| package | why |', '|---|---|', ...lines, ''].join('\n');
}

function line(row: BlockingApi | Idiom): string {
  const versions = 'versions' in row && row.versions !== undefined ? ` (${row.versions})` : '';
  const cells = [`\`${row.api}\`${versions}`, status(row), instead(row), compared(row)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function status(row: BlockingApi | Idiom): string {
  if (!('remedy' in row)) return 'rewritten';
  return { awaits: 'rewritten', rewrites: 'rewritten', offloads: 'worker', advises: 'told' }[row.remedy.kind];
}

function instead(row: BlockingApi | Idiom): string {
  if (!('remedy' in row)) return row.instead;
  const { remedy } = row;
  if (remedy.kind === 'awaits') return `\`${remedy.name}\` of \`${remedy.module}\``;
  return remedy.kind === 'rewrites' ? remedy.instead : remedy.text;
}

/** What its fixtures run on; those that need a newer Node.js than CI has are compared as texts there. */
function compared(row: BlockingApi | Idiom): string {
  if (status(row) !== 'rewritten') return '';
  if ('verifiedOn' in row && row.verifiedOn !== undefined) return row.verifiedOn.join(', ');
  return row.minNode === undefined ? 'Node.js 20, 22, 24' : `Node.js from ${row.minNode}`;
}
