// Callbacks written out in a call: one that blocks would have to turn async with a twin that goes on calling it at once.

import type { CallSite } from '../model.js';
import { identifierAt } from '../reach/declaration.js';
import { functionNamed, type ParameterInput } from '../reach/parameters.js';
import { isFunctionNode } from '../syntax/functions.js';
import { contains, rangeOf } from '../syntax/nodes.js';
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';

export class Callbacks {
  readonly #input: ParameterInput;
  readonly #sites: readonly CallSite[];
  readonly #known = new Map<ts.Node, boolean>();

  constructor(input: ParameterInput, sites: readonly CallSite[]) {
    this.#input = input;
    this.#sites = sites;
  }

  /** Whether a callback of the call blocks, be it through other functions of the package. */
  blockIn(call: ts.CallExpression | ts.TaggedTemplateExpression): boolean {
    const passed = ts.isCallExpression(call) ? call.arguments.filter(isFunctionNode) : [];
    return passed.some((callback) => this.#blocks(callback));
  }

  #blocks(owner: ts.Node): boolean {
    const known = this.#known.get(owner);
    if (known !== undefined) return known;
    // Functions that call each other block no more for that.
    this.#known.set(owner, false);
    const range = rangeOf(owner);
    const file = owner.getSourceFile().fileName;
    let blocks = this.#sites.some((site) => site.file === file && contains(range, site.range));
    walk(owner, (node) => {
      if (!blocks && ts.isCallExpression(node)) blocks = this.#calls(node).some((callee) => this.#blocks(callee));
    });
    this.#known.set(owner, blocks);
    return blocks;
  }

  #calls({ expression }: ts.CallExpression): ts.Node[] {
    const name = ts.isPropertyAccessExpression(expression) ? expression.name : expression;
    if (!ts.isIdentifier(name) && !ts.isPrivateIdentifier(name)) return [];
    const { trees, oracle } = this.#input;
    const declared = oracle.definitionsOf(name.getSourceFile().fileName, rangeOf(name)) ?? [];
    return declared.flatMap(({ file, at, external }) => {
      const id = external ? undefined : identifierAt(trees.of(file), at);
      return (id && functionNamed(id)) ?? [];
    });
  }
}
