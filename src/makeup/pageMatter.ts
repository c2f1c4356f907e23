import type { Article, Items } from '../model/article.js'
import type { Edition, Page, Place, Story } from '../model/edition.js'
import { jumpHeadOf, type JumpTop } from '../flow/continued.js'
import type { Desk } from '../flow/desk.js'
import { continuedMatter, itemsMatter, storyMatter, type FindArticle, type Matter } from '../flow/matter.js'
import { elsewhereOf } from '../flow/parts.js'
import type { TypeCase } from '../flow/typecase.js'
import { jumpFromText } from './jumps/jumpLine.js'
import { leaveEmptyPart } from './jumps/jumpNotes.js'
import type { JumpLedger, Waiting } from './jumps/ledger.js'
import type { Placement } from './modules.js'

/** The matter that stands on a page: of its stories, its items, and of what other pages leave over. */
export class PageMatter {
  private readonly articles: ReadonlyMap<string, { readonly article: Article; readonly path: string }>
  private readonly listed: ReadonlyMap<string, { readonly items: Items; readonly path: string }>

  constructor(
    private readonly typeCase: TypeCase,
    private readonly edition: Edition,
    private readonly page: Page,
    private readonly desk: Desk,
    private readonly jumps: JumpLedger,
  ) {
    this.articles = new Map(edition.articles.map((article, i) => [article.id, { article, path: `articles[${i}]` }]))
    this.listed = new Map((edition.items ?? []).map((items, i) => [items.id, { items, path: `items[${i}]` }]))
  }

  /** A story or a part of one; nothing where it is not there, or nothing of it is left. */
  story(placement: Placement): Matter | undefined {
    const story = this.page.stories[placement.index]!
    const found = this.find(story.article)
    if (!found) return undefined
    const { article, path } = found
    const parts = this.jumps.partsOf(story.article)
    const elsewhere =
      parts.length > 1
        ? elsewhereOf(
            article,
            parts.map((part) => part.story),
            story,
          )
        : undefined
    if ((story.part ?? 1) === 1) return storyMatter(story, article, path, this.find, elsewhere)
    const rest = this.jumps.take(story)
    if (rest && elsewhere) return continuedMatter(story, article, path, this.find, elsewhere, rest, this.jumpTop(article, story.part!, placement.path))
    if (elsewhere) leaveEmptyPart(this.typeCase, story, article, path, elsewhere, this.find, placement.path)
    return undefined
  }

  items(placement: Placement): Matter | undefined {
    const placed = this.page.items![placement.index]!
    const found = this.listed.get(placed.items)
    return found && itemsMatter(found.items, placed, found.path, undefined)
  }

  /** What is left of a story as matter of its own, in the style of its first part. */
  continuedFrom({ article: id, rest, from }: Waiting, place: Place): { readonly matter: Matter; readonly pageCase: TypeCase } {
    const { article, path } = this.find(id)!
    const story: Story = { article: id, part: (from.story.part ?? 1) + 1, place }
    const matter = continuedMatter(story, article, path, this.find, elsewhereOf(article, [from.story, story], story), rest, this.jumpTop(article, story.part!, from.path))
    return { matter, pageCase: this.desk.caseFor(from.story, this.typeCase) }
  }

  private readonly find: FindArticle = (id) => this.articles.get(id)

  private jumpTop(article: Article, part: number, fromPath: string): JumpTop {
    const { jumps, edition } = this
    const before = jumps.placeOf(article.id, part - 1)!
    return {
      head: jumpHeadOf(article),
      ...(article.jumpHead === undefined ? {} : { own: article.jumpHead }),
      from: jumpFromText(article.language ?? edition.language ?? 'en-GB', jumps.numberOf(before), article.id, part - 1),
      page: before.page,
      fromPath,
    }
  }
}
