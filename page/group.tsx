// One group as a card: what blocks and how it is reached, what turns async, what may differ, what the check said, the diff.
import { memo } from 'preact/compat';
import type { PageData, PageFinding, PageGroup, PagePlace } from '../src/report/page-data.js';
import { BeforeAfter, Code, Diff, Prose, type Sides } from './code.js';
import { plural, reachWords, statusWords } from './words.js';

interface Props {
  readonly data: PageData;
  readonly group: PageGroup;
  readonly findings: readonly PageFinding[];
  readonly isOpen: boolean;
  readonly sides: Sides;
  /** Diffs that nobody has scrolled to are drawn too. */
  readonly isWhole: boolean;
  readonly toggle: (name: string) => void;
}

export const GroupCard = memo(({ data, group, findings, isOpen, sides, isWhole, toggle }: Props) => {
  const [first] = findings;
  if (first === undefined) return null;
  return (
    <article class={`card ${group.status}`} id={group.id} data-name={group.id}>
      <h3>
        <button type="button" class="summary" aria-expanded={isOpen} onClick={() => toggle(group.id)}>
          <span class="arrow" aria-hidden="true" />
          <span class="what">
            <span class="subject">{subjects(findings)}</span>
            <span class="where">
              {first.file}:{first.line}
              {findings.length > 1 ? ` and ${findings.length - 1} more` : ''}
            </span>
          </span>
          <Badges group={group} findings={findings} />
        </button>
      </h3>
      {isOpen ? <Details data={data} group={group} findings={findings} sides={sides} isWhole={isWhole} /> : null}
    </article>
  );
});

function subjects(findings: readonly PageFinding[]): string {
  const names = [...new Set(findings.map(({ subject }) => subject))];
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ');
}

function Badges({ group, findings }: Pick<Props, 'group' | 'findings'>) {
  const reaches = [...new Set(findings.map(({ reach }) => reach))];
  const owners = [...new Set(findings.flatMap((finding) => finding.owners))];
  return (
    <span class="badges">
      {group.hazards.length > 0 ? <span class="badge warn">{plural(group.hazards.length, 'hazard')}</span> : null}
      {group.functions.length > 0 ? (
        <span class="badge">{plural(group.functions.length, 'function')} async</span>
      ) : null}
      {owners.map((owner) => (
        <span class="badge owner" key={owner}>
          {owner}
        </span>
      ))}
      {reaches.map((reach) => (
        <span class="badge" key={reach} title={reachWords[reach]}>
          {reach}
        </span>
      ))}
      <span class={`badge status ${group.status}`}>{statusWords[group.status]}</span>
    </span>
  );
}

function Details({ data, group, findings, sides, isWhole }: Omit<Props, 'isOpen' | 'toggle'>) {
  return (
    <div class="details">
      {findings.map((finding) => (
        <Finding key={finding.id} finding={finding} />
      ))}
      <dl>
        {group.functions.length > 0 ? (
          <>
            <dt>Turns async</dt>
            <dd>
              <ul class="places">
                {group.functions.map((place) => (
                  <li key={`${place.file}:${place.line}:${place.name}`}>
                    <Place place={place} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
        <dt>Checked</dt>
        <dd>
          <Verification data={data} group={group} findings={findings} />
        </dd>
      </dl>
      {group.hazards.map(({ id, place }) => (
        <Hazard key={`${id} ${place.file}:${place.line}`} id={id} place={place} data={data} />
      ))}
      <Diffs group={group} sides={sides} isWhole={isWhole} />
      <p class="foot">
        <a href={`#open=${encodeURIComponent(group.id)}`}>Link to this group</a>
      </p>
    </div>
  );
}

function Finding({ finding }: { finding: PageFinding }) {
  const { file, line, excerpt, why, instead, chain, subject } = finding;
  return (
    <section class="finding">
      <pre class="excerpt">
        <span class="position">
          {file}:{line}
        </span>
        <Code text={excerpt} />
      </pre>
      <p>
        <Prose text={why} /> <span class="dim">Instead:</span> <Prose text={instead} />
        {/[.!?]$/.test(instead) ? '' : '.'}
      </p>
      {chain.length > 0 ? (
        <p class="chain">
          <span class="dim">Reached:</span>
          {chain.map((place, index) => (
            <span class="step" key={index}>
              <Place place={place} />
            </span>
          ))}
          <span class="step last">{subject}</span>
        </p>
      ) : null}
    </section>
  );
}

export function Place({ place: { name, file, line } }: { place: PagePlace }) {
  return (
    <span class="place">
      {name === '' ? null : <b>{name}</b>}{' '}
      <span class="path">
        {file}:{line}
      </span>
    </span>
  );
}

/** What is known of the rewrite, and what is not. */
function Verification({ data, group, findings }: Pick<Props, 'data' | 'group' | 'findings'>) {
  const { diagnostics } = data;
  if (group.verdict === 'rejected') {
    const reason = findings[0]?.refusal?.reason ?? '';
    return (
      <>
        <span class="bad">Rejected:</span> {data.reasons[reason]?.short}.
        {group.diagnostics.map((text) => (
          <pre class="excerpt" key={text}>
            {text}
          </pre>
        ))}
      </>
    );
  }
  if (group.status === 'review')
    return (
      <>
        Not in this run: it waits for consent. <kbd>--min-confidence review</kbd> takes it, and checks its types.
      </>
    );
  if (diagnostics === undefined) return <>Types were not checked: this run was told so.</>;
  return (
    <>
      <span class="good">No new type error</span>, and no promise is dropped, together with all other groups
      {diagnostics.before > 0 ? ` (${plural(diagnostics.before, 'type error')} stood there before)` : ''}.
    </>
  );
}

function Hazard({ id, place, data }: { id: string; place: PagePlace; data: PageData }) {
  const text = data.hazards[id];
  if (text === undefined) return null;
  return (
    <aside class="hazard">
      <p>
        <b>
          To review: <Prose text={text.short} />
        </b>{' '}
        <code>{id}</code>, at <Place place={place} />
      </p>
      <p>
        <Prose text={text.extra} />
      </p>
      <BeforeAfter {...text} />
    </aside>
  );
}

function Diffs({ group, sides, isWhole }: Pick<Props, 'group' | 'sides' | 'isWhole'>) {
  if (group.diffs === undefined) {
    return (
      <p class="note">
        Its diff is left out here, for want of room: <kbd>npx unblock fix</kbd> shows it.
      </p>
    );
  }
  return (
    <>
      {group.diffs.map((diff) => (
        <Diff key={diff.file} diff={diff} sides={sides} isWhole={isWhole} />
      ))}
    </>
  );
}
