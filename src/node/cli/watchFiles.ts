import { watch, type FSWatcher } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Editors write a file in several steps, and several files at once. */
const QUIET_MS = 80

/** Files that are looked after until it is closed. */
export interface Watch {
  /** These from now on, by their absolute places. One that is not there yet is told of when it comes. */
  follow(files: Iterable<string>): void
  close(): void
}

/** Tells of changes, once for all that come close together. Folders are watched and not files: many editors put a new file in the place of the old. */
export function watchFiles(changed: () => void): Watch {
  const folders = new Map<string, FSWatcher>()
  let names = new Map<string, Set<string>>()
  let timer: NodeJS.Timeout | undefined

  const heard = (folder: string, name: string | null): void => {
    if (name !== null && names.get(folder)?.has(name) !== true) return
    clearTimeout(timer)
    timer = setTimeout(changed, QUIET_MS)
  }
  const open = (folder: string): FSWatcher | undefined => {
    try {
      // a folder that goes away is one that is not heard of any more
      return watch(folder, (_, name) => heard(folder, name)).on('error', () => undefined)
    } catch {
      return undefined
    }
  }
  return {
    follow: (files) => {
      names = new Map()
      for (const file of files) {
        const folder = dirname(file)
        names.set(folder, (names.get(folder) ?? new Set<string>()).add(basename(file)))
      }
      for (const [folder, watcher] of folders) {
        if (names.has(folder)) continue
        watcher.close()
        folders.delete(folder)
      }
      for (const folder of names.keys()) {
        if (folders.has(folder)) continue
        const watcher = open(folder)
        if (watcher) folders.set(folder, watcher)
      }
    },
    close: () => {
      clearTimeout(timer)
      for (const watcher of folders.values()) watcher.close()
      folders.clear()
    },
  }
}
