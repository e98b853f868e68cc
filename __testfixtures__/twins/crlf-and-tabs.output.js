import { readFileSync } from "node:fs"
import { readFile } from "node:fs/promises"

class Page {
	read(name) {
		const text = readFileSync(name, "utf8")
		return text.trim()
	}

	async readAsync(name) {
		const text = await readFile(name, "utf8")
		return text.trim()
	}
	get first() { return this.read("a.txt") }
}

export async function main(log) {
	const page = new Page()
	log(page.first)
	log(await page.readAsync("b.txt"))
}
