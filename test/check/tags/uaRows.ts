import { latin1, type Dict, type Obj, Ref, Stream } from '../../read/objects.js'
import { STANDARD, type TagElement, type TaggedPdf, textOf } from './taggedPdf.js'

/** Something that the standard asks for. */
export interface Row {
  readonly id: string
  /** of ISO 14289-1, or, with a point before it, of ISO 32000-1 */
  readonly clause: string
  /** what is wrong, each with its place; nothing where all is as it should be */
  check(pdf: TaggedPdf): string[]
}

const rows: Row[] = []
function row(id: string, clause: string, check: (pdf: TaggedPdf) => (string | false | undefined)[]): void {
  rows.push({ id, clause, check: (pdf) => check(pdf).filter((found) => typeof found === 'string') })
}

const at = (element: TagElement): string => `${element.type} (${element.number} 0 R)`
const each = (pdf: TaggedPdf, standard: RegExp, check: (element: TagElement) => string | false | undefined): (string | false | undefined)[] =>
  pdf.elements
    .filter((element) => standard.test(element.standard))
    .map((element) => {
      const found = check(element)
      return typeof found === 'string' && `${at(element)}: ${found}`
    })
const inner = (element: TagElement): TagElement[] => element.kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []))
const xmp = ({ file, catalog }: TaggedPdf): string => {
  const metadata = file.get(catalog.get('Metadata'))
  return metadata instanceof Stream ? latin1(file.decoded(metadata)) : ''
}
/** Attributes of an owner (14.7.5). */
const attributes = ({ file }: TaggedPdf, { dict }: TagElement, owner: string): Dict => {
  const value = dict.get('A')
  const found = file.get(value)
  const list = Array.isArray(found) ? found : value === undefined ? [] : [value]
  return list.map((one) => file.dict(one)).find((one) => file.name(one.get('O')) === owner) ?? new Map<string, Obj>()
}
const text = ({ file }: TaggedPdf, dict: Dict, key: string): string => textOf(file.get(dict.get(key)))
const annotations = (pdf: TaggedPdf): { page: number; ref: number; dict: Dict }[] =>
  pdf.pages.flatMap(({ dict, number }) => pdf.file.list(dict.get('Annots')).map((ref) => ({ page: number, ref: ref instanceof Ref ? ref.number : -1, dict: pdf.file.dict(ref) })))

row('identifier', '5', (pdf) => [!/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/.test(xmp(pdf)) && 'the metadata do not say pdfuaid:part 1'])
row('marked', '7.1', (pdf) => [pdf.file.get(pdf.file.dict(pdf.catalog.get('MarkInfo')).get('Marked')) !== true && 'MarkInfo does not say Marked'])
row('suspects', '7.1', (pdf) => [pdf.file.get(pdf.file.dict(pdf.catalog.get('MarkInfo')).get('Suspects')) === true && 'MarkInfo says Suspects'])
row('title', '7.1', (pdf) => [!/<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>[^<]*\S[^<]*</.test(xmp(pdf)) && 'the metadata have no dc:title'])
row('title shown', '7.1', (pdf) => [pdf.file.get(pdf.file.dict(pdf.catalog.get('ViewerPreferences')).get('DisplayDocTitle')) !== true && 'viewers do not show the title'])
row('language', '7.2', (pdf) => [!LANGUAGE.test(text(pdf, pdf.catalog, 'Lang')) && 'the catalogue has no language'])
row('languages', '.14.9.2', (pdf) =>
  pdf.elements.map((element) => element.dict.has('Lang') && !LANGUAGE.test(text(pdf, element.dict, 'Lang')) && `${at(element)}: its language is no language tag`),
)
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/
row('untagged', '7.1', (pdf) =>
  pdf.pages.flatMap(({ untagged, number }) => [untagged.length > 0 && `page ${number + 1}: ${untagged.length} operators show what is not tagged, first ${untagged[0]}`]),
)
row('nesting', '7.1', (pdf) => pdf.pages.flatMap(({ nested, number }) => nested.map((what) => `page ${number + 1}: ${what}`)))
row('artifacts', '.14.8.2.2', (pdf) =>
  pdf.pages.flatMap(({ artifacts, number }) =>
    artifacts.map((own) => {
      const [type, subtype] = [pdf.file.name(own.get('Type')), pdf.file.name(own.get('Subtype'))]
      return (
        (!ARTIFACTS.has(type) || (subtype !== '' && !SUBTYPES.has(subtype)) || (type === 'Pagination' && subtype === '')) &&
        `page ${number + 1}: an artifact of type ${type} ${subtype}`
      )
    }),
  ),
)
const ARTIFACTS = new Set(['Pagination', 'Layout', 'Page', 'Background'])
const SUBTYPES = new Set(['Header', 'Footer', 'Watermark'])
row('identifiers', '.14.7.4.2', (pdf) => {
  const owned = new Map<string, number>()
  for (const { kids } of pdf.elements) for (const kid of kids) if (kid.kind === 'mark') owned.set(`${kid.page} ${kid.mark}`, (owned.get(`${kid.page} ${kid.mark}`) ?? 0) + 1)
  return [
    ...pdf.pages.flatMap(({ twice, number }) => twice.map((mark) => `page ${number + 1}: content ${mark} is there twice`)),
    ...pdf.pages.flatMap(({ marks, number }) =>
      [...marks.keys()].map((mark) => owned.get(`${number} ${mark}`) !== 1 && `page ${number + 1}: content ${mark} is in ${owned.get(`${number} ${mark}`) ?? 0} elements`),
    ),
    ...[...owned.keys()].map((key) => {
      const [page, mark] = key.split(' ').map(Number)
      return !pdf.pages[page!]?.marks.has(mark!) && `the tree names content ${mark} on page ${page! + 1}, which has none`
    }),
  ]
})
row('parent tree', '.14.7.4.4', (pdf) => {
  const owner = new Map<string, number>()
  for (const { kids, number } of pdf.elements)
    for (const kid of kids) owner.set(kid.kind === 'mark' ? `${kid.page} ${kid.mark}` : kid.kind === 'object' ? `object ${kid.object}` : '', number)
  return [
    ...pdf.pages.flatMap(({ dict, marks, number }) => {
      if (marks.size === 0) return []
      const entries = pdf.file.list(pdf.parentTree.get(pdf.file.number(dict.get('StructParents'), -1)))
      return [...marks.keys()].map((mark) => {
        const entry = entries[mark]
        return (!(entry instanceof Ref) || entry.number !== owner.get(`${number} ${mark}`)) && `page ${number + 1}: the parent tree has another element for content ${mark}`
      })
    }),
    ...annotations(pdf).map(({ ref, dict }) => {
      if (!owner.has(`object ${ref}`)) return false
      const entry = pdf.parentTree.get(pdf.file.number(dict.get('StructParent'), -1))
      return (!(entry instanceof Ref) || entry.number !== owner.get(`object ${ref}`)) && `the parent tree has another element for annotation ${ref}`
    }),
  ]
})
row('parents', '.14.7.2', (pdf) =>
  pdf.elements.map((element) => {
    const own = element.dict.get('P')
    const wanted = element.parent?.number ?? (pdf.catalog.get('StructTreeRoot') as Ref | undefined)?.number
    return (!(own instanceof Ref) || own.number !== wanted) && `${at(element)} names another parent`
  }),
)
row('types', '7.1', (pdf) => pdf.elements.map((element) => !STANDARD.has(element.standard) && `${at(element)} is of no known type`))
row('standard types', '7.1', (pdf) => [...pdf.roles.keys()].map((name) => STANDARD.has(name) && `the role map makes ${name} something else`))
row('groups', '.14.8.4.2', (pdf) =>
  each(
    pdf,
    /^(Document|Part|Art|Sect|Div|BlockQuote|Caption|TOC|TOCI|Table|THead|TBody|TFoot|TR|L|LI)$/,
    ({ kids }) => kids.some((kid) => kid.kind !== 'element') && 'a group holds content itself',
  ),
)
row('heads', '7.4.2', (pdf) => {
  let last = 0
  return each(pdf, /^H\d$/, ({ standard }) => {
    const level = Number(standard[1])
    const found = level > last + 1 && `level ${level} after ${last}`
    last = level
    return found
  })
})
row('alternatives', '7.3', (pdf) =>
  each(pdf, /^Figure$/, ({ dict }) => text(pdf, dict, 'Alt').trim() === '' && text(pdf, dict, 'ActualText').trim() === '' && 'it has no words for what it shows'),
)
row('boxes', '.14.8.5.4.3', (pdf) =>
  each(pdf, /^(Figure|Table)$/, (element) => {
    const pages = new Set(marksIn(element).map(({ page }) => page))
    const [left = 0, foot = 0, right = 0, top = 0] = pdf.file.numbersOf(attributes(pdf, element, 'Layout').get('BBox'))
    return pages.size === 1 && !(right > left && top > foot) && 'it stands on one page and has no box'
  }),
)
const marksIn = (element: TagElement): { page: number; mark: number }[] =>
  element.kids.flatMap((kid) => (kid.kind === 'mark' ? [kid] : kid.kind === 'element' ? marksIn(kid.element) : []))
row('captions', '.14.8.4.2', (pdf) =>
  each(pdf, /^Caption$/, (element) => {
    const siblings = element.parent ? inner(element.parent) : []
    return siblings[0] !== element && siblings.at(-1) !== element && 'it is neither the first nor the last of what it belongs to'
  }),
)
row('tables', '7.5', (pdf) => [
  ...each(pdf, /^(TH|TD)$/, ({ parent }) => parent?.standard !== 'TR' && 'a cell outside a row'),
  ...each(pdf, /^TR$/, ({ parent }) => !/^(Table|THead|TBody|TFoot)$/.test(parent?.standard ?? '') && 'a row outside a table'),
  ...each(pdf, /^(THead|TBody|TFoot)$/, ({ parent }) => parent?.standard !== 'Table' && 'rows outside a table'),
  ...each(pdf, /^Table$/, (element) => inner(element).some(({ standard }) => !/^(THead|TBody|TFoot|TR|Caption)$/.test(standard)) && 'it holds what is no row'),
])
row('columns', '7.5', (pdf) =>
  each(pdf, /^Table$/, (table) => {
    const all = (element: TagElement): TagElement[] => (element.standard === 'TR' ? [element] : inner(element).flatMap(all))
    const counts = new Set(all(table).map((own) => inner(own).reduce((sum, cell) => sum + pdf.file.number(attributes(pdf, cell, 'Table').get('ColSpan'), 1), 0)))
    return counts.size > 1 && `its rows have ${[...counts].join(' and ')} columns`
  }),
)
row('scopes', '7.5', (pdf) =>
  each(pdf, /^TH$/, (element) => !/^(Row|Column|Both)$/.test(pdf.file.name(attributes(pdf, element, 'Table').get('Scope'))) && 'it does not say of what it is the head'),
)
row('lists', '7.6', (pdf) => [
  ...each(pdf, /^L$/, (element) => inner(element).some(({ standard }) => !/^(LI|L|Caption)$/.test(standard)) && 'it holds what is no item'),
  ...each(pdf, /^LI$/, ({ parent }) => parent?.standard !== 'L' && 'an item outside a list'),
  ...each(pdf, /^(Lbl|LBody)$/, ({ parent }) => parent?.standard !== 'LI' && 'a part of an item outside one'),
  ...each(pdf, /^LI$/, (element) => inner(element).some(({ standard }) => standard !== 'Lbl' && standard !== 'LBody') && 'it holds what is neither its mark nor its body'),
])
row('numbering', '7.6', (pdf) =>
  each(pdf, /^L$/, (element) => {
    const marked = inner(element).some((item) => inner(item).some(({ standard }) => standard === 'Lbl'))
    return marked && /^(|None)$/.test(pdf.file.name(attributes(pdf, element, 'List').get('ListNumbering'))) && 'its items have marks, and it does not say which'
  }),
)
row('links', '7.18.5', (pdf) => {
  const owner = new Map(pdf.elements.flatMap((element) => element.kids.flatMap((kid) => (kid.kind === 'object' ? [[kid.object, element] as const] : []))))
  return [
    ...annotations(pdf).map(({ page, ref }) => owner.get(ref)?.standard !== 'Link' && `page ${page + 1}: annotation ${ref} is in no Link`),
    ...each(pdf, /^Link$/, (element) => (marksIn(element).length === 0 || !element.kids.some(({ kind }) => kind === 'object')) && 'it wants both its words and its annotation'),
  ]
})
row('link contents', '7.18.5', (pdf) =>
  annotations(pdf).map(({ page, ref, dict }) => text(pdf, dict, 'Contents').trim() === '' && `page ${page + 1}: annotation ${ref} does not say what it is`),
)
row('tab order', '7.18.3', (pdf) =>
  pdf.pages.map(({ dict, number }) => dict.has('Annots') && pdf.file.name(dict.get('Tabs')) !== 'S' && `page ${number + 1}: links are not in the order of the structure`),
)
row('fonts', '7.21.4.1', (pdf) =>
  fontsOf(pdf).map(([name, , inside]) => {
    const descriptor = pdf.file.dict(inside.get('FontDescriptor'))
    return !['FontFile', 'FontFile2', 'FontFile3'].some((key) => pdf.file.get(descriptor.get(key)) instanceof Stream) && `${name} is not in the file`
  }),
)
row('glyph maps', '7.21.3.2', (pdf) =>
  fontsOf(pdf).map(([name, , inside]) => pdf.file.name(inside.get('Subtype')) === 'CIDFontType2' && !inside.has('CIDToGIDMap') && `${name} does not say which code is which glyph`),
)
row('unicode', '7.21.7', (pdf) => [
  ...fontsOf(pdf).map(([name, dict]) => !(pdf.file.get(dict.get('ToUnicode')) instanceof Stream) && `${name} has no Unicodes`),
  ...pdf.pages.flatMap(({ unread }) => unread.filter((what) => what.endsWith('no Unicode'))),
])
row('missing glyphs', '7.21.8', (pdf) => pdf.pages.flatMap(({ unread }) => unread.filter((what) => what.endsWith('.notdef'))))
row('words', '.14.9.4', (pdf) => [
  ...pdf.pages.map(({ emptyTexts, number }) => emptyTexts > 0 && `page ${number + 1}: content that reads nothing, which some readers show all the same`),
  ...pdf.elements.map((element) => element.dict.has('ActualText') && text(pdf, element.dict, 'ActualText') === '' && `${at(element)} reads nothing`),
])

function fontsOf(pdf: TaggedPdf): [string, Dict, Dict][] {
  const all = new Set(pdf.pages.flatMap(({ fonts }) => fonts))
  return [...all].map((dict) => {
    const inside = pdf.file.list(dict.get('DescendantFonts'))[0]
    return [pdf.file.name(dict.get('BaseFont')), dict, inside === undefined ? dict : pdf.file.dict(inside)]
  })
}

/** PDF/UA-1 (ISO 14289-1), as far as a program can see it, with what it takes from ISO 32000-1. */
export const UA_ROWS: readonly Row[] = rows
