import { readFile, readdir } from 'node:fs/promises';

type Log = (...values: unknown[]) => void;

interface Rates {
  n: number;
}

class Bank {
  private static one?: Promise<Bank>;
  private static other: Promise<Bank> | undefined;
  private rates: Promise<Rates> | null = null;
  private readonly books = new Map<string, Promise<string[]>>();
  private readonly notes: Map<string, Promise<string>> = new Map();
  text!: string;

  private static async create(file: string): Promise<Bank> {
    const created = new Bank();
    await created.#start(file);
    return created;
  }

  async #start(file: string): Promise<void> {
    this.text = await readFile(file, 'utf8');
  }

  static async bank(): Promise<Bank> {
    if (!Bank.one) {
      Bank.one = Bank.create('a.txt').catch((error) => {
        Bank.one = undefined;
        throw error;
      });
    }
    return Bank.one;
  }

  static async otherBank(): Promise<Bank> {
    if (Bank.other) return Bank.other;
    Bank.other = Bank.create('b.txt').catch((error) => {
      Bank.other = undefined;
      throw error;
    });
    return Bank.other;
  }

  async bankRates(): Promise<Rates> {
    this.rates ??= readFile('data.json', 'utf8').then((text) => JSON.parse(text) as Rates).catch((error) => {
      this.rates = null;
      throw error;
    });
    return this.rates;
  }

  async bookOf(name: string): Promise<string[]> {
    const known = this.books.get(name);
    if (known !== undefined) return known;
    const lines = readFile(name, 'utf8').then((text) => text.split('\n')).catch((error) => {
      this.books.delete(name);
      throw error;
    });
    this.books.set(name, lines);
    return lines;
  }

  async noteOf(name: string): Promise<string> {
    if (!this.notes.has(name)) this.notes.set(name, readFile(name, 'utf8').catch((error) => {
      this.notes.delete(name);
      throw error;
    }));
    return this.notes.get(name)!;
  }
}

let entries: Promise<string[]> | undefined;

const bankEntries = async (): Promise<string[]> => (entries ??= readdir('.').catch((error) => {
  entries = undefined;
  throw error;
}));

const pagesByName: Record<string, Promise<Rates>> = {};

async function pageByName(name: string): Promise<Rates> {
  if (!pagesByName[name]) pagesByName[name] = readFile(name, 'utf8').then((text) => JSON.parse(text)).catch((error) => {
    delete pagesByName[name];
    throw error;
  });
  return pagesByName[name];
}

export async function main(log: Log): Promise<void> {
  log((await Bank.bank()) === (await Bank.bank()), (await Bank.bank()).text, (await Bank.otherBank()).text, (await Bank.otherBank()) === (await Bank.bank()));
  const bank = await Bank.bank();
  log((await bank.bankRates()) === (await bank.bankRates()), (await bank.bankRates()).n, (await bank.bookOf('a.txt')).length, await bank.noteOf('b.txt'));
  log((await bankEntries()) === (await bankEntries()), (await bankEntries()).length, (await pageByName('data.json')).n);
}
