import { MARKS } from '../../output/pdf/boxes.js'
import { STANDARDS } from '../../output/pdf/standards.js'
import { PROFILES } from '../../preflight/profile.js'

export const USAGE = `Usage: stonehand typeset EDITION.json|ARTICLE.md -o OUT.pdf [options]
       stonehand import ARTICLE… -o EDITION.json [options]
       stonehand reconstruct PAGE.txt|PAGE.pdf -o EDITION.json [options]
       stonehand preflight EDITION.json [options]
       stonehand report EDITION.json [options]

typeset sets an edition of structured articles and writes its pages as PDF; or
one article, in any format that import reads, on a page of its own.

  -o, --out FILE       where it goes; never over an input. FILE.svg writes a page
                       as SVG (of several one each: FILE-1.svg …), FILE.html all
                       pages in one file for a browser
  --proof              draw over the pages how they came out: grid, loose and
                       tight lines, rivers, what is over, pixels an inch
  --outlines           of SVG and HTML: glyphs as outlines and not in fonts
  --report FILE        also write what became of everything, as JSON
  --breaks best        compose lines for even spacing (default)
  --breaks printed     keep the line ends that the edition records
  --style FILE         a style sheet, laid over the edition's own
  --root DIR           a second folder in which pictures may lie
  --paper FILE         also write the paper itself, for a late correction
  --keep FILE          keep to an earlier paper: what was not corrected stands
                       as it did, and it is told which pages have changed
  --locked 2,5         pages on the press: they stand as they did in that paper

  --standard LIST      write it as ${Object.keys(STANDARDS).slice(0, 3).join(', ')},
                       ${Object.keys(STANDARDS).slice(3).join(', ')}, or several: pdf/x-4,pdf/a-2u
  --intent PROFILE     the press: an ICC profile, NAME=FILE.icc or FILE.icc,
                       or one that is here already: fogra39, srgb
  --bleed 3mm          art that runs to the edge runs on beyond it
  --marks LIST         ${MARKS.join(', ')}: round the page
  --separate           a PDF for each page, into the folder -o
  --name PATTERN       their names, as {pub}_{date}_{section}{page:2}_{version}.pdf

  --watch              set again when the edition, an article, a picture or the
                       style changes, until it is ended (Ctrl+C)
  --json               tell what came of it as JSON on stdout, a line each time

  --language TAG       language of an article, where it says none
  --typographic        quotes, dashes and spaces of an article as printers set them

import makes an edition of articles in Markdown, HTML, WordPress, Ghost, ninjs,
NITF, ANS or schema.org, on pages chosen to suit. Nothing is fetched.

  -o, --out FILE       where the edition goes; never over an input
  --report FILE        also write what is left out of the sources, as JSON
  --publication NAME   name of the paper, for the folio
  --date DAY           day of the paper, as 2026-11-20
  --language TAG       language of the articles, where they say none
  --typographic        quotes, dashes and spaces as printers set them

reconstruct finds the articles of a printed page in its text, or in a PDF of it,
and writes an edition that typeset sets as it is.

  -o, --out FILE       where the edition goes; never over an input
  --report FILE        also write what was found and how sure it is, as JSON
  --evidence FILE      also write from which lines each field comes, as JSON
  --pictures DIR       where pictures of a PDF go: a folder under the edition's
  --language TAG       language of the page, as en-GB (default)
  --face FILE          font of the body, by which its lines are measured
  --sheet FILE         also write the style that was found, as --style takes it
  --style FILE         a style sheet of your own: the articles are set in it, on
                       pages chosen to suit, and not as they were found

preflight sets an edition, writes no page, and says what should not go to press:
pixels, inks, type, words, what is missing.

  --profile NAME       ${Object.keys(PROFILES).join(', ')}
                       (default ${Object.keys(PROFILES)[0]!})
  --report FILE        also write the findings as JSON
  --style, --root      as for typeset

report sets an edition, writes no page, and prints a table of its stories: lines,
words, what is over or under, how loose and how tight.

  --html FILE          also write it as a page, with charts of word spaces
  --json               print it as JSON
  --style, --root      as for typeset

  -h, --help           print this
  --version            print the version

Exit status: 0 done, 1 done but not whole (written all the same), or not fit
for the press, 2 wrong call.
`
