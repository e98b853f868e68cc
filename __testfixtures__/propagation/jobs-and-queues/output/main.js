const fs = require('fs/promises');
const { Worker } = require('bullmq');
const Queue = require('p-queue');
const cron = require('node-cron');

const worker = new Worker('texts', async (job) => await fs.readFile(job.data, 'utf8'));
const queue = new Queue();
const job = cron.schedule('* * * * *', async () => {
  await fs.writeFile('stamp.txt', 'now');
});

exports.main = async (log) => {
  worker.on('completed', (text) => log('completed', text));
  const failed = new Promise((resolve) => {
    worker.on('failed', async (code) => resolve(log('failed', code, await fs.readFile('a.txt', 'utf8'))));
  });
  await worker.take('a.txt');
  await worker.take('missing.txt');
  await failed;
  log(await queue.add(async () => await fs.readFile('b.txt', 'utf8')));
  log(await queue.add(async () => await fs.readFile('missing.txt', 'utf8')).catch(async (error) => `${error.code} ${await fs.readFile('a.txt', 'utf8')}`));
  await job.now();
  log(await fs.readFile('stamp.txt', 'utf8'));
};
