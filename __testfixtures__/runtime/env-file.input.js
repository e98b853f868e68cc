import { writeFile } from 'node:fs/promises';

export async function main(log) {
  await writeFile('.env', 'UNBLOCK_A=one\nUNBLOCK_B="two words"\n');
  process.env.UNBLOCK_B = 'set before';
  process.loadEnvFile();
  log(process.env.UNBLOCK_A, process.env.UNBLOCK_B);
}
