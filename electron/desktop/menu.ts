import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { Events } from '../contract/events.ts'
import { fi } from './wording/fi.ts'

type Command = Events['command']
type Items = MenuItemConstructorOptions[]

/**
 * The application's menu. Its own items send a command to the window, which knows whether it can
 * be done now; the others are the system's own with Finnish names.
 */
export function applicationMenu(send: (command: Command) => void): Menu {
  const item = (command: Command, accelerator: string): MenuItemConstructorOptions => ({
    label: fi.menu[command],
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
      label: fi.menu.file,
      submenu: [
        item('newCase', 'CmdOrCtrl+N'),
        item('importCase', 'CmdOrCtrl+O'),
        { type: 'separator' },
        item('lock', 'CmdOrCtrl+L'),
        { role: 'quit', label: fi.menu.quit, accelerator: 'CmdOrCtrl+Q' },
      ],
    },
    {
      label: fi.menu.edit,
      submenu: [inWindow('undo', 'CmdOrCtrl+Z'), inWindow('redo', 'CmdOrCtrl+Shift+Z'), ...editing],
    },
    { label: fi.menu.go, submenu: [item('home', 'Alt+Home'), item('nextMissing', 'F8')] },
    { label: fi.menu.view, submenu: [...viewing, ...developing()] },
  ])
}

const editing: Items = [
  { type: 'separator' },
  { role: 'cut', label: fi.menu.cut },
  { role: 'copy', label: fi.menu.copy },
  { role: 'paste', label: fi.menu.paste },
  { role: 'pasteAndMatchStyle', label: fi.menu.pasteAsText },
  { role: 'selectAll', label: fi.menu.selectAll },
]

const viewing: Items = [
  { role: 'zoomIn', label: fi.menu.zoomIn },
  // The plus of a Finnish keyboard needs no shift; that of others does.
  {
    role: 'zoomIn',
    label: fi.menu.zoomIn,
    accelerator: 'CmdOrCtrl+=',
    visible: false,
    acceleratorWorksWhenHidden: true,
  },
  { role: 'zoomOut', label: fi.menu.zoomOut },
  { role: 'resetZoom', label: fi.menu.zoomReset },
  { type: 'separator' },
  { role: 'togglefullscreen', label: fi.menu.fullScreen },
]

const developing = (): Items =>
  app.isPackaged
    ? []
    : [{ type: 'separator' }, { role: 'toggleDevTools', label: fi.menu.developer }]
