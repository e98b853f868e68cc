const fs = require('fs/promises')

exports.main = async (log) => {
  const dir = 'out'
  await fs.mkdir(dir).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  await fs.mkdir(dir, 0o755).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  log(await fs.access(dir).then(() => true, () => false))
}
