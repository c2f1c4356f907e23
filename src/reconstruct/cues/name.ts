import { isMonth, isWeekday } from './calendar.js'
import { isKnownPlace, opensPlace } from './place.js'
import { bare, isCapitals, setOf, wordsOf } from './wordshape.js'

const PARTICLES = setOf(
  'von van vom zu zur zum der den de del della dello dei degli di da do dos das du des la le las los bin ibn bint ben abu al el ter ten te y e i af av st st. san op',
)
const SUFFIXES = setOf('jr jr. sr sr. ii iii iv phd ph.d. md m.d. qc kc mp obe cbe mbe esq esq.')
const HONORIFICS = setOf(
  'dr dr. prof prof. professor sir dame lord lady rev rev. the_rev. mr mr. mrs mrs. ms ms. miss capt capt. col col. gen gen. sen sen. rep rep. gov gov. herr frau mme m. mlle sr. sra. don doña',
)
// Words that no name has in it, however they are written: one of them makes a head or a sentence of it.
const NEVER = setOf(
  `the a an and or of in on at for from with to by as is are was were be been has have had will would could should may might must can not no but that this these those it its his her their our
  your we they he she you i who what when where why how after before over under into out up down off new more most than then now all one two three four five police council court government
  minister president mayor city town market street bridge school hospital bank party war peace deal talks news sport business weather world
  der die das und oder ist sind war nicht mit für auf aus bei nach im am ein eine le les un une est sont dans pour avec sur pas el los una es son para con por sin il lo gli un' è sono per non
  het een en zijn voor met op niet o os um uma são com não photo photos picture page continued see inside analysis opinion interview exclusive editorial letters briefs index section`,
)
const WORD = /^(?:\p{Lu}[\p{L}\p{M}]*|(?:[dlDLO]|Mc|Mac|al|el|Al|El|AL|EL|ad|as|ar|an|at)['’-]\p{Lu}[\p{L}\p{M}]*)(?:['’-]\p{L}[\p{L}\p{M}]*)*$/u
const INITIALS = /^(?:\p{Lu}\p{M}*\.?-?){1,3}\.?$/u

// Given names of many lands: one of them makes a name of two words with capitals much surer.
const GIVEN = setOf(
  `aaron abdul abdullah adam adrian agnes ahmad ahmed aisha alan albert alejandro alessandro alex alexander alexandra alfred ali alice alison amanda amina amir amy ana andrea andreas andrew andré
  angela anita ann anna anne annette anthony antoine antonio arthur astrid barbara beatrice ben benjamin bernard bernd beth bill birgit bob brian bridget bruno caitlin carla carlo carlos carmen
  carol caroline catherine cecilia charles charlotte chloe chris christian christina christine christopher claire clara claudia colin connor craig cristina daniel daniela david deborah denis
  dennis diana diane diego dieter dominic donald dora dorothy douglas edith eduardo edward eileen elena eleanor elisabeth elizabeth ella ellen emily emma enrique eric erik ernest esther eva
  evelyn fatima felix fernando fiona frances francesca francesco francis francisco franck frank fred frederick gareth gavin george georgia gerald gerard giles giovanni giulia gordon grace
  graham greg gregory guy hamid hanna hannah hans harold harriet harry hassan heather heinrich helen helena henri henry hugh hugo hussein ian ibrahim ida ines inge ingrid irene iris isaac
  isabel isabella ivan jack jacob jacques jakob james jamie jan jane janet jason jean jeff jennifer jeremy jessica joan joana joanna joe johan johann johannes john jonas jonathan jorge josef
  joseph josé juan judith jules julia julian julie jürgen kai karen karim karin karl kate katharina katherine kathleen katrin keith ken kenneth kevin khaled kim klaus lars laura lauren laurent
  lea leila lena leo leon leonard leonie lewis liam lily linda lisa lorenzo louis louise luca lucas lucia lucy luigi luis luke lynn mahmoud malcolm manuel marc marco marcus margaret maria
  marie marina mario mark markus marta martha martin martina mary matteo matthew matthias maureen max megan mehdi michael michel michelle miguel mike miriam mohamed mohammad mohammed monica
  monika moritz muhammad mustafa nadia nancy naomi natalie nathan neil nicholas nick nicola nicolas nicole nigel nina nora norman oliver olivia omar oscar otto owen pablo paola paolo pascal
  patricia patrick paul paula pauline pedro penelope peter petra phil philip philippe pierre rachel rafael ralph raymond rebecca renate rené ricardo richard rita robert roberto robin roger
  roland rosa rose ruth ryan sabine sally salma sam samira samuel sandra sara sarah sean sebastian sergio sheila silvia simon simone sofia sonia sophia sophie stefan stefano stella stephanie
  stephen steve steven stuart susan susanne suzanne sven sylvia tamara tara teresa thea theo theresa thomas tim timothy tina tobias tom tony tracy ursula valentina valerie vanessa vera
  veronica victor victoria vincent virginia walter wendy werner will william wolfgang xavier yasmin youssef yusuf yves zoe`,
)

const HONORIFIC_WORDS: ReadonlySet<string> = new Set([...HONORIFICS].map(bare))

/** Whether a bare word stands before names: `dr`, `mrs`, `herr`. */
export function isHonorific(word: string): boolean {
  return HONORIFIC_WORDS.has(word)
}

/** A person's name, and how likely it is one, its words taken alone. */
export interface PersonName {
  readonly name: string
  readonly sure: number
}

/** Two to five words that make a person's name: `Jane Doe`, `JOHN VAN DER MEER`, `J. R. O’Brien`, `Ahmed al-Ghanmi`. Not a place alone, not words of a sentence. */
export function personName(text: string): PersonName | undefined {
  if (text.length > 60) return undefined
  const words = wordsOf(text)
  const from = words.length > 2 && HONORIFICS.has(words[0]!.toLowerCase()) ? 1 : 0
  let to = words.length
  while (to - from > 2 && SUFFIXES.has(words[to - 1]!.toLowerCase().replace(/,$/, ''))) to--
  const own = words.slice(from, to).map((word, k, all) => (k === all.length - 1 && to < words.length ? word.replace(/,$/, '') : word))
  if (own.length < 2 || own.length > 6) return undefined
  let full = 0
  let particles = 0
  let initials = 0
  for (let k = 0; k < own.length; k++) {
    const word = own[k]!
    const low = word.toLowerCase()
    const last = k === own.length - 1
    if (!last && k > 0 && PARTICLES.has(low)) particles++
    else if (!last && INITIALS.test(word) && (word.includes('.') || [...word].length === 1)) initials++
    else if (WORD.test(word) && !NEVER.has(bare(word)) && !isWeekday(word)) full++
    else return undefined
  }
  if (full < 1 || full + initials < 2 || full + initials > 5 || particles > 2) return undefined
  if (isKnownPlace(own.join(' ')) || (isMonth(own[0]!) && own.length === 2 && !GIVEN.has(bare(own[0]!)))) return undefined
  const given = GIVEN.has(bare(own[0]!)) || GIVEN.has(bare(own[0]!.split('-')[0]!))
  const capitals = isCapitals(own.join(' '))
  let sure = given ? 0.85 : initials > 0 || particles > 0 ? 0.75 : from > 0 ? 0.8 : full > 3 ? 0.35 : full > 2 ? 0.45 : 0.55
  if (opensPlace(text) && !given) sure -= 0.3
  if (own.some((word) => word.includes('-') && /^(?:al|el|ad|as|an)-/i.test(word))) sure = Math.max(sure, 0.7)
  if (capitals && !given) sure -= 0.15
  return { name: squeezedName(words), sure: Math.max(0.05, sure) }
}

function squeezedName(words: readonly string[]): string {
  return words.join(' ').replace(/[,;:]$/, '')
}

/** `Jane Doe` of `JANE DOE`; others as they are. */
export function inMixedCase(name: string): string {
  if (!isCapitals(name)) return name
  return wordsOf(name)
    .map((word, k) => (k > 0 && PARTICLES.has(word.toLowerCase()) ? word.toLowerCase() : capitalised(word)))
    .join(' ')
}

function capitalised(word: string): string {
  let out = ''
  let begin = true
  for (const character of word) {
    out += begin ? character : character.toLowerCase()
    begin = character === '-' || character === '’' || character === "'" || character === '.' || (out === 'Mc' && begin === false)
  }
  return out
}
