import fs from 'node:fs';

export function read(name) {
  return fs.existsSync(name) ? fs.readFileSync(name, 'utf8').trim() : 'none';
}

export function title(name) {
  const text = fs.readFileSync(name, 'utf8');
  return text.split('\n')[0];
}

export function isThere(name) {
  return fs.existsSync(`${name}.txt`);
}

export function store(name, text) {
  fs.mkdirSync('notes', { recursive: true });
  fs.writeFileSync(`notes/${name}`, text);
}

export function forget(name) {
  fs.unlinkSync(`${name}.txt`);
}
