import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { plainText } from '../../src/model/inline.js'
import { readEdition } from '../../src/node/index.js'
import { writeHtml } from '../../src/output/html/write.js'
import { writePdf } from '../../src/output/pdf/write.js'
import { writeSvg } from '../../src/output/svg/write.js'
import { setExample } from '../output/svg/setExamples.js'
import { HOME } from '../node/stonehand.js'
import { hasChromium, withChromium } from './chromium.js'

const HOST = 'http://pages.test'

interface Served {
  readonly type: string
  readonly body: string | Uint8Array
}

/** Opens a page of a site that has these files and no others; answers with what is wrong on it, and asked for in vain. */
async function visit<T>(files: Readonly<Record<string, Served>>, work: (page: Page, wrong: readonly string[]) => Promise<T>): Promise<T> {
  return withChromium(async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    const wrong: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && wrong.push(message.text())))
    page.on('pageerror', (error) => void wrong.push(error.message))
    await page.route('**/*', async (route) => {
      const { origin, pathname } = new URL(route.request().url())
      const file = origin === HOST ? files[pathname] : undefined
      if (!file) wrong.push(`asked for ${route.request().url()}`)
      await (file ? route.fulfill({ contentType: file.type, body: typeof file.body === 'string' ? file.body : Buffer.from(file.body) }) : route.abort())
    })
    await page.goto(`${HOST}/`)
    return work(page, wrong)
  })
}

const html = (body: string): Served => ({ type: 'text/html', body })

describe.skipIf(!hasChromium('how SVG and HTML look'))('in a browser', () => {
  describe('the inside page', () => {
    it.each([
      ['embed', 0.005],
      ['outline', 0.005],
    ] as const)('looks as the PDF does (%s): fewer than 0.5 % of its pixels differ', async (fonts, most) => {
      const paper = await setExample('inside-page')
      const files = {
        '/': html('<!doctype html><title>Two pages</title><link rel="icon" href="data:,">'),
        '/pdfjs.mjs': { type: 'text/javascript', body: readFileSync(join(HOME, 'node_modules/unpdf/dist/pdfjs.mjs')) },
        '/compare.mjs': { type: 'text/javascript', body: readFileSync(join(HOME, 'test/browser/compare.mjs')) },
        '/page.pdf': { type: 'application/pdf', body: await writePdf(paper) },
        '/page.svg': { type: 'image/svg+xml', body: await writeSvg(paper, { fonts }) },
      }
      const { share, inked } = await visit(files, (page) =>
        page.evaluate<{ readonly share: number; readonly inked: number }>(
          `import('/compare.mjs').then(({ differing }) => differing({ outlined: ${fonts === 'outline'}, reader: '/pdfjs.mjs' }))`,
        ),
      )
      expect(inked).toBeGreaterThan(0.1)
      expect(share).toBeLessThan(most)
    })

    it('gives whole paragraphs to whoever selects it, broken words joined', async () => {
      const paper = await setExample('inside-page')
      const edition = await readEdition(join(HOME, 'examples/inside-page/edition.json'))
      const wanted = edition.articles.flatMap(({ body }) => body.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block.text)] : [])))
      for (const fonts of ['embed', 'outline'] as const) {
        const svg = await writeSvg(paper, { fonts })
        const selected = await visit({ '/': { type: 'image/svg+xml', body: svg } }, (page) =>
          page.evaluate(() => {
            const { getSelection, document } = globalThis as unknown as Browsing
            getSelection().selectAllChildren(document.documentElement)
            return getSelection().toString()
          }),
        )
        const lines = selected.split('\n')
        expect(wanted.length).toBeGreaterThan(10)
        expect(wanted.filter((paragraph) => !lines.includes(paragraph))).toEqual([])
        expect(selected).not.toMatch(/[\ue000-\uf8ff]/)
      }
    })
  })

  describe('an edition in one file', () => {
    let file: string
    beforeAll(async () => {
      file = await writeHtml(await setExample('late-edition'))
    })

    it('asks for nothing, zooms, turns pages, and follows a teaser to its story', async () => {
      await visit({ '/': html(file) }, async (page, wrong) => {
        const first = page.locator('.page').first()
        const width = async (): Promise<number> => (await first.boundingBox())!.width
        const sized = await width()
        await page.keyboard.press('+')
        expect((await width()) / sized).toBeCloseTo(1.2, 2)
        await page.getByRole('button', { name: 'Smaller' }).click()
        expect((await width()) / sized).toBeCloseTo(1, 2)
        await page.mouse.move(700, 500)
        await page.keyboard.down('Control')
        await page.mouse.wheel(0, -200)
        await page.keyboard.up('Control')
        expect((await width()) / sized).toBeGreaterThan(1.2)
        await page.keyboard.press('f')
        expect((await first.boundingBox())!.height).toBeLessThan(900)
        await page.keyboard.press('n')
        await expect.poll(() => page.locator('#where').textContent()).toBe('Page 2 · 2/8')
        await page.keyboard.press('p')
        await expect.poll(() => page.locator('#where').textContent()).toBe('Page 1 · 1/8')
        await page.keyboard.press('0')
        await page.locator('.page').first().getByText('Page 4', { exact: true }).first().click()
        await expect.poll(() => page.locator('#where').textContent()).toBe('Page 4 · 4/8')
        await page.getByRole('navigation').getByText('Umbrella maker wins order to be lost').click()
        await expect.poll(() => page.locator('#where').textContent()).toBe('Page 7 · 7/8')
        expect(wrong).toEqual([])
      })
    })

    it('says what it is to those who cannot see it, and prints a page a sheet', async () => {
      const paper = await setExample('late-edition')
      await visit({ '/': html(file) }, async (page) => {
        expect(await page.locator('html').getAttribute('lang')).toBe(paper.language)
        for (const role of ['banner', 'navigation', 'main'] as const) expect(await page.getByRole(role).count()).toBe(1)
        expect(await page.getByRole('region', { name: /^Page \d$/ }).count()).toBe(8)
        const alt = paper.structure.find((node) => node.role === 'figure' && node.alt !== undefined && node.alt !== '')!.alt!
        expect(await page.getByRole('img', { name: alt }).count()).toBeGreaterThan(0)
        expect(await page.getByRole('article', { name: 'City lit by 2,911 lamps that nobody owns' }).count()).toBe(1)
        const printed = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
        const sheets = [...printed.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Number(width), Number(height)])
        expect(sheets).toHaveLength(paper.pages.length)
        for (const [i, sheet] of sheets.entries()) {
          // browsers print in whole pixels
          expect(Math.abs(sheet[0]! - paper.pages[i]!.width)).toBeLessThan(0.75)
          expect(Math.abs(sheet[1]! - paper.pages[i]!.height)).toBeLessThan(0.75)
        }
      })
    })
  })
})

interface Browsing {
  readonly document: { readonly documentElement: object }
  getSelection(): { selectAllChildren(node: object): void; toString(): string }
}
