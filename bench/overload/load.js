// Sends operations as clients do that do not wait for each other: at a rate, whatever becomes of those before.
import { Buffer } from 'node:buffer';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';
import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

/** As many connections as it takes: each request stands for a client of its own. */
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });

/**
 * One operation, to the last byte of its answer: {status, ms, code}; status 0 where the connection broke. Its time begins when it was due, so that a
 * client that is late itself makes no server look quicker.
 */
function ask(url, body, due = performance.now()) {
  const late = performance.now() - due;
  return new Promise((resolve) => {
    const done = (status, rest) => resolve({ status, ms: performance.now() - due, late, ...rest });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const asked = request(`${url}/graphql`, { method: 'POST', agent, headers }, (response) => {
      const { statusCode, headers: given } = response;
      response.resume().on('end', () => done(statusCode, { retryAfter: given['retry-after'] }));
      response.on('error', ({ code }) => done(0, { code }));
    });
    asked.on('error', ({ code }) => done(0, { code }));
    asked.end(body);
  });
}

/**
 * What a server bears: answers a second with so many clients, each of which asks again once it has its answer, and who is turned away after as
 * long as it was told.
 */
export async function capacity(url, bodies, clients, seconds) {
  const end = performance.now() + seconds * 1_000;
  let answered = 0;
  const client = async (index) => {
    for (let turns = index; performance.now() < end; turns += 1) {
      const { status, retryAfter } = await ask(url, bodies[turns % bodies.length]);
      if (status === 200) answered += 1;
      else await pause(Number(retryAfter ?? 1) * 1_000);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, index) => client(index)));
  return answered / seconds;
}

/** So many operations a second for so many seconds, come as they come (exponential gaps): what became of each. */
export async function load(url, bodies, aSecond, seconds) {
  const begun = performance.now();
  const answers = [];
  let due = begun;
  for (let index = 0; due < begun + seconds * 1_000; index += 1) {
    const early = due - performance.now();
    // Who is late lets what has come in be read first, and its own lateness be seen.
    await (early >= 1 ? pause(early) : turn());
    answers.push(ask(url, bodies[index % bodies.length], due));
    due += (-Math.log(1 - Math.random()) * 1_000) / aSecond;
  }
  return Promise.all(answers);
}

export function quantile(numbers, share) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
