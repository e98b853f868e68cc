import { readFile } from 'node:fs/promises'

export async function main(log) {
  const shown = log
  shown('begin')
  ;(await readFile('a.txt', 'utf8')).trim()
  const length = 1
  ;(await readFile('b.txt')).length
  shown(length)
}
