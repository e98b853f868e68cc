// What a stream is made of: functions that answer through a callback, whose promise nobody looks at.
import type { Contract, Handed } from './contract.js';
import { waits } from './contract.js';
import { cannotReject } from './rejections.js';

const streams = /^(?:node:stream#|(?:readable-stream|through2|streamx|duplexify)#)/;

/** `new Transform({ transform(chunk, encoding, callback) {} })`: fine where every error ends in the callback. */
export function streamContract({ api, callback, call, argument }: Handed): Contract | undefined {
  if (api === undefined || !streams.test(api) || /#(?:finished|pipeline)$|\.(?:on|once|end|write|destroy)$/.test(api))
    return undefined;
  // Helpers of arrays (`map`, `filter`) wait for a promise; a constructor's options, and those who take them, do not.
  if (/\.(?:map|filter|forEach|some|every|find|flatMap|reduce)$/.test(api)) return waits;
  if (call.arguments?.includes(argument) === true && callback.parameters.length === 0) return undefined;
  return cannotReject(callback) ? waits : { kind: 'needs-value', reason: 'callback-parameter' };
}
