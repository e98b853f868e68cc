// GitHub's own descriptions of its API, and what they say of a request. `undefined` is no complaint.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';

const require = createRequire(import.meta.url);

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: object;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
}
interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}
interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** An operation with everything that it refers to. */
interface Found {
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
}

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, coerceTypes: true });
const compiled = new Map<object, ValidateFunction>();

export class GithubDescription {
  readonly #description: Description;
  readonly #found = new Map<string, Found | undefined>();

  constructor() {
    const home = path.dirname(require.resolve('@octokit/openapi/package.json'));
    this.#description = JSON.parse(readFileSync(path.join(home, 'generated/api.github.com.json'), 'utf8'));
  }

  /** What is wrong with a request; undefined where nothing is. */
  complaint({ method, url, body }: Asked): string | undefined {
    const found = this.#operation(method, url.pathname);
    if (found === undefined) return `There is no ${method} ${url.pathname}.`;
    return queryComplaint(found, url) ?? bodyComplaint(found, body);
  }

  /** Of a query or mutation in GraphQL. */
  async graphqlComplaint(query: string): Promise<string | undefined> {
    const { validate } = await import('@octokit/graphql-schema');
    return validate(query)[0]?.message;
  }

  #operation(method: string, pathname: string) {
    const asked = `${method} ${pathname.replace(/\d+/g, 'N')}`;
    const found = this.#found.get(asked) ?? this.#search(method, pathname);
    this.#found.set(asked, found);
    return found;
  }

  #search(method: string, pathname: string): Found | undefined {
    for (const [way, operations] of Object.entries(this.#description.paths)) {
      const form = new RegExp(`^${way.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}$`);
      const operation = operations[method.toLowerCase()];
      if (operation === undefined || !form.test(pathname)) continue;
      const parameters = (operation.parameters ?? []).map((each) => this.#whole(each) as Parameter);
      const body = operation.requestBody?.content['application/json'].schema;
      return { parameters, body: body === undefined ? undefined : (this.#whole(body) as Schema) };
    }
    return undefined;
  }

  /** With everything that it refers to. */
  #whole(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#whole(each));
    if (typeof value !== 'object' || value === null) return value;
    if ('$ref' in value && typeof value.$ref === 'string') {
      const steps = value.$ref.slice(2).split('/');
      return this.#whole(steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], this.#description));
    }
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, this.#whole(each)]));
  }
}

function queryComplaint({ parameters }: Found, url: URL): string | undefined {
  const known = new Map(parameters.filter((each) => each.in === 'query').map((each) => [each.name, each]));
  for (const [name, value] of url.searchParams) {
    const parameter = known.get(name);
    if (parameter === undefined) return `The query knows no "${name}".`;
    const wrong = against({ type: 'object', properties: { value: parameter.schema } }, { value });
    if (wrong !== undefined) return `"${name}" of the query: ${wrong}`;
  }
  const missing = [...known.values()].find(({ name, required }) => required && !url.searchParams.has(name));
  return missing === undefined ? undefined : `The query lacks "${missing.name}".`;
}

function bodyComplaint({ body: schema }: Found, body: unknown): string | undefined {
  if (schema === undefined) return body === undefined ? undefined : 'It takes no body.';
  return against(schema, body) ?? unknownKey(schema, body);
}

/** A name that GitHub does not know is a mistake, though the description lets it pass. */
function unknownKey({ properties, items }: Schema, value: unknown): string | undefined {
  if (Array.isArray(value))
    return value.map((each) => unknownKey(items ?? {}, each)).find((each) => each !== undefined);
  if (typeof value !== 'object' || value === null || properties === undefined) return undefined;
  for (const [name, each] of Object.entries(value)) {
    const known = properties[name];
    if (known === undefined) return `It knows no "${name}".`;
    const wrong = unknownKey(known, each);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function against(schema: object, value: unknown): string | undefined {
  const check = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, check);
  return check(value) ? undefined : ajv.errorsText(check.errors);
}
