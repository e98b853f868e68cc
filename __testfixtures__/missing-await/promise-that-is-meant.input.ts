const load = async (name: string): Promise<string> => name;
const pending = new Map<string, Promise<string>>();

export async function main(log: (...values: unknown[]) => void) {
  void load('a');
  load('b').catch((error) => log(error));
  load('c').then(log, log);
  load('d').catch(log).finally(() => log('done'));
  const later = load('e');
  const [f, g] = await Promise.all([load('f'), load('g')]);
  pending.set('h', load('h'));
  const known = pending.get('h');
  if (known) log(await known);
  const jobs: Promise<string>[] = [];
  jobs.push(load('i'));
  log(f, g, await later, (await Promise.all(jobs)).length, later === known, later instanceof Promise);
  // unblock-ignore-next-line missing-await -- warms the cache
  load('j');
  return load('k');
}

export async function collect(names: string[]) {
  const loads = [];
  const seen: any = new Set();
  for (const name of names) loads.push(load(name));
  seen.add(load('last'));
  const order: any = names;
  await order.reduce((before: Promise<void>, name: string) => before.then(() => void load(name)), Promise.resolve());
  return Promise.all(loads);
}
