import { readFileSync } from 'node:fs'

function sizes(log) {
  log('begin')
  readFileSync('a.txt', 'utf8').split('\n').forEach((line) => {
    log(line, readFileSync('b.txt', 'utf8').length)
  })
  return 'end'
}

export async function main(log) {
  log(sizes(log))
}
