import { execSync } from "child_process"

export async function main(log) {
  const names = []
  execSync("touch made.txt")
  execSync("ls *.txt").toString().trim().split("\n").forEach((name) => names.push(name))
  log(names)
}
