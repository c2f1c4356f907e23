import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import ts from 'typescript'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../../src', import.meta.url))

export interface Source {
  /** path under src, as `text/face.ts` */
  readonly name: string
  readonly text: string
  readonly tree: ts.SourceFile
}

export interface Import {
  /** path under src, or the name of a package */
  readonly target: string
  readonly outside: boolean
  /** nothing of it is left at run time */
  readonly typeOnly: boolean
}

/** Every TypeScript file under src. */
export const SOURCES: readonly Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.ts'))
  .sort()
  .map((name) => {
    const text = readFileSync(join(SRC, name), 'utf8')
    return { name, text, tree: ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true) }
  })

/** What a file imports, exports from elsewhere, imports late or names in a type. */
export function importsOf(source: Source): readonly Import[] {
  const found: Import[] = []
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return
    const outside = !specifier.text.startsWith('.')
    const target = outside ? specifier.text : posix.join(posix.dirname(source.name), specifier.text).replace(/\.js$/, '.ts')
    found.push({ target, outside, typeOnly })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause))
    else if (ts.isExportDeclaration(node))
      add(
        node.moduleSpecifier,
        node.isTypeOnly || (node.exportClause !== undefined && ts.isNamedExports(node.exportClause) && node.exportClause.elements.every((element) => element.isTypeOnly)),
      )
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false)
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true)
    ts.forEachChild(node, visit)
  }
  visit(source.tree)
  return found
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const { namedBindings } = clause
  return clause.name === undefined && namedBindings !== undefined && ts.isNamedImports(namedBindings) && namedBindings.elements.every((element) => element.isTypeOnly)
}
