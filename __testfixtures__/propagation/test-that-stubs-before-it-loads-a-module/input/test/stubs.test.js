import assert from 'node:assert';
import fs from 'node:fs';
import sinon from 'sinon';

it('reads the settings', async () => {
  const read = sinon.stub(fs, 'readFileSync').returns('dark');
  const { settings } = await import('../src/settings.js');
  read.restore();
  assert.equal(settings, 'dark');
});
