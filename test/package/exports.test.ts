import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it } from 'vitest'
import { SHIPPED_FACES } from '../../src/fonts.js'
import { HOME } from '../node/stonehand.js'
import { faultsOf, packagesIn, publicTypes } from './publicTypes.js'

const ENTRIES = {
  'index.ts': () => import('../../src/index.js'),
  'node/index.ts': () => import('../../src/node/index.js'),
  'fonts.ts': () => import('../../src/fonts.js'),
  'fonts/convert.ts': () => import('../../src/fonts/convert.js'),
  'import/ans.ts': () => import('../../src/import/ans.js'),
  'import/html.ts': () => import('../../src/import/html.js'),
  'import/markdown.ts': () => import('../../src/import/markdown.js'),
  'import/ninjs.ts': () => import('../../src/import/ninjs.js'),
  'import/nitf.ts': () => import('../../src/import/nitf.js'),
  'node/press/index.ts': () => import('../../src/node/press/index.js'),
}
const MANIFEST = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')) as Record<string, Record<string, unknown>>

/** What an entry exports: `type` before names that are gone at run time. */
function exportsOf(entry: string): string[] {
  const file = join(HOME, 'src', entry)
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true)
  const names: string[] = []
  for (const statement of tree.statements) {
    if (ts.isExportDeclaration(statement)) {
      if (!statement.exportClause || !ts.isNamedExports(statement.exportClause)) throw new Error(`${entry} exports everything of a module`)
      for (const element of statement.exportClause.elements) names.push(`${statement.isTypeOnly || element.isTypeOnly ? 'type ' : ''}${element.name.text}`)
    } else if (ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) {
      if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) names.push(`type ${statement.name.text}`)
      if (ts.isVariableStatement(statement)) names.push(...statement.declarationList.declarations.map((declaration) => declaration.name.getText()))
      if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) names.push(statement.name!.text)
    }
  }
  return names.sort()
}

describe('the package', () => {
  it('exports these names and no others (vitest -u after a change that is meant)', () => {
    expect(Object.fromEntries(Object.keys(ENTRIES).map((entry) => [entry, exportsOf(entry)]))).toMatchSnapshot()
  })
  it('exports at run time what its types say', async () => {
    for (const [entry, load] of Object.entries(ENTRIES)) {
      expect(Object.keys(await load()).sort()).toEqual(exportsOf(entry).filter((name) => !name.startsWith('type ')))
    }
  })
  it('has these ways in', () => {
    expect(Object.keys(MANIFEST['exports']!)).toEqual([
      '.',
      './node',
      './fonts',
      './fonts/convert',
      './fonts/*',
      './import/ans',
      './import/html',
      './import/markdown',
      './import/ninjs',
      './import/nitf',
      './press',
      './reconstruct/pdf',
      './schema.json',
      './package.json',
    ])
    expect(MANIFEST['bin']).toEqual({ stonehand: './dist/cli.js' })
  })
  it('pins every version', () => {
    const versions = Object.entries({ ...MANIFEST['dependencies'], ...MANIFEST['devDependencies'] })
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([])
  })
  it('ships each face with its licence', () => {
    for (const { file, licenceFile } of SHIPPED_FACES) {
      expect(existsSync(join(HOME, 'fonts', file)), file).toBe(true)
      expect(readFileSync(join(HOME, 'fonts', licenceFile), 'utf8')).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/i)
    }
  })
})

describe('the public types', () => {
  let types: ReadonlyMap<string, string>
  beforeAll(() => {
    types = publicTypes()
  }, 60_000)

  it('name no dependency', () => {
    expect(types.size).toBeGreaterThan(10)
    const named = [...types].flatMap(([name, text]) => packagesIn(text).map((target) => `${name}: ${target}`))
    expect(named).toEqual([])
  })
  it('stand without the types of Node or of a browser', { timeout: 60_000 }, () => {
    expect(faultsOf(types)).toEqual([])
    expect(faultsOf(new Map([['index.d.ts', 'export declare const a: URL, b: Buffer']]))).toHaveLength(2)
  })
  it('would be caught if they did', () => {
    expect(packagesIn(`import type { Font } from 'fontkit'\nexport declare const a: import("valibot").BaseIssue\n/// <reference types="node" />`)).toEqual(
      expect.arrayContaining(['fontkit', 'valibot']),
    )
    expect(packagesIn('/// <reference types="node" />\nexport {}')).toEqual(['node'])
  })
})
