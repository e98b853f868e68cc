// By which name a replacement is called in a file: through an import that is there, the way the old call went,
// or a new import whose name nobody has taken.
import { isBuiltin } from 'node:module';
import type { ImportedPart, Receiver } from '../model.js';
import type { FileFacts } from '../syntax/file-facts.js';
import type { Binding, ImportFact } from '../syntax/imports.js';
import { type Names, visibleAt } from '../syntax/scopes.js';

export interface Request {
  readonly part: ImportedPart;
  /** Offset at which the name has to be visible. */
  readonly at: number;
  readonly receiver: Receiver | undefined;
  /** Nothing but the receiver will do. */
  readonly asBefore: boolean;
}

export type Resolved =
  /** An import that is there already; `binding` has one more use. */
  | { readonly kind: 'existing'; readonly text: string; readonly binding: Binding }
  /** Through the expression by which the old call reached its module. */
  | { readonly kind: 'receiver'; readonly text: string; readonly promises: boolean }
  | { readonly kind: 'new' };

export function resolve(facts: FileFacts, request: Request): Resolved {
  const before = request.asBefore ? throughReceiver(request) : undefined;
  return (
    before ??
    existing(facts, request) ??
    (joinsBraces(facts, request.part) ? undefined : throughReceiver(request)) ?? { kind: 'new' }
  );
}

function existing(facts: FileFacts, { part, at }: Request): Resolved | undefined {
  for (const fact of facts.imports) {
    if (fact.typeOnly) continue;
    for (const binding of fact.bindings) {
      if (binding.typeOnly || !isVisible(facts, binding, at)) continue;
      if (part.name === '*' && !isWholeInside(fact, binding)) continue;
      const text = nameThrough(fact, binding, part);
      if (text !== undefined) return { kind: 'existing', text, binding };
    }
  }
  return undefined;
}

function nameThrough(fact: ImportFact, binding: Binding, part: ImportedPart): string | undefined {
  const module = normal(fact.module);
  if (part.name === '*') return module === part.module ? binding.local : undefined;
  if (module === part.module && binding.imported === part.name) return binding.local;
  if (module === part.module && isWholeModule(module, binding)) return `${binding.local}.${part.name}`;
  if (`${module}/promises` === part.module && binding.imported === 'promises') return `${binding.local}.${part.name}`;
  return undefined;
}

/** The binding holds what `require` gives: not a namespace, which is no function. */
function isWholeInside(fact: ImportFact, { imported }: Binding): boolean {
  return imported === (fact.form === 'import' ? 'default' : '*') && fact.form !== 'dynamic';
}

export function isWholeModule(module: string, binding: Binding): boolean {
  return binding.imported === '*' || (binding.imported === 'default' && normal(module).startsWith('node:'));
}

function isVisible(facts: FileFacts, binding: Binding, at: number): boolean {
  return visibleAt(facts.names, binding.local, at)?.at === binding.at;
}

/**
 * Named imports of the very built-in are there already: the new name joins them. What an ES module sees of a package of
 * CommonJS by name is less than what the package has, so there the old way is taken.
 */
function joinsBraces(facts: FileFacts, part: ImportedPart): boolean {
  if (!part.module.startsWith('node:')) return false;
  return facts.imports.some((fact) => normal(fact.module) === part.module && isMergeable(fact));
}

/** A module-level import in braces that can take another name. */
export function isMergeable(fact: ImportFact): boolean {
  if (fact.braces === undefined || fact.typeOnly || (fact.form !== 'import' && fact.form !== 'require')) return false;
  return fact.bindings.every((binding) => binding.scope.start === 0);
}

function throughReceiver({ part, receiver }: Request): Resolved | undefined {
  if (receiver === undefined) return undefined;
  if (part.name === '*') return throughRequire(receiver, part);
  if (receiver.module === part.module)
    return { kind: 'receiver', text: `${receiver.text}.${part.name}`, promises: false };
  if (`${receiver.module}/promises` !== part.module) return undefined;
  return { kind: 'receiver', text: `${receiver.text}.promises.${part.name}`, promises: true };
}

/** `require('glob').sync(…)`: a name would have been found already. */
function throughRequire({ text, module }: Receiver, part: ImportedPart): Resolved | undefined {
  const isItself = module === part.module && text.startsWith('require(');
  return isItself ? { kind: 'receiver', text, promises: false } : undefined;
}

/** The part as a new import of the file gives it: where files import by `import name = require(…)`, with its module. */
export function asImported(facts: FileFacts, part: ImportedPart): ImportedPart {
  return facts.style.byEquals && part.name !== '*' ? { module: part.module, name: '*' } : part;
}

/** What a new import is called where nothing is against it; a module itself by its own name, `fastGlob` for `fast-glob`. */
export function wantedName({ module, name, as }: ImportedPart): string {
  if (as !== undefined || name !== '*') return as ?? name;
  const words = module.replace(/^(?:node:|@[^/]+\/)/, '').split(/[^\p{ID_Continue}$]+/u);
  return words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('');
}

/** A name for a new module-level import that no scope around its uses has taken, and that captures nothing. */
export function freeName(names: Names, wanted: string, uses: readonly number[], reserved: ReadonlySet<string>): string {
  const candidates = [
    wanted,
    ...(wanted.endsWith('Async') ? [] : [`${wanted}Async`]),
    ...Array.from({ length: 98 }, (_, index) => `${wanted}${index + 2}`),
  ];
  const free = candidates.find((name) => !reserved.has(name) && !isTaken(names, name, uses));
  if (free === undefined) throw new Error(`No free name for ${wanted}`);
  return free;
}

function isTaken(names: Names, name: string, uses: readonly number[]): boolean {
  if (names.declared.some((entry) => entry.name === name && entry.scope.start === 0)) return true;
  if (uses.some((at) => visibleAt(names, name, at) !== undefined)) return true;
  return names.references.some((entry) => entry.name === name && visibleAt(names, name, entry.at) === undefined);
}

/** Built-in modules with `node:`. */
export function normal(module: string): string {
  return module.startsWith('node:') || !isBuiltin(module) ? module : `node:${module}`;
}
