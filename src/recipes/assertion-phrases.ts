// Assertions in words, as unexpected has them: `expect(() => load(), 'to throw', /missing/)`.
import type { Part } from '../model.js';
import { ts } from '../typescript.js';
import { asPromised, becomes, between, settles } from './assertion-subjects.js';
import type { Contract, Handed } from './contract.js';
import { calleeWords } from './runners.js';

/** What is said of a function that throws, of a promise that is rejected: without and with what it is to satisfy. */
const awaiting: Readonly<Record<string, readonly [alone: string, withValue: string | undefined]>> = {
  'to throw': ['to be rejected', 'to be rejected with'],
  'not to throw': ['to be fulfilled', undefined],
  'to error': ['to error', 'to error'],
  'not to error': ['not to error', undefined],
};

export function phraseContract(handed: Handed): Contract | undefined {
  const { call, argument } = handed;
  const phrase = call.arguments?.[1];
  if (!ts.isCallExpression(call) || call.arguments[0] !== argument) return undefined;
  if (phrase === undefined || !ts.isStringLiteral(phrase) || !isExpect(call)) return undefined;
  const [alone, withValue] = awaiting[phrase.text] ?? [];
  const wanted = call.arguments.length === 2 ? alone : call.arguments.length === 3 ? withValue : undefined;
  if (wanted === undefined) return /\b(?:throw|error)\b/.test(phrase.text) ? settles : undefined;
  const quote = phrase.getText().slice(0, 1);
  return {
    kind: 'becomes',
    recipe: (each) => {
      const parts: Part[] = [
        between(call.getStart(), each.argument.getStart()),
        ...asPromised(each),
        between(each.argument.end, phrase.getStart()),
        `${quote}${wanted}${quote}`,
        between(phrase.end, call.end),
      ];
      return becomes(each, call, parts, true);
    },
  };
}

function isExpect({ expression }: ts.CallExpression): boolean {
  const { root, members } = calleeWords(expression);
  return root?.text === 'expect' && members.length === 0;
}
