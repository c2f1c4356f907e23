import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
/** Nothing is asked of the network, and pages are drawn by the processor. */
const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--force-color-profile=srgb']

/** The browser of the machine: the one that CHROMIUM names, else the first of usual names on the path. */
export const CHROMIUM: string | undefined = [
  process.env['CHROMIUM'] ?? '',
  ...(process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name))),
].find((file) => file !== '' && existsSync(file))

/** Says why tests that want it are passed over: `describe.skipIf(!hasChromium('…'))`. */
export function hasChromium(what: string): boolean {
  if (CHROMIUM === undefined) process.stderr.write(`No Chromium here (install it, or name it in CHROMIUM): ${what} is not tested.\n`)
  return CHROMIUM !== undefined
}

/** Starts the browser, without a window, and closes it after the work. */
export async function withChromium<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: CHROMIUM!, args: FLAGS })
  try {
    return await work(browser)
  } finally {
    await browser.close()
  }
}
