import { execFileSync } from 'node:child_process';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  try {
    execFileSync('no-such-program-anywhere', ['a']);
  } catch (error) {
    const { message, code, syscall, path } = error as NodeJS.ErrnoException;
    log(message, code, syscall, path);
  }
}
