import type { ArticleDraft } from '../articleDraft.js'

/** Shortcodes that WordPress itself and its usual plugins know; other words in brackets are a writer's. */
const SHORTCODE =
  /\[\/?(?:caption|wp_caption|gallery|playlist|audio|video|embed|youtube|vimeo|tweet|twitter|instagram|facebook|contact-form(?:-7)?|newsletter|jetpack[\w-]{0,30}|vc_[\w-]{1,30}|et_pb_[\w-]{1,30}|su_[\w-]{1,30}|ad|ads|sc_[\w-]{1,30})(?:\s[^\]]{0,2000})?\/?\]/gi
/** Those whose brackets hold nothing but marks round a text. */
const WRAPPING = /^\[\/?(?:caption|wp_caption|vc_|et_pb_|su_)/i

/** A text without shortcodes: they stand for something that only a server can make. */
export function withoutShortcodes(text: string, path: string, draft: ArticleDraft): string {
  if (!text.includes('[')) return text
  return text.replace(SHORTCODE, (code) => {
    if (!WRAPPING.test(code) && !code.startsWith('[/')) draft.notes.dropped(path, 'Something that only the content system can make is left out', code)
    return ''
  })
}

/** What a comment stands for: a block of WordPress that has no content here is made by the server. Other comments are nobody's text. */
export function saidByComment(comment: string, path: string, draft: ArticleDraft): void {
  const block = /^\s{0,20}wp:([a-z][\w/-]{0,80})(?:\s[^]*)?\/\s{0,5}$/.exec(comment)
  if (block)
    draft.notes.dropped(
      path,
      `The block ${block[1]!} is made by the content system and left out`,
      comment.slice(0, 500),
      block[1] === 'more' || block[1] === 'nextpage' ? 'info' : 'warning',
    )
}
