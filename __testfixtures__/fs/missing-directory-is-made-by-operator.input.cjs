const fs = require('fs')

exports.main = async (log) => {
  const dir = 'out'
  fs.existsSync(dir) || fs.mkdirSync(dir)
  !fs.existsSync(dir) && fs.mkdirSync(dir, 0o755)
  log(fs.existsSync(dir))
}
