// Sends operations as clients do that do not wait for each other: at a rate, whatever becomes of those before.
import { Buffer } from 'node:buffer';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
const STEP_MS = 5;

/** One operation, to the last byte of its answer: {status, ms}; status 0 where the connection broke. */
function ask(url, body) {
  const begun = performance.now();
  return new Promise((resolve) => {
    const done = (status, retryAfter) => resolve({ status, retryAfter, ms: performance.now() - begun });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', () => done(response.statusCode, response.headers['retry-after']));
      response.on('error', () => done(0));
    });
    asked.on('error', () => done(0));
    asked.end(body);
  });
}

/** What a server bears: answers a second with so many clients, each of which asks again once it has its answer. */
export async function capacity(url, bodies, clients, seconds) {
  const end = performance.now() + seconds * 1_000;
  let answered = 0;
  const client = async (index) => {
    for (let turn = index; performance.now() < end; turn += 1) {
      const { status } = await ask(url, bodies[turn % bodies.length]);
      if (status === 200) answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  return answered / seconds;
}

/** So many operations a second for so many seconds, come as they come (exponential gaps): what became of each. */
export async function load(url, bodies, aSecond, seconds) {
  const begun = performance.now();
  const answers = [];
  let next = 0;
  for (let index = 0; next < seconds * 1_000; index += 1) {
    while (performance.now() - begun < next) await pause(Math.min(STEP_MS, next));
    answers.push(ask(url, bodies[index % bodies.length]));
    next += (-Math.log(1 - Math.random()) * 1_000) / aSecond;
  }
  return Promise.all(answers);
}

export function quantile(numbers, share) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
