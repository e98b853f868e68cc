import { readFileSync } from 'node:fs';

class Bridge {
  readonly name: string;

  constructor(
    private readonly file: string,
    // Printed before the name.
    private readonly prefix: string,
    suffix = '!',
  ) {
    this.name = prefix + readFileSync(this.file, 'utf8').length + suffix;
  }

  greet(): string {
    return `${this.prefix}${this.name}`;
  }
}

class Gate {
  readonly size: number;

  constructor(
    private readonly file: string,
    extra: number,
  ) {
    this.size = readFileSync(this.file, 'utf8').length + extra;
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const bridge = new Bridge('a.txt', 'hi ');
  log(bridge.greet());
  const gate = new Gate('a.txt', 2);
  log(gate.size);
}
