import { readFile } from 'node:fs/promises';

class Bridge {
  name!: string;

  constructor(
    private readonly file: string,
    // Printed before the name.
    private readonly prefix: string,
    suffix = '!',
  ) {}

  static async create(file: string, prefix: string, suffix = '!'): Promise<Bridge> {
    const created = new Bridge(file, prefix, suffix);
    await created.#start(prefix, suffix);
    return created;
  }

  async #start(prefix: string, suffix = '!'): Promise<void> {
    this.name = prefix + (await readFile(this.file, 'utf8')).length + suffix;
  }

  greet(): string {
    return `${this.prefix}${this.name}`;
  }
}

class Gate {
  size!: number;

  constructor(
    private readonly file: string,
    extra: number,
  ) {}

  static async create(
    file: string,
    extra: number,
  ): Promise<Gate> {
    const created = new Gate(file, extra);
    await created.#start(extra);
    return created;
  }

  async #start(extra: number): Promise<void> {
    this.size = (await readFile(this.file, 'utf8')).length + extra;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const bridge = await Bridge.create('a.txt', 'hi ');
  log(bridge.greet());
  const gate = await Gate.create('a.txt', 2);
  log(gate.size);
}
