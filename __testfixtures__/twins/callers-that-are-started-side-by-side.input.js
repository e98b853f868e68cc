import { readFileSync } from 'node:fs';

function optionsOf(name) {
  return JSON.parse(`{ "name": "${readFileSync(name, 'utf8').slice(0, 3)}" }`);
}

const providers = [];

async function registerPlugin(name) {
  await null;
  const options = optionsOf(name);
  providers.push(`${name} ${options.name}`);
}

async function titleOfPlugin(name) {
  const options = optionsOf(name);
  return options.name;
}

const plugin = { toString: () => optionsOf('a.txt').name };

export async function main(log) {
  // The first to register is the default, and a file that is read in between would change who that is.
  await Promise.all(['a.txt', 'b.txt'].map(async (name) => await registerPlugin(name)));
  log(providers[0], String(plugin));
  log(await Promise.all(['a.txt', 'b.txt'].map((name) => titleOfPlugin(name))));
}
