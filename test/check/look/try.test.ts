import { it } from 'vitest'
import { writeFileSync } from 'node:fs'
import { GOOD, set } from './good.js'
import { lookcheck, print } from './lookcheck.js'
import { writePdf } from '../../../src/output/pdf/write.js'
import { dumpScene } from '../../../src/scene/dump.js'
it('try', async () => {
  const paper = await set(GOOD)
  writeFileSync('/tmp/good.pdf', await writePdf(paper)); writeFileSync('/tmp/good.txt', dumpScene(paper))
  console.log(paper.report.diagnostics.map(d=>d.code+' '+d.message).join('\n'))
  console.log((await lookcheck(paper, GOOD)).map(print).join('\n'))
})
