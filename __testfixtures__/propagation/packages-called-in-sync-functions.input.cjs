const { cosmiconfigSync } = require('cosmiconfig')
const fse = require('fs-extra')
const fastGlob = require('fast-glob')

function settings(name) {
  const explorer = cosmiconfigSync(name)
  const messages = []
  explorer.search()?.config && messages.push('found')
  return [...messages, explorer.load('.toolrc.json').config.level]
}

class Files {
  names() {
    return fastGlob.sync('dir/*.txt').sort()
  }

  sizes() {
    const sizes = []
    for (const name of this.names()) sizes.push(fse.readFileSync(name, 'utf8').length)
    return sizes
  }
}

exports.main = function main(log) {
  fse.outputJsonSync('.toolrc.json', { level: 3 })
  log(settings('tool'))
  log(new Files().names(), new Files().sizes())
}
