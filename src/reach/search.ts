// One search for all that refers to a function: by the names it goes by, each looked up once and confirmed by the oracle.
import { type FunctionNode, isFunctionNode } from '../syntax/functions.js';
import { rangeOf } from '../syntax/nodes.js';
import type { Trees } from '../syntax/trees.js';
import type { Declared } from '../types/oracle.js';
import { ts } from '../typescript.js';
import { chosenLoads } from './chosen-modules.js';
import { readsOfClosed } from './closed-objects.js';
import {
  declaredBy,
  declaresItself,
  exportingNodes,
  expressionOf,
  identifierAt,
  isDefaultExport,
  isExported,
  isExportedName,
  isMemberDeclaration,
  isMemberName,
  isPropertyName,
  isSignature,
  mayTypeFunction,
  nameOfFunction,
} from './declaration.js';
import { loadsOf, mayLoad } from './loads.js';
import type { Lookups } from './lookups.js';
import { Nearby, type NearbyInput } from './nearby.js';
import { handedIn } from './options.js';
import { type HomesInput, isAtHome, isPutOutside } from './outside.js';
import { givenFor } from './patterns.js';
import type { References, Use } from './references.js';
import { isKeptInObject, type Result, type ResultReferences } from './results.js';
import { fileOfLoad, fileOfMember, fileOfVariable } from './untyped-modules.js';
import { type Usage, usageOf, usageOfExpression } from './usage.js';
import { keyOf, type Wanted, wantedKey } from './wanted.js';
import type { WholeModules } from './whole-modules.js';
import type { Name } from './words.js';

export interface SearchInput extends HomesInput, NearbyInput {
  readonly trees: Trees;
  readonly whole: WholeModules;
}

export class Search {
  readonly #input: SearchInput;
  readonly #lookups: Lookups;
  /** Declarations, as the oracle names them, that stand for the function. */
  readonly #keys = new Set<string>();
  readonly #declared = new Set<Name>();
  readonly #nearby: Nearby;
  readonly #queue: Wanted[] = [];
  /** What stands in the queue. A name is looked up again when another declaration of it is found. */
  readonly #waiting = new Set<string>();
  readonly #seen = new Set<Name>();
  readonly #seenLoads = new Set<ts.CallExpression>();
  readonly #uses: Use[] = [];
  readonly #family = new Set<FunctionNode>();
  readonly #signatures = new Set<ts.SignatureDeclaration>();
  readonly #exports: ts.Node[] = [];
  readonly #lookalikes: Name[] = [];
  #hasExternalBase = false;

  constructor(input: SearchInput, lookups: Lookups) {
    this.#input = input;
    this.#lookups = lookups;
    this.#nearby = new Nearby(input, this.#declared);
  }

  runFrom(results: readonly Result[]): ResultReferences | undefined {
    for (const { node, certain } of results) this.#use(node, usageOfExpression(node), certain);
    this.#lookUpAll();
    if ([...this.#declared].some(isKeptInObject)) return undefined;
    return { uses: this.#uses, mentions: [...this.#seen] };
  }

  #lookUpAll(): void {
    for (let wanted = this.#queue.shift(); wanted !== undefined; wanted = this.#queue.shift()) {
      this.#waiting.delete(wantedKey(wanted));
      this.#lookUp(wanted);
    }
  }

  run(owner: FunctionNode): References {
    this.#addMember(owner);
    this.#lookUpAll();
    return {
      uses: this.#uses,
      family: [...this.#family],
      signatures: [...this.#signatures],
      hasExternalBase: this.#hasExternalBase,
      exports: this.#exports,
      names: [...this.#declared],
      mentions: [...this.#seen],
      lookalikes: this.#lookalikes,
    };
  }

  #addMember(owner: FunctionNode): void {
    if (this.#family.has(owner)) return;
    this.#family.add(owner);
    this.#addKey(owner.name ?? owner);
    const name = nameOfFunction(owner);
    if (name !== undefined) this.#declare(name, isExported(owner) || isMemberName(name));
    if (name === undefined && isDefaultExport(owner)) this.#exportDefault(owner);
    if (ts.isMethodDeclaration(owner)) this.#handOver(owner);
    const value = expressionOf(owner);
    if (value !== undefined) this.#use(value, usageOfExpression(value), true);
  }

  #addKey(node: ts.Node): void {
    this.#keys.add(keyOf(node.getSourceFile().fileName, node.getStart()));
  }

  /** Takes up a declaring name: its uses are uses of the function. */
  #declare(name: Name, everywhere: boolean): void {
    const file = name.getSourceFile().fileName;
    if (this.#declared.has(name)) return;
    this.#declared.add(name);
    this.#addKey(name);
    if (isDefaultExport(name.parent)) this.#exportDefault(name.parent);
    const isMember = isMemberName(name);
    const reads = isMember ? readsOfClosed(name, (word) => this.#lookups.words.occurrences(word, file)) : undefined;
    if (reads !== undefined) {
      for (const id of reads) this.#considerRead(id);
      return;
    }
    if (isMember) for (const base of this.#input.oracle.basesOf(file, rangeOf(name))) this.#addBase(base);
    const key = isMember ? this.#lookups.named.keyFor(name.text) : undefined;
    if (key !== undefined) this.#uses.push({ usage: { kind: 'escape', at: key }, node: key, certain: false });
    const isLocal = !everywhere || ts.isPrivateIdentifier(name);
    this.#want({ name: name.text, file: isLocal ? file : undefined, isMember });
  }

  #want(wanted: Wanted): void {
    if (this.#waiting.has(wantedKey(wanted))) return;
    this.#waiting.add(wantedKey(wanted));
    this.#queue.push(wanted);
  }

  #addBase(base: Declared): void {
    if (base.external) {
      this.#hasExternalBase = true;
      return;
    }
    const key = keyOf(base.file, base.at);
    if (this.#keys.has(key)) return;
    const name = identifierAt(this.#input.trees.of(base.file), base.at);
    if (name !== undefined) this.#addDeclaration(name);
  }

  #addDeclaration(name: Name): void {
    const { parent } = name;
    this.#declare(name, true);
    if (isFunctionNode(parent) && parent.body !== undefined) this.#addMember(parent);
    else if (isSignature(parent)) this.#signatures.add(parent);
    else if (ts.isPropertyDeclaration(parent) && parent.initializer && isFunctionNode(parent.initializer))
      this.#addMember(parent.initializer);
  }

  #lookUp(wanted: Wanted): void {
    const names = this.#lookups.words.occurrences(wanted.name, wanted.file);
    if (wanted.isMember) this.#bringIn(names);
    for (const id of names) {
      if (this.#seen.has(id)) continue;
      if (isMemberDeclaration(id)) this.#considerOverride(id);
      else this.#considerUse(id, wanted);
    }
  }

  /** What the oracle has not seen it knows nothing of, and each such member would count as a possible use. */
  #bringIn(names: readonly Name[]): void {
    this.#lookups.unseen.show(names.filter((id) => !isMemberDeclaration(id)).map((id) => id.getSourceFile().fileName));
  }

  /** A member of the same name belongs to the family when it overrides one of it. */
  #considerOverride(id: Name): void {
    const file = id.getSourceFile().fileName;
    if (this.#keys.has(keyOf(file, id.getStart()))) {
      if (isSignature(id.parent)) this.#signatures.add(id.parent);
      return;
    }
    if (isSignature(id.parent) && this.#isOurs(this.#input.oracle.definitionsOf(file, rangeOf(id)))) {
      this.#signatures.add(id.parent);
      return;
    }
    const bases = this.#input.oracle.basesOf(file, rangeOf(id));
    if (!bases.some((base) => this.#keys.has(keyOf(base.file, base.at)))) {
      if (mayTypeFunction(id.parent) && [...this.#declared].some(isMemberName)) this.#lookalikes.push(id);
      return;
    }
    this.#seen.add(id);
    this.#addDeclaration(id);
  }

  #considerUse(id: Name, wanted: Wanted): void {
    const usage = usageOf(id);
    const file = id.getSourceFile().fileName;
    if (usage === undefined || (wanted.file === undefined && !this.#nearby.has(file))) return;
    const found = this.#input.oracle.definitionsOf(file, rangeOf(id));
    const isOurs = this.#isOurs(found);
    const isUnknown = found === undefined || declaresItself(id, found);
    const isRequired = isUnknown && !wanted.isMember && this.#isExportOf(fileOfMember(this.#input, id), id.text);
    const isPossible = isUnknown && wanted.isMember && isPropertyName(id) && isAtHome(this.#input, id, this.#declared);
    if (!isOurs && !isRequired && (!isPossible || this.#isGivenOthers(id))) return;
    this.#seen.add(id);
    this.#use(id, usage, isOurs || isRequired);
  }

  /** All who call the function around it give it something else by that name. */
  #isGivenOthers(id: Name): boolean {
    const given = givenFor(id);
    return given?.every((name) => this.#isOther(name)) ?? false;
  }

  #isOther(name: ts.Identifier): boolean {
    const found = this.#input.oracle.definitionsOf(name.getSourceFile().fileName, rangeOf(name)) ?? [];
    return found.length > 0 && !this.#isOurs(found);
  }

  /** Types may say less of an object than what it is read as shows. */
  #considerRead(id: Name): void {
    const usage = this.#seen.has(id) ? undefined : usageOf(id);
    if (usage === undefined) return;
    this.#seen.add(id);
    this.#use(id, usage, true);
  }

  #isExportOf(file: string | undefined, name: string): boolean {
    const names = name === 'default' ? this.#exports : [...this.#declared].filter(({ text }) => text === name);
    return file !== undefined && names.some((node) => node.getSourceFile().fileName === file);
  }

  #isOurs(found: readonly Declared[] | undefined): boolean {
    return found?.some((declared) => this.#keys.has(keyOf(declared.file, declared.at))) ?? false;
  }

  #handOver(member: ts.Node): void {
    const usage = handedIn(this.#input.oracle, member);
    if (usage !== undefined) this.#uses.push({ usage, node: member, certain: true });
  }

  #use(node: ts.Node, usage: Usage, certain: boolean): void {
    if (usage.kind === 'alias') {
      const isForeign = certain && isPutOutside(this.#input.oracle, usage.name);
      if (isForeign) this.#uses.push({ usage: { kind: 'escape', at: node }, node, certain });
      if (certain) this.#handOver(usage.name.parent);
      const name = declaredBy(this.#input, usage.name);
      const isLocal = !usage.everywhere && !isExportedName(name);
      if (certain || isLocal) this.#declare(name, !isLocal);
      return;
    }
    if (usage.kind === 'default-export') this.#exportDefault(node);
    else this.#uses.push({ usage, node, certain });
  }

  /** Importers give a default export names of their own, or say `default`: their imports are asked one by one. */
  #exportDefault(node: ts.Node): void {
    this.#exports.push(node);
    for (const key of exportingNodes(node)) this.#addKey(key);
    for (const file of mayLoad(this.#input, node.getSourceFile().fileName)) {
      const { names, inPlace } = loadsOf(this.#input.trees.of(file));
      for (const name of names) this.#considerImport(name);
      for (const load of inPlace) this.#considerLoad(load);
      this.#want({ name: 'default', file, isMember: false });
    }
    if (!ts.isBinaryExpression(node.parent)) return;
    // What is loaded by another name than its own may be this module.
    const { names, inPlace } = chosenLoads(this.#input, node.getSourceFile().fileName);
    for (const load of inPlace) this.#load(load);
    for (const name of names) this.#followLocally(name);
  }

  #considerImport(name: ts.Identifier): void {
    const file = name.getSourceFile().fileName;
    const found = this.#input.oracle.definitionsOf(file, rangeOf(name));
    const isRequired = this.#isWholeOf(fileOfVariable(this.#input, name));
    if (!this.#isOurs(found) && !isRequired) return;
    this.#followLocally(name);
  }

  #followLocally(name: ts.Identifier): void {
    this.#addKey(name);
    this.#want({ name: name.text, file: name.getSourceFile().fileName, isMember: false });
  }

  #considerLoad(load: ts.CallExpression): void {
    if (this.#isWholeOf(fileOfLoad(this.#input, load))) this.#load(load);
  }

  #load(load: ts.CallExpression): void {
    if (this.#seenLoads.has(load)) return;
    this.#seenLoads.add(load);
    this.#use(load, usageOfExpression(load), true);
  }

  /** Whether the function is all that a file exports: `module.exports = load`. */
  #isWholeOf(file: string | undefined): boolean {
    return this.#exports.some((node) => ts.isBinaryExpression(node.parent)) && this.#isExportOf(file, 'default');
  }
}
