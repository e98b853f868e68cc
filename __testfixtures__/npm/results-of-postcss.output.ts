import postcss, { type Plugin } from 'postcss';

const shout: Plugin = {
  postcssPlugin: 'shout',
  Declaration(declaration, { result }) {
    declaration.value = declaration.value.toUpperCase();
    if (declaration.prop === 'color') declaration.warn(result, 'a color');
  },
};
const processor = postcss([shout]);

export async function main(log: (...values: unknown[]) => void) {
  const options = { from: undefined };
  log((await postcss([shout]).process('a { color: red }', options)).css);
  log(processor.process('a { top: 1px }', options).sync().root.nodes.length, (await processor.process('b {}', options)).root.nodes.length);
  log((await processor.process('a { color: red }', options)).warnings().length, (await processor.process('c {}')).messages.length);
  log((await processor.process('a {}', { from: 'a.css', map: { inline: false } })).map.toString());
  log((await postcss([]).process('a { }', options)).content, (await postcss().process('d{}', options)).toString());
  log(processor.process('a {}').opts, `${processor.process('a {}', options).processor.version.length > 0}`);
  try {
    (await processor.process('a {', options)).css;
  } catch (error) {
    log((error as Error).name, (error as Error).message);
  }
}
