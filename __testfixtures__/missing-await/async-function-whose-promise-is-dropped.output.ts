import { EventEmitter } from 'node:events';
import { test } from 'node:test';

type Listener = (name: string) => void;

declare const bus: { subscribe(listener: Listener): void; onEach(listener: (name: string) => void | Promise<void>): void };
declare const either: { run(body: () => void): void; run(body: () => Promise<void>): void };

async function save(name: string): Promise<void> {
  if (name === '') throw new Error('no name');
}

export function listen() {
  bus.subscribe(async (name) => {
    await save(name);
  });
  bus.subscribe(async function (name) {
    await save(name);
  });
  // Its errors are heard.
  bus.subscribe(async (name) => {
    try {
      await save(name);
    } catch (error) {
      console.error(error);
    }
  });
  // These wait, or let a rejection end the process.
  bus.onEach(async (name) => save(name));
  either.run(async () => save('a'));
  new EventEmitter().on('name', async (name: string) => save(name));
  setTimeout(async () => save('b'), 1);
  test('saves', async () => save('c'));
}

/** Waits for its callback once it can. */
async function each(names: string[], visit: Listener) {
  for (const name of names) await visit(name);
}

export async function saveAll(names: string[]) {
  await each(names, async (name) => {
    await save(name);
  });
}

async function eachInTurn(names: string[], visit: Listener) {
  for (const name of names) await visit(name);
}

export async function saveInTurn(names: string[]) {
  await eachInTurn(names, async (name) => {
    await save(name);
  });
}
