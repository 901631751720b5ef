// The house (docs/architecture.md): imports point one way, and only store/ talks to Neo4j.
const rooms = ['model', 'dataset', 'documents', 'knowledge', 'store', 'query', 'export', 'api', 'cli'];

/** What each room may import besides itself, the model and the generated types. */
const mayImport = {
  model: [],
  dataset: [],
  documents: [],
  knowledge: [],
  store: [],
  query: [],
  export: [],
  api: ['store', 'query', 'export', 'documents', 'knowledge', 'dataset'],
  cli: ['api', 'store', 'query', 'export', 'documents', 'knowledge', 'dataset'],
};

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: { pathNot: '/generated/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'only-store-talks-to-neo4j',
      severity: 'error',
      from: { path: '^(src|web)/', pathNot: '^src/store/' },
      to: { path: 'node_modules/neo4j-driver' },
    },
    {
      name: 'source-never-imports-tests',
      severity: 'error',
      from: { path: '^(src|web)/' },
      to: { path: '^test/' },
    },
    { name: 'page-speaks-graphql-only', severity: 'error', from: { path: '^web/' }, to: { path: '^src/' } },
    ...rooms.map((room) => ({
      name: `house-${room}`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: {
        path: '^src/',
        pathNot: [`^src/(${[room, 'model', 'generated', ...mayImport[room]].join('|')})/`],
      },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
};
