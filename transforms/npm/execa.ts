// Calls of execa. A program that reads its input sees the end of it at once where it is run synchronously, and waits for
// ever where it is not: it is told that there is none.
import {
  type CallView,
  imported,
  keepTail,
  type Proposal,
  promise,
  type Remedy,
  rewrites,
  unsupported,
  wholeModule,
} from '../../src/api.js';
import type { Part } from '../../src/model.js';
import type { HazardId } from '../../src/reasons.js';
import { ts } from '../../src/typescript.js';
import { optionOf } from './shapes.js';

interface Asynchronous {
  /** `*`: the module itself. */
  readonly name: string;
  readonly as?: string;
  /** The second argument may be a list of arguments. */
  readonly lists: boolean;
}

const nothing = "stdin: 'ignore'";

/** The same function without "Sync", for a program that is given no input. */
export function withoutInput({ name, as = name, lists }: Asynchronous): Remedy {
  return rewrites(`\`${as}\` of \`execa\``, (call) => {
    const callee = name === '*' ? wholeModule('execa', as) : imported('execa', name);
    return refused(call, lists) ?? promise(call.node, [callee, ...tail(call, lists)], hazardsOf(call.node));
  });
}

function refused({ args, node }: CallView, lists: boolean): Proposal | undefined {
  const named = looksForSyncErrors(node);
  if (named !== undefined) return named;
  if (args.length === 0 || args.some(ts.isSpreadElement))
    return unsupported('argument-shape', 'its arguments are not written here');
  const options = optionsOf(args, lists);
  return options && mayWaitForInput(options);
}

export function looksForSyncErrors(node: ts.Node): Proposal | undefined {
  return /\bExecaSyncError\b/.test(node.getSourceFile().text)
    ? unsupported('argument-shape', 'the file asks for `ExecaSyncError`, and errors come as `ExecaError` then')
    : undefined;
}

/** Options by which the program could get a pipe as its input that nobody closes. */
export function mayWaitForInput(options: ts.Expression): Proposal | undefined {
  if (!ts.isObjectLiteralExpression(options) || options.properties.some(ts.isSpreadAssignment))
    return unsupported('argument-shape', 'its options are not written here, and may hand it input', options);
  const [pipe] = pipesOf(options).filter((property) => !isClosed(property));
  return pipe && unsupported('argument-shape', 'the program may read from a pipe that is never closed', pipe);
}

function optionsOf(args: readonly ts.Expression[], lists: boolean): ts.Expression | undefined {
  const [, second, third] = args;
  return third ?? (second !== undefined && !(lists && isList(second)) ? second : undefined);
}

function tail({ node, args }: CallView, lists: boolean): Part[] {
  return withoutInputOption(node, optionsOf(args, lists));
}

/** Parentheses and arguments, with the option that closes the input where none says anything of it. */
export function withoutInputOption(node: ts.CallExpression | ts.NewExpression, options?: ts.Expression): Part[] {
  const args = node.arguments ?? [];
  const start = node.expression.getEnd();
  const at = options === undefined ? (args.at(-1)?.getEnd() ?? start) : options.getStart() + 1;
  const added = options === undefined ? `, { ${nothing} }` : firstOption(options);
  if (options !== undefined && saysOfInput(options)) return [keepTail(node)];
  return [{ keep: { start, end: at } }, added, { keep: { start: at, end: node.getEnd() } }];
}

/** On a line of its own where the others are. */
function firstOption(options: ts.Expression): string {
  const [, gap = ' ', next] = /^\{(\s*)(.)/.exec(options.getText()) ?? [];
  return next === '}' ? ` ${nothing} ` : `${gap}${nothing},`;
}

function saysOfInput(options: ts.Expression): boolean {
  return ['input', 'inputFile', 'stdin', 'stdio'].some((name) => optionOf(options, name) !== undefined);
}

function pipesOf(options: ts.Expression): ts.ObjectLiteralElementLike[] {
  return ['stdin', 'stdio'].flatMap((name) => optionOf(options, name) ?? []);
}

/** `'inherit'`, `'ignore'`, and either as the first of a list. */
function isClosed(property: ts.ObjectLiteralElementLike): boolean {
  return /:\s*(?:\[\s*)?['"`](?:inherit|ignore)['"`]/.test(property.getText());
}

/** Written here, or a name that is nowhere in the file declared as anything but a list. */
function isList(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return true;
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return /^(?:split|map|filter|slice|concat)$/.test(node.expression.name.text);
  if (!ts.isIdentifier(node)) return false;
  const name = node.text.replaceAll('$', '\\$');
  const { text } = node.getSourceFile();
  const declared = new RegExp(`(?:\\b(?:const|let|var)\\s+|[(,]\\s*)${name}\\??\\s*(?::([^=,;)]+))?(?:=\\s*(.))?`, 'g');
  const found = [...text.matchAll(declared)].filter(([, type, value]) => type !== undefined || value !== undefined);
  return found.length > 0 && found.every(([, type, value]) => (type === undefined ? value === '[' : isListType(type)));
}

function isListType(type: string): boolean {
  return /\[\]\s*$|^\s*(?:Readonly)?Array</.test(type);
}

/** A text or pattern that looks for the words in the error of a program that could not be started finds others. */
export function hazardsOf(node: ts.Node): HazardId[] {
  return /['"`/][^'"`/\n]*\bspawnSync\b[^'"`/\n(]*['"`/]/.test(node.getSourceFile().text) ? ['error-shape'] : [];
}
