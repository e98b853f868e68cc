import { stat } from 'node:fs/promises';

async function size(name) {
  if (!name) throw new Error('a name is missing');
  return (await stat(name)).size;
}

export async function main(log) {
  try {
    await size('');
  } catch (error) {
    log('caught', error.message);
  }
}
