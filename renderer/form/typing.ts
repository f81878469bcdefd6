/**
 * What the person is typing just now, so that undo takes letters back as long as one is writing,
 * and acts after that.
 */
export interface Typing {
  /** Undoes the latest letters in the box that has the focus; false when an act is to be undone. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly stop: () => void
}

/** A little shorter than the pause that ends an act in the case file. In milliseconds. */
const stillTyping = 4000

interface Run {
  readonly box: TextBox
  /** What stood in the box when this run of typing began. */
  readonly began: string
  at: number
  undone: number
}

type TextBox = HTMLInputElement | HTMLTextAreaElement

/** Watches every box of the page until it is stopped. */
export function watchTyping(now: () => number = () => performance.now()): Typing {
  let run: Run | null = null
  const isGoingOn = (box: TextBox): boolean => run?.box === box && now() - run.at <= stillTyping

  const typed = ({ target, inputType }: InputEvent) => {
    if (!isTextBox(target)) return
    if (!run || !isGoingOn(target)) run = { box: target, began: target.value, at: 0, undone: 0 }
    run.at = now()
    if (inputType === 'historyUndo') run.undone += 1
    else run.undone = inputType === 'historyRedo' ? Math.max(0, run.undone - 1) : 0
  }
  document.addEventListener('beforeinput', typed, true)

  const natively = (
    command: 'undo' | 'redo',
    can: (box: TextBox, going: Run | null) => boolean,
  ) => {
    const box = document.activeElement
    if (!isTextBox(box)) return false
    // A search box, a passphrase: nothing of them is in the case.
    if (!box.closest('[data-answers]')) {
      document.execCommand(command)
      return true
    }
    if (!can(box, isGoingOn(box) ? run : null)) {
      run = null
      return false
    }
    document.execCommand(command)
    return true
  }

  return {
    undo: () => natively('undo', (box, going) => going !== null && box.value !== going.began),
    redo: () => natively('redo', (_, going) => going !== null && going.undone > 0),
    stop: () => document.removeEventListener('beforeinput', typed, true),
  }
}

const isTextBox = (target: EventTarget | null): target is TextBox =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
