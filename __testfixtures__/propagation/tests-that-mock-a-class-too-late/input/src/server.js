import { readFileSync } from 'node:fs';

export class Server {
  constructor(name) {
    this.config = readFileSync(name, 'utf8').trim();
  }
}
