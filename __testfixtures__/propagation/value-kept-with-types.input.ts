import { readFileSync, readdirSync } from 'node:fs';

type Log = (...values: unknown[]) => void;

interface Rates {
  n: number;
}

class Bank {
  private static one?: Bank;
  private static other: Bank;
  private rates: Rates | null = null;
  private readonly books = new Map<string, string[]>();
  private readonly notes: Map<string, string> = new Map();
  readonly text: string;

  private constructor(file: string) {
    this.text = readFileSync(file, 'utf8');
  }

  static bank(): Bank {
    if (!Bank.one) {
      Bank.one = new Bank('a.txt');
    }
    return Bank.one;
  }

  static otherBank(): Bank {
    if (Bank.other) return Bank.other;
    Bank.other = new Bank('b.txt');
    return Bank.other;
  }

  bankRates(): Rates {
    this.rates ??= JSON.parse(readFileSync('data.json', 'utf8')) as Rates;
    return this.rates;
  }

  bookOf(name: string): string[] {
    const known = this.books.get(name);
    if (known !== undefined) return known;
    const lines = readFileSync(name, 'utf8').split('\n');
    this.books.set(name, lines);
    return lines;
  }

  noteOf(name: string): string {
    if (!this.notes.has(name)) this.notes.set(name, readFileSync(name, 'utf8'));
    return this.notes.get(name)!;
  }
}

let entries: string[] | undefined;

const bankEntries = (): string[] => (entries ??= readdirSync('.'));

const pagesByName: Record<string, Rates> = {};

function pageByName(name: string): Rates {
  if (!pagesByName[name]) pagesByName[name] = JSON.parse(readFileSync(name, 'utf8'));
  return pagesByName[name];
}

export async function main(log: Log): Promise<void> {
  log(Bank.bank() === Bank.bank(), Bank.bank().text, Bank.otherBank().text, Bank.otherBank() === Bank.bank());
  const bank = Bank.bank();
  log(bank.bankRates() === bank.bankRates(), bank.bankRates().n, bank.bookOf('a.txt').length, bank.noteOf('b.txt'));
  log(bankEntries() === bankEntries(), bankEntries().length, pageByName('data.json').n);
}
