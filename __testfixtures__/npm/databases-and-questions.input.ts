import Database from 'better-sqlite3';
import Conf from 'conf';
import { LowSync } from 'lowdb';
import { JSONFileSync } from 'lowdb/node';
import readline from 'readline-sync';
import { createSyncFn } from 'synckit';

const db = new Database('app.db');
const find = db.prepare('select * from users where name = ?');

export async function user(name: string) {
  db.exec('begin');
  return find.all(name);
}

export async function settings() {
  return [new Conf(), new LowSync(new JSONFileSync('db.json'), {})];
}

export async function ask() {
  return createSyncFn('./worker.js')(readline.question('Name? '));
}
