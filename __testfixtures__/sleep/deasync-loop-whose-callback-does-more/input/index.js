import deasync from 'deasync';

function read(name, callback) {
  callback(null, name.length);
}

export async function main(log) {
  let length = 0,
    done = false;
  read('name', (error, value) => {
    log(error);
    length = value + 1;
    done = true;
  });
  deasync.loopWhile(() => !done);
  log(length);

  let ready = false;
  // The second name is longer.
  read('a longer name', function () {
    log('resolve', arguments.length);
    ready = true;
  });
  while (!ready) {
    deasync.sleep(1);
  }
  log('after');
}
