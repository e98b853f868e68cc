import { statSync } from 'node:fs';

function Page(name) {
  this.size = statSync(name).size;
}

export async function main(log) {
  log(new Page('a.txt').size);
}
