const { readFileSync: read, constants } = require('fs')

exports.main = async (log) => {
  log(read('a.txt', 'utf8'), constants.F_OK)
}
