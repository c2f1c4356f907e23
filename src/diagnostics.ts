/** How bad: `error` content is missing or not whole; `warning` the page is whole but not as asked; `info` worth knowing. */
export type Severity = 'error' | 'warning' | 'info'

/** Every code a {@link Diagnostic} can have. The union is closed: a program may switch over it. */
export type DiagnosticCode =
  | 'overset' // text did not fit; the rest is in the report
  | 'underset' // a fixed module has lines left over
  | 'article-not-placed' // an article of the edition, or items, stand on no page
  | 'jump-rule' // where a story jumps a rule gave way: in mid-sentence, in mid-paragraph, so many lines on each side, a full part
  | 'jump-short' // little text before a jump, or after it
  | 'jump-empty' // a part that nothing is left for
  | 'jump-no-room' // no later page has room for what a story leaves over
  | 'picture-missing'
  | 'picture-unreadable'
  | 'picture-truncated'
  | 'picture-unsupported'
  | 'picture-too-large'
  | 'picture-coarse' // fewer pixels per inch than the style asks for
  | 'picture-not-shown' // SVG, HTML: no browser shows it, and a gray box stands in its place; or not in its own colours
  | 'picture-no-room' // a figure did not fit its module; its caption is in the report
  | 'face-missing' // no bytes were handed in for a face of the style
  | 'face-unreadable'
  | 'face-variable' // a variable font, set at the defaults of its axes
  | 'face-substituted' // asked for bold or italic, the family has none
  | 'glyph-missing' // no face of the family has the character
  | 'language-unknown' // no hyphenation for the language
  | 'word-broken' // a word wider than its measure was broken by rule
  | 'head-hyphenated' // one word of a head is wider than the measure at the smallest step
  | 'head-misfit' // a head takes more lines than wanted, or does not fit
  | 'table-no-room' // a table has more columns than a leg can hold; its text is in the report
  | 'inset-no-room' // a factbox or a sidebar found no room in its module; its text is in the report
  | 'quote-no-room' // a pull quote found no place in its leg; its text is in the report
  | 'silhouette-missing' // a picture whose shape text is to follow has neither transparency nor a clipping path
  | 'insert-moved' // an insert could not begin on the line asked for
  | 'insert-near-end' // fewer lines over or under an insert than the style wants
  | 'insert-beside' // an insert stands beside a picture, another insert or a crosshead
  | 'insert-in-leg' // something stands in mid-leg that the style does not allow there
  | 'quote-near-source' // a pull quote stands near the sentence that it repeats
  | 'figure-at-foot' // a figure at a leg's foot that does not square off two or more whole legs
  | 'drop-cap-reduced' // too few lines for the cap asked for
  | 'ladder' // more hyphens in a row than the style allows
  | 'widow'
  | 'foot-hyphen' // a hyphen at a leg's foot
  | 'uneven-legs' // feet differ by more than one line, with the reason
  | 'module-too-shallow' // no room for one line of text
  | 'modules-overlap'
  | 'module-narrowed' // adverts take columns of a module up to its top: it was set in the others
  | 'outside-grid'
  | 'keep-ignored' // the earlier paper cannot be kept to: everything is set anew
  | 'page-locked' // a locked page stands as it did although the edition has changed on it
  | 'advert-no-room' // an advert found no place in the stack of its page
  | 'advert-misfit' // what stands in an advert has not its size
  | 'printed-line' // `breaks: 'printed'`: a recorded line does not go
  | 'no-text' // reconstruct: nothing to read in the source
  | 'source-damaged' // reconstruct, import: a part of the source could not be read
  | 'source-locked' // reconstruct: a PDF that wants a password
  | 'source-too-large' // reconstruct, import: more than is read; the rest is left out
  | 'text-unassigned' // reconstruct: lines that fit no role; they are in `unassigned`
  | 'role-unsure' // reconstruct: a role or a story that could as well be another
  | 'import-dropped' // import: something of the source is not in the article; its text is in the message
  | 'import-changed' // import: something of the source is in the article in another form
  | 'furniture-too-long' // text of furniture has no room; what is left out is in the report

/** Something about the content that a person should know. The rest of the page is set all the same. */
export interface Diagnostic {
  readonly severity: Severity
  readonly code: DiagnosticCode
  /** where in the edition, as `articles[1].figures[0].pictures[0].src` */
  readonly path: string
  /** where on paper, once there is a place */
  readonly at?: { readonly page: number; readonly x: number; readonly y: number }
  readonly message: string
  /** what to do about it */
  readonly hint?: string
}

/** One thing wrong with what the caller handed in. */
export interface Issue {
  readonly path: string
  /** says what is wrong and what to do */
  readonly message: string
}

export type ErrorCode = 'invalid-edition' | 'invalid-style' | 'newer-version' | 'invalid-call' | 'invalid-font' | 'no-faces' | 'aborted' | 'limit'

/** The only class the library throws: a mistake of the caller's. `issues` has one entry for each thing wrong. */
export class StonehandError extends Error {
  override readonly name = 'StonehandError'
  readonly code: ErrorCode
  readonly path: string
  readonly issues: readonly Issue[]

  constructor(code: ErrorCode, message: string, issues: readonly Issue[] = []) {
    super(message)
    this.code = code
    this.path = issues[0]?.path ?? ''
    this.issues = issues
  }
}
