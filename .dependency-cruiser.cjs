/** The direction of the house (ARCHITECTURE.md): an arrow that points up is an error. */
const inside = (...folders) => `^(${folders.join('|')})/`;

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-circles-of-types', severity: 'error', from: {}, to: { circular: true } },
    { name: 'schema-imports-nothing-of-ours', severity: 'error', from: { path: inside('schema'), pathNot: '^schema/build/' }, to: { path: inside('gateway', 'subgraphs', 'console', 'cli', 'test') } },
    { name: 'kernel-imports-only-schema', severity: 'error', from: { path: inside('subgraphs/kernel') }, to: { path: inside('gateway', 'console', 'cli', 'subgraphs/(?!kernel)[^/]+') } },
    {
      name: 'a-subgraph-never-imports-another',
      severity: 'error',
      from: { path: '^subgraphs/((?!kernel)[^/]+)/' },
      to: { path: inside('gateway', 'console', 'cli', 'subgraphs/[^/]+'), pathNot: ['^subgraphs/kernel/', '^subgraphs/$1/'] },
    },
    {
      name: 'gateway-never-reaches-the-database',
      severity: 'error',
      from: { path: inside('gateway') },
      to: { path: inside('subgraphs', 'cli'), pathNot: '^subgraphs/kernel/process/' },
    },
    { name: 'gateway-imports-no-storage-package', severity: 'error', from: { path: inside('gateway') }, to: { path: 'node_modules/(pg|drizzle-orm)/' } },
    { name: 'console-knows-only-the-public-api', severity: 'error', from: { path: inside('console') }, to: { path: inside('gateway', 'subgraphs', 'cli', 'schema') } },
    { name: 'nothing-imports-tests', severity: 'error', from: { pathNot: inside('test', 'bench') }, to: { path: inside('test', 'bench') } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|^bench/gateway/baselines/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
};
