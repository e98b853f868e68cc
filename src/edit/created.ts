// Files that are written beside the edited ones: new modules, and what package.json has to say because of them.
import type { CreateChange } from '../model.js';
import type { HelperHost } from './helpers.js';
import { withDependency } from './manifests.js';
import type { Edit } from './splice.js';

/** A file's new text; `before` is absent for one that is created. */
export interface EditedFile {
  readonly file: string;
  readonly before: string | undefined;
  readonly after: string;
  readonly edits: readonly Edit[];
  /** For a created file: the one that imports it. */
  readonly sponsor: string;
  /** For a created file: packages that it imports and that package.json may not name yet. */
  readonly packages?: Readonly<Record<string, string>>;
}

/** A module that is written beside the one whose code it takes over. */
export function createdFile({ file, text, from }: CreateChange): EditedFile {
  return { file, before: undefined, after: text, edits: [], sponsor: from };
}

/** The package.json of each package that has to have others from now on. */
export function manifestsFor(helpers: HelperHost, created: readonly EditedFile[]): EditedFile[] {
  const texts = new Map<string, { readonly before: string; readonly after: string }>();
  for (const { sponsor, packages = {} } of created) {
    const manifest = helpers.manifestOf(sponsor);
    if (manifest === undefined) continue;
    for (const [name, range] of Object.entries(packages)) {
      const { after = manifest.text } = texts.get(manifest.file) ?? {};
      const next = withDependency(after, name, range);
      if (next !== undefined) texts.set(manifest.file, { before: manifest.text, after: next });
    }
  }
  return [...texts].map(([file, text]) => ({ file, ...text, edits: [], sponsor: file }));
}
