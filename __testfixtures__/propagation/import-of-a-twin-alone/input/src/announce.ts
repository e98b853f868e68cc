import path from 'node:path';
import getVersion from './version.ts';
import { Bridge } from './bridge.ts';

export async function announce(): Promise<string> {
  return [getVersion(path.join('.', 'b.txt')), new Bridge().version].join(' ');
}
