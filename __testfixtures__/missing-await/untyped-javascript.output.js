async function total(order) {
  await null;
  return order.lines.length;
}

const isPaid = async (order) => order.paid === true;

export async function probe(log) {
  const order = { lines: [1, 2], paid: true };
  if (!(await isPaid(order))) log('unpaid');
  log(`total ${await total(order)}`);
  log((await total(order)) + 1);
  const { length } = [...(await Promise.all([total(order)]))];
  log(length);
}
