import { readFileSync } from 'node:fs';

class Bus {
  readonly #handlers: ((name: string) => string)[] = [];

  on(event: 'file', handler: (name: string) => string): void {
    if (event === 'file') this.#handlers.push(handler);
  }

  all(name: string): string[] {
    return this.#handlers.map((handler) => handler(name));
  }
}

// `on` is a name like any other: this one uses what the handler gives.
export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const bus = new Bus();
  bus.on('file', (name) => readFileSync(name, 'utf8'));
  log(bus.all('a.txt'));
}
