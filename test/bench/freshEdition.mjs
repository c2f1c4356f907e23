const PRIME = 7919

/**
 * The edition with other text for each `n`: paragraphs change places, and words within them, so that no line is as it was.
 * The vocabulary stays, as it does from one edition of a paper to the next.
 */
export function freshEdition(edition, n) {
  return { ...edition, articles: edition.articles.map((article, a) => ({ ...article, body: freshBody(article.body, n * PRIME + a) })) }
}

function freshBody(body, seed) {
  const places = body.flatMap((block, i) => (isPlain(block) ? [i] : []))
  const texts = turned(
    places.map((i) => body[i].text),
    seed,
  )
  const fresh = [...body]
  places.forEach((place, k) => {
    fresh[place] = { ...body[place], text: turned(texts[k].split(' '), seed + k * k + k).join(' ') }
  })
  return fresh
}

function isPlain(block) {
  return block.kind === 'paragraph' && typeof block.text === 'string'
}

function turned(list, by) {
  const from = list.length === 0 ? 0 : by % list.length
  return [...list.slice(from), ...list.slice(0, from)]
}
