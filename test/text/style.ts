import { WEEKLY } from '../../src/model/weekly.js'
import type { TextStyle } from '../../src/model/style.js'

const body = WEEKLY.styles.get('body')
if (body === undefined) throw new Error('the weekly style has no body')
export const STYLES_BODY: TextStyle = body
