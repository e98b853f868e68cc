// The floor of any tool: lists the source files below a directory and reads each one into a string.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [root] = process.argv.slice(2);
let characters = 0;
const visit = (dir) => {
  for (const entry of readdirSync(dir, { withFileTypes: true })) {
    const file = path.join(dir, entry.name);
    if (entry.isDirectory() && entry.name !== 'node_modules') visit(file);
    else if (/\.(?:[cm]?[jt]s|[jt]sx)$/.test(entry.name)) characters += readFileSync(file, 'utf8').length;
  }
};
visit(root);
console.log(characters);
