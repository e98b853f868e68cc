import { readFileSync, statSync } from 'node:fs';
import type { LoudReader, Options, Reader } from './types.d.ts';

class FileReader implements Reader {
  read(name: string): string {
    return readFileSync(name, 'utf8').trim();
  }

  label(): string {
    return 'file';
  }
}

class Fixed implements LoudReader {
  read(name: string): string {
    return name;
  }

  shout(name: string): string {
    return this.read(name).toUpperCase();
  }

  label(): string {
    return 'fixed';
  }
}

function show({ reader, parse }: Options, log: (...values: unknown[]) => void): void {
  log(reader.label(), reader.read('a.txt'), parse?.('b.txt'));
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  show({ reader: new FileReader(), parse: (name) => statSync(name).size }, log);
  show({ reader: new Fixed() }, log);
  log(new Fixed().shout('c.txt'));
}
