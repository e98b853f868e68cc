// The words of a command line that needs no shell: no substitution, no redirection, no second command.

/** Undefined when a shell would do more than take off the quotes. */
export function shellWords(command: string): string[] | undefined {
  const words: string[] = [];
  const token = /\s*((?:[^\s"'\\$`|&;<>()*?[\]{}~#!]|'[^']*'|"[^"\\$`!]*")+)(?=\s|$)/y;
  const text = command.trimEnd();
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (found?.[1] === undefined) return undefined;
    words.push(found[1].replace(/'([^']*)'|"([^"]*)"/g, '$1$2'));
  }
  return words;
}
