import { readFile } from 'node:fs/promises';

interface Hooks {
  read?: (name: string) => Promise<string>;
  done?: () => void;
}

const hooks: Hooks = {};

hooks.read = async (name) => (await readFile(name, 'utf8')).trim();
hooks.done = () => {};

async function run(name: string): Promise<string> {
  const text = hooks.read ? await hooks.read(name) : '?';
  hooks.done?.();
  return text;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
  log(await run('a.txt'));
}
