import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

class Disk {
  grab(name) {
    return readFileSync(name, 'utf8');
  }

  async grabAsync(name) {
    return await readFile(name, 'utf8');
  }

  get first() {
    return this.grab('a.txt');
  }
}

class Memory {
  grab() {
    return 'memory';
  }
}

export async function main(log) {
  const disk = new Disk();
  log(disk.first, await disk.grabAsync('b.txt'));
  for (const each of [disk, new Memory()]) log(each.grab('a.txt'));
}
