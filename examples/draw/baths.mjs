import { advert } from './advert.mjs'

/** All type, white on black: the swimming baths. */
export const { picture, plate } = advert({
  file: 'baths',
  wide: 133.8,
  tall: 180,
  reversed: true,
  frames: [{ inset: 5, thick: 0.75 }],
  lines: [
    { face: 'sans', text: 'BASIN', size: 30, y: 45, tracking: 60 },
    { face: 'sans', text: 'BATHS', size: 30, y: 74, tracking: 60 },
    { face: 'italic', text: 'There is still', size: 14, y: 103 },
    { face: 'italic', text: 'water here', size: 14, y: 119 },
    { face: 'bold', text: '28 degrees', size: 15, y: 144 },
    { face: 'sans', text: 'DAILY FROM 6.30AM. £5', size: 7.4, y: 164, tracking: 70 },
  ],
  rules: [
    { y: 83, long: 50, thick: 1 },
    { y: 127, long: 50, thick: 1 },
  ],
})
