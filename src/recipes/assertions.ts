// Assertions that call what they are given and look how it ends: their awaiting forms, one file a way of writing them.
import { ts } from '../typescript.js';
import { assertionCallContract } from './assertion-calls.js';
import { expectationContract } from './assertion-chains.js';
import { phraseContract } from './assertion-phrases.js';
import type { Contract, Handed } from './contract.js';
import { testContract } from './test-cases.js';

export function assertionContract(handed: Handed): Contract | undefined {
  if (!ts.isCallExpression(handed.call)) return undefined;
  return phraseContract(handed) ?? expectationContract(handed) ?? assertionCallContract(handed) ?? testContract(handed);
}
