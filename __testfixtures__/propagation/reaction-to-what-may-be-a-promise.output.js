import { readFile } from 'node:fs/promises';

function parse(raw, waits) {
  const config = { name: raw.trim() };
  return waits ? Promise.resolve(config) : config;
}

async function load(name) {
  return (await readFile(name, 'utf8')).split('\n').length;
}

export async function main(log) {
  log(parse(' a.txt ', false).name);
  log(await parse(' a.txt ', true).then(async (config) => await load(config.name)));
  await parse('missing.txt', true)
    .then(async ({ name }) => log(await load(name)))
    .catch((error) => log(error.code));
}
