import type { Article } from '../../model/article.js'
import type { Story } from '../../model/edition.js'
import { articleText, factboxText, figureText, quoteText } from '../../model/reading.js'
import type { FindArticle } from '../../flow/matter.js'
import { isElsewhere, type Elsewhere } from '../../flow/parts.js'
import type { SetPart } from '../../flow/setStory.js'
import type { TypeCase } from '../../flow/typecase.js'

/** A part that nothing is left for is not set; nor is what was to stand with it. `at` is its place in the edition. */
export function leaveEmptyPart(typeCase: TypeCase, story: Story, article: Article, path: string, elsewhere: Elsewhere, find: FindArticle, at: string): void {
  typeCase.report({
    severity: 'warning',
    code: 'jump-empty',
    path: at,
    message: `Nothing is left of “${story.article}” for its part ${story.part!}: it was not set.`,
    hint: 'Take the part out, or give the one before it less room.',
  })
  for (const [kind, field, texts] of [
    ['figures', 'figures', (article.figures ?? []).map((figure) => [figure.id, figureText(figure)] as const)],
    ['quotes', 'pullQuotes', (article.pullQuotes ?? []).map((quote) => [quote.id, quoteText(quote)] as const)],
    ['factboxes', 'factboxes', (article.factboxes ?? []).map((box) => [box.id, factboxText(box)] as const)],
  ] as const)
    for (const [i, [id, text]] of texts.entries()) if (!isElsewhere(elsewhere, kind, id)) typeCase.leaveOut(`${path}.${field}[${i}]`, 'jump-empty', text)
  for (const { article: id } of story.sidebars ?? []) {
    const sidebar = find(id)
    if (sidebar) typeCase.leaveOut(sidebar.path, 'jump-empty', articleText(sidebar.article))
  }
}

/** A jump should be worth the turning of the page. */
export function noteShort(typeCase: TypeCase, part: SetPart, path: string): void {
  const lines = part.legs.reduce((sum, leg) => sum + leg.lines, part.over.lines)
  const { afterJump } = typeCase.style.keeps
  if (lines < afterJump && part.jump === undefined)
    typeCase.report({
      severity: 'info',
      code: 'jump-short',
      path,
      message: `Only ${lines} lines come after the jump; ${afterJump} are wanted.`,
      hint: 'Cut so many lines, or give the first part less room.',
    })
}
