import fs from 'node:fs/promises';

export async function copy(name) {
  await fs.writeFile(`${name}.copy`, await fs.readFile(name));
}
