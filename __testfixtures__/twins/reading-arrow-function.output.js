import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'

const parse = (text) => text.trim()
const read = name => parse(readFileSync(name, 'utf8')) // one line

const readAsync = async name => parse(await readFile(name, 'utf8'))

class Note {
  get text() { return read('a.txt') }
}

export const main = async log => {
  log(new Note().text)
  log(await readAsync('b.txt'), [await readAsync('a.txt'), 1])
}
