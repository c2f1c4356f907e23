const VOWEL = /[aeiouyäöüéèêàâ]/i

/** Where a word may be broken, about: after its own hyphen, and where a consonant stands before a vowel and not first. */
export function syllables(word: string): number[] {
  const breaks: number[] = []
  for (let k = 2; k < word.length - 1; k++) {
    if (/[-–—]/.test(word[k - 1]!)) breaks.push(k)
    else if (/^\p{L}{4}$/u.test(word.slice(k - 2, k + 2)) && !VOWEL.test(word[k]!) && VOWEL.test(word[k + 1]!) && VOWEL.test(word.slice(0, k))) breaks.push(k)
  }
  return breaks
}
