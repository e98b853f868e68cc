// What is left alone, by reason: the places, what stands in the way of each, and what a person can do about it.
import { memo } from 'preact/compat';
import type { Explanation, PageFinding } from '../src/report/page-data.js';
import { BeforeAfter, Code, Prose } from './code.js';
import { Place } from './group.js';
import { plural } from './words.js';

export const reasonName = (reason: string): string => `reason-${reason}`;

interface Props {
  readonly reason: string;
  readonly text: Explanation;
  readonly findings: readonly PageFinding[];
  readonly isOpen: boolean;
  readonly toggle: (name: string) => void;
}

export const ReasonCard = memo(({ reason, text, findings, isOpen, toggle }: Props) => {
  const name = reasonName(reason);
  return (
    <article class="card refused" id={name} data-name={name}>
      <h3>
        <button type="button" class="summary" aria-expanded={isOpen} onClick={() => toggle(name)}>
          <span class="arrow" aria-hidden="true" />
          <span class="what">
            <span class="sentence">
              <Prose text={text.short} />
            </span>
            <span class="where">{reason}</span>
          </span>
          <span class="badges">
            <span class="badge">{plural(findings.length, 'finding')}</span>
          </span>
        </button>
      </h3>
      {isOpen ? (
        <div class="details">
          <p class="advice">
            <Prose text={text.extra} />
          </p>
          <BeforeAfter {...text} />
          <ul class="refusals">
            {findings.map((finding) => (
              <Refusal key={finding.id} finding={finding} />
            ))}
          </ul>
          <p class="foot">
            <a href={`#open=${encodeURIComponent(name)}`}>Link to this reason</a>
          </p>
        </div>
      ) : null}
    </article>
  );
});

function Refusal({ finding: { file, line, excerpt, refusal, chain, owners, group } }: { finding: PageFinding }) {
  return (
    <li>
      <pre class="excerpt">
        <span class="position">
          {file}:{line}
        </span>
        <Code text={excerpt} />
      </pre>
      <p>
        {refusal?.at ? (
          <span>
            <span class="dim">In the way:</span> <Place place={refusal.at} />{' '}
          </span>
        ) : null}
        {refusal?.detail ? <Prose text={refusal.detail} /> : null}
      </p>
      {chain.length > 0 ? (
        <p class="chain">
          <span class="dim">Reached:</span>
          {chain.map((place, index) => (
            <span class="step" key={index}>
              <Place place={place} />
            </span>
          ))}
        </p>
      ) : null}
      {owners.length > 0 ? <p class="dim">{owners.join(' ')}</p> : null}
      {group === undefined ? null : (
        <p>
          <a href={`#open=${encodeURIComponent(group)}`}>The rewrite that was tried</a>
        </p>
      )}
    </li>
  );
}
