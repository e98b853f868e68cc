export async function main(log) {
  await pause(5);
  await pause('5');
  log('after');
}

async function pause(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
