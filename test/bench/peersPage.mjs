/**
 * The page of the peers' harness as an edition of ours, from its `spec.json` and `articles.json`: the same paper, column rectangles,
 * picture boxes and rows of body text. Heads, decks and bylines are set by our own rules inside the rows that the harness leaves them.
 *
 * What the model says in another way: a dateline opens the text here, so it takes the first row of the first column, which the others
 * have for body text; a pull quote is as deep as its lines need (6 to 9 rows, where the others keep 8 for all); a picture's caption
 * has what is left of the picture's rows.
 */
export function peersEdition(spec, pages) {
  const articles = []
  const made = pages.map((page, i) => {
    articles.push(articleOf(page.a, `a${i}`, 1), articleOf(page.b, `b${i}`, 2))
    return pageOf(spec, page, i)
  })
  return { stonehand: 1, publication: pages[0].folio, date: '2025-11-21', language: 'en-US', style: styleOf(spec), articles, pages: made }
}

function articleOf(story, id, rank) {
  return {
    id,
    rank,
    headline: story.headline,
    decks: [story.deck],
    bylines: [{ role: 'writer', names: [], text: story.byline }],
    dateline: story.dateline,
    body: story.paras.map((text) => ({ kind: 'paragraph', text })),
    pullQuotes: [{ id: 'quote', text: story.pull.text, attribution: story.pull.who }],
    figures: [{ id: 'photo', pictures: [{ src: story.photo, alt: story.caption }], caption: story.caption }],
  }
}

/** Grid line 1 is that of the first head: body rows of the harness stand on lines of this grid. */
function pageOf(spec, page, i) {
  const { w, h, m } = spec.page
  const { a, b, g } = spec
  const cap = CAP_HEIGHT * spec.body.size
  // the row over which the head begins, from the first row of the body upwards
  const headRows = (story) => Math.round((story.left.y - story.head.y) / g)
  const top = a.left.y - headRows(a) * g + spec.body.asc - cap
  const rowsOf = (story) => headRows(story) + story.rows
  const below = 1 + Math.round((b.left.y - a.left.y) / g) + headRows(a) - headRows(b)
  return {
    paper: [w, h],
    number: page.no,
    margins: { top, right: m, bottom: m, left: m },
    grid: { columns: 5, gutter: spec.gut, baseline: g },
    furniture: [{ kind: 'folio' }],
    stories: [storyOf(spec, a, `a${i}`, 1, rowsOf(a)), storyOf(spec, b, `b${i}`, below, rowsOf(b))],
  }
}

function storyOf(spec, story, article, top, depth) {
  const columns = [story.leftCols + 1, 5]
  return {
    article,
    place: { columns: [1, 5], top, depth },
    headLines: 1,
    figures: { photo: { columns, where: 'under-head', ratio: ratioOf(spec, story) } },
  }
}

/** So that picture, caption and the air under it come to the rows of the harness, whether the caption has a line more or less than is usual over so many columns. */
function ratioOf(spec, story) {
  const { size, lead, w } = story.caption
  const usual = w > 300 ? 1.5 : 2.5
  const caption = (CAPTION_CAP + CAPTION_DESCENT) * size + (usual - 1) * lead
  return (story.photoRows * spec.g - CAPTION_GAP - caption - CAPTION_AIR) / w
}

/** Of Source Serif 4 and of Libre Franklin, ems. */
const CAP_HEIGHT = 0.67
const CAPTION_CAP = 0.742
const CAPTION_DESCENT = 0.165
const CAPTION_GAP = 3
const CAPTION_AIR = 8

/** Faces by the names of their files. */
const SERIF = { roman: 'SourceSerif4-Regular', italic: 'SourceSerif4-Italic', bold: 'SourceSerif4-Bold' }
const SANS = { roman: 'LibreFranklin-Regular', bold: 'LibreFranklin-SemiBold' }

function styleOf(spec) {
  const serif = { family: 'Source Serif 4', bold: false, italic: false }
  const sans = { family: 'Libre Franklin', bold: false, italic: false }
  const body = { ...serif, size: spec.body.size, leading: spec.body.lead, indent: spec.body.indent }
  const [a, b] = [spec.a, spec.b]
  return {
    name: 'peers',
    families: {
      'Source Serif 4': SERIF,
      'Libre Franklin': SANS,
      // for the styles that the page has no text in
      'STIX Two Text': SERIF,
      'Frank Ruhl Libre': SERIF,
      'Roboto Condensed': SANS,
    },
    styles: {
      body,
      headline: { ...serif, bold: true, wordSpace: 1 },
      dropCap: { ...serif },
      deck: { ...serif, italic: true, size: a.deck.size, leading: a.deck.lead, wordSpace: 1 },
      byline: { ...sans, bold: true, size: a.byline.size, leading: a.byline.lead },
      dateline: { ...sans, size: a.dateline.size, leading: a.dateline.lead },
      pullQuote: { ...serif, italic: true, size: spec.pull.size, leading: spec.pull.lead, wordSpace: 1 },
      attribution: { ...sans, bold: true, size: spec.pull.whoSize, leading: 9 },
      caption: { ...sans, size: a.caption.size, leading: a.caption.lead },
      folio: { ...sans, bold: true, size: spec.folio.size },
      folioNumber: { ...sans, bold: true, size: spec.folio.size },
      folioName: { ...sans, bold: true, size: spec.folio.size },
    },
    // like the others', with no regard to how far letters of neighbouring lines differ; word spaces down to half, for columns of so few letters
    justification: { tracking: 20, glyphScale: 0.02, neighbours: 2, spaceShrink: 0.5 },
    hyphenation: { penalty: 225, fewCarried: 0 },
    headlines: { sizes: [b.head.size, a.head.size], bands: [{ from: 0, leading: [1, 1], tracking: 0 }], largest: [a.head.size, b.head.size], leadOver: 0 },
    spacing: {
      headToDeck: [6, 10],
      deckToByline: [6, 9],
      headToBody: [14, 18],
      pictureToCaption: [CAPTION_GAP, CAPTION_GAP],
      captionToText: [CAPTION_AIR, CAPTION_AIR],
      quoteRule: 1,
      dropCapToText: spec.drop.gap,
      folioToRule: 3,
      folioToPage: 12,
    },
    rules: { story: 1, folio: 0.5, columnRules: false },
    keeps: { dropCapLines: spec.drop.lines, captionCharacters: 1000 },
  }
}
