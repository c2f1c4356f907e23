import type { Paper } from '../../scene/paper.js'
import { vocabularyOf } from '../../model/vocabulary.js'
import type { Finding } from '../finding.js'
import type { Passage, Sheet } from '../sheet.js'

/** What stands for words that are still to come. Of one case: TK is no word, and xxx might be. */
const DUMMY = [
  /\bTK\b/,
  /\bX{3,}\b/,
  /\bT{2}K\b/,
  /\blorem ipsum\b/i,
  /\bdolor sit amet\b/i,
  /\b(?:head(?:line)?|deck|caption|byline|text|kicker|quote) (?:goes )?here\b/i,
  /\bdummy text\b/i,
]
/** Words that may follow themselves: `He had had enough; that that is true`. */
const MAY_DOUBLE = new Set(['had', 'that', 'her', 'is', 'do', 'no', 'so', 'bye', 'ha', 'hear', 'there', 'very', 'die', 'der', 'das', 'sie', 'nous', 'vous', 'que'])

/** Words of the page that nobody meant to print. */
export function checkWords(sheet: Sheet, paper: Paper): Finding[] {
  return sheet.passages.flatMap((passage) => [...dummyIn(sheet, passage), ...doubledIn(sheet, passage), ...datesIn(sheet, passage, paper)])
}

function placeOf({ index: page }: Sheet, { box: at, story, path }: Passage): Pick<Finding, 'page' | 'at' | 'story' | 'path'> {
  return { page, at, ...(story === undefined ? {} : { story }), ...(path === undefined ? {} : { path }) }
}

function dummyIn(sheet: Sheet, passage: Passage): Finding[] {
  const found = DUMMY.map((pattern) => pattern.exec(passage.text)?.[0]).find((text) => text !== undefined)
  if (found === undefined) return []
  return [{ rule: 'dummy-text', severity: 'error', ...placeOf(sheet, passage), message: `“${found}” stands for words that are still to come.` }]
}

function doubledIn(sheet: Sheet, passage: Passage): Finding[] {
  if (passage.role === 'tableCell' || passage.role === 'tableHead') return []
  const words = passage.text.split(' ')
  const at = words.findIndex((word, i) => i > 0 && word === words[i - 1]!.toLowerCase() && /^\p{L}{2,}$/u.test(word) && !MAY_DOUBLE.has(word))
  if (at < 0) return []
  return [{ rule: 'doubled-word', severity: 'warning', ...placeOf(sheet, passage), message: `“${words[at - 1]!} ${words[at]!}”: a word stands twice.` }]
}

/** Dates in what the paper says of itself: with a day and a month by name, in the paper's language, they must be the edition's. */
function datesIn(sheet: Sheet, passage: Passage, { date, language }: Paper): Finding[] {
  if (passage.role !== 'furniture') return []
  const { months } = vocabularyOf(language)
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const names = months.map((name) => name.toLowerCase())
  const text = passage.text.toLowerCase()
  const said = [...text.matchAll(/(?:(\d{1,2})(?:st|nd|rd|th|º|er|\.)?(?: de)? )?(\p{L}+)(?:(?: de)? (\d{1,2})(?:st|nd|rd|th)?\b)?,?(?: de)?(?: (\d{4}))?/gu)]
  for (const found of said) {
    const [whole, before, name, after, saidYear] = found
    const index = names.indexOf(name!)
    const saidDay = Number(before ?? after)
    if (index < 0 || !(saidDay >= 1)) continue
    if (index + 1 === month && saidDay === day && (saidYear === undefined || Number(saidYear) === year)) continue
    return [
      {
        rule: 'wrong-date',
        severity: 'error',
        ...placeOf(sheet, passage),
        message: `“${passage.text.slice(found.index, found.index + whole.length).trim()}” is not the date of the edition, ${date}.`,
      },
    ]
  }
  return []
}
