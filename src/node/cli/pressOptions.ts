import { readFile } from 'node:fs/promises'
import { StonehandError } from '../../diagnostics.js'
import { type OutputIntent, readIcc } from '../../output/pdf/intent.js'
import type { PdfOptions } from '../../output/pdf/write.js'
import { type ProfileFile, SHIPPED_PROFILES } from '../../profiles.js'
import { loadProfile } from '../loadProfile.js'
import type { PressOrder } from './orders.js'

/** What `writePdf` is told of the press. Reads the profile that was named. */
export async function pressOptions({ standard, intent, marks, bleed }: PressOrder): Promise<Pick<PdfOptions, 'standard' | 'outputIntent' | 'marks' | 'bleed'>> {
  return {
    ...(standard.length === 0 ? {} : { standard }),
    ...(marks.length === 0 ? {} : { marks }),
    ...(bleed === undefined ? {} : { bleed }),
    ...(intent === undefined ? {} : { outputIntent: await intentOf(intent) }),
  }
}

async function intentOf({ name, file }: NonNullable<PressOrder['intent']>): Promise<OutputIntent> {
  if (name === undefined && Object.hasOwn(SHIPPED_PROFILES, file)) return loadProfile(file as ProfileFile)
  let icc: Uint8Array
  try {
    icc = await readFile(file)
  } catch (error) {
    const known = Object.keys(SHIPPED_PROFILES).join(', ')
    throw refused(`--intent ${file}: The file cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)}); profiles that are here already: ${known}.`)
  }
  const identifier = name ?? readIcc(icc)?.description
  if (identifier === undefined) throw refused(`--intent ${file}: This is no ICC profile for CMYK, RGB or gray, or it does not say what it is of; write NAME=${file}.`)
  return { icc, identifier }
}

function refused(message: string): StonehandError {
  return new StonehandError('invalid-call', message, [{ path: '--intent', message }])
}
