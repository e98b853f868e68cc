const names = ['a', 'b']

export async function probe(log: (...values: unknown[]) => void) {
  log(names.length)
  await [log(1), log(2)]
  await (names.length > 1)
  log('done')
}
