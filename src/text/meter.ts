import type { Font, Processor } from 'fontkit'

/** Something that is counted while fontkit works, so that a damaged file ends with an error instead of never. */
export interface Meter {
  reset(glyphs: number): void
}

/**
 * Numbers read from the file in one operation: as many as it has bytes, at most. Real tables, those of CJK too, need a tenth of that;
 * a damaged count asks for billions.
 */
const READS_MOST = 4_000_000
const NESTING = 32

/** Counts the numbers that fontkit reads. Its own methods look the reader up by name each time, so these are no slower. */
export function meterReads(font: Font): Meter {
  const { stream } = font
  const bytes = stream.buffer
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const reads = Math.min(bytes.length, READS_MOST)
  let left = reads
  const take = (size: number): number => {
    if (--left < 0) throw new RangeError('its tables do not end')
    const at = stream.pos
    stream.pos = at + size
    return at
  }
  Object.assign(stream, {
    readUInt8: () => view.getUint8(take(1)),
    readInt8: () => view.getInt8(take(1)),
    readUInt16BE: () => view.getUint16(take(2)),
    readInt16BE: () => view.getInt16(take(2)),
    readUInt32BE: () => view.getUint32(take(4)),
    readInt32BE: () => view.getInt32(take(4)),
  })
  return {
    reset: () => {
      left = reads
    },
  }
}

/** Lookups can call each other and make glyphs, in a damaged file without end. */
export function meterLookups(processor: Processor): Meter {
  let left = 0
  let depth = 0
  const apply = processor.applyLookup
  const list = processor.applyLookupList
  processor.applyLookup = function (type, table) {
    if (--left < 0) throw new RangeError('its lookups do not end')
    return apply.call(this, type, table)
  }
  processor.applyLookupList = function (records) {
    if (++depth > NESTING) throw new RangeError('its lookups are nested too deep')
    const done = list.call(this, records)
    depth--
    return done
  }
  return {
    reset: (glyphs) => {
      left = 4_000 + 256 * glyphs
      depth = 0
    },
  }
}
