// Sets pages beside the page that shows them, so that typing is never held up. What has waited longest is not set: the last keystroke wins.
import { typeset, writePdf, writeSvg } from 'stonehand'
import { importMarkdown } from 'stonehand/import/markdown'
import { SHIPPED_FACES } from 'stonehand/fonts'
import standing from '../inside-page/edition.json'
import { pageOf } from './edition.mjs'

const FONT_FILES = import.meta.glob('../../fonts/**/*.ttf', { query: '?url', import: 'default', eager: true })
const PICTURE_FILES = import.meta.glob('../inside-page/pictures/*.jpg', { query: '?url', import: 'default', eager: true })
const NOTES_MOST = 12
/** The least picture there is: the browser has the real ones already, and need not be handed them with every letter. */
const STAND_IN = Uint8Array.from(atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='), (letter) => letter.charCodeAt(0))

const bytesAt = async (url) => new Uint8Array(await (await fetch(url)).arrayBuffer())
const fonts = new Map(await Promise.all(SHIPPED_FACES.map(async ({ name, file }) => [name, await bytesAt(FONT_FILES[`../../fonts/${file}`])])))
const urls = new Map(Object.entries(PICTURE_FILES).map(([path, url]) => [path.replace('../inside-page/', ''), url]))
const pictures = new Map(await Promise.all([...urls].map(async ([src, url]) => [src, await bytesAt(url)])))

let waiting
let setting = false

globalThis.onmessage = ({ data }) => {
  waiting = { ...waiting, ...data }
  if (!setting) void setAll()
}
globalThis.postMessage({ kind: 'ready' })

async function setAll() {
  setting = true
  while (waiting !== undefined) {
    const order = waiting
    waiting = undefined
    try {
      await set(order)
    } catch (error) {
      globalThis.postMessage({ kind: 'failed', order: order.order, message: error.message })
    }
    // lets in what was typed in the meantime
    await new Promise((done) => setTimeout(done))
  }
  setting = false
}

async function set({ order, source, settings, proof, pdf }) {
  const begun = performance.now()
  const { article, diagnostics } = importMarkdown(source, { pictureSrc: (href) => href })
  const paper = await typeset(pageOf(article, settings, standing), { fonts, pictures })
  const options = proof ? { proof: true } : {}
  if (pdf) {
    const bytes = await writePdf(paper, options)
    globalThis.postMessage({ kind: 'pdf', bytes }, [bytes.buffer])
  }
  const shown = { ...paper, pictures: paper.pictures.map((picture) => ({ ...picture, bytes: STAND_IN, info: { ...picture.info, format: 'png', colour: 'gray' } })) }
  const svg = withPictures(await writeSvg(shown, options), paper)
  const { stories, whole, diagnostics: faults } = paper.report
  globalThis.postMessage({
    kind: 'page',
    order,
    svg,
    time: performance.now() - begun,
    lines: stories.reduce((sum, story) => sum + story.lines, 0),
    over: stories.reduce((sum, story) => sum + story.over.lines, 0),
    loose: whole.justified === 0 ? 0 : whole.over15,
    hyphens: whole.hyphens,
    notes: [...diagnostics, ...faults]
      .filter(({ severity }) => severity !== 'info')
      .slice(0, NOTES_MOST)
      .map(({ severity, path, message }) => ({ severity, text: `${path === '' ? '' : `${path}: `}${message}` })),
  })
}

/** Addresses in place of stand-ins: pictures are told of in the order in which the paper has them. */
function withPictures(svg, paper) {
  let k = 0
  return svg.replace(/(<image\b[^>]*? href=")[^"]*/g, (tag, before) => {
    const bytes = paper.pictures[k++]?.bytes
    const [src] = [...pictures].find(([, known]) => known === bytes) ?? []
    return src === undefined ? tag : before + urls.get(src)
  })
}
