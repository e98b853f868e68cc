const { execSync } = require("child_process");

exports.load = async () => execSync("curl -s -H 'Accept: text/plain' https://example.org/it's").toString();
exports.post = async () => execSync("curl -s -L -d 'name=O%27Neil' https://example.org/").toString();
