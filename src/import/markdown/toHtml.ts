import MarkdownParser, { type MarkdownIt, type StateBlock, type StateCore, type Token } from 'markdown-it'
import { LINE_ATTRIBUTE } from '../markup/tree.js'

/** Quotes in quotes and lists in lists. Beyond it Markdown is no longer read, which is told. */
const NESTING_MAX = 60

/** Names of directives, and the class of HTML that each stands for. */
const DIRECTIVES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pullquote: 'pullquote',
    'pull-quote': 'pullquote',
    quote: 'pullquote',
    factbox: 'factbox',
    box: 'factbox',
    sidebar: 'factbox',
    facts: 'factbox',
    standfirst: 'standfirst',
    kicker: 'kicker',
    deck: 'deck',
    byline: 'byline',
    dateline: 'dateline',
    tagline: 'tagline',
    crosshead: 'crosshead',
    correction: 'correction',
    signature: 'signature',
    gallery: 'gallery',
    figure: 'figure',
  }),
)
const OPENING = /^:{3,}\s{0,20}\{?\.?([a-z][a-z-]{0,30})\}?(?:[ \t]([^]{0,500}))?$/i
const CLOSING = /^:{3,}\s*$/
const CALLOUT = /^\[!([a-z-]{1,30})\][ \t]*([^\n]{0,500})\n?/i

export interface RenderedMarkdown {
  readonly html: string
  /** lines at which something is nested too deep to be read */
  readonly tooDeep: readonly number[]
  /** directives that nobody knows, with their lines */
  readonly unknown: readonly { readonly name: string; readonly line: number }[]
}

/**
 * CommonMark with tables and struck-out text, as HTML: with raw HTML as it stands (it is read like all other, and never run), with the line of each block, and with the
 * conventions for what Markdown has no signs for: `:::name … :::` and `> [!name]` for pull quotes, boxes and the like; a picture's title, or the text on
 * the line after it, for its caption; `{credit="…"}` after it. `offset` is the number of lines before the text.
 */
export function renderMarkdown(text: string, offset: number): RenderedMarkdown {
  const markdown = readerOfMarkdown()
  const environment: { unknown: { name: string; line: number }[] } = { unknown: [] }
  const tokens = markdown.parse(text, environment as unknown as Record<string, unknown>)
  const tooDeep: number[] = []
  for (const token of tokens) {
    if (token.map === null) continue
    const line = token.map[0] + 1 + offset
    if (token.nesting >= 0 && token.type !== 'inline') token.attrSet(LINE_ATTRIBUTE, String(line))
    if (token.level >= NESTING_MAX - 1) tooDeep.push(line)
  }
  return {
    html: markdown.renderer.render(tokens, markdown.options, environment as unknown as Record<string, unknown>),
    tooDeep,
    unknown: environment.unknown.map(({ name, line }) => ({ name, line: line + offset })),
  }
}

/** One line of Markdown as HTML. */
export function renderInlineMarkdown(text: string): string {
  return readerOfMarkdown().renderInline(text)
}

function readerOfMarkdown(): MarkdownIt {
  const markdown = new MarkdownParser('default', { html: true, linkify: false, typographer: false, maxNesting: NESTING_MAX } as never)
  // links are judged where they are read
  markdown.validateLink = () => true
  markdown.normalizeLink = (url: string) => url
  markdown.block.ruler.before('fence', 'directive', directive, { alt: ['paragraph', 'reference', 'blockquote', 'list'] })
  markdown.core.ruler.push('callouts', callouts)
  markdown.core.ruler.push('figures', figures)
  return markdown
}

/** `:::name title` to the `:::` that ends it, or to the end of what it stands in. */
function directive(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineAt = (line: number): string => state.src.slice(state.bMarks[line]! + state.tShift[line]!, state.eMarks[line])
  const first = lineAt(startLine)
  if (!first.startsWith(':::') || state.sCount[startLine]! - state.blkIndent >= 4) return false
  const opening = OPENING.exec(first)
  if (!opening) return false
  if (silent) return true
  const name = opening[1]!.toLowerCase()
  let depth = 1
  let last = startLine + 1
  for (; last < endLine; last++) {
    if (state.sCount[last]! < state.blkIndent && state.tShift[last]! >= 0 && lineAt(last) !== '') break
    if (!lineAt(last).startsWith(':::')) continue
    if (CLOSING.test(lineAt(last))) depth--
    else if (OPENING.test(lineAt(last))) depth++
    if (depth === 0) break
  }
  const known = DIRECTIVES.get(name)
  if (known === undefined) (state.env as { unknown?: { name: string; line: number }[] }).unknown?.push({ name, line: startLine + 1 })
  const open = state.push('directive_open', known === 'figure' || known === 'gallery' ? 'figure' : 'div', 1)
  open.block = true
  open.map = [startLine, last]
  if (known !== undefined && known !== 'figure') open.attrSet('class', known)
  const title = titleOf(opening[2] ?? '')
  if (title !== '') {
    state.push('directive_title_open', known === 'factbox' ? 'h3' : 'p', 1)
    const inline = state.push('inline', '', 0)
    inline.content = title
    inline.map = [startLine, startLine + 1]
    inline.children = []
    state.push('directive_title_close', known === 'factbox' ? 'h3' : 'p', -1)
  }
  const { parentType, lineMax } = state
  state.parentType = 'root'
  state.lineMax = last
  state.md.block.tokenize(state, startLine + 1, last)
  state.parentType = parentType
  state.lineMax = lineMax
  state.push('directive_close', open.tag, -1)
  state.line = last + (depth === 0 ? 1 : 0)
  return true
}

/** `> [!pullquote]` and the like, and the attribution with which a quote ends: `> — Ada Finch`. */
function callouts(state: StateCore): void {
  const { tokens } = state
  const out: Token[] = []
  const open: boolean[] = []
  tokens.forEach((token, at) => {
    out.push(token)
    if (token.type === 'blockquote_open' || token.type === 'directive_open') {
      const inline = tokens[at + 2]
      const said = token.type === 'blockquote_open' && tokens[at + 1]?.type === 'paragraph_open' && inline ? CALLOUT.exec(inline.content) : null
      const known = said ? DIRECTIVES.get(said[1]!.toLowerCase()) : undefined
      open.push(known !== undefined)
      if (!said || known === undefined || !inline) return
      token.tag = 'div'
      token.attrSet('class', known)
      cutFirstLine(inline)
      const title = said[2]!.trim()
      if (title === '') return
      const line = new state.Token('html_block', '', 0)
      line.content = known === 'factbox' ? `<h3>${escaped(title)}</h3>` : `<p>${escaped(title)}</p>`
      out.push(line)
    } else if (token.type === 'blockquote_close' || token.type === 'directive_close') {
      if (open.pop() === true) token.tag = 'div'
    } else if (token.type === 'inline' && open.length > 0) attribute(token, tokens[at + 2], state)
  })
  state.tokens = out
}

/** The first line of a paragraph goes: it was the name of a callout. */
function cutFirstLine(inline: Token): void {
  const children = inline.children ?? []
  const end = children.findIndex(({ type }) => type === 'softbreak' || type === 'hardbreak')
  inline.children = end < 0 ? [] : children.slice(end + 1)
}

/** A last line in a quotation that begins with a dash names who is quoted. */
function attribute(inline: Token, after: Token | undefined, state: StateCore): void {
  if (after?.type !== 'blockquote_close' && after?.type !== 'directive_close') return
  const children = inline.children ?? []
  const last = children.map(({ type }) => type === 'softbreak' || type === 'hardbreak').lastIndexOf(true)
  const line = children[last + 1]
  if (line?.type !== 'text' || !/^\s*(?:—|–|--+|―)\s*\S/.test(line.content)) return
  line.content = line.content.replace(/^\s*(?:—|–|--+|―)\s*/, '')
  const open = new state.Token('html_inline', '', 0)
  open.content = '<cite>'
  const close = new state.Token('html_inline', '', 0)
  close.content = '</cite>'
  inline.children = [...children.slice(0, Math.max(0, last)), open, ...children.slice(last + 1), close]
}

/** Paragraphs that are pictures become figures: the text on the lines after them is their caption. */
function figures(state: StateCore): void {
  state.tokens.forEach((token, at) => {
    if (token.type !== 'inline' || token.children === null) return
    token.children.forEach((child, k) => {
      if (child.type === 'image') describe(child, token.children![k + 1])
    })
    const open = state.tokens[at - 1]
    const close = state.tokens[at + 1]
    if (open?.type !== 'paragraph_open' || close?.type !== 'paragraph_close') return
    const { children } = token
    let end = 0
    let images = 0
    while (end < children.length && (isGap(children[end]!) || children[end]!.type === 'image')) {
      if (children[end]!.type === 'image') images++
      end++
    }
    if (images === 0 || (end < children.length && children[end - 1]?.type !== 'softbreak' && children[end - 1]?.type !== 'hardbreak')) return
    open.tag = close.tag = 'figure'
    // in a list or a quote that is tight, the tags of a paragraph are hidden
    open.hidden = close.hidden = false
    if (end >= children.length) return
    const begin = new state.Token('html_inline', '', 0)
    begin.content = '<figcaption>'
    const finish = new state.Token('html_inline', '', 0)
    finish.content = '</figcaption>'
    token.children = [...children.slice(0, end), begin, ...children.slice(end), finish]
  })
}

function isGap({ type, content }: Token): boolean {
  return type === 'softbreak' || type === 'hardbreak' || (type === 'text' && content.trim() === '')
}

/** A picture's title is its caption; `{credit="…" focus="0.3 0.2"}` after it says more. */
function describe(image: Token, after: Token | undefined): void {
  const title = image.attrGet('title')
  if (title !== null) {
    image.attrs = (image.attrs ?? []).filter(([name]) => name !== 'title')
    image.attrSet('data-caption', title)
  }
  const braces = after?.type === 'text' ? /^\{([^{}]{1,1000})\}[ \t]*/.exec(after.content) : null
  if (!after || !braces) return
  let known = 0
  for (const [, name, quoted, bare] of braces[1]!.matchAll(/([a-z-]{1,30})=(?:"([^"]{0,500})"|([^\s"]{1,500}))/gi)) {
    const attribute = new Map([
      ['credit', 'data-credit'],
      ['caption', 'data-caption'],
      ['focus', 'data-focal-point'],
      ['focal-point', 'data-focal-point'],
    ]).get(name!.toLowerCase())
    if (attribute === undefined) continue
    image.attrSet(attribute, quoted ?? bare ?? '')
    known++
  }
  if (known > 0) after.content = after.content.slice(braces[0].length)
}

/** The title of a directive, without the colons with which some close the line. */
function titleOf(written: string): string {
  const title = written.trim()
  return title.endsWith(':::') ? title.slice(0, title.indexOf(':::')).trim() : title
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
