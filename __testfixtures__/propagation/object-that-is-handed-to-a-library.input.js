import { existsSync, statSync, unlinkSync, writeFileSync } from 'node:fs';

const sizes = {
  of: (name) => statSync(name).size,
};

export async function main(log) {
  const traps = {
    deleteProperty: (_files, name) => {
      unlinkSync(name);
      return true;
    },
  };
  const files = new Proxy({}, traps);
  writeFileSync('proxied.txt', 'there');
  log(sizes.of('proxied.txt'));
  delete files['proxied.txt'];
  log(existsSync('proxied.txt'));
}
