import { describe, expect, it } from 'vitest'
import { MM } from '../../src/units.js'
import { PAPER_SIZES, resolvePaper } from '../../src/model/paperSizes.js'

describe('resolvePaper', () => {
  it("knows the house's tabloid: 280 x 400 mm", () => expect(resolvePaper('tabloid')).toEqual([280 * MM, 400 * MM]))
  it('knows every name', () => expect([...PAPER_SIZES].map(([name]) => resolvePaper(name).every((side) => side > 500))).not.toContain(false))
  it('takes two lengths', () => expect(resolvePaper(['2in', 500])).toEqual([144, 500]))
  it('throws for what no parsed edition holds', () => expect(() => resolvePaper(['2 in', 500])).toThrow('neither a known name nor two lengths'))
})
