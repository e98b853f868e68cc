import { statSync } from 'node:fs';

export async function main(log) {
  let running = 0;
  let most = 0;
  const timer = setInterval(() => {
    running++;
    most = Math.max(most, running);
    statSync('a.txt');
    running--;
  }, 20);
  await new Promise((resolve) => setTimeout(resolve, 70));
  clearInterval(timer);
  await new Promise((resolve) => setTimeout(resolve, 20));
  log(most);
}
