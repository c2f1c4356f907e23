/** What a layout table (GSUB or GPOS) offers to Latin text: by feature, the numbers of its lookups. */
export type FeatureLookups = ReadonlyMap<string, readonly number[]>

const LATIN = 'latn'

/**
 * Reads the features of the Latin script in its default language (OpenType specification, common table formats). Undefined where the table
 * has no Latin script, which is left to fontkit's rules for what to take instead.
 */
export function readFeatures(view: DataView, table: number): FeatureLookups | undefined {
  const scripts = table + view.getUint16(table + 4)
  const list = table + view.getUint16(table + 6)
  for (let i = view.getUint16(scripts) - 1; i >= 0; i--) {
    const entry = scripts + 2 + 6 * i
    if (tagAt(view, entry) !== LATIN) continue
    const script = scripts + view.getUint16(entry + 4)
    const language = view.getUint16(script)
    return language === 0 ? undefined : featuresOf(view, script + language, list)
  }
  return undefined
}

function featuresOf(view: DataView, language: number, list: number): FeatureLookups {
  const features = new Map<string, readonly number[]>()
  const count = view.getUint16(language + 4)
  for (let i = 0; i < count; i++) {
    const entry = list + 2 + 6 * view.getUint16(language + 6 + 2 * i)
    const feature = list + view.getUint16(entry + 4)
    features.set(
      tagAt(view, entry),
      Array.from({ length: view.getUint16(feature + 2) }, (_, k) => view.getUint16(feature + 4 + 2 * k)),
    )
  }
  return features
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))
}
