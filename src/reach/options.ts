// Which calls take an object of options out of the package's sight, with the functions in it.
import { rangeOf } from '../syntax/nodes.js';
import { registrarRoot } from '../types/frameworks.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import { optionUsage, type Usage } from './usage.js';

/** These give the object on, and its members are called by their names. */
const givesOn =
  /^(?:extend|assign|merge|defaults|mixin|create|freeze|seal|inherits|exports|bind|stub|mock|doMock|fn|each|entries)$/;

/** `server.route({ handler })`: the member, handed to a function from outside of the package, which may call it. */
export function handedIn(oracle: Oracle, member: ts.Node): Usage | undefined {
  const usage = ts.isObjectLiteralElementLike(member) ? optionUsage(member) : undefined;
  return usage?.kind === 'argument' && takesOptions(oracle, usage.call) ? usage : undefined;
}

function takesOptions(oracle: Oracle, { expression }: ts.CallExpression | ts.NewExpression): boolean {
  const file = expression.getSourceFile().fileName;
  const isMember = ts.isPropertyAccessExpression(expression);
  if (givesOn.test(isMember ? expression.name.text : expression.getText())) return false;
  const places = isMember ? [expression, registrarRoot(expression)] : [expression];
  return places.some((place) => {
    const origin = oracle.originOf(file, rangeOf(place));
    return origin.kind === 'external' && origin.module !== 'global';
  });
}
