import { mkdir, readdir } from 'node:fs/promises';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await mkdir('plain');
  await mkdir('deep/er', { recursive: true, mode: 0o755 });
  log(await readdir('deep'), await mkdir('deep/er', { recursive: true }));
  try {
    await mkdir('plain');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
