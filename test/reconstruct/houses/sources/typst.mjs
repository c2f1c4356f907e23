// Sets page.typ of a folder: node typst.mjs FONTS FOLDER
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const [fonts, folder] = process.argv.slice(2)
const { NodeCompiler } = createRequire(join(fonts, 'package.json'))('@myriaddreamin/typst-ts-node-compiler')
const compiler = NodeCompiler.create({ workspace: folder, fontArgs: [{ fontPaths: ['/usr/share/fonts', '/usr/share/texmf/fonts/opentype'] }] })
writeFileSync(join(folder, 'page.pdf'), compiler.pdf({ mainFilePath: join(folder, 'page.typ') }))
