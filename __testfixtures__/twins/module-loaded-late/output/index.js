const late = await import('./late.js');

const lazy = {
  get text() {
    return late.text('a.txt');
  },
};

export async function main(log) {
  const { text } = await import('./late.js');
  log(lazy.text);
  log(text('b.txt'), await late.textAsync('a.txt'));
}
