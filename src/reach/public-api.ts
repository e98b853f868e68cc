// Which functions others can call: what the package's entry modules export, with the members of exported classes.

import { isFunctionNode } from '../syntax/functions.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import { sourceOf } from '../workspace/entries.js';
import type { PackageInfo } from '../workspace/package.js';
import { isExported, nameOfFunction } from './declaration.js';
import { usageOfExpression } from './usage.js';
import type { WholeModules } from './whole-modules.js';

export interface PublicApiInput {
  readonly oracle: Oracle;
  readonly texts: ReadonlyMap<string, string>;
  readonly whole: WholeModules;
  packageOf(file: string): PackageInfo | undefined;
}

export class PublicApi {
  readonly #input: PublicApiInput;
  /** Offsets of exported names by file; undefined where no entry could be found among the sources. */
  readonly #byPackage = new Map<string, ReadonlySet<string> | undefined>();

  constructor(input: PublicApiInput) {
    this.#input = input;
  }

  /** @param owner a function, or a declaration of a type */
  has(owner: ts.Node): boolean {
    const { fileName } = owner.getSourceFile();
    const info = this.#input.packageOf(fileName);
    if (info === undefined || info.private) return false;
    if (!this.#byPackage.has(info.dir)) this.#byPackage.set(info.dir, this.#exportsOf(info));
    const exported = this.#byPackage.get(info.dir);
    if (exported === undefined) return isExported(owner) || ts.isMethodDeclaration(owner);
    const names = [declaringName(owner), ts.getNameOfDeclaration(owner as ts.Declaration), owner];
    return names.some((name) => name !== undefined && exported.has(`${fileName}:${name.getStart()}`));
  }

  /** Whether whatever the file exports can be seen from outside. */
  shows(file: string): boolean {
    const info = this.#input.packageOf(file);
    if (info === undefined || info.private) return false;
    const entries = this.#entriesOf(info);
    return entries.length === 0 || this.#input.whole.shownBy(entries).has(file);
  }

  #entriesOf(info: PackageInfo): string[] {
    return info.entries.flatMap((entry) => sourceOf(info.dir, entry, (file) => this.#input.texts.has(file)) ?? []);
  }

  #exportsOf(info: PackageInfo): ReadonlySet<string> | undefined {
    const files = this.#entriesOf(info);
    if (files.length === 0) return undefined;
    return new Set(
      files.flatMap((file) => this.#input.oracle.exportedBy(file)).map((declared) => `${declared.file}:${declared.at}`),
    );
  }
}

/** The name that an export of the function or type would be declared by. */
function declaringName(owner: ts.Node): ts.Node | undefined {
  if (!isFunctionNode(owner)) return ts.getNameOfDeclaration(owner as ts.Declaration);
  if (!ts.isFunctionExpression(owner) && !ts.isArrowFunction(owner)) return nameOfFunction(owner);
  const usage = usageOfExpression(owner);
  return usage.kind === 'alias' ? usage.name : undefined;
}
