import { describe, expect, it } from 'vitest'
import { setExample } from './example.js'
import { lookcheck, print } from './lookcheck.js'

describe('example', () => {
  it('inside-page has no finding', async () => {
    const { edition, paper } = await setExample('inside-page')
    const findings = (await lookcheck(paper, edition)).map(print)
    if (findings.length > 0) console.log(findings.join('\n'))
    expect(findings).toEqual([])
  })
})
