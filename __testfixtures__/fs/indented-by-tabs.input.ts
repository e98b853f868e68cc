import { existsSync, readFileSync, statSync } from "node:fs";

async function load(file: string): Promise<string> {
	if (existsSync(file)) {
		return readFileSync(file, "utf8");
	}
	return "none";
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
	log(await load("a.txt"), await load("missing.txt"));
	if (true) {
		log(statSync("missing.txt", { throwIfNoEntry: false }));
	}
}
