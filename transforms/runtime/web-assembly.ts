// `new WebAssembly.Module(bytes)` → `WebAssembly.compile(bytes)`: the same bytes, the same class of error.
import { type CallView, keep, type Proposal, promise, unsupported } from '../../src/api.js';
import { argumentsOf } from '../promisify/promisified.js';

export const compileModule = (call: CallView): Proposal => through(call, 'compile');

/** Of a module, as here, `instantiate` gives an instance; of bytes it would give a pair. */
export const instantiateModule = (call: CallView): Proposal => through(call, 'instantiate');

function through(call: CallView, method: string): Proposal {
  const { node, receiver } = call;
  if (receiver === undefined) return unsupported('argument-shape', 'the constructor is called by another name');
  return promise(node, [keep(receiver), `.${method}`, argumentsOf(node)]);
}
