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
  /** How many steps the box has taken back by itself. */
  undone: number
  /** What stands in the box, as far as the person has typed it. */
  reads: string
}

type TextBox = HTMLInputElement | HTMLTextAreaElement

/** Watches every box of the page until it is stopped. */
export function watchTyping(now: () => number = () => performance.now()): Typing {
  let run: Run | null = null
  const isGoingOn = (box: TextBox): boolean => run?.box === box && now() - run.at <= stillTyping
  /** Once something else has come into it, a box can take nothing back by itself. */
  const isAsTyped = (box: TextBox): boolean => run?.box === box && run.reads === box.value

  const aboutToType = ({ target, inputType }: InputEvent) => {
    if (!isTextBox(target) || inputType.startsWith('history')) return
    if (!run || !isGoingOn(target)) {
      run = { box: target, began: target.value, at: 0, undone: 0, reads: target.value }
    }
    run.at = now()
    run.undone = 0
  }
  const changed = (event: Event) => {
    const { target, inputType } = event as InputEvent
    if (run?.box !== target) return
    run.reads = run.box.value
    // Of what a command takes back the box tells only afterwards.
    if (!inputType?.startsWith('history')) return
    run.at = now()
    run.undone = Math.max(0, run.undone + (inputType === 'historyUndo' ? 1 : -1))
  }
  document.addEventListener('beforeinput', aboutToType, true)
  document.addEventListener('input', changed, true)

  const natively = (command: 'undo' | 'redo', can: (box: TextBox) => boolean) => {
    const box = document.activeElement
    if (!isTextBox(box)) return false
    // A search box, a passphrase: nothing of them is in the case.
    if (!box.closest('[data-answers]')) {
      document.execCommand(command)
      return true
    }
    if (!can(box)) {
      run = null
      return false
    }
    document.execCommand(command)
    return true
  }

  return {
    undo: () =>
      natively('undo', (box) => isGoingOn(box) && isAsTyped(box) && box.value !== run?.began),
    // However long one has thought about it.
    redo: () => natively('redo', (box) => isAsTyped(box) && (run?.undone ?? 0) > 0),
    stop: () => {
      document.removeEventListener('beforeinput', aboutToType, true)
      document.removeEventListener('input', changed, true)
    },
  }
}

const isTextBox = (target: EventTarget | null): target is TextBox =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
