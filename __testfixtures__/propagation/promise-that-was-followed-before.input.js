import { existsSync } from 'node:fs';

function modeOfHook(name) {
  return existsSync(name) ? 'there' : 'missing';
}

// Whether this is a promise nothing says but what is done with it.
function startHook(name, begin) {
  const mode = modeOfHook(name);
  return begin(mode);
}

function runHook(config, log) {
  let starting;
  if (config.name) {
    starting = startHook(config.name, config.begin);
  } else {
    return Promise.reject(new Error('no name'));
  }
  let finished;
  const ended = new Promise((resolve) => {
    finished = resolve;
  });
  starting.then((mode) => {
    log('started', mode);
    finished(mode.length);
  });
  return ended;
}

export async function main(log) {
  const begin = (mode) => Promise.resolve(mode);
  log(await runHook({ name: 'a.txt', begin }, log));
  log(await runHook({ name: 'none.txt', begin }, log));
  log(await runHook({ begin }, log).catch((error) => error.message));
}
