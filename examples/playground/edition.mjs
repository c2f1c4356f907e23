// The page of the playground: the article that is written, over one that stands. Nothing of a browser in here.
import { points } from 'stonehand'

/** What the sliders and lists say. */
export const SETTINGS = { paper: 'inside', style: 'weekly', columns: 5, size: 8.8, flex: 100 }

const MM = 72 / 25.4
const PAPERS = { inside: ['276mm', '338mm'], tabloid: ['280mm', '430mm'], berliner: ['315mm', '470mm'], broadsheet: ['375mm', '600mm'], a3: ['297mm', '420mm'] }
const MARGINS = { top: '19mm', right: '13mm', bottom: '14mm', left: '13mm' }
const GUTTER = '4.5mm'
/** Points of white between lines. */
const LEAD = 1.2
/** At a flex of 100: thousandths of an em, and share of a glyph's width. */
const TRACKING = 20
const GLYPH_SCALE = 0.02

/** Width of a leg in millimetres. */
export function measureOf({ paper, columns }) {
  const [width] = PAPERS[paper].map(points)
  return (width - points(MARGINS.left) - points(MARGINS.right) - (columns - 1) * points(GUTTER)) / columns / MM
}

/** An edition of one page. `standing` is the edition whose second story stays as it is. */
export function pageOf(article, settings, standing) {
  const { paper, style, columns, size, flex } = settings
  const [, below] = standing.articles
  const [, story] = standing.pages[0].stories
  const own = article.id === below.id ? { ...article, id: `${article.id}-2` } : article
  const wide = { where: 'under-head', columns: [Math.max(1, columns - 2), columns], ratio: 0.68 }
  const small = { ...story.figures['reservoir-road'], columns: [Math.max(1, columns - 1), columns] }
  return {
    ...standing,
    style: {
      ...(style === 'weekly' ? {} : { extends: style }),
      styles: { body: { size } },
      justification: { tracking: (TRACKING * flex) / 100, glyphScale: (GLYPH_SCALE * flex) / 100 },
    },
    articles: [own, below],
    pages: [
      {
        ...standing.pages[0],
        paper: PAPERS[paper],
        margins: MARGINS,
        grid: { columns, gutter: GUTTER, baseline: Math.round((size + LEAD) * 20) / 20 },
        stories: [
          {
            article: own.id,
            place: { columns: [1, columns], top: 1, depth: 'fit' },
            ...(own.figures?.length > 0 ? { figures: { [own.figures[0].id]: wide } } : {}),
          },
          { article: below.id, place: { columns: [1, columns], top: { below: own.id }, depth: 'fit' }, byline: story.byline, figures: { 'reservoir-road': small } },
        ],
      },
    ],
  }
}
