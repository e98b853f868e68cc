// What a call reads and writes outside of the program's variables: files, the working directory, timers of the console,
// locks, listeners. By the names of methods, since a table of all owners would be no more certain.
import { ts } from '../../typescript.js';
import { everyEntry, type SharedNames } from './shared-names.js';
import { accessed } from './state.js';

export interface Access {
  readonly key: string;
  readonly kinds: number;
}

const readsFile = /^(?:readFile|stat|lstat|exists|access|readdir|readlink|opendir|readJson|pathExists)(?:Sync)?$/;
const writesFile =
  /^(?:writeFile|appendFile|unlink|rm|rmdir|mkdir|truncate|chmod|utimes|outputFile|writeJson)(?:Sync)?$/;
const movesFile = /^(?:rename|copyFile|cp|link|symlink)(?:Sync)?$/;

/** Pairs that open and close something for everybody: the opening counts as a write, the closing as a read. */
const opens = /^(?:lock|acquire|enter|disable|mute|suspend|beginTransaction|useFakeTimers)$/;
const closes = /^(?:unlock|release|leave|enable|unmute|restore|resume|commit|rollback|useRealTimers)$/;
const opensConsole = /^(?:time|group|groupCollapsed)$/;
const closesConsole = /^(?:timeEnd|timeLog|groupEnd)$/;
const processState = /^(?:chdir|umask|setuid|setgid|seteuid|setegid)$/;
const listens = /^(?:on|once|addListener|prependListener|prependOnceListener|addEventListener)$/;

const taking = /^(?:delete|clear|pop|shift|splice|sort|reverse|fill|copyWithin)$/;
const adding = /^(?:push|unshift)$/;
const looking =
  /^(?:has|get|includes|indexOf|lastIndexOf|at|find|findIndex|some|every|keys|values|entries|join|slice)$/;

export function effectsOf(call: ts.CallExpression, names: SharedNames): Access[] {
  const callee = call.expression;
  const method = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  const files = fileEffects(call, method);
  if (files.length > 0 || !ts.isPropertyAccessExpression(callee)) return files;
  const receiver = callee.expression.getText();
  if (receiver === 'console')
    return bracket(`console ${call.arguments[0]?.getText() ?? ''}`, method, opensConsole, closesConsole);
  if (receiver === 'process' && processState.test(method))
    return [{ key: `process ${method}`, kinds: accessed.written }];
  if (receiver === 'process' && method === 'cwd') return [{ key: 'process chdir', kinds: accessed.read }];
  if (receiver === 'Object' && method === 'assign') return assignedTo(call.arguments[0], names);
  return [...bracket(`bracket ${receiver}`, method, opens, closes), ...collectionEffects(call, callee, names)];
}

function bracket(key: string, method: string, opening: RegExp, closing: RegExp): Access[] {
  if (opening.test(method)) return [{ key, kinds: accessed.written }];
  return closing.test(method) ? [{ key, kinds: accessed.read }] : [];
}

/** The object that a listener is attached to: `child.on('exit', …)`. */
export function listenedTo(call: ts.CallExpression): ts.Identifier | undefined {
  const callee = call.expression;
  if (!ts.isPropertyAccessExpression(callee) || !listens.test(callee.name.text)) return undefined;
  if (call.arguments.length < 2) return undefined;
  // `socket.setTimeout(5).on(…).once(…)`
  let receiver: ts.Expression = callee.expression;
  while (ts.isCallExpression(receiver) && ts.isPropertyAccessExpression(receiver.expression))
    receiver = receiver.expression.expression;
  return ts.isIdentifier(receiver) ? receiver : undefined;
}

/** Whether what is made here may send events before anybody listens; servers and plain emitters wait to be told. */
export function mayEmit(initializer: ts.Expression): boolean {
  if (!ts.isCallExpression(initializer) && !ts.isNewExpression(initializer)) return false;
  return !/(?:createServer|EventEmitter|PassThrough|Router|Command|express|fastify)$/.test(
    initializer.expression.getText(),
  );
}

function assignedTo(target: ts.Expression | undefined, names: SharedNames): Access[] {
  const key = target && names.objectOf(target);
  return key === undefined ? [] : [{ key, kinds: accessed.written }];
}

function collectionEffects(
  call: ts.CallExpression,
  { expression, name }: ts.PropertyAccessExpression,
  names: SharedNames,
): Access[] {
  const method = name.text;
  const [first] = call.arguments;
  const isKeyed =
    (method === 'set' && call.arguments.length === 2) || (method === 'add' && call.arguments.length === 1);
  if (!isKeyed && !taking.test(method) && !adding.test(method) && !looking.test(method)) return [];
  const holder = names.objectOf(expression);
  if (holder === undefined) return [];
  const every = holder + everyEntry;
  if (adding.test(method)) return [{ key: every, kinds: accessed.added }];
  const key = first === undefined ? every : holder + names.keyOf(first);
  if (isKeyed)
    return [
      { key, kinds: accessed.written },
      { key: every, kinds: accessed.added },
    ];
  if (method === 'delete') return [{ key, kinds: accessed.written }];
  if (taking.test(method)) return [{ key: every, kinds: accessed.written }];
  return [{ key: /^(?:has|get|includes)$/.test(method) ? key : every, kinds: accessed.read }];
}

function fileEffects(call: ts.CallExpression, method: string): Access[] {
  const [first, second] = call.arguments.map(fileKey);
  const access = (key: string | undefined, kinds: number): Access[] => (key === undefined ? [] : [{ key, kinds }]);
  if (readsFile.test(method)) return access(first, accessed.read);
  if (movesFile.test(method)) return [...access(first, accessed.written), ...access(second, accessed.written)];
  if (!writesFile.test(method) || isRepeatable(call, method)) return [];
  return access(first, method.startsWith('append') ? accessed.added : accessed.written);
}

/** `mkdir(dir, {recursive: true})`, `rm(file, {force: true})`: twice is as good as once. */
function isRepeatable(call: ts.CallExpression, method: string): boolean {
  return /^(?:mkdir|rm)/.test(method) && /\b(?:recursive|force)\s*:\s*true\b/.test(call.arguments[1]?.getText() ?? '');
}

/** A path by its text, local constants replaced; undefined where it is made anew for each call. */
export function fileKey(path: ts.Expression): string | undefined {
  const text = spelledOut(path, 0);
  const calls = text.match(/[\w$.]+(?=\()/g) ?? [];
  const isPlain = calls.every((name) =>
    /^(?:path\.)?(?:join|resolve|dirname|normalize|tmpdir|os\.tmpdir|cwd|process\.cwd)$/.test(name),
  );
  return isPlain ? `file ${text}` : undefined;
}

function spelledOut(node: ts.Expression, depth: number): string {
  if (!ts.isIdentifier(node) || depth > 3) return node.getText().replace(/\s+/g, ' ');
  const block = ts.findAncestor(node, (outer) => ts.isFunctionLike(outer) || ts.isSourceFile(outer));
  let initializer: ts.Expression | undefined;
  const visit = (inner: ts.Node): void => {
    if (ts.isVariableDeclaration(inner) && inner.name.getText() === node.text) initializer ??= inner.initializer;
    if (inner === block || !ts.isFunctionLike(inner)) ts.forEachChild(inner, visit);
  };
  if (block !== undefined) visit(block);
  return initializer === undefined ? node.text : spelledOut(initializer, depth + 1);
}
