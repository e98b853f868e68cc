import { readFile, stat } from 'node:fs/promises'

export async function main(log) {
  const names = []
  ;(await readFile('a.txt', 'utf8')).split('').forEach((char) => names.push(char))
  log(names.length)
  ;(await stat('a.txt')).size === 6 && log('six')
  let text = 'x'
  ;(await readFile('b.txt', 'utf8')).trim()
  log(text)
}
