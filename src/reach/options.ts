// Which calls take an object of options out of the package's sight, with the functions in it.
import { rangeOf } from '../syntax/nodes.js';
import { registrarRoot } from '../types/frameworks.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';

/** These give the object on, and its members are called by their names. */
const givesOn =
  /^(?:extend|assign|merge|defaults|mixin|create|freeze|seal|inherits|exports|bind|stub|mock|doMock|fn|each|entries)$/;

export function takesOptions(oracle: Oracle, { expression }: ts.CallExpression | ts.NewExpression): boolean {
  const file = expression.getSourceFile().fileName;
  const isMember = ts.isPropertyAccessExpression(expression);
  if (givesOn.test(isMember ? expression.name.text : expression.getText())) return false;
  const places = isMember ? [expression, registrarRoot(expression)] : [expression];
  return places.some((place) => {
    const origin = oracle.originOf(file, rangeOf(place));
    return origin.kind === 'external' && origin.module !== 'global';
  });
}
