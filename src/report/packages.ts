// Whose findings they are, where a run spans several packages of a workspace. A pure function of the report.
import type { Report, ReportedFinding } from '../model.js';
import { isOpen } from './totals.js';

export interface PackagePart {
  readonly name: string;
  /** Relative to the root of the run; empty for the root itself. */
  readonly dir: string;
  /** In the order of the report. */
  readonly findings: readonly ReportedFinding[];
}

/** Packages in which there is something; none where the run is about a single package. */
export function byPackage({ packages, findings }: Report): PackagePart[] {
  if (packages.length < 2) return [];
  const parts = new Map<string, ReportedFinding[]>();
  for (const finding of findings) {
    const { dir = '' } = packages.findLast((each) => isWithin(finding.file, each.dir)) ?? {};
    parts.set(dir, [...(parts.get(dir) ?? []), finding]);
  }
  return [...parts].map(([dir, own]) => ({
    dir,
    name: packages.find((each) => each.dir === dir)?.name || dir || 'the root',
    findings: own,
  }));
}

function isWithin(file: string, dir: string): boolean {
  return dir === '' || file.startsWith(`${dir}/`);
}

/** `2 would be fixed, 1 left alone` in the words of the table: how many of each kind are open. */
export function openCounts(
  findings: readonly ReportedFinding[],
): Record<'findings' | 'fixed' | 'review' | 'refused', number> {
  const count = (status: string): number => findings.filter((finding) => finding.status === status).length;
  return {
    findings: findings.filter(isOpen).length,
    fixed: count('fixed'),
    review: count('review'),
    refused: count('refused'),
  };
}
