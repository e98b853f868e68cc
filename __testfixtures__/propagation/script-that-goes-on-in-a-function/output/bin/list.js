const { readFile } = require('fs/promises')

const lines = []
const file = process.argv[2]

;(async () => {
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    lines.push(line)
  }

  console.log(lines.join())
})()
