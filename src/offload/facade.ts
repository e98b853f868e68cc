// What takes the place of code that has moved: a function that asks the worker thread, and nothing where it stood.
import { helper, imported } from '../api.js';
import type { Part, Replacement } from '../model.js';
import type { FileFacts } from '../syntax/file-facts.js';
import { rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import type { Root } from './roots.js';
import { startOf } from './worker-text.js';

export interface Facade {
  readonly facts: FileFacts;
  /** How the worker module is called when it runs, beside this one: `render.worker.js`. */
  readonly runs: string;
  readonly isTyped: boolean;
  /** The file knows its place by `import.meta.url`, not by `__dirname`. */
  readonly hasUrl: boolean;
  /** Classes of errors that come back as what they were: names of this module, or imported ones. */
  readonly errors: readonly (string | { readonly module: string; readonly name: string })[];
}

/** The body of a function: it hands its arguments over, and waits. */
export function facadeBody(facade: Facade, root: Root): Replacement {
  const { eol, semicolon } = facade.facts.style;
  const end = semicolon ? ';' : '';
  const { outer, step } = indentOf(root.statement);
  const taken = new Set(root.node.parameters.map(({ name }) => name.getText()));
  const local = taken.has('worker') ? 'workerThread' : 'worker';
  const parts = [
    `{${eol}${outer}${step}const ${local} = `,
    ...opened(facade, 'pool'),
    `${end}${eol}${outer}${step}return ${answer(facade, local, root)}${end}${eol}${outer}}`,
  ];
  return { range: rangeOf(root.node.body), form: 'statement', parts };
}

/** The same where one thread answers for the whole module: its name stands at the top. */
export function dedicatedBody(facade: Facade, root: Root, local: string): Replacement {
  const { eol, semicolon } = facade.facts.style;
  const { outer, step } = indentOf(root.statement);
  const text = `{${eol}${outer}${step}return ${answer(facade, local, root)}${semicolon ? ';' : ''}${eol}${outer}}`;
  return { range: rangeOf(root.node.body), form: 'statement', parts: [text] };
}

/** The constant that stands for the thread: in the place of the first statement that moved, or above another. */
export function dedicatedConstant(
  facade: Facade,
  place: ts.Statement | { readonly above: ts.Node },
  local: string,
): Replacement {
  const { eol, semicolon } = facade.facts.style;
  const end = semicolon ? ';' : '';
  const text = [`const ${local} = `, ...opened(facade, 'dedicated')];
  if (!('above' in place))
    return { range: { start: startOf(place), end: place.end }, form: 'statement', parts: [...text, end] };
  const { above } = place;
  const start = ts.isStatement(above) ? startOf(above) : above.getStart();
  return { range: { start, end: start }, form: 'statement', parts: [...text, `${end}${eol}${eol}`] };
}

/** Takes statements away with their comments and lines, neighbours together; of the blank lines around them one is left. */
export function removals(statements: Iterable<ts.Statement>): Replacement[] {
  const sorted = [...statements].sort((a, b) => a.pos - b.pos);
  const runs: { first: ts.Statement; last: ts.Statement }[] = [];
  for (const statement of sorted) {
    const run = runs.at(-1);
    const between = run && statement.getSourceFile().text.slice(run.last.end, startOf(statement));
    if (run !== undefined && between?.trim() === '') run.last = statement;
    else runs.push({ first: statement, last: statement });
  }
  return runs.map(({ first, last }) => removal(first, last));
}

function removal(first: ts.Statement, last: ts.Statement): Replacement {
  const { text } = first.getSourceFile();
  let start = text.lastIndexOf('\n', startOf(first) - 1) + 1;
  let end = last.end + (/^[^\n]*(?:\n|$)/.exec(text.slice(last.end))?.[0].length ?? 0);
  const before = /(?:^|\n)([ \t]*\r?\n)$/.exec(text.slice(0, start))?.[1];
  const behind = /^[ \t]*\r?\n/.exec(text.slice(end))?.[0];
  if (before !== undefined && behind !== undefined) end += behind.length;
  else if (before !== undefined && end === text.length) start -= before.length;
  return { range: { start, end }, form: 'statement', parts: [] };
}

/** Lets a worker module import what only this module saw. */
export function exporting(statement: ts.Statement): Replacement {
  const start = statement.getStart();
  return { range: { start, end: start }, form: 'statement', parts: ['export '] };
}

/** What the thread gives has no type parameters: those of the function are put back. */
function answer({ isTyped }: Facade, local: string, root: Root): string {
  const { type, typeParameters } = root.node;
  const waited = `await ${asked(local, root)}`;
  if (!isTyped || type === undefined || typeParameters === undefined) return waited;
  const written = type.getText();
  return `(${waited}) as ${/^Promise<([\s\S]*)>$/.exec(written)?.[1] ?? written}`;
}

function asked(local: string, { args, name }: Root): string {
  return `${local}.run([${args.join(', ')}], { name: '${name}' })`;
}

/** `pool<typeof import('./render.worker.js')>(new URL('./render.worker.js', import.meta.url))`. */
function opened({ facts, runs, isTyped, hasUrl, errors }: Facade, kind: 'pool' | 'dedicated'): Part[] {
  const { quote } = facts.style;
  const name = `${quote}./${runs}${quote}`;
  const place = hasUrl ? `new URL(${name}, import.meta.url)` : `\`\${__dirname}/${runs}\``;
  const classes = errors.flatMap((error, index): Part[] => [
    index === 0 ? '' : ', ',
    typeof error === 'string' ? error : imported(error.module, error.name),
  ]);
  return [
    helper('offload', kind),
    isTyped ? `<typeof import(${name})>` : '',
    `(${place}`,
    ...(classes.length === 0 ? [] : [', () => [', ...classes, ']']),
    ')',
  ];
}

function indentOf(statement: ts.Statement): { readonly outer: string; readonly step: string } {
  const { text } = statement.getSourceFile();
  const start = statement.getStart();
  const outer = /[ \t]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const [, step = '  '] = /\n([ \t]+)\S/.exec(text.slice(start, statement.end)) ?? [];
  return { outer, step };
}
