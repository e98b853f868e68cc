import { statSync } from 'node:fs';

function size(name) {
  if (!name) throw new Error('a name is missing');
  return statSync(name).size;
}

export async function main(log) {
  try {
    size('');
  } catch (error) {
    log('caught', error.message);
  }
}
