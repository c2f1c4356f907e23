// Setting
export { typeset, type Progress, type TypesetOptions } from './typeset.js'
export { parseEdition, parseStyleSheet, type EditionResult } from './model/parse.js'
export { resolveStyle, type StyleResult } from './model/resolveStyle.js'
export { LIMITS } from './limits.js'
export { StonehandError, type Diagnostic, type DiagnosticCode, type ErrorCode, type Issue, type Severity } from './diagnostics.js'
export { points, type Length } from './units.js'

// The model
export type {
  Article,
  Block,
  Byline,
  BylineName,
  ColumnAlign,
  CorrectionNote,
  Crosshead,
  Factbox,
  Figure,
  Items,
  List,
  Paragraph,
  Picture,
  PrintedLine,
  PullQuote,
  QuoteParagraph,
  SectionBreak,
  Signature,
  SpanningCell,
  Table,
  TableCell,
} from './model/article.js'
export type {
  Advert,
  Box,
  DateStrip,
  Edition,
  FigurePlacement,
  Folio,
  Furniture,
  Grid,
  Imprint,
  IndexBox,
  InsetPlacement,
  ItemsPlacement,
  JumpRoom,
  Margins,
  MirroredMargins,
  Nameplate,
  OwnMargins,
  Page,
  PageInks,
  PaperName,
  Place,
  QuotePlacement,
  Reserved,
  Section,
  SectionBar,
  Sidebar,
  Stack,
  Story,
  Teaser,
  Treatment,
  WildArt,
} from './model/edition.js'
export { plainText, type ForcedBreak, type Inline, type PageReference, type Text, type TextRun } from './model/inline.js'
export {
  STYLE_NAMES,
  type Align,
  type Colour,
  type Colours,
  type Family,
  type Fit,
  type Forms,
  type Ground,
  type HeadBand,
  type Headlines,
  type Hyphenation,
  type Justification,
  type Keeps,
  type ParagraphRung,
  type PictureRung,
  type Rules,
  type Rung,
  type SpaceRung,
  type Spacing,
  type StepRung,
  type Style,
  type StyleName,
  type StyleSheet,
  type TextStyle,
  type TextStyleSheet,
} from './model/style.js'

// Before the press
export { preflight, type Preflight, type PreflightOptions } from './preflight/preflight.js'
export type { Box as PreflightBox, Finding, PreflightRule } from './preflight/finding.js'
export { PROFILES, type Profile, type ProfileName } from './preflight/profile.js'

// The result
export type { KeptPaper, Paper } from './scene/paper.js'
export type {
  ActualText,
  Bookmark,
  Destination,
  Piece,
  GlyphsItem,
  Item,
  PathItem,
  PathStep,
  PictureItem,
  RectItem,
  Role,
  RuleItem,
  Scene,
  ScenePage,
  StructureNode,
} from './scene/scene.js'
export { dumpScene } from './scene/dump.js'
export type { FitOutcome, Misfit } from './makeup/copyfit/fitOutcome.js'
export type { SetAdvert } from './makeup/adverts/makeAdverts.js'
export type { RoomBox } from './makeup/roomBox.js'
export type { FitStep } from './makeup/copyfit/fitStep.js'
export type { DisplayReport, GridReport, LineQuality, PageChange, PageReport, PrintedMiss, PrintedReport, Report, StoryReport } from './report/report.js'

export { storyRows, type StoryRow } from './report/storyRows.js'

// Output
export { writePdf, type NamedPdf, type PdfOptions, type SeparateOptions } from './output/pdf/write.js'
export { STANDARDS, type Clause, type Feature, type Standard, type StandardTerms } from './output/pdf/standards.js'
export type { Mark } from './output/pdf/boxes.js'
export type { LeftOut } from './output/pdf/conform.js'
export type { OutputIntent } from './output/pdf/intent.js'
export type { Codec } from './output/pdf/codec.js'
export type { Deflate, Inflate } from './picture/pixels.js'
export type { ClipPath, Knot } from './picture/clip-path.js'
export type { Orientation } from './picture/exif.js'
export type { Outline, Point } from './picture/outline.js'
export { PROOF_LAYERS, type Proof, type ProofLayer } from './proof/layers.js'
export { writeHtml, type HtmlOptions } from './output/html/write.js'
export { writeReport } from './output/html/reportPage.js'
export { screenColour } from './output/svg/colour.js'
export { writeSvg, type RenderPicture, type ScreenOptions, type SvgOptions } from './output/svg/write.js'
export { readPicture, type PictureFault, type PictureInfo, type PictureResult } from './picture/picture.js'

// reconstruct: print → articles
export { reconstruct } from './reconstruct/reconstruct.js'
export { editionFrom, type EditionOptions } from './reconstruct/editionFrom.js'
export { fitPrinted } from './reconstruct/setting/fitPrinted.js'
export { fitMeasure, fullLines, type FitLine, type FitMiss, type FitOptions, type FittedMeasure } from './reconstruct/setting/fitMeasure.js'
export type {
  Evidence,
  FieldEvidence,
  FoundText,
  HyphenEvidence,
  Lexicon,
  Measured,
  PageEvidence,
  Reconstruction,
  ReconstructOptions,
  Rectangle,
  SettingEvidence,
  SourceLine,
} from './reconstruct/reconstruction.js'
export type { LinePlace, PieceRole } from './reconstruct/print.js'
