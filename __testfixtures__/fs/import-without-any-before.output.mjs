#!/usr/bin/env node
// Prints sizes.

import { promisify } from 'node:util';

export async function main(log) {
  log(process.getBuiltinModule === undefined || typeof process.getBuiltinModule);
  log((await promisify((await import('node:fs')).realpath)('a.txt')).endsWith('a.txt'));
}
