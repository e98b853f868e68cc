import deasync from 'deasync';

function double(n, callback) {
  if (typeof n !== 'number') callback(new TypeError('no number'));
  else callback(null, n * 2);
}

export async function main(log) {
  log(deasync(double)(21));
  const sum = deasync(double)(1) + deasync(double)(2);
  log(sum);
  try {
    deasync(double)('x');
  } catch (error) {
    log(error.message);
  }
}
