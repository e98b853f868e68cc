const isFree = async (name: string): Promise<boolean> => name !== 'b';
const seen: string[] = [];

async function visit(name: string): Promise<void> {
  await null;
  seen.push(name);
}

export async function probe(names: string[], log: (...values: unknown[]) => void) {
  names.forEach(async (name) => {
    await visit(name);
  });
  names.forEach(visit);
  const free = names.filter(async (name) => isFree(name));
  const some = names.some(async (name) => await isFree(name));
  const every = names.every(isFree);
  const found = names.find(async (name) => !(await isFree(name)));
  new Map([['a', 1]]).forEach(async (value, key) => {
    await visit(`${key}${value}`);
  });
  const table: Record<string, any> = {};
  table['free'] = isFree('a');
  log(names.map(isFree).join(), `${names.map(visit)}`);
  await names.map(visit);
  log(free, some, every, found, seen);
}

export async function meant(names: string[]) {
  const all = await Promise.all(names.map(async (name) => isFree(name)));
  return all.length + (await names.reduce(async (before, name) => (await before) + name, Promise.resolve(''))).length;
}
