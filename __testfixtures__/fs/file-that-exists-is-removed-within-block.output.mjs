import fs from 'fs/promises'

export async function main(log) {
  for (const name of ['a.txt', 'missing.txt']) {
    await fs.unlink(name).catch((error) => {
      if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
    })
  }
  await fs.unlink('b.txt').catch((error) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
  })
  log((await fs.readdir('.')).includes('a.txt'))
}
