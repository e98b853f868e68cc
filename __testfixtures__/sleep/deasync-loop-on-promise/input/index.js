import deasync from 'deasync';

export async function load(store, id) {
  let user = null;
  let failure = null;
  let done = false;
  store.find(id).then(
    (value) => {
      user = value;
      done = true;
    },
    (error) => {
      failure = error;
      done = true;
    },
  );
  deasync.loopWhile(() => !done);
  if (failure) throw failure;
  return user;
}

export async function save(store, user) {
  let failed;
  let saved = false;
  store
    .save(user)
    .then(() => {
      saved = true;
    })
    .catch((error) => {
      failed = error;
      saved = true;
    });
  while (!saved) deasync.runLoopOnce();
  if (failed) {
    throw failed;
  }
}
