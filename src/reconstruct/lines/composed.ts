/** more marks on one letter than any script has (Unicode Standard Annex 15, part 13): to put them in order takes time that grows with their square */
const HEAPED = /\p{M}{31}/u

/** The text in NFC; one with heaps of marks as it is. */
export function composed(text: string): string {
  return HEAPED.test(text) ? text : text.normalize('NFC')
}
