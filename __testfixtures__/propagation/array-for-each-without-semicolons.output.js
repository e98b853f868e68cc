import { readFile } from 'node:fs/promises'

async function sizes(log) {
  log('begin')
  for (const line of (await readFile('a.txt', 'utf8')).split('\n')) {
    log(line, (await readFile('b.txt', 'utf8')).length)
  }
  return 'end'
}

export async function main(log) {
  log(await sizes(log))
}
