import { readFile, stat } from "node:fs/promises";

async function load(file: string): Promise<string> {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
	}
	return "none";
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
	log(await load("a.txt"), await load("missing.txt"));
	if (true) {
		log(await stat("missing.txt").catch((error) => {
			if (error.code === "ENOENT" || error.code === "ENOTDIR") return undefined;
			throw error;
		}));
	}
}
