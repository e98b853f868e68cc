import { readFileSync } from 'node:fs';

export async function main(log) {
  const shown = log
  shown('begin')
  readFileSync('a.txt', 'utf8').trim()
  const length = 1
  readFileSync('b.txt').length
  shown(length)
}
