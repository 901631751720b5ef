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
    `WITH node, ${degreeIn(drawn, 'node')} AS degree`,
    ...where(drawn.minDegree && `degree >= ${drawn.minDegree}`),
    'ORDER BY degree DESC, node.id',
    ...(isWhole(drawn) ? [`LIMIT ${drawn.limit}`] : []),
    'WITH collect(node) AS found',
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

/** Level by level; each keeps a node once, and the least level of a node is its distance. */
function nodesAround(drawn: Drawing, around: string): Lines {
  const levels = Array.from({ length: drawn.levels }, (_, index) => index + 1);
  return [
    'CALL () {',
    ...indent(['MATCH (node:Node&Entity)', `WHERE node.id IN ${around}`, 'RETURN collect(node) AS level0']),
    '}',
    ...levels.flatMap((level) => nextLevel(drawn, level)),
    `WITH [level0, ${levels.map((level) => `level${level}`).join(', ')}] AS levels`,
    `UNWIND range(0, ${drawn.levels}) AS distance`,
    'UNWIND levels[distance] AS node',
    'WITH node, min(distance) AS distance',
    `WITH node, distance, ${degreeIn(drawn, 'node')} AS degree`,
    ...where(drawn.minDegree && `distance = 0 OR degree >= ${drawn.minDegree}`),
    'ORDER BY distance, degree DESC, node.id',
    'WITH collect(node) AS found',
  ];
}

function nextLevel(drawn: Drawing, level: number): Lines {
  const from = `level${level - 1}`;
  const limit = drawn.expandDegreeLimit;
  const isSmall =
    level === 1 || limit === undefined || drawn.kinds === undefined
      ? undefined
      : `COUNT { (near)-[:${drawn.kinds}]-() } <= ${limit}`;
  return [
    `CALL (${from}) {`,
    ...indent([
      `UNWIND CASE WHEN ${drawn.depth} >= ${level} THEN ${from} ELSE [] END AS near`,
      ...(isSmall === undefined ? [] : ['WITH near', `WHERE ${isSmall}`]),
      'CALL (near) {',
      ...indent(neighbours(drawn)),
      '}',
      `RETURN collect(DISTINCT node) AS level${level}`,
    ]),
    '}',
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
    ...(drawn.isCollapsed && drawn.involves
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

/** Binds a, b, r, edge, kind, weight and years of each edge between the nodes of a list. */
export function edgesAmong(drawn: Drawing, nodes: string): Lines {
  const direct = [
    `UNWIND ${nodes} AS a`,
    ...directEdges(drawn, drawn.kinds ?? '', nodes),
    'RETURN a, b, r, r.id AS edge, type(r) AS kind, 1.0 AS weight, [year IN [r.fiscalYear] WHERE year IS NOT NULL] AS years',
  ];
  const collapsed = sharedMeasures(drawn, nodes);
  const nothing = [
    'UNWIND [] AS a',
    "RETURN a, null AS b, null AS r, '' AS edge, '' AS kind, 0.0 AS weight, [] AS years",
  ];
  const branches = [
    ...(drawn.kinds === undefined ? [] : [direct]),
    ...(drawn.isCollapsed && drawn.involves ? [collapsed] : []),
  ];
  const [first = nothing] = branches;
  return [
    `CALL (${nodes}) {`,
    ...indent([...first, ...branches.slice(1).flatMap((branch) => ['UNION ALL', ...branch])]),
    '}',
  ];
}

/** Binds `r` and `b`, of the relations from `a` to one of the nodes of a list. */
function directEdges(drawn: Drawing, kinds: string, nodes: string): Lines {
  return [`MATCH (a)-[r:${kinds}]->(b)`, ...where(all([`b IN ${nodes}`, drawn.relation('r')]))];
}

/** Counted in subqueries: an aggregation here would group the whole statement around it. */
function sharedMeasures(drawn: Drawing, nodes: string): Lines {
  const shared = (variable: string): Lines => [
    `MATCH (a)-[:RESPONSIBLE_FOR]->(measure:Measure)-[${variable}:INVOLVES]->(b)`,
    ...where(drawn.relation(variable)),
  ];
  return [
    `UNWIND ${nodes} AS a`,
    'MATCH (a:Ministry)-[:RESPONSIBLE_FOR]->(:Measure)-[r:INVOLVES]->(b:Actor)',
    `WHERE ${all([`b IN ${nodes}`, drawn.relation('r')]) ?? ''}`,
    'WITH DISTINCT a, b',
    "RETURN a, b, null AS r, 'involves:' + a.id + ':' + b.id AS edge, 'INVOLVES' AS kind,",
    `  toFloat(${subquery('COUNT', [...shared('s'), 'RETURN DISTINCT measure'])}) AS weight,`,
    `  ${subquery('COLLECT', [
      ...shared('s'),
      'WITH s.fiscalYear AS year',
      'WHERE year IS NOT NULL',
      'RETURN DISTINCT year',
      'ORDER BY year',
    ])} AS years`,
  ];
}

/** How many edges there are between the nodes that were found; from the count store where that is every relation. */
export function edgeTotal(drawn: Drawing): string {
  if (isWhole(drawn) && drawn.kinds !== undefined) {
    const condition = drawn.relation('r');
    if (condition === undefined) return `COUNT { ()-[:${drawn.kinds}]->() }`;
    return subquery('COUNT', [`MATCH ()-[r:${drawn.kinds}]->()`, `WHERE ${condition}`, 'RETURN r']);
  }
  if (!drawn.isCollapsed && drawn.kinds !== undefined) {
    const among = ['UNWIND found AS a', ...directEdges(drawn, drawn.kinds, 'found')];
    return subquery('COUNT', [...among, 'RETURN r']);
  }
  return subquery('COUNT', [...edgesAmong(drawn, 'found'), 'RETURN edge']);
}
