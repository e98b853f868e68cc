import fs from 'fs/promises'

const totals = { size: 0, parts: [0] }

async function add(names) {
  const value = (await fs.stat(names[0])).size + (await fs.stat(names[1])).size
  totals.size += value
  const added = (await fs.stat(names[1])).size
  totals.size += added
  ;const value2 = (await fs.stat(names[0])).size
  ;(totals).size += value2
  ;const value3 = (await fs.stat(names[0])).size
  ;[totals][0].size -= value3
  for (const name of names) {
    const value = (await fs.readFile(name, 'utf8')).length
    totals.parts[0] += value
  }
  switch (names.length) {
    case 2:
      const value = (await fs.stat(names[0])).size
      totals.size += value
    default:
      const added = (await fs.stat(names[1])).size
      totals.size += added
  }
}

export async function main(log) {
  await add(['a.txt', 'b.txt'])
  log(totals)
}
