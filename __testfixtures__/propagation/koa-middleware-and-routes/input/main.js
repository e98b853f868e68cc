const fs = require('fs');
const Koa = require('koa');
const Router = require('@koa/router');

const app = new Koa();
const router = new Router();

const check = (ctx, next) => {
  ctx.state.motto = fs.readFileSync('a.txt', 'utf8').trim();
  return next();
};

app.use((ctx, next) => {
  if (!fs.existsSync('data.json')) ctx.throw(503);
  return next();
});
router.get('/motto', check, (ctx) => {
  ctx.body = ctx.state.motto;
});
router.get('/broken', (ctx) => {
  ctx.body = fs.readFileSync('missing.txt', 'utf8');
});
app.use(router.routes());

exports.main = async (log) => {
  for (const path of ['/motto', '/broken', '/nowhere']) log(path, await app.inject('GET', path));
};
