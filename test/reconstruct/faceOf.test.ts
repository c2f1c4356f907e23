import { expect, test } from 'vitest'
import { faceOf } from '../../src/reconstruct/pdf/faceOf.js'

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
  ['', ''],
])('%s', (name, dress) => {
  const { bold, italic } = faceOf({ name })
  expect((bold ? 'b' : '') + (italic ? 'i' : '')).toBe(dress)
})
