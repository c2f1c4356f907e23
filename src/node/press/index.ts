export { convertColours, type Converted, type ConvertedPicture, type ConvertOptions } from './convertColours.js'
export { measureInk } from './measureInk.js'
