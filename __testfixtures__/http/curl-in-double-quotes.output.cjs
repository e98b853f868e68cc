const { execAsync } = require("./child-process-async.cjs");

exports.load = async () => (await execAsync("curl -s -H 'Accept: text/plain' https://example.org/it's")).toString();
exports.post = async () => await (await fetch("https://example.org/", {
  method: "POST",
  headers: { "Content-Type": "application/x-www-form-urlencoded" },
  body: "name=O%27Neil",
})).text();
