import { damaged, nameOf, SourceStream, type SourceDict, type SourceObject } from './objects.js'
import type { SourcePage } from './page.js'

/** Forms drawn in forms: readers give up on more. */
const DEPTH_MAX = 24
/** A name after which something is drawn, in a content stream. */
const DRAWN = /\/([^\s()<>[\]{}/%]+)\s+Do\b/g

/**
 * Sees that no form of a page draws itself, by whatever way round, and that forms are not nested without measure. That the resources of a
 * form name it is no fault: some writers share one dictionary for a whole file.
 */
export function soundForms({ document, resources }: SourcePage): void {
  const open = new Set<SourceObject>()
  const done = new Set<SourceObject>()

  const visit = (form: SourceStream, depth: number): void => {
    if (open.has(form)) throw damaged('What is drawn on its page draws itself.')
    if (done.has(form)) return
    if (depth > DEPTH_MAX) throw damaged('What is drawn on its page is nested too deeply.')
    open.add(form)
    within(document.dict(form.dict.get('Resources')) ?? resources, drawnBy(form), depth)
    open.delete(form)
    done.add(form)
  }

  /** What resources hold that is drawn: of forms those that content names. */
  const within = (own: SourceDict, drawn: ReadonlySet<string> | undefined, depth: number): void => {
    for (const [name, object] of entries(own, 'XObject')) if (drawn === undefined || drawn.has(name)) if (isForm(object)) visit(object, depth + 1)
    for (const [, object] of entries(own, 'Pattern')) if (object instanceof SourceStream) visit(object, depth + 1)
    for (const [, object] of entries(own, 'ExtGState')) {
      const mask = document.dict(document.dict(object)?.get('SMask'))
      const group = mask && document.resolve(mask.get('G'))
      if (group instanceof SourceStream) visit(group, depth + 1)
    }
    for (const [, object] of entries(own, 'Font')) {
      const font = document.dict(object)
      if (!font || nameOf(document.resolve(font.get('Subtype'))) !== 'Type3' || done.has(font)) continue
      if (open.has(font)) throw damaged('A font in it draws itself.')
      open.add(font)
      const inner = document.dict(font.get('Resources'))
      if (inner && inner !== own) within(inner, undefined, depth + 1)
      open.delete(font)
      done.add(font)
    }
  }

  const isForm = (object: SourceObject): object is SourceStream => object instanceof SourceStream && nameOf(document.resolve(object.dict.get('Subtype'))) === 'Form'

  const entries = (own: SourceDict, kind: string): [string, SourceObject][] => {
    const found = document.dict(own.get(kind))
    return found ? [...found].map(([name, object]) => [name, document.resolve(object)]) : []
  }

  /** Names that a form draws; undefined where its content cannot be read, and it may draw any. */
  const drawnBy = (form: SourceStream): ReadonlySet<string> | undefined => {
    try {
      const text = latin(document.content(form))
      return new Set([...text.matchAll(DRAWN)].map((match) => match[1]!.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))))
    } catch {
      return undefined
    }
  }

  within(resources, undefined, 0)
}

function latin(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096))
  return text
}
