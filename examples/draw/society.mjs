import { advert } from './advert.mjs'

/** All type: a building society and its rate. */
export const { picture, plate } = advert({
  file: 'society',
  wide: 280.4,
  tall: 210,
  frames: [
    { inset: 0, thick: 1 },
    { inset: 3, thick: 0.4 },
  ],
  lines: [
    { face: 'sans', text: 'WEND VALLEY BUILDING SOCIETY', size: 10.5, y: 30, tracking: 110 },
    { face: 'black', text: '4.15%', size: 92, y: 120 },
    { face: 'italic', text: 'on ninety days’ notice, and a roll', size: 17, y: 150 },
    { face: 'roman', text: 'The Marlsike Account. From £50; interest yearly.', size: 10, y: 176 },
    { face: 'sans', text: 'AT THE BAKERY FROM JANUARY. GROSS, VARIABLE; THE ROLL IS FIXED', size: 6.4, y: 195, tracking: 60 },
  ],
  rules: [
    { y: 38, long: 200, thick: 0.75 },
    { y: 160, long: 60, thick: 1 },
  ],
})
