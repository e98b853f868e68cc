module.exports = function start(folder, log) {
  log(folder.assemble('made/here'));
};
