import { readFileSync, statSync } from 'node:fs'

export async function main(log) {
  const names = []
  readFileSync('a.txt', 'utf8').split('').forEach((char) => names.push(char))
  log(names.length)
  statSync('a.txt').size === 6 && log('six')
  let text = 'x'
  readFileSync('b.txt', 'utf8').trim()
  log(text)
}
