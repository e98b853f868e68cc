interface User {
  readonly name: string;
}

const find = async (id: number): Promise<User | undefined> => (id > 0 ? { name: `user ${id}` } : undefined);
const count = async (): Promise<number> => 2;
const anything = async (): Promise<any> => ({ name: 'any' });

export async function probe(log: (...values: unknown[]) => void, maybe?: { run(): Promise<void> }) {
  let user: User | undefined;
  if ((user = find(1))) log(user.name);
  const total: number = count();
  const report: { total: number } = { total: count() };
  const known = anything();
  log(total, report, known.name);
  maybe?.run();
  log(doubled());
}

function doubled(): number {
  return count();
}

export async function collect(names: string[]) {
  const seen: string[] = [];
  const keep = async (name: string): Promise<void> => {
    await null;
    seen.push(name);
  };
  await Promise.all(
    names.map((name) => {
      keep(name);
    }),
  );
  return seen;
}
