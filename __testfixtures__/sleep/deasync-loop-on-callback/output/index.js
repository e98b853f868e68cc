import { promisify } from 'node:util';
function double(n, callback) {
  if (typeof n !== 'number') callback(new TypeError('no number'));
  else callback(null, n * 2);
}

async function doubled(n) {
  const result = await promisify(double)(n);
  return result;
}

export async function main(log) {
  log(await doubled(21));
  try {
    log(await doubled('x'));
  } catch (error) {
    log(error.message);
  }
}
