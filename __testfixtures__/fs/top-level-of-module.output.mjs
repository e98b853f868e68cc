import { readFile } from 'node:fs/promises';

const text = await readFile('config.json', 'utf8').then((text) => text.trim(), (error) => {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return 'none';
  throw error;
});

export const read = () => text;
