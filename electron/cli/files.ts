import { stat } from 'node:fs/promises'

/** What stands at a path: nothing, a folder, or anything else. */
export async function kindOf(path: string): Promise<'nothing' | 'folder' | 'file'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'file' : 'nothing'
  }
}
