// Code and diffs, highlighted: highlight.js for the words, diff2html for the two sides. A diff is drawn when it is looked at.
import { ColorSchemeType, type DiffFile, type DiffLine, LineType } from 'diff2html/lib-esm/types.js';
import { Diff2HtmlUI } from 'diff2html/lib-esm/ui/js/diff2html-ui-base.js';
import hljs from 'highlight.js/lib/core';
import javascript from 'highlight.js/lib/languages/javascript';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Explanation, PageDiff, PageHunk } from '../src/report/page-data.js';

hljs.registerLanguage('javascript', javascript);
hljs.registerLanguage('typescript', typescript);
// What stands in JSX.
hljs.registerLanguage('xml', xml);

export type Sides = 'one' | 'two';

export function Code({ text }: { text: string }) {
  const { value } = hljs.highlight(text, { language: 'typescript', ignoreIllegals: true });
  // highlight.js escapes what it is given.
  return <code class="hljs" dangerouslySetInnerHTML={{ __html: value }} />;
}

/** A text in which code stands between backticks. */
export function Prose({ text }: { text: string }) {
  const parts = text.split(/`([^`]+)`/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}

export function BeforeAfter({ before, after }: Explanation) {
  if (before === undefined && after === undefined) return null;
  const blocks = [
    ['Before', before],
    ['After', after],
  ] as const;
  return (
    <div class="before-after">
      {blocks.map(([title, text]) =>
        text === undefined ? null : (
          <figure key={title}>
            <figcaption>{title}</figcaption>
            <pre>
              <Code text={text} />
            </pre>
          </figure>
        ),
      )}
    </div>
  );
}

/** @param isWhole what nobody has scrolled to yet is drawn too, for paper */
export function Diff({ diff, sides, isWhole }: { diff: PageDiff; sides: Sides; isWhole: boolean }) {
  const target = useRef<HTMLDivElement>(null);
  const isSeen = useSeen(target) || isWhole;
  useLayoutEffect(() => {
    if (target.current && isSeen) draw(target.current, diff, sides);
  }, [diff, sides, isSeen]);
  const lines = diff.hunks.reduce((sum, hunk) => sum + hunk.lines.length + 1, 0);
  return (
    <figure class="diff">
      <figcaption>
        <span class="path">{diff.file}</span>
        {diff.isNew ? <span class="badge">new file</span> : null}
        <span class="sizes">
          <span class="plus">+{count(diff, '+')}</span> <span class="minus">−{count(diff, '-')}</span>
        </span>
      </figcaption>
      <div ref={target} style={isSeen ? undefined : { height: `${lines * heightOfLine}px` }} />
    </figure>
  );
}

const heightOfLine = 20;
/** How far below the screen diffs are drawn already. */
const ahead = '800px';

/** Whether the element has been near the screen: two thousand diffs drawn at once would keep everybody waiting. */
function useSeen(target: RefObject<Element | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useLayoutEffect(() => {
    if (target.current === null || isSeen) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true);
      },
      { rootMargin: ahead },
    );
    observer.observe(target.current);
    return () => observer.disconnect();
  }, [isSeen]);
  return isSeen;
}

function count({ hunks }: PageDiff, sign: string): number {
  return hunks.flatMap(({ lines }) => lines).filter((line) => line.startsWith(sign)).length;
}

function draw(target: HTMLElement, diff: PageDiff, sides: Sides): void {
  // A new file has but one side.
  const outputFormat = sides === 'two' && !diff.isNew ? 'side-by-side' : 'line-by-line';
  const config = {
    outputFormat,
    drawFileList: false,
    matching: 'lines',
    colorScheme: ColorSchemeType.LIGHT,
    fileListToggle: false,
    fileContentToggle: false,
    stickyFileHeaders: false,
  } as const;
  new Diff2HtmlUI(target, [diffFile(diff)], config, hljs).draw();
  // The same file may be drawn in several cards.
  for (const element of target.querySelectorAll('[id]')) element.removeAttribute('id');
}

/** The name is ours to show: what diff2html is told of it decides nothing but the language. */
function diffFile({ file, hunks, isNew }: PageDiff): DiffFile {
  return {
    oldName: 'file',
    newName: 'file',
    language: /\.[cm]?tsx?$/.test(file) ? 'ts' : 'js',
    addedLines: 0,
    deletedLines: 0,
    isCombined: false,
    isGitDiff: true,
    isNew,
    blocks: hunks.map((hunk) => ({
      oldStartLine: hunk.oldStart,
      newStartLine: hunk.newStart,
      header: `line ${hunk.newStart}`,
      lines: diffLines(hunk),
    })),
  };
}

function diffLines({ oldStart, newStart, lines }: PageHunk): DiffLine[] {
  let oldNumber = oldStart;
  let newNumber = newStart;
  return lines.map((content): DiffLine => {
    if (content.startsWith('+'))
      return { type: LineType.INSERT, content, oldNumber: undefined, newNumber: newNumber++ };
    if (content.startsWith('-'))
      return { type: LineType.DELETE, content, oldNumber: oldNumber++, newNumber: undefined };
    return { type: LineType.CONTEXT, content, oldNumber: oldNumber++, newNumber: newNumber++ };
  });
}
