import { ArticleDraft, lettersOf } from '../articleDraft.js'
import { bylineOf, bylineOfNames } from '../bylineOf.js'
import type { Imported, ImportOptions } from '../imported.js'
import { ImportNotes } from '../importNotes.js'
import { elementsIn, pathTo, textIn, type MarkupElement } from '../markup/tree.js'
import { dayOf, SourceValue } from '../source.js'
import { oneLine } from '../text/inlineText.js'
import { classesOf } from './classes.js'
import { captioned } from './pictures.js'
import { readContent, treeOf } from './readContent.js'

/** Types of schema.org that are articles. */
const ARTICLES = /^(?:https?:\/\/schema\.org\/)?(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting|TechArticle|ScholarlyArticle|SocialMediaPosting)$/
/** Classes of the element that holds the text, in the themes that most pages are made with. */
const TEXT_CLASSES = ['article-body', 'article__body', 'articlebody', 'entry-content', 'post-content', 'story-body', 'article-content', 'body-copy', 'story-content']
/** Share of the words that schema.org gives, from which on an element holds the same text. */
const SAME = 0.6

/**
 * An article of a page that says about itself in JSON-LD that it is a schema.org `NewsArticle` (or another kind of article), or of that JSON alone. The text comes from
 * the page where it can be found there, with its heads, quotes and pictures; else from `articleBody`. What stands round it on the page is told as left out.
 */
export function importNewsArticle(page: string, options: ImportOptions = {}): Imported {
  const isJson = /^\s*[[{]/.test(page)
  const trial = new ImportNotes()
  const root = isJson ? undefined : treeOf(page, new ArticleDraft({}, undefined), '')
  const scripts = root === undefined ? [] : [...elementsIn(root)].filter((element) => element.name === 'script' && /ld\+json/.test(element.attributes.get('type') ?? ''))
  const texts = isJson ? [page] : scripts.map((script) => script.children.map((child) => (child.kind === 'text' ? child.text : '')).join(''))
  const sources = texts.map((text) => ({ text, source: SourceValue.of(text, trial, 'article') }))
  const found = sources.map(({ text, source }, k) => ({ text, article: articleIn(source), script: scripts[k] })).find(({ article }) => article !== undefined)
  const html = root === undefined ? undefined : [...elementsIn(root)].find(({ name }) => name === 'html')
  const draft = new ArticleDraft(options, found?.article?.at('inLanguage').value ?? html?.attributes.get('lang'))
  for (const diagnostic of trial.toDiagnostics()) draft.notes.damaged(diagnostic.path, diagnostic.message.replace(/\.$/, ''))
  const body = found?.article === undefined ? undefined : readAbout(found.article, draft)
  if (found?.article === undefined && root === undefined) draft.notes.damaged('', 'There is no article of schema.org in this')
  const holder = root === undefined ? undefined : holderOf(root, body)
  if (root !== undefined && holder !== undefined) {
    tellRound(root, holder, new Set(found?.script ? [found.script] : []), draft)
    readContent(holder, draft, '')
    if (body !== undefined) draft.notes.dropped('articleBody', 'Another form of the same text', body.slice(0, 200), 'info')
  } else if (body !== undefined) {
    for (const paragraph of body.split(/\r?\n\s*/)) {
      const text = draft.plain(paragraph)
      if (text !== undefined) draft.body.push({ kind: 'paragraph', text })
    }
    if (root !== undefined) tellRound(root, undefined, new Set(), draft)
  } else if (root !== undefined) readContent(root, draft, '')
  for (const { source } of sources) source.tellRest(draft.notes)
  return draft.finish()
}

/** The article in what a script says: by itself, in a list or in a graph. */
function articleIn(source: SourceValue): SourceValue | undefined {
  const todo = [source]
  for (let at = todo.shift(); at !== undefined; at = todo.shift()) {
    const kind = at.at('@type')
    const kinds = kind.isList ? kind.entries.map(({ value }) => value) : [kind.value]
    if (kinds.some((name) => typeof name === 'string' && ARTICLES.test(name))) return at
    todo.push(...at.entries, ...at.at('@graph').entries, ...(at.at('mainEntity').value === undefined ? [] : [at.at('mainEntity')]))
  }
  return undefined
}

/** Takes what is said about the article; answers with its text where it is there. */
function readAbout(article: SourceValue, draft: ArticleDraft): string | undefined {
  for (const name of ['@context', '@type', 'inLanguage']) article.at(name).take()
  draft.identify(article.at('identifier').text ?? article.at('@id').text ?? article.at('url').text)
  draft.text('headline', draft.plain(article.at('headline').text ?? article.at('name').text ?? ''), article.at('headline').path)
  draft.deck(draft.plain(article.at('alternativeHeadline').text ?? ''), article.at('alternativeHeadline').path)
  draft.text('summary', draft.plain(article.at('description').text ?? article.at('abstract').text ?? ''), article.at('description').path)
  draft.say('dateline', article.at('dateline').text, article.at('dateline').path)
  for (const section of manyOf(article.at('articleSection'))) draft.say('section', section.text, section.path)
  draft.date = dayOf(article.at('datePublished').text)
  const names = manyOf(article.at('author')).flatMap((author) => {
    author.at('@type').take()
    const name = author.text ?? author.at('name').text
    return name === undefined ? [] : [{ name: oneLine(name) }]
  })
  if (names.length === 1 && /[,;]| and /.test(names[0]!.name)) draft.bylines.push(bylineOf(names[0]!.name))
  else if (names.length > 0) draft.bylines.push(bylineOfNames(names))
  for (const image of manyOf(article.at('image'))) {
    const href = image.text ?? image.at('contentUrl').text ?? image.at('url').text
    if (href === undefined) continue
    // formats of one picture
    if (draft.shown(href)) {
      draft.notes.dropped(image.path, 'The picture is in the article already', href, 'info')
      continue
    }
    const caption = image.at('caption').text ?? image.at('description').text
    const credit = image.at('creditText').text ?? image.at('creator', 'name').text ?? image.at('author', 'name').text ?? image.at('copyrightHolder', 'name').text
    const made = captioned(
      { src: draft.pictureSrc(href, image.path), alt: draft.words(image.at('name').text ?? '') },
      caption === undefined ? undefined : draft.plain(caption),
      credit,
    )
    draft.figure([made.picture], made.caption)
  }
  return article.at('articleBody').text
}

function manyOf(value: SourceValue): readonly SourceValue[] {
  return value.isList ? value.entries : value.value === undefined ? [] : [value]
}

/** The element with the text of the article: the one that says so, or the least that holds most of the words. */
function holderOf(root: MarkupElement, body: string | undefined): MarkupElement | undefined {
  const wanted = body === undefined ? undefined : wordsOf(body)
  const holds = (element: MarkupElement): boolean => {
    if (wanted === undefined || wanted.size === 0) return lettersOf(textIn(element)) !== ''
    const own = wordsOf(textIn(element))
    let same = 0
    for (const word of wanted) if (own.has(word)) same++
    return same >= SAME * wanted.size
  }
  const all = [...elementsIn(root)]
  const candidates = [
    ...all.filter((element) => /^(?:articleBody|text)$/.test(element.attributes.get('itemprop') ?? '')),
    ...all.filter((element) => classesOf(element).some((name) => TEXT_CLASSES.includes(name))),
    ...all.filter(({ name }) => name === 'article'),
    ...all.filter(({ name }) => name === 'main'),
    ...all.filter(({ name }) => name === 'body'),
  ]
  return candidates.slice(0, CANDIDATES_MAX).find(holds)
}
const CANDIDATES_MAX = 30

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [])
}

/** Says of everything on a page but the text that it is left out. */
function tellRound(root: MarkupElement, holder: MarkupElement | undefined, known: ReadonlySet<MarkupElement>, draft: ArticleDraft): void {
  const around = new Set<MarkupElement>()
  for (let at = holder?.parent; at !== undefined; at = at.parent) around.add(at)
  const walk = (element: MarkupElement): void => {
    for (const child of element.children) {
      if (child.kind === 'text') {
        if (child.text.trim() !== '') draft.notes.dropped(pathTo(element) || '/', 'Text beside the article is left out', child.text, 'info')
      } else if (child.kind !== 'element' || child === holder || known.has(child)) continue
      else if (around.has(child)) walk(child)
      else if (child.name === 'h1' && holder !== undefined) {
        const text = draft.plain(textIn(child))
        if (text !== undefined) draft.text('headline', text, pathTo(child))
      } else {
        const text = child.name === 'script' || child.name === 'style' ? '' : textIn(child).trim()
        if (text !== '' || child.name === 'script') draft.notes.dropped(pathTo(child), `What stands beside the article (${child.name}) is left out`, text, 'info')
      }
    }
  }
  walk(root)
}
