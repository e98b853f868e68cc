export async function main(log) {
  log('before')
  const end = Date.now() + 5
  while (Date.now() < end);
  const start = Date.now()
  while (Date.now() - start < 5) {}
  ;[1, 2].forEach((n) => log(n))
  const until = Date.now() + 5
  while (Date.now() < until) {}
  log('after')
}
