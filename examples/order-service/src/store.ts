import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Order } from './order.js';

interface Account {
  salt: string;
  hash: string;
}

export class OrderStore {
  readonly accounts: Record<string, Account>;

  constructor(private readonly dataDir: string) {
    this.accounts = JSON.parse(readFileSync(path.join(dataDir, 'accounts.json'), 'utf8'));
  }

  async months(): Promise<string[]> {
    return readdirSync(path.join(this.dataDir, 'orders')).sort();
  }

  async list(month: string): Promise<Order[]> {
    const dir = this.monthDir(month);
    if (!existsSync(dir)) return [];

    const orders: Order[] = [];
    for (const name of readdirSync(dir)) {
      orders.push(JSON.parse(readFileSync(path.join(dir, name), 'utf8')));
    }
    return orders;
  }

  async save(order: Order): Promise<void> {
    const dir = this.monthDir(order.month);
    if (!existsSync(dir)) {
      mkdirSync(dir, { recursive: true });
    }

    // Written beside the old file first, so that a crash leaves no half order.
    const file = path.join(dir, `${order.id}.json`);
    writeFileSync(`${file}.tmp`, JSON.stringify(order, null, 2));
    renameSync(`${file}.tmp`, file);
  }

  async remove(month: string, id: string): Promise<boolean> {
    try {
      unlinkSync(path.join(this.monthDir(month), `${id}.json`));
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
      throw error;
    }
  }

  private monthDir(month: string): string {
    return path.join(this.dataDir, 'orders', month);
  }
}
