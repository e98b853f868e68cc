// Sleeping by way of another program: `execSync('sleep 1')`, `spawnSync('sleep', ['0.5'])`, and what Windows has for it.
// A command that does anything else besides is left to the transform `child-process`.

import { type BlockingApi, type CallView, type Proposal, rewrites, unsupported } from '../../src/api.js';
import { ts } from '../../src/typescript.js';
import { unwrapped } from './constants.js';
import { type Duration, durationOf, fixed, whyNoTimer } from './duration.js';
import { instead, sleepInstead } from './timer.js';

export const shellRows: readonly BlockingApi[] = ['execSync', 'execFileSync', 'spawnSync'].map((name) => ({
  api: `node:child_process#${name}`,
  kind: 'sleep',
  why: 'Nothing else runs while another program is started, and sleeps.',
  remedy: rewrites(instead, awake),
  when: (call) => durationOfCommand(call) !== undefined,
}));

function awake(call: CallView): Proposal {
  const duration = durationOfCommand(call);
  return duration === undefined ? unsupported('unclear-wait') : sleepInstead(call.node, duration);
}

/** How long the command sleeps, when that is all it does. */
function durationOfCommand(call: CallView): Duration | undefined {
  const [command, ...rest] = call.args;
  if (command === undefined || !call.discarded) return undefined;
  const [list, options] = rest[0] && ts.isArrayLiteralExpression(rest[0]) ? [rest[0], rest[1]] : [undefined, rest[0]];
  if (options !== undefined && !isHarmless(options)) return undefined;
  const duration = list === undefined ? ofCommandLine(command, call) : ofArguments(command, list, call);
  return duration && whyNoTimer(duration) === undefined ? duration : undefined;
}

const harmless = new Set(['stdio', 'encoding', 'windowsHide', 'maxBuffer', 'killSignal']);

/** Options that change nothing about how long the command takes or whether it can be started. */
function isHarmless(options: ts.Expression): boolean {
  if (!ts.isObjectLiteralExpression(options)) return false;
  return options.properties.every(
    (property) => ts.isPropertyAssignment(property) && harmless.has(property.name.getText()),
  );
}

const program = '(?:/usr)?(?:/bin/)?sleep';

function ofArguments(command: ts.Expression, list: ts.ArrayLiteralExpression, call: CallView): Duration | undefined {
  if (!ts.isStringLiteralLike(command) || !new RegExp(`^${program}$`).test(command.text)) return undefined;
  const words = list.elements.flatMap((element) => (ts.isStringLiteralLike(element) ? [element.text] : []));
  if (words.length === list.elements.length) return ofWords(words);
  const [only, ...others] = list.elements;
  const seconds = only && others.length === 0 ? numberIn(only) : undefined;
  return seconds && durationOf(seconds, 1000, call);
}

/** What was turned into text: `s` of `String(s)`, `` `${s}` ``, `s.toString()` and `'' + s`. */
function numberIn(node: ts.Expression): ts.Expression | undefined {
  const bare = unwrapped(node);
  if (ts.isTemplateExpression(bare)) return soleSpan(bare, '', '');
  if (ts.isCallExpression(bare)) {
    const { expression: callee } = bare;
    if (callee.getText() === 'String') return bare.arguments[0];
    return ts.isPropertyAccessExpression(callee) && callee.name.text === 'toString' && bare.arguments.length === 0
      ? callee.expression
      : undefined;
  }
  if (ts.isBinaryExpression(bare))
    return ts.isStringLiteralLike(bare.left) && bare.left.text === '' ? bare.right : undefined;
  return ts.isSpreadElement(bare) ? undefined : bare;
}

function ofCommandLine(command: ts.Expression, call: CallView): Duration | undefined {
  const bare = unwrapped(command);
  if (ts.isStringLiteralLike(bare)) return ofText(bare.text);
  const seconds = ts.isTemplateExpression(bare)
    ? (soleSpan(bare, 'sleep ', '') ?? soleSpan(bare, 'sleep ', 's'))
    : appended(bare);
  return seconds && durationOf(seconds, 1000, call);
}

/** The expression of a template that holds just one between these texts. */
function soleSpan(template: ts.TemplateExpression, before: string, after: string): ts.Expression | undefined {
  const [span, ...others] = template.templateSpans;
  const isSole = others.length === 0 && template.head.text === before && span?.literal.text === after;
  return isSole ? span.expression : undefined;
}

/** `s` of `'sleep ' + s`. */
function appended(node: ts.Expression): ts.Expression | undefined {
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  return ts.isStringLiteralLike(node.left) && node.left.text === 'sleep ' ? node.right : undefined;
}

const patterns: readonly (readonly [RegExp, (found: string) => number])[] = [
  [/^timeout(?:\.exe)?\s+\/t\s+(\d+)(?:\s+\/nobreak)?(?:\s*>\s*nul)?$/i, (seconds) => Number(seconds) * 1000],
  [/^ping\s+-n\s+(\d+)\s+(?:127\.0\.0\.1|localhost)\s*>\s*nul$/i, (pings) => (Number(pings) - 1) * 1000],
  [
    /^powershell(?:\.exe)?(?:\s+-command)?\s+"?start-sleep\s+(?:-(?:s|seconds)\s+)?(\d+(?:\.\d+)?)"?$/i,
    (seconds) => Number(seconds) * 1000,
  ],
  [/^powershell(?:\.exe)?(?:\s+-command)?\s+"?start-sleep\s+-(?:m|milliseconds)\s+(\d+)"?$/i, Number],
];

function ofText(text: string): Duration | undefined {
  const trimmed = text.trim();
  const found = new RegExp(`^${program}\\s+(.+)$`).exec(trimmed);
  if (found?.[1] !== undefined) return ofWords(found[1].split(/\s+/));
  for (const [pattern, milliseconds] of patterns) {
    const amount = pattern.exec(trimmed)?.[1];
    if (amount !== undefined) return fixed(milliseconds(amount));
  }
  return undefined;
}

const suffixes: Readonly<Record<string, number>> = { '': 1000, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `sleep` adds its arguments up: `1m 30s`. */
function ofWords(words: readonly string[]): Duration | undefined {
  let total = 0;
  for (const word of words) {
    const match = /^(\d+(?:\.\d+)?|\.\d+)([smhd]?)$/.exec(word);
    if (!match) return undefined;
    total += Number(match[1]) * (suffixes[match[2] ?? ''] ?? Number.NaN);
  }
  return words.length === 0 ? undefined : fixed(total);
}
