import path from 'node:path';
import { getVersionAsync } from './version.ts';
import { Bridge } from './bridge.ts';

export async function announce(): Promise<string> {
  return [await getVersionAsync(path.join('.', 'b.txt')), new Bridge().version].join(' ');
}
