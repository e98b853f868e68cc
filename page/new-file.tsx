// A helper module that the rewrite writes into the package.
import { memo } from 'preact/compat';
import type { PageDiff } from '../src/report/page-data.js';
import { Diff } from './code.js';
import { plural } from './words.js';

export const fileName = ({ file }: PageDiff): string => `file-${file}`;

interface Props {
  readonly diff: PageDiff;
  readonly isOpen: boolean;
  readonly isWhole: boolean;
  readonly toggle: (name: string) => void;
}

export const NewFileCard = memo(({ diff, isOpen, isWhole, toggle }: Props) => {
  const name = fileName(diff);
  const size = diff.hunks.reduce((sum, { lines }) => sum + lines.length, 0);
  return (
    <article class="card fixed" id={name} data-name={name}>
      <h3>
        <button type="button" class="summary" aria-expanded={isOpen} onClick={() => toggle(name)}>
          <span class="arrow" aria-hidden="true" />
          <span class="what">
            <span class="subject">{diff.file}</span>
          </span>
          <span class="badges">
            <span class="badge">{plural(size, 'line')}</span>
          </span>
        </button>
      </h3>
      {isOpen ? (
        <div class="details">
          <p>The rewrite writes this file into the package, which owns it from then on.</p>
          <Diff diff={diff} sides="one" isWhole={isWhole} />
        </div>
      ) : null}
    </article>
  );
});
