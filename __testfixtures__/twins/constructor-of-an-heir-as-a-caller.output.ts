import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

function settings(name: string): string {
  return readFileSync(name, 'utf8').trim();
}

async function settingsAsync(name: string): Promise<string> {
  return (await readFile(name, 'utf8')).trim();
}

class Watcher extends EventEmitter {
  current = settings('a.txt');

  async refresh(): Promise<void> {
    this.current = await settingsAsync('b.txt');
    this.emit('refreshed', this.current);
  }
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  const watcher = new Watcher();
  watcher.on('refreshed', (value: string) => log('refreshed', value));
  log(watcher.current);
  await watcher.refresh();
}
