import { readFileSync } from 'node:fs'

export function main(log) {
	const names = ['a.txt', 'b.txt']
	names.forEach(name => log(readFileSync(name, 'utf8')))
	names.forEach(name => {
		if (name === 'a.txt') return
		log(readFileSync(name, 'utf8'))
	})
	;['a.txt'].forEach(name => log(readFileSync(name, 'utf8')))
}
