import type { Teaser } from '../../model/edition.js'
import type { Text } from '../../model/inline.js'
import { pageLink } from '../../model/pageLink.js'
import { vocabularyOf } from '../../model/vocabulary.js'
import { placeLines, type DisplayLines } from '../../flow/display.js'
import type { Element } from '../../flow/element.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'
import { cutLines, depthOfLines, linesIn, setFurniture } from './fitText.js'

/** A teaser's text and the reference to its page, set. */
interface Words {
  readonly text: DisplayLines
  readonly refer: DisplayLines
  /** the refer stands on the text's last baseline */
  readonly beside: boolean
  /** nothing is left out or broken */
  readonly whole: boolean
}

/** Sets a teaser's words in rooms of different shapes. */
export class TeaserWords {
  private readonly refer: Text
  private readonly textPath: string
  private readonly referPath: string

  constructor(
    private readonly typeCase: TypeCase,
    private readonly teaser: Teaser,
    private readonly language: string,
    path: string,
  ) {
    this.refer = referText(teaser, language)
    this.textPath = `${path}.text`
    this.referPath = `${path}.${teaser.article === undefined ? 'page' : 'article'}`
  }

  /** Whether they stand whole in a room, points. */
  fits(width: number, depth: number): boolean {
    return width > 0 && this.set(this.silent(), width, depth).whole
  }

  /** Depth of all of them on a measure, refer and all, points. */
  depthOn(width: number): number {
    const { text, refer } = this.set(this.silent(), width, Infinity)
    return depthOfLines(text) + (refer.lines.length > 0 ? refer.lines.length * refer.style.leading : 0)
  }

  place(x: number, y: number, width: number, depth: number): Element[] {
    const { text, refer, beside } = this.set(this.typeCase, width, depth)
    const elements: Element[] = text.lines.length > 0 ? [placeLines(text, 'furniture', this.textPath, x, y)] : []
    if (refer.lines.length === 0) return elements
    const baseline = text.lines.length === 0 ? refer.capHeight : depthOfLines(text) + (beside ? 0 : refer.style.leading)
    const after = beside ? text.lines.at(-1)!.natural + refer.style.size : 0
    return [...elements, placeLines(refer, 'furniture', this.referPath, x + after, y + baseline - refer.capHeight)]
  }

  /** For trying out: says nothing. */
  private silent(): TypeCase {
    return { ...this.typeCase, report: () => undefined, leaveOut: () => undefined }
  }

  /** The refer on a line of its own; where there is none, an em after the text's last line. It stands before the text does. */
  private set(typeCase: TypeCase, width: number, depth: number): Words {
    let broken = false
    const watching: TypeCase = {
      ...typeCase,
      report: (diagnostic) => {
        broken ||= diagnostic.code === 'word-broken'
        typeCase.report(diagnostic)
      },
    }
    const text = this.setText(watching, width)
    const refer = this.setRefer(watching, width)
    if (text.lines.length === 0) return { text, refer: this.cutRefer(typeCase, refer, depth), beside: false, whole: !broken && refer.lines.length <= linesIn(refer, depth) }
    const under = linesIn(text, depth - refer.lines.length * refer.style.leading)
    if (text.lines.length <= under) return { text, refer, beside: false, whole: !broken }
    if (refer.lines.length === 0) return { text: this.cut(typeCase, text, linesIn(text, depth)), refer, beside: false, whole: false }
    const free = width - refer.style.size - Math.max(...refer.lines.map((line) => line.natural))
    const short = refer.lines.length === 1
    const asLast = (): DisplayLines => this.setRefer(typeCase, width, true)
    if (short && text.lines.length <= linesIn(text, depth) && text.lines.at(-1)!.natural <= free)
      return { text: this.setText(typeCase, width, true), refer: asLast(), beside: true, whole: !broken }
    if (under > 0) return { text: this.cut(typeCase, text, under), refer, beside: false, whole: false }
    // one line for both
    if (short && free >= refer.style.size && linesIn(text, depth) > 0)
      return { text: this.cut(typeCase, this.setText(typeCase, free, true), 1), refer: asLast(), beside: true, whole: false }
    return { text: this.cut(typeCase, text, 0), refer: this.cutRefer(typeCase, refer, depth), beside: false, whole: false }
  }

  private setText(typeCase: TypeCase, width: number, left = false): DisplayLines {
    const style = styleOf(typeCase, 'teaser')
    return setFurniture(typeCase, this.teaser.text, left ? { ...style, align: 'left' } : style, this.language, this.textPath, width)
  }

  /** `left`: whatever its style says, as what follows the text on its line */
  private setRefer(typeCase: TypeCase, width: number, left = false): DisplayLines {
    const style = styleOf(typeCase, 'refer')
    return setFurniture(typeCase, this.refer, left ? { ...style, align: 'left' } : style, this.language, this.referPath, width)
  }

  private cut(typeCase: TypeCase, text: DisplayLines, most: number): DisplayLines {
    return cutLines(typeCase, text, most, this.textPath, 'teaser')
  }

  private cutRefer(typeCase: TypeCase, refer: DisplayLines, depth: number): DisplayLines {
    return cutLines(typeCase, refer, linesIn(refer, depth), this.referPath, 'teaser')
  }
}

/** “Page 5”, in the edition's language. */
function referText(teaser: Teaser, language: string): Text {
  const before = `${vocabularyOf(language).page}\u00a0`
  if (teaser.article !== undefined) return [{ text: before, link: pageLink(teaser.article) }, { pageOf: teaser.article }]
  return teaser.page === undefined || String(teaser.page).trim() === '' ? '' : `${before}${teaser.page}`
}
