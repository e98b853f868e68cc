import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export async function main(log: (...values: unknown[]) => void) {
  const rows = parse('a,b\n1,2\n3,"ä,4"\n');
  log(rows, parse('').length);
  log(parse(Buffer.from('a,b\n1,2\n'), { columns: true, cast: true }));
  log(stringify(rows), stringify([{ a: 1, b: 'ü' }], { header: true, delimiter: ';' }));
  log(stringify([]) === '');
  try {
    parse('a,b\n1\n');
  } catch (error) {
    log((error as { code?: string }).code);
  }
}
