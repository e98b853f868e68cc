// What blocks, by reach, transform, folder and owner: bars by Observable Plot. Each bar is a link to what it counts.
import { axisY, barX, plot, text } from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';
import type { PageFinding, PageGroup } from '../src/report/page-data.js';
import { type Facet, hashOf, type View, valuesOf, withFacet } from './filter.js';
import { facetWords, plural, statuses, statusWords } from './words.js';

const mostBars = 8;
const barHeight = 24;
/** Of the charts side by side, so that their letters are as large as those around them. */
const widthOfAll = 1060;
const mostSideBySide = 4;
const widestLabel = 26;
const widthOfLetter = 7;

interface Bar {
  readonly value: string;
  readonly status: (typeof statuses)[number];
  readonly count: number;
}

interface Props {
  readonly findings: readonly PageFinding[];
  readonly groups: ReadonlyMap<string, PageGroup>;
  readonly view: View;
}

export function Charts({ hasOwners, ...props }: Props & { readonly hasOwners: boolean }) {
  const hasPackages = props.findings.some((finding) => finding.package !== undefined);
  const shown: Facet[] = [
    'reach',
    'transform',
    ...(hasPackages ? (['package'] as const) : []),
    'folder',
    ...(hasOwners ? (['owner'] as const) : []),
  ];
  if (props.findings.length === 0) return null;
  return (
    <section class="charts" aria-label="What blocks">
      {shown.map((facet) => (
        <Chart key={facet} facet={facet} width={widthOfAll / Math.min(mostSideBySide, shown.length)} {...props} />
      ))}
    </section>
  );
}

function Chart({ facet, width, findings, groups, view }: Props & { readonly facet: Facet; readonly width: number }) {
  const target = useRef<HTMLDivElement>(null);
  const { bars, left } = barsOf(facet, findings, groups);
  useEffect(() => {
    target.current?.replaceChildren(drawn(facet, bars, { width, view }));
  }, [findings, view]);
  return (
    <figure class="chart">
      <figcaption>By {facetWords[facet].toLowerCase()}</figcaption>
      <div ref={target} />
      {left > 0 ? <p class="more">and {plural(left, 'more')}</p> : null}
    </figure>
  );
}

/** The longest bars first. */
function barsOf(facet: Facet, findings: readonly PageFinding[], groups: ReadonlyMap<string, PageGroup>) {
  const counts = new Map<string, Map<string, number>>();
  for (const finding of findings) {
    for (const value of valuesOf(finding, facet, finding.group ? groups.get(finding.group) : undefined)) {
      const byStatus = counts.get(value) ?? new Map<string, number>();
      counts.set(value, byStatus.set(finding.status, (byStatus.get(finding.status) ?? 0) + 1));
    }
  }
  const total = (byStatus: ReadonlyMap<string, number>) =>
    [...byStatus.values()].reduce((sum, count) => sum + count, 0);
  const all = [...counts].sort(([, a], [, b]) => total(b) - total(a));
  const bars = all
    .slice(0, mostBars)
    .flatMap(([value, byStatus]) =>
      statuses.map((status): Bar => ({ value, status, count: byStatus.get(status) ?? 0 })),
    );
  return { bars, left: all.length - mostBars };
}

function drawn(facet: Facet, bars: readonly Bar[], { width, view }: { width: number; view: View }): Element {
  const values = [...new Set(bars.map(({ value }) => value))];
  const link = (value: string) => hashOf(withFacet(view, facet, value));
  const totals = values.map((value) => ({
    value,
    count: bars.filter((bar) => bar.value === value).reduce((sum, bar) => sum + bar.count, 0),
  }));
  return plot({
    width,
    height: values.length * barHeight + 4,
    marginLeft: Math.max(...values.map((value) => shortened(value).length)) * widthOfLetter + 12,
    marginRight: 44,
    marginTop: 2,
    marginBottom: 2,
    x: { axis: null },
    y: { domain: values, label: null, padding: 0.25 },
    color: { domain: [...statuses], range: statuses.map((status) => `var(--${status})`) },
    ariaLabel: `Findings by ${facetWords[facet].toLowerCase()}`,
    marks: [
      axisY({ tickSize: 0, tickFormat: shortened, fontSize: 12 }),
      barX(bars, {
        x: 'count',
        y: 'value',
        fill: 'status',
        order: [...statuses],
        href: (bar: Bar) => link(bar.value),
        title: (bar: Bar) => `${bar.value}: ${bar.count} ${statusWords[bar.status]}`,
      }),
      text(totals, {
        x: 'count',
        y: 'value',
        text: (bar: { count: number }) => String(bar.count),
        dx: 6,
        textAnchor: 'start',
        fontSize: 12,
        fontVariant: 'tabular-nums',
        href: (bar: { value: string }) => link(bar.value),
      }),
    ],
  });
}

/** The end of a path says more than its beginning. */
function shortened(value: string): string {
  return value.length > widestLabel ? `…${value.slice(1 - widestLabel)}` : value;
}
