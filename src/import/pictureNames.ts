import { pictureSourceFault } from '../model/pictureSource.js'

/** The `src` of a picture by what a source calls it; `elsewhere` where that is no path beside the source. */
export type PictureNames = (href: string) => { readonly src: string; readonly elsewhere: boolean }

const NAME_MAX = 120
const EXTENSIONS: ReadonlyMap<string, string> = new Map([
  ['image/png', 'png'],
  ['image/jpeg', 'jpg'],
  ['image/jpg', 'jpg'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/svg+xml', 'svg'],
])

/** Names for the pictures of one article: a path stays what it is, an address becomes the name of its file, and no two addresses have one name. */
export function pictureNames(own: ((href: string) => string | undefined) | undefined): PictureNames {
  const known = new Map<string, { readonly src: string; readonly elsewhere: boolean }>()
  const taken = new Map<string, number>()
  return (href) => {
    const before = known.get(href)
    if (before) return before
    const asked = own?.(href)
    const path = asked !== undefined && pictureSourceFault(asked) === undefined ? asked : pathOf(href)
    const src = path ?? free(fileName(href, known.size + 1), taken)
    if (!taken.has(src.toLowerCase())) taken.set(src.toLowerCase(), 1)
    const made = { src, elsewhere: path === undefined }
    known.set(href, made)
    return made
  }
}

/** A path under the source's own folder, as written; undefined where it is something else. */
function pathOf(href: string): string | undefined {
  const path = decoded(href.replace(/^(?:\.\/)+/, ''))
  return path.includes('?') || path.startsWith('#') || pictureSourceFault(path) !== undefined ? undefined : path
}

function fileName(href: string, number: number): string {
  if (href.startsWith('data:')) return `picture-${number}.${EXTENSIONS.get(/^data:([\w/+.-]{0,40})/.exec(href)?.[1] ?? '') ?? 'png'}`
  const bare = href.split(/[?#]/, 1)[0]!
  const name = decoded(
    bare
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '',
  )
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+/, '')
    .slice(-NAME_MAX)
  return pictureSourceFault(name) === undefined ? name : `picture-${number}.jpg`
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** `boat-2.jpg` where `boat.jpg` is taken. */
function free(name: string, taken: Map<string, number>): string {
  const dot = name.lastIndexOf('.')
  const [stem, extension] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
  const key = name.toLowerCase()
  let tried = name
  while (taken.has(tried.toLowerCase())) {
    const next = (taken.get(key) ?? 1) + 1
    taken.set(key, next)
    tried = `${stem}-${next}${extension}`
  }
  return tried
}
