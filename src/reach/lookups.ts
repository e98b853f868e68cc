// What is learned of the files while one function is looked up, and serves all others too.
import { NamedCalls, type NamedCallsInput } from './named-calls.js';
import { Unseen, type UnseenInput } from './unseen.js';
import { Words } from './words.js';

export interface Lookups {
  readonly words: Words;
  readonly named: NamedCalls;
  readonly unseen: Unseen;
}

export function openLookups(input: NamedCallsInput & UnseenInput): Lookups {
  return { words: new Words(input.texts, input.trees), named: new NamedCalls(input), unseen: new Unseen(input) };
}
