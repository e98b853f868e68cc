import { readFile, stat } from "fs/promises"
import { join } from "path"

export async function main(log) {
  log(await readFile(join("dir", "one.txt"), "utf8"))
  log(await stat("missing.txt").catch((error) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined
    throw error
  }))
}
