// Loaded by worker threads: `addUsers`, `userById` of users.ts are done here.
import { DatabaseSync } from 'node:sqlite';
import type { User } from './users.js';

const db = new DatabaseSync(':memory:');
db.exec('create table users (id integer primary key, name text not null)');
const byId = db.prepare('select id, name from users where id = ?');

export function addUsers(names: readonly string[]): number {
  db.exec('begin');
  try {
    const insert = db.prepare('insert into users (name) values (?)');
    for (const name of names) insert.run(name);
    db.exec('commit');
  } catch (error) {
    db.exec('rollback');
    throw error;
  }
  return count();
}

export function userById(id: number): User | undefined {
  const row = byId.get(id);
  return row === undefined ? undefined : { id: Number(row['id']), name: String(row['name']) };
}

function count(): number {
  return Number(db.prepare('select count(*) as n from users').get()?.['n']);
}
