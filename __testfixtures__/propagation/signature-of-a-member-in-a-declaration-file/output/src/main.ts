import { readFile, stat } from 'node:fs/promises';
import type { LoudReader, Options, Reader } from './types.d.ts';

class FileReader implements Reader {
  async read(name: string): Promise<string> {
    return (await readFile(name, 'utf8')).trim();
  }

  label(): string {
    return 'file';
  }
}

class Fixed implements LoudReader {
  async read(name: string): Promise<string> {
    return name;
  }

  async shout(name: string): Promise<string> {
    return (await this.read(name)).toUpperCase();
  }

  label(): string {
    return 'fixed';
  }
}

async function show({ reader, parse }: Options, log: (...values: unknown[]) => void): Promise<void> {
  log(reader.label(), await reader.read('a.txt'), await parse?.('b.txt'));
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  await show({ reader: new FileReader(), parse: async (name) => (await stat(name)).size }, log);
  await show({ reader: new Fixed() }, log);
  log(await new Fixed().shout('c.txt'));
}
