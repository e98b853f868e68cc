import { readFileSync } from 'node:fs';

const each = (handlers, name) => handlers.map((handler) => handler(name));
const first = (name) => readFileSync(name, 'utf8');

// A list of functions is no list of handlers: nobody says what becomes of them.
export async function main(log) {
  log(each([first, (name) => name.length], 'a.txt'));
  log(Array.from([first]).length, [first].length);
}
