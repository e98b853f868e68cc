import { existsSync, readFileSync } from 'node:fs';

interface Rules {
  n: number;
}

class Book {
  text: string;

  constructor(name: string) {
    this.text = readFileSync(name, 'utf8');
  }
}

let rules: Rules;
let book: Book;

// What is not there is looked for again, and no type says so.
function findRules(name: string): Rules {
  return existsSync(name) ? JSON.parse(readFileSync(name, 'utf8')) : null;
}

function rulesIn(name: string): Rules {
  if (!rules) rules = findRules(name);
  return rules;
}

function firstBook(): Book {
  if (!book) book = new Book('a.txt');
  return book;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(rulesIn('missing.json'), rulesIn('data.json').n, firstBook() === firstBook());
}
