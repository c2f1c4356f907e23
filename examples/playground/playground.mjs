// The desk: an article on the left, the page that it makes on the right.
import copy from './harbour.md?raw'
import { measureOf, SETTINGS } from './edition.mjs'

const desk = document.querySelector('#desk')
const article = document.querySelector('#article')
const page = document.querySelector('#page')
const told = document.querySelector('#told')
const notes = document.querySelector('#notes')
const press = new Worker(new URL('./worker.mjs', import.meta.url), { type: 'module' })

let order = 0
let asked = 0
article.value = copy

function settings() {
  const { paper, style, columns, size, flex } = desk.elements
  return { ...SETTINGS, paper: paper.value, style: style.value, columns: Number(columns.value), size: Number(size.value), flex: Number(flex.value) }
}

function set(more = {}) {
  const now = settings()
  desk.elements.measure.value = `${measureOf(now).toFixed(1)} mm`
  desk.elements.points.value = `${now.size.toFixed(1)} pt`
  desk.elements.share.value = `${now.flex} %`
  asked = performance.now()
  page.dataset.order = String(++order)
  press.postMessage({ order, source: article.value, settings: now, proof: desk.elements.proof.checked, ...more })
}

/** Shows a page once its type is there, so that nothing blinks. */
async function show({ order: shown, svg, ...result }) {
  const made = document.createElement('template')
  made.innerHTML = svg
  const drawn = made.content.firstElementChild
  const type = [...svg.matchAll(/@font-face\{font-family:"([^"]+)";src:url\(([^)]+)\)\}/g)].map(([, family, url]) => new FontFace(family, `url(${url})`))
  const before = new Set(document.fonts)
  await Promise.all(type.map((face) => face.load().then((loaded) => document.fonts.add(loaded))))
  if (shown < Number(page.dataset.shown ?? 0)) return
  page.replaceChildren(drawn)
  page.dataset.shown = String(shown)
  page.dataset.pages = String(Number(page.dataset.pages ?? 0) + 1)
  for (const face of before) if (/^"?f[0-9a-f]+-\d+"?$/.test(face.family)) document.fonts.delete(face)
  tell(result, shown === order ? performance.now() - asked : undefined)
}

function tell({ lines, over, loose, hyphens, time, notes: faults }, wait) {
  const parts = [`<b>${lines}</b> lines`, over === 0 ? 'nothing over' : `<b class="over">${over} over</b>`, `${(100 * loose).toFixed(1)} % loose`, `${hyphens} hyphens`]
  told.innerHTML = `${parts.join(' · ')} · ${Math.round(wait ?? time)} ms`
  if (wait !== undefined) page.dataset.wait = String(wait)
  notes.replaceChildren(
    ...faults.map(({ severity, text }) => {
      const note = document.createElement('li')
      note.className = severity
      note.textContent = text
      return note
    }),
  )
}

function save(bytes) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
  link.download = 'page.pdf'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

press.onmessage = ({ data }) => {
  if (data.kind === 'ready') set()
  else if (data.kind === 'page') void show(data)
  else if (data.kind === 'pdf') save(data.bytes)
  else told.textContent = data.message
}
article.addEventListener('input', () => set())
desk.addEventListener('input', () => set())
desk.addEventListener('submit', (event) => event.preventDefault())
document.querySelector('#download').addEventListener('click', () => set({ pdf: true }))
