import fs from 'fs'

export async function main(log) {
  log(await fs.promises.readFile('a.txt', 'utf8'))
  log(typeof fs.createReadStream)
}
