import { parse } from 'graphql';
import { createEngine } from '../../src/query/engine.ts';
import { loadSchema } from '../../src/query/schema.ts';
import type { Store } from '../../src/store/store.ts';
import type { Subjects } from './question.ts';
import { within } from './question.ts';

/** How deep the deep page lies; half way in a smaller graph. */
const DEEP = 5_000;
const PAGE = 100;

/** Whom and what the questions ask about in the graph of a size; the same graph gives the same ones. */
export async function subjectsOf(store: Store, measures: number): Promise<Subjects> {
  const one = async (text: string, parameters: Readonly<Record<string, unknown>> = {}): Promise<string> => {
    const [row] = await store.read({ text, parameters });
    const value = row?.[0];
    if (typeof value !== 'string') throw new Error(`The graph has no subject for: ${text}`);
    return value;
  };
  const ministry = (direction: '' | 'DESC'): Promise<string> =>
    one(
      `MATCH (x:Ministry) RETURN x.id ORDER BY COUNT { (x)-[:RESPONSIBLE_FOR]->() } ${direction}, x.id LIMIT 1`,
    );
  const involved = (label: string, place: number): Promise<string> =>
    one(
      `MATCH (x:${label}) RETURN x.id ORDER BY COUNT { (x)<-[:INVOLVES]-() } DESC, x.id SKIP ${place} LIMIT 1`,
    );
  const namedOnce = (label: string): Promise<string> =>
    one(`MATCH (x:${label})<-[r:INVOLVES]-() WITH x, count(r) AS n ORDER BY n, x.id LIMIT 1 RETURN x.id`);
  const [hub, quiet, isac, isacHub, event, body, organization, rare, latest] = await Promise.all([
    ministry('DESC'),
    ministry(''),
    involved('Isac', 16),
    involved('Isac', 0),
    namedOnce('Event'),
    namedOnce('Organization'),
    involved('Organization', 0),
    involved('Organization', 100),
    one(
      'MATCH (m:Measure)-[:SUCCEEDS]->()-[:SUCCEEDS]->()-[:SUCCEEDS]->()-[:SUCCEEDS]->()-[:SUCCEEDS]->() RETURN m.id ORDER BY m.id LIMIT 1',
    ),
  ]);
  const offset = Math.min(DEEP, Math.floor(measures / 2 / PAGE) * PAGE);
  const sortKey = await one(
    `MATCH (m:Measure) WHERE m.sortKey > '' RETURN m.sortKey ORDER BY m.sortKey SKIP ${offset - 1} LIMIT 1`,
  );
  return {
    measure: latest,
    latest,
    hub,
    quiet,
    isac,
    isacHub,
    apart: [event, body],
    organization,
    rare,
    mixed: [
      latest,
      hub,
      quiet,
      isac,
      organization,
      rare,
      'goal:2021/1',
      'sector:1',
      'instrument:1',
      'event:1',
    ],
    deep: { cursor: await cursorAfter(store, offset), sortKey, offset },
  };
}

/** The cursor behind so many measures, as somebody has it who pages that far. */
async function cursorAfter(store: Store, offset: number): Promise<string> {
  const engine = createEngine({
    schema: loadSchema(),
    read: (statement, options) => store.read(statement, options),
  });
  const document = parse(
    `query($after: String) { measures(first: ${PAGE}, after: $after) { pageInfo { endCursor } } }`,
  );
  let after: unknown = null;
  for (let place = 0; place < offset; place += PAGE) {
    const { data } = await engine.execute({ document, variables: { after } });
    after = within(data, 'measures', 'pageInfo', 'endCursor');
  }
  return String(after);
}
