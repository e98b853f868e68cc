#!/usr/bin/env node
import { promisify } from 'node:util';

// Prints sizes.

export async function main(log) {
  log(process.getBuiltinModule === undefined || typeof process.getBuiltinModule);
  log((await promisify((await import('node:fs')).realpath)('a.txt')).endsWith('a.txt'));
}
