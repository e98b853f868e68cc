import fs from 'fs'

export async function main(log) {
  log(fs.readFileSync('a.txt', 'utf8'))
  log(typeof fs.createReadStream)
}
