import { existsSync, readFileSync } from "node:fs";

async function load(file: string, notes: string[]): Promise<string> {
    let text: string;
    if (existsSync(file)) {
        text = readFileSync(file, "utf8");
    } else {
        notes.push(`no ${file}`);
        text = "";
    }
    return text;
}

export async function main(log: (...values: unknown[]) => void): Promise<void> {
    const notes: string[] = [];
    log(await load("a.txt", notes), await load("missing.txt", notes), notes);
}
