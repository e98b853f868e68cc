// Turns runs into lines of text: medians, and ratios to the reference.

/** @param rows one entry a command: its name and its runs */
export function table(rows, reference) {
  const medians = rows.map(({ name, runs }) => ({
    name,
    cpu: median(runs.map((run) => run.cpu)),
    wall: median(runs.map((run) => run.wall)),
    peakMb: median(runs.map((run) => run.peakMb)),
  }));
  const one = medians.find(({ name }) => name === reference);
  const lines = medians.map(({ name, cpu, wall, peakMb }) => [
    name,
    cpu.toFixed(2),
    wall.toFixed(2),
    peakMb?.toFixed(0) ?? '–',
    (cpu / one.cpu).toFixed(2),
    (wall / one.wall).toFixed(2),
  ]);
  return aligned([['median of the runs', 'CPU s', 'wall s', 'peak MB', 'CPU ratio', 'wall ratio'], ...lines]);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** First column to the left, figures to the right. */
function aligned(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  const pad = (cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]));
  return lines.map((line) => `  ${line.map(pad).join('   ')}`).join('\n');
}
