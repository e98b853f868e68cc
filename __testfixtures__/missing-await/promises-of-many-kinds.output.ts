class Query implements PromiseLike<string[]> {
  then<Done, Failed = never>(
    done?: ((rows: string[]) => Done | PromiseLike<Done>) | null,
    failed?: ((error: unknown) => Failed | PromiseLike<Failed>) | null,
  ): PromiseLike<Done | Failed> {
    return Promise.resolve(['a']).then(done, failed);
  }
}

const select = (): Query => new Query();
const either = (now: boolean): number | Promise<number> => (now ? 1 : Promise.resolve(2));
const same = <T>(value: T): T => value;
const list = async (): Promise<number[]> => [1, 2];
const table = { load: async (): Promise<number> => 3 };

export async function probe(log: (...values: unknown[]) => void, maybe?: typeof table) {
  await select();
  await either(false);
  await same(table.load());
  await maybe?.load();
  await table['load']();
  for (const entry of (await list()) as unknown as number[]) log(entry);
  if (await same(select())) log('always');
  try {
    log('tried');
  } catch {
    return await table.load();
  } finally {
    log('done');
  }
  return 0;
}

export async function meant(log: (...values: unknown[]) => void) {
  const query = select();
  // May be no promise: what is done with it depends on that.
  const found = either(true);
  if (found instanceof Promise) log(await found);
  else log(found + 1);
  for await (const entry of [table.load()]) log(entry);
  try {
    return await table.load();
  } finally {
    log(await query);
  }
}
