// Assertions as chains: `expect(() => load()).toThrow()`, `expect(…).to.throw()`, `(() => load()).should.throw()`.

import { keep } from '../api.js';
import type { Part } from '../model.js';
import { importsModule } from '../syntax/imported-names.js';
import { rangeOf } from '../syntax/nodes.js';
import { ts } from '../typescript.js';
import { asPromised, becomes, between, onlyCall, settles } from './assertion-subjects.js';
import { type Contract, type Handed, type Rewritten, waits } from './contract.js';
import { calleeWords, moduleOf, runnerOf } from './runners.js';

interface Link {
  readonly name: ts.MemberName;
  readonly call: ts.CallExpression | undefined;
}

interface Chain {
  readonly links: readonly Link[];
  /** The whole chain. */
  readonly top: ts.Expression;
}

/** Matchers that call what they are given, once, without arguments. */
const throwing = /^(?:toThrow\w*|throws?|Throw|throwError|throwException)$/;
/** Matchers that look at something else before and after the call. */
const observing =
  /^(?:change|changes|increase|increases|decrease|decreases|satisfy|satisfies|toSatisfy\w*|toChange\w*)$/;

export function expectationContract(handed: Handed): Contract | undefined {
  const { call, argument } = handed;
  const isShould = isReceiver(handed);
  if (!isShould && !isExpect(handed)) return undefined;
  const chain = chainFrom(isShould ? argument : call);
  const words = chain.links.map((link) => link.name.text);
  if (words.some((word) => /^(?:rejects|resolves|eventually)$/.test(word))) return waits;
  const at = words.findIndex((word) => throwing.test(word));
  if (at === -1) {
    const isLookedAt = argument !== handed.callback && !words.some((word) => observing.test(word));
    return isLookedAt ? waits : undefined;
  }
  return (isShould ? undefined : nativeForm(handed, chain, at)) ?? settles;
}

/** `(() => load()).should.throw()`: the function is no argument but what the chain begins with. */
function isReceiver({ call, argument }: Handed): boolean {
  return !call.arguments?.some((each) => each === argument) && ts.isPropertyAccessExpression(argument.parent);
}

function isExpect(handed: Handed): boolean {
  const { call, argument } = handed;
  if (!ts.isCallExpression(call) || call.arguments[0] !== argument) return false;
  const words = calleeWords(call.expression);
  const last = words.members.at(-1) ?? words.root?.text;
  if (last === 'expect' || last === 'should' || words.root?.text === 'expect') return last !== 'poll';
  return /^(?:expect|expect\.js|should|must)$/.test(moduleOf(handed, words) ?? '') && words.members.length === 0;
}

function chainFrom(start: ts.Expression): Chain {
  const links: Link[] = [];
  let top = start;
  for (;;) {
    const { parent } = top;
    if (ts.isParenthesizedExpression(parent) && top === start) {
      top = parent;
      continue;
    }
    if (!ts.isPropertyAccessExpression(parent) || parent.expression !== top) return { links, top };
    const isCalled = ts.isCallExpression(parent.parent) && parent.parent.expression === parent;
    const call = isCalled ? (parent.parent as ts.CallExpression) : undefined;
    links.push({ name: parent.name, call });
    top = call ?? parent;
  }
}

/** The form that the library has for promises; undefined where it has none that says the same. */
function nativeForm(handed: Handed, chain: Chain, at: number): Contract | undefined {
  const matcher = chain.links[at];
  if (matcher?.call === undefined || at !== chain.links.length - 1) return undefined;
  const write = writerOf(handed, chain, { ...matcher, call: matcher.call });
  return write === undefined ? undefined : { kind: 'becomes', recipe: write };
}

type Writer = (handed: Handed) => Rewritten;
interface Called extends Link {
  readonly call: ts.CallExpression;
}

function writerOf(handed: Handed, chain: Chain, matcher: Called): Writer | undefined {
  const runner = runnerOf(handed, calleeWords(handed.call.expression));
  const isTo = chain.links.some((link) => link.name.text === 'to');
  const isNegated = chain.links.some((link) => link.name.text === 'not');
  const isMatcher = matcher.name.text.startsWith('toThrow');
  if (!isMatcher) return usesChaiAsPromised(handed) && isTo ? chaiAsPromised(chain, matcher, isNegated) : undefined;
  if (runner === 'jasmine') return jasmine(handed, chain, matcher, isNegated);
  if (runner === 'vitest' || runner === 'jest' || runner === 'bun:test')
    return isNegated ? resolving(handed, chain, matcher) : rejecting(chain);
  return undefined;
}

/** `expect(load()).rejects.toThrow(…)` */
const rejecting =
  (chain: Chain): Writer =>
  (handed) =>
    becomes(handed, chain.top, modified(handed, chain, 'rejects'), true);

/** `expect(load()).resolves.not.toThrow()`: only without arguments, since any rejection would fail it. */
function resolving(handed: Handed, chain: Chain, matcher: Called): Writer | undefined {
  const call = onlyCall(handed);
  if (call === undefined || matcher.call.arguments.length > 0) return undefined;
  // A function that the promise gives would be called in its turn.
  if (handed.oracle.typeOf(call.getSourceFile().fileName, rangeOf(call)).parts.has('function')) return undefined;
  return (each) => becomes(each, chain.top, modified(each, chain, 'resolves'), true);
}

function modified({ argument, ...rest }: Handed, { links, top }: Chain, modifier: string): Part[] {
  const first = links[0]?.name.getStart() ?? top.end;
  return [
    between(top.getStart(), argument.getStart()),
    ...asPromised({ argument, ...rest }),
    between(argument.end, first),
    `${modifier}.`,
    between(first, top.end),
  ];
}

/** `expectAsync(load()).toBeRejectedWithError(…)`; it takes promises only. */
function jasmine(
  handed: Handed,
  { links, top }: Chain,
  { name, call }: Called,
  isNegated: boolean,
): Writer | undefined {
  const given = onlyCall(handed);
  const isPlain = links.length === (isNegated ? 2 : 1);
  if (given === undefined || !isPlain || !/^toThrow(?:Error)?$/.test(name.text)) return undefined;
  if (isNegated && call.arguments.length > 0) return undefined;
  const expectCall = handed.call;
  return (each) => {
    const head = ['expectAsync', between(expectCall.expression.end, each.argument.getStart()), keep(given)];
    const tail: Part[] = isNegated
      ? [between(each.argument.end, expectCall.end), '.toBeResolved()']
      : [between(each.argument.end, name.getStart()), rejectedName(name.text, call), between(name.end, top.end)];
    return becomes(each, top, [...head, ...tail], true);
  };
}

function rejectedName(name: string, { arguments: args }: ts.CallExpression): string {
  if (args.length === 0) return 'toBeRejected';
  return name === 'toThrow' ? 'toBeRejectedWith' : 'toBeRejectedWithError';
}

/** The plugin has to be at hand in the file itself: elsewhere nobody knows whether it is in use. */
function usesChaiAsPromised(handed: Handed): boolean {
  return importsModule(handed.call.getSourceFile(), 'chai-as-promised') && onlyCall(handed) !== undefined;
}

/** `expect(load()).to.be.rejectedWith(…)` */
function chaiAsPromised(chain: Chain, { name, call }: Called, isNegated: boolean): Writer | undefined {
  const isPlain = chain.links.length === (isNegated ? 3 : 2);
  if (!isPlain || (isNegated && call.arguments.length > 0)) return undefined;
  return (handed) => {
    const given = asPromised(handed);
    const head = [between(chain.top.getStart(), handed.argument.getStart()), ...given];
    const { end } = handed.call;
    const tail: Part[] = isNegated
      ? [between(handed.argument.end, end), '.to.be.fulfilled']
      : [
          between(handed.argument.end, name.getStart()),
          ...(call.arguments.length === 0 ? ['be.rejected'] : ['be.rejectedWith', between(name.end, chain.top.end)]),
        ];
    return becomes(handed, chain.top, [...head, ...tail], true);
  };
}
