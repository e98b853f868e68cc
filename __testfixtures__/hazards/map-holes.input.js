import { statSync } from 'node:fs';

export async function main(log) {
  const names = ['a.txt', , 'b.txt'];
  let visits = 0;
  names.forEach((name, index) => {
    visits++;
    log(index, statSync(name).size);
    if (visits === 1) names.push('a.txt');
  });
  log(visits, names.length);
}
