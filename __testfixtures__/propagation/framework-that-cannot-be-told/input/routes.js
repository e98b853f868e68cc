const fs = require('fs');

// Two frameworks write their routes so.
module.exports = (app) => {
  app.get('/a', (req, res) => {
    res.send(fs.readFileSync('a.txt', 'utf8'));
  });
};
