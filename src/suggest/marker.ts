// The hidden line that a comment begins with: by it a later run knows what it said. It stands first, so that a person who
// quotes a comment is not taken for the tool.
const form = /^<!-- unblock:(comment|gone|summary) from=([\w.%-]*) part=(\d+) ids=([\w.,%-]*) -->/;

export interface Marker {
  readonly kind: 'comment' | 'gone' | 'summary';
  /** The directory that the run was for: jobs for several packages leave each other's comments alone. */
  readonly from: string;
  /** Pieces of one fix are told apart by their number. */
  readonly part: number;
  readonly ids: readonly string[];
}

export function markerText({ kind, from, part, ids }: Marker): string {
  return `<!-- unblock:${kind} from=${encoded(from)} part=${part} ids=${ids.map(encoded).join(',')} -->`;
}

/** Two dashes would end the comment of HTML. */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(/-(?=-)|-$|[!'()*~]/g, escaped);
}

function escaped(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

export function markerOf(body: string): Marker | undefined {
  const [, kind, from = '', part = '1', ids = ''] = form.exec(body) ?? [];
  if (kind !== 'comment' && kind !== 'gone' && kind !== 'summary') return undefined;
  return { kind, from: decoded(from), part: Number(part), ids: ids === '' ? [] : ids.split(',').map(decoded) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
