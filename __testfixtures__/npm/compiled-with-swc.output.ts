import { writeFile } from 'node:fs/promises';
import { transform, transformFile, parseFile, print, parse, minify } from '@swc/core';

export async function main(log: (...values: unknown[]) => void) {
  await writeFile('source.ts', 'const answer: number = 42;\n');
  const options = { swcrc: false, jsc: { parser: { syntax: 'typescript' } } } as const;
  log((await transform('let a: string', options)).code, (await transformFile('source.ts', options)).code);
  log((await parseFile('source.ts', { syntax: 'typescript' })).body.length);
  log((await print(await parse('a  +  b'))).code, (await minify('function f() { return 1 + 1 }')).code);
  try {
    await parse('let =');
  } catch {
    log('no program');
  }
}
