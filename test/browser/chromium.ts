import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a browser is on this machine; undefined where there is none. */
export const CHROMIUM = PLACES.find((place) => existsSync(place))

/** Why nothing was opened, said once where there is no browser. */
export function saidMissing(): boolean {
  if (CHROMIUM === undefined) process.stderr.write('No Chromium on this machine (apt-get install chromium): what needs a browser is skipped.\n')
  return CHROMIUM === undefined
}

/** A browser without a window, that asks nobody for anything. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM!,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'],
  })
}
