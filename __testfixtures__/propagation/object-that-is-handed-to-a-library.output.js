import { unlinkSync } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';

const sizes = {
  of: async (name) => (await stat(name)).size,
};

export async function main(log) {
  const traps = {
    deleteProperty: (_files, name) => {
      unlinkSync(name);
      return true;
    },
  };
  const files = new Proxy({}, traps);
  await writeFile('proxied.txt', 'there');
  log(await sizes.of('proxied.txt'));
  delete files['proxied.txt'];
  log(await access('proxied.txt').then(() => true, () => false));
}
