const fs = require('fs')

exports.main = async (log) => {
  const dir = 'out'
  await fs.promises.mkdir(dir).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  await fs.promises.mkdir(dir, 0o755).catch((error) => {
    if (error.code !== 'EEXIST') throw error
  })
  log(await fs.promises.access(dir).then(() => true, () => false))
}
