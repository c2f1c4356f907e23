import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { StonehandError, type ErrorCode } from '../diagnostics.js'
import type { Edition } from '../model/edition.js'
import { requireEdition } from '../model/requireEdition.js'
import { jsonFault } from './jsonFault.js'

const FILE_BYTES_MAX = 256 * 1024 * 1024

/**
 * Reads an edition from a JSON file and checks it. Throws {@link StonehandError}: `invalid-edition` where the file is no JSON (with line and column) or no edition (with the path
 * of every issue), `newer-version`, and `invalid-call` where it cannot be read.
 */
export async function readEdition(file: string): Promise<Edition> {
  return requireEdition(await readJson(file, 'invalid-edition'))
}

/** The value in a JSON file. A byte order mark is passed over. What is no JSON throws `code`. */
export async function readJson(file: string, code: ErrorCode): Promise<unknown> {
  const text = decode(await readWhole(file), file, code)
  try {
    return JSON.parse(text) as unknown
  } catch {
    const fault = jsonFault(text)
    throw failure(code, fault ? `${file}:${fault.line}:${fault.column}: This is no JSON. ${fault.message}` : `${file}: This is no JSON.`)
  }
}

/** All bytes of an ordinary file. Throws {@link StonehandError} `invalid-call` that says what is wrong with it. */
export async function readWhole(file: string): Promise<Uint8Array> {
  try {
    // Without O_NONBLOCK the opening of a pipe waits until somebody writes into it. Windows has no such flag.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = await handle.stat()
      if (stats.isDirectory()) throw failure('invalid-call', `${file}: This is a folder; name the file in it.`)
      if (!stats.isFile()) throw failure('invalid-call', `${file}: This is no ordinary file; write its content to one.`)
      if (stats.size > FILE_BYTES_MAX) throw failure('invalid-call', `${file}: The file has ${stats.size} bytes, and ${FILE_BYTES_MAX} are the most.`)
      return await handle.readFile()
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (error instanceof StonehandError) throw error
    const reason = (error as NodeJS.ErrnoException).code
    throw failure(
      'invalid-call',
      reason === 'ENOENT' || reason === 'ENOTDIR' ? `${file}: There is no such file.` : `${file}: The file cannot be read (${reason ?? String(error)}).`,
    )
  }
}

function decode(bytes: Uint8Array, file: string, code: ErrorCode): string {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (wide) throw failure(code, `${file}: The file is in UTF-16; save it as UTF-8.`)
  try {
    // Drops a byte order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw failure(code, `${file}: The file is no UTF-8 text; save it as UTF-8.`)
  }
}

function failure(code: ErrorCode, message: string): StonehandError {
  return new StonehandError(code, message, [{ path: '', message }])
}
