function read(name, callback) {
  callback(null, name.length);
}

export async function main(log) {
  let length = 0;
  await new Promise((resolve) => read('name', (error, value) => {
    log(error);
    length = value + 1;
    resolve();
  }));
  log(length);

  // The second name is longer.
  await new Promise((resolve) => read('a longer name', function () {
    log('resolve', arguments.length);
    resolve();
  }));
  log('after');
}
