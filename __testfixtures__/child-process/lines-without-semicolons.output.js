import { execAsync } from "./child-process-async.js"

export async function main(log) {
  const names = []
  await execAsync("touch made.txt")
  ;(await execAsync("ls *.txt")).toString().trim().split("\n").forEach((name) => names.push(name))
  log(names)
}
