// What the report says first: how much there is, and what to do next.
import type { PageData } from '../src/report/page-data.js';
import { hashOf, type View, withFacet } from './filter.js';
import { statuses, statusWords } from './words.js';

export function Head({ data, view }: { data: PageData; view: View }) {
  const { counts, totals, name, steps, diagnostics } = data;
  return (
    <header class="head">
      <h1>{name}: what blocks the event loop</h1>
      <p class="totals">{totals}</p>
      <div class="tiles">
        {statuses.map((status) => (
          <a key={status} class={`tile ${status}`} href={hashOf(withFacet(view, 'status', status))}>
            <b>{counts[status]}</b> {statusWords[status]}
          </a>
        ))}
        <span class="tile">
          <b>{counts.outOfScope}</b> out of scope
        </span>
        <span class="tile">
          <b>{data.groups.length}</b> groups
        </span>
        <span class="tile">
          <b>{counts.files}</b> files looked at
        </span>
        {diagnostics === undefined ? null : (
          <span class="tile">
            <b>
              {diagnostics.before} → {diagnostics.after}
            </b>{' '}
            type errors
          </span>
        )}
      </div>
      {steps.length === 0 ? null : (
        <div class="steps">
          <h2>Next</h2>
          <ol>
            {steps.map(({ command, effect }) => (
              <li key={command}>
                <code>{command}</code> <span>{effect}</span>
              </li>
            ))}
          </ol>
        </div>
      )}
    </header>
  );
}
