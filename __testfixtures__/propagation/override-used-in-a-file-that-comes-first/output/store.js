import { readFile } from 'node:fs/promises';

class Plain {
  async load(name) {
    return await readFile(name, 'utf8');
  }
}

export class Trimmed extends Plain {
  async load(name) {
    return (await super.load(name)).trim();
  }
}
