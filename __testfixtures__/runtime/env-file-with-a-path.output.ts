import { writeFile, readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';

async function settings(file?: string): Promise<void> {
  Object.assign(process.env, { ...parseEnv(await readFile(file ?? '.env', 'utf8')), ...process.env });
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await writeFile('other.env', 'UNBLOCK_C=three\n');
  Object.assign(process.env, { ...parseEnv(await readFile('other.env', 'utf8')), ...process.env });
  log(process.env['UNBLOCK_C']);
  await writeFile('.env', 'UNBLOCK_D=four\n');
  await settings();
  log(process.env['UNBLOCK_D']);
}
