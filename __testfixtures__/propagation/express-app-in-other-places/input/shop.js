const fs = require('fs');
const { Router } = require('express');

class Shop {
  constructor(app) {
    this.app = app;
    this.router = Router();
  }

  mount() {
    this.router.get('/items', this.items.bind(this));
    this.router.get('/item/:name', (req, res) => this.item(req, res));
    this.app.use(this.router);
  }

  items(req, res) {
    res.json(fs.readdirSync('dir'));
  }

  item(req, res) {
    res.send(fs.readFileSync(req.params.name, 'utf8'));
  }
}
exports.Shop = Shop;
