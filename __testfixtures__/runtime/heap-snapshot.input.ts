import { getHeapSnapshot, writeHeapSnapshot } from 'node:v8';

export async function dump(file: string): Promise<string> {
  getHeapSnapshot().resume();
  return writeHeapSnapshot(file);
}
