import fs from 'node:fs';

export function putCover(dir) {
  fs.mkdirSync(dir, { recursive: true });
  fs.writeFileSync(`${dir}/cover.txt`, 'cover');
}
