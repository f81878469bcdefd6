import { useEffect, useState } from 'react'
import {
  type AddedFiles,
  type AttachmentStanding,
  largestAttachment,
} from '../../../electron/contract/attachments.ts'
import { useOpenCase } from '../../state/case-context.tsx'
import { useWindow } from '../../state/window.ts'
import { useFailureWords } from '../../wording/wording.tsx'

/** How far the adding of files is, and what came of the latest ones. */
export interface Attaching {
  readonly progress: { readonly done: number; readonly all: number } | null
  readonly outcome: AddedFiles | null
  /** Counts up when files have come: what is known of them is asked again. */
  readonly round: number
  /** Asks for files in the system's dialog. */
  readonly add: () => Promise<void>
  readonly addDropped: (files: readonly File[]) => Promise<void>
}

const nothing: AddedFiles = { added: [], refused: [] }

export function useAttaching(): Attaching {
  const { session, say } = useWindow()
  const { client } = session
  const { caseId, saveNow, reload } = useOpenCase()
  const failureWords = useFailureWords()
  const [progress, setProgress] = useState<Attaching['progress']>(null)
  const [outcome, setOutcome] = useState<AddedFiles | null>(null)
  const [round, setRound] = useState(0)
  useEffect(
    () =>
      client.on('attaching', (told) => {
        if (told.caseId === caseId) setProgress({ done: told.done, all: told.all })
      }),
    [client, caseId],
  )

  /** What is being typed is saved first: the case is read again afterwards. */
  const attach = async (ask: () => Promise<AddedFiles | null>) => {
    setOutcome(null)
    if (!(await saveNow())) return say(failureWords('cannotWrite'))
    const came = await ask()
    setProgress(null)
    setOutcome(came)
    if (came) await reload()
    setRound((before) => before + 1)
  }
  const sayWhy = (code: string) => {
    if (code !== 'cancelled') say(failureWords(code))
    return null
  }

  const add = () =>
    attach(async () => {
      const came = await client.call('attachment.add', { caseId })
      return came.ok ? came.value : sayWhy(came.code)
    })

  const addOne = async (file: File): Promise<AddedFiles | null> => {
    const fileName = file.name
    // A larger one is not even read.
    if (file.size > largestAttachment) {
      return { added: [], refused: [{ fileName, why: 'tooLarge', type: null }] }
    }
    const bytes = await file.arrayBuffer().catch(() => null)
    if (!bytes) return { added: [], refused: [{ fileName, why: 'cannotRead', type: null }] }
    const asked = { caseId, fileName, bytes: new Uint8Array(bytes) }
    const came = await client.call('attachment.addDropped', asked)
    return came.ok ? came.value : sayWhy(came.code)
  }
  const addDropped = async (files: readonly File[]) => {
    // One pile after another: what is being added is told of as one.
    if (progress || files.length === 0) return
    await attach(async () => {
      let all = nothing
      for (const [done, file] of files.entries()) {
        setProgress({ done, all: files.length })
        const came = await addOne(file)
        if (!came) return all
        all = { added: [...all.added, ...came.added], refused: [...all.refused, ...came.refused] }
      }
      return all
    })
  }

  return { progress, outcome, round, add, addDropped }
}

/** Who attached what, and whether it still reads; asked again whenever files come or go. */
export function useStandings(
  ids: readonly string[],
  round: number,
): ReadonlyMap<string, AttachmentStanding> {
  const { session } = useWindow()
  const { caseId } = useOpenCase()
  const [standings, setStandings] = useState<ReadonlyMap<string, AttachmentStanding>>(new Map())
  const which = `${round} ${ids.join()}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the files are others
  useEffect(() => {
    let isLatest = true
    void session.client.call('attachment.list', { caseId }).then((outcome) => {
      if (!isLatest || !outcome.ok) return
      setStandings(new Map(outcome.value.map((standing) => [standing.attachmentId, standing])))
    })
    return () => {
      isLatest = false
    }
  }, [session, caseId, which])
  return standings
}

/** Files that are let fall anywhere on the screen. Gives whether some hang over it now. */
export function useDropping(onDrop: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files')
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    const left = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      setOver(false)
      onDrop([...(event.dataTransfer?.files ?? [])])
    }
    document.addEventListener('dragover', over)
    document.addEventListener('dragleave', left)
    document.addEventListener('drop', drop)
    return () => {
      document.removeEventListener('dragover', over)
      document.removeEventListener('dragleave', left)
      document.removeEventListener('drop', drop)
    }
  }, [onDrop])
  return isOver
}
