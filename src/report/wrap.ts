// Breaks a sentence into lines for a terminal. Knows nothing of what the sentence is about.
import stringWidth from 'string-width';

/** Lines of at most `width` cells; a longer word gets a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const joined = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && stringWidth(joined) <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}
