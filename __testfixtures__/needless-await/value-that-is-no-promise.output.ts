interface Shop {
  readonly name: string;
  open(): boolean;
}

const shop: Shop = { name: 'corner', open: () => true };
const later = async (): Promise<number> => 3;
const either = (now: boolean): number | Promise<number> => (now ? 1 : later());
const thenable: PromiseLike<number> = later();

export async function probe(log: (...values: unknown[]) => void, loose: any) {
  const name = shop.name;
  log(shop.open() ? name : 'closed');
  const negated = -name.length + (await later());
  if (shop.open()) log(negated, shop.name, (-1) ** 2);
  return name.trim();
}

export async function meant<T>(log: (...values: unknown[]) => void, loose: any, generic: T) {
  await null;
  await undefined;
  await void 0;
  log(await later(), await either(true), await thenable, await loose, await generic);
}
