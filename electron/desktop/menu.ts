import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import { type Language, languageNames, languages } from '../../templates/model/blocks.ts'
import type { Events } from '../contract/events.ts'
import type { DesktopWords } from './wording/words.ts'

type Command = Events['command']
type Items = MenuItemConstructorOptions[]

interface MenuActs {
  readonly send: (command: Command) => void
  readonly chooseLanguage: (language: Language) => void
}

/**
 * The application's menu in one language. Its own items send a command to the window, which knows whether it can
 * be done now; the others are the system's own with our names.
 */
export function applicationMenu(
  language: Language,
  words: DesktopWords['menu'],
  { send, chooseLanguage }: MenuActs,
): Menu {
  const item = (command: Command, accelerator: string): MenuItemConstructorOptions => ({
    label: words[command],
    accelerator,
    click: () => send(command),
  })
  // The window knows whether typing or an act is to be undone, and hears these keys by itself.
  const inWindow = (command: Command, accelerator: string): MenuItemConstructorOptions => ({
    ...item(command, accelerator),
    registerAccelerator: false,
  })
  return Menu.buildFromTemplate([
    {
      label: words.file,
      submenu: [
        item('newCase', 'CmdOrCtrl+N'),
        item('importCase', 'CmdOrCtrl+O'),
        { type: 'separator' },
        item('lock', 'CmdOrCtrl+L'),
        { role: 'quit', label: words.quit, accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: words.edit,
      submenu: [
        inWindow('undo', 'CmdOrCtrl+Z'),
        inWindow('redo', 'CmdOrCtrl+Shift+Z'),
        ...editing(words),
      ],
    },
    {
      label: words.go,
      submenu: [
        item('home', 'Alt+Home'),
        item('nextMissing', 'F8'),
        item('turns', 'Shift+F8'),
        item('talk', 'CmdOrCtrl+Shift+M'),
        { type: 'separator' },
        item('newObservation', 'CmdOrCtrl+M'),
        inWindow('quickNote', 'Control+Alt+H'),
      ],
    },
    {
      label: words.view,
      submenu: [
        ...viewing(words),
        { type: 'separator' },
        { label: words.language, submenu: speaking(language, chooseLanguage) },
        ...developing(words),
      ],
    },
  ])
}

const editing = (words: DesktopWords['menu']): Items => [
  { type: 'separator' },
  { role: 'cut', label: words.cut },
  { role: 'copy', label: words.copy },
  { role: 'paste', label: words.paste },
  { role: 'pasteAndMatchStyle', label: words.pasteAsText },
  { role: 'selectAll', label: words.selectAll },
]

const viewing = (words: DesktopWords['menu']): Items => [
  { role: 'zoomIn', label: words.zoomIn },
  // The plus of a Finnish keyboard needs no shift; that of others does.
  {
    role: 'zoomIn',
    label: words.zoomIn,
    accelerator: 'CmdOrCtrl+=',
    visible: false,
    acceleratorWorksWhenHidden: true,
  },
  { role: 'zoomOut', label: words.zoomOut },
  { role: 'resetZoom', label: words.zoomReset },
  { type: 'separator' },
  { role: 'togglefullscreen', label: words.fullScreen },
]

/** Each language by its own name, so that whoever lost theirs finds it. */
const speaking = (spoken: Language, choose: (language: Language) => void): Items =>
  languages.map((language) => ({
    type: 'radio',
    label: languageNames[language],
    checked: language === spoken,
    click: () => choose(language),
  }))

const developing = (words: DesktopWords['menu']): Items =>
  app.isPackaged ? [] : [{ type: 'separator' }, { role: 'toggleDevTools', label: words.developer }]
