import { readFileSync } from 'node:fs';

class Programs {
  constructor(start) {
    this.start = start;
  }

  launch(name) {
    const settings = readFileSync(name, 'utf8').length;
    return this.start(settings);
  }
}

function started(programs, name) {
  let running;
  if (name.endsWith('.txt')) {
    running = programs.launch(name);
  } else {
    return Promise.reject(new Error('no text'));
  }
  return running.then((size) => `started with ${size}`);
}

export async function main(log) {
  const programs = new Programs((size) => Promise.resolve(size));
  log(await started(programs, 'a.txt'));
  await started(programs, 'a').catch((error) => log(error.message));
}
