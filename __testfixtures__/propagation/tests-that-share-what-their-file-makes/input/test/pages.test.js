const assert = require('assert');
const { pagesIn } = require('../src/pages');

describe('pages', () => {
  // The tests are made of them: nothing can wait for that.
  const pages = pagesIn('a.txt');

  for (const page of pages)
    it(`has ${page}`, () => {
      assert.ok(page.length > 0);
    });
});
