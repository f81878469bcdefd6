import type { Guide } from '../../templates/guides/guide.ts'
import { guides } from '../../templates/guides/index.ts'
import { type Language, languages } from '../../templates/model/blocks.ts'
import { type StepName, steps } from '../../templates/walk/steps.ts'
import type { SessionState } from '../state/session.ts'
import type { AppWindow } from '../state/window.ts'
import { goToSources, keepCaret } from '../ui/caret.ts'
import { focusSearch } from '../ui/search-box.tsx'
import type { fi } from '../wording/fi.ts'

/** What commands act on: the window, and the acts that need words on the screen. */
export interface Acts {
  readonly window: AppWindow
  readonly importCase: () => Promise<void>
  readonly exportCase: () => Promise<void>
  readonly undo: () => void
  readonly redo: () => void
  readonly chooseLanguage: (language: Language) => Promise<void>
  readonly sayNothingEarlier: () => void
}

/** Something a person can do from anywhere by its name or its keys. */
export interface Command {
  readonly name: string
  readonly label: keyof typeof fi.commands
  /** For commands that are about one step. */
  readonly step?: StepName
  /** For commands that are about one guide. */
  readonly guide?: string
  /** For commands that are about one language. */
  readonly language?: Language
  /** As they are written on keys: `Ctrl+K`, `Alt+ArrowDown`, `F8`. */
  readonly keys: readonly string[]
  readonly allowed: (session: SessionState) => boolean
  readonly run: (acts: Acts) => void
}

const isOpen = ({ phase }: SessionState) => phase === 'open'
const inCase = (session: SessionState) => isOpen(session) && session.openCase !== null
/** Elsewhere somebody else is writing: here one reads. */
const canWrite = (session: SessionState) => isOpen(session) && session.readOnly === null
const canWriteInCase = (session: SessionState) => inCase(session) && canWrite(session)

/** Where texts are written that cite what was seen and said. */
const isAtCitingStep = ({ step, casePage }: SessionState) =>
  casePage === null && (step === 'summary' || step === 'icf')

const goHomeThen = async ({ window }: Acts, then: () => void) => {
  if (window.session.store.get().openCase && !(await window.session.goHome())) {
    return window.show({ dialog: 'lockFailed' })
  }
  then()
}

const general: readonly Command[] = [
  {
    name: 'commandList',
    label: 'commandList',
    keys: ['Ctrl+K'],
    allowed: isOpen,
    run: ({ window }) => window.show({ dialog: 'commands' }),
  },
  {
    name: 'search',
    label: 'findCase',
    keys: ['Ctrl+F'],
    allowed: isOpen,
    run: (acts) => {
      // Once is enough: a second time would select what a quick hand has typed in the meantime.
      if (focusSearch()) return
      acts.window.show({ isPanelOpen: true, panelTab: 'observations' })
      requestAnimationFrame(focusSearch)
    },
  },
  {
    name: 'undo',
    label: 'undo',
    keys: ['Ctrl+Z'],
    allowed: canWriteInCase,
    run: ({ undo }) => undo(),
  },
  {
    name: 'redo',
    label: 'redo',
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    allowed: canWriteInCase,
    run: ({ redo }) => redo(),
  },
  {
    name: 'history',
    label: 'history',
    keys: ['Ctrl+H'],
    allowed: inCase,
    run: ({ window }) => window.show({ dialog: 'history' }),
  },
  {
    name: 'quickNote',
    label: 'quickNote',
    keys: ['Ctrl+Alt+H'],
    // Behind a locked door the small window says so, and shows the way to open it.
    allowed: ({ phase }) => phase === 'open' || phase === 'locked',
    run: ({ window }) => void window.openNote(),
  },
  {
    name: 'newObservation',
    label: 'newObservation',
    keys: ['Ctrl+M'],
    allowed: canWriteInCase,
    run: ({ window }) => window.addObservation(),
  },
  {
    name: 'cite',
    label: 'cite',
    keys: ['F9'],
    allowed: (session) => canWriteInCase(session) && isAtCitingStep(session),
    run: ({ window }) => {
      keepCaret()
      window.show({ isPanelOpen: true, panelTab: 'observations' })
      // At once where the list is there: a quick hand's next key is meant for it.
      goToSources()
    },
  },
  {
    name: 'returnBack',
    label: 'returnBack',
    keys: ['Shift+F9'],
    allowed: inCase,
    run: ({ window }) => window.jumpBack(),
  },
  {
    name: 'nextMissing',
    label: 'nextMissing',
    keys: ['F8'],
    allowed: inCase,
    run: ({ window }) => void window.goToNextMissing(),
  },
  {
    name: 'takeEarlier',
    label: 'takeEarlier',
    keys: ['Alt+Enter'],
    allowed: canWriteInCase,
    run: ({ window, sayNothingEarlier }) => {
      if (!window.takeEarlier()) sayNothingEarlier()
    },
  },
  {
    name: 'turns',
    label: 'turns',
    keys: ['Shift+F8'],
    allowed: inCase,
    run: ({ window }) => window.session.goToPage('turns'),
  },
  {
    name: 'talk',
    label: 'talk',
    keys: ['Ctrl+Shift+M'],
    allowed: inCase,
    run: ({ window }) => window.talk(),
  },
  {
    name: 'nextStep',
    label: 'nextStep',
    keys: ['Alt+ArrowDown', 'Alt+ArrowRight'],
    allowed: inCase,
    run: ({ window }) => window.goBeside(1),
  },
  {
    name: 'previousStep',
    label: 'previousStep',
    keys: ['Alt+ArrowUp', 'Alt+ArrowLeft'],
    allowed: inCase,
    run: ({ window }) => window.goBeside(-1),
  },
  {
    name: 'togglePanel',
    label: 'togglePanel',
    keys: ['Ctrl+B'],
    allowed: inCase,
    run: ({ window }) => window.show({ isPanelOpen: !window.store.get().isPanelOpen }),
  },
  {
    name: 'home',
    label: 'home',
    keys: [],
    allowed: isOpen,
    run: (acts) => void goHomeThen(acts, () => acts.window.show({ imported: null, page: 'home' })),
  },
  {
    name: 'newCase',
    label: 'newCase',
    keys: ['Ctrl+N'],
    allowed: canWrite,
    run: (acts) =>
      void goHomeThen(acts, () =>
        acts.window.show({ imported: null, page: 'home', dialog: 'newCase' }),
      ),
  },
  {
    name: 'importCase',
    label: 'importCase',
    keys: [],
    allowed: canWrite,
    run: (acts) => void goHomeThen(acts, () => void acts.importCase()),
  },
  {
    name: 'exportCase',
    label: 'exportCase',
    keys: [],
    allowed: inCase,
    run: ({ exportCase }) => void exportCase(),
  },
  {
    name: 'attachments',
    label: 'attachments',
    keys: ['Alt+L'],
    allowed: inCase,
    run: ({ window }) => window.session.goToPage('attachments'),
  },
  {
    name: 'views',
    label: 'views',
    keys: [],
    allowed: inCase,
    run: ({ window }) => window.session.goToPage('views'),
  },
  {
    name: 'backups',
    label: 'backups',
    keys: [],
    allowed: isOpen,
    run: (acts) => void goHomeThen(acts, () => acts.window.show({ dialog: 'backups' })),
  },
  {
    name: 'lock',
    label: 'lock',
    keys: ['Ctrl+L'],
    allowed: isOpen,
    run: ({ window }) => void window.lock(),
  },
]

const pages: readonly Command[] = [
  {
    name: 'vaultSettings',
    label: 'vaultSettings',
    keys: [],
    allowed: isOpen,
    run: (acts) => void goHomeThen(acts, () => acts.window.show({ page: 'vault' })),
  },
  {
    name: 'log',
    label: 'log',
    keys: [],
    allowed: isOpen,
    run: (acts) => void goHomeThen(acts, () => acts.window.show({ page: 'log' })),
  },
]

const showGuide = ({ window }: Acts, guide: string | null): void =>
  window.show(
    window.session.store.get().openCase
      ? { guide, isGuideNew: guide !== null, isPanelOpen: true, panelTab: 'guide' }
      : { guide, isGuideNew: guide !== null, page: 'guides', imported: null },
  )

const allGuides: Command = {
  name: 'guides',
  label: 'guides',
  keys: ['Alt+O'],
  allowed: isOpen,
  run: (acts) => showGuide(acts, null),
}

const toGuide = ({ name }: Guide): Command => ({
  name: `guide-${name}`,
  label: 'openGuide',
  guide: name,
  keys: [],
  allowed: isOpen,
  run: (acts) => showGuide(acts, name),
})

const toStep = ({ name }: { readonly name: StepName }): Command => ({
  name: `goTo-${name}`,
  label: 'goTo',
  step: name,
  keys: [],
  allowed: inCase,
  run: ({ window }) => window.session.goTo(name),
})

const toLanguage = (language: Language): Command => ({
  name: `speak-${language}`,
  label: 'speak',
  language,
  keys: [],
  allowed: isOpen,
  run: ({ chooseLanguage }) => void chooseLanguage(language),
})

/** Every command, most used first. */
export const commands: readonly Command[] = [
  ...general,
  ...pages,
  allGuides,
  ...steps.map(toStep),
  ...guides.map(toGuide),
  ...languages.map(toLanguage),
]
