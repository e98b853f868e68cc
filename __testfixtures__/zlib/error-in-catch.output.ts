import { gunzip, inflate } from 'node:zlib';
import { promisify } from 'node:util';

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  for (const data of [Buffer.from('no archive'), Buffer.alloc(0)]) {
    try {
      log((await promisify(gunzip)(data)).length);
    } catch (error) {
      const { name, message, code, errno } = error as NodeJS.ErrnoException;
      log(name, message, code, errno);
    }
  }
  try {
    await promisify(inflate)(Buffer.from('no archive'), { maxOutputLength: 1 });
  } catch (error) {
    log((error as NodeJS.ErrnoException).code);
  }
}
