import deasync from 'deasync';

function double(n, callback) {
  if (typeof n !== 'number') callback(new TypeError('no number'));
  else callback(null, n * 2);
}

async function doubled(n) {
  let done = false;
  let failure, result;
  double(n, (error, value) => {
    failure = error;
    result = value;
    done = true;
  });
  deasync.loopWhile(() => !done);
  if (failure) throw failure;
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
