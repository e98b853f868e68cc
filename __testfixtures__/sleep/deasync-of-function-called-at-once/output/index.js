import { promisify } from 'node:util';
function double(n, callback) {
  if (typeof n !== 'number') callback(new TypeError('no number'));
  else callback(null, n * 2);
}

export async function main(log) {
  log(await promisify(double)(21));
  const sum = (await promisify(double)(1)) + (await promisify(double)(2));
  log(sum);
  try {
    await promisify(double)('x');
  } catch (error) {
    log(error.message);
  }
}
