const { imageSize } = require('image-size');

exports.width = async () => imageSize('pixel.gif').width;
