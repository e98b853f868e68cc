export async function main(log) {
	let now;
	log('before');
	const start = Date.now();
	// the disk
	do {
		now = Date.now();
	} while (now - start < 5);
	log(now > 0);
}
