import { parse, type Options } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

export async function table(text: string, options: Options) {
  return parse(text, options);
}

export async function byName(text: string) {
  return parse(text, { columns: true, objname: 'name' });
}

export async function forSpreadsheets(rows: unknown[][]) {
  return stringify(rows, { bom: true });
}
