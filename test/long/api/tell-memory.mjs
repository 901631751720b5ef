// Loaded before the program that a test watches: answers each message with what is left after the garbage is gone, in bytes.
import process from 'node:process';

process.on('message', () => {
  for (let round = 0; round < 3; round += 1) globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  process.send(heapUsed + external);
});
// Being watched keeps nothing alive.
process.channel.unref();
