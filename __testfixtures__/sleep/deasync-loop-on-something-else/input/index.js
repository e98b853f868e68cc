import deasync from 'deasync';

export async function drain(queue) {
  while (queue.length > 0) deasync.runLoopOnce();
  deasync.loopWhile(() => queue.length > 0);
  let done = false;
  queue.onEmpty = () => {
    done = true;
  };
  deasync.loopWhile(() => !done);
  let open = 2;
  queue.each(() => {
    open -= 1;
  });
  deasync.loopWhile(() => open > 0);
}
