// Functions that a framework calls because of the file and the name under which they are exported.
import path from 'node:path';
import { type FunctionNode, functionName } from '../syntax/functions.js';

interface Convention {
  readonly file: RegExp;
  readonly name: RegExp;
  /** First parameter, where file and name say too little. */
  readonly takes?: RegExp;
  /** How the chain names it; the file's route and the function's name are at hand. */
  readonly label: (route: string, name: string) => string;
}

const conventions: readonly Convention[] = [
  {
    file: /(?:^|\/)app\/(?:.+\/)?route\.[jt]sx?$/,
    name: /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/,
    label: (route, name) => `${name} ${route}`,
  },
  { file: /(?:^|\/)pages\/api\/.+\.[jt]sx?$/, name: /^(?:default|handler)$/, label: (route) => `route ${route}` },
  {
    file: /(?:^|\/)pages\/.+\.[jt]sx?$/,
    name: /^(?:getServerSideProps|getStaticProps|getStaticPaths|getInitialProps)$/,
    label: (route, name) => `${name} of ${route}`,
  },
  { file: /(?:^|\/)routes\/.+\.[jt]sx?$/, name: /^(?:loader|action|load)$/, label: (_route, name) => name },
  { file: /./, name: /^(?:exports\.)?handler$/, takes: /^_?event$/, label: () => 'lambda handler' },
];

/** @param root the package's directory */
export function conventionLabel(owner: FunctionNode, root: string): string | undefined {
  const file = path.posix.relative(root, owner.getSourceFile().fileName);
  const name = functionName(owner);
  const [first] = owner.parameters;
  const found = conventions.find(
    (convention) =>
      convention.file.test(file) &&
      convention.name.test(name) &&
      (convention.takes === undefined || convention.takes.test(first?.name.getText() ?? '')),
  );
  return found?.label(routeOf(file), name);
}

/** `app/(shop)/orders/route.ts` and `pages/orders/index.tsx` answer at `/orders`. */
function routeOf(file: string): string {
  const inside = file
    .replace(/^(?:.*\/)?(?:app|pages)\//, '')
    .replace(/(?:^|\/)(?:route|index)?\.[jt]sx?$|\.[jt]sx?$/, '');
  const segments = inside.split('/').filter((segment) => !/^\(.*\)$|^(?:route|index)$|^$/.test(segment));
  return `/${segments.join('/')}`;
}
