import { writeFile } from 'node:fs/promises';

async function settings(file?: string): Promise<void> {
  process.loadEnvFile(file);
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await writeFile('other.env', 'UNBLOCK_C=three\n');
  process.loadEnvFile('other.env');
  log(process.env['UNBLOCK_C']);
  await writeFile('.env', 'UNBLOCK_D=four\n');
  await settings();
  log(process.env['UNBLOCK_D']);
}
