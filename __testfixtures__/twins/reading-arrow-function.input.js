import { readFileSync } from 'node:fs'

const parse = (text) => text.trim()
const read = name => parse(readFileSync(name, 'utf8')) // one line

class Note {
  get text() { return read('a.txt') }
}

export const main = async log => {
  log(new Note().text)
  log(read('b.txt'), [read('a.txt'), 1])
}
