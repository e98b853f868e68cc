// Which functions others can call: what the package's entry modules export, with the members of exported classes.

import { isFunctionNode } from '../syntax/functions.js';
import type { Oracle } from '../types/oracle.js';
import { ts } from '../typescript.js';
import { isDeclarationFile } from '../workspace/declarations.js';
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
  /** All of the run. */
  packages(): readonly PackageInfo[];
}

export class PublicApi {
  readonly #input: PublicApiInput;
  /** Offsets of exported names by file; undefined where no entry could be found among the sources. */
  readonly #byPackage = new Map<string, ReadonlySet<string> | undefined>();

  readonly #users = new Map<string, readonly PackageInfo[]>();

  constructor(input: PublicApiInput) {
    this.#input = input;
  }

  /** @param owner a function, or a declaration of a type */
  has(owner: ts.Node): boolean {
    const { fileName } = owner.getSourceFile();
    const info = this.#input.packageOf(fileName);
    if (info === undefined) return false;
    // What a private package exports, one that is not may hand on.
    if (info.private) return this.#publicUsersOf(info).some((user) => this.#promises(user, owner) === true);
    // Nothing tells which of the types there others name.
    if (isDeclarationFile(fileName)) return true;
    return this.#promises(info, owner) ?? (isExported(owner) || ts.isMethodDeclaration(owner));
  }

  /** undefined where no entry of the package could be found among the sources. */
  #promises(info: PackageInfo, owner: ts.Node): boolean | undefined {
    if (!this.#byPackage.has(info.dir)) this.#byPackage.set(info.dir, this.#exportsOf(info));
    const exported = this.#byPackage.get(info.dir);
    const { fileName } = owner.getSourceFile();
    const names = [declaringName(owner), ts.getNameOfDeclaration(owner as ts.Declaration), owner];
    return exported && names.some((name) => name !== undefined && exported.has(`${fileName}:${name.getStart()}`));
  }

  /** Packages of the run that others see, and that depend on the given one, be it through others. */
  #publicUsersOf(info: PackageInfo): readonly PackageInfo[] {
    const known = this.#users.get(info.dir);
    if (known !== undefined) return known;
    const found = new Set([info]);
    const packages = this.#input.packages();
    for (const { name = '' } of found) for (const each of packages) if (each.dependencies.has(name)) found.add(each);
    const users = [...found].filter((each) => !each.private);
    this.#users.set(info.dir, users);
    return users;
  }

  /** Whether whatever the file exports can be seen from outside. */
  shows(file: string): boolean {
    const info = this.#input.packageOf(file);
    if (info === undefined) return false;
    if (info.private) return this.#publicUsersOf(info).some((user) => this.#shownBy(user, file));
    return this.#entriesOf(info).length === 0 || this.#shownBy(info, file);
  }

  #shownBy(info: PackageInfo, file: string): boolean {
    return this.#input.whole.shownBy(this.#entriesOf(info)).has(file);
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
