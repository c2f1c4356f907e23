const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/
const CONTROL = /[\u0000-\u001f\u007f]/
// Names that Windows opens as devices, with any ending and in any folder.
const DEVICE = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:[ .].*)?$/i
const LENGTH_MAX = 1_024

/**
 * What is wrong with a picture's `src`, as a predicate with what to do about it (`is empty; …`), or undefined where it is sound: a path with
 * forward slashes under the edition's folder. The rule needs no disk; `node/` asks it before it opens a file, and checks links of the disk itself.
 */
export function pictureSourceFault(src: string): string | undefined {
  if (src.trim() === '') return "is empty; give the path of the picture under the edition's folder"
  if (src.length > LENGTH_MAX) return `is longer than ${LENGTH_MAX} characters; give the picture a shorter path`
  if (CONTROL.test(src)) return 'has a control character in it; rename the picture'
  if (src.includes('\\')) return 'has a backslash in it; write the path with forward slashes'
  if (/^[A-Za-z]:/.test(src)) return "names a drive; give a path under the edition's folder"
  if (SCHEME.test(src)) return "is a URL, and nothing is fetched from a network; put the picture into the edition's folder and give its path there"
  if (src.includes(':')) return 'has a colon in it, which names a stream or a drive on some systems; rename the picture'
  if (src.startsWith('/') || src.startsWith('~')) return "is not under the edition's folder; give a path that begins there"
  for (const segment of src.split('/')) {
    if (segment === '') return 'has an empty segment; write single slashes, and none at the end'
    // Windows drops dots and spaces at a name's end, so `.. ` would climb too.
    if (/^\.\.[. ]*$/.test(segment)) return "climbs out with `..`; put the picture into the edition's folder"
    if (DEVICE.test(segment.trim())) return `names the device \`${segment}\`; rename the picture`
  }
  return undefined
}
