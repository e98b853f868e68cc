// Makes the files of a new fixture: `npm run new:case -- fs read-in-loop` (TypeScript) or with an extension, `… fs read-in-loop cjs`.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const [transform, situation, extension = 'ts'] = process.argv.slice(2);
const isName = (text) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text ?? '');

if (!isName(transform) || !isName(situation) || !/^(?:[cm]?[jt]s|[jt]sx)$/.test(extension)) {
  console.error('Usage: npm run new:case -- <transform> <situation-in-kebab-case> [ts|tsx|mts|cts|js|jsx|mjs|cjs]');
  process.exit(2);
}

const input = path.join('__testfixtures__', transform, `${situation}.input.${extension}`);
if (existsSync(input)) {
  console.error(`${input} exists already; choose another situation.`);
  process.exit(2);
}

const esm = `import { readFileSync } from 'node:fs';

export async function main(log${extension.includes('t') ? ': (...values: unknown[]) => void' : ''}) {
  log(readFileSync('a.txt', 'utf8'));
}
`;
const cjs = `const { readFileSync } = require('node:fs');

exports.main = async (log) => {
  log(readFileSync('a.txt', 'utf8'));
};
`;
mkdirSync(path.dirname(input), { recursive: true });
writeFileSync(input, extension === 'cjs' ? cjs : esm);
console.log(`Wrote ${input}. Edit it, then:
  npx vitest run test/fixtures -t ${situation} -u   writes the output (and a report, where something is left alone)
  git diff --stat                                            read what was written as its maintainer would`);
