const { EventEmitter } = require('events')
const fs = require('fs/promises')

class Watcher extends EventEmitter {
  constructor(file) {
    super({ captureRejections: true })
  }

  static async create(file) {
    const created = new Watcher(file)
    await created.#start(file)
    return created
  }

  async #start(file) {
    this.file = file
    this.size = (await fs.stat(file)).size
  }

  report(log) {
    this.emit('size', this.size)
    log(this.size, this.file)
  }
}

async function watch(file) {
  return await Watcher.create(file)
}

exports.main = async function main(log) {
  const watcher = await watch('a.txt')
  watcher.on('size', (size) => log('size', size))
  watcher.report(log)
}
