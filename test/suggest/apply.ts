// What a host does when somebody clicks: the lines that a comment stands on give way to those of its suggestion. Written
// from the hosts' own manuals, with nothing of the tool in it.

export interface Click {
  readonly file: string;
  readonly first: number;
  readonly last: number;
  readonly body: string;
}

/** The lines between the fences, without the line end of the last one. */
export function suggestionIn(body: string): { readonly lines: string; readonly above: number } | undefined {
  const open = /^(`{3,})suggestion(?::-(\d+)\+0)?$/m.exec(body);
  if (open === null) return undefined;
  const [line, fence = '', above = '0'] = open;
  const from = open.index + line.length + 1;
  // A fence is closed by the first line that begins with as many marks.
  const close = new RegExp(`^${fence}\`*\\s*$`, 'm').exec(body.slice(from));
  if (close === null) throw new Error(`The fence is not closed:\n${body}`);
  return { lines: body.slice(from, from + close.index).replace(/\r?\n$/, ''), above: Number(above) };
}

/** All at once, as a batch is committed: two on the same line are refused. */
export function clickAll(texts: ReadonlyMap<string, string>, clicks: readonly Click[]): Map<string, string> {
  const result = new Map(texts);
  for (const file of new Set(clicks.map((click) => click.file))) {
    const own = clicks.filter((click) => click.file === file).sort((a, b) => b.first - a.first);
    own.forEach((click, index) => {
      const below = own[index - 1];
      if (below !== undefined && click.last >= below.first)
        throw new Error(`Two suggestions for ${file}:${below.first}`);
    });
    const text = texts.get(file);
    if (text === undefined) throw new Error(`There is no ${file}`);
    result.set(file, own.reduce(click, text));
  }
  return result;
}

function click(text: string, { first, last, body }: Click): string {
  const lines = text.split(/(?<=\n)/);
  const suggestion = suggestionIn(body);
  if (suggestion === undefined) return text;
  if (last > lines.length) throw new Error(`There is no line ${last}`);
  const end = /\r?\n$/.exec(lines[last - 1]!)?.[0] ?? '';
  lines.splice(first - 1, last - first + 1, suggestion.lines + end);
  return lines.join('');
}
