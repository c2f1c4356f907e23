import { MM } from './units.js'

/** What an edition may ask for at most. Beyond it `parseEdition` answers with an issue that names the path. Lengths in points. */
export const LIMITS = {
  paperMin: 36,
  paperMax: 14_400,
  baselineMin: 2,
  columnsMax: 24,
  linesMax: 2_000,
  gutterMax: 100 * MM,
  sizeMin: 1,
  sizeMax: 1_000,
  pagesMax: 2_000,
  sectionsMax: 100,
  articlesMax: 20_000,
  storiesPerPageMax: 200,
  sidebarsMax: 20,
  blocksPerArticleMax: 20_000,
  textMax: 2_000_000,
  nestingMax: 32,
  picturesPerFigureMax: 12,
  pictureMegapixelsMax: 200,
  pdfPagesMax: 10_000,
  fontMegabytesMax: 30,
  quoteLinesMax: 40,
  dropCapLinesMax: 12,
  /** points of a polygon round which text runs, and knots of a picture's clipping path */
  polygonMax: 1_000,
  clipKnotsMax: 20_000,
} as const
