import { randomBytes } from 'node:crypto'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { StonehandError } from '../../diagnostics.js'
import type { Edition } from '../../model/edition.js'
import { pictureSources } from '../pictureSources.js'

/** A file that is going to be written. */
export interface Target {
  /** as it was written on the command line */
  readonly name: string
  /** after links, so that a link to the file stays one */
  readonly file: string
}

/** Files that a command reads, as they were written. */
export interface Inputs {
  readonly edition: string
  readonly style?: string
  readonly root?: string
  readonly keep?: string
  readonly press?: { readonly intent?: { readonly file: string } }
}

/** Every file that is read, by its place, with what it is. */
export function inputsOf(edition: Edition, order: Inputs, folder: string): ReadonlyMap<string, string> {
  const inputs = new Map([[resolve(order.edition), 'the edition']])
  if (order.style !== undefined) inputs.set(resolve(order.style), 'the style sheet')
  if (order.keep !== undefined) inputs.set(resolve(order.keep), 'the earlier paper')
  if (order.press?.intent) inputs.set(resolve(order.press.intent.file), 'the profile')
  for (const { src } of pictureSources(edition))
    for (const from of order.root === undefined ? [folder] : [folder, order.root]) inputs.set(resolve(from, src), `the picture “${src}”`)
  return inputs
}

/** Checks that a file may be written at `name`: in a folder that is there, over nothing but an ordinary file, and over none of `inputs`. */
export async function targetAt(option: string, name: string, inputs: ReadonlyMap<string, string>): Promise<Target> {
  if (/[/\\]$/.test(name) || name.endsWith(sep)) throw refused(option, `${option} ${name}: This is the name of a folder; name the file in it.`)
  const place = resolve(name)
  const existing = await statOf(place)
  if (existing?.isDirectory()) throw refused(option, `${option} ${name}: This is a folder; name the file in it.`)
  if (existing && !existing.isFile()) throw refused(option, `${option} ${name}: This is no ordinary file, and is left alone.`)
  if (existing) {
    for (const [input, what] of inputs) {
      const other = await statOf(input)
      if (other && other.dev === existing.dev && other.ino === existing.ino)
        throw refused(option, `${option} ${name}: This is ${what}, and no input is ever overwritten; write somewhere else.`)
    }
    return { name, file: await realpath(place) }
  }
  const folder = await statOf(dirname(place))
  if (folder?.isDirectory() !== true) throw refused(option, `${option} ${name}: The folder ${dirname(name)} is not there; make it first.`)
  // Under the folder's real name, so that two spellings of one new file are one.
  return { name, file: join(await realpath(dirname(place)), basename(place)) }
}

/** Checks that a folder is there, into which files of their own names go. */
export async function folderAt(option: string, name: string): Promise<void> {
  const existing = await statOf(resolve(name))
  if (existing?.isDirectory() !== true) throw refused(option, `${option} ${name}: The folder is not there; make it first.`)
}

/** Writes the whole file or none of it: first beside its place, then into it. */
export async function writeWhole(option: string, target: Target, content: Uint8Array | string): Promise<void> {
  const draft = join(dirname(target.file), `.${basename(target.file).slice(0, 64)}.${randomBytes(6).toString('hex')}.tmp`)
  try {
    const handle = await open(draft, 'wx')
    try {
      await handle.writeFile(content)
    } finally {
      await handle.close()
    }
    await rename(draft, target.file)
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    throw refused(option, `${option} ${target.name}: The file cannot be written (${(error as NodeJS.ErrnoException).code ?? String(error)}).`)
  }
}

/** With 64-bit numbers: inodes are larger than a double holds on some systems. */
async function statOf(file: string) {
  try {
    return await stat(file, { bigint: true })
  } catch {
    return undefined
  }
}

function refused(option: string, message: string): StonehandError {
  return new StonehandError('invalid-call', message, [{ path: option, message }])
}
