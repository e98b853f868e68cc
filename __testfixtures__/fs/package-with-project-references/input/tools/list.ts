import * as fs from 'fs';

export async function list(dir: string): Promise<string[]> {
  return fs.readdirSync(dir).map((name) => name.toUpperCase());
}

// CommonJS output has no await at its top level.
export const here = fs.readdirSync('.');
