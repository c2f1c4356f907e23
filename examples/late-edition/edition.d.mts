import type { Edition } from '../../src/model/edition.js'

export function readLateEdition(): Promise<Edition>
