import { text } from 'node:stream/consumers';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify';

export async function main(log: (...values: unknown[]) => void) {
  const rows = await parse('a,b\n1,2\n3,"ä,4"\n').toArray();
  log(rows, (await parse('').toArray()).length);
  log(await parse(Buffer.from('a,b\n1,2\n'), { columns: true, cast: true }).toArray());
  log(await text(stringify(rows)), await text(stringify([{ a: 1, b: 'ü' }], { header: true, delimiter: ';' })));
  log((await text(stringify([]))) === '');
  try {
    await parse('a,b\n1\n').toArray();
  } catch (error) {
    log((error as { code?: string }).code);
  }
}
