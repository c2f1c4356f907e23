/**
 * Words that belong to what follows them: articles, prepositions, conjunctions, possessives and the like of the languages we
 * hyphenate. A head's or a quote's line should not end in one.
 */
const LEANING = new Set(
  (
    'a an the this that these those my your his her its our their no of in on at to for from by with without into onto over under after before ' +
    'between against among about as than and or but nor if when while because so is are was were be not mr mrs ms dr per via up ' +
    'der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur im am auf aus bei mit nach für über unter ' +
    'le la les un une des du de au aux et ou à dans en par pour sur sous avec sans ' +
    'el los las del al y e o u con por para sin una ' +
    'il lo gli i uno di da dal dalla nel nella su sul con per tra fra ' +
    'het een van voor naar met op bij uit door ' +
    'os as um uma do da dos das no na nos nas ao em'
  ).split(' '),
)

/** A number without what it counts: `31 years`, `£4.2 million`. */
const NUMBER = /^\p{Sc}?\p{N}[\p{N}.,]*$/u

/** True of a word after which a line of display type should not end: a number stays with what it counts. */
export function leansForward(word: string): boolean {
  const bare = word.toLowerCase().replace(/^[“‘"'(]+/, '')
  return LEANING.has(bare) || NUMBER.test(bare)
}
