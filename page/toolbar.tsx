// Search, filters and order; what is chosen stands in the address.
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PageFinding, PageGroup } from '../src/report/page-data.js';
import { type Facet, facets, orders, type View, valuesOf, withFacet } from './filter.js';
import { facetWords, orderWords, plural, statusWords } from './words.js';

interface Props {
  readonly findings: readonly PageFinding[];
  readonly groups: ReadonlyMap<string, PageGroup>;
  readonly view: View;
  readonly shown: number;
  readonly show: (view: View) => void;
  readonly children: preact.ComponentChildren;
}

export function Toolbar({ findings, groups, view, shown, show, children }: Props) {
  const values = useMemo(() => {
    const all = facets.map((facet) => [facet, valuesIn(findings, groups, facet)]);
    return Object.fromEntries(all) as Record<Facet, string[]>;
  }, [findings]);
  if (findings.length === 0) return null;
  return (
    <search class="toolbar" aria-label="Filter">
      <Search view={view} show={show} />
      <output id="shown">
        {shown === findings.length ? plural(shown, 'finding') : `${shown} of ${plural(findings.length, 'finding')}`}
      </output>
      {children}
      <div class="choices">
        {facets.map((facet) => (
          <Choice key={facet} facet={facet} values={values[facet]} view={view} show={show} />
        ))}
        <select
          id="sort"
          aria-label="Order"
          value={view.order}
          onChange={({ currentTarget }) => {
            const order = orders.find((each) => each === currentTarget.value);
            if (order) show({ ...view, order });
          }}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {orderWords[order]}
            </option>
          ))}
        </select>
      </div>
    </search>
  );
}

/** Milliseconds between two letters of someone who is still typing. */
const pause = 120;

function Search({ view, show }: Pick<Props, 'view' | 'show'>) {
  const [words, setWords] = useState(view.words);
  /** What was asked for here last: when it arrives in the view, someone may have typed on. */
  const sent = useRef(view.words);
  useLayoutEffect(() => {
    if (view.words === sent.current) return;
    sent.current = view.words;
    setWords(view.words);
  }, [view.words]);
  useEffect(() => {
    if (words === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = words;
      show({ ...view, open: undefined, words });
    }, pause);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <input
      type="search"
      id="words"
      placeholder="Search files, functions, owners …"
      aria-label="Search"
      value={words}
      onInput={({ currentTarget }) => setWords(currentTarget.value)}
    />
  );
}

/** Nothing to choose where all share a value. */
function Choice({
  facet,
  values,
  view,
  show,
}: { facet: Facet; values: readonly string[] } & Pick<Props, 'view' | 'show'>) {
  const chosen = view.facets[facet];
  if (values.length < 2 && chosen === undefined) return null;
  const known = chosen === undefined || values.includes(chosen) ? values : [chosen, ...values];
  const word = (value: string) =>
    facet === 'status' ? (Object.entries(statusWords).find(([id]) => id === value)?.[1] ?? value) : value;
  return (
    <select
      id={`facet-${facet}`}
      aria-label={facetWords[facet]}
      class={chosen === undefined ? '' : 'chosen'}
      value={chosen ?? ''}
      onChange={({ currentTarget: { value } }) => show(withFacet(view, facet, value === '' ? undefined : value))}
    >
      <option value="">{facetWords[facet]}: all</option>
      {known.map((value) => (
        <option key={value} value={value}>
          {word(value)}
        </option>
      ))}
    </select>
  );
}

function valuesIn(findings: readonly PageFinding[], groups: ReadonlyMap<string, PageGroup>, facet: Facet): string[] {
  const values = findings.flatMap((finding) =>
    valuesOf(finding, facet, finding.group ? groups.get(finding.group) : undefined),
  );
  return [...new Set(values)].sort();
}
