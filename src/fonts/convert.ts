export { axesOf } from './axesOf.js'
export { pinVariable, type PinOptions } from './pinVariable.js'
export { toSfnt } from './toSfnt.js'
export type { Axis } from '../text/axes.js'
