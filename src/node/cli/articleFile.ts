/** Endings of files that hold one article, whatever is in them. */
export const ARTICLE_FILE = /\.(?:md|markdown|mdown|html?|xhtml|xml)$/i
