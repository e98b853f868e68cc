var config = {
  loaded: [],
  options: {},
};

/** Calls back with the whole configuration. */
config.load = function (options, ready) {
  var config = this;
  config.options = options;
  Promise.resolve().then(async function () {
    config.loaded.push(options.name);
    await ready(config);
  });
};

config.reset = reset;

async function reset(done) {
  config.loaded = [];
  await done(config);
}

module.exports = config;
