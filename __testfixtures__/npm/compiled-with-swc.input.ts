import { writeFileSync } from 'node:fs';
import { minifySync, parseFileSync, parseSync, printSync, transformFileSync, transformSync } from '@swc/core';

export async function main(log: (...values: unknown[]) => void) {
  writeFileSync('source.ts', 'const answer: number = 42;\n');
  const options = { swcrc: false, jsc: { parser: { syntax: 'typescript' } } } as const;
  log(transformSync('let a: string', options).code, transformFileSync('source.ts', options).code);
  log(parseFileSync('source.ts', { syntax: 'typescript' }).body.length);
  log(printSync(parseSync('a  +  b')).code, minifySync('function f() { return 1 + 1 }').code);
  try {
    parseSync('let =');
  } catch {
    log('no program');
  }
}
