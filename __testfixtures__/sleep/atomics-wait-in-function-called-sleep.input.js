export async function main(log) {
  await sleep(5);
  log('after');
}

async function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.max(1, ms | 0));
}
