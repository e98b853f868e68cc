import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

function walk(dir, depth = 0) {
  if (depth > 1) return 0;
  let size = 0;
  for (const name of readdirSync(dir)) {
    const file = path.join(dir, name);
    size += statSync(file).isDirectory() ? walk(file, depth + 1) : 1;
  }
  return size;
}

const summary = {
  toJSON() {
    return { size: walk('.') };
  },
};

export async function main(log) {
  log(walk('.') > 0);
  log(JSON.stringify(summary) !== '{}');
}
