const fs = require('fs');
const { Worker } = require('bullmq');
const Queue = require('p-queue');
const cron = require('node-cron');

const worker = new Worker('texts', (job) => fs.readFileSync(job.data, 'utf8'));
const queue = new Queue();
const job = cron.schedule('* * * * *', () => {
  fs.writeFileSync('stamp.txt', 'now');
});

exports.main = async (log) => {
  worker.on('completed', (text) => log('completed', text));
  const failed = new Promise((resolve) => {
    worker.on('failed', (code) => resolve(log('failed', code, fs.readFileSync('a.txt', 'utf8'))));
  });
  await worker.take('a.txt');
  await worker.take('missing.txt');
  await failed;
  log(await queue.add(() => fs.readFileSync('b.txt', 'utf8')));
  log(await queue.add(() => fs.readFileSync('missing.txt', 'utf8')).catch((error) => `${error.code} ${fs.readFileSync('a.txt', 'utf8')}`));
  await job.now();
  log(fs.readFileSync('stamp.txt', 'utf8'));
};
