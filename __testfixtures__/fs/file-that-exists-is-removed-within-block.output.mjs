import fs from 'fs'

export async function main(log) {
  for (const name of ['a.txt', 'missing.txt']) {
    await fs.promises.unlink(name).catch((error) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
    })
  }
  await fs.promises.unlink('b.txt').catch((error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
  })
  log((await fs.promises.readdir('.')).includes('a.txt'))
}
