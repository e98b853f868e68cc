import Database from 'better-sqlite3';

const db = new Database(':memory:');
const rows = db.prepare(
  'with recursive c(x) as (select 1 union all select x + 1 from c where x < ?) select sum(x * x) as n from c',
);

/**
 * @param {number} upTo
 * @returns {number}
 */
export function squares(upTo) {
  return Number(rows.get(upTo).n);
}
