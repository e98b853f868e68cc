export async function main(log) {
  await pause(5);
  await pause('5');
  await since(5);
  log('after');
}

async function pause(ms) {
  const start = Date.now();
  while (Date.now() - start < ms) {}
}

async function since(ms) {
  const end = Date.now() + ms * 1;
  while (Date.now() <= end) {}
}
