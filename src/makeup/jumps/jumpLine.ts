import type { Text } from '../../model/inline.js'
import { pageLink } from '../../model/pageLink.js'
import { vocabularyOf } from '../../model/vocabulary.js'
import { displayParagraph, placeLines, setRagged } from '../../flow/display.js'
import type { SetJump, SetPart } from '../../flow/setStory.js'
import { styleOf, type TypeCase } from '../../flow/typecase.js'

/** `Continued from Page 1`, a link to where the part before stands. */
export function jumpFromText(language: string, number: string, article: string, part: number): Text {
  return [{ text: `${vocabularyOf(language).continuedFrom}\u00a0${number}`, link: pageLink(article, part) }]
}

/** A part with its jump line, `Continued on Page 4`: where its leg is narrower, in fewer words. */
export function withJumpLine(typeCase: TypeCase, part: SetPart, jump: SetJump, language: string, number: string, next: number, path: string): SetPart {
  const { article } = part.measured.matter
  const { continuedOn, page } = vocabularyOf(language)
  const style = styleOf(typeCase, 'jumpLine')
  const link = pageLink(article.id, next)
  const silent: TypeCase = { ...typeCase, report: () => undefined }
  const set = (text: string): ReturnType<typeof setRagged> =>
    setRagged(typeCase, displayParagraph(silent, [{ text, link }], style, language, path, jump.width), style, jump.width, { sense: false, last: 0, lines: 1 })
  const tries = [`${continuedOn}\u00a0${number}`, `${page}\u00a0${number}`, number].map(set)
  const block = tries.find(({ lines }) => lines.length === 1 && lines[0]!.natural <= jump.width) ?? tries.at(-1)!
  const line = placeLines({ ...block, lines: block.lines.slice(0, 1) }, 'jumpLine', path, jump.x, jump.y - block.capHeight)
  return { ...part, elements: [...part.elements.slice(0, jump.after), line, ...part.elements.slice(jump.after)] }
}
