import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { readLines } from '../reconstruct/trip/readLines.js'
import { HOME } from '../node/stonehand.js'
import { hasChromium, withChromium } from './chromium.js'

const BUILT = join(HOME, 'out/playground')
/** Milliseconds from a keystroke to the page that shows it, of the quicker half: others use the machine too. */
const WAIT_MOST = 100
const TYPED = 'Nine ships lay there that day. '

describe.skipIf(!hasChromium('the playground'))('the playground', { timeout: 60_000 }, () => {
  beforeAll(() => build({ configFile: join(HOME, 'examples/playground/vite.config.mjs'), logLevel: 'error' }), 60_000)

  const opened = (work: (page: Page) => Promise<void>): Promise<void> =>
    withChromium(async (browser) => {
      const page = await browser.newPage({ viewport: { width: 1600, height: 1000 }, acceptDownloads: true })
      const told: string[] = []
      page.on('console', (message) => void told.push(message.text()))
      page.on('pageerror', (error) => void told.push(String(error)))
      await page.route('http://playground.test/**', (route) => {
        const { pathname } = new URL(route.request().url())
        const file = join(BUILT, pathname === '/' ? 'index.html' : pathname)
        return existsSync(file) ? route.fulfill({ path: file }) : route.abort()
      })
      await page.goto('http://playground.test/')
      await page.waitForSelector('#page[data-shown]')
      await work(page)
      expect(told).toEqual([])
    })
  const linesIn = async (page: Page): Promise<string> => (await page.locator('#page .sh-r tspan').allTextContents()).map((line) => line.trim()).join('\n')
  /** Waits until the page shows what was asked for last. */
  const settled = (page: Page): Promise<unknown> => page.waitForFunction(`(({ order, shown }) => order === shown)(document.querySelector('#page').dataset)`)
  const slide = (page: Page, name: string, value: number): Promise<void> =>
    page.locator(`[name=${name}]`).evaluate((slider, to) => {
      Object.assign(slider, { value: String(to) })
      slider.dispatchEvent(new Event('input', { bubbles: true }))
    }, value)

  it('sets the page anew with every letter, and soon', () =>
    opened(async (page) => {
      const before = await linesIn(page)
      expect(before).toContain('She is one of seven. The others')
      await page.locator('#article').evaluate((area: { value: string; focus(): void; setSelectionRange(from: number, to: number): void }) => {
        const at = area.value.indexOf('She is one of seven')
        area.focus()
        area.setSelectionRange(at, at)
      })
      const waits: number[] = []
      for (const letter of TYPED) {
        await page.keyboard.type(letter)
        await settled(page)
        waits.push(Number(await page.locator('#page').getAttribute('data-wait')))
      }
      expect(await linesIn(page)).toContain('Nine ships lay there that day.')
      expect(await linesIn(page)).not.toContain('She is one of seven. The others')
      waits.sort((a, b) => a - b)
      const middle = waits[Math.floor(waits.length / 2)]!
      process.stdout.write(
        `A keystroke takes ${Math.round(middle)} ms in the middle of ${waits.length}, ${Math.round(waits[0]!)} at best, ${Math.round(waits.at(-1)!)} at worst.\n`,
      )
      expect(waits[Math.floor(waits.length / 4)]!).toBeLessThan(WAIT_MOST)
    }))

  it('shows the last keystroke, however fast they come', () =>
    opened(async (page) => {
      await page.locator('#article').fill('# One head\n\nOne.')
      for (let k = 0; k < 30; k++) await page.locator('#article').fill(`# Head ${k}\n\nText number ${k}.`)
      await settled(page)
      expect(await linesIn(page)).toContain('Text number 29.')
      // what was not the last while another was being set was never set
      const [asked, set] = await Promise.all(['data-order', 'data-pages'].map(async (name) => Number(await page.locator('#page').getAttribute(name))))
      expect(asked).toBeGreaterThan(30)
      expect(set).toBeLessThan(asked! / 2)
    }))

  it('follows its sliders and lists, and shows the proof', () =>
    opened(async (page) => {
      const shown = await linesIn(page)
      await slide(page, 'columns', 4)
      await settled(page)
      const wider = await linesIn(page)
      expect(wider).not.toBe(shown)
      await slide(page, 'size', 9.6)
      await settled(page)
      expect(await linesIn(page)).not.toBe(wider)
      const size = await page.locator('#page svg').getAttribute('viewBox')
      await page.locator('[name=paper]').selectOption('broadsheet')
      await page.locator('[name=style]').selectOption('compact')
      await settled(page)
      expect(await page.locator('#page svg').getAttribute('viewBox')).not.toBe(size)
      expect(await page.locator('#told').textContent()).toContain('nothing over')
      const bare = await page.locator('#page svg *').count()
      await page.locator('[name=proof]').check()
      await settled(page)
      expect(await page.locator('#page svg *').count()).toBeGreaterThan(bare)
      await slide(page, 'flex', 0)
      await settled(page)
      expect(await page.locator('[name=share]').textContent()).toBe('0 %')
    }))

  it('hands out the page as PDF', () =>
    opened(async (page) => {
      await page.locator('#article').fill('# The tide turns\n\nIt turned at noon.')
      await settled(page)
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()])
      expect(download.suggestedFilename()).toBe('page.pdf')
      const lines = (await readLines(Uint8Array.from(readFileSync(await download.path())))).map(({ text }) => text)
      expect(lines).toContain('The tide turns')
      expect(lines).toContain('It turned at noon.')
    }))
})
