/**
 * The map of the house: which room may import which. `pnpm rooms` checks it, and so does `npm test`.
 *
 * A room is a folder (or an entry file). It may import itself and the rooms behind its arrow, and nothing else of ours.
 * A new room needs a line here; a line that grows needs a reason.
 */

const {readdirSync} = require('node:fs');

const data = 'packages/data/src';
const compile = 'packages/data/compile';
const widgets = 'packages/widgets/src';

/** Facts as readers ask for them. Each room knows less than the one below it. */
const dataRooms = {
  // The nouns and their arithmetic. Everything speaks of them, so they may depend on nothing.
  model: [],
  // The stored form: what `facts.json` holds.
  schema: ['model'],
  // Facts in the words of a language. Says what is there, decides nothing.
  wording: ['model'],
  // Citing needs words and evidence, never other facts.
  cite: ['wording', 'model'],
  // One definition of columns and one escaping, for `facts.csv` and for what a reader takes away.
  csv: ['model'],
  // Reasons are sentences, so comparing needs words.
  compare: ['wording', 'model'],
  // Facts are found by the words that are shown for them.
  search: ['wording', 'model'],
  // A dataset answers every question, and so joins the rooms above.
  query: ['compare', 'search', 'wording', 'model'],
  // JSON of a stranger becomes a dataset, or an error that names the path.
  create: ['query', 'schema', 'model'],
  // Compiled from the seeds: facts as plain objects, so that one of them can be bundled alone.
  generated: ['model'],
};

/** Seeds become the generated modules and files. Runs in Node and is never shipped. */
const compileRooms = {
  // Problems and how they are printed: every step reports.
  report: [],
  // The shape of what people write.
  schema: ['report'],
  // What English words mean: numerals, hedges, dates. Knows no facts.
  words: ['schema'],
  // YAML into seeds.
  read: ['schema', 'report'],
  // Documents, and the numerals that facts account for.
  evidence: ['read', 'words', 'schema', 'report'],
  // Seeds into records of `facts.json`.
  record: ['read', 'schema', 'report'],
  // Records into modules and files.
  emit: ['schema'],
  // One rule per file. `emit` only for the names of exports, which must not clash.
  lint: ['evidence', 'emit', 'read', 'words', 'schema', 'report'],
  // Fingerprints; what is not checked against its document must be locked.
  lock: ['lint', 'record', 'evidence', 'read', 'schema', 'report'],
  // Proposes seeds for a document.
  draft: ['evidence', 'words', 'schema'],
  // Wrong records on purpose, to see that lint and lock notice.
  mutate: ['lock', 'lint', 'record', 'evidence', 'read', 'schema'],
  // The command line: joins all of it.
  commands: [
    'mutate', 'draft', 'lock', 'lint', 'emit', 'record', 'evidence', 'read', 'words', 'schema', 'report',
  ],
}; // prettier-ignore

/** What shipped modules may be used by the compiler: it writes what they read. */
const compileUses = ['model', 'schema', 'wording', 'csv', 'query', 'create'];

const elements = readdirSync(widgets).filter((folder) => folder.startsWith('district-'));

/** Elements share `base` and `time`; one never reaches into another's folder. */
const widgetRooms = {
  // What elements say, one file per language. Knows no element.
  wording: [],
  // Plain trees of what is shown, as nodes and as text. Knows no element either.
  tree: [],
  base: ['tree', 'wording'],
  // The time scale of timelines and trends.
  time: ['base', 'tree', 'wording'],
  ...Object.fromEntries(elements.map((tag) => [tag, ['time', 'base', 'tree', 'wording']])),
  // The one exception: a card with `trend` shows the trend's own plot, small, beside its figure.
  'district-stat': ['district-trend', 'time', 'base', 'tree', 'wording'],
  // Gathered from the folders of the elements, for the entries that hold all of them.
  generated: elements,
};

const test = String.raw`\.test\.ts$`;
const either = (names) => `(${names.join('|')})`;

/** Files of a room may import what stands inside `within` only from the rooms named. */
function roomRule(within, label, room, allowed, elsewhere = []) {
  const inside = [room, ...allowed].map((name) => `^${within}/${name}/`);
  return {
    name: `${label}/${room}`,
    comment: `${within}/${room} may import ${allowed.join(', ') || 'nothing'} (see the map in .dependency-cruiser.cjs)`,
    severity: 'error',
    from: {path: `^${within}/${room}/`, pathNot: test},
    to: {path: '^(packages|stories|docs|bench|test|tools)/', pathNot: [...inside, ...elsewhere]},
  };
}

const rule = (name, comment, from, to) => ({name, comment, severity: 'error', from, to});

const forbidden = [
  rule(
    'no-circle',
    'Files that import one another cannot be read, tested or moved alone.',
    {},
    {circular: true},
  ),
  rule(
    'no-unmapped-room',
    'Every folder of shipped or compiling code is a room of the map, with a line that says what it may import.',
    {
      path: `^(${data}|${compile}|${widgets})/[^/]+/`,
      pathNot: [
        `^${data}/${either(Object.keys(dataRooms))}/`,
        `^${compile}/${either(Object.keys(compileRooms))}/`,
        `^${widgets}/${either([...Object.keys(widgetRooms), 'cdn'])}/`,
      ],
    },
    {},
  ),
  ...Object.entries(dataRooms).map(([room, allowed]) => roomRule(data, 'data', room, allowed)),
  rule(
    'shipped-facts',
    'Only the index entry may reach the shipped facts: what imports them carries all of them into a bundle.',
    {path: `^${data}/`, pathNot: [test, `^${data}/(index|shipped)\\.ts$`, `^${data}/generated/`]},
    {path: [`^${data}/(index|shipped)\\.ts$`, `^${data}/generated/`]},
  ),
  rule(
    'data-ships-no-package',
    'Facts are plain modules: no dependency, and nothing of Node, may come with them. The schema is zod’s.',
    {path: `^${data}/`, pathNot: test},
    {dependencyTypesNot: ['local', 'type-only', 'aliased', 'aliased-workspace'], pathNot: '/zod/'},
  ),
  rule(
    'data-knows-no-widget',
    'Data flows one way, from facts to elements; others use the data without any element.',
    {path: '^packages/data/'},
    {path: '^packages/widgets/|^@putuo/widgets'},
  ),
  ...Object.entries(compileRooms).map(([room, allowed]) =>
    roomRule(
      compile,
      'compile',
      room,
      allowed,
      compileUses.map((name) => `^${data}/${name}/`),
    ),
  ),
  rule(
    'compiler-is-not-shipped',
    'The compiler brings zod, yaml and the file system with it.',
    {path: `^(${data}|${widgets})/`, pathNot: test},
    {path: `^${compile}/`},
  ),
  ...Object.entries(widgetRooms).map(([room, allowed]) =>
    roomRule(widgets, 'widgets', room, allowed, [
      `^${data}/query\\.ts$`,
      `^${data}/index\\.ts$`,
      '^packages/widgets/package\\.json$',
    ]),
  ),
  rule(
    'widgets-bring-no-facts',
    'A page may bring facts of its own: only the define entries register ours.',
    {path: `^${widgets}/`, pathNot: [test, '/define\\.ts$', `^${widgets}/cdn/`]},
    {path: `^${data}/`, pathNot: `^${data}/query\\.ts$`},
  ),
  rule(
    'tests-support-nothing',
    'What is shipped or built must not need what only tests have.',
    {
      path: '^(packages|tools|stories|docs)/',
      pathNot: [test, '^packages/[^/]+/test/', '^stories/'],
    },
    {path: [test, '(^|/)test/']},
  ),
  rule(
    'tools-know-nobody',
    'Browsers, servers and fonts serve benches, docs and tests alike, so they depend on none of them.',
    {path: '^tools/', pathNot: test},
    {path: '^(packages|stories|docs|bench|test)/'},
  ),
  rule(
    'packages-stand-alone',
    'A package is built and released without the rest of the repository.',
    {path: '^packages/[^/]+/(src|compile)/', pathNot: test},
    {path: '^(stories|docs|bench|test|tools)/'},
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden,
  options: {
    doNotFollow: {path: 'node_modules'},
    exclude: {path: ['/dist/', 'storybook-static']},
    // Imports of types count: they are what makes two files one thought.
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      // The sources of a package of ours, as vitest, Storybook and the type checker read them.
      conditionNames: ['@putuo/source', 'types', 'import', 'default'],
      exportsFields: ['exports'],
    },
  },
};
