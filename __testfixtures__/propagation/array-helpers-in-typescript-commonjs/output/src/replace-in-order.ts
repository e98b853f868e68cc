/** `String.prototype.replace` for a callback that gives a promise: one match after the other. */
export async function replaceInOrder(
  text: string,
  pattern: string | RegExp,
  replacer: (match: string, ...rest: any[]) => unknown,
): Promise<string> {
  const matches: [string, ...unknown[]][] = [];
  text.replace(pattern, (...match: [string, ...unknown[]]) => {
    matches.push(match);
    return '';
  });
  let result = '';
  let end = 0;
  for (const match of matches) {
    // Named groups, where there are any, come last; before them the whole text, and before it the offset.
    const last = match.length - 1;
    const offset = match[typeof match[last] === 'string' ? last - 1 : last - 2] as number;
    result += `${text.slice(end, offset)}${await replacer(...match)}`;
    end = offset + match[0].length;
  }
  return result + text.slice(end);
}
