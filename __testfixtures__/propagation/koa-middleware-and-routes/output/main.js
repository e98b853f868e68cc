const fs = require('fs/promises');
const Koa = require('koa');
const Router = require('@koa/router');

const app = new Koa();
const router = new Router();

const check = async (ctx, next) => {
  ctx.state.motto = (await fs.readFile('a.txt', 'utf8')).trim();
  return next();
};

app.use(async (ctx, next) => {
  if (!(await fs.access('data.json').then(() => true, () => false))) ctx.throw(503);
  return next();
});
router.get('/motto', check, (ctx) => {
  ctx.body = ctx.state.motto;
});
router.get('/broken', async (ctx) => {
  ctx.body = await fs.readFile('missing.txt', 'utf8');
});
app.use(router.routes());

exports.main = async (log) => {
  for (const path of ['/motto', '/broken', '/nowhere']) log(path, await app.inject('GET', path));
};
