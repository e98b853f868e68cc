const { run } = require('../src/run');
const Server = require('../src/server');

jest.mock('../src/server');

it('starts what the test has made up', () => {
  Server.prototype.start.mockReturnValue('faked');
  expect(run('a.txt')).toBe('faked');
});
