import fs from 'node:fs';

export async function putCover(dir) {
  await fs.promises.mkdir(dir, { recursive: true });
  await fs.promises.writeFile(`${dir}/cover.txt`, 'cover');
}
