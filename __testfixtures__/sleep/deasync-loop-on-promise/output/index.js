export async function load(store, id) {
  const user = await store.find(id);
  return user;
}

export async function save(store, user) {
  await store
    .save(user);
}
