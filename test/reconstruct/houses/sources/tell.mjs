import { readFileSync } from 'node:fs'
import german from 'hyphen/de/index.js'
import british from 'hyphen/en-gb/index.js'
import american from 'hyphen/en-us/index.js'
import french from 'hyphen/fr/index.js'

/**
 * Stories that the pages tell, each by its name. H headline, S a short one, K kicker, D deck, B who wrote it, T what they are, L the place,
 * P a paragraph, X a crosshead, Q a quote and who said it, F a caption and its credit, G tagline, N note.
 */
const STORIES = new Map()
for (const block of readFileSync(new URL('stories.txt', import.meta.url), 'utf8')
  .split(/^== /m)
  .slice(1)) {
  const [name, ...lines] = block.trim().split('\n')
  const story = { quotes: [], captions: [], body: [] }
  for (const line of lines) {
    const [mark, text] = [line[0], line.slice(2).trim()]
    const [one, other] = text.split(' | ')
    if (mark === 'P' || mark === 'X') story.body.push({ kind: mark === 'P' ? 'paragraph' : 'crosshead', text })
    else if (mark === 'Q') story.quotes.push({ text: one, attribution: other })
    else if (mark === 'F') story.captions.push({ text: one, credit: other })
    else story[mark] = text
  }
  STORIES.set(name, story)
}

/** A page's stories and items: what is asked for of each is printed, and is what must be found. */
export class Telling {
  truth = { stories: [], items: [], furniture: [] }

  /**
   * Dresses a story. `headline`: `H`, `S` or other words; `byline` makes the line of names and title; `dateline`: text before the opening, with the place
   * in capitals, or `own`; `dropCap`, `kicker`, `deck`, `standfirst`, `crossheads`, `quote`, `caption`, `credit`, `tagline`, `note`: whether;
   * `paragraphs`: how many; `capitals`: what is set in them; `openingCapitals`: the first word is in them.
   */
  story(name, wish = {}) {
    const found = STORIES.get(name)
    const set = (what, text) => (text === undefined ? undefined : wish.capitals?.includes(what) ? text.toUpperCase() : text)
    const said = (what, mark) => (wish[what] === undefined || wish[what] === false ? undefined : set(what, wish[what] === true ? found[mark] : wish[what]))
    const lead = wish.dateline === undefined || wish.dateline === 'own' ? '' : wish.dateline
    const paragraphs = wish.paragraphs ?? Infinity
    const body = []
    let count = 0
    for (const block of found.body) {
      if (count >= paragraphs && !(block.kind === 'crosshead')) break
      if (block.kind === 'paragraph') {
        const text = count === 0 && wish.openingCapitals ? block.text.replace(/^\S+/, (word) => word.toUpperCase()) : block.text
        body.push({ kind: 'paragraph', text: (count === 0 ? lead : '') + text, ...(count === 0 && lead !== '' && { lead }) })
        count++
      } else if (wish.crossheads && count < paragraphs) body.push({ kind: 'crosshead', text: set('crosshead', block.text) })
    }
    const mark = wish.quotes ?? ['“', '”']
    const names = wish.byline ? found.B.split(' and ') : []
    const story = {
      id: name,
      ...(wish.label && { label: wish.label }),
      kicker: said('kicker', 'K'),
      headline: set('headline', wish.headline === 'S' ? found.S : (wish.headline ?? 'H') === 'H' ? found.H : wish.headline),
      decks: wish.deck ? [set('deck', wish.deck === true ? found.D : wish.deck)] : [],
      standfirst: said('standfirst', 'D'),
      names: /reports$/.test(names.join(' ')) ? [names.join(' and ')] : names,
      byline: wish.byline ? set('byline', wish.byline(found.B, found.T)) : undefined,
      dateline: wish.dateline === undefined ? undefined : found.L,
      ...(lead !== '' && { runIn: lead }),
      dropCap: wish.dropCap === true,
      paragraphs: body.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])),
      crossheads: body.flatMap((block) => (block.kind === 'crosshead' ? [block.text] : [])),
      quotes: wish.quote ? found.quotes.map(({ text, attribution }) => ({ text: mark[0] + text + mark[1], ...(wish.quote !== 'bare' && { attribution }) })) : [],
      captions: wish.caption
        ? found.captions.slice(0, wish.caption === true ? 9 : wish.caption).map(({ text, credit }) => ({ text, ...(wish.credit !== false && { credit: set('credit', credit) }) }))
        : [],
      tagline: said('tagline', 'G'),
      agencyNote: said('note', 'N'),
      jumpLines: [],
      factboxes: [],
    }
    this.truth.stories.push(story)
    return { ...story, body, name: found.B, title: found.T, place: found.L }
  }

  /** Short pieces under one standing head. */
  items(standingHead, names, runIn = (head) => head) {
    const items = names.map((name) => ({ runInHead: runIn(STORIES.get(name).S), paragraphs: STORIES.get(name).body.map(({ text }) => text) }))
    this.truth.items.push({ standingHead, items })
    return items
  }

  furniture(...texts) {
    this.truth.furniture.push(...texts)
  }
}

/** Text for HTML, with soft hyphens where they are wanted. */
export const html = (text, hyphens) => {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return hyphens === undefined ? safe : ({ 'en-US': american, 'de-DE': german, 'fr-FR': french }[hyphens] ?? british).hyphenateHTMLSync(safe, { minWordLength: 6 })
}

/** Blocks of a body as HTML: paragraphs, crossheads; `after` puts something behind so many paragraphs, `initial` makes the drop cap an element. */
export function bodyHtml(story, { hyphens, after = {}, initial = false } = {}) {
  let count = 0
  return story.body
    .map((block) => {
      if (block.kind === 'crosshead') return `<h4>${html(block.text)}</h4>`
      count++
      const opening = count === 1 ? ` class="opening${story.dropCap ? ' cap' : ''}"` : ''
      if (initial && opening.includes(' cap')) return `<p${opening}><span class="initial">${block.text[0]}</span>${html(block.text.slice(1), hyphens)}</p>${after[count] ?? ''}`
      const text = block.lead ? `<b class="place">${html(block.lead)}</b>${html(block.text.slice(block.lead.length), hyphens)}` : html(block.text, hyphens)
      return `<p${opening}>${text}</p>${after[count] ?? ''}`
    })
    .join('\n')
}

export const quoteHtml = (story) =>
  story.quotes.map((q) => `<aside class="quote"><q>${html(q.text)}</q>${q.attribution ? `<cite>${html(q.attribution)}</cite>` : ''}</aside>`).join('')

/** For a browser: of the soft hyphens those where a line ends become hyphens, the others go, as a typesetter's file has them. */
export const SETTLE_HYPHENS = `<script>
for (const [mark, made] of [['\\u00ad', '-\\u200b'], ['\\u200b', '']])
  for (const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); walk.nextNode(); ) {
    const node = walk.currentNode
    if (!node.data.includes(mark)) continue
    const place = (at) => {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      return range.getBoundingClientRect()
    }
    const ends = (at) => place(at + 1).top > place(at - 1).top + 3 || place(at + 1).left > place(at - 1).left + 100
    const broken = [...node.data].map((each, at) => each === mark && ends(at))
    const first = mark === '\\u00ad'
    node.data = [...node.data].map((each, at) => (each === mark ? (broken[at] ? made : '') : !first && each === '-' && node.data[at + 1] === mark && !broken[at + 1] ? '' : each)).join('')
  }
</script>`

const TEX = { '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#', _: '\\_', '“': '``', '”': "''", '‘': '`', '’': "'", '—': '---', '–': '--', '£': '\\pounds{}' }
export const tex = (text) => text.replace(/[&%$#_“”‘’—–£]/g, (mark) => TEX[mark])
export const typst = (text) => text.replace(/[#$*_`@<>\\[\]~]/g, (mark) => `\\${mark}`)
const ROFF = { '“': '\\(lq', '”': '\\(rq', '‘': '\\(oq', '’': '\\(cq', '—': '\\(em', '–': '\\(en', '£': '\\(Po', é: "\\['e]" }
export const roff = (text) => text.replaceAll('\\', '\\e').replace(/[“”‘’—–£é]/g, (mark) => ROFF[mark])
export const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
