import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

type Log = (...values: unknown[]) => void;

const asked: string[] = [];

function askFor(word: string): string | undefined {
  asked.push(word);
  return undefined;
}

class Drawer {
  constructor(public label: string | undefined) {}
}

// Its base and the rest would ask for the label twice.
class FileDrawer extends Drawer {
  size: number;

  constructor(name: string, label = askFor('label')) {
    super(label);
    this.size = readFileSync(name, 'utf8').length;
  }
}

class Tray {
  size!: number;

  constructor(
    private readonly name: string,
    readonly depth = Math.max(1, 2),
  ) {}

  static async create(
    name: string,
    depth = Math.max(1, 2),
  ): Promise<Tray> {
    const created = new Tray(name, depth);
    await created.#start(depth);
    return created;
  }

  async #start(depth = Math.max(1, 2)): Promise<void> {
    this.size = (await readFile(this.name, 'utf8')).length * depth;
  }
}

export async function main(log: Log): Promise<void> {
  const drawer = new FileDrawer('a.txt');
  log(drawer.label, drawer.size, asked.length);
  const tray = await Tray.create('a.txt');
  log(tray.depth, tray.size);
}
