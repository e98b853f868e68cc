import { readFileSync } from 'node:fs';

/**
 * @param {(name: string) => string} load
 * @param {string} name
 * @returns {string}
 */
function show(load, name) {
  return `<${load(name)}>`;
}

/**
 * @param {function(string): string} load
 * @param {string} name
 */
function shout(load, name) {
  return load(name).toUpperCase();
}

/** @param {string} name */
const disk = (name) => readFileSync(name, 'utf8').trim();

export async function main(log) {
  log(show(disk, 'a.txt'), show((name) => `memory ${name}`, 'b.txt'), shout(disk, 'b.txt'));
}
