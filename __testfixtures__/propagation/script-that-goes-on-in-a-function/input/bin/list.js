const { readFileSync } = require('fs')

const lines = []
const file = process.argv[2]

for (const line of readFileSync(file, 'utf8').split('\n')) {
  lines.push(line)
}

console.log(lines.join())
