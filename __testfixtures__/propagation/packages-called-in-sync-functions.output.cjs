const { cosmiconfig } = require('cosmiconfig')
const fse = require('fs-extra')
const fastGlob = require('fast-glob')

async function settings(name) {
  const explorer = cosmiconfig(name)
  const messages = []
  ;(await explorer.search())?.config && messages.push('found')
  return [...messages, (await explorer.load('.toolrc.json')).config.level]
}

class Files {
  async names() {
    return (await fastGlob('dir/*.txt')).sort()
  }

  async sizes() {
    const sizes = []
    for (const name of await this.names()) sizes.push((await fse.readFile(name, 'utf8')).length)
    return sizes
  }
}

exports.main = async function main(log) {
  await fse.outputJson('.toolrc.json', { level: 3 })
  log(await settings('tool'))
  log(await new Files().names(), await new Files().sizes())
}
