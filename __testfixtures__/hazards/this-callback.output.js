import { stat } from 'node:fs/promises';

const page = {
  name: 'a.txt',
  async loadThen(done) {
    done(null, (await stat(this.name)).size);
  },
};

export async function main(log) {
  await page.loadThen((_error, size) => log(size));
}
