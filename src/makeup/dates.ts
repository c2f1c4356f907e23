const ENGLISH = 'January February March April May June July August September October November December'
const MONTHS: Readonly<Record<string, string>> = {
  en: ENGLISH,
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  it: 'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'januari februari maart april mei juni juli augustus september oktober november december',
  pt: 'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
}

/** An ISO date as a paper of that language prints it: `20 November 2026`. The tables are our own, so that it is the same everywhere. */
export function printedDate(date: string, language: string): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date)
  if (!found) return date
  const base = language.slice(0, 2)
  const month = (MONTHS[base] ?? ENGLISH).split(' ')[Number(found[2]) - 1] ?? ''
  const day = String(Number(found[3]))
  if (language === 'en-US') return `${month} ${day}, ${found[1]!}`
  if (base === 'de') return `${day}. ${month} ${found[1]!}`
  if (base === 'es' || base === 'pt') return `${day} de ${month} de ${found[1]!}`
  return `${day} ${month} ${found[1]!}`
}
