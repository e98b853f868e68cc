import fs from 'node:fs';

export function title(name: string): string {
  return fs.readFileSync(name, 'utf8').split('\n')[0] ?? '';
}

export function isOlder(one: string, other: string): boolean {
  return fs.statSync(one).mtimeMs < fs.statSync(other).mtimeMs;
}

export function store(name: string, text: string): void {
  if (!fs.existsSync('notes')) fs.mkdirSync('notes', { recursive: true });
  fs.writeFileSync(`notes/${name}`, text);
}
