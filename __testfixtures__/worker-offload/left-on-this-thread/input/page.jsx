/**
 * @unblock offload
 * @param {string} name
 */
export function page(name) {
  return <b>{name}</b>;
}
