import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { editionJsonSchema } from './jsonSchema.js'

const FILE = fileURLToPath(new URL('../../schema.json', import.meta.url))

describe('schema.json', () => {
  it('is what the schema says (UPDATE=1 writes it anew)', () => {
    const made = `${JSON.stringify(editionJsonSchema(), null, 2)}\n`
    if (process.env['UPDATE'] === '1') writeFileSync(FILE, made)
    expect(existsSync(FILE) ? readFileSync(FILE, 'utf8') : '').toBe(made)
  })

  it('lets `x-` fields through and no others', () => {
    const made = editionJsonSchema()
    expect(made['additionalProperties']).toBe(false)
    expect(made['patternProperties']).toEqual({ '^x-': {} })
    expect(made['required']).toEqual(['stonehand', 'publication', 'date', 'articles', 'pages'])
  })

  it('is not needed to parse: the core loads valibot and nothing else', async () => {
    const entry = fileURLToPath(new URL('../../src/model/parse.ts', import.meta.url))
    const { metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
    })
    const outside = Object.keys(metafile.inputs).filter((path) => path.includes('node_modules'))
    expect(outside.every((path) => /node_modules\/valibot\//.test(path))).toBe(true)
  })

  it('costs little to import: under 150 ms of the processor with the first parse, in a process of its own', async () => {
    const entry = fileURLToPath(new URL('../../src/model/parse.ts', import.meta.url))
    const { outputFiles } = await build({
      entryPoints: [entry],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      logLevel: 'silent',
    })
    const code = `const started = process.cpuUsage();\n${outputFiles[0]!.text}\nparseEdition({ stonehand: 1 })\nprocess.stdout.write(JSON.stringify(process.cpuUsage(started)))`
    let least = Infinity
    for (let round = 0; round < 5 && least >= 150; round++) {
      const run = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
      expect(run.stderr).toBe('')
      const { user, system } = JSON.parse(run.stdout) as NodeJS.CpuUsage
      least = Math.min(least, (user + system) / 1000)
    }
    expect(least).toBeLessThan(150)
  })
})
