import { statSync } from 'node:fs';

const page = {
  name: 'a.txt',
  loadThen(done) {
    done(null, statSync(this.name).size);
  },
};

export async function main(log) {
  page.loadThen((_error, size) => log(size));
}
