const size = async (text: string): Promise<number> => text.length;
const isOpen = async (): Promise<boolean> => false;
const words = async (): Promise<string[]> => ['a', 'b'];
const anything: any = 3;

export async function probe(log: (...values: unknown[]) => void) {
  if (await isOpen()) log('open');
  while (await isOpen()) log('never');
  log((await isOpen()) ? 'yes' : 'no', !(await isOpen()));
  log(`${await size('four')}`, 'size ' + (await size('four')));
  log(JSON.stringify(await size('four')), JSON.stringify({ kept: 1 }));
  if (anything === (await size('abc'))) log('equal');
  if (((await size('abc')) as any) === 3) log('equal through a cast');
  switch ((await size('abc')) as any) {
    case 3:
      log('three');
  }
  log([3, 4].includes((await size('abc')) as any));
  (await isOpen()) && log('not reached');
  const first = (await size('ab')) || 7;
  log(first ?? 1, { ...((await words()) as any) });
}
