const fs = require('fs/promises');

(async () => {
  const text = await fs.readFile(`${process.argv[2]}.none`, 'utf8');
  console.log(text);
})();
