const size = async (text: string): Promise<number> => text.length;
const isOpen = async (): Promise<boolean> => false;
const words = async (): Promise<string[]> => ['a', 'b'];
const anything: any = 3;

export async function probe(log: (...values: unknown[]) => void) {
  if (isOpen()) log('open');
  while (isOpen()) log('never');
  log(isOpen() ? 'yes' : 'no', !isOpen());
  log(`${size('four')}`, 'size ' + size('four'));
  log(JSON.stringify(size('four')), JSON.stringify({ kept: 1 }));
  if (anything === size('abc')) log('equal');
  if ((size('abc') as any) === 3) log('equal through a cast');
  switch (size('abc') as any) {
    case 3:
      log('three');
  }
  log([3, 4].includes(size('abc') as any));
  isOpen() && log('not reached');
  const first = size('ab') || 7;
  log(first ?? 1, { ...(words() as any) });
}
