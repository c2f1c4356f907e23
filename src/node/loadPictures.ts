import { constants } from 'node:fs'
import { open, realpath } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { StonehandError, type Issue } from '../diagnostics.js'
import { pictureSourceFault } from '../model/pictureSource.js'
import { pictureSources, type PictureSource } from './pictureSources.js'

export interface LoadPicturesOptions {
  /** a second folder in which pictures may lie: looked in after the edition's own, and links may lead into it */
  readonly root?: string
}

/** Larger files are refused: no picture within `LIMITS.pictureMegapixelsMax` needs as much. */
const FILE_BYTES_MAX = 512 * 1024 * 1024
const FILES_AT_ONCE = 8

/**
 * Reads the pictures that an edition names from its folder. A file that is not there is not in the map, and `typeset` reports it. A source that must not be read
 * (an absolute path, `..`, a URL, a device, a link that leads out of the folder, a directory, a file too large) throws {@link StonehandError} `invalid-call` with
 * the path of each. Nothing is fetched from a network.
 */
export async function loadPictures(edition: unknown, folder: string, options: LoadPicturesOptions = {}): Promise<ReadonlyMap<string, Uint8Array>> {
  const sources = new Map<string, PictureSource>()
  for (const source of pictureSources(edition)) if (!sources.has(source.src)) sources.set(source.src, source)
  const pictures = new Map<string, Uint8Array>()
  if (sources.size === 0) return pictures

  const folders = [await realFolder(folder, 'folder'), ...(options.root === undefined ? [] : [await realFolder(options.root, 'root')])]
  const issues: Issue[] = []
  const todo = [...sources.values()]
  const read = new Map<string, Uint8Array>()
  const work = async (): Promise<void> => {
    for (let source = todo.shift(); source !== undefined; source = todo.shift()) {
      const result = await readSource(source.src, folders)
      if (typeof result === 'string') issues.push({ path: source.path, message: `The picture \`${source.src}\` ${result}.` })
      else if (result !== undefined) read.set(source.src, result)
    }
  }
  await Promise.all(Array.from({ length: FILES_AT_ONCE }, work))

  if (issues.length > 0) {
    const order = [...sources.values()].map((source) => source.path)
    issues.sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path))
    throw new StonehandError('invalid-call', `${issues[0]!.path}: ${issues[0]!.message}`, issues)
  }
  // In the order of the edition, whichever file was read first.
  for (const src of sources.keys()) if (read.has(src)) pictures.set(src, read.get(src)!)
  return pictures
}

async function realFolder(folder: string, path: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch {
    const message = `The folder “${folder}” is not there or cannot be entered.`
    throw new StonehandError('invalid-call', message, [{ path, message }])
  }
}

/** The bytes, undefined where there is no such file, or what is wrong with it as a predicate. */
async function readSource(src: string, folders: readonly string[]): Promise<Uint8Array | string | undefined> {
  const fault = pictureSourceFault(src)
  if (fault !== undefined) return fault
  for (const folder of folders) {
    let file: string
    try {
      file = await realpath(resolve(folder, src))
    } catch (error) {
      if (isAbsent(error)) continue
      return unreadable(error)
    }
    if (!folders.some((allowed) => isUnder(file, allowed))) return 'is a link that leads out of the edition’s folder; copy the picture into it, or allow the other folder as root'
    return readFileUnder(file)
  }
  return undefined
}

/** `file` is free of links; that it still is when it is opened is asked of the system. */
async function readFileUnder(file: string): Promise<Uint8Array | string> {
  try {
    // Without O_NONBLOCK the opening of a pipe waits until somebody writes into it. Windows has neither flag.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = await handle.stat()
      if (stats.isDirectory()) return 'is a folder; name the file in it'
      if (!stats.isFile()) return 'is no ordinary file; put a copy of the picture there'
      if (stats.size > FILE_BYTES_MAX) return `has ${stats.size} bytes, and ${FILE_BYTES_MAX} are the most; make it smaller`
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    return unreadable(error)
  }
}

function isUnder(file: string, folder: string): boolean {
  return file.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
}

const ABSENT: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])

function isAbsent(error: unknown): boolean {
  return ABSENT.has((error as NodeJS.ErrnoException).code)
}

function unreadable(error: unknown): string {
  return `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}); see to its permissions and links`
}
