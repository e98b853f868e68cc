import { checkPrime } from 'node:crypto';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await promisify<bigint, boolean>(checkPrime)(7919n), await promisify<bigint, boolean>(checkPrime)(7917n));
  log(await promisify<ArrayBuffer | NodeJS.ArrayBufferView, object, boolean>(checkPrime)(new Uint8Array([13]), { checks: 10 }));
}
