import { access, readFile } from 'node:fs/promises';

export const isReadable = async (name) => await access(name).then(() => true, () => false);

export async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}
