import type { Application } from './application.ts'

/** The words of the application's menu, as they stand in it now, from top to bottom. */
export const menuWords = ({ electron }: Application): Promise<string[]> =>
  electron.evaluate(({ Menu }) => {
    const wordsOf = (menu: Electron.Menu | null | undefined): string[] =>
      (menu?.items ?? []).flatMap(({ label, submenu, visible }) =>
        visible ? [label, ...wordsOf(submenu)] : [],
      )
    return wordsOf(Menu.getApplicationMenu()).filter(Boolean)
  })

/** Chooses from the menu by its words, as a mouse would. */
export const chooseFromMenu = ({ electron }: Application, words: string): Promise<void> =>
  electron.evaluate(({ Menu }, wanted) => {
    const find = (menu: Electron.Menu | null | undefined): Electron.MenuItem | undefined => {
      for (const item of menu?.items ?? []) {
        const found = item.label === wanted && !item.submenu ? item : find(item.submenu)
        if (found) return found
      }
      return undefined
    }
    find(Menu.getApplicationMenu())?.click()
  }, words)
