import { setTimeout as sleep } from 'node:timers/promises';

export async function main(log) {
	let now;
	log('before');
	// the disk
	await sleep(5);
	now = Date.now();
	log(now > 0);
}
