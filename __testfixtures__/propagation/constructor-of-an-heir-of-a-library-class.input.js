const { EventEmitter } = require('events')
const fs = require('fs')

class Watcher extends EventEmitter {
  constructor(file) {
    super({ captureRejections: true })
    this.file = file
    this.size = fs.statSync(file).size
  }

  report(log) {
    this.emit('size', this.size)
    log(this.size, this.file)
  }
}

function watch(file) {
  return new Watcher(file)
}

exports.main = async function main(log) {
  const watcher = watch('a.txt')
  watcher.on('size', (size) => log('size', size))
  watcher.report(log)
}
