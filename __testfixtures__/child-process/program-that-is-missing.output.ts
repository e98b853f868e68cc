import { execFileAsync } from './child-process-async.js';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  try {
    await execFileAsync('no-such-program-anywhere', ['a']);
  } catch (error) {
    const { message, code, syscall, path } = error as NodeJS.ErrnoException;
    log(message, code, syscall, path);
  }
}
