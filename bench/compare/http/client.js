// A client in a thread of its own, so that asking costs the servers' thread nothing. Told {id, url, body, callers, ms}: asks once, or so
// many callers at once until the time is over; tells {id, answers, ms, text}, where text is the last answer, or {id, error}.
import { Buffer } from 'node:buffer';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { parentPort } from 'node:worker_threads';

const agent = new Agent({ keepAlive: true });

function ask(url, body) {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts)));
      response.on('error', reject);
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

async function answered({ url, body, callers, ms }) {
  const begun = performance.now();
  let [answers, last, answer] = [0, begun, undefined];
  const caller = async () => {
    do {
      answer = await ask(url, body);
      answers += 1;
      last = performance.now();
    } while (last - begun < ms);
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return { answers, ms: last - begun, text: answer.toString() };
}

parentPort.on('message', (asked) => {
  answered(asked).then(
    (told) => parentPort.postMessage({ id: asked.id, ...told }),
    (error) => parentPort.postMessage({ id: asked.id, error: String(error) }),
  );
});
