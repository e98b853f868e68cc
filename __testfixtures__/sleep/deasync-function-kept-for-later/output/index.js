import deasync from 'deasync';

const double = deasync((n, callback) => callback(null, n * 2));

export async function main(log) {
  log(double(21));
}
