var config = {
  loaded: [],
  options: {},
};

/** Calls back with the whole configuration. */
config.load = function (options, ready) {
  var config = this;
  config.options = options;
  Promise.resolve().then(function () {
    config.loaded.push(options.name);
    ready(config);
  });
};

config.reset = reset;

function reset(done) {
  config.loaded = [];
  done(config);
}

module.exports = config;
