import { readFile } from 'node:fs/promises';
import { reduceInOrder } from './reduce-in-order.js';
import { reduceRightInOrder } from './reduce-right-in-order.js';

async function load(name) {
  return (await readFile(name, 'utf8')).trim();
}

export async function main(log) {
  const none = [];
  try {
    await reduceInOrder(none, async (all, name) => all + (await load(name)));
  } catch (error) {
    log(error.name, error.message);
  }
  try {
    log(await reduceRightInOrder([, ,], async (all, name) => all + (await load(name))));
  } catch (error) {
    log(error.name, error.message);
  }
  log(await reduceInOrder(none, async (all, name) => all + (await load(name)), undefined));
  log(await reduceRightInOrder(none, async (all, name) => all + (await load(name)), 'start'));
}
