export { loadFonts } from './loadFonts.js'
export { loadPictures, type LoadPicturesOptions } from './loadPictures.js'
export { readEdition } from './readEdition.js'
export { zlibCodec } from './zlibCodec.js'
