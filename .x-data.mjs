var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};

// src/text/coverage.ts
function lateCoverage(view, at, glyphCount) {
  let places;
  return (gid) => (places ??= readCoverage(view, at, glyphCount))[gid] ?? -1;
}
function mayFind(needs, gids) {
  return needs.some((coverages) => coverages.every((place) => gids.some((gid) => place(gid) >= 0)));
}
function readCoverage(view, at, glyphCount) {
  const places = new Int32Array(glyphCount).fill(-1);
  const format = view.getUint16(at);
  const count = view.getUint16(at + 2);
  for (let i = count - 1; i >= 0; i--) {
    if (format === 1) {
      const gid = view.getUint16(at + 4 + 2 * i);
      if (gid < glyphCount) places[gid] = i;
      continue;
    }
    const start = view.getUint16(at + 4 + 6 * i);
    const end = Math.min(view.getUint16(at + 6 + 6 * i), glyphCount - 1);
    const first = view.getUint16(at + 8 + 6 * i);
    for (let gid = start; gid <= end; gid++) places[gid] = first + gid - start;
  }
  return places;
}
function readClasses(view, at, glyphCount) {
  const classes = new Uint16Array(glyphCount);
  if (view.getUint16(at) === 1) {
    const start = view.getUint16(at + 2);
    const count = Math.min(view.getUint16(at + 4), Math.max(0, glyphCount - start));
    for (let i = 0; i < count; i++) classes[start + i] = view.getUint16(at + 6 + 2 * i);
    return classes;
  }
  for (let i = view.getUint16(at + 2) - 1; i >= 0; i--) {
    classes.fill(view.getUint16(at + 8 + 6 * i), view.getUint16(at + 4 + 6 * i), view.getUint16(at + 6 + 6 * i) + 1);
  }
  return classes;
}
var init_coverage = __esm({
  "src/text/coverage.ts"() {
    "use strict";
  }
});

// src/text/run.ts
function ignored(run, flags, index) {
  if ((flags & (IGNORE_BASES | IGNORE_LIGATURES | IGNORE_MARKS | MARK_CLASS)) === 0) return false;
  const { id } = run.glyphs[index];
  const kind = run.classes[id];
  if (kind === CLASS_MARK) return (flags & IGNORE_MARKS) !== 0 || (flags & MARK_CLASS) !== 0 && run.markClasses[id] !== flags >> 8;
  return (flags & IGNORE_BASES) !== 0 && kind === CLASS_BASE || (flags & IGNORE_LIGATURES) !== 0 && kind === CLASS_LIGATURE;
}
function stepFrom(run, flags, index, direction) {
  let i = index + direction;
  while (i >= 0 && i < run.glyphs.length && ignored(run, flags, i)) i += direction;
  return i;
}
function matchEnd(run, at, flags, tests, direction) {
  let i = at;
  for (const test of tests) {
    i = stepFrom(run, flags, i, direction);
    const glyph = run.glyphs[i];
    if (glyph === void 0 || !test(glyph.id)) return -1;
  }
  return i;
}
var CLASS_BASE, CLASS_LIGATURE, CLASS_MARK, IGNORE_BASES, IGNORE_LIGATURES, IGNORE_MARKS, MARK_CLASS;
var init_run = __esm({
  "src/text/run.ts"() {
    "use strict";
    CLASS_BASE = 1;
    CLASS_LIGATURE = 2;
    CLASS_MARK = 3;
    IGNORE_BASES = 2;
    IGNORE_LIGATURES = 4;
    IGNORE_MARKS = 8;
    MARK_CLASS = 65280;
  }
});

// src/text/glyf.ts
function componentsAt(view, at) {
  const components = [];
  let pos = at + 10;
  for (let flags = MORE; (flags & MORE) !== 0; ) {
    flags = view.getUint16(pos);
    const wide = (flags & WORDS) !== 0;
    const gid = view.getUint16(pos + 2);
    const dx = wide ? view.getInt16(pos + 4) : view.getInt8(pos + 4);
    const dy = wide ? view.getInt16(pos + 6) : view.getInt8(pos + 5);
    const named2 = pos + 2;
    pos += wide ? 8 : 6;
    const share4 = (k) => view.getInt16(pos + 2 * k) / 16384;
    let [xx, xy, yx, yy] = [1, 0, 0, 1];
    if ((flags & SCALE) !== 0) {
      xx = yy = share4(0);
      pos += 2;
    } else if ((flags & TWO_SCALES) !== 0) {
      xx = share4(0);
      yy = share4(1);
      pos += 4;
    } else if ((flags & TWO_BY_TWO) !== 0) {
      ;
      [xx, xy, yx, yy] = [share4(0), share4(1), share4(2), share4(3)];
      pos += 8;
    }
    if ((flags & OFFSETS) === 0) throw new RangeError("a glyph is put together in an unknown way");
    components.push({ gid, at: named2, dx, dy, xx, xy, yx, yy });
    if (components.length > POINTS) throw new RangeError("a glyph does not end");
  }
  return components;
}
function outlineOf(sfnt, gid) {
  const steps = [];
  for (const contour2 of contoursOf(sfnt, gid, { points: POINTS }, 0)) addContour(steps, contour2, sfnt.unitsPerEm);
  return steps;
}
function contoursOf(sfnt, gid, left2, depth) {
  if (gid >= sfnt.glyphCount) throw new RangeError("it asks for a glyph that the font has not");
  const table2 = sfnt.glyphTable(gid);
  if (table2 === void 0) return [];
  const { view } = sfnt;
  const count = view.getInt16(table2.offset);
  if (count >= 0) return simpleContours(view, table2.offset, count, left2);
  if (depth === NESTING) throw new RangeError("a glyph is part of itself");
  return componentsAt(view, table2.offset).flatMap(
    ({ gid: part, dx, dy, xx, xy, yx, yy }) => contoursOf(sfnt, part, left2, depth + 1).map((contour2) => contour2.map(({ x, y, on }) => ({ x: x * xx + y * yx + dx, y: x * xy + y * yy + dy, on })))
  );
}
function simpleContours(view, at, count, left2) {
  if (count === 0) return [];
  const total = view.getUint16(at + 8 + 2 * count) + 1;
  if ((left2.points -= total) < 0) throw new RangeError("a glyph has too many points");
  let pos = at + 12 + 2 * count + view.getUint16(at + 10 + 2 * count);
  const flags = new Uint8Array(total);
  for (let i = 0; i < total; ) {
    const flag = view.getUint8(pos++);
    flags[i++] = flag;
    if ((flag & REPEAT) !== 0) for (let times = view.getUint8(pos++); times > 0 && i < total; times--) flags[i++] = flag;
  }
  const coordinates = (byte, same) => {
    const values = new Int32Array(total);
    let value = 0;
    for (let i = 0; i < total; i++) {
      const flag = flags[i];
      if ((flag & byte) !== 0) value += (flag & same) !== 0 ? view.getUint8(pos++) : -view.getUint8(pos++);
      else if ((flag & same) === 0) {
        value += view.getInt16(pos);
        pos += 2;
      }
      values[i] = value;
    }
    return values;
  };
  const xs = coordinates(X_BYTE, X_SAME);
  const ys = coordinates(Y_BYTE, Y_SAME);
  const contours = [];
  let from2 = 0;
  for (let c = 0; c < count; c++) {
    const to2 = Math.min(view.getUint16(at + 10 + 2 * c) + 1, total);
    const points2 = [];
    for (let i = from2; i < to2; i++) points2.push({ x: xs[i], y: ys[i], on: (flags[i] & ON_CURVE) !== 0 });
    from2 = Math.max(from2, to2);
    if (points2.length > 0) contours.push(points2);
  }
  return contours;
}
function addContour(steps, contour2, em) {
  const first = contour2[0];
  const last = contour2[contour2.length - 1];
  const start = first.on ? first : last.on ? last : middle(first, last);
  steps.push({ kind: "move", x: start.x / em, y: start.y / em });
  let guide;
  const curveTo = ({ x, y }) => {
    steps.push(guide === void 0 ? { kind: "line", x: x / em, y: y / em } : { kind: "quadratic", cx: guide.x / em, cy: guide.y / em, x: x / em, y: y / em });
  };
  for (let i = first.on ? 1 : 0; i < contour2.length; i++) {
    const point = contour2[i];
    if (point.on) curveTo(point);
    else if (guide !== void 0) curveTo(middle(guide, point));
    guide = point.on ? void 0 : point;
  }
  if (guide !== void 0) curveTo(start);
  steps.push({ kind: "close" });
}
function middle(a, b) {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true };
}
var ON_CURVE, X_BYTE, Y_BYTE, REPEAT, X_SAME, Y_SAME, WORDS, OFFSETS, SCALE, MORE, TWO_SCALES, TWO_BY_TWO, NESTING, POINTS;
var init_glyf = __esm({
  "src/text/glyf.ts"() {
    "use strict";
    ON_CURVE = 1;
    X_BYTE = 2;
    Y_BYTE = 4;
    REPEAT = 8;
    X_SAME = 16;
    Y_SAME = 32;
    WORDS = 1;
    OFFSETS = 2;
    SCALE = 8;
    MORE = 32;
    TWO_SCALES = 64;
    TWO_BY_TWO = 128;
    NESTING = 8;
    POINTS = 65536;
  }
});

// src/text/kerning.ts
function readKerning(view, gpos, index, glyphCount) {
  const list3 = gpos + view.getUint16(gpos + 8);
  if (index >= view.getUint16(list3)) return void 0;
  const lookup = list3 + view.getUint16(list3 + 2 + 2 * index);
  const type = view.getUint16(lookup);
  const flags = view.getUint16(lookup + 2);
  const count = view.getUint16(lookup + 4);
  if (type !== PAIRS && type !== EXTENSION2 || (flags & ~KNOWN_FLAGS) !== 0 || count > SUBTABLES2) return void 0;
  const subtables = [];
  for (let i = 0; i < count; i++) {
    let at = lookup + view.getUint16(lookup + 6 + 2 * i);
    if (type === EXTENSION2) {
      if (view.getUint16(at + 2) !== PAIRS) return void 0;
      at += view.getUint32(at + 4);
    }
    const format = view.getUint16(at);
    if (view.getUint16(at + 4) !== ADVANCE_ONLY || view.getUint16(at + 6) !== 0 || format !== 1 && format !== 2) return void 0;
    subtables.push(format === 1 ? glyphPairs(view, at, glyphCount) : classPairs(view, at, glyphCount));
  }
  const between = (left2, right) => {
    for (const subtable of subtables) {
      const value = subtable(left2, right);
      if (value !== void 0) return value;
    }
    return 0;
  };
  return { ignoreMarks: (flags & IGNORE_MARKS2) !== 0, between };
}
function glyphPairs(view, at, glyphCount) {
  const covered = readCoverage(view, at + view.getUint16(at + 2), glyphCount);
  const sets2 = view.getUint16(at + 8);
  const read = /* @__PURE__ */ new Map();
  return (left2, right) => {
    const set = covered[left2] ?? -1;
    if (set < 0 || set >= sets2) return void 0;
    let pairs = read.get(set);
    if (pairs === void 0) {
      pairs = /* @__PURE__ */ new Map();
      const from2 = at + view.getUint16(at + 10 + 2 * set);
      const count = view.getUint16(from2);
      for (let i = count - 1; i >= 0; i--) pairs.set(view.getUint16(from2 + 2 + 4 * i), view.getInt16(from2 + 4 + 4 * i));
      read.set(set, pairs);
    }
    return pairs.get(right);
  };
}
function classPairs(view, at, glyphCount) {
  const covered = readCoverage(view, at + view.getUint16(at + 2), glyphCount);
  const firsts = readClasses(view, at + view.getUint16(at + 8), glyphCount);
  const seconds = readClasses(view, at + view.getUint16(at + 10), glyphCount);
  const rows3 = view.getUint16(at + 12);
  const columns = view.getUint16(at + 14);
  return (left2, right) => {
    if ((covered[left2] ?? -1) < 0) return void 0;
    const row2 = firsts[left2] ?? 0;
    const column2 = seconds[right] ?? 0;
    return row2 < rows3 && column2 < columns ? view.getInt16(at + 16 + 2 * (row2 * columns + column2)) : 0;
  };
}
var PAIRS, EXTENSION2, ADVANCE_ONLY, IGNORE_MARKS2, KNOWN_FLAGS, SUBTABLES2;
var init_kerning = __esm({
  "src/text/kerning.ts"() {
    "use strict";
    init_coverage();
    PAIRS = 2;
    EXTENSION2 = 9;
    ADVANCE_ONLY = 4;
    IGNORE_MARKS2 = 8;
    KNOWN_FLAGS = 1 | IGNORE_MARKS2;
    SUBTABLES2 = 256;
  }
});

// src/text/shaper.ts
function ignorable(c) {
  return c >= 847 && (c === 847 || c === 1564 || c >= 6068 && c <= 6069 || c >= 6155 && c <= 6158 || c >= 8203 && c <= 8207 || c >= 8234 && c <= 8238 || c >= 8288 && c <= 8303 || c >= 65024 && c <= 65039 || c === 65279 || c >= 65520 && c <= 65528 || c >= 113824 && c <= 113827 || c >= 119155 && c <= 119162 || c >= 917504 && c <= 921599);
}
function variationSelector(c) {
  return c >= 65024 && c <= 65039 || c >= 917760 && c <= 917999;
}
function kernPlain(lookup, gids, advances) {
  for (let i = 0; i + 1 < gids.length; i++) advances[i] = advances[i] + lookup.between(gids[i], gids[i + 1]);
}
var MARK_FEATURES, FRACTION_FEATURES;
var init_shaper = __esm({
  "src/text/shaper.ts"() {
    "use strict";
    MARK_FEATURES = ["mark", "mkmk"];
    FRACTION_FEATURES = ["frac", "numr", "dnom"];
  }
});

// src/text/sfntFile.ts
function sfntFile(tables, flavour = TRUETYPE) {
  const sorted = [...tables].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  const begin = 12 + 16 * sorted.length;
  const file = new Uint8Array(sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), begin));
  const view = new DataView(file.buffer);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  view.setUint32(0, flavour);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 16 * power);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, 16 * (sorted.length - power));
  let at = begin;
  sorted.forEach(([tag, bytes], i) => {
    file.set(bytes, at);
    const entry = 12 + 16 * i;
    for (let k = 0; k < 4; k++) view.setUint8(entry + k, tag.charCodeAt(k));
    const whole2 = at + padded(bytes.length);
    const summed = tag === "head" && bytes.length >= ADJUSTMENT + 4 ? sumOf(view, at, at + ADJUSTMENT) + sumOf(view, at + ADJUSTMENT + 4, whole2) : sumOf(view, at, whole2);
    view.setUint32(entry + 4, summed);
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at = whole2;
  });
  return file;
}
function sumOf(view, from2, to2) {
  let sum = 0;
  for (let at = from2; at < to2; at += 4) sum = sum + view.getUint32(at) | 0;
  return sum >>> 0;
}
function padded(length3) {
  return Math.ceil(length3 / 4) * 4;
}
var TRUETYPE, ADJUSTMENT;
var init_sfntFile = __esm({
  "src/text/sfntFile.ts"() {
    "use strict";
    TRUETYPE = 65536;
    ADJUSTMENT = 8;
  }
});

// src/text/subset.ts
function subsetOf(sfnt, gids) {
  const { view } = sfnt;
  const { glyphs: glyphs2, pieces } = collect2(sfnt, gids);
  const offsets = new DataView(new ArrayBuffer(4 * (pieces.length + 1)));
  let end = 0;
  pieces.forEach((piece, i) => offsets.setUint32(4 * (i + 1), end += padded(piece.length)));
  const outlines = new Uint8Array(end);
  pieces.forEach((piece, i) => outlines.set(piece, offsets.getUint32(4 * i)));
  const hmtx = sfnt.table("hmtx");
  const measured = sfnt.advances;
  const metrics = new DataView(new ArrayBuffer(4 * glyphs2.length));
  glyphs2.forEach((gid, i) => {
    metrics.setUint16(4 * i, sfnt.advance(gid));
    const bearing = hmtx.offset + (gid < measured ? 4 * gid + 2 : 4 * measured + 2 * (gid - measured));
    metrics.setInt16(4 * i + 2, bearing + 2 <= view.byteLength ? view.getInt16(bearing) : 0);
  });
  const head = copyOf2(sfnt, "head");
  head.setUint32(8, 0);
  head.setInt16(50, LONG_OFFSETS);
  const maxp = copyOf2(sfnt, "maxp");
  maxp.setUint16(4, glyphs2.length);
  const hhea = copyOf2(sfnt, "hhea");
  hhea.setUint16(34, glyphs2.length);
  return sfntFile([
    ...HINTING.flatMap((tag) => sfnt.table(tag) ? [[tag, bytesOf(copyOf2(sfnt, tag))]] : []),
    ["glyf", outlines],
    ["head", bytesOf(head)],
    ["hhea", bytesOf(hhea)],
    ["hmtx", bytesOf(metrics)],
    ["loca", bytesOf(offsets)],
    ["maxp", bytesOf(maxp)]
  ]);
}
function collect2(sfnt, gids) {
  const { view } = sfnt;
  const glyphs2 = [...gids];
  const numbers = /* @__PURE__ */ new Map();
  gids.forEach((gid, i) => {
    if (!numbers.has(gid)) numbers.set(gid, i);
  });
  const pieces = [];
  for (let i = 0; i < glyphs2.length; i++) {
    const table2 = sfnt.glyphTable(glyphs2[i]);
    const from2 = view.byteOffset + (table2?.offset ?? 0);
    const piece = new Uint8Array(view.buffer.slice(from2, from2 + (table2?.length ?? 0)));
    pieces.push(piece);
    if (table2 === void 0 || view.getInt16(table2.offset) >= 0) continue;
    const own2 = new DataView(piece.buffer);
    for (const { gid, at } of componentsAt(view, table2.offset)) {
      if (gid >= sfnt.glyphCount) throw new RangeError("it asks for a glyph that the font has not");
      let number2 = numbers.get(gid);
      if (number2 === void 0) numbers.set(gid, number2 = glyphs2.push(gid) - 1);
      own2.setUint16(at - table2.offset, number2);
    }
  }
  return { glyphs: glyphs2, pieces };
}
function copyOf2(sfnt, tag) {
  const { offset, length: length3 } = sfnt.table(tag);
  const from2 = sfnt.view.byteOffset + offset;
  return new DataView(sfnt.view.buffer.slice(from2, from2 + length3));
}
function bytesOf(view) {
  return new Uint8Array(view.buffer);
}
var HINTING, LONG_OFFSETS;
var init_subset = __esm({
  "src/text/subset.ts"() {
    "use strict";
    init_glyf();
    init_sfntFile();
    HINTING = ["cvt ", "fpgm", "prep"];
    LONG_OFFSETS = 1;
  }
});

// src/text/digest.ts
function bitsOf(coverage, glyphCount) {
  const bits = new Uint8Array(glyphCount);
  if (coverage.version === 1 && coverage.glyphs !== void 0) {
    for (let i = 0; i < (coverage.glyphs.length ?? 0); i++) {
      const gid = coverage.glyphs[i] ?? glyphCount;
      if (gid < glyphCount) bits[gid] = 1;
    }
  } else for (const range2 of coverage.rangeRecords ?? []) bits.fill(1, range2.start, range2.end + 1);
  return bits;
}
function needsOf(table2) {
  const first = table2.coverage ?? table2.markCoverage ?? table2.mark1Coverage;
  if (first) return [first];
  const input = table2.inputCoverage ?? table2.coverages ?? [];
  return [input[0], input[1], table2.lookaheadCoverage?.[0], table2.backtrackCoverage?.[0]];
}
function digestOf(lookup, extension, glyphCount) {
  const digest = [];
  for (const outer of lookup.subTables) {
    const extended = lookup.lookupType === extension && outer.extension !== void 0;
    const table2 = extended ? outer.extension : outer;
    const type = extended ? outer.lookupType ?? 0 : lookup.lookupType;
    if (table2 === void 0 || extension === 7 && type === 8) continue;
    const needs = needsOf(table2);
    if (!needs[0]) continue;
    digest.push(needs.filter((coverage) => coverage != null).map((coverage) => bitsOf(coverage, glyphCount)));
  }
  return digest;
}
function meets(bits, gids) {
  for (let i = 0; i < gids.length; i++) if (bits[gids[i]] === 1) return true;
  return false;
}
function mayApply(digest, gids) {
  for (let s = 0; s < digest.length; s++) {
    const needs = digest[s];
    let all = true;
    for (let n = 0; n < needs.length && all; n++) all = meets(needs[n], gids);
    if (all) return true;
  }
  return false;
}
function denseClasses(classes, glyphCount) {
  const dense = new Uint16Array(glyphCount);
  const { startGlyph = 0, classValueArray: values, classRangeRecord: ranges = [] } = classes;
  if (classes.version === 1 && values !== void 0) for (let i = 0; i < values.length && startGlyph + i < glyphCount; i++) dense[startGlyph + i] = values[i] ?? 0;
  else
    for (let i = ranges.length - 1; i >= 0; i--) {
      const range2 = ranges[i];
      if (range2 !== void 0) dense.fill(range2.class, range2.start, range2.end + 1);
    }
  return { version: 1, startGlyph: 0, classValueArray: dense };
}
var init_digest = __esm({
  "src/text/digest.ts"() {
    "use strict";
  }
});

// src/text/meter.ts
function meterReads(font) {
  const { stream } = font;
  const bytes = stream.buffer;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reads = Math.min(bytes.length, READS_MOST);
  let left2 = reads;
  const take = (size2) => {
    if (--left2 < 0) throw new RangeError("its tables do not end");
    const at = stream.pos;
    stream.pos = at + size2;
    return at;
  };
  Object.assign(stream, {
    readUInt8: () => view.getUint8(take(1)),
    readInt8: () => view.getInt8(take(1)),
    readUInt16BE: () => view.getUint16(take(2)),
    readInt16BE: () => view.getInt16(take(2)),
    readUInt32BE: () => view.getUint32(take(4)),
    readInt32BE: () => view.getInt32(take(4))
  });
  return {
    reset: () => {
      left2 = reads;
    }
  };
}
function meterLookups(processor) {
  let left2 = 0;
  let depth = 0;
  const apply2 = processor.applyLookup;
  const list3 = processor.applyLookupList;
  processor.applyLookup = function(type, table2) {
    if (--left2 < 0) throw new RangeError("its lookups do not end");
    return apply2.call(this, type, table2);
  };
  processor.applyLookupList = function(records) {
    if (++depth > NESTING3) throw new RangeError("its lookups are nested too deep");
    const done = list3.call(this, records);
    depth--;
    return done;
  };
  return {
    reset: (glyphs2) => {
      left2 = 4e3 + 256 * glyphs2;
      depth = 0;
    }
  };
}
var READS_MOST, NESTING3;
var init_meter = __esm({
  "src/text/meter.ts"() {
    "use strict";
    READS_MOST = 4e6;
    NESTING3 = 32;
  }
});

// src/text/fontkitShaper.ts
var fontkitShaper_exports = {};
__export(fontkitShaper_exports, {
  FontkitShaper: () => FontkitShaper
});
function isKerning(step) {
  return "between" in step;
}
function markFractions2(glyphs2, plain2) {
  const digit = (i) => {
    const c = glyphs2[i]?.codePoints[0] ?? 0;
    return c >= 48 && c <= 57 ? glyphs2[i] : void 0;
  };
  glyphs2.forEach((slash, i) => {
    if (slash.codePoints[0] !== 8260) return;
    slash.features = { ...plain2, frac: true };
    for (let k = i - 1, glyph = digit(k); glyph !== void 0; glyph = digit(--k)) glyph.features = { ...plain2, frac: true, numr: true };
    for (let k = i + 1, glyph = digit(k); glyph !== void 0; glyph = digit(++k)) glyph.features = { ...plain2, frac: true, dnom: true };
  });
}
function oldKerning(font) {
  const pairs = /* @__PURE__ */ new Map();
  for (const table2 of font.kern?.tables ?? []) {
    if (table2.version !== 0 || table2.format !== 0 || table2.coverage.horizontal !== true || table2.coverage.crossStream === true) continue;
    for (const { left: left2, right, value } of table2.subtable.pairs ?? []) pairs.set(left2 * 65536 + right, (pairs.get(left2 * 65536 + right) ?? 0) + value);
  }
  return { ignoreMarks: false, between: (left2, right) => pairs.get(left2 * 65536 + right) ?? 0 };
}
function stepsOf(glyph, unitsPerEm) {
  const steps = [];
  for (const { command, args } of glyph.path.commands) {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = args.map((v8) => v8 / unitsPerEm);
    if (![a, b, c, d, e, f].every(Number.isFinite)) throw new RangeError("a point of it has no place");
    if (command === "moveTo") steps.push({ kind: "move", x: a, y: b });
    else if (command === "lineTo") steps.push({ kind: "line", x: a, y: b });
    else if (command === "quadraticCurveTo") steps.push({ kind: "quadratic", cx: a, cy: b, x: c, y: d });
    else if (command === "bezierCurveTo") steps.push({ kind: "cubic", c1x: a, c1y: b, c2x: c, c2y: d, x: e, y: f });
    else if (command === "closePath") steps.push({ kind: "close" });
  }
  return steps;
}
function apply(processor, { planned, digest }, glyphs2, positions) {
  if (!mayApply(
    digest,
    glyphs2.map(({ id }) => id)
  ))
    return false;
  processor.applyLookups([planned], glyphs2, positions);
  return true;
}
function kern2(lookup, glyphs2, positions) {
  for (let i = 0; i + 1 < glyphs2.length; i++) {
    const left2 = glyphs2[i];
    if (lookup.ignoreMarks && left2.isMark) continue;
    let next = i + 1;
    while (lookup.ignoreMarks && glyphs2[next]?.isMark === true) next++;
    const right = glyphs2[next];
    if (right !== void 0) positions[i].xAdvance += lookup.between(left2.id, right.id);
  }
}
var CONTOURS, FontkitShaper;
var init_fontkitShaper = __esm({
  "src/text/fontkitShaper.ts"() {
    "use strict";
    init_digest();
    init_glyf();
    init_kerning();
    init_meter();
    init_run();
    init_shaper();
    init_subset();
    CONTOURS = 2e3;
    FontkitShaper = class {
      #font;
      #sfnt;
      #reads;
      #low = new Int32Array(592).fill(-1);
      #high = /* @__PURE__ */ new Map();
      #plans = [];
      #digests = /* @__PURE__ */ new Map();
      // the tables of shaping are opened with the first word
      #opened = false;
      #Info;
      #gsub = null;
      #gpos = null;
      #substitutions;
      #positionings;
      #classes;
      #pairs;
      constructor(font, sfnt) {
        this.#font = font;
        this.#sfnt = sfnt;
        this.#reads = meterReads(font);
        font._tables["morx"] = void 0;
        font.getGlyph = (gid) => {
          if (!(gid >= 0 && gid < sfnt.glyphCount)) throw new RangeError("it asks for a glyph that the font has not");
          if ((sfnt.glyphHeader(gid)?.contours ?? 0) > CONTOURS) throw new RangeError("a glyph has too many contours");
          return font._getBaseGlyph(gid, []);
        };
      }
      get postscriptName() {
        return this.#font.postscriptName;
      }
      glyphFor(codePoint) {
        const known = codePoint < 592 ? this.#low[codePoint] : this.#high.get(codePoint);
        if (known !== void 0 && known >= 0) return known;
        const gid = this.#lookUp(codePoint);
        if (codePoint < 592) this.#low[codePoint] = gid;
        else this.#high.set(codePoint, gid);
        return gid;
      }
      layout(codePoints2, tags, key) {
        this.#reads.reset(0);
        if (!this.#opened) this.#open();
        const plan = this.#plans[key] ??= this.#plan(tags);
        return this.#simple(codePoints2, plan) ?? this.#full(codePoints2, plan);
      }
      outline(gid) {
        if (!this.#sfnt.cff) return outlineOf(this.#sfnt, gid);
        this.#reads.reset(0);
        const glyph = this.#font.getGlyph(gid);
        return glyph === null ? [] : stepsOf(glyph, this.#sfnt.unitsPerEm);
      }
      subset(gids) {
        if (!this.#sfnt.cff) return subsetOf(this.#sfnt, gids);
        this.#reads.reset(0);
        const subset = this.#font.createSubset();
        subset.glyphs = [...gids];
        subset.mapping = {};
        gids.forEach((gid, i) => {
          subset.mapping[gid] ??= i;
        });
        if (subset.glyphs.length < 2) subset.glyphs.push(0);
        return subset.encode();
      }
      #lookUp(codePoint, selector) {
        const gid = this.#font._cmapProcessor.lookup(codePoint, selector);
        return gid > 0 && gid < this.#sfnt.glyphCount ? gid : 0;
      }
      #open() {
        const font = this.#font;
        this.#opened = true;
        const { GDEF: gdef } = font;
        if (gdef?.glyphClassDef) {
          const classes = denseClasses(gdef.glyphClassDef, this.#sfnt.glyphCount);
          gdef.glyphClassDef = classes;
          this.#classes = classes.classValueArray;
        }
        const { engine } = font._layoutEngine;
        if (engine) {
          engine.setup({ glyphs: [{ id: 0, codePoints: [32] }], script: "latn", language: void 0, direction: "ltr", features: {} });
          this.#Info = engine.glyphInfos?.[0]?.constructor;
          engine.cleanup();
          this.#gsub = engine.GSUBProcessor;
          this.#gpos = engine.GPOSProcessor;
          if (this.#gsub) this.#substitutions = meterLookups(this.#gsub);
          if (this.#gpos) this.#positionings = meterLookups(this.#gpos);
        }
        if (this.#gpos?.features["kern"] === void 0 && font.kern) this.#pairs = oldKerning(font);
      }
      #step(planned, extension) {
        let digest = this.#digests.get(planned.lookup);
        if (digest === void 0) this.#digests.set(planned.lookup, digest = digestOf(planned.lookup, extension, this.#sfnt.glyphCount));
        return { planned, digest };
      }
      #plan(tags) {
        const features = {};
        for (const tag of tags) features[tag] = true;
        let marks;
        const markSteps = () => this.#gpos?.lookupsForFeatures(MARK_FEATURES).map((planned) => this.#step(planned, 9)) ?? [];
        return {
          features,
          substitute: this.#gsub?.lookupsForFeatures([...tags, ...FRACTION_FEATURES]).map((planned) => this.#step(planned, 7)) ?? [],
          position: this.#gpos ? this.#positioning(
            this.#gpos,
            tags.filter((tag) => !MARK_FEATURES.includes(tag))
          ) : [],
          // the anchors of marks are the slowest part of a face to read: only for a word that has one
          get marks() {
            return marks ??= markSteps();
          }
        };
      }
      #positioning(gpos, tags) {
        const found = /* @__PURE__ */ new Map();
        for (const tag of tags) for (const index of gpos.features[tag]?.lookupListIndexes ?? []) if (!found.has(index)) found.set(index, tag);
        const table2 = this.#sfnt.table("GPOS")?.offset;
        const steps = [];
        for (const [index, feature] of [...found].sort((a, b) => a[0] - b[0])) {
          const kerning = table2 === void 0 ? void 0 : readKerning(this.#sfnt.view, table2, index, this.#sfnt.glyphCount);
          const lookup = kerning === void 0 ? gpos.table.lookupList.get(index) : void 0;
          if (kerning !== void 0) steps.push(kerning);
          else if (lookup !== void 0) steps.push(this.#step({ feature, index, lookup }, 9));
        }
        return steps;
      }
      /** A run to which nothing but kerning applies: most words of most faces. */
      #simple(codePoints2, plan) {
        const gids = [];
        for (const c of codePoints2) {
          if (c >= 768 && (ignorable(c) || c === 8260 || !this.#Info && variationSelector(c))) return void 0;
          const gid = this.glyphFor(c);
          if (this.#classes?.[gid] === CLASS_MARK) return void 0;
          gids.push(gid);
        }
        if (this.#classes === void 0 && codePoints2.some((c) => c >= 768 && c < 8192)) return void 0;
        for (const { digest } of plan.substitute) if (mayApply(digest, gids)) return void 0;
        for (const step of plan.position) if (!isKerning(step) && mayApply(step.digest, gids)) return void 0;
        const advances = gids.map((gid) => this.#sfnt.advance(gid));
        for (const step of plan.position) if (isKerning(step)) kernPlain(step, gids, advances);
        if (this.#pairs) kernPlain(this.#pairs, gids, advances);
        return { gids, advances, characters: void 0, offsets: void 0 };
      }
      #full(codePoints2, plan) {
        this.#substitutions?.reset(codePoints2.length);
        this.#positionings?.reset(codePoints2.length);
        const glyphs2 = this.#infos(codePoints2, plan);
        if (this.#gsub) for (const step of plan.substitute) apply(this.#gsub, step, glyphs2);
        const positions = glyphs2.map(({ id }) => ({ xAdvance: this.#sfnt.advance(id), yAdvance: 0, xOffset: 0, yOffset: 0 }));
        if (this.#gpos) {
          let applied = false;
          for (const step of plan.position) {
            if (isKerning(step)) kern2(step, glyphs2, positions);
            else if (apply(this.#gpos, step, glyphs2, positions)) applied = true;
          }
          if (applied) for (let i = 0; i < glyphs2.length; i++) this.#gpos.fixCursiveAttachment?.(i);
        }
        if (this.#pairs) kern2(this.#pairs, glyphs2, positions);
        if (glyphs2.some((glyph) => glyph.isMark)) this.#attachMarks(glyphs2, positions, plan);
        const blank = this.glyphFor(32);
        glyphs2.forEach((glyph, i) => {
          if (!ignorable(glyph.codePoints[0] ?? 0)) return;
          glyph.id = blank;
          positions[i] = { xAdvance: 0, yAdvance: 0, xOffset: 0, yOffset: 0 };
        });
        for (const { id } of glyphs2) if (!(id >= 0 && id < this.#sfnt.glyphCount)) throw new RangeError("they ask for a glyph that the font has not");
        const moved2 = positions.some(({ xOffset, yOffset }) => xOffset !== 0 || yOffset !== 0);
        return {
          gids: glyphs2.map(({ id }) => id),
          advances: positions.map(({ xAdvance }) => xAdvance),
          characters: glyphs2.map((glyph) => glyph.codePoints),
          offsets: moved2 ? positions.map(({ xOffset, yOffset }) => [xOffset, yOffset]) : void 0
        };
      }
      #infos(codePoints2, plan) {
        const glyphs2 = [];
        for (let i = 0; i < codePoints2.length; i++) {
          const c = codePoints2[i];
          const selector = codePoints2[i + 1];
          const varied = selector !== void 0 && variationSelector(selector) && !variationSelector(c);
          const id = varied ? this.#lookUp(c, selector) : this.glyphFor(c);
          const chars = varied ? [c, selector] : [c];
          if (varied) i++;
          const glyph = this.#Info ? new this.#Info(this.#font, id, chars) : { id, codePoints: chars, features: plan.features, isMark: false };
          glyph.features = plan.features;
          glyphs2.push(glyph);
        }
        if (codePoints2.includes(8260)) markFractions2(glyphs2, plan.features);
        return glyphs2;
      }
      #attachMarks(glyphs2, positions, plan) {
        if (this.#gpos) {
          let applied = false;
          for (const step of plan.marks) if (apply(this.#gpos, step, glyphs2, positions)) applied = true;
          if (applied) this.#gpos.fixMarkAttachment?.();
        }
        for (let i = 0; i < glyphs2.length; i++) {
          const position = positions[i];
          if (glyphs2[i]?.isMark !== true || position === void 0) continue;
          const before = positions[i - 1];
          if (!this.#gpos && before !== void 0) position.xOffset = before.xOffset - (before.xAdvance + position.xAdvance) / 2;
          position.xAdvance = 0;
        }
      }
    };
  }
});

// ../../rec/learn/data.ts
import { writeFileSync } from "node:fs";

// src/diagnostics.ts
var StonehandError = class extends Error {
  name = "StonehandError";
  code;
  path;
  issues;
  constructor(code, message, issues = []) {
    super(message);
    this.code = code;
    this.path = issues[0]?.path ?? "";
    this.issues = issues;
  }
};

// src/model/parse.ts
import * as v7 from "valibot";

// src/model/inline.ts
function plainText(text) {
  if (text === void 0) return "";
  if (typeof text === "string") return text;
  let out2 = "";
  for (const run of text) out2 += "text" in run ? run.text : "break" in run ? "\n" : "";
  return out2;
}

// src/model/issues.ts
var ISSUES_MAX = 50;
var IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;
var UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
function clip(text, most2 = 40) {
  const cut = text.length > most2 ? `${text.slice(0, most2)}\u2026` : text;
  return cut.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
var quoted = (name2) => `\`${clip(name2)}\``;
function pathOf(keys2, from2 = "") {
  let path = from2;
  for (const key of keys2) {
    if (typeof key === "number") path += `[${key}]`;
    else if (IDENTIFIER.test(key)) path += path === "" ? key : `.${key}`;
    else path += `[${clip(JSON.stringify(key), 220)}]`;
  }
  return path;
}
function described(value) {
  if (value === void 0) return "missing";
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "string") return value === "" ? "empty" : `the text "${clip(value, 30)}"`;
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
function listed(names, most2 = 12) {
  const shown2 = names.slice(0, most2).map(quoted);
  if (names.length > most2) return `${shown2.join(", ")} and ${names.length - most2} more`;
  const last = shown2.pop() ?? "";
  return shown2.length === 0 ? last : `${shown2.join(", ")} or ${last}`;
}
var IssueList = class {
  #shown = [];
  #count = 0;
  get count() {
    return this.#count;
  }
  add(path, message) {
    this.#count++;
    if (this.#shown.length < ISSUES_MAX) this.#shown.push({ path, message: typeof message === "string" ? message : message() });
  }
  /** At most {@link ISSUES_MAX}; where there are more, the last one counts them. */
  toIssues() {
    if (this.#count <= ISSUES_MAX) return [...this.#shown];
    const more = this.#count - ISSUES_MAX + 1;
    return [...this.#shown.slice(0, ISSUES_MAX - 1), { path: "", message: `There are ${more} more issues; mend these first, then look again.` }];
  }
};

// src/model/nearest.ts
var LENGTH_MAX = 40;
function editDistance(a, b) {
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row2 = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost2 = Math.min(last[j] + 1, row2[j - 1] + 1, last[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost2 = Math.min(cost2, before[j - 2] + 1);
      row2.push(cost2);
    }
    before = last;
    last = row2;
  }
  return last[b.length];
}
function nearest(word2, names) {
  if (word2.length > LENGTH_MAX) return void 0;
  const wanted = word2.toLowerCase();
  let best;
  let least2 = Math.min(4, Math.max(1, Math.ceil(word2.length / 3))) + 1;
  for (const name2 of names) {
    if (name2.length > LENGTH_MAX || Math.abs(name2.length - word2.length) >= least2) continue;
    const distance3 = editDistance(wanted, name2.toLowerCase());
    if (distance3 < least2) {
      least2 = distance3;
      best = name2;
    }
  }
  return best;
}
function hint(word2, names, otherwise) {
  const near = nearest(word2, names);
  return near === void 0 ? `; ${otherwise}` : `; did you mean ${quoted(near)}?`;
}

// src/model/checkArticles.ts
function checkArticles(edition, issues) {
  unique(edition.articles, "articles", "article", issues);
  unique(edition.items ?? [], "items", "items", issues);
  const articles = new Set(edition.articles.map((article2) => article2.id));
  edition.articles.forEach((article2, a) => {
    const path = `articles[${a}]`;
    unique(article2.figures ?? [], `${path}.figures`, "figure", issues);
    unique(article2.pullQuotes ?? [], `${path}.pullQuotes`, "pull quote", issues);
    unique(article2.factboxes ?? [], `${path}.factboxes`, "factbox", issues);
    checkPrinted(article2.body, `${path}.body`, issues);
    article2.factboxes?.forEach((box2, b) => {
      checkPrinted(box2.body, `${path}.factboxes[${b}].body`, issues);
    });
    article2.figures?.forEach((figure, f) => {
      checkLayout(figure, `${path}.figures[${f}]`, issues);
    });
    checkReferences(article2, path, articles, issues);
  });
  edition.items?.forEach((items, i) => {
    items.items.forEach((item, k) => {
      checkPrinted(item.body, `items[${i}].items[${k}].body`, issues);
    });
    checkReferences(items, `items[${i}]`, articles, issues);
  });
  edition.pages.forEach((page, p) => {
    if (page.furniture) checkReferences(page.furniture, `pages[${p}].furniture`, articles, issues);
    page.wildArt?.forEach((art, w) => {
      checkLayout(art.figure, `pages[${p}].wildArt[${w}].figure`, issues);
      checkReferences(art.figure, `pages[${p}].wildArt[${w}].figure`, articles, issues);
    });
  });
}
function unique(things, path, noun, issues) {
  const first = /* @__PURE__ */ new Map();
  things.forEach(({ id }, k) => {
    const before = first.get(id);
    if (before === void 0) first.set(id, k);
    else issues.add(`${path}[${k}].id`, () => `${quoted(id)} is the id of ${path}[${before}] too; give this ${noun} an id of its own.`);
  });
}
function checkLayout(figure, path, issues) {
  const layout = figure.layout ?? "single";
  if ((layout === "single" || layout === "mug") && figure.pictures.length > 1) {
    const where = figure.layout === void 0 ? "pictures" : "layout";
    issues.add(`${path}.${where}`, () => `A figure of ${figure.pictures.length} pictures cannot be ${quoted(layout)}; make its \`layout\` \`row\` or \`stack\`.`);
  }
}
function checkPrinted(body, path, issues) {
  body.forEach((block, b) => {
    if (block.kind !== "paragraph" || !block.printed) return;
    const length3 = plainText(block.text).length;
    let last = 0;
    block.printed.forEach(({ end }, k) => {
      const at = `${path}[${b}].printed[${k}].end`;
      if (end <= last) issues.add(at, () => `The printed line ends at ${end}, and the one before it at ${last}; put the lines in order, each end beyond the last.`);
      else if (end > length3) issues.add(at, () => `The printed line ends at ${end}, and the paragraph has ${length3} characters; take the end from this text.`);
      last = Math.max(last, end);
    });
  });
}
function checkReferences(thing, path, articles, issues) {
  if (typeof thing !== "object" || thing === null) return;
  if (Array.isArray(thing)) {
    for (let k = 0; k < thing.length; k++) if (typeof thing[k] === "object") checkReferences(thing[k], `${path}[${k}]`, articles, issues);
    return;
  }
  for (const [key, value] of Object.entries(thing)) {
    if (key === "pageOf" && typeof value === "string") {
      if (!articles.has(value)) issues.add(`${path}.pageOf`, () => `${quoted(value)} is no article of this edition${hint(value, articles, "give the id of one.")}`);
    } else if (typeof value === "object") checkReferences(value, `${path}.${key}`, articles, issues);
  }
}

// src/units.ts
var MM = 72 / 25.4;
var PICA = 12;
var INCH = 72;
var UNIT = { pt: 1, mm: MM, cm: 10 * MM, in: INCH };
var WITH_UNIT = /^(-?\d+(?:\.\d+)?)(pt|mm|cm|in)$/;
var PICAS = /^(-?)(\d+)p(\d+(?:\.\d+)?)?$/;
function points(length3) {
  if (typeof length3 === "number") return Number.isFinite(length3) ? length3 : void 0;
  if (length3.length > 24) return void 0;
  const plain2 = WITH_UNIT.exec(length3);
  if (plain2) return Number(plain2[1]) * UNIT[plain2[2]];
  const picas = PICAS.exec(length3);
  if (!picas) return void 0;
  const value = Number(picas[2]) * PICA + Number(picas[3] ?? 0);
  return picas[1] ? -value : value;
}

// src/model/fixedPlaces.ts
function fixedPlaces(page, path, style) {
  const out2 = (page.reserved ?? []).map((piece, r) => ({
    path: `${path}.reserved[${r}]`,
    what: `the reserved place ${quoted(piece.id)}`,
    columns: piece.columns,
    top: piece.top,
    depth: piece.depth,
    closed: true
  }));
  const pieces = (page.furniture ?? []).map((piece, f) => ({ piece, path: `${path}.furniture[${f}]` }));
  for (const { piece, path: at } of pieces)
    if ("columns" in piece) out2.push({ path: at, what: `the ${NAMES[piece.kind]}`, columns: piece.columns, top: piece.top, depth: piece.depth, closed: false });
  let top = 1;
  for (const kind of ["nameplate", "dateStrip", "sectionBar"])
    for (const { piece, path: at } of pieces) {
      if (piece.kind !== kind) continue;
      const depth = linesOf(piece, style, points(page.grid.baseline) ?? 0);
      out2.push({ path: at, what: `the ${NAMES[kind]}`, columns: [1, page.grid.columns], top, depth, closed: true });
      top += depth;
    }
  return out2;
}
var NAMES = {
  folio: "folio",
  nameplate: "nameplate",
  dateStrip: "date strip",
  teaser: "teaser",
  sectionBar: "section bar",
  imprint: "imprint",
  index: "index"
};
function linesOf(piece, style, baseline) {
  if (piece.kind === "nameplate") return piece.lines;
  const { spacing, rules } = style;
  const depth = piece.kind === "dateStrip" ? stripDepth(style) : rules.sectionBar + spacing.barToName + leadingOf(style, "sectionBar");
  return Math.max(1, Math.ceil((depth + spacing.underFurniture) / Math.max(baseline, 1) - 1e-6));
}
function stripDepth(style) {
  return leadingOf(style, "dateStrip") + 2 * style.spacing.stripInset;
}
function leadingOf(style, name2) {
  return (style.styles.get(name2) ?? style.styles.get("body"))?.leading ?? 0;
}

// src/model/paperSizes.ts
var size = (width2, height) => [width2 * MM, height * MM];
var PAPER_SIZES = /* @__PURE__ */ new Map([
  ["tabloid", size(280, 400)],
  ["berliner", size(315, 470)],
  ["broadsheet", size(375, 597)],
  ["a3", size(297, 420)],
  ["a4", size(210, 297)]
]);
function resolvePaper(paper) {
  if (typeof paper === "string") {
    const named2 = PAPER_SIZES.get(paper);
    if (named2) return named2;
  } else {
    const width2 = points(paper[0]);
    const height = points(paper[1]);
    if (width2 !== void 0 && height !== void 0) return [width2, height];
  }
  const issue = { path: "paper", message: "`paper` is neither a known name nor two lengths; parse the edition first." };
  throw new StonehandError("invalid-edition", issue.message, [issue]);
}

// src/model/checkPage.ts
var COLUMN_MIN = 12;
function checkPage(page, path, articles, style, issues) {
  checkLiveArea(page, path, issues);
  const last = page.grid.lines ?? Infinity;
  const rectangles = fixedPlaces(page, path, style).filter(({ top, depth }) => top + depth - 1 <= last);
  const place = (at, from2, what) => {
    checkColumns(at.columns, page.grid.columns, `${from2}.columns`, issues);
    if (typeof at.top !== "number") return;
    checkLines(page, at.top, typeof at.depth === "number" ? at.depth : 1, from2, issues);
    if (typeof at.depth === "number") rectangles.push({ path: from2, what, columns: at.columns, top: at.top, depth: at.depth });
  };
  const fixed = (piece, from2) => {
    checkColumns(piece.columns, page.grid.columns, `${from2}.columns`, issues);
    checkLines(page, piece.top, piece.depth, from2, issues);
  };
  const ids = /* @__PURE__ */ new Map();
  page.reserved?.forEach((piece, r) => {
    const from2 = `${path}.reserved[${r}]`;
    const before = ids.get(piece.id);
    if (before !== void 0) issues.add(`${from2}.id`, () => `${quoted(piece.id)} is the id of ${before} too; give this place an id of its own.`);
    ids.set(piece.id, from2);
    fixed(piece, from2);
  });
  page.furniture?.forEach((piece, f) => {
    const from2 = `${path}.furniture[${f}]`;
    if ("columns" in piece) fixed(piece, from2);
    else if (piece.kind === "nameplate") checkLines(page, 1, piece.lines, from2, issues, "lines");
  });
  page.stories.forEach((story, s) => {
    const from2 = `${path}.stories[${s}]`;
    place(story.place, `${from2}.place`, `the story ${quoted(story.article)}`);
    checkStoryColumns(story, from2, issues);
  });
  page.items?.forEach((items, i) => {
    place(items.place, `${path}.items[${i}].place`, `the items ${quoted(items.items)}`);
  });
  page.wildArt?.forEach((art, w) => {
    place(art.place, `${path}.wildArt[${w}].place`, `the figure ${quoted(art.figure.id)}`);
  });
  if (page.stories.every(({ article: article2 }) => articles.has(article2))) checkBelow(page, path, issues);
  checkOverlaps(rectangles, issues);
}
var pt = (length3) => points(length3) ?? 0;
var inMm = (size2) => `${Math.round(size2 / MM * 10) / 10} mm`;
function checkLiveArea(page, path, issues) {
  const [width2, height] = resolvePaper(page.paper);
  const liveWidth = width2 - pt(page.margins.left) - pt(page.margins.right);
  const liveHeight = height - pt(page.margins.top) - pt(page.margins.bottom);
  const { columns, lines: lines3 } = page.grid;
  const baseline = pt(page.grid.baseline);
  if (liveWidth < COLUMN_MIN || liveHeight < baseline) {
    issues.add(`${path}.margins`, () => `The margins leave ${inMm(liveWidth)} by ${inMm(liveHeight)} of a paper of ${inMm(width2)} by ${inMm(height)}; make them smaller.`);
    return;
  }
  const measure = (liveWidth - pt(page.grid.gutter) * (columns - 1)) / columns;
  if (measure < COLUMN_MIN)
    issues.add(
      `${path}.grid.gutter`,
      () => `${columns} columns with this gutter are ${inMm(measure)} wide in a live area of ${inMm(liveWidth)}; make the gutter smaller or take fewer columns.`
    );
  if (lines3 !== void 0 && (lines3 - 1) * baseline > liveHeight) {
    issues.add(
      `${path}.grid.lines`,
      () => `${lines3} lines take ${inMm(lines3 * baseline)}, and the live area is ${inMm(liveHeight)} deep; at most ${Math.floor(liveHeight / baseline) + 1} lines stand there.`
    );
  }
}
function checkColumns(columns, most2, path, issues) {
  const [from2, to2] = columns;
  if (from2 > to2) issues.add(path, () => `The columns run from ${from2} to ${to2}; put the smaller one first.`);
  else if (to2 > most2) issues.add(path, () => `The columns run to ${to2}, and the page's grid has ${most2}; keep to 1 to ${most2}.`);
  else return true;
  return false;
}
function checkLines(page, top, depth, path, issues, field) {
  const lines3 = page.grid.lines;
  if (lines3 === void 0 || top + depth - 1 <= lines3) return;
  if (top > lines3) issues.add(`${path}.top`, () => `The top is grid line ${top}, and the page has ${lines3}; choose a line from 1 to ${lines3}.`);
  else issues.add(`${path}.${field ?? "depth"}`, () => `It reaches down to grid line ${top + depth - 1}, and the page has ${lines3}; make it at most ${lines3 - top + 1} lines deep.`);
}
function checkStoryColumns(story, path, issues) {
  const [first, last] = story.place.columns;
  if (first > last) return;
  checkTreatment(story, story.place.columns, typeof story.place.depth === "number" ? story.place.depth : void 0, path, issues);
  for (const [id, factbox] of Object.entries(story.factboxes ?? {})) {
    if (factbox.columns) checkInside(factbox.columns, story.place.columns, pathOf(["factboxes", id, "columns"], path), issues);
  }
  story.sidebars?.forEach((sidebar, k) => {
    const at = `${path}.sidebars[${k}]`;
    const columns = sidebar.columns ?? [last, last];
    if (!checkInside(columns, story.place.columns, `${at}.columns`, issues)) return;
    checkTreatment(sidebar, columns, typeof sidebar.depth === "number" ? sidebar.depth : void 0, at, issues);
  });
}
function checkTreatment(treatment2, module, depth, path, issues) {
  if (treatment2.headColumns) checkInside(treatment2.headColumns, module, `${path}.headColumns`, issues);
  const onLine = (line2, what, at) => {
    if (line2 !== void 0 && depth !== void 0 && line2 > depth)
      issues.add(`${at}.line`, () => `The ${what} begins at line ${line2} of its module, which has ${depth}; choose a line inside it.`);
  };
  for (const [id, figure] of Object.entries(treatment2.figures ?? {})) {
    const at = pathOf(["figures", id], path);
    if (figure.columns) checkInside(figure.columns, module, `${at}.columns`, issues);
    onLine(figure.line, "figure", at);
  }
  for (const [id, quote] of Object.entries(treatment2.quotes ?? {})) {
    const at = pathOf(["quotes", id], path);
    if (quote.column !== void 0) checkInside([quote.column, quote.column + (quote.where === "straddle" ? 1 : 0)], module, `${at}.column`, issues);
    onLine(quote.line, "quote", at);
  }
}
function checkInside(columns, [first, last], at, issues) {
  if (columns[0] > columns[1]) return checkColumns(columns, last, at, issues);
  if (columns[0] >= first && columns[1] <= last) return true;
  issues.add(at, () => `Columns ${columns[0]} to ${columns[1]} are not inside the module, which has ${first} to ${last}; columns are counted on the page.`);
  return false;
}
function checkBelow(page, path, issues) {
  const byArticle = /* @__PURE__ */ new Map();
  page.stories.forEach((story, s) => {
    const list3 = byArticle.get(story.article);
    if (list3) list3.push(s);
    else byArticle.set(story.article, [s]);
  });
  const above = page.stories.map((story, s) => {
    const { top } = story.place;
    if (typeof top === "number") return void 0;
    const at = `${path}.stories[${s}].place.top.below`;
    const named2 = byArticle.get(top.below);
    const upper = story.article === top.below ? named2?.filter((other) => other < s).at(-1) : named2?.at(-1);
    if (!named2)
      issues.add(
        at,
        () => `${quoted(top.below)} is no story of this page${hint(top.below, byArticle.keys(), "name the article of a story that stands here, or give a grid line.")}`
      );
    else if (upper === void 0) issues.add(at, () => `The story ${quoted(story.article)} cannot stand below itself; name another story of the page, or give a grid line.`);
    return upper;
  });
  const settled = /* @__PURE__ */ new Set();
  above.forEach((_, start) => {
    const chain2 = [];
    let at = start;
    while (at !== void 0 && !settled.has(at)) {
      settled.add(at);
      chain2.push(at);
      at = above[at];
    }
    const since = at === void 0 ? -1 : chain2.indexOf(at);
    if (since < 0) return;
    const circle = [...chain2.slice(since), chain2[since]].map((s) => quoted(page.stories[s].article));
    issues.add(
      `${path}.stories[${chain2[since]}].place.top.below`,
      () => `${circle.slice(0, 12).join(" stands below ")}${circle.length > 12 ? " \u2026" : ""}, which is a circle; give one of them a grid line.`
    );
  });
  const others = [
    ["items", page.items ?? []],
    ["wildArt", page.wildArt ?? []]
  ];
  for (const [field, things] of others) {
    things.forEach(({ place: { top } }, k) => {
      if (typeof top === "number" || byArticle.has(top.below)) return;
      issues.add(
        `${path}.${field}[${k}].place.top.below`,
        () => `${quoted(top.below)} is no story of this page${hint(top.below, byArticle.keys(), "name the article of a story that stands here, or give a grid line.")}`
      );
    });
  }
}
function checkOverlaps(rectangles, issues) {
  const order = rectangles.map((_, k) => k).sort((a, b) => rectangles[a].top - rectangles[b].top || a - b);
  const hits = /* @__PURE__ */ new Map();
  order.forEach((upper, k) => {
    const one = rectangles[upper];
    for (let next = k + 1; next < order.length; next++) {
      const lower = order[next];
      const two = rectangles[lower];
      if (two.top >= one.top + one.depth) break;
      if (two.columns[0] > one.columns[1] || two.columns[1] < one.columns[0]) continue;
      const later = Math.max(upper, lower);
      if (!hits.has(later)) hits.set(later, Math.min(upper, lower));
    }
  });
  for (const [later, earlier] of [...hits].sort((a, b) => a[0] - b[0])) {
    const [a, b] = [rectangles[later], rectangles[earlier]];
    issues.add(
      a.path,
      () => `${a.what[0].toUpperCase()}${a.what.slice(1)} stands on ${b.what} (${b.path}: columns ${b.columns[0]} to ${b.columns[1]}, lines ${b.top} to ${b.top + b.depth - 1}); move one of them.`
    );
  }
}

// src/model/checkStories.ts
function checkStories(edition, issues) {
  const articles = new Map(edition.articles.map((article2) => [article2.id, article2]));
  const items = new Set((edition.items ?? []).map(({ id }) => id));
  const uses = /* @__PURE__ */ new Map();
  const placed = /* @__PURE__ */ new Map();
  let strange = false;
  edition.pages.forEach((page, p) => {
    const place = (story, path) => {
      const article2 = articles.get(story.article);
      if (!article2) {
        strange = true;
        issues.add(`${path}.article`, () => unknown(story.article, "article of this edition", articles.keys()));
        return;
      }
      const use = { story, path };
      const list3 = uses.get(story.article);
      if (list3) list3.push(use);
      else uses.set(story.article, [use]);
      checkParts(story, article2, path, issues);
    };
    page.stories.forEach((story, s) => {
      const path = `pages[${p}].stories[${s}]`;
      place(story, path);
      story.sidebars?.forEach((sidebar, k) => {
        place(sidebar, `${path}.sidebars[${k}]`);
      });
    });
    page.furniture?.forEach((piece, f) => {
      if (piece.kind === "teaser") checkTeaser(piece, `pages[${p}].furniture[${f}]`, articles, issues);
    });
    page.items?.forEach((placement, i) => {
      const path = `pages[${p}].items[${i}].items`;
      const before = placed.get(placement.items);
      if (!items.has(placement.items)) issues.add(path, () => unknown(placement.items, "id of `items` in this edition", items));
      else if (before !== void 0) issues.add(path, () => `${quoted(placement.items)} is placed at ${before} already; take one of the two places out.`);
      placed.set(placement.items, path);
    });
  });
  if (!strange) for (const list3 of uses.values()) checkOrder(list3, issues);
}
var unknown = (id, what, known) => `${quoted(id)} is no ${what}${hint(id, known, "give the id of one that is there.")}`;
function checkTeaser(teaser, path, articles, issues) {
  const { article: article2, page } = teaser;
  if (article2 === void 0 && page === void 0)
    issues.add(path, () => "The teaser points nowhere; give it the `article` it is about, or the `page` of one that is not in this edition.");
  else if (article2 !== void 0 && page !== void 0) issues.add(`${path}.page`, () => "The page of an article resolves by itself; take `page` out, or `article`.");
  else if (article2 !== void 0 && !articles.has(article2)) issues.add(`${path}.article`, () => unknown(article2, "article of this edition", articles.keys()));
}
function checkParts(story, article2, path, issues) {
  const figures = new Set((article2.figures ?? []).map(({ id }) => id));
  const quotes = new Set((article2.pullQuotes ?? []).map(({ id }) => id));
  for (const id of Object.keys(story.figures ?? {})) {
    if (!figures.has(id)) issues.add(pathOf(["figures", id], path), () => unknown(id, `figure of the article ${quoted(article2.id)}`, figures));
  }
  for (const id of Object.keys(story.quotes ?? {})) {
    if (!quotes.has(id)) issues.add(pathOf(["quotes", id], path), () => unknown(id, `pull quote of the article ${quoted(article2.id)}`, quotes));
  }
  const factboxes = new Set((article2.factboxes ?? []).map(({ id }) => id));
  if ("place" in story) {
    for (const id of Object.keys(story.factboxes ?? {}))
      if (!factboxes.has(id)) issues.add(pathOf(["factboxes", id], path), () => unknown(id, `factbox of the article ${quoted(article2.id)}`, factboxes));
  }
  const byline = story.byline;
  if (typeof byline === "object" && !figures.has(byline.figure))
    issues.add(`${path}.byline.figure`, () => unknown(byline.figure, `figure of the article ${quoted(article2.id)}`, figures));
}
function partOf(use) {
  return use && "place" in use.story ? use.story.part : void 0;
}
function checkOrder(uses, issues) {
  uses.forEach(({ story, path }, k) => {
    const wanted = k + 1;
    const part = partOf(uses[k]);
    if (part === wanted || uses.length === 1 && part === void 0) return;
    const before = uses[k - 1];
    if (part === void 0) {
      if (k > 0 || partOf(uses[1]) !== void 0)
        issues.add(
          `${path}.part`,
          () => `${quoted(story.article)} stands at ${before?.path ?? uses[1]?.path ?? ""} too; number the pieces of a story that jumps with \`part\`, here ${wanted}, or take one out.`
        );
    } else if (uses.slice(0, k).some((use) => partOf(use) === part)) {
      issues.add(`${path}.part`, () => `Part ${part} of ${quoted(story.article)} stands twice; make this one part ${wanted}, or take it out.`);
    } else {
      issues.add(`${path}.part`, () => `Part ${part} of ${quoted(story.article)} stands where part ${wanted} belongs; number the parts 1, 2, 3 in the order of the pages.`);
    }
  });
}

// src/model/weekly.ts
var BLACK = { kind: "gray", k: 1 };
var PLAIN = {
  family: "STIX Two Text",
  bold: false,
  italic: false,
  size: 8.8,
  leading: 10,
  align: "left",
  indent: 0,
  tracking: 0,
  case: "none",
  figures: "lining",
  tabular: false,
  ligatures: true,
  hyphenate: false,
  wordSpace: 1,
  colour: BLACK,
  ground: false
};
var SANS = { ...PLAIN, family: "Roboto Condensed", size: 7.75, leading: 8.75 };
var HEAD = { ...PLAIN, family: "Frank Ruhl Libre", bold: true, size: 30, leading: 30, wordSpace: 0.85 };
var BODY = { ...PLAIN, align: "justified", indent: 8.8, hyphenate: true };
var WEEKLY = {
  name: "weekly",
  families: /* @__PURE__ */ new Map([
    [
      "STIX Two Text",
      { roman: "STIX Two Text", italic: "STIX Two Text Italic", bold: "STIX Two Text Bold", boldItalic: "STIX Two Text Bold Italic", fallback: ["Roboto Condensed"] }
    ],
    ["Frank Ruhl Libre", { roman: "Frank Ruhl Libre", bold: "Frank Ruhl Libre Bold", fallback: ["STIX Two Text"] }],
    ["Frank Ruhl Libre Black", { roman: "Frank Ruhl Libre Black", fallback: ["STIX Two Text"] }],
    ["Roboto Condensed", { roman: "Roboto Condensed", italic: "Roboto Condensed Italic", bold: "Roboto Condensed Bold", fallback: ["STIX Two Text"] }],
    ["Manufacturing Consent", { roman: "Manufacturing Consent", fallback: ["STIX Two Text"] }]
  ]),
  styles: /* @__PURE__ */ new Map([
    ["body", BODY],
    ["opening", { ...BODY, indent: 0 }],
    ["dropCap", HEAD],
    ["crosshead", { ...SANS, bold: true, size: 9.2, leading: 10 }],
    ["runInHead", { ...BODY, bold: true }],
    ["quote", { ...BODY, italic: true }],
    ["list", BODY],
    ["signature", { ...BODY, align: "right", hyphenate: false, italic: true, indent: 0 }],
    ["correction", { ...BODY, italic: true, indent: 0 }],
    ["dateline", { ...SANS, bold: true, size: 8.6, leading: 10 }],
    ["tagline", { ...PLAIN, italic: true, size: 8.4, leading: 10 }],
    ["agencyNote", { ...PLAIN, italic: true, size: 8.4, leading: 10 }],
    ["label", { ...SANS, bold: true, size: 9, leading: 11, case: "upper", tracking: 60 }],
    ["kicker", { ...SANS, bold: true, size: 9.5, leading: 11, case: "upper", tracking: 50 }],
    ["headline", HEAD],
    ["deck", { ...HEAD, bold: false, size: 15, leading: 17, wordSpace: 0.95 }],
    ["standfirst", { ...PLAIN, size: 11, leading: 13 }],
    ["byline", { ...SANS, bold: true, size: 9, leading: 11 }],
    ["bylineTitle", { ...SANS, italic: true, size: 8.6, leading: 10 }],
    ["pullQuote", { ...HEAD, bold: false, size: 17, leading: 19.5, wordSpace: 0.92 }],
    ["attribution", { ...SANS, size: 8, leading: 9.4 }],
    ["caption", SANS],
    ["overline", { ...SANS, bold: true }],
    ["credit", { ...SANS, size: 6.25, leading: 8.75, case: "upper", tracking: 30 }],
    ["folio", { ...SANS, size: 8.5, leading: 10 }],
    ["folioNumber", { ...SANS, bold: true, size: 9, leading: 10 }],
    ["folioName", { ...SANS, bold: true, size: 8.5, leading: 10 }],
    ["hammer", { ...HEAD, family: "Frank Ruhl Libre Black", bold: false }],
    ["factboxTitle", { ...SANS, bold: true, size: 11, leading: 12 }],
    ["factbox", { ...SANS, size: 8.4, leading: 10 }],
    ["factboxHead", { ...SANS, bold: true, size: 8.4, leading: 10 }],
    ["factboxSource", { ...SANS, size: 7, leading: 10 }],
    ["standingHead", { ...HEAD, size: 18, leading: 19 }],
    ["item", { ...BODY, indent: 0 }],
    ["itemHead", { ...SANS, bold: true, size: 9.2, leading: 10 }],
    ["table", { ...SANS, size: 8, leading: 10, tabular: true }],
    ["tableHead", { ...SANS, bold: true, size: 8, leading: 10 }],
    ["tableSource", { ...SANS, size: 7, leading: 10 }],
    ["mugName", { ...SANS, bold: true, size: 7.75, leading: 8.75 }],
    ["nameplate", { ...PLAIN, family: "Manufacturing Consent", size: 96, leading: 96, align: "centre", wordSpace: 0.62 }],
    ["ear", { ...SANS, size: 8, leading: 9.4, align: "centre" }],
    ["dateStrip", { ...SANS, size: 8.5, leading: 10 }],
    ["teaser", { ...SANS, size: 9, leading: 10.5 }],
    ["refer", { ...SANS, bold: true, size: 8.5, leading: 10 }],
    ["sectionBar", { ...SANS, bold: true, size: 11, leading: 13, case: "upper", tracking: 60 }],
    ["imprint", { ...SANS, size: 6.5, leading: 7.75 }],
    ["index", { ...SANS, size: 8, leading: 9.5 }],
    ["slug", { ...SANS, size: 6, leading: 7, case: "upper", tracking: 60, align: "centre" }]
  ]),
  justification: { spaceStretch: 0.5, spaceShrink: 0.342, tracking: 20, glyphScale: 0.02, neighbours: 1, opticalMargins: 1 },
  hyphenation: { before: 2, after: 2, shortest: 5, ladder: 2, zone: 0.25, penalty: 130, capitalised: 100, fewCarried: 100, exceptions: {} },
  headlines: {
    sizes: [14, 18, 24, 30, 36, 42, 48, 60, 72],
    bands: [
      { from: 0, leading: [1.08, 1.12], tracking: 0 },
      { from: 24, leading: [1, 1.05], tracking: -5 },
      { from: 42, leading: [0.95, 1], tracking: -10 },
      { from: 72, leading: [0.9, 0.96], tracking: -15 }
    ],
    largest: [60, 42, 36, 30, 24],
    lines: [3, 2, 2, 1, 1, 1],
    leadOver: 12
  },
  spacing: {
    headRule: [4, 6],
    labelToKicker: 9,
    kickerToHead: [4, 6],
    headToDeck: [6, 8],
    deckToByline: [6, 8],
    headToBody: [8, 12],
    titleToText: [5, 9],
    aboveHead: [14, 20],
    pictureToCaption: [4, 5],
    captionToText: [8, 12],
    pictureGap: 6,
    quoteRule: 1.5,
    quoteRuleToText: 7,
    quoteLeading: 1.2,
    quoteToAttribution: 4,
    dropCapToText: 4,
    boxInset: 7,
    folioToRule: 3.5,
    folioToPage: 11,
    underNameplate: 7,
    earWidth: [0.1, 0.17],
    earToName: 14,
    stripInset: 1,
    barToName: 5,
    underFurniture: 8,
    furnitureRuleToText: 4,
    teaserToPicture: 7,
    indexRow: 3,
    labelToRoom: 2.5,
    moduleGutter: 17,
    storyLines: 2,
    crossheadAbove: 1,
    quoteAir: 1,
    itemAir: 1,
    tableAir: 1,
    insetAir: 1,
    tableGutter: 8
  },
  rules: {
    column: 0.3,
    story: 0.5,
    head: 0,
    bar: 0.7,
    headLength: 0,
    folio: 0.5,
    box: 0.5,
    boxTop: 0,
    quoteLength: 0,
    tagline: 0.5,
    taglineLength: 30,
    sectionBar: 3,
    standingHead: 2,
    furniture: 0.5,
    keyline: 0,
    columnRules: true
  },
  colours: {
    column: BLACK,
    story: BLACK,
    head: BLACK,
    folio: BLACK,
    box: BLACK,
    boxTop: BLACK,
    quote: BLACK,
    tagline: BLACK,
    sectionBar: BLACK,
    keyline: BLACK,
    tint: BLACK
  },
  forms: { captionLeadIn: false, boxTint: 0, factboxTint: 0.1 },
  keeps: {
    dropCapLines: 5,
    dropCapContour: false,
    quoteFromLegEnd: 6,
    quoteFromSource: 15,
    besideCharacters: 22,
    bothSidesCharacters: 45,
    crossheadBefore: 3,
    crossheadAfter: 3,
    captionCharacters: 75,
    pictureResolution: 150,
    teaserPicture: 0.42
  }
};

// src/model/compact.ts
var BLACK2 = { kind: "gray", k: 1 };
var WHITE = { kind: "gray", k: 0 };
var RED = { kind: "cmyk", c: 0, m: 0.95, y: 0.95, k: 0 };
var SAND = { kind: "cmyk", c: 0, m: 0.7, y: 1, k: 0.3 };
var BAND = { colour: RED, inset: [4, 3.5] };
var PLAIN2 = {
  family: "Roboto Condensed",
  bold: false,
  italic: false,
  size: 8.2,
  leading: 10,
  align: "left",
  indent: 0,
  tracking: 0,
  case: "none",
  figures: "lining",
  tabular: false,
  ligatures: true,
  hyphenate: false,
  wordSpace: 1,
  colour: BLACK2,
  ground: false
};
var BOLD = { ...PLAIN2, bold: true };
var SMALL = { ...PLAIN2, size: 7.75, leading: 8.75 };
var HEAD2 = { ...PLAIN2, family: "Sofia Sans Extra Condensed ExtraBold", size: 36, leading: 36, wordSpace: 0.9 };
var BODY2 = { ...PLAIN2, indent: 8.2, hyphenate: true };
var COMPACT = {
  name: "compact",
  families: /* @__PURE__ */ new Map([
    ["Roboto Condensed", { roman: "Roboto Condensed", italic: "Roboto Condensed Italic", bold: "Roboto Condensed Bold", fallback: ["STIX Two Text"] }],
    [
      "STIX Two Text",
      { roman: "STIX Two Text", italic: "STIX Two Text Italic", bold: "STIX Two Text Bold", boldItalic: "STIX Two Text Bold Italic", fallback: ["Roboto Condensed"] }
    ],
    ["Sofia Sans Extra Condensed ExtraBold", { roman: "Sofia Sans Extra Condensed ExtraBold", fallback: ["Roboto Condensed"] }]
  ]),
  styles: /* @__PURE__ */ new Map([
    ["body", BODY2],
    ["opening", { ...BODY2, indent: 0 }],
    ["dropCap", { ...HEAD2, colour: RED }],
    ["crosshead", { ...BOLD, size: 9.2, colour: RED }],
    ["runInHead", { ...BODY2, bold: true }],
    ["quote", { ...BODY2, italic: true }],
    ["list", BODY2],
    ["signature", { ...BODY2, align: "right", hyphenate: false, bold: true, indent: 0 }],
    ["correction", { ...BODY2, italic: true, indent: 0 }],
    ["dateline", { ...BOLD, size: 8.4, case: "upper", tracking: 30, colour: RED }],
    ["tagline", { ...PLAIN2, italic: true, size: 7.4 }],
    ["agencyNote", { ...PLAIN2, italic: true, size: 7.4 }],
    ["label", { ...BOLD, size: 10, leading: 12, case: "upper", tracking: 40, colour: WHITE, ground: BAND }],
    ["kicker", { ...BOLD, size: 10.5, leading: 12, case: "upper", tracking: 40, colour: RED }],
    ["headline", HEAD2],
    ["deck", { ...BOLD, size: 14, leading: 16 }],
    ["standfirst", { ...BOLD, size: 11, leading: 13 }],
    ["byline", { ...BOLD, size: 8.6, leading: 10.5, case: "upper", tracking: 30 }],
    ["bylineTitle", { ...PLAIN2, size: 8.6 }],
    ["pullQuote", { ...HEAD2, size: 18, leading: 20.2 }],
    ["attribution", { ...PLAIN2, size: 8, leading: 9.4 }],
    ["caption", SMALL],
    ["overline", { ...SMALL, bold: true }],
    ["credit", { ...SMALL, size: 6.25, case: "upper", tracking: 30 }],
    ["folio", { ...PLAIN2, size: 8.5 }],
    ["folioNumber", { ...BOLD, size: 9, colour: RED }],
    ["folioName", { ...BOLD, size: 8.5, case: "upper", tracking: 40 }],
    ["hammer", { ...HEAD2, colour: RED }],
    ["factboxTitle", { ...HEAD2, size: 18, leading: 19, colour: RED }],
    ["factbox", { ...PLAIN2, size: 8.4 }],
    ["factboxHead", { ...BOLD, size: 8.4 }],
    ["factboxSource", { ...PLAIN2, italic: true, size: 7 }],
    ["standingHead", { ...HEAD2, size: 24, leading: 25, colour: RED }],
    ["item", { ...BODY2, indent: 0 }],
    ["itemHead", { ...BOLD, size: 9.2, colour: RED }],
    ["table", { ...PLAIN2, size: 8, tabular: true }],
    ["tableHead", { ...BOLD, size: 8, colour: RED }],
    ["tableSource", { ...PLAIN2, italic: true, size: 7 }],
    ["mugName", { ...SMALL, bold: true, colour: RED }],
    ["nameplate", { ...HEAD2, size: 96, leading: 96, case: "upper", colour: RED }],
    ["ear", { ...BOLD, size: 9, leading: 10.5 }],
    ["dateStrip", { ...BOLD, size: 8.5 }],
    ["teaser", { ...HEAD2, size: 15, leading: 16.5 }],
    ["refer", { ...BOLD, size: 8.5, colour: RED }],
    ["sectionBar", { ...BOLD, size: 11, leading: 13, case: "upper", tracking: 40, colour: RED }],
    ["imprint", { ...PLAIN2, size: 6.5, leading: 7.75 }],
    ["index", { ...PLAIN2, size: 8, leading: 9.5 }],
    ["slug", { ...PLAIN2, size: 6, leading: 7, case: "upper", tracking: 60, align: "centre" }]
  ]),
  justification: { spaceStretch: 0.5, spaceShrink: 0.342, tracking: 20, glyphScale: 0.02, neighbours: 1, opticalMargins: 1 },
  hyphenation: { before: 3, after: 3, shortest: 7, ladder: 1, zone: 0.2, penalty: 130, capitalised: 100, fewCarried: 100, exceptions: {} },
  headlines: {
    sizes: [14, 17, 20, 24, 28, 34, 42, 50, 60, 76, 92],
    bands: [
      { from: 0, leading: [1.08, 1.12], tracking: 0 },
      { from: 24, leading: [1, 1.05], tracking: -5 },
      { from: 42, leading: [0.95, 1], tracking: -10 },
      { from: 72, leading: [0.9, 0.96], tracking: -15 }
    ],
    largest: [76, 50, 42, 34, 28],
    lines: [3, 2, 2, 1, 1, 1],
    leadOver: 24
  },
  spacing: {
    ...WEEKLY.spacing,
    headRule: [4, 8],
    quoteRule: 2,
    quoteRuleToText: 6,
    quoteLeading: 1.14
  },
  rules: {
    column: 0,
    story: 0,
    head: 3,
    bar: 0.7,
    headLength: 42,
    folio: 0.5,
    box: 0,
    boxTop: 3,
    quoteLength: 42,
    tagline: 1.5,
    taglineLength: 12,
    sectionBar: 4,
    standingHead: 3,
    furniture: 0.5,
    keyline: 0,
    columnRules: false
  },
  colours: {
    column: BLACK2,
    story: BLACK2,
    head: RED,
    folio: BLACK2,
    box: RED,
    boxTop: RED,
    quote: RED,
    tagline: RED,
    sectionBar: RED,
    keyline: BLACK2,
    tint: SAND
  },
  forms: { captionLeadIn: true, boxTint: 0.15, factboxTint: 0.15 },
  keeps: {
    ...WEEKLY.keeps,
    dropCapLines: 3
  }
};

// src/model/shippedStyles.ts
var SHIPPED_STYLES = /* @__PURE__ */ new Map([
  ["weekly", WEEKLY],
  ["compact", COMPACT]
]);
var FOLLOWS_BODY = /* @__PURE__ */ new Set(["opening", "runInHead", "quote", "list", "signature", "correction", "item"]);

// src/model/resolveStyle.ts
function resolveStyle(sheets, base = WEEKLY, paths = []) {
  const issues = new IssueList();
  let style = base;
  sheets.forEach((sheet, k) => {
    if (sheet !== void 0) style = layOver(style, sheet, paths[k] ?? `sheets[${k}]`, issues);
  });
  return issues.count === 0 ? { ok: true, style } : { ok: false, issues: issues.toIssues() };
}
function layOver(base, sheet, path, issues) {
  const below = startOf(base, sheet, path, issues);
  const families = new Map(below.families);
  for (const [name2, family] of Object.entries(sheet.families ?? {})) families.set(name2, family);
  checkFallbacks(sheet, families, path, issues);
  return {
    name: sheet.name ?? below.name,
    families,
    styles: textStyles(below, sheet, families, path, issues),
    justification: { ...below.justification, ...sheet.justification },
    hyphenation: hyphenation(below.hyphenation, sheet.hyphenation),
    headlines: { ...below.headlines, ...sheet.headlines },
    spacing: { ...below.spacing, ...sheet.spacing },
    rules: { ...below.rules, ...sheet.rules },
    colours: { ...below.colours, ...sheet.colours },
    forms: { ...below.forms, ...sheet.forms },
    keeps: { ...below.keeps, ...sheet.keeps }
  };
}
function startOf(base, sheet, path, issues) {
  const wanted = sheet.extends;
  if (wanted === void 0) return base;
  const shipped = SHIPPED_STYLES.get(wanted);
  if (shipped) return shipped;
  issues.add(pathOf(["extends"], path), () => `${quoted(wanted)} is no shipped style; extend ${listed([...SHIPPED_STYLES.keys()])}, or leave \`extends\` out.`);
  return base;
}
function checkFallbacks(sheet, families, path, issues) {
  for (const [name2, family] of Object.entries(sheet.families ?? {})) {
    family.fallback?.forEach((other, k) => {
      if (!families.has(other))
        issues.add(
          pathOf(["families", name2, "fallback", k], path),
          () => `${quoted(other)} is no family of this style${hint(other, families.keys(), "define it under `families`, or take it out.")}`
        );
    });
  }
}
function hyphenation(below, over) {
  const exceptions = /* @__PURE__ */ Object.create(null);
  for (const [language2, words2] of [...Object.entries(below.exceptions), ...Object.entries(over?.exceptions ?? {})]) exceptions[language2] = words2;
  return { ...below, ...over, exceptions };
}
function textStyles(below, sheet, families, path, issues) {
  const entries = new Map(Object.entries(sheet.styles ?? {}));
  const body = below.styles.get("body") ?? WEEKLY.styles.get("body");
  const done = /* @__PURE__ */ new Map();
  const open2 = [];
  function resolved(name2) {
    const entry = entries.get(name2);
    if (!entry) return inherited(name2);
    const ready = done.get(name2);
    if (ready) return ready;
    const since = open2.indexOf(name2);
    if (since >= 0) {
      const cycle = [...open2.slice(since), name2];
      issues.add(
        pathOf(["styles", name2, "extends"], path),
        () => `${cycle.slice(0, 12).map(quoted).join(" extends ")}${cycle.length > 12 ? " \u2026" : ""}, which is a circle; let one of them extend something else.`
      );
      return below.styles.get(name2) ?? body;
    }
    open2.push(name2);
    const style = filledIn(name2, entry, parentOf(name2, entry));
    open2.pop();
    done.set(name2, style);
    return style;
  }
  function parentOf(name2, entry) {
    const parent = entry.extends;
    if (parent === void 0) return inherited(name2) ?? resolved("body") ?? body;
    if (parent === name2 && below.styles.has(name2)) return inherited(name2) ?? body;
    const style = resolved(parent);
    if (style) return style;
    issues.add(
      pathOf(["styles", name2, "extends"], path),
      () => `${quoted(parent)} is no style of this sheet or below it${hint(parent, [...entries.keys(), ...below.styles.keys()], "define it, or extend `body`.")}`
    );
    return body;
  }
  function inherited(name2) {
    const own2 = below.styles.get(name2);
    if (!own2 || !FOLLOWS_BODY.has(name2) || !entries.has("body") || open2.includes("body")) return own2;
    const now = resolved("body") ?? body;
    const take = (field) => own2[field] === body[field] ? now[field] : own2[field];
    return {
      family: take("family"),
      bold: take("bold"),
      italic: take("italic"),
      size: take("size"),
      leading: take("leading"),
      align: take("align"),
      indent: take("indent"),
      tracking: take("tracking"),
      case: take("case"),
      figures: take("figures"),
      tabular: take("tabular"),
      ligatures: take("ligatures"),
      hyphenate: take("hyphenate"),
      wordSpace: take("wordSpace"),
      colour: take("colour"),
      ground: take("ground")
    };
  }
  function filledIn(name2, entry, parent) {
    const inPoints = (field) => {
      const said2 = entry[field];
      if (said2 === void 0) return parent[field];
      const size2 = points(said2);
      if (size2 === void 0) issues.add(pathOf(["styles", name2, field], path), () => `${quoted(field)} is no length; write a number of points, or '9pt', '3mm', '1p6'.`);
      return size2 ?? parent[field];
    };
    const { extends: _, ...said } = entry;
    const family = said.family;
    if (family !== void 0 && !families.has(family)) {
      issues.add(pathOf(["styles", name2, "family"], path), () => `${quoted(family)} is no family of this style${hint(family, families.keys(), "define it under `families`.")}`);
    }
    return { ...parent, ...said, size: inPoints("size"), leading: inPoints("leading"), indent: inPoints("indent") };
  }
  for (const name2 of entries.keys()) resolved(name2);
  const styles = /* @__PURE__ */ new Map();
  for (const name2 of [...below.styles.keys(), ...entries.keys()]) {
    const style = resolved(name2);
    if (style) styles.set(name2, style);
  }
  return styles;
}

// src/model/check.ts
function checkEdition(edition) {
  const issues = new IssueList();
  checkArticles(edition, issues);
  checkStories(edition, issues);
  const style = checkStyles(edition, issues);
  const articles = new Set(edition.articles.map(({ id }) => id));
  edition.pages.forEach((page, p) => {
    checkPage(page, `pages[${p}]`, articles, style, issues);
  });
  return issues.toIssues();
}
function checkStyles(edition, issues) {
  const style = edition.style ? layOver(WEEKLY, edition.style, "style", issues) : WEEKLY;
  edition.pages.forEach((page, p) => {
    page.stories.forEach((story, s) => {
      const path = `pages[${p}].stories[${s}]`;
      const own2 = story.style ? layOver(style, story.style, `${path}.style`, issues) : style;
      story.sidebars?.forEach((sidebar, k) => {
        if (sidebar.style) layOver(own2, sidebar.style, `${path}.sidebars[${k}].style`, issues);
      });
    });
  });
  return style;
}

// src/limits.ts
var LIMITS = {
  paperMin: 36,
  paperMax: 14400,
  baselineMin: 2,
  columnsMax: 24,
  linesMax: 2e3,
  gutterMax: 100 * MM,
  sizeMin: 1,
  sizeMax: 1e3,
  pagesMax: 2e3,
  articlesMax: 2e4,
  storiesPerPageMax: 200,
  sidebarsMax: 20,
  blocksPerArticleMax: 2e4,
  textMax: 2e6,
  nestingMax: 32,
  picturesPerFigureMax: 12,
  pictureMegapixelsMax: 200,
  fontMegabytesMax: 30,
  quoteLinesMax: 40,
  dropCapLinesMax: 12
};

// src/model/nesting.ts
var VALUES_MAX = 2e7;
function nestingFault(input) {
  if (typeof input !== "object" || input === null) return void 0;
  const todo = [{ value: input, key: "", depth: 1, parent: void 0 }];
  let values = 0;
  for (let visit = todo.pop(); visit !== void 0; visit = todo.pop()) {
    if (visit.depth > LIMITS.nestingMax) return tooDeep(visit);
    const list3 = Array.isArray(visit.value);
    const entries = list3 ? visit.value : Object.values(visit.value);
    values += entries.length;
    if (values > VALUES_MAX) return { path: "", message: `The input holds more than ${VALUES_MAX} values; divide it into several editions.` };
    let keys2;
    for (let k = entries.length - 1; k >= 0; k--) {
      const value = entries[k];
      if (typeof value !== "object" || value === null) continue;
      if (!list3) keys2 ??= Object.keys(visit.value);
      todo.push({ value, key: keys2 ? keys2[k] : k, depth: visit.depth + 1, parent: visit });
    }
  }
  return void 0;
}
function tooDeep(visit) {
  const keys2 = [];
  let cyclic = false;
  for (let at = visit; at.parent !== void 0; at = at.parent) {
    keys2.unshift(at.key);
    for (let over = at.parent; over !== void 0 && !cyclic; over = over.parent) cyclic = over.value === at.value;
  }
  const path = pathOf(keys2);
  if (cyclic) return { path, message: "The input holds itself; an edition is plain data, so leave the reference out." };
  return { path, message: `The input is nested deeper than ${LIMITS.nestingMax} levels; no edition needs that, so take the inner levels out.` };
}

// src/model/schema.ts
import * as v6 from "valibot";

// src/model/schemaArticle.ts
import * as v3 from "valibot";

// src/model/pictureSource.ts
var SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/;
var CONTROL = /[\u0000-\u001f\u007f]/;
var DEVICE = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:[ .].*)?$/i;
var LENGTH_MAX2 = 1024;
function pictureSourceFault(src) {
  if (src.trim() === "") return "is empty; give the path of the picture under the edition's folder";
  if (src.length > LENGTH_MAX2) return `is longer than ${LENGTH_MAX2} characters; give the picture a shorter path`;
  if (CONTROL.test(src)) return "has a control character in it; rename the picture";
  if (src.includes("\\")) return "has a backslash in it; write the path with forward slashes";
  if (/^[A-Za-z]:/.test(src)) return "names a drive; give a path under the edition's folder";
  if (SCHEME.test(src)) return "is a URL, and nothing is fetched from a network; put the picture into the edition's folder and give its path there";
  if (src.includes(":")) return "has a colon in it, which names a stream or a drive on some systems; rename the picture";
  if (src.startsWith("/") || src.startsWith("~")) return "is not under the edition's folder; give a path that begins there";
  for (const segment of src.split("/")) {
    if (segment === "") return "has an empty segment; write single slashes, and none at the end";
    if (/^\.\.[. ]*$/.test(segment)) return "climbs out with `..`; put the picture into the edition's folder";
    if (DEVICE.test(segment.trim())) return `names the device \`${segment}\`; rename the picture`;
  }
  return void 0;
}

// src/model/schemaParts.ts
import * as v from "valibot";
var NAME_MAX = 200;
var TABLE_MAX = 2e3;
function withRun(schema, run) {
  return { ...schema, "~run": run };
}
var must = (what) => (issue) => `must be ${what}, but is ${described(issue.input)}`;
function fault(input, message, key) {
  const issue = { kind: "schema", type: "custom", input, expected: null, received: "", message };
  return key === void 0 ? issue : { ...issue, path: [{ type: "unknown", origin: "value", input, key, value: input }] };
}
function failed(value, issues) {
  return { typed: false, value, issues };
}
var isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function fields(noun, entries, ignored2 = []) {
  const known = new Map(Object.entries(entries));
  const message = (issue) => issue.path === void 0 ? must(`an object, the fields of ${noun}`)(issue) : `is missing; ${noun} must have it`;
  const schema = v.strictObject(entries, message);
  return withRun(schema, (dataset, config) => {
    const input = dataset.value;
    if (!isRecord(input)) return failed(input, [fault(input, must(`an object, the fields of ${noun}`)(fault(input, "")))]);
    const own2 = /* @__PURE__ */ Object.create(null);
    const strange = [];
    const meant = /* @__PURE__ */ new Set();
    for (const key of Object.keys(input)) {
      if (known.has(key)) {
        if (input[key] !== void 0) own2[key] = input[key];
      } else if (!key.startsWith("x-") && !ignored2.includes(key)) {
        const near = strange.length < ISSUES_MAX ? nearest(key, known.keys()) : void 0;
        if (near !== void 0) meant.add(near);
        const advice = near === void 0 ? `; take it out, or name it ${quoted(`x-${key}`)}` : `; did you mean ${quoted(near)}?`;
        strange.push(fault(input[key], `is not a field of ${noun}${advice}`, key));
      }
    }
    const result = schema["~run"]({ value: own2 }, config);
    const found = (result.issues ?? []).filter(
      (issue) => !(issue.path?.length === 1 && issue.input === void 0 && meant.has(String(issue.path[0].key)) && !(String(issue.path[0].key) in own2))
    );
    const issues = [...strange, ...found];
    return issues.length === 0 ? result : failed(result.value, issues);
  });
}
function kinds(noun, options) {
  const branches = /* @__PURE__ */ new Map();
  for (const option of options) {
    branches.set(option.entries.kind.literal, option);
  }
  const names = [...branches.keys()];
  return withRun(v.variant("kind", options), (dataset, config) => {
    const input = dataset.value;
    if (!isRecord(input)) return failed(input, [fault(input, must(`an object, ${noun}`)(fault(input, "")))]);
    const kind = Object.hasOwn(input, "kind") ? input["kind"] : void 0;
    const branch = branches.get(kind);
    if (branch) return branch["~run"]({ value: input }, config);
    if (kind === void 0) return failed(input, [fault(kind, `is missing; say which kind of ${noun} it is: ${listed(names)}`, "kind")]);
    const near = typeof kind === "string" ? nearest(kind, names) : void 0;
    return failed(input, [
      fault(kind, `is ${described(kind)}, which is no kind of ${noun}; ${near ? `did you mean ${quoted(near)}? The kinds are` : "the kinds are"} ${listed(names)}`, "kind")
    ]);
  });
}
function either(what, options, pick) {
  return withRun(v.union(options), (dataset, config) => {
    const picked = pick(dataset.value);
    const option = picked === void 0 ? void 0 : options[picked];
    if (option) return option["~run"]({ value: dataset.value }, config);
    return failed(dataset.value, [fault(dataset.value, `must be ${what}, but is ${described(dataset.value)}`)]);
  });
}
function table(noun, value) {
  return withRun(v.record(v.string(), value), (dataset, config) => {
    const input = dataset.value;
    if (!isRecord(input)) return failed(input, [fault(input, must(`an object: ${noun} by name`)(fault(input, "")))]);
    const keys2 = Object.keys(input);
    if (keys2.length > TABLE_MAX) return failed(input, [fault(input, `has ${keys2.length} entries; ${TABLE_MAX} are the most there may be`)]);
    const out2 = /* @__PURE__ */ Object.create(null);
    const issues = [];
    for (const key of keys2) {
      if (input[key] === void 0) continue;
      if (key === "" || key.length > NAME_MAX) {
        issues.push(fault(key, `is no name; a name has 1 to ${NAME_MAX} characters`, key));
        continue;
      }
      const result = value["~run"]({ value: input[key] }, config);
      out2[key] = result.value;
      for (const issue of result.issues ?? []) {
        const step = { type: "unknown", origin: "value", input, key, value: input[key] };
        issues.push({ ...issue, path: issue.path ? [step, ...issue.path] : [step] });
      }
    }
    return issues.length === 0 ? { typed: true, value: out2 } : failed(out2, issues);
  });
}
function list(item, min, max) {
  const what = must("a list");
  const schema = v.pipe(
    v.array(item, what),
    v.minLength(min, (issue) => `has ${issue.input.length} entries; give it at least ${min}`),
    v.maxLength(max)
  );
  return withRun(schema, (dataset, config) => {
    const input = dataset.value;
    if (!Array.isArray(input) || input.length <= max) return schema["~run"](dataset, config);
    return failed(input, [fault(input, `has ${input.length} entries; ${max} are the most there may be`)]);
  });
}
function sequence(what, items) {
  const schema = v.strictTuple(items);
  return withRun(schema, (dataset, config) => {
    const input = dataset.value;
    if (Array.isArray(input) && input.length === items.length) return schema["~run"](dataset, config);
    return failed(input, [fault(input, `must be a list of ${what}, but is ${Array.isArray(input) ? `a list of ${input.length}` : described(input)}`)]);
  });
}
function maybe(schema, note) {
  return v.exactOptional(note === void 0 ? schema : noted(schema, note));
}
function noted(schema, note) {
  return v.pipe(schema, v.description(note));
}
var range = (min, max) => `from ${min} to ${max}`;
function real(min, max) {
  const what = must(`a number ${range(min, max)}`);
  return v.pipe(v.number(what), v.minValue(min, what), v.maxValue(max, what));
}
function whole(min, max) {
  const what = must(`a whole number ${range(min, max)}`);
  return v.pipe(
    v.number(what),
    v.check((value) => Number.isInteger(value), what),
    v.minValue(min, what),
    v.maxValue(max, what),
    v.metadata({ type: "integer" })
  );
}
function length(min, max) {
  const what = `a length of ${Math.round(min * 100) / 100} to ${Math.round(max * 100) / 100} points: a number of points, or '15mm', '1.2cm', '1p6', '2in', '9pt'`;
  const options = [v.pipe(v.number(), v.minValue(min), v.maxValue(max)), v.pipe(v.string(), v.regex(/^-?(\d+(\.\d+)?(pt|mm|cm|in)|\d+p(\d+(\.\d+)?)?)$/))];
  return withRun(v.union(options), (dataset) => {
    const input = dataset.value;
    const size2 = typeof input === "number" || typeof input === "string" ? points(input) : void 0;
    if (size2 !== void 0 && size2 >= min && size2 <= max) return { typed: true, value: input };
    return failed(input, [fault(input, `must be ${what}, but is ${described(input)}`)]);
  });
}
var yesNo = () => v.boolean(must("true or false"));
function word(words2) {
  return v.picklist(words2, (issue) => {
    const near = typeof issue.input === "string" ? nearest(issue.input, words2) : void 0;
    return `must be ${listed(words2)}, but is ${described(issue.input)}${near ? `; did you mean ${quoted(near)}?` : ""}`;
  });
}
var words = () => v.pipe(
  v.string(must("text in quotes")),
  v.maxLength(LIMITS.textMax, (issue) => `has ${issue.input.length} characters; ${LIMITS.textMax} are the most there may be`)
);
var name = () => v.pipe(v.string(must("a name in quotes")), v.minLength(1, "is empty; give it a name"), v.maxLength(NAME_MAX, `is longer than ${NAME_MAX} characters; give it a shorter name`));
var language = () => v.pipe(
  v.string(must("a language such as `en-GB`")),
  v.maxLength(35, "is too long for a language; write one such as `en-GB`"),
  v.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, must("a language such as `en-GB`"))
);

// src/model/schemaText.ts
import * as v2 from "valibot";
var RUNS_MAX = 1e5;
var LINK = /^([hH][tT][tT][pP][sS]?:\/\/|[mM][aA][iI][lL][tT][oO]:|[tT][eE][lL]:)[^\s/\u0000-\u001f\u007f][^\s\u0000-\u001f\u007f]*$/;
var link = v2.pipe(
  v2.string("must be a link in quotes"),
  v2.maxLength(4096, "is longer than 4096 characters; give a shorter link"),
  v2.regex(LINK, (issue) => `must begin with http://, https://, mailto: or tel: and have no blanks, but is ${described(issue.input)}`)
);
var textRunSchema = fields("a run of text", {
  text: words(),
  bold: maybe(yesNo()),
  italic: maybe(yesNo()),
  smallCaps: maybe(yesNo()),
  link: maybe(link, "http, https, mailto or tel"),
  noBreak: maybe(yesNo(), "keep in one line"),
  language: maybe(language(), "BCP 47, for hyphenation of a foreign phrase")
});
var pageReferenceSchema = fields("a page reference", { pageOf: noted(name(), "id of an article: the number of the page on which it begins") });
var forcedBreakSchema = fields("a forced break", { break: v2.literal(true, "must be true") });
function inlineBranch(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return void 0;
  return Object.hasOwn(value, "text") ? 0 : Object.hasOwn(value, "pageOf") ? 1 : Object.hasOwn(value, "break") ? 2 : 0;
}
var inlineSchema = either("an object with `text`, `pageOf` or `break`", [textRunSchema, pageReferenceSchema, forcedBreakSchema], inlineBranch);
var textChoice = either(
  "text in quotes or a list of runs",
  [words(), list(inlineSchema, 0, RUNS_MAX)],
  (value) => typeof value === "string" ? 0 : Array.isArray(value) ? 1 : void 0
);
var textSchema = textChoice;

// src/model/schemaArticle.ts
var CELLS_MAX = 100;
var ROWS_MAX = 5e3;
var FEW_MAX = 200;
var printedLineSchema = fields("a printed line", {
  end: noted(whole(1, LIMITS.textMax), "characters of the paragraph up to the line's end"),
  hyphen: word(["none", "inserted", "own"])
});
var blockKinds = kinds("block", [
  fields("a paragraph", {
    kind: v3.literal("paragraph"),
    text: textSchema,
    printed: maybe(list(printedLineSchema, 0, LIMITS.blocksPerArticleMax), "line ends of a printed page, kept as evidence")
  }),
  fields("a crosshead", { kind: v3.literal("crosshead"), text: textSchema, runIn: maybe(yesNo(), "set at the head of the next paragraph's first line") }),
  fields("a quote paragraph", { kind: v3.literal("quote"), text: textSchema }),
  fields("a list", { kind: v3.literal("list"), ordered: maybe(yesNo()), items: list(textSchema, 1, LIMITS.blocksPerArticleMax) }),
  fields("a section break", { kind: v3.literal("break") }),
  fields("a table", { kind: v3.literal("table"), head: maybe(list(textSchema, 1, CELLS_MAX)), rows: list(list(textSchema, 1, CELLS_MAX), 1, ROWS_MAX), source: maybe(textSchema) }),
  fields("a signature", { kind: v3.literal("signature"), text: textSchema }),
  fields("a correction note", { kind: v3.literal("correction"), text: textSchema })
]);
var blockSchema = blockKinds;
var bodySchema = list(blockSchema, 0, LIMITS.blocksPerArticleMax);
var bylineNameSchema = fields("a name of a byline", { name: words(), title: maybe(words()), place: maybe(words()), contact: maybe(words()) });
var bylineSchema = fields("a byline", {
  role: word(["writer", "agency", "additional", "photographs"]),
  names: list(bylineNameSchema, 0, FEW_MAX),
  text: maybe(words(), "the whole line as it must stand, instead of what is made of the names"),
  inferred: maybe(yesNo(), "found by reconstruction, not printed as a byline")
});
var pullQuoteSchema = fields("a pull quote", { id: name(), text: textSchema, attribution: maybe(textSchema) });
var srcSchema = v3.pipe(
  v3.string((issue) => `must be the path of a picture under the edition's folder, but is ${described(issue.input)}`),
  v3.check(
    (src) => pictureSourceFault(src) === void 0,
    (issue) => pictureSourceFault(issue.input) ?? ""
  )
);
var pictureFields = fields("a picture", {
  src: noted(srcSchema, "key of the pictures handed in; for files, a path under the edition's folder"),
  kind: maybe(word(["photo", "graphic", "cartoon"])),
  alt: noted(words(), "what the picture shows, for those who cannot see it"),
  credit: maybe(words()),
  focalPoint: maybe(fields("a focal point", { x: real(0, 1), y: real(0, 1) }), "what must survive a crop: shares of width and height from the top left corner"),
  caption: maybe(textSchema)
});
var pictureSchema = pictureFields;
var figureFields = fields("a figure", {
  id: name(),
  pictures: list(pictureSchema, 1, LIMITS.picturesPerFigureMax),
  layout: maybe(word(["single", "row", "stack", "mug"]), "several pictures side by side or one over the other; a mug shot is half a leg wide"),
  caption: maybe(textSchema),
  overline: maybe(words(), "a bold head run in before the caption; the name of a mug shot")
});
var figureSchema = figureFields;
var factboxSchema = fields("a factbox", { id: name(), title: words(), body: bodySchema, source: maybe(textSchema) });
var itemSchema = fields("an item", { runInHead: maybe(words()), body: bodySchema, signature: maybe(textSchema) });
var itemsFields = fields("items", {
  id: name(),
  kind: word(["briefs", "letters", "corrections", "listings"]),
  standingHead: words(),
  items: list(itemSchema, 0, LIMITS.blocksPerArticleMax)
});
var itemsSchema = itemsFields;
var articleFields = fields("an article", {
  id: name(),
  section: maybe(words()),
  rank: maybe(whole(1, 99), "1 is the most important; heads take their size from it. Default 3."),
  label: maybe(words(), "a word over everything: Analysis, Opinion"),
  kicker: maybe(textSchema, "short line over the head"),
  headline: maybe(textSchema),
  decks: maybe(list(textSchema, 0, FEW_MAX), "second headlines"),
  standfirst: maybe(textSchema, "introducing sentences"),
  summary: maybe(textSchema),
  bylines: maybe(list(bylineSchema, 0, FEW_MAX)),
  dateline: maybe(words(), "place opening the story"),
  body: bodySchema,
  pullQuotes: maybe(list(pullQuoteSchema, 0, FEW_MAX)),
  figures: maybe(list(figureSchema, 0, FEW_MAX)),
  factboxes: maybe(list(factboxSchema, 0, FEW_MAX)),
  tagline: maybe(textSchema, "the author's note at the end"),
  agencyNote: maybe(textSchema),
  jumpHead: maybe(textSchema),
  language: maybe(language(), "BCP 47; default the edition's")
});
var articleSchema = articleFields;

// src/model/schemaPage.ts
import * as v5 from "valibot";

// src/model/schemaStyle.ts
import * as v4 from "valibot";
var SPACE_MAX = 500;
var FEW_MAX2 = 100;
var share = () => real(0, 1);
var colourSchema = kinds("colour", [
  fields("a gray", { kind: v4.literal("gray"), k: noted(share(), "0 is white paper, 1 is full black") }),
  fields("a CMYK colour", { kind: v4.literal("cmyk"), c: share(), m: share(), y: share(), k: share() }),
  fields("an RGB colour", { kind: v4.literal("rgb"), r: share(), g: share(), b: share() }),
  fields("a spot colour", {
    kind: v4.literal("spot"),
    name: name(),
    tint: share(),
    cmyk: sequence("four shares: cyan, magenta, yellow, black", [share(), share(), share(), share()])
  })
]);
var groundFields = fields("a ground", {
  colour: colourSchema,
  inset: noted(sequence("two numbers, at the sides and at the ends", [real(0, SPACE_MAX), real(0, SPACE_MAX)]), "points from the ink to the edges: at the sides, above and below")
});
var groundChoice = either(
  "false or an object with a `colour` and an `inset`",
  [v4.literal(false), groundFields],
  (value) => typeof value === "boolean" ? 0 : typeof value === "object" && value !== null ? 1 : void 0
);
var familySchema = fields("a family", {
  roman: noted(name(), "name of a face: a key of the fonts handed in"),
  italic: maybe(name()),
  bold: maybe(name()),
  boldItalic: maybe(name()),
  fallback: maybe(list(name(), 0, FEW_MAX2), "families asked next: a word that this one has not all of is set whole in the first that has it")
});
var textStyleSchema = fields("a text style", {
  extends: maybe(name(), "a style of this sheet or of the one below; default the same name below, for a new name `body`"),
  family: maybe(name()),
  bold: maybe(yesNo()),
  italic: maybe(yesNo()),
  size: maybe(length(LIMITS.sizeMin, LIMITS.sizeMax)),
  leading: maybe(length(LIMITS.sizeMin, 2 * LIMITS.sizeMax), "grid text takes the grid's baseline instead"),
  align: maybe(word(["justified", "left", "centre", "right"])),
  indent: maybe(length(0, SPACE_MAX), "of a first line"),
  tracking: maybe(real(-500, 2e3), "thousandths of an em between letters"),
  case: maybe(word(["none", "upper", "smallCaps"])),
  figures: maybe(word(["lining", "oldStyle"])),
  tabular: maybe(yesNo()),
  ligatures: maybe(yesNo()),
  hyphenate: maybe(yesNo()),
  wordSpace: maybe(real(0.1, 10), "share of the face's own word space"),
  colour: maybe(colourSchema),
  ground: maybe(groundChoice, "a band of colour behind it; kept by label, kicker, head, deck, standfirst and byline")
});
var rising = (values) => values.every((value, k) => k === 0 || value > values[k - 1]);
var span = (min, max) => {
  const pair = sequence("two numbers, the least and the most", [real(min, max), real(min, max)]);
  return v4.pipe(
    pair,
    v4.check(([least2, most2]) => least2 <= most2, "has a least value above its most; put the smaller one first")
  );
};
var justificationSchema = fields("the justification limits", {
  spaceStretch: maybe(real(0, 10)),
  spaceShrink: maybe(real(0, 0.9)),
  tracking: maybe(real(0, 200), "thousandths of an em, both ways"),
  glyphScale: maybe(real(0, 0.2), "share of the glyph's width, both ways"),
  neighbours: maybe(real(1, 2), "how far tracking and scale of neighbouring lines may lie apart, in shares of their limits; 2 is no limit"),
  opticalMargins: maybe(real(0, 2), "share of the published optical margins; 0 turns them off")
});
var hyphenationSchema = fields("the hyphenation limits", {
  before: maybe(whole(1, 20)),
  after: maybe(whole(1, 20)),
  shortest: maybe(whole(2, 100)),
  ladder: maybe(whole(0, 100), "hyphens on consecutive lines"),
  zone: maybe(share(), "in ragged text a word is broken only to save a line from ending so much short, a share of the measure"),
  penalty: maybe(real(0, 1e6)),
  capitalised: maybe(real(0, 1e6)),
  fewCarried: maybe(real(0, 1e6), "added for a break that carries fewer than three letters over"),
  exceptions: maybe(table("words with their breaks marked", list(name(), 0, 2e4)), "by language: `ta-ble`; without a hyphen the word is never broken")
});
var sizeList = list(real(LIMITS.sizeMin, LIMITS.sizeMax), 1, FEW_MAX2);
var bandSchema = fields("a band of the headline schedule", { from: real(0, LIMITS.sizeMax), leading: span(0.5, 3), tracking: real(-500, 500) });
var bandList = list(bandSchema, 1, FEW_MAX2);
var headlinesSchema = fields("the headline schedule", {
  sizes: maybe(
    v4.pipe(
      sizeList,
      v4.check((sizes) => rising(sizes), "is not in rising order; sort the sizes, each once")
    ),
    "sizes to choose from, in points, rising"
  ),
  bands: maybe(
    v4.pipe(
      bandList,
      v4.check((bands) => rising(bands.map((band2) => band2.from)), "is not in rising order of `from`; sort the bands"),
      v4.check((bands) => bands[0]?.from === 0, "has no band for the smallest sizes; let the first begin `from` 0")
    )
  ),
  largest: maybe(list(real(LIMITS.sizeMin, LIMITS.sizeMax), 1, FEW_MAX2), "largest size by rank"),
  lines: maybe(list(whole(1, 20), 1, LIMITS.columnsMax), "lines wanted by columns covered"),
  leadOver: maybe(real(0, SPACE_MAX), "points by which the lead\u2019s head is larger than the next")
});
var gap = () => maybe(span(0, SPACE_MAX));
var distance = () => maybe(real(0, SPACE_MAX));
var lines = () => maybe(whole(0, 100));
var spacingSchema = fields("the spacing", {
  headRule: gap(),
  labelToKicker: distance(),
  kickerToHead: gap(),
  headToDeck: gap(),
  deckToByline: gap(),
  headToBody: gap(),
  titleToText: gap(),
  aboveHead: gap(),
  pictureToCaption: gap(),
  captionToText: gap(),
  pictureGap: maybe(real(0, SPACE_MAX), "between the pictures of one figure"),
  quoteRule: distance(),
  quoteRuleToText: distance(),
  quoteLeading: maybe(real(0.5, 3), "a pull quote\u2019s leading may grow to this share of its size"),
  quoteToAttribution: distance(),
  dropCapToText: distance(),
  boxInset: distance(),
  folioToRule: distance(),
  folioToPage: distance(),
  underNameplate: distance(),
  earWidth: maybe(span(0, 0.5), "of the box, as shares of the page\u2019s width"),
  earToName: distance(),
  stripInset: distance(),
  barToName: distance(),
  underFurniture: distance(),
  furnitureRuleToText: distance(),
  teaserToPicture: distance(),
  indexRow: distance(),
  labelToRoom: distance(),
  moduleGutter: distance(),
  storyLines: lines(),
  crossheadAbove: lines(),
  quoteAir: lines(),
  itemAir: lines(),
  tableAir: lines(),
  insetAir: lines(),
  tableGutter: distance()
});
var weight = () => maybe(real(0, 20));
var rulesSchema = fields("the rules", {
  column: weight(),
  story: weight(),
  head: maybe(real(0, 20), "over a head block; 0 is none"),
  headLength: maybe(real(0, SPACE_MAX), "0 is the whole measure"),
  bar: maybe(real(0, 20), "between a label and the kicker on its line"),
  folio: weight(),
  box: weight(),
  boxTop: maybe(real(0, 20), "along the upper edge of a box, inside it"),
  quoteLength: maybe(real(0, SPACE_MAX), "of the rule over a pull quote; 0 is the whole measure"),
  tagline: maybe(real(0, 20), "over the tagline or the agency note"),
  taglineLength: maybe(real(0, SPACE_MAX)),
  sectionBar: weight(),
  standingHead: weight(),
  furniture: weight(),
  keyline: weight(),
  columnRules: maybe(yesNo())
});
var ink = () => maybe(colourSchema);
var coloursSchema = fields("the colours", {
  column: ink(),
  story: ink(),
  head: ink(),
  folio: ink(),
  box: ink(),
  boxTop: ink(),
  quote: ink(),
  tagline: ink(),
  sectionBar: ink(),
  keyline: ink(),
  tint: maybe(colourSchema, "of which a box\u2019s tint is a share")
});
var formsSchema = fields("the forms", {
  captionLeadIn: maybe(yesNo(), "a caption\u2019s words up to its first colon stand in bold"),
  boxTint: maybe(real(0, 0.2), "tint of a box that names none, a share of `colours.tint`"),
  factboxTint: maybe(real(0, 0.2), "of a factbox")
});
var keepsSchema = fields("the keeps", {
  dropCapLines: maybe(whole(0, LIMITS.dropCapLinesMax)),
  dropCapContour: maybe(yesNo()),
  quoteFromLegEnd: lines(),
  quoteFromSource: lines(),
  besideCharacters: maybe(whole(1, 1e3)),
  bothSidesCharacters: maybe(whole(1, 1e3)),
  crossheadBefore: lines(),
  crossheadAfter: lines(),
  captionCharacters: maybe(whole(10, 1e3)),
  pictureResolution: maybe(real(1, 1e4), "effective pixels per inch under which a picture is reported"),
  teaserPicture: maybe(real(0.05, 0.9), "most that a picture beside a teaser\u2019s words takes of its width")
});
var styleSheetFields = fields(
  "a style sheet",
  {
    name: maybe(words()),
    extends: maybe(name(), "a shipped style, such as `weekly`"),
    families: maybe(table("families", familySchema)),
    styles: maybe(table("text styles", textStyleSchema)),
    justification: maybe(justificationSchema),
    hyphenation: maybe(hyphenationSchema),
    headlines: maybe(headlinesSchema),
    spacing: maybe(spacingSchema),
    rules: maybe(rulesSchema),
    colours: maybe(coloursSchema),
    forms: maybe(formsSchema),
    keeps: maybe(keepsSchema)
  },
  ["$schema"]
);
var styleSheetSchema = styleSheetFields;
var boxChoice = either(
  "true, false or an object with a `tint`",
  [yesNo(), fields("a box", { tint: maybe(real(0, 0.2), "share of the style\u2019s `colours.tint`") })],
  (value) => typeof value === "boolean" ? 0 : typeof value === "object" && value !== null ? 1 : void 0
);
var boxSchema = boxChoice;

// src/model/schemaPage.ts
var PAGE_NUMBER_MAX = 1e5;
var column = () => whole(1, LIMITS.columnsMax);
var line = () => whole(1, LIMITS.linesMax);
var columnsSchema = sequence("two columns, the first and the last", [column(), column()]);
var isObject = (value) => typeof value === "object" && value !== null;
var placeSchema = fields("a place", {
  columns: columnsSchema,
  top: either(
    "a grid line, or { below: the id of a story }",
    [line(), fields("a top", { below: name() })],
    (value) => typeof value === "number" ? 0 : isObject(value) ? 1 : void 0
  ),
  depth: either("a number of grid lines, `fit` or `rest`", [line(), word(["fit", "rest"])], (value) => typeof value === "number" ? 0 : typeof value === "string" ? 1 : void 0)
});
var figurePlacementSchema = fields("a figure's place", {
  columns: maybe(columnsSchema),
  where: maybe(word(["top", "under-head", "foot", "leg", "none"])),
  width: maybe(length(LIMITS.paperMin / 2, LIMITS.paperMax), "width in a leg, if not the whole of its columns"),
  line: maybe(line(), "grid line of the module at which its room begins, in a leg"),
  ratio: maybe(real(0.05, 20), "depth over width, of a figure\u2019s pictures together")
});
var quotePlacementSchema = fields("a pull quote's place", { where: maybe(word(["leg", "straddle", "none"])), column: maybe(column()), line: maybe(line()) });
var breakList = list(whole(1, 1e3), 0, 20);
var treatment = {
  headForm: maybe(word(["stacked", "side", "hammer", "inset", "none"])),
  headColumns: maybe(columnsSchema, "columns of the page that the head covers; default all of the module's"),
  headlineBreaks: maybe(
    v5.pipe(
      breakList,
      v5.check((breaks) => breaks.every((at, k) => k === 0 || at > breaks[k - 1]), "is not in rising order; sort it, each word once")
    ),
    "words after which a line of the head ends (counted from 1)"
  ),
  headLines: maybe(whole(1, 20), "lines wanted in the head"),
  headStep: maybe(whole(-20, 20), "steps up or down the schedule"),
  byline: maybe(
    either(
      "`head`, `leg` or { figure: the id of a figure }",
      [word(["head", "leg"]), fields("a byline's place", { figure: name() })],
      (value) => typeof value === "string" ? 0 : isObject(value) ? 1 : void 0
    )
  ),
  dropCap: maybe(whole(0, LIMITS.dropCapLinesMax), "lines of the drop cap; 0 for none"),
  figures: maybe(table("places of figures", figurePlacementSchema)),
  quotes: maybe(table("places of pull quotes", quotePlacementSchema)),
  box: maybe(boxSchema),
  style: maybe(styleSheetSchema)
};
var insetPlacement = {
  columns: maybe(columnsSchema, "columns of the page; default the module's last one"),
  where: maybe(word(["top", "under-head", "foot", "none"])),
  depth: maybe(either("a number of grid lines, or `fit`", [line(), word(["fit"])], (value) => typeof value === "number" ? 0 : typeof value === "string" ? 1 : void 0))
};
var insetPlacementSchema = fields("the place of an inset", insetPlacement);
var sidebarSchema = fields("a sidebar", { article: noted(name(), "id of the article"), ...insetPlacement, ...treatment });
var storySchema = fields("a story", {
  article: noted(name(), "id of the article"),
  part: maybe(whole(1, LIMITS.pagesMax), "1 for the first part of a story that jumps, 2 for its second"),
  place: placeSchema,
  ...treatment,
  factboxes: maybe(table("places of factboxes", insetPlacementSchema)),
  sidebars: maybe(list(sidebarSchema, 0, LIMITS.sidebarsMax), "other articles inside this module, under its head")
});
var rectangle = { columns: columnsSchema, top: line(), depth: line() };
var reservedSchema = fields("a reserved place", { id: name(), kind: word(["advert", "weather", "other"]), ...rectangle, label: maybe(words()), picture: maybe(pictureSchema) });
var itemsPlacementSchema = fields("a place of items", { items: name(), place: placeSchema, box: maybe(boxSchema) });
var wildArtSchema = fields("a figure on the page", { figure: figureSchema, place: placeSchema });
var furnitureSchema = kinds("furniture", [
  fields("a folio", { kind: v5.literal("folio"), section: maybe(words()), number: maybe(words()) }),
  fields("a nameplate", { kind: v5.literal("nameplate"), lines: line(), ears: maybe(sequence("two texts, left and right", [textSchema, textSchema])) }),
  fields("a date strip", { kind: v5.literal("dateStrip"), text: maybe(textSchema) }),
  fields("a teaser", {
    kind: v5.literal("teaser"),
    ...rectangle,
    article: maybe(name(), "id of the article it points to"),
    page: maybe(
      either("a page number", [whole(1, PAGE_NUMBER_MAX), words()], (value) => typeof value === "number" ? 0 : typeof value === "string" ? 1 : void 0),
      "the page of a story that is not in this edition"
    ),
    text: textSchema,
    picture: maybe(pictureSchema)
  }),
  fields("a section bar", { kind: v5.literal("sectionBar"), text: words() }),
  fields("an imprint", { kind: v5.literal("imprint"), ...rectangle, text: textSchema }),
  fields("an index", { kind: v5.literal("index"), ...rectangle })
]);
var paperLength = () => length(LIMITS.paperMin, LIMITS.paperMax);
var paperWord = word(["tabloid", "berliner", "broadsheet", "a3", "a4"]);
var paperSchema = either(
  "the name of a paper (`tabloid`, `berliner`, `broadsheet`, `a3`, `a4`) or a list of two lengths, width and height",
  [paperWord, sequence("two lengths, width and height", [paperLength(), paperLength()])],
  (value) => typeof value === "string" ? 0 : Array.isArray(value) ? 1 : void 0
);
var margin = () => length(0, LIMITS.paperMax);
var marginsSchema = fields("the margins", { top: margin(), right: margin(), bottom: margin(), left: margin() });
var gridSchema = fields("a grid", {
  columns: column(),
  gutter: length(0, LIMITS.gutterMax),
  baseline: noted(length(LIMITS.baselineMin, LIMITS.sizeMax), "distance of the grid's lines: the leading of the body"),
  lines: maybe(line(), "lines of the live area; default as many as fit")
});
var many = (schema) => list(schema, 0, LIMITS.storiesPerPageMax);
var pageFields = fields("a page", {
  paper: paperSchema,
  number: maybe(whole(1, PAGE_NUMBER_MAX)),
  side: maybe(word(["left", "right"]), "default: odd numbers are right-hand pages"),
  margins: marginsSchema,
  grid: gridSchema,
  furniture: maybe(many(furnitureSchema)),
  reserved: maybe(many(reservedSchema)),
  stories: many(storySchema),
  items: maybe(many(itemsPlacementSchema)),
  wildArt: maybe(many(wildArtSchema))
});
var pageSchema = pageFields;

// src/model/schema.ts
var DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(date) {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = month === 2 && (year % 4 === 0 && year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}
var dateMessage = (issue) => `must be a day written like 2026-11-20, but is ${described(issue.input)}`;
var dateSchema = v6.pipe(v6.string(dateMessage), v6.check(isDay, dateMessage), v6.metadata({ format: "date" }));
var numbering = () => either("text in quotes or a number", [words(), real(-1e9, 1e9)], (value) => typeof value === "string" ? 0 : typeof value === "number" ? 1 : void 0);
var editionFields = fields(
  "an edition",
  {
    stonehand: noted(v6.literal(1, "must be 1"), "version of this format"),
    publication: words(),
    date: noted(dateSchema, "ISO 8601, 2026-11-20"),
    volume: maybe(numbering()),
    number: maybe(numbering()),
    version: maybe(words(), "City, Late"),
    price: maybe(words()),
    language: maybe(language(), "BCP 47; default en-GB"),
    style: maybe(styleSheetSchema),
    articles: list(articleSchema, 0, LIMITS.articlesMax),
    items: maybe(list(itemsSchema, 0, LIMITS.articlesMax)),
    pages: list(pageSchema, 1, LIMITS.pagesMax)
  },
  ["$schema"]
);
var editionSchema = editionFields;

// src/model/parse.ts
var VERSION = 1;
function parseEdition(input) {
  if (!isRecord2(input))
    return failed2({ path: "", message: `An edition is an object with \`stonehand\`, \`publication\`, \`date\`, \`articles\` and \`pages\`, but this is ${described(input)}.` });
  const version = versionFault(Object.hasOwn(input, "stonehand") ? input["stonehand"] : void 0);
  if (version) return failed2(version);
  const nesting = nestingFault(input);
  if (nesting) return failed2(nesting);
  const result = v7.safeParse(editionSchema, input);
  if (!result.success) return { ok: false, issues: told(result.issues) };
  const edition = result.output;
  const issues = checkEdition(edition);
  return issues.length === 0 ? { ok: true, edition } : { ok: false, issues };
}
function isRecord2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var failed2 = (issue) => ({ ok: false, issues: [issue] });
function versionFault(version) {
  const path = "stonehand";
  if (version === VERSION) return void 0;
  if (version === void 0) return { path, message: `\`stonehand\` is missing; say which version of the format this is: \`"stonehand": ${VERSION}\`.` };
  if (typeof version === "number" && version > VERSION)
    return { path, message: `This edition is written for version ${version} of the format and this stonehand reads ${VERSION}; install a newer stonehand.` };
  return { path, message: `\`stonehand\` must be ${VERSION}, the version of the format, but is ${described(version)}.` };
}
function told(found) {
  const list3 = new IssueList();
  for (const issue of found) {
    const keys2 = (issue.path ?? []).map((step) => step.key);
    list3.add(pathOf(keys2), () => sentence(keys2, issue.message));
  }
  return list3.toIssues();
}
function sentence(keys2, predicate) {
  const end = predicate.endsWith("?") ? "" : ".";
  const last = keys2.at(-1);
  if (last === void 0) return `The input ${predicate}${end}`;
  if (typeof last === "string") return `${quoted(last)} ${predicate}${end}`;
  const list3 = keys2.filter((key) => typeof key === "string").at(-1);
  return `Entry ${last + 1} of ${quoted(String(list3 ?? "the list"))} ${predicate}${end}`;
}

// src/model/requireEdition.ts
function requireEdition(input) {
  const parsed = parseEdition(input);
  if (parsed.ok) return parsed.edition;
  throw new StonehandError(isNewer(input) ? "newer-version" : "invalid-edition", issuesMessage(parsed.issues), parsed.issues);
}
function issuesMessage(issues) {
  const first = issues[0];
  if (!first) return "The edition is not valid.";
  return `${first.path === "" ? "" : `${first.path}: `}${first.message}${issues.length > 1 ? ` (and ${issues.length - 1} more)` : ""}`;
}
function isNewer(input) {
  const version = typeof input === "object" && input !== null && "stonehand" in input ? input.stonehand : void 0;
  return typeof version === "number" && version > 1;
}

// src/model/pictures.ts
function* picturesOf(edition) {
  for (const [a, article2] of edition.articles.entries()) for (const [f, figure] of (article2.figures ?? []).entries()) yield* ofFigure(figure, `articles[${a}].figures[${f}]`);
  for (const [p, page] of edition.pages.entries()) {
    for (const [w, art] of (page.wildArt ?? []).entries()) yield* ofFigure(art.figure, `pages[${p}].wildArt[${w}].figure`);
    for (const [i, piece] of (page.furniture ?? []).entries())
      if (piece.kind === "teaser" && piece.picture) yield { picture: piece.picture, path: `pages[${p}].furniture[${i}].picture` };
    for (const [i, reserved] of (page.reserved ?? []).entries()) if (reserved.picture) yield { picture: reserved.picture, path: `pages[${p}].reserved[${i}].picture` };
  }
}
function* ofFigure(figure, path) {
  for (const [k, picture] of figure.pictures.entries()) yield { picture, path: `${path}.pictures[${k}]` };
}

// src/model/bylines.ts
function bylineLine(bylines) {
  const printed2 = (bylines ?? []).filter(isPrinted).map(wordsOf).filter((t) => t !== "");
  return printed2.length > 0 ? printed2.join(" \xB7 ") : void 0;
}
function bylinesLeftOut(bylines) {
  return (bylines ?? []).filter((b) => !isPrinted(b)).map(wordsOf).join("\n");
}
function isPrinted(byline) {
  return byline.inferred !== true && byline.role !== "photographs";
}
function wordsOf(byline) {
  return byline.text ?? joined(byline.names.map(nameWords));
}
function nameWords({ name: name2, title, place, contact }) {
  return `${name2}${title === void 0 ? "" : `, ${title}`}${place === void 0 ? "" : ` in ${place}`}${contact === void 0 ? "" : ` (${contact})`}`;
}
function joined(names) {
  return names.length < 2 ? names[0] ?? "" : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

// src/model/dateline.ts
var AFTER = /^(?:\s*[—–:]|\.?\s+-{1,2}\s|\.-|\.\s)/;
function datelineLine({ dateline, body }) {
  const first = body[0];
  if (dateline === void 0 || first?.kind !== "paragraph") return dateline;
  const own2 = dateline.trim();
  const text = plainText(first.text);
  if (own2 === "" || !text.startsWith(own2)) return dateline;
  const rest = text.slice(own2.length);
  return AFTER.test(rest) || own2.endsWith(")") && /^\s/.test(rest) ? void 0 : dateline;
}

// src/model/reading.ts
function quoteText(quote) {
  return lines2([quote.text, quote.attribution]);
}
function figureText(figure) {
  return lines2([figure.overline, figure.caption, ...figure.pictures.flatMap((p) => [p.caption, p.credit])]);
}
function blockText(block) {
  switch (block.kind) {
    case "break":
      return "";
    case "list":
      return lines2(block.items);
    case "table":
      return [...block.head ? [block.head] : [], ...block.rows].map((row2) => row2.map((cell) => plainText(cell)).join("	")).concat(block.source === void 0 ? [] : [plainText(block.source)]).join("\n");
    default:
      return plainText(block.text);
  }
}
function factboxText(box2) {
  return lines2([box2.title, ...box2.body.map(blockText), box2.source]);
}
function itemsText(items) {
  return lines2([items.standingHead, ...items.items.flatMap((item) => [item.runInHead, ...item.body.map(blockText), item.signature])]);
}
function headText(article2) {
  return lines2([article2.label, article2.kicker, article2.headline, ...article2.decks ?? [], article2.standfirst]);
}
function unprintedText(article2) {
  return lines2([article2.summary, article2.jumpHead, bylinesLeftOut(article2.bylines)]);
}
function articleText(article2) {
  return lines2([
    headText(article2),
    bylineLine(article2.bylines),
    datelineLine(article2),
    ...article2.body.map(blockText),
    article2.tagline,
    article2.agencyNote,
    ...(article2.pullQuotes ?? []).map(quoteText),
    ...(article2.figures ?? []).map(figureText),
    ...(article2.factboxes ?? []).map(factboxText),
    unprintedText(article2)
  ]);
}
function lines2(texts) {
  return texts.map((t) => plainText(t)).filter((t) => t.trim() !== "").join("\n");
}

// src/picture/bytes.ts
function u16(bytes, at) {
  return (bytes[at] ?? 0) << 8 | (bytes[at + 1] ?? 0);
}
function u32(bytes, at) {
  return u16(bytes, at) * 65536 + u16(bytes, at + 2);
}
function u16le(bytes, at) {
  return (bytes[at] ?? 0) | (bytes[at + 1] ?? 0) << 8;
}
function u32le(bytes, at) {
  return u16le(bytes, at) + u16le(bytes, at + 2) * 65536;
}
function hasText(bytes, at, text) {
  if (at + text.length > bytes.length) return false;
  for (let i = 0; i < text.length; i++) {
    if (bytes[at + i] !== text.charCodeAt(i)) return false;
  }
  return true;
}
function printable(bytes, at, length3) {
  let text = "";
  for (const byte of bytes.subarray(at, at + length3)) {
    text += byte >= 32 && byte < 127 ? String.fromCharCode(byte) : ".";
  }
  return text;
}
function plainView(bytes, start, end) {
  return new Uint8Array(bytes.buffer, bytes.byteOffset + start, end - start);
}
function concat(pieces) {
  const only = pieces[0];
  if (only !== void 0 && pieces.length === 1) return only;
  let length3 = 0;
  for (const piece of pieces) length3 += piece.length;
  const whole2 = new Uint8Array(length3);
  let at = 0;
  for (const piece of pieces) {
    whole2.set(piece, at);
    at += piece.length;
  }
  return whole2;
}

// src/picture/fault.ts
var EXPORT_AGAIN = "Export it again from the original.";
var COPY_AGAIN = "Copy the file again from its source, or export it again.";
function unreadable(what, remedy = EXPORT_AGAIN) {
  return { ok: false, fault: { code: "picture-unreadable", message: `${what} ${remedy}` } };
}
function truncated(what) {
  return { ok: false, fault: { code: "picture-truncated", message: `${what} ${COPY_AGAIN}` } };
}
function unsupported(what, remedy) {
  return { ok: false, fault: { code: "picture-unsupported", message: `${what} ${remedy}` } };
}
function tooLarge(width2, height, maxPixels) {
  const has = width2 * height / 1e6;
  const message = `The picture has ${width2} x ${height} pixels (${has.toFixed(1)} megapixels); the limit is ${maxPixels / 1e6}. Scale it down to the size in which it is printed.`;
  return { ok: false, fault: { code: "picture-too-large", message } };
}

// src/picture/foreign.ts
var REMEDY = {
  drawing: "Save it as PNG.",
  photograph: "Save it as JPEG (a photograph) or PNG (a drawing).",
  raw: "Develop it and save it as JPEG.",
  vector: "Export it as PNG, at 300 pixels per printed inch or more."
};
var starts = (...texts) => (bytes) => texts.some((text) => hasText(bytes, 0, text));
var brand = (...brands) => (bytes) => hasText(bytes, 4, "ftyp") && brands.some((text) => hasText(bytes, 8, text));
var FOREIGN = [
  { name: "a GIF picture", remedy: "drawing", matches: starts("GIF87a", "GIF89a") },
  { name: "a WebP picture", remedy: "photograph", matches: (b) => hasText(b, 0, "RIFF") && hasText(b, 8, "WEBP") },
  { name: "an AVIF picture", remedy: "photograph", matches: brand("avif", "avis") },
  { name: "a HEIC picture", remedy: "photograph", matches: brand("hei", "hev", "mif1", "msf1") },
  { name: "a Canon raw picture", remedy: "raw", matches: brand("crx ") },
  { name: "a Canon raw picture", remedy: "raw", matches: (b) => starts("II*\0", "MM\0*")(b) && hasText(b, 8, "CR") },
  { name: "a Fujifilm raw picture", remedy: "raw", matches: starts("FUJIFILMCCD-RAW") },
  { name: "a TIFF picture (or a raw picture)", remedy: "photograph", matches: starts("II*\0", "MM\0*", "II+\0", "MM\0+") },
  { name: "a PDF document", remedy: "vector", matches: starts("%PDF-", "\xEF\xBB\xBF%PDF-") },
  { name: "an EPS or PostScript document", remedy: "vector", matches: starts("%!PS", "\xC5\xD0\xD3\xC6") },
  { name: "a Photoshop document", remedy: "photograph", matches: starts("8BPS") },
  { name: "a JPEG 2000 picture", remedy: "photograph", matches: starts("\0\0\0\fjP  ", "\xFFO\xFFQ") },
  { name: "a JPEG XL picture", remedy: "photograph", matches: starts("\0\0\0\fJXL ", "\xFF\n") },
  { name: "a JPEG XR picture", remedy: "photograph", matches: starts("II\xBC") },
  { name: "an MNG animation", remedy: "drawing", matches: starts("\x8AMNG", "\x8BJNG") },
  // Two letters are weak evidence: the four reserved bytes must be zero too.
  { name: "a BMP picture", remedy: "drawing", matches: (b) => hasText(b, 0, "BM") && b.length >= 26 && u32(b, 6) === 0 },
  { name: "a Windows icon", remedy: "drawing", matches: (b) => u32(b, 0) === 256 && b.length >= 22 && u16(b, 4) > 0 }
];
function refuseForeign(bytes) {
  if (bytes.length === 0) return unreadable("The file is empty.", "Copy it again from its source.");
  for (const { name: name2, remedy, matches } of FOREIGN) {
    if (matches(bytes)) return unsupported(`The file is ${name2}; only JPEG and PNG are set.`, REMEDY[remedy]);
  }
  if (hasText(bytes, 0, "\x89PNG") || hasText(bytes, 0, "PNG\r\n\n")) return refuseBrokenPng(bytes);
  if (bytes.length < 8 && (beginsLike(bytes, "\x89PNG\r\n\n") || beginsLike(bytes, "\xFF\xD8\xFF"))) {
    return truncated(`The picture ends after ${bytes.length} bytes.`);
  }
  return refuseText(bytes);
}
function refuseBrokenPng(bytes) {
  if (bytes.length < 8 && beginsLike(bytes, "\x89PNG\r\n\n")) {
    return truncated(`The PNG ends after ${bytes.length} bytes.`);
  }
  return unreadable("The PNG was damaged when it was copied as text.", "Copy it again as a binary file.");
}
function refuseText(bytes) {
  let head = printable(bytes, 0, 1024).toLowerCase();
  if (hasText(bytes, 0, "\xEF\xBB\xBF")) head = head.slice(3);
  head = head.replace(/^[ .]+/, "");
  if (/^(<\?xml|<!--|<!doctype svg|<svg)/.test(head) && head.includes("<svg")) {
    return unsupported("The file is an SVG drawing; only JPEG and PNG are set.", REMEDY.vector);
  }
  if (/^(<!doctype html|<html|<head|<body)/.test(head)) {
    return unreadable("The file is a web page, not a picture.", "Download the picture itself.");
  }
  if (head.startsWith("version https://git-lfs")) {
    return unreadable("The file is a Git LFS pointer, not the picture.", "Fetch the picture with `git lfs pull`.");
  }
  return unreadable("The file is not a picture that can be recognised by its first bytes.", "Save it as JPEG or PNG; renaming a file does not convert it.");
}
function beginsLike(bytes, magic) {
  return hasText(bytes, 0, magic.slice(0, Math.min(bytes.length, magic.length)));
}

// src/picture/jpeg-frame.ts
var UNSUPPORTED_PROCESS = /* @__PURE__ */ new Map([
  [195, "lossless"],
  [197, "hierarchical"],
  [198, "hierarchical"],
  [199, "hierarchical"],
  [200, "a reserved extension"],
  [201, "arithmetic-coded"],
  [202, "arithmetic-coded"],
  [203, "lossless"],
  [205, "hierarchical"],
  [206, "hierarchical"],
  [207, "hierarchical"],
  [222, "hierarchical"],
  [223, "hierarchical"],
  [247, "lossless (JPEG-LS)"]
]);
var SAVE_PLAIN = "Save it as an ordinary JPEG (baseline or progressive, 8 bits).";
function refuseProcess(marker) {
  const process2 = UNSUPPORTED_PROCESS.get(marker);
  return process2 === void 0 ? void 0 : unsupported(`The JPEG is of a rare kind: ${process2}.`, SAVE_PLAIN);
}
function readFrame(bytes, start, end, marker, maxPixels) {
  const count = bytes[start + 5] ?? 0;
  if (end - start < 6 || end - start !== 6 + 3 * count) return unreadable("The JPEG has a damaged frame header.");
  const precision = bytes[start];
  if (precision !== 8) {
    return unsupported(`The JPEG is of a rare kind: ${precision} bits per sample.`, SAVE_PLAIN);
  }
  const height = u16(bytes, start + 1);
  const width2 = u16(bytes, start + 3);
  if (width2 === 0 || height === 0) return unreadable(`The JPEG states a size of ${width2} x ${height} pixels.`);
  if (!(width2 * height <= maxPixels)) return tooLarge(width2, height, maxPixels);
  if (count !== 1 && count !== 3 && count !== 4) {
    return unsupported(`The JPEG has ${count} colour components.`, "Save it as gray, RGB or CMYK.");
  }
  const components = [];
  for (let at = start + 6; at < end; at += 3) {
    const sampling = bytes[at + 1];
    const quantisation = bytes[at + 2];
    if (!isSampling(sampling >> 4) || !isSampling(sampling & 15) || quantisation > 3) {
      return unreadable("The JPEG has a damaged frame header.");
    }
    components.push({ id: bytes[at], quantisation, scanned: false });
  }
  return { ok: true, width: width2, height, progressive: marker === 194, components };
}
function noteQuantisation(bytes, start, end, tables) {
  let at = start;
  while (at < end) {
    const head = bytes[at];
    if (head >> 4 > 1 || (head & 15) > 3) return false;
    tables.quantisation.add(head & 15);
    at += 1 + 64 * (1 + (head >> 4));
  }
  return at === end;
}
function noteHuffman(bytes, start, end, tables) {
  let at = start;
  while (at < end) {
    const head = bytes[at];
    if (head >> 4 > 1 || (head & 15) > 3 || at + 17 > end) return false;
    let values = 0;
    for (let length3 = 1; length3 <= 16; length3++) values += bytes[at + length3];
    if (values > 256) return false;
    tables.huffman.add(head);
    at += 17 + values;
  }
  return at === end;
}
function readScan(bytes, start, end, frame, tables) {
  const count = bytes[start] ?? 0;
  if (count < 1 || count > 4 || end - start !== 4 + 2 * count) return unreadable("The JPEG has a damaged scan header.");
  const first = bytes[end - 3];
  const refinement = bytes[end - 1] >> 4 > 0;
  for (let at = start + 1; at < end - 3; at += 2) {
    const component = frame.components.find(({ id }) => id === bytes[at]);
    if (component === void 0) return unreadable("The JPEG has a damaged scan header.");
    const dc = bytes[at + 1] >> 4;
    const ac = bytes[at + 1] & 15;
    const needsDc = !frame.progressive || first === 0 && !refinement;
    const needsAc = !frame.progressive || first > 0;
    const complete = tables.quantisation.has(component.quantisation) && (!needsDc || tables.huffman.has(dc)) && (!needsAc || tables.huffman.has(16 + ac));
    if (!complete) return unreadable("The JPEG leaves out tables that its pixels need.", SAVE_PLAIN);
    if (needsDc) component.scanned = true;
  }
  return void 0;
}
function isSampling(factor) {
  return factor >= 1 && factor <= 4;
}

// src/picture/exif.ts
var SHORT = 3;
var RATIONAL = 5;
var FIELD_BYTES = 12;
var TAG = { orientation: 274, xResolution: 282, yResolution: 283, resolutionUnit: 296 };
var CM_PER_INCH = 2.54;
var INCH2 = 2;
var CENTIMETRE = 3;
function readExif(tiff) {
  const little = hasText(tiff, 0, "II");
  if (!little && !hasText(tiff, 0, "MM")) return { orientation: 1 };
  const short = little ? u16le : u16;
  const long = little ? u32le : u32;
  const ifd = long(tiff, 4);
  if (short(tiff, 2) !== 42 || ifd < 8 || ifd + 2 > tiff.length) return { orientation: 1 };
  const room = Math.floor((tiff.length - ifd - 2) / FIELD_BYTES);
  const count = Math.min(short(tiff, ifd), room);
  let orientation = 1;
  let unit = INCH2;
  let x;
  let y;
  const rational = (field) => {
    const at = long(tiff, field + 8);
    if (short(tiff, field + 2) !== RATIONAL || at + 8 > tiff.length) return void 0;
    return long(tiff, at) / long(tiff, at + 4);
  };
  for (let i = 0; i < count; i++) {
    const field = ifd + 2 + i * FIELD_BYTES;
    if (long(tiff, field + 4) !== 1) continue;
    const value = short(tiff, field + 2) === SHORT ? short(tiff, field + 8) : void 0;
    switch (short(tiff, field)) {
      case TAG.orientation:
        if (isOrientation(value)) orientation = value;
        break;
      case TAG.resolutionUnit:
        unit = value ?? unit;
        break;
      case TAG.xResolution:
        x = rational(field);
        break;
      case TAG.yResolution:
        y = rational(field);
        break;
    }
  }
  const perInch = unit === INCH2 ? 1 : unit === CENTIMETRE ? CM_PER_INCH : void 0;
  const ppi = perInch === void 0 || x === void 0 || y === void 0 ? void 0 : statedPpi(x * perInch, y * perInch);
  return ppi === void 0 ? { orientation } : { orientation, ppi };
}
function statedPpi(x, y) {
  const sane = (value) => value > 0 && value <= 1e5;
  return sane(x) && sane(y) ? { x, y } : void 0;
}
function isOrientation(value) {
  return value !== void 0 && value >= 1 && value <= 8;
}

// src/picture/jpeg-segments.ts
var APP0 = 224;
var APP1 = 225;
var APP2 = 226;
var APP14 = 238;
var CM_PER_INCH2 = 2.54;
function noteSegment(bytes, start, end, marker, into) {
  const body = bytes.subarray(start, end);
  if (marker === APP0 && hasText(body, 0, "JFIF\0") && body.length >= 12) {
    const density = readDensity(body);
    if (density !== void 0 && into.density === void 0) into.density = density;
  } else if (marker === APP1 && hasText(body, 0, "Exif\0") && into.exif === void 0) {
    into.exif = readExif(body.subarray(6));
  } else if (marker === APP2 && hasText(body, 0, "ICC_PROFILE\0") && body.length > 14) {
    into.profile.push({ number: body[12], of: body[13], bytes: body.subarray(14) });
  } else if (marker === APP14 && hasText(body, 0, "Adobe") && body.length >= 12) {
    into.adobe = true;
  }
}
function readDensity(jfif) {
  const units = jfif[7];
  const scale = units === 1 ? 1 : units === 2 ? CM_PER_INCH2 : 0;
  return statedPpi(u16(jfif, 8) * scale, u16(jfif, 10) * scale);
}
var PROFILE_SPACE = { 1: "GRAY", 3: "RGB ", 4: "CMYK" };
function wholeProfile(pieces, components) {
  const count = pieces[0]?.of ?? 0;
  if (count === 0 || pieces.length !== count) return void 0;
  const ordered2 = [];
  for (const { number: number2, of, bytes } of [...pieces].sort((a, b) => a.number - b.number)) {
    if (of !== count || number2 !== ordered2.length + 1) return void 0;
    ordered2.push(bytes);
  }
  const profile = concat(ordered2).slice();
  const space = PROFILE_SPACE[components] ?? "";
  const whole2 = profile.length >= 128 && u32(profile, 0) <= profile.length;
  return whole2 && hasText(profile, 36, "acsp") && hasText(profile, 16, space) ? profile : void 0;
}

// src/picture/jpeg.ts
var SOF0 = 192;
var SOF2 = 194;
var DHT = 196;
var SOI = 216;
var EOI = 217;
var SOS = 218;
var DQT = 219;
function isJpeg(bytes) {
  return bytes[0] === 255 && bytes[1] === SOI && bytes[2] === 255;
}
function readJpeg(bytes, maxPixels) {
  const segments2 = { adobe: false, profile: [] };
  const tables = { quantisation: /* @__PURE__ */ new Set(), huffman: /* @__PURE__ */ new Set() };
  let frame;
  let scans = 0;
  for (let at = nextMarker(bytes, 2); at > 0; ) {
    const marker = bytes[at];
    if (marker === EOI) return finish(frame, scans, segments2, at + 1);
    const refused = refuseProcess(marker);
    if (refused !== void 0) return refused;
    if (marker === SOI) return unreadable("The JPEG has a second beginning inside.");
    if (isReserved(marker)) return unreadable("The JPEG holds a marker that no JPEG has; it is damaged.");
    const start = at + 3;
    const length3 = u16(bytes, at + 1);
    const end = at + 1 + length3;
    if (start > bytes.length || end > bytes.length) return endsEarly(scans);
    if (length3 < 2) return unreadable("The JPEG has a damaged segment.");
    if (marker >= SOF0 && marker <= SOF2) {
      if (frame !== void 0) return unreadable("The JPEG has two frame headers.");
      const read = readFrame(bytes, start, end, marker, maxPixels);
      if (!read.ok) return read;
      frame = read;
    } else if (marker === SOS) {
      if (frame === void 0) return unreadable("The JPEG has no frame header before its pixels.");
      const wrong = readScan(bytes, start, end, frame, tables);
      if (wrong !== void 0) return wrong;
      scans++;
    } else if (marker === DQT || marker === DHT) {
      const note = marker === DQT ? noteQuantisation : noteHuffman;
      if (!note(bytes, start, end, tables)) return unreadable("The JPEG has damaged tables.");
    } else {
      noteSegment(bytes, start, end, marker, segments2);
    }
    at = nextMarker(bytes, end);
  }
  return endsEarly(scans);
}
function finish(frame, scans, segments2, end) {
  if (frame === void 0) return unreadable("The JPEG has no frame header, so no picture.");
  if (scans === 0) return truncated("The JPEG has a header but no pixels.");
  if (!frame.components.every(({ scanned }) => scanned)) return truncated("The JPEG lacks some of its colour components.");
  const { width: width2, height } = frame;
  const components = frame.components.length;
  const icc = wholeProfile(segments2.profile, components);
  const ppi = segments2.density ?? segments2.exif?.ppi;
  return {
    ok: true,
    width: width2,
    height,
    components,
    adobe: segments2.adobe,
    orientation: segments2.exif?.orientation ?? 1,
    end,
    ...ppi !== void 0 && { ppi },
    ...icc !== void 0 && { icc }
  };
}
function endsEarly(scans) {
  return truncated(scans > 0 ? "The JPEG ends before its last pixels." : "The JPEG ends inside its header.");
}
function nextMarker(bytes, from2) {
  for (let at = bytes.indexOf(255, from2); at >= 0; at = bytes.indexOf(255, at)) {
    do
      at++;
    while (bytes[at] === 255);
    const code = bytes[at];
    if (code === void 0) return -1;
    const standsAlone = code <= 1 || code >= 208 && code <= 215;
    if (!standsAlone) return at;
  }
  return -1;
}
function isReserved(marker) {
  return marker < SOF0 || marker >= 240 && marker <= 253;
}

// src/picture/crc.ts
var TABLES = makeTables();
function crc32(bytes, start, end) {
  const [t0, t1, t2, t3] = TABLES;
  let crc2 = 4294967295;
  let at = start;
  for (const last = end - 3; at < last; at += 4) {
    crc2 ^= bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | bytes[at + 3] << 24;
    crc2 = t3[crc2 & 255] ^ t2[crc2 >>> 8 & 255] ^ t1[crc2 >>> 16 & 255] ^ t0[crc2 >>> 24];
  }
  for (; at < end; at++) crc2 = t0[(crc2 ^ bytes[at]) & 255] ^ crc2 >>> 8;
  return ~crc2 >>> 0;
}
function makeTables() {
  const tables = [0, 1, 2, 3].map(() => new Uint32Array(256));
  const [first] = tables;
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let bit = 0; bit < 8; bit++) c = c & 1 ? 3988292384 ^ c >>> 1 : c >>> 1;
    first[n] = c;
  }
  for (let k = 1; k < 4; k++) {
    for (let n = 0; n < 256; n++) {
      const before = tables[k - 1][n];
      tables[k][n] = first[before & 255] ^ before >>> 8;
    }
  }
  return tables;
}

// src/picture/png.ts
var SIGNATURE = "\x89PNG\r\n\n";
var CHUNK_FRAME = 12;
var INCHES_PER_METRE = 39.37007874015748;
var DEPTHS = /* @__PURE__ */ new Map([
  [0, [1, 2, 4, 8, 16]],
  [2, [8, 16]],
  [3, [1, 2, 4, 8]],
  [4, [8, 16]],
  [6, [8, 16]]
]);
function isPng(bytes) {
  return hasText(bytes, 0, SIGNATURE);
}
function readPng(bytes, maxPixels) {
  const header2 = readHeader(bytes, maxPixels);
  if (!header2.ok) return header2;
  const data = [];
  let palette;
  let transparency;
  let orientation = 1;
  let physical;
  let exifPpi;
  let afterData = false;
  for (let at = SIGNATURE.length; at + CHUNK_FRAME <= bytes.length; ) {
    const length3 = u32(bytes, at);
    const start = at + 8;
    const end = start + length3;
    const type = printable(bytes, at + 4, 4);
    if (!/^[A-Za-z]{4}$/.test(type)) return unreadable("The PNG has a damaged chunk.");
    if (end + 4 > bytes.length) return endsEarly2(data);
    if (data.length > 0 && type !== "IDAT") afterData = true;
    const sound = () => crc32(bytes, start - 4, end) === u32(bytes, end);
    at = end + 4;
    switch (type) {
      case "IHDR":
        if (start !== SIGNATURE.length + 8) return unreadable("The PNG has two headers.");
        break;
      case "PLTE": {
        if (!sound()) return damaged(type);
        if (palette !== void 0 || data.length > 0) return unreadable("The PNG has its palette in the wrong place.");
        if (length3 === 0 || length3 > 768 || length3 % 3 !== 0) return unreadable("The PNG has a damaged palette.");
        palette = bytes.slice(start, Math.min(end, start + 3 * 2 ** header2.depth));
        break;
      }
      case "IDAT":
        if (afterData) return unreadable("The PNG has other data between its pixels.");
        data.push({ start, end });
        break;
      case "IEND":
        if (!sound()) return damaged(type);
        return finish2();
      case "tRNS":
        if (!sound()) return damaged(type);
        if (data.length === 0) transparency ??= readTransparency(header2, bytes.slice(start, end), palette);
        break;
      case "pHYs":
        if (length3 === 9 && bytes[start + 8] === 1 && sound()) {
          physical = statedPpi(u32(bytes, start) / INCHES_PER_METRE, u32(bytes, start + 4) / INCHES_PER_METRE);
        }
        break;
      case "eXIf":
        if (sound()) ({ orientation, ppi: exifPpi } = { ppi: void 0, ...readExif(bytes.subarray(start, end)) });
        break;
      default:
        if (type.charCodeAt(0) < 97) return unsupported(`The PNG needs an extension (${type}).`, "Save it as an ordinary PNG.");
    }
  }
  return endsEarly2(data);
  function finish2() {
    if (!(header2.ok && data.length > 0)) return truncated("The PNG has a header but no pixels.");
    const indexed = header2.colourType === 3;
    if (indexed && palette === void 0) return unreadable("The PNG has no palette for its colours.");
    const ppi = physical ?? exifPpi;
    return {
      ...header2,
      orientation,
      data,
      ...indexed && palette !== void 0 && { palette },
      ...transparency !== void 0 && { transparency },
      ...ppi !== void 0 && { ppi }
    };
  }
}
function soundData(bytes, data) {
  return data.every(({ start, end }) => crc32(bytes, start - 4, end) === u32(bytes, end));
}
function readHeader(bytes, maxPixels) {
  if (bytes.length < 33) return truncated("The PNG ends inside its header.");
  if (hasText(bytes, 12, "CgBI")) {
    return unsupported("The PNG was rewritten for iOS apps and is no PNG any more.", "Take the original file.");
  }
  if (u32(bytes, 8) !== 13 || !hasText(bytes, 12, "IHDR")) return unreadable("The PNG does not begin with its header.");
  if (crc32(bytes, 12, 29) !== u32(bytes, 29)) return damaged("IHDR");
  const width2 = u32(bytes, 16);
  const height = u32(bytes, 20);
  const depth = bytes[24];
  const colourType = bytes[25];
  const [compression, filter, interlace] = [bytes[26], bytes[27], bytes[28]];
  if (width2 === 0 || height === 0 || width2 > 2147483647 || height > 2147483647) {
    return unreadable(`The PNG states a size of ${width2} x ${height} pixels.`);
  }
  if (!(width2 * height <= maxPixels)) return tooLarge(width2, height, maxPixels);
  if (DEPTHS.get(colourType)?.includes(depth) !== true) {
    return unreadable(`The PNG states a colour type that does not exist (${colourType} with ${depth} bits).`);
  }
  if (compression !== 0 || filter !== 0 || interlace > 1) {
    return unsupported("The PNG is compressed in a way that no standard describes.", "Save it as an ordinary PNG.");
  }
  return { ok: true, width: width2, height, depth, colourType, interlaced: interlace === 1 };
}
function readTransparency(header2, trns, palette) {
  switch (header2.colourType) {
    case 0:
      return trns.length === 2 ? trns : void 0;
    case 2:
      return trns.length === 6 ? trns : void 0;
    case 3:
      return palette === void 0 || trns.length === 0 ? void 0 : trns.subarray(0, palette.length / 3);
    default:
      return void 0;
  }
}
function damaged(type) {
  return unreadable(`The PNG is damaged (the checksum of its ${type} chunk is wrong).`);
}
function endsEarly2(data) {
  return truncated(data.length > 0 ? "The PNG ends before its last pixels." : "The PNG ends inside its header.");
}

// src/picture/picture.ts
var MEGAPIXELS = 200;
function readPicture(bytes, limits = { megapixels: MEGAPIXELS }) {
  const maxPixels = limits.megapixels * 1e6;
  const plain2 = plainView(bytes, 0, bytes.length);
  if (isJpeg(plain2)) return infoOf(readJpeg(plain2, maxPixels), jpegInfo);
  if (isPng(plain2)) return infoOf(readPng(plain2, maxPixels), pngInfo);
  return refuseForeign(plain2);
}
function infoOf(header2, describe) {
  return header2.ok ? { ok: true, info: describe(header2) } : header2;
}
var JPEG_COLOUR = { 1: "gray", 3: "rgb", 4: "cmyk" };
function jpegInfo(jpeg) {
  return {
    format: "jpeg",
    ...shown(jpeg),
    colour: JPEG_COLOUR[jpeg.components],
    bitsPerComponent: 8,
    alpha: false,
    ...jpeg.icc !== void 0 && { icc: jpeg.icc }
  };
}
var PNG_COLOUR = { 0: "gray", 2: "rgb", 3: "indexed", 4: "gray", 6: "rgb" };
function pngInfo(png) {
  return {
    format: "png",
    ...shown(png),
    colour: PNG_COLOUR[png.colourType],
    bitsPerComponent: png.depth,
    alpha: png.colourType === 4 || png.colourType === 6 || png.transparency !== void 0
  };
}
function shown({ width: width2, height, orientation, ppi }) {
  const swap = orientation >= 5;
  return {
    width: swap ? height : width2,
    height: swap ? width2 : height,
    storedWidth: width2,
    storedHeight: height,
    orientation,
    ...ppi !== void 0 && { ppi: swap ? { x: ppi.y, y: ppi.x } : { x: ppi.x, y: ppi.y } }
  };
}

// src/flow/typecase.ts
function styleOf(typeCase, name2) {
  const { styles } = typeCase.style;
  return styles.get(name2) ?? styles.get("body");
}
function limitsOf(typeCase, space) {
  const { justification, hyphenation: hyphenation2 } = typeCase.style;
  return {
    spaceStretch: justification.spaceStretch,
    spaceShrink: justification.spaceShrink,
    tracking: justification.tracking / 1e3,
    glyphScale: justification.glyphScale,
    neighbours: justification.neighbours,
    nominalSpace: Math.max(space, 0.1),
    ladder: hyphenation2.ladder
  };
}

// src/flow/dress.ts
var DRESS = {
  factbox: [
    ["body", "factbox"],
    ["opening", "factbox"],
    ["list", "factbox"],
    ["correction", "factbox"],
    ["crosshead", "factboxHead"],
    ["runInHead", "factboxHead"],
    ["signature", "factboxSource"]
  ],
  items: [
    ["body", "item"],
    ["opening", "item"],
    ["list", "item"],
    ["crosshead", "itemHead"],
    ["runInHead", "itemHead"]
  ]
};
function dressedFor(typeCase, kind) {
  if (kind !== "factbox" && kind !== "items") return typeCase;
  const styles = new Map(typeCase.style.styles);
  for (const [name2, other] of DRESS[kind]) styles.set(name2, styleOf(typeCase, other));
  const { italic, bold } = styleOf(typeCase, "quote");
  styles.set("quote", { ...styles.get("body"), italic, bold });
  return { ...typeCase, style: { ...typeCase.style, styles, keeps: { ...typeCase.style.keeps, dropCapLines: 0 } } };
}

// src/flow/characters.ts
var SENTENCE = "the average width of running letters in an ordinary sentence";
function characterWidth(typeCase, style) {
  const words2 = typeCase.words(SENTENCE, style, "en", "style");
  const { space } = typeCase.face(style).metrics;
  return (words2.reduce((sum, w) => sum + w.width, 0) + (words2.length - 1) * space * style.size) / SENTENCE.length;
}
function besideWidths(typeCase) {
  const width2 = characterWidth(typeCase, styleOf(typeCase, "body"));
  const { besideCharacters, bothSidesCharacters } = typeCase.style.keeps;
  return { one: besideCharacters * width2, both: bothSidesCharacters * width2 };
}

// src/flow/room.ts
function legX(room, leg) {
  return room.x + leg * (room.measure + room.gutter);
}
function spanWidth(room, from2, to2) {
  return (to2 - from2 + 1) * room.measure + (to2 - from2) * room.gutter;
}
function capLine(room, line2) {
  return room.y + (line2 - 1) * room.baseline;
}
function baselineOf(room, line2) {
  return capLine(room, line2) + room.cap;
}
function legsOf(room, columns) {
  if (!columns) return [0, room.columns - 1];
  const from2 = Math.min(room.columns - 1, Math.max(0, columns[0] - room.firstColumn));
  return [from2, Math.max(from2, Math.min(room.columns - 1, columns[1] - room.firstColumn))];
}
function narrowed(room, leg, left2, right) {
  const x = legX(room, leg) + left2;
  const width2 = spanWidth(room, 0, room.columns - 1) - left2 - right;
  return { ...room, x, measure: (width2 - (room.columns - 1) * room.gutter) / room.columns };
}

// src/flow/claims.ts
function freeFrom(claims, legs, air = 0) {
  let line2 = 1;
  for (const c of claims) if (c.spans && c.foot !== true && overlaps(c.legs, legs)) line2 = Math.max(line2, c.to - Math.min(c.air ?? 0, air) + 1);
  return line2;
}
function overlaps(a, b) {
  return a[0] <= b[1] && b[0] <= a[1];
}
function slotsOf(room, claims, feet, beside) {
  const slots = [];
  const deepest2 = Math.max(...feet);
  for (let leg = 0; leg < room.columns; leg++) {
    const x = legX(room, leg);
    const own2 = claims.filter((c) => leg >= c.legs[0] && leg <= c.legs[1]);
    const raised = feet[leg] < deepest2 ? { raised: true } : {};
    for (let line2 = 1; line2 <= feet[leg]; line2++) {
      const here2 = own2.filter((c) => line2 >= c.from && line2 <= c.to);
      if (here2.some((c) => c.x === void 0)) continue;
      const y = baselineOf(room, line2);
      if (here2.length === 0) slots.push({ leg, line: line2, x, y, width: room.measure, beside: false, ...raised });
      else
        for (const [from2, to2] of left(x, x + room.measure, here2, beside))
          slots.push({ leg, line: line2, x: from2, y, width: to2 - from2, beside: to2 - from2 < room.measure - 1e-6, ...raised });
    }
  }
  return slots;
}
function left(from2, to2, claims, beside) {
  let stretches = [[from2, to2]];
  for (const { x } of claims)
    stretches = stretches.flatMap(([a, b]) => [
      [a, Math.min(b, x[0])],
      [Math.max(a, x[1]), b]
    ]);
  const wide = stretches.filter(([a, b]) => b - a >= beside.one);
  if (wide.length < 2 || to2 - from2 >= beside.both) return wide;
  return [wide.reduce((most2, s) => s[1] - s[0] > most2[1] - most2[0] ? s : most2)];
}
function ruledLines(claims, lastLines, gutter) {
  const stretches = [];
  let first;
  const left2 = lastLines[gutter] ?? 0;
  const right = lastLines[gutter + 1] ?? 0;
  const last = left2 > 0 && right > 0 ? Math.max(left2, right) : 0;
  const besides = (c) => gutter >= c.legs[0] && gutter <= c.legs[1] || gutter + 1 >= c.legs[0] && gutter + 1 <= c.legs[1];
  const across = (c) => gutter >= c.legs[0] && gutter + 1 <= c.legs[1];
  for (let line2 = 1; line2 <= last + 1; line2++) {
    const blocked = line2 > last || claims.some((c) => line2 >= c.from && line2 <= c.to && (c.spans ? besides(c) : across(c)));
    if (!blocked) first ??= line2;
    else if (first !== void 0) {
      stretches.push([first, line2 - 1]);
      first = void 0;
    }
  }
  return stretches;
}

// src/text/optical.ts
var RIGHT = /* @__PURE__ */ new Map([
  [".", 0.7],
  [",", 0.7],
  [":", 0.5],
  [";", 0.3],
  ["!", 0.1],
  ["?", 0.1],
  ["\u2026", 0.15],
  ["\xB7", 0.5],
  ["-", 0.5],
  ["\u2010", 0.5],
  ["\u2011", 0.5],
  ["\u2013", 0.2],
  ["\u2014", 0.15],
  ["\u2015", 0.15],
  ["\u2019", 0.4],
  ["\u2018", 0.4],
  ["'", 0.4],
  ["\u201D", 0.4],
  ["\u201C", 0.4],
  ['"', 0.4],
  ["\u203A", 0.3],
  ["\xBB", 0.3],
  ["\xAB", 0.3],
  ["\u2039", 0.3],
  [")", 0.1],
  ["]", 0.05],
  ["/", 0.1],
  ["*", 0.3],
  ["%", 0.05],
  ["\u3001", 0.5],
  ["\u3002", 0.5],
  ["A", 0.05],
  ["F", 0.05],
  ["K", 0.05],
  ["L", 0.05],
  ["P", 0.03],
  ["R", 0.03],
  ["T", 0.05],
  ["V", 0.05],
  ["W", 0.03],
  ["X", 0.05],
  ["Y", 0.05],
  ["f", 0.03],
  ["k", 0.05],
  ["r", 0.05],
  ["t", 0.05],
  ["v", 0.05],
  ["w", 0.03],
  ["x", 0.05],
  ["y", 0.05]
]);
var LEFT = /* @__PURE__ */ new Map([
  ["\u2018", 0.4],
  ["\u2019", 0.4],
  ["\u201A", 0.4],
  ["'", 0.4],
  ["\u201C", 0.3],
  ["\u201D", 0.3],
  ["\u201E", 0.4],
  ['"', 0.3],
  ["\u2039", 0.3],
  ["\xAB", 0.3],
  ["\u203A", 0.3],
  ["\xBB", 0.3],
  ["(", 0.1],
  ["[", 0.05],
  ["-", 0.5],
  ["\u2010", 0.5],
  ["\u2011", 0.5],
  ["\u2013", 0.2],
  ["\u2014", 0.15],
  ["\u2015", 0.15],
  ["*", 0.2],
  ["\u2022", 0.2],
  ["\u2026", 0.1],
  ["A", 0.05],
  ["C", 0.03],
  ["G", 0.03],
  ["J", 0.05],
  ["O", 0.03],
  ["Q", 0.03],
  ["T", 0.05],
  ["V", 0.05],
  ["W", 0.03],
  ["X", 0.05],
  ["Y", 0.05],
  ["v", 0.05],
  ["w", 0.03],
  ["x", 0.05],
  ["y", 0.05]
]);
function rightProtrusion(character) {
  return RIGHT.get(character) ?? 0;
}
function leftProtrusion(character) {
  return LEFT.get(character) ?? 0;
}

// src/text/recordedLines.ts
function withoutOpening(printed2, characters) {
  return printed2.flatMap((line2) => line2.end > characters ? [{ ...line2, end: line2.end - characters }] : []);
}
function endsInside(recorded, w, word2) {
  if (!recorded || w < recorded.firstWord) return [];
  const { lines: lines3 } = recorded;
  const found = [];
  for (let k = firstBeyond(lines3, word2.offset); k < lines3.length && lines3[k].end < word2.offset + word2.text.length; k++)
    found.push({ at: lines3[k].end - word2.offset, hyphen: lines3[k].hyphen });
  return found;
}
function firstBeyond(lines3, character) {
  let low = 0;
  let high = lines3.length;
  while (low < high) {
    const middle2 = low + high >> 1;
    if (lines3[middle2].end > character) high = middle2;
    else low = middle2 + 1;
  }
  return low;
}
function recordedPositions(words2, positions, recorded) {
  let p = 1;
  return recorded.lines.map(({ end }) => {
    for (; p < positions.length; p++) {
      const { word: w, at } = positions[p];
      if (w < recorded.firstWord) continue;
      const word2 = words2[w];
      const reached = word2.offset + at;
      if (reached === end) return p;
      const next = at >= word2.text.length ? words2[w + 1]?.offset ?? Infinity : reached;
      if (reached < end && end <= next) return p;
      if (reached > end) return -1;
    }
    return -1;
  });
}

// src/text/cuts.ts
var WEB = /:\/\/|^www\.|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:\/\S*|[).,;:!?'"\u2019\u201d]*)$/u;
var MAIL = /^[^@\s]+@[^@\s]+$/;
var SHORT_PARTS = /^(?:\p{L}{1,2}\.)+\p{L}{0,2}[.,;:!?)'"\u2019\u201d]*$/u;
var LETTER = /[\p{L}\p{M}]/u;
var ALPHANUMERIC = /[\p{L}\p{N}]/u;
var CLOSING = /[)\]}.,;:!?%'"\u2019\u201d\u2026\u203a\u00bb\u2013\u2014\u2015-]/;
var OWN = 0.5;
var SLASH = 0.5;
var RANGE = 0.75;
var ADDRESS_COST = 0.75;
var ENOUGH = 5;
var EACH = 0.15;
var FEW = 3;
function isHyphen(c) {
  return c === "-" || c === "\u2010";
}
function isDash(c) {
  return c === "\u2014" || c === "\u2013" || c === "\u2015";
}
function isLetter(text, i) {
  const c = text.charCodeAt(i);
  return c < 128 ? (c | 32) >= 97 && (c | 32) <= 122 : LETTER.test(text[i]);
}
function lettersBefore(text, at) {
  let n = 0;
  while (n < ENOUGH && at - n > 0 && isLetter(text, at - n - 1)) n++;
  return n;
}
function lettersAfter(text, at) {
  let n = 0;
  while (n < ENOUGH && at + n < text.length && isLetter(text, at + n)) n++;
  return n;
}
function hyphenCut(text, at) {
  const after2 = lettersAfter(text, at);
  const few = 2 * ENOUGH - lettersBefore(text, at) - after2;
  return { at, kind: "hyphen", cost: 1 + EACH * few, ...after2 < FEW ? { few: true } : {} };
}
function addressCuts(text) {
  const cuts = [];
  for (let at = 2; at < text.length - 1; at++) {
    const before = text[at - 1];
    const after2 = text[at];
    const slash = before === "/" && after2 !== "/" || (before === "?" || before === "&" || before === "=" || before === "#") && ALPHANUMERIC.test(after2);
    const stop = (after2 === "." || after2 === "@" || after2 === "_") && ALPHANUMERIC.test(before) && ALPHANUMERIC.test(text[at + 1]);
    if (slash || stop) cuts.push({ at, kind: "other", cost: ADDRESS_COST });
    else if (before === "-" && ALPHANUMERIC.test(after2)) cuts.push({ at, kind: "other", cost: ADDRESS_COST });
  }
  return cuts;
}
function signCuts(text) {
  const cuts = [];
  for (let at = 1; at < text.length; at++) {
    const before = text[at - 1];
    const after2 = text[at];
    if (before === "\u200B") cuts.push({ at, kind: "other", cost: 0 });
    else if (CLOSING.test(after2)) continue;
    else if (isDash(before)) {
      if (at === 1) continue;
      const range2 = before === "\u2013" && /\p{N}/u.test(text[at - 2]);
      cuts.push({ at, kind: "dash", cost: range2 ? RANGE : 0 });
    } else if (isHyphen(before)) {
      if (text[at - 2] === "-") cuts.push({ at, kind: "dash", cost: 0 });
      else if (at >= 3 && ALPHANUMERIC.test(text[at - 2]) && ALPHANUMERIC.test(text[at - 3]) && ALPHANUMERIC.test(after2) && ALPHANUMERIC.test(text[at + 1] ?? ""))
        cuts.push({ at, kind: "own", cost: OWN });
    } else if (before === "/" && at >= 3 && LETTER.test(text[at - 2]) && LETTER.test(text[at - 3]) && LETTER.test(after2) && LETTER.test(text[at + 1] ?? ""))
      cuts.push({ at, kind: "other", cost: SLASH });
  }
  return cuts;
}
function isAddress(text) {
  if (!/[.:@]/.test(text)) return false;
  if (WEB.test(text)) return true;
  return MAIL.test(text) && text.lastIndexOf(".", text.length - 2) > text.indexOf("@") + 1;
}
function cutsOf(text, soft, hyphenator, minima, hyphenate) {
  if (text.length < 3) return [];
  if (isAddress(text) && !SHORT_PARTS.test(text)) return addressCuts(text);
  const signs = signCuts(text);
  if (!hyphenate) return signs;
  const hyphens2 = soft.length > 0 ? soft.filter((at) => at > 0 && at < text.length) : hyphenator?.hyphenate(text, minima) ?? [];
  if (hyphens2.length === 0) return signs;
  const taken = new Set(signs.map((cut) => cut.at));
  const all = [...signs];
  for (const at of hyphens2) {
    if (taken.has(at)) continue;
    taken.add(at);
    all.push(hyphenCut(text, at));
  }
  return all.sort((a, b) => a.at - b.at);
}

// src/text/tokens.ts
var PLAIN_KEY = "0";
var NO_MARKS = { bold: false, italic: false, smallCaps: false, noBreak: false, link: void 0, language: void 0, key: PLAIN_KEY };
var NOWHERE = [];
function marksOf(run) {
  const bold = run.bold === true;
  const italic = run.italic === true;
  const smallCaps = run.smallCaps === true;
  const noBreak = run.noBreak === true;
  const bits = (bold ? 1 : 0) | (italic ? 2 : 0) | (smallCaps ? 4 : 0) | (noBreak ? 8 : 0);
  if (bits === 0 && run.link === void 0 && run.language === void 0) return NO_MARKS;
  return { bold, italic, smallCaps, noBreak, link: run.link, language: run.language, key: `${bits} ${run.language ?? ""} ${run.link ?? ""}` };
}
var CHARACTER = 0;
var SPACE = 1;
var FIXED = 2;
var SOFT = 3;
var DROPPED = 4;
function kindOf(c) {
  if (c > 32 && c < 127) return CHARACTER;
  if (c === 32 || c >= 9 && c <= 13) return SPACE;
  if (c < 32 || c >= 127 && c <= 159) return c === 133 ? SPACE : DROPPED;
  if (c === 160) return FIXED;
  if (c === 173) return SOFT;
  if (c < 5760) return CHARACTER;
  if (c === 5760 || c >= 8192 && c <= 8202 && c !== 8199 || c === 8232 || c === 8233 || c === 8287 || c === 12288) return SPACE;
  return c === 65279 ? DROPPED : CHARACTER;
}
function withTheirMarks(runs) {
  const out2 = [];
  for (const run of runs) {
    const before = out2[out2.length - 1];
    const marks = run === "break" || before === void 0 || before === "break" ? void 0 : /^[\u00ad\p{M}]*\p{M}/u.exec(run.text)?.[0];
    if (marks === void 0 || run === "break" || before === void 0 || before === "break") {
      out2.push(run);
      continue;
    }
    out2[out2.length - 1] = { ...before, text: before.text + marks };
    if (marks.length < run.text.length) out2.push({ ...run, text: run.text.slice(marks.length) });
  }
  return out2;
}
function tokenise(text, pageOf) {
  const tokens = [];
  const runs = typeof text === "string" ? [{ text }] : withTheirMarks(text.map((run) => "text" in run ? run : "break" in run ? "break" : { text: pageOf(run.pageOf) }));
  let offset = 0;
  let open2 = "";
  let start = 0;
  let spans = [];
  let soft;
  const close = (follows2) => {
    if (open2 === "") return;
    tokens.push({ text: open2, offset: start, spans, soft: soft ?? NOWHERE, follows: follows2 });
    open2 = "";
    spans = [];
    soft = void 0;
  };
  const space = (follows2) => {
    if (open2 !== "") close(follows2);
    else {
      const last2 = tokens[tokens.length - 1];
      if (last2 !== void 0 && last2.follows === "fixed" && follows2 === "space") last2.follows = "space";
    }
  };
  for (const run of runs) {
    if (run === "break") {
      close("forced");
      const last2 = tokens[tokens.length - 1];
      if (last2 !== void 0) last2.follows = "forced";
      offset++;
      continue;
    }
    const marks = marksOf(run);
    const characters = run.text.replace(/\u00ad(?=[\u00ad\p{M}])/gu, "").normalize("NFC");
    const take = (from3, to2) => {
      if (from3 >= to2) return;
      if (open2 === "") start = offset + from3;
      const at = open2.length;
      open2 += characters.slice(from3, to2);
      const last2 = spans[spans.length - 1];
      if (last2 !== void 0 && last2.marks === marks) spans[spans.length - 1] = { from: last2.from, to: open2.length, marks };
      else spans.push({ from: at, to: open2.length, marks });
    };
    let from2 = 0;
    for (let i = 0; i < characters.length; i++) {
      const kind = kindOf(characters.charCodeAt(i));
      if (kind === CHARACTER) continue;
      take(from2, i);
      from2 = i + 1;
      if (kind === SPACE) space(marks.noBreak ? "fixed" : "space");
      else if (kind === FIXED) space("fixed");
      else if (kind === SOFT && open2 !== "") (soft ??= []).push(open2.length);
    }
    take(from2, characters.length);
    offset += characters.length;
  }
  close("end");
  const last = tokens[tokens.length - 1];
  if (last !== void 0) last.follows = "end";
  return tokens;
}
function cutToken(token, places) {
  const parts = [];
  let from2 = 0;
  for (const to2 of [...places, token.text.length]) {
    if (to2 <= from2 || to2 > token.text.length) continue;
    parts.push({
      text: token.text.slice(from2, to2),
      offset: token.offset + from2,
      spans: token.spans.filter((span2) => span2.to > from2 && span2.from < to2).map((span2) => ({ from: Math.max(span2.from, from2) - from2, to: Math.min(span2.to, to2) - from2, marks: span2.marks })),
      soft: token.soft.filter((at) => at > from2 && at < to2).map((at) => at - from2),
      follows: to2 === token.text.length ? token.follows : "none"
    });
    from2 = to2;
  }
  return parts;
}

// src/text/leads.ts
var LETTER2 = /\p{L}/u;
function withLeads(tokens, faces, style) {
  const worded = tokens.map((token) => LETTER2.test(token.text));
  const known = /* @__PURE__ */ new Map();
  const familiesAt = (index) => {
    let families = known.get(index);
    if (families === void 0) {
      families = familiesOf(tokens[index].text, faces, style).flatMap(({ family }) => family ?? []);
      known.set(index, families);
    }
    return families;
  };
  let before = -1;
  let after2 = -1;
  return tokens.map((token, i) => {
    if (worded[i] === true) {
      before = i;
      return { token, lead: void 0 };
    }
    if (after2 < i) after2 = worded.indexOf(true, i);
    if (after2 < 0) after2 = tokens.length;
    const left2 = before < 0 ? void 0 : familiesAt(before).at(-1);
    const right = after2 >= tokens.length ? void 0 : familiesAt(after2)[0];
    const family = left2 === void 0 || right === void 0 || left2 === right ? left2 ?? right : void 0;
    return { token, lead: family === style.family ? void 0 : family };
  });
}
function cutLed({ token, lead }, places, faces, style) {
  const runs = lead === void 0 ? familiesOf(token.text, faces, style) : [];
  return cutToken(token, places).map((part) => {
    const at = part.offset - token.offset;
    const family = lead ?? runs.find((run) => run.to > at)?.family;
    return { token: part, lead: family === style.family ? void 0 : family };
  });
}
function familiesOf(text, faces, { family, bold, italic }) {
  return faces.familyRuns(text, family, bold, italic);
}

// src/text/linebreaks.ts
var FOREIGN2 = /[\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\ua000-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{1f000}-\u{1faff}\u{20000}-\u{3ffff}]/u;
function needsLineBreaks(text) {
  return FOREIGN2.test(text);
}
async function prepareLineBreaks(texts) {
  for (const text of texts) {
    const needed = typeof text === "string" ? FOREIGN2.test(text) : text.some((run) => "text" in run && FOREIGN2.test(run.text));
    if (needed) return load();
  }
  return void 0;
}
async function load() {
  const { default: LineBreaker } = await import("linebreak");
  return (text) => {
    const breaker = new LineBreaker(text);
    const found = [];
    for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
      if (next.position > 0 && next.position < text.length) found.push(next.position);
    }
    return found;
  };
}

// src/text/features.ts
var PLAIN_FEATURES = { ligatures: false, smallCaps: false, oldStyle: false, tabular: false };
function featureIndex(features) {
  return (features.ligatures ? 1 : 0) | (features.smallCaps ? 2 : 0) | (features.oldStyle ? 4 : 0) | (features.tabular ? 8 : 0);
}
var SETS = Array.from({ length: 16 }, (_, i) => ({
  ligatures: (i & 1) !== 0,
  smallCaps: (i & 2) !== 0,
  oldStyle: (i & 4) !== 0,
  tabular: (i & 8) !== 0
}));
function featureSet(index) {
  return SETS[index & 15] ?? PLAIN_FEATURES;
}
function featuresOf(style, smallCaps) {
  const i = (style.ligatures && style.tracking <= 10 ? 1 : 0) | (smallCaps || style.case === "smallCaps" ? 2 : 0) | (style.figures === "oldStyle" ? 4 : 0) | (style.tabular ? 8 : 0);
  return featureSet(i);
}
var ALWAYS = ["rvrn", "ltra", "ltrm", "ccmp", "locl", "rlig", "calt", "rclt", "curs", "kern", "mark", "mkmk"];
function featureTags(features) {
  const tags = [...ALWAYS, features.oldStyle ? "onum" : "lnum", features.tabular ? "tnum" : "pnum"];
  if (features.ligatures) tags.push("liga", "clig");
  if (features.smallCaps) tags.push("smcp");
  return tags;
}
var ALL_TAGS = [...new Set(SETS.flatMap(featureTags))];

// src/text/shape.ts
var EMPTY_SHAPED = { gids: [], advances: [], offsets: void 0, texts: [], clusters: [], width: 0, missing: 0 };
var CONTINUES = /^[\p{M}\u200c\u200d\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]$/u;
var JOINER = 8205;
var NO_OFFSET = [0, 0];
function continuesCluster(codePoint) {
  return codePoint >= 768 && CONTINUES.test(String.fromCodePoint(codePoint));
}
function codePointsOf(text) {
  const out2 = [];
  for (let i = 0; i < text.length; i++) {
    const c = text.codePointAt(i);
    out2.push(c);
    if (c > 65535) i++;
  }
  return out2;
}
function fromRun(run, text, codePoints2, unitsPerEm) {
  const { gids, characters } = run;
  const count = gids.length;
  const advances = [];
  const texts = [];
  const clusters = [];
  let at = 0;
  let start = 0;
  let head = -1;
  let width2 = 0;
  let missing2 = 0;
  let joined3 = false;
  for (let i = 0; i < count; i++) {
    const chars = characters?.[i];
    const first = characters === void 0 ? codePoints2[i] : chars?.[0];
    const own2 = first === void 0 ? "" : chars !== void 0 && chars.length > 1 ? String.fromCodePoint(...chars) : String.fromCodePoint(first);
    if (characters !== void 0 && !text.startsWith(own2, at)) return void 0;
    const continues = i > 0 && (first === void 0 || joined3 || continuesCluster(first));
    if (continues) texts[head] += own2;
    else {
      start = at;
      head = i;
    }
    at += own2.length;
    joined3 = (chars?.[chars.length - 1] ?? first) === JOINER;
    clusters.push(start);
    texts.push(continues ? "" : own2);
    const advance = (run.advances[i] ?? 0) / unitsPerEm;
    advances.push(advance);
    width2 += advance;
    if (gids[i] === 0) missing2++;
  }
  if (at !== text.length || !Number.isFinite(width2)) return void 0;
  const offsets = run.offsets?.map(([x, y]) => [x / unitsPerEm, y / unitsPerEm]);
  if (offsets?.some(([x, y]) => !Number.isFinite(x) || !Number.isFinite(y)) === true) return void 0;
  return { gids, advances, offsets, texts, clusters, width: width2, missing: missing2 };
}
function characterByCharacter(text, glyphFor, advance) {
  const codePoints2 = codePointsOf(text);
  const gids = codePoints2.map(glyphFor);
  return fromRun({ gids, advances: gids.map(advance), characters: void 0, offsets: void 0 }, text, codePoints2, 1) ?? EMPTY_SHAPED;
}
function joinShaped(parts) {
  const [first] = parts;
  if (first !== void 0 && parts.length === 1) return first;
  const gids = [];
  const advances = [];
  const texts = [];
  const clusters = [];
  const offsets = [];
  let some = false;
  let at = 0;
  let width2 = 0;
  let missing2 = 0;
  for (const part of parts) {
    for (let i = 0; i < part.gids.length; i++) {
      gids.push(part.gids[i] ?? 0);
      advances.push(part.advances[i] ?? 0);
      texts.push(part.texts[i] ?? "");
      clusters.push((part.clusters[i] ?? 0) + at);
      offsets.push(part.offsets?.[i] ?? NO_OFFSET);
    }
    if (part.offsets !== void 0) some = true;
    for (const text of part.texts) at += text.length;
    width2 += part.width;
    missing2 += part.missing;
  }
  return { gids, advances, offsets: some ? offsets : void 0, texts, clusters, width: width2, missing: missing2 };
}
function withOriginal(shaped, original, origin) {
  const texts = [];
  const clusters = [];
  let cluster = 0;
  for (let i = 0; i < shaped.gids.length; i++) {
    const start = shaped.clusters[i] ?? 0;
    if (shaped.texts[i] === "") {
      texts.push("");
      clusters.push(cluster);
      continue;
    }
    const from2 = origin[start] ?? original.length;
    const to2 = origin[start + (shaped.texts[i] ?? "").length] ?? original.length;
    const own2 = original.slice(from2, to2);
    if (own2 !== "") cluster = from2;
    texts.push(own2);
    clusters.push(cluster);
  }
  return { ...shaped, texts, clusters };
}

// src/text/pieces.ts
var SMALL_CAPITAL = 0.78;
function capitals(text) {
  let out2 = "";
  const origin = [];
  for (let i = 0; i < text.length; ) {
    const c = text.codePointAt(i) ?? 0;
    const own2 = String.fromCodePoint(c);
    const upper = own2.toUpperCase();
    const next = i + own2.length;
    for (let k = 0; k < upper.length; k++) origin.push(k === 0 ? i : upper.length === own2.length ? i + k : next);
    out2 += upper;
    i = next;
  }
  origin.push(text.length);
  return { text: out2, origin };
}
var hasSmallCaps = /* @__PURE__ */ new WeakMap();
function smallCapsIn(face) {
  let has = hasSmallCaps.get(face);
  if (has === void 0) {
    has = face.shape("a", { ...PLAIN_FEATURES, smallCaps: true }).gids[0] !== face.shape("a", PLAIN_FEATURES).gids[0];
    hasSmallCaps.set(face, has);
  }
  return has;
}
var LOWER = /\p{Ll}/u;
function byCase(text) {
  const parts = [];
  for (const character of text) {
    const last = parts[parts.length - 1];
    const lower = LOWER.test(character) || last?.lower === true && /\p{M}/u.test(character);
    if (last !== void 0 && last.lower === lower) last.text += character;
    else parts.push({ text: character, lower });
  }
  return parts;
}
function makePieces(text, spans, style, faces, lead) {
  const pieces = [];
  const runs = lead === void 0 ? faces.familyRuns(text, style.family, style.bold, style.italic) : [{ from: 0, to: text.length, family: lead }];
  for (const span2 of spans)
    for (const run of runs) {
      const from2 = Math.max(span2.from, run.from);
      const to2 = Math.min(span2.to, run.to);
      if (from2 < to2) addSpan(pieces, text.slice(from2, to2), from2, span2.marks, style, faces, run.family ?? style.family);
    }
  return pieces;
}
function addSpan(pieces, text, from2, marks, style, faces, family) {
  const bold = style.bold || marks.bold;
  const italic = style.italic !== marks.italic;
  const smallCaps = marks.smallCaps || style.case === "smallCaps";
  const add = (written2, at, upper, features, size2) => {
    const { text: whole2, origin } = upper ? capitals(written2) : { text: written2, origin: void 0 };
    let start = 0;
    for (const run of faces.itemise(whole2, style.family, bold, italic, family)) {
      const end = start + run.text.length;
      const begins = origin?.[start] ?? start;
      const ends = origin?.[end] ?? end;
      let shaped = run.face.shape(run.drawn, features);
      if (origin !== void 0)
        shaped = withOriginal(
          shaped,
          written2.slice(begins, ends),
          origin.slice(start, end + 1).map((o) => o - begins)
        );
      else if (run.drawn !== run.text) shaped = withOriginal(shaped, run.text, identity(run.text.length));
      pieces.push({
        face: run.face,
        size: size2,
        tracking: style.tracking / 1e3,
        shaped,
        ...marks.link === void 0 ? void 0 : { link: marks.link },
        colour: style.colour,
        missing: run.missing,
        from: at + begins
      });
      start = end;
    }
  };
  if (!smallCaps) add(text, from2, style.case === "upper", featuresOf(style, false), style.size);
  else if (smallCapsIn(faces.pick(family, bold, italic).face)) add(text, from2, false, featuresOf(style, true), style.size);
  else {
    let at = from2;
    for (const part of byCase(text)) {
      add(part.text, at, part.lower, featuresOf({ ...style, case: "none" }, false), part.lower ? style.size * SMALL_CAPITAL : style.size);
      at += part.text.length;
    }
  }
}
function identity(length3) {
  return Array.from({ length: length3 + 1 }, (_, i) => i);
}
function pieceWidth(piece) {
  return (piece.shaped.width + piece.shaped.gids.length * piece.tracking) * piece.size;
}
var hyphens = /* @__PURE__ */ new WeakMap();
function hyphenOf(face) {
  let hyphen = hyphens.get(face);
  if (hyphen === void 0) {
    const proper = face.has(8208);
    const shaped = face.shape(proper ? "\u2010" : "-", PLAIN_FEATURES);
    hyphens.set(face, hyphen = { shaped: proper ? withOriginal(shaped, "-", [0, 1]) : shaped, missing: shaped.missing > 0 });
  }
  return hyphen;
}
function hyphenPiece(piece) {
  const { shaped, missing: missing2 } = hyphenOf(piece.face);
  return { ...piece, shaped, missing: missing2, from: 0 };
}

// src/text/sticky.ts
var split = (words2) => new Set(words2.split(" "));
var UNITS = split(
  "km m cm mm nm \xB5m \u03BCm kg g mg \xB5g \u03BCg lb lbs oz ft yd mi mph km/h kph kmh l ml cl dl hl L ha W kW MW GW TW kWh MWh GWh V kV A mA Hz kHz MHz GHz kB KB MB GB TB PB bit \xB0C \xB0F \xB0K K Pa hPa kPa bar J kJ MJ kcal Nm N dB m\xB2 m\xB3 km\xB2 cm\xB2 cm\xB3 % \u2030 \xB0 pm am p.m a.m p c bn tn k EUR USD GBP CHF JPY SEK NOK DKK \u20AC \xA3 $ \xA5 Uhr h min s ms millimetres centimetres metre metres kilometre kilometres inch inches foot feet yard yards mile miles gram grams kilo kilos kilogram kilograms tonne tonnes ton tons pound pounds ounce ounces litre litres gallon gallons pint pints barrel barrels hectare hectares acre acres degree degrees volt volts watt watts kilowatt kilowatts megawatt megawatts gigawatt gigawatts hundred thousand million billion trillion"
);
var CURRENCIES = split("EUR USD GBP CHF JPY CNY SEK NOK DKK AUD CAD NZD INR \xA3 $ \u20AC \xA5 US$ Rs");
var TITLES = split("Mr Mrs Ms Miss Dr Prof St Mme Mlle M Sr Sra Hr Fr Rev Gen Lt Sgt Capt Col Sen Rep Gov Sir Lord Lady Dame");
var NUMBERED = split("No Nos Nr N\xBA N\xB0 p pp vol ch fig Fig \xA7 \xA7\xA7");
var MONTHS = split(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec januar februar m\xE4rz mai juni juli oktober dezember j\xE4nner janvier f\xE9vrier mars avril juin juillet ao\xFBt septembre octobre novembre d\xE9cembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre januari februari maart mei augustus janu\xE1rio fevereiro mar\xE7o maio junho julho setembro outubro novembro dezembro"
);
var NUMBER = /^[('"\u2018\u201c[]*[-+\u2212\u2013]?[£$€¥]?\d[\d.,:/\u2009\u202f]*(?:\u2013\d[\d.,]*)?$/;
var PLAIN_NUMBER = /^\d/;
var DAY = /^[('"\u2018\u201c[]*(?:[12]?\d|3[01])(?:st|nd|rd|th|er|\.|º)?$/;
var DAY_AFTER = /^(?:[12]?\d|3[01])(?:st|nd|rd|th|er|\.|º)?[.,;:!?)'"\u2019\u201d\]]*$/;
var INITIAL = /^[('"\u2018\u201c[]*(?:\p{Lu}\.)+$/u;
var TRAILING = `.,;:!?)]'"\u2019\u201D\u2026`;
var AFTER_INITIAL = `,;:!?)'"\u2019\u201D`;
var LEADING = /^[('"\u2018\u201c[]+/;
var CAPITAL = /^[('"\u2018\u201c[]*\p{Lu}/u;
var DASH = /^(?:[\u2013\u2014\u2015](?!\d)|-+$|\u2212$)/;
function sticks(left2, right, before) {
  if (isLetter2(left2.charCodeAt(0)) && isLetter2(right.charCodeAt(0)) && right.charCodeAt(0) >= 97 && left2 !== "per") return false;
  if (DASH.test(right)) return true;
  const bare2 = withoutTail(right, TRAILING);
  if (NUMBER.test(left2)) {
    if (UNITS.has(bare2) || UNITS.has(right)) return true;
    if (bare2 === "per" || bare2 === "percent") return true;
  }
  if (left2 === "per" && bare2 === "cent" && before !== void 0 && NUMBER.test(before)) return true;
  const opened2 = left2.replace(LEADING, "");
  if (PLAIN_NUMBER.test(right)) {
    if (CURRENCIES.has(opened2)) return true;
    const name2 = opened2.replace(/\.$/, "");
    if (NUMBERED.has(name2)) return true;
    if (DAY_AFTER.test(right) && MONTHS.has(name2.toLowerCase())) return true;
  }
  if (DAY.test(left2) && MONTHS.has(bare2.toLowerCase())) return true;
  if (!CAPITAL.test(right)) return false;
  if (INITIAL.test(left2) && INITIAL.test(withoutTail(right, AFTER_INITIAL))) return true;
  return TITLES.has(opened2.replace(/\.$/, "")) && !/[,;:!?]$/.test(left2);
}
function isLetter2(code) {
  return (code | 32) >= 97 && (code | 32) <= 122;
}
function withoutTail(token, tail) {
  let end = token.length;
  while (end > 0 && tail.includes(token[end - 1])) end--;
  return token.slice(0, end);
}
var ENDS = /[.!?\u2026]['"\u2019\u201d)\]]*$/;
function endsSentence(token) {
  if (isLetter2(token.charCodeAt(token.length - 1))) return false;
  if (!ENDS.test(token)) return false;
  return !INITIAL.test(token) && !TITLES.has(token.replace(LEADING, "").replace(/\.$/, ""));
}

// src/text/words.ts
var NO_BREAKS = [];
var CAPITALISED = /^[^\p{L}]*\p{Lu}/u;
var NO_PAGE = () => "";
var REMEMBERED = 6e4;
var Vocabulary = class {
  #dresses = /* @__PURE__ */ new Map();
  #words = 0;
  dress(style, hyphenation2) {
    if (this.#words >= REMEMBERED) {
      this.#dresses.clear();
      this.#words = 0;
    }
    const key = dressKey(style, hyphenation2);
    let dress = this.#dresses.get(key);
    if (dress === void 0) {
      this.#dresses.set(key, dress = { style, words: /* @__PURE__ */ new WeakMap() });
      this.#words++;
    }
    return dress;
  }
  known(dress, hyphenator) {
    const by = hyphenator ?? NO_HYPHENATOR;
    let words2 = dress.words.get(by);
    if (words2 === void 0) dress.words.set(by, words2 = /* @__PURE__ */ new Map());
    return words2;
  }
  add(words2, key, core) {
    words2.set(key, core);
    this.#words++;
    return core;
  }
};
var NO_HYPHENATOR = {};
var keys = /* @__PURE__ */ new WeakMap();
function dressKey(style, { before, after: after2, shortest, penalty, capitalised, fewCarried }) {
  let key = keys.get(style);
  if (key === void 0) {
    const { family, bold, italic, size: size2, tracking, figures, tabular, ligatures, hyphenate, colour } = style;
    keys.set(style, key = JSON.stringify([family, bold, italic, size2, tracking, style.case, figures, tabular, ligatures, hyphenate, colour]));
  }
  return `${key} ${before} ${after2} ${shortest} ${penalty} ${capitalised} ${fewCarried}`;
}
var vocabularies = /* @__PURE__ */ new WeakMap();
function vocabularyOf(faces) {
  let vocabulary = vocabularies.get(faces);
  if (vocabulary === void 0) vocabularies.set(faces, vocabulary = new Vocabulary());
  return vocabulary;
}
function coreOf({ token, lead }, style, { faces, hyphenation: hyphenation2 }, hyphenator) {
  const pieces = makePieces(token.text, token.spans, style, faces, lead);
  let width2 = 0;
  for (const piece of pieces) width2 += pieceWidth(piece);
  let breaks = NO_BREAKS;
  const cuts = cutsOf(token.text, token.soft, hyphenator, hyphenation2, style.hyphenate);
  if (cuts.length > 0) {
    const bounds = /* @__PURE__ */ new Set();
    for (const piece of pieces) for (const cluster of piece.shaped.clusters) bounds.add(piece.from + cluster);
    const open2 = cuts.filter(({ at }) => bounds.has(at) && !token.spans.some(({ from: from2, to: to2, marks }) => marks.noBreak && from2 < at && at < to2));
    if (open2.length > 0) breaks = open2.map(({ at, kind, cost: cost2, few }) => ({ at, kind, penalty: cost2 * hyphenation2.penalty + (few ? hyphenation2.fewCarried : 0) }));
  }
  return { pieces, width: width2, breaks, capitalised: CAPITALISED.test(token.text), inSentence: void 0 };
}
function namesCost(core, extra) {
  return core.inSentence ??= core.breaks.map((b) => b.kind === "hyphen" ? { ...b, penalty: b.penalty + extra } : b);
}
function toWords(text, options) {
  const tokens = tokenise(text, options.pageOf ?? NO_PAGE);
  const { lineBreaks, hyphenation: hyphenation2, faces, style } = options;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (token.follows === "space" && next !== void 0 && sticks(token.text, next.text, tokens[i - 1]?.text)) token.follows = "fixed";
  }
  let led = withLeads(tokens, faces, style);
  if (lineBreaks !== void 0) {
    led = led.flatMap((own2) => {
      const { token } = own2;
      if (!needsLineBreaks(token.text)) return [own2];
      const places = lineBreaks(token.text).filter((at) => !token.spans.some(({ from: from2, to: to2, marks }) => marks.noBreak && from2 < at && at < to2));
      return cutLed(own2, places, faces, style);
    });
  }
  const words2 = [];
  const vocabulary = vocabularyOf(options.faces);
  const dress = vocabulary.dress(options.style, hyphenation2);
  const ownWords2 = vocabulary.known(dress, options.hyphenator);
  let opens = true;
  for (const own2 of led) {
    const { token, lead } = own2;
    const marks = token.spans.length === 1 ? token.spans[0]?.marks : void 0;
    const language2 = token.spans[0]?.marks.language;
    const hyphenator = language2 === void 0 ? options.hyphenator : options.foreign?.get(language2);
    let core;
    if (marks === void 0 || token.soft.length > 0) core = coreOf(own2, dress.style, options, hyphenator);
    else {
      const known = language2 === void 0 ? ownWords2 : vocabulary.known(dress, hyphenator);
      const key = lead !== void 0 ? `${marks.key}
${lead}
${token.text}` : marks.key === PLAIN_KEY ? token.text : `${marks.key}
${token.text}`;
      core = known.get(key) ?? vocabulary.add(known, key, coreOf(own2, dress.style, options, hyphenator));
    }
    const breaks = core.capitalised && !opens && core.breaks.length > 0 ? namesCost(core, hyphenation2.capitalised) : core.breaks;
    words2.push({ text: token.text, pieces: core.pieces, width: core.width, breaks, spaceAfter: token.follows, offset: token.offset });
    opens = token.follows === "forced" || endsSentence(token.text);
  }
  return words2;
}

// src/text/paragraph.ts
var EMERGENCY = 3e3;
var RECORDED = 200;
function toParagraph(words2, options) {
  const sums = new Sums(words2, options);
  for (let w = 0; w < words2.length; w++) sums.add(w);
  return sums.finish();
}
function spaceOf(word2, wordSpace) {
  const piece = word2?.pieces.at(-1);
  return piece ? piece.face.metrics.space * piece.size * wordSpace + piece.tracking * piece.size : 0;
}
var INNER = { hyphen: 1, own: 1, dash: 0, other: 0 };
var Sums = class {
  constructor(words2, options) {
    this.words = words2;
    this.options = options;
    this.loosened = wideChains(words2, options);
    this.leftHang[0] = this.hangLeft(0, 0);
    this.startKey[0] = this.keyOf(0);
  }
  words;
  options;
  positions = [{ word: 0, at: 0, kind: "start" }];
  endWidth = [0];
  startWidth = [0];
  endSpaces = [0];
  startSpaces = [0];
  endEms = [0];
  startEms = [0];
  hyphenWidth = [0];
  leftHang = [0];
  rightHang = [0];
  penalty = [0];
  hyphen = [0];
  forced = [0];
  startKey = [0];
  endKey = [0];
  keys = /* @__PURE__ */ new Map();
  /** words after which a fixed space must be breakable: with its neighbours it is wider than the measure */
  loosened;
  width = 0;
  spaces = 0;
  ems = 0;
  add(w) {
    const word2 = this.words[w];
    this.inside(w, word2);
    this.width += word2.width;
    this.ems += emsOf(word2);
    const last = w === this.words.length - 1;
    const space = last || word2.spaceAfter === "none" || word2.spaceAfter === "forced" ? 0 : spaceOf(word2, this.options.wordSpace);
    const loosened = this.loosened.has(w);
    if (!last && word2.spaceAfter === "fixed" && !loosened) {
      this.width += space;
      this.spaces += space;
      return;
    }
    const kind = last ? "end" : word2.spaceAfter === "forced" ? "forced" : word2.spaceAfter === "none" ? "other" : "space";
    this.end(
      { word: w, at: word2.text.length, kind },
      this.width - trailing(word2.pieces.at(-1)),
      this.ems,
      0,
      this.hangRight(word2),
      loosened ? EMERGENCY : 0,
      endsInHyphen(word2) && !last ? 1 : 0
    );
    this.endKey[this.endKey.length - 1] = this.keyOf(w);
    this.width += space;
    this.spaces += space;
    this.start(this.width, this.ems, last ? 0 : this.hangLeft(w + 1, 0), last ? 0 : this.keyOf(w + 1));
    if (kind === "forced") this.forced[this.forced.length - 1] = 1;
  }
  finish() {
    const { positions, words: words2, options } = this;
    const breakable = {
      n: positions.length - 1,
      endWidth: this.endWidth,
      startWidth: this.startWidth,
      endSpaces: this.endSpaces,
      startSpaces: this.startSpaces,
      endEms: this.endEms,
      startEms: this.startEms,
      hyphenWidth: this.hyphenWidth,
      leftHang: this.leftHang,
      rightHang: this.rightHang,
      penalty: this.penalty,
      hyphen: this.hyphen,
      forced: this.forced,
      startKey: this.startKey,
      endKey: this.endKey
    };
    return { words: words2, positions, breakable, space: spaceOf(words2[0], options.wordSpace) };
  }
  /** Breaks inside a word: its own, those that recorded lines ask for, and any at all where it is wider than its measure. */
  inside(w, word2) {
    const breaks = new Map(word2.breaks.map((b) => [b.at, b]));
    for (const { at, hyphen } of endsInside(this.options.recorded, w, word2))
      if (!breaks.has(at)) breaks.set(at, { at, kind: hyphen === "inserted" ? "hyphen" : hyphen === "own" ? "own" : "other", penalty: RECORDED });
    for (const at of this.emergencies(word2, [...breaks.values()])) breaks.set(at, { at, kind: "other", penalty: EMERGENCY });
    for (const b of [...breaks.values()].sort((a, c) => a.at - c.at)) {
      const before = prefix(word2, b.at);
      const piece = pieceAt(word2, b.at);
      const hyphenated = b.kind === "hyphen" ? hyphenPiece(piece) : void 0;
      const hyphen = hyphenated ? hyphenated.shaped.width * hyphenated.size : 0;
      const hang = hyphenated ? hyphen * rightProtrusion("-") * this.options.opticalMargins : this.hangRightAt(word2, b.at);
      const ems = this.ems + before.ems;
      const cut = cutCorrection(word2, b.at) - (hyphenated ? 0 : trailing(piece));
      this.end({ word: w, at: b.at, kind: b.kind }, this.width + before.width + cut, ems - (hyphenated ? 0 : piece.size), hyphen, hang, b.penalty, INNER[b.kind]);
      this.start(this.width + before.width, ems, this.hangLeft(w, b.at), 0);
    }
  }
  emergencies(word2, breaks) {
    const { narrowest } = this.options;
    if (word2.width <= narrowest) return [];
    const found = [];
    const hyphenated = new Map(breaks.filter((b) => b.kind === "hyphen").map((b) => [b.at, hyphenPiece(pieceAt(word2, b.at))]));
    const stops = [0, ...breaks.map((b) => b.at).sort((a, b) => a - b), word2.text.length];
    for (let i = 1; i < stops.length; i++) {
      const from2 = stops[i - 1];
      const to2 = stops[i];
      const hyphen = hyphenated.get(to2);
      if (prefix(word2, to2).width - prefix(word2, from2).width + (hyphen ? hyphen.shaped.width * hyphen.size : 0) <= narrowest * 0.98) continue;
      for (const piece of word2.pieces)
        for (const cluster of piece.shaped.clusters) {
          const at = piece.from + cluster;
          if (at > from2 && at < to2 && found.at(-1) !== at) found.push(at);
        }
    }
    if (found.length > 0) this.options.onBroken?.(word2.text);
    return found;
  }
  end(position, width2, ems, hyphenWidth, hang, penalty, hyphen) {
    this.positions.push(position);
    this.endWidth.push(width2);
    this.endSpaces.push(this.spaces);
    this.endEms.push(ems);
    this.hyphenWidth.push(hyphenWidth);
    this.rightHang.push(hang);
    this.penalty.push(penalty);
    this.hyphen.push(hyphen);
    this.forced.push(0);
    this.endKey.push(0);
  }
  start(width2, ems, hang, key) {
    this.startWidth.push(width2);
    this.startSpaces.push(this.spaces);
    this.startEms.push(ems);
    this.leftHang.push(hang);
    this.startKey.push(key);
  }
  keyOf(w) {
    const text = (this.words[w]?.text ?? "").toLowerCase();
    if (text.length < 2) return 0;
    let key = this.keys.get(text);
    if (key === void 0) this.keys.set(text, key = this.keys.size + 1);
    return key;
  }
  hangLeft(w, at) {
    const word2 = this.words[w];
    return word2 ? hangAt(word2, at, leftProtrusion) * this.options.opticalMargins : 0;
  }
  hangRight(word2) {
    return this.hangRightAt(word2, word2.text.length);
  }
  hangRightAt(word2, at) {
    return hangAt(word2, at - 1, rightProtrusion) * this.options.opticalMargins;
  }
};
function wideChains(words2, options) {
  const found = /* @__PURE__ */ new Set();
  for (let w = 0; w < words2.length; w++) {
    const from2 = w;
    let width2 = words2[w].width;
    while (w < words2.length - 1 && words2[w].spaceAfter === "fixed") {
      width2 += spaceOf(words2[w], options.wordSpace) + words2[w + 1].width;
      w++;
    }
    if (width2 <= options.narrowest || w === from2) continue;
    for (let i = from2; i < w; i++) found.add(i);
    options.onBroken?.(
      words2.slice(from2, w + 1).map((word2) => word2.text).join(" ")
    );
  }
  return found;
}
function hangAt(word2, at, share4) {
  const amount = share4(word2.text[at] ?? "");
  if (amount === 0) return 0;
  const piece = pieceAt(word2, at + 1);
  const { clusters, advances } = piece.shaped;
  let advance = 0;
  for (let g = 0; g < clusters.length; g++) if (piece.from + clusters[g] <= at) advance = advances[g];
  return amount * advance * piece.size;
}
function textAfter(paragraph, position) {
  const { words: words2, positions } = paragraph;
  const at = positions[position];
  let out2 = "";
  for (let w = at.word; w < words2.length; w++) {
    const word2 = words2[w];
    const piece = word2.text.slice(w === at.word && at.kind !== "start" ? at.at : 0);
    if (piece === "" && w === at.word) continue;
    out2 += piece + (w < words2.length - 1 && word2.spaceAfter !== "none" ? " " : "");
  }
  return out2;
}
function pieceAt(word2, at) {
  let found = word2.pieces[0];
  for (const piece of word2.pieces) if (piece.from < at) found = piece;
  return found;
}
function endsInHyphen(word2) {
  const last = word2.text.at(-1);
  return last === "-" || last === "\u2010";
}
function cutCorrection(word2, at) {
  for (const piece of word2.pieces) {
    const { clusters, advances, gids } = piece.shaped;
    for (let g = 1; g < clusters.length; g++) if (piece.from + clusters[g] === at) return (piece.face.advance(gids[g - 1]) - advances[g - 1]) * piece.size;
  }
  return 0;
}
function trailing(piece) {
  return piece ? piece.tracking * piece.size : 0;
}
function prefix(word2, at) {
  let width2 = 0;
  let ems = 0;
  for (const piece of word2.pieces) {
    const { clusters, advances } = piece.shaped;
    for (let g = 0; g < clusters.length; g++) {
      if (piece.from + clusters[g] >= at) return { width: width2, ems };
      width2 += (advances[g] + piece.tracking) * piece.size;
      ems += piece.size;
    }
  }
  return { width: width2, ems };
}
function emsOf(word2) {
  let ems = 0;
  for (const piece of word2.pieces) ems += piece.shaped.gids.length * piece.size;
  return ems - (word2.pieces.at(-1)?.size ?? 0);
}

// src/text/justify.ts
var SPACE2 = { ligatures: false, smallCaps: false, oldStyle: false, tabular: false };
function ratioOf(spare, spaces, flex, limits) {
  if (spare < 0) {
    const room = limits.spaceShrink * spaces + flex;
    return room > 0 ? spare / room : -Infinity;
  }
  const stretch2 = limits.spaceStretch * (spaces > 0 ? spaces : limits.nominalSpace);
  const full = stretch2 + flex;
  return spare <= full ? full > 0 ? spare / full : 0 : 1 + (spare - full) / stretch2;
}
function slackOf(paragraph, breaks, measures2, limits) {
  const { endWidth, startWidth, endSpaces, startSpaces, endEms, startEms, hyphenWidth, leftHang, rightHang, forced, n } = paragraph.breakable;
  return breaks.map((p, k) => {
    const s = breaks[k - 1] ?? 0;
    const width2 = endWidth[p] - startWidth[s] + hyphenWidth[p];
    const spaces = endSpaces[p] - startSpaces[s];
    const flex = limits.tracking * (endEms[p] - startEms[s]) + limits.glyphScale * width2;
    return { spare: measures2[k] + leftHang[s] + rightHang[p] - width2, spaces, flex, ends: p === n || forced[p] === 1 };
  });
}
function setLine(paragraph, fromIndex, toIndex, measure, wordSpace, setting) {
  const slices = slicesOf(paragraph, paragraph.positions[fromIndex], paragraph.positions[toIndex], wordSpace);
  const { breakable } = paragraph;
  const left2 = breakable.leftHang[fromIndex];
  const right = breakable.rightHang[toIndex];
  const { letters, pairs, spaces, count } = totals(slices);
  const natural = letters + spaces;
  const visible = measure + left2 + right;
  let track = 0;
  let scale = 1;
  let grow = 1;
  let ratio = 0;
  let flex = 0;
  let justified = false;
  let x = -left2;
  const spare = visible - natural;
  if (setting.kind === "justified") {
    const { limits } = setting;
    if (!(setting.last && spare >= 0)) {
      ratio = ratioOf(spare, spaces, limits.tracking * pairs + limits.glyphScale * natural, limits);
      flex = setting.flex;
      track = flex * limits.tracking;
      scale = 1 + flex * limits.glyphScale;
      if (count > 0) grow = Math.max(0, (visible - letters * scale - track * pairs) / spaces);
      justified = count > 0;
    }
  } else if (setting.kind !== "left") {
    const free = measure - natural + (setting.hang ? right : 0);
    x = setting.kind === "right" ? free : free / 2;
  } else if (!setting.hang) x = 0;
  const builder = new Runs(x, scale, track);
  for (const slice of slices) builder.add(slice, grow);
  const { runs, end } = builder.finish();
  return {
    runs,
    measure,
    width: end - x,
    natural,
    justified,
    ratio,
    spare,
    wordSpace: justified ? grow / scale : 1,
    spaces: count,
    tracking: track,
    scale,
    flex,
    hyphen: breakable.hyphen[toIndex] === 1,
    text: slices.map((s) => s.word.text.slice(s.from, s.to) + (s.space > 0 ? " " : "")).join(""),
    align: setting.kind
  };
}
function slicesOf(paragraph, from2, to2, wordSpace) {
  const { words: words2 } = paragraph;
  const out2 = [];
  const first = from2.kind === "start" ? 0 : from2.at >= words2[from2.word].text.length ? from2.word + 1 : from2.word;
  for (let w = first; w <= to2.word && w < words2.length; w++) {
    const word2 = words2[w];
    const start = w === first && first === from2.word && from2.kind !== "start" ? from2.at : 0;
    const end = w === to2.word ? to2.at : word2.text.length;
    const inner = end < word2.text.length;
    const lastChar = word2.text[end - 1];
    const isLast = w === to2.word;
    out2.push({
      word: word2,
      from: start,
      to: end,
      hyphen: inner && to2.kind === "hyphen" ? hyphenPiece(pieceAt(word2, end)) : void 0,
      ownHyphen: isLast && (lastChar === "-" || lastChar === "\u2010"),
      space: isLast || word2.spaceAfter === "none" ? 0 : spaceOf(word2, wordSpace)
    });
  }
  return out2;
}
function joinBroken(lines3) {
  const out2 = [...lines3];
  let begun;
  lines3.forEach(
    (line2, l) => line2.runs.forEach(
      (run, r) => run.broken.forEach((piece, index) => {
        if (piece.part === "begin") begun = { line: l, run: r, index };
        if (piece.part !== "end" || !begun) return;
        const first = out2[begun.line];
        const broken = first.runs[begun.run].broken[begun.index];
        const rest = piece.text.length - piece.stop;
        const read = rest > 0 ? broken.text.slice(0, broken.text.length - rest).replace(/-$/, "\u2010") : broken.text;
        const at = begun;
        out2[at.line] = { ...first, runs: first.runs.map((x, i) => i === at.run ? { ...x, broken: x.broken.map((y, j) => j === at.index ? { ...y, text: read } : y) } : x) };
        begun = void 0;
      })
    )
  );
  return out2;
}
function glyphRange(piece, from2, to2) {
  const { clusters } = piece.shaped;
  let a = 0;
  while (a < clusters.length && piece.from + clusters[a] < from2) a++;
  let b = a;
  while (b < clusters.length && piece.from + clusters[b] < to2) b++;
  return [a, b];
}
function totals(slices) {
  let letters = 0;
  let pairs = 0;
  let spaces = 0;
  let count = 0;
  slices.forEach((slice, i) => {
    let last;
    for (const piece of slice.word.pieces) {
      const [a, b] = glyphRange(piece, slice.from, slice.to);
      for (let g = a; g < b; g++) letters += (piece.shaped.advances[g] + piece.tracking) * piece.size;
      pairs += (b - a) * piece.size;
      if (b > a) last = piece;
    }
    if (slice.to < slice.word.text.length) letters += cutCorrection(slice.word, slice.to);
    if (slice.hyphen) letters += slice.hyphen.shaped.width * slice.hyphen.size;
    else {
      pairs -= last?.size ?? 0;
      if (i === slices.length - 1) letters -= trailing(last);
    }
    spaces += slice.space;
    if (slice.space > 0) count++;
  });
  return { letters, pairs, spaces, count };
}
var Runs = class {
  constructor(x, scale, track) {
    this.x = x;
    this.scale = scale;
    this.track = track;
  }
  x;
  scale;
  track;
  done = [];
  open;
  add(slice, grow) {
    const { word: word2 } = slice;
    const pieces = [];
    for (const piece of word2.pieces) {
      const [a, b] = glyphRange(piece, slice.from, slice.to);
      if (b > a) pieces.push([piece, a, b]);
    }
    const cut = slice.to < word2.text.length ? cutCorrection(word2, slice.to) : 0;
    if (slice.hyphen) pieces.push([slice.hyphen, 0, slice.hyphen.shaped.gids.length]);
    const begins = slice.to < word2.text.length && !slice.ownHyphen;
    const ends = slice.from > 0 && word2.text[slice.from - 1] !== "-" && word2.text[slice.from - 1] !== "\u2010";
    pieces.forEach(([piece, a, b], i) => {
      const run = this.runFor(piece);
      const from2 = run.gids.length;
      if (piece === slice.hyphen) this.x += cut * this.scale;
      for (let g = a; g < b; g++) this.glyph(run, piece, g, i < pieces.length - 1 || g < b - 1);
      if (begins && i === 0 && !ends) run.broken.push({ from: from2, to: run.gids.length, text: word2.text.slice(slice.from), part: "begin", stop: slice.to });
      if (ends && !begins && i === pieces.length - 1) run.broken.push({ from: from2, to: run.gids.length, text: word2.text, part: "end", stop: slice.to });
    });
    if (slice.ownHyphen && this.open) {
      const last = this.open.texts.length - 1;
      if (this.open.texts[last] === "-") this.open.texts[last] = "\u2010";
    }
    if (slice.space > 0) this.space(slice.space * grow);
  }
  finish() {
    this.close();
    return { runs: this.done, end: this.x };
  }
  glyph(run, piece, g, inside) {
    const { shaped, size: size2 } = piece;
    const offset = shaped.offsets?.[g];
    run.gids.push(shaped.gids[g]);
    run.xs.push(this.x + (offset ? offset[0] * size2 * this.scale : 0) - run.x);
    run.ys.push(offset ? offset[1] * size2 : 0);
    run.texts.push(shaped.texts[g]);
    this.x += (shaped.advances[g] + piece.tracking) * size2 * this.scale + (inside ? this.track * size2 : 0);
  }
  space(width2) {
    const run = this.open;
    if (!run) return;
    run.gids.push(run.piece.face.shape(" ", SPACE2).gids[0] ?? 0);
    run.xs.push(this.x - run.x);
    run.ys.push(0);
    run.texts.push(" ");
    this.x += width2;
  }
  runFor(piece) {
    const last = this.open?.piece;
    if (!this.open || !last || last.face !== piece.face || last.size !== piece.size || last.colour !== piece.colour || last.link !== piece.link) {
      this.close();
      this.open = { piece, x: this.x, gids: [], xs: [], ys: [], texts: [], broken: [] };
    }
    return this.open;
  }
  close() {
    const run = this.open;
    if (!run || run.gids.length === 0) return;
    const { piece } = run;
    this.done.push({
      face: piece.face,
      size: piece.size,
      scale: this.scale,
      colour: piece.colour,
      ...piece.link === void 0 ? {} : { link: piece.link },
      x: run.x,
      gids: run.gids,
      xs: run.xs,
      ...run.ys.some((y) => y !== 0) ? { ys: run.ys } : {},
      texts: run.texts,
      end: this.x - run.x,
      broken: run.broken
    });
    this.open = void 0;
  }
};

// src/text/sense.ts
var LEANING = new Set(
  "a an the this that these those my your his her its our their no of in on at to for from by with without into onto over under after before between against among about as than and or but nor if when while because so is are was were be not mr mrs ms dr per via up der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur im am auf aus bei mit nach f\xFCr \xFCber unter le la les un une des du de au aux et ou \xE0 dans en par pour sur sous avec sans el los las del al y e o u con por para sin una il lo gli i uno di da dal dalla nel nella su sul con per tra fra het een van voor naar met op bij uit door os as um uma do da dos das no na nos nas ao em".split(" ")
);
var NUMBER2 = /^\p{Sc}?\p{N}[\p{N}.,]*$/u;
function leansForward(word2) {
  const bare2 = word2.toLowerCase().replace(/^[“‘"'(]+/, "");
  return LEANING.has(bare2) || NUMBER2.test(bare2);
}

// src/text/ragged.ts
function measureAt(measure, line2) {
  return typeof measure === "number" ? measure : measure[Math.min(line2, measure.length - 1)];
}
var SENSE = 60;
var NAME = 25;
var ONE_WORD = 80;
var SHORT2 = 150;
var TOO_WIDE = 1e7;
var EMERGENCY2 = 1e5;
var HYPHEN = 1e4;
var TOLERANCE = 1e-6;
function breakRagged(paragraph, measure, options) {
  const whole2 = breakAt(paragraph, measure, options, false);
  if (!whole2.fits) return breakAt(paragraph, measure, { ...options, hyphens: void 0 }, true);
  if (options.hyphens === void 0 || options.hyphens.zone >= 1) return whole2;
  const broken = evenest(paragraph, measure, stopsOf(paragraph, true), whole2.breaks.length, options);
  return broken?.fits === true && broken.cost < whole2.cost ? broken : whole2;
}
function stopsOf({ breakable, positions }, hyphens2) {
  const stops = [0];
  for (let p = 1; p <= breakable.n; p++) if (hyphens2 || positions[p].kind !== "hyphen") stops.push(p);
  return stops;
}
function breakAt(paragraph, measure, options, hyphens2) {
  const { n } = paragraph.breakable;
  if (n === 0) return { breaks: [], fits: true, cost: 0 };
  const stops = stopsOf(paragraph, hyphens2);
  const least2 = fewest(paragraph, measure, stops);
  const wanted = Math.max(least2, options.lines ?? least2);
  const asked2 = evenest(paragraph, measure, stops, wanted, options);
  if (asked2?.fits === true) return asked2;
  for (let lines3 = least2; lines3 <= least2 + (typeof measure === "number" ? 0 : measure.length); lines3++) {
    const found = evenest(paragraph, measure, stops, lines3, options);
    if (found?.fits === true) return found;
  }
  return asked2 ?? evenest(paragraph, measure, stops, least2, options) ?? { breaks: [n], fits: false, cost: TOO_WIDE };
}
function widthBetween(paragraph, s, p) {
  const b = paragraph.breakable;
  return b.endWidth[p] - b.startWidth[s] + b.hyphenWidth[p];
}
function fewest(paragraph, measure, stops) {
  const { breakable } = paragraph;
  const lines3 = [0];
  for (let i = 1; i < stops.length; i++) {
    let best = Infinity;
    for (let j = i - 1; j >= 0; j--) {
      if (j < i - 1 && breakable.forced[stops[j + 1]] === 1) break;
      const width2 = widthBetween(paragraph, stops[j], stops[i]);
      const room = measureAt(measure, lines3[j]);
      if (j === i - 1 || width2 <= room + TOLERANCE) best = Math.min(best, lines3[j] + 1);
      else if (width2 > 3 * room) break;
    }
    lines3.push(best);
  }
  return lines3.at(-1);
}
function evenest(paragraph, wide, stops, lines3, options) {
  const { breakable, positions, words: words2 } = paragraph;
  const count = stops.length;
  const band2 = bandOf(paragraph, wide, stops, lines3);
  let cost2 = new Float64Array(count).fill(Infinity);
  cost2[0] = 0;
  const backs = [];
  for (let k = 1; k <= lines3; k++) {
    const next = new Float64Array(count).fill(Infinity);
    const back2 = new Int32Array(count).fill(-1);
    const measure = measureAt(wide, k - 1);
    const [from2, to2] = band2(k);
    for (let i = Math.max(k, from2); i <= to2; i++) {
      const p = stops[i];
      const end = i === count - 1;
      if (end !== (k === lines3)) continue;
      for (let j = i - 1; j >= k - 1; j--) {
        const s = stops[j];
        if (j < i - 1 && breakable.forced[stops[j + 1]] === 1) break;
        const width2 = widthBetween(paragraph, s, p);
        const over = width2 > measure + TOLERANCE;
        if (over && j < i - 1) {
          if (width2 > 3 * measure) break;
          continue;
        }
        if (cost2[j] === Infinity) continue;
        let c = cost2[j] + (over ? TOO_WIDE * (width2 / measure) : 0);
        const free = Math.max(0, 1 - width2 / measure);
        if (!end) c += 100 * free * free;
        if (end && lines3 > 1) {
          if (width2 < options.last * measure) c += SHORT2 * (options.last - width2 / measure) + 20;
          if (positions[p].word === (positions[s].at >= words2[positions[s].word].text.length ? positions[s].word + 1 : positions[s].word)) c += ONE_WORD;
          if (options.sense) c += 40 * free * free;
        }
        if (!end && positions[p].kind === "other" && positions[p].at < words2[positions[p].word].text.length) c += EMERGENCY2;
        if (!end && positions[p].kind === "hyphen") c += hyphenCost(paragraph, s, p, options.hyphens);
        if (!end && positions[p].kind === "own" && options.hyphens) c += zoneCost(options.hyphens);
        if (!end && options.sense) c += senseCost(paragraph, p);
        if (c < next[i]) {
          next[i] = c;
          back2[i] = j;
        }
        if (width2 > 3 * measure) break;
      }
    }
    backs.push(back2);
    cost2 = next;
  }
  const total = cost2[count - 1];
  if (total === Infinity) return void 0;
  const breaks = [];
  for (let k = lines3, i = count - 1; k > 0; k--) {
    breaks.push(stops[i]);
    i = backs[k - 1][i];
  }
  breaks.reverse();
  const fits2 = breaks.every((p, k) => widthBetween(paragraph, breaks[k - 1] ?? 0, p) <= measureAt(wide, k) + TOLERANCE);
  return { breaks, fits: fits2, cost: total };
}
function hyphenCost({ breakable, positions }, s, p, hyphens2) {
  if (!hyphens2 || positions[s].kind === "hyphen") return HYPHEN;
  return zoneCost(hyphens2) + Math.max(0, breakable.penalty[p] - hyphens2.penalty);
}
function zoneCost({ zone }) {
  return 100 * zone * zone;
}
function bandOf(paragraph, wide, stops, lines3) {
  const last = stops.length - 1;
  const most2 = typeof wide === "number" ? wide : Math.max(...wide);
  const least2 = typeof wide === "number" ? wide : Math.min(...wide);
  for (let i = 1; i <= last; i++) if (widthBetween(paragraph, stops[i - 1], stops[i]) > least2 + TOLERANCE) return () => [1, last];
  const { endWidth, startWidth, hyphenWidth } = paragraph.breakable;
  let slack = 2 * paragraph.space + 2;
  for (const stop of stops) slack = Math.max(slack, 2 * paragraph.space + 2 + hyphenWidth[stop]);
  const total = endWidth[stops[last]];
  let from2 = 1;
  let to2 = 1;
  return (k) => {
    while (from2 < last && total - startWidth[stops[from2]] > (lines3 - k) * (most2 + slack)) from2++;
    while (to2 < last && endWidth[stops[to2 + 1]] - startWidth[0] <= k * (most2 + slack)) to2++;
    return [from2, k === lines3 ? last : to2];
  };
}
function senseCost(paragraph, p) {
  const { positions, words: words2 } = paragraph;
  const position = positions[p];
  const word2 = words2[position.word];
  if (position.at < word2.text.length) return position.kind === "hyphen" ? 0 : NAME;
  if (leansForward(word2.text)) return SENSE;
  const next = words2[position.word + 1]?.text ?? "";
  return isCapitalised(word2.text) && isCapitalised(next) && position.word > 0 ? NAME : 0;
}
function isCapitalised(text) {
  const first = text.replace(/^[“‘"'(]+/, "")[0] ?? "";
  return first !== first.toLowerCase();
}

// src/flow/display.ts
function displayParagraph(typeCase, text, style, language2, path, narrowest) {
  const words2 = typeCase.words(text, { ...style, hyphenate: false }, language2, path);
  return toParagraph(words2, {
    opticalMargins: typeCase.style.justification.opticalMargins,
    wordSpace: style.wordSpace,
    narrowest,
    onBroken: (word2) => typeCase.report({ severity: "warning", code: "word-broken", path, message: `\u201C${clip2(word2)}\u201D is wider than its measure and was broken.` })
  });
}
function setRagged(typeCase, paragraph, style, measure, options) {
  const breaks = options.breaks ?? breakRagged(paragraph, measure, { sense: options.sense, last: options.last, ...options.lines === void 0 ? {} : { lines: options.lines } }).breaks;
  const align = style.align === "justified" ? "left" : style.align;
  const set = breaks.map((p, i) => setLine(paragraph, breaks[i - 1] ?? 0, p, measure, style.wordSpace, { kind: align, hang: true }));
  const lines3 = joinBroken(set).map((line2) => align === "left" && options.hangQuotes !== void 0 ? hungQuote(line2, options.hangQuotes) : line2);
  const { metrics } = typeCase.face(style);
  return {
    lines: lines3,
    style,
    capHeight: metrics.capHeight * style.size,
    descent: descentOf(lines3),
    text: lines3.map((l) => l.text).join(" "),
    rest: (line2) => line2 === 0 ? textAfter(paragraph, 0) : line2 >= breaks.length ? "" : textAfter(paragraph, breaks[line2 - 1])
  };
}
function descentOf(lines3) {
  let depth = 0;
  for (const { face, size: size2, gids } of lines3.at(-1)?.runs ?? []) for (const gid of gids) depth = Math.max(depth, -face.ink(gid).bottom * size2);
  return depth;
}
var QUOTE_HANG = 0.4;
var OPENING = /^[“‘„«"‚‹]/;
function hungQuote(line2, most2) {
  const run = line2.runs[0];
  if (!run || !OPENING.test(line2.text)) return line2;
  const width2 = (run.xs[1] ?? run.end) - run.xs[0];
  const shift = Math.min(width2, most2) + run.x;
  return shift <= 0 ? line2 : { ...line2, runs: line2.runs.map((r) => ({ ...r, x: r.x - shift })) };
}
function depthOf(block, leading = block.style.leading) {
  return block.lines.length === 0 ? 0 : block.capHeight + (block.lines.length - 1) * leading + block.descent;
}
function placeLines(block, role, path, x, y, leading = block.style.leading) {
  const lines3 = block.lines.map((line2, i) => ({ x, y: y + block.capHeight + i * leading, line: line2 }));
  return { kind: "text", role, path, lines: lines3 };
}
function outcome(kind, path, block, wanted) {
  return { kind, path, text: block.text, size: block.style.size, wanted, lines: block.lines };
}
function isBlank(text) {
  return plainText(text).trim() === "";
}
function clip2(text, most2 = 60) {
  const chars = [...text];
  return chars.length <= most2 ? text : `${chars.slice(0, most2 - 1).join("")}\u2026`;
}

// src/flow/feet.ts
function textFeet(legs, slots, placements) {
  const feet = Array.from({ length: legs }, () => 0);
  for (const placement of placements)
    for (const t of placement.slots) {
      const slot = slots[t];
      if (slot) feet[slot.leg] = Math.max(feet[slot.leg], slot.line);
    }
  return feet;
}
function withQuotes(feet, claims) {
  return deepened(feet, claims, (c) => !c.spans);
}
function squared(feet, claims) {
  return deepened(feet, claims, (c) => c.foot === true || !c.spans);
}
function deepened(feet, claims, counts) {
  const out2 = [...feet];
  for (const c of claims) if (counts(c)) for (let leg = c.legs[0]; leg <= c.legs[1]; leg++) out2[leg] = Math.max(out2[leg], c.to);
  return out2;
}

// src/flow/track.ts
var NO_FEET = [];
var Track = class {
  slots;
  length;
  #overMeasure;
  /** of each slot, the index after the last of its leg */
  #ends;
  /** of each slot, the index of the first after it that has another width */
  #alike;
  #uniform = /* @__PURE__ */ new Map();
  constructor(slots, overMeasure) {
    const { length: length3 } = slots;
    this.slots = slots;
    this.length = length3;
    this.#overMeasure = overMeasure;
    this.#ends = new Int32Array(length3);
    this.#alike = new Float64Array(length3);
    for (let t = length3 - 1; t >= 0; t--) {
      const next = t + 1;
      this.#ends[t] = next < length3 && slots[next].leg === slots[t].leg ? this.#ends[next] : next;
      this.#alike[t] = this.width(next) === slots[t].width ? this.alike(next) : next;
    }
  }
  width(t) {
    return t < this.length ? this.slots[t].width : this.#overMeasure;
  }
  alike(t) {
    return t < this.length ? this.#alike[t] : Infinity;
  }
  /** the index after the last slot of its leg */
  end(t) {
    return this.#ends[t];
  }
  isTop(t) {
    return t === 0 || t >= this.length || this.#ends[t - 1] === t;
  }
  /** Slots that a unit has from `start` to the foot of its leg, when `gap` of them are left there. What is over has no end. */
  room(start, gap2) {
    return start < this.length ? this.#ends[start] - start - gap2 : Infinity;
  }
  /** The slot of line `k` of a unit. */
  slotOf(k, start, gap2, room) {
    return k < room ? start + k : start + k + gap2;
  }
  /** Widths of a unit's first lines, without a tail of equal ones. */
  measures(start, gap2, room, lines3) {
    if (this.slotOf(lines3 - 1, start, gap2, room) < this.alike(start)) return this.#uniformly(this.width(start));
    const out2 = [];
    for (let k = 0; k < lines3; k++) out2.push(this.width(this.slotOf(k, start, gap2, room)));
    while (out2.length > 1 && out2[out2.length - 1] === out2[out2.length - 2]) out2.pop();
    return out2;
  }
  #uniformly(width2) {
    let measures2 = this.#uniform.get(width2);
    if (!measures2) this.#uniform.set(width2, measures2 = [width2]);
    return measures2;
  }
  /** Those of a unit's first lines that stand at the foot of a leg. */
  feet(start, gap2, room, lines3) {
    if (room > lines3) return NO_FEET;
    const feet = [];
    for (let k = room; k <= lines3; ) {
      feet.push(k - 1);
      const t = start + k + gap2;
      if (t >= this.length) break;
      k += this.#ends[t] - t;
    }
    return feet;
  }
};

// src/flow/legs.ts
var POOR_VARIANT = 100;
var KEEP = 1e4;
var FOOT_HYPHEN = 1e6;
var WIDOW = 1e8;
var FAIR = 9e4;
var ORPHAN = 3e4;
var LONGER = 2;
var GAP_MOST = 2;
var WINDOW = 8;
var BEYOND = 4;
var REACH = 100;
function flowLegs(units, slots, overMeasure, endCost, end = "full", tight = false) {
  const programme = new Programme(units, new Track(slots, overMeasure), endCost, tight);
  for (let i = 0; i < units.length; i++) programme.step(i);
  return programme.finish(end);
}
var Programme = class {
  #units;
  #track;
  #endCost;
  #gapMost;
  #over = [0];
  #breaches = [0];
  #demerits = [0];
  /** the slot after its last line */
  #slot = [0];
  /** what it goes on from, and how its unit stands */
  #back = [-1];
  #start = [0];
  #gap = [0];
  #count = [0];
  #setting = [void 0];
  /** the states of the last unit placed are those from here on */
  #from = 0;
  #bySlot = /* @__PURE__ */ new Map();
  /** demerits and breaches of the setting judged last */
  #judgedBreaches = 0;
  #judgedDemerits = 0;
  constructor(units, track, endCost, tight) {
    this.#units = units;
    this.#track = track;
    this.#endCost = endCost;
    this.#gapMost = tight ? 0 : GAP_MOST;
  }
  /** Places the next unit after each state of the one before it. */
  step(index) {
    const unit = this.#units[index];
    const before = this.#units[index - 1];
    const from2 = this.#from;
    const to2 = this.#slot.length;
    this.#bySlot.clear();
    this.#from = to2;
    const middle2 = this.#slot[this.#cheapest(from2, to2)];
    const within = (state) => Math.abs(this.#slot[state] - middle2) <= REACH;
    for (let state = from2; state < to2; state++) if (within(state)) this.#starts(unit, before, state);
    if (this.#slot.length === to2) {
      for (let state = from2; state < to2; state++) if (within(state)) this.#place(unit, before, 0, state, this.#slot[state], 0, true);
    }
  }
  #cheapest(from2, to2) {
    let best = from2;
    for (let i = from2 + 1; i < to2; i++)
      if (isLess(this.#over[i], this.#breaches[i], this.#demerits[i], this.#over[best], this.#breaches[best], this.#demerits[best])) best = i;
    return best;
  }
  /** Slots at which a unit may begin: after its air, or at the top of the next leg. */
  #starts(unit, before, state) {
    const track = this.#track;
    const { solidFirst, airBefore } = unit;
    const t = this.#slot[state];
    if (t >= track.length) return this.#place(unit, before, solidFirst, state, t, 0, false);
    const end = track.end(t);
    const top = track.isTop(t);
    const aired = top ? t : t + airBefore;
    if (aired < end) this.#place(unit, before, solidFirst, state, aired, 0, false);
    if (aired >= end || aired > t && end >= track.length) this.#place(unit, before, solidFirst, state, t, 0, true);
    if ((top || this.#gapMost === 0) && solidFirst === 0) return;
    const wants = Math.max(solidFirst, unit.keepFirst - 1) + airBefore;
    if (aired >= end ? end < track.length : end - t <= Math.max(GAP_MOST, wants)) this.#place(unit, before, solidFirst, state, end, end - t, false);
  }
  /**
   * A unit after a state, from slot `start` on, in all the ways it may be set. `empty`: slots left before it at the foot of a leg.
   * `cramped`: it begins without its air, there being no room for it.
   */
  #place(unit, before, solidFirst, state, start, empty2, cramped) {
    const track = this.#track;
    const apart = before !== void 0 && before.keepWithNext > 0 && start > 0 && track.isTop(start);
    const breaches = this.#breaches[state] + (this.#leaving(empty2, this.#slot[state]) + (cramped ? KEEP : 0) + (apart ? KEEP : 0));
    for (let gap2 = 0; gap2 <= this.#gapMost; gap2++) {
      const room = track.room(start, gap2);
      if (gap2 > 0 && (start >= track.length || room < 1 || track.end(start) >= track.length)) return;
      const table2 = this.#settings(unit, start, gap2, room);
      let cheapest2 = Infinity;
      for (const { demerits } of table2.values()) if (demerits < cheapest2) cheapest2 = demerits;
      const left2 = this.#leaving(gap2, start);
      for (const [count, setting] of table2) {
        if (gap2 > 0 && count <= room) continue;
        if (!this.#judge(unit, before, solidFirst, setting, count, start, gap2, room)) continue;
        const poor = setting.demerits > cheapest2 + FAIR || setting.pass > 1;
        const last = count === 0 ? start - 1 : track.slotOf(count - 1, start, gap2, room);
        this.#enter(
          last + 1,
          this.#over[state] + Math.min(count, Math.max(0, last + 1 - track.length)),
          breaches + (this.#judgedBreaches + left2 + (poor ? POOR_VARIANT : 0)),
          this.#demerits[state] + (setting.demerits + this.#judgedDemerits),
          state,
          start,
          gap2,
          count,
          setting
        );
      }
      if (longest(table2) + LONGER < room) return;
    }
  }
  /** What it costs to leave slots empty at the foot of a slot's leg: one is fair, where feet get more than a line apart it is not. */
  #leaving(empty2, t) {
    if (empty2 === 0) return 0;
    const apart = empty2 + (this.#track.slots[t]?.raised === true ? 1 : 0);
    return apart > 1 ? 2 * apart * this.#endCost : this.#endCost;
  }
  /** The unit's table at a place: first without feet; where lines cross a leg's end, again with the foot known. */
  #settings(unit, start, gap2, room) {
    const track = this.#track;
    const measures2 = track.measures(start, gap2, room, WINDOW);
    const plain2 = unit.variants(measures2, NO_FEET);
    const most2 = longest(plain2);
    if (most2 <= room && this.#goesOnAlike(start, most2)) return plain2;
    return unit.variants(track.measures(start, gap2, room, most2 + BEYOND), track.feet(start, gap2, room, most2 + 2));
  }
  /** Whether lines after those that widths were asked for have the last of these. */
  #goesOnAlike(start, lines3) {
    return lines3 <= WINDOW || start + lines3 <= this.#track.alike(start + WINDOW - 1);
  }
  /** Counts the breaches of a setting where it crosses from leg to leg; false where it may not stand so at all. */
  #judge(unit, before, solidFirst, setting, count, start, gap2, room) {
    const track = this.#track;
    let breaches = 0;
    let demerits = 0;
    for (let k = room; k < count; ) {
      const t = start + k + gap2;
      const over = t >= track.length;
      if (k < solidFirst && !over) return false;
      if (unit.hyphenAt(setting, k - 1)) breaches += FOOT_HYPHEN;
      if (!over && count - k < Math.min(unit.keepLast, count)) breaches += count - k === 1 ? WIDOW : KEEP;
      if (k === room) {
        if (k < Math.min(unit.keepFirst, count)) {
          if (k === 1 && unit.keepFirst <= 2) demerits += ORPHAN;
          else breaches += KEEP;
        }
        if (before && before.keepWithNext > k && start > 0 && !track.isTop(start)) breaches += KEEP;
      }
      if (over) break;
      k += track.end(t) - t;
    }
    this.#judgedBreaches = breaches;
    this.#judgedDemerits = demerits;
    return true;
  }
  /** Keeps a way to a slot where it is the first or the cheapest. */
  #enter(slot, over, breaches, demerits, back2, start, gap2, count, setting) {
    let i = this.#bySlot.get(slot);
    if (i === void 0) this.#bySlot.set(slot, i = this.#slot.length);
    else if (!isLess(over, breaches, demerits, this.#over[i], this.#breaches[i], this.#demerits[i])) return;
    this.#over[i] = over;
    this.#breaches[i] = breaches;
    this.#demerits[i] = demerits;
    this.#slot[i] = slot;
    this.#back[i] = back2;
    this.#start[i] = start;
    this.#gap[i] = gap2;
    this.#count[i] = count;
    this.#setting[i] = setting;
  }
  /** The best of the states after the last unit, and the way there. */
  finish(end) {
    const { slots, length: length3 } = this.#track;
    let best = -1;
    let cost2;
    for (let i = this.#from; i < this.#slot.length; i++) {
      const left2 = Math.max(0, length3 - this.#slot[i]);
      const breaches = this.#breaches[i] + (end === "free" ? 0 : end === "level" ? this.#leaving(left2, length3 - 1) : left2 * this.#endCost);
      if (cost2 && !isLess(this.#over[i], breaches, this.#demerits[i], cost2.over, cost2.breaches, cost2.demerits)) continue;
      best = i;
      cost2 = { over: this.#over[i], breaches, demerits: this.#demerits[i] };
    }
    const placements = [];
    for (let i = best; this.#back[i] >= 0; i = this.#back[i]) placements.push(this.#placement(i));
    placements.reverse();
    const used = new Uint8Array(length3);
    let over = 0;
    for (const placement of placements) for (const t of placement.slots) t < length3 ? used[t] = 1 : over++;
    const last = this.#slot[best];
    return { placements, over, under: Math.max(0, length3 - last), gaps: gapsOf(slots, used, last), cost: cost2 };
  }
  #placement(i) {
    const start = this.#start[i];
    const gap2 = this.#gap[i];
    const count = this.#count[i];
    const room = this.#track.room(start, gap2);
    return { setting: this.#setting[i], count, slots: Array.from({ length: count }, (_, k) => this.#track.slotOf(k, start, gap2, room)) };
  }
};
function longest(table2) {
  let most2 = 0;
  for (const count of table2.keys()) if (count > most2) most2 = count;
  return most2;
}
function gapsOf(slots, used, end) {
  const gaps = /* @__PURE__ */ new Map();
  for (let t = Math.min(end, slots.length) - 1, counting = -1; t >= 0; t--) {
    const { leg } = slots[t];
    const foot = t + 1 >= slots.length || slots[t + 1].leg !== leg;
    if (foot) counting = leg;
    if (used[t] === 1) counting = -1;
    else if (counting === leg) gaps.set(leg, (gaps.get(leg) ?? 0) + 1);
  }
  return gaps;
}
function less(a, b) {
  return isLess(a.over, a.breaches, a.demerits, b.over, b.breaches, b.demerits);
}
function isLess(over, breaches, demerits, otherOver, otherBreaches, otherDemerits) {
  if (over !== otherOver) return over < otherOver;
  if (breaches !== otherBreaches) return breaches < otherBreaches;
  return demerits < otherDemerits;
}

// src/flow/fit.ts
var FIT_BEFORE = 3;
var FIT_AFTER = 3;
var UNEVEN_FEET = 150;
var END_FIT = 50;
function fitDepth(arrange, attempt2, units, room, { footed, leastDepth: leastDepth2 }) {
  const shape = (step) => {
    const depth = 1 + Math.floor(step / room.columns);
    const deeper = step % room.columns;
    if (footed.some((f) => deeper > f.legs[0] && deeper <= f.legs[1])) return void 0;
    const feet = Array.from({ length: room.columns }, (_, leg) => Math.min(room.lines, depth + (leg < deeper ? 1 : 0)));
    return feet[0] > room.lines ? void 0 : feet;
  };
  const most2 = (room.lines - 1) * room.columns;
  const wanted = units.reduce((sum, unit, i) => sum + (i > 0 ? unit.airBefore : 0) + usual(unit, room.measure), 0);
  const least2 = Math.min(most2, Math.max(0, leastDepth2 - 1) * room.columns);
  let low = least2;
  let high = most2;
  while (low < high) {
    const middle2 = low + high >> 1;
    const feet = shape(middle2) ?? shape(middle2 + 1) ?? shape(most2);
    if (arrange(feet).slots.length >= wanted) high = middle2;
    else low = middle2 + 1;
  }
  let best;
  let found = 0;
  for (let step = Math.max(least2, low - FIT_BEFORE); step <= most2; step++) {
    const after2 = best && best.cost.breaches <= END_FIT ? FIT_AFTER : room.columns + FIT_AFTER;
    if (found > 0 && step > Math.max(found, low) + after2) break;
    const feet = shape(step);
    if (!feet) continue;
    const measured = attempt2(arrange(feet));
    if (measured.over === 0 && found === 0) found = step;
    const cost2 = levelCost(measured);
    if (!best || less(cost2, best.cost)) best = { measured, cost: cost2 };
  }
  return best?.measured ?? attempt2(arrange(shape(most2)));
}
function levelCost(measured) {
  const apart = feetApart(measured);
  return { ...measured.cost, breaches: measured.cost.breaches + (apart > 1 ? UNEVEN_FEET * apart : 0) };
}
function feetApart({ inner, slots, flowed, claims }) {
  const feet = squared(textFeet(inner.columns, slots, flowed.placements), claims);
  const held = feet.filter((foot, leg) => foot > 0 || slots.some((slot) => slot.leg === leg));
  return held.length === 0 ? 0 : Math.max(...held) - Math.min(...held);
}
function usual(unit, measure) {
  let best = 0;
  let cheapest2 = Infinity;
  for (const [count, setting] of unit.variants([measure], [])) {
    if (setting.demerits < cheapest2) {
      cheapest2 = setting.demerits;
      best = count;
    }
  }
  return best;
}

// src/flow/element.ts
function moved(elements, dx, dy) {
  return elements.map((e) => {
    switch (e.kind) {
      case "text":
        return { ...e, lines: e.lines.map((l) => ({ ...l, x: l.x + dx, y: l.y + dy })) };
      case "rule":
        return { ...e, x1: e.x1 + dx, y1: e.y1 + dy, x2: e.x2 + dx, y2: e.y2 + dy };
      case "rect":
      case "picture":
        return { ...e, x: e.x + dx, y: e.y + dy };
    }
  });
}

// src/flow/caption.ts
var NO_CAPTION = { depth: 0, descent: 0, creditUnder: false, outcomes: [], at: () => [] };
var CREDIT_GAP = 12;
var CAPTION_SHARE = 0.6;
var LEGGED_FROM = 4;
var LAST_LINE = 1 / 3;
function widthOf({ count, measure, gutter }) {
  return count * measure + (count - 1) * gutter;
}
function withOverline(overline, text, leadIn) {
  const runs = text === void 0 ? [] : typeof text === "string" ? [{ text }] : text;
  if (overline !== void 0) return [{ text: `${overline} `, bold: true }, ...runs];
  return leadIn ? ledIn(runs) : runs;
}
function ledIn(runs) {
  const first = runs[0];
  if (!first || !("text" in first)) return runs;
  const to2 = first.text.indexOf(":") + 1;
  return to2 === 0 ? runs : [{ ...first, text: first.text.slice(0, to2), bold: true }, { ...first, text: first.text.slice(to2) }, ...runs.slice(1)];
}
function makeCaption(typeCase, words2, columns, creditUnder = false) {
  const width2 = widthOf(columns);
  const credit = makeCredit(typeCase, words2, width2);
  if (isBlank(words2.text)) return credit ? creditAlone(words2, credit) : NO_CAPTION;
  const style = styleOf(typeCase, "caption");
  const limit = typeCase.style.keeps.captionCharacters * meanAdvance(typeCase, style);
  const creditWidth = credit?.lines.length === 1 && !creditUnder ? Math.max(...credit.lines.map((l) => l.natural)) + CREDIT_GAP : void 0;
  const beside = creditWidth !== void 0 && width2 - creditWidth >= width2 * CAPTION_SHARE;
  const measure = Math.min(limit, beside ? width2 - creditWidth : width2);
  const set = (to2) => setRagged(typeCase, displayParagraph(typeCase, words2.text, style, words2.language, words2.path, to2), style, to2, { sense: false, last: LAST_LINE });
  const block = set(measure);
  if (columns.count > 1 && width2 > limit && block.lines.length >= LEGGED_FROM) {
    const across = Math.floor(columns.count / 2);
    const leg = Math.min(limit, widthOf({ ...columns, count: across }));
    const second = across * (columns.measure + columns.gutter);
    const legged = inLegs(typeCase, set(leg), second);
    const right = second + Math.max(...legged.slice(1).flatMap((l) => l.block.lines.map((line2) => line2.natural)));
    return join(words2, legged, credit, creditWidth !== void 0 && right + creditWidth <= width2);
  }
  return join(words2, [{ block, x: 0 }], credit, beside);
}
function inLegs(typeCase, block, second) {
  const half = Math.ceil(block.lines.length / 2);
  return [block.lines.slice(0, half), block.lines.slice(half)].map((lines3, i) => ({ block: { ...block, lines: lines3, descent: descentOf(lines3) }, x: i * second }));
}
function join(words2, legs, credit, beside) {
  const first = legs[0].block;
  const lines3 = legs.flatMap((l) => l.block.lines);
  const depth = Math.max(...legs.map((l) => depthOf(l.block)));
  const foot = Math.max(...legs.map((l) => depthOf(l.block) - l.block.descent));
  const under = credit && !beside ? credit : void 0;
  const underY = foot + first.style.leading - (under?.capHeight ?? 0);
  return {
    depth: under ? underY + depthOf(under) : depth,
    descent: under ? under.descent : depth - foot,
    creditUnder: under !== void 0,
    outcomes: [outcome("caption", words2.path, { ...first, lines: lines3, text: lines3.map((l) => l.text).join(" ") }, lines3.length)],
    at: (x, y) => {
      const placed = legs.flatMap((l) => placeLines(l.block, "caption", words2.path, x + l.x, y).lines);
      const elements = [{ kind: "text", role: "caption", path: words2.path, lines: placed }];
      if (credit) elements.push(placeLines(credit, "credit", words2.creditPath, x, under ? y + underY : y + first.capHeight - credit.capHeight));
      return elements;
    }
  };
}
function creditAlone(words2, credit) {
  return { depth: depthOf(credit), descent: credit.descent, creditUnder: true, outcomes: [], at: (x, y) => [placeLines(credit, "credit", words2.creditPath, x, y)] };
}
function makeCredit(typeCase, words2, width2) {
  if (isBlank(words2.credit)) return void 0;
  const style = { ...styleOf(typeCase, "credit"), align: "right" };
  return setRagged(typeCase, displayParagraph(typeCase, words2.credit, style, void 0, words2.creditPath, width2), style, width2, { sense: false, last: 0 });
}
function meanAdvance(typeCase, style) {
  const words2 = typeCase.words("the average width of running letters in an ordinary sentence", style, "en", "style");
  const characters = words2.reduce((n, w) => n + w.text.length + 1, -1);
  const { space } = typeCase.face(style).metrics;
  return (words2.reduce((sum, w) => sum + w.width, 0) + (words2.length - 1) * space * style.size) / characters;
}

// src/flow/picturebox.ts
var MISSING_RATIO = 2 / 3;
function ratioOf2(info) {
  return info ? info.height / info.width : MISSING_RATIO;
}
function pictureElement(typeCase, picture, info, box2, whole2, path) {
  const { keyline } = typeCase.style.rules;
  const focal = picture.focalPoint ?? { x: 0.5, y: 0.5 };
  const own2 = whole2 ? insideOf(info, box2) : box2;
  return {
    kind: "picture",
    path,
    src: picture.src,
    alt: picture.alt,
    ...own2,
    crop: whole2 ? { x: 0, y: 0, width: 1, height: 1 } : cropOf(info, own2.width, own2.height, focal),
    missing: info === void 0,
    ...keyline > 0 ? { keyline } : {}
  };
}
function insideOf(info, box2) {
  const ratio = ratioOf2(info);
  const width2 = Math.min(box2.width, box2.height / ratio);
  return { x: box2.x, y: box2.y, width: width2, height: Math.min(box2.height, width2 * ratio) };
}
function cropOf(info, width2, height, focal) {
  if (!info) return { x: 0, y: 0, width: 1, height: 1 };
  const box2 = width2 / height;
  const own2 = info.width / info.height;
  const w = own2 > box2 ? box2 / own2 : 1;
  const h = own2 > box2 ? 1 : own2 / box2;
  return { x: clamp(focal.x - w / 2, 0, 1 - w), y: clamp(focal.y - h / 2, 0, 1 - h), width: w, height: h };
}
function clamp(value, least2, most2) {
  return Math.max(least2, Math.min(most2, value));
}

// src/flow/figuregroup.ts
var RIGID = { less: 0, more: 0 };
function fillLines(group, rest, baseline, most2, ease) {
  const around = rest + group.fixed;
  const least2 = Math.ceil((around + group.least) / baseline);
  if (least2 > most2) return void 0;
  const total = around + group.wanted;
  const wanted = group.most === Infinity ? Math.round(total / baseline) : Math.floor((total + ease.more) / baseline);
  const lines3 = Math.max(least2, Math.min(most2, wanted));
  return { lines: lines3, depth: depthIn(group, around, lines3 * baseline, ease) };
}
function depthIn(group, around, points2, ease) {
  return group.most === Infinity ? points2 - around : Math.min(group.most, points2 - around + ease.less);
}
var LEAST_PICTURE_LINES = 3;
var TALLEST = 1 / 2;
var WIDEST = 3;
var LEAST_WIDTH = 48;
function makeGroup(typeCase, figure, setting) {
  const { spacing } = typeCase.style;
  const gap2 = pictureToCaption(typeCase);
  const width2 = widthOf(setting.columns);
  const shared = makeShared(typeCase, figure, setting);
  const rows3 = rowsOf(figure, width2, spacing.pictureGap).map((pictures) => makeRow(typeCase, figure, pictures, setting));
  const below = (row2) => row2.captions > 0 ? gap2 + row2.captions : 0;
  const between = (row2) => row2.captions > 0 ? spacing.captionToText[0] : spacing.pictureGap;
  const last = rows3.at(-1);
  const toShared = last.captions > 0 ? spacing.captionToText[0] : gap2;
  const natural = rows3.reduce((sum, row2) => sum + row2.natural, 0);
  const gaps = rows3.slice(0, -1).reduce((sum, row2) => sum + between(row2), 0);
  return {
    wanted: setting.ratio === void 0 ? natural : Math.max(0, width2 * setting.ratio - (rows3.length - 1) * spacing.pictureGap),
    least: rows3.reduce((sum, row2) => sum + leastDepth(row2, setting.baseline), 0),
    most: rows3.some((row2) => !row2.whole) ? Infinity : natural,
    fixed: rows3.reduce((sum, row2) => sum + below(row2), 0) + gaps + (shared.depth > 0 ? toShared + shared.depth : 0),
    descent: shared.depth > 0 ? shared.descent : last.descent,
    outcomes: [...rows3.flatMap((row2) => row2.cells.flatMap((cell) => cell.caption.outcomes)), ...shared.outcomes],
    at: (depth) => {
      const elements = [];
      const depths = shareOut(rows3, depth, setting.baseline);
      let y = 0;
      rows3.forEach((row2, i) => {
        const height = depths[i];
        for (const cell of row2.cells) {
          const picture = pictureElement(typeCase, cell.picture, cell.info, { x: cell.x, y, width: cell.width, height }, cell.whole, cell.path);
          elements.push(row2.captions > 0 ? picture : { ...picture, x: cell.x + cell.lean * (cell.width - picture.width) });
          if (cell.caption.depth > 0) elements.push(...cell.caption.at(cell.x, y + picture.height + gap2));
        }
        y += height + below(row2) + (row2 === last ? 0 : between(row2));
      });
      if (shared.depth > 0) elements.push(...shared.at(0, y + toShared));
      return elements;
    }
  };
}
function pictureToCaption(typeCase) {
  const [least2, most2] = typeCase.style.spacing.pictureToCaption;
  return (least2 + most2) / 2;
}
function rowsOf(figure, width2, gap2) {
  const count = figure.pictures.length;
  const across = figure.layout === "row" ? clamp(Math.floor((width2 + gap2) / (LEAST_WIDTH + gap2)), 1, count) : 1;
  const rows3 = Math.ceil(count / across);
  return Array.from({ length: rows3 }, (_, r) => {
    const from2 = Math.round(r * count / rows3);
    return Array.from({ length: Math.round((r + 1) * count / rows3) - from2 }, (_2, k) => from2 + k);
  });
}
function makeRow(typeCase, figure, pictures, setting) {
  const { pictureGap } = typeCase.style.spacing;
  const alone = figure.pictures.length === 1;
  const asked2 = pictures.map((k) => {
    const picture = figure.pictures[k];
    const info = setting.infos.get(picture.src);
    const whole2 = info !== void 0 && setting.ratio === void 0 && (picture.kind === "graphic" || picture.kind === "cartoon");
    const own2 = 1 / ratioOf2(info);
    return { k, picture, info, whole: whole2, aspect: alone || whole2 && pictures.length === 1 ? own2 : clamp(own2, TALLEST, WIDEST) };
  });
  const room = widthOf(setting.columns) - (pictures.length - 1) * pictureGap;
  const aspects = asked2.reduce((sum, cell) => sum + cell.aspect, 0);
  let x = 0;
  const placed = asked2.map(({ k, picture, info, whole: whole2, aspect }, i) => {
    const width2 = room * aspect / aspects;
    const cell = { picture, info, whole: whole2, path: `${setting.path}.pictures[${k}]`, x, width: width2, lean: i / Math.max(1, pictures.length - 1) };
    x += width2 + pictureGap;
    return { cell, words: ownWords(typeCase, figure, k, setting), columns: pictures.length === 1 ? setting.columns : { count: 1, measure: width2, gutter: 0 } };
  });
  const captionsOf = (under) => placed.map(({ words: words2, columns }) => words2 ? makeCaption(typeCase, words2, columns, under) : NO_CAPTION);
  const free = captionsOf(false);
  const made = free.some((caption) => caption.creditUnder) ? captionsOf(true) : free;
  const cells = placed.map(({ cell }, i) => ({ ...cell, caption: made[i] }));
  const captions = Math.max(...cells.map((cell) => cell.caption.depth));
  return {
    cells,
    natural: room / aspects,
    whole: asked2.some((cell) => cell.whole),
    captions,
    descent: captions - Math.max(...cells.map((cell) => cell.caption.depth - cell.caption.descent))
  };
}
function leastDepth(row2, baseline) {
  return row2.whole ? Math.min(row2.natural, LEAST_PICTURE_LINES * baseline) : LEAST_PICTURE_LINES * baseline;
}
function shareOut(rows3, depth, baseline) {
  const sum = (of) => of.reduce((all, row2) => all + row2.natural, 0);
  const loose = rows3.filter((row2) => !row2.whole);
  const rest = depth - sum(rows3) + sum(loose);
  if (loose.length > 0 && rest >= loose.length * LEAST_PICTURE_LINES * baseline) return rows3.map((row2) => row2.whole ? row2.natural : rest * row2.natural / sum(loose));
  return rows3.map((row2) => depth * row2.natural / sum(rows3));
}
function ownWords(typeCase, figure, k, { path, language: language2 }) {
  if (!eachItsOwn(figure)) return void 0;
  const { caption, credit = "" } = figure.pictures[k];
  const overline = k === firstOwn(figure) && isBlank(figure.caption) ? figure.overline : void 0;
  const at = `${path}.pictures[${k}]`;
  return { text: withOverline(overline, caption, typeCase.style.forms.captionLeadIn), path: `${at}.caption`, credit, creditPath: `${at}.credit`, language: language2 };
}
function makeShared(typeCase, figure, { columns, path, language: language2 }) {
  const own2 = eachItsOwn(figure);
  const text = own2 && isBlank(figure.caption) ? [] : withOverline(figure.overline, figure.caption, typeCase.style.forms.captionLeadIn);
  const credits = own2 ? [] : [...new Set(figure.pictures.map((p) => p.credit ?? ""))].filter((credit) => !isBlank(credit));
  const by = figure.pictures.findIndex((p) => !isBlank(p.credit));
  const creditPath = credits.length > 1 ? `${path}.pictures` : `${path}.pictures[${Math.max(0, by)}].credit`;
  return makeCaption(typeCase, { text, path: `${path}.caption`, credit: credits.join(", "), creditPath, language: language2 }, columns);
}
function eachItsOwn(figure) {
  return firstOwn(figure) >= 0;
}
function firstOwn(figure) {
  return figure.pictures.findIndex((p) => !isBlank(p.caption));
}

// src/flow/mugblock.ts
var PORTRAIT = 5 / 4;
function makeMugGroup(typeCase, figure, form, setting) {
  const width2 = setting.columns.measure;
  const aside = Math.min(typeCase.style.spacing.pictureGap, width2 / 4);
  const picture = figure.pictures[0];
  const across = form === "under" ? width2 : (width2 - aside) / 2;
  const words2 = makeWords(typeCase, figure, across, setting);
  const gap2 = pictureToCaption(typeCase);
  const under = form === "under" && words2.depth > 0;
  const foot = words2.depth - words2.descent;
  return {
    wanted: across * (setting.ratio ?? PORTRAIT),
    least: Math.max(LEAST_PICTURE_LINES * setting.baseline, form === "beside" ? foot : 0),
    most: Infinity,
    fixed: under ? gap2 + words2.depth : 0,
    descent: under ? words2.descent : 0,
    outcomes: words2.outcomes,
    at: (depth) => [
      pictureElement(typeCase, picture, setting.infos.get(picture.src), { x: 0, y: 0, width: across, height: depth }, false, `${setting.path}.pictures[0]`),
      ...under ? words2.at(0, depth + gap2) : words2.at(across + aside, depth - foot)
    ]
  };
}
function makeWords(typeCase, figure, width2, { path, language: language2 }) {
  const { caption, credit = "" } = figure.pictures[0];
  const said = [
    { text: figure.overline, path: `${path}.overline` },
    { text: caption, path: `${path}.pictures[0].caption` },
    { text: figure.caption, path: `${path}.caption` }
  ].filter((s) => !isBlank(s.text));
  const pieces = said.map((s, i) => {
    const style = { ...styleOf(typeCase, i === 0 ? "mugName" : "caption"), align: "left" };
    return {
      role: "caption",
      path: s.path,
      block: setRagged(typeCase, displayParagraph(typeCase, s.text, style, language2, s.path, width2), style, width2, { sense: false, last: 0 })
    };
  });
  const outcomes = pieces.map((p) => outcome("caption", p.path, p.block, p.block.lines.length));
  const creditPath = `${path}.pictures[0].credit`;
  const by = makeCredit(typeCase, { text: "", path, credit, creditPath, language: language2 }, width2);
  if (by) pieces.push({ block: by, role: "credit", path: creditPath });
  const tops = [];
  let base = 0;
  for (const { block } of pieces) {
    tops.push(tops.length === 0 ? 0 : base + block.style.leading - block.capHeight);
    base = tops.at(-1) + depthOf(block) - block.descent;
  }
  const descent2 = pieces.at(-1)?.block.descent ?? 0;
  return {
    depth: base + descent2,
    descent: descent2,
    creditUnder: true,
    outcomes,
    at: (x, y) => pieces.map((piece, i) => placeLines(piece.block, piece.role, piece.path, x, y + tops[i]))
  };
}

// src/flow/figureblock.ts
var BYLINE_GAP = 6;
function makeFigure(typeCase, figure, placement, article2, withByline, legs, room, most2, edge, infos, path) {
  const columns = { count: legs[1] - legs[0] + 1, measure: room.measure, gutter: room.gutter };
  const setting = { columns, baseline: room.baseline, ratio: placement.ratio, language: article2.language, infos, path };
  const group = figure.layout === "mug" ? makeMugGroup(typeCase, figure, "beside", setting) : makeGroup(typeCase, figure, setting);
  const byline = withByline ? makeByline(typeCase, article2, spanWidth(room, legs[0], legs[1]), path) : void 0;
  const [near, far] = typeCase.style.spacing.captionToText;
  const air = (near + far) / 2;
  const tail = byline ? BYLINE_GAP + depthOf(byline.block) : 0;
  const above = edge === "foot" ? room.baseline : 0;
  const below = edge === "foot" ? room.baseline - room.cap - (byline ? byline.block.descent : group.descent) : air;
  const fill3 = fillLines(group, above + tail + below, room.baseline, most2, edge === "foot" ? RIGID : { less: air - near, more: far - air });
  if (!fill3) return void 0;
  const elements = moved(group.at(fill3.depth), 0, above);
  if (byline) elements.push(placeLines(byline.block, "byline", byline.path, 0, above + fill3.depth + group.fixed + BYLINE_GAP));
  return { legs, lines: fill3.lines, elements, outcomes: [...group.outcomes, ...byline ? [outcome("byline", byline.path, byline.block, 1)] : []] };
}
function figureX(room, legs) {
  return legX(room, legs[0]);
}
function makeByline(typeCase, article2, width2, path) {
  const text = bylineLine(article2.bylines);
  if (text === void 0) return void 0;
  const at = `${path.replace(/\.figures\[\d+\]$/, "")}.bylines`;
  const style = styleOf(typeCase, "byline");
  return { block: setRagged(typeCase, displayParagraph(typeCase, text, style, article2.language, at, width2), style, width2, { sense: false, last: 0 }), path: at };
}

// src/flow/figureinsert.ts
function standsInLeg(figure, { where }) {
  return where === "leg" || where === void 0 && figure.layout === "mug";
}
function makeFigureInsert(typeCase, figure, placement, article2, room, beside, infos, path) {
  const mug = figure.layout === "mug";
  const asked2 = placement.columns ? legsOf(room, placement.columns) : [0, 0];
  const legs = mug ? [asked2[0], asked2[0]] : asked2;
  const span2 = legs[1] - legs[0] + 1;
  const whole2 = spanWidth(room, 0, span2 - 1);
  const wanted = placement.width === void 0 ? mug ? (room.measure - room.gutter) / 2 : whole2 : points(placement.width);
  const left2 = span2 === 1 ? whole2 - wanted - room.gutter : room.measure - (wanted - spanWidth(room, 0, span2 - 1) + 2 * room.measure) / 2 - room.gutter;
  const runs = wanted < whole2 && left2 >= beside;
  const columns = runs ? { count: 1, measure: wanted, gutter: 0 } : { count: span2, measure: room.measure, gutter: room.gutter };
  const setting = { columns, baseline: room.baseline, ratio: placement.ratio, language: article2.language, infos, path };
  const group = mug ? makeMugGroup(typeCase, figure, runs ? "under" : "beside", setting) : makeGroup(typeCase, figure, setting);
  const among = filled(typeCase, group, room, room.baseline);
  const atTop = filled(typeCase, group, room, 0);
  if (!among || !atTop) return void 0;
  return {
    span: span2,
    ...runs ? { width: wanted, side: span2 > 1 ? "middle" : "right" } : {},
    lines: among.lines,
    linesAtTop: atTop.lines,
    at: (x, capLine3, top) => moved(group.at((top ? atTop : among).depth), x, capLine3 + (top ? 0 : room.baseline)),
    outcomes: group.outcomes
  };
}
function filled(typeCase, group, room, above) {
  const [near, far] = typeCase.style.spacing.captionToText;
  const air = (near + far) / 2;
  return fillLines(group, above + air, room.baseline, room.lines, { less: air - near, more: far - air });
}

// src/flow/frame.ts
var SINK = 1;
function isBoxed({ treatment: treatment2 }) {
  return treatment2.box !== void 0 && treatment2.box !== false;
}
function frameOf(typeCase, matter, room) {
  const own2 = ownGrid(typeCase, matter, room);
  if (!isBoxed(matter)) return { inner: room, outer: (lines4) => lines4, sag: () => 0 };
  const { boxInset } = typeCase.style.spacing;
  const foot = descent(typeCase);
  const top = boxInset + typeCase.style.rules.boxTop;
  const lost = top + boxInset + foot;
  const innerLines = (outer2) => Math.floor(((outer2 - 1) * room.baseline + room.cap - lost - own2.cap) / own2.baseline + 1e-6) + 1;
  const outer = (lines4) => Math.ceil(((lines4 - 1) * own2.baseline + own2.cap + lost - room.cap) / room.baseline - 1e-6) + 1;
  const lines3 = Math.max(1, innerLines(room.lines));
  const slackOf2 = (inside) => (outer(inside) - 1) * room.baseline + room.cap - lost - (inside - 1) * own2.baseline - own2.cap;
  const slack = slackOf2(lines3);
  const same = own2.baseline === room.baseline;
  const width2 = spanWidth(room, 0, room.columns - 1) - 2 * boxInset;
  const inner = {
    ...room,
    ...own2,
    x: room.x + boxInset,
    y: room.y + top + (same ? slack : 0),
    measure: (width2 - (room.columns - 1) * room.gutter) / room.columns,
    lines: lines3,
    sink: SINK,
    slack: same ? slack : 0
  };
  return { inner, outer, sag: (inside) => same ? 0 : slackOf2(inside) / 2 };
}
function descent(typeCase) {
  const body = styleOf(typeCase, "body");
  return typeCase.face(body).metrics.descender * body.size / 2;
}
function ownGrid(typeCase, matter, room) {
  const body = styleOf(typeCase, "body");
  if (matter.kind !== "factbox" || body.leading === room.baseline) return { baseline: room.baseline, cap: room.cap };
  return { baseline: body.leading, cap: typeCase.face(body).metrics.capHeight * body.size };
}
function leastModule(typeCase, matter, room) {
  return Math.max(1, frameOf(typeCase, matter, room).outer(1));
}
function boxElements(typeCase, matter, room) {
  if (!isBoxed(matter)) return [];
  const { box: box2 } = matter.treatment;
  const { rules, colours, forms } = typeCase.style;
  const tint = matter.kind === "factbox" ? forms.factboxTint : (typeof box2 === "object" ? box2.tint : void 0) ?? forms.boxTint;
  const width2 = spanWidth(room, 0, room.columns - 1);
  const elements = [
    {
      kind: "rect",
      x: room.x,
      y: room.y,
      width: width2,
      height: (room.lines - 1) * room.baseline + room.cap,
      ...tint > 0 ? { fill: tinted(colours.tint, tint) } : {},
      ...rules.box > 0 ? { stroke: { weight: rules.box, colour: colours.box } } : {}
    }
  ];
  if (rules.boxTop > 0) {
    const y = room.y + rules.boxTop / 2;
    elements.push({ kind: "rule", x1: room.x, y1: y, x2: room.x + width2, y2: y, weight: rules.boxTop, colour: colours.boxTop });
  }
  return elements;
}
function tinted(colour, share4) {
  switch (colour.kind) {
    case "gray":
      return { kind: "gray", k: colour.k * share4 };
    case "cmyk":
      return { kind: "cmyk", c: colour.c * share4, m: colour.m * share4, y: colour.y * share4, k: colour.k * share4 };
    case "rgb":
      return { kind: "rgb", r: 1 - (1 - colour.r) * share4, g: 1 - (1 - colour.g) * share4, b: 1 - (1 - colour.b) * share4 };
    case "spot":
      return { ...colour, tint: colour.tint * share4 };
  }
}

// src/flow/headline.ts
var CLEARANCE = 0.03;
var LAST_LINE2 = 0.5;
var SLACK = 1.1;
var SIDE_LINES = 5;
function setHeadline(typeCase, text, treatment2, options) {
  const { measure, path, language: language2, form } = options;
  const schedule = typeCase.style.headlines;
  const base = styleOf(typeCase, form === "hammer" ? "hammer" : "headline");
  const { wanted, fewest: fewest2 } = linesWanted(typeCase, treatment2, options);
  const largest = Math.min(
    options.most,
    form === "hammer" ? schedule.sizes.at(-1) : schedule.largest[Math.min(options.rank, schedule.largest.length) - 1] ?? schedule.sizes.at(-1)
  );
  const sizes = schedule.sizes.filter((s) => s <= largest).sort((a, b) => b - a);
  if (sizes.length === 0) sizes.push(Math.min(...schedule.sizes));
  const tried = (size3) => bestAttempt(typeCase, text, base, size3, measure, fewest2, wanted, form === "hammer" ? void 0 : treatment2.headlineBreaks, language2, path);
  const natural = naturalWidth(typeCase, text, base, sizes[0], language2, path);
  const first = sizes.findIndex((size3) => natural * (size3 / sizes[0]) <= wanted * measure * SLACK && tried(size3).fits);
  const step = first >= 0 ? first - (treatment2.headStep ?? 0) : sizes.length - 1;
  const size2 = sizes[Math.max(0, Math.min(sizes.length - 1, step))];
  const chosen = tried(size2);
  const { paragraph, style, breaks } = chosen.fits ? chosen : lastResort(typeCase, text, chosen, measure, language2, path);
  const block = setRagged(typeCase, paragraph, style, measure, { sense: true, last: LAST_LINE2, breaks, hangQuotes: options.hangQuotes });
  if (block.lines.length > wanted) {
    typeCase.report({
      severity: "warning",
      code: "head-misfit",
      path,
      message: `The head \u201C${clip2(plainText(text))}\u201D takes ${block.lines.length} lines at ${size2} pt where ${wanted} ${wanted === 1 ? "is" : "are"} wanted.`,
      hint: `Shorten it to about ${Math.floor(plainText(text).length * wanted / block.lines.length)} characters, or give it more lines or columns.`
    });
  }
  return { block, wanted, leading: leadingOf2(typeCase, style, block) };
}
function linesWanted(typeCase, treatment2, { columns, form }) {
  const { lines: lines3 } = typeCase.style.headlines;
  if (form === "hammer") return { wanted: 1, fewest: 1 };
  if (treatment2.headlineBreaks) return { wanted: treatment2.headlineBreaks.length + 1, fewest: treatment2.headlineBreaks.length + 1 };
  if (treatment2.headLines !== void 0) return { wanted: treatment2.headLines, fewest: treatment2.headLines };
  const side = treatment2.headForm === "side" ? SIDE_LINES : 0;
  return { wanted: Math.max(side, lines3[Math.min(columns, lines3.length) - 1] ?? 1), fewest: 1 };
}
function naturalWidth(typeCase, text, base, size2, language2, path) {
  const paragraph = displayParagraph(typeCase, text, { ...base, size: size2 }, language2, path, Infinity);
  return widthBetween(paragraph, 0, paragraph.breakable.n);
}
function bestAttempt(typeCase, text, base, size2, measure, fewest2, wanted, asked2, language2, path) {
  let best;
  for (let lines3 = wanted; lines3 >= fewest2; lines3--) {
    const next = attempt(typeCase, text, base, size2, measure, lines3, asked2, language2, path);
    if (!best || next.fits && (!best.fits || next.fill > best.fill)) best = next;
  }
  return best;
}
function attempt(typeCase, text, base, size2, measure, wanted, after2, language2, path) {
  const style = { ...base, size: size2, tracking: base.tracking + bandOf2(typeCase, size2).tracking };
  const paragraph = displayParagraph(typeCase, text, style, language2, path, Infinity);
  const tooWide = !breakRagged(paragraph, measure, { sense: true, last: LAST_LINE2 }).fits;
  const made = (breaks, fits2) => ({ paragraph, style, breaks, fits: fits2, fill: fillOf(paragraph, breaks, measure), tooWide });
  if (after2) {
    const breaks = asked(paragraph, after2);
    const fits2 = breaks.every((p, i) => widthBetween(paragraph, breaks[i - 1] ?? 0, p) <= measure);
    return fits2 ? made(breaks, true) : made(breakRagged(paragraph, measure, { sense: true, last: LAST_LINE2 }).breaks, false);
  }
  const exact = breakRagged(paragraph, measure, { lines: wanted, sense: true, last: LAST_LINE2 });
  if (exact.fits && exact.breaks.length <= wanted) return made(exact.breaks, true);
  return made(breakRagged(paragraph, measure, { sense: true, last: LAST_LINE2 }).breaks, false);
}
function fillOf(paragraph, breaks, measure) {
  let worst = 1;
  breaks.forEach((p, i) => {
    const share4 = widthBetween(paragraph, breaks[i - 1] ?? 0, p) / measure;
    worst = Math.min(worst, i === breaks.length - 1 && i > 0 ? share4 * 2 : share4);
  });
  return worst;
}
function lastResort(typeCase, text, tried, measure, language2, path) {
  if (!tried.tooWide) return tried;
  const words2 = typeCase.words(text, { ...tried.style, hyphenate: true }, language2, path);
  const paragraph = toParagraph(words2, { opticalMargins: typeCase.style.justification.opticalMargins, wordSpace: tried.style.wordSpace, narrowest: measure });
  const { breaks } = breakRagged(paragraph, measure, { sense: true, last: LAST_LINE2 });
  typeCase.report({
    severity: "warning",
    code: "head-hyphenated",
    path,
    message: `A word of the head \u201C${clip2(plainText(text))}\u201D is wider than its measure at ${tried.style.size} pt and was broken.`,
    hint: "Choose a shorter word, or give the head more columns."
  });
  return { ...tried, paragraph, breaks };
}
function asked(paragraph, after2) {
  const breaks = [];
  paragraph.positions.forEach((position, p) => {
    if (p > 0 && after2.includes(position.word + 1) && position.at >= paragraph.words[position.word].text.length) breaks.push(p);
  });
  const { n } = paragraph.breakable;
  if (breaks.at(-1) !== n) breaks.push(n);
  return breaks;
}
function bandOf2(typeCase, size2) {
  const { bands } = typeCase.style.headlines;
  let found = bands[0] ?? { from: 0, leading: [1, 1], tracking: 0 };
  for (const band2 of bands) if (band2.from <= size2) found = band2;
  return found;
}
function leadingOf2(typeCase, style, { lines: lines3 }) {
  const { metrics } = typeCase.face(style);
  const usual2 = metrics.ascender + metrics.descender;
  const own2 = lines3.slice(1).map((line2, i) => inkOf(line2).top - inkOf(lines3[i]).bottom);
  const least2 = (Math.max(usual2, ...own2) + CLEARANCE) * style.size;
  const [from2, to2] = bandOf2(typeCase, style.size).leading;
  return [Math.max(least2, from2 * style.size), Math.max(least2, to2 * style.size)];
}
function inkOf({ runs }) {
  const inks = runs.flatMap((run) => run.gids.map((gid) => run.face.ink(gid)));
  return { top: Math.max(0, ...inks.map((ink2) => ink2.top)), bottom: Math.min(0, ...inks.map((ink2) => ink2.bottom)) };
}

// src/flow/headblock.ts
var NO_INSET = [0, 0];
function insetOf(ground) {
  return ground === false ? NO_INSET : ground.inset;
}
function rowDepth(row2, leading, block = row2.block) {
  return depthOf(block, leading) + 2 * insetOf(row2.ground)[1];
}
function makeHeadBlock(typeCase, matter, room) {
  const legs = headLegs(matter.treatment, room);
  const measure = spanWidth(room, legs[0], legs[1]);
  const rows3 = rowsOf2(typeCase, matter, legs[1] - legs[0] + 1, measure, room);
  if (rows3.length === 0) return void 0;
  const over = ruleOver(typeCase, matter);
  const fitted = keepWhatFits(typeCase, rows3, room, over ? over.weight + over.gap[0] : 0);
  if (fitted.length === 0) return void 0;
  const { titleToText, headToBody } = typeCase.style.spacing;
  return fill(typeCase, matter.title ? titleToText : headToBody, over, fitted, legs, room);
}
function headLegs({ headForm, headColumns }, room) {
  if (headColumns || room.columns === 1) return legsOf(room, headColumns);
  if (headForm === "side") return [0, 0];
  if (headForm === "inset" && room.columns > 2) return [1, room.columns - 2];
  return [0, room.columns - 1];
}
function rowsOf2(typeCase, matter, columns, measure, room) {
  const { spacing } = typeCase.style;
  const { article: article2, treatment: treatment2, path, title } = matter;
  const rows3 = [];
  const push = (kind, at, block, more) => {
    const { leading } = block.style;
    rows3.push({ kind, path: `${path}.${at}`, block, wanted: block.lines.length, gap: spacing.kickerToHead, leading: [leading, leading], ground: block.style.ground, ...more });
  };
  const inside = (style) => measure - 2 * insetOf(style.ground)[0];
  const set = (style, text, at, sense) => setRagged(typeCase, displayParagraph(typeCase, text, style, article2.language, `${path}.${at}`, inside(style)), style, inside(style), { sense, last: 1 / 3 });
  const add = (kind, text, at, gap2, sense) => {
    if (text !== void 0 && !isBlank(text)) push(kind, at, set(styleOf(typeCase, kind), text, at, sense), { gap: gap2 });
  };
  const head = (text, at, kind, most2, form) => {
    const made = setHeadline(typeCase, text, treatment2, {
      rank: article2.rank ?? 3,
      columns,
      measure: inside(styleOf(typeCase, form === "hammer" ? "hammer" : "headline")),
      most: most2,
      hangQuotes: QUOTE_HANG * room.gutter,
      language: article2.language,
      path: `${path}.${at}`,
      form
    });
    push(kind, at, made.block, { wanted: made.wanted, leading: made.leading, ...kind === "deck" ? { gap: spacing.headToDeck } : {} });
    return made;
  };
  if (title && !isBlank(title.text)) push("title", title.at, set(styleOf(typeCase, title.style), title.text, title.at, true), {});
  add("label", article2.label, "label", spacing.kickerToHead, false);
  add("kicker", article2.kicker, "kicker", spacing.kickerToHead, false);
  const [label, kicker] = rows3;
  if (label?.kind === "label" && kicker?.kind === "kicker") {
    const one = onOneLine(label, kicker, spacing.labelToKicker, measure);
    if (one) rows3.splice(0, 2, one);
  }
  let decks = (article2.decks ?? []).map((deck, i) => ({ deck, i }));
  if (article2.headline !== void 0 && !isBlank(article2.headline) && treatment2.headForm !== "none") {
    const hammer = treatment2.headForm === "hammer";
    const made = head(article2.headline, "headline", "headline", room.headMost, hammer ? "hammer" : "plain");
    const [first] = decks;
    if (hammer && first && !isBlank(first.deck)) {
      head(first.deck, `decks[${first.i}]`, "deck", made.block.style.size * HAMMER_SHARE, "plain");
      decks = decks.slice(1);
    }
  }
  for (const { deck, i } of decks) add("deck", deck, `decks[${i}]`, spacing.headToDeck, true);
  add("standfirst", article2.standfirst, "standfirst", spacing.headToDeck, false);
  if ((treatment2.byline ?? "head") === "head") add("byline", bylineLine(article2.bylines), "bylines", spacing.deckToByline, false);
  return rows3;
}
function onOneLine(label, kicker, gap2, measure) {
  const [first] = label.block.lines;
  const [second] = kicker.block.lines;
  if (!first || !second || label.block.lines.length + kicker.block.lines.length > 2 || kicker.ground !== false || label.block.style.align !== "left") return void 0;
  const x = first.natural + 2 * insetOf(label.ground)[0] + gap2;
  if (x + second.natural > measure) return void 0;
  return { ...label, gap: kicker.gap, beside: { kind: kicker.kind, path: kicker.path, block: kicker.block, x } };
}
var HAMMER_SHARE = 0.55;
function ruleOver(typeCase, matter) {
  const { rules, spacing, colours } = typeCase.style;
  if (matter.kind === "items") {
    const gap2 = spacing.furnitureRuleToText;
    return rules.standingHead > 0 ? { weight: rules.standingHead, length: 0, colour: colours.head, gap: [gap2, gap2] } : void 0;
  }
  return rules.head > 0 && !isBoxed(matter) ? { weight: rules.head, length: rules.headLength, colour: colours.head, gap: spacing.headRule } : void 0;
}
function keepWhatFits(typeCase, rows3, room, over) {
  const most2 = (room.lines - 1) * room.baseline - typeCase.style.spacing.headToBody[0] - over;
  const kept = [];
  let used = 0;
  for (const row2 of rows3) {
    const gap2 = kept.length > 0 ? row2.gap[0] : 0;
    let { block } = row2;
    while (block.lines.length > 0 && used + gap2 + rowDepth(row2, row2.leading[0], block) > most2) block = { ...block, lines: block.lines.slice(0, -1) };
    if (block.lines.length < row2.block.lines.length) {
      const lost = row2.block.rest(block.lines.length);
      typeCase.leaveOut(row2.path, "head-misfit", lost);
      typeCase.report({
        severity: "error",
        code: "head-misfit",
        path: row2.path,
        message: `The ${row2.kind} is deeper than its module: \u201C${clip2(lost)}\u201D was left out.`,
        hint: "Shorten it, or give the story more lines or columns."
      });
    }
    if (block.lines.length === 0) {
      if (row2.beside) typeCase.leaveOut(row2.beside.path, "head-misfit", row2.beside.block.rest(0));
      continue;
    }
    used += gap2 + rowDepth(row2, row2.leading[0], block);
    kept.push({ ...row2, block });
  }
  return kept;
}
function fill(typeCase, toBody, over, rows3, legs, room) {
  let natural = toBody[0] + (over ? over.weight + over.gap[0] : 0);
  let flex = toBody[1] - toBody[0] + (over ? over.gap[1] - over.gap[0] : 0);
  rows3.forEach((row2, i) => {
    natural += rowDepth(row2, row2.leading[0]) + (i > 0 ? row2.gap[0] : 0);
    flex += (row2.leading[1] - row2.leading[0]) * (row2.block.lines.length - 1) + (i > 0 ? row2.gap[1] - row2.gap[0] : 0);
  });
  const lines3 = Math.min(room.lines - 1, Math.max(0, Math.ceil((natural - room.slack) / room.baseline - 1e-6)));
  const spare = lines3 * room.baseline + room.slack - natural;
  const share4 = flex > 0 ? Math.min(1, spare / flex) : 0;
  const rest = Math.max(0, spare - flex * share4);
  const elements = [];
  let y = room.y - room.slack + Math.min(rest, room.sink);
  const x = legX(room, legs[0]);
  if (over) {
    elements.push(headRule(typeCase, over, x, y, spanWidth(room, legs[0], legs[1])));
    y += over.weight + over.gap[0] + share4 * (over.gap[1] - over.gap[0]);
  }
  rows3.forEach((row2, i) => {
    if (i > 0) y += row2.gap[0] + share4 * (row2.gap[1] - row2.gap[0]);
    const leading = row2.leading[0] + share4 * (row2.leading[1] - row2.leading[0]);
    const [sides, ends] = insetOf(row2.ground);
    const placed = placeLines(row2.block, row2.kind, row2.path, x + sides, y + ends, leading);
    if (row2.ground !== false) elements.push(band(placed, row2.ground, y, rowDepth(row2, leading)));
    elements.push(placed);
    if (row2.beside) elements.push(...besideRow(typeCase, row2, row2.beside, x, y + ends));
    y += rowDepth(row2, leading);
  });
  const outcomes = rows3.flatMap((r) => [outcome(r.kind, r.path, r.block, r.wanted), ...r.beside ? [outcome(r.beside.kind, r.beside.path, r.beside.block, 1)] : []]);
  return { legs, lines: lines3, elements, outcomes };
}
function besideRow(typeCase, row2, beside, x, y) {
  const { spacing, rules, colours } = typeCase.style;
  const bar = x + beside.x - spacing.labelToKicker / 2;
  const elements = [];
  if (row2.ground === false) elements.push({ kind: "rule", x1: bar, y1: y, x2: bar, y2: y + row2.block.capHeight, weight: rules.bar, colour: colours.head });
  elements.push(placeLines(beside.block, beside.kind, beside.path, x + beside.x, y + row2.block.capHeight - beside.block.capHeight));
  return elements;
}
function headRule(typeCase, over, x, y, measure) {
  const length3 = Math.min(measure, over.length || measure);
  const { align } = styleOf(typeCase, "headline");
  const from2 = x + (align === "centre" ? (measure - length3) / 2 : align === "right" ? measure - length3 : 0);
  return { kind: "rule", x1: from2, y1: y + over.weight / 2, x2: from2 + length3, y2: y + over.weight / 2, weight: over.weight, colour: over.colour };
}
function band({ lines: lines3 }, ground, y, height) {
  const [sides] = ground.inset;
  const left2 = Math.min(...lines3.map((l) => l.x + (l.line.runs[0]?.x ?? 0)));
  const right = Math.max(...lines3.map((l) => l.x + (l.line.runs[0]?.x ?? 0) + l.line.natural));
  return { kind: "rect", x: left2 - sides, y, width: right - left2 + 2 * sides, height, fill: ground.colour };
}

// src/flow/inset.ts
function makeInset(typeCase, matter, placement, room, claims, footed, headMost2, desk) {
  const last = room.firstColumn + room.columns - 1;
  const legs = legsOf(room, placement.columns ?? [last, last]);
  const foot = (placement.where ?? "foot") === "foot";
  const { insetAir, storyLines, moduleGutter } = typeCase.style.spacing;
  const boxed = isBoxed(matter);
  const air = boxed ? insetAir : storyLines;
  const whole2 = legs[0] === 0 && legs[1] === room.columns - 1;
  const most2 = room.lines - freeFrom(claims, legs, foot ? air : 0) + 1 - footed(legs) - air - (whole2 ? 1 : 0);
  const lines3 = typeof placement.depth === "number" ? Math.min(placement.depth, most2) : most2;
  const off = Math.max(0, moduleGutter - room.gutter);
  const own2 = narrowed({ ...room, columns: legs[1] - legs[0] + 1, firstColumn: room.firstColumn + legs[0] }, legs[0], legs[0] > 0 ? off : 0, legs[1] < room.columns - 1 ? off : 0);
  const dressed = dressedFor(desk.caseFor(matter.treatment, typeCase), matter.kind);
  if (frameOf(dressed, matter, own2).inner.measure < styleOf(dressed, "body").size) return void 0;
  if (lines3 < leastModule(dressed, matter, { ...own2, lines: 1 })) return void 0;
  const part = desk.set(typeCase, matter, { ...own2, lines: lines3, fit: typeof placement.depth !== "number", sink: 0, slack: 0, headMost: headMost2 });
  const top = foot ? air : 0;
  return {
    legs,
    lines: part.measured.room.lines + air,
    air,
    foot,
    at: (line2) => {
      const dy = capLine(room, line2 + top) - room.y;
      const rule = foot && !boxed && typeCase.style.rules.story > 0 ? [ruleOver2(typeCase, own2)] : [];
      return lowered({ ...part, elements: [...rule, ...part.elements] }, dy);
    }
  };
}
function lowered(part, dy) {
  return { ...part, elements: moved(part.elements, 0, dy), insets: part.insets.map((inset) => lowered(inset, dy)) };
}
function ruleOver2(typeCase, room) {
  const { spacing, rules, colours } = typeCase.style;
  const y = room.y - ((spacing.storyLines + 1) * room.baseline - room.cap) / 2;
  return { kind: "rule", x1: room.x, y1: y, x2: room.x + spanWidth(room, 0, room.columns - 1), y2: y, weight: rules.story, colour: colours.story };
}

// src/flow/quoteblock.ts
var LAST_LINE3 = 0.4;
var RULE_SPACE_MORE = 3.5;
function makeQuote(typeCase, quote, room, straddle, language2, path) {
  if (isBlank(quote.text)) return void 0;
  const { spacing, rules, colours } = typeCase.style;
  const bites = straddle !== void 0 && room.measure - (room.measure - room.gutter) / 2 - room.gutter >= straddle;
  const width2 = straddle === void 0 || bites ? room.measure : spanWidth(room, 0, 1);
  const style = styleOf(typeCase, "pullQuote");
  const text = setRagged(typeCase, displayParagraph(typeCase, quote.text, style, language2, `${path}.text`, width2), style, width2, {
    sense: true,
    last: LAST_LINE3,
    hangQuotes: QUOTE_HANG * room.gutter
  });
  const small = styleOf(typeCase, "attribution");
  const attribution = isBlank(quote.attribution) ? void 0 : setRagged(typeCase, displayParagraph(typeCase, quote.attribution, small, language2, `${path}.attribution`, width2), small, width2, { sense: true, last: LAST_LINE3 });
  const tail = attribution ? spacing.quoteToAttribution + depthOf(attribution) : 0;
  const natural = spacing.quoteRule + spacing.quoteRuleToText + depthOf(text) + tail;
  const ruleWidth = Math.min(width2, rules.quoteLength || width2);
  const ruleX = style.align === "centre" ? (width2 - ruleWidth) / 2 : style.align === "right" ? width2 - ruleWidth : 0;
  const stretch2 = Math.max(0, spacing.quoteLeading * style.size - style.leading) * (text.lines.length - 1);
  const air = spacing.quoteAir * room.baseline;
  const ease = air > 0 ? 0.2 : 0;
  const lead = room.baseline - room.cap;
  const lines3 = Math.max(1, Math.ceil((natural + 2 * air - lead) / room.baseline - ease));
  const linesAtTop = Math.max(1, Math.ceil((natural + air) / room.baseline - ease));
  const at = (x, capLine3, atTop) => {
    const total = (atTop ? linesAtTop : lines3) * room.baseline + (atTop ? 0 : lead);
    const spare = total - natural - (atTop ? air : 2 * air);
    const leading = style.leading + (text.lines.length > 1 ? Math.max(0, Math.min(spare, stretch2)) / (text.lines.length - 1) : 0);
    const grown = (leading - style.leading) * (text.lines.length - 1);
    const underRule = Math.max(0, Math.min(RULE_SPACE_MORE, spare - grown));
    const rest = total - natural - grown - underRule;
    const top = atTop ? capLine3 : capLine3 - lead + rest / 2;
    const y = top + spacing.quoteRule + spacing.quoteRuleToText + underRule;
    const elements = [
      {
        kind: "rule",
        x1: x + ruleX,
        y1: top + spacing.quoteRule / 2,
        x2: x + ruleX + ruleWidth,
        y2: top + spacing.quoteRule / 2,
        weight: spacing.quoteRule,
        colour: colours.quote
      },
      placeLines(text, "pullQuote", `${path}.text`, x, y, leading)
    ];
    if (attribution) elements.push(placeLines(attribution, "attribution", `${path}.attribution`, x, y + depthOf(text, leading) + spacing.quoteToAttribution));
    return elements;
  };
  const outcomes = [outcome("pullQuote", `${path}.text`, text, text.lines.length)];
  if (attribution) outcomes.push(outcome("attribution", `${path}.attribution`, attribution, attribution.lines.length));
  return { span: straddle === void 0 ? 1 : 2, ...bites ? { width: width2, side: "middle" } : {}, lines: lines3, linesAtTop, at, outcomes };
}
var SHARED_WORDS = 4;
function sourceOf(quote, text) {
  const words2 = wordsIn(plainText(quote.text));
  const plain2 = wordsIn(text);
  const haystack = ` ${plain2.join(" ")} `;
  for (let length3 = words2.length; length3 >= SHARED_WORDS; length3--) {
    for (let i = 0; i + length3 <= words2.length; i++) {
      const at = haystack.indexOf(` ${words2.slice(i, i + length3).join(" ")} `);
      if (at >= 0) return at / haystack.length;
    }
  }
  return void 0;
}
function wordsIn(text) {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((w) => w !== "");
}

// src/flow/fixtures.ts
function makeFixtures(typeCase, matter, room, desk) {
  const maker = new FixtureMaker(typeCase, matter, room, desk);
  maker.head();
  for (const x of maker.figuresAt((where) => where !== "foot")) maker.figure(x);
  maker.insets(false);
  maker.insets(true);
  for (const x of maker.figuresAt((where) => where === "foot")) maker.figure(x);
  maker.quotes();
  return maker.finish();
}
var FixtureMaker = class {
  constructor(typeCase, matter, room, desk) {
    this.typeCase = typeCase;
    this.matter = matter;
    this.room = room;
    this.desk = desk;
  }
  typeCase;
  matter;
  room;
  desk;
  block;
  claims = [];
  hung = [];
  hungInsets = [];
  footed = [];
  inserts = [];
  head() {
    this.block = makeHeadBlock(this.typeCase, this.matter, this.room);
    if (this.block && this.block.lines > 0) this.claims.push({ legs: this.block.legs, from: 1, to: this.block.lines, spans: true });
  }
  figuresAt(test) {
    const { article: article2, treatment: treatment2, path } = this.matter;
    return (article2.figures ?? []).map((figure, i) => ({ figure, at: `${path}.figures[${i}]`, placement: treatment2.figures?.[figure.id] ?? {} })).filter((x) => test(x.placement.where));
  }
  figure({ figure, at, placement }) {
    const { typeCase, matter, room } = this;
    const { article: article2, treatment: treatment2, path } = matter;
    const withByline = typeof treatment2.byline === "object" && treatment2.byline.figure === figure.id;
    const leaveOut = (reason2) => {
      typeCase.leaveOut(at, reason2, figureText(figure));
      if (withByline) typeCase.leaveOut(`${path}.bylines`, reason2, bylineLine(article2.bylines) ?? "");
    };
    if (placement.where === "none") return leaveOut("not placed");
    if (standsInLeg(figure, placement) && !withByline) return this.figureInLeg({ figure, at, placement }, leaveOut);
    const legs = figureLegs(figure, placement, room);
    const edge = placement.where === "foot" ? "foot" : "top";
    const line2 = freeFrom(this.claims, legs);
    const most2 = room.lines - line2 + 1 - this.footedLines(legs) - (legs[1] - legs[0] + 1 === room.columns ? 1 : 0);
    const block = makeFigure(typeCase, figure, placement, article2, withByline, legs, room, most2, edge, this.desk.infos, at);
    if (!block) return this.noRoom(at, leaveOut);
    if (edge === "foot") this.footed.push(block);
    else this.hang(legs, line2, block.lines, () => this.hung.push({ block, line: line2, edge }));
  }
  figureInLeg({ figure, at, placement }, leaveOut) {
    const { typeCase, matter, room, desk } = this;
    const insert = makeFigureInsert(typeCase, figure, placement, matter.article, room, besideWidths(typeCase).one, desk.infos, at);
    if (!insert) return this.noRoom(at, leaveOut);
    const wish = {
      ...placement.columns ? { leg: legsOf(room, placement.columns)[0] } : {},
      ...placement.line === void 0 ? {} : { line: placement.line },
      top: true
    };
    this.inserts.push({ insert, wish, kind: "figure", path: at, text: figureText(figure) });
  }
  noRoom(at, leaveOut) {
    leaveOut("picture-no-room");
    this.typeCase.report({
      severity: "error",
      code: "picture-no-room",
      path: at,
      message: "There is no room for this figure in its module; its words are in the report.",
      hint: "Give the story more lines, or the figure fewer columns."
    });
  }
  insets(foot) {
    const { typeCase, matter, room, desk } = this;
    const headSize = this.block?.outcomes.find((o) => o.kind === "headline")?.size ?? Infinity;
    for (const { matter: inner, placement } of matter.insets) {
      if ((placement.where ?? "foot") === "foot" !== foot) continue;
      if (placement.where === "none") {
        typeCase.leaveOut(inner.path, "not placed", inner.text());
        continue;
      }
      const block = makeInset(typeCase, inner, placement, room, this.claims, (legs) => this.footedLines(legs), Math.min(room.headMost, headSize), desk);
      if (!block) {
        typeCase.leaveOut(inner.path, "inset-no-room", inner.text());
        typeCase.report({
          severity: "error",
          code: "inset-no-room",
          path: inner.path,
          message: `There is no room for this ${inner.kind} in its module; its text is in the report.`,
          hint: "Give the story more lines, or the figures less."
        });
      } else if (foot) this.footed.push(block);
      else {
        const line2 = freeFrom(this.claims, block.legs);
        this.hang(block.legs, line2, block.lines, () => this.hungInsets.push({ block, line: line2 }), block.air);
      }
    }
  }
  quotes() {
    const { typeCase, matter, room } = this;
    const { article: article2, treatment: treatment2, path } = matter;
    const text = article2.body.map((b) => "text" in b ? plainText(b.text) : "").join("\n");
    article2.pullQuotes?.forEach((quote, i) => {
      const at = `${path}.pullQuotes[${i}]`;
      const placement = treatment2.quotes?.[quote.id] ?? {};
      if (placement.where === "none") return typeCase.leaveOut(at, "not placed", quoteText(quote));
      const straddles = placement.where === "straddle" && room.columns > 1;
      const insert = makeQuote(typeCase, quote, room, straddles ? besideWidths(typeCase).one : void 0, article2.language, at);
      if (insert) this.inserts.push({ insert, wish: this.wishFor(placement, quote, text), kind: "quote", path: at, text: quoteText(quote) });
    });
  }
  finish() {
    const { block: head, hung, hungInsets, footed, inserts, claims } = this;
    return { head, hung, hungInsets, footed, inserts, claims, leastDepth: this.leastDepth() };
  }
  wishFor(placement, quote, text) {
    return {
      ...placement.column === void 0 ? {} : { leg: placement.column - this.room.firstColumn },
      ...placement.line === void 0 ? {} : { line: placement.line },
      source: sourceOf(quote, text)
    };
  }
  hang(legs, line2, lines3, place, air = 0) {
    place();
    this.claims.push({ legs, from: line2, to: line2 + lines3 - 1, spans: true, air });
  }
  /** Lines that figures and insets at the foot take in some legs. */
  footedLines(legs) {
    return this.footed.filter((f) => overlaps(f.legs, legs)).reduce((sum, f) => sum + f.lines, 0);
  }
  /** Lines without which head, figures and insets would overlap. */
  leastDepth() {
    let least2 = 1;
    for (let leg = 0; leg < this.room.columns; leg++) least2 = Math.max(least2, freeFrom(this.claims, [leg, leg]) - 1);
    for (const f of this.footed) least2 = Math.max(least2, freeFrom(this.claims, f.legs, "air" in f ? f.air : 0) - 1 + this.footedLines(f.legs));
    return Math.min(this.room.lines, least2);
  }
};
function figureLegs(figure, placement, room) {
  const last = room.firstColumn + room.columns - 1;
  const legs = legsOf(room, placement.columns ?? [figure.layout === "mug" ? last : room.firstColumn + Math.floor(room.columns / 2), last]);
  return figure.layout === "mug" ? [legs[0], legs[0]] : legs;
}

// src/text/breakStates.ts
var States = class {
  count = 0;
  cost = new Float64Array(1024);
  back = new Int32Array(1024);
  at = new Int32Array(1024);
  line = new Int32Array(1024);
  /** run × levels + level */
  kind = new Int32Array(1024);
  add(cost2, back2, at, line2, kind) {
    if (this.count === this.cost.length) this.#grow();
    const i = this.count++;
    this.cost[i] = cost2;
    this.back[i] = back2;
    this.at[i] = at;
    this.line[i] = line2;
    this.kind[i] = kind;
  }
  #grow() {
    const room = 2 * this.count;
    this.cost = longer(this.cost, new Float64Array(room));
    this.back = longer(this.back, new Int32Array(room));
    this.at = longer(this.at, new Int32Array(room));
    this.line = longer(this.line, new Int32Array(room));
    this.kind = longer(this.kind, new Int32Array(room));
  }
};
var Rows = class {
  count = 0;
  line = new Int32Array(256);
  run = new Int32Array(256);
  cost;
  state;
  #levels;
  constructor(levels) {
    this.#levels = levels;
    this.cost = new Float64Array(256 * levels);
    this.state = new Int32Array(256 * levels);
  }
  /** A row of its own, without any way. */
  add(line2, run) {
    if (this.count === this.line.length) this.#grow();
    const row2 = this.count++;
    this.line[row2] = line2;
    this.run[row2] = run;
    this.cost.fill(Infinity, row2 * this.#levels, (row2 + 1) * this.#levels);
    return row2;
  }
  #grow() {
    const room = 2 * this.count;
    this.line = longer(this.line, new Int32Array(room));
    this.run = longer(this.run, new Int32Array(room));
    this.cost = longer(this.cost, new Float64Array(room * this.#levels));
    this.state = longer(this.state, new Int32Array(room * this.#levels));
  }
};
function longer(from2, to2) {
  to2.set(from2);
  return to2;
}

// src/text/lineCost.ts
var LINE = 100;
var STRETCHED = 1e4;
var SHRUNK = 15e3;
var LETTERS = 7e3;
var LOOSE = 15e4;
var GAPING = 2e5;
var ROUNDING = 1e-9;
function priceLevels(own2, steps, spare, spaces, flex, ends, limits, tolerance) {
  own2.fill(Infinity);
  if (spare >= 0) {
    if (ends) {
      own2[steps] = LINE;
      return;
    }
    const room2 = limits.spaceStretch * (spaces > 0 ? spaces : limits.nominalSpace);
    if (spare - flex > tolerance * room2) return;
    const most3 = flex > 0 ? steps : 0;
    for (let step = 0; step <= most3; step++) {
      const given = step / steps * flex;
      const f = given < spare ? step / steps : spare / flex;
      const q = given < spare ? (spare - given) / room2 : 0;
      own2[steps + step] = LINE + STRETCHED * q * q * q + (step > 0 ? LETTERS * f * f * f : 0) + (q > 1 ? LOOSE : 0) + (q > 2 ? GAPING : 0);
      if (given >= spare) return;
    }
    return;
  }
  const room = limits.spaceShrink * spaces;
  const most2 = ends && spaces > 0 || flex <= 0 ? 0 : steps;
  for (let step = 0; step <= most2; step++) {
    const given = step / steps * flex;
    const f = given < -spare ? step / steps : -spare / flex;
    const q = given < -spare ? (-spare - given) / room : 0;
    if (q <= 1 + ROUNDING) own2[steps - step] = LINE + SHRUNK * q * q * q + (step > 0 ? LETTERS * f * f * f : 0);
    if (given >= -spare) return;
  }
}

// src/text/breaker.ts
var DOUBLE_HYPHEN = 4e3;
var FINAL_HYPHEN = 1e4;
var SHORT_LAST = 55e4;
var SHORT_SHARE = 0.25;
var ALIKE = 1e4;
var FOOT_HYPHEN2 = 1e8;
var TOLERANCE2 = 4;
var STEPS = 2;
var LEVELS = 2 * STEPS + 1;
var NATURAL = STEPS;
var UNLIMITED = 3;
var ROUNDING2 = 1e-9;
function breakParagraph(paragraph, profile, limits) {
  const passes = [
    { tolerance: TOLERANCE2, ladder: limits.ladder },
    { tolerance: Infinity, ladder: limits.ladder },
    { tolerance: Infinity, ladder: limits.ladder + 1 },
    { tolerance: Infinity, ladder: Infinity }
  ];
  const reach = reachOf(paragraph, profile, limits);
  if (!reach) return /* @__PURE__ */ new Map();
  for (let pass2 = 0; pass2 < passes.length; pass2++) {
    const { tolerance, ladder } = passes[pass2];
    for (let slack = 1; slack <= paragraph.n + 1; slack *= 4) {
      const found = search(paragraph, profile, limits, reach, tolerance, ladder, slack);
      if (found.least !== void 0 && (found.complete || found.least - reach.least < slack)) return tableOf(found, pass2);
      if (found.complete) break;
    }
  }
  return /* @__PURE__ */ new Map();
}
function reachOf(par, profile, limits) {
  const { n } = par;
  let widest = 0;
  for (const measure of profile.measures) widest = Math.max(widest, measure);
  let hang = 0;
  for (let p = 0; p < n; p++) hang = Math.max(hang, par.leftHang[p]);
  const from2 = new Array(n + 1).fill(0);
  const before = new Array(n + 1).fill(n + 1);
  const after2 = new Array(n + 1).fill(n + 1);
  let start = 0;
  let force = 0;
  before[0] = 0;
  for (let p = 1; p <= n; p++) {
    if (par.forced[p - 1] === 1) force = p - 1;
    if (start < force) start = force;
    while (start < p - 1 && !fits(par, start, p, widest + hang, limits)) start++;
    while (start > force && fits(par, start - 1, p, widest + hang, limits)) start--;
    from2[p] = start;
    for (let s = start; s < p; s++) if (before[s] < before[p]) before[p] = before[s] + 1;
  }
  after2[n] = 0;
  for (let p = n; p > 0; p--) for (let s = from2[p]; s < p; s++) if (after2[p] < after2[s]) after2[s] = after2[p] + 1;
  return n > 0 ? { from: from2, before, after: after2, least: before[n] } : void 0;
}
function fits(par, s, p, measure, limits) {
  const width2 = par.endWidth[p] - par.startWidth[s] + par.hyphenWidth[p];
  const spaces = par.endSpaces[p] - par.startSpaces[s];
  const spare = measure + par.rightHang[p] - width2;
  if (spare >= 0) return true;
  const room = limits.spaceShrink * spaces + limits.tracking * (par.endEms[p] - par.startEms[s]) + limits.glyphScale * width2;
  return -spare <= room * (1 + ROUNDING2);
}
var states = new States();
var rows = new Rows(LEVELS);
var cost = new Float64Array(256);
var back = new Int32Array(256);
var own = new Float64Array(LEVELS);
function follow(from2, apart) {
  let row2 = -1;
  let line2 = -1;
  let run = -1;
  for (let i = from2; i < states.count; i++) {
    const kind = states.kind[i];
    const h = Math.floor(kind / LEVELS);
    const level2 = kind - h * LEVELS;
    if (states.line[i] !== line2 || h !== run) row2 = rows.add(line2 = states.line[i], run = h) * LEVELS;
    const sum = states.cost[i];
    const to2 = Math.min(LEVELS - 1, level2 + apart);
    for (let l = Math.max(0, level2 - apart); l <= to2; l++) {
      if (sum < rows.cost[row2 + l]) {
        rows.cost[row2 + l] = sum;
        rows.state[row2 + l] = i;
      }
    }
  }
}
function search(par, profile, limits, reach, tolerance, ladder, slack) {
  const { n } = par;
  const { measures: measures2, feet } = profile;
  const runs = (Number.isFinite(ladder) ? ladder : UNLIMITED) + 1;
  const perCount = LEVELS * runs;
  const extra = 3 + Math.floor((reach.least + slack) / 10) + slack;
  const most2 = reach.least + extra;
  const lastMeasure = measures2.length - 1;
  const { endWidth, startWidth, endSpaces, startSpaces, endEms, startEms, hyphenWidth, leftHang, rightHang, penalty, hyphen, forced, startKey, endKey } = par;
  const { tracking, glyphScale } = limits;
  let complete = true;
  states.count = 0;
  rows.count = 0;
  const first = new Array(n + 2).fill(0);
  states.add(0, -1, 0, 0, NATURAL);
  const apart = Math.floor(limits.neighbours * STEPS + ROUNDING2);
  follow(0, apart);
  first[1] = rows.count;
  let last = 0;
  const kinds2 = (extra + 2) * perCount;
  if (cost.length < kinds2) {
    cost = new Float64Array(kinds2);
    back = new Int32Array(kinds2);
  }
  const narrowest = Math.min(...measures2);
  for (let p = 1; p <= n; p++) {
    const { line: rowLine, run: rowRun, cost: rowCost, state: rowState } = rows;
    const isEnd = p === n;
    const ends = isEnd || forced[p] === 1;
    const base = reach.before[p];
    const top = most2 - reach.after[p];
    const shows = hyphen[p] === 1;
    const pen = isEnd ? 0 : penalty[p] * penalty[p];
    let clean = 0;
    let least2 = kinds2;
    for (let s = p - 1; s >= reach.from[p]; s--) {
      const to2 = first[s + 1];
      let row2 = first[s];
      if (row2 === to2) continue;
      const width2 = endWidth[p] - startWidth[s] + hyphenWidth[p];
      const spaces = endSpaces[p] - startSpaces[s];
      const flex = tracking * (endEms[p] - startEms[s]) + glyphScale * width2;
      const hang = leftHang[s] + rightHang[p] - width2;
      if (!ends && narrowest + hang - flex > tolerance * limits.spaceStretch * (spaces > 0 ? spaces : limits.nominalSpace)) continue;
      let pair = pen;
      if (!isEnd && startKey[s] !== 0 && startKey[s] === startKey[p]) pair += ALIKE;
      if (s > 0 && endKey[s] !== 0 && endKey[s] === endKey[p]) pair += ALIKE;
      let line2 = -1;
      let measure = NaN;
      let total = 0;
      let into = 0;
      let low = 0;
      let high = 0;
      for (; row2 < to2; row2++) {
        if (rowLine[row2] !== line2) {
          line2 = rowLine[row2];
          if (line2 + 1 > top) {
            complete = false;
            break;
          }
          const here2 = measures2[line2 < lastMeasure ? line2 : lastMeasure];
          if (here2 !== measure) {
            measure = here2;
            priceLevels(own, STEPS, measure + hang, spaces, flex, ends, limits, tolerance);
            low = 0;
            high = LEVELS - 1;
            while (low < LEVELS && own[low] === Infinity) low++;
            while (high >= low && own[high] === Infinity) high--;
          }
          total = pair;
          if (isEnd && line2 > 0) {
            if (hyphen[s] === 1) total += FINAL_HYPHEN;
            if (width2 < SHORT_SHARE * measure) total += SHORT_LAST;
          }
          if (shows && feet.includes(line2)) total += FOOT_HYPHEN2;
          into = (line2 + 1 - base) * perCount;
          if (into + perCount > clean) {
            cost.fill(Infinity, clean, into + perCount);
            clean = into + perCount;
          }
          if (into < least2) least2 = into;
        }
        if (low > high) continue;
        let run = 0;
        let sum = total;
        if (shows) {
          const h = rowRun[row2];
          run = h + 1;
          if (run > ladder) continue;
          if (run >= runs) run = runs - 1;
          if (h > 0) sum += DOUBLE_HYPHEN;
        }
        const target = into + run * LEVELS;
        const source = row2 * LEVELS;
        for (let l = low; l <= high; l++) {
          const all = rowCost[source + l] + own[l] + sum;
          if (all < cost[target + l]) {
            cost[target + l] = all;
            back[target + l] = rowState[source + l];
          }
        }
      }
    }
    last = states.count;
    for (let c = least2; c < clean; c++) if (cost[c] < Infinity) states.add(cost[c], back[c], p, base + Math.floor(c / perCount), c % perCount);
    if (!isEnd) follow(last, apart);
    first[p + 1] = rows.count;
  }
  return collect(last, complete);
}
function collect(from2, complete) {
  const settings = /* @__PURE__ */ new Map();
  let least2;
  for (let i = from2; i < states.count; ) {
    const line2 = states.line[i];
    let best = i;
    for (; i < states.count && states.line[i] === line2; i++) if (states.cost[i] < states.cost[best]) best = i;
    least2 ??= line2;
    const breaks = [];
    for (let k = best; states.at[k] > 0; k = states.back[k]) breaks.push(states.at[k]);
    settings.set(line2, { breaks: breaks.reverse(), demerits: states.cost[best] });
  }
  return { least: least2, complete, settings };
}
function tableOf(found, pass2) {
  const most2 = found.least + 3 + Math.floor(found.least / 10);
  let best = found.least;
  for (const [count, s] of found.settings) if (count <= most2 && s.demerits < found.settings.get(best).demerits) best = count;
  const table2 = /* @__PURE__ */ new Map();
  for (const [count, s] of found.settings) if (count <= most2 && (Math.abs(count - best) <= 2 || count === found.least)) table2.set(count, { ...s, pass: pass2 });
  return table2;
}

// src/text/breakLong.ts
var LONGEST = 1200;
function breakAny(paragraph, profile, limits) {
  if (paragraph.n <= LONGEST) return breakParagraph(paragraph, profile, limits);
  const breaks = [];
  let demerits = 0;
  let pass2 = 0;
  let from2 = 0;
  while (from2 < paragraph.n) {
    const to2 = Math.min(paragraph.n, from2 + LONGEST);
    const best = cheapest(breakParagraph(stretch(paragraph, from2, to2), after(profile, breaks.length), limits));
    if (!best) return /* @__PURE__ */ new Map();
    const keep = to2 === paragraph.n ? best.breaks.length : Math.max(1, Math.floor(best.breaks.length * 2 / 3));
    for (const b of best.breaks.slice(0, keep)) breaks.push(from2 + b);
    demerits += best.demerits * keep / best.breaks.length;
    pass2 = Math.max(pass2, best.pass);
    from2 = breaks.at(-1);
  }
  return /* @__PURE__ */ new Map([[breaks.length, { breaks, demerits, pass: pass2 }]]);
}
function cheapest(variants) {
  let best;
  for (const setting of variants.values()) if (!best || setting.demerits < best.demerits) best = setting;
  return best;
}
function stretch(p, from2, to2) {
  const cut = (values) => Array.prototype.slice.call(values, from2, to2 + 1);
  return {
    n: to2 - from2,
    endWidth: cut(p.endWidth),
    startWidth: cut(p.startWidth),
    endSpaces: cut(p.endSpaces),
    startSpaces: cut(p.startSpaces),
    endEms: cut(p.endEms),
    startEms: cut(p.startEms),
    hyphenWidth: cut(p.hyphenWidth),
    leftHang: cut(p.leftHang),
    rightHang: cut(p.rightHang),
    penalty: cut(p.penalty),
    hyphen: cut(p.hyphen),
    forced: cut(p.forced),
    startKey: cut(p.startKey),
    endKey: cut(p.endKey)
  };
}
function after(profile, lines3) {
  const last = profile.measures.at(-1);
  return { measures: lines3 < profile.measures.length ? profile.measures.slice(lines3) : [last], feet: profile.feet.filter((f) => f >= lines3).map((f) => f - lines3) };
}

// src/flow/copy.ts
function makeCopy(paragraph, options) {
  const { style, cap, limits, keeps, hang = 0 } = options;
  const justified = style.align === "justified";
  const memo = new Memo();
  const indentAt = (line2) => (line2 === 0 ? style.indent : hang) + (cap?.indents[line2] ?? 0);
  const recorded = options.recorded && recordedPositions(paragraph.words, paragraph.positions, options.recorded);
  const kept = options.printed && recorded ? keptBreaks(recorded, paragraph.breakable.n) : void 0;
  const variants = (measures2, feet) => {
    if (feet.length > 0 && (!justified || kept)) return variants(measures2, []);
    const known = remembered(memo, measures2, feet);
    if (known.variants) return known.variants;
    const plain2 = feet.length > 0 ? variants(measures2, []) : void 0;
    return known.variants = plain2 && unhurt(plain2, feet, paragraph.breakable.hyphen) ? plain2 : compute(measures2, feet);
  };
  const compute = (measures2, feet) => {
    if (kept) return /* @__PURE__ */ new Map([[kept.length, { breaks: kept, demerits: 0, pass: 0 }]]);
    const profile = shortened(measures2, feet, indentAt, Math.max(1, cap?.lines ?? 1));
    if (!justified) {
      const { breaks } = breakRagged(paragraph, profile.measures, { sense: false, last: 1 / 3, hyphens: options.hyphens });
      return /* @__PURE__ */ new Map([[breaks.length, { breaks, demerits: 0, pass: 0 }]]);
    }
    const table2 = breakAny(paragraph.breakable, profile, limits);
    return table2.size > 0 ? table2 : firstFit(paragraph, profile);
  };
  return {
    ...keeps,
    role: options.role,
    path: options.path,
    paragraph,
    style,
    language: options.language,
    justified,
    indent: style.indent,
    cap,
    ruled: options.ruled ?? false,
    recorded,
    printed: kept !== void 0,
    solidFirst: cap?.lines ?? 0,
    variants,
    indentAt,
    hyphenAt: (setting, line2) => paragraph.breakable.hyphen[setting.breaks[line2]] === 1 && justified
  };
}
function unhurt(table2, feet, hyphen) {
  for (const { breaks } of table2.values()) for (const foot of feet) if (foot < breaks.length - 1 && hyphen[breaks[foot]] === 1) return false;
  return true;
}
var Memo = class _Memo {
  variants;
  #next = /* @__PURE__ */ new Map();
  step(number2) {
    let next = this.#next.get(number2);
    if (!next) this.#next.set(number2, next = new _Memo());
    return next;
  }
};
function remembered(all, measures2, feet) {
  let memo = all;
  for (const measure of measures2) memo = memo.step(measure);
  for (const foot of feet) memo = memo.step(-1 - foot);
  return memo;
}
function shortened(measures2, feet, indentAt, lines3) {
  const out2 = [];
  const last = measures2.at(-1);
  for (let k = 0; k < Math.max(measures2.length, lines3 + 1); k++) out2.push(Math.max(1, (measures2[k] ?? last) - indentAt(k)));
  return { measures: out2, feet };
}
function firstFit(paragraph, profile) {
  const { breakable } = paragraph;
  const breaks = [];
  let start = 0;
  for (let p = 1; p <= breakable.n; p++) {
    const measure = profile.measures[Math.min(breaks.length, profile.measures.length - 1)];
    const wide = breakable.endWidth[p] - breakable.startWidth[start] + breakable.hyphenWidth[p] > measure;
    if (wide && p - 1 > start) {
      breaks.push(p - 1);
      start = p - 1;
      p--;
    } else if (breakable.forced[p] === 1) {
      breaks.push(p);
      start = p;
    }
  }
  breaks.push(breakable.n);
  return /* @__PURE__ */ new Map([[breaks.length, { breaks, demerits: 1e12, pass: 3 }]]);
}
function keptBreaks(recorded, last) {
  const breaks = [];
  for (const p of recorded) if (p > (breaks.at(-1) ?? 0)) breaks.push(p);
  if (breaks.at(-1) !== last) breaks.push(last);
  return breaks;
}

// src/flow/dropcap.ts
function takeCap(text) {
  const runs = typeof text === "string" ? [{ text }] : [...text];
  const first = runs[0];
  if (!first || !("text" in first)) return void 0;
  const found = /^\s*([“‘„«"']?\p{L}\p{M}*)/u.exec(first.text.normalize("NFC"));
  if (!found) return void 0;
  const after2 = first.text.normalize("NFC").slice(found[0].length);
  const rest = [{ ...first, text: after2 }, ...runs.slice(1)].filter((r) => !("text" in r) || r.text !== "");
  const next = rest[0];
  const ownWord = next !== void 0 && "text" in next && /^\s/.test(next.text);
  return { cap: found[1], rest: ownWord ? [{ ...next, text: next.text.replace(/^\s+/, "") }, ...rest.slice(1)] : rest, ownWord };
}
var TAIL = -0.12;
var QUOTE_SIZE = 0.45;
function makeDropCap(typeCase, cap, ownWord, depth, baseline, bodyCap, gutter) {
  const style = styleOf(typeCase, "dropCap");
  const letter = [...cap].at(-1).length === cap.length ? cap : cap.replace(/^[“‘„«"']/, "");
  const quote = cap.slice(0, cap.length - letter.length);
  const word2 = typeCase.words(letter, { ...style, size: 1, tracking: 0, hyphenate: false }, void 0, "dropCap")[0];
  const piece = word2?.pieces[0];
  const face = piece?.face ?? typeCase.face(style);
  const height = (depth - 1) * baseline + bodyCap;
  const size2 = height / face.metrics.capHeight;
  const gid = piece?.shaped.gids[0] ?? 0;
  const ink2 = face.ink(gid);
  const lines3 = depth + (ink2.bottom < TAIL ? 1 : 0);
  const quoted2 = quote === "" ? void 0 : quoteMark(typeCase, quote, size2, face, style.colour, gutter);
  const edge = quoted2?.indent ?? 0;
  const gap2 = typeCase.style.spacing.dropCapToText;
  const widths = typeCase.style.keeps.dropCapContour ? contour(face.outline(gid), size2, lines3, depth, baseline, bodyCap) : void 0;
  const indents = Array.from({ length: lines3 }, (_, i) => edge + (widths?.[i] ?? (ink2.right - ink2.left) * size2) - (widths ? ink2.left * size2 : 0) + gap2);
  return {
    text: cap,
    lines: lines3,
    depth,
    indents,
    ownWord,
    line: (joined3) => capLine2(word2, face, gid, size2, edge - ink2.left * size2, letter, quoted2?.run, style.colour, ownWord, joined3, quote)
  };
}
function quoteMark(typeCase, quote, size2, face, colour, gutter) {
  const shaped = face.shape(quote, { ligatures: false, smallCaps: false, oldStyle: false, tabular: false });
  const own2 = size2 * QUOTE_SIZE;
  const gid = shaped.gids[0] ?? 0;
  const ink2 = face.ink(gid);
  const width2 = (ink2.right - ink2.left) * own2;
  const hang = Math.min(width2, QUOTE_HANG * gutter);
  const indent = width2 - hang > 0.5 ? width2 - hang + own2 * 0.08 : 0;
  const rise = size2 * face.metrics.capHeight - own2 * face.metrics.capHeight;
  return { indent, run: { face, size: own2, scale: 1, colour, x: -hang - ink2.left * own2, gids: [gid], xs: [0], ys: [rise], texts: [quote], end: shaped.width * own2, broken: [] } };
}
function capLine2(word2, face, gid, size2, x, letter, quote, colour, ownWord, joined3, quoteText2) {
  const gids = [gid];
  const xs = [0];
  const texts = [letter];
  const advance = (word2?.width ?? face.advance(gid)) * size2;
  if (ownWord) {
    gids.push(face.shape(" ", { ligatures: false, smallCaps: false, oldStyle: false, tabular: false }).gids[0] ?? 0);
    xs.push(advance);
    texts.push(" ");
  }
  const broken = joined3 === void 0 ? [] : [{ from: 0, to: 1, text: quote ? quoteText2 + joined3 : joined3, part: "begin", stop: 1 }];
  const run = { face, size: size2, scale: 1, colour, x, gids, xs, texts, end: advance, broken: quote ? [] : broken };
  const runs = quote ? [{ ...quote, broken }, run] : [run];
  return {
    runs,
    measure: advance,
    width: advance,
    natural: advance,
    justified: false,
    ratio: 0,
    spare: 0,
    wordSpace: 1,
    spaces: 0,
    tracking: 0,
    scale: 1,
    flex: 0,
    hyphen: false,
    text: quoteText2 + letter,
    align: "left"
  };
}
function contour(outline, size2, lines3, depth, baseline, bodyCap) {
  const points2 = flatten(outline);
  const widths = [];
  let widest = 0;
  for (let i = 0; i < lines3; i++) {
    const foot = (depth - 1 - i) * baseline / size2;
    const low = foot - 0.3 * bodyCap / size2;
    for (const [x, y] of points2) if (y >= low) widest = Math.max(widest, x * size2);
    widths.push(widest);
  }
  return widths;
}
var STEPS2 = 64;
function flatten(outline) {
  const points2 = [];
  let x = 0;
  let y = 0;
  for (const step of outline) {
    if (step.kind === "close") continue;
    for (let i = 1; i <= STEPS2; i++) {
      const t = i / STEPS2;
      const u = 1 - t;
      if (step.kind === "move") points2.push([step.x, step.y]);
      else if (step.kind === "line") points2.push([x + (step.x - x) * t, y + (step.y - y) * t]);
      else if (step.kind === "quadratic") points2.push([u * u * x + 2 * u * t * step.cx + t * t * step.x, u * u * y + 2 * u * t * step.cy + t * t * step.y]);
      else if (step.kind === "cubic")
        points2.push([
          u ** 3 * x + 3 * u * u * t * step.c1x + 3 * u * t * t * step.c2x + t ** 3 * step.x,
          u ** 3 * y + 3 * u * u * t * step.c1y + 3 * u * t * t * step.c2y + t ** 3 * step.y
        ]);
    }
    x = step.x;
    y = step.y;
  }
  return points2;
}

// src/flow/table.ts
var SOLID = 99;
function makeTable(typeCase, table2, narrowest, language2, path) {
  const { rules } = typeCase.style;
  const rows3 = [
    ...table2.head ? [{ cells: table2.head, path: `${path}.head`, head: true }] : [],
    ...table2.rows.map((cells, r) => ({ cells, path: `${path}.rows[${r}]`, head: false }))
  ];
  const columns = columnsOf(typeCase, rows3, language2, path);
  const letters = columns.reduce((sum, column2) => sum + column2.letter, 0);
  if (letters > narrowest - gutterIn(typeCase, columns.length, narrowest) * (columns.length - 1)) return void 0;
  const layouts = /* @__PURE__ */ new Map();
  const layout = (width2) => {
    let known = layouts.get(width2);
    if (!known) layouts.set(width2, known = laid(typeCase, rows3, columns, width2, language2));
    return known;
  };
  return rows3.map((row2, r) => {
    const last = r === rows3.length - 1;
    return {
      airBefore: 0,
      keepFirst: SOLID,
      keepLast: SOLID,
      // a table stays whole where a leg can hold it
      keepWithNext: last ? 0 : 1,
      solidFirst: 0,
      variants: (measures2) => {
        let lines3 = 1;
        let width2 = measures2[0];
        while (linesOf2(layout(width2)[r]) > lines3) width2 = Math.min(width2, measures2[Math.min(lines3++, measures2.length - 1)]);
        return /* @__PURE__ */ new Map([[lines3, { breaks: Array.from({ length: lines3 }, (_, k) => k + 1), demerits: 0, pass: 0 }]]);
      },
      hyphenAt: () => false,
      head: row2.head,
      ruleOver: r === 0 ? rules.story : 0,
      ruleUnder: row2.head || last ? rules.column : 0,
      path: row2.path,
      cells: (width2) => layout(width2)[r],
      text: row2.cells.map((cell) => plainText(cell)).join("	")
    };
  });
}
function linesOf2(cells) {
  return Math.max(1, ...cells.map((cell) => cell.block.lines.length));
}
var FIGURE = /^[^\p{L}\p{N}]{0,3}\p{N}[\p{N}.,\u00a0\u202f\u2009 ]*[^\p{L}\p{N}]?\s?\p{L}{0,3}\.?$/u;
var NOTHING = /^[\s–—\-.…]*$/u;
var POINTED = /^(en|he|th|zh|ja|ko)\b/;
function columnsOf(typeCase, rows3, language2, path) {
  const count = Math.max(...rows3.map((row2) => row2.cells.length));
  return Array.from({ length: count }, (_, c) => {
    const bodies = rows3.filter((row2) => !row2.head).map((row2) => plainText(row2.cells[c]));
    const figures = bodies.some((text) => FIGURE.test(text.trim())) && bodies.every((text) => FIGURE.test(text.trim()) || NOTHING.test(text));
    let natural = 0;
    let least2 = 0;
    let before = 0;
    let after2 = 0;
    for (const row2 of rows3) {
      const cell = row2.cells[c];
      if (cell === void 0 || isBlank(cell)) continue;
      const paragraph = displayParagraph(typeCase, cell, rowStyle(typeCase, row2.head), language2, path, Infinity);
      const width2 = widthOf2(paragraph);
      natural = Math.max(natural, width2);
      least2 = Math.max(least2, ...paragraph.words.map((word2) => word2.width));
      if (!figures || row2.head) continue;
      const whole3 = wholeWidth(typeCase, cell, language2, path);
      before = Math.max(before, whole3);
      after2 = Math.max(after2, width2 - whole3);
    }
    const whole2 = figures ? Math.max(least2, before + after2) : least2;
    const em = Math.max(rowStyle(typeCase, false).size, rowStyle(typeCase, true).size);
    return { figures, natural: Math.max(natural, before + after2), least: whole2, letter: Math.min(whole2, em), after: after2 };
  });
}
function rowStyle(typeCase, head) {
  return styleOf(typeCase, head ? "tableHead" : "table");
}
function widthOf2(paragraph) {
  return widthBetween(paragraph, 0, paragraph.breakable.n);
}
function wholeEnd(text, language2) {
  const mark = POINTED.test(language2) ? "." : ",";
  const found = new RegExp(`[${mark}](?=\\p{N}+\\P{N}*$)`, "u").exec(text);
  return found ? found.index : /^.*\p{N}/u.exec(text)?.[0].length ?? text.length;
}
function markAt({ runs }, end) {
  let at = 0;
  for (const run of runs)
    for (const [g, text] of run.texts.entries()) {
      if (at >= end) return run.x + run.xs[g];
      at += text.length;
    }
  const last = runs.at(-1);
  return last ? last.x + last.end : 0;
}
function wholeWidth(typeCase, cell, language2, path) {
  const text = plainText(cell);
  const whole2 = text.slice(0, wholeEnd(text, language2));
  if (whole2.trim() === "") return 0;
  return widthOf2(displayParagraph(typeCase, typeof cell === "string" ? whole2 : [{ ...marksOf2(cell), text: whole2 }], rowStyle(typeCase, false), language2, path, Infinity));
}
function marksOf2(cell) {
  const [first] = cell;
  return first && "text" in first ? { ...first.bold === true ? { bold: true } : {}, ...first.italic === true ? { italic: true } : {} } : {};
}
function laid(typeCase, rows3, columns, width2, language2) {
  const gutter = gutterIn(typeCase, columns.length, width2);
  const widths = widthsOf(columns, Math.max(1, width2 - gutter * (columns.length - 1)));
  const lefts = widths.map((_, c) => widths.slice(0, c).reduce((sum, w) => sum + w + gutter, 0));
  return rows3.map(
    (row2) => row2.cells.flatMap((cell, c) => {
      if (isBlank(cell)) return [];
      const column2 = columns[c];
      const style = { ...rowStyle(typeCase, row2.head), align: column2.figures && row2.head ? "right" : "left" };
      const path = `${row2.path}[${c}]`;
      const paragraph = displayParagraph(typeCase, cell, style, language2, path, widths[c]);
      const block = setRagged(typeCase, paragraph, style, widths[c], { sense: false, last: 0 });
      const [line2] = block.lines;
      const shift = column2.figures && !row2.head && line2 && block.lines.length === 1 ? widths[c] - column2.after - markAt(line2, wholeEnd(plainText(cell).trimStart(), language2)) : 0;
      return [{ path, x: lefts[c] + Math.max(0, shift), block }];
    })
  );
}
function gutterIn(typeCase, columns, width2) {
  return columns > 1 ? Math.min(typeCase.style.spacing.tableGutter, width2 / (2 * (columns - 1))) : 0;
}
function widthsOf(columns, width2) {
  const sum = (of) => columns.reduce((total, column2) => total + of(column2), 0);
  const natural = sum((c) => c.natural);
  if (natural <= width2) {
    const words2 = columns.findIndex((c) => !c.figures);
    return columns.map((c, k) => c.natural + (words2 < 0 ? (width2 - natural) / columns.length : k === words2 ? width2 - natural : 0));
  }
  const least2 = sum((c) => c.least);
  const [from2, to2] = least2 <= width2 ? [(c) => c.least, (c) => c.natural] : [(c) => c.letter, (c) => c.least];
  const share4 = (width2 - sum(from2)) / (sum(to2) - sum(from2));
  return columns.map((c) => from2(c) + (to2(c) - from2(c)) * share4);
}

// src/flow/galley.ts
var PLAIN3 = { airBefore: 0, keepFirst: 2, keepLast: 2, keepWithNext: 0 };
var SOLID2 = 99;
var CAP_MORE = 2;
function makeGalley(typeCase, matter, room, shortest, deepest2) {
  const { article: article2, treatment: treatment2 } = matter;
  const galley = new Galley(typeCase, matter, room, shortest);
  if (treatment2.byline === "leg") galley.add("byline", "byline", bylineLine(article2.bylines), "bylines", { ...PLAIN3, keepFirst: SOLID2, keepWithNext: 2 });
  galley.add("dateline", "dateline", datelineLine(article2), "dateline", { ...PLAIN3, keepFirst: SOLID2, keepWithNext: 2 });
  const depth = Math.min(treatment2.dropCap ?? typeCase.style.keeps.dropCapLines, Math.max(0, deepest2 - galley.units.length));
  for (const entry of matter.copy) galley.entry(entry, depth);
  galley.add("tagline", "tagline", article2.tagline, "tagline", { ...PLAIN3, airBefore: 1 }, { ruled: true });
  galley.add("agencyNote", "agencyNote", article2.agencyNote, "agencyNote", { ...PLAIN3, airBefore: isBlank(article2.tagline) ? 1 : 0 }, { ruled: isBlank(article2.tagline) });
  return galley.units;
}
function isRow(unit) {
  return "cells" in unit;
}
var Galley = class {
  constructor(typeCase, matter, room, shortest) {
    this.typeCase = typeCase;
    this.matter = matter;
    this.room = room;
    this.shortest = shortest;
  }
  typeCase;
  matter;
  room;
  shortest;
  units = [];
  /** the next paragraph opens the story, or follows a crosshead: no indent */
  opening = true;
  capSet = false;
  /** lines of air that the next unit has over it at the least */
  air = 0;
  entry({ block, at, textAt: textAt2 = `${at}.text`, runIn, opensItem }, capDepth) {
    const { spacing, keeps } = this.typeCase.style;
    if (opensItem === true) {
      if (this.units.length > 0) this.air = Math.max(this.air, spacing.itemAir);
      this.opening = true;
    }
    switch (block.kind) {
      case "paragraph": {
        const cap = this.opening && !this.capSet && capDepth > 1 && !runIn ? this.cap(block.text, capDepth, textAt2, this.typeCase.breaks === "printed" ? block.printed?.length : void 0) : void 0;
        if (isBlank(block.text)) return;
        this.capSet = true;
        const style = this.opening || runIn ? "opening" : "body";
        const taken = cap ? plainText(block.text).length - plainText(cap.rest).length : 0;
        this.add(style, "paragraph", cap ? cap.rest : block.text, textAt2, PLAIN3, { cap: cap?.made, printed: block.printed && withoutOpening(block.printed, taken), runIn });
        this.opening = false;
        return;
      }
      case "crosshead": {
        if (isBlank(block.text)) return;
        this.add("crosshead", "crosshead", block.text, textAt2, {
          airBefore: opensItem === true ? 0 : spacing.crossheadAbove,
          keepFirst: SOLID2,
          keepLast: 2,
          keepWithNext: keeps.crossheadAfter
        });
        this.opening = true;
        this.capSet = true;
        return;
      }
      case "quote":
        return this.add("quote", "quote", block.text, textAt2, PLAIN3);
      case "list":
        return block.items.forEach((item, i) => this.add("list", "listItem", item, `${at}.items[${i}]`, PLAIN3, { mark: block.ordered === true ? `${i + 1}.` : "\u2022" }));
      case "signature":
        return this.add("signature", "signature", block.text, textAt2, PLAIN3);
      case "correction":
        return this.add("correction", "correction", block.text, textAt2, { ...PLAIN3, airBefore: 1 });
      case "break": {
        this.opening = true;
        this.capSet = true;
        return;
      }
      case "table":
        return this.table(block, at);
    }
  }
  table(table2, at) {
    const { typeCase, matter } = this;
    const path = `${matter.path}.${at}`;
    const rows3 = makeTable(typeCase, table2, this.shortest, matter.article.language ?? typeCase.language, path);
    if (!rows3) {
      typeCase.leaveOut(path, "table-no-room", blockText(table2));
      typeCase.report({
        severity: "error",
        code: "table-no-room",
        path,
        message: "The table has more columns than a leg can hold; its text is in the report.",
        hint: "Give the story wider columns, or the table fewer."
      });
      return;
    }
    rows3.forEach((row2, i) => this.units.push(i === 0 ? { ...row2, airBefore: this.units.length > 0 ? typeCase.style.spacing.tableAir : 0 } : row2));
    this.air = 0;
    this.add("tableSource", "tableCell", table2.source, `${at}.source`, { ...PLAIN3, keepFirst: SOLID2 });
    this.air = typeCase.style.spacing.tableAir;
    this.opening = true;
    this.capSet = true;
  }
  add(styleName, role, text, at, keeps, { ruled = false, cap, printed: printed2, runIn, mark } = {}) {
    if (text === void 0 || isBlank(text) && !cap) return;
    const { typeCase } = this;
    const { article: article2, path: home } = this.matter;
    const style = styleOf(typeCase, styleName);
    const path = `${home}.${at}`;
    const own2 = typeCase.words(mark === void 0 ? text : marked(text, mark), style, article2.language, path);
    if (own2.length === 0 && !cap) return;
    const head = runIn ? this.runningIn(runIn) : [];
    const words2 = [...head, ...own2];
    const recorded = printed2 && { lines: printed2, firstWord: head.length };
    const keepsLines = recorded !== void 0 && typeCase.breaks === "printed";
    const wanted = mark === void 0 ? 0 : style.indent + this.markWidth(mark, style);
    const hang = wanted > this.shortest / 2 ? 0 : wanted;
    const narrowest = Math.max(1, this.shortest - Math.max(style.indent, hang) - Math.max(0, ...cap?.indents ?? []));
    const paragraph = toParagraph(words2, {
      opticalMargins: typeCase.style.justification.opticalMargins,
      wordSpace: style.wordSpace,
      narrowest,
      ...keepsLines ? { recorded } : {},
      onBroken: (word2) => typeCase.report({
        severity: "warning",
        code: "word-broken",
        path,
        message: `\u201C${clip2(word2)}\u201D is wider than its column and was broken where no rule allows it.`,
        hint: "Put a soft hyphen into it, or give the story wider columns."
      })
    });
    const airBefore = Math.max(keeps.airBefore, this.units.length > 0 ? this.air : 0);
    this.air = 0;
    const limits = limitsOf(typeCase, paragraph.space);
    this.units.push(
      makeCopy(paragraph, {
        role,
        path,
        style,
        language: article2.language,
        limits,
        keeps: { ...keeps, airBefore },
        cap,
        ruled,
        hang,
        recorded,
        printed: keepsLines,
        hyphens: typeCase.style.hyphenation
      })
    );
  }
  /** Width of a list's mark and the space after it. */
  markWidth(mark, style) {
    const [word2] = this.typeCase.words(mark, style, void 0, this.matter.path);
    return (word2?.width ?? 0) + this.typeCase.face(style).metrics.space * style.size;
  }
  /** The words of a head at the beginning of a paragraph's first line. */
  runningIn({ text, at }) {
    const { typeCase, matter } = this;
    const words2 = typeCase.words(text, styleOf(typeCase, "runInHead"), matter.article.language, `${matter.path}.${at}`);
    return words2.map((word2, i) => i === words2.length - 1 ? { ...word2, spaceAfter: "space" } : word2);
  }
  /** A cap as deep as asked for, or as the paragraph and the measure can carry. */
  cap(text, depth, at, printed2) {
    const taken = takeCap(text);
    if (!taken || isBlank(taken.rest)) return void 0;
    const { typeCase, room } = this;
    const lines3 = printed2 ?? this.estimate(text);
    for (let d = Math.min(depth, lines3 - CAP_MORE); d >= 2; d--) {
      const made = makeDropCap(typeCase, taken.cap, taken.ownWord, d, room.baseline, room.cap, room.gutter);
      if (Math.max(...made.indents) > this.shortest / 2) continue;
      if (d < depth) this.reduced(depth, d, at);
      return { made, rest: taken.rest };
    }
    this.reduced(depth, 0, at);
    return void 0;
  }
  /** Lines of a paragraph by the sum of its widths: enough to say how deep a cap it can carry. */
  estimate(text) {
    const words2 = this.typeCase.words(text, styleOf(this.typeCase, "opening"), this.matter.article.language, this.matter.path);
    let width2 = 0;
    for (const w of words2) width2 += w.width + w.width / Math.max(1, w.text.length);
    return Math.floor(width2 * 1.02 / this.shortest);
  }
  reduced(wanted, got, at) {
    this.typeCase.report({
      severity: "info",
      code: "drop-cap-reduced",
      path: `${this.matter.path}.${at}`,
      message: got > 0 ? `The drop cap is ${got} lines deep instead of ${wanted}: the paragraph is short.` : `No drop cap of ${wanted} lines here: the paragraph or the column is too short.`
    });
  }
};
function marked(text, mark) {
  const runs = typeof text === "string" ? [{ text }] : text;
  return [{ text: `${mark}\xA0`, noBreak: true }, ...runs];
}

// src/flow/insert.ts
function insertX(room, { insert, legs }) {
  const left2 = legX(room, legs[0]);
  if (insert.width === void 0) return left2;
  const spare = spanWidth(room, legs[0], legs[1]) - insert.width;
  return left2 + (insert.side === "left" ? 0 : insert.side === "middle" ? spare / 2 : spare);
}
function claimOf(room, placed, air) {
  const { insert, legs, line: line2, atTop } = placed;
  const claim = { legs, from: line2, to: line2 + (atTop ? insert.linesAtTop : insert.lines) - 1, spans: false };
  if (insert.width === void 0) return claim;
  const x = insertX(room, placed);
  const off = Math.max(room.gutter, air);
  return { ...claim, x: [x - off, x + insert.width + off] };
}

// src/flow/insertplace.ts
var TRIES = [0.45, 0.3, 0.6, 0.15, 0.8, 0, 1];
function placeInsert(typeCase, insert, wish, room, claims, feet, capLines) {
  const { quoteFromLegEnd, quoteFromSource } = typeCase.style.keeps;
  let best;
  for (let leg = 0; leg + insert.span <= room.columns; leg++) {
    if (wish.leg !== void 0 && wish.leg !== leg) continue;
    const legs = [leg, leg + insert.span - 1];
    const top = freeFrom(claims, legs);
    const foot = footOf(claims, legs, feet);
    const free = foot - top + 1;
    const cap = leg === 0 ? capLines : 0;
    const lines3 = wish.line === void 0 ? candidates(top, cap, foot, insert.lines, quoteFromLegEnd, wish.top === true) : [Math.max(top, wish.line)];
    lines3.forEach((line2, order) => {
      const atTop = line2 === top && isTopOfAll(claims, legs, top);
      const deep = atTop ? insert.linesAtTop : insert.lines;
      if (line2 + deep - 1 > foot || free < deep + (wish.leg === void 0 ? 2 : 0)) return;
      if (claims.some((c) => !c.spans && overlaps(c.legs, legs) && line2 <= c.to && line2 + deep - 1 >= c.from)) return;
      let cost2 = order;
      if (line2 === top && wish.top !== true) cost2 += 30;
      if (free < deep + 2 * quoteFromLegEnd) cost2 += 40;
      if (leg === 0 && room.columns > insert.span) cost2 += 12;
      if (legs[1] === room.columns - 1 && room.columns > 2 && room.columns > insert.span) cost2 += 4;
      cost2 += Math.abs((leg + legs[1]) / 2 - (room.columns - 1) / 2);
      if (claims.some((c) => !c.spans && overlaps(c.legs, legs))) cost2 += 60;
      for (const c of claims) {
        const beside = c.legs[0] === legs[1] + 1 || c.legs[1] === leg - 1;
        if (beside && c.from <= line2 + deep - 1 && c.to >= line2) cost2 += c.spans ? 15 : 25;
      }
      if (wish.source !== void 0 && distance2(room, claims, feet, leg, line2, wish.source) < quoteFromSource) cost2 += 35;
      if (!best || cost2 < best.cost) best = { insert, legs, line: line2, atTop, cost: cost2 };
    });
  }
  return best && { insert: best.insert, legs: best.legs, line: best.line, atTop: best.atTop };
}
function isTopOfAll(claims, legs, top) {
  for (let leg = legs[0]; leg <= legs[1]; leg++) if (freeFrom(claims, [leg, leg]) !== top) return false;
  return true;
}
function candidates(top, capLines, foot, deep, clear, topFirst) {
  const to2 = foot - clear - deep + 1;
  const from2 = Math.min(Math.max(top + clear, to2), top + capLines + clear);
  const lines3 = to2 >= top + clear ? TRIES.map((t) => Math.round(from2 + t * (to2 - from2))) : [];
  const middle2 = Math.round(top + capLines + (foot - top - capLines + 1 - deep) / 2);
  if (lines3.length === 0 && middle2 > top + 1) lines3.push(middle2);
  if (capLines === 0) topFirst ? lines3.unshift(top) : lines3.push(top);
  return [...new Set(lines3)].filter((line2) => line2 >= top);
}
function footOf(claims, legs, feet) {
  let last = Infinity;
  for (let leg = legs[0]; leg <= legs[1]; leg++) last = Math.min(last, feet[leg]);
  for (const c of claims) if (c.foot === true && overlaps(c.legs, legs)) last = Math.min(last, c.from - 1);
  return last;
}
function distance2(room, claims, feet, leg, line2, share4) {
  let total = 0;
  let here2 = 0;
  for (let l = 0; l < room.columns; l++) {
    const top = freeFrom(claims, [l, l]);
    const free = Math.max(0, footOf(claims, [l, l], feet) - top + 1);
    if (l < leg) here2 += free;
    if (l === leg) here2 += Math.max(0, line2 - top);
    total += free;
  }
  return Math.abs(here2 - share4 * total);
}

// src/flow/measureStory.ts
var END_FIXED = 1;
var NOTHING_BESIDE = { one: 0, both: 0 };
function measureStory(typeCase, matter, room, desk) {
  const frame = frameOf(typeCase, matter, room);
  const fixtures = makeFixtures(typeCase, matter, frame.inner, desk);
  leaveOutRest(typeCase, matter);
  const measured = arrangeAndFlow(typeCase, matter, room, frame, fixtures);
  const capped = measured.units.some(capOf);
  const stands = capStands(measured);
  if (stands && !(room.fit && feetApart(measured) > 1 && capped)) return measured;
  const bare2 = arrangeAndFlow(typeCase, { ...matter, treatment: { ...matter.treatment, dropCap: 0 } }, room, frame, fixtures);
  if (stands && !less(levelCost(bare2), levelCost(measured))) return measured;
  typeCase.report({ severity: "info", code: "drop-cap-reduced", path: `${matter.path}.body`, message: "No drop cap here: the legs are not deep enough for it." });
  return bare2;
}
function arrangeAndFlow(typeCase, matter, room, { inner, outer, sag }, fixtures) {
  const { path } = matter;
  const runsBeside = fixtures.inserts.some(({ insert }) => insert.width !== void 0);
  const beside = runsBeside ? besideWidths(typeCase) : NOTHING_BESIDE;
  const narrowest = runsBeside ? Math.min(inner.measure, beside.one) : inner.measure;
  const units = makeGalley(typeCase, matter, inner, narrowest, deepest(inner, fixtures.claims));
  const capLines = units.reduce((most2, unit) => Math.max(most2, capOf(unit)?.lines ?? 0), 0);
  const arrange = (feet) => {
    const lines3 = Math.max(...feet);
    const claims = [...fixtures.claims];
    const { figures, insets } = hangAtFoot(fixtures, claims, lines3);
    if (fixtures.head && matter.treatment.headForm === "side" && inner.columns > 1) claims.push({ legs: fixtures.head.legs, from: 1, to: lines3, spans: true });
    const inserts = [];
    const crowdedOut = [];
    for (const made of fixtures.inserts) {
      const placed = placeInsert(typeCase, made.insert, made.wish, inner, claims, feet, capLines);
      if (!placed) {
        crowdedOut.push(made);
        continue;
      }
      inserts.push(placed);
      claims.push(claimOf(inner, placed, typeCase.style.spacing.captionToText[0]));
    }
    return { feet, lines: lines3, claims, figures, insets, inserts, crowdedOut, slots: slotsOf(inner, claims, feet, beside) };
  };
  const attempt2 = (arranged) => {
    const { lines: lines3 } = arranged;
    const flowed = room.fit ? flow(units, arranged.slots, inner, END_FIT, "level") : flowFixed(units, arranged.slots, inner);
    return {
      ...arranged,
      matter,
      path,
      room: { ...room, lines: outer(lines3) },
      inner: { ...inner, lines: lines3 },
      sag: sag(lines3),
      head: fixtures.head,
      units,
      flowed,
      over: flowed.over,
      under: flowed.under,
      cost: flowed.cost,
      deepened: lines3 === fixtures.leastDepth
    };
  };
  const whole2 = Array.from({ length: inner.columns }, () => inner.lines);
  return room.fit ? fitDepth(arrange, attempt2, units, inner, fixtures) : attempt2(arrange(whole2));
}
function flowFixed(units, slots, room) {
  const { measure, columns } = room;
  const most2 = units.reduce((sum, unit) => sum + unit.airBefore + Math.max(0, ...unit.variants([measure], []).keys()), 0);
  const filled2 = most2 + columns < slots.length ? void 0 : flow(units, slots, room, END_FIXED, "full");
  return filled2 && filled2.under < columns ? filled2 : flow(units, slots, room, END_FIXED, "free");
}
function flow(units, slots, { measure }, endCost, end) {
  const flowed = flowLegs(units, slots, measure, endCost, end);
  if (flowed.over === 0 || flowed.gaps.size === 0) return flowed;
  const tight = flowLegs(units, slots, measure, endCost, end, true);
  return tight.over <= flowed.over ? tight : flowed;
}
function capOf(unit) {
  return isRow(unit) ? void 0 : unit.cap;
}
function capStands({ units, flowed, slots }) {
  if (flowed.over > 0 && flowed.gaps.size > 0 && units.some(capOf)) return false;
  return units.every((unit, i) => {
    const cap = capOf(unit);
    if (!cap) return true;
    const taken = flowed.placements[i].slots.slice(0, cap.lines).map((t) => slots[t]);
    const first = taken[0];
    return first === void 0 || taken.length >= cap.depth && taken.every((slot, k) => slot !== void 0 && slot.leg === first.leg && slot.line === first.line + k && slot.x === first.x);
  });
}
function hangAtFoot({ hung, hungInsets, footed }, claims, lines3) {
  const figures = [...hung];
  const insets = [...hungInsets];
  for (const block of footed) {
    let to2 = lines3;
    for (const c of claims) if (c.foot === true && overlaps(c.legs, block.legs)) to2 = Math.min(to2, c.from - 1);
    const line2 = to2 - block.lines + 1;
    if (line2 < 1) continue;
    if (isInset(block)) insets.push({ block, line: line2 });
    else figures.push({ block, line: line2, edge: "foot" });
    claims.push({ legs: block.legs, from: line2, to: to2, spans: true, foot: true });
  }
  return { figures, insets };
}
function isInset(block) {
  return "at" in block;
}
function leaveOutRest(typeCase, { article: article2, treatment: treatment2, path }) {
  typeCase.leaveOut(path, "not printed", unprintedText(article2));
  if (treatment2.headForm === "none") typeCase.leaveOut(`${path}.headline`, "not placed", plainText(article2.headline));
}
function deepest(room, claims) {
  return Math.max(0, room.lines - freeFrom(claims, [0, 0]) + 1);
}
function reportCrowdedOut(typeCase, measured) {
  for (const { kind, path, text } of measured.crowdedOut) {
    typeCase.leaveOut(path, kind === "quote" ? "quote-no-room" : "picture-no-room", text);
    typeCase.report({
      severity: kind === "quote" ? "warning" : "error",
      code: kind === "quote" ? "quote-no-room" : "picture-no-room",
      path,
      message: kind === "quote" ? `No leg has room for the quote \u201C${clip2(text)}\u201D.` : "No leg has room for this figure; its words are in the report.",
      hint: `Give the story more lines, or take the ${kind} off.`
    });
  }
}

// src/text/flex.ts
var STEPS3 = 16;
var LEVELS2 = 2 * STEPS3 + 1;
var NATURAL2 = STEPS3;
var ROUNDING3 = 1e-9;
var OVER = 1e15;
function letterFlex(lines3, limits, above = 0) {
  const apart = Math.floor(limits.neighbours * STEPS3 + ROUNDING3);
  const own2 = new Float64Array(LEVELS2);
  const ways = [];
  let sums = new Float64Array(LEVELS2).fill(Infinity);
  sums[NATURAL2 + Math.sign(above) * Math.ceil(Math.abs(above) * STEPS3 - ROUNDING3)] = 0;
  for (const line2 of lines3) {
    priceLevels(own2, STEPS3, line2.spare, line2.spaces, line2.flex, line2.ends, limits, Infinity);
    if (own2.every((price) => price === Infinity)) own2[line2.flex > 0 && !line2.ends ? 0 : NATURAL2] = OVER;
    const next = new Float64Array(LEVELS2).fill(Infinity);
    const way = new Int8Array(LEVELS2);
    for (let level3 = 0; level3 < LEVELS2; level3++) {
      if (own2[level3] === Infinity) continue;
      const to2 = Math.min(LEVELS2 - 1, level3 + apart);
      for (let before = Math.max(0, level3 - apart); before <= to2; before++) {
        if (sums[before] + own2[level3] >= next[level3]) continue;
        next[level3] = sums[before] + own2[level3];
        way[level3] = before;
      }
    }
    ways.push(way);
    sums = next;
  }
  const flex = new Array(lines3.length).fill(0);
  let level2 = sums.indexOf(Math.min(...sums));
  for (let k = lines3.length - 1; k >= 0; k--) {
    const { spare, flex: most2 } = lines3[k];
    if (level2 !== NATURAL2) flex[k] = Math.sign(level2 - NATURAL2) * Math.min(Math.abs(level2 - NATURAL2) / STEPS3, Math.abs(spare) / most2);
    level2 = ways[k][level2];
  }
  return flex;
}

// src/flow/printedLines.ts
function comparePrinted(unit, setting, set, limits) {
  const { recorded, paragraph } = unit;
  if (!recorded || recorded.length === 0) return void 0;
  const { n } = paragraph.breakable;
  const printed2 = recorded.at(-1) === n ? recorded : [...recorded, n];
  const ends = new Set(setting?.breaks.slice(0, set.length));
  const begins = /* @__PURE__ */ new Set([0, ...ends]);
  let repeated = 0;
  let endsRepeated = 0;
  printed2.forEach((end, k) => {
    const begin = printed2[k - 1] ?? 0;
    if (end < 0 || !ends.has(end)) return;
    if (end !== n) endsRepeated++;
    if (begins.has(begin) && follows(setting.breaks, begin, end)) repeated++;
  });
  return { lines: printed2.length, repeated, ends: printed2.length - 1, endsRepeated, misses: unit.printed ? missesOf(unit, set, limits) : [] };
}
function follows(breaks, begin, end) {
  const k = breaks.indexOf(end);
  return k >= 0 && (breaks[k - 1] ?? 0) === begin;
}
function missesOf(unit, set, limits) {
  return set.flatMap((line2, k) => {
    const miss = missOf(line2, unit.paragraph.space, limits);
    return miss === 0 ? [] : [{ path: unit.path, line: k + 1, text: line2.text, miss, measure: line2.measure, wordSpace: line2.wordSpace }];
  });
}
var SEEN = 0.05;
function missOf(line2, space, limits) {
  const miss = line2.align !== "justified" ? Math.max(0, -line2.spare) : line2.justified ? missOfSpaces(line2, space, limits) : missOfLetters(line2, space, limits);
  return Math.abs(miss) > SEEN ? miss : 0;
}
function missOfSpaces({ wordSpace, spaces, width: width2, natural, spare }, space, limits) {
  const least2 = 1 - limits.spaceShrink;
  const most2 = 1 + limits.spaceStretch;
  if (wordSpace < least2) return (least2 - wordSpace) * spaces * space + Math.max(0, width2 - natural - spare);
  return wordSpace > most2 ? (most2 - wordSpace) * spaces * space : 0;
}
function missOfLetters({ ratio, spare }, space, limits) {
  if (ratio < -1) return -spare + spare / ratio;
  return ratio > 1 ? (1 - ratio) * limits.spaceStretch * space : 0;
}
function reportMisses(typeCase, misses) {
  for (const { path, line: line2, text, miss, measure } of misses) {
    const points2 = Math.abs(miss).toFixed(2);
    const share4 = (Math.abs(miss) / measure * 100).toFixed(1);
    typeCase.report({
      severity: "warning",
      code: "printed-line",
      path,
      message: `Printed line ${line2} \u201C${clip2(text)}\u201D does not go: ${points2} pt too ${miss > 0 ? "long" : "short"} for the limits of the style.`,
      hint: miss > 0 ? `A measure ${points2} pt wider, type ${share4} % smaller, or more shrink would make it go.` : `A measure ${points2} pt narrower, type ${share4} % larger, or more stretch would make it go.`
    });
  }
}

// src/flow/reportFlow.ts
function reportFlow(typeCase, measured) {
  const { flowed, slots, room, units, path } = measured;
  const at = { page: room.page, x: room.x, y: room.y };
  if (slots.length === 0) {
    typeCase.report({
      severity: "error",
      code: "module-too-shallow",
      path,
      at,
      message: "The module has no room for a single line of text.",
      hint: "Give it more lines, or the head and figures less."
    });
  }
  if (flowed.over > 0) {
    typeCase.report({
      severity: "error",
      code: "overset",
      path,
      at,
      message: `${flowed.over} ${flowed.over === 1 ? "line does" : "lines do"} not fit; the text left over is in the report.`,
      hint: `Cut ${flowed.over} lines, or give the story more room.`
    });
  }
  if (!room.fit && flowed.under > 0 && flowed.over === 0) {
    typeCase.report({
      severity: "warning",
      code: "underset",
      path,
      at,
      message: `The module has ${flowed.under} ${flowed.under === 1 ? "line" : "lines"} more than the text fills.`,
      hint: 'Make the module less deep, or use `depth: "fit"`.'
    });
  }
  for (const [leg, lines3] of unevenLegs(measured)) {
    typeCase.report({
      severity: "info",
      code: "uneven-legs",
      path,
      at,
      message: `Leg ${leg + 1} ends ${lines3} lines short of the deepest (reason: ${measured.deepened ? "module-too-deep" : "keep"}).`
    });
  }
  flowed.placements.forEach((placement, i) => {
    const unit = units[i];
    if (isRow(unit)) return;
    if (placement.setting.pass > 1)
      typeCase.report({
        severity: "warning",
        code: "ladder",
        path: unit.path,
        message: "More hyphens stand in a row here than the style allows: no other setting goes.",
        hint: "Change a word of the paragraph."
      });
    const count = placement.slots.length;
    placement.slots.forEach((t, k) => {
      const slot = slots[t];
      const next = slots[placement.slots[k + 1] ?? -1];
      if (!slot || !next || next.leg === slot.leg) return;
      if (unit.hyphenAt(placement.setting, k))
        typeCase.report({ severity: "info", code: "foot-hyphen", path: unit.path, message: `A hyphen stands at the foot of leg ${slot.leg + 1}.` });
      if (k === count - 2 && unit.keepLast > 1)
        typeCase.report({
          severity: "warning",
          code: "widow",
          path: unit.path,
          message: `A widow stands at the top of leg ${next.leg + 1}.`,
          hint: "Change a line of the paragraph, or the depth of the module."
        });
    });
  });
}
function unevenLegs(measured) {
  const { room, flowed, slots } = measured;
  if (!room.fit) return [...flowed.gaps].filter(([, lines3]) => lines3 > 1);
  const text = textFeet(measured.inner.columns, slots, flowed.placements);
  const last = squared(text, measured.claims);
  const deepest2 = Math.max(...last);
  return last.map((line2, leg) => [leg, deepest2 - line2]).filter(([leg, lines3]) => slots.some((s) => s.leg === leg) && (lines3 > 1 || text[leg] === 0));
}

// src/flow/setStory.ts
function setStory(typeCase, measured) {
  const { head, figures, inserts, inner, matter } = measured;
  const outcomes = [...head?.outcomes ?? []];
  const elements = [];
  elements.push(...columnRules(typeCase, measured), ...head?.elements ?? []);
  const copy = copyElements(typeCase, measured);
  elements.push(...copy);
  for (const placed of inserts) {
    elements.push(...placed.insert.at(insertX(inner, placed), capLine(inner, placed.line), placed.atTop));
    outcomes.push(...placed.insert.outcomes);
  }
  for (const f of figures) {
    elements.push(...moved(f.block.elements, figureX(inner, f.block.legs), capLine(inner, f.line)));
    outcomes.push(...f.block.outcomes);
  }
  const insets = measured.insets.map(({ block, line: line2 }) => block.at(line2));
  reportCrowdedOut(typeCase, measured);
  reportFlow(typeCase, measured);
  const printed2 = printedLines(typeCase, measured, copy);
  reportMisses(
    typeCase,
    printed2.flatMap(({ misses }) => misses)
  );
  const all = [...boxElements(typeCase, matter, measured.room), ...measured.sag === 0 ? elements : moved(elements, 0, measured.sag)];
  return {
    measured: { matter, path: measured.path, room: measured.room },
    elements: all,
    outcomes,
    insets,
    legs: legsSet(measured),
    over: overText(measured),
    under: measured.under,
    printed: printed2
  };
}
function printedLines(typeCase, { units, flowed }, copy) {
  const set = /* @__PURE__ */ new Map();
  for (const element of copy)
    if (element.kind === "text")
      set.set(
        element.path,
        element.lines.flatMap(({ line: line2, grid }) => grid ? [line2] : [])
      );
  return units.flatMap(
    (unit, i) => isRow(unit) ? [] : comparePrinted(unit, flowed.placements[i]?.setting, set.get(unit.path) ?? [], limitsOf(typeCase, unit.paragraph.space)) ?? []
  );
}
function copyElements(typeCase, measured) {
  const { rules, colours } = typeCase.style;
  const { units, slots, flowed } = measured;
  const elements = [];
  const feet = feetOf(measured);
  let above = 0;
  flowed.placements.forEach((placement, i) => {
    const unit = units[i];
    const first = slots[placement.slots[0] ?? slots.length];
    if (!first) return;
    if (isRow(unit)) {
      elements.push(...rowElements(measured, unit, placement, hasAir(measured, i), colours.story));
      return;
    }
    if (unit.ruled && rules.tagline > 0 && hasAir(measured, i)) {
      const y = first.y - measured.inner.cap - measured.inner.baseline / 2;
      elements.push({ kind: "rule", x1: first.x, y1: y, x2: first.x + (rules.taglineLength || first.width), y2: y, weight: rules.tagline, colour: colours.tagline });
    }
    const lines3 = linesOf3(typeCase, measured, unit, placement, feet, above);
    above = lines3.at(-1)?.line.flex ?? 0;
    elements.push({ kind: "text", role: unit.role, path: unit.path, ...unit.language === void 0 ? {} : { language: unit.language }, lines: lines3 });
  });
  return elements;
}
function hasAir({ slots, flowed }, i) {
  const [first] = flowed.placements[i].slots;
  const air = slots[first - 1];
  return air !== void 0 && air.leg === slots[first]?.leg && flowed.placements[i - 1]?.slots.at(-1) !== first - 1;
}
function rowElements(measured, row2, placement, aired, colour) {
  const { inner, slots, matter } = measured;
  const places = placement.slots.map((t) => slots[t]);
  const width2 = widthOfRow(measured, placement);
  const first = places[0];
  const last = places.filter((slot) => slot !== void 0).at(-1);
  const air = inner.baseline - inner.cap;
  const elements = [];
  const rule = (x, y, weight2) => {
    if (weight2 > 0) elements.push({ kind: "rule", x1: x, y1: y, x2: x + width2, y2: y, weight: weight2, colour });
  };
  if (aired) rule(first.x, first.y - inner.cap - air, row2.ruleOver);
  for (const { path, x, block } of row2.cells(width2)) {
    const lines3 = block.lines.flatMap((line2, k) => {
      const slot = places[k];
      return slot ? [{ x: slot.x + x, y: slot.y, line: line2, grid: { leg: slot.leg, line: slot.line, beside: true, foot: false, head: false } }] : [];
    });
    const { language: language2 } = matter.article;
    if (lines3.length > 0) elements.push({ kind: "text", role: row2.head ? "tableHead" : "tableCell", path, ...language2 === void 0 ? {} : { language: language2 }, lines: lines3 });
  }
  rule(last.x, last.y + air * UNDER_ROW, row2.ruleUnder);
  return elements;
}
function widthOfRow({ inner, slots }, placement) {
  return Math.min(...placement.slots.map((t) => slots[t]?.width ?? inner.measure));
}
var UNDER_ROW = 0.65;
function linesOf3(typeCase, measured, unit, placement, feet, above) {
  const { slots } = measured;
  const { breaks } = placement.setting;
  const limits = limitsOf(typeCase, unit.paragraph.space);
  const out2 = [];
  const set = breaks.filter((_, k) => slots[placement.slots[k]]);
  const measures2 = set.map((_, k) => slots[placement.slots[k]].width - unit.indentAt(k));
  const flex = unit.justified ? flexOf(slackOf(unit.paragraph, set, measures2, limits), limits, above, unit.printed) : [];
  breaks.forEach((p, k) => {
    const slot = slots[placement.slots[k]];
    if (!slot) return;
    const shift = unit.indentAt(k);
    const from2 = breaks[k - 1] ?? 0;
    const measure = slot.width - shift;
    const last = k === breaks.length - 1 || unit.paragraph.breakable.forced[p] === 1;
    const align = unit.style.align === "justified" ? "left" : unit.style.align;
    const line2 = setLine(
      unit.paragraph,
      from2,
      p,
      measure,
      unit.style.wordSpace,
      unit.justified ? { kind: "justified", limits, last, flex: flex[k] ?? 0 } : { kind: align, hang: true }
    );
    out2.push({ x: slot.x + shift, y: slot.y, line: line2, grid: gridOf(slots, placement.slots[k], slot, (unit.cap?.indents[k] ?? 0) > 0, feet) });
  });
  const joined3 = joinBroken(out2.map((l) => l.line)).map((line2, i) => ({ ...out2[i], line: line2 }));
  return unit.cap ? withCap(measured, unit, joined3, slots[placement.slots[0]]) : joined3;
}
function flexOf(lines3, limits, above, printed2) {
  const flex = letterFlex(lines3, limits, above);
  return printed2 && lines3.some((line2, k) => !goes(line2, flex[k], limits)) ? letterFlex(lines3, { ...limits, neighbours: 2 }, above) : flex;
}
function goes({ spare, spaces, flex, ends }, share4, { spaceShrink, spaceStretch }) {
  const left2 = spare - share4 * flex;
  return left2 >= -spaceShrink * spaces && (ends || left2 <= spaceStretch * spaces);
}
function gridOf(slots, t, slot, shortened2, feet) {
  return { leg: slot.leg, line: slot.line, beside: slot.beside || shortened2, foot: slot.line === feet[slot.leg], head: slots[t - 1]?.leg !== slot.leg };
}
function withCap(measured, unit, lines3, first) {
  const cap = unit.cap;
  const y = baselineOf(measured.inner, first.line + cap.depth - 1);
  const opening2 = lines3[0];
  if (!opening2 || cap.ownWord) return [{ x: first.x, y, line: cap.line(void 0) }, ...lines3];
  const { line: line2, word: word2 } = joinedToCap(opening2.line, unit.paragraph.words[0].text);
  return [{ x: first.x, y, line: cap.line(lettersOf(cap.text) + word2) }, { ...opening2, line: line2 }, ...lines3.slice(1)];
}
function lettersOf(cap) {
  return cap.replace(/^[“‘„«"']/, "");
}
function joinedToCap(line2, word2) {
  const run = line2.runs[0];
  if (!run) return { line: line2, word: "" };
  const space = run.texts.indexOf(" ");
  const to2 = space < 0 ? run.texts.length : space;
  const goesOn2 = run.broken.find((b) => b.part === "begin" && b.from < to2);
  const broken = goesOn2 ? run.broken.filter((b) => b !== goesOn2) : [{ from: 0, to: to2, text: word2, part: "end", stop: word2.length }, ...run.broken];
  const text = goesOn2 ? goesOn2.text : run.texts.slice(0, to2).join("");
  return { line: { ...line2, runs: [{ ...run, broken }, ...line2.runs.slice(1)] }, word: text };
}
function columnRules(typeCase, measured) {
  const { rules, colours } = typeCase.style;
  const { inner, claims } = measured;
  const lastLines = withQuotes(feetOf(measured), claims);
  if (!rules.columnRules || rules.column <= 0) return [];
  const { xHeight, capHeight } = typeCase.face(typeCase.style.styles.get("body")).metrics;
  const out2 = [];
  for (let gutter = 0; gutter < inner.columns - 1; gutter++) {
    const x = legX(inner, gutter) + inner.measure + inner.gutter / 2;
    for (const [from2, to2] of ruledLines(claims, lastLines, gutter)) {
      if (to2 - from2 < 1) continue;
      const y1 = baselineOf(inner, from2) - inner.cap * xHeight / capHeight;
      out2.push({ kind: "rule", x1: x, y1, x2: x, y2: baselineOf(inner, to2), weight: rules.column, colour: colours.column });
    }
  }
  return out2;
}
function legsSet(measured) {
  const legs = Array.from({ length: measured.inner.columns }, () => ({ slots: 0, lines: 0, measure: measured.inner.measure }));
  for (const slot of measured.slots) legs[slot.leg].slots++;
  for (const p of measured.flowed.placements)
    for (const t of p.slots) {
      const slot = measured.slots[t];
      if (slot) legs[slot.leg].lines++;
    }
  return legs;
}
function overText(measured) {
  const { units, flowed, slots } = measured;
  if (flowed.over === 0) return { lines: 0, text: "" };
  const texts = [];
  flowed.placements.forEach((placement, i) => {
    const k = placement.slots.findIndex((t) => t >= slots.length);
    if (k < 0) return;
    const unit = units[i];
    if (isRow(unit)) {
      if (k === 0) texts.push(unit.text);
      else for (const cell of unit.cells(widthOfRow(measured, placement))) texts.push(cell.block.rest(Math.min(k, cell.block.lines.length)));
      return;
    }
    texts.push((k === 0 && unit.cap ? unit.cap.text + (unit.cap.ownWord ? " " : "") : "") + textAfter(unit.paragraph, k === 0 ? 0 : placement.setting.breaks[k - 1]));
  });
  return { lines: flowed.over, text: texts.join("\n") };
}
function feetOf({ inner, slots, flowed }) {
  return textFeet(inner.columns, slots, flowed.placements);
}

// src/flow/desk.ts
function makeDesk(infos, caseFor) {
  const desk = {
    infos,
    caseFor,
    set: (typeCase, matter, room) => {
      const own2 = dressedFor(caseFor(matter.treatment, typeCase), matter.kind);
      return setStory(own2, measureStory(own2, matter, room, desk));
    }
  };
  return desk;
}

// src/flow/matter.ts
function storyMatter(story, article2, path, find) {
  const sidebars = (story.sidebars ?? []).flatMap((sidebar) => {
    const found = find(sidebar.article);
    return found ? [{ matter: sidebarMatter(sidebar, found.article, found.path), placement: sidebar }] : [];
  });
  return { ...articleMatter("story", article2, path, story, [...sidebars, ...factboxesOf(article2, path, story.factboxes ?? {})]), part: story.part ?? 1 };
}
function sidebarMatter(sidebar, article2, path) {
  return articleMatter("sidebar", article2, path, sidebar, factboxesOf(article2, path, {}));
}
function articleMatter(kind, article2, path, treatment2, insets) {
  return { kind, id: article2.id, part: 1, path, article: article2, treatment: treatment2, title: void 0, copy: copyOf(article2.body, "body"), insets, text: () => articleText(article2) };
}
function copyOf(body, at) {
  const copy = [];
  let runIn;
  body.forEach((block, i) => {
    const next = body[i + 1];
    if (block.kind === "crosshead" && block.runIn === true && next?.kind === "paragraph" && plainText(next.text).trim() !== "") runIn = { text: block.text, at: `${at}[${i}].text` };
    else {
      copy.push({ block, at: `${at}[${i}]`, ...runIn ? { runIn } : {} });
      runIn = void 0;
    }
  });
  return copy;
}
function factboxesOf(article2, path, placements) {
  return (article2.factboxes ?? []).map((box2, i) => ({ matter: factboxMatter(box2, `${path}.factboxes[${i}]`, article2.language), placement: placements[box2.id] ?? {} }));
}
function factboxMatter(box2, path, language2) {
  const source = box2.source === void 0 ? [] : [{ block: { kind: "signature", text: box2.source }, at: "source", textAt: "source" }];
  return {
    kind: "factbox",
    id: box2.id,
    part: 1,
    path,
    article: bare(box2.id, language2),
    treatment: { box: true },
    title: { style: "factboxTitle", text: box2.title, at: "title" },
    copy: [...copyOf(box2.body, "body"), ...source],
    insets: [],
    text: () => factboxText(box2)
  };
}
function itemsMatter(items, placement, path, language2) {
  const copy = items.items.flatMap((item, k) => {
    const at = `items[${k}]`;
    const head = item.runInHead;
    const runs = head !== void 0 && head.trim() !== "" && item.body[0]?.kind === "paragraph" && plainText(item.body[0].text).trim() !== "";
    const body = copyOf(item.body, `${at}.body`).map((entry, i) => runs && i === 0 ? { ...entry, runIn: { text: head, at: `${at}.runInHead` } } : entry);
    if (head !== void 0 && !runs) body.unshift({ block: { kind: "crosshead", text: head }, at: `${at}.runInHead`, textAt: `${at}.runInHead` });
    if (item.signature !== void 0) body.push({ block: { kind: "signature", text: item.signature }, at: `${at}.signature`, textAt: `${at}.signature` });
    return body.map((entry, i) => i === 0 ? { ...entry, opensItem: true } : entry);
  });
  return {
    kind: "items",
    id: items.id,
    part: 1,
    path,
    article: bare(items.id, language2),
    treatment: placement.box === void 0 ? {} : { box: placement.box },
    title: { style: "standingHead", text: items.standingHead, at: "standingHead" },
    copy,
    insets: [],
    text: () => itemsText(items)
  };
}
function bare(id, language2) {
  return { id, body: [], ...language2 === void 0 ? {} : { language: language2 } };
}

// src/model/vocabulary.ts
var list2 = (words2) => words2.split(" ");
var ENGLISH = {
  months: list2("January February March April May June July August September October November December"),
  weekdays: list2("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
  page: "Page",
  inThisIssue: "In this issue",
  volume: "Vol.",
  number: "No."
};
var VOCABULARIES = /* @__PURE__ */ new Map([
  ["en", ENGLISH],
  [
    "de",
    {
      months: list2("Januar Februar M\xE4rz April Mai Juni Juli August September Oktober November Dezember"),
      weekdays: list2("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag"),
      page: "Seite",
      inThisIssue: "In dieser Ausgabe",
      volume: "Jahrgang",
      number: "Nr."
    }
  ],
  [
    "fr",
    {
      months: list2("janvier f\xE9vrier mars avril mai juin juillet ao\xFBt septembre octobre novembre d\xE9cembre"),
      weekdays: list2("lundi mardi mercredi jeudi vendredi samedi dimanche"),
      page: "Page",
      inThisIssue: "Dans ce num\xE9ro",
      volume: "Vol.",
      number: "N\xBA"
    }
  ],
  [
    "es",
    {
      months: list2("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
      weekdays: list2("lunes martes mi\xE9rcoles jueves viernes s\xE1bado domingo"),
      page: "P\xE1gina",
      inThisIssue: "En este n\xFAmero",
      volume: "A\xF1o",
      number: "N.\xBA"
    }
  ],
  [
    "it",
    {
      months: list2("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"),
      weekdays: list2("luned\xEC marted\xEC mercoled\xEC gioved\xEC venerd\xEC sabato domenica"),
      page: "Pagina",
      inThisIssue: "In questo numero",
      volume: "Anno",
      number: "N."
    }
  ],
  [
    "nl",
    {
      months: list2("januari februari maart april mei juni juli augustus september oktober november december"),
      weekdays: list2("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
      page: "Pagina",
      inThisIssue: "In dit nummer",
      volume: "Jaargang",
      number: "Nr."
    }
  ],
  [
    "pt",
    {
      months: list2("janeiro fevereiro mar\xE7o abril maio junho julho agosto setembro outubro novembro dezembro"),
      weekdays: list2("segunda-feira ter\xE7a-feira quarta-feira quinta-feira sexta-feira s\xE1bado domingo"),
      page: "P\xE1gina",
      inThisIssue: "Nesta edi\xE7\xE3o",
      volume: "Ano",
      number: "N.\xBA"
    }
  ]
]);
function vocabularyOf2(language2) {
  return VOCABULARIES.get(language2.slice(0, 2).toLowerCase()) ?? ENGLISH;
}

// src/makeup/dates.ts
function printedDate(date, language2) {
  const found = partsOf(date);
  if (!found) return date;
  const base = language2.slice(0, 2);
  const month = vocabularyOf2(language2).months[found.month - 1] ?? "";
  const { day, year } = found;
  if (language2 === "en-US") return `${month} ${day}, ${year}`;
  if (base === "de") return `${day}. ${month} ${year}`;
  if (base === "es" || base === "pt") return `${day} de ${month} de ${year}`;
  return `${day} ${month} ${year}`;
}
function printedDay(date, language2) {
  const found = partsOf(date);
  if (!found) return date;
  const weekday = vocabularyOf2(language2).weekdays[weekdayOf(Number(found.year), found.month, found.day)] ?? "";
  const base = language2.slice(0, 2);
  const comma = base === "fr" || base === "it" || base === "nl" ? "" : ",";
  return `${weekday.slice(0, 1).toUpperCase()}${weekday.slice(1)}${comma} ${printedDate(date, language2)}`;
}
function partsOf(date) {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(date);
  return found ? { year: found[1], month: Number(found[2]), day: Number(found[3]) } : void 0;
}
function weekdayOf(year, month, day) {
  const shift = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  const fromSunday = (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + shift + day) % 7;
  return (fromSunday + 6) % 7;
}

// src/makeup/furniture/fitText.ts
var LAST_LINE4 = 1 / 4;
function setFurniture(typeCase, text, style, language2, path, measure) {
  const paragraph = toParagraph(typeCase.words(text, { ...style, hyphenate: true }, language2, path), {
    opticalMargins: typeCase.style.justification.opticalMargins,
    wordSpace: style.wordSpace,
    narrowest: measure,
    onBroken: (word2) => typeCase.report({ severity: "warning", code: "word-broken", path, message: `\u201C${clip2(word2)}\u201D is wider than its measure and was broken.` })
  });
  return setRagged(typeCase, paragraph, style, measure, { sense: false, last: LAST_LINE4 });
}
var EASE = 1;
function linesIn(block, depth) {
  const free = depth + EASE - block.capHeight;
  return free < 0 ? 0 : Math.floor(free / block.style.leading + 1e-6) + 1;
}
function depthOfLines(block) {
  return block.lines.length === 0 ? 0 : block.capHeight + (block.lines.length - 1) * block.style.leading;
}
function cutLines(typeCase, block, most2, path, what) {
  if (block.lines.length <= most2) return block;
  const kept = Math.max(0, most2);
  tooLong(typeCase, path, what, block.rest(kept));
  return { ...block, lines: block.lines.slice(0, kept).map((line2, i) => i === kept - 1 ? lastOfAll(line2) : line2) };
}
function tooLong(typeCase, path, what, text) {
  if (text.trim() === "") return;
  typeCase.leaveOut(path, "furniture-too-long", text);
  typeCase.report({
    severity: "warning",
    code: "furniture-too-long",
    path,
    message: `The ${what} has no room for \u201C${clip2(text)}\u201D: it was left out.`,
    hint: what === "folio" || what === "date strip" || what === "section bar" ? "Shorten it." : "Shorten it, or give it more room."
  });
}
function lastOfAll(line2) {
  return { ...line2, runs: line2.runs.map((run) => run.broken.some((b) => b.part === "begin") ? { ...run, broken: run.broken.filter((b) => b.part !== "begin") } : run) };
}

// src/makeup/furniture/row.ts
var GAP = 9;
function makeRow2(typeCase, parts, what, language2, path, x, y, width2) {
  const kept = [];
  const elements = [];
  for (const { style: name2, text, align } of parts) {
    if (isBlank(text)) continue;
    const style = { ...styleOf(typeCase, name2), align };
    const whole2 = setFurniture(typeCase, text, style, language2, path, width2);
    const own2 = Math.max(...whole2.lines.map((line2) => line2.natural));
    if (kept.length > 0 && (whole2.lines.length > 1 || own2 > roomBeside(kept, align, width2))) {
      tooLong(typeCase, path, what, plainText(text));
      continue;
    }
    kept.push({ width: own2, align });
    const block = cutLines(typeCase, whole2, 1, path, what);
    elements.push({ kind: "text", role: "furniture", path, lines: block.lines.map((line2) => ({ x, y, line: line2 })) });
  }
  return elements;
}
function roomBeside(kept, align, width2) {
  const at = (side) => kept.find((k) => k.align === side)?.width ?? -GAP;
  if (align === "centre") return width2 - 2 * (Math.max(at("left"), at("right"), 0) + GAP);
  const middle2 = kept.find((k) => k.align === "centre");
  if (middle2) return (width2 - middle2.width) / 2 - GAP;
  return width2 - kept.reduce((sum, k) => sum + k.width + GAP, 0);
}

// src/makeup/furniture/dateStrip.ts
function makeDateStrip(typeCase, edition, strip, panel, path) {
  const language2 = edition.language ?? "en-GB";
  const words2 = vocabularyOf2(language2);
  const style = styleOf(typeCase, "dateStrip");
  const weight2 = typeCase.style.rules.furniture;
  const depth = stripDepth(typeCase.style);
  const numbered = (word2, value) => value === void 0 || value === "" ? "" : `${word2}\xA0${value}`;
  const parts = [
    { style: "dateStrip", text: strip.text ?? printedDay(edition.date, language2), align: "centre" },
    { style: "dateStrip", text: joined2([numbered(words2.volume, edition.volume), numbered(words2.number, edition.number)]), align: "left" },
    { style: "dateStrip", text: joined2([edition.version, edition.price]), align: "right" }
  ];
  const rule = (y2) => ({ kind: "rule", x1: panel.x, y1: y2, x2: panel.x + panel.width, y2, weight: weight2, colour: style.colour });
  const y = panel.y + (depth + typeCase.face(style).metrics.capHeight * style.size) / 2;
  return [rule(panel.y + weight2 / 2), rule(panel.y + depth - weight2 / 2), ...makeRow2(typeCase, parts, "date strip", language2, path, panel.x, y, panel.width)];
}
function joined2(texts) {
  return texts.filter((t) => t !== void 0 && t !== "").join("\u2002\xB7\u2002");
}

// src/makeup/furniture/folio.ts
function makeFolio(typeCase, edition, folio, grid, path) {
  const { spacing, rules, colours } = typeCase.style;
  const language2 = edition.language ?? "en-GB";
  const style = styleOf(typeCase, "folio");
  const ruleY = grid.top - spacing.folioToPage;
  const y = ruleY - spacing.folioToRule - typeCase.face(style).metrics.descender * style.size;
  const name2 = [edition.publication, folio.section].filter((t) => t !== void 0 && t !== "").join("  |  ");
  const parts = [
    { style: "folioNumber", text: folio.number ?? String(grid.number), align: grid.rightHand ? "right" : "left" },
    { style: "folio", text: printedDate(edition.date, language2), align: grid.rightHand ? "left" : "right" },
    { style: "folioName", text: name2, align: "centre" }
  ];
  return [
    ...rules.folio > 0 ? [{ kind: "rule", x1: grid.left, y1: ruleY, x2: grid.right, y2: ruleY, weight: rules.folio, colour: colours.folio }] : [],
    ...makeRow2(typeCase, parts, "folio", language2, path, grid.left, y, grid.right - grid.left)
  ];
}

// src/makeup/furniture/imprint.ts
function makeImprint(typeCase, imprint, language2, panel, at) {
  const path = `${at}.text`;
  if (isBlank(imprint.text)) return [];
  const style = styleOf(typeCase, "imprint");
  const weight2 = typeCase.style.rules.furniture;
  const above = weight2 + typeCase.style.spacing.furnitureRuleToText;
  const whole2 = setFurniture(typeCase, imprint.text, style, language2, path, panel.width);
  const block = cutLines(typeCase, whole2, linesIn(whole2, panel.depth - above), path, "imprint");
  const y = panel.y + weight2 / 2;
  return [
    { kind: "rule", x1: panel.x, y1: y, x2: panel.x + panel.width, y2: y, weight: weight2, colour: style.colour },
    ...block.lines.length > 0 ? [placeLines(block, "furniture", path, panel.x, panel.y + above)] : []
  ];
}

// src/model/pageNumbers.ts
function firstPages(edition) {
  const numbers = /* @__PURE__ */ new Map();
  edition.pages.forEach((page, i) => {
    const number2 = String(page.number ?? i + 1);
    const take = (article2) => void (numbers.has(article2) || numbers.set(article2, number2));
    for (const story of page.stories) {
      take(story.article);
      for (const sidebar of story.sidebars ?? []) take(sidebar.article);
    }
  });
  return numbers;
}

// src/makeup/furniture/indexBox.ts
function makeIndex(typeCase, edition, page, panel, path) {
  const { spacing, rules } = typeCase.style;
  const language2 = edition.language ?? "en-GB";
  const levels = levelsOf(edition, page).filter((entries2) => entries2.length > 0);
  if (levels.length === 0) return [];
  const weight2 = rules.furniture;
  const title = setFurniture(typeCase, vocabularyOf2(language2).inThisIssue, styleOf(typeCase, "sectionBar"), language2, path, panel.width);
  const head = cutLines(typeCase, title, linesIn(title, panel.depth - weight2 - spacing.furnitureRuleToText), path, "index");
  const { colour } = styleOf(typeCase, "index");
  const elements = [{ kind: "rule", x1: panel.x, y1: panel.y + weight2 / 2, x2: panel.x + panel.width, y2: panel.y + weight2 / 2, weight: weight2, colour }];
  const titleY = panel.y + weight2 + spacing.furnitureRuleToText;
  if (head.lines.length > 0) elements.push(placeLines(head, "furniture", path, panel.x, titleY));
  const first = titleY + (head.lines.length > 0 ? depthOfLines(head) + head.style.leading - head.capHeight + spacing.indexRow : 0);
  const depth = panel.y + panel.depth - first;
  const silent = { ...typeCase, report: () => void 0, leaveOut: () => void 0 };
  const entries = levels.find((own2) => level(makeRows(silent, own2, language2, panel.measure, path), panel.columns, depth)) ?? levels.at(-1);
  const rows3 = makeRows(typeCase, entries, language2, panel.measure, path);
  const shown2 = level(rows3, panel.columns, depth) ?? fill2(rows3, panel.columns, depth);
  for (const { entry } of rows3.slice(shown2.flat().length)) tooLong(typeCase, path, "index", `${entry.text} ${entry.page}`);
  shown2.forEach((leg, l) => {
    elements.push(...placeLeg(typeCase, leg, panel.x + l * (panel.measure + panel.gutter), first, panel.measure, path));
  });
  return elements;
}
function levelsOf(edition, page) {
  const pages = firstPages(edition);
  const articles = new Map(edition.articles.map((article2) => [article2.id, article2]));
  const order = edition.pages.flatMap((p) => p.stories.flatMap((story) => [story.article, ...(story.sidebars ?? []).map((s) => s.article)]));
  const here2 = new Set(edition.pages[page]?.stories.map((story) => story.article));
  const sections = /* @__PURE__ */ new Map();
  const loose = [];
  for (const id of new Set(order)) {
    const article2 = articles.get(id);
    if (!article2) continue;
    const number2 = pages.get(id) ?? "";
    const head = plainText(article2.headline).replace(/\s+/g, " ").trim();
    const story = head === "" || here2.has(id) ? [] : [{ style: "index", text: head, page: number2 }];
    const name2 = article2.section?.trim() ?? "";
    const section = sections.get(name2);
    if (name2 === "") loose.push(...story);
    else if (section) section.stories.push(...story);
    else sections.set(name2, { page: number2, stories: story });
  }
  if (sections.size === 0) return [loose];
  const heads = [...sections].map(([text, { page: number2, stories }]) => ({ head: { style: "refer", text, page: number2 }, stories }));
  return [[...heads.flatMap(({ head, stories }) => [head, ...stories]), ...loose], heads.map(({ head }) => head)];
}
function makeRows(typeCase, entries, language2, measure, path) {
  const numbers = entries.map((entry) => setFurniture(typeCase, entry.page, { ...styleOf(typeCase, "refer"), align: "right" }, language2, path, measure));
  const beside = Math.max(0, ...numbers.flatMap((number2) => number2.lines.map((line2) => line2.natural)));
  return entries.map((entry, i) => {
    const style = styleOf(typeCase, entry.style);
    const text = setFurniture(typeCase, entry.text, style, language2, path, Math.max(style.size, measure - beside - style.size));
    return { entry, text, page: numbers[i], pitch: depthOfLines(text) + style.leading - text.capHeight + typeCase.style.spacing.indexRow };
  });
}
var HALVINGS = 20;
function level(rows3, columns, depth) {
  const whole2 = (most3) => {
    const legs = fill2(rows3, columns, most3);
    return legs.flat().length === rows3.length ? legs : void 0;
  };
  let best = whole2(depth);
  let [least2, most2] = [0, depth];
  for (let i = 0; best && i < HALVINGS; i++) {
    const middle2 = (least2 + most2) / 2;
    const legs = whole2(middle2);
    if (legs) [best, most2] = [legs, middle2];
    else least2 = middle2;
  }
  return best;
}
function fill2(rows3, columns, depth) {
  const legs = [[]];
  let y = 0;
  for (const row2 of rows3) {
    const own2 = depthOfLines(row2.text);
    if (y + own2 > depth + 1e-6) {
      legs.push([]);
      y = 0;
    }
    if (legs.length > columns || own2 > depth + 1e-6) break;
    legs.at(-1).push(row2);
    y += row2.pitch;
  }
  return legs.slice(0, columns);
}
function placeLeg(typeCase, rows3, x, top, measure, path) {
  const elements = [];
  let y = top;
  rows3.forEach((row2, i) => {
    const last = y + depthOfLines(row2.text);
    if (i > 0) {
      const before = rows3[i - 1];
      const style = before.text.style;
      const middle2 = y - (before.pitch - depthOfLines(before.text) - typeCase.face(style).metrics.descender * style.size) / 2;
      elements.push({ kind: "rule", x1: x, y1: middle2, x2: x + measure, y2: middle2, weight: typeCase.style.rules.column, colour: style.colour });
    }
    if (row2.text.lines.length > 0) elements.push(placeLines(row2.text, "furniture", path, x, y));
    elements.push(placeLines({ ...row2.page, lines: row2.page.lines.slice(0, 1) }, "furniture", path, x, last - row2.page.capHeight));
    y += row2.pitch;
  });
  return elements;
}

// src/makeup/furniture/nameplate.ts
var LEAST_INK = 0.5;
var LEAST_NAME = 0.5;
var LEAST_EAR = 4;
var EAR_STEPS = 8;
function makeNameplate(typeCase, publication, plate, language2, panel, path) {
  const { spacing } = typeCase.style;
  const whole2 = panel.lines * panel.baseline;
  const depth = Math.max(whole2 * LEAST_INK, whole2 - spacing.underNameplate);
  const ears = makeEars(typeCase, plate.ears ?? [], language2, panel, depth, path);
  const room = panel.width - 2 * (ears.width > 0 ? ears.width + spacing.earToName : 0);
  return [...ears.at(0), ...makeName(typeCase, publication, language2, panel, room, depth, path), ...ears.at(1)];
}
function makeName(typeCase, publication, language2, panel, room, depth, path) {
  const style = styleOf(typeCase, "nameplate");
  const largest = setOnOneLine(typeCase, publication, style, language2);
  if (!largest) return [];
  const ink2 = inkOf2(largest) ?? { left: 0, right: Math.max(1, largest.width), top: style.size, bottom: 0 };
  const share4 = Math.min(1, room / (ink2.right - ink2.left), depth / (ink2.top - ink2.bottom));
  if (style.size * share4 < styleOf(typeCase, "ear").size)
    typeCase.report({
      severity: "warning",
      code: "furniture-too-long",
      path,
      message: `The paper\u2019s name stands at ${(style.size * share4).toFixed(1)} points: its nameplate has no room for a larger size.`,
      hint: "Give the nameplate more lines, or leave out its ears."
    });
  const line2 = setOnOneLine(typeCase, publication, { ...style, size: style.size * share4 }, language2);
  const x = panel.x + panel.width / 2 - (ink2.left + ink2.right) / 2 * share4;
  const y = panel.y + depth / 2 + (ink2.top + ink2.bottom) / 2 * share4;
  return [{ kind: "text", role: "furniture", path: "publication", lines: [{ x, y, line: line2 }] }];
}
function setOnOneLine(typeCase, text, style, language2) {
  const paragraph = displayParagraph(typeCase, text, style, language2, "publication", Infinity);
  const { n } = paragraph.breakable;
  if (n === 0) return void 0;
  const measure = paragraph.breakable.endWidth[n] - paragraph.breakable.startWidth[0];
  return setRagged(typeCase, paragraph, { ...style, align: "left" }, measure, { sense: false, last: 0, breaks: [n] }).lines[0];
}
function inkOf2(line2) {
  let box2;
  for (const run of line2.runs)
    run.gids.forEach((gid, g) => {
      const ink2 = run.face.ink(gid);
      if (ink2.right <= ink2.left) return;
      const x = run.x + run.xs[g];
      const y = run.ys?.[g] ?? 0;
      const left2 = x + ink2.left * run.size;
      const right = x + ink2.right * run.size;
      const top = y + ink2.top * run.size;
      const bottom = y + ink2.bottom * run.size;
      box2 = box2 ? { left: Math.min(box2.left, left2), right: Math.max(box2.right, right), top: Math.max(box2.top, top), bottom: Math.min(box2.bottom, bottom) } : { left: left2, right, top, bottom };
    });
  return box2;
}
function makeEars(typeCase, texts, language2, panel, depth, path) {
  const none = { width: 0, at: () => [] };
  if (texts.every(isBlank)) return none;
  const { spacing, rules } = typeCase.style;
  const style = styleOf(typeCase, "ear");
  const inset = spacing.boxInset;
  const set = (own2, measure2) => texts.map((text, side) => setFurniture(own2, text, style, language2, `${path}.ears[${side}]`, measure2));
  const measure = earMeasure(typeCase, set, panel, depth);
  if (measure === void 0) {
    texts.forEach((text, side) => {
      tooLong(typeCase, `${path}.ears[${side}]`, "ear", plainText(text));
    });
    return none;
  }
  const blocks = set(typeCase, measure).map((block, side) => cutLines(typeCase, block, linesIn(block, depth - 2 * inset), `${path}.ears[${side}]`, "ear"));
  const width2 = measure + 2 * inset;
  const height = Math.max(...blocks.map(depthOfLines)) + 2 * inset;
  const y = panel.y + (depth - height) / 2;
  const at = (side) => {
    const block = blocks[side];
    if (!block || block.lines.length === 0) return [];
    const x = side === 0 ? panel.x : panel.x + panel.width - width2;
    return [
      { kind: "rect", x, y, width: width2, height, stroke: { weight: rules.box, colour: style.colour } },
      placeLines(block, "furniture", `${path}.ears[${side}]`, x + inset, y + (height - depthOfLines(block)) / 2)
    ];
  };
  return { width: width2, at };
}
function earMeasure(typeCase, set, panel, depth) {
  const { spacing } = typeCase.style;
  const { size: size2 } = styleOf(typeCase, "ear");
  const inset = spacing.boxInset;
  const [least2, most2] = spacing.earWidth;
  for (let step = 0; step <= EAR_STEPS; step++) {
    const width2 = (least2 + (most2 - least2) * step / EAR_STEPS) * panel.width;
    const measure = width2 - 2 * inset;
    if (measure < LEAST_EAR * size2 || panel.width - 2 * (width2 + spacing.earToName) < LEAST_NAME * panel.width || depth < 2 * inset + size2) continue;
    let broken = false;
    const watching = { ...typeCase, leaveOut: () => void 0, report: (diagnostic) => broken ||= diagnostic.code === "word-broken" };
    const deepest2 = Math.max(...set(watching, measure).map(depthOfLines)) + 2 * inset;
    if (step === EAR_STEPS || !broken && deepest2 <= Math.min(width2, depth)) return measure;
  }
  return void 0;
}

// src/makeup/furniture/noteDepth.ts
function noteDepth(typeCase, place, grid) {
  const { path, what, top, depth } = place;
  if (top + depth - 1 <= grid.lines) return;
  const name2 = `${what[0].toUpperCase()}${what.slice(1)}`;
  if (top > grid.lines)
    typeCase.report({
      severity: "error",
      code: "outside-grid",
      path,
      message: `${name2} begins at line ${top}, and the page has ${grid.lines}: it was not set.`,
      hint: "Move it up, or make what is above it less deep."
    });
  else
    typeCase.report({
      severity: "warning",
      code: "outside-grid",
      path,
      message: `${name2} reaches down to line ${top + depth - 1}, and the page has ${grid.lines}: it was made less deep.`,
      hint: "Move it up, or make it less deep."
    });
}

// src/makeup/furniture/panel.ts
function panelOf(place, grid) {
  const lines3 = Math.min(place.depth, grid.lines - place.top + 1);
  if (lines3 < 1) return void 0;
  const columns = place.columns[1] - place.columns[0] + 1;
  return {
    x: grid.left + (place.columns[0] - 1) * (grid.measure + grid.gutter),
    y: grid.top + (place.top - 1) * grid.baseline,
    width: columns * grid.measure + (columns - 1) * grid.gutter,
    lines: lines3,
    depth: (lines3 - 1) * grid.baseline + grid.cap,
    columns,
    measure: grid.measure,
    gutter: grid.gutter,
    baseline: grid.baseline
  };
}

// src/makeup/furniture/sectionBar.ts
function makeSectionBar(typeCase, bar, language2, panel, path) {
  const { rules, spacing } = typeCase.style;
  const style = styleOf(typeCase, "sectionBar");
  const middle2 = panel.y + rules.sectionBar / 2;
  const y = panel.y + rules.sectionBar + spacing.barToName + typeCase.face(style).metrics.capHeight * style.size;
  const align = style.align === "justified" ? "left" : style.align;
  return [
    { kind: "rule", x1: panel.x, y1: middle2, x2: panel.x + panel.width, y2: middle2, weight: rules.sectionBar, colour: style.colour },
    ...makeRow2(typeCase, [{ style: "sectionBar", text: bar.text, align }], "section bar", language2, path, panel.x, y, panel.width)
  ];
}

// src/makeup/furniture/framedPicture.ts
function framedPicture(picture, infos, box2, path) {
  const info = infos.get(picture.src);
  const crop = cropOf(info, box2.width, box2.height, picture.focalPoint ?? { x: 0.5, y: 0.5 });
  return { kind: "picture", path, src: picture.src, alt: picture.alt, ...box2, crop, missing: info === void 0 };
}
function leaveCaption(typeCase, picture, path) {
  if (!isBlank(picture.caption)) typeCase.leaveOut(`${path}.caption`, "not printed", plainText(picture.caption));
}

// src/makeup/furniture/teaserWords.ts
var TeaserWords = class {
  constructor(typeCase, teaser, language2, path) {
    this.typeCase = typeCase;
    this.teaser = teaser;
    this.language = language2;
    this.refer = referText(teaser, language2);
    this.textPath = `${path}.text`;
    this.referPath = `${path}.${teaser.article === void 0 ? "page" : "article"}`;
  }
  typeCase;
  teaser;
  language;
  refer;
  textPath;
  referPath;
  /** Whether they stand whole in a room, points. */
  fits(width2, depth) {
    return width2 > 0 && this.set(this.silent(), width2, depth).whole;
  }
  /** Depth of all of them on a measure, refer and all, points. */
  depthOn(width2) {
    const { text, refer } = this.set(this.silent(), width2, Infinity);
    return depthOfLines(text) + (refer.lines.length > 0 ? refer.lines.length * refer.style.leading : 0);
  }
  place(x, y, width2, depth) {
    const { text, refer, beside } = this.set(this.typeCase, width2, depth);
    const elements = text.lines.length > 0 ? [placeLines(text, "furniture", this.textPath, x, y)] : [];
    if (refer.lines.length === 0) return elements;
    const baseline = text.lines.length === 0 ? refer.capHeight : depthOfLines(text) + (beside ? 0 : refer.style.leading);
    const after2 = beside ? text.lines.at(-1).natural + refer.style.size : 0;
    return [...elements, placeLines(refer, "furniture", this.referPath, x + after2, y + baseline - refer.capHeight)];
  }
  /** For trying out: says nothing. */
  silent() {
    return { ...this.typeCase, report: () => void 0, leaveOut: () => void 0 };
  }
  /** The refer on a line of its own; where there is none, an em after the text's last line. It stands before the text does. */
  set(typeCase, width2, depth) {
    let broken = false;
    const watching = {
      ...typeCase,
      report: (diagnostic) => {
        broken ||= diagnostic.code === "word-broken";
        typeCase.report(diagnostic);
      }
    };
    const text = this.setText(watching, width2);
    const refer = this.setRefer(watching, width2);
    if (text.lines.length === 0) return { text, refer: this.cutRefer(typeCase, refer, depth), beside: false, whole: !broken && refer.lines.length <= linesIn(refer, depth) };
    const under = linesIn(text, depth - refer.lines.length * refer.style.leading);
    if (text.lines.length <= under) return { text, refer, beside: false, whole: !broken };
    if (refer.lines.length === 0) return { text: this.cut(typeCase, text, linesIn(text, depth)), refer, beside: false, whole: false };
    const free = width2 - refer.style.size - Math.max(...refer.lines.map((line2) => line2.natural));
    const short = refer.lines.length === 1;
    const asLast = () => this.setRefer(typeCase, width2, true);
    if (short && text.lines.length <= linesIn(text, depth) && text.lines.at(-1).natural <= free)
      return { text: this.setText(typeCase, width2, true), refer: asLast(), beside: true, whole: !broken };
    if (under > 0) return { text: this.cut(typeCase, text, under), refer, beside: false, whole: false };
    if (short && free >= refer.style.size && linesIn(text, depth) > 0)
      return { text: this.cut(typeCase, this.setText(typeCase, free, true), 1), refer: asLast(), beside: true, whole: false };
    return { text: this.cut(typeCase, text, 0), refer: this.cutRefer(typeCase, refer, depth), beside: false, whole: false };
  }
  setText(typeCase, width2, left2 = false) {
    const style = styleOf(typeCase, "teaser");
    return setFurniture(typeCase, this.teaser.text, left2 ? { ...style, align: "left" } : style, this.language, this.textPath, width2);
  }
  /** `left`: whatever its style says, as what follows the text on its line */
  setRefer(typeCase, width2, left2 = false) {
    const style = styleOf(typeCase, "refer");
    return setFurniture(typeCase, this.refer, left2 ? { ...style, align: "left" } : style, this.language, this.referPath, width2);
  }
  cut(typeCase, text, most2) {
    return cutLines(typeCase, text, most2, this.textPath, "teaser");
  }
  cutRefer(typeCase, refer, depth) {
    return cutLines(typeCase, refer, linesIn(refer, depth), this.referPath, "teaser");
  }
};
function referText(teaser, language2) {
  const before = `${vocabularyOf2(language2).page}\xA0`;
  if (teaser.article !== void 0) return [{ text: before }, { pageOf: teaser.article }];
  return teaser.page === void 0 || String(teaser.page).trim() === "" ? "" : `${before}${teaser.page}`;
}

// src/makeup/furniture/teaser.ts
var MISSING_RATIO2 = 2 / 3;
var LEAST_PICTURE = 24;
var DEEPER = 1.25;
function makeTeaser(typeCase, edition, teaser, panel, infos, path) {
  const language2 = edition.language ?? "en-GB";
  const words2 = new TeaserWords(typeCase, teaser, language2, path);
  const { picture } = teaser;
  if (!picture) return words2.place(panel.x, panel.y, panel.width, panel.depth);
  const at = `${path}.picture`;
  leaveCaption(typeCase, picture, at);
  const info = infos.get(picture.src);
  const layout = layPicture(typeCase, words2, picture, info ? info.height / info.width : MISSING_RATIO2, panel, language2, at);
  if (!layout) {
    typeCase.leaveOut(`${at}.credit`, "picture-no-room", picture.credit ?? "");
    typeCase.report({
      severity: "warning",
      code: "picture-no-room",
      path: at,
      message: `The teaser has no room for \u201C${picture.src}\u201D beside its words or over them.`,
      hint: "Give it more lines or columns, or shorten it."
    });
    return words2.place(panel.x, panel.y, panel.width, panel.depth);
  }
  const { width: width2, height, credit, room } = layout;
  return [
    framedPicture(picture, infos, { x: panel.x, y: panel.y, width: width2, height }, at),
    ...credit ? [placeLines(credit, "credit", `${at}.credit`, panel.x, panel.y + height + typeCase.style.spacing.pictureToCaption[0])] : [],
    ...words2.place(room.x, room.y, room.width, room.depth)
  ];
}
function layPicture(typeCase, words2, picture, ratio, panel, language2, path) {
  const { spacing, keeps } = typeCase.style;
  const { x, y } = panel;
  const gap2 = spacing.teaserToPicture;
  const silent = { ...typeCase, report: () => void 0 };
  const creditOn = (own2, width3) => isBlank(picture.credit) ? void 0 : setFurniture(own2, picture.credit, styleOf(own2, "credit"), language2, `${path}.credit`, width3);
  const found = [];
  const consider = (width3, depth, roomFor) => {
    if (width3 < LEAST_PICTURE) return;
    const credit = creditOn(silent, width3);
    const under = credit ? spacing.pictureToCaption[0] + depthOf(credit) : 0;
    const height = Math.min(depth - under, width3 * ratio * DEEPER);
    const room = roomFor(height + under);
    if (height >= LEAST_PICTURE && words2.fits(room.width, room.depth)) found.push({ width: width3, height, credit, room });
  };
  const width2 = Math.min(keeps.teaserPicture * panel.width, panel.depth / ratio);
  consider(width2, panel.depth, () => ({ x: x + width2 + gap2, y, width: panel.width - width2 - gap2, depth: panel.depth }));
  consider(panel.width, panel.depth - gap2 - words2.depthOn(panel.width), (taken) => ({ x, y: y + taken + gap2, width: panel.width, depth: panel.depth - taken - gap2 }));
  const shown2 = (layout) => {
    const own2 = layout.height / layout.width / ratio;
    return layout.width * layout.height * Math.min(own2, 1 / own2);
  };
  const best = found.sort((a, b) => shown2(b) - shown2(a))[0];
  return best && { ...best, credit: creditOn(typeCase, best.width) };
}
function teaserRules(typeCase, panels) {
  const weight2 = typeCase.style.rules.column;
  const { colour } = styleOf(typeCase, "teaser");
  const { storyLines } = typeCase.style.spacing;
  const elements = [];
  const rule = (x1, y1, x2, y2) => void elements.push({ kind: "rule", x1, y1, x2, y2, weight: weight2, colour });
  for (const a of panels)
    for (const b of panels) {
      const side = b.x - (a.x + a.width);
      const between = b.y - (a.y + a.depth);
      const [left2, right] = [Math.max(a.x, b.x), Math.min(a.x + a.width, b.x + b.width)];
      const [top, foot] = [Math.max(a.y, b.y), Math.min(a.y + a.depth, b.y + b.depth)];
      if (side > 0 && side <= a.gutter + 1e-6 && foot > top) rule(b.x - side / 2, top, b.x - side / 2, foot);
      if (between > 0 && between <= (storyLines + 1) * a.baseline && right > left2) rule(left2, b.y - between / 2, right, b.y - between / 2);
    }
  return elements;
}
function teaserText(teaser) {
  return [plainText(teaser.text), teaser.picture?.credit ?? ""].filter((t) => t.trim() !== "").join("\n");
}

// src/makeup/furniture/makeFurniture.ts
var ORDER = ["folio", "nameplate", "dateStrip", "sectionBar", "teaser", "index", "imprint"];
function makeFurniture(typeCase, edition, page, grid, infos, path) {
  const places = new Map(fixedPlaces(page, path, typeCase.style).map((place) => [place.path, place]));
  const language2 = edition.language ?? "en-GB";
  const index = edition.pages.indexOf(page);
  const teasers = [];
  const make = (piece, at) => {
    if (piece.kind === "folio") return makeFolio(typeCase, edition, piece, grid, at);
    const place = places.get(at);
    const panel = panelOf(place, grid);
    noteDepth(typeCase, place, grid);
    if (!panel) {
      typeCase.leaveOut(at, "outside-grid", furnitureText(edition, piece));
      return [];
    }
    switch (piece.kind) {
      case "nameplate":
        return makeNameplate(typeCase, edition.publication, piece, language2, panel, at);
      case "dateStrip":
        return makeDateStrip(typeCase, edition, piece, panel, at);
      case "sectionBar":
        return makeSectionBar(typeCase, piece, language2, panel, at);
      case "teaser":
        teasers.push(panel);
        return makeTeaser(typeCase, edition, piece, panel, infos, at);
      case "imprint":
        return makeImprint(typeCase, piece, language2, panel, at);
      case "index":
        return makeIndex(typeCase, edition, index, panel, at);
    }
  };
  const pieces = (page.furniture ?? []).map((piece, i) => ({ piece, at: `${path}.furniture[${i}]` }));
  const elements = ORDER.flatMap((kind) => pieces.filter(({ piece }) => piece.kind === kind).flatMap(({ piece, at }) => make(piece, at)));
  return [...elements, ...teaserRules(typeCase, teasers)];
}
function furnitureText(edition, piece) {
  switch (piece.kind) {
    case "nameplate":
      return [edition.publication, ...(piece.ears ?? []).map(plainText)].join("\n");
    case "teaser":
      return teaserText(piece);
    default:
      return "text" in piece ? plainText(piece.text) : "";
  }
}

// src/makeup/furniture/reserved.ts
function makeReserved(typeCase, edition, page, grid, infos, path) {
  const places = new Map(fixedPlaces(page, path, typeCase.style).map((place) => [place.path, place]));
  return (page.reserved ?? []).flatMap((reserved, r) => {
    const at = `${path}.reserved[${r}]`;
    const place = places.get(at);
    const panel = panelOf(place, grid);
    noteDepth(typeCase, place, grid);
    if (panel) return makePlace(typeCase, reserved, edition.language ?? "en-GB", panel, infos, at);
    typeCase.leaveOut(`${at}.label`, "outside-grid", reserved.label ?? "");
    leaveWords(typeCase, reserved, at);
    return [];
  });
}
function makePlace(typeCase, reserved, language2, panel, infos, path) {
  const elements = [];
  let top = panel.y;
  if (reserved.label !== void 0 && !isBlank(reserved.label)) {
    const whole2 = setFurniture(typeCase, reserved.label, styleOf(typeCase, "slug"), language2, `${path}.label`, panel.width);
    const label = cutLines(typeCase, whole2, Math.min(1, linesIn(whole2, panel.depth)), `${path}.label`, "label of a reserved place");
    if (label.lines.length > 0) {
      elements.push(placeLines(label, "furniture", `${path}.label`, panel.x, panel.y));
      top += label.capHeight + typeCase.style.spacing.labelToRoom;
    }
  }
  leaveWords(typeCase, reserved, path);
  const height = panel.y + panel.depth - top;
  if (!reserved.picture || height <= 0) return elements;
  return [...elements, framedPicture(reserved.picture, infos, { x: panel.x, y: top, width: panel.width, height }, `${path}.picture`)];
}
function leaveWords(typeCase, { picture }, path) {
  if (!picture) return;
  leaveCaption(typeCase, picture, `${path}.picture`);
  typeCase.leaveOut(`${path}.picture.credit`, "not printed", picture.credit ?? "");
}

// src/makeup/modules.ts
function inOrder(page, path) {
  const art = (page.wildArt ?? []).map(({ figure, place }, index) => ({ kind: "wildArt", id: `figure ${figure.id}`, index, place, path: `${path}.wildArt[${index}]` }));
  const waiting = [
    ...art.filter(({ place }) => typeof place.top === "number"),
    ...page.stories.map((story, index) => ({ kind: "story", id: story.article, index, place: story.place, path: `${path}.stories[${index}]` })),
    ...(page.items ?? []).map(({ items, place }, index) => ({ kind: "items", id: `items ${items}`, index, place, path: `${path}.items[${index}]` })),
    ...art.filter(({ place }) => typeof place.top !== "number")
  ];
  const done = /* @__PURE__ */ new Set();
  const out2 = [];
  while (waiting.length > 0) {
    const next = waiting.findIndex(({ place: { top } }) => typeof top === "number" || done.has(top.below));
    const [taken] = waiting.splice(Math.max(0, next), 1);
    done.add(taken.id);
    out2.push(taken);
  }
  return out2;
}
function crosses(a, b) {
  return sideBySide(a.columns, b.columns) && a.top <= b.foot && b.top <= a.foot;
}
function sideBySide(a, b) {
  return a[0] <= b[1] && b[0] <= a[1];
}
function closeAbove(modules, columns, top, storyLines) {
  const close = modules.filter((m) => m.foot < top && top - m.foot - 1 <= storyLines && sideBySide(m.columns, columns));
  return close.sort((a, b) => b.foot - a.foot)[0];
}
function topOf({ place }, modules, storyLines) {
  const { top } = place;
  if (typeof top === "number") return top;
  const over = modules.filter((m) => m.id === top.below).at(-1);
  return over ? over.foot + storyLines + 1 : 1;
}
function linesLeft(grid, modules, waiting, columns, top, storyLines) {
  let foot = grid.lines;
  for (const { place } of waiting) if (typeof place.top === "number" && place.top > top && sideBySide(place.columns, columns)) foot = Math.min(foot, place.top - 1 - storyLines);
  for (const m of modules) if (m.top > top && sideBySide(m.columns, columns)) foot = Math.min(foot, m.top - 1 - storyLines);
  return Math.max(1, foot - top + 1);
}

// src/makeup/pageGrid.ts
function layGrid(page, index, bodyCapHeight) {
  const [width2, height] = resolvePaper(page.paper);
  const left2 = length2(page.margins.left);
  const right = width2 - length2(page.margins.right);
  const top = length2(page.margins.top);
  const { columns } = page.grid;
  const gutter = length2(page.grid.gutter);
  const baseline = length2(page.grid.baseline);
  const most2 = Math.floor((height - top - length2(page.margins.bottom) - bodyCapHeight) / baseline + 1e-6) + 1;
  const number2 = page.number ?? index + 1;
  return {
    width: width2,
    height,
    left: left2,
    right,
    top,
    columns,
    gutter,
    baseline,
    cap: bodyCapHeight,
    number: number2,
    measure: (right - left2 - (columns - 1) * gutter) / columns,
    lines: Math.max(1, Math.min(page.grid.lines ?? most2, most2)),
    rightHand: (page.side ?? (number2 % 2 === 1 ? "right" : "left")) === "right"
  };
}
function length2(value) {
  return points(value) ?? 0;
}

// src/makeup/wildArt.ts
var TOLERANCE3 = 1e-6;
function makeWildArt(typeCase, art, room, infos, path) {
  const { figure } = art;
  const at = `${path}.figure`;
  const columns = { count: room.columns, measure: room.measure, gutter: room.gutter };
  const setting = { columns, baseline: room.baseline, ratio: void 0, language: void 0, infos, path: at };
  const group = figure.layout === "mug" ? makeMugGroup(typeCase, figure, "under", { ...setting, columns: { ...columns, count: 1 } }) : makeGroup(typeCase, figure, setting);
  const rest = room.baseline - room.cap - group.descent;
  const ease = { less: 0, more: room.baseline - TOLERANCE3 };
  const fill3 = fillLines(group, rest, room.baseline, room.lines, ease);
  if (!fill3) {
    typeCase.leaveOut(at, "picture-no-room", figureText(figure));
    typeCase.report({
      severity: "error",
      code: "picture-no-room",
      path: at,
      message: "There is no room for this figure in its place; its words are in the report.",
      hint: "Give it more lines, or fewer columns."
    });
    return void 0;
  }
  const lines3 = room.fit ? fill3.lines : room.lines;
  const depth = depthIn(group, rest + group.fixed, lines3 * room.baseline, ease);
  return { elements: moved(group.at(depth), room.x, room.y), lines: lines3, outcomes: group.outcomes };
}

// src/makeup/makePages.ts
var DEFAULT_RANK = 3;
function makePage(typeCase, edition, index, options) {
  const page = edition.pages[index];
  const path = `pages[${index}]`;
  const body = styleOf(typeCase, "body");
  const grid = layGrid(page, index, typeCase.face(body).metrics.capHeight * body.size);
  const furniture = [...makeFurniture(typeCase, edition, page, grid, options.infos, path), ...makeReserved(typeCase, edition, page, grid, options.infos, path)];
  const makeup = new Makeup(typeCase, edition, page, index, grid, makeDesk(options.infos, options.caseFor));
  makeup.placeAll(inOrder(page, path));
  return { grid, furniture, parts: makeup.inPageOrder(), wildArt: makeup.art, rules: makeup.rules };
}
var Makeup = class {
  constructor(typeCase, edition, page, index, grid, desk) {
    this.typeCase = typeCase;
    this.edition = edition;
    this.page = page;
    this.index = index;
    this.grid = grid;
    this.desk = desk;
    this.articles = new Map(edition.articles.map((article2, i) => [article2.id, { article: article2, path: `articles[${i}]` }]));
    this.items = new Map((edition.items ?? []).map((items, i) => [items.id, { items, path: `items[${i}]` }]));
    this.modules = fixedPlaces(page, `pages[${index}]`, typeCase.style).map((p) => ({ id: p.what, columns: p.columns, top: p.top, foot: p.top + p.depth - 1, boxed: p.closed }));
  }
  typeCase;
  edition;
  page;
  index;
  grid;
  desk;
  rules = [];
  art = [];
  modules;
  heads = [];
  set = [];
  articles;
  items;
  placeAll(placements) {
    placements.forEach((placement, k) => {
      const waiting = placements.slice(k + 1);
      if (placement.kind === "wildArt") return this.wildArt(placement, waiting);
      const matter = placement.kind === "story" ? this.story(placement) : this.itemsOf(placement);
      if (matter) this.place(matter, placement, waiting);
    });
  }
  /** Stories as the page lists them, then items. */
  inPageOrder() {
    const rank = ({ placement }) => placement.kind === "story" ? placement.index : this.page.stories.length + placement.index;
    return [...this.set].sort((a, b) => rank(a) - rank(b)).map(({ part }) => part);
  }
  story(placement) {
    const story = this.page.stories[placement.index];
    const find = (id) => this.articles.get(id);
    const found = find(story.article);
    if (!found) return void 0;
    if ((story.part ?? 1) === 1) return storyMatter(story, found.article, found.path, find);
    this.typeCase.report({
      severity: "error",
      code: "not-yet-set",
      path: placement.path,
      message: `Part ${story.part} of \u201C${story.article}\u201D is not set by this version: stories do not jump yet.`,
      hint: "Give its first part all the room."
    });
    return void 0;
  }
  itemsOf(placement) {
    const placed = this.page.items[placement.index];
    const found = this.items.get(placed.items);
    return found && itemsMatter(found.items, placed, found.path, void 0);
  }
  wildArt(placement, waiting) {
    const { typeCase, grid } = this;
    const { storyLines } = typeCase.style.spacing;
    const { columns, depth } = placement.place;
    const top = topOf(placement, this.modules, storyLines);
    const most2 = linesLeft(grid, this.modules, waiting, columns, top, storyLines);
    const lines3 = Math.min(typeof depth === "number" ? depth : most2, grid.lines - top + 1);
    const room = { ...this.cell(typeCase, columns, top), lines: lines3, fit: depth === "fit", sink: 0 };
    const set = makeWildArt(typeCase, this.page.wildArt[placement.index], room, this.desk.infos, placement.path);
    if (!set) return;
    this.art.push(set);
    this.stand({ id: placement.id, columns, top, foot: top + set.lines - 1, boxed: true }, placement);
  }
  place(matter, placement, waiting) {
    const typeCase = this.desk.caseFor(matter.treatment, this.typeCase);
    const { storyLines } = typeCase.style.spacing;
    const top = topOf(placement, this.modules, storyLines);
    const room = this.roomFor(typeCase, matter, placement, top, linesLeft(this.grid, this.modules, waiting, placement.place.columns, top, storyLines));
    if (!room) return;
    const part = this.desk.set(this.typeCase, matter, room);
    const head = part.outcomes.find((o) => o.kind === "headline");
    if (head) this.heads.push({ rank: matter.article.rank ?? DEFAULT_RANK, size: head.size });
    const { columns } = placement.place;
    const module = { id: placement.id, columns, top, foot: top + part.measured.room.lines - 1, boxed: isBoxed(matter) };
    this.rules.push(...storyRules(typeCase, module, this.modules, this.grid, room));
    this.stand(module, placement);
    this.set.push({ placement, part });
  }
  /** A module stands; on another it should not. */
  stand(module, { path }) {
    for (const other of this.modules) {
      if (crosses(module, other))
        this.typeCase.report({
          severity: "error",
          code: "modules-overlap",
          path: `${path}.place`,
          message: `The module of \u201C${module.id}\u201D overlaps that of \u201C${other.id}\u201D.`,
          hint: "Move one of them, or make it less deep."
        });
    }
    this.modules.push(module);
  }
  /** The room of a module that begins at line `top` and may take so many lines; nothing where none of its text could stand there. */
  roomFor(typeCase, matter, { place, path }, top, most2) {
    const { grid } = this;
    const left2 = grid.lines - top + 1;
    if (left2 < 1) {
      return this.notSet(
        matter,
        "outside-grid",
        path,
        `\u201C${matter.id}\u201D begins at line ${top}, and the page has ${grid.lines}: it was not set.`,
        "Move it up, or make what is above it less deep."
      );
    }
    if (typeof place.depth === "number" && place.depth > left2) {
      typeCase.report({
        severity: "warning",
        code: "outside-grid",
        path: `${path}.place.depth`,
        message: `The module is ${place.depth} lines deep, and only ${left2} are left on the page.`,
        hint: "Make it less deep."
      });
    }
    const room = {
      ...this.cell(typeCase, place.columns, top),
      lines: Math.max(1, Math.min(typeof place.depth === "number" ? place.depth : most2, left2)),
      fit: place.depth === "fit",
      // beside its text a head keeps level with it
      slack: matter.treatment.headForm === "side" ? 0 : riseOver(typeCase, closeAbove(this.modules, place.columns, top, typeCase.style.spacing.storyLines), top, grid),
      headMost: headMost(typeCase, matter.article.rank ?? DEFAULT_RANK, this.heads)
    };
    if (isBoxed(matter) && room.lines < leastModule(dressedFor(typeCase, matter.kind), matter, { ...room, lines: 1 })) {
      return this.notSet(matter, "module-too-shallow", path, `The box of \u201C${matter.id}\u201D has no room for a line of text: it was not set.`, "Give it more lines.");
    }
    return room;
  }
  /** The room of columns from a line on: a module keeps off its neighbours by more than its legs keep off each other. */
  cell(typeCase, [from2, to2], top) {
    const { grid } = this;
    const off = Math.max(0, typeCase.style.spacing.moduleGutter - grid.gutter) / 2;
    const cell = {
      page: this.index,
      x: grid.left + (from2 - 1) * (grid.measure + grid.gutter),
      y: grid.top + (top - 1) * grid.baseline,
      columns: to2 - from2 + 1,
      firstColumn: from2,
      measure: grid.measure,
      gutter: grid.gutter,
      baseline: grid.baseline,
      cap: grid.cap,
      lines: 1,
      fit: false,
      sink: top === 1 ? 0 : Infinity,
      slack: 0,
      headMost: Infinity
    };
    return narrowed(cell, 0, from2 > 1 ? off : 0, to2 < grid.columns ? off : 0);
  }
  notSet(matter, code, path, message, hint2) {
    this.typeCase.leaveOut(matter.path, code, matter.text());
    for (const { matter: inner } of matter.insets) if (inner.kind === "sidebar") this.typeCase.leaveOut(inner.path, code, inner.text());
    this.typeCase.report({ severity: "error", code, path: `${path}.place`, message, hint: hint2 });
  }
};
function headMost(typeCase, rank, heads) {
  const lead = Math.min(...heads.map((h) => h.rank));
  let most2 = Infinity;
  for (const head of heads) if (head.rank < rank) most2 = Math.min(most2, head.rank === lead ? head.size - typeCase.style.headlines.leadOver : head.size);
  return most2;
}
function riseOver(typeCase, above, top, grid) {
  const { spacing, rules } = typeCase.style;
  if (!above || rules.story > 0 && !above.boxed) return 0;
  const body = styleOf(typeCase, "body");
  const air = (top - above.foot) * grid.baseline - grid.cap - (above.boxed ? 0 : typeCase.face(body).metrics.descender * body.size);
  return Math.max(0, air - spacing.aboveHead[1]);
}
function storyRules(typeCase, module, modules, grid, room) {
  const { spacing, rules, colours } = typeCase.style;
  const above = closeAbove(modules, module.columns, module.top, spacing.storyLines);
  if (!above || above.boxed || module.boxed || rules.story <= 0) return [];
  const between = module.top - above.foot - 1;
  const under = grid.baseline - grid.cap;
  const y = room.y - (between > 0 ? Math.min(spacing.aboveHead[0] + 1, between * grid.baseline / 2 + under) : under / 2);
  return [{ kind: "rule", x1: room.x, y1: y, x2: room.x + spanWidth(room, 0, room.columns - 1), y2: y, weight: rules.story, colour: colours.story }];
}

// src/report/quality.ts
var LOOSE2 = 1.5;
var VERY_LOOSE = 2;
var TIGHT = 0.75;
var EPSILON = 1e-9;
function lineQuality(lines3, widows = 0) {
  const justified = lines3.filter((l) => l.line.justified);
  const ratios = justified.map((l) => l.line.wordSpace);
  const mean = average(ratios);
  const tracking = justified.map((l) => l.line.tracking);
  const scale = justified.map((l) => l.line.scale);
  return {
    lines: lines3.length,
    justified: justified.length,
    mean,
    variation: mean > 0 ? Math.sqrt(average(ratios.map((r) => (r - mean) ** 2))) / mean : 0,
    over15: share2(ratios, (r) => r > LOOSE2 + EPSILON),
    over2: share2(ratios, (r) => r > VERY_LOOSE + EPSILON),
    under075: share2(ratios, (r) => r < TIGHT - EPSILON),
    loosest: ratios.reduce(most, 0),
    tightest: ratios.length > 0 ? ratios.reduce(least) : 0,
    hyphens: lines3.filter((l) => l.line.hyphen).length,
    longestLadder: longestLadder(lines3),
    tracking: { least: tracking.reduce(least, 0), most: tracking.reduce(most, 0), meanAbsolute: average(tracking.map(Math.abs)) },
    scale: { least: scale.reduce(least, 1), most: scale.reduce(most, 1), meanAbsolute: average(scale.map((s) => Math.abs(s - 1))) },
    widows,
    footHyphens: lines3.filter((l) => l.line.hyphen && l.grid?.foot === true).length
  };
}
function longestLadder(lines3) {
  let longest2 = 0;
  let run = 0;
  let leg = -1;
  for (const l of lines3) {
    if (l.grid && l.grid.leg !== leg) {
      run = 0;
      leg = l.grid.leg;
    }
    run = l.line.hyphen ? run + 1 : 0;
    longest2 = Math.max(longest2, run);
  }
  return longest2;
}
function least(a, b) {
  return Math.min(a, b);
}
function most(a, b) {
  return Math.max(a, b);
}
function average(values) {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length;
}
function share2(values, test) {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

// src/report/printed.ts
function sumPrinted(outcomes) {
  if (outcomes.length === 0) return {};
  const sum = (count) => outcomes.reduce((total, outcome2) => total + count(outcome2), 0);
  return {
    printed: {
      lines: sum(({ lines: lines3 }) => lines3),
      repeated: sum(({ repeated }) => repeated),
      ends: sum(({ ends }) => ends),
      endsRepeated: sum(({ endsRepeated }) => endsRepeated),
      misses: outcomes.flatMap(({ misses }) => misses)
    }
  };
}

// src/report/makeReport.ts
var RUNNING = /* @__PURE__ */ new Set(["paragraph", "quote", "listItem"]);
function makeReport(pages, notSet, diagnostics) {
  const whole2 = empty();
  const pageReports = pages.map((page, index) => {
    const lines3 = empty();
    for (const part of page.parts.flatMap(withInsets)) gather(part, lines3);
    join2(whole2, lines3);
    return { page: index, quality: lineQuality(lines3.plain, lines3.widows), besideInserts: lineQuality(lines3.beside) };
  });
  return {
    version: 1,
    stories: pages.flatMap((page, index) => page.parts.flatMap(withInsets).map((part) => storyReport(part, index))),
    pages: pageReports,
    whole: lineQuality(whole2.plain, whole2.widows),
    wholeBesideInserts: lineQuality(whole2.beside),
    ...sumPrinted(pages.flatMap((page) => page.parts.flatMap(withInsets).flatMap(({ printed: printed2 }) => printed2))),
    notSet,
    diagnostics
  };
}
function withInsets(part) {
  return [part, ...part.insets.flatMap(withInsets)];
}
function empty() {
  return { plain: [], beside: [], widows: 0 };
}
function join2(into, lines3) {
  for (const l of lines3.plain) into.plain.push(l);
  for (const l of lines3.beside) into.beside.push(l);
  into.widows += lines3.widows;
}
function gather(part, into) {
  for (const element of part.elements) {
    if (element.kind !== "text" || !RUNNING.has(element.role)) continue;
    const lines3 = element.lines.filter((l) => l.grid !== void 0);
    for (const l of lines3) (l.grid.beside ? into.beside : into.plain).push(l);
    const last = lines3.at(-1);
    if (lines3.length > 1 && last?.grid?.head === true) into.widows++;
  }
}
function storyReport(part, page) {
  const lines3 = empty();
  gather(part, lines3);
  const { matter } = part.measured;
  return {
    kind: matter.kind,
    article: matter.id,
    path: matter.path,
    part: matter.part,
    page,
    lines: part.legs.reduce((sum, leg) => sum + leg.lines, 0),
    legs: part.legs,
    over: part.over,
    under: { lines: part.under },
    display: part.outcomes.map(displayReport),
    quality: lineQuality(lines3.plain, lines3.widows),
    besideInserts: lineQuality(lines3.beside),
    ...sumPrinted(part.printed)
  };
}
function displayReport(outcome2) {
  const { lines: lines3 } = outcome2;
  const width2 = lines3.reduce((sum, l) => sum + l.natural, 0);
  const room = (lines3[0]?.measure ?? 0) * outcome2.wanted;
  return {
    kind: outcome2.kind,
    path: outcome2.path,
    text: outcome2.text,
    size: outcome2.size,
    lines: { wanted: outcome2.wanted, used: lines3.length },
    spare: lines3.map((l) => l.measure - l.natural),
    charactersThatFit: width2 > 0 ? Math.floor(outcome2.text.length * room / width2) : 0
  };
}

// src/scene/compose.ts
var MISSING_TINT = { kind: "gray", k: 0.12 };
var KEYLINE = { kind: "gray", k: 1 };
function composeScene(edition, pages) {
  const builder = new Builder(edition);
  return builder.compose(pages);
}
var Builder = class {
  constructor(edition) {
    this.edition = edition;
  }
  edition;
  structure = [{ role: "document", parent: -1 }];
  bookmarks = [];
  compose(pages) {
    const out2 = pages.map((page, index) => this.page(page, index));
    return { pages: out2, structure: this.structure, bookmarks: this.bookmarks };
  }
  page(page, index) {
    const items = [];
    const { grid } = page;
    const node = this.node({ role: "page", parent: 0, path: `pages[${index}]` });
    this.bookmarks.push({ title: `Page ${grid.number}`, level: 0, page: index, y: 0 });
    const furniture = this.node({ role: "furniture", parent: node });
    this.add(items, page.furniture, furniture);
    const artifact = this.node({ role: "artifact", parent: node });
    this.add(items, page.rules, artifact);
    for (const part of page.parts) this.part(items, part, node, index);
    for (const art of page.wildArt) this.add(items, art.elements, node);
    return { number: grid.number, width: grid.width, height: grid.height, items };
  }
  /** A story, then what stands inside its module. */
  part(items, part, parent, page) {
    const { matter, room } = part.measured;
    const { article: article2, kind, path } = matter;
    const language2 = article2.language ?? this.edition.language;
    const own2 = kind === "story" || kind === "sidebar" ? { article: article2.id } : {};
    const node = this.node({ role: kind, parent, path, ...own2, ...language2 === void 0 ? {} : { language: language2 } });
    const title = (kind === "items" ? matter.title.text : plainText(article2.headline)).replace(/\s+/g, " ").trim();
    if (title !== "") this.bookmarks.push({ title, level: kind === "sidebar" ? 2 : 1, page, y: room.y });
    this.add(items, part.elements, node);
    for (const inset of part.insets) this.part(items, inset, node, page);
  }
  node(node) {
    return this.structure.push(node) - 1;
  }
  add(items, elements, parent) {
    let artifact = -1;
    const decoration = () => artifact < 0 ? artifact = this.node({ role: "artifact", parent }) : artifact;
    const figures = new FigureNodes(elements, parent, (node) => this.node(node));
    for (const element of elements) {
      switch (element.kind) {
        case "rule":
          items.push({ kind: "rule", node: decoration(), x1: element.x1, y1: element.y1, x2: element.x2, y2: element.y2, weight: element.weight, colour: element.colour });
          break;
        case "rect":
          items.push({ ...element, node: decoration() });
          break;
        case "picture": {
          const node = figures.picture(element);
          const { x, y, width: width2, height, src, crop } = element;
          items.push(element.missing ? { kind: "rect", node, x, y, width: width2, height, fill: MISSING_TINT } : { kind: "picture", node, picture: src, x, y, width: width2, height, crop });
          if (element.keyline !== void 0) items.push({ kind: "rect", node, x, y, width: width2, height, stroke: { weight: element.keyline, colour: KEYLINE } });
          break;
        }
        case "text":
          this.text(items, element, element.role === "caption" || element.role === "credit" ? figures.owner(element.path) : parent);
      }
    }
  }
  text(items, element, parent) {
    const node = this.node({ role: element.role, parent, path: element.path, ...element.language === void 0 ? {} : { language: element.language } });
    for (const { x, y, line: line2 } of element.lines) for (const run of line2.runs) items.push(glyphs(run, node, x, y));
  }
};
var FigureNodes = class {
  constructor(elements, parent, make) {
    this.parent = parent;
    this.make = make;
    for (const e of elements) if (e.kind === "picture") this.counts.set(figureOf(e.path), (this.counts.get(figureOf(e.path)) ?? 0) + 1);
  }
  parent;
  make;
  nodes = /* @__PURE__ */ new Map();
  counts = /* @__PURE__ */ new Map();
  picture({ path, alt }) {
    const figure = figureOf(path);
    const several = this.counts.get(figure) > 1;
    if (several && !this.nodes.has(figure)) this.nodes.set(figure, this.make({ role: "figureGroup", parent: this.parent, path: figure }));
    const node = this.make({ role: "figure", parent: several ? this.nodes.get(figure) : this.parent, path, alt });
    this.nodes.set(path, node);
    if (!several) this.nodes.set(figure, node);
    return node;
  }
  /** What a caption or a credit belongs to: its picture, or the figure. */
  owner(path) {
    for (let at = path; at.includes("."); at = at.slice(0, at.lastIndexOf("."))) {
      const node = this.nodes.get(at);
      if (node !== void 0) return node;
    }
    return this.parent;
  }
};
function figureOf(picture) {
  return picture.replace(/\.pictures\[\d+\]$/, "");
}
function glyphs(run, node, x, y) {
  const actual = run.broken.map(({ from: from2, to: to2, text, part }) => ({ from: from2, to: to2, text, part }));
  return {
    kind: "glyphs",
    node,
    face: run.face.name,
    size: run.size,
    scale: run.scale,
    colour: run.colour,
    x: x + run.x,
    y,
    gids: run.gids,
    xs: run.xs,
    ...run.ys ? { ys: run.ys } : {},
    end: run.end,
    texts: run.texts,
    ...actual.length > 0 ? { actual } : {},
    ...run.link === void 0 ? {} : { link: run.link }
  };
}

// src/model/texts.ts
function* textsOf(edition) {
  yield* paperTexts(edition);
  for (const article2 of edition.articles) yield* articleTexts(article2);
  for (const items of edition.items ?? []) yield* itemsTexts(items);
  for (const page of edition.pages) yield* pageTexts(page);
}
function* paperTexts(edition) {
  yield edition.publication;
  for (const own2 of [edition.volume, edition.number, edition.version, edition.price, edition.date]) if (own2 !== void 0) yield String(own2);
  const { months, weekdays, ...words2 } = vocabularyOf2(edition.language ?? "en-GB");
  yield* months;
  yield* weekdays;
  yield* Object.values(words2);
}
function* pageTexts(page) {
  for (const piece of page.furniture ?? []) yield* furnitureTexts(piece);
  for (const reserved of page.reserved ?? []) {
    if (reserved.label !== void 0) yield reserved.label;
    if (reserved.picture) yield* pictureTexts(reserved.picture);
  }
  for (const art of page.wildArt ?? []) yield* figureTexts(art.figure);
}
function* furnitureTexts(piece) {
  if ("text" in piece && piece.text !== void 0) yield piece.text;
  if (piece.kind === "nameplate") yield* piece.ears ?? [];
  if (piece.kind === "folio") {
    for (const own2 of [piece.section, piece.number]) if (own2 !== void 0) yield own2;
  }
  if (piece.kind === "teaser") {
    if (piece.page !== void 0) yield String(piece.page);
    if (piece.picture) yield* pictureTexts(piece.picture);
  }
}
function* articleTexts(article2) {
  for (const text of [
    article2.section,
    article2.label,
    article2.kicker,
    article2.headline,
    article2.standfirst,
    article2.dateline,
    article2.tagline,
    article2.agencyNote,
    article2.jumpHead
  ])
    if (text !== void 0) yield text;
  yield* article2.decks ?? [];
  for (const byline of article2.bylines ?? []) {
    if (byline.text !== void 0) yield byline.text;
    for (const name2 of byline.names) yield [name2.name, name2.title, name2.place, name2.contact].filter((t) => t !== void 0).join(" ");
  }
  for (const block of article2.body) yield* blockTexts(block);
  for (const quote of article2.pullQuotes ?? []) {
    yield quote.text;
    if (quote.attribution !== void 0) yield quote.attribution;
  }
  for (const figure of article2.figures ?? []) yield* figureTexts(figure);
  for (const box2 of article2.factboxes ?? []) yield* factboxTexts(box2);
}
function* factboxTexts(box2) {
  yield box2.title;
  for (const block of box2.body) yield* blockTexts(block);
  if (box2.source !== void 0) yield box2.source;
}
function* itemsTexts(items) {
  yield items.standingHead;
  for (const item of items.items) {
    if (item.runInHead !== void 0) yield item.runInHead;
    for (const block of item.body) yield* blockTexts(block);
    if (item.signature !== void 0) yield item.signature;
  }
}
function* figureTexts(figure) {
  if (figure.caption !== void 0) yield figure.caption;
  if (figure.overline !== void 0) yield [{ text: figure.overline, bold: true }];
  for (const picture of figure.pictures) yield* pictureTexts(picture);
}
function* pictureTexts(picture) {
  if (picture.caption !== void 0) yield picture.caption;
  if (picture.credit !== void 0) yield picture.credit;
}
function* blockTexts(block) {
  if (block.kind === "list") yield* block.items;
  else if (block.kind === "table") {
    yield* block.head ?? [];
    for (const row2 of block.rows) yield* row2;
    if (block.source !== void 0) yield block.source;
  } else if (block.kind !== "break") yield block.text;
}
function languagesOf(edition) {
  const languages = /* @__PURE__ */ new Set([edition.language ?? "en-GB"]);
  for (const article2 of edition.articles) if (article2.language !== void 0) languages.add(article2.language);
  for (const text of textsOf(edition)) if (typeof text !== "string") {
    for (const run of text) if ("text" in run && run.language !== void 0) languages.add(run.language);
  }
  return languages;
}

// src/text/axes.ts
var HEADER = 16;
var RECORD = 20;
function readAxes(view, { offset, length: length3 }) {
  if (length3 < HEADER) return [];
  const first = offset + view.getUint16(offset + 4);
  const size2 = view.getUint16(offset + 10);
  const end = offset + length3;
  const axes = [];
  for (let i = 0, count = view.getUint16(offset + 8); i < count; i++) {
    const at = first + i * size2;
    if (size2 < RECORD || at + RECORD > end) break;
    const [min, middle2, max] = [4, 8, 12].map((k) => view.getInt32(at + k) / 65536);
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)));
    axes.push({ tag, min: Math.min(min, middle2), default: middle2, max: Math.max(max, middle2) });
  }
  return axes;
}
function axisDefaults(axes) {
  return axes.map((axis) => `${axis.tag} ${axis.default}`).join(", ");
}

// src/model/style.ts
var STYLE_NAMES = [
  "body",
  "opening",
  "dropCap",
  "crosshead",
  "runInHead",
  "quote",
  "list",
  "signature",
  "correction",
  "dateline",
  "tagline",
  "agencyNote",
  "label",
  "kicker",
  "headline",
  "deck",
  "standfirst",
  "byline",
  "bylineTitle",
  "pullQuote",
  "attribution",
  "caption",
  "overline",
  "credit",
  "folio",
  "folioNumber",
  "folioName",
  "hammer",
  "factboxTitle",
  "factbox",
  "factboxHead",
  "factboxSource",
  "standingHead",
  "item",
  "itemHead",
  "table",
  "tableHead",
  "tableSource",
  "mugName",
  "nameplate",
  "ear",
  "dateStrip",
  "teaser",
  "refer",
  "sectionBar",
  "imprint",
  "index",
  "slug"
];

// src/text/scriptRuns.ts
var SCRIPTS = [
  ["Latin", /\p{scx=Latin}/u],
  ["Cyrillic", /\p{scx=Cyrillic}/u],
  ["Greek", /\p{scx=Greek}/u],
  ["Hebrew", /\p{scx=Hebrew}/u],
  ["Arabic", /\p{scx=Arabic}/u],
  ["CJK", /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}]/u]
];
var OTHER = "other";
var COMMON = /[\p{sc=Common}\p{sc=Inherited}\p{Co}\p{Cn}\p{Cs}]/u;
var EVERYWHERE = /[\p{scx=Common}\p{scx=Inherited}\p{Co}\p{Cn}\p{Cs}]/u;
var WESTERN = /^[\u0000-\u036f\u1d00-\u1dbf\u1e00-\u1eff\u2000-\u2bff]$/;
function scriptOf(cluster) {
  const character = String.fromCodePoint(cluster.codePointAt(0) ?? 0);
  if (COMMON.test(character) && (WESTERN.test(character) || EVERYWHERE.test(character))) return void 0;
  return SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? OTHER;
}
function scriptRuns(clusters) {
  const scripts = clusters.map(scriptOf);
  const runs = [];
  let before;
  for (let i = 0; i < clusters.length; ) {
    let end = i + 1;
    while (end < clusters.length && scripts[end] === scripts[i]) end++;
    const own2 = scripts[i];
    const after2 = scripts[end];
    const script = own2 ?? (before === void 0 || after2 === void 0 || before === after2 ? before ?? after2 : void 0);
    const part = clusters.slice(i, end);
    const last = runs[runs.length - 1];
    if (last !== void 0 && last.script === script) {
      last.clusters.push(...part);
      if (own2 !== void 0) last.letters.push(...part);
    } else runs.push({ clusters: part, letters: own2 === void 0 ? [] : [...part], script });
    if (own2 !== void 0) before = own2;
    i = end;
  }
  return runs;
}

// src/text/families.ts
var NON_BREAKING_HYPHEN = 8209;
var LOOKALIKES = /* @__PURE__ */ new Map([
  [NON_BREAKING_HYPHEN, [8208, 45]],
  [8208, [45]],
  [8239, [8201, 32]],
  [8201, [32]],
  [8202, [8201, 32]],
  [8199, [32]],
  [160, [32]],
  [8722, [8211, 45]],
  [8213, [8212]]
]);
var LETTER3 = /\p{L}/u;
var INVISIBLE = /^[\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]$/u;
var NEAREST = {
  roman: ["roman", "italic", "bold", "boldItalic"],
  italic: ["italic", "roman", "boldItalic", "bold"],
  bold: ["bold", "roman", "boldItalic", "italic"],
  boldItalic: ["boldItalic", "bold", "italic", "roman"]
};
var sets = /* @__PURE__ */ new WeakMap();
var REMEMBERED2 = 16;
function faceSetOf(families, faces) {
  const first = faces.values().next().value;
  if (first === void 0) return new FaceSet(families, faces);
  let known = sets.get(first);
  if (known === void 0 || known.size >= REMEMBERED2) sets.set(first, known = /* @__PURE__ */ new Map());
  const key = JSON.stringify([...families, ...faces.keys()]);
  let set = known.get(key);
  if (!set?.isOf(faces)) known.set(key, set = new FaceSet(families, new Map(faces)));
  return set;
}
function variantOf(bold, italic) {
  return bold ? italic ? "boldItalic" : "bold" : italic ? "italic" : "roman";
}
function nearestFace(family, bold, italic) {
  const variant2 = NEAREST[variantOf(bold, italic)].find((other) => family[other] !== void 0);
  return family[variant2 ?? "roman"] ?? family.roman;
}
var FaceSet = class {
  #families;
  #faces;
  #chains = /* @__PURE__ */ new Map();
  /** Throws `no-faces` where there is none at all: nothing can be set then. */
  constructor(families, faces) {
    if (faces.size === 0) throw new StonehandError("no-faces", "No face could be opened. Hand in the font files of the style.");
    this.#families = families;
    this.#faces = faces;
  }
  /** Whether these very faces are in it, under the same names. */
  isOf(faces) {
    if (faces.size !== this.#faces.size) return false;
    for (const [name2, face] of faces) if (this.#faces.get(name2) !== face) return false;
    return true;
  }
  /** The face for a family and its variant: the nearest of the family, else of its fallbacks, else any. */
  pick(family, bold, italic) {
    return this.#chain(family, bold, italic, family)[0];
  }
  /**
   * Whose a string is, word for word: a word is set whole in the first family of the chain that has all of it, or else in the one that has
   * most; signs go with the script around them.
   */
  familyRuns(text, family, bold, italic) {
    const chain2 = this.#chain(family, bold, italic, family);
    if (text === "") return [];
    if (hasAll(chain2[0].face, text)) return [{ from: 0, to: text.length, family: LETTER3.test(text) ? family : void 0 }];
    const scripts = scriptRuns(clustersOf(text));
    const families = scripts.map(({ letters }) => letters.length === 0 ? void 0 : fullest(chain2, letters).family);
    const runs = [];
    let from2 = 0;
    scripts.forEach(({ clusters }, i) => {
      const to2 = clusters.reduce((sum, cluster) => sum + cluster.length, from2);
      const own2 = families[i] ?? (families[i - 1] === families[i + 1] ? families[i + 1] : void 0);
      const last = runs[runs.length - 1];
      if (last !== void 0 && last.family === own2) runs[runs.length - 1] = { from: last.from, to: to2, family: own2 };
      else runs.push({ from: from2, to: to2, family: own2 });
      from2 = to2;
    });
    return runs;
  }
  /**
   * Splits a string into runs by the first face that has the character: that of the family `lead`, then those of the chain. Joined, their
   * `text` is the string.
   */
  itemise(text, family, bold, italic, lead = family) {
    const chain2 = this.#chain(family, bold, italic, lead);
    const first = chain2[0].face;
    if (hasAll(first, text)) return text === "" ? [] : [{ face: first, text, drawn: text, missing: false }];
    const runs = [];
    for (const own2 of clustersOf(text)) {
      const picked = choose(chain2, own2);
      const last = runs[runs.length - 1];
      if (last !== void 0 && last.face === picked.face && last.missing === picked.missing) {
        runs[runs.length - 1] = { face: last.face, text: last.text + own2, drawn: last.drawn + picked.drawn, missing: last.missing };
      } else runs.push({ face: picked.face, text: own2, drawn: picked.drawn, missing: picked.missing });
    }
    return runs;
  }
  /** The faces of a family and its fallbacks in one variant, those of the family `lead` before the others. */
  #chain(family, bold, italic, lead) {
    const variant2 = variantOf(bold, italic);
    const key = `${variant2} ${family}
${lead}`;
    let chain2 = this.#chains.get(key);
    if (chain2 === void 0) {
      const all = lead === family ? this.#makeChain(family, variant2) : this.#chain(family, bold, italic, family);
      const led = all.find((link2) => link2.family === lead);
      chain2 = led === void 0 ? all : [led, ...all.filter((link2) => link2 !== led)];
      this.#chains.set(key, chain2);
    }
    return chain2;
  }
  #makeChain(name2, variant2) {
    const found = [];
    const seen = /* @__PURE__ */ new Set();
    const names = [name2];
    for (let i = 0; i < names.length; i++) {
      const family = names[i];
      if (seen.has(family)) continue;
      seen.add(family);
      const picked = this.#ofFamily(family, variant2);
      if (picked !== void 0 && !found.some((other) => other.face === picked.face)) found.push({ family, face: picked.face, substituted: i > 0 || picked.substituted });
      names.push(...this.#families.get(family)?.fallback ?? []);
    }
    const [first, ...rest] = found;
    if (first !== void 0) return [first, ...rest];
    const any = this.#faces.values().next().value;
    return [{ family: name2, face: any, substituted: true }];
  }
  #ofFamily(name2, wanted) {
    const family = this.#families.get(name2);
    if (family === void 0) {
      const face = this.#faces.get(name2);
      return face && { face, substituted: wanted !== "roman" };
    }
    for (const variant2 of NEAREST[wanted]) {
      const key = family[variant2];
      const face = key === void 0 ? void 0 : this.#faces.get(key);
      if (face !== void 0) return { face, substituted: variant2 !== wanted };
    }
    return void 0;
  }
};
function hasAll(face, text) {
  for (let i = 0; i < text.length; i++) {
    const c = text.codePointAt(i) ?? 0;
    if (!face.has(c)) return false;
    if (c > 65535) i++;
  }
  return true;
}
function clustersOf(text) {
  const clusters = [];
  for (let from2 = 0; from2 < text.length; ) {
    const to2 = clusterEnd(text, from2);
    clusters.push(text.slice(from2, to2));
    from2 = to2;
  }
  return clusters;
}
function clusterEnd(text, from2) {
  let joined3 = false;
  let at = from2;
  while (at < text.length) {
    const c = text.codePointAt(at) ?? 0;
    if (at > from2 && !joined3 && !continuesCluster(c)) break;
    joined3 = c === 8205;
    at += c > 65535 ? 2 : 1;
  }
  return at;
}
function fullest(chain2, clusters) {
  let best = chain2[0];
  let most2 = -1;
  for (const link2 of chain2) {
    const count = clusters.filter((cluster) => !choose([link2], cluster).missing).length;
    if (count > most2) {
      best = link2;
      most2 = count;
    }
    if (count === clusters.length) break;
  }
  return best;
}
function choose(chain2, cluster) {
  let base;
  for (const { face } of chain2) {
    let drawn = "";
    let all = true;
    let first = true;
    for (const character of cluster) {
      const c = character.codePointAt(0) ?? 0;
      const shown2 = face.has(c) || INVISIBLE.test(character) ? c : LOOKALIKES.get(c)?.find((other) => face.has(other));
      if (shown2 === void 0) {
        if (first) break;
        all = false;
      }
      drawn += shown2 === void 0 ? character : String.fromCodePoint(shown2);
      first = false;
    }
    if (first) continue;
    if (all) return { face, drawn, missing: false };
    base ??= { face, drawn, missing: true };
  }
  return base ?? { face: chain2[0].face, drawn: cluster, missing: true };
}

// src/text/cases.ts
var EXPECTED = /^[\u0000-\u024f\u2000-\u206f\u20a0-\u20cf\u2122\ufb00-\ufb06]*$/;
function facesNeeded(style, texts) {
  const { bold, italic, strange } = marksIn(texts);
  const names = /* @__PURE__ */ new Set();
  const take = (family, b, i) => {
    if (family !== void 0) names.add(nearestFace(family, b, i));
  };
  for (const styleName of STYLE_NAMES) {
    const text = style.styles.get(styleName);
    if (!text) continue;
    for (const family of chain(style, text.family, strange)) {
      take(family, text.bold, text.italic);
      if (bold) take(family, true, text.italic);
      if (italic) take(family, text.bold, true);
      if (bold && italic) take(family, true, true);
    }
  }
  return names;
}
function chain(style, name2, whole2) {
  const names = [name2];
  const out2 = [];
  for (let i = 0; i < names.length; i++) {
    const family = style.families.get(names[i]);
    if (!family) continue;
    out2.push(family);
    if (whole2) {
      for (const next of family.fallback ?? []) if (!names.includes(next)) names.push(next);
    }
  }
  return out2;
}
function marksIn(texts) {
  const found = { bold: false, italic: false, strange: false };
  for (const text of texts) {
    if (typeof text === "string") {
      found.strange ||= !EXPECTED.test(text);
      continue;
    }
    for (const run of text) {
      if (!("text" in run)) continue;
      found.bold ||= run.bold === true;
      found.italic ||= run.italic === true;
      found.strange ||= !EXPECTED.test(run.text);
    }
  }
  return found;
}

// src/text/characterMap.ts
var UNICODE = [
  [3, 10],
  [0, 6],
  [0, 4],
  [3, 1],
  [0, 3],
  [0, 2],
  [0, 1],
  [0, 0]
];
var VARIATIONS = 14;
function readCharacterMap(sfnt, anyVariant = false) {
  const { view } = sfnt;
  const at = sfnt.table("cmap").offset;
  const found = /* @__PURE__ */ new Map();
  for (let i = view.getUint16(at + 2) - 1; i >= 0; i--) {
    const entry = at + 4 + 8 * i;
    const table2 = at + view.getUint32(entry + 4);
    if (view.getUint16(table2) === VARIATIONS) {
      if (!anyVariant) return void 0;
      continue;
    }
    found.set(`${view.getUint16(entry)} ${view.getUint16(entry + 2)}`, table2);
  }
  for (const [platform, encoding] of UNICODE) {
    const table2 = found.get(`${platform} ${encoding}`);
    if (table2 === void 0) continue;
    const format = view.getUint16(table2);
    return format === 4 ? segments(view, table2) : format === 12 ? groups(view, table2) : void 0;
  }
  return void 0;
}
function segments(view, at) {
  const count = view.getUint16(at + 6) >> 1;
  const ends = at + 14;
  const starts2 = ends + 2 * count + 2;
  const deltas = starts2 + 2 * count;
  const offsets = deltas + 2 * count;
  return (codePoint) => {
    if (codePoint > 65535) return 0;
    const i = firstEnd(count, (k) => view.getUint16(ends + 2 * k), codePoint);
    if (i === count) return 0;
    const start = view.getUint16(starts2 + 2 * i);
    if (codePoint < start) return 0;
    const delta = view.getUint16(deltas + 2 * i);
    const offset = view.getUint16(offsets + 2 * i);
    if (offset === 0) return codePoint + delta & 65535;
    const gid = view.getUint16(offsets + 2 * i + offset + 2 * (codePoint - start));
    return gid === 0 ? 0 : gid + delta & 65535;
  };
}
function groups(view, at) {
  const count = view.getUint32(at + 12);
  const entry = (k) => at + 16 + 12 * k;
  return (codePoint) => {
    const i = firstEnd(count, (k) => view.getUint32(entry(k) + 4), codePoint);
    if (i === count) return 0;
    const start = view.getUint32(entry(i));
    return codePoint < start ? 0 : view.getUint32(entry(i) + 8) + codePoint - start;
  };
}
function firstEnd(count, end, codePoint) {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle2 = low + high >>> 1;
    if (end(middle2) < codePoint) low = middle2 + 1;
    else high = middle2;
  }
  return low;
}

// src/text/contextKerning.ts
init_coverage();
init_run();
var SINGLE = 1;
var CHAINED = 8;
var EXTENSION = 9;
var BY_COVERAGE = 3;
var X_PLACEMENT = 1;
var Y_PLACEMENT = 2;
var X_ADVANCE = 4;
var SUBTABLES = 256;
function readContextKerning(view, gpos, index, glyphCount) {
  const lookup = lookupAt(view, gpos, index);
  if (lookup === void 0 || lookup.type !== CHAINED) return void 0;
  const rules = [];
  for (const at of lookup.tables) {
    const rule = view.getUint16(at) === BY_COVERAGE ? ruleAt(view, gpos, at, glyphCount) : void 0;
    if (rule === void 0) return void 0;
    rules.push(rule);
  }
  const { flags } = lookup;
  return {
    needs: rules.map(({ needs }) => needs),
    apply: (run, positions) => {
      for (let i = 0; i < run.glyphs.length; i = stepFrom(run, flags, i, 1)) rules.some((rule) => applyRule(run, positions, i, flags, rule));
    }
  };
}
function lookupAt(view, gpos, index) {
  const list3 = gpos + view.getUint16(gpos + 8);
  if (index >= view.getUint16(list3)) return void 0;
  const at = list3 + view.getUint16(list3 + 2 + 2 * index);
  const type = view.getUint16(at);
  const flags = view.getUint16(at + 2);
  const count = view.getUint16(at + 4);
  if (count === 0 || count > SUBTABLES) return void 0;
  const tables = Array.from({ length: count }, (_, i) => at + view.getUint16(at + 6 + 2 * i));
  if (type !== EXTENSION) return { type, flags, tables };
  const extended = view.getUint16(tables[0] + 2);
  return { type: extended, flags, tables: tables.map((table2) => table2 + view.getUint32(table2 + 4)) };
}
function ruleAt(view, gpos, at, glyphCount) {
  let pos = at + 2;
  const coverages = () => {
    const count = view.getUint16(pos);
    const found = Array.from({ length: count }, (_, i) => lateCoverage(view, at + view.getUint16(pos + 2 + 2 * i), glyphCount));
    pos += 2 + 2 * count;
    return found;
  };
  const before = coverages();
  const input = coverages();
  const after2 = coverages();
  const records = [];
  for (let i = 0, count = view.getUint16(pos); i < count; i++) {
    const adjust = adjustmentOf(view, gpos, view.getUint16(pos + 4 + 4 * i), glyphCount);
    if (adjust === void 0) return void 0;
    records.push({ place: view.getUint16(pos + 2 + 4 * i), adjust });
  }
  const tests = (all) => all.map((covered) => (gid) => covered(gid) >= 0);
  const [first, ...rest] = tests(input);
  return first && { needs: [...input, ...after2, ...before], before: tests(before), first, rest, after: tests(after2), records };
}
function adjustmentOf(view, gpos, index, glyphCount) {
  const lookup = lookupAt(view, gpos, index);
  if (lookup === void 0 || lookup.type !== SINGLE) return void 0;
  const subtables = [];
  for (const at of lookup.tables) {
    const format = view.getUint16(at);
    const values = view.getUint16(at + 4);
    if (format !== 1 && format !== 2 || (values & ~(X_PLACEMENT | Y_PLACEMENT | X_ADVANCE)) !== 0) return void 0;
    const covered = lateCoverage(view, at + view.getUint16(at + 2), glyphCount);
    const kinds2 = [X_PLACEMENT, Y_PLACEMENT, X_ADVANCE].filter((kind) => (values & kind) !== 0);
    subtables.push((gid, position) => {
      const place = covered(gid);
      if (place < 0) return false;
      const record2 = format === 1 ? at + 6 : at + 8 + 2 * kinds2.length * place;
      kinds2.forEach((kind, k) => {
        const value = view.getInt16(record2 + 2 * k);
        if (kind === X_PLACEMENT) position.x += value;
        else if (kind === Y_PLACEMENT) position.y += value;
        else position.advance += value;
      });
      return true;
    });
  }
  return (gid, position) => void subtables.some((adjust) => adjust(gid, position));
}
function applyRule(run, positions, at, flags, { before, first, rest, after: after2, records }) {
  if (!first(run.glyphs[at].id) || matchEnd(run, at, flags, before, -1) < 0) return false;
  const last = matchEnd(run, at, flags, rest, 1);
  if (last < 0 || matchEnd(run, last, flags, after2, 1) < 0) return false;
  for (const { place, adjust } of records) {
    let i = at;
    for (let k = 0; k < place; k++) i = stepFrom(run, flags, i, 1);
    const glyph = run.glyphs[i];
    if (glyph) adjust(glyph.id, positions[i]);
  }
  return true;
}

// src/text/latinShaper.ts
init_coverage();
init_glyf();
init_kerning();

// src/text/marks.ts
init_coverage();
init_run();
var TO_BASE = 4;
var TO_LIGATURE = 5;
var TO_MARK = 6;
var EXTENSION3 = 9;
var SUBTABLES3 = 256;
function headerOf(view, gpos, index) {
  const list3 = gpos + view.getUint16(gpos + 8);
  if (index >= view.getUint16(list3)) return void 0;
  const lookup = list3 + view.getUint16(list3 + 2 + 2 * index);
  const type = view.getUint16(lookup);
  const flags = view.getUint16(lookup + 2);
  const count = view.getUint16(lookup + 4);
  if (count > SUBTABLES3) return void 0;
  const tables = [];
  for (let i = 0; i < count; i++) {
    let at = lookup + view.getUint16(lookup + 6 + 2 * i);
    let kind = type;
    if (type === EXTENSION3) {
      kind = view.getUint16(at + 2);
      at += view.getUint32(at + 4);
    }
    if (kind < TO_BASE || kind > TO_MARK || view.getUint16(at) !== 1) return void 0;
    tables.push({ at, kind });
  }
  return { flags, tables };
}
function readsMarks(view, gpos, index) {
  return headerOf(view, gpos, index) !== void 0;
}
function readMarks(view, gpos, index, glyphCount) {
  const header2 = headerOf(view, gpos, index);
  if (header2 === void 0) return void 0;
  const { flags } = header2;
  const tables = header2.tables.map(({ at, kind }) => ({ at, kind, marks: lateCoverage(view, at + view.getUint16(at + 2), glyphCount) }));
  const subtables = tables.map(({ at, kind, marks }) => attachment(view, at, kind, flags, marks, glyphCount));
  return { flags, needs: tables.map(({ marks }) => [marks]), attach: (run, at, place) => subtables.some((attach) => attach(run, at, place)) };
}
function attachment(view, at, kind, flags, marks, glyphCount) {
  const bearers = lateCoverage(view, at + view.getUint16(at + 4), glyphCount);
  const classes = view.getUint16(at + 6);
  const markArray = at + view.getUint16(at + 8);
  const bearerArray = at + view.getUint16(at + 10);
  return (run, index, place) => {
    const mark = marks(run.glyphs[index].id);
    if (mark < 0) return false;
    const to2 = kind === TO_MARK ? markBefore(run, index, flags) : kind === TO_BASE ? baseBefore(run, index) : letterBefore(run, index);
    const bearer = to2 < 0 ? -1 : bearers(run.glyphs[to2].id);
    if (bearer < 0) return false;
    const record2 = markArray + 2 + 4 * mark;
    const markClass = view.getUint16(record2);
    const anchors = kind === TO_LIGATURE ? componentAnchors(view, bearerArray, bearer, run.glyphs[to2], run.glyphs[index]) : { table: bearerArray, row: bearer };
    const offset = anchors === void 0 ? 0 : view.getUint16(anchors.table + 2 + 2 * (anchors.row * classes + markClass));
    if (anchors === void 0 || offset === 0) return false;
    const own2 = markArray + view.getUint16(record2 + 2);
    const anchor = anchors.table + offset;
    place(to2, view.getInt16(anchor + 2) - view.getInt16(own2 + 2), view.getInt16(anchor + 4) - view.getInt16(own2 + 4));
    return true;
  };
}
function baseBefore(run, index) {
  let i = index - 1;
  while (i >= 0 && (run.classes[run.glyphs[i].id] === CLASS_MARK || run.glyphs[i].component > 0)) i--;
  return i;
}
function letterBefore(run, index) {
  let i = index - 1;
  while (i >= 0 && run.classes[run.glyphs[i].id] === CLASS_MARK) i--;
  return i;
}
function componentAnchors(view, ligatures, place, ligature, mark) {
  const table2 = ligatures + view.getUint16(ligatures + 2 + 2 * place);
  const parts = ligature.characters.length;
  const row2 = (ligature.ligature !== 0 && ligature.ligature === mark.ligature && mark.component > 0 ? Math.min(mark.component, parts) : parts) - 1;
  return row2 >= 0 && row2 < view.getUint16(table2) ? { table: table2, row: row2 } : void 0;
}
function markBefore(run, index, flags) {
  const i = stepFrom(run, flags, index, -1);
  const before = run.glyphs[i];
  if (before === void 0 || run.classes[before.id] !== CLASS_MARK) return -1;
  const mark = run.glyphs[index];
  const together = mark.ligature === before.ligature ? mark.ligature === 0 || mark.component === before.component : mark.ligature !== 0 && mark.component === 0 || before.ligature !== 0 && before.component === 0;
  return together ? i : -1;
}

// src/text/names.ts
var POSTSCRIPT = 6;
var WINDOWS = 3;
var MACINTOSH = 1;
function readName(sfnt, id = POSTSCRIPT) {
  const { view } = sfnt;
  const at = sfnt.table("name")?.offset;
  if (at === void 0) return void 0;
  const strings = at + view.getUint16(at + 4);
  let found;
  for (let i = view.getUint16(at + 2) - 1; i >= 0; i--) {
    const entry = at + 6 + 12 * i;
    const platform = view.getUint16(entry);
    if (view.getUint16(entry + 6) !== id || platform !== WINDOWS && platform !== MACINTOSH) continue;
    const wide = platform === WINDOWS;
    if (wide || found === void 0) found = textAt(view, strings + view.getUint16(entry + 10), view.getUint16(entry + 8), wide ? 2 : 1);
  }
  return found;
}
function textAt(view, at, length3, width2) {
  let text = "";
  for (let k = width2 - 1; k < Math.min(length3, 128); k += width2) text += String.fromCharCode(view.getUint8(at + k));
  return text;
}

// src/text/latinShaper.ts
init_run();

// src/text/scripts.ts
var LATIN = "latn";
function readFeatures(view, table2) {
  const scripts = table2 + view.getUint16(table2 + 4);
  const list3 = table2 + view.getUint16(table2 + 6);
  for (let i = view.getUint16(scripts) - 1; i >= 0; i--) {
    const entry = scripts + 2 + 6 * i;
    if (tagAt(view, entry) !== LATIN) continue;
    const script = scripts + view.getUint16(entry + 4);
    const language2 = view.getUint16(script);
    return language2 === 0 ? void 0 : featuresOf2(view, script + language2, list3);
  }
  return void 0;
}
function featuresOf2(view, language2, list3) {
  const features = /* @__PURE__ */ new Map();
  const count = view.getUint16(language2 + 4);
  for (let i = 0; i < count; i++) {
    const entry = list3 + 2 + 6 * view.getUint16(language2 + 6 + 2 * i);
    const feature = list3 + view.getUint16(entry + 4);
    features.set(
      tagAt(view, entry),
      Array.from({ length: view.getUint16(feature + 2) }, (_, k) => view.getUint16(feature + 4 + 2 * k))
    );
  }
  return features;
}
function tagAt(view, at) {
  return String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
}

// src/text/latinShaper.ts
init_shaper();
init_subset();

// src/text/substitute.ts
init_coverage();
init_run();
var SINGLE2 = 1;
var MULTIPLE = 2;
var ALTERNATE = 3;
var LIGATURE = 4;
var CHAINED2 = 6;
var EXTENSION4 = 7;
var NESTING2 = 8;
var READS = 2e6;
var Substitutions = class {
  #view;
  #list;
  #glyphCount;
  #lookups = /* @__PURE__ */ new Map();
  #reads = READS;
  #depth = 0;
  constructor(view, gsub, glyphCount) {
    this.#view = view;
    this.#list = gsub + view.getUint16(gsub + 8);
    this.#glyphCount = glyphCount;
  }
  lookup(index) {
    if (!this.#lookups.has(index)) {
      this.#lookups.set(index, void 0);
      this.#lookups.set(index, this.#read(index));
    }
    return this.#lookups.get(index);
  }
  #read(index) {
    const view = this.#view;
    if (index >= view.getUint16(this.#list)) return void 0;
    const at = this.#list + view.getUint16(this.#list + 2 + 2 * index);
    const type = view.getUint16(at);
    const flags = view.getUint16(at + 2);
    const needs = [];
    const subtables = [];
    for (let i = 0, count = this.#counted(at + 4); i < count; i++) {
      let table2 = at + view.getUint16(at + 6 + 2 * i);
      let kind = type;
      if (type === EXTENSION4) {
        kind = view.getUint16(table2 + 2);
        table2 += view.getUint32(table2 + 4);
      }
      const found = kind === CHAINED2 ? this.#chained(table2, flags) : this.#plain(table2, kind, flags);
      if (found === void 0) return void 0;
      needs.push(found.needs);
      subtables.push(found.apply);
    }
    return { flags, needs, subtables };
  }
  #plain(at, kind, flags) {
    const view = this.#view;
    const format = view.getUint16(at);
    const coverage = this.#coverage(at + view.getUint16(at + 2));
    const needs = [coverage];
    if (kind === SINGLE2 && format === 1) {
      const delta = view.getInt16(at + 4);
      return { needs, apply: (run, i) => replace(run, i, coverage, (gid) => gid + delta & 65535) };
    }
    if (format !== (kind === SINGLE2 ? 2 : 1)) return void 0;
    if (kind === SINGLE2) {
      const glyphs2 = this.#numbers(at + 4);
      return { needs, apply: (run, i) => replace(run, i, coverage, (_, place) => glyphs2[place]) };
    }
    const sets2 = this.#numbers(at + 4).map((offset) => at + offset);
    if (kind === MULTIPLE || kind === ALTERNATE) {
      const glyphs2 = sets2.map((set) => this.#numbers(set));
      if (kind === ALTERNATE) return { needs, apply: (run, i) => replace(run, i, coverage, (_, place) => glyphs2[place]?.[0]) };
      return { needs, apply: (run, i) => spread(run, i, glyphs2[coverage(run.glyphs[i].id)]) };
    }
    if (kind !== LIGATURE) return void 0;
    const ligatures = sets2.map((set) => this.#numbers(set).map((offset) => ({ gid: view.getUint16(set + offset), components: this.#numbers(set + offset + 2, -1) })));
    return {
      needs,
      apply: (run, i, takes) => (ligatures[coverage(run.glyphs[i].id)] ?? []).some(({ gid, components }) => join3(run, i, flags, gid, components, takes))
    };
  }
  #chained(at, flags) {
    const view = this.#view;
    const format = view.getUint16(at);
    if (format === 3) {
      const sequences = [];
      let pos = at + 2;
      for (let k = 0; k < 3; k++) {
        const offsets = this.#numbers(pos);
        sequences.push(offsets.map((offset) => this.#coverage(at + offset)));
        pos += 2 + 2 * offsets.length;
      }
      const [before = [], input = [], after2 = []] = sequences;
      const tests2 = (coverages) => coverages.map((coverage2) => (gid) => coverage2(gid) >= 0);
      const [first, ...rest] = tests2(input);
      const rule = { before: tests2(before), input: rest, after: tests2(after2), records: this.#records(pos) };
      if (first === void 0 || !this.#known(rule)) return void 0;
      const needs = [input[0], input[1], after2[0], before[0]].filter((coverage2) => coverage2 !== void 0);
      return { needs, apply: (run, i) => first(run.glyphs[i].id) && this.#applyRule(run, i, flags, rule) };
    }
    if (format !== 1 && format !== 2) return void 0;
    const coverage = this.#coverage(at + view.getUint16(at + 2));
    const classed = format === 2;
    const [befores, inputs, afters] = [4, 6, 8].map((k) => classed ? readClasses(view, at + view.getUint16(at + k), this.#glyphCount) : void 0);
    const tests = (values, classes) => values.map((value) => (gid) => (classes === void 0 ? gid : classes[gid] ?? 0) === value);
    const sets2 = this.#numbers(at + (classed ? 10 : 4)).map((offset) => {
      const set = at + offset;
      return offset === 0 ? [] : this.#numbers(set).map((place) => {
        const before = this.#numbers(set + place);
        let pos = set + place + 2 + 2 * before.length;
        const input = this.#numbers(pos, -1);
        pos += 2 + 2 * input.length;
        const after2 = this.#numbers(pos);
        return { before: tests(before, befores), input: tests(input, inputs), after: tests(after2, afters), records: this.#records(pos + 2 + 2 * after2.length) };
      });
    });
    if (!sets2.every((rules) => rules.every((rule) => this.#known(rule)))) return void 0;
    return {
      needs: [coverage],
      apply: (run, i) => {
        const { id } = run.glyphs[i];
        const place = coverage(id);
        if (place < 0) return false;
        return (sets2[inputs === void 0 ? place : inputs[id] ?? 0] ?? []).some((rule) => this.#applyRule(run, i, flags, rule));
      }
    };
  }
  #known(rule) {
    return rule.records.every(([, index]) => this.lookup(index) !== void 0);
  }
  #applyRule(run, at, flags, { before, input, after: after2, records }) {
    if (matchEnd(run, at, flags, before, -1) < 0) return false;
    const last = matchEnd(run, at, flags, input, 1);
    if (last < 0 || matchEnd(run, last, flags, after2, 1) < 0) return false;
    if (++this.#depth > NESTING2) {
      this.#depth = 0;
      throw new RangeError("its lookups are nested too deep");
    }
    for (const [sequence2, index] of records) {
      let place = at;
      for (let k = 0; k < sequence2; k++) place = stepFrom(run, flags, place, 1);
      const lookup = this.lookup(index);
      if (lookup && place < run.glyphs.length) applyAt(run, place, lookup, () => true);
    }
    this.#depth--;
    return true;
  }
  #records(at) {
    const view = this.#view;
    return Array.from({ length: this.#counted(at) }, (_, i) => [view.getUint16(at + 2 + 4 * i), view.getUint16(at + 4 + 4 * i)]);
  }
  /** A count and as many numbers; of components, the count has one more than there are. */
  #numbers(at, more = 0) {
    const view = this.#view;
    return Array.from({ length: Math.max(0, this.#counted(at) + more) }, (_, i) => view.getUint16(at + 2 + 2 * i));
  }
  #counted(at) {
    const count = this.#view.getUint16(at);
    if ((this.#reads -= count + 1) < 0) throw new RangeError("its tables do not end");
    return count;
  }
  #coverage(at) {
    return lateCoverage(this.#view, at, this.#glyphCount);
  }
};
function applyAt(run, at, lookup, takes) {
  if (--run.left < 0) throw new RangeError("its lookups do not end");
  for (const apply2 of lookup.subtables) if (apply2(run, at, takes)) return;
}
function replace(run, at, coverage, other) {
  const glyph = run.glyphs[at];
  const place = coverage(glyph.id);
  const gid = place < 0 ? void 0 : other(glyph.id, place);
  if (gid === void 0) return false;
  glyph.id = gid;
  return true;
}
function spread(run, at, gids) {
  if (gids === void 0) return false;
  const glyph = run.glyphs[at];
  run.glyphs.splice(at, 1, ...gids.map((id, k) => ({ ...glyph, id, characters: k === 0 ? glyph.characters : [], component: k })));
  return true;
}
function join3(run, at, flags, gid, components, takes) {
  const { glyphs: glyphs2, classes } = run;
  const places = [];
  let i = at;
  for (const component of components) {
    i = stepFrom(run, flags, i, 1);
    const glyph = glyphs2[i];
    if (glyph === void 0 || glyph.id !== component || !takes(glyph)) return false;
    places.push(i);
  }
  const first = glyphs2[at];
  const ofMarks = [at, ...places].every((place) => classes[glyphs2[place].id] === CLASS_MARK);
  const ligature = ofMarks ? 0 : ++run.ligatures;
  let done = first.characters.length;
  for (let k = at + 1, next = 0; next < places.length; k++) {
    const glyph = glyphs2[k];
    if (k === places[next]) {
      done += glyph.characters.length;
      next++;
    } else if (!ofMarks) {
      glyph.ligature = ligature;
      glyph.component = done;
    }
  }
  const characters = [first, ...places.map((place) => glyphs2[place])].flatMap((glyph) => glyph.characters);
  for (const place of places.reverse()) glyphs2.splice(place, 1);
  glyphs2[at] = { ...first, id: gid, characters, ligature, component: 0 };
  return true;
}

// src/text/latinShaper.ts
var NO_FEATURES = /* @__PURE__ */ new Map();
var SLASH2 = 8260;
var FRACTION = 1;
var NUMERATOR = 2;
var DENOMINATOR = 4;
function createLatinShaper(sfnt) {
  try {
    return LatinShaper.read(sfnt);
  } catch {
    return void 0;
  }
}
var LatinShaper = class _LatinShaper {
  #sfnt;
  #map;
  #classes;
  #markClasses;
  #gsub;
  #substitutions;
  #gpos;
  #kerning = /* @__PURE__ */ new Map();
  #low = new Int32Array(592).fill(-1);
  #high = /* @__PURE__ */ new Map();
  #plans = [];
  #marks;
  constructor(sfnt, map, classes, markClasses, gsub, substitutions, gpos) {
    this.#sfnt = sfnt;
    this.#map = map;
    this.#classes = classes;
    this.#markClasses = markClasses;
    this.#gsub = gsub;
    this.#substitutions = substitutions;
    this.#gpos = gpos;
  }
  static read(sfnt) {
    const { view, glyphCount } = sfnt;
    if (sfnt.cff) return void 0;
    const map = readCharacterMap(sfnt);
    const gdef = sfnt.table("GDEF")?.offset;
    const classes = gdef === void 0 ? 0 : view.getUint16(gdef + 4);
    if (map === void 0 || gdef === void 0 || classes === 0) return void 0;
    const gsub = sfnt.table("GSUB")?.offset;
    const gpos = sfnt.table("GPOS")?.offset;
    const substitute2 = gsub === void 0 ? NO_FEATURES : readFeatures(view, gsub);
    const position = gpos === void 0 ? NO_FEATURES : readFeatures(view, gpos);
    if (substitute2 === void 0 || position === void 0 || !position.has("kern") && sfnt.table("kern")) return void 0;
    const substitutions = gsub === void 0 ? void 0 : new Substitutions(view, gsub, glyphCount);
    const marks = view.getUint16(gdef + 10);
    const markClasses = marks === 0 ? new Uint16Array(glyphCount) : readClasses(view, gdef + marks, glyphCount);
    const shaper = new _LatinShaper(sfnt, map, readClasses(view, gdef + classes, glyphCount), markClasses, substitute2, substitutions, position);
    return shaper.#knowsAll() ? shaper : void 0;
  }
  get postscriptName() {
    return readName(this.#sfnt) ?? null;
  }
  glyphFor(codePoint) {
    const known = codePoint < 592 ? this.#low[codePoint] : this.#high.get(codePoint);
    if (known !== void 0 && known >= 0) return known;
    const found = this.#map(codePoint);
    const gid = found < this.#sfnt.glyphCount ? found : 0;
    if (codePoint < 592) this.#low[codePoint] = gid;
    else this.#high.set(codePoint, gid);
    return gid;
  }
  layout(codePoints2, tags, key) {
    const plan = this.#plans[key] ??= this.#plan(tags);
    return this.#simple(codePoints2, plan) ?? this.#full(codePoints2, plan);
  }
  outline(gid) {
    return outlineOf(this.#sfnt, gid);
  }
  subset(gids) {
    return subsetOf(this.#sfnt, gids);
  }
  /** Whether every lookup that a feature could ask for is of a kind that is read here. */
  #knowsAll() {
    const { view, glyphCount } = this.#sfnt;
    const gpos = this.#sfnt.table("GPOS")?.offset;
    for (const tag of [...ALL_TAGS, ...FRACTION_FEATURES]) {
      for (const index of this.#gsub.get(tag) ?? []) if (this.#substitutions?.lookup(index) === void 0) return false;
    }
    for (const tag of ALL_TAGS) {
      if (MARK_FEATURES.includes(tag) || gpos === void 0) continue;
      for (const index of this.#gpos.get(tag) ?? []) {
        const kerning = readKerning(view, gpos, index, glyphCount) ?? readContextKerning(view, gpos, index, glyphCount);
        if (kerning === void 0) return false;
        this.#kerning.set(index, kerning);
      }
    }
    return this.#lookupsOf(this.#gpos, MARK_FEATURES).every(([index]) => gpos !== void 0 && readsMarks(view, gpos, index));
  }
  /** Lookups of features in the order of the file. */
  #lookupsOf(features, tags) {
    return tags.flatMap((tag) => (features.get(tag) ?? []).map((index) => [index, tag])).sort(([a], [b]) => a - b);
  }
  #plan(tags) {
    const substitute2 = this.#lookupsOf(this.#gsub, [...tags, ...FRACTION_FEATURES]).flatMap(([index, tag]) => {
      const lookup = this.#substitutions?.lookup(index);
      const place = FRACTION_FEATURES.indexOf(tag);
      return lookup ? [{ lookup, fraction: place < 0 ? 0 : 1 << place }] : [];
    });
    const positions = new Set(
      this.#lookupsOf(
        this.#gpos,
        tags.filter((tag) => !MARK_FEATURES.includes(tag))
      ).map(([index]) => index)
    );
    return { substitute: substitute2, kern: [...positions].map((index) => this.#kerning.get(index)) };
  }
  /** A run to which nothing but kerning applies: most words of most faces. */
  #simple(codePoints2, { substitute: substitute2, kern: kerning }) {
    const gids = [];
    for (const c of codePoints2) {
      if (c >= 768 && (ignorable(c) || c === SLASH2)) return void 0;
      const gid = this.glyphFor(c);
      if (this.#classes[gid] === CLASS_MARK) return void 0;
      gids.push(gid);
    }
    for (const { lookup, fraction } of substitute2) if (fraction === 0 && mayFind(lookup.needs, gids)) return void 0;
    for (const lookup of kerning) if ("needs" in lookup && mayFind(lookup.needs, gids)) return void 0;
    const advances = gids.map((gid) => this.#sfnt.advance(gid));
    for (const lookup of kerning) if ("between" in lookup) kernPlain(lookup, gids, advances);
    return { gids, advances, characters: void 0, offsets: void 0 };
  }
  #full(codePoints2, plan) {
    const glyphs2 = this.#glyphsOf(codePoints2);
    const run = { glyphs: glyphs2, classes: this.#classes, markClasses: this.#markClasses, left: 4e3 + 256 * codePoints2.length, ligatures: 0 };
    for (const step of plan.substitute) substitute(run, step);
    for (const { id } of glyphs2) if (id >= this.#sfnt.glyphCount) throw new RangeError("they ask for a glyph that the font has not");
    const positions = glyphs2.map(({ id }) => ({ advance: this.#sfnt.advance(id), x: 0, y: 0, bearer: -1 }));
    for (const lookup of plan.kern) {
      if ("between" in lookup) kern(run, lookup, positions);
      else lookup.apply(run, positions);
    }
    if (glyphs2.some(({ id }) => this.#classes[id] === CLASS_MARK)) this.#attachMarks(run, positions);
    const blank = this.glyphFor(32);
    glyphs2.forEach((glyph, i) => {
      if (!ignorable(glyph.characters[0] ?? 0)) return;
      glyph.id = blank;
      positions[i] = { advance: 0, x: 0, y: 0, bearer: -1 };
    });
    return {
      gids: glyphs2.map(({ id }) => id),
      advances: positions.map(({ advance }) => advance),
      characters: glyphs2.map(({ characters }) => characters),
      offsets: positions.some(({ x, y }) => x !== 0 || y !== 0) ? positions.map(({ x, y }) => [x, y]) : void 0
    };
  }
  /** A variation selector goes with its character: the font has no variants, or it would not be read here. */
  #glyphsOf(codePoints2) {
    const glyphs2 = [];
    for (let i = 0; i < codePoints2.length; i++) {
      const c = codePoints2[i];
      const selector = codePoints2[i + 1];
      const varied = selector !== void 0 && variationSelector(selector) && !variationSelector(c);
      if (varied) i++;
      glyphs2.push({ id: this.glyphFor(c), characters: varied ? [c, selector] : [c], fraction: 0, ligature: 0, component: 0 });
    }
    if (codePoints2.includes(SLASH2)) markFractions(glyphs2);
    return glyphs2;
  }
  #attachMarks(run, positions) {
    const { glyphs: glyphs2 } = run;
    this.#marks ??= this.#readMarks();
    const gids = glyphs2.map(({ id }) => id);
    for (const lookup of this.#marks) {
      if (!mayFind(lookup.needs, gids)) continue;
      for (let i = 0; i < glyphs2.length; i = stepFrom(run, lookup.flags, i, 1)) {
        lookup.attach(run, i, (bearer, x, y) => Object.assign(positions[i], { bearer, x, y }));
      }
    }
    positions.forEach((position, i) => {
      if (position.bearer < 0) return;
      position.x += positions[position.bearer].x;
      position.y += positions[position.bearer].y;
      for (let k = position.bearer; k < i; k++) position.x -= positions[k].advance;
    });
    glyphs2.forEach(({ id }, i) => {
      if (this.#classes[id] === CLASS_MARK) positions[i].advance = 0;
    });
  }
  #readMarks() {
    const { view, glyphCount } = this.#sfnt;
    const gpos = this.#sfnt.table("GPOS")?.offset;
    return this.#lookupsOf(this.#gpos, MARK_FEATURES).flatMap(([index]) => {
      const lookup = gpos === void 0 ? void 0 : readMarks(view, gpos, index, glyphCount);
      return lookup ? [lookup] : [];
    });
  }
};
function substitute(run, { lookup, fraction }) {
  const { glyphs: glyphs2 } = run;
  if (fraction !== 0 && glyphs2.every((glyph) => glyph.fraction === 0)) return;
  if (!mayFind(
    lookup.needs,
    glyphs2.map(({ id }) => id)
  ))
    return;
  const takes = (glyph) => fraction === 0 || (glyph.fraction & fraction) !== 0;
  for (let i = 0; i < glyphs2.length; i = stepFrom(run, lookup.flags, i, 1)) if (takes(glyphs2[i])) applyAt(run, i, lookup, takes);
}
function kern({ glyphs: glyphs2, classes }, lookup, positions) {
  const passed = (i) => lookup.ignoreMarks && i < glyphs2.length && classes[glyphs2[i].id] === CLASS_MARK;
  for (let i = 0; i + 1 < glyphs2.length; i++) {
    if (passed(i)) continue;
    let next = i + 1;
    while (passed(next)) next++;
    const right = glyphs2[next];
    if (right !== void 0) positions[i].advance += lookup.between(glyphs2[i].id, right.id);
  }
}
function markFractions(glyphs2) {
  const digit = (i) => {
    const c = glyphs2[i]?.characters[0] ?? 0;
    return c >= 48 && c <= 57 ? glyphs2[i] : void 0;
  };
  glyphs2.forEach((slash, i) => {
    if (slash.characters[0] !== SLASH2) return;
    slash.fraction = FRACTION;
    for (let k = i - 1, glyph = digit(k); glyph !== void 0; glyph = digit(--k)) glyph.fraction = FRACTION | NUMERATOR;
    for (let k = i + 1, glyph = digit(k); glyph !== void 0; glyph = digit(++k)) glyph.fraction = FRACTION | DENOMINATOR;
  });
}

// src/text/outline.ts
var NO_INK = { left: 0, bottom: 0, right: 0, top: 0 };
function turns(a, b, c, d, visit) {
  const at = (t) => {
    if (!(t > 0 && t < 1)) return;
    const u = 1 - t;
    visit(u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d);
  };
  const qa = d - a + 3 * (b - c);
  const qb = 2 * (a - 2 * b + c);
  const qc = b - a;
  if (Math.abs(qa) < 1e-12) {
    if (Math.abs(qb) > 1e-12) at(-qc / qb);
    return;
  }
  const root = qb * qb - 4 * qa * qc;
  if (root < 0) return;
  const s = Math.sqrt(root);
  at((-qb + s) / (2 * qa));
  at((-qb - s) / (2 * qa));
}
function inkOf3(steps) {
  let left2 = Infinity;
  let bottom = Infinity;
  let right = -Infinity;
  let top = -Infinity;
  let px = 0;
  let py = 0;
  const seeX = (x) => {
    if (x < left2) left2 = x;
    if (x > right) right = x;
  };
  const seeY = (y) => {
    if (y < bottom) bottom = y;
    if (y > top) top = y;
  };
  const curve = (ax, ay, bx, by, x, y) => {
    turns(px, ax, bx, x, seeX);
    turns(py, ay, by, y, seeY);
  };
  for (const step of steps) {
    if (step.kind === "close") continue;
    const { x, y } = step;
    if (step.kind === "quadratic") curve(px + (step.cx - px) * 2 / 3, py + (step.cy - py) * 2 / 3, x + (step.cx - x) * 2 / 3, y + (step.cy - y) * 2 / 3, x, y);
    else if (step.kind === "cubic") curve(step.c1x, step.c1y, step.c2x, step.c2y, x, y);
    seeX(x);
    seeY(y);
    px = x;
    py = y;
  }
  return left2 <= right && bottom <= top ? { left: left2, bottom, right, top } : NO_INK;
}

// src/text/sfnt.ts
init_sfntFile();
var WOFF = 2001684038;
var WOFF2 = 2001684018;
var COLLECTION = 1953784678;
var COPY = "Copy the file again from its source.";
var UNPACK = "Make a TTF or OTF file of it first: `await toSfnt(bytes)`, from `stonehand/fonts/convert`.";
function foreignFont(view) {
  if (view.byteLength < 12) return { message: `These are ${view.byteLength} bytes, too few for a font.`, hint: COPY };
  const signature = view.getUint32(0);
  if (signature === WOFF) return { message: "This is a WOFF file.", hint: UNPACK };
  if (signature === WOFF2) return { message: "This is a WOFF2 file.", hint: UNPACK };
  if (signature === COLLECTION) return { message: "This is a collection of fonts (TTC).", hint: "Extract the face you want as a TTF or OTF file." };
  if (signature === TRUETYPE || signature === 1953658213 || signature === 1330926671) return void 0;
  return { message: `This is not a font, or a damaged one (it begins with ${signature.toString(16).padStart(8, "0")}).`, hint: "Hand in a TTF or OTF file." };
}
function readDirectory(view) {
  const tables = /* @__PURE__ */ new Map();
  const count = Math.min(view.getUint16(4), Math.floor((view.byteLength - 12) / 16));
  for (let i = 0; i < count; i++) {
    const at = 12 + 16 * i;
    const tag = String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));
    const offset = view.getUint32(at + 8);
    const length3 = view.getUint32(at + 12);
    if (offset < view.byteLength) tables.set(tag, { offset, length: Math.min(length3, view.byteLength - offset) });
  }
  return tables;
}
function serifOf(view, os2) {
  const family = view.getUint8(os2.offset + 32);
  const style = view.getUint8(os2.offset + 33);
  if (family === 2 && style >= 2) return style <= 10;
  const ibm = view.getUint8(os2.offset + 30);
  if (ibm === 8) return false;
  return ibm >= 1 && ibm <= 7 ? true : void 0;
}
function glyphFinder(view, tables, short) {
  const glyf = tables.get("glyf");
  const loca = tables.get("loca");
  if (glyf === void 0 || loca === void 0) return () => void 0;
  return (gid) => {
    const entry = loca.offset + gid * (short ? 2 : 4);
    const from2 = short ? 2 * view.getUint16(entry) : view.getUint32(entry);
    const to2 = short ? 2 * view.getUint16(entry + 2) : view.getUint32(entry + 4);
    if (from2 === to2) return void 0;
    if (from2 > to2 || glyf.offset + to2 > view.byteLength || to2 - from2 < GLYPH_HEADER) throw new RangeError("a glyph lies outside the file");
    return { offset: glyf.offset + from2, length: to2 - from2 };
  };
}
var GLYPH_HEADER = 10;
function readSfnt(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wrong = foreignFont(view);
  if (wrong !== void 0) return wrong;
  const tables = readDirectory(view);
  const head = tables.get("head");
  const maxp = tables.get("maxp");
  const hhea = tables.get("hhea");
  const hmtx = tables.get("hmtx");
  const cff = tables.has("CFF ");
  if (tables.has("CFF2") && !cff) return { message: "This font has outlines of the kind CFF2, which no PDF can hold.", hint: "Hand in the TTF file of this family." };
  const outlines = cff || tables.has("glyf") && tables.has("loca");
  if (!head || head.length < 54 || !maxp || maxp.length < 6 || !hhea || hhea.length < 36 || !hmtx || !tables.has("cmap") || !outlines) {
    return { message: "This font lacks tables that text needs.", hint: COPY };
  }
  const unitsPerEm = view.getUint16(head.offset + 18);
  const glyphCount = view.getUint16(maxp.offset + 4);
  if (unitsPerEm < 16 || unitsPerEm > 16384 || glyphCount === 0) return { message: "This font is damaged: its em or its number of glyphs is absurd.", hint: COPY };
  const advances = Math.min(view.getUint16(hhea.offset + 34), Math.floor(hmtx.length / 4));
  const last = advances > 0 ? view.getUint16(hmtx.offset + 4 * (advances - 1)) : 0;
  const box2 = [36, 38, 40, 42].map((at) => view.getInt16(head.offset + at));
  const os2 = tables.get("OS/2");
  const fvar = tables.get("fvar");
  const post = tables.get("post");
  const known = os2 !== void 0 && os2.length >= 64;
  const heights = os2 !== void 0 && os2.length >= 90 && view.getUint16(os2.offset) >= 2;
  const weight2 = known ? view.getUint16(os2.offset + 4) : 400;
  const glyphTable = glyphFinder(view, tables, view.getInt16(head.offset + 50) === 0);
  return {
    view,
    cff,
    table: (tag) => tables.get(tag),
    unitsPerEm,
    glyphCount,
    advances,
    advance: (gid) => gid < 0 || gid >= glyphCount ? 0 : gid < advances ? view.getUint16(hmtx.offset + 4 * gid) : last,
    glyphTable,
    glyphHeader: (gid) => {
      try {
        const at = glyphTable(gid)?.offset;
        return at === void 0 ? void 0 : { contours: view.getInt16(at), bottom: view.getInt16(at + 4), top: view.getInt16(at + 8) };
      } catch {
        return void 0;
      }
    },
    box: [box2[0] ?? 0, box2[1] ?? 0, box2[2] ?? 0, box2[3] ?? 0],
    weight: weight2 >= 1 && weight2 <= 1e3 ? weight2 : 400,
    serif: known ? serifOf(view, os2) : void 0,
    xHeight: heights ? view.getInt16(os2.offset + 86) : 0,
    capHeight: heights ? view.getInt16(os2.offset + 88) : 0,
    italicAngle: post !== void 0 && post.length >= 16 ? view.getInt32(post.offset + 4) / 65536 : 0,
    fixedPitch: post !== void 0 && post.length >= 16 && view.getUint32(post.offset + 12) !== 0,
    axes: fvar === void 0 ? [] : readAxes(view, fvar)
  };
}

// src/text/face.ts
var REMEMBERED3 = 6e4;
var LONGEST2 = 160;
var opened = /* @__PURE__ */ new WeakMap();
function openFace(name2, bytes) {
  let names = opened.get(bytes);
  if (names === void 0) opened.set(bytes, names = /* @__PURE__ */ new Map());
  let result = names.get(name2);
  if (result === void 0) names.set(name2, result = open(name2, bytes));
  return result;
}
async function open(name2, bytes) {
  const refused = ({ message, hint: hint2 }) => ({ ok: false, code: "face-unreadable", message, hint: hint2 });
  try {
    const sfnt = readSfnt(bytes);
    if ("hint" in sfnt) return refused(sfnt);
    return { ok: true, face: new FontFace(name2, createLatinShaper(sfnt) ?? await createFontkitShaper(bytes, sfnt), sfnt) };
  } catch (error) {
    return refused({ message: `This font cannot be read (${reason(error)}).`, hint: "Copy the file again from its source, or convert it to TTF or OTF anew." });
  }
}
async function createFontkitShaper(bytes, sfnt) {
  const [{ create }, { FontkitShaper: FontkitShaper2 }] = await Promise.all([import("fontkit"), Promise.resolve().then(() => (init_fontkitShaper(), fontkitShaper_exports))]);
  return new FontkitShaper2(create(bytes), sfnt);
}
function reason(error) {
  return error instanceof Error && error.message !== "" ? error.message : "damaged tables";
}
var FontFace = class {
  name;
  glyphCount;
  #sfnt;
  #shaper;
  #shapes = [];
  #tags = [];
  #inks = /* @__PURE__ */ new Map();
  #faults = [];
  #metrics;
  #postscriptName;
  /** Throws if the character map cannot be read. */
  constructor(name2, shaper, sfnt) {
    this.name = name2;
    this.#sfnt = sfnt;
    this.#shaper = shaper;
    this.glyphCount = sfnt.glyphCount;
    this.#shaper.glyphFor(32);
  }
  get faults() {
    return this.#faults;
  }
  get axes() {
    return this.#sfnt.axes;
  }
  get postscriptName() {
    return this.#postscriptName ??= this.#guard("its name", () => psName(this.#shaper.postscriptName ?? ""), "") || psName(this.name) || "Unnamed";
  }
  get metrics() {
    return this.#metrics ??= this.#measure();
  }
  has(codePoint) {
    return this.#glyphFor(codePoint) !== 0;
  }
  shape(text, features) {
    const key = featureIndex(features);
    let shapes = this.#shapes[key];
    if (shapes === void 0 || shapes.size >= REMEMBERED3) this.#shapes[key] = shapes = /* @__PURE__ */ new Map();
    let shaped = shapes.get(text);
    if (shaped === void 0) shapes.set(text, shaped = this.#shape(text, key));
    return shaped;
  }
  advance(gid) {
    return this.#sfnt.advance(gid) / this.#sfnt.unitsPerEm;
  }
  ink(gid) {
    let ink2 = this.#inks.get(gid);
    if (ink2 === void 0) this.#inks.set(gid, ink2 = inkOf3(this.outline(gid)));
    return ink2;
  }
  outline(gid) {
    if (!(gid >= 0 && gid < this.glyphCount)) return [];
    return this.#guard("an outline", () => this.#shaper.outline(gid), []);
  }
  /** Where the glyphs cannot be cut out, `bytes` is empty. */
  subset(gids) {
    const { cff } = this.#sfnt;
    const safe = gids.map((gid) => gid >= 0 && gid < this.glyphCount ? gid : 0);
    return { bytes: this.#guard("its outlines", () => this.#shaper.subset(safe), new Uint8Array(0)), cff };
  }
  #glyphFor(codePoint) {
    return this.#guard("its character map", () => this.#shaper.glyphFor(codePoint), 0);
  }
  #shape(text, key) {
    if (text === "") return EMPTY_SHAPED;
    if (text.length <= LONGEST2) return this.#shapeRun(text, codePointsOf(text), key);
    const parts = [];
    for (let from2 = 0; from2 < text.length; ) {
      const to2 = pieceEnd(text, from2);
      const part = text.slice(from2, to2);
      parts.push(this.#shapeRun(part, codePointsOf(part), key));
      from2 = to2;
    }
    return joinShaped(parts);
  }
  #shapeRun(text, codePoints2, key) {
    const tags = this.#tags[key] ??= featureTags(featureSet(key));
    const shaped = this.#guard("its shaping tables", () => fromRun(this.#shaper.layout(codePoints2, tags, key), text, codePoints2, this.#sfnt.unitsPerEm), void 0);
    return shaped ?? characterByCharacter(
      text,
      (c) => this.#glyphFor(c),
      (gid) => this.advance(gid)
    );
  }
  #guard(part, work, otherwise) {
    try {
      return work();
    } catch (error) {
      const fault2 = `This font is damaged: ${part} cannot be read (${reason(error)}). Copy the file again from its source.`;
      if (!this.#faults.some((known) => known.includes(part))) this.#faults.push(fault2);
      return otherwise;
    }
  }
  /** Bottom and top of a character's ink: from its header where it has one, else from its outline. */
  #extent(character) {
    const gid = this.#glyphFor(character.codePointAt(0) ?? 0);
    if (gid === 0) return NO_INK;
    const header2 = this.#sfnt.glyphHeader(gid);
    const em = this.#sfnt.unitsPerEm;
    return header2 === void 0 ? this.ink(gid) : { bottom: header2.bottom / em, top: header2.top / em };
  }
  #measure() {
    const sfnt = this.#sfnt;
    const em = sfnt.unitsPerEm;
    const plausible = (value, least2) => value / em > least2 && value / em < 1.5 ? value / em : void 0;
    const positive = (value, otherwise) => value > 0.01 && value < 3 ? value : otherwise;
    const capHeight = plausible(sfnt.capHeight, 0.2) ?? positive(this.#extent("H").top, 0.7);
    const xHeight = plausible(sfnt.xHeight, 0.1) ?? positive(this.#extent("x").top, capHeight * 0.7);
    const space = this.#glyphFor(32);
    const [left2, bottom, right, top] = sfnt.box;
    return {
      capHeight,
      xHeight,
      ascender: positive(this.#extent("d").top, positive(this.#extent("b").top, capHeight)),
      descender: positive(-this.#extent("p").bottom, 0.25),
      space: space === 0 ? 0.25 : this.advance(space),
      italicAngle: Math.abs(sfnt.italicAngle) <= 60 ? sfnt.italicAngle : 0,
      weight: sfnt.weight,
      serif: sfnt.serif ?? !/sans|grotesk|gothic|condensed/i.test(this.name),
      fixedPitch: sfnt.fixedPitch,
      box: [left2 / em, bottom / em, right / em, top / em]
    };
  }
};
function psName(name2) {
  return typeof name2 === "string" ? name2.replace(/[^\x21-\x7e]|[[\](){}<>/%]/g, "").slice(0, 63) : "";
}
function pieceEnd(text, from2) {
  let to2 = from2 + LONGEST2;
  while (to2 < text.length && to2 < from2 + 2 * LONGEST2) {
    const c = text.codePointAt(to2) ?? 0;
    const before = text.charCodeAt(to2 - 1);
    const inside = c >= 56320 && c <= 57343 && before >= 55296 && before <= 56319;
    if (!inside && before !== 8205 && !continuesCluster(c)) break;
    to2++;
  }
  return Math.min(to2, text.length);
}

// src/text/patterns.ts
var LOAD = /* @__PURE__ */ new Map([
  ["en-GB", () => import("hyphen/patterns/en-gb.js")],
  ["en-US", () => import("hyphen/patterns/en-us.js")],
  ["de", () => import("hyphen/patterns/de-1996.js")],
  ["fr", () => import("hyphen/patterns/fr.js")],
  ["es", () => import("hyphen/patterns/es.js")],
  ["it", () => import("hyphen/patterns/it.js")],
  ["nl", () => import("hyphen/patterns/nl.js")],
  ["pt", () => import("hyphen/patterns/pt.js")]
]);
var EXCEPTIONS = /* @__PURE__ */ new Map([
  ["en-GB", ["uni-ver-sity", "uni-ver-sit-ies", "how-ever", "ma-nu-script", "ma-nu-scripts", "re-ci-pro-city", "through-out", "some-thing"]],
  [
    "en-US",
    [
      "as-so-ciate",
      "as-so-ciates",
      "dec-li-na-tion",
      "oblig-a-tory",
      "phil-an-thropic",
      "present",
      "presents",
      "project",
      "projects",
      "reci-procity",
      "re-cog-ni-zance",
      "ref-or-ma-tion",
      "ret-ri-bu-tion",
      "ta-ble"
    ]
  ]
]);
var AMERICAN = /* @__PURE__ */ new Set(["us", "ca", "ph", "pr", "lr"]);
function patternsName(language2) {
  const [first = "", ...rest] = language2.toLowerCase().replace(/_/g, "-").split("-");
  if (first === "en") return rest.some((part) => AMERICAN.has(part)) ? "en-US" : "en-GB";
  return LOAD.has(first) ? first : void 0;
}
var loaded = /* @__PURE__ */ new Map();
function loadPatterns(name2) {
  let patterns = loaded.get(name2);
  if (patterns === void 0) {
    const load2 = LOAD.get(name2);
    if (load2 === void 0) return void 0;
    patterns = load2().then(({ default: [levels, trie] }) => ({ levels, trie, exceptions: EXCEPTIONS.get(name2) ?? [] }));
    loaded.set(name2, patterns);
  }
  return patterns;
}

// src/text/hyphenate.ts
var NONE = [];
var COMPOUND_PART = 8;
var ACRONYM = 8;
var SOFT_HYPHEN = 173;
var NOT_A_WORD = /[\p{N}@_\\=~#<>]|:\/\/|\p{L}\.\p{L}|\p{L}\/\p{L}+\/|^www\./u;
var LETTERS2 = /[\p{L}\p{M}]+/gu;
var OWN_HYPHEN = /[\p{L}\p{M}][-\u2010\u2011][\p{L}\p{M}]/u;
var MARK = /\p{M}/u;
var REMEMBERED4 = 1e5;
var plain = /* @__PURE__ */ new Map();
var withList = /* @__PURE__ */ new WeakMap();
async function loadHyphenator(language2, exceptions) {
  const name2 = patternsName(language2);
  const patterns = name2 === void 0 ? void 0 : await loadPatterns(name2);
  if (name2 === void 0 || patterns === void 0) return void 0;
  let made = plain;
  if (exceptions !== void 0 && exceptions.length > 0) {
    made = withList.get(exceptions) ?? /* @__PURE__ */ new Map();
    withList.set(exceptions, made);
  }
  let hyphenator = made.get(name2);
  if (hyphenator === void 0) made.set(name2, hyphenator = new LiangHyphenator(name2, patterns, exceptions ?? []));
  return hyphenator;
}
function exceptionsFor(language2, lists) {
  const name2 = patternsName(language2);
  for (const key of [language2, name2, name2?.split("-")[0]]) {
    if (key !== void 0 && Object.hasOwn(lists, key)) return lists[key];
  }
  return void 0;
}
function listed2(words2) {
  const map = /* @__PURE__ */ new Map();
  for (const written2 of words2) {
    const parts = written2.normalize("NFC").toLowerCase().replace(/\u2019/g, "'").split(/[-\u00ad\u2010]/);
    const breaks = [];
    let at = 0;
    for (const part of parts.slice(0, -1)) breaks.push(at += part.length);
    map.set(
      parts.join(""),
      breaks.filter((b) => b > 0)
    );
  }
  return map;
}
var LiangHyphenator = class {
  language;
  #patterns;
  #own;
  #style;
  #known = /* @__PURE__ */ new Map();
  constructor(language2, patterns, exceptions) {
    this.language = language2;
    this.#patterns = patterns;
    this.#own = listed2(patterns.exceptions);
    this.#style = listed2(exceptions);
  }
  hyphenate(word2, minima) {
    const key = `${minima.before} ${minima.after} ${minima.shortest}`;
    let known = this.#known.get(key);
    if (known === void 0 || known.size >= REMEMBERED4) this.#known.set(key, known = /* @__PURE__ */ new Map());
    let breaks = known.get(word2);
    if (breaks === void 0) known.set(word2, breaks = this.#find(word2, minima));
    return breaks;
  }
  #find(word2, minima) {
    if (word2.length < 2) return NONE;
    const soft = softHyphens(word2);
    if (soft !== void 0) return soft;
    if (NOT_A_WORD.test(word2)) return NONE;
    const compound = OWN_HYPHEN.test(word2);
    const found = [];
    for (const match of word2.matchAll(LETTERS2)) {
      const part = match[0];
      const lower = part.toLowerCase();
      if (lower.length !== part.length) continue;
      const given = this.#style.get(lower);
      if (given !== void 0) for (const at of given) found.push(match.index + at);
      else if (part.length >= (compound ? Math.max(COMPOUND_PART, minima.shortest) : minima.shortest) && !acronym(part, lower)) {
        for (const at of this.#breaksOf(lower, minima)) found.push(match.index + at);
      }
    }
    return found.length === 0 ? NONE : found;
  }
  #breaksOf(lower, minima) {
    const candidates2 = this.#own.get(lower) ?? this.#walk(lower);
    const before = Math.max(1, minima.before);
    const last = lower.length - Math.max(1, minima.after);
    return candidates2.filter((at) => at >= before && at <= last && !(lower.charCodeAt(at) >= 768 && MARK.test(lower[at] ?? "")));
  }
  #walk(lower) {
    const { levels, trie } = this.#patterns;
    const marked2 = `.${lower}.`;
    const values = new Uint8Array(lower.length + 2);
    for (let from2 = 0; from2 < marked2.length - 1; from2++) {
      const base = from2 === 0 ? 0 : from2 - 1;
      let branch = trie;
      for (let i = from2; i < marked2.length; i++) {
        const node = branch[marked2[i]];
        if (node === void 0) break;
        let index = -1;
        if (typeof node === "number") index = node;
        else if (isPair(node)) index = node[1];
        if (index >= 0) {
          const pattern = levels[index] ?? [];
          for (let k = 0; k < pattern.length; k++) {
            const value = pattern[k];
            if (value > values[base + k]) values[base + k] = value;
          }
        }
        if (typeof node === "number") break;
        branch = isPair(node) ? node[0] : node;
      }
    }
    const breaks = [];
    for (let at = 1; at < lower.length; at++) if ((values[at] & 1) === 1) breaks.push(at);
    return breaks;
  }
};
function isPair(node) {
  return Array.isArray(node);
}
function softHyphens(word2) {
  if (!word2.includes("\xAD")) return void 0;
  const found = [];
  for (let i = 1; i < word2.length - 1; i++) if (word2.charCodeAt(i) === SOFT_HYPHEN && word2.charCodeAt(i - 1) !== SOFT_HYPHEN) found.push(i);
  return found;
}
function acronym(part, lower) {
  return part.length <= ACRONYM && part !== lower && part === part.toUpperCase();
}

// src/stock.ts
async function stockCase(edition, style, fonts, notes) {
  const texts = [...textsOf(edition)];
  const styles = edition.pages.some((p) => p.stories.some((s) => s.style ?? s.sidebars?.some((sidebar) => sidebar.style))) ? [...fonts.keys()] : [];
  const [faces, hyphenators, lineBreaks] = await Promise.all([
    openFaces(/* @__PURE__ */ new Set([...facesNeeded(style, texts), ...styles]), fonts, notes),
    loadHyphenators(languagesOf(edition), style, notes),
    prepareLineBreaks(texts)
  ]);
  const language2 = edition.language ?? "en-GB";
  const numbers = firstPages(edition);
  const pageOf = (article2) => numbers.get(article2) ?? "?";
  const caseFor = (own2, breaks) => {
    const set = faceSetOf(own2.families, faces);
    return {
      style: own2,
      breaks,
      language: language2,
      words: (text, textStyle, asked2, path) => {
        const hyphenator = hyphenators.get(asked2 ?? language2);
        const words2 = toWords(text, { style: textStyle, faces: set, hyphenation: own2.hyphenation, hyphenator, foreign: hyphenators, lineBreaks, pageOf });
        for (const word2 of words2) if (word2.pieces.some((p) => p.missing)) noteMissing(notes, word2.text, path);
        if (typeof text !== "string") {
          for (const run of text)
            if ("text" in run && (run.bold || run.italic))
              noteSubstituted(notes, set, textStyle.family, textStyle.bold || run.bold === true, textStyle.italic || run.italic === true, path);
        }
        return words2;
      },
      face: (textStyle) => set.pick(textStyle.family, textStyle.bold, textStyle.italic).face,
      report: (diagnostic) => notes.report(diagnostic),
      leaveOut: (path, reason2, text) => notes.leaveOut(path, reason2, text)
    };
  };
  const noteFaults = () => {
    for (const face of faces.values())
      for (const fault2 of face.faults) notes.report({ severity: "error", code: "face-unreadable", path: pathOf2(face.name), message: fault2, hint: "Hand in an undamaged file." });
  };
  return { style, caseFor, noteFaults };
}
function pathOf2(face) {
  return `style.families (${face})`;
}
async function openFaces(names, fonts, notes) {
  const faces = /* @__PURE__ */ new Map();
  const opened2 = await Promise.all(
    [...names].map(async (name2) => {
      const bytes = fonts.get(name2);
      return { name: name2, result: bytes && await openFace(name2, bytes) };
    })
  );
  for (const { name: name2, result } of opened2) {
    const path = pathOf2(name2);
    if (!result)
      notes.report({
        severity: "warning",
        code: "face-missing",
        path,
        message: `No font file was handed in for the face \u201C${name2}\u201D; another face takes its place.`,
        hint: "Hand its bytes in under that name."
      });
    else if (result.ok) {
      faces.set(name2, result.face);
      noteDefaults(notes, result.face);
    } else notes.report({ severity: "error", code: "face-unreadable", path, message: result.message, hint: result.hint });
  }
  if (faces.size === 0)
    throw new StonehandError("no-faces", "No face of the style could be opened: no type, no page.", [
      { path: "fonts", message: "Hand in the font files of the style, for instance those of `loadFonts()`." }
    ]);
  return faces;
}
function noteDefaults(notes, { name: name2, axes }) {
  if (axes.length === 0) return;
  notes.report({
    severity: "info",
    code: "face-variable",
    path: pathOf2(name2),
    message: `\u201C${name2}\u201D is a variable font; it is set at the defaults of its axes: ${axisDefaults(axes)}.`,
    hint: "For another cut of it, hand in `await pinVariable(bytes, { wght: 700 })`, from `stonehand/fonts/convert`."
  });
}
async function loadHyphenators(languages, style, notes) {
  const out2 = /* @__PURE__ */ new Map();
  await Promise.all(
    [...languages].map(async (language2) => {
      const found = await loadHyphenator(language2, exceptionsFor(language2, style.hyphenation.exceptions));
      if (found) out2.set(language2, found);
      else
        notes.report({
          severity: "warning",
          code: "language-unknown",
          path: "language",
          message: `There are no hyphenation patterns for \u201C${language2}\u201D: its words stay whole.`,
          hint: "Known: en-GB, en-US, de, fr, es, it, nl, pt."
        });
    })
  );
  return out2;
}
function noteMissing(notes, word2, path) {
  notes.report({
    severity: "warning",
    code: "glyph-missing",
    path,
    message: `No face has every character of \u201C${plainText(word2)}\u201D; an empty box stands for what is missing.`,
    hint: "Add a face that has it to the family\u2019s fallback."
  });
}
function noteSubstituted(notes, set, family, bold, italic, path) {
  if (!set.pick(family, bold, italic).substituted) return;
  notes.report({
    severity: "info",
    code: "face-substituted",
    path,
    message: `\u201C${family}\u201D has no ${[bold ? "bold" : "", italic ? "italic" : ""].filter(Boolean).join(" ")}; its nearest face is used, never a slanted one.`
  });
}

// src/typeset.ts
async function typeset(input, options) {
  const edition = requireEdition(input);
  const slip = new Slip();
  const pictures = readPictures(edition, options.pictures ?? /* @__PURE__ */ new Map(), slip);
  const stock = await stockCase(edition, styleFor([edition.style]), options.fonts, slip);
  const pages = await makePages(edition, stock, pictures, options, slip);
  noteUnplaced(edition, slip);
  stock.noteFaults();
  const scene = composeScene(edition, pages);
  return toPaper(edition, scene, pages, slip, options, pictures);
}
var Slip = class {
  diagnostics = [];
  notSet = [];
  known = /* @__PURE__ */ new Set();
  report(diagnostic) {
    const key = `${diagnostic.code} ${diagnostic.path} ${diagnostic.message}`;
    if (this.known.has(key)) return;
    this.known.add(key);
    this.diagnostics.push(diagnostic);
  }
  leaveOut(path, reason2, text) {
    if (text.trim() === "" || this.notSet.some((n) => n.path === path && n.reason === reason2 && n.text === text)) return;
    this.notSet.push({ path, reason: reason2, text });
  }
};
function styleFor(sheets) {
  const resolved = resolveStyle(sheets);
  if (resolved.ok) return resolved.style;
  throw new StonehandError("invalid-style", issuesMessage(resolved.issues), resolved.issues);
}
function readPictures(edition, bytes, slip) {
  const infos = /* @__PURE__ */ new Map();
  for (const { picture, path: at } of picturesOf(edition)) {
    const path = `${at}.src`;
    const data = bytes.get(picture.src);
    if (!data) {
      slip.report({
        severity: "error",
        code: "picture-missing",
        path,
        message: `No picture \u201C${picture.src}\u201D was found; a gray box stands in its place.`,
        hint: "Put the file there, or correct the name."
      });
      continue;
    }
    const read = readPicture(data);
    if (read.ok) infos.set(picture.src, read.info);
    else slip.report({ severity: "error", code: read.fault.code, path, message: `\u201C${picture.src}\u201D: ${read.fault.message} A gray box stands in its place.` });
  }
  return infos;
}
async function makePages(edition, stock, infos, options, slip) {
  const pages = [];
  const { signal, onProgress } = options;
  const breaks = options.breaks ?? "best";
  const plain2 = stock.caseFor(stock.style, breaks);
  const cases = /* @__PURE__ */ new Map();
  for (const [index, page] of edition.pages.entries()) {
    if (signal?.aborted === true) throw new StonehandError("aborted", "Setting was stopped by the caller.");
    for (const story of page.stories)
      for (const treatment2 of [story, ...story.sidebars ?? []])
        if (treatment2.style ?? story.style) cases.set(treatment2, stock.caseFor(styleFor([edition.style, story.style, treatment2 === story ? void 0 : treatment2.style]), breaks));
    pages.push(makePage(plain2, edition, index, { infos, caseFor: (treatment2, typeCase) => cases.get(treatment2) ?? typeCase }));
    onProgress?.({ stage: "makeup", page: index + 1, pages: edition.pages.length });
    if (index + 1 < edition.pages.length) await Promise.resolve();
  }
  for (const page of pages)
    for (const elements of [page.furniture, ...[...page.parts.flatMap(withInsets), ...page.wildArt].map((set) => set.elements)]) noteCoarse(elements, infos, stock.style, slip);
  return pages;
}
function noteCoarse(elements, infos, style, slip) {
  for (const e of elements) {
    const info = e.kind === "picture" ? infos.get(e.src) : void 0;
    if (e.kind !== "picture" || !info) continue;
    const ppi = info.width * e.crop.width / (e.width / 72);
    if (ppi < style.keeps.pictureResolution) {
      slip.report({
        severity: "warning",
        code: "picture-coarse",
        path: `${e.path}.src`,
        message: `\u201C${e.src}\u201D has ${Math.round(ppi)} pixels an inch at this size; ${style.keeps.pictureResolution} are wanted.`,
        hint: "Use a larger file, or show it smaller."
      });
    }
  }
}
function noteUnplaced(edition, slip) {
  const note = (path, what, text, hint2) => {
    slip.leaveOut(path, "article-not-placed", text);
    slip.report({ severity: "warning", code: "article-not-placed", path, message: `${what} on no page.`, hint: hint2 });
  };
  const articles = new Set(edition.pages.flatMap((p) => p.stories.flatMap((s) => [s.article, ...(s.sidebars ?? []).map((sidebar) => sidebar.article)])));
  edition.articles.forEach((article2, i) => {
    if (!articles.has(article2.id)) note(`articles[${i}]`, `The article \u201C${article2.id}\u201D stands`, articleText(article2), "Give it a story on a page, or take it out of the edition.");
  });
  const placed = new Set(edition.pages.flatMap((p) => (p.items ?? []).map(({ items }) => items)));
  edition.items?.forEach((items, i) => {
    if (!placed.has(items.id)) note(`items[${i}]`, `The items \u201C${items.id}\u201D stand`, itemsText(items), "Give them a place on a page, or take them out of the edition.");
  });
}
function toPaper(edition, scene, pages, slip, options, infos) {
  const faces = /* @__PURE__ */ new Set();
  const pictures = /* @__PURE__ */ new Set();
  for (const page of scene.pages)
    for (const item of page.items) {
      if (item.kind === "glyphs") faces.add(item.face);
      if (item.kind === "picture") pictures.add(item.picture);
    }
  const report = makeReport(pages, [...slip.notSet, ...overTexts(pages)], slip.diagnostics);
  return {
    ...scene,
    stonehand: 1,
    publication: edition.publication,
    date: edition.date,
    language: edition.language ?? "en-GB",
    title: `${edition.publication}, ${edition.date}`,
    faces: [...faces].map((id) => ({ id, bytes: options.fonts.get(id) })),
    pictures: [...pictures].map((id) => ({ id, bytes: options.pictures.get(id), info: infos.get(id) })),
    report
  };
}
function overTexts(pages) {
  return pages.flatMap(
    (page) => page.parts.flatMap(withInsets).filter((p) => p.over.text !== "").map((p) => ({ path: `${p.measured.path}.body`, reason: "overset", text: p.over.text }))
  );
}

// src/output/pdf/codec.ts
async function defaultCodec() {
  const { unzlibSync, zlibSync } = await import("fflate");
  return {
    inflate: (data, maxBytes) => unzlibSync(data, { out: new Uint8Array(maxBytes) }),
    deflate: (data) => zlibSync(data, { level: 6 })
  };
}
var BLOCK = 65535;
var ADLER = 65521;
function stored(data) {
  const blocks = Math.max(1, Math.ceil(data.length / BLOCK));
  const out2 = new Uint8Array(2 + blocks * 5 + data.length + 4);
  out2.set([120, 1]);
  let at = 2;
  for (let i = 0; i < blocks; i++) {
    const block = data.subarray(i * BLOCK, (i + 1) * BLOCK);
    const size2 = block.length;
    out2.set([i === blocks - 1 ? 1 : 0, size2 & 255, size2 >> 8, ~size2 & 255, ~size2 >> 8 & 255], at);
    out2.set(block, at + 5);
    at += 5 + size2;
  }
  let a = 1;
  let b = 0;
  for (const byte of data) {
    a = (a + byte) % ADLER;
    b = (b + a) % ADLER;
  }
  out2.set([b >> 8, b & 255, a >> 8, a & 255], at);
  return out2;
}

// src/output/pdf/numbers.ts
var LARGEST = 1e9;
function rounded(value) {
  const near = Math.round(value * 1e3) / 1e3;
  if (near >= -LARGEST && near <= LARGEST) return near;
  return near > 0 && near < Infinity ? LARGEST : near < 0 && near > -Infinity ? -LARGEST : 0;
}
function num(value) {
  const thousandths = Math.round(rounded(value) * 1e3);
  const part = thousandths % 1e3;
  if (part === 0) return String(thousandths / 1e3);
  const whole2 = Math.trunc(thousandths / 1e3);
  return `${thousandths < 0 && whole2 === 0 ? "-0" : whole2}${decimals[Math.abs(part)]}`;
}
var decimals = Array.from({ length: 1e3 }, (_, part) => String(part / 1e3).slice(1));
function nums(...values) {
  return values.map(num).join(" ");
}
function hex4(value) {
  return value.toString(16).padStart(4, "0");
}

// src/output/pdf/strings.ts
function* codePoints(text) {
  for (const character of text) {
    const code = character.codePointAt(0) ?? 65533;
    yield code >= 55296 && code <= 57343 ? 65533 : code;
  }
}
function utf16Hex(text) {
  if (text.length === 1 && !/[\ud800-\udfff]/.test(text)) return hex4(text.charCodeAt(0));
  let hex = "";
  for (const code of codePoints(text)) {
    hex += code < 65536 ? hex4(code) : hex4(55296 + (code - 65536 >> 10)) + hex4(56320 + (code - 65536 & 1023));
  }
  return hex;
}
function textHex(text) {
  return `feff${utf16Hex(text)}`;
}
var LITERAL = /^[ -'*-[\]-~]*$/;
function textString(text) {
  return LITERAL.test(text) ? `(${text})` : `<${textHex(text)}>`;
}
function utf8(text) {
  const bytes = [];
  for (const code of codePoints(text)) {
    if (code < 128) bytes.push(code);
    else if (code < 2048) bytes.push(192 | code >> 6, 128 | code & 63);
    else if (code < 65536) bytes.push(224 | code >> 12, 128 | code >> 6 & 63, 128 | code & 63);
    else bytes.push(240 | code >> 18, 128 | code >> 12 & 63, 128 | code >> 6 & 63, 128 | code & 63);
  }
  return Uint8Array.from(bytes);
}
function ascii(text) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
function hexOf(bytes) {
  let hex = "";
  for (const byte of bytes) hex += byte.toString(16).padStart(2, "0");
  return hex;
}
function escapedName(text) {
  let name2 = "";
  for (const byte of utf8(text)) {
    const character = String.fromCharCode(byte);
    if (byte !== 0) name2 += /[A-Za-z0-9._-]/.test(character) ? character : `#${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }
  return name2;
}
var ENTITY = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
function xmlText(text) {
  let xml = "";
  for (const code of codePoints(text)) {
    const allowed = code >= 32 ? code < 65534 || code > 65535 : code === 9 || code === 10 || code === 13;
    if (!allowed) continue;
    const character = String.fromCodePoint(code);
    xml += ENTITY[character] ?? character;
  }
  return xml;
}

// src/output/pdf/colour.ts
var Inks = class {
  #file;
  #spots = /* @__PURE__ */ new Map();
  constructor(file) {
    this.#file = file;
  }
  /** Operator that sets the ink for filling, or for strokes. `used` takes in the resources it needs. */
  set(colour, stroke, used) {
    switch (colour.kind) {
      case "gray":
        return `${nums(1 - share3(colour.k))} ${stroke ? "G" : "g"}`;
      case "rgb":
        return `${nums(share3(colour.r), share3(colour.g), share3(colour.b))} ${stroke ? "RG" : "rg"}`;
      case "cmyk":
        return `${nums(share3(colour.c), share3(colour.m), share3(colour.y), share3(colour.k))} ${stroke ? "K" : "k"}`;
      case "spot": {
        const spot = this.#spot(colour.name, colour.cmyk);
        used.set(spot.key, spot.ref);
        return `/${spot.key} ${stroke ? "CS" : "cs"} ${nums(share3(colour.tint))} ${stroke ? "SCN" : "scn"}`;
      }
    }
  }
  /** A plate of its own; where there is none, its tint is mixed from process inks (ISO 32000-2, 8.6.6.4). */
  #spot(name2, cmyk) {
    const process2 = cmyk.map(share3);
    const id = [...process2, name2].join(" ");
    const known = this.#spots.get(id);
    if (known) return known;
    const tint = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: process2, N: 1 };
    const ref = this.#file.add(["Separation", escapedName(name2) || "Spot", "DeviceCMYK", tint]);
    const spot = { key: `CS${this.#spots.size}`, ref };
    this.#spots.set(id, spot);
    return spot;
  }
};
function share3(value) {
  return value > 0 ? Math.min(value, 1) : 0;
}

// src/picture/png-rows.ts
var NONE2 = 0;
var SUB = 1;
var UP = 2;
var AVERAGE = 3;
var PAETH = 4;
var TRIED = [UP, SUB];
function rowLength(width2, bitsPerPixel) {
  return Math.ceil(width2 * bitsPerPixel / 8);
}
function soundFilters(filtered, length3) {
  for (let at = 0; at < filtered.length; at += length3 + 1) {
    if (filtered[at] > PAETH) return false;
  }
  return true;
}
function unfilterRows(filtered, from2, length3, height, step) {
  const rows3 = new Uint8Array(length3 * height);
  for (let y = 0; y < height; y++) {
    const source = from2 + y * (length3 + 1) + 1;
    const row2 = y * length3;
    const above = row2 - length3;
    rows3.set(filtered.subarray(source, source + length3), row2);
    switch (filtered[source - 1]) {
      case NONE2:
        break;
      case SUB:
        for (let i = step; i < length3; i++) rows3[row2 + i] += rows3[row2 + i - step];
        break;
      case UP:
        if (y > 0) for (let i = 0; i < length3; i++) rows3[row2 + i] += rows3[above + i];
        break;
      case AVERAGE:
        for (let i = 0; i < length3; i++) {
          const left2 = i < step ? 0 : rows3[row2 + i - step];
          const up = y === 0 ? 0 : rows3[above + i];
          rows3[row2 + i] += left2 + up >> 1;
        }
        break;
      case PAETH:
        for (let i = 0; i < length3; i++) {
          const left2 = i < step ? 0 : rows3[row2 + i - step];
          const up = y === 0 ? 0 : rows3[above + i];
          const corner = i < step || y === 0 ? 0 : rows3[above + i - step];
          rows3[row2 + i] += paeth(left2, up, corner);
        }
        break;
      default:
        return void 0;
    }
  }
  return rows3;
}
function filterRows(rows3, length3, height, step, plain2) {
  const filtered = new Uint8Array((length3 + 1) * height);
  const trial = new Uint8Array(length3);
  let above = new Uint8Array(length3);
  for (let y = 0; y < height; y++) {
    const row2 = rows3.subarray(y * length3, (y + 1) * length3);
    const target = y * (length3 + 1);
    if (plain2) filtered.set(row2, target + 1);
    let least2 = Infinity;
    for (const filter of plain2 ? [] : TRIED) {
      subtract(row2, above, step, filter, trial);
      const sum = sumOfDifferences(trial);
      if (sum >= least2) continue;
      least2 = sum;
      filtered[target] = filter;
      filtered.set(trial, target + 1);
      if (sum === 0) break;
    }
    above = row2;
  }
  return filtered;
}
function subtract(row2, above, step, filter, out2) {
  if (filter === UP) {
    for (let i = 0; i < row2.length; i++) out2[i] = row2[i] - above[i];
    return;
  }
  out2.set(row2.subarray(0, step));
  for (let i = step; i < row2.length; i++) out2[i] = row2[i] - row2[i - step];
}
function sumOfDifferences(differences) {
  let sum = 0;
  for (let i = 0; i < differences.length; i++) {
    const difference = differences[i];
    sum += difference < 128 ? difference : 256 - difference;
  }
  return sum;
}
function paeth(left2, up, corner) {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left2 - corner);
  const toCorner = Math.abs(left2 + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left2;
  return toUp <= toCorner ? up : corner;
}

// src/picture/adam7.ts
var PASSES = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 }
];
function passesOf({ width: width2, height, bitsPerPixel }) {
  return PASSES.map((pass2) => {
    const columns = Math.ceil((width2 - pass2.x) / pass2.dx);
    const rows3 = Math.ceil((height - pass2.y) / pass2.dy);
    return { ...pass2, columns, rows: rows3, length: rowLength(columns, bitsPerPixel) };
  }).filter(({ columns, rows: rows3 }) => columns > 0 && rows3 > 0);
}
function interlacedSize(raster) {
  return passesOf(raster).reduce((sum, { rows: rows3, length: length3 }) => sum + rows3 * (length3 + 1), 0);
}
function deinterlace(filtered, raster) {
  const { width: width2, height, bitsPerPixel } = raster;
  const length3 = rowLength(width2, bitsPerPixel);
  const step = Math.ceil(bitsPerPixel / 8);
  const whole2 = new Uint8Array(length3 * height);
  let from2 = 0;
  for (const pass2 of passesOf(raster)) {
    const rows3 = unfilterRows(filtered, from2, pass2.length, pass2.rows, step);
    if (rows3 === void 0) return void 0;
    if (bitsPerPixel < 8) placeBits(rows3, pass2, whole2, length3, bitsPerPixel);
    else placeBytes(rows3, pass2, whole2, length3, step);
    from2 += pass2.rows * (pass2.length + 1);
  }
  return whole2;
}
function placeBytes(rows3, pass2, whole2, length3, step) {
  let source = 0;
  for (let row2 = 0; row2 < pass2.rows; row2++) {
    let target = (pass2.y + row2 * pass2.dy) * length3 + pass2.x * step;
    for (let column2 = 0; column2 < pass2.columns; column2++) {
      for (let k = 0; k < step; k++) whole2[target + k] = rows3[source++];
      target += pass2.dx * step;
    }
  }
}
function placeBits(rows3, pass2, whole2, length3, bits) {
  for (let row2 = 0; row2 < pass2.rows; row2++) {
    const target = (pass2.y + row2 * pass2.dy) * length3;
    for (let column2 = 0; column2 < pass2.columns; column2++) {
      const bit = (pass2.x + column2 * pass2.dx) * bits;
      const value = sampleAt(rows3, row2 * pass2.length, column2, bits);
      whole2[target + Math.floor(bit / 8)] |= value << 8 - bits - (bit & 7);
    }
  }
}
function sampleAt(rows3, row2, index, bits) {
  const bit = index * bits;
  return rows3[row2 + Math.floor(bit / 8)] >> 8 - bits - (bit & 7) & (1 << bits) - 1;
}

// src/picture/png-image.ts
var CHANNELS = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
var MOST_BYTES_FROM_ONE = 1032;
function pngImage(bytes, png, inflate, deflate) {
  if (!soundData(bytes, png.data)) return unreadable("The PNG is damaged (the checksum of its pixels is wrong).");
  const data = concat(png.data.map(({ start, end }) => bytes.subarray(start, end)));
  const raster = { width: png.width, height: png.height, bitsPerPixel: CHANNELS[png.colourType] * png.depth };
  const inflated = inflatePixels(data, png, raster, inflate);
  if (!inflated.ok) return inflated;
  const { filtered } = inflated;
  if (!png.interlaced && !needsPixels(png)) {
    if (!soundFilters(filtered, rowLength(png.width, raster.bitsPerPixel))) return badFilter();
    return { ok: true, image: { ...flate(png, data), ...colourKey(png) } };
  }
  const rows3 = rowsOf3(filtered, png, raster);
  if (rows3 === void 0) return badFilter();
  const pack = (samples, form) => flate(form, deflate(refilter(samples, form)));
  if (png.colourType === 4 || png.colourType === 6) {
    const { colour, alpha: alpha2, opaque } = splitAlpha(rows3, CHANNELS[png.colourType], png.depth / 8);
    const image2 = pack(colour, { ...png, colourType: png.colourType === 4 ? 0 : 2 });
    return { ok: true, image: opaque ? image2 : { ...image2, softMask: pack(alpha2, { ...png, colourType: 0 }) } };
  }
  const image = { ...png.interlaced ? pack(rows3, png) : flate(png, data), ...colourKey(png) };
  const alpha = transparentPixels(rows3, png);
  return { ok: true, image: alpha === void 0 ? image : { ...image, softMask: pack(alpha, { ...png, colourType: 0, depth: 8 }) } };
}
function inflatePixels(data, png, raster, inflate) {
  const length3 = rowLength(raster.width, raster.bitsPerPixel);
  const promised = png.interlaced ? interlacedSize(raster) : (length3 + 1) * raster.height;
  if (promised > data.length * MOST_BYTES_FROM_ONE) return missing();
  let filtered;
  try {
    filtered = inflate(data, promised + 1);
  } catch {
    return unreadable("The compressed pixels of the PNG are damaged, cut off, or more than its header says.");
  }
  if (filtered.length < promised) return missing();
  if (filtered.length > promised) return unreadable("The PNG holds more pixels than its header says.");
  return { ok: true, filtered };
}
function rowsOf3(filtered, png, raster) {
  if (png.interlaced) return deinterlace(filtered, raster);
  const length3 = rowLength(raster.width, raster.bitsPerPixel);
  return unfilterRows(filtered, 0, length3, raster.height, Math.ceil(raster.bitsPerPixel / 8));
}
function needsPixels({ colourType, depth, transparency }) {
  if (colourType === 4 || colourType === 6) return true;
  return transparency !== void 0 && (colourType === 3 || depth === 16);
}
function colourKey({ colourType, depth, transparency }) {
  if (transparency === void 0 || depth === 16 || colourType === 3) return {};
  const key = [];
  for (let at = 0; at < transparency.length; at += 2) {
    const value = u16(transparency, at) & (1 << depth) - 1;
    key.push(value, value);
  }
  return { colourKeyMask: key };
}
function transparentPixels(rows3, png) {
  const { width: width2, height, depth, colourType, transparency } = png;
  if (transparency === void 0 || !needsPixels(png)) return void 0;
  const alpha = new Uint8Array(width2 * height).fill(255);
  let opaque = true;
  if (colourType === 3) {
    const length3 = rowLength(width2, depth);
    for (let y = 0, to2 = 0; y < height; y++) {
      for (let x = 0; x < width2; x++, to2++) {
        const value = transparency[sampleAt(rows3, y * length3, x, depth)] ?? 255;
        if (value === 255) continue;
        alpha[to2] = value;
        opaque = false;
      }
    }
  } else {
    const step = transparency.length;
    for (let to2 = 0; to2 < alpha.length; to2++) {
      let k = 0;
      while (k < step && rows3[to2 * step + k] === transparency[k]) k++;
      if (k < step) continue;
      alpha[to2] = 0;
      opaque = false;
    }
  }
  return opaque ? void 0 : alpha;
}
function splitAlpha(rows3, channels, size2) {
  const pixels = rows3.length / (channels * size2);
  const inks = (channels - 1) * size2;
  const colour = new Uint8Array(pixels * inks);
  const alpha = new Uint8Array(pixels * size2);
  let lowest = 255;
  for (let pixel = 0, from2 = 0, c = 0, a = 0; pixel < pixels; pixel++) {
    for (let k = 0; k < inks; k++) colour[c++] = rows3[from2++];
    for (let k = 0; k < size2; k++) {
      const value = rows3[from2++];
      if (value < lowest) lowest = value;
      alpha[a++] = value;
    }
  }
  return { colour, alpha, opaque: lowest === 255 };
}
function refilter(samples, { width: width2, height, depth, colourType }) {
  const bits = CHANNELS[colourType] * depth;
  const plain2 = depth < 8 || colourType === 3;
  return filterRows(samples, rowLength(width2, bits), height, Math.ceil(bits / 8), plain2);
}
function flate({ width: width2, height, depth, colourType, palette }, data) {
  return {
    width: width2,
    height,
    bitsPerComponent: depth,
    colourSpace: colourType === 3 && palette !== void 0 ? { palette } : colourType === 2 ? "rgb" : "gray",
    filter: "FlateDecode",
    predictor: { colors: CHANNELS[colourType], columns: width2 },
    data
  };
}
function badFilter() {
  return unreadable("The PNG is damaged (a row names a filter that does not exist).");
}
function missing() {
  return truncated("The PNG holds fewer pixels than its header says.");
}

// src/picture/pixels.ts
function imageStream(bytes, info, codec) {
  const plain2 = plainView(bytes, 0, bytes.length);
  const header2 = info.format === "jpeg" ? readJpeg(plain2, Infinity) : readPng(plain2, Infinity);
  if (!header2.ok) return header2;
  if (header2.width !== info.storedWidth || header2.height !== info.storedHeight) return otherPicture();
  if ("components" in header2) return { ok: true, image: jpegImage(plain2, header2) };
  try {
    return pngImage(plain2, header2, codec.inflate, codec.deflate);
  } catch (error) {
    if (error instanceof RangeError) return outOfMemory(header2.width, header2.height);
    throw error;
  }
}
var JPEG_SPACE = { 1: "gray", 3: "rgb", 4: "cmyk" };
var INVERTED_CMYK = [1, 0, 1, 0, 1, 0, 1, 0];
function jpegImage(bytes, { width: width2, height, components, adobe, end }) {
  return {
    width: width2,
    height,
    bitsPerComponent: 8,
    colourSpace: JPEG_SPACE[components],
    filter: "DCTDecode",
    ...components === 4 && adobe && { decode: INVERTED_CMYK },
    data: bytes.subarray(0, end)
  };
}
function otherPicture() {
  return unreadable("The picture is not the one that was measured.", "Read its size again after a change.");
}
function outOfMemory(width2, height) {
  const message = `The picture (${width2} x ${height} pixels) needs more memory than there is. Scale it down to the size in which it is printed.`;
  return { ok: false, fault: { code: "picture-too-large", message } };
}

// src/output/pdf/digest.ts
var PRIME = 16777619;
var SEEDS = [2166136261, 2654435769, 2246822507, 3266489909];
var Digest = class {
  #lanes = Uint32Array.from(SEEDS);
  /** Takes in bytes, or the codes of characters. Where one piece ends and the next begins matters. */
  add(piece) {
    let [a, b, c, d] = this.#lanes;
    const length3 = piece.length;
    const whole2 = length3 & ~3;
    if (typeof piece === "string") {
      for (let i = 0; i < whole2; i += 4) {
        a = Math.imul(a ^ piece.charCodeAt(i), PRIME);
        b = Math.imul(b ^ piece.charCodeAt(i + 1), PRIME);
        c = Math.imul(c ^ piece.charCodeAt(i + 2), PRIME);
        d = Math.imul(d ^ piece.charCodeAt(i + 3), PRIME);
      }
      for (let i = whole2; i < length3; i++) a = Math.imul(a ^ piece.charCodeAt(i), PRIME);
    } else {
      const view = new DataView(piece.buffer, piece.byteOffset, length3);
      const words2 = length3 & ~15;
      for (let i = 0; i < words2; i += 16) {
        a = Math.imul(a ^ a >>> 15 ^ view.getInt32(i), PRIME);
        b = Math.imul(b ^ b >>> 15 ^ view.getInt32(i + 4), PRIME);
        c = Math.imul(c ^ c >>> 15 ^ view.getInt32(i + 8), PRIME);
        d = Math.imul(d ^ d >>> 15 ^ view.getInt32(i + 12), PRIME);
      }
      for (let i = words2; i < length3; i++) a = Math.imul(a ^ piece[i], PRIME);
    }
    this.#lanes.set([a, b, c, Math.imul(d ^ length3, PRIME)]);
    return this;
  }
  /** 32 hexadecimal digits; the digest may go on afterwards. */
  hex() {
    const lanes = [...this.#lanes];
    for (let i = 0; i < 8; i++) lanes[i & 3] = mix((lanes[i & 3] ^ Math.imul(lanes[i + 3 & 3], SEEDS[1])) >>> 0);
    return lanes.map((lane) => lane.toString(16).padStart(8, "0")).join("");
  }
};
var named = /* @__PURE__ */ new WeakMap();
function digestOf2(bytes) {
  let name2 = named.get(bytes);
  if (name2 === void 0) named.set(bytes, name2 = new Digest().add(bytes).hex());
  return name2;
}
function mix(value) {
  let h = value;
  h = Math.imul(h ^ h >>> 16, 2246822507);
  h = Math.imul(h ^ h >>> 13, 3266489909);
  return (h ^ h >>> 16) >>> 0;
}

// src/output/pdf/file.ts
var PdfRef = class {
  number;
  constructor(number2) {
    this.number = number2;
  }
};
var PdfString = class {
  hex;
  constructor(hex) {
    this.hex = hex;
  }
};
function pdfText(text) {
  return new PdfString(/^[ -~]*$/.test(text) ? hexOf(ascii(text)) : textHex(text));
}
var PACKED = 100;
var HEADER2 = Uint8Array.of(...ascii("%PDF-1.7\n%"), 226, 227, 207, 211, 10);
var PdfFile = class {
  /** reference of the page tree's root, which the caller assigns */
  pages;
  #objects = [void 0];
  constructor() {
    this.pages = this.reserve();
  }
  /** a number for an object that others name before it is made */
  reserve() {
    return new PdfRef(this.#objects.push(void 0) - 1);
  }
  assign(ref, value) {
    this.#objects[ref.number] = written(value);
  }
  add(value) {
    return new PdfRef(this.#objects.push(written(value)) - 1);
  }
  /** a stream whose bytes are as `dict` says (its `Length` is added here) */
  stream(dict, bytes) {
    return new PdfRef(this.#objects.push({ dict: written({ ...dict, Length: bytes.length }), bytes }) - 1);
  }
  /**
   * The file. `id`: hexadecimal digits for both halves of the trailer's ID (ISO 32000-2, 14.4). With `deflate`, which makes zlib
   * format, small objects and the cross-reference are packed into streams (PDF 1.5).
   */
  finish(catalog, info, id, deflate) {
    const root = this.add({ Type: "Catalog", Pages: this.pages, ...catalog });
    const trailer = { Root: root, Info: info, ID: [new PdfString(id), new PdfString(id)] };
    return deflate ? this.#packed(trailer, deflate) : this.#plain(trailer);
  }
  /** Every object by itself, and the cross-reference as a table (7.5.4). */
  #plain(trailer) {
    const out2 = new Output();
    out2.bytes(HEADER2);
    const places = this.#objects.map((object, number2) => {
      if (object === void 0) return `${"0".repeat(10)} 65535 f 
`;
      const at2 = out2.length;
      writeObject(out2, number2, object);
      return `${String(at2).padStart(10, "0")} 00000 n 
`;
    });
    const at = out2.length;
    out2.text(`xref
0 ${places.length}
${places.join("")}trailer
${written({ Size: places.length, ...trailer })}
`);
    return finished(out2, at);
  }
  /** Small objects in object streams (7.5.7), and the cross-reference as a stream (7.5.8). */
  #packed(trailer, deflate) {
    const small = this.#objects.flatMap((object, number2) => typeof object === "string" ? [{ object, number: number2 }] : []);
    const holders = /* @__PURE__ */ new Map();
    for (let i = 0; i < small.length; i += PACKED) {
      const some = small.slice(i, i + PACKED);
      let heads = "";
      let bodies = "";
      some.forEach(({ object, number: number2 }, index) => {
        heads += `${number2} ${bodies.length} `;
        bodies += `${object}
`;
        holders.set(number2, { stream: this.#objects.length, index });
      });
      this.stream({ Type: "ObjStm", N: some.length, First: heads.length, Filter: "FlateDecode" }, deflate(ascii(heads + bodies)));
    }
    const out2 = new Output();
    out2.bytes(HEADER2);
    const count = this.#objects.length + 1;
    const rows3 = new DataView(new ArrayBuffer(count * ROW));
    this.#objects.forEach((object, number2) => {
      const holder = holders.get(number2);
      if (holder) row(rows3, number2, 2, holder.stream, holder.index);
      else if (object === void 0) row(rows3, number2, 0, 0, 65535);
      else {
        row(rows3, number2, 1, out2.length, 0);
        writeObject(out2, number2, object);
      }
    });
    const at = out2.length;
    row(rows3, count - 1, 1, at, 0);
    const packed = deflate(new Uint8Array(rows3.buffer));
    const dict = written({ Type: "XRef", Size: count, W: [1, 4, 2], ...trailer, Filter: "FlateDecode", Length: packed.length });
    writeObject(out2, count - 1, { dict, bytes: packed });
    return finished(out2, at);
  }
};
var ROW = 7;
function row(rows3, number2, kind, place, index) {
  rows3.setUint8(number2 * ROW, kind);
  rows3.setUint32(number2 * ROW + 1, place);
  rows3.setUint16(number2 * ROW + 5, index);
}
function writeObject(out2, number2, object) {
  if (typeof object === "string") return out2.text(`${number2} 0 obj
${object}
endobj
`);
  out2.text(`${number2} 0 obj
${object.dict}
stream
`);
  out2.bytes(object.bytes);
  out2.text("\nendstream\nendobj\n");
}
function finished(out2, crossReference) {
  out2.text(`startxref
${crossReference}
%%EOF
`);
  return out2.joined();
}
function written(value) {
  if (value === null) return "null";
  if (typeof value === "number") return num(value);
  if (typeof value === "string") return `/${value}`;
  if (typeof value === "boolean") return String(value);
  if (value instanceof PdfString) return `<${value.hex}>`;
  if (value instanceof PdfRef) return `${value.number} 0 R`;
  if (isList(value)) return `[${value.map(written).join(" ")}]`;
  let dict = "<<";
  for (const [key, entry] of Object.entries(value)) if (entry !== void 0) dict += `/${key} ${written(entry)}`;
  return `${dict}>>`;
}
function isList(value) {
  return Array.isArray(value);
}
var Output = class {
  #pieces = [];
  length = 0;
  text(text) {
    this.bytes(ascii(text));
  }
  bytes(bytes) {
    this.#pieces.push(bytes);
    this.length += bytes.length;
  }
  joined() {
    const whole2 = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      whole2.set(piece, at);
      at += piece.length;
    }
    return whole2;
  }
};

// src/output/pdf/images.ts
var ORIENTATIONS = [
  [1, 0, 0, 1, 0, 0],
  [-1, 0, 0, 1, 1, 0],
  [-1, 0, 0, -1, 1, 1],
  [1, 0, 0, -1, 0, 1],
  [0, -1, -1, 0, 1, 1],
  [0, -1, 1, 0, 0, 1],
  [0, 1, 1, 0, 0, 0],
  [0, 1, -1, 0, 1, 0]
];
function orientationMatrix(orientation) {
  return ORIENTATIONS[orientation - 1] ?? ORIENTATIONS[0];
}
var DocumentImages = class {
  #file;
  #codec;
  #digest;
  #pictures;
  #made = /* @__PURE__ */ new Map();
  constructor(file, pictures, codec, digest) {
    this.#file = file;
    this.#codec = codec;
    this.#digest = digest;
    this.#pictures = new Map(pictures.map((picture) => [picture.id, picture]));
  }
  /** Undefined for a picture that cannot be drawn: layout has said so already, and here it costs nothing else. */
  get(id) {
    const picture = this.#pictures.get(id);
    if (!picture) return void 0;
    if (this.#made.has(picture.bytes)) return this.#made.get(picture.bytes);
    const made = imageStream(picture.bytes, picture.info, this.#codec);
    this.#digest.add(digestOf2(picture.bytes));
    const image = made.ok ? { key: `Im${this.#made.size}`, ref: this.#embed(made.image), orientation: picture.info.orientation } : void 0;
    this.#made.set(picture.bytes, image);
    return image;
  }
  /** An image XObject (ISO 32000-2, 8.9.5), with its soft mask as another. */
  #embed(image) {
    const { predictor, bitsPerComponent } = image;
    const mask = image.softMask ? this.#embed(image.softMask) : void 0;
    return this.#file.stream(
      {
        Type: "XObject",
        Subtype: "Image",
        Width: image.width,
        Height: image.height,
        BitsPerComponent: bitsPerComponent,
        ColorSpace: colourSpace(image.colourSpace),
        Filter: image.filter,
        // 15: each row says which of PNG's predictors it has (ISO 32000-2, 7.4.4.4).
        DecodeParms: predictor ? { Predictor: 15, Colors: predictor.colors, BitsPerComponent: bitsPerComponent, Columns: predictor.columns } : void 0,
        Decode: image.decode,
        Mask: image.colourKeyMask,
        SMask: mask
      },
      image.data
    );
  }
};
function colourSpace(space) {
  if (space === "gray") return "DeviceGray";
  if (space === "rgb") return "DeviceRGB";
  if (space === "cmyk") return "DeviceCMYK";
  return ["Indexed", "DeviceRGB", space.palette.length / 3 - 1, new PdfString(hexOf(space.palette))];
}

// src/output/pdf/operators.ts
var FIRST = 16384;
var LINE_FEED = 10;
var DIGITS = Uint8Array.from("0123456789abcdef", (digit) => digit.charCodeAt(0));
var Operators = class {
  #bytes = new Uint8Array(FIRST);
  #length = 0;
  /** ASCII, as it is */
  text(text) {
    const from2 = this.#taking(text.length);
    for (let i = 0; i < text.length; i++) this.#bytes[from2 + i] = text.charCodeAt(i);
  }
  /** operands with their operator, on a line of their own */
  line(text) {
    this.text(text);
    this.#bytes[this.#taking(1)] = LINE_FEED;
  }
  number(value) {
    this.text(num(value));
  }
  /** a 16-bit number as four digits */
  code(code) {
    const from2 = this.#taking(4);
    const bytes = this.#bytes;
    bytes[from2] = DIGITS[code >> 12];
    bytes[from2 + 1] = DIGITS[code >> 8 & 15];
    bytes[from2 + 2] = DIGITS[code >> 4 & 15];
    bytes[from2 + 3] = DIGITS[code & 15];
  }
  /** all of it so far */
  bytes() {
    return this.#bytes.subarray(0, this.#length);
  }
  /** Makes room for so many bytes and says where they begin. */
  #taking(count) {
    const from2 = this.#length;
    this.#length += count;
    if (this.#length > this.#bytes.length) {
      const more = new Uint8Array(Math.max(2 * this.#bytes.length, this.#length));
      more.set(this.#bytes);
      this.#bytes = more;
    }
    return from2;
  }
};

// src/output/pdf/unicode.ts
var HEAD3 = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000><ffff>
endcodespacerange
`;
var FOOT = `endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
var BLOCK2 = 100;
function toUnicode(texts) {
  const entries = [];
  texts.forEach((text, code) => {
    if (text !== "") entries.push(`<${hex4(code)}><${utf16Hex(text)}>`);
  });
  let map = HEAD3;
  for (let i = 0; i < entries.length; i += BLOCK2) {
    const block = entries.slice(i, i + BLOCK2);
    map += `${block.length} beginbfchar
${block.join("\n")}
endbfchar
`;
  }
  return map + FOOT;
}
var WORD_JOINER = "\u2060";
function spreadTexts(texts) {
  if (!texts.includes("")) return { texts, clusters: [] };
  const spread2 = [...texts];
  const clusters = [];
  let i;
  let end = 0;
  while (end < texts.length) {
    i = end;
    end = i + 1;
    while (end < texts.length && texts[end] === "") end++;
    const glyphs2 = end - i;
    if (glyphs2 === 1 && texts[i] !== "") continue;
    let letters = [...texts[i]];
    if (letters.length < glyphs2) letters = [...texts[i].normalize("NFD")];
    const first = Math.max(1, letters.length - glyphs2 + 1);
    spread2[i] = letters.slice(0, first).join("") || WORD_JOINER;
    for (let k = 1; k < glyphs2; k++) spread2[i + k] = letters[first + k - 1] ?? WORD_JOINER;
    if (letters.length < glyphs2 && texts[i] !== "") clusters.push([i, end]);
  }
  return { texts: spread2, clusters };
}

// src/output/pdf/text.ts
var GRAIN = 1e3;
var TextWriter = class {
  #out;
  #open = false;
  #lineX = 0;
  #lineY = 0;
  #font = "";
  #scale = 100;
  #spacing = 0;
  #rise = 0;
  #marked = false;
  #says;
  /** `says` is whether pieces are marked with the words they stand for. */
  constructor(out2, says) {
    this.#out = out2;
    this.#says = says;
  }
  /** Ends the text object, if one is open; a word that was to go on ends with it. */
  close() {
    if (!this.#open) return;
    this.#endMark();
    this.#out.line("ET");
    this.#open = false;
  }
  begin() {
    if (this.#open) return;
    this.#out.line("BT");
    this.#open = true;
    this.#lineX = 0;
    this.#lineY = 0;
  }
  /**
   * Shows an item at a baseline `y` up from the page's foot. `goesOn` says whether a word that begins at its end is
   * taken up by an item before the next thing that is not text: only then may its mark stay open.
   */
  show(item, y, font, goesOn2) {
    const size2 = rounded(item.size);
    const scale = rounded(item.scale * 100);
    const unit = size2 * scale / 1e5;
    if (!(unit > 0) || item.gids.length === 0) return;
    const { gids, xs } = item;
    const x = item.x + (xs[0] ?? 0);
    const { texts, clusters } = spreadTexts(item.texts);
    const { widths } = font;
    const used = gids.map((gid, i) => font.code(gid, texts[i] ?? ""));
    const spacing = usualSpacing(xs, unit, used, widths, size2);
    this.#state(font.key, size2, scale, spacing);
    this.#moveTo(x, y);
    const marks = this.#says ? markedPieces(withClusters(item, clusters), gids.length, goesOn2, this.#marked) : void 0;
    const grain = size2 <= 10 ? 10 : size2 <= 100 ? 100 : 1e3;
    const origin = rounded(x) - item.x;
    const after2 = spacing / size2 * 1e3;
    const out2 = this.#out;
    let pen = 0;
    let inArray = false;
    let inString = false;
    const flush = () => {
      if (inArray) out2.line(inString ? ">]TJ" : "]TJ");
      inArray = false;
      inString = false;
    };
    const array2 = () => {
      if (!inArray) out2.text("[");
      inArray = true;
    };
    for (let i = 0; i < gids.length; i++) {
      const opens = marks?.opens.get(i);
      if (opens !== void 0 || marks?.closes.has(i)) {
        flush();
        if (marks?.closes.has(i)) this.#endMark();
        if (opens !== void 0) this.#beginMark(opens);
      }
      const rise = item.ys ? rounded(item.ys[i] ?? 0) : 0;
      if (rise !== this.#rise) {
        flush();
        this.#out.line(`${num(rise)} Ts`);
        this.#rise = rise;
      }
      const off = Math.round((pen - ((xs[i] ?? 0) - origin) / unit) * grain) / grain;
      if (off !== 0 && Number.isFinite(off)) {
        array2();
        if (inString) out2.text(">");
        out2.number(off);
        inString = false;
        pen -= off;
      }
      const code = used[i];
      array2();
      if (!inString) out2.text("<");
      out2.code(code);
      inString = true;
      pen += widths[code] + after2;
    }
    flush();
    if (marks?.closes.has(gids.length)) this.#endMark();
  }
  #state(font, size2, scale, spacing) {
    const set = `/${font} ${num(size2)} Tf`;
    if (set !== this.#font) this.#out.line(this.#font = set);
    if (scale !== this.#scale) this.#out.line(`${num(this.#scale = scale)} Tz`);
    if (spacing !== this.#spacing) this.#out.line(`${this.#spacing = spacing} Tc`);
  }
  #moveTo(x, y) {
    const atX = Math.round(rounded(x) * GRAIN);
    const atY = Math.round(rounded(y) * GRAIN);
    this.#out.line(`${num((atX - this.#lineX) / GRAIN)} ${num((atY - this.#lineY) / GRAIN)} Td`);
    this.#lineX = atX;
    this.#lineY = atY;
  }
  /** ISO 32000-2, 14.9.4. */
  #beginMark(text) {
    this.#endMark();
    this.#out.line(`/Span <</ActualText ${textString(text)}>> BDC`);
    this.#marked = true;
  }
  #endMark() {
    if (this.#marked) this.#out.line("EMC");
    this.#marked = false;
  }
};
var SPACING_GRAIN = 1e6;
var EQUAL = 0.1;
function usualSpacing(xs, unit, codes, widths, size2) {
  const sums = [];
  const counts = [];
  let most2 = 0;
  for (let i = 1; i < codes.length; i++) {
    const extra = (xs[i] - xs[i - 1]) / unit - widths[codes[i - 1]];
    let k = 0;
    while (k < counts.length && !(Math.abs(extra - sums[k] / counts[k]) < EQUAL)) k++;
    sums[k] = (sums[k] ?? 0) + extra;
    counts[k] = (counts[k] ?? 0) + 1;
    if (counts[k] > counts[most2]) most2 = k;
  }
  const usual2 = counts.length === 0 ? 0 : sums[most2] / counts[most2];
  const spacing = Math.round(usual2 / 1e3 * size2 * SPACING_GRAIN) / SPACING_GRAIN;
  return Math.abs(usual2) >= EQUAL && Math.abs(spacing) < size2 ? spacing : 0;
}
function withClusters(item, clusters) {
  const pieces = item.actual ?? [];
  const more = [];
  for (const [from2, to2] of clusters) {
    if (pieces.some((piece) => piece.from < to2 && piece.to > from2)) continue;
    more.push({ from: from2, to: to2, text: item.texts[from2], part: "whole" });
  }
  return more.length === 0 ? pieces : [...pieces, ...more].sort((a, b) => a.from - b.from);
}
function markedPieces(pieces, length3, goesOn2, marked2) {
  if (pieces.length === 0 && !marked2) return void 0;
  const opens = /* @__PURE__ */ new Map();
  const closes = /* @__PURE__ */ new Set();
  let free = 0;
  let going = marked2;
  pieces.forEach((piece, i) => {
    const to2 = Math.min(piece.to, length3);
    const begins = piece.part === "begin";
    if (piece.part === "end") {
      if (!going || !(to2 > free)) return;
      closes.add(to2);
      going = false;
    } else {
      if (going || piece.text === "" || !(piece.from >= free) || !(to2 > piece.from) || begins && (i < pieces.length - 1 || !goesOn2)) return;
      opens.set(piece.from, piece.text);
      if (!begins) closes.add(to2);
    }
    free = to2;
  });
  return { opens, closes };
}
function wordGoesOn(item, after2) {
  const last = item.actual?.at(-1);
  if (last?.part !== "begin") return false;
  for (let i = 0; ; i++) {
    const next = after2(i);
    if (next?.kind !== "glyphs") return false;
    const first = next.actual?.[0];
    if (first) return first.part === "end";
  }
}

// src/output/pdf/content.ts
var NO_PICTURE = { kind: "gray", k: 0.2 };
var CROP_SLACK = 1e-6;
function pageContent(page, index, shelf, actualText) {
  const out2 = new Operators();
  const text = new TextWriter(out2, actualText);
  const fonts = /* @__PURE__ */ new Map();
  const images = /* @__PURE__ */ new Map();
  const colourSpaces = /* @__PURE__ */ new Map();
  const up = (y) => page.height - y;
  let fill3 = "0 g";
  let stroke = "0 G";
  let weight2 = 1;
  const fillWith = (colour) => {
    const set = shelf.inks.set(colour, false, colourSpaces);
    if (set !== fill3) out2.line(fill3 = set);
  };
  const strokeWith = (width2, colour) => {
    const set = shelf.inks.set(colour, true, colourSpaces);
    if (set !== stroke) out2.line(stroke = set);
    if (rounded(width2) !== weight2) out2.line(`${num(weight2 = rounded(width2))} w`);
  };
  const glyphs2 = (item, at) => {
    const font = shelf.font(item.face, `pages[${index}].items[${at}].face`);
    fonts.set(font.key, font.ref);
    text.begin();
    fillWith(item.colour);
    text.show(
      item,
      up(item.y),
      font,
      wordGoesOn(item, (i) => page.items[at + 1 + i])
    );
  };
  const rule = (item) => {
    const { x1, y1, x2, y2, weight: width2 } = item;
    if (!(width2 > 0)) return;
    if (x1 === x2 || y1 === y2) {
      const across = x1 === x2 ? width2 / 2 : 0;
      const along = x1 === x2 ? 0 : width2 / 2;
      fillWith(item.colour);
      out2.line(`${box(Math.min(x1, x2) - across, Math.min(y1, y2) - along, Math.abs(x2 - x1) + 2 * across, Math.abs(y2 - y1) + 2 * along, up)} f`);
    } else {
      strokeWith(width2, item.colour);
      out2.line(`${nums(x1, up(y1))} m ${nums(x2, up(y2))} l S`);
    }
  };
  const rect = (item) => {
    const line2 = item.stroke && item.stroke.weight > 0 ? item.stroke : void 0;
    if (item.fill) fillWith(item.fill);
    if (line2) strokeWith(line2.weight, line2.colour);
    const paint = item.fill ? line2 ? "B" : "f" : line2 ? "S" : void 0;
    if (paint) out2.line(`${box(item.x, item.y, item.width, item.height, up)} ${paint}`);
  };
  const path = (item) => {
    if (item.steps[0]?.kind !== "move") return;
    fillWith(item.fill);
    for (const step of item.steps) {
      if (step.kind === "close") out2.line("h");
      else if (step.kind === "cubic") out2.line(`${nums(step.c1x, up(step.c1y), step.c2x, up(step.c2y), step.x, up(step.y))} c`);
      else out2.line(`${nums(step.x, up(step.y))} ${step.kind === "move" ? "m" : "l"}`);
    }
    out2.line("f");
  };
  const picture = (item) => {
    const image = shelf.image(item.picture);
    const { x, y, width: width2, height, crop } = item;
    if (!image || !(crop.width > 0) || !(crop.height > 0)) {
      fillWith(NO_PICTURE);
      out2.line(`${box(x, y, width2, height, up)} f`);
      return;
    }
    images.set(image.key, image.ref);
    const wide = width2 / crop.width;
    const high = height / crop.height;
    const left2 = x - crop.x * wide;
    const foot = up(y - crop.y * high + high);
    const [a, b, c, d, e, f] = orientationMatrix(image.orientation);
    const whole2 = crop.x <= CROP_SLACK && crop.y <= CROP_SLACK && crop.width >= 1 - CROP_SLACK && crop.height >= 1 - CROP_SLACK;
    const clip3 = whole2 ? "" : `${box(x, y, width2, height, up)} W n `;
    out2.line(`q ${clip3}${nums(a * wide, b * high, c * wide, d * high, left2 + e * wide, foot + f * high)} cm /${image.key} Do Q`);
  };
  page.items.forEach((item, at) => {
    if (item.kind !== "glyphs") text.close();
    switch (item.kind) {
      case "glyphs":
        return glyphs2(item, at);
      case "rule":
        return rule(item);
      case "rect":
        return rect(item);
      case "path":
        return path(item);
      case "picture":
        return picture(item);
    }
  });
  text.close();
  return { operators: out2.bytes(), fonts, images, colourSpaces };
}
function box(x, y, width2, height, up) {
  const left2 = rounded(x);
  const foot = rounded(up(y + height));
  return `${nums(left2, foot, rounded(x + width2) - left2, rounded(up(y)) - foot)} re`;
}

// src/output/pdf/fonts.ts
var MOST_CODES = 65536;
var DocumentFont = class {
  key;
  face;
  ref;
  bytes;
  gids = [0];
  texts = [""];
  /** thousandths of an em, as they are written in the file */
  widths;
  #known = /* @__PURE__ */ new Map();
  /** by glyph, the first of its codes: nearly all have one alone */
  #first = [];
  constructor(key, face, bytes, ref) {
    this.key = key;
    this.face = face;
    this.bytes = bytes;
    this.ref = ref;
    this.widths = [width(face, 0)];
  }
  code(gid, text) {
    const first = this.#first[gid];
    return first !== void 0 && this.texts[first] === text ? first : this.#further(gid, text);
  }
  #further(gid, text) {
    let texts = this.#known.get(gid);
    if (!texts) this.#known.set(gid, texts = /* @__PURE__ */ new Map());
    const known = texts.get(text);
    if (known !== void 0) return known;
    if (this.gids.length === MOST_CODES) return texts.values().next().value ?? 0;
    const code = this.gids.length;
    this.gids.push(gid);
    this.texts.push(text);
    this.widths.push(width(this.face, gid));
    texts.set(text, code);
    this.#first[gid] ??= code;
    return code;
  }
};
function width(face, gid) {
  return rounded(face.advance(gid) * 1e3);
}
function embedFont(file, addStream, font, digest) {
  const { face } = font;
  const program = fontProgram(font);
  const unicode = toUnicode(font.texts);
  const id = new Digest().add(program.bytes).add(unicode).hex();
  digest.add(id);
  const name2 = `${subsetTag(id)}+${escapedName(face.postscriptName) || "Face"}`;
  const bytes = addStream(program.bytes, program.cff ? { Subtype: "CIDFontType0C" } : { Length1: program.bytes.length });
  const descriptor = file.add({
    Type: "FontDescriptor",
    FontName: name2,
    ...measures(face),
    [program.cff ? "FontFile3" : "FontFile2"]: bytes,
    // Deprecated, but PDF/A-1 asks for it; it names the glyphs in the font program, components of others too.
    ...program.map ? {} : { CIDSet: addStream(allSet(glyphsIn(program, font.gids.length)), {}) }
  });
  const descendant = {
    Type: "Font",
    Subtype: program.cff ? "CIDFontType0" : "CIDFontType2",
    BaseFont: name2,
    CIDSystemInfo: { Registry: new PdfString("41646f6265"), Ordering: new PdfString("4964656e74697479"), Supplement: 0 },
    // Adobe, Identity
    FontDescriptor: descriptor,
    DW: 1e3,
    W: [0, font.widths],
    ...program.cff ? {} : { CIDToGIDMap: program.map ? addStream(program.map, {}) : "Identity" }
  };
  const type0 = {
    Type: "Font",
    Subtype: "Type0",
    BaseFont: name2,
    Encoding: "Identity-H",
    DescendantFonts: [file.add(descendant)],
    ToUnicode: addStream(ascii(unicode), {})
  };
  file.assign(font.ref, type0);
}
function fontProgram({ face, gids, bytes }) {
  const subset = subsetOf2(face, gids);
  if (subset) return subset;
  if (!isTrueType(bytes)) {
    const message = `The face "${face.name}" is damaged and cannot be embedded in a PDF. Copy the file again from its source, or convert it to TTF.`;
    throw new StonehandError("invalid-call", message, [{ path: `fonts.${face.name}`, message }]);
  }
  const map = new Uint8Array(gids.length * 2);
  gids.forEach((gid, code) => {
    if (gid < face.glyphCount) map.set([gid >> 8, gid & 255], code * 2);
  });
  return { bytes, cff: false, map };
}
function subsetOf2(face, gids) {
  try {
    const subset = face.subset(gids);
    return subset.bytes.length > 0 ? subset : void 0;
  } catch {
    return void 0;
  }
}
function isTrueType(bytes) {
  const tag = (bytes[0] ?? 0) << 24 | (bytes[1] ?? 0) << 16 | (bytes[2] ?? 0) << 8 | (bytes[3] ?? 0);
  return tag === 65536 || tag === 1953658213;
}
function glyphsIn(program, asked2) {
  if (program.cff) return asked2;
  const { bytes } = program;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = bytes.length >= 12 ? view.getUint16(4) : 0;
  for (let at = 12; at < 12 + tables * 16 && at + 16 <= bytes.length; at += 16) {
    const offset = view.getUint32(at + 8);
    if (view.getUint32(at) === 1835104368 && offset + 6 <= bytes.length) return view.getUint16(offset + 4);
  }
  return asked2;
}
function allSet(count) {
  const bytes = new Uint8Array(Math.ceil(count / 8)).fill(255);
  if (count % 8) bytes[bytes.length - 1] = 65280 >> count % 8 & 255;
  return bytes;
}
function subsetTag(id) {
  let letters = "";
  for (let i = 0; i < 6; i++) letters += String.fromCharCode(65 + parseInt(id.slice(i * 4, i * 4 + 4), 16) % 26);
  return letters;
}
var FIXED_PITCH = 1;
var SERIF = 2;
var SYMBOLIC = 4;
var ITALIC = 64;
function measures(face) {
  const { metrics } = face;
  const thousandths = (em) => Math.round(em * 1e3);
  return {
    // Codes are glyphs and no character set: such a font counts as symbolic.
    Flags: SYMBOLIC | (metrics.fixedPitch ? FIXED_PITCH : 0) | (metrics.serif ? SERIF : 0) | (metrics.italicAngle !== 0 ? ITALIC : 0),
    FontBBox: metrics.box.map(thousandths),
    ItalicAngle: metrics.italicAngle,
    Ascent: thousandths(metrics.ascender),
    Descent: -thousandths(metrics.descender),
    CapHeight: thousandths(metrics.capHeight),
    XHeight: thousandths(metrics.xHeight),
    // No table has it; this follows the stems of usual faces from light to black.
    StemV: Math.round(50 + (metrics.weight / 65) ** 2)
  };
}

// src/output/pdf/links.ts
var SCHEME2 = /^(?:https?:\/\/|mailto:|tel:)[^\s]/i;
var PRINT = 4;
var SAME_LINE = 0.01;
function safeUri(link2) {
  if (!SCHEME2.test(link2) || /[\u0000-\u001f\u007f]/.test(link2)) return void 0;
  let uri = "";
  for (const byte of utf8(link2)) {
    const character = String.fromCharCode(byte);
    uri += byte > 32 && byte < 127 && !'"<>\\^`{|}'.includes(character) ? character : `%${hexOf(Uint8Array.of(byte)).toUpperCase()}`;
  }
  return uri;
}
function linkAnnotations(page, metrics) {
  const boxes = [];
  let open2;
  for (const item of page.items) {
    const uri = item.kind === "glyphs" && item.link !== void 0 ? safeUri(item.link) : void 0;
    if (item.kind !== "glyphs" || uri === void 0) {
      open2 = void 0;
      continue;
    }
    const { ascender, descender } = metrics(item.face);
    const top = item.y - ascender * item.size;
    const foot = item.y + descender * item.size;
    if (open2 && open2.uri === uri && Math.abs(open2.y - item.y) < SAME_LINE) {
      open2.left = Math.min(open2.left, item.x);
      open2.right = Math.max(open2.right, item.x + item.end);
      open2.top = Math.min(open2.top, top);
      open2.foot = Math.max(open2.foot, foot);
    } else {
      open2 = { uri, y: item.y, left: item.x, right: item.x + item.end, top, foot };
      boxes.push(open2);
    }
  }
  return boxes.map(({ uri, left: left2, right, top, foot }) => ({
    Type: "Annot",
    Subtype: "Link",
    F: PRINT,
    Rect: [left2, page.height - foot, right, page.height - top],
    Border: [0, 0, 0],
    A: { Type: "Action", S: "URI", URI: new PdfString(hexOf(utf8(uri))) }
  }));
}

// src/output/pdf/metadata.ts
var PRODUCER = "stonehand";
var DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
function infoDict(paper) {
  const day = DATE.exec(paper.date);
  const date = day ? pdfText(`D:${day[1]}${day[2]}${day[3]}000000Z`) : void 0;
  return { Title: paper.title === "" ? void 0 : pdfText(paper.title), Producer: pdfText(PRODUCER), CreationDate: date, ModDate: date };
}
function xmpPacket(paper) {
  const title = xmlText(paper.title);
  const date = DATE.test(paper.date) ? `${paper.date}T00:00:00Z` : "";
  const lines3 = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    "<dc:format>application/pdf</dc:format>",
    title && `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${title}</rdf:li></rdf:Alt></dc:title>`,
    paper.publication && `<dc:publisher><rdf:Bag><rdf:li>${xmlText(paper.publication)}</rdf:li></rdf:Bag></dc:publisher>`,
    paper.language && `<dc:language><rdf:Bag><rdf:li>${xmlText(paper.language)}</rdf:li></rdf:Bag></dc:language>`,
    date && `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate>`,
    `<pdf:Producer>${PRODUCER}</pdf:Producer>`,
    "</rdf:Description>",
    "</rdf:RDF>",
    "</x:xmpmeta>",
    '<?xpacket end="r"?>'
  ];
  return lines3.filter((line2) => line2 !== "").join("\n");
}
function catalogEntries(paper) {
  return {
    Lang: paper.language === "" ? void 0 : pdfText(paper.language),
    ViewerPreferences: { DisplayDocTitle: true },
    PageLayout: escapedName("SinglePage")
  };
}

// src/output/pdf/outlines.ts
function writeOutlines(file, bookmarks, target) {
  if (bookmarks.length === 0) return void 0;
  const root = { bookmark: void 0, ref: file.reserve(), below: [] };
  const way = [root];
  for (const bookmark of bookmarks) {
    while (way.length > 1 && way.at(-1).bookmark.level >= bookmark.level) way.pop();
    const entry = { bookmark, ref: file.reserve(), below: [] };
    way.at(-1).below.push(entry);
    way.push(entry);
  }
  file.assign(root.ref, { Type: "Outlines", ...writeBelow(file, root, target).links });
  return root.ref;
}
function writeBelow(file, parent, target) {
  const { below } = parent;
  let open2 = below.length;
  below.forEach((entry, i) => {
    const inner = writeBelow(file, entry, target);
    open2 += inner.open;
    const { title, page, y } = entry.bookmark;
    const place = target(page);
    const dest = place && [place.ref, "XYZ", null, place.height - y, null];
    file.assign(entry.ref, { Title: pdfText(title), Parent: parent.ref, Prev: below[i - 1]?.ref, Next: below[i + 1]?.ref, Dest: dest, ...inner.links });
  });
  const first = below[0];
  return first ? { links: { First: first.ref, Last: below.at(-1).ref, Count: open2 }, open: open2 } : { links: {}, open: 0 };
}

// src/output/pdf/write.ts
var WORTH_PACKING = 64;
async function writePdf(paper, options = {}) {
  const { compress = true, objectStreams = compress, actualText = true } = options;
  const [codec, faces] = await Promise.all([options.codec ?? defaultCodec(), openFaces2(paper)]);
  const file = new PdfFile();
  const deflate = compress ? codec.deflate : stored;
  const digest = new Digest();
  const addStream = (bytes, dict) => compress && bytes.length >= WORTH_PACKING ? file.stream({ ...dict, Filter: "FlateDecode" }, codec.deflate(bytes)) : file.stream(dict, bytes);
  const fonts = /* @__PURE__ */ new Map();
  const images = new DocumentImages(file, paper.pictures, { inflate: codec.inflate, deflate }, digest);
  const shelf = {
    inks: new Inks(file),
    image: (id) => images.get(id),
    font: (id, path) => {
      const known = fonts.get(id);
      if (known) return known;
      const { face, bytes } = faces.get(id) ?? missingFace(id, path);
      const font = new DocumentFont(`F${fonts.size}`, face, bytes, file.reserve());
      fonts.set(id, font);
      return font;
    }
  };
  const pages = paper.pages.map((page) => ({ page, ref: file.reserve() }));
  pages.forEach(({ page, ref }, index) => {
    const { operators, fonts: used, images: drawn, colourSpaces } = pageContent(page, index, shelf, actualText);
    const annotations = linkAnnotations(page, (face) => shelf.font(face, "").face.metrics);
    digest.add(operators).add(JSON.stringify(annotations));
    const paperBox = [0, 0, page.width, page.height];
    file.assign(ref, {
      Type: "Page",
      Parent: file.pages,
      MediaBox: paperBox,
      TrimBox: paperBox,
      Resources: { Font: dictOf(used), XObject: dictOf(drawn), ColorSpace: dictOf(colourSpaces) },
      Contents: addStream(operators, {}),
      Annots: annotations.length === 0 ? void 0 : annotations.map((annotation) => file.add(annotation))
    });
  });
  file.assign(file.pages, { Type: "Pages", Kids: pages.map(({ ref }) => ref), Count: pages.length });
  for (const font of fonts.values()) embedFont(file, addStream, font, digest);
  const places = pages.map(({ page, ref }) => ({ ref, height: page.height }));
  const outlines = writeOutlines(file, paper.bookmarks, (page) => places[page]);
  const xmp = utf8(xmpPacket(paper));
  const metadata3 = file.stream({ Type: "Metadata", Subtype: "XML" }, xmp);
  const catalog = { ...catalogEntries(paper), Metadata: metadata3, Outlines: outlines };
  return file.finish(catalog, file.add(infoDict(paper)), digest.add(JSON.stringify(paper.bookmarks)).add(xmp).hex(), objectStreams ? deflate : void 0);
}
async function openFaces2(paper) {
  const wanted = /* @__PURE__ */ new Set();
  for (const page of paper.pages) for (const item of page.items) if (item.kind === "glyphs") wanted.add(item.face);
  const faces = /* @__PURE__ */ new Map();
  for (const { id, bytes } of paper.faces) {
    if (!wanted.has(id)) continue;
    const opened2 = await openFace(id, bytes);
    if (opened2.ok) faces.set(id, { face: opened2.face, bytes });
  }
  return faces;
}
function missingFace(id, path) {
  const message = `the paper's table of faces has no readable face "${id}"`;
  throw new StonehandError("invalid-call", message, [{ path, message }]);
}
function dictOf(entries) {
  return entries.size === 0 ? void 0 : Object.fromEntries(entries);
}

// src/node/zlibCodec.ts
import { deflateSync, inflateSync } from "node:zlib";
var LEVEL = 4;
var zlibCodec = {
  inflate: (data, maxBytes) => inflateSync(data, { maxOutputLength: Math.max(1, maxBytes) }),
  deflate: (data) => deflateSync(data, { level: LEVEL })
};

// test/picture/make-png.ts
import { deflateSync as deflateSync2 } from "node:zlib";
var CHANNELS2 = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
var SIGNATURE2 = [137, 80, 78, 71, 13, 10, 26, 10];
function makePng(plan) {
  const compressed = plan.data ? plan.data(filteredRows(plan)) : new Uint8Array(deflateSync2(filteredRows(plan)));
  const size2 = plan.idat ?? Math.max(1, compressed.length);
  const parts = [Uint8Array.from(SIGNATURE2), header(plan), ...plan.early ?? []];
  if (plan.palette) parts.push(chunk("PLTE", plan.palette));
  if (plan.trns) parts.push(chunk("tRNS", plan.trns));
  parts.push(...plan.late ?? []);
  for (let at = 0; at < compressed.length; at += size2) parts.push(chunk("IDAT", compressed.subarray(at, at + size2)));
  parts.push(...plan.after ?? [], chunk("IEND", []));
  return join4(parts);
}
function header(plan) {
  return chunk("IHDR", [...be32(plan.width), ...be32(plan.height), plan.depth, plan.colourType, 0, 0, plan.interlaced ? 1 : 0]);
}
function filteredRows(plan) {
  if (!plan.interlaced) return pass(plan, 0, 0, 1, 1);
  const square = ["16462646", "77777777", "56565656", "77777777", "36463646", "77777777", "56565656", "77777777"];
  const parts = [];
  for (const digit of "1234567") {
    const ys = square.flatMap((row2, y) => row2.includes(digit) ? [y] : []);
    const xs = [...square[ys[0]]].flatMap((d, x) => d === digit ? [x] : []);
    parts.push(pass(plan, xs[0], ys[0], 8 / xs.length, 8 / ys.length));
  }
  return join4(parts);
}
function pass(plan, x0, y0, dx, dy) {
  const { width: width2, height, depth, colourType } = plan;
  const channels = CHANNELS2[colourType];
  const step = Math.max(1, channels * depth / 8);
  const rows3 = [];
  for (let y = y0; y < height; y += dy) {
    const bits = [];
    for (let x = x0; x < width2; x += dx) {
      for (let c = 0; c < channels; c++) {
        const value = plan.sample(x, y, c);
        for (let bit = depth - 1; bit >= 0; bit--) bits.push(value >> bit & 1);
      }
    }
    const row2 = [];
    for (let i = 0; i < bits.length; i += 8) {
      row2.push(
        Number.parseInt(
          bits.slice(i, i + 8).join("").padEnd(8, "0"),
          2
        )
      );
    }
    if (row2.length > 0) rows3.push(row2);
  }
  const out2 = [];
  rows3.forEach((row2, r) => {
    const filter = plan.filter ? plan.filter(r) : r % 5;
    out2.push(filter);
    row2.forEach((value, i) => {
      const a = row2[i - step] ?? 0;
      const b = rows3[r - 1]?.[i] ?? 0;
      const c = rows3[r - 1]?.[i - step] ?? 0;
      const prediction = [0, a, b, Math.floor((a + b) / 2), nearest2(a, b, c)][filter] ?? 0;
      out2.push((value - prediction + 256) % 256);
    });
  });
  return Uint8Array.from(out2);
}
function nearest2(a, b, c) {
  const p = a + b - c;
  return [a, b, c].reduce((best, v8) => Math.abs(p - v8) < Math.abs(p - best) ? v8 : best);
}
function chunk(type, data) {
  const body = [...type].map((letter) => letter.charCodeAt(0)).concat(Array.from(data));
  return Uint8Array.from([...be32(data.length), ...body, ...be32(crc(body))]);
}
function crc(bytes) {
  let value = 4294967295;
  for (const byte of bytes) {
    value ^= byte;
    for (let i = 0; i < 8; i++) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
  }
  return (value ^ 4294967295) >>> 0;
}
function be32(value) {
  return [value >>> 24 & 255, value >>> 16 & 255, value >>> 8 & 255, value & 255];
}
function join4(parts) {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

// test/random/fonts.ts
import { readFileSync } from "node:fs";

// src/fonts.ts
var FILES = [
  ["STIX Two Text", "stix-two-text", "STIXTwoText-Regular"],
  ["STIX Two Text Italic", "stix-two-text", "STIXTwoText-Italic"],
  ["STIX Two Text Bold", "stix-two-text", "STIXTwoText-Bold"],
  ["STIX Two Text Bold Italic", "stix-two-text", "STIXTwoText-BoldItalic"],
  ["Frank Ruhl Libre", "frank-ruhl-libre", "FrankRuhlLibre-Regular"],
  ["Frank Ruhl Libre Bold", "frank-ruhl-libre", "FrankRuhlLibre-Bold"],
  ["Frank Ruhl Libre Black", "frank-ruhl-libre", "FrankRuhlLibre-Black"],
  ["Roboto Condensed", "roboto-condensed", "RobotoCondensed-Regular"],
  ["Roboto Condensed Italic", "roboto-condensed", "RobotoCondensed-Italic"],
  ["Roboto Condensed Bold", "roboto-condensed", "RobotoCondensed-Bold"],
  ["Sofia Sans Extra Condensed ExtraBold", "sofia-sans-extra-condensed", "SofiaSansExtraCondensed-ExtraBold"],
  ["Manufacturing Consent", "manufacturing-consent", "ManufacturingConsent-Regular"]
];
var here = import.meta.url;
var SHIPPED_FACES = FILES.map(([name2, folder, file]) => ({
  name: name2,
  file: `${folder}/${file}.ttf`,
  url: new URL(`../fonts/${folder}/${file}.ttf`, here).href,
  licence: "OFL-1.1",
  licenceFile: `${folder}/OFL.txt`
}));

// test/random/fonts.ts
var FONTS = new Map(
  SHIPPED_FACES.map((face) => [face.name, new Uint8Array(readFileSync(new URL(`../../fonts/${face.file}`, import.meta.url)))])
);

// test/text/randomParagraph.ts
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = state + 1831565813 >>> 0;
    let t = state;
    t = Math.imul(t ^ t >>> 15, t | 1);
    t ^= t + Math.imul(t ^ t >>> 7, t | 61);
    return ((t ^ t >>> 14) >>> 0) / 4294967296;
  };
}

// test/quality/vocabulary.ts
var split2 = (words2) => words2.trim().split(/\s+/);
var PEOPLE = split2(
  "man/men woman/women official minister leader worker farmer driver teacher officer member resident owner lawyer judge child/children student doctor nurse banker trader voter buyer seller builder engineer fisherman/fishermen sailor captain soldier keeper baker miller porter clerk grocer tenant landlord neighbour visitor investor lender borrower shareholder director manager chairman/chairmen deputy/deputies secretary/secretaries mayor governor senator councillor inspector surveyor auditor accountant adviser analyst expert economist scientist researcher professor pupil apprentice pensioner widow witness/witnesses victim suspect prisoner guard detective constable firefighter volunteer organiser campaigner protester striker printer editor reporter publisher writer painter singer player coach/coaches rider pilot passenger commuter cyclist walker traveller guest cook waiter tailor weaver potter carpenter plumber mechanic electrician technician operator contractor supplier exporter importer retailer customer shopper consumer taxpayer citizen migrant refugee settler herder shepherd beekeeper forester gardener grower picker"
);
var BODIES = split2(
  "government council court ministry/ministries company/companies bank party/parties union board committee parliament police/police army/armies city/cities county/counties port authority/authorities agency/agencies commission office hospital school university/universities museum college church/churches railway airline brewery/breweries bakery/bakeries factory/factories mill quarry/quarries shipyard foundry/foundries refinery/refineries cooperative association society/societies trust fund charity/charities club league federation chamber tribunal inquiry/inquiries regulator exchange insurer lender supermarket newspaper broadcaster laboratory/laboratories institute academy/academies assembly/assemblies cabinet treasury/treasuries embassy/embassies"
);
var THINGS = split2(
  "house road bridge ship train price tax/taxes plan bill law vote report deal contract loan debt budget letter map field farm market shop street river harbour canal dam wall roof tower gate tunnel station platform signal engine boiler pump pipe cable wire mast crane dock quay barge ferry/ferries tug trawler lorry/lorries van bus/buses tram bicycle bell clock lamp window door floor stair kitchen garden orchard vineyard meadow pasture hedge fence ditch/ditches well spring stream lake marsh/marshes beach/beaches cliff island valley hill ridge forest wood path track yard barn stable shed cottage flat block terrace square park pitch/pitches pool theatre cinema gallery/galleries library/libraries archive depot warehouse workshop store stall cafe restaurant hotel hostel prison barracks/barracks school clinic ward laboratory/laboratories plant reactor turbine battery/batteries panel grid meter tank vat barrel crate sack parcel coin note share bond pension wage fee fine levy/levies tariff duty/duties subsidy/subsidies grant licence permit passport ticket timetable ledger invoice cheque receipt account file record document statement paper book page column headline photograph painting statue medal flag uniform coat boot glove loaf/loaves cake cheese apple pear plum cherry/cherries potato/potatoes onion carrot crop harvest herd flock horse cow sheep/sheep goat pig hen goose/geese dog cat fish/fish eel trout/trout oyster mussel whale seal gull heron swan owl bee"
);
var IDEAS = split2(
  "year week month day time money work war peace rule right claim charge case cost risk loss/losses profit growth change cut rise fall share rate level figure number total half/halves part point question answer reason view idea promise threat warning offer demand supply/supplies trade strike march/marches protest election campaign meeting hearing trial verdict sentence appeal inquiry/inquiries review survey study/studies test inspection repair delay shortage surplus/surpluses drought flood storm frost fire accident collision explosion outbreak epidemic vaccine treatment disease fever injury/injuries death birth marriage divorce funeral festival holiday season winter summer autumn spring morning evening night decade century/centuries generation tradition custom language accent song story/stories rumour secret mistake fault success/successes failure crisis/crises scandal dispute quarrel compromise agreement settlement treaty/treaties alliance partnership merger takeover bankruptcy/bankruptcies investment project scheme proposal amendment reform regulation restriction ban exemption penalty/penalties sanction obligation responsibility/responsibilities opportunity/opportunities advantage difficulty/difficulties problem danger emergency/emergencies security/security policy/policies strategy/strategies programme service system method standard measure estimate forecast prediction assumption conclusion recommendation decision resolution condition exception majority/majorities minority/minorities opposition support criticism complaint objection confidence doubt hope fear anger relief pride patience/patience skill experience knowledge/knowledge evidence/evidence proof detail example result effect cause consequence influence pressure power control authority/authorities independence sovereignty/sovereignty legislation/legislation constitution administration infrastructure/infrastructure unemployment/unemployment inflation/inflation productivity/productivity competition/competition consumption/consumption production construction transport/transport education/education agriculture/agriculture"
);
var PLAIN_ADJECTIVES = split2(
  "new old big small long short high low good bad late early young poor rich large great own last next first second third full empty open free hard soft cold warm hot dry wet dark light quiet loud quick slow strong weak cheap dear clean dirty safe sharp blunt flat steep deep shallow wide narrow heavy thin thick bright pale grey green red white black blue brown local public private national foreign northern southern eastern western central rural urban coastal regional global annual monthly weekly daily recent former current future ancient modern common rare special general main minor major chief senior junior royal civil legal illegal official formal informal temporary permanent final total partial absolute relative simple complex plain bitter sweet sour fresh stale rotten broken cracked rusty wooden stone iron steel brick glass paper leather cotton woollen silver golden clear vague certain likely unlikely possible impossible necessary useful useless popular unpopular famous unknown familiar strange curious odd ordinary unusual normal typical important urgent serious severe grave mild modest ambitious cautious careful careless reckless generous mean honest dishonest loyal stubborn reluctant eager willing able unable angry happy sad proud ashamed afraid brave nervous anxious weary tired busy idle ill healthy dangerous harmless violent peaceful political economic financial commercial industrial agricultural environmental medical scientific technical electrical mechanical military religious historic historical cultural academic domestic international municipal parliamentary constitutional administrative independent compulsory voluntary controversial expensive affordable profitable sustainable reliable considerable substantial significant sufficient insufficient adequate inadequate appropriate comprehensive extraordinary unprecedented inevitable irreversible experimental preliminary provisional confidential anonymous"
);
var ADVERBS = split2(
  "now again soon still never often always already nearly almost only just later early twice once quickly slowly quietly openly partly largely mostly fully hardly barely clearly recently finally eventually suddenly formally publicly privately briefly broadly sharply steadily gradually deliberately repeatedly reluctantly unexpectedly narrowly unanimously apparently reportedly allegedly previously subsequently temporarily permanently immediately approximately particularly significantly enthusiastically"
);
var VERBS = split2(
  "make,made,made take,took,taken give,gave,given keep,kept,kept hold,held,held buy,bought,bought sell,sold,sold build,built,built lose,lost,lost win,won,won leave,left,left find,found,found bring,brought,brought send,sent,sent pay,paid,paid meet,met,met cut,cut,cut set,set,set put,put,put lead,led,led draw,drew,drawn write,wrote,written break,broke,broken choose,chose,chosen see,saw,seen know,knew,known hear,heard,heard feed,fed,fed fight,fought,fought catch,caught,caught teach,taught,taught steal,stole,stolen hide,hid,hidden drive,drove,driven want need call ask help move open close start stop plan raise lower cross pass watch check count order carry join share store load clear clean paint mend repair replace remove reduce increase improve extend widen deepen strengthen weaken protect defend attack support oppose accept refuse reject approve delay postpone cancel suspend resume finish complete abandon close visit inspect examine review question challenge dispute deny admit confirm announce publish print record report describe explain discuss debate propose suggest recommend promise offer demand request receive collect deliver supply produce manufacture design develop test measure estimate calculate predict expect fear welcome praise criticise blame accuse arrest charge convict release rescue treat cure train employ hire dismiss appoint elect replace represent organise manage operate control regulate restrict limit ban allow permit license tax finance fund lend,lent,lent borrow invest spend,spent,spent save owe earn donate inherit own rent lease insure value auction import export transport ship unload anchor tow launch flood drain dig,dug,dug plant harvest pick gather milk shear,sheared,shorn slaughter brew bake cook taste serve decorate restore renovate demolish excavate discover investigate search follow pursue chase escort guard surround occupy invade liberate govern administer negotiate ratify amend repeal veto enforce interpret overturn uphold,upheld,upheld"
);
var FIRST_NAMES = split2(
  "Anna Peter Marta Jonas Elena Victor Clara Hugo Irene Samuel Judith Conrad Miriam Ruben Stella Oscar Helen Leo Nadia Felix Vera Tobias Agnes Simon Lydia Matthias Rosa Edgar Ines Arthur Dora Kaspar Selma Bruno Greta"
);
var SURNAME_STEMS = split2(
  "Hal Ver Mar Tor Ben Cald Dor Fen Gar Hel Ker Lund Mor Nor Os Pell Quin Rad Sten Thal Und Var Wes Yar Zell Brand Carr Dunn Ell Farr Gold Hart Ibb Jor Kell Lang Mill Nash Orm Pratt"
);
var SURNAME_ENDS = split2("by den der ford gate ham ing ley lin man mark mer more son stead ston ter wick win worth");
var PLACE_STEMS = split2("Ald Bar Carn Dun East Fal Glen Har Inver Kil Loch Mel Nant Old Pen Ros Salt Tarn Ul Vale West Wind Ash Birch Clay Drift Elm Frost Gull Heath");
var PLACE_ENDS = split2("bridge brook burgh bury combe dale field ford haven holm hurst mere minster mouth port stow ton vik wick wold");
var WEEKDAYS = split2("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
var MONTHS2 = split2("January February March April May June July August September October November December");

// test/quality/prose.ts
var DOUBLED = /* @__PURE__ */ new Set(["stop", "plan", "cut", "set", "put", "dig", "ban", "ship", "win", "admit", "permit", "control", "repel", "get"]);
var verbOf = (entry) => {
  const [base = "", past, done] = entry.split(",");
  const stem = DOUBLED.has(base) ? base + base.at(-1) : base;
  const regular = base.endsWith("e") ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
  const doing = base.endsWith("e") && !/(ee|oe|ye)$/.test(base) ? `${base.slice(0, -1)}ing` : `${stem}ing`;
  return { base, past: past ?? regular, done: done ?? past ?? regular, doing };
};
var VERB_FORMS = VERBS.map(verbOf);
var singular = (noun) => noun.split("/")[0];
var plural = (noun) => noun.split("/")[1] ?? `${noun}s`;
var article = (words2) => /^(?:[aeio]|un(?!i)|ur|up|ul|um|hono|hour)/i.test(words2) ? `an ${words2}` : `a ${words2}`;
var capital = (words2) => words2[0].toUpperCase() + words2.slice(1);
var Teller = class {
  constructor(random) {
    this.random = random;
    this.place = this.placeName();
    this.county = this.placeName();
    this.cast = Array.from({ length: 3 }, (_, i) => {
      const first = Math.floor(random() * FIRST_NAMES.length);
      return {
        first: FIRST_NAMES[first],
        last: this.surname(),
        woman: first % 2 === 0,
        post: i === 2 ? this.person() : `${this.rare(["head", "chief", "secretary", "director", "spokesman"])} of the ${this.body()}`
      };
    });
  }
  random;
  place;
  county;
  cast;
  tale() {
    const paragraphs = [];
    const count = 6 + this.below(6);
    for (let i = 0; i < count; i++) {
      const sentences = [1, 2, 2, 3, 3, 3, 4][this.below(7)];
      paragraphs.push(Array.from({ length: sentences }, () => this.sentence()).join(" "));
    }
    return { headline: capital(`${plural(this.common(PEOPLE))} ${this.verb().base} ${this.adjective()} ${singular(this.common(THINGS))}`), paragraphs };
  }
  below(n) {
    return Math.floor(this.random() * n);
  }
  chance(share4) {
    return this.random() < share4;
  }
  /** By rank, as words of a language are: the r-th comes about 1/r as often as the first, the first few evened out. */
  common(list3) {
    if (this.chance(0.45)) return this.rare(list3);
    const ease = 40;
    const rank = ease * ((list3.length + ease) / ease) ** this.random() - ease;
    return list3[Math.min(list3.length - 1, Math.floor(rank))];
  }
  rare(list3) {
    return list3[this.below(list3.length)];
  }
  verb = () => this.common(VERB_FORMS);
  adjective = () => this.common(PLAIN_ADJECTIVES);
  person = () => singular(this.common(PEOPLE));
  body = () => singular(this.common(BODIES));
  surname = () => this.rare(SURNAME_STEMS) + this.rare(SURNAME_ENDS);
  placeName = () => this.rare(PLACE_STEMS) + this.rare(PLACE_ENDS);
  number() {
    return this.rare([
      () => String(2 + this.below(97)),
      () => this.rare(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "a dozen"]),
      () => `${1 + this.below(9)},${100 + this.below(899)}`,
      () => this.rare(["twenty", "thirty", "forty", "fifty", "sixty", "hundreds of", "thousands of", "several", "a few", "many"])
    ])();
  }
  sum = () => `$${this.rare([`${1 + this.below(20)}.${1 + this.below(9)}m`, `${10 + this.below(890)},000`, `${2 + this.below(80)}m`])}`;
  when() {
    return this.rare([
      () => `on ${this.rare(WEEKDAYS)}`,
      () => `in ${this.rare(MONTHS2)}`,
      () => `last ${this.rare(["week", "month", "year", "night", "autumn", "spring"])}`,
      () => `in ${1950 + this.below(75)}`,
      () => `on ${this.rare(MONTHS2)} ${1 + this.below(28)}`,
      () => `${this.rare(["two", "three", "four", "six", "ten"])} ${this.rare(["days", "weeks", "months", "years"])} ago`,
      () => this.rare(["at night", "before dawn", "this morning", "for the first time", "after the war", "by the end of the year"])
    ])();
  }
  where() {
    return this.rare([
      () => `in ${this.rare([this.place, this.county, this.placeName()])}`,
      () => `${this.rare(["near", "outside", "north of", "south of", "along"])} the ${singular(this.common(THINGS))}`,
      () => `at the ${this.body()}`,
      () => `across the ${this.rare(["county", "country", "river", "valley", "bay", "town", "region"])}`
    ])();
  }
  /** A thing or an idea with its article. */
  object() {
    const list3 = this.chance(0.3) ? THINGS : IDEAS;
    const adjective = this.chance(0.6) ? `${this.adjective()} ` : "";
    const tail = this.chance(0.3) ? ` ${this.rare(["of", "for", "from", "in", "on"])} the ${this.chance(0.4) ? `${this.adjective()} ` : ""}${singular(this.common(this.chance(0.5) ? THINGS : BODIES))}` : "";
    const kind = this.random();
    if (kind < 0.34) return `the ${adjective}${singular(this.common(list3))}${tail}`;
    if (kind < 0.56) {
      const noun = this.common(list3);
      return (singular(noun) === plural(noun) ? "" : article(adjective || noun).split(" ")[0] + " ") + adjective + singular(noun) + tail;
    }
    if (kind < 0.78) return `${adjective}${plural(this.common(list3))}${tail}`;
    if (kind < 0.88) return `${this.rare(["its", "their", "his", "her", "this", "no", "any", "every", "some"])} ${adjective}${singular(this.common(list3))}${tail}`;
    return `${this.number()} ${adjective}${plural(this.common(THINGS))}`;
  }
  subject() {
    const kind = this.random();
    if (kind < 0.28) return `the ${this.chance(0.2) ? `${this.adjective()} ` : ""}${this.body()}`;
    if (kind < 0.5) return `${this.chance(0.4) ? `${this.rare(["most", "some", "many", "local", "the", "its"])} ` : ""}${plural(this.common(PEOPLE))}`;
    if (kind < 0.62) return this.named();
    if (kind < 0.78) return this.rare(["he", "she", "it", "they", "nobody", "both sides", "that", "this", "few", "we"]);
    if (kind < 0.9) return article(`${this.adjective()} ${this.person()}`);
    return `the ${singular(this.common(IDEAS))}`;
  }
  named() {
    const { first, last, woman, post } = this.rare(this.cast);
    return this.rare([`${woman ? "Ms" : "Mr"} ${last}`, `${woman ? "Ms" : "Mr"} ${last}`, `${first} ${last}`, `${first} ${last}, ${post},`]);
  }
  predicate() {
    const verb = this.verb();
    const adverb = this.chance(0.3) ? `${this.common(ADVERBS)} ` : "";
    const kind = this.random();
    if (kind < 0.5) return `${adverb}${verb.past} ${this.object()}`;
    if (kind < 0.64)
      return `${this.rare(["would", "could", "will", "may", "might", "must", "can", "should"])} ${this.chance(0.15) ? "not " : ""}${adverb}${verb.base} ${this.object()}`;
    if (kind < 0.76) return `had ${adverb}${verb.done} ${this.object()}`;
    if (kind < 0.86) return `${this.rare(["wanted", "tried", "hoped", "agreed", "refused", "meant", "had"])} to ${verb.base} ${this.object()}`;
    return `did not ${verb.base} ${this.object()}`;
  }
  passive() {
    const verb = this.verb();
    return `${this.rare(["was", "was", "has been", "had been", "is to be", "will be"])} ${this.chance(0.2) ? `${this.common(ADVERBS)} ` : ""}${verb.done} by ${this.chance(0.5) ? `the ${this.body()}` : plural(this.common(PEOPLE))}`;
  }
  clause() {
    if (this.chance(0.18)) return `the ${this.chance(0.5) ? `${this.adjective()} ` : ""}${singular(this.common(this.chance(0.5) ? THINGS : IDEAS))} ${this.passive()}`;
    return `${this.subject()} ${this.predicate()}`;
  }
  /** What news adds to a clause: a time, a place, a source, a reason. */
  tail() {
    return this.rare([
      () => ` ${this.where()}`,
      () => ` ${this.when()}`,
      () => ` ${this.where()} ${this.when()}`,
      () => `, ${this.rare(["and", "but", "so", "though", "while", "as"])} ${this.clause()} ${this.where()}`,
      () => `, according to ${this.rare([`the ${this.body()}`, plural(this.common(PEOPLE)), this.named().replace(/,.*/, "")])}`,
      () => ` ${this.rare(["after", "before", "when", "because", "until", "since", "if"])} ${this.clause()}`,
      () => `, ${this.rare(["and", "but", "so", "though", "while", "as"])} ${this.clause()}`,
      () => `, ${article(`${this.adjective()} ${singular(this.common(IDEAS))}`)} that ${this.predicate()}`
    ])();
  }
  sentence() {
    return this.rare([
      () => `${this.clause()}${this.tail()}.`,
      () => `${this.clause()}${this.tail()}, ${this.rare(["and", "but", "so", "because", "though", "while", "as"])} ${this.clause()}.`,
      () => `${this.rare(["But", "And", "Yet", "So", "Then", "Still,", "In fact", "Even so,"])} ${this.clause()}${this.tail()}.`,
      () => `${capital(this.when())}, ${this.clause()}${this.tail()}.`,
      () => `\u201C${capital(this.clause())},\u201D ${this.rare(["said", "said", "says", "added", "argued", "insisted", "explained"])} ${this.named().replace(/,$/, "")}. \u201C${capital(this.clause())}${this.tail()}.\u201D`,
      () => `${this.named()} said that ${this.clause()}${this.tail()}.`,
      () => `There ${this.rare([`is ${this.rare(["no", "little", "some"])}`, "was no"])} ${singular(this.common(IDEAS))} ${this.rare(["in", "for", "of", "about"])} the ${singular(this.common(THINGS))}, ${this.rare(["and", "but"])} ${this.clause()}${this.tail()}.`,
      () => `It cost ${this.sum()} to ${this.verb().base} ${this.object()}, ${this.rare(["or", "about", "more than", "less than"])} ${2 + this.below(70)}% of the ${this.adjective()} ${singular(this.common(IDEAS))}${this.tail()}.`,
      () => `${capital(this.verb().doing)} ${this.object()} is ${this.rare(["not ", "no longer ", "", "as "])}${this.adjective()}, ${this.rare(["but", "and", "since", "as"])} ${this.clause()}${this.tail()}.`,
      () => `The ${this.adjective()} ${this.person()}, who ${this.predicate()}, ${this.predicate()}${this.tail()}.`,
      () => `The ${singular(this.common(THINGS))}, which ${this.predicate()}, ${this.predicate()}${this.tail()}.`
    ])().replace(/^./, (letter) => letter.toUpperCase());
  }
};

// test/reconstruct/trip/houses.ts
var US = { language: "en-US", dash: "\u2014", quotes: "double" };
var GB = { language: "en-GB", dash: " \u2013 ", quotes: "double" };
var SERIF2 = 0.462;
var SANS2 = 0.425;
var HOUSES = [
  {
    name: "weekly",
    publication: "The Mercator Weekly",
    agency: "Meridian",
    manner: GB,
    sheet: {},
    columns: [5, 4, 6],
    characters: [30, 38],
    character: 8.8 * SERIF2,
    leading: 10,
    dropCaps: 0.9,
    bylines: "X in Y",
    datelines: ["none", "own", "none", "own"],
    typedCaps: ["kicker"],
    headCase: "sentence",
    credit: "slash",
    quoteMarks: true,
    kickers: 0.2,
    decks: 0.1,
    standfirsts: 0.3,
    crossheads: 0.3,
    jump: "Turn to page"
  },
  {
    name: "compact",
    publication: "Daily Lantern",
    agency: "NorthWire",
    manner: { ...GB, quotes: "single" },
    sheet: { extends: "compact" },
    columns: [4, 5, 3],
    characters: [30, 42],
    character: 8.2 * SANS2,
    leading: 10,
    dropCaps: 0.7,
    bylines: "BY X",
    datelines: ["none", "none", "own"],
    typedCaps: ["byline", "kicker"],
    headCase: "sentence",
    credit: "slash",
    quoteMarks: false,
    kickers: 0.5,
    decks: 0.3,
    standfirsts: 0.2,
    crossheads: 0.6,
    jump: "Turn to page"
  },
  {
    name: "american",
    publication: "The Fairhaven Courier",
    agency: "UWP",
    manner: US,
    sheet: {
      styles: {
        body: { size: 9, leading: 10.4, indent: 9 },
        kicker: { size: 8.5, case: "none", italic: true, bold: false },
        byline: { size: 8, tracking: 20 },
        headline: { bold: true }
      },
      keeps: { dropCapLines: 0 }
    },
    columns: [6, 5],
    characters: [28, 34],
    character: 9 * SERIF2,
    leading: 10.4,
    dropCaps: 0,
    bylines: "By X",
    datelines: ["dash", "agency", "dash", "none", "day"],
    typedCaps: ["byline", "credit"],
    headCase: "title",
    credit: "slash",
    quoteMarks: true,
    kickers: 0.1,
    decks: 0.5,
    standfirsts: 0,
    crossheads: 0.2,
    jump: "Continued on Page"
  },
  {
    name: "ragged",
    publication: "The Saltwick Review",
    agency: "Coastal Press",
    manner: { ...GB, language: "en-GB" },
    sheet: {
      styles: {
        body: { size: 9.4, leading: 11, indent: 12, align: "left" },
        crosshead: { family: "STIX Two Text", italic: true, bold: false, size: 10 },
        caption: { family: "STIX Two Text", italic: true, size: 8, leading: 9 }
      },
      keeps: { dropCapLines: 3 },
      rules: { columnRules: false }
    },
    columns: [3, 4],
    characters: [38, 45],
    character: 9.4 * SERIF2,
    leading: 11,
    dropCaps: 1,
    bylines: "bare",
    datelines: ["none", "none", "none", "colon"],
    typedCaps: [],
    headCase: "sentence",
    credit: "photograph",
    quoteMarks: true,
    kickers: 0.3,
    decks: 0,
    standfirsts: 0.8,
    crossheads: 0.1,
    jump: "See"
  },
  {
    name: "sansbody",
    publication: "Metro Echo",
    agency: "EWN",
    manner: US,
    sheet: {
      styles: {
        body: { family: "Roboto Condensed", size: 9, leading: 11, indent: 7 },
        headline: { family: "Roboto Condensed", bold: true },
        deck: { family: "Roboto Condensed", bold: false, size: 13, leading: 15 },
        caption: { family: "Roboto Condensed", bold: true, size: 7.5, leading: 8.6 },
        crosshead: { size: 8.6, tracking: 30 },
        byline: { bold: false, size: 8.6 }
      },
      keeps: { dropCapLines: 2 }
    },
    columns: [4, 5],
    characters: [32, 40],
    character: 9 * SANS2,
    leading: 11,
    dropCaps: 0.4,
    bylines: "X, title",
    datelines: ["none", "dash", "agency"],
    typedCaps: ["crosshead"],
    headCase: "title",
    credit: "slash",
    quoteMarks: true,
    kickers: 0.6,
    decks: 0.4,
    standfirsts: 0,
    crossheads: 0.5,
    jump: "See"
  },
  {
    name: "broadsheet",
    publication: "The Northern Register",
    agency: "Meridian News Service",
    manner: { ...GB, dash: " \u2014 " },
    sheet: {
      styles: {
        body: { size: 8.4, leading: 9.4, indent: 8.4 },
        deck: { italic: true, family: "STIX Two Text", size: 13, leading: 15 },
        byline: { family: "STIX Two Text", bold: true, size: 8.8 },
        caption: { family: "STIX Two Text", size: 7.6, leading: 8.6 }
      },
      keeps: { dropCapLines: 4 },
      headlines: { largest: [42, 30, 24, 18, 14] }
    },
    columns: [6, 5],
    characters: [32, 38],
    character: 8.4 * SERIF2,
    leading: 9.4,
    dropCaps: 0.3,
    bylines: "By X",
    datelines: ["own", "none", "dash"],
    typedCaps: ["dateline"],
    headCase: "sentence",
    credit: "slash",
    quoteMarks: true,
    kickers: 0.1,
    decks: 0.6,
    standfirsts: 0.1,
    crossheads: 0.1,
    jump: "Continued on Page"
  },
  {
    name: "slight",
    publication: "The Harbour Gazette",
    agency: "Tidewater",
    manner: GB,
    sheet: {
      styles: {
        body: { size: 9, leading: 10.6, indent: 5 },
        crosshead: { align: "centre" },
        headline: { align: "left", bold: false },
        byline: { italic: true, bold: false },
        pullQuote: { italic: false, family: "STIX Two Text", size: 15, leading: 17 }
      },
      keeps: { dropCapLines: 2 },
      hyphenation: { before: 3, after: 3, shortest: 7 }
    },
    columns: [4, 3, 5],
    characters: [33, 45],
    character: 9 * SERIF2,
    leading: 10.6,
    dropCaps: 0.5,
    bylines: "mixed",
    datelines: ["none", "own", "colon", "dash"],
    typedCaps: [],
    headCase: "sentence",
    credit: "photograph",
    quoteMarks: false,
    kickers: 0.4,
    decks: 0.3,
    standfirsts: 0.4,
    crossheads: 0.5,
    jump: "Turn to page"
  },
  {
    name: "caps",
    publication: "The Plains Tribune",
    agency: "UWP",
    manner: US,
    sheet: {
      styles: {
        body: { size: 9.2, leading: 10.8, indent: 10 },
        headline: { family: "Roboto Condensed", bold: true },
        byline: { size: 8.4 },
        kicker: { family: "STIX Two Text", size: 9 },
        crosshead: { family: "STIX Two Text", bold: true, size: 9.4 },
        tagline: { family: "STIX Two Text", italic: true, size: 8.4 }
      },
      keeps: { dropCapLines: 3 },
      headlines: { largest: [48, 36, 30, 24, 18] }
    },
    columns: [5, 6, 4],
    characters: [29, 36],
    character: 9.2 * SERIF2,
    leading: 10.8,
    dropCaps: 0.2,
    bylines: "By X",
    datelines: ["agency", "dash", "day", "none"],
    typedCaps: ["headline", "byline", "dateline", "kicker"],
    headCase: "sentence",
    credit: "slash",
    quoteMarks: true,
    kickers: 0.2,
    decks: 0.3,
    standfirsts: 0,
    crossheads: 0.3,
    jump: "Please turn to Page"
  },
  {
    name: "review",
    publication: "The Sunday Ledger",
    agency: "Ledger Foreign Service",
    manner: { ...GB, quotes: "single" },
    sheet: {
      extends: "compact",
      styles: {
        body: { family: "STIX Two Text", size: 9.6, leading: 11.4, indent: 9.6, align: "justified" },
        opening: { family: "STIX Two Text", size: 9.6, leading: 11.4, indent: 0, align: "justified", hyphenate: true },
        headline: { family: "STIX Two Text", bold: true },
        deck: { family: "STIX Two Text", bold: false, italic: true, size: 14, leading: 16 },
        byline: { family: "STIX Two Text", case: "none", bold: false, italic: true, size: 9.6 },
        dropCap: { family: "STIX Two Text", bold: true }
      },
      keeps: { dropCapLines: 4 },
      headlines: { largest: [50, 34, 28, 24, 20] }
    },
    columns: [3, 4],
    characters: [36, 45],
    character: 9.6 * SERIF2,
    leading: 11.4,
    dropCaps: 1,
    bylines: "bare",
    datelines: ["none"],
    typedCaps: ["credit"],
    headCase: "sentence",
    credit: "photograph",
    quoteMarks: true,
    kickers: 0.5,
    decks: 0.2,
    standfirsts: 0.7,
    crossheads: 0.3,
    jump: "See"
  }
];

// test/reconstruct/trip/newsroom.ts
var Reporter = class extends Teller {
  constructor(dice, manner) {
    super(dice);
    this.dice = dice;
    this.manner = manner;
    this.topic = new Map([THINGS, IDEAS, BODIES, PEOPLE].map((list3, i) => [list3, Array.from({ length: [4, 4, 2, 3][i] }, () => this.rare(list3))]));
  }
  dice;
  manner;
  topic;
  /** A subject's own words come back: two nouns in five are of a dozen that only this story has. */
  common(list3) {
    const own2 = this.topic?.get(list3);
    return own2 && this.chance(0.4) ? this.rare(own2) : super.common(list3);
  }
  thing = () => singular(this.rare(this.topic.get(THINGS)));
  idea = () => singular(this.rare(this.topic.get(IDEAS)));
  bodyOfTopic = () => singular(this.rare(this.topic.get(BODIES)));
  peopleOfTopic = () => plural(this.rare(this.topic.get(PEOPLE)));
  someone = () => this.rare(this.cast);
  dieOf = (n) => Math.floor(this.dice() * n);
  compound() {
    return this.rare([
      () => this.rare([
        "well-known",
        "long-term",
        "so-called",
        "state-owned",
        "hard-won",
        "high-level",
        "last-minute",
        "low-lying",
        "left-wing",
        "part-time",
        "cross-border",
        "old-fashioned"
      ]),
      () => this.rare(["twenty-one", "thirty-two", "forty-five", "fifty-six", "two-thirds", "three-quarters", "half-finished"]),
      () => `${this.rare(["UK", "US", "EU", this.place, this.county])}-${this.rare(["based", "backed", "led", "born"])}`,
      () => `${2 + this.below(28)}-${this.rare(["year-old", "member", "mile", "storey", "page"])}`,
      () => this.rare([
        "non-profit",
        "ex-army",
        "anti-corruption",
        "pro-independence",
        "co-operative",
        "mid-March",
        "post-war",
        "self-employed",
        "semi-detached",
        "re-elected",
        "vice-presidential"
      ]),
      () => this.rare(["day-to-day", "word-of-mouth", "up-to-date", "face-to-face", "state-of-the-art"])
    ])();
  }
  /** A sentence of news, as printed in this house. */
  news() {
    return this.housed(this.chance(0.62) ? this.sentence() : this.marked());
  }
  paragraph(sentences = this.rare([1, 1, 2, 2, 2, 3, 3])) {
    if (this.chance(0.04)) return this.housed(`\u201C${capital(this.clause())}${this.tail()}. ${capital(this.clause())}.\u201D`);
    return Array.from({ length: sentences }, () => this.news()).join(" ");
  }
  marked() {
    const { someone } = this;
    return this.rare([
      () => `The ${this.compound()} ${this.bodyOfTopic()} ${this.predicate()}${this.tail()}.`,
      () => `${capital(article(this.compound()))} ${this.idea()} ${this.predicate()}, ${this.rare(["and", "but", "while"])} ${this.clause()}.`,
      () => `${this.rare(["Dr", "Mr", "Ms", "Prof", "Gen", "Col", "Sen"])}. ${someone().last} ${this.predicate()}${this.tail()}.`,
      () => `No. ${1 + this.below(20)} on the list, the ${this.thing()} ${this.rare(["in", "near", "outside"])} St. ${someone().first}, ${this.predicate()}.`,
      () => `The U.S. ${this.bodyOfTopic()} ${this.predicate()} ${this.rare(["at 6 p.m.", "at 10 a.m.", "on Jan. 4", "on Nov. 21", "in the U.K."])}${this.tail()}.`,
      () => `\u201C${capital(this.clause())} \u2018${this.rare(["not now", "never again", "as usual", "by and by", "enough"])}\u2019,\u201D ${someone().last} ${this.rare(["said", "recalled", "told the court"])}. \u201C${capital(this.clause())}.\u201D`,
      () => `\u201C${capital(this.clause())},\u201D ${someone().first} ${someone().last} said${this.tail()}.`,
      () => `${capital(this.clause())}\u2014${this.rare(["and", "or", "but", "though"])} ${this.clause()}\u2014${this.rare(["in the end", "by spring", "for now"])}${this.tail()}.`,
      () => `${capital(this.clause())} (${this.rare(["about", "some", "up to"])} ${this.number()} ${plural(this.rare(THINGS))}); ${this.clause()}.`,
      () => `${capital(this.clause())}: ${this.number()} ${plural(this.rare(THINGS))}, ${this.number()} ${plural(this.rare(THINGS))} and ${article(this.adjective())} ${this.thing()}.`,
      () => `Will the ${this.bodyOfTopic()} ${this.verb().base} ${this.object()}? ${capital(this.clause())}.`,
      () => `${someone().first} ${someone().last}, ${24 + this.below(60)}, ${article(this.person())} from ${this.place}, ${this.predicate()}${this.tail()}.`,
      () => `Some ${2 + this.below(7)},${100 + this.below(899)} ${this.peopleOfTopic()}, or ${1 + this.below(98)}.${1 + this.below(8)} ${this.rare(["percent", "per cent"])}, ${this.predicate()} in ${1960 + this.below(64)}-${10 + this.below(80)}.`,
      () => `${this.place}\u2019s ${this.bodyOfTopic()} ${this.predicate()}; its ${this.idea()} ${this.rare(["hasn\u2019t", "isn\u2019t", "didn\u2019t", "won\u2019t"])} ${this.verb().base} ${this.object()}.`
    ])();
  }
  /** Marks and spelling as this house has them. */
  housed(sentence2) {
    const { language: language2, dash, quotes } = this.manner;
    let text = dash === "\u2014" ? sentence2 : sentence2.replaceAll("\u2014", dash);
    if (language2 === "en-US") text = text.replace(/\b(Mr|Ms|Dr) (?=\p{Lu})/gu, "$1. ");
    else text = text.replace(/\b(Mr|Ms|Dr|St|Prof|Gen|Col|Sen)\. /g, "$1 ");
    return quotes === "double" ? text : text.replace(/[“”‘’]/g, (mark, at) => isApostrophe(text, mark, at) ? mark : SINGLED[mark]);
  }
};
var SINGLED = { "\u201C": "\u2018", "\u201D": "\u2019", "\u2018": "\u201C", "\u2019": "\u201D" };
var isApostrophe = (text, mark, at) => mark === "\u2019" && /\p{L}/u.test(text[at - 1] ?? "") && /\p{L}/u.test(text[at + 1] ?? "");

// test/reconstruct/trip/writeStory.ts
var SMALL_WORDS = new Set("a an the and but or of in on at to for by from as with after before over under near".split(" "));
var titled = (text) => text.split(" ").map((word2, i) => i > 0 && SMALL_WORDS.has(word2) ? word2 : capital(word2)).join(" ");
function writeStory(house, random, wish) {
  const r = new Reporter(random, house.manner);
  const someName = () => `${r.rare(FIRST_NAMES)} ${r.rare(SURNAME_STEMS)}${r.rare(SURNAME_ENDS)}`;
  const typed = (style, text) => house.typedCaps.includes(style) ? text.toUpperCase() : text;
  const headline = typed("headline", heading(r, house, wish.rank));
  const kicker = r.chance(house.kickers) ? typed("kicker", capital(r.rare([r.place, `${r.idea()} ${r.rare(["watch", "row", "crisis"])}`, r.rare(THINGS).split("/")[0], `The ${r.bodyOfTopic()}`]))) : void 0;
  const label = r.chance(0.08) ? r.rare(["Analysis", "Opinion", "Profile", "Interview", "Comment"]) : void 0;
  const decks = r.chance(house.decks) ? [capital(`${r.clause()}, ${r.rare(["officials say", "survey finds", `says ${r.someone().last}`, "report warns"])}`)] : [];
  const standfirst = r.chance(house.standfirsts) ? `${capital(r.clause())}${r.tail()}. ${capital(r.clause())}${r.chance(0.5) ? `, writes ${someName()}` : ""}.` : void 0;
  const names = [];
  const said = makeByline2(r, house, someName, names);
  const byline = said && { ...said, text: typed("byline", said.text) };
  const openWithDateline = r.rare(house.datelines);
  const place = r.place;
  const day = `${r.rare(["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."])} ${1 + r.below(28)}`;
  const dash = house.manner.dash === "\u2014" ? " \u2014 " : house.manner.dash;
  const runIn = {
    none: void 0,
    own: void 0,
    dash: `${place.toUpperCase()}${dash}`,
    agency: `${place.toUpperCase()} (${house.agency})${dash}`,
    day: `${place.toUpperCase()}, ${day}${dash}`,
    colon: `${place.toUpperCase()}: `
  }[openWithDateline];
  const dropCap = wish.plain !== true && runIn === void 0 && r.chance(house.dropCaps);
  const paragraphs = [];
  const crossheads = [];
  const body = [];
  for (let i = 0; i < wish.paragraphs; i++) {
    if (i >= 3 && i < wish.paragraphs - 1 && r.chance(house.crossheads / 4)) {
      const crosshead = typed(
        "crosshead",
        capital(
          r.rare([
            `${r.adjective()} ${r.idea()}`,
            plural(r.rare(IDEAS)),
            `${singular(r.rare(THINGS))} and ${singular(r.rare(THINGS))}`,
            capital(article(`${r.adjective()} ${r.thing()}`))
          ])
        )
      );
      crossheads.push(crosshead);
      body.push({ kind: "crosshead", text: crosshead });
    }
    const text = i === 0 ? opening(r, runIn) : r.paragraph();
    paragraphs.push(text);
    body.push({ kind: "paragraph", text });
  }
  const pullQuotes = Array.from({ length: wish.quotes }, (_, i) => lifted(r, house, paragraphs, `q${i}`)).filter((q) => q !== void 0);
  const figures = Array.from({ length: wish.figures }, (_, i) => {
    const caption = captionOf(r);
    const credit = { slash: `${someName()}/${house.agency}`, photograph: `${r.rare(["Photograph", "Photo", "Picture"])}: ${someName()}`, none: void 0 }[house.credit];
    return { id: `f${i}`, caption, pictures: [{ src: "gray.png", alt: "", ...credit !== void 0 && r.chance(0.85) ? { credit: typed("credit", credit) } : {} }] };
  });
  const writer = names.length === 1 && byline?.role === "writer" ? names[0] : r.chance(0.4) ? someName() : void 0;
  const tagline = writer !== void 0 && wish.rank <= 2 && r.chance(names.length > 0 ? 0.3 : 0.7) ? taglineOf(r, house, writer) : void 0;
  const agencyNote = r.chance(0.15) ? r.rare([
    `Additional reporting by ${someName()} in ${r.placeName()}`,
    `With reporting by the ${house.agency}`,
    `${someName()} contributed to this report.`,
    `Additional reporting by the ${house.agency}.`
  ]) : void 0;
  const factboxes = wish.factbox ? [factboxOf(r)] : [];
  const dateline = openWithDateline === "own" ? typed("dateline", place) : void 0;
  const article2 = {
    id: wish.id,
    rank: wish.rank,
    ...label === void 0 ? {} : { label },
    ...kicker === void 0 ? {} : { kicker },
    headline,
    ...decks.length === 0 ? {} : { decks },
    ...standfirst === void 0 ? {} : { standfirst },
    ...byline === void 0 ? {} : { bylines: [byline] },
    ...dateline === void 0 ? {} : { dateline },
    body,
    ...pullQuotes.length === 0 ? {} : { pullQuotes },
    ...figures.length === 0 ? {} : { figures },
    ...factboxes.length === 0 ? {} : { factboxes },
    ...tagline === void 0 ? {} : { tagline },
    ...agencyNote === void 0 ? {} : { agencyNote }
  };
  return {
    article: article2,
    truth: {
      id: wish.id,
      ...label === void 0 ? {} : { label },
      ...kicker === void 0 ? {} : { kicker },
      headline,
      decks: decks.map((deck) => deck),
      ...standfirst === void 0 ? {} : { standfirst },
      names,
      ...byline === void 0 ? {} : { byline: byline.text },
      ...openWithDateline === "none" ? {} : { dateline: place },
      ...runIn === void 0 ? {} : { runIn },
      dropCap,
      paragraphs,
      crossheads,
      quotes: pullQuotes.map(({ text, attribution }) => ({ text, ...attribution === void 0 ? {} : { attribution } })),
      captions: figures.map(({ caption, pictures: [picture] }) => ({
        text: caption,
        ...picture?.credit === void 0 ? {} : { credit: picture.credit }
      })),
      ...tagline === void 0 ? {} : { tagline },
      ...agencyNote === void 0 ? {} : { agencyNote },
      jumpLines: [],
      factboxes: factboxes.map(({ title, body: text }) => ({ title, paragraphs: text.flatMap((block) => "text" in block ? [block.text] : []) }))
    }
  };
}
var does = (verb) => /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : /(?:s|x|sh|ch|go|do)$/.test(verb) ? `${verb}es` : `${verb}s`;
function heading(r, house, rank) {
  const short = r.rare([
    () => `${plural(r.rare(PEOPLE))} ${r.verb().base} ${r.adjective()} ${r.thing()}`,
    () => `${r.place} ${r.bodyOfTopic()} to ${r.verb().base} ${r.idea()}`,
    () => `${r.bodyOfTopic()} ${does(r.verb().base)} ${r.thing()} ${r.idea()}`,
    () => `${r.someone().last} ${does(r.verb().base)} ${r.place} ${r.thing()}`,
    () => `${r.idea()} in ${r.place}`,
    () => `the ${r.adjective()} ${r.thing()} of ${r.place}`
  ])();
  const more = rank <= 2 && r.chance(0.7) ? r.rare([
    ` as ${r.peopleOfTopic()} ${r.verb().base} ${r.idea()}`,
    ` after ${r.idea()} in ${r.county}`,
    `, says ${r.someone().last}`,
    ` in ${2 + r.below(30)}-year ${r.idea()}`,
    `: \u2018${r.clause()}\u2019`
  ]) : "";
  const text = capital(short + more);
  return house.headCase === "title" ? titled(text) : text;
}
function opening(r, runIn = "") {
  const first = r.rare([
    () => r.news(),
    () => r.news(),
    () => `${r.placeName()} ${r.predicate()}${r.tail()}.`,
    () => `${r.someone().first} ${r.someone().last} ${r.predicate()}${r.tail()}.`,
    () => `${capital(article(`${r.adjective()} ${r.person()}`))} ${r.predicate()}${r.tail()}.`,
    () => `I ${r.predicate()}${r.tail()}.`,
    () => `\u201C${capital(r.clause())},\u201D said ${r.someone().first} ${r.someone().last}. \u201C${capital(r.clause())}.\u201D`,
    () => `${r.rare(["Under", "Under", "Unlike", "Every", "Zero", "Quietly", "Just", "Kept", "Xerxes", "Yesterday", "O"])} ${r.object()}, ${r.clause()}${r.tail()}.`,
    () => `${capital(r.peopleOfTopic())} ${r.rare(["in", "near"])} ${r.place} ${r.predicate()}${r.tail()}.`
  ])();
  return `${runIn}${r.chance(0.5) ? first : `${first} ${r.news()}`}`;
}
function makeByline2(r, house, someName, names) {
  if (r.chance(0.15)) return void 0;
  if (r.chance(0.1)) {
    names.push(house.agency);
    return { role: "agency", names: [{ name: house.agency }], text: house.agency };
  }
  const name2 = someName();
  names.push(name2);
  const form = house.bylines === "mixed" ? r.rare(["By X", "bare", "X in Y", "X, title"]) : house.bylines;
  if (r.chance(0.12)) {
    const other = someName();
    names.push(other);
    const both = `${name2} and ${other}`;
    return { role: "writer", names: names.map((n) => ({ name: n })), text: form === "By X" || form === "BY X" ? `By ${both}` : form === "X in Y" ? `${both} in ${r.place}` : both };
  }
  const text = {
    "By X": `By ${name2}${r.chance(0.3) ? r.rare([`, ${house.publication.replace(/^The /, "")}`, ` in ${r.place}`, `, Staff Writer`]) : ""}`,
    "BY X": `By ${name2}${r.chance(0.3) ? `, ${r.rare(["political editor", "chief reporter", "home affairs correspondent"])}` : ""}`,
    bare: name2,
    "X in Y": r.chance(0.7) ? `${name2} in ${r.place}` : name2,
    "X, title": `${name2}, ${r.rare(["Staff Reporter", "Political Editor", "City Hall Correspondent", "Health Editor"])}`
  }[form];
  return { role: "writer", names: [{ name: name2 }], text };
}
function lifted(r, house, paragraphs, id) {
  const spoken = paragraphs.slice(1).flatMap((p) => p.match(/[“‘][^“”‘’]{25,110}[,.][”’]/g) ?? []);
  const said = paragraphs.slice(1).flatMap((p) => p.match(/(?<=[.] )\p{Lu}[^.“”‘’]{30,100}(?=\.)/gu) ?? []);
  const pool = r.chance(0.7) && spoken.length > 0 ? spoken : said;
  if (pool.length === 0) return void 0;
  const source = r.rare(pool);
  const bare2 = source.replace(/^[“‘]|[,.]?[”’]$/g, "");
  const words2 = bare2.split(" ");
  const cut = words2.length > 9 && r.chance(0.3) ? words2.slice(0, words2.length - 3).join(" ") : bare2;
  const [open2, close] = house.manner.quotes === "double" ? ["\u201C", "\u201D"] : ["\u2018", "\u2019"];
  const { first, last, post } = r.someone();
  return {
    id,
    text: house.quoteMarks && pool === spoken ? `${open2}${cut}${close}` : cut,
    ...r.chance(0.6) ? { attribution: r.rare([`${first} ${last}`, `${first} ${last}, ${post}`, capital(post)]) } : {}
  };
}
function captionOf(r) {
  const { first, last, post } = r.someone();
  return r.rare([
    () => `${first} ${last}, ${post}, at the ${r.thing()} in ${r.place} on ${r.rare(WEEKDAYS)}.`,
    () => `${capital(r.peopleOfTopic())} near the ${r.thing()} in ${r.place}.`,
    () => `The ${r.thing()} outside ${r.place}, where ${r.clause()}${r.chance(0.4) ? r.tail() : ""}.`,
    () => `${first} ${last} with the ${r.thing()}`,
    () => `${capital(article(r.person()))} watches the ${r.thing()} in ${r.county} ${r.when()}. ${capital(r.clause())}.`,
    () => `${capital(r.adjective())} ${r.idea()}: ${first} ${last} in ${r.place}`
  ])();
}
function taglineOf(r, house, writer) {
  return r.rare([
    `${writer} is ${house.publication}\u2019s ${r.rare(["chief", "political", "science", "foreign"])} correspondent.`,
    `${writer} is the author of \u201C${capital(r.adjective())} ${r.thing()}s\u201D.`,
    `${writer} reports on ${r.rare(["business", "the law", "transport", "farming"])} from ${r.placeName()}.`,
    `${writer} is a fellow at the ${r.placeName()} Institute. ${r.rare(["He", "She"])} has written about ${r.peopleOfTopic()} since ${1990 + r.below(30)}.`
  ]);
}
function factboxOf(r) {
  return {
    id: "facts",
    title: r.rare([`${capital(r.idea())} in numbers`, `What is the ${r.bodyOfTopic()}?`, `The ${r.thing()} at a glance`]),
    body: Array.from({ length: 2 + r.below(3) }, () => ({ kind: "paragraph", text: `${capital(r.clause())}${r.chance(0.5) ? r.tail() : ""}.` }))
  };
}

// test/reconstruct/trip/writeEdition.ts
var MARGIN = 40;
var GUTTER = 13;
var PUBLISHED = "2026-11-22";
function writeEdition(seed, house = HOUSES[seed % HOUSES.length], room = 1) {
  const random = randomFrom(32283 + 104729 * seed);
  for (let i = 0; i < 8; i++) random();
  return new Desk(seed, house, random, room).edition();
}
var Desk = class {
  constructor(seed, house, random, room) {
    this.seed = seed;
    this.house = house;
    this.random = random;
    this.room = room;
  }
  seed;
  house;
  random;
  room;
  articles = [];
  stories = [];
  items = [];
  trueItems = [];
  furniture = [];
  count = 0;
  edition() {
    const { house } = this;
    const columns = this.rare(house.columns);
    const jumps = this.chance(0.25);
    const first = this.page(1, columns, jumps ? "from" : "none");
    const second = jumps ? [this.page(2, columns, "to")] : this.chance(0.1) ? [this.page(2, columns, "none")] : [];
    return {
      seed: this.seed,
      house,
      edition: {
        stonehand: 1,
        publication: house.publication,
        date: PUBLISHED,
        language: house.manner.language,
        style: house.sheet,
        articles: this.articles,
        items: this.items,
        pages: [first, ...second]
      },
      truth: { stories: this.stories, items: this.trueItems, furniture: this.furniture }
    };
  }
  /** A lead over all columns, or none, and under it the others in one, two or three piles. */
  page(number2, columns, jump) {
    const { house } = this;
    const measure = (house.characters[0] + this.random() * (house.characters[1] - house.characters[0])) * house.character;
    const wanted = this.rare([1, 2, 2, 3, 3, 4, 4, 5, 6]);
    const ids = [];
    const stories = [];
    let lines3 = 0;
    const place = (written2, from2, to2, above2) => {
      const { article: article2, truth } = written2;
      lines3 = Math.max(lines3, depths.get(from2) ?? 0);
      const depth2 = depthOf2(written2, to2 - from2 + 1, measure / house.character);
      for (let c = from2; c <= to2; c++) depths.set(c, (depths.get(c) ?? 0) + depth2);
      ids.push(article2.id);
      stories.push({
        article: article2.id,
        place: { columns: [from2, to2], top: above2 === void 0 ? this.firstLine(number2) : { below: above2 }, depth: "fit" },
        dropCap: truth.dropCap ? house.sheet.keeps?.dropCapLines ?? (house.sheet.extends === "compact" ? 3 : 5) : 0
      });
    };
    const depths = /* @__PURE__ */ new Map();
    let under;
    const leads = wanted === 1 || this.chance(0.7);
    if (leads) {
      const lead = jump === "none" ? this.story(1, wanted === 1 ? 12 : 9) : jump === "from" ? this.jumpFrom() : this.jumpTo();
      place(lead, 1, columns, void 0);
      under = lead.article.id;
    }
    const rest = wanted - (leads ? 1 : 0);
    const piles = pilesOf(columns, Math.min(rest, this.rare([1, 2, 2, 3])), this.random);
    const above = piles.map(() => under);
    let jumped = leads;
    for (let i = 0; i < rest; i++) {
      const at = i % piles.length;
      const [from2, to2] = piles[at];
      const written2 = jump !== "none" && !jumped ? jump === "from" ? this.jumpFrom() : this.jumpTo() : this.story(Math.min(4, 2 + Math.floor(i / 2)), 3 + this.below(from2 === to2 ? 4 : 7));
      jumped = true;
      place(written2, from2, to2, above[at]);
      above[at] = written2.article.id;
    }
    const items = [];
    if (this.chance(0.2)) {
      const at = this.below(Math.max(1, piles.length));
      const [from2, to2] = piles[at] ?? [1, columns];
      const below = above[at] ?? under;
      items.push({ items: this.briefs(), place: { columns: [from2, to2], top: below === void 0 ? this.firstLine(number2) : { below }, depth: "fit" } });
      for (let c = from2; c <= to2; c++) depths.set(c, (depths.get(c) ?? 0) + 34);
    }
    const depth = (Math.max(...depths.values()) * 0.75 + 24) * house.leading * this.room;
    return {
      paper: [2 * MARGIN + columns * measure + (columns - 1) * GUTTER, 2 * MARGIN + depth],
      number: number2,
      margins: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
      grid: { columns, gutter: GUTTER, baseline: house.leading },
      furniture: this.pageFurniture(number2),
      stories,
      ...items.length > 0 ? { items } : {}
    };
  }
  firstLine(number2) {
    return number2 === 1 && this.seed % 3 === 0 ? 12 : 1;
  }
  pageFurniture(number2) {
    const { house } = this;
    if (number2 === 1 && this.seed % 3 === 0) {
      this.furniture.push(house.publication);
      return [{ kind: "nameplate", lines: 8 }, ...this.chance(0.7) ? [{ kind: "dateStrip" }] : []];
    }
    if (this.chance(0.15)) return [];
    const section = this.rare(["World", "Home News", "Business", "City & Region"]);
    this.furniture.push(section, house.publication, String(number2));
    return [{ kind: "folio", section }];
  }
  story(rank, paragraphs, plain2 = false) {
    const written2 = writeStory(this.house, this.random, {
      id: `s${++this.count}`,
      rank,
      paragraphs,
      figures: this.rare(rank === 1 ? [1, 1, 1, 2, 0] : [0, 0, 1]),
      quotes: paragraphs > 6 && this.chance(0.5) ? 1 : 0,
      factbox: paragraphs > 7 && this.chance(0.15),
      plain: plain2
    });
    this.add(written2);
    return written2;
  }
  add({ article: article2, truth }) {
    this.articles.push(article2);
    this.stories.push(truth);
  }
  parts;
  /** The first part of a story that goes on elsewhere: it ends in mid-sentence. */
  jumpFrom() {
    const whole2 = writeStory(this.house, this.random, { id: `s${++this.count}`, rank: 1, paragraphs: 13 + this.below(5), figures: 1, quotes: 0, factbox: false });
    const { article: article2, truth } = whole2;
    const paragraphs = article2.body.filter((block) => block.kind === "paragraph").map((block) => block.text);
    const at = 5 + this.below(3);
    const words2 = paragraphs[at].split(" ");
    const cut = Math.max(3, Math.floor(words2.length * (0.3 + 0.5 * this.random())));
    const clean = words2.slice(0, cut).join(" ").replace(/[.,;:?!”’—–\s]+$/, "");
    const rest = paragraphs[at].slice(clean.length).trimStart();
    const [front, back2] = /^[\p{L}\p{N}$“‘(]/u.test(rest) ? [clean, rest] : [words2.slice(0, 2).join(" "), words2.slice(2).join(" ")];
    const head = capital(this.rare([article2.headline].map((text) => text.split(" ").slice(0, 3).join(" "))));
    const { house } = this;
    const line2 = `${house.jump} ${house.jump === "See" ? `${head.split(" ")[0]}, page 2` : "2"}`;
    const body = [...article2.body.slice(0, bodyIndex(article2, at)), { kind: "paragraph", text: front }, { kind: "signature", text: line2 }];
    const { tagline, agencyNote, ...bare2 } = article2;
    const first = { article: { ...bare2, body }, truth };
    this.parts = {
      head: this.chance(0.5) ? head : capital(truth.kicker?.toLowerCase() ?? head),
      line: line2,
      rest: [back2, ...paragraphs.slice(at + 1)],
      story: { article: { ...article2, ...tagline === void 0 ? {} : { tagline }, ...agencyNote === void 0 ? {} : { agencyNote } }, truth }
    };
    this.articles.push(first.article);
    return first;
  }
  /** The second part, under a jump head. */
  jumpTo() {
    const { head, line: line2, rest, story } = this.parts;
    const { house } = this;
    const { article: article2, truth } = story;
    const from2 = this.rare([
      house.jump === "See" || house.jump === "Turn to page" ? "Continued from page 1" : "Continued from Page 1",
      house.jump === "See" ? "From page 1" : "Continued from Page 1"
    ]);
    const crossheadsBefore = article2.body.slice(0, bodyIndex(article2, truth.paragraphs.length - rest.length)).filter(({ kind }) => kind === "crosshead").length;
    const second = {
      id: `${article2.id}b`,
      rank: 3,
      headline: head,
      standfirst: from2,
      body: rest.map((text) => ({ kind: "paragraph", text })),
      ...article2.tagline === void 0 ? {} : { tagline: article2.tagline },
      ...article2.agencyNote === void 0 ? {} : { agencyNote: article2.agencyNote }
    };
    this.articles.push(second);
    const whole2 = {
      ...truth,
      crossheads: truth.crossheads.slice(0, crossheadsBefore),
      jumpHead: head,
      jumpLines: [line2, from2]
    };
    this.stories.push(whole2);
    return { article: second, truth: { ...whole2, dropCap: false } };
  }
  briefs() {
    const id = `i${++this.count}`;
    const standingHead = this.rare(["In brief", "News in brief", "Briefly", "World in brief", "Around the county"]);
    const items = Array.from({ length: 3 + this.below(3) }, () => {
      const s = new Reporter(this.random, this.house.manner);
      const runInHead = capital(s.rare([`${s.place} ${s.idea()}`, `${s.thing()} ${s.idea()}`, s.place, `${s.peopleOfTopic()} ${s.verb().base} ${s.idea()}`]));
      const paragraphs = Array.from({ length: s.rare([1, 1, 2]) }, () => s.paragraph(1 + s.below(2)));
      return { runInHead, paragraphs };
    });
    this.items.push({
      id,
      kind: "briefs",
      standingHead,
      items: items.map(({ runInHead, paragraphs }) => ({ runInHead, body: paragraphs.map((text) => ({ kind: "paragraph", text })) }))
    });
    this.trueItems.push({ standingHead, items });
    return id;
  }
  below(n) {
    return Math.floor(this.random() * n);
  }
  chance(share4) {
    return this.random() < share4;
  }
  rare(list3) {
    return list3[this.below(list3.length)];
  }
};
function bodyIndex(article2, at) {
  let seen = -1;
  return article2.body.findIndex((block) => block.kind === "paragraph" && ++seen === at);
}
function pilesOf(columns, piles, random) {
  const out2 = [];
  let from2 = 1;
  for (let left2 = Math.min(piles, columns); left2 > 0; left2--) {
    const most2 = columns - from2 + 1 - (left2 - 1);
    const width2 = left2 === 1 ? most2 : Math.max(1, Math.min(most2, Math.round(most2 / left2 + (random() - 0.5))));
    out2.push([from2, from2 + width2 - 1]);
    from2 += width2;
  }
  return out2;
}
function depthOf2({ article: article2 }, columns, characters) {
  const text = article2.body.reduce((sum, block) => sum + ("text" in block ? Math.ceil(block.text.length / (characters * 0.9)) + 1 : 0), 0);
  const head = 12 + (article2.standfirst === void 0 ? 0 : 6) + (article2.decks === void 0 ? 0 : 4) + (columns === 1 ? 14 : 0);
  return Math.ceil(text / columns) + head + 26 * (article2.figures?.length ?? 0) + 18 * (article2.pullQuotes?.length ?? 0) + 22 * (article2.factboxes?.length ?? 0);
}

// test/reconstruct/trip/readLines.ts
import { getDocumentProxy } from "unpdf";
var SAME_LINE2 = 1.2;
async function readLines(pdf) {
  const document = await getDocumentProxy(pdf.slice(), { verbosity: 0 });
  const lines3 = [];
  try {
    for (let page = 1; page <= document.numPages; page++) {
      const leaf = await document.getPage(page);
      const height = leaf.view[3];
      const { items } = await leaf.getTextContent({ disableNormalization: true });
      let open2;
      const close = () => {
        if (open2 && open2.text.trim() !== "") {
          const [most2] = [...open2.counts].sort((a, b) => b[1] - a[1]);
          const [font, size2] = most2[0].split("\n");
          const { x, right, y } = open2;
          lines3.push({ page, text: open2.text.trim(), x, right, y, size: Number(size2), font, ends: [open2.fonts[0], open2.fonts.at(-1)] });
        }
        open2 = void 0;
      };
      for (const item of items) {
        if (!("str" in item)) continue;
        const [, , , size2, x, up] = item.transform;
        const y = height - up;
        const str = item.str.replaceAll("\u2060", "").replaceAll("\u2010", "-");
        if (str.trim() === "") {
          if (open2 && str !== "") open2.text += " ";
          continue;
        }
        if (!open2 || Math.abs(open2.y - y) > 0.4 * size2 || x < open2.right - size2 || x > open2.right + SAME_LINE2 * size2) {
          close();
          open2 = { page, text: "", x, right: x, y, counts: /* @__PURE__ */ new Map(), fonts: [] };
        } else if (x > open2.right + 0.12 * size2 && !open2.text.endsWith(" ") && !str.startsWith(" ")) open2.text += " ";
        open2.text += str;
        open2.right = x + item.width;
        open2.fonts.push(item.fontName);
        const key = `${item.fontName}
${size2}`;
        open2.counts.set(key, (open2.counts.get(key) ?? 0) + str.length);
      }
      close();
    }
  } finally {
    await document.loadingTask.destroy();
  }
  return lines3;
}

// test/reconstruct/trip/extracts.ts
import { execFileSync } from "node:child_process";

// test/reconstruct/trip/frames.ts
var EDGE = 2;
var goesOn = (a, b) => (a.font === b.font || a.ends[1] === b.ends[0]) && Math.abs(a.size - b.size) < 0.3;
var HEAD4 = /* @__PURE__ */ new Set(["label", "kicker", "headline", "deck", "standfirst", "jumpHead", "fromLine"]);
var INSERTS = [
  /* @__PURE__ */ new Set(["caption", "credit"]),
  /* @__PURE__ */ new Set(["quote", "attribution"]),
  /* @__PURE__ */ new Set(["boxHead", "boxText"]),
  /* @__PURE__ */ new Set(["standingHead", "item"]),
  /* @__PURE__ */ new Set(["furniture"])
];
function framesOf(lines3, roles, bylineInHead) {
  const body = bodyType(lines3);
  const isBody = ([first]) => first.font === body.font && Math.abs(first.size - body.size) < 0.3;
  const blocks = legsOf2(lines3).flatMap((leg) => (isBody(leg) ? paragraphsOf(leg) : [leg]).map((own2) => ({ lines: own2, role: roleOf(own2, roles, isBody(own2), body.size) })));
  const frames = [];
  let head;
  let text;
  let insert;
  const open2 = (kind, first) => {
    const own2 = [first];
    frames.push({ kind, blocks: own2 });
    return own2;
  };
  for (const block of blocks) {
    const { role } = block;
    const among = INSERTS.find((set) => set.has(role));
    if (among) {
      const begins = role === "caption" || role === "quote" || role === "boxHead" || role === "standingHead" || role === "furniture";
      if (insert && insert.roles === among && !(begins && insert.blocks.at(-1).role !== role)) insert.blocks.push(block);
      else insert = { blocks: open2("small", block), roles: among };
      continue;
    }
    insert = void 0;
    const heads = HEAD4.has(role) || role === "byline" && bylineInHead;
    if (heads) {
      if (head && !text) head.push(block);
      else {
        head = open2("head", block);
        text = void 0;
      }
    } else if (text) text.push(block);
    else text = open2("text", block);
  }
  return frames;
}
function roleOf(lines3, roles, isBody, bodySize) {
  const whole2 = roles.of(lines3.map(({ text }) => text).join(""), true);
  if (whole2 !== void 0) return whole2;
  const counts = /* @__PURE__ */ new Map();
  for (const { text } of lines3) {
    const role = roles.of(text);
    if (role !== void 0) counts.set(role, (counts.get(role) ?? 0) + 1);
  }
  const [most2] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most2) return most2[0];
  const [first] = lines3;
  const cap = lines3.length === 1 && [...first.text].length <= 2;
  return isBody || cap ? "paragraph" : first.size > 1.15 * bodySize ? "headline" : "furniture";
}
function bodyType(lines3) {
  const counts = /* @__PURE__ */ new Map();
  for (const { font, size: size2, text } of lines3) {
    const key = `${font} ${size2}`;
    const entry = counts.get(key) ?? { size: size2, font, count: 0 };
    entry.count += text.length;
    counts.set(key, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0] ?? { size: 10, font: "" };
}
function legsOf2(lines3) {
  const legs = [];
  for (const line2 of lines3) {
    const leg = legs.at(-1);
    const last = leg?.at(-1);
    const step = last ? line2.y - last.y : 0;
    const under = leg !== void 0 && line2.x < Math.max(...leg.map((l) => l.right)) && line2.right > Math.min(...leg.map((l) => l.x));
    if (leg && last && under && last.page === line2.page && goesOn(last, line2) && step > 0.3 * line2.size && step < 1.75 * line2.size) leg.push(line2);
    else legs.push([line2]);
  }
  return legs;
}
function paragraphsOf(leg) {
  const left2 = Math.min(...leg.map(({ x }) => x));
  const right = Math.max(...leg.map((line2) => line2.right));
  const blocks = [];
  leg.forEach((line2, i) => {
    const before = leg[i - 1];
    const inset = line2.x > left2 + EDGE;
    const after2 = leg[i + 1];
    const alone = !after2 || after2.x < line2.x - EDGE;
    const indented = i > 1 && blocks.at(-1).length === 1 && leg[i - 2].x < line2.x - EDGE;
    const shortBefore = before !== void 0 && before.right < right - 0.08 * (right - left2);
    const begins = before === void 0 || inset && line2.x > before.x + EDGE && (alone || shortBefore) || inset && Math.abs(line2.x - before.x) <= EDGE && alone && shortBefore && indented;
    if (begins) blocks.push([line2]);
    else blocks.at(-1).push(line2);
  });
  return blocks;
}

// test/reconstruct/trip/extracts.ts
function framedWish(random) {
  const orders = ["headsFirst", "smallLast", "shuffled", "shuffled", "content", "textFirst"];
  return {
    order: orders[Math.floor(random() * orders.length)],
    bylineInHead: random() < 0.5,
    endSpaces: random() < 0.5,
    newline: random() < 0.15 ? "\r\n" : "\n",
    ligatures: random() < 0.1,
    formFeeds: random() < 0.5
  };
}
function framedText(lines3, roles, wish, random) {
  const pages = [...new Set(lines3.map(({ page }) => page))].map((page) => {
    const frames = ordered(
      framesOf(
        lines3.filter((line2) => line2.page === page),
        roles,
        wish.bylineInHead
      ),
      wish.order,
      random
    );
    return frames.flatMap(({ blocks }) => blocks.map((block) => printed(block, wish)));
  });
  let text = pages.map((blocks) => blocks.join("\n\n")).join(wish.formFeeds ? "\n\f" : "\n\n");
  if (wish.ligatures) text = text.replaceAll("ffi", "\uFB03").replaceAll("ff", "\uFB00").replaceAll("fi", "\uFB01").replaceAll("fl", "\uFB02");
  return (wish.newline === "\n" ? text : text.replaceAll("\n", "\r\n")) + wish.newline;
}
function printed({ lines: lines3 }, { endSpaces }) {
  return lines3.map(({ text }, i) => endSpaces && i < lines3.length - 1 && !/[-\u00ad—]$/.test(text) ? `${text} ` : text).join("\n");
}
function ordered(frames, order, random) {
  const of = (...kinds2) => frames.filter(({ kind }) => kinds2.includes(kind));
  switch (order) {
    case "content":
      return frames;
    case "headsFirst":
      return [...of("head"), ...of("text"), ...of("small")];
    case "smallLast":
      return [...of("head", "text"), ...of("small")];
    case "textFirst":
      return [...of("text"), ...of("small"), ...of("head")];
    case "shuffled": {
      const out2 = [...frames];
      for (let i = out2.length - 1; i > 0; i--) {
        const k = Math.floor(random() * (i + 1));
        [out2[i], out2[k]] = [out2[k], out2[i]];
      }
      return out2;
    }
  }
}
function plainLines(lines3) {
  return `${lines3.map(({ text }) => text).join("\n")}
`;
}
function popplerText(pdf, raw) {
  try {
    return execFileSync("pdftotext", [...raw ? ["-raw"] : [], "-enc", "UTF-8", "-", "-"], {
      input: pdf,
      encoding: "utf8",
      maxBuffer: 1 << 26,
      stdio: ["pipe", "pipe", "ignore"]
    }).replaceAll("\u2010", "-");
  } catch {
    return void 0;
  }
}

// test/reconstruct/trip/roles.ts
var lettersOf2 = (text) => text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
var RoleIndex = class {
  texts = /* @__PURE__ */ new Map();
  constructor(truth) {
    for (const s of truth.stories) {
      this.add("label", s.label);
      this.add("kicker", s.kicker);
      this.add("headline", s.headline);
      for (const deck of s.decks) this.add("deck", deck);
      this.add("standfirst", s.standfirst);
      this.add("byline", s.byline);
      if (s.runIn === void 0) this.add("dateline", s.dateline);
      for (const paragraph of s.paragraphs) this.add("paragraph", paragraph);
      for (const crosshead of s.crossheads) this.add("crosshead", crosshead);
      for (const { text, attribution } of s.quotes) {
        this.add("quote", text);
        this.add("attribution", attribution);
      }
      for (const { text, credit } of s.captions) {
        this.add("caption", text);
        this.add("credit", credit);
      }
      this.add("tagline", s.tagline);
      this.add("agencyNote", s.agencyNote);
      this.add("jumpHead", s.jumpHead);
      this.add("jumpLine", s.jumpLines[0]);
      this.add("fromLine", s.jumpLines[1]);
      for (const { title, paragraphs } of s.factboxes) {
        this.add("boxHead", title);
        for (const paragraph of paragraphs) this.add("boxText", paragraph);
      }
    }
    for (const group of truth.items) {
      this.add("standingHead", group.standingHead);
      for (const { runInHead, paragraphs } of group.items) this.add("item", `${runInHead ?? ""}${paragraphs.join("")}`);
    }
    for (const text of truth.furniture) this.add("furniture", text);
  }
  add(role, text) {
    if (text !== void 0) this.texts.set(role, `${this.texts.get(role) ?? ""}|${lettersOf2(text)}|`);
  }
  /** Undefined where the words are too few, or stand in texts of several roles; with `any` the first of those whose whole they are. */
  of(line2, any = false) {
    const letters = lettersOf2(line2);
    if (letters.length < 3) return void 0;
    const roles = [...this.texts].filter(([, text]) => text.includes(letters)).map(([role]) => role);
    if (roles.length === 1) return roles[0];
    const whole2 = [...this.texts].filter(([, text]) => text.includes(`|${letters}|`)).map(([role]) => role);
    return whole2.length === 1 || any ? whole2[0] : void 0;
  }
};

// ../../rec/learn/data.ts
var PICTURES = /* @__PURE__ */ new Map([["gray.png", makePng({ width: 24, height: 16, colourType: 0, depth: 8, sample: (x, y) => 60 + 6 * x + 4 * y })]]);
var from = Number(process.argv[2]);
var to = Number(process.argv[3]);
var out = process.argv[4];
var lettersOf3 = (t) => t.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
var rows2 = [];
for (let seed = from; seed < to; seed++) {
  let trip, paper;
  for (const room of [1, 1.4, 2, 3]) {
    trip = writeEdition(seed, void 0, room);
    paper = await typeset(trip.edition, { fonts: FONTS, pictures: PICTURES });
    if (paper.report.notSet.filter(({ reason: reason2 }) => reason2 !== "quote-no-room").length === 0) break;
  }
  const { edition, truth } = trip;
  const texts = /* @__PURE__ */ new Map();
  const jump = new Set(truth.stories.flatMap((s) => s.jumpLines.slice(0, 1)).map(lettersOf3));
  const froms = new Set(truth.stories.flatMap((s) => s.jumpLines.slice(1)).map(lettersOf3));
  const jumpHeads = new Set(truth.stories.flatMap((s) => s.jumpHead ? [lettersOf3(s.jumpHead)] : []));
  for (const page of paper.pages) for (const item of page.items) {
    if (item.kind !== "glyphs") continue;
    const node = paper.structure[item.node];
    const path = node.path ?? "furniture";
    const key = /^items\[\d+\]\.items\[\d+\]/.exec(path)?.[0] ?? (node.role === "furniture" || node.path === void 0 ? `furniture${page.number}-${item.y.toFixed(0)}-${item.x.toFixed(0)}` : path);
    let role = node.role;
    if (/\.standingHead/.test(path)) role = "standingHead";
    else if (/^items\[/.test(path)) role = "item";
    else if (/factboxes\[\d+\]\.title/.test(path)) role = "boxHead";
    else if (/factboxes\[/.test(path)) role = "boxText";
    else if (role === "pullQuote") role = "quote";
    else if (role === "signature") role = "jumpLine";
    else if (role === "artifact") role = "furniture";
    const t = texts.get(key) ?? { role, letters: "", cap: false };
    texts.set(key, t);
    t.letters += item.texts.join("");
  }
  for (const [key, t] of texts) {
    t.letters = lettersOf3(t.letters);
    if (jump.has(t.letters)) t.role = "jumpLine";
    if (froms.has(t.letters)) t.role = "fromLine";
    if (t.role === "headline" && jumpHeads.has(t.letters)) t.role = "jumpHead";
  }
  const paths = [...texts];
  const pdf = await writePdf(paper, { codec: zlibCodec, actualText: false });
  const read = await readLines(pdf);
  const random = randomFrom(40503 + seed);
  const sources = [
    ["framed", framedText(read, new RoleIndex(truth), framedWish(random), random)],
    ["plain", plainLines(read)],
    ["pdftotext", popplerText(pdf, false)],
    ["raw", popplerText(pdf, true)]
  ];
  for (const [source, text] of sources) {
    if (text === void 0) continue;
    let last;
    const capNext = /* @__PURE__ */ new Map();
    const labels = {};
    text.split(/\r?\n|\f/).forEach(() => {
    });
    const lines3 = text.replace(/\f/g, "\n").split(/\r?\n/);
    const gold = lines3.map((line2) => {
      const letters = lettersOf3(line2);
      if (letters === "") return "";
      const found = [];
      for (const [key, t] of paths) {
        const at = last && last.key === key ? t.letters.indexOf(letters, last.end) === last.end ? last.end : t.letters.indexOf(letters) : t.letters.indexOf(letters);
        if (at >= 0) found.push({ key, at, role: t.role, len: t.letters.length });
      }
      if (letters.length === 1) {
        const c = found.filter((f) => f.at === 0 && f.role === "paragraph" && f.len > 80);
        if (/^\p{Lu}$/u.test(line2.trim().replace(/^[“‘"']/, "")) && c.length > 0) {
          capNext.set(c[0].key, true);
          return "dropCap:B";
        }
      }
      if (found.length === 0) return "?";
      const continuing = found.find((f) => last && f.key === last.key && f.at === last.end);
      const pick = continuing ?? found.filter((f) => f.at <= 1).sort((a, b) => a.len - b.len)[0] ?? found.sort((a, b) => a.len - b.len)[0];
      if (letters.length < 3 && !continuing && found.length > 1 && !(pick.at === 0 && pick.len === letters.length)) return "?";
      const begin = pick.at === 0 || pick.at === 1 && pick.role === "paragraph" && !/^\p{Lu}/u.test(line2);
      const goes2 = continuing !== void 0 && last.key === pick.key;
      last = { key: pick.key, end: pick.at + letters.length };
      if (begin) return `${pick.role}:B`;
      if (goes2) return `${pick.role}:I`;
      return pick.role === "paragraph" || pick.role === "item" || pick.role === "boxText" ? `${pick.role}:G` : `${pick.role}:I`;
    });
    rows2.push({ seed, house: trip.house.name, source, text, gold });
  }
}
writeFileSync(out, JSON.stringify(rows2));
console.log(rows2.length);
