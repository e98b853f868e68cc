export async function main(log) {
  log((await import('node:fs')).readFileSync('a.txt', 'utf8'));
  const fs = await import('node:fs');
  log(fs.readFileSync('b.txt', 'utf8'));
  const { statSync } = await import('node:fs');
  log(statSync('a.txt').size);
}
