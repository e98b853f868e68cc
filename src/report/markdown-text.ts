// Pieces of GitHub's Markdown that cannot be broken by what stands in them, and lists that end where the room does.
// Knows nothing of findings.

/** Text without markup of its own; code spans stay. Nobody is mentioned and no issue is linked by it. */
export function prose(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? part : plain(part)))
    .join('');
}

function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>&~|]/g, '\\$&').replace(/@(?=\w)|#(?=\d)/g, '$&<!-- -->');
}

export function codeSpan(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = /^`|`$|^ .* $/.test(line) ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** A fence that nothing in the text can close. */
export function fenced(text: string, language: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}${language}\n${text.replace(/\n?$/, '\n')}${ticks}`;
}

/** For what stands in HTML, where Markdown is not read. */
export function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

/** The forms of one piece of a list, the fullest first; each is made only when there may be room for it. */
export type Block = readonly (() => string)[];

/** No block is shorter than this. */
const shortest = 20;

/** As many blocks as there is room for, each in the fullest form that fits, and how many are left out. */
export function fitting(blocks: readonly Block[], room: number): { text: string; left: number } {
  const taken: string[] = [];
  let free = room;
  for (const forms of blocks) {
    if (free < shortest) break;
    const form = firstWithin(forms, free - 2);
    if (form === undefined) continue;
    taken.push(form);
    free -= form.length + 2;
  }
  return { text: taken.join('\n\n'), left: blocks.length - taken.length };
}

function firstWithin(forms: Block, room: number): string | undefined {
  for (const form of forms) {
    const text = form();
    if (text.length <= room) return text;
  }
  return undefined;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
