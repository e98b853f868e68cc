exports.load = async (store, id) => {
  const user = await store.find(id);
  return (await (user ? store.orders(user) : Promise.resolve([]))).length;
};
