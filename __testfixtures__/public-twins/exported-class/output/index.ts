import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

export class Store {
  /** Reads a note. */
  public read(name: string): string {
    return this.text(name).trim();
  }

  /** As `read`, but without blocking the event loop. */
  public async readAsync(name: string): Promise<string> {
    return (await this.textAsync(name)).trim();
  }

  private text(name: string): string {
    return readFileSync(name, 'utf8');
  }

  private async textAsync(name: string): Promise<string> {
    return await readFile(name, 'utf8');
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await new Store().readAsync('a.txt'));
}
