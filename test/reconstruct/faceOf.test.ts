import { expect, test } from 'vitest'
import { faceOf } from '../../src/reconstruct/pdf/read/faceOf.js'

test.each([
  ['ABCDEF+Times-Bold', 'b'],
  ['TimesNewRomanPS-BoldItalicMT', 'bi'],
  ['TimesNewRomanPSMT', ''],
  ['Arial,BoldItalic', 'bi'],
  ['NimbusRomNo9L-Medi', 'b'],
  ['NimbusRomNo9L-MediItal', 'bi'],
  ['NimbusRomNo9L-ReguItal', 'i'],
  ['MyriadPro-SemiboldIt', 'bi'],
  ['MyriadPro-It', 'i'],
  ['MyriadPro-Medium', ''],
  ['MinionPro-BoldCnIt', 'bi'],
  ['FranklinGothic-Demi', 'b'],
  ['AvenirNextLTPro-HeavyIt', 'bi'],
  ['SofiaSansSemiCondensed-Regular', ''],
  ['HelveticaNeueLTStd-Bd', 'b'],
  ['HelveticaNeueLTStd-BlkCn', 'b'],
  ['Blackadder-Regular', ''],
  ['HeavyMetal', ''],
  ['CMBX10', 'b'],
  ['CMTI10', 'i'],
  ['CMBXTI10', 'bi'],
  ['SFBX1095', 'b'],
  ['CMR8', ''],
  ['LMRoman10-BoldItalic', 'bi'],
  ['HiraMinPro-W6', 'b'],
  ['Georgia-Italic', 'i'],
  ['LibreFranklin-SemiBold', 'b'],
  ['\u00fe\u00ff\0A\0B\0C\0D\0E\0F\0+\0A\0r\0i\0a\0l\0-\0B\0o\0l\0d', 'b'],
  ['', ''],
])('%s', (name, dress) => {
  const { bold, italic } = faceOf({ name })
  expect((bold ? 'b' : '') + (italic ? 'i' : '')).toBe(dress)
})

test('a subset keeps the name of its font', () => {
  expect(faceOf({ name: 'ABCDEF+Someface-Regular' }).name).toBe('Someface-Regular')
  expect(faceOf({ name: '\u00fe\u00ff\0A\0B\0C\0D\0E\0F\0+\0A\0r\0i\0a\0l' }).name).toBe('Arial')
})
