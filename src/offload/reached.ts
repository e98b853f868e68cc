// All that code does that goes to a worker thread, in its own module and in others of the package: the first thing that
// it would do there in another way than here.
import { walk } from '../syntax/parse.js';
import { ts } from '../typescript.js';
import { type Obstacle, type OffloadInput, obstacle } from './input.js';
import { changeOf, identifiersAt } from './mutations.js';
import type { Declared, Outline } from './outline.js';
import { Outlines } from './outlines.js';

const ofProcess =
  /^process\.(?:chdir|umask|setuid|setgid|seteuid|setegid|setgroups|initgroups|exit|abort|kill|reallyExit|on|once|title)$/;

/** Initializers that give something else each time. */
const differs =
  /\b(?:random\w*|nanoid|uuid\w*|now|hrtime|mkdtemp\w*|generateKey\w*|generatePrime\w*)\s*\(|\bnew Date\(\s*\)|\bprocess\.pid\b/;
const plainClasses = /^(?:Map|Set|RegExp|Date|URL|Array|Object|Text(?:En|De)coder|Intl\.\w+|\w+Array)$/;

export class Reached {
  readonly #outlines: Outlines;
  readonly #texts: ReadonlyMap<string, string>;
  /** Statements that move along: nobody else sees what they declare. */
  readonly #moved: ReadonlySet<ts.Statement>;
  readonly #seen = new Set<ts.Node>();
  /** Classes of errors that may be thrown. */
  readonly errors: Declared[] = [];

  constructor(input: OffloadInput, moved: ReadonlySet<ts.Statement>) {
    this.#outlines = new Outlines(input);
    this.#texts = input.texts;
    this.#moved = moved;
  }

  /** @param ownsState the module moves as a whole, with the variables that it has */
  through(node: ts.Node, ownsState: boolean): Obstacle | undefined {
    if (this.#seen.has(node)) return undefined;
    this.#seen.add(node);
    const forbidden = forbiddenIn(node);
    if (forbidden !== undefined) return forbidden;
    const outline = this.#outlines.of(node.getSourceFile().fileName);
    const uses = outline.usesIn({ start: node.getStart(), end: node.end });
    for (const use of identifiersAt(
      outline.tree,
      uses.map(({ at }) => at),
    )) {
      const found = this.#use(outline, use, ownsState);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #use(outline: Outline, use: ts.Identifier, ownsState: boolean): Obstacle | undefined {
    for (const declared of outline.named(use.text)) {
      if (declared.kind === 'type') continue;
      if (declared.kind === 'import') {
        const behind = this.#outlines.behind(use);
        const found = behind && this.#declared(behind.outline, behind.declared, use, false);
        if (found !== undefined) return found;
      } else {
        const found = this.#declared(outline, declared, use, ownsState);
        if (found !== undefined) return found;
      }
    }
    return undefined;
  }

  #declared(outline: Outline, declared: Declared, use: ts.Identifier, ownsState: boolean): Obstacle | undefined {
    if (declared.kind === 'class' && isError(declared.node)) this.errors.push(declared);
    if (declared.kind === 'variable' && !ownsState) {
      const why = this.#whyState(outline, declared);
      if (why !== undefined) return obstacle('worker-state', use, why);
    }
    return ts.isEnumDeclaration(declared.node) ? undefined : this.through(declared.node, ownsState);
  }

  /** Why a variable is not the same in each thread, or does not stay it. */
  #whyState(outline: Outline, declared: Declared): string | undefined {
    const { name, node, statement } = declared;
    if (changesOf(outline, name) !== undefined || this.#isChangedElsewhere(outline, declared))
      return `\`${name}\` is changed while the program runs`;
    if (differs.test(node.getText())) return `\`${name}\` is another value in each thread`;
    const isInstance = ts.isNewExpression(node) && !plainClasses.test(node.expression.getText());
    return isInstance && !this.#moved.has(statement) ? `\`${name}\` is an object that others use too` : undefined;
  }

  #isChangedElsewhere(outline: Outline, { name, at }: Declared): boolean {
    if (!outline.exported.has(name)) return false;
    const mentions = new RegExp(`\\b${name.replaceAll('$', '\\$')}\\b`);
    return [...this.#texts].some(([file, text]) => {
      if (file === outline.tree.fileName || !mentions.test(text)) return false;
      const other = this.#outlines.of(file);
      const uses = identifiersAt(other.tree, other.usesOf(name));
      return uses.some(
        (use) => changeOf(use, { orReplaced: true }) !== undefined && this.#outlines.behind(use)?.declared.at === at,
      );
    });
  }
}

/** The first place of its module where a variable gets another value, or what it holds is changed. */
export function changesOf(outline: Outline, name: string): ts.Node | undefined {
  const uses = identifiersAt(outline.tree, outline.usesOf(name));
  return uses.map((use) => changeOf(use, { orReplaced: true })).find((change) => change !== undefined);
}

function isError(node: ts.Node): boolean {
  return (
    ts.isClassLike(node) &&
    node.heritageClauses?.some((clause) => /^extends\s+[\w.]*(?:Error|Exception)\b/.test(clause.getText())) === true
  );
}

function forbiddenIn(node: ts.Node): Obstacle | undefined {
  let found: Obstacle | undefined;
  walk(node, (each) => {
    if (found !== undefined) return;
    if (ts.isCallExpression(each) && ofProcess.test(each.expression.getText()))
      found = obstacle('worker-process', each, `\`${each.expression.getText()}\` is about the whole process`);
    else if (ts.isBinaryExpression(each) && isAssignment(each) && /^process\.env\b/.test(each.left.getText()))
      found = obstacle('worker-process', each, 'what it sets in `process.env` would be set in the thread only');
    else if (ts.isCallExpression(each) && /\.getStore$/.test(each.expression.getText()))
      found = obstacle('worker-context', each, `\`${each.getText()}\` gives nothing there`);
    else if (ts.isJsxOpeningLikeElement(each) || ts.isJsxFragment(each))
      found = obstacle('worker-form', each, 'what makes elements of its JSX is not imported by name');
  });
  return found;
}

function isAssignment({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= ts.SyntaxKind.FirstAssignment && kind <= ts.SyntaxKind.LastAssignment;
}
