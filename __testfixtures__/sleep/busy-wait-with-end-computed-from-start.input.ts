export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const start = Date.now();
  const end = start + 5;
  while (Date.now() < end) {}
  log('two statements');
  const begin = Date.now(), until = begin + 5;
  while (Date.now() < until) {}
  log('one statement');
  let now, from = Date.now();
  do {
    now = Date.now();
  } while (now - from < 5);
  log('variables of one statement');
}
