// Plugins of the bundler that keep away from a start what most runs never use, though a file that they load imports it.
import { isBuiltin } from 'node:module';
import { rolldown } from 'rolldown';

/** What builds tables when it is loaded already: becomes a file of its own for each of these, loaded at the first call. */
const files = {
  'string-width': ['string-width'],
  semver: [
    'semver/functions/valid.js',
    'semver/ranges/min-version.js',
    'semver/ranges/subset.js',
    'semver/ranges/valid.js',
  ],
};
const fileOf = new Map(Object.entries(files).flatMap(([file, names]) => names.map((name, at) => [name, { file, at }])));
const mark = '\0late:';

/** @param way from the bundle's first file to the directory of the others */
export function late(way) {
  return {
    name: 'late',
    resolveId: (id) => (fileOf.has(id) ? mark + id : null),
    load: (id) => (id.startsWith(mark) ? { code: codeFor(id.slice(mark.length), way), moduleType: 'js' } : null),
    transform: (code, id) => (id.includes('/lilconfig/') ? withoutPromises(code) : null),
  };
}

/** Called synchronously, so that the file is no ES module. */
function codeFor(id, way) {
  const { file, at } = fileOf.get(id);
  return `import { createRequire } from 'node:module';
let found;
export default (...given) => {
  found ??= createRequire(import.meta.url)('${way}/${file}.cjs').late${at};
  return found(...given);
};`;
}

/** It asks for promises of files when it is loaded, and needs them where there is a config. */
function withoutPromises(code) {
  const asked = 'const fsReadFileAsync = fs.promises.readFile;';
  if (!code.includes(asked)) throw new Error('lilconfig is another one now: see whether it loads fs.promises at once.');
  return code.replace(asked, 'const fsReadFileAsync = (file) => fs.promises.readFile(file);');
}

export async function bundleLate(dir) {
  const bundled = Object.entries(files).map(async ([file, names]) => {
    const code = names.map((name, at) => `export { default as late${at} } from '${name}';`).join('\n');
    const entry = {
      name: 'entry',
      resolveId: (id) => (id === mark + file ? id : null),
      load: (id) => (id === mark + file ? { code, moduleType: 'js' } : null),
    };
    const built = await rolldown({ input: { [file]: mark + file }, platform: 'node', plugins: [entry] });
    const { output } = await built.write({ dir, entryFileNames: '[name].cjs', format: 'cjs', comments: false });
    return output;
  });
  return (await Promise.all(bundled)).flat();
}

/**
 * What a start loads takes modules of Node.js as they are: for an import Node.js makes a namespace of all that the module has,
 * and loads for it streams, promises of files and more that nobody asked for.
 */
export const builtins = {
  name: 'builtins',
  renderChunk(code, { isEntry }) {
    if (!isEntry) return null;
    const statement = /^import (?:([\w$]+)(?:, )?)?(?:\{([^}]*)\}|\* as ([\w$]+))? from "([^"]+)";$/gm;
    return code.replace(statement, (whole, standard, named, all, id) => {
      if (!isBuiltin(id)) return whole;
      const names = [standard, all, named && `{${named.replaceAll(' as ', ': ')}}`].filter(Boolean);
      return `const ${names.map((name) => `${name} = process.getBuiltinModule("${id}")`).join(', ')};`;
    });
  },
};
