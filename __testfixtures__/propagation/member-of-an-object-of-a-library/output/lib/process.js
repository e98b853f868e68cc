module.exports = async function start(folder, log) {
  log(await folder.assemble('made/here'));
};
