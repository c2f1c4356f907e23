/** Words that a paper prints of itself, beside those of its writers. */
export interface Vocabulary {
  readonly months: readonly string[]
  /** from Monday */
  readonly weekdays: readonly string[]
  /** before a page's number */
  readonly page: string
  /** before the number of the page on which a story goes on, and of that on which it began */
  readonly continuedOn: string
  readonly continuedFrom: string
  /** over the index */
  readonly inThisIssue: string
  /** before the numbers in the date strip */
  readonly volume: string
  readonly number: string
  /** over adverts that could pass for stories */
  readonly advertisement: string
}

const list = (words: string): readonly string[] => words.split(' ')

const ENGLISH: Vocabulary = {
  months: list('January February March April May June July August September October November December'),
  weekdays: list('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  page: 'Page',
  continuedOn: 'Continued on Page',
  continuedFrom: 'Continued from Page',
  inThisIssue: 'In this issue',
  volume: 'Vol.',
  number: 'No.',
  advertisement: 'Advertisement',
}

/** By the first two letters of the language's tag. The tables are our own, so that they are the same on every machine. */
const VOCABULARIES: ReadonlyMap<string, Vocabulary> = new Map([
  ['en', ENGLISH],
  [
    'de',
    {
      months: list('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
      weekdays: list('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
      page: 'Seite',
      continuedOn: 'Fortsetzung auf Seite',
      continuedFrom: 'Fortsetzung von Seite',
      inThisIssue: 'In dieser Ausgabe',
      volume: 'Jahrgang',
      number: 'Nr.',
      advertisement: 'Anzeige',
    },
  ],
  [
    'fr',
    {
      months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
      weekdays: list('lundi mardi mercredi jeudi vendredi samedi dimanche'),
      page: 'Page',
      continuedOn: 'Suite page',
      continuedFrom: 'Suite de la page',
      inThisIssue: 'Dans ce numéro',
      volume: 'Vol.',
      number: 'Nº',
      advertisement: 'Publicité',
    },
  ],
  [
    'es',
    {
      months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
      weekdays: list('lunes martes miércoles jueves viernes sábado domingo'),
      page: 'Página',
      continuedOn: 'Sigue en página',
      continuedFrom: 'Viene de la página',
      inThisIssue: 'En este número',
      volume: 'Año',
      number: 'N.º',
      advertisement: 'Publicidad',
    },
  ],
  [
    'it',
    {
      months: list('gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'),
      weekdays: list('lunedì martedì mercoledì giovedì venerdì sabato domenica'),
      page: 'Pagina',
      continuedOn: 'Continua a pagina',
      continuedFrom: 'Segue da pagina',
      inThisIssue: 'In questo numero',
      volume: 'Anno',
      number: 'N.',
      advertisement: 'Pubblicità',
    },
  ],
  [
    'nl',
    {
      months: list('januari februari maart april mei juni juli augustus september oktober november december'),
      weekdays: list('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag'),
      page: 'Pagina',
      continuedOn: 'Vervolg op pagina',
      continuedFrom: 'Vervolg van pagina',
      inThisIssue: 'In dit nummer',
      volume: 'Jaargang',
      number: 'Nr.',
      advertisement: 'Advertentie',
    },
  ],
  [
    'pt',
    {
      months: list('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
      weekdays: list('segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo'),
      page: 'Página',
      continuedOn: 'Continua na página',
      continuedFrom: 'Continuação da página',
      inThisIssue: 'Nesta edição',
      volume: 'Ano',
      number: 'N.º',
      advertisement: 'Publicidade',
    },
  ],
])

/** The words of a language (BCP 47); English where there are none. */
export function vocabularyOf(language: string): Vocabulary {
  return VOCABULARIES.get(language.slice(0, 2).toLowerCase()) ?? ENGLISH
}
