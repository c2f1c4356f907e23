import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { SOURCES, type Source } from './sources.js'

const LINES_MAX = 500
const EMPTY_NAME = /(?:Manager|Helper|Util|Engine|(?<![A-Za-z])(?:manager|helper|util|engine))s?(?![a-z])/

/** Names that are not the same on every machine, or are not there on every platform. */
const IMPURE = new Set([
  'console',
  'Date',
  'Intl',
  'process',
  'Buffer',
  'global',
  'globalThis',
  'window',
  'self',
  'document',
  'navigator',
  'performance',
  'crypto',
  'fetch',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'requestAnimationFrame',
  'TextEncoder',
  'TextDecoder',
  'structuredClone',
  'WebAssembly',
  'Worker',
  'eval',
  'Function',
])
/** Members that ask the machine for its language, its clock or for chance. */
const IMPURE_MEMBERS = new Set(['random', 'now', 'toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare'])

const CORE = SOURCES.filter(({ name }) => !name.startsWith('node/'))

function impurities({ name, tree }: Source): string[] {
  const found: string[] = []
  const own = declaredNames(tree)
  const at = (node: ts.Node): string => `${name}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.getText()}`
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && IMPURE_MEMBERS.has(node.name.text)) found.push(at(node))
    if (ts.isIdentifier(node) && IMPURE.has(node.text) && !own.has(node.text) && isFreeName(node)) found.push(at(node))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** Names that a file gives to something of its own, such as a parameter. */
function declaredNames(tree: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if ((ts.isParameter(node) || ts.isVariableDeclaration(node) || ts.isBindingElement(node) || ts.isFunctionDeclaration(node)) && node.name && ts.isIdentifier(node.name))
      names.add(node.name.text)
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return names
}

/** Whether an identifier is looked up in scope: not a member, a key, a declared name or a word of a type. */
function isFreeName(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isExpression(parent) || ts.isExpressionStatement(parent) || ts.isReturnStatement(parent) || ts.isSpreadElement(parent) || ts.isTemplateSpan(parent)) return true
  if (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isParameter(parent)) return parent.initializer === node
  return ts.isShorthandPropertyAssignment(parent) || ts.isIfStatement(parent) || ts.isArrayLiteralExpression(parent)
}

function exportedNames({ tree }: Source): string[] {
  const names: string[] = []
  for (const statement of tree.statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause))
      names.push(...statement.exportClause.elements.map((element) => element.name.text))
    if (!ts.canHaveModifiers(statement) || !ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) continue
    if (ts.isVariableStatement(statement)) names.push(...statement.declarationList.declarations.map((declaration) => declaration.name.getText()))
    else if ('name' in statement && statement.name) names.push((statement.name as ts.Identifier).text)
  }
  return names
}

describe('the house', () => {
  it('has a pure core: no clock, no chance, no locale, no platform', () => {
    expect(CORE.flatMap(impurities)).toEqual([])
  })
  it(`has no file of more than ${LINES_MAX} lines`, () => {
    expect(SOURCES.filter(({ text }) => text.split('\n').length - 1 > LINES_MAX).map(({ name }) => name)).toEqual([])
  })
  it('has no names that say nothing', () => {
    const wrong = SOURCES.flatMap((source) =>
      [source.name, ...exportedNames(source)].filter((name) => EMPTY_NAME.test(name)).map((name) => (name === source.name ? name : `${source.name}: ${name}`)),
    )
    expect(wrong).toEqual([])
  })
  it('exports names, never a default or everything', () => {
    const wrong = SOURCES.filter(
      ({ name, tree }) =>
        !name.endsWith('.d.ts') && tree.statements.some((statement) => ts.isExportAssignment(statement) || (ts.isExportDeclaration(statement) && !statement.exportClause)),
    )
    expect(wrong.map(({ name }) => name)).toEqual([])
  })
  it('has one barrel for each way in', () => {
    const isBarrel = ({ tree }: Source): boolean =>
      tree.statements.length > 0 && tree.statements.every((statement) => ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined)
    expect(SOURCES.filter(isBarrel).map(({ name }) => name)).toEqual(['fonts/convert.ts', 'index.ts', 'node/index.ts', 'node/press/index.ts'])
  })
  it('can fail', () => {
    const source = (text: string): Source => ({ name: 'x.ts', text, tree: ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022, true) })
    for (const text of [
      'console.log(1)',
      'const a = new Date()',
      'f(Math.random())',
      'const t = Date.now()',
      'x.localeCompare(y)',
      'const b = Buffer.from(c)',
      'const n = new Intl.NumberFormat()',
      'if (process) f()',
      'a = { process }',
    ]) {
      expect(impurities(source(text)), text).not.toEqual([])
    }
    expect(impurities(source('interface A { Date: string }\nconst a = { console: 1 }\nfunction f(process: number): void {}\na.Date = 1'))).toEqual([])
    expect(EMPTY_NAME.test('FontManager') && EMPTY_NAME.test('text/utils.ts') && EMPTY_NAME.test('createEngine') && EMPTY_NAME.test('Utils')).toBe(true)
    expect(EMPTY_NAME.test('utilise') || EMPTY_NAME.test('helperless')).toBe(false)
  })
})
