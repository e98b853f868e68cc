import { existsSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  rmSync('dir', { recursive: true, force: true });
  unlinkSync('a.txt');
  log(existsSync('dir'), existsSync('a.txt'));
  try {
    rmdirSync('missing');
  } catch (error) {
    log((error as NodeJS.ErrnoException).code, (error as NodeJS.ErrnoException).syscall);
  }
}
