const { constants } = require('fs')
const { readFile } = require('fs/promises')

exports.main = async (log) => {
  log(await readFile('a.txt', 'utf8'), constants.F_OK)
}
