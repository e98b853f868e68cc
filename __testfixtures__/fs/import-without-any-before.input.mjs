#!/usr/bin/env node
// Prints sizes.

export async function main(log) {
  log(process.getBuiltinModule === undefined || typeof process.getBuiltinModule);
  log((await import('node:fs')).realpathSync('a.txt').endsWith('a.txt'));
}
