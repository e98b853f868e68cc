import { statSync } from 'node:fs';

const page = {
  toJSON() {
    return { size: statSync('a.txt').size };
  },
};

export async function main(log) {
  log(JSON.stringify(page));
  log(JSON.parse('["a.txt"]', (_key, value) => (typeof value === 'string' ? statSync(value).size : value)));
}
