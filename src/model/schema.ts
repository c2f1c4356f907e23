import * as v from 'valibot'
import { LIMITS } from '../limits.js'
import type { Agrees, AllAgree } from './agree.js'
import { described } from './issues.js'
import type { Edition, Section } from './edition.js'
import { articleSchema, itemsSchema } from './schemaArticle.js'
import { pageSchema } from './schemaPage.js'
import { either, fields, language, list, maybe, name, noted, real, words } from './schemaParts.js'
import { styleSheetSchema } from './schemaStyle.js'

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Whether `YYYY-MM-DD` is a day of the calendar. Reckoned here: `Date` would accept 31 February. */
function isDay(date: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0)
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0)
}

const dateMessage = (issue: v.BaseIssue<unknown>): string => `must be a day written like 2026-11-20, but is ${described(issue.input)}`
const dateSchema = v.pipe(v.string(dateMessage), v.check(isDay, dateMessage), v.metadata({ format: 'date' }))
const numbering = () => either('text in quotes or a number', [words(), real(-1e9, 1e9)], (value) => (typeof value === 'string' ? 0 : typeof value === 'number' ? 1 : undefined))

const LETTER = /^[A-Za-z]{1,3}$/
const sectionSchema = fields('a section', {
  id: name(),
  name: words(),
  letter: maybe(
    v.pipe(
      v.string('must be a letter in quotes'),
      v.regex(LETTER, (issue) => `must be one to three letters, as \`B\`, but is ${described(issue.input)}`),
    ),
    'with it the section counts its pages by itself: B1, B2',
  ),
})

const editionFields = fields(
  'an edition',
  {
    stonehand: noted(v.literal(1, 'must be 1'), 'version of this format'),
    publication: words(),
    date: noted(dateSchema, 'ISO 8601, 2026-11-20'),
    volume: maybe(numbering()),
    number: maybe(numbering()),
    version: maybe(words(), 'City, Late'),
    price: maybe(words()),
    language: maybe(language(), 'BCP 47; default en-GB'),
    style: maybe(styleSheetSchema),
    sections: maybe(list(sectionSchema, 0, LIMITS.sectionsMax)),
    articles: list(articleSchema, 0, LIMITS.articlesMax),
    items: maybe(list(itemsSchema, 0, LIMITS.articlesMax)),
    pages: list(pageSchema, 1, LIMITS.pagesMax),
  },
  ['$schema'],
)
/** The whole edition. Only shapes and limits; what one part says about another is in check.ts. */
export const editionSchema: v.GenericSchema<Edition> = editionFields

// Held by the compiler.
type EditionAgrees = AllAgree<[Agrees<typeof sectionSchema, Section>, Agrees<typeof editionFields, Edition>]>
