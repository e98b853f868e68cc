// Which findings are shown, and in which order. Pure; the state of the page is what stands behind `#` in its address, so
// that every view is a link.
import type { PageFinding, PageGroup } from '../src/report/page-data.js';

export const facets = ['status', 'reach', 'transform', 'package', 'folder', 'owner', 'reason', 'hazard'] as const;
export type Facet = (typeof facets)[number];

export const orders = ['place', 'reach', 'findings', 'functions', 'hazards'] as const;
export type Order = (typeof orders)[number];

export interface View {
  readonly facets: Readonly<Partial<Record<Facet, string>>>;
  readonly words: string;
  readonly order: Order;
  /** Name of the group or reason that the address points to. */
  readonly open: string | undefined;
}

export const nobody = 'nobody';

export function parseView(hash: string): View {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  const wanted = facets.flatMap((facet) => {
    const value = given.get(facet);
    return value === null ? [] : [[facet, value] as const];
  });
  return {
    facets: Object.fromEntries(wanted),
    words: given.get('q') ?? '',
    order: orders.find((order) => order === given.get('sort')) ?? 'place',
    open: given.get('open') ?? undefined,
  };
}

export function hashOf(view: View): string {
  const given = new URLSearchParams();
  for (const facet of facets) {
    const value = view.facets[facet];
    if (value !== undefined) given.set(facet, value);
  }
  if (view.words !== '') given.set('q', view.words);
  if (view.order !== 'place') given.set('sort', view.order);
  if (view.open !== undefined) given.set('open', view.open);
  return `#${given}`;
}

/** With or without one facet. */
export function withFacet(view: View, facet: Facet, value: string | undefined): View {
  const { [facet]: _, ...others } = view.facets;
  return { ...view, open: undefined, facets: value === undefined ? others : { ...others, [facet]: value } };
}

/** The values of a finding that a facet asks for. */
export function valuesOf(finding: PageFinding, facet: Facet, group: PageGroup | undefined): readonly string[] {
  switch (facet) {
    case 'owner':
      return finding.owners.length === 0 ? [nobody] : finding.owners;
    case 'reason':
      return finding.refusal ? [finding.refusal.reason] : [];
    case 'package':
      return finding.package === undefined ? [] : [finding.package];
    case 'hazard':
      return group?.hazards.map(({ id }) => id) ?? [];
    default:
      return [finding[facet]];
  }
}

export function isShown(finding: PageFinding, group: PageGroup | undefined, view: View): boolean {
  const matches = facets.every((facet) => {
    const wanted = view.facets[facet];
    return wanted === undefined || valuesOf(finding, facet, group).includes(wanted);
  });
  return (
    matches &&
    view.words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => textOf(finding, group).includes(word))
  );
}

const texts = new WeakMap<PageFinding, string>();

/** What a search looks in. */
function textOf(finding: PageFinding, group: PageGroup | undefined): string {
  const known = texts.get(finding);
  if (known !== undefined) return known;
  const { file, line, subject, transform, excerpt, chain, refusal, owners } = finding;
  const names = [...chain, ...(group?.functions ?? [])].map(({ name }) => name);
  const ids = [...(group?.hazards.map(({ id }) => id) ?? []), refusal?.reason ?? '', refusal?.detail ?? ''];
  const text = [`${file}:${line}`, subject, transform, excerpt, ...names, ...ids, ...owners].join('\n').toLowerCase();
  texts.set(finding, text);
  return text;
}

const reachOrder = ['serving', 'library', 'startup', 'script', 'test'];

/** Groups come in the order of the source; what is equal otherwise keeps it. */
export function sorted(
  groups: readonly PageGroup[],
  order: Order,
  findingsOf: (group: PageGroup) => readonly PageFinding[],
): PageGroup[] {
  const weights: Readonly<Record<Order, (group: PageGroup) => number>> = {
    place: () => 0,
    reach: (group) => Math.min(...findingsOf(group).map(({ reach }) => reachOrder.indexOf(reach))),
    findings: (group) => -group.findings.length,
    functions: (group) => group.functions.length,
    hazards: (group) => group.hazards.length,
  };
  return groups.toSorted((a, b) => weights[order](a) - weights[order](b));
}
