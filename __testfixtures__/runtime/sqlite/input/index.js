import { DatabaseSync } from 'node:sqlite';

export async function main(log) {
  const db = new DatabaseSync(':memory:');
  db.exec('CREATE TABLE t (a)');
  const insert = db.prepare('INSERT INTO t VALUES (?)');
  insert.run(1);
  log(db.prepare('SELECT a FROM t').all().length, db.prepare('SELECT a FROM t').get().a);
}
