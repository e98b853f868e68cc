import { readFileSync, statSync } from "fs"
import { join } from "path"

export async function main(log) {
  log(readFileSync(join("dir", "one.txt"), "utf8"))
  log(statSync("missing.txt", { throwIfNoEntry: false }))
}
