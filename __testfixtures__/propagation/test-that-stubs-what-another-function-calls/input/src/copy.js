import fs from 'node:fs';

export function copy(name) {
  fs.writeFileSync(`${name}.copy`, fs.readFileSync(name));
}
