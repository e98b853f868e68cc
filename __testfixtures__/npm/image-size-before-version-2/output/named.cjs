const { promisify } = require('node:util');
const { imageSize } = require('image-size');

exports.width = async () => (await promisify(imageSize)('pixel.gif')).width;
