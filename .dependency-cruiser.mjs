/** What one area of features may use of another, because it is of no area: each with its reason. */
const SHARED_FEATURES = [
  'errors/', // the codes that the whole portal refuses with
  'accounts/find-session\\.ts$', // the type of somebody who is signed in, which every use case takes
  'accounts/refuse-(field|identity)\\.ts$', // how what is entered about a person is refused
  'accounts/sign-in-attempts\\.ts$', // bounds whoever guesses at a secret
  'audit/', // paging, keys and the trail, over what any area recorded
  'exports/', // how a list of any area leaves as a file
  'details/', // the forms of services, which the policy states and requests fill in
  'files/', // what becomes of a file that somebody hands in, for whatever it is
  'keys/', // the keys that the portal signs with, whatever it signs
  'policy/policies\\.ts$', // the published policy, which every area reads
  'calendar/', // working days, by which time limits of every area are reckoned
  'policy/policy-hash\\.ts$', // the name of exactly one policy, for whoever compares
  'notifications/(outgoing-message|outlets|plan-deliveries)\\.ts$', // a letter is written down where it is decided on
  'requests/(act-on-request|request-details)\\.ts$', // a consent that ends cancels requests in the same transaction
  'requests/(gather-facts|get-eligibility)\\.ts$', // what a card gives is what whoever verifies it is told
  'requests/reckon-request-due-dates\\.ts$', // a year of the calendar moves every date in the transaction that enters it
  'requests/complaints/complainable\\.ts$', // of what is listed, about which one may still complain
  'requests/apply-card-effects\\.ts$', // what an action on a card does to open requests is a part of its transaction
  'cards/presentations/(presentation|verify-card|verification-texts|looking-agency)\\.ts$', // whoever redeems a code reads it first
  'webhooks/endpoint-keys\\.ts$', // the master key is turned for whatever is sealed with it
  'demo/demo-clock\\.ts$', // the one clock that may be moved, whoever asks for it
  'sandbox/sandbox-access\\.ts$', // who may have things happen that did not: of cards, and of webhooks
  'cards/issue-card\\.ts$', // issuing is a part of the transaction that accredits (domain.md, Card)
];

const TESTS = '\\.test\\.ts$';
const LIBRARY = '^libs/[^/]+/src/';

const forbidden = [
  {
    name: 'no-circle',
    comment: 'Every import points down; a circle would point up somewhere.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphan',
    comment:
      'A file that nothing imports and that imports nothing is dead, unless it is started by its name.',
    from: {
      orphan: true,
      pathNot: [
        '\\.d\\.ts$',
        '/main\\.tsx?$',
        TESTS,
        '^apps/(portal|verifier)/vite\\.config\\.ts$',
        '/service-worker\\.ts$',
      ],
    },
    to: {},
  },
  {
    name: 'resolvable',
    comment: 'What cannot be resolved cannot be judged by any other rule.',
    from: {},
    // The bundler's own way to ask for a file's address.
    to: { couldNotResolve: true, pathNot: '\\?url$' },
  },
  {
    name: 'domain-imports-nothing',
    comment: 'The rules are pure: no package, no other library, nothing of Node.',
    from: { path: '^libs/domain/src/', pathNot: TESTS },
    to: { pathNot: '^libs/domain/src/' },
  },
  {
    name: 'domain-is-tested-alone',
    comment: 'The tests of the rules need a test runner and generated cases, and nothing else.',
    from: { path: `^libs/domain/src/.*${TESTS}` },
    to: { pathNot: ['^libs/domain/src/', '^node_modules/(@jest/globals|fast-check)/'] },
  },
  {
    name: 'platform-knows-nothing-of-talent',
    comment:
      'It may be carried to another portal as it is; the calendar of working days says nothing of talent.',
    from: { path: '^libs/platform/src/' },
    to: { path: '^(libs|apps)/', pathNot: ['^libs/platform/src/', '^libs/domain/src/calendar/'] },
  },
  {
    name: 'database-looks-down',
    comment: 'Tables do not know what is done with them.',
    from: { path: '^libs/database/src/' },
    to: { path: ['^libs/features/', '^apps/'] },
  },
  {
    name: 'libraries-look-down',
    comment: 'No library knows the programs that are made of it.',
    from: { path: LIBRARY },
    to: { path: '^apps/' },
  },
  {
    name: 'areas-apart',
    comment: 'An area changes another only through an event. What is shared is listed above.',
    from: { path: '^libs/features/src/([^/]+)/', pathNot: TESTS },
    to: {
      path: '^libs/features/src/[^/]+/',
      pathNot: ['^libs/features/src/$1/', ...SHARED_FEATURES.map((path) => `^libs/features/src/${path}`)],
    },
  },
  {
    name: 'programs-apart',
    comment: 'Programs meet in the database and over HTTP, not in code.',
    from: { path: '^apps/([^/]+)/' },
    to: { path: '^apps/', pathNot: '^apps/$1/' },
  },
  {
    name: 'portal-talks-to-the-api-only',
    comment: 'The portal has its types from the OpenAPI document and decides nothing itself.',
    from: { path: '^apps/portal/' },
    to: { path: '^libs/' },
  },
  {
    name: 'verifier-knows-the-rules-only',
    comment:
      'The page that verifies without a network judges by the pure rules; nothing else of the server fits it.',
    from: { path: '^apps/verifier/' },
    to: { path: '^libs/', pathNot: '^libs/domain/src/' },
  },
  {
    name: 'habits-below-callers',
    comment: 'What every route shares does not know the routes.',
    from: { path: '^apps/api/src/http/' },
    to: { path: '^apps/api/src/(public|holder|office|agency|partner|operations|demo)/' },
  },
  {
    name: 'driver-in-database-only',
    comment: 'Transactions.run is the only way to the database: it knows who acts.',
    from: { path: ['^apps/', '^libs/'], pathNot: ['^libs/database/src/', TESTS] },
    to: { path: '^node_modules/(pg|pg-[^/]+|@types/pg)/' },
  },
  {
    name: 'rows-below-programs',
    comment: 'A program calls use cases. Only readiness asks the connection itself whether it answers.',
    from: {
      path: ['^apps/', '^libs/platform/'],
      pathNot: ['^apps/api/src/public/health\\.controller\\.ts$', TESTS],
    },
    to: { path: '^node_modules/typeorm/' },
  },
  {
    name: 'declared-packages-only',
    comment: 'A package that comes along with another one may leave with it.',
    from: { path: ['^apps/', '^libs/'] },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'no-tools-in-programs',
    comment: 'A production install has no development packages.',
    from: { path: ['^apps/(api|worker)/src/', '^libs/'], pathNot: TESTS },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '^node_modules/@types/' },
  },
  {
    name: 'tests-stay-outside',
    comment: 'Nothing that is shipped needs a test.',
    from: { path: ['^apps/', '^libs/'], pathNot: TESTS },
    to: { path: ['^test/', TESTS] },
  },
];

export default {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^dist/', '^apps/portal/src/api/schema\\.d\\.ts$', '\\.(css|svg|png|woff2?)$'] },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.cjs', '.js', '.json'],
    },
  },
};
