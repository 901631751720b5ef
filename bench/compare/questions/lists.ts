import type { Question, Subjects } from '../question.ts';
import { isTree, within } from '../question.ts';

/** Things by id, pages of lists, and lists inside lists. */
export function lists({ deep, hub, latest, measure, mixed, quiet }: Subjects): readonly Question[] {
  return [
    {
      name: 'byId',
      asks: 'one measure by its id',
      ours: {
        operation: 'query($id: ID!) { node(id: $id) { id ... on Measure { name marker page status } } }',
        variables: { id: measure },
      },
      hand: {
        text: 'MATCH (m:Node {id: $id}) RETURN m.id AS id, m.nameJa AS name, m.marker AS marker, m.page AS page, m.status AS status',
        parameters: { id: measure },
        data: ([node = null]) => ({ node }),
      },
      peer: {
        operation:
          'query($id: ID!) { measures(where: { id: { eq: $id } }) { id name: nameJa marker page status } }',
        variables: { id: measure },
        told: (data) => ({ node: within(data, 'measures', '0') ?? first(data['measures']) }),
      },
    },
    {
      name: 'page',
      asks: 'page of 50 measures with ministries and goals',
      ours: {
        operation: '{ measures(first: 50) { nodes { id name ministries { id name } goal { id name } } } }',
      },
      hand: {
        text: `MATCH (m:Measure)
          WHERE m.sortKey > ''
          WITH m ORDER BY m.sortKey LIMIT 50
          RETURN m.id AS id, m.nameJa AS name,
            COLLECT { MATCH (m)<-[:RESPONSIBLE_FOR]-(x:Ministry) WITH x ORDER BY x.sortKey RETURN {id: x.id, name: x.nameJa} } AS ministries,
            head(COLLECT { MATCH (m)-[:TOWARDS]->(g:Goal) RETURN {id: g.id, name: g.nameJa} }) AS goal`,
        parameters: {},
        data: (nodes) => ({ measures: { nodes } }),
      },
      peer: {
        operation: `{ measures(limit: 50, sort: [{ sortKey: ASC }]) {
          id name: nameJa ministries(sort: [{ sortKey: ASC }]) { id name: nameJa } goal { id name: nameJa }
        } }`,
        told: (data) => ({
          measures: list(data['measures']).map((each) => ({ ...each, goal: first(each['goal']) ?? null })),
        }),
      },
    },
    {
      name: 'fourLevels',
      asks: 'ministries, their measures, the bodies these name, and their measures',
      ours: {
        operation: `{ isacs(first: 5) { nodes { id name measures(first: 5) { nodes { id name
          organizations { id name measures(first: 3) { nodes { id name } } } } } } } }`,
      },
      hand: {
        text: `MATCH (i:Isac)
          WHERE i.sortKey > ''
          WITH i ORDER BY i.sortKey LIMIT 5
          RETURN i.id AS id, i.nameJa AS name, {nodes: COLLECT {
            MATCH (i)<-[:INVOLVES]-(m:Measure)
            WITH DISTINCT m ORDER BY m.sortKey LIMIT 5
            RETURN {id: m.id, name: m.nameJa, organizations: COLLECT {
              MATCH (m)-[:INVOLVES]->(o:Organization)
              WITH DISTINCT o ORDER BY o.sortKey
              RETURN {id: o.id, name: o.nameJa, measures: {nodes: COLLECT {
                MATCH (o)<-[:INVOLVES]-(n:Measure)
                WITH DISTINCT n ORDER BY n.sortKey LIMIT 3
                RETURN {id: n.id, name: n.nameJa}
              }}}
            }}
          }} AS measures`,
        parameters: {},
        data: (nodes) => ({ isacs: { nodes } }),
      },
      peer: {
        operation: `{ isacs(limit: 5, sort: [{ sortKey: ASC }]) { id name: nameJa
          measures(limit: 5, sort: [{ sortKey: ASC }]) { id name: nameJa
            organizations(sort: [{ sortKey: ASC }]) { id name: nameJa
              measures(limit: 3, sort: [{ sortKey: ASC }]) { id name: nameJa } } } } }`,
        told: (data) => data,
      },
    },
    {
      name: 'firstPage',
      asks: 'first page of a connection with its total count',
      ours: {
        operation: '{ measures(first: 50) { totalCount nodes { id name } pageInfo { hasNextPage } } }',
      },
      hand: {
        text: `CALL () { MATCH (m:Measure) RETURN count(m) AS total }
          RETURN total, COLLECT {
            MATCH (m:Measure)
            WHERE m.sortKey > ''
            WITH m ORDER BY m.sortKey LIMIT 51
            RETURN {id: m.id, name: m.nameJa}
          } AS nodes`,
        parameters: {},
        data: connection,
      },
      peer: peerConnection('first: 50'),
    },
    {
      name: 'deepPage',
      asks: `page of a connection after ${deep.offset} measures, with its total count`,
      ours: {
        operation:
          'query($after: String) { measures(first: 50, after: $after) { totalCount nodes { id name } pageInfo { hasNextPage } } }',
        variables: { after: deep.cursor },
      },
      hand: {
        text: `CALL () { MATCH (m:Measure) RETURN count(m) AS total }
          RETURN total, COLLECT {
            MATCH (m:Measure)
            WHERE m.sortKey > $after
            WITH m ORDER BY m.sortKey LIMIT 51
            RETURN {id: m.id, name: m.nameJa}
          } AS nodes`,
        parameters: { after: deep.sortKey },
        data: connection,
      },
      peer: peerConnection(
        `first: 50, after: "${Buffer.from(`arrayconnection:${deep.offset - 1}`).toString('base64')}"`,
      ),
    },
    ...[
      {
        name: 'nestedFilterHub',
        id: hub,
        asks: 'new measures of the busiest ministry that name a foreign body',
      },
      { name: 'nestedFilterQuiet', id: quiet, asks: 'the same of the quietest ministry' },
    ].map(({ name, id, asks }): Question => ({
      name,
      asks,
      ours: {
        operation: `query($ministry: ID!) { measures(first: 20, where: {
            status: [NEW], ministries: { id: [$ministry] }, organizations: { country: { eq: "US" } } }) { nodes { id name } } }`,
        variables: { ministry: id },
      },
      hand: {
        text: `MATCH (:Node&Ministry {id: $ministry})-[:RESPONSIBLE_FOR]->(m:Measure)
            WHERE m.status = 'NEW' AND EXISTS { (m)-[:INVOLVES]->(o:Organization) WHERE o.country = 'US' }
            WITH DISTINCT m ORDER BY m.sortKey LIMIT 20
            RETURN m.id AS id, m.nameJa AS name`,
        parameters: { ministry: id },
        data: (nodes) => ({ measures: { nodes } }),
      },
      peer: {
        operation: `query($ministry: ID!) { measures(limit: 20, sort: [{ sortKey: ASC }], where: {
            status: { eq: "NEW" }, ministries: { some: { id: { eq: $ministry } } }, organizations: { some: { country: { eq: "US" } } } }) { id name: nameJa } }`,
        variables: { ministry: id },
        told: (data) => data,
      },
    })),
    {
      name: 'countPerMinistry',
      asks: 'count of measures per ministry',
      ours: { operation: '{ ministries(first: 50) { nodes { id name measures { totalCount } } } }' },
      hand: {
        text: `MATCH (x:Ministry)
          WHERE x.sortKey > ''
          WITH x ORDER BY x.sortKey LIMIT 50
          RETURN x.id AS id, x.nameJa AS name, {totalCount: COUNT { (x)-[:RESPONSIBLE_FOR]->() }} AS measures`,
        parameters: {},
        data: (nodes) => ({ ministries: { nodes } }),
      },
      peer: {
        operation: `{ ministries(sort: [{ sortKey: ASC }]) { id name: nameJa
          measures: measuresConnection { aggregate { count { nodes } } } } }`,
        told: (data) => ({
          ministries: list(data['ministries']).map((each) => ({
            ...each,
            measures: { totalCount: within(each, 'measures', 'aggregate', 'count', 'nodes') },
          })),
        }),
      },
    },
    {
      name: 'interface',
      asks: 'actors of every kind with the fields that only theirs has',
      ours: {
        operation: `{ actors(first: 50) { nodes { id name homepage
          ... on Ministry { abbreviation } ... on Organization { kind country } } } }`,
      },
      hand: {
        text: `MATCH (a:Actor)
          WHERE a.sortKey > ''
          WITH a ORDER BY a.sortKey LIMIT 50
          RETURN CASE
            WHEN a:Ministry THEN {id: a.id, name: a.nameJa, homepage: a.homepage, abbreviation: a.abbreviation}
            WHEN a:Organization THEN {id: a.id, name: a.nameJa, homepage: a.homepage, kind: a.kind, country: a.country}
            ELSE {id: a.id, name: a.nameJa, homepage: a.homepage}
          END AS actor`,
        parameters: {},
        data: (rows) => ({ actors: { nodes: rows.map((row) => row['actor']) } }),
      },
      peer: {
        operation: `{ actors(limit: 50, sort: [{ sortKey: ASC }]) { id name: nameJa homepage
          ... on Ministry { abbreviation } ... on Organization { kind country } } }`,
        told: (data) => data,
      },
    },
    {
      name: 'interfaceCount',
      asks: 'how many actors there are',
      ours: { operation: '{ actors { totalCount } }' },
      hand: {
        text: 'MATCH (a:Actor) RETURN count(a) AS totalCount',
        parameters: {},
        data: ([actors]) => ({ actors }),
      },
      peer: {
        operation: '{ actors: actorsConnection { aggregate { count { nodes } } } }',
        told: (data) => ({ actors: { totalCount: within(data, 'actors', 'aggregate', 'count', 'nodes') } }),
      },
    },
    {
      name: 'mixedIds',
      asks: 'ten things of several kinds by their ids',
      ours: {
        operation:
          'query($ids: [ID!]!) { nodes(ids: $ids) { id ... on Measure { name status } ... on Actor { name homepage } ... on Goal { name number } } }',
        variables: { ids: mixed },
      },
      hand: {
        text: `UNWIND $ids AS id
          MATCH (n:Node {id: id})
          RETURN CASE
            WHEN n:Measure THEN {id: id, name: n.nameJa, status: n.status}
            WHEN n:Actor THEN {id: id, name: n.nameJa, homepage: n.homepage}
            WHEN n:Goal THEN {id: id, name: n.nameJa, number: n.number}
            ELSE {id: id}
          END AS node`,
        parameters: { ids: mixed },
        data: (rows) => ({ nodes: rows.map(({ node }) => node) }),
      },
      peer: undefined,
    },
    {
      name: 'threeRoots',
      asks: 'measures, ministries and sectors in one operation',
      ours: {
        operation: `{ measures(first: 10) { nodes { id name } }
          ministries(first: 10) { nodes { id name } } sectors(first: 10) { nodes { id name } } }`,
      },
      hand: {
        text: `RETURN
            COLLECT { MATCH (m:Measure) WHERE m.sortKey > '' WITH m ORDER BY m.sortKey LIMIT 10 RETURN {id: m.id, name: m.nameJa} } AS measures,
            COLLECT { MATCH (m:Ministry) WHERE m.sortKey > '' WITH m ORDER BY m.sortKey LIMIT 10 RETURN {id: m.id, name: m.nameJa} } AS ministries,
            COLLECT { MATCH (m:Sector) WHERE m.sortKey > '' WITH m ORDER BY m.sortKey LIMIT 10 RETURN {id: m.id, name: m.nameJa} } AS sectors`,
        parameters: {},
        data: ([row]) => ({
          measures: { nodes: row?.['measures'] },
          ministries: { nodes: row?.['ministries'] },
          sectors: { nodes: row?.['sectors'] },
        }),
      },
      peer: {
        operation: `{ measures(limit: 10, sort: [{ sortKey: ASC }]) { id name: nameJa }
          ministries(limit: 10, sort: [{ sortKey: ASC }]) { id name: nameJa }
          sectors(limit: 10, sort: [{ sortKey: ASC }]) { id name: nameJa } }`,
        told: (data) => data,
      },
    },
    {
      name: 'chain',
      asks: 'a measure and the five it succeeds, one after the other',
      ours: {
        operation: `query($id: ID!) { measures(where: { id: [$id] }) { nodes { ${succeeds('succeeds { ', ' }', 'name')} } } }`,
        variables: { id: latest },
      },
      hand: {
        text: `MATCH (m0:Node&Measure {id: $id})
          RETURN ${succession(0)} AS measure`,
        parameters: { id: latest },
        data: (rows) => ({ measures: { nodes: rows.map(({ measure: each }) => each) } }),
      },
      peer: {
        operation: `query($id: ID!) { measures(where: { id: { eq: $id } }) { ${succeeds('succeeds { ', ' }', 'name: nameJa')} } }`,
        variables: { id: latest },
        told: (data) => ({ measures: list(data['measures']).map(single) }),
      },
    },
  ];
}

const LENGTH = 5;

function succeeds(open: string, close: string, name: string): string {
  return `id ${name} page ${`${open}id ${name} page `.repeat(LENGTH)}${close.repeat(LENGTH)}`;
}

function succession(depth: number): string {
  const own = `id: m${depth}.id, name: m${depth}.nameJa, page: m${depth}.page`;
  if (depth === LENGTH) return `{${own}}`;
  const next = `MATCH (m${depth})-[:SUCCEEDS]->(m${depth + 1}:Measure) WITH m${depth + 1} ORDER BY m${depth + 1}.sortKey LIMIT 1 RETURN ${succession(depth + 1)}`;
  return `{${own}, succeeds: head(COLLECT { ${next} })}`;
}

/** The peer gives a list where there is one at most. */
function single(measure: Readonly<Record<string, unknown>>): unknown {
  if (!('succeeds' in measure)) return measure;
  const [next] = list(measure['succeeds']);
  return { ...measure, succeeds: next === undefined ? null : single(next) };
}

function connection([row]: readonly Readonly<Record<string, unknown>>[]): Readonly<Record<string, unknown>> {
  const nodes = list(row?.['nodes']);
  return {
    measures: {
      totalCount: row?.['total'],
      nodes: nodes.slice(0, 50),
      pageInfo: { hasNextPage: nodes.length > 50 },
    },
  };
}

function peerConnection(page: string): Question['peer'] {
  return {
    operation: `{ measures: measuresConnection(${page}, sort: [{ sortKey: ASC }]) {
      aggregate { count { nodes } } edges { node { id name: nameJa } } pageInfo { hasNextPage } } }`,
    told: (data) => ({
      measures: {
        totalCount: within(data, 'measures', 'aggregate', 'count', 'nodes'),
        nodes: list(within(data, 'measures', 'edges')).map(({ node }) => node),
        pageInfo: within(data, 'measures', 'pageInfo'),
      },
    }),
  };
}

function list(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter(isTree) : [];
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : undefined;
}
