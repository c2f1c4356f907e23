import { vocabularyOf } from '../model/vocabulary.js'

/** An ISO date as a paper of that language prints it: `20 November 2026`. */
export function printedDate(date: string, language: string): string {
  const found = partsOf(date)
  if (!found) return date
  const base = language.slice(0, 2)
  const month = vocabularyOf(language).months[found.month - 1] ?? ''
  const { day, year } = found
  if (language === 'en-US') return `${month} ${day}, ${year}`
  if (base === 'de') return `${day}. ${month} ${year}`
  if (base === 'es' || base === 'pt') return `${day} de ${month} de ${year}`
  return `${day} ${month} ${year}`
}

/** The same with the day of the week, for the strip under the nameplate: `Friday, 20 November 2026`. */
export function printedDay(date: string, language: string): string {
  const found = partsOf(date)
  if (!found) return date
  const weekday = vocabularyOf(language).weekdays[weekdayOf(Number(found.year), found.month, found.day)] ?? ''
  const base = language.slice(0, 2)
  const comma = base === 'fr' || base === 'it' || base === 'nl' ? '' : ','
  return `${weekday.slice(0, 1).toUpperCase()}${weekday.slice(1)}${comma} ${printedDate(date, language)}`
}

function partsOf(date: string): { readonly year: string; readonly month: number; readonly day: number } | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  return found ? { year: found[1]!, month: Number(found[2]), day: Number(found[3]) } : undefined
}

/** Days from Monday, 0 to 6, in the Gregorian calendar: Sakamoto's method, whose table is the months' shift of the week with the year begun in March. */
function weekdayOf(year: number, month: number, day: number): number {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0
  const y = month < 3 ? year - 1 : year
  const fromSunday = (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7
  return (fromSunday + 6) % 7
}
