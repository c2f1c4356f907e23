import { bare, countWords, setOf, wordsOf } from './wordshape.js'

const MONTHS = setOf(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  januari februari maart mei augustus janeiro fevereiro março maio junho julho setembro outubro novembro dezembro`,
)
const WEEKDAYS = setOf(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda-feira terça-feira quarta-feira quinta-feira sexta-feira`,
)
const BETWEEN = setOf('de of the den le el il am')
const DAY = /^\d{1,2}(?:st|nd|rd|th|er|º|ª)?$/
const YEAR = /^(?:1[5-9]|2[01])\d\d$/
const NUMERIC = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/

export function isMonth(word: string): boolean {
  return MONTHS.has(bare(word))
}

export function isWeekday(word: string): boolean {
  return WEEKDAYS.has(bare(word))
}

/** Whether all words of a text are a date: `April 5`, `Friday, 3 May 2019`, `12/2020`, `Freitag, 3. Mai`. */
export function isDate(text: string): boolean {
  if (countWords(text) > 8) return false
  const words = wordsOf(text)
  if (words.length === 0) return false
  let strong = false
  for (const word of words) {
    const own = bare(word)
    if (MONTHS.has(own) || WEEKDAYS.has(own) || NUMERIC.test(own)) strong = true
    else if (own !== '' && !DAY.test(own) && !YEAR.test(own) && !BETWEEN.has(own) && own !== 'today') return false
    else if (own === 'today') strong = true
  }
  return strong
}

/** Whether a text has a month or weekday with a day or year in it. */
export function hasDate(text: string): boolean {
  const words = wordsOf(text)
  return words.some((word, k) => {
    const own = bare(word)
    if (NUMERIC.test(own)) return true
    if (!MONTHS.has(own) && !WEEKDAYS.has(own)) return false
    for (const near of [words[k - 1], words[k + 1], words[k + 2]]) {
      const other = bare(near ?? '')
      if (DAY.test(other) || YEAR.test(other) || (MONTHS.has(other) && other !== own)) return true
    }
    return false
  })
}
