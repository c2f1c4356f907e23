const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Begin a block of their own. */
export const BLOCKS = set(
  'address article aside blockquote body center details dd dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul verse',
)
/** Not for readers of a page, with what is to be said of them. */
export const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  ['script', 'A script'],
  ['style', 'A style sheet'],
  ['template', 'A template'],
  ['noscript', 'What is shown only without scripts'],
  ['iframe', 'A frame with something from elsewhere'],
  ['frame', 'A frame with something from elsewhere'],
  ['frameset', 'Frames with something from elsewhere'],
  ['noframes', 'What is shown only without frames'],
  ['object', 'Something embedded'],
  ['embed', 'Something embedded'],
  ['applet', 'Something embedded'],
  ['video', 'A video'],
  ['audio', 'A sound'],
  ['canvas', 'A drawing by a script'],
  ['svg', 'A drawing in SVG'],
  ['math', 'A formula'],
  ['map', 'A map of links'],
  ['input', 'A field of a form'],
  ['button', 'A button'],
  ['select', 'A choice of a form'],
  ['textarea', 'A field of a form'],
  ['nav', 'Navigation'],
  ['dialog', 'A dialog'],
])
/** Only say something about the page. */
export const ABOUT = set('link meta base head title')
