import { readFileSync } from 'node:fs';

class Plain {
  load(name) {
    return readFileSync(name, 'utf8');
  }
}

export class Trimmed extends Plain {
  load(name) {
    return super.load(name).trim();
  }
}
