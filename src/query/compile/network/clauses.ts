import type { Lines } from '../text.ts';
import { all, indent, subquery, where } from '../text.ts';
import type { Drawing } from './drawing.ts';

/** Binds `found`: every node of the drawing, the most relevant first. */
export function foundNodes(drawn: Drawing): Lines {
  return drawn.around === undefined ? everyNode(drawn) : nodesAround(drawn, drawn.around);
}

function everyNode(drawn: Drawing): Lines {
  return [
    'MATCH (node:Entity)',
    ...where(nodeCondition(drawn, 'node')),
    ...degreeOfAll(drawn, 'node'),
    ...where(drawn.minDegree && `degree >= ${drawn.minDegree}`),
    'ORDER BY degree DESC, node.id',
    ...(isWhole(drawn) ? [`LIMIT ${drawn.limit}`] : []),
    'WITH collect(node) AS found',
  ];
}

/**
 * Binds `degree` beside what is kept. One walk over the relations of each node, whatever their kinds: a count of kinds reads a
 * node once for each of them, which tells where all nodes are asked.
 */
function degreeOfAll(drawn: Drawing, kept: string): Lines {
  if (drawn.kinds === undefined) return [`WITH ${kept}, 0 AS degree`];
  return [
    `OPTIONAL MATCH (node)-[d:${drawn.kinds}]-()`,
    ...where(drawn.relation('d')),
    `WITH ${kept}, count(d) AS degree`,
  ];
}

/** Every entity is drawn, so that none but those that are shown need to be held and the totals are known without them. */
function isWhole({ around, isCollapsed, minDegree, types }: Drawing): boolean {
  return around === undefined && types === undefined && minDegree === undefined && !isCollapsed;
}

/** How many nodes there are before the cut. */
export function nodeTotal(drawn: Drawing): string {
  return isWhole(drawn) ? 'COUNT { (:Entity) }' : 'size(found)';
}

/**
 * Level by level, each node in the level of its distance. A level stands in the statement once, inside `reduce`, so that a database
 * plans it once, however deep a drawing may be. What leads back from a level lies in it or in the one before.
 */
function nodesAround(drawn: Drawing, around: string): Lines {
  const start = subquery('COLLECT', [
    'MATCH (node:Node&Entity)',
    `WHERE node.id IN ${around}`,
    'RETURN node',
  ]);
  // Told apart outside the subquery: a DISTINCT inside it would compare the levels with every node.
  const isNew = 'NOT node IN levels[level - 1] AND (level = 1 OR NOT node IN levels[level - 2])';
  return [
    'WITH reduce(',
    ...indent([
      `levels = [${start}],`,
      `level IN range(1, ${drawn.depth}) | levels + [[node IN ${subquery('COLLECT', nextLevel(drawn))} WHERE ${isNew}]]`,
    ]),
    ') AS levels',
    'UNWIND range(0, size(levels) - 1) AS distance',
    'UNWIND levels[distance] AS node',
    ...degreeOfAll(drawn, 'node, distance'),
    ...where(drawn.minDegree && `distance = 0 OR degree >= ${drawn.minDegree}`),
    'ORDER BY distance, degree DESC, node.id',
    'WITH collect(node) AS found',
  ];
}

function nextLevel(drawn: Drawing): Lines {
  const { expandDegreeLimit: limit, kinds } = drawn;
  // Of all relations together the store keeps or reads one number: enough for the many nodes that have few of any.
  const isSmall =
    limit === undefined || kinds === undefined
      ? undefined
      : `level = 1 OR COUNT { (near)--() } <= ${limit} OR COUNT { (near)-[:${kinds}]-() } <= ${limit}`;
  return [
    'UNWIND last(levels) AS near',
    ...(isSmall === undefined ? [] : ['WITH near', `WHERE ${isSmall}`]),
    'CALL (near) {',
    ...indent(neighbours(drawn)),
    '}',
    'RETURN DISTINCT node',
  ];
}

/** Binds `node`: one relation from `near`, which leads to an entity whatever its kind, or, where measures are collapsed, one measure away. */
function neighbours(drawn: Drawing): Lines {
  const step = (match: string): Lines => [
    `MATCH ${match}`,
    ...where(all([drawn.relation('r'), nodeCondition(drawn, 'node')])),
    'RETURN DISTINCT node',
  ];
  const branches = [
    ...(drawn.kinds === undefined ? [] : [step(`(near)-[r:${drawn.kinds}]-(node)`)]),
    ...(isSharing(drawn)
      ? [
          step('(near:Ministry)-[:RESPONSIBLE_FOR]->(:Measure)-[r:INVOLVES]->(node:Actor)'),
          step('(near:Actor)<-[r:INVOLVES]-(:Measure)<-[:RESPONSIBLE_FOR]-(node:Ministry)'),
        ]
      : []),
  ];
  const [first = ['UNWIND [] AS node', 'RETURN node']] = branches;
  return [...first, ...branches.slice(1).flatMap((branch) => ['UNION', ...branch])];
}

function nodeCondition(drawn: Drawing, node: string): string | undefined {
  return all([
    drawn.types && `${node}.type IN ${drawn.types}`,
    drawn.isCollapsed ? `NOT ${node}:Measure` : undefined,
  ]);
}

/** How many relations of the kinds, years and confidence a node has: read from the node where nothing is compared. */
export function degreeIn(drawn: Drawing, node: string): string {
  if (drawn.kinds === undefined) return '0';
  const condition = drawn.relation('d');
  if (condition === undefined) return `COUNT { (${node})-[:${drawn.kinds}]-() }`;
  return subquery('COUNT', [`MATCH (${node})-[d:${drawn.kinds}]-()`, `WHERE ${condition}`, 'RETURN d']);
}

/**
 * Binds `shared`, where measures are collapsed: each ministry of those found with each actor that measures of it involve, how many
 * they are, and their years. A clause of its own: an aggregation inside a column would be grouped by the nodes that were found.
 */
export function sharedMeasures(drawn: Drawing): Lines {
  if (!isSharing(drawn)) return [];
  return [
    'CALL (found) {',
    ...indent([
      'UNWIND [a IN found WHERE a:Ministry] AS a',
      'MATCH (a)-[:RESPONSIBLE_FOR]->(measure:Measure)',
      'MATCH (measure)-[r:INVOLVES]->(b:Actor)',
      ...where(all(['b IN found', drawn.relation('r')])),
      'WITH a, b, toFloat(count(DISTINCT measure)) AS weight, collect(DISTINCT r.fiscalYear) AS years',
      'RETURN collect([a, b, weight, years]) AS shared',
    ]),
    '}',
  ];
}

function isSharing({ involves, isCollapsed }: Drawing): boolean {
  return isCollapsed && involves;
}

/** Binds a, b, r, edge, kind, weight and years of each edge between the nodes that are shown. */
export function edgesShown(drawn: Drawing): Lines {
  const direct = [
    'UNWIND shown AS a',
    ...directEdges(drawn, drawn.kinds ?? '', 'shown'),
    'RETURN a, b, r, r.id AS edge, type(r) AS kind, 1.0 AS weight, [year IN [r.fiscalYear] WHERE year IS NOT NULL] AS years',
  ];
  const collapsed = [
    'UNWIND [pair IN shared WHERE pair[0] IN shown AND pair[1] IN shown] AS pair',
    'WITH pair[0] AS a, pair[1] AS b, pair[2] AS weight, pair[3] AS unsorted',
    "RETURN a, b, null AS r, 'involves:' + a.id + ':' + b.id AS edge, 'INVOLVES' AS kind, weight,",
    '  COLLECT { UNWIND unsorted AS year RETURN year ORDER BY year } AS years',
  ];
  const nothing = [
    'UNWIND [] AS a',
    "RETURN a, null AS b, null AS r, '' AS edge, '' AS kind, 0.0 AS weight, [] AS years",
  ];
  const branches = [...(drawn.kinds === undefined ? [] : [direct]), ...(isSharing(drawn) ? [collapsed] : [])];
  const [first = nothing] = branches;
  return [
    isSharing(drawn) ? 'CALL (shown, shared) {' : 'CALL (shown) {',
    ...indent([...first, ...branches.slice(1).flatMap((branch) => ['UNION ALL', ...branch])]),
    '}',
  ];
}

/** Binds `r` and `b`, of the relations from `a` to one of the nodes of a list. */
function directEdges(drawn: Drawing, kinds: string, nodes: string): Lines {
  return [`MATCH (a)-[r:${kinds}]->(b)`, ...where(all([`b IN ${nodes}`, drawn.relation('r')]))];
}

/** How many edges there are between the nodes that were found; from the count store where that is every relation. */
export function edgeTotal(drawn: Drawing): string {
  if (isWhole(drawn) && drawn.kinds !== undefined) {
    const condition = drawn.relation('r');
    if (condition === undefined) return `COUNT { ()-[:${drawn.kinds}]->() }`;
    return subquery('COUNT', [`MATCH ()-[r:${drawn.kinds}]->()`, `WHERE ${condition}`, 'RETURN r']);
  }
  const direct = (kinds: string): string =>
    subquery('COUNT', ['UNWIND found AS a', ...directEdges(drawn, kinds, 'found'), 'RETURN r']);
  const totals = [
    ...(drawn.kinds === undefined ? [] : [direct(drawn.kinds)]),
    ...(isSharing(drawn) ? ['size(shared)'] : []),
  ];
  return totals.length === 0 ? '0' : totals.join(' + ');
}
