/** Widths of display faces over that of the text face, measured over running English: a bold display serif is wider, a condensed grotesque narrower. */
export const BOLD_SET = 1.09
export const SANS_SET = 0.94
