export async function main(log) {
  const end = new Date().getTime() + 5;
  while (new Date().getTime() < end) {}
  log('getTime');
  const start = new Date();
  while (new Date() - start < 5) {}
  log('difference');
  const from = +new Date();
  while (+new Date() < from + 5) {}
  log('plus');
  const value = new Date().valueOf();
  while (new Date().valueOf() - value < 5) {}
  log('valueOf');
  const mixed = new Date().getTime();
  while (Date.now() - mixed < 5);
  log('mixed');
}
