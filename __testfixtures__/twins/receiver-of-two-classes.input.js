import { readFileSync } from 'node:fs';

class Disk {
  grab(name) {
    return readFileSync(name, 'utf8');
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
  log(disk.first, disk.grab('b.txt'));
  for (const each of [disk, new Memory()]) log(each.grab('a.txt'));
}
