import { readFile } from "node:fs/promises";

async function load(file: string, notes: string[]): Promise<string> {
    let text: string;
    try {
        text = await readFile(file, "utf8");
    } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code !== "ENOENT" && code !== "ENOTDIR") throw error;
        notes.push(`no ${file}`);
        text = "";
    }
    return text;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
    const notes: string[] = [];
    log(await load("a.txt", notes), await load("missing.txt", notes), notes);
}
