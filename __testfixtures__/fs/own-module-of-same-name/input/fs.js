const files = new Map([['a.txt', 'from memory']]);

export function readFileSync(name) {
  return files.get(name);
}

export default { readFileSync };
