import { readFileSync } from 'node:fs';

function parse(raw, waits) {
  const config = { name: raw.trim() };
  return waits ? Promise.resolve(config) : config;
}

function load(name) {
  return readFileSync(name, 'utf8').split('\n').length;
}

export async function main(log) {
  log(parse(' a.txt ', false).name);
  log(await parse(' a.txt ', true).then((config) => load(config.name)));
  await parse('missing.txt', true)
    .then(({ name }) => log(load(name)))
    .catch((error) => log(error.code));
}
