// One source line with a marker line below it, cut to the room there is. Knows cells of a terminal, nothing of findings.
import stringWidth from 'string-width';

export interface SourceLine {
  readonly text: string;
  readonly marker: string;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

const tab = '  ';
const ellipsis: Cell = { text: '…', width: 1, marked: false };
/** Made when a line is shown: it opens the tables of Unicode, which takes as long as a good part of a start. */
let graphemes: Intl.Segmenter | undefined;

/** Marks `start` to `end` (UTF-16 units) of `line`; both results are at most `room` cells wide. */
export function sourceLine(line: string, start: number, end: number, room: number): SourceLine {
  // A cell holds at least one unit: what lies further away than the room cannot be seen anyway.
  const from = Math.max(0, start - room);
  const cells = cellsOf(line.slice(from, start + 2 * room), start - from, end - from);
  const visible = crop(cells, room);
  return {
    text: visible.map((cell) => cell.text).join(''),
    marker: visible
      .map((cell) => (cell.marked ? '^' : ' ').repeat(cell.width))
      .join('')
      .trimEnd(),
  };
}

function cellsOf(text: string, start: number, end: number): Cell[] {
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(text), ({ segment, index }) => {
    const shown = segment === '\t' ? tab : segment.replace(/\p{Cc}/gu, '\uFFFD');
    return { text: shown, width: stringWidth(shown), marked: index >= start && index < end };
  });
}

/** Keeps what is marked in sight: it starts in the first half of the room, or later when the line ends before the room does. */
function crop(cells: readonly Cell[], room: number): readonly Cell[] {
  if (widthOf(cells) <= room) return cells;
  const marked = Math.max(
    0,
    cells.findIndex((cell) => cell.marked),
  );
  const before = widthOf(cells.slice(0, marked));
  const wanted = Math.max(room / 4, room - widthOf(cells.slice(marked)));
  if (before <= Math.max(wanted, room / 2)) return fill(cells, room);
  let first = marked;
  for (let left = wanted - ellipsis.width; first > 0 && left >= cells[first - 1]!.width; first--) {
    left -= cells[first - 1]!.width;
  }
  return [ellipsis, ...fill(cells.slice(first), room - ellipsis.width)];
}

/** Takes cells from the start, and ends in an ellipsis where they do not all fit. */
function fill(cells: readonly Cell[], room: number): readonly Cell[] {
  if (widthOf(cells) <= room) return cells;
  let left = room - ellipsis.width;
  const end = cells.findIndex((cell) => {
    left -= cell.width;
    return left < 0;
  });
  return [...cells.slice(0, end), ellipsis];
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
