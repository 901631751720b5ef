import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../../src/api/serve.ts';
import type { RunningServer } from '../../../src/api/start-server.ts';
import { readDataset } from '../../../src/dataset/read-dataset.ts';
import { tellingOf } from '../../../src/dataset/telling.ts';
import { packagePath } from '../../../src/model/package-path.ts';
import { loadTelling } from '../../../src/store/write/load.ts';
import { emptyGraph, openTestStore } from '../../database/connect.ts';
import { codeOf, recipeCommands } from '../../export/programs/recipes.ts';
import type { RecipeCommand } from '../../export/programs/recipes.ts';
import { printed } from '../../export/programs/run-program.ts';
import { ensureBuilt } from '../../integration/cli/built-cli.ts';
import { runBuilt } from './run-built.ts';

/** What the recipes say is done here as it is said, in one folder, with the dataset that ships. */
const folder = mkdtempSync(join(tmpdir(), 'strategy-graph-recipes-'));
const store = openTestStore();
let server: RunningServer;

beforeAll(async () => {
  ensureBuilt();
  await emptyGraph(store);
  await loadTelling(store, tellingOf(readDataset().dataset));
  server = await serve({ store, host: '127.0.0.1', port: 0 });
  for (const { words } of recipeCommands()) {
    const { status, stderr } = await runBuilt(words, folder);
    if (status !== 0) throw new Error(`${words.join(' ')} left with ${status}: ${stderr}`);
  }
}, 300_000);
afterAll(async () => {
  await server.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

async function count(text: string): Promise<number> {
  const rows = await store.read({ text, parameters: {} });
  return Number(rows[0]?.[0]);
}
const nodeCount = (): Promise<number> => count('MATCH (n:Entity) RETURN count(n)');
const edgeCount = (): Promise<number> => count('MATCH ()-[r]->() WHERE r.id IS NOT NULL RETURN count(r)');

const outOf = ({ words }: Pick<RecipeCommand, 'words'>): string => words[words.indexOf('--out') + 1] ?? '';

it.each(recipeCommands())('$recipe: strategy-graph $line writes what it says', (command) => {
  expect(existsSync(join(folder, outOf(command)))).toBe(true);
});

function python(lines: readonly string[]): Promise<string> {
  writeFileSync(join(folder, 'recipe.py'), lines.join('\n'));
  return printed(packagePath('.venv/bin/python'), ['recipe.py'], folder);
}

describe('NetworkX', () => {
  it('reads the graph and finds who stands between others', async () => {
    const [first = '', second = ''] = codeOf('networkx', 'python');
    const counts = 'print(len(graph), graph.number_of_edges())';
    const lines = (await python([first, counts, 'import networkx as nx', second, counts])).trim().split('\n');
    const counted = `${await nodeCount()} ${await edgeCount()}`;
    expect(lines[0]).toMatch(/^\['isac:/u);
    expect(lines.slice(1)).toEqual([counted, counted]);
  });
});

describe('rdflib', () => {
  it('finds who meets whom and where it is written', async () => {
    const found = (await python(codeOf('rdf', 'python'))).trim().split('\n');
    expect(found).toHaveLength(await count('MATCH ()-[r:MEETS_WITH]->() RETURN count(r)'));
    expect(found.some((line) => line.includes('https://'))).toBe(true);
  });
});

describe('Graphviz', () => {
  it.each(['dot', 'sfdp'])('draws with %s', async (program) => {
    const drawing = await printed(program, ['-Tsvg', 'ict-isac.dot'], folder);
    expect(drawing).toContain('</svg>');
    expect(drawing.match(/class="node"/gu)?.length).toBeGreaterThan(5);
  });
});

/** The code of a page, run by Node: addresses are those of our server, the document has no such element. */
function page(lines: readonly string[]): Promise<string> {
  const around = `const ask = globalThis.fetch;
globalThis.fetch = (path) => ask(new URL(path, '${server.url}'));
globalThis.document = { querySelector: () => undefined };\n`;
  writeFileSync(join(folder, 'around.mjs'), around);
  writeFileSync(join(folder, 'recipe.mjs'), lines.join('\n'));
  if (!existsSync(join(folder, 'node_modules'))) {
    symlinkSync(packagePath('node_modules'), join(folder, 'node_modules'));
  }
  return printed(process.execPath, ['--import', './around.mjs', 'recipe.mjs'], folder);
}

describe('D3', () => {
  it('joins links to nodes and gives each node a place', async () => {
    const check = `console.log(JSON.stringify([nodes.every(({ x, y }) => Number.isFinite(x + y)),
      links.every(({ source, target }) => nodes.includes(source) && nodes.includes(target)), nodes.length > 5]));
      process.exit();`;
    expect(JSON.parse(await page([...codeOf('d3', 'js'), check]))).toEqual([true, true, true]);
  });
});

describe('Cytoscape.js', () => {
  it('loads the elements with their data', async () => {
    const check = `console.log(JSON.stringify([cy.nodes().length, cy.edges().length, cy.getElementById('isac:ict-isac').data('name')]));
      process.exit();`;
    const [nodes, edges, name] = JSON.parse(await page([...codeOf('cytoscape', 'js'), check])) as unknown[];
    expect(nodes).toBeGreaterThan(5);
    expect(edges).toBeGreaterThan(5);
    expect(name).toBe('ICT-ISAC');
  });

  it('loads the file without a page', async () => {
    const [, loading = ''] = /`(cytoscape\(\{ headless.*?\))`/u.exec(readRecipe('cytoscape')) ?? [];
    const lines = [
      `import { readFileSync } from 'node:fs';`,
      `import cytoscape from 'cytoscape';`,
      `const { data, elements } = JSON.parse(readFileSync('network.cyjs', 'utf8'));`,
      `const cy = ${loading};`,
      `console.log(cy.nodes().length, cy.edges().length);`,
    ];
    expect((await page(lines)).trim()).toBe(`${await nodeCount()} ${await edgeCount()}`);
  });
});

function readRecipe(name: string): string {
  return readFileSync(packagePath('docs', 'recipes', `${name}.md`), 'utf8');
}
