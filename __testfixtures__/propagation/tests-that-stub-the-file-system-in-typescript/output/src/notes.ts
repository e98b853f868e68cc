import fs from 'node:fs';

export async function title(name: string): Promise<string> {
  return (await fs.promises.readFile(name, 'utf8')).split('\n')[0] ?? '';
}

export async function isOlder(one: string, other: string): Promise<boolean> {
  return (await fs.promises.stat(one)).mtimeMs < (await fs.promises.stat(other)).mtimeMs;
}

export async function store(name: string, text: string): Promise<void> {
  await fs.promises.mkdir('notes', { recursive: true });
  await fs.promises.writeFile(`notes/${name}`, text);
}
