import fs from 'node:fs';

export async function read(name) {
  return await fs.promises.readFile(name, 'utf8').then((text) => text.trim(), (error) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return 'none';
    throw error;
  });
}

export async function title(name) {
  const text = await fs.promises.readFile(name, 'utf8');
  return text.split('\n')[0];
}

export async function isThere(name) {
  return await fs.promises.access(`${name}.txt`).then(() => true, () => false);
}

export async function store(name, text) {
  await fs.promises.mkdir('notes', { recursive: true });
  await fs.promises.writeFile(`notes/${name}`, text);
}

export function forget(name) {
  fs.unlinkSync(`${name}.txt`);
}
