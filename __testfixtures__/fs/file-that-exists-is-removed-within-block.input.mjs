import fs from 'fs'

export async function main(log) {
  for (const name of ['a.txt', 'missing.txt']) {
    if (fs.existsSync(name)) {
      fs.unlinkSync(name)
    }
  }
  fs.existsSync('b.txt') && fs.unlinkSync('b.txt')
  log(fs.readdirSync('.').includes('a.txt'))
}
