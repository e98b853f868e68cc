import { setTimeout as sleep } from 'node:timers/promises'

export async function main(log) {
  log('before')
  await sleep(5)
  await sleep(5)
  ;[1, 2].forEach((n) => log(n))
  await sleep(5)
  log('after')
}
