import { writeFile, readFile } from 'node:fs/promises';
import { parseEnv } from 'node:util';

export async function main(log) {
  await writeFile('.env', 'UNBLOCK_A=one\nUNBLOCK_B="two words"\n');
  process.env.UNBLOCK_B = 'set before';
  Object.assign(process.env, { ...parseEnv(await readFile('.env', 'utf8')), ...process.env });
  log(process.env.UNBLOCK_A, process.env.UNBLOCK_B);
}
