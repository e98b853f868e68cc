import { readFile } from 'node:fs/promises';

interface Rules {
  n: number;
}

class Book {
  text!: string;

  static async create(name: string): Promise<Book> {
    const created = new Book();
    await created.#start(name);
    return created;
  }

  async #start(name: string): Promise<void> {
    this.text = await readFile(name, 'utf8');
  }
}

let rules: Rules;
let book: Promise<Book> | undefined;

// What is not there is looked for again, and no type says so.
async function findRules(name: string): Promise<Rules> {
  return await readFile(name, 'utf8').then(JSON.parse, (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
    throw error;
  });
}

async function rulesIn(name: string): Promise<Rules> {
  if (!rules) rules = await findRules(name);
  return rules;
}

async function firstBook(): Promise<Book> {
  if (!book) book = Book.create('a.txt').catch((error) => {
    book = undefined;
    throw error;
  });
  return book;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await rulesIn('missing.json'), (await rulesIn('data.json')).n, (await firstBook()) === (await firstBook()));
}
