import fs from 'fs'

const totals = { size: 0, parts: [0] }

async function add(names) {
  totals.size += fs.statSync(names[0]).size + fs.statSync(names[1]).size
  totals.size += fs.statSync(names[1]).size
  ;(totals).size += fs.statSync(names[0]).size
  ;[totals][0].size -= fs.statSync(names[0]).size
  for (const name of names) {
    totals.parts[0] += fs.readFileSync(name, 'utf8').length
  }
  switch (names.length) {
    case 2:
      totals.size += fs.statSync(names[0]).size
    default:
      totals.size += fs.statSync(names[1]).size
  }
}

export async function main(log) {
  await add(['a.txt', 'b.txt'])
  log(totals)
}
