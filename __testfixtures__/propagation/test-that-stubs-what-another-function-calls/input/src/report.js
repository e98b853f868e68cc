import fs from 'node:fs';

export class Report {
  constructor(emitter) {
    emitter.once('end', () => this.save());
  }

  save() {
    fs.writeFileSync('out.txt', 'done');
  }
}
