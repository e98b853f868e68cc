// The whole page: what it counts, what blocks, the groups, what is left alone. Its state is a view, which stands in the
// address, and which cards are open.
import { useCallback, useMemo, useState } from 'preact/hooks';
import type { PageData } from '../src/report/page-data.js';
import { focusCard, focusedCard } from './cards.js';
import { Charts } from './charts.js';
import type { Sides } from './code.js';
import { isShown, parseView } from './filter.js';
import { Head } from './head.js';
import { Keys, useKeys } from './keys.js';
import { reasonName } from './left.js';
import { Lists, listed } from './lists.js';
import { useOpened, usePrinting, useView } from './state.js';
import { otherTheme } from './theme.js';
import { Toolbar } from './toolbar.js';

/** More at once would keep a printer, and whoever waits for it, for minutes. */
const mostPrinted = 300;
/** Two columns of code need as much. */
const wide = 1000;

export function Page({ data }: { data: PageData }) {
  const groups = useMemo(() => new Map(data.groups.map((group) => [group.id, group])), [data]);
  const [view, show] = useView();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [sides, setSides] = useState<Sides>(window.innerWidth < wide ? 'one' : 'two');
  const [isHelped, setHelped] = useState(false);
  const isPrinting = usePrinting();
  const findings = useMemo(
    () => data.findings.filter((each) => isShown(each, each.group ? groups.get(each.group) : undefined, view)),
    [data, view],
  );
  const shown = useMemo(() => listed(data, groups, findings, view), [findings, view]);
  const toggle = useCallback((name: string) => setOpen((known) => toggled(known, name)), []);
  const actions = {
    search: () => document.getElementById('words')?.focus(),
    move: (by: 1 | -1) => focusCard(shown.names, by),
    toggle: () => focusedCard()?.querySelector('button')?.click(),
    all: () => setOpen(open.size > 0 ? new Set() : new Set(shown.names)),
    sides: () => setSides(sides === 'one' ? 'two' : 'one'),
    theme: otherTheme,
    clear: () => {
      setHelped(false);
      const { activeElement } = document;
      if (activeElement instanceof HTMLInputElement) activeElement.blur();
      else show(parseView(''));
    },
    help: () => setHelped(!isHelped),
  };
  useOpened(cardOf(data, view.open), setOpen);
  useKeys(actions);
  const isAllOpen = isPrinting && shown.names.length <= mostPrinted;
  const isOpen = (name: string) => isAllOpen || open.has(name);
  return (
    <>
      <Head data={data} view={view} />
      <Charts findings={findings} groups={groups} view={view} hasOwners={data.hasOwners} />
      <Toolbar findings={data.findings} groups={groups} view={view} shown={findings.length} show={show}>
        <Button id="all" act={actions.all} text={open.size > 0 ? 'Close all' : 'Open all'} />
        <Button id="sides" act={actions.sides} text={sides === 'one' ? 'Side by side' : 'One column'} />
        <Button id="theme" act={actions.theme} text="Dark or light" />
        <Button id="help" act={actions.help} text="Keys" />
      </Toolbar>
      {isHelped ? <Keys close={actions.help} /> : null}
      {isPrinting && !isAllOpen ? <TooMany /> : null}
      <Lists data={data} shown={shown} isOpen={isOpen} sides={sides} isWhole={isPrinting} toggle={toggle} />
    </>
  );
}

/** An address may also name a finding, by the id that it has in every format. */
function cardOf({ findings }: PageData, name: string | undefined): string | undefined {
  const finding = findings.find(({ id }) => id === name);
  if (finding === undefined) return name;
  return finding.group ?? (finding.refusal && reasonName(finding.refusal.reason));
}

function Button({ id, act, text }: { id: string; act: () => void; text: string }) {
  return (
    <button type="button" id={id} onClick={act}>
      {text}
    </button>
  );
}

function TooMany() {
  return (
    <p class="note">
      There are more cards than a printed report holds, so only those that were open stand here in full. Filter them,
      and all that are left are printed.
    </p>
  );
}

function toggled(known: ReadonlySet<string>, name: string): ReadonlySet<string> {
  const next = new Set(known);
  if (!next.delete(name)) next.add(name);
  return next;
}
