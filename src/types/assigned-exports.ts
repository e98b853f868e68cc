// `module.exports = …` in TypeScript: Node and bundlers take it for what the module gives, the compiler for nothing.

const assignment = /^module\.exports(?=\s*=(?!=))/gm;

/** The text as the compiler is to see it: `export = …`, with every offset as it was. */
export function withAssignedExports(file: string, text: string): string {
  if (!/(?<!\.d)\.[cm]?tsx?$/.test(file) || (text.match(assignment)?.length ?? 0) !== 1) return text;
  return text.replace(assignment, (words) => 'export'.padEnd(words.length));
}
