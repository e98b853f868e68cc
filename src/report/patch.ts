// `--format patch`: the rewrite in git's own form, for `git apply` on a clean tree, byte for byte.
// Names are quoted as git quotes them. Knows what would be written and nothing of why.
import { FILE_HEADERS_ONLY, formatPatch } from 'diff';
import type { Report } from '../model.js';
import { patchesOf } from './diff.js';

/** @param prefix the way from the root of the repository to the package, empty or ending in `/` */
export function formatGitPatch(report: Report, prefix: string): string {
  return patchesOf(report.changes, report.root, prefix)
    .map((patch) => ({ ...patch, isGit: true, isCreate: patch.oldFileName === '/dev/null' }))
    .map((patch) => formatPatch(patch, FILE_HEADERS_ONLY))
    .join('');
}
