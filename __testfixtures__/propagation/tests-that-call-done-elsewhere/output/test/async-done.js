/** For a test that takes `done`: what its async body throws goes there, as the runner did with what was thrown at once. */
export function asyncDone(test) {
  return function (done) {
    test.call(this, done).catch(done.fail ?? done);
  };
}
