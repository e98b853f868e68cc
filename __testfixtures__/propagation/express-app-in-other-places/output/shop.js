const fs = require('fs/promises');
const { Router } = require('express');
const { asyncHandler } = require('./async-handler');

class Shop {
  constructor(app) {
    this.app = app;
    this.router = Router();
  }

  mount() {
    this.router.get('/items', asyncHandler(this.items.bind(this)));
    this.router.get('/item/:name', asyncHandler(async (req, res) => await this.item(req, res)));
    this.app.use(this.router);
  }

  async items(req, res) {
    res.json(await fs.readdir('dir'));
  }

  async item(req, res) {
    res.send(await fs.readFile(req.params.name, 'utf8'));
  }
}
exports.Shop = Shop;
