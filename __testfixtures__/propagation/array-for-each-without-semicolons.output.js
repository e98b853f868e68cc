import { readFile } from 'node:fs/promises'

export async function main(log) {
	const names = ['a.txt', 'b.txt']
	for (const name of names) {
		log(await readFile(name, 'utf8'))
	}
	for (const name of names) {
		if (name === 'a.txt') continue
		log(await readFile(name, 'utf8'))
	}
	;for (const name of ['a.txt']) {
		log(await readFile(name, 'utf8'))
	}
}
