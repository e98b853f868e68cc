// A dependency that a helper module needs, put into the text of a package.json: every other byte stays.
import { parse } from '../syntax/parse.js';
import { ts } from '../typescript.js';

/** The text with the package among its dependencies; undefined when it stands there already, or the text is no object. */
export function withDependency(text: string, name: string, range: string): string | undefined {
  const [statement] = parse('package.json', text).statements;
  const root = statement !== undefined && ts.isExpressionStatement(statement) ? statement.expression : undefined;
  if (root === undefined || !ts.isObjectLiteralExpression(root)) return undefined;
  const entry = `${JSON.stringify(name)}: ${JSON.stringify(range)}`;
  const held = propertyOf(root, 'dependencies');
  if (held === undefined)
    return inserted(text, root, `"dependencies": {${nested(text, entry)}}`, root.properties.length);
  if (!ts.isObjectLiteralExpression(held) || propertyOf(held, name) !== undefined) return undefined;
  const names = held.properties.map((property) => nameOf(property));
  const after = names.findIndex((other) => other > name);
  return inserted(text, held, entry, after === -1 ? names.length : after);
}

function nameOf(property: ts.ObjectLiteralElementLike): string {
  return property.name !== undefined && ts.isStringLiteral(property.name) ? property.name.text : '';
}

function propertyOf(object: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined {
  const found = object.properties.find((property) => nameOf(property) === name);
  return found !== undefined && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

/** Puts an entry before the one at `index`, or behind the last, as the others are set. */
function inserted(text: string, object: ts.ObjectLiteralExpression, entry: string, index: number): string {
  const { properties } = object;
  const next = properties[index];
  if (next !== undefined) {
    const start = next.getStart();
    const previous = properties[index - 1];
    const from = previous?.end ?? object.getStart() + 1;
    const gap = text.slice(from, start).replace(/^,/, '');
    return `${text.slice(0, start)}${entry},${gap === '' ? ' ' : gap}${text.slice(start)}`;
  }
  const last = properties.at(-1);
  if (last === undefined) {
    const open = object.getStart() + 1;
    return `${text.slice(0, open)}${nested(text, entry)}${text.slice(object.end - 1)}`;
  }
  const gap = text.slice(properties[index - 2]?.end ?? object.getStart() + 1, last.getStart()).replace(/^,/, '');
  return `${text.slice(0, last.end)},${gap === '' ? ' ' : gap}${entry}${text.slice(last.end)}`;
}

/** The only entry of a member of the whole: two steps in, where the text has lines. */
function nested(text: string, entry: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const [, indent = '  '] = /\n([ \t]+)"/.exec(text) ?? [];
  if (!text.trimEnd().includes('\n')) return ` ${entry} `;
  return `${eol}${indent.repeat(2)}${entry}${eol}${indent}`;
}
