/**
 * The direction of imports. The folder tree is the architecture; this file is its guard.
 *
 *   templates/model ← templates/parts ← templates/case ← templates/documents, templates/walk
 *   templates ← electron/contract ← the services of electron/ ← electron/{main,core,painter}.ts, electron/cli
 *   templates, electron/contract ← renderer/{bridge,form,preview} ← renderer/screens ← renderer/app
 *
 * Each rule says what to do instead of what it forbids.
 */
const only = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { pathNot: allowed, dependencyTypesNot: ['npm', 'npm-dev', 'npm-optional', 'core'] },
})

const npmOnly = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.test\\.tsx?$' },
  to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'], pathNot: allowed },
})

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one file, or a third is missing below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-imports-tests',
      comment: 'What tests and the product share belongs to the product.',
      severity: 'error',
      from: { path: '^(templates|electron|renderer)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^test/' },
    },
    npmOnly(
      'templates-are-pure',
      'templates/ may name zod and nothing else: neither window nor disk. Pass the value in.',
      '^templates/',
      '(^|/)node_modules/zod/',
    ),
    only(
      'model-knows-no-form',
      'templates/model is below every form.',
      '^templates/model/',
      '^templates/model/',
    ),
    only(
      'parts-never-import-each-other',
      'A part knows the model and itself; what joins parts lives in templates/case.',
      '^templates/parts/([^/]+)/',
      '^templates/(model/|parts/$1/)',
    ),
    only(
      'case-joins-parts',
      'templates/case is above parts only.',
      '^templates/case/',
      '^templates/(model|parts|case)/',
    ),
    only(
      'documents-never-import-each-other',
      'What two documents share lives in templates/documents/shared; sections are the walk’s own.',
      '^templates/documents/(?!paper-forms/)([^/]+)/',
      '^templates/(model/|parts/|case/|walk/|icf/|documents/(shared|$1)/)',
    ),
    only(
      'paper-forms-follow-the-walk',
      'Paper order is entry order: the blank forms know the walk, and no other document.',
      '^templates/documents/paper-forms/',
      '^templates/(model/|parts/|walk/|documents/(shared|paper-forms)/)',
    ),
    only(
      'guides-serve-the-walk',
      'A guide knows the model and which steps it serves; on paper it looks like every document.',
      '^templates/guides/',
      '^templates/(model/|parts/|walk/|guides/|documents/shared/)',
    ),
    only(
      'icf-knows-no-form',
      'What the classification is, beside every form: it knows the model and itself.',
      '^templates/icf/',
      '^templates/(model|icf)/',
    ),
    only(
      'walk-orders-parts',
      'The walk knows parts and the case.',
      '^templates/walk/',
      '^templates/(model|parts|case|walk)/',
    ),
    only(
      'contract-is-pure',
      'The contract is what the window may ask: schemas and types over templates.',
      '^electron/contract/',
      '^(electron/contract|templates)/',
    ),
    npmOnly(
      'contract-names-only-zod',
      'The contract is shared with the window.',
      '^electron/contract/',
      '(^|/)node_modules/zod/',
    ),
    only(
      'services-stand-alone',
      'A service knows the contract, the templates, the disk and itself; services meet in main, core, painter or cli.',
      '^electron/(vault|signing|desktop|render|attachments)/',
      '^(electron/(contract|disk|$1)|templates)/',
    ),
    only(
      'the-disk-knows-nothing',
      'The disk is a port: it knows bytes and paths, nobody else.',
      '^electron/disk/',
      '^electron/disk/',
    ),
    only(
      'backups-stand-on-vault-and-store',
      'A backup is a vault that somebody can open: it knows the vault, the store and the disk.',
      '^electron/backups/',
      '^(electron/(contract|disk|vault|store|backups)|templates)/',
    ),
    only(
      'store-stands-on-the-vault-file',
      'The store knows the contract and itself; it is handed an opened database.',
      '^electron/store/',
      '^(electron/(contract|store)|templates)/',
    ),
    only(
      'casefile-stands-on-the-store',
      'The case file may use the store port; nothing else of the services.',
      '^electron/casefile/',
      '^(electron/(contract|store|casefile)|templates)/',
    ),
    only(
      'core-joins-the-services',
      'electron/core joins vault, store, case file and signing; it answers the contract and no window.',
      '^electron/core(/|\\.ts$)',
      '^(electron/(contract|disk|vault|store|backups|casefile|signing|attachments|core)/|templates/|assets/)',
    ),
    {
      name: 'only-its-process-runs-the-core',
      comment: 'Ask the data process over the contract; its rooms are its own.',
      severity: 'error',
      from: { pathNot: '^(electron/(core(/|\\.ts$)|cli/)|test/)|\\.test\\.tsx?$' },
      to: { path: '^electron/core/' },
    },
    {
      name: 'automerge-lives-in-casefile',
      comment: 'A wasm trap ends Automerge for its process: only electron/casefile may load it.',
      severity: 'error',
      from: { pathNot: '^electron/casefile/' },
      to: { path: 'node_modules/@automerge/' },
    },
    {
      name: 'pdf-lib-lives-in-render-pdf',
      comment: 'Painters own their libraries.',
      severity: 'error',
      from: { pathNot: '^(electron/render/pdf|test)/' },
      to: { path: 'node_modules/(pdf-lib|@cantoo/pdf-lib)/' },
    },
    {
      name: 'font-files-are-read-in-render',
      comment: 'Only the painters that draw letters themselves read font files.',
      severity: 'error',
      from: { pathNot: '^(electron/render/(pdf|fonts|chart)|test)/' },
      to: { path: 'node_modules/@cantoo/fontkit/' },
    },
    {
      name: 'resvg-lives-in-render-chart',
      comment: 'Painters own their libraries.',
      severity: 'error',
      from: { pathNot: '^(electron/render/chart|test)/' },
      to: { path: 'node_modules/@resvg/' },
    },
    {
      name: 'docx-lives-in-render-docx',
      comment: 'Painters own their libraries.',
      severity: 'error',
      from: { pathNot: '^(electron/render/docx|test)/' },
      to: { path: 'node_modules/docx/' },
    },
    {
      name: 'only-the-shell-names-electron',
      comment: 'Services run on plain Node as well: hand them what they need.',
      severity: 'error',
      from: {
        path: '^(templates|renderer|electron/(contract|disk|vault|store|backups|casefile|signing|attachments|render|cli))/',
      },
      to: {
        path: '^(electron|node_modules/electron)(/index|/electron\\.d\\.ts|$)',
        dependencyTypes: ['npm', 'npm-dev'],
      },
    },
    only(
      'window-knows-only-the-contract',
      'Of electron/ the window may name the contract, nothing else.',
      '^renderer/',
      '^(renderer|templates|electron/contract)/',
    ),
    only(
      'ui-is-ignorant',
      'renderer/ui knows neither cases nor forms.',
      '^renderer/ui/',
      '^renderer/ui/',
    ),
    only(
      'bridge-is-low',
      'The bridge is the typed client of the contract.',
      '^renderer/bridge/',
      '^(renderer/bridge|electron/contract|templates)/',
    ),
    only(
      'form-and-preview-are-low',
      'form and preview stand on templates, ui and bridge; screens stand on them.',
      '^renderer/(form|preview)/',
      '^(renderer/(form|preview|ui|bridge|wording)|electron/contract|templates)/',
    ),
    only(
      'screens-never-import-app',
      'The app mounts screens, never the other way round.',
      '^renderer/screens/',
      '^(renderer/(screens|form|preview|ui|bridge|wording|state)|electron/contract|templates)/',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'renderer/tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
