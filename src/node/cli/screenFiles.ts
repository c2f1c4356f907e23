import { extname } from 'node:path'
import type { Diagnostic } from '../../diagnostics.js'
import type { Paper } from '../../scene/paper.js'
import type { TypesetOrder } from './orders.js'
import { type Target, targetAt, writeWhole } from './places.js'

/** Where sheets go: the only one as it was said, of several each with its number before the extension. */
function svgNames(out: string, sheets: number): string[] {
  const stem = out.slice(0, -extname(out).length)
  return sheets === 1 ? [out] : Array.from({ length: sheets }, (_, i) => `${stem}-${i + 1}${extname(out)}`)
}

/** Writes a paper as SVG, a file for each sheet, or as HTML. Answers with what cannot be shown as it is printed. What writes them is loaded only now. */
export async function writeScreen(
  format: 'svg' | 'html',
  { out, proof, outlines }: Pick<TypesetOrder, 'out' | 'proof' | 'outlines'>,
  paper: Paper,
  target: Target | undefined,
  inputs: ReadonlyMap<string, string>,
): Promise<readonly Diagnostic[]> {
  const told: Diagnostic[] = []
  const options = { proof, fonts: outlines ? 'outline' : 'embed', onDiagnostic: (diagnostic: Diagnostic) => void told.push(diagnostic) } as const
  if (format === 'html') {
    const { writeHtml } = await import('../../output/html/write.js')
    await writeWhole('-o', target!, await writeHtml(paper, options))
    return told
  }
  const { writeSvg } = await import('../../output/svg/write.js')
  const names = svgNames(out, paper.pages.length)
  const targets = target && names.length === 1 ? [target] : await Promise.all(names.map((name) => targetAt('-o', name, inputs)))
  const files = names.map((name) => encodeURIComponent(name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)))
  for (const [page, to] of targets.entries()) await writeWhole('-o', to, await writeSvg(paper, { ...options, page, href: (other) => files[other]! }))
  return told
}
