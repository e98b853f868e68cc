import { readFileSync } from "node:fs"

class Page {
	read(name) {
		const text = readFileSync(name, "utf8")
		return text.trim()
	}
	get first() { return this.read("a.txt") }
}

export async function main(log) {
	const page = new Page()
	log(page.first)
	log(page.read("b.txt"))
}
