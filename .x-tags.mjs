// ../../rec/learn/tags.ts
import { readFileSync } from "node:fs";

// src/reconstruct/columnsApart.ts
var GAP = / {2,}/g;
var NARROWEST = 14;
var OFF_EDGE = 2;
var EDGE_ROWS = 5;
var EDGE_SHARE = 0.2;
var GAPPED_SHARE = 0.25;
var TEXT_LETTERS = 13;
function columnsApart(rows) {
  const cut = rows.map(({ text: text2, indent }) => chunksOf(text2, indent));
  const gapped = cut.filter((chunks) => chunks.length > 1);
  if (gapped.length < EDGE_ROWS || gapped.length < GAPPED_SHARE * rows.length) return [...rows];
  const edges = edgesOf(cut);
  if (edges.length < 2 || !isText(gapped, edges)) return [...rows];
  return threadsOf(rows, cut, edges).flatMap(({ lines }) => lines);
}
function chunksOf(text2, indent) {
  const chunks = [];
  let from = 0;
  const push = (to) => {
    if (to > from) chunks.push({ text: text2.slice(from, to), from: indent + from, to: indent + to });
  };
  for (const gap of text2.matchAll(GAP)) {
    push(gap.index);
    from = gap.index + gap[0].length;
  }
  push(text2.length);
  return chunks;
}
function edgesOf(cut) {
  const starts2 = /* @__PURE__ */ new Map();
  for (const chunks of cut) for (const { from } of chunks) starts2.set(from, (starts2.get(from) ?? 0) + 1);
  const near2 = (at) => (starts2.get(at - 1) ?? 0) + (starts2.get(at) ?? 0) + (starts2.get(at + 1) ?? 0);
  const enough = Math.max(EDGE_ROWS, EDGE_SHARE * cut.length);
  const edges = [];
  for (const [at] of [...starts2].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
    if (near2(at) >= enough && edges.every((edge) => Math.abs(edge - at) >= NARROWEST)) edges.push(at);
    if (edges.length === MOST_EDGES) break;
  }
  return edges.sort((a, b) => a - b);
}
var MOST_EDGES = 12;
function isText(gapped, edges) {
  let letters = 0;
  let parts2 = 0;
  for (const chunks of gapped) {
    const columns = new Set(chunks.map(({ from }) => columnOf(from, edges)));
    if (columns.size < 2) continue;
    parts2 += columns.size;
    for (const { text: text2 } of chunks) letters += text2.match(/\p{L}/gu)?.length ?? 0;
  }
  return parts2 >= 2 * EDGE_ROWS && letters >= TEXT_LETTERS * parts2;
}
function columnOf(from, edges) {
  let column = 0;
  while (column + 1 < edges.length && edges[column + 1] <= from + OFF_EDGE) column++;
  return column;
}
function threadsOf(rows, cut, edges) {
  const threads = [];
  const open = edges.map(() => void 0);
  let row = 0;
  rows.forEach((line, i) => {
    row += 1 + Math.min(line.blanks, 2);
    const parts2 = partsOf(cut[i], edges);
    parts2.forEach((part, k) => {
      const first = columnOf(part.from, edges);
      const last = Math.min(columnOf(Math.max(part.from, part.to - 1 - OFF_EDGE), edges), edges.length - 1);
      let thread = open[first];
      const alone = thread !== void 0 && (parts2[k + 1] === void 0 || columnOf(parts2[k + 1].from, edges) > thread.last);
      if (thread === void 0 || thread.first !== first || thread.last !== last && !(thread.last > last && alone)) {
        thread = { first, last, row: -Infinity, lines: [] };
        threads.push(thread);
      }
      for (let column = first; column <= Math.max(last, thread.last); column++) open[column] = thread;
      thread.lines.push({
        number: line.number,
        page: line.page,
        text: part.text.replace(GAP, " "),
        indent: Math.max(0, part.from - edges[first]),
        trailing: k === parts2.length - 1 && line.trailing,
        soft: k === parts2.length - 1 && line.soft,
        blanks: row - thread.row - 1
      });
      thread.row = row;
    });
  });
  return threads;
}
function partsOf(chunks, edges) {
  const parts2 = [];
  let column = -1;
  for (const chunk of chunks) {
    const own = columnOf(chunk.from, edges);
    const before = parts2.at(-1);
    if (before !== void 0 && (own === column || chunk.from > (edges[own] ?? 0) + NARROWEST)) {
      parts2[parts2.length - 1] = { text: `${before.text} ${chunk.text}`, from: before.from, to: chunk.to };
    } else parts2.push(chunk);
    column = own;
  }
  return parts2;
}

// src/reconstruct/rawLines.ts
var BREAKS = /\r\n|[\n\r\v\u0085\u2028\u2029]/;
var TAB = 8;
var PLAIN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2013-\u201f]*$/;
var LIGATURES = { \uFB00: "ff", \uFB01: "fi", \uFB02: "fl", \uFB03: "ffi", \uFB04: "ffl", \uFB05: "st", \uFB06: "st" };
var LIGATURE = /[\ufb00-\ufb06]/g;
var SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
var UNSEEN = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
var SOFT = /\u00ad/g;
function rawLines(text2) {
  const lines = [];
  const hard = softAreHard(text2);
  let page = 1;
  let number = 0;
  let blanks = Infinity;
  for (const row of text2.split(BREAKS)) {
    row.split("\f").forEach((part, i, parts2) => {
      if (i > 0) {
        page++;
        blanks = Infinity;
      }
      const found = readLine(part, hard);
      const last = i === parts2.length - 1;
      if (found.text !== "" || found.soft || last) number++;
      if (found.text === "" && !found.soft) blanks += last && i === 0 ? 1 : 0;
      else {
        lines.push({ number, page, blanks, ...found });
        blanks = 0;
      }
    });
  }
  return lines;
}
function softAreHard(text2) {
  const inside = text2.match(/\p{L}\u00ad\p{L}/gu)?.length ?? 0;
  return inside > 0 && !/\p{L}[-\u2010\u2011]/u.test(text2);
}
function readLine(raw, hard) {
  let seen = raw;
  if (!PLAIN.test(raw)) {
    seen = raw.replace(UNSEEN, "").replace(SPACE, " ").replace(LIGATURE, (sign) => LIGATURES[sign] ?? sign);
    if (hard) seen = seen.replace(SOFT, "-");
    if (seen.includes("	")) seen = stopped(seen);
    seen = seen.normalize("NFC");
  }
  const body = seen.trimEnd();
  const soft = body.endsWith("\xAD");
  const text2 = body.trimStart();
  return {
    text: text2.replace(SOFT, "").trim(),
    indent: body.length - text2.length,
    trailing: body.length < seen.length,
    soft
  };
}
function stopped(text2) {
  const parts2 = text2.split("	");
  let column = 0;
  return parts2.map((part, i) => {
    column += part.length;
    if (i === parts2.length - 1) return part;
    const gap = Math.max(2, TAB - column % TAB);
    column += gap;
    return part + " ".repeat(gap);
  }).join("");
}

// src/reconstruct/readLines.ts
var SPACED_FROM = 0.3;
var SPACED_TO = 0.985;
var DOUBLE_SPACED = 0.85;
var DOUBLE_LINES = 12;
var CELLS = / {4,}/g;
var SPACES = / {2,}/g;
function readLines(text2, meter) {
  const lines = byPages(rawLines(text2)).flatMap(columnsApart);
  const ends = endsTell(lines);
  const blanks = blanksThatTell(lines);
  return lines.map(({ number, page, text: text3, indent, trailing, soft, blanks: before }) => {
    const hyphen = soft || /[-\u2010\u2011]$/.test(text3);
    const words = text3.replace(/[\u2010\u2011]$/, "").replace(CELLS, "	").replace(SPACES, " ");
    const shown = soft || words.length < text3.length && hyphen && !words.endsWith("-") ? `${words}-` : words;
    const end = soft ? "soft" : !ends ? "unknown" : trailing ? "space" : "none";
    return { number, page, text: shown, end, gap: before >= blanks, indent, width: meter(shown) };
  });
}
function byPages(lines) {
  const pages = [];
  for (const line of lines) {
    const page = pages.at(-1);
    if (page?.[0]?.page === line.page) page.push(line);
    else pages.push([line]);
  }
  return pages;
}
function endsTell(lines) {
  let spaced = 0;
  let unhyphened = 0;
  let hyphened = 0;
  let spacedHyphens = 0;
  for (const { text: text2, trailing, soft } of lines) {
    const hyphen = soft || /[-\u2010\u2011]$/.test(text2);
    if (hyphen) hyphened++;
    else unhyphened++;
    if (trailing && hyphen) spacedHyphens++;
    else if (trailing) spaced++;
  }
  if (spacedHyphens > hyphened / 2) return false;
  return spaced > 0 && spaced >= SPACED_FROM * unhyphened && (unhyphened < DOUBLE_LINES || spaced <= SPACED_TO * unhyphened);
}
function blanksThatTell(lines) {
  const counts = /* @__PURE__ */ new Map();
  for (const { blanks } of lines) if (blanks !== Infinity) counts.set(blanks, (counts.get(blanks) ?? 0) + 1);
  const between = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (between < DOUBLE_LINES || (counts.get(0) ?? 0) > (1 - DOUBLE_SPACED) * between) return 1;
  return [...counts].sort((a, b) => b[1] - a[1])[0][0] + 1;
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
    const table = at + view.getUint32(entry + 4);
    if (view.getUint16(table) === VARIATIONS) {
      if (!anyVariant) return void 0;
      continue;
    }
    found.set(`${view.getUint16(entry)} ${view.getUint16(entry + 2)}`, table);
  }
  for (const [platform, encoding] of UNICODE) {
    const table = found.get(`${platform} ${encoding}`);
    if (table === void 0) continue;
    const format = view.getUint16(table);
    return format === 4 ? segments(view, table) : format === 12 ? groups(view, table) : void 0;
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
    const middle = low + high >>> 1;
    if (end(middle) < codePoint) low = middle + 1;
    else high = middle;
  }
  return low;
}

// src/text/axes.ts
var HEADER = 16;
var RECORD = 20;
function readAxes(view, { offset, length }) {
  if (length < HEADER) return [];
  const first = offset + view.getUint16(offset + 4);
  const size = view.getUint16(offset + 10);
  const end = offset + length;
  const axes = [];
  for (let i = 0, count = view.getUint16(offset + 8); i < count; i++) {
    const at = first + i * size;
    if (size < RECORD || at + RECORD > end) break;
    const [min, middle, max] = [4, 8, 12].map((k) => view.getInt32(at + k) / 65536);
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)));
    axes.push({ tag, min: Math.min(min, middle), default: middle, max: Math.max(max, middle) });
  }
  return axes;
}

// src/text/sfntFile.ts
var TRUETYPE = 65536;

// src/text/sfnt.ts
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
    const length = view.getUint32(at + 12);
    if (offset < view.byteLength) tables.set(tag, { offset, length: Math.min(length, view.byteLength - offset) });
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
    const from = short ? 2 * view.getUint16(entry) : view.getUint32(entry);
    const to = short ? 2 * view.getUint16(entry + 2) : view.getUint32(entry + 4);
    if (from === to) return void 0;
    if (from > to || glyf.offset + to > view.byteLength || to - from < GLYPH_HEADER) throw new RangeError("a glyph lies outside the file");
    return { offset: glyf.offset + from, length: to - from };
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
  const box = [36, 38, 40, 42].map((at) => view.getInt16(head.offset + at));
  const os2 = tables.get("OS/2");
  const fvar = tables.get("fvar");
  const post = tables.get("post");
  const known = os2 !== void 0 && os2.length >= 64;
  const heights = os2 !== void 0 && os2.length >= 90 && view.getUint16(os2.offset) >= 2;
  const weight = known ? view.getUint16(os2.offset + 4) : 400;
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
    box: [box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0],
    weight: weight >= 1 && weight <= 1e3 ? weight : 400,
    serif: known ? serifOf(view, os2) : void 0,
    xHeight: heights ? view.getInt16(os2.offset + 86) : 0,
    capHeight: heights ? view.getInt16(os2.offset + 88) : 0,
    italicAngle: post !== void 0 && post.length >= 16 ? view.getInt32(post.offset + 4) / 65536 : 0,
    fixedPitch: post !== void 0 && post.length >= 16 && view.getUint32(post.offset + 12) !== 0,
    axes: fvar === void 0 ? [] : readAxes(view, fvar)
  };
}

// src/reconstruct/textAdvances.ts
var ROWS = [
  [
    32,
    "6j7v9afxdrj8kg579j9jbek06t8r6tardrdrdrdrdrdrdrdrdrdr6t6tjhk0jhbfp5jyh6imkahegck0ll9xb0jig9ovkmkhftkhibe0grkwiwq8ighzgi9nap9ndce866dceiceezcw8jdgg17x7bf27vnog0eaexehakaz8rfuddktdbdfcq8o7f8ofh"
  ],
  [
    160,
    "6j7udrdrh5dr7fdnawlpbeedh28rbh9qb9k0adae66fcgt7u6v9jc0ednxopnxbfjyjyjyjyjyjyouimhehehehe9x9x9x9xkhkmkhkhkhkhkhi7khkwkwkwkwhzfwfndcdcdcdcdcdcjpcecwcwcwcw7x7x7x7xesg0eaeaeaeaeag1eafufufufudfekdfjydcjydcjzdcimceimceimceimcekahekdf0hecwhecwhecwhdcwhecwk0dgk0dgk0dgk0dgllg1lwg39x7x9x7x9x7x9x7x9x7xkxf8b07bjif2f2g97vg97vg9a6gt9xge82kmg0kmg0kmg0likmfjkheakheakheaq9mfibakibakibake0aye0aye0aye0aygr8rgr9tgr94kwfukwfukwfukwfukwfukxfuq8kthzdfhzgicqgicqgicq7x"
  ],
  [
    1024,
    "hehekbf8ike09x9xb0pos5l5ialohdl3jyh5h6f8ifheq1f5loloiaj0ovllkhl3ftimgrhdk5igl0i2t9t0k3onguijsyi6dcege1bxeqcwkyc3gxgxehfdjdgteagfexcecodfjqdbgeevmkmmfsk8dlczlieecwcwfnbxcsay7x7x7bkmlyg3ehgxdfgb"
  ],
  [8208, "8r8rdrdwrsq4bve86t6t6r6rc3c2c1c2e8e8cp....dwon"],
  [8364, "dr"]
];
var BLOCKS = [
  [31, 0],
  [591, 520],
  [767, 480],
  [879, 0],
  // combining marks
  [1023, 540],
  // Greek
  [1327, 560],
  // Cyrillic
  [1423, 560],
  [1487, 0],
  // points of Hebrew
  [1535, 540],
  [1791, 460],
  // Arabic
  [7423, 560],
  [8191, 540],
  [8202, 400],
  // spaces
  [8207, 0],
  [8231, 500],
  [8239, 0],
  [8399, 550],
  [8447, 0],
  [11903, 700],
  [42191, 1e3],
  // CJK
  [44031, 560],
  [55215, 1e3],
  // Hangul
  [63743, 600],
  [64255, 1e3],
  [65023, 480],
  [65039, 0],
  [65055, 500],
  [65071, 0],
  [65279, 500],
  [65376, 1e3],
  // full width
  [65535, 500]
];
function textAdvance(codePoint) {
  for (const [first, advances] of ROWS) {
    const at = 2 * (codePoint - first);
    if (at < 0 || at >= advances.length) continue;
    const advance = parseInt(advances.slice(at, at + 2), 36);
    if (!Number.isNaN(advance)) return advance / 1e3;
  }
  const block = BLOCKS.find(([last]) => codePoint <= last);
  return (block?.[1] ?? 1e3) / 1e3;
}

// src/reconstruct/lineMeter.ts
function lineMeter(face) {
  const known = /* @__PURE__ */ new Map();
  const advance = (face === void 0 ? void 0 : advancesOf(face)) ?? textAdvance;
  return (text2) => {
    let width = 0;
    for (let i = 0; i < text2.length; i++) {
      const codePoint = text2.codePointAt(i);
      if (codePoint > 65535) i++;
      let own = known.get(codePoint);
      if (own === void 0) {
        own = advance(codePoint);
        known.set(codePoint, own);
      }
      width += own;
    }
    return width;
  };
}
function advancesOf(face) {
  try {
    const sfnt = readSfnt(face);
    if ("message" in sfnt) return void 0;
    const map = readCharacterMap(sfnt, true);
    if (map === void 0) return void 0;
    const read = (codePoint) => {
      try {
        const gid = map(codePoint);
        const advance = gid === 0 ? NaN : sfnt.advance(gid) / sfnt.unitsPerEm;
        return Number.isFinite(advance) ? advance : textAdvance(codePoint);
      } catch {
        return textAdvance(codePoint);
      }
    };
    return read(101) > 0 ? read : void 0;
  } catch {
    return void 0;
  }
}

// src/reconstruct/bodySetting.ts
var BIN = 0.2;
var NEAR = 0.07;
var MOST_MEASURES = 4;
var FEWEST = 8;
var LEAST_SHARE = 0.03;
var AMID = 0.3;
var TOO_NEAR = 0.09;
var JOINED_LINES = 30;
var JOINED_HYPHENS = 8e-3;
var JOINED_PAIRS = 0.03;
var JOINED_SHARE = 0.12;
var MOST_JOINED = 4;
var NARROWEST2 = 3;
var WIDEST = 90;
function firstSetting(lines, signs) {
  const unhyphened = isUnhyphened(signs);
  const measures = measuresOf(lines, signs, unhyphened);
  const joined = unhyphened && lines.length * JOINED_PAIRS < near(lines, allOf(lines), 1.94 * measures[0].width).length ? JOINED_SHARE : 0;
  const main = measures[0];
  let gaps = 0;
  let bounds = 0;
  let gapped = 0;
  let inside = 0;
  let capitals = 0;
  let stops = 0;
  let words = 0;
  for (let i = 1; i < lines.length; i++) {
    if (lines[i].gap) gaps++;
    if (measures.some(({ width }) => Math.abs(lines[i].width - width) < 0.15 * width)) {
      words += signs[i].words - 1;
      stops += signs[i].sentences;
    }
    const before = signs[i - 1];
    const full = lines[i - 1].width > 0.9 * main.width;
    if (before.end === "stop" && !full && signs[i].start !== "lower") {
      bounds++;
      if (lines[i].gap) gapped++;
    } else if (full && !lines[i].gap) {
      if (before.end === "stop") continue;
      inside++;
      if (signs[i].start === "upper") capitals++;
    }
  }
  return {
    measures,
    local: { spread: 0.045, indent: main.indent / main.width, indentSpread: Math.min(0.055, main.indentSpread / main.width) },
    endings: [0.03, 0.1, 0.15, 0.17, 0.16],
    stops: clamp((stops + 3) / (words + 60), 0.02, 0.15),
    capitals: (capitals + 2) / (inside + 16),
    gapAtEnd: clamp((gapped + 1) / (bounds + 2), 0.02, 0.97),
    joined,
    gapAtBound: gaps === 0 ? 0.02 : gaps < 0.01 * lines.length ? 0.3 : 0.9
  };
}
function isUnhyphened(signs) {
  let hyphens = 0;
  for (const { end } of signs) if (end === "hyphen") hyphens++;
  return signs.length >= JOINED_LINES && hyphens < JOINED_HYPHENS * signs.length;
}
var allOf = (lines) => lines.map(() => true);
function measuresOf(lines, signs, joined) {
  const left = lines.map(({ width }) => width >= NARROWEST2 && width <= WIDEST);
  const measures = [];
  while (measures.length < MOST_MEASURES) {
    const width = commonWidth(lines, left);
    if (width === void 0) break;
    const own = near(lines, left, width);
    const together = own.filter((i) => isAmid(lines, left, i, width)).length;
    const enough = measures.length === 0 || own.length >= Math.max(FEWEST, LEAST_SHARE * lines.length) && together >= AMID * own.length && measures.every((other) => Math.abs(other.width - width) > TOO_NEAR * other.width);
    if (!enough) {
      if (own.length < FEWEST) break;
      for (const i of own) left[i] = false;
      if (own.length < LEAST_SHARE * lines.length) break;
      continue;
    }
    measures.push(measured(lines, signs, own, width));
    for (const i of own) left[i] = false;
    if (joined) for (let n = 2; n <= MOST_JOINED; n++) for (const i of near(lines, left, n * width)) left[i] = false;
  }
  return measures.length > 0 ? measures : [{ width: 16, spread: 1, indent: 0, indentSpread: 1 }];
}
function commonWidth(lines, left) {
  const bins = new Float64Array(Math.ceil(WIDEST / BIN) + 1);
  let any = false;
  lines.forEach(({ width, gap }, i) => {
    if (!left[i]) return;
    any = true;
    const next = lines[i + 1];
    bins[Math.floor(width / BIN)] += next !== void 0 && !next.gap && left[i + 1] === true && Math.abs(next.width - width) < 0.1 * width ? 2 : gap ? 0.5 : 1;
  });
  if (!any) return void 0;
  let best = 0;
  let at;
  for (let bin2 = Math.floor(NARROWEST2 / BIN); bin2 < bins.length; bin2++) {
    const reach = Math.max(1, Math.round(0.05 * bin2 * BIN / BIN));
    let sum = 0;
    for (let k = Math.max(0, bin2 - reach); k <= Math.min(bins.length - 1, bin2 + reach); k++) sum += bins[k] * (1 - Math.abs(k - bin2) / (reach + 1));
    sum /= Math.sqrt(reach);
    if (sum > best) {
      best = sum;
      at = (bin2 + 0.5) * BIN;
    }
  }
  return at;
}
function near(lines, left, width) {
  const own = [];
  lines.forEach((line, i) => {
    if (left[i] && Math.abs(line.width - width) <= NEAR * width) own.push(i);
  });
  return own;
}
function isAmid(lines, left, i, width) {
  const close = (k) => left[k] === true && Math.abs(lines[k].width - width) <= NEAR * width;
  return i > 0 && !lines[i].gap && close(i - 1) && lines[i + 1] !== void 0 && !lines[i + 1].gap && close(i + 1);
}
function measured(lines, signs, own, at) {
  const insides = own.filter((i) => i > 0 && signs[i - 1].end !== "stop" && !lines[i].gap && lines[i + 1] !== void 0 && !lines[i + 1].gap);
  const { mean, spread } = momentsOf((insides.length >= 4 ? insides : own).map((i) => lines[i].width));
  const width = insides.length >= 4 ? mean : at;
  const starts2 = [];
  for (let i = 1; i + 1 < lines.length; i++) {
    const starting = (lines[i].gap || lines[i - 1].width < 0.8 * width) && signs[i - 1].end === "stop" && signs[i].start === "upper" && !lines[i + 1].gap;
    if (starting && Math.abs(lines[i].width - 0.95 * width) < 0.15 * width && Math.abs(lines[i + 1].width - width) < NEAR * width) starts2.push(lines[i].width);
  }
  const first = momentsOf(starts2);
  return {
    width,
    // lines far off were left out of it
    spread: clamp(1.15 * spread, 0.02 * width, 0.08 * width),
    indent: starts2.length < 3 ? 0.03 * width : clamp(width - first.mean, 0, 0.2 * width),
    indentSpread: starts2.length < 3 ? 0.07 * width : clamp(1.1 * first.spread, 0.025 * width, 0.08 * width)
  };
}
function momentsOf(values) {
  if (values.length === 0) return { mean: 0, spread: 0 };
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return { mean, spread: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) };
}
function clamp(value, low, high) {
  return Math.min(high, Math.max(low, value));
}

// src/reconstruct/bodyFit.ts
var WIDTHS = 40;
var STRAY = 0.015;
var LOOSE = 0.1;
var OWN_SPREAD = 0.05;
var STARTS = {
  fresh: { upper: 0.93, lower: 8e-3, figure: 0.03, other: 0.03 },
  lead: { upper: 0.85, lower: 0.04, figure: 0.08, other: 0.03 }
};
var QUOTED = { fresh: 0.18, lead: 0.09, inner: 0.025 };
var QUOTED_AGAIN = { fresh: 0.7, lead: 0.01, inner: 3e-3 };
var IN_QUOTATION = { over: 0.012, inner: 0.12, broken: 0.12 };
var ENDS = {
  over: { stop: 0.96, colon: 0.015, word: 0.012, open: 15e-4, comma: 3e-3, hyphen: 1e-3 },
  inner: { stop: 0.05, colon: 8e-3, word: 0.51, open: 0.22, comma: 0.08, hyphen: 0.13 }
};
var HYPHEN = 0.3;
var SPACED = { over: 0.04, inner: 0.965, broken: 0.55 };
function bodyFit(lines, signs, setting, about) {
  const { measures, local, stops, capitals, joined } = setting;
  const own = measures.length;
  const fullWidth = (i, measure) => {
    if (joined === 0) return lineWidth(i, measure);
    let sum = 0;
    for (let n = 1; n <= MOST_JOINED; n++) {
      sum += (1 - joined) * joined ** (n - 1) * lineWidth(i, { ...measure, width: n * measure.width - HYPHEN * (n - 1), spread: Math.sqrt(n) * measure.spread });
    }
    return sum;
  };
  const lineWidth = (i, { width, spread }) => {
    const natural = lines[i].width;
    const next = signs[i + 1];
    const filled = next === void 0 || signs[i].end === "hyphen" ? Infinity : natural + 0.25 + next.firstWord;
    const loose = filled > width - spread ? LOOSE : LOOSE / 12;
    return (1 - STRAY - loose) * bell(natural, width, spread) + loose * bell(natural, width - 1.5 * spread, 2.5 * spread) + STRAY / WIDTHS;
  };
  const firstWidth = (i, measure) => {
    if (joined > 0) {
      const whole = (width, spread) => {
        let sum = STRAY / WIDTHS;
        for (let n = 1; n <= MOST_JOINED; n++) sum += (1 - joined) * joined ** (n - 1) * bell(lines[i].width, width + (n - 1) * (measure.width - HYPHEN), Math.sqrt(n) * spread);
        return sum;
      };
      return 0.85 * whole(measure.width - measure.indent, measure.indentSpread) + 0.1 * fullWidth(i, measure);
    }
    const indented = { ...measure, width: measure.width - measure.indent, spread: measure.indentSpread };
    return 0.9 * fullWidth(i, indented) + 0.1 * fullWidth(i, measure);
  };
  const lastWidth = (natural, room, spread) => {
    const over = natural - room;
    const share = over <= 0 ? 1 : Math.exp(-0.5 * (over / (1.5 * spread)) ** 2);
    return Math.max(share * (natural < 0.12 * room ? 0.4 : 1.05) / room, 0.1 * STRAY / WIDTHS);
  };
  const lastOf = (natural, room, { width, spread }) => {
    if (joined === 0) return lastWidth(natural, room, spread);
    let sum = 0;
    for (let n = 1; n <= MOST_JOINED; n++) {
      const over = natural - (n === 1 ? 0 : room + (n - 2) * (width - HYPHEN));
      if (over > 0) sum += (1 - joined) * joined ** (n - 1) * lastWidth(over, n === 1 ? room : width, spread);
    }
    return sum;
  };
  const localMeasure = (i) => {
    const width = about[i];
    return { width, spread: local.spread * width, indent: local.indent * width, indentSpread: local.indentSpread * width };
  };
  const ownWidth = (i, part) => {
    const before = part === "first" || part === "only" ? void 0 : lines[i - 1].width;
    const natural = lines[i].width;
    if (before === void 0) return 1 / WIDTHS;
    if (part === "last") return lastWidth(natural, 1.04 * before, OWN_SPREAD * before);
    return (1 - 2 * STRAY) * bell(natural, before, Math.SQRT2 * OWN_SPREAD * before) + 2 * STRAY / WIDTHS;
  };
  const likelihood = (i, measure, part) => {
    const set = measures[measure] ?? (about[i] > 0 ? localMeasure(i) : void 0);
    if (set === void 0) return ownWidth(i, part);
    if (part === "inner") return fullWidth(i, set);
    if (part === "first") return firstWidth(i, set);
    return lastOf(lines[i].width, part === "only" ? set.width - set.indent : set.width, set);
  };
  const startOf = (i, fresh) => {
    const { start, quoted } = signs[i];
    const before = signs[i - 1];
    const quotes = (before?.inQuotation === true ? QUOTED_AGAIN : QUOTED)[fresh ? "fresh" : before?.end === "stop" ? "lead" : "inner"];
    const mark = Math.log(quoted ? quotes : 1 - quotes);
    if (fresh) return mark + Math.log(STARTS.fresh[start]);
    if (before?.end === "stop") return mark + Math.log(STARTS.lead[start]);
    return mark + Math.log(start === "upper" ? capitals : start === "lower" ? Math.max(0.05, 0.94 - capitals) : 0.035);
  };
  const endOf2 = (i, over) => {
    const { end, inQuotation } = signs[i];
    const shown = lines[i].end;
    let sum = Math.log(inQuotation ? IN_QUOTATION[over] : 1 - IN_QUOTATION[over]) + Math.log(over === "over" ? ENDS.over[end] : end === "stop" ? stops : ENDS.inner[end]);
    if (shown === "soft") sum += over === "over" ? -5 : 0;
    else if (shown !== "unknown" && end !== "hyphen") {
      const spaced = SPACED[over];
      sum += Math.log(shown === "space" ? spaced : 1 - spaced);
    }
    return sum;
  };
  const textOf2 = (i, last) => {
    let best = 0;
    for (let measure = 0; measure <= own; measure++) {
      const set = measures[measure] ?? (about[i] > 0 ? localMeasure(i) : void 0);
      if (set !== void 0) best = Math.max(best, last ? lastOf(lines[i].width, set.width, set) : fullWidth(i, set));
    }
    return Math.log(0.5 * WIDTHS * best + (joined > 0 ? 0.1 : 0.5));
  };
  const once = (of) => {
    const known = /* @__PURE__ */ new Map();
    return (i, which) => {
      let values = known.get(which);
      if (values === void 0) known.set(which, values = new Float64Array(lines.length).fill(NaN));
      const value = values[i];
      return Number.isNaN(value) ? values[i] = of(i, which) : value;
    };
  };
  return { measures: own + 1, width: (i, measure, part) => Math.log(WIDTHS * likelihood(i, measure, part)), start: once(startOf), end: once(endOf2), text: once(textOf2) };
}
function bell(value, mean, spread) {
  const far = (value - mean) / spread;
  return Math.exp(-0.5 * far * far) * 0.3989 / spread;
}

// src/reconstruct/cues/wordshape.ts
var CUE_MAX = 400;
var LETTER = /\p{L}/u;
var LOWER = /\p{Ll}/u;
var UPPER = /[\p{Lu}\p{Lt}]/u;
var LETTER_OR_NUMBER = /[\p{L}\p{N}]/u;
function wordsOf(text2) {
  const words = [];
  let from = -1;
  for (let k = 0; k <= text2.length; k++) {
    const space = k === text2.length || isSpace(text2.charCodeAt(k));
    if (space && from >= 0) {
      words.push(text2.slice(from, k));
      from = -1;
    } else if (!space && from < 0) from = k;
  }
  return words;
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160 || code >= 8192 && code <= 8202 || code === 8239 || code === 12288;
}
function bare(word) {
  let from = 0;
  let to = word.length;
  while (from < to && !LETTER_OR_NUMBER.test(word[from]) && !isSurrogate(word, from)) from++;
  while (to > from && !LETTER_OR_NUMBER.test(word[to - 1]) && !isSurrogate(word, to - 1)) to--;
  return word.slice(from, to).toLowerCase().replaceAll("\u2019", "'");
}
function isSurrogate(text2, at) {
  const code = text2.charCodeAt(at);
  return code >= 55296 && code <= 57343;
}
function endTrimmed(text2, marks) {
  let to = text2.length;
  while (to > 0 && (marks.includes(text2[to - 1]) || isSpace(text2.charCodeAt(to - 1)))) to--;
  return text2.slice(0, to);
}
function trimmed(text2, marks) {
  const ended = endTrimmed(text2, marks);
  let from = 0;
  while (from < ended.length && (marks.includes(ended[from]) || isSpace(ended.charCodeAt(from)))) from++;
  return ended.slice(from);
}
function isCapitals(text2) {
  return UPPER.test(text2) && !LOWER.test(text2);
}
function startsUpper(word) {
  for (const character of word) if (LETTER.test(character)) return !LOWER.test(character);
  return false;
}
function startsLower(word) {
  for (const character of word) if (LETTER.test(character)) return LOWER.test(character);
  return false;
}
function setOf(list) {
  return new Set(wordsOf(list).map((word) => word.replaceAll("_", " ")));
}
function squeezed(text2) {
  return wordsOf(text2).join(" ");
}
function afterOpening(text2, openings) {
  const low = text2.slice(0, 60).toLowerCase();
  for (const opening of openings) {
    if (!low.startsWith(opening)) continue;
    const next = text2.charAt(opening.length);
    if (next !== "" && LETTER.test(next) && LETTER.test(opening.at(-1))) continue;
    return { opening, rest: text2.slice(opening.length).trim() };
  }
  return void 0;
}
function openingsOf(list) {
  return [...setOf(list)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

// src/reconstruct/cues/agency.ts
var LONG = setOf(
  `associated_press the_associated_press reuters thomson_reuters agence_france-presse agence_france_presse press_association pa_media bloomberg bloomberg_news
  united_press_international deutsche_presse-agentur xinhua xinhua_news_agency kyodo kyodo_news canadian_press the_canadian_press anadolu anadolu_agency anadolu_ajans\u0131
  agencia_efe europa_press belga ritzau lusa getty getty_images alamy shutterstock istock corbis magnum magnum_photos panos_pictures rex rex_features
  press_trust_of_india interfax ria_novosti sputnik tribune_news_service mcclatchy cox_newspapers keystone picture_alliance imago nurphoto zuma zuma_press
  pa_archive pa_wire pa_images ap_photo afp_photo wikimedia_commons wikimedia_imagebank scanpix efe_news redux anp_foto wire_services news_agencies agencies`
);
var SHORT = setOf(
  "AP AFP PA UPI EFE EPA DPA dpa ANSA ANP APA TASS PTI IANS SID epd KNA EPA-EFE EPA/EFE AAP NTB TT STT CTK \u010CTK MTI SPA WAFA SANA MAP TAP APS MENA Lusa LUSA AGERPRES"
);
var OF_STAFF = setOf(
  `staff staff_reporter staff_reporters staff_writer staff_writers staff_and_agencies our_correspondent our_own_correspondent a_correspondent special_correspondent a_special_correspondent
  our_special_correspondent our_reporter our_reporters our_staff newsroom the_newsroom news_desk city_desk staff_report staff_reports a_staff_reporter agencies news_agencies wire_services
  redaktion die_redaktion agenturen la_r\xE9daction r\xE9daction avec_agences agences redacci\xF3n la_redacci\xF3n agencias redazione la_redazione agenzie redactie onze_redactie
  van_onze_redactie reda\xE7\xE3o da_reda\xE7\xE3o ag\xEAncias eigener_bericht von_unserem_korrespondenten unserem_korrespondenten`
);
var HOUSE = / (?:news agency|press agency|news service|foreign service|wire service|press service|newswire|presseagentur|pressedienst)$/i;
function isAgency(text2) {
  const own = trimmed(squeezed(text2), "()[]{}.,;:");
  if (own === "" || own.length > 60) return false;
  if (SHORT.has(own) || LONG.has(own.toLowerCase())) return true;
  if (HOUSE.test(own) && startsUpper(own) && wordsOf(own).length <= 5) return true;
  const parts2 = own.split(/\/|, | and | und | et | y | via |-(?=[A-Z]{2})/);
  return parts2.length > 1 && parts2.every((part) => part !== "" && (SHORT.has(part.trim()) || LONG.has(part.trim().toLowerCase())));
}
function isStaff(text2) {
  return OF_STAFF.has(endTrimmed(squeezed(text2), ".,;:").toLowerCase());
}
function agencyIn(text2) {
  const words = wordsOf(text2);
  for (let k = 0; k < words.length; k++) {
    for (let n = Math.min(3, words.length - k); n > 0; n--) {
      const own = trimmed(words.slice(k, k + n).join(" "), EDGE_MARKS);
      if (n === 1 ? SHORT.has(own) || LONG.has(own.toLowerCase()) && bare(own) !== "rex" : LONG.has(own.toLowerCase())) return own;
    }
  }
  return void 0;
}
var EDGE_MARKS = `()[]{}.,;:\u2014\u2013-\u201C\u201D"'\u2019\u2018`;

// src/reconstruct/cues/calendar.ts
var MONTHS = setOf(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  januar februar m\xE4rz mai juni juli oktober dezember janvier f\xE9vrier mars avril juin juillet ao\xFBt septembre octobre novembre d\xE9cembre
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
  januari februari maart mei augustus janeiro fevereiro mar\xE7o maio junho julho setembro outubro novembro dezembro`
);
var WEEKDAYS = setOf(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag
  lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes mi\xE9rcoles jueves viernes s\xE1bado domingo luned\xEC marted\xEC mercoled\xEC gioved\xEC venerd\xEC sabato domenica
  maandag dinsdag woensdag donderdag vrijdag zaterdag zondag segunda-feira ter\xE7a-feira quarta-feira quinta-feira sexta-feira`
);
var BETWEEN = setOf("de of the den le el il am");
var DAY = /^\d{1,2}(?:st|nd|rd|th|er|º|ª)?$/;
var YEAR = /^(?:1[5-9]|2[01])\d\d$/;
var NUMERIC = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/;
function isMonth(word) {
  return MONTHS.has(bare(word));
}
function isWeekday(word) {
  return WEEKDAYS.has(bare(word));
}
function isDate(text2) {
  const words = wordsOf(text2);
  if (words.length === 0 || words.length > 8) return false;
  let strong = false;
  for (const word of words) {
    const own = bare(word);
    if (MONTHS.has(own) || WEEKDAYS.has(own) || NUMERIC.test(own)) strong = true;
    else if (own !== "" && !DAY.test(own) && !YEAR.test(own) && !BETWEEN.has(own) && own !== "today") return false;
    else if (own === "today") strong = true;
  }
  return strong;
}
function hasDate(text2) {
  const words = wordsOf(text2);
  return words.some((word, k) => {
    const own = bare(word);
    if (NUMERIC.test(own)) return true;
    if (!MONTHS.has(own) && !WEEKDAYS.has(own)) return false;
    for (const near2 of [words[k - 1], words[k + 1], words[k + 2]]) {
      const other = bare(near2 ?? "");
      if (DAY.test(other) || YEAR.test(other) || MONTHS.has(other) && other !== own) return true;
    }
    return false;
  });
}

// src/reconstruct/cues/place.ts
var CITIES = setOf(
  `abidjan abu_dhabi abuja accra addis_ababa aden aleppo algiers amman amsterdam ankara antwerp athens atlanta auckland baghdad baku bamako bangkok barcelona basel basra beijing beirut belfast
  belgrade benghazi berlin bern birmingham bogota bogot\xE1 bologna bonn bordeaux boston brasilia bras\xEDlia bratislava brisbane bristol brussels bruxelles br\xFCssel bucharest budapest buenos_aires cairo calgary canberra
  cape_town caracas cardiff casablanca chennai chicago cologne colombo copenhagen dakar dallas damascus delhi denver detroit dhaka doha dresden dubai dublin d\xFCsseldorf edinburgh erbil florence
  frankfurt gaza gaza_city geneva genf genoa ghent glasgow gothenburg guatemala_city hamburg hamilton hannover hanoi harare havana helsinki hong_kong houston hyderabad islamabad istanbul
  jakarta jeddah jerusalem johannesburg juba kabul kampala karachi khartoum kiev kyiv kigali kinshasa k\xF6ln kolkata kuala_lumpur kuwait kuwait_city lagos lahore la_paz leeds leipzig lille lima
  lisbon lisboa lisbonne liverpool ljubljana london london_(ap) londres los_angeles luanda lusaka luxembourg lyon madrid malm\xF6 managua manama manchester manila marseille mecca melbourne mexico_city miami milan
  milano minneapolis minsk mogadishu montevideo montreal montr\xE9al moscow mosul mumbai munich m\xFCnchen muscat nairobi naples napoli new_delhi new_york nice nicosia oslo ottawa oxford palermo paris
  perth philadelphia phnom_penh phoenix port-au-prince portland porto prague pretoria pyongyang quebec qu\xE9bec quito rabat ramallah rangoon yangon reykjavik riga rio_de_janeiro riyadh roma rome
  rotterdam s\xE3o_paulo sana'a sanaa san_francisco san_diego san_jose san_salvador santiago sarajevo seattle seoul seville shanghai singapore skopje sofia stockholm strasbourg stuttgart sydney
  taipei tallinn tangier tashkent tbilisi tegucigalpa tehran tel_aviv the_hague den_haag thessaloniki tirana tokyo toronto toulouse tripoli tunis turin turku ulaanbaatar utrecht valencia vancouver
  venice vienna wien vientiane vilnius warsaw washington wellington windhoek yaound\xE9 yerevan zagreb zurich z\xFCrich united_nations`
);
var COUNTRIES = setOf(
  `afghanistan albania algeria argentina australia austria bahrain bangladesh belarus belgium bolivia brazil britain bulgaria cambodia cameroon canada chile china colombia croatia cuba cyprus
  denmark ecuador egypt england ethiopia finland france gaza germany ghana greece hungary iceland india indonesia iran iraq ireland israel italy japan jordan kenya kuwait laos lebanon libya
  malaysia mali mexico morocco myanmar nepal netherlands new_zealand nigeria north_korea northern_ireland norway oman pakistan palestine peru philippines poland portugal qatar romania russia
  saudi_arabia scotland senegal serbia singapore somalia south_africa south_korea south_sudan spain sudan sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine
  united_arab_emirates united_kingdom united_states uruguay venezuela vietnam wales yemen zambia zimbabwe`
);
var FORE = setOf(
  "new san santa santo s\xE3o saint sankt st st. los las el fort port porto mount lake north south east west northern southern eastern western upper lower great greater united cape bad den the la rio"
);
var PARTS = setOf("of the de del la le les los las upon on under sur am an der im in do da dos das el al y and -");
function isKnownPlace(text2) {
  const own = text2.trim().toLowerCase().replaceAll("\u2019", "'");
  return CITIES.has(own) || COUNTRIES.has(own);
}
function isPlaceShaped(text2) {
  const words = wordsOf(text2);
  if (words.length === 0 || words.length > 5 || text2.length > 60) return false;
  if (!startsUpper(words[0]) || !startsUpper(words.at(-1))) return false;
  return words.every((word, k) => PLACE_WORD.test(word) && !isWeekday(word) && !(isMonth(word) && words.length === 1) && (startsUpper(word) || k > 0 && PARTS.has(bare(word))));
}
var PLACE_WORD = /^[\p{L}\p{M}’'.-]+$/u;
function opensPlace(text2) {
  return FORE.has((wordsOf(text2)[0] ?? "").toLowerCase());
}
function placeAndDate(text2) {
  const parts2 = text2.split(",").map((part) => part.trim());
  if (parts2.length > 4 || parts2.some((part) => part === "")) return void 0;
  const dateFrom = parts2.findIndex((part) => isDate(part));
  const named2 = dateFrom < 0 ? parts2 : parts2.slice(0, dateFrom);
  const dates = dateFrom < 0 ? [] : parts2.slice(dateFrom);
  if (named2.length === 0 || named2.length > 2) return void 0;
  if (dates.some((part, k) => !isDate(part) && !(k > 0 && /^\d{4}$/.test(part)))) return void 0;
  const towns = named2[0].split(/\s?\/\s?| and | und | et /);
  if (towns.length > 3 || !towns.every(isPlaceShaped)) return void 0;
  if (named2[1] !== void 0 && !isPlaceShaped(named2[1])) return void 0;
  return {
    place: named2.join(", "),
    ...dates.length > 0 ? { date: dates.join(", ") } : {},
    known: towns.some(isKnownPlace) || named2[1] !== void 0 && isKnownPlace(named2[1]),
    capitals: isCapitals(named2[0])
  };
}

// src/reconstruct/cues/name.ts
var PARTICLES = setOf(
  "von van vom zu zur zum der den de del della dello dei degli di da do dos das du des la le las los bin ibn bint ben abu al el ter ten te y e i af av st st. san op"
);
var SUFFIXES = setOf("jr jr. sr sr. ii iii iv phd ph.d. md m.d. qc kc mp obe cbe mbe esq esq.");
var HONORIFICS = setOf(
  "dr dr. prof prof. professor sir dame lord lady rev rev. the_rev. mr mr. mrs mrs. ms ms. miss capt capt. col col. gen gen. sen sen. rep rep. gov gov. herr frau mme m. mlle sr. sra. don do\xF1a"
);
var NEVER = setOf(
  `the a an and or of in on at for from with to by as is are was were be been has have had will would could should may might must can not no but that this these those it its his her their our
  your we they he she you i who what when where why how after before over under into out up down off new more most than then now all one two three four five police council court government
  minister president mayor city town market street bridge school hospital bank party war peace deal talks news sport business weather world
  der die das und oder ist sind war nicht mit f\xFCr auf aus bei nach im am ein eine le les un une est sont dans pour avec sur pas el los una es son para con por sin il lo gli un' \xE8 sono per non
  het een en zijn voor met op niet o os um uma s\xE3o com n\xE3o photo photos picture page continued see inside analysis opinion interview exclusive editorial letters briefs index section`
);
var WORD = /^(?:\p{Lu}[\p{L}\p{M}]*|(?:[dlDLO]|Mc|Mac|al|el|Al|El|AL|EL|ad|as|ar|an|at)['’-]\p{Lu}[\p{L}\p{M}]*)(?:['’-]\p{L}[\p{L}\p{M}]*)*$/u;
var INITIALS = /^(?:\p{Lu}\p{M}*\.?-?){1,3}\.?$/u;
var GIVEN = setOf(
  `aaron abdul abdullah adam adrian agnes ahmad ahmed aisha alan albert alejandro alessandro alex alexander alexandra alfred ali alice alison amanda amina amir amy ana andrea andreas andrew andr\xE9
  angela anita ann anna anne annette anthony antoine antonio arthur astrid barbara beatrice ben benjamin bernard bernd beth bill birgit bob brian bridget bruno caitlin carla carlo carlos carmen
  carol caroline catherine cecilia charles charlotte chloe chris christian christina christine christopher claire clara claudia colin connor craig cristina daniel daniela david deborah denis
  dennis diana diane diego dieter dominic donald dora dorothy douglas edith eduardo edward eileen elena eleanor elisabeth elizabeth ella ellen emily emma enrique eric erik ernest esther eva
  evelyn fatima felix fernando fiona frances francesca francesco francis francisco franck frank fred frederick gareth gavin george georgia gerald gerard giles giovanni giulia gordon grace
  graham greg gregory guy hamid hanna hannah hans harold harriet harry hassan heather heinrich helen helena henri henry hugh hugo hussein ian ibrahim ida ines inge ingrid irene iris isaac
  isabel isabella ivan jack jacob jacques jakob james jamie jan jane janet jason jean jeff jennifer jeremy jessica joan joana joanna joe johan johann johannes john jonas jonathan jorge josef
  joseph jos\xE9 juan judith jules julia julian julie j\xFCrgen kai karen karim karin karl kate katharina katherine kathleen katrin keith ken kenneth kevin khaled kim klaus lars laura lauren laurent
  lea leila lena leo leon leonard leonie lewis liam lily linda lisa lorenzo louis louise luca lucas lucia lucy luigi luis luke lynn mahmoud malcolm manuel marc marco marcus margaret maria
  marie marina mario mark markus marta martha martin martina mary matteo matthew matthias maureen max megan mehdi michael michel michelle miguel mike miriam mohamed mohammad mohammed monica
  monika moritz muhammad mustafa nadia nancy naomi natalie nathan neil nicholas nick nicola nicolas nicole nigel nina nora norman oliver olivia omar oscar otto owen pablo paola paolo pascal
  patricia patrick paul paula pauline pedro penelope peter petra phil philip philippe pierre rachel rafael ralph raymond rebecca renate ren\xE9 ricardo richard rita robert roberto robin roger
  roland rosa rose ruth ryan sabine sally salma sam samira samuel sandra sara sarah sean sebastian sergio sheila silvia simon simone sofia sonia sophia sophie stefan stefano stella stephanie
  stephen steve steven stuart susan susanne suzanne sven sylvia tamara tara teresa thea theo theresa thomas tim timothy tina tobias tom tony tracy ursula valentina valerie vanessa vera
  veronica victor victoria vincent virginia walter wendy werner will william wolfgang xavier yasmin youssef yusuf yves zoe`
);
function personName(text2) {
  if (text2.length > 60) return void 0;
  const words = wordsOf(text2);
  const from = words.length > 2 && HONORIFICS.has(words[0].toLowerCase()) ? 1 : 0;
  let to = words.length;
  while (to - from > 2 && SUFFIXES.has(words[to - 1].toLowerCase().replace(/,$/, ""))) to--;
  const own = words.slice(from, to).map((word, k, all) => k === all.length - 1 && to < words.length ? word.replace(/,$/, "") : word);
  if (own.length < 2 || own.length > 6) return void 0;
  let full = 0;
  let particles = 0;
  let initials = 0;
  for (let k = 0; k < own.length; k++) {
    const word = own[k];
    const low = word.toLowerCase();
    const last = k === own.length - 1;
    if (!last && k > 0 && PARTICLES.has(low)) particles++;
    else if (!last && INITIALS.test(word) && (word.includes(".") || [...word].length === 1)) initials++;
    else if (WORD.test(word) && !NEVER.has(bare(word)) && !isWeekday(word)) full++;
    else return void 0;
  }
  if (full < 1 || full + initials < 2 || full + initials > 5 || particles > 2) return void 0;
  if (isKnownPlace(own.join(" ")) || isMonth(own[0]) && own.length === 2 && !GIVEN.has(bare(own[0]))) return void 0;
  const given = GIVEN.has(bare(own[0])) || GIVEN.has(bare(own[0].split("-")[0]));
  const capitals = isCapitals(own.join(" "));
  let sure = given ? 0.85 : initials > 0 || particles > 0 ? 0.75 : from > 0 ? 0.8 : full > 3 ? 0.35 : full > 2 ? 0.45 : 0.55;
  if (opensPlace(text2) && !given) sure -= 0.3;
  if (own.some((word) => word.includes("-") && /^(?:al|el|ad|as|an)-/i.test(word))) sure = Math.max(sure, 0.7);
  if (capitals && !given) sure -= 0.15;
  return { name: squeezedName(words), sure: Math.max(0.05, sure) };
}
function squeezedName(words) {
  return words.join(" ").replace(/[,;:]$/, "");
}

// src/reconstruct/cues/byline.ts
var BY = openingsOf(
  "by from text_by words_by story_by report_by reported_by written_by interview_by analysis_by review_by text: texte: texte_de texto: testo: tekst: von par por di door de van_onze interview_par"
);
var WEAK = setOf("from de di por");
var PICTURES = openingsOf(
  `photographs_by photography_by photos_by photo_by pictures_by picture_by images_by illustration_by illustrations_by photographs: photos: photo: pictures: picture: fotos: foto: fotos_von foto_von photos_par photo_par fotos_de foto_de foto_di foto's:`
);
var ADDITIONAL = openingsOf(
  "additional_reporting_by additional_reporting: reporting_contributed_by with_reporting_by with_additional_reporting_by with mitarbeit: avec con_la_colaboraci\xF3n_de"
);
var TITLE_WORDS = setOf(
  `editor editors editor-in-chief correspondent correspondents reporter reporters writer writers critic columnist staff bureau chief contributor journalist photographer author analyst professor
  political business sports sport arts foreign diplomatic science health education environment home affairs city chief senior deputy special freelance redakteur redakteurin korrespondent
  korrespondentin reporterin r\xE9dacteur r\xE9dactrice correspondante envoy\xE9 envoy\xE9e sp\xE9cial sp\xE9ciale corresponsal redactor redactora enviado enviada especial inviato inviata corrispondente redattore
  redacteur verslaggever correspondente rep\xF3rter jornalista editora professor fellow lecturer director minister`
);
var JOINTS = /, and | and | & | AND | und | UND | et | ET | y | e | en | con | with | WITH | mit | avec /;
var IN = /^(.+?) (?:in|at|en|à|aus|a|em|te|IN|AT) (.+)$/;
var EMAIL = /^\(?[\w.+-]+@[\w-]+(?:\.[\w-]+)+\)?,?$/;
var HANDLE = /^\(?@\w{2,30}\)?,?$/;
function bylineOf(source) {
  if (source.length > CUE_MAX) return void 0;
  const lines = source.split("\n").map(squeezed).filter((line) => line !== "");
  const parted = bylineOfLine(lines.join(" | "));
  if (lines.length < 2 || parted && parted.sure > 0.9) return parted;
  const whole = bylineOfLine(lines.join(" "));
  return whole && whole.sure > (parted?.sure ?? 0) ? whole : parted;
}
function bylineOfLine(text2) {
  if (text2 === "" || /[!?…“”"]/.test(text2)) return void 0;
  const pictures = afterOpening(text2, PICTURES);
  if (pictures) return marked(pictures.rest, "photographs", 0.85);
  const additional = afterOpening(text2, ADDITIONAL);
  if (additional) return marked(additional.rest.replace(/\.$/, ""), "additional", additional.opening === "with" ? 0.6 : 0.9);
  const by = afterOpening(text2, BY);
  if (by && by.rest !== "") {
    const found = marked(by.rest, "writer", WEAK.has(by.opening) ? 0.8 : 0.95);
    if (found) return found;
  }
  if (/[.:;]$/.test(text2) && personName(text2) === void 0) return void 0;
  return bareByline(text2);
}
function marked(rest, role, sure) {
  const parsed = namesOf(rest.replace(/[:;,]$/, ""), true);
  if (!parsed) return void 0;
  return { bylines: byRole(parsed.names, role), marked: true, sure: Math.min(sure, parsed.sure + 0.3) };
}
function bareByline(text2) {
  if (isStaff(text2)) return { bylines: byRole([{ name: text2 }], "writer"), marked: false, sure: 0.8 };
  if (isAgency(text2)) return { bylines: byRole([{ name: text2 }], "agency"), marked: false, sure: 0.7 };
  const parsed = namesOf(text2, false);
  return parsed && { bylines: byRole(parsed.names, "writer"), marked: false, sure: parsed.sure };
}
function byRole(names2, role) {
  const agencies = names2.filter(({ name }) => isAgency(name));
  const others = names2.filter(({ name }) => !isAgency(name));
  const out = [];
  if (others.length > 0) out.push({ role, names: others });
  if (agencies.length > 0) out.push({ role: role === "photographs" ? role : "agency", names: agencies });
  return out;
}
function namesOf(source, given) {
  const words = wordsOf(source);
  const contacts = words.filter((word) => EMAIL.test(word) || HANDLE.test(word));
  const contact = contacts[0] === void 0 ? void 0 : trimmed(contacts[0], "(),");
  const text2 = contact === void 0 ? source : trimmed(words.filter((word) => !contacts.includes(word)).join(" "), "|\xB7\u2022,/");
  const drafts = [];
  let sure = 1;
  const parts2 = text2.split(/ [|·•/–—-] |\|/).map((part) => trimmed(part, ",")).filter((part) => part !== "");
  if (parts2.length === 0 || parts2.length > 6) return void 0;
  for (const part of parts2) {
    for (const piece of part.split(", ")) {
      const own = piece.replace(/^and |^und |^et /, "").trim();
      if (own === "") return void 0;
      const fit = add(drafts, own, given);
      if (fit === void 0) return void 0;
      sure = Math.min(sure, fit);
    }
  }
  if (drafts.length === 0) return void 0;
  if (contact !== void 0) drafts.at(-1).contact = contact;
  if (contact !== void 0 || drafts.some(({ title, place }) => title !== void 0 || place !== void 0 && isKnownPlace(place))) sure = Math.min(1, sure + 0.1);
  return { names: drafts, sure };
}
function add(drafts, piece, given) {
  const last = drafts.at(-1);
  if (isAgency(piece) || isStaff(piece) && (last === void 0 || !isTitle(piece))) {
    drafts.push({ name: piece });
    return 0.9;
  }
  const named2 = people(piece, given);
  if (last === void 0) {
    if (named2 === void 0) return void 0;
    drafts.push(...named2.names);
    return named2.sure;
  }
  if (isTitle(piece)) {
    const placed = IN.exec(piece);
    if (placed && isPlaceShaped(placed[2]) && last.place === void 0) {
      last.title = join(last.title, placed[1]);
      last.place = placed[2];
    } else last.title = join(last.title, piece);
    return 0.9;
  }
  if (isKnownPlace(piece.replace(/^in /i, ""))) {
    last.place = join(last.place, piece.replace(/^in /i, ""));
    return 0.9;
  }
  if (/^in /i.test(piece) && isPlaceShaped(piece.slice(3))) {
    last.place = join(last.place, piece.slice(3));
    return 0.85;
  }
  if (named2 !== void 0 && (named2.sure > 0.6 || given || named2.names.length > 1)) {
    drafts.push(...named2.names);
    return named2.sure;
  }
  if (isPlaceShaped(piece) && wordsOf(piece).length < 4) {
    last.place = join(last.place, piece);
    return 0.6;
  }
  return void 0;
}
var join = (before, more) => before === void 0 ? more : `${before}, ${more}`;
function isTitle(text2) {
  const words = wordsOf(text2);
  return words.length <= 10 && words.some((word) => TITLE_WORDS.has(bare(word)));
}
function people(text2, given) {
  const placed = IN.exec(text2);
  if (placed && isPlaceShaped(placed[2])) {
    const inside = people(placed[1], given);
    if (inside) {
      inside.names.at(-1).place = placed[2];
      return { names: inside.names, sure: Math.min(0.95, inside.sure + (isKnownPlace(placed[2]) ? 0.25 : 0.1)) };
    }
  }
  const out = [];
  let sure = 1;
  for (const piece of text2.split(JOINTS)) {
    const name = piece.trim();
    if (isAgency(name) || isStaff(name)) {
      out.push({ name });
      continue;
    }
    const { own, title } = untitled(name);
    const at = IN.exec(own);
    const person = personName(own) ?? (at && isPlaceShaped(at[2]) ? personName(at[1]) : void 0);
    if (person) {
      out.push({ name: person.name, ...title === void 0 ? {} : { title }, ...at && person.name !== own ? { place: at[2] } : {} });
      sure = Math.min(sure, person.sure);
    } else if (given && wordsOf(name).length === 1 && startsUpper(name) && name.length > 2 && isSingleName(name)) {
      out.push({ name });
      sure = Math.min(sure, 0.4);
    } else return void 0;
  }
  if (out.length > 12) return void 0;
  return { names: out, sure: given && !isCapitals(text2) ? Math.max(sure, 0.4) : sure };
}
function untitled(text2) {
  const words = wordsOf(text2);
  const house = words.indexOf("for");
  if (house >= 2 && startsUpper(words[house + 1] ?? "")) return { own: words.slice(0, house).join(" "), title: words.slice(house).join(" ") };
  let to = words.length;
  while (to > 2 && (TITLE_WORDS.has(bare(words[to - 1])) || bare(words[to - 1]) === "of")) to--;
  if (to < words.length && words.length - to > 1) return { own: words.slice(0, to).join(" "), title: words.slice(to).join(" ") };
  return { own: text2 };
}
var SINGLE = /^[\p{Lu}][\p{L}\p{M}’'-]+$/u;
var NO_NAME = setOf(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december the then now today night day"
);
function isSingleName(word) {
  return SINGLE.test(word) && !NO_NAME.has(word.toLowerCase()) && !isKnownPlace(word);
}

// src/reconstruct/cues/credit.ts
var CREDIT_MAX = 120;
var OPENINGS = openingsOf(
  `photo: photos: photo_by photos_by photograph: photograph_by photographs_by photographs: photography: photography_by picture: pictures: picture_by pictures_by pic: image: images: image_by images_by illustration: illustration_by
  illustrations_by graphic: graphic_by drawing_by cartoon_by map: chart: photo/ photo_/ ap_photo afp_photo epa_photo pa_photo reuters/ reuters_photo file_photo: file_photo_by credit: credits: photo_credit: picture_credit: source:
  photo_courtesy image_courtesy courtesy_of courtesy: foto: fotos: foto_von fotos_von foto_di foto_de foto_door foto/ bild: bilder: cr\xE9dit: cr\xE9dit_photo: cr\xE9dito: cr\xE9ditos: photo_de photo_par photos_de fotograf\xEDa: fotografie: fotografia: foto's: fot. ph.`
);
var ALONE = setOf(
  "file_photo file_picture file_image handout handout_photo archive archive_photo courtesy_photo supplied contributed_photo submitted_photo archivbild archiv symbolbild staff_photo library_picture social_media screengrab screenshot"
);
var SIGNS = ["\xA9", "(c)", "(C)"];
function creditOf(source, after = false) {
  if (source.length > CREDIT_MAX) return void 0;
  const text2 = unbracketed(squeezed(source));
  if (text2 === "" || !/\p{L}/u.test(text2)) return void 0;
  const words = wordsOf(text2);
  if (words.length > 14) return void 0;
  if (SIGNS.some((sign) => text2.startsWith(sign))) return words.length <= 10 ? { credit: text2, sure: 0.95 } : void 0;
  const opened = afterOpening(text2, OPENINGS);
  if (opened && opened.rest !== "" && names(opened.rest.replace(/^[/:|-]\s?|^(?:of|by) /, ""), opened.opening.endsWith(":") || opened.opening.includes("courtesy")))
    return { credit: text2, sure: opened.opening === "source:" || opened.opening === "map:" ? 0.6 : 0.93 };
  if (ALONE.has(text2.toLowerCase().replace(/\.$/, ""))) return { credit: text2, sure: 0.85 };
  if (isAgency(text2)) return { credit: text2, sure: after || source.trim().startsWith("(") ? 0.92 : 0.6 };
  const slash = slashed(text2);
  if (slash) return { credit: text2, sure: slash };
  const via = /^(.{2,60}?) via (.{2,60})$/.exec(text2);
  if (via && isAgency(via[2])) return { credit: text2, sure: 0.9 };
  const tail = text2.indexOf(", ");
  if (tail > 0 && isAgency(text2.slice(tail + 2)) && personName(text2.slice(0, tail))) return { credit: text2, sure: 0.7 };
  if (words.length > 1 && words.length < 7 && isCapitals(text2) && agencyIn(text2) !== void 0) return { credit: text2, sure: 0.7 };
  if (after) {
    const person = personName(text2.replace(/\.$/, ""));
    if (person && !/[.!?]$/.test(text2.replace(/\b\p{Lu}\.$/u, ""))) return { credit: text2, sure: 0.5 + person.sure / 3 };
  }
  return void 0;
}
function slashed(text2) {
  const at = text2.lastIndexOf("/");
  if (at <= 0 || at === text2.length - 1 || text2.includes("://")) return void 0;
  const before = text2.slice(0, at).trim();
  const after = text2.slice(at + 1).trim();
  if (isAgency(after) && isHouse(before)) return 0.95;
  if (isAgency(before) && isHouse(after)) return 0.93;
  const person = personName(before) ?? personName(after);
  return person && wordsOf(text2).length <= 8 && startsUpper(after) ? 0.55 + person.sure / 4 : void 0;
}
function isHouse(text2) {
  const words = wordsOf(text2);
  return words.length <= 6 && startsUpper(text2) && words.filter((word) => !startsUpper(word)).length <= 2 && !/\p{Ll}[.!?] /u.test(text2);
}
function names(text2, loose) {
  const words = wordsOf(text2);
  if (words.length === 0 || words.length > 10) return false;
  const small = words.filter((word) => !startsUpper(word) && /\p{L}/u.test(word)).length;
  return startsUpper(words[0]) || words[0].startsWith("@") ? small <= Math.ceil(words.length / 2) && !/[!?]$/.test(text2) : words[0] === "the" ? loose || startsUpper(words[1] ?? "") : loose && /^(?:dpa|epd|courtesy|handout|private|privat|archive|archiv)\b/.test(text2);
}
function unbracketed(text2) {
  const ends = ["()", "[]", "{}"].find((pair) => text2.startsWith(pair[0]) && text2.endsWith(pair[1]));
  if (ends === void 0 || text2.length < 3) return text2;
  const inside = text2.slice(1, -1);
  return inside.includes(ends[0]) ? text2 : inside.trim();
}
function trailingCredit(caption) {
  const text2 = caption.trimEnd();
  const from = Math.max(0, text2.length - CREDIT_MAX);
  const tail = text2.slice(from);
  for (const at of starts(tail)) {
    if (from + at === 0) continue;
    const found = creditOf(tail.slice(at), true);
    if (found) return { ...found, end: text2.slice(0, from + at).trimEnd().length };
  }
  return void 0;
}
function starts(tail) {
  const out = [];
  if (tail.endsWith(")") || tail.endsWith(").") || tail.endsWith("]")) {
    const open = Math.max(tail.lastIndexOf("("), tail.lastIndexOf("["));
    if (open >= 0) out.push(open);
  }
  for (const sign of SIGNS) {
    const at = tail.lastIndexOf(sign);
    if (at >= 0) out.push(at);
  }
  const low = tail.toLowerCase();
  for (const opening of OPENINGS) {
    const at = low.lastIndexOf(` ${opening}`);
    if (at >= 0 && startsUpper(tail.slice(at + 1, at + 3)) && (/[.!?”’"):|–—-]$/.test(tail.slice(0, at)) || /[:/]$/.test(opening))) out.push(at + 1);
  }
  const run = capitalsBeforeSlash(tail);
  if (run !== void 0) out.push(run);
  for (let k = tail.length - 2; k > 0; k--) {
    const stop = ".!?".includes(tail[k]) || '\u201D"\u2019)'.includes(tail[k]) && ".!?".includes(tail[k - 1]);
    const dash = (tail[k] === "\u2014" || tail[k] === "\u2013" || tail[k] === "|" || tail[k] === "\u2022" || tail[k] === "\u25A0") && tail[k + 1] === " ";
    if (!(stop && tail[k + 1] === " ") && !dash) continue;
    const at = k + 2;
    if (at < tail.length) out.push(at);
    if (!(stop && /(?:^|\s)\p{Lu}$/u.test(tail.slice(Math.max(0, k - 2), k)))) break;
  }
  return out;
}
function capitalsBeforeSlash(tail) {
  const slash = tail.lastIndexOf("/");
  if (slash <= 0 || !isCapitals(tail.slice(slash))) return void 0;
  let from = slash;
  while (from > 0) {
    const space = tail.lastIndexOf(" ", from - 2);
    const word = tail.slice(space + 1, from).trim();
    if (word !== "" && !isCapitals(word)) break;
    from = space + 1;
  }
  return from < slash ? from : void 0;
}

// src/reconstruct/cues/furniture.ts
var LINE_MAX = 140;
var PAGE_NUMBER = /^(?:page|seite|página|pagina|pág\.|p\.|[—–-])?\s?[a-z]{0,2}\d{1,3}(?:\s?[—–-])?$/i;
var ROMAN = /^x{0,3}(?:ix|iv|v?i{0,3})$/i;
var ADDRESS = /(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:com|org|net|co\.uk|de|fr|es|it|nl|pt|br|eu|info|news)(?:\/\S*)?(?:$|\s)/i;
var PRICE = /(?:[£$€¥]\s?\d|\d\s?[£€¥]|\b(?:EUR|USD|GBP|CHF)\s?\d|\b\d{1,5}[.,]\d\d\s?(?:EUR|Euro|euros|USD|CHF|Kč)\b|\b\d{1,3}\s?(?:cents|pence|p)\b)/;
var ISSUE = /\b(?:vol(?:ume|\.)?|year|issue|no\.?|nr\.?|n[.º°]+|nº|number|jahrgang|jg\.|ausgabe|année|año|ano|anno|jaargang|edition)\s?\d+/i;
var ADVERTISEMENT = setOf(
  "advertisement advertisements advertisement_feature advertising advert anzeige anzeigen werbung publicit\xE9 publicidad pubblicit\xE0 advertentie publicidade promotion sponsored sponsored_content paid_content"
);
var SECTIONS = setOf(
  `news home_news local local_news city metro nation national world world_news international business finance markets money sport sports arts culture life lifestyle travel science health technology
  education environment opinion comment editorial editorials features weather obituaries books film music theatre food style property classifieds television tv puzzles front_page society politics
  debate special_focus focus economy energy middle_east europe asia africa americas
  politik wirtschaft feuilleton kultur lokales wissen panorama meinung aus_aller_welt monde france \xE9conomie culture opinions soci\xE9t\xE9 mundo espa\xF1a econom\xEDa deportes cultura sociedad pol\xEDtica opini\xF3n
  mondo economia cronaca esteri sport binnenland buitenland economie cultuur opinie esporte cidade`
);
var STANDING = setOf(
  `in_brief news_in_brief briefs news_briefs world_briefs brief briefly local_briefs business_briefs sports_briefs digest world_digest news_digest roundup news_roundup world_roundup around_the_world
  at_a_glance in_short the_week_in_brief nation_in_brief world_in_brief regional_briefs region_in_brief letters letters_to_the_editor your_letters readers\u2019_letters readers'_letters corrections
  corrections_and_clarifications correction clarifications for_the_record diary listings what\u2019s_on what's_on events calendar kurz_gemeldet kurz_notiert meldungen in_k\xFCrze nachrichten_in_k\xFCrze
  leserbriefe berichtigung korrekturen en_bref br\xE8ves courrier_des_lecteurs rectificatif en_breve breves cartas_al_director cartas fe_de_errores in_breve brevi lettere lettere_al_direttore kort
  kort_nieuws in_het_kort brieven ingezonden_brieven correcties notas em_resumo cartas_dos_leitores`
);
var LABELS = setOf(
  `analysis opinion exclusive interview comment commentary editorial feature special_report investigation review profile obituary essay column viewpoint perspective explainer background breaking
  breaking_news live update letter dispatch reportage report_from news_analysis fact_check guest_column the_big_read in_focus focus first_person q&a debate leader op-ed notebook sponsored
  analyse kommentar meinung exklusiv portr\xE4t hintergrund leitartikel gastbeitrag reportage enqu\xEAte analyse opinion exclusif entretien \xE9ditorial chronique tribune portrait d\xE9cryptage an\xE1lisis
  opini\xF3n exclusiva entrevista editorial reportaje perfil cr\xF3nica analisi opinione esclusiva intervista editoriale commento inchiesta reportage opinie interview achtergrond commentaar an\xE1lise
  opini\xE3o exclusivo entrevista editorial reportagem`
);
var FAMILIES = [
  { kind: "letters", words: /letter|leserbrief|courrier|cartas|lettere|brieven/ },
  { kind: "corrections", words: /correct|clarif|record|bericht|korrekt|rectif|errores/ },
  { kind: "listings", words: /listing|diary|what.s on|events|calendar/ }
];
function furnitureOf(source) {
  if (source.length > LINE_MAX) return void 0;
  const text2 = squeezed(source);
  const words = wordsOf(text2);
  if (words.length === 0 || words.length > 18) return void 0;
  if (PAGE_NUMBER.test(text2) || ROMAN.test(text2) && text2.length > 1) return { kind: "pageNumber", sure: /\d/.test(text2) ? 0.9 : 0.5 };
  if (ADVERTISEMENT.has(text2.toLowerCase().replace(/[.:*]$/, ""))) return { kind: "advertisement", sure: 0.95 };
  const ends = /[.!?]$/.test(text2) && words.length > 5;
  if (ISSUE.test(text2) && words.length <= 14 && !ends) return { kind: "issue", sure: PRICE.test(text2) || hasDate(text2) || words.length < 6 ? 0.93 : 0.6 };
  if (isDate(text2)) return { kind: "folio", sure: words.length > 1 ? 0.75 : 0.4 };
  if (hasDate(text2) && words.length <= 12 && !ends)
    return { kind: "folio", sure: /\d{4}/.test(text2) || /(?:^|\s)[A-Z]?\d{1,3}$/.test(text2) || /^[A-Z]?\d{1,3}\s/.test(text2) ? 0.8 : 0.5 };
  if (ADDRESS.test(text2) && words.length <= 5 && !text2.includes("@")) return { kind: "address", sure: words.length === 1 ? 0.93 : 0.75 };
  if (PRICE.test(text2) && words.length <= 4 && !ends) return { kind: "price", sure: 0.75 };
  if (isSectionName(text2)) return { kind: "section", sure: isCapitals(text2) ? 0.7 : 0.6 };
  const outer = /^[A-Z]?\d{1,3}\s(.*)$/.exec(text2)?.[1] ?? /^(.*?)\s[A-Z]?\d{1,3}$/.exec(text2)?.[1];
  if (outer !== void 0 && (isSectionName(outer) || isCapitals(outer) && words.length <= 5)) return { kind: "folio", sure: isSectionName(outer) ? 0.85 : 0.5 };
  return void 0;
}
function isSectionName(text2) {
  return SECTIONS.has(
    squeezed(text2).toLowerCase().replace(/[.:|]$/, "")
  );
}
var AROUND = /^(?:briefly|in short|short takes|(?:a)?round (?:the|and) |across the |round-?up$|at a glance$|nachrichten in kürze|kurz (?:notiert|gemeldet)|brèves$|breves$)/;
function standingHeadOf(source) {
  if (source.length > 60) return void 0;
  const text2 = squeezed(source).toLowerCase().replace(/[.:]$/, "");
  const words = wordsOf(text2);
  const last = words.at(-1) ?? "";
  const whole = STANDING.has(text2);
  const ending = words.length > 1 && words.length <= 4 && (last === "briefs" || last === "digest" || last === "roundup" || text2.endsWith(" in brief") || text2.endsWith(" en bref"));
  const around = words.length <= 4 && AROUND.test(text2);
  if (!whole && !ending && !around) return void 0;
  return { kind: FAMILIES.find((family) => family.words.test(text2))?.kind ?? "briefs", sure: whole ? 0.9 : 0.8 };
}
var LABEL_OPENINGS = openingsOf("analysis: opinion: exclusive: interview: comment:");
function isLabel(source) {
  if (source.length > 40) return false;
  const text2 = squeezed(source).toLowerCase().replace(/[.:|]$/, "");
  return LABELS.has(text2) || afterOpening(text2, LABEL_OPENINGS) !== void 0 && wordsOf(text2).length < 2;
}
function listMark(text2) {
  return /^(?:[•●■▪◆‣⁃*–—►▶]|\d{1,2}[.)]|[a-z]\))\s+/u.exec(text2)?.[0];
}
function isShout(text2) {
  return isCapitals(text2) && wordsOf(text2).length <= 6 && bare(text2).length > 1;
}

// src/reconstruct/cues/dateline.ts
var OWN_MAX = 60;
var RUN_IN_MAX = 90;
var DASHES = ["\u2014", "\u2013", "--", ".-", "-"];
function ownDateline(source) {
  if (source.length > 2 * OWN_MAX) return void 0;
  const text2 = unstopped(squeezed(source));
  if (text2 === "" || text2.length > OWN_MAX || wordsOf(text2).length > 8 || isLabel(text2) || isSectionName(text2)) return void 0;
  const found = parts(text2);
  if (!found) return void 0;
  const { known, capitals, ...cue } = found;
  const words = wordsOf(cue.place).length;
  let sure = known ? 0.85 : 0.3 - 0.05 * (words - 1);
  if (cue.date !== void 0) sure += 0.35;
  if (cue.agency !== void 0) sure += 0.3;
  if (capitals && !known) sure += 0.05;
  return { ...cue, text: text2, sure: Math.min(0.98, Math.max(0.05, sure)) };
}
function unstopped(text2) {
  const own = text2.replace(/(?::|[—–-])$/, "").trim();
  return own.endsWith(".") && !/\.\p{L}{1,2}\.$/u.test(own) ? own.slice(0, -1) : own;
}
function runInDateline(source) {
  const head = source.slice(0, RUN_IN_MAX);
  if (!startsUpper(head.slice(0, 6))) return void 0;
  const dash = firstDash(head);
  if (dash) {
    const cue = dashed(head.slice(0, dash.at).trimEnd(), dash);
    if (cue) return { ...cue, end: dash.end };
  }
  for (const stop of [".", ":"]) {
    const at = head.indexOf(`${stop} `);
    if (at < 0 || at > OWN_MAX) continue;
    const text2 = head.slice(0, at);
    const found = parts(text2);
    if (!found) continue;
    const { known, capitals, ...cue } = found;
    const dated = cue.date !== void 0 || cue.agency !== void 0;
    const bare2 = !dated && !known;
    if (bare2 ? stop === "." || !mayBePlace(text2) || !startsUpper(head.slice(at + 2, at + 6)) : !dated && stop === ":" && !capitals) continue;
    const end = spaceAfter(source, at + 1);
    const filed = filing(source, end);
    if (filed) return { ...cue, ...filed, text: source.slice(0, filed.end).trimEnd(), sure: 0.95 };
    return { ...cue, text: text2, end, sure: bare2 ? 0.55 : dated ? known || capitals ? 0.85 : 0.7 : capitals ? 0.8 : 0.4 };
  }
  return void 0;
}
function mayBePlace(text2) {
  return isCapitals(text2) && text2.length > 3 && wordsOf(text2).length <= 3 && !isLabel(text2) && !isSectionName(text2) && !NO_PLACE.has(text2.toLowerCase());
}
var NO_PLACE = setOf("update warning note correction clarification question answer photo photos picture listen watch read more breaking live tips facts");
function filing(source, from) {
  if (source[from] !== "(") return void 0;
  const close = source.slice(from, from + 30).indexOf(")");
  const agency = close < 0 ? "" : source.slice(from + 1, from + close);
  return isAgency(agency) ? { agency, end: spaceAfter(source, from + close + 1) } : void 0;
}
function firstDash(head) {
  let best;
  for (const dash of DASHES) {
    const mark = dash === "-" || dash === "\u2013" ? ` ${dash} ` : dash === ".-" ? ".- " : dash;
    const at = head.indexOf(mark);
    if (at > 0 && (best === void 0 || at < best.at)) best = { at, end: spaceAfter(head, at + mark.length), long: dash !== "-" };
  }
  return best;
}
function spaceAfter(text2, from) {
  let k = from;
  while (k < text2.length && (text2[k] === " " || text2[k] === "\xA0")) k++;
  return k;
}
function dashed(text2, dash) {
  const found = parts(text2.replace(/[.,]$/, ""));
  if (!found) return void 0;
  const { known, capitals, ...cue } = found;
  const words = wordsOf(cue.place).length;
  let sure = capitals ? 0.9 : known ? 0.8 : opensPlace(cue.place) ? 0.6 : 0.45 - 0.1 * (words - 1);
  if (cue.agency !== void 0 || cue.date !== void 0) sure += 0.3;
  if (!dash.long && !capitals) sure -= 0.05;
  return { ...cue, text: text2, sure: Math.min(0.98, Math.max(0.05, sure)) };
}
function parts(source) {
  let text2 = source;
  let agency;
  const open = text2.lastIndexOf("(");
  if (open > 0 && text2.endsWith(")")) {
    const inside = text2.slice(open + 1, -1).trim();
    if (!isAgency(inside) && !(isCapitals(inside) && inside.length <= 8)) return void 0;
    agency = inside;
    text2 = text2.slice(0, open).trim().replace(/,$/, "");
  } else {
    const slash = text2.lastIndexOf("/");
    const after = slash > 0 ? text2.slice(slash + 1).trim() : "";
    if (after !== "" && agencyIn(after) === after) {
      agency = after;
      text2 = text2.slice(0, slash).trim();
    }
  }
  const found = placeAndDate(text2);
  if (!found) return void 0;
  return { ...found, text: source, ...agency === void 0 ? {} : { agency } };
}

// src/reconstruct/cues/headlike.ts
var SMALL = setOf(
  `the a an of and or that which who whom whose to in on at for from with by as is are was were be been has have had it its he she they his her their this these those but not
  der die das den dem des ein eine und oder dass zu mit auf f\xFCr ist sind war le la les un une des du de et que qui dans pour avec est sont el los las del y en por con es il lo gli di che per non \xE8 het een van en dat op te o os as do da dos das em no na`
);
var LOOKED_AT = 400;
var STOPS = /[.!?…]["”’»)\]]*$/;
function endsSentence(text2) {
  const own = text2.trimEnd();
  if (!STOPS.test(own)) return false;
  const last = own.slice(own.lastIndexOf(" ") + 1);
  return !/^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Sen|Gov|Rep|Lt|Sgt|No|Vol|vs|bzw|Nr|ca)\.$/u.test(last);
}
function isOpenEnded(text2) {
  const own = text2.trimEnd();
  if (/[,;:–—-]$/.test(own)) return true;
  return SMALL.has(bare(own.slice(own.lastIndexOf(" ") + 1))) && !endsSentence(own);
}
function headlikeness(text2) {
  if (text2.length > 200) return 0;
  const words = wordsOf(text2);
  const n = words.length;
  if (n === 0 || n > 24 || !/\p{L}/u.test(text2)) return 0;
  let score = n <= 2 ? 0.55 : n <= 12 ? 0.75 : n <= 16 ? 0.6 : 0.4;
  if (endsSentence(text2)) score -= /[!?]["”’]?$/.test(text2.trimEnd()) ? 0.1 : 0.4;
  if (/[,;–—-]$/.test(text2.trimEnd())) score -= 0.2;
  if (/[.!?] \p{Lu}/u.test(text2) && !/\b\p{Lu}\. \p{Lu}/u.test(text2)) score -= 0.3;
  if (startsLower(words[0])) score -= 0.3;
  const upper = words.filter(startsUpper).length / n;
  if (isCapitals(text2)) score += 0.1;
  else if (upper > 0.7 && n > 2) score += 0.15;
  const small = words.filter((word) => SMALL.has(bare(word))).length / n;
  if (small > 0.45) score -= 0.2;
  else if (small < 0.2 && n > 2) score += 0.1;
  return Math.min(1, Math.max(0, score));
}
function sentencelikeness(text2) {
  const words = wordsOf(text2.slice(0, LOOKED_AT));
  const n = words.length;
  if (n === 0) return 0;
  const lower = words.filter(startsLower).length / n;
  const small = words.filter((word) => SMALL.has(bare(word))).length / n;
  let score = 0.6 * lower + 0.5 * Math.min(small, 0.5);
  if (endsSentence(text2)) score += 0.2;
  if (n > 12) score += 0.15;
  return Math.min(1, score);
}

// src/reconstruct/cues/jump.ts
var JUMP_MAX = 90;
var PAGE = String.raw`(?:pages?|page no\.?|pp?\.|seiten?|s\.|página|pág\.?|pagina|pag\.?|blz\.?|column)\s?`;
var NUMBER = String.raw`\(?([a-z]{0,2}-?\d{1,3}[a-z]?)\)?`;
var END = String.raw`[\s.,;:►▶→»›>]*$`;
var GO = new RegExp(
  String.raw`^(?:please )?(?:story |article |more )?(?:continued|continues|cont['’]?d?\.?|turn|turns|jump|fortsetzung|weiter|suite|lire la suite|sigue|continúa|continua|pasa|segue|vervolg|lees verder|zie verder)(?: (?:on|to|at|over|in|auf|en|a|alla|op|na|page)(?=\s|$))*\s?,?(?:next|back|inside|overleaf)?\s?(?:${PAGE})?(?:${NUMBER})?${END}`,
  "i"
);
var MORE = new RegExp(
  String.raw`^(?:more|full story|full report|story|stories|report|see|see also|details|mehr|bericht)?,?\s?(?:on|at|inside)?\s?(?:${PAGE})${NUMBER}${END}`,
  "i"
);
var SEE = new RegExp(String.raw`^(?:please )?(?:see|turn to|siehe|voir|ver|vedi|zie)\s(.{2,40}?),?\s(?:on\s)?(?:${PAGE})?${NUMBER}${END}`, "i");
var KEYED = new RegExp(String.raw`^(\p{Lu}[\p{Lu}\p{N} ’'-]{1,30}),?\s(?:continued on|continues on|turn to|to)\s(?:${PAGE})?${NUMBER}${END}`, "iu");
var PAGED = new RegExp(String.raw`^(\p{Lu}[\p{L}\p{N} ’'-]{1,30}?)(?:[,:»›>/|–—-]|\son)?\s(?:${PAGE})${NUMBER}${END}`, "iu");
var CAME = new RegExp(
  String.raw`^(?:continued|cont['’]?d?\.?|jumped|fortsetzung|suite|viene|continúa|segue|vervolg|continuação) (?:from|von|de la|de|da|dalla|van|del)\s?(?:${PAGE})?(?:the )?(?:${NUMBER}|front page|front|cover|one|page one|titelseite|la une|prima|portada|voorpagina)${END}`,
  "i"
);
var FROM = new RegExp(String.raw`^(?:(.{2,40}?),?\s)?(?:from|von|de la|van|dalla)\s(?:${PAGE}(?:${NUMBER}|one)|([a-z]\d{1,2}))${END}`, "i");
function jumpLineOf(source) {
  const text2 = prepared(source);
  if (text2 === void 0) return void 0;
  const pointed = /^[\s(]*[►▶→»›>]/.test(source);
  const go = GO.exec(text2);
  if (go && (wordsOf(text2).length > 1 || go[1] !== void 0)) return { ...paged(go[1]), sure: go[1] === void 0 ? 0.55 : 0.96 };
  const more = MORE.exec(text2);
  if (more) return { ...paged(more[1]), sure: pointed || /^(?:more|see|full|turn|story|details|mehr)/i.test(text2) ? 0.9 : 0.35 };
  const see2 = SEE.exec(text2);
  if (see2 && wordsOf(see2[1]).length <= 4 && startsUpper(see2[1])) return { keyword: cleaned(see2[1]), ...paged(see2[2]), sure: 0.9 };
  const keyed = KEYED.exec(text2);
  if (keyed && wordsOf(keyed[1]).length <= 4) return { keyword: cleaned(keyed[1]), ...paged(keyed[2]), sure: 0.9 };
  const named2 = PAGED.exec(text2);
  if (named2 && startsUpper(text2) && wordsOf(named2[1]).length <= 3) return { keyword: cleaned(named2[1]), ...paged(named2[2]), sure: isCapitals(named2[1]) || pointed ? 0.75 : 0.5 };
  return void 0;
}
function fromLineOf(source) {
  const text2 = prepared(source);
  if (text2 === void 0) return void 0;
  const came = CAME.exec(text2);
  if (came) return { ...paged(came[1] ?? "1"), sure: 0.97 };
  const comma = text2.search(/[:,–—-] (?=(?:continued|from|cont)\b)/i);
  if (comma > 0 && wordsOf(text2.slice(0, comma)).length <= 4) {
    const rest = CAME.exec(text2.slice(comma + 2));
    if (rest) return { keyword: cleaned(text2.slice(0, comma)), ...paged(rest[1] ?? "1"), sure: 0.95 };
  }
  const from = FROM.exec(text2);
  if (from && wordsOf(from[1] ?? "").length <= 4) return { ...from[1] === void 0 ? {} : { keyword: cleaned(from[1]) }, ...paged(from[2] ?? from[3] ?? "1"), sure: 0.9 };
  return void 0;
}
function prepared(source) {
  if (source.length > JUMP_MAX) return void 0;
  const text2 = squeezed(source).replace(/^[\s►▶→»›>•■(]+/, "").replace(/[)]$/, "");
  return text2 === "" || !/[\p{L}]/u.test(text2) ? void 0 : text2;
}
var cleaned = (text2) => trimmed(text2, ",:;\xBB\u203A>|\u2013\u2014-");
var paged = (page) => page === void 0 ? {} : { page: page.toUpperCase() };

// src/reconstruct/cues/note.ts
var NOTE_MAX = 600;
var PROFESSION = setOf(
  `correspondent reporter writer editor author columnist journalist contributor commentator critic professor lecturer fellow analyst director historian economist researcher novelist broadcaster
  photographer freelance scholar blogger expert adviser advisor co-author poet korrespondent korrespondentin redakteur redakteurin autor autorin journalistin professorin correspondant correspondante
  journaliste auteur auteure chroniqueur professeur corresponsal periodista escritor escritora autora columnista corrispondente giornalista scrittore scrittrice autore autrice redacteur verslaggever
  schrijver columniste jornalista escritora colunista correspondente`
);
var VERBS = setOf(
  "is was are has have writes reports covers covered reported contributed teaches works lives ist war schreibt arbeitet lebt est a \xE9crit es ha vive escribe \xE8 scrive is schrijft werkt \xE9 escreve"
);
var WRITTEN = setOf("written covered reported contributed worked published authored");
var THE_WRITER = openingsOf(
  "the_writer the_author the_writers the_authors this_article this_report this_story der_autor die_autorin der_verfasser l\u2019auteur l\u2019autrice el_autor la_autora l\u2019autore de_auteur o_autor a_autora"
);
var CREDITED = openingsOf(
  "reporting_by additional_reporting_by additional_reporting_from with_reporting_by with_additional_reporting_by writing_by editing_by edited_by follow translated_by compiled_by e-mail: email: contact"
);
var PLACE_AFTER = setOf("in from at based-in aus \xE0 en de te");
function noteOf(source) {
  if (source.length > NOTE_MAX) return void 0;
  const text2 = squeezed(source.replace(/^[■●•*–—-]+ ?/, ""));
  const words = wordsOf(text2);
  if (words.length < 3) return void 0;
  const credited = afterOpening(text2, CREDITED);
  if (credited) return creditedNote(credited.opening, credited.rest);
  if (afterOpening(text2, THE_WRITER)) {
    const job = words.slice(0, 25).some(isProfession);
    return { names: [], ...placeIn(words), role: "writer", sure: job || / (?:is|are) /.test(text2.slice(0, 40)) ? 0.85 : 0.5 };
  }
  return named(words);
}
var OF_PRESS = setOf(
  `correspondent reporter writer editor author columnist journalist contributor critic freelance blogger korrespondent korrespondentin redakteur redakteurin autor autorin journalistin correspondant
  correspondante journaliste auteur auteure corresponsal periodista columnista corrispondente giornalista redacteur verslaggever columniste jornalista colunista correspondente`
);
function singular(word) {
  const own = bare(word);
  return own.endsWith("s") ? own.slice(0, -1) : own;
}
function isProfession(word) {
  return PROFESSION.has(bare(word)) || PROFESSION.has(singular(word));
}
function named(words) {
  const verb = words.findIndex((word, k) => k >= 2 && k <= 14 && VERBS.has(word.toLowerCase()));
  if (verb < 0) return void 0;
  const comma = words.slice(0, verb).findIndex((word) => word.endsWith(","));
  const names2 = words.slice(0, comma >= 0 ? comma + 1 : verb).join(" ").replace(/,$/, "").split(/ and | und | et | y | e | en /).map((name) => personName(name.trim()));
  if (names2.some((name) => name === void 0)) return void 0;
  const after = words.slice(verb + 1);
  const article = setOf("a an the ein eine un une una uno een um uma");
  const jobs = after.slice(0, 12).some(isProfession) || comma >= 0 && words.slice(comma, verb).some(isProfession);
  const verbWord = words[verb].toLowerCase();
  const isA = article.has((after[0] ?? "").toLowerCase()) || after.slice(0, 3).some(isProfession);
  const written = (verbWord === "has" || verbWord === "have") && (WRITTEN.has(bare(after[0] ?? "")) || WRITTEN.has(bare(after[1] ?? "")));
  const report = verbWord === "reported" || verbWord === "contributed" || verbWord === "reports" || verbWord === "writes" || verbWord === "covers";
  let sure = 0;
  if (isA && jobs) sure = after.slice(0, 12).some((word) => OF_PRESS.has(bare(word)) || OF_PRESS.has(singular(word))) ? 0.9 : 0.7;
  else if (bare(after[0] ?? "") === "based") sure = 0.8;
  else if (written) sure = 0.9;
  else if (report && (bare(after[0] ?? "") === "from" || bare(after[0] ?? "") === "to" || bare(after[0] ?? "") === "for" || bare(after[0] ?? "") === "about" || bare(after[0] ?? "") === "on"))
    sure = 0.75;
  else if (jobs) sure = 0.55;
  if (sure === 0) return void 0;
  if (verbWord === "was" || verbWord === "were") sure = Math.max(0.05, sure - 0.4);
  if (words.length > 60) sure = Math.max(0.05, sure - 0.3);
  return { names: names2.map((name) => name.name), ...placeIn(words.slice(verb)), role: verbWord === "contributed" ? "additional" : "writer", sure };
}
function creditedNote(opening, rest) {
  const first = rest.split(/[;.] /)[0];
  const names2 = first.split(/, | and | & | und | et /).map(
    (part) => personName(
      part.split(/ (?:in|at|on) /)[0].replace(/[.;]$/, "").trim()
    )
  ).filter((name) => name !== void 0).map(({ name }) => name);
  if (names2.length === 0) return opening.includes("reporting") && agencyIn(first) !== void 0 ? { names: [], role: "additional", sure: 0.6 } : void 0;
  const writer = opening === "reporting by" || opening === "writing by" || opening.startsWith("follow") || opening.includes("mail") || opening === "contact";
  return {
    names: writer || opening.startsWith("additional") || opening.startsWith("with") ? names2 : [],
    ...placeIn(wordsOf(first)),
    role: writer ? "writer" : "additional",
    sure: 0.88
  };
}
function placeIn(words) {
  for (let k = 0; k < words.length - 1; k++) {
    if (!PLACE_AFTER.has(words[k].toLowerCase())) continue;
    let best;
    for (let n = 1; n <= 3 && k + n < words.length; n++) {
      const own = words.slice(k + 1, k + 1 + n).join(" ");
      const clean = endTrimmed(own, ".,;:");
      if (isKnownPlace(clean) || isPlaceShaped(clean) && /^(?:based|correspondent|lives|reporter|reported|works|live|living|editor)$/.test(bare(words[k - 1] ?? ""))) best = clean;
      if (/[.,;:]$/.test(own)) break;
    }
    if (best !== void 0) return { place: best };
  }
  return {};
}
var OF_AGENCY = setOf(
  "information reports reporting report material used included contributed agencies agency services wires wire informationen agenturmaterial agenturen agences agencias agenzie"
);
function agencyOf(text2) {
  const agency = agencyIn(text2);
  return agency === void 0 ? {} : { agency };
}
function agencyNoteOf(source) {
  if (source.length > NOTE_MAX) return void 0;
  const text2 = squeezed(source);
  if (text2 === "" || text2.length > 240) return void 0;
  const alone = text2.replace(/^[—–-]+ ?/, "");
  if (isAgency(alone)) return { agency: alone.replace(/^\(|\)\.?$/g, ""), sure: alone === text2 && !text2.startsWith("(") ? 0.55 : 0.85 };
  if (/^(?:with )?(?:additional |further )?reporting (?:was )?(?:contributed )?(?:by|from) /i.test(text2) && !/^reporting by /i.test(text2)) return { ...agencyOf(text2), sure: 0.85 };
  if (/ contributed (?:to|reporting)\b/.test(text2) && personName(wordsOf(text2).slice(0, 2).join(" "))) return { ...agencyOf(text2), sure: 0.8 };
  const words = wordsOf(text2);
  const agency = agencyIn(text2);
  const first = bare(words[0]);
  const told2 = words.filter((word) => OF_AGENCY.has(bare(word))).length;
  const general = /\b(?:agency reports|news agencies|wire services|agencies contributed|from agencies|with agencies|mit agenturmaterial|avec (?:les )?agences|con informaci[oó]n de)\b/i.test(
    text2
  );
  if (agency === void 0 && !general) return void 0;
  const opens = first === "information" || first === "with" || first === "material" || first === "reports" || first === "additional" || first === "some" || first === "mit" || first === "avec" || first === "con";
  if (opens && told2 > 0 && words.length < 30) return { ...agency === void 0 ? {} : { agency }, sure: 0.9 };
  if (/\bcontributed (?:to|reporting)\b/.test(text2) && words.length < 25) return { ...agency === void 0 ? {} : { agency }, sure: 0.85 };
  if (/\b(?:was|were) (?:used|included)\b/.test(text2) && told2 > 0 && words.length < 30) return { ...agency === void 0 ? {} : { agency }, sure: 0.85 };
  if (general && words.length < 10) return { ...agency === void 0 ? {} : { agency }, sure: 0.75 };
  return void 0;
}

// src/reconstruct/cues/quotation.ts
var OPEN = new Set(`\u201C\u2018\u201E\xAB\u2039"\u201A\xBB\u203A'`);
var CLOSE = new Set(`\u201D\u2019\u201C\xBB\u203A"'\u2018\xAB\u2039`);
function opensQuotation(text2) {
  const first = text2.trimStart()[0];
  return first !== void 0 && OPEN.has(first) && text2.trim().length > 1;
}
function closesQuotation(text2) {
  const own = endTrimmed(text2, ".,!?\u2026");
  const last = own.at(-1);
  return last !== void 0 && CLOSE.has(last) && own.length > 1;
}
var OFFICES = setOf(
  `mayor minister president director chairman chairwoman chair chief head spokesman spokeswoman spokesperson professor doctor teacher farmer owner manager resident witness author writer analyst
  expert secretary governor senator ambassador general colonel captain coach player founder lawyer judge bishop priest activist economist historian scientist researcher engineer nurse official
  officer leader member councillor deputy student mother father editor artist prime foreign former sir dame b\xFCrgermeister b\xFCrgermeisterin ministerin pr\xE4sident pr\xE4sidentin maire ministre alcalde
  alcaldesa ministro ministra sindaco burgemeester presidente`
);
function attributionOf(source) {
  if (source.length > CUE_MAX / 2) return void 0;
  const text2 = squeezed(source);
  const mark = /^(?:[—–―~]|--|-) ?/.exec(text2);
  const own = mark ? text2.slice(mark[0].length) : text2;
  if (own === "" || !startsUpper(own) || wordsOf(own).length > 20 || /[!?”"]$/.test(own)) return void 0;
  const cut = [own.indexOf(","), own.indexOf(" ("), own.indexOf(" \u2013 "), own.indexOf(" | ")].filter((at) => at > 0);
  const head = cut.length > 0 ? own.slice(0, Math.min(...cut)) : own;
  const lines = source.split("\n");
  const person = personName(head) ?? (lines.length > 1 ? personName(lines[0].replace(/^[—–―~-]+ ?/, "").replace(/,$/, "")) : void 0);
  const office = wordsOf(own).some((word) => OFFICES.has(bare(word)));
  if (!person && !mark && !office) return void 0;
  if (!person && wordsOf(own).length > 12) return void 0;
  if (!mark && /[.]$/.test(own)) return void 0;
  const sure = mark ? 0.9 : person ? Math.min(0.9, person.sure + (office ? 0.2 : 0)) : 0.45;
  return { text: own, ...person ? { name: person.name } : {}, sure };
}

// src/reconstruct/wordCues.ts
var LINE_MAX2 = 300;
var HEAD_WORDS = 26;
var BYLINE_WORDS = 24;
var CREDIT_WORDS = 14;
var NOTE_WORDS = 40;
var ATTRIBUTION_MAX = 160;
var HEAD_LINES = 5;
var NOTE_LINES = 3;
var BOX_HEAD = /^(?:what (?:is|are|was|to know|we know|you need)|who (?:is|are|was)|key (?:dates|facts|points|figures)|facts?\b|factbox|fact box|at a glance|the facts|time ?line|in numbers|by the numbers|how it works|the essentials)|(?: in numbers| at a glance| in brief:| by numbers)$/i;
var AGENCY_OPENING = /^(?:with|information|material|reports?|additional|some|reporting|mit|avec|con|from|agenc|this)\b|^[—–(-]/i;
var PAGED2 = /\p{N}|pages?\b|seite|continu|fortsetzung|segue|viene|vervolg|suite|front|overleaf|inside/iu;
var WordCueIndex = class {
  constructor(lines, signs, kept) {
    this.lines = lines;
    this.signs = signs;
    this.kept = kept;
  }
  lines;
  signs;
  kept;
  known = [];
  last;
  credits = [];
  /** Of the lines from a line on. */
  from(i) {
    const known = this.known[i];
    if (known !== void 0) return known;
    const found = this.last?.at === i - 1 && this.isLikeBefore(i) ? this.last.cues : this.look(i);
    this.last = { at: i, cues: found };
    if (i < this.kept) this.known[i] = found;
    return found;
  }
  /** Whether lines that begin at one, and follow a quotation, say who spoke. */
  attribution(i, count) {
    const text2 = textOf(this.lines.slice(i, i + count));
    return this.signs[i].start === "lower" || text2.length > ATTRIBUTION_MAX ? 0 : attributionOf(text2)?.sure ?? 0;
  }
  /** Whether a line under a caption is its credit. */
  creditAfter(i, count) {
    return creditOf(textOf(this.lines.slice(i, i + count)), true)?.sure ?? 0;
  }
  isLikeBefore(i) {
    const { lines } = this;
    for (let k = i; k <= i + HEAD_LINES; k++) {
      if (lines[k]?.text !== lines[k - 1].text || lines[k].gap !== lines[k - 1].gap) return false;
    }
    return i > 1;
  }
  /** Whether the words up to the end of a line end with a credit. */
  endsWithCredit(i) {
    const before = this.lines[i].gap ? void 0 : this.lines[i - 1]?.text.slice(-LINE_MAX2);
    const own = this.lines[i].text.slice(-LINE_MAX2);
    return this.credits[i] ??= trailingCredit(before === void 0 ? own : `${before} ${own}`) !== void 0;
  }
  look(i) {
    const { lines, signs } = this;
    const first = lines[i].text;
    const upper = signs[i].start !== "lower";
    const headlike = [];
    const byline = [];
    const marked2 = [];
    const credit = [];
    const jump = [];
    const from = [];
    const agency = [];
    const agencies = upper && (AGENCY_OPENING.test(first) || signs[i].words < 4);
    let text2 = "";
    let rows = "";
    let words = 0;
    let noted = first;
    for (let n = 1; n <= HEAD_LINES && i + n <= lines.length; n++) {
      const { text: own, gap } = lines[i + n - 1];
      if (n > 1 && (gap || own.length > LINE_MAX2)) break;
      text2 = n === 1 ? own : signs[i + n - 2].end === "hyphen" ? text2.slice(0, -1) + own : `${text2} ${own}`;
      rows = n === 1 ? own : `${rows}
${own}`;
      words += signs[i + n - 1].words;
      if (n <= NOTE_LINES) noted = text2;
      if (words > NOTE_WORDS) break;
      headlike.push(words <= HEAD_WORDS ? headlikeness(text2) : 0);
      if (agencies && n <= 4) agency.push(agencyNoteOf(text2)?.sure ?? 0);
      if (n > 3) continue;
      const by = upper && words <= BYLINE_WORDS && (n < 3 || byline[1] > 0) ? bylineOf(rows) : void 0;
      byline.push(by?.sure ?? 0);
      marked2.push(by?.marked ?? false);
      if (n > 2 || words > CREDIT_WORDS) continue;
      credit.push(creditOf(text2)?.sure ?? 0);
      const paged2 = PAGED2.test(text2);
      jump.push(paged2 ? jumpLineOf(text2)?.sure ?? 0 : 0);
      from.push(paged2 ? fromLineOf(text2)?.sure ?? 0 : 0);
    }
    const after = i === 0 || lines[i].gap ? void 0 : signs[i - 1].end;
    const short = signs[i].words <= 8;
    return {
      headlike,
      byline,
      marked: marked2,
      credit,
      jump,
      from,
      agency,
      dateline: upper && short ? ownDateline(first)?.sure ?? 0 : 0,
      standing: upper && short ? standingHeadOf(first)?.sure ?? 0 : 0,
      furniture: furnitureOf(first)?.sure ?? 0,
      label: short && isLabel(first),
      box: short && upper && BOX_HEAD.test(first),
      list: listMark(first) !== void 0,
      note: upper && (after === void 0 || after === "stop" || after === "word") ? noteOf(noted)?.sure ?? 0 : 0
    };
  }
};
function textOf(lines) {
  return lines.map(({ text: text2 }) => text2).join(" ");
}

// src/reconstruct/displayFit.ts
var MOST_LINES = 12;
var HEAD_LINES2 = [-1, -2.2, -3.9, -5.8, -7.8];
var DECK_LINES = [-1.6, -1.2, -1.3, -1.6, -1.9, -2.2, -2.5, -2.8, -3.1, -3.4, -3.8, -4.2];
var CAPTION_LINES = [-1.4, -1.1, -1.3, -1.7, -2.1, -2.6, -3.2, -3.8, -4.4, -5];
var QUOTE_LINES = [-4, -2.2, -1.5, -1.3, -1.3, -1.5, -1.8, -2.2, -2.6, -3, -3.5, -4];
var LOWER_OPENING = /^(?:by|from|text|photos?|pictures?|image|see|continued|turn|von|par|por|foto|fotos)\b/;
var PICTURED = /\b(?:left|right|above|below|centre|center|pictured|from left|file photo|seen here|l to r)\b/i;
var ACTING = /^\P{Ll}.{0,80}?\b\w+ing\b/u;
var CLOSED = /["”’»›“]\p{P}?$/u;
function displayFits(source, i, before) {
  const { lines, signs, recurring, repeated, setting, body, cues: index } = source;
  const fits = [];
  const main = setting.measures[0];
  const first = lines[i];
  const own = signs[i];
  if (first.text.length > LINE_MAX2) return fits;
  const add2 = (role, count, fit, sure) => {
    fits.push({ role, lines: count, fit, sure });
  };
  add2("unassigned", 1, -6, 0.2);
  if (own.start === "lower" && !first.gap && repeated[i] === 0 && !own.tabs && !LOWER_OPENING.test(first.text)) return fits;
  if (own.cap) add2("dropCap", 1, 3, 0.9);
  const cues = index.from(i);
  const upper = own.start !== "lower";
  const begins = upper ? 0 : -3;
  const decked = before.has("headline") || before.has("deck") || before.has("byline");
  const captioned = before.has("caption") && !first.gap;
  const quotes = before.has("quote") || before.has("attribution");
  let words = 0;
  let repeats = 0;
  let spaces = 0;
  let running = 0;
  let texts = 0;
  let narrow = true;
  let tabular = 0;
  let hyphens = 0;
  let unlike = 0;
  let sum = 0;
  let squares = 0;
  let set = 0;
  for (let n = 1; n <= MOST_LINES && i + n <= lines.length; n++) {
    const k = i + n - 1;
    const line = lines[k];
    if (n > 1 && (line.gap || line.text.length > LINE_MAX2)) break;
    const sign = signs[k];
    words += sign.words;
    repeats += recurring[k] * sign.words;
    if (line.width > 0.95 * main.width) narrow = false;
    tabular += sign.tabs ? 2.2 : sign.figures ? 1.2 : -2;
    if (n > 1) {
      const above = lines[k - 1];
      spaces += endShown(above, signs[k - 1], false);
      running += body.end(k - 1, "inner") + body.start(k, false);
      texts += body.text(k - 1, false);
      sum += above.width;
      squares += above.width * above.width;
      if (Math.abs(above.width - main.width) < 0.12 * main.width) set++;
      if (signs[k - 1].end === "hyphen") hyphens++;
      unlike += unlikeness(signs[k - 1].letterCase, sign.letterCase);
    }
    const last = endShown(line, sign, true);
    const shown = spaces + last;
    const flowing = running + last;
    const texted = texts + body.text(k, true);
    const closing = sign.end === "hyphen" ? -6 : sign.end === "comma" || sign.end === "open" ? -2.5 : 0;
    const agreed = agreement(n, sum, squares, line.width);
    const agreeing = setting.joined > 0 ? texted : Math.max(agreed, texted);
    const like = cues.headlike[n - 1] ?? 0;
    if (like > 0 && words <= 26) {
      const next = signs[k + 1];
      const shout = sign.letterCase === 1 && next !== void 0 && next.letterCase !== 1;
      const head = shown + closing + begins + 6 * (like - 0.6) - 2.5 * hyphens - unlike;
      add2("headline", n, HEAD_LINES2[n - 1] + head - (words === 1 ? 1.2 : 0), like);
      if (n <= 2 && words <= 8 && narrow && sign.end !== "stop") add2("crosshead", n, (n === 1 ? -0.4 : -2) + head - (words > 5 ? 0.8 : 0) + 0.7, 0.7);
      if (n === 1 && words <= 5 && sign.end !== "stop") add2("kicker", 1, head - 1 - (words > 3 ? 1.6 : 0) - (line.width > 0.8 * main.width ? 1 : 0) + (shout ? 1.5 : 0), 0.6);
      if (n === 1 && cues.box) add2("boxHead", 1, shown + 3.5, 0.75);
      if (n === 1 && cues.label) add2("label", 1, shown + 2.5, 0.85);
      if (n <= 2 && before.has("fromLine")) add2("jumpHead", n, head - 1, 0.6);
    }
    if (decked && n <= DECK_LINES.length && words >= 4 && words <= 60) {
      const deck = DECK_LINES[n - 1] + flowing + closing + begins + agreeing - (sign.end === "stop" ? 0.8 : 0.2) - 0.3;
      add2(words > 28 && sign.end === "stop" ? "standfirst" : "deck", n, deck, 0.7);
    }
    if (n <= CAPTION_LINES.length && words >= 2 && words <= 120) {
      const across = (n === 1 ? line.width : sum / (n - 1)) / main.width;
      const wide = across > 1.12 ? setting.joined > 0 ? 0 : across > 1.7 ? 1.6 : 0.5 : n > 1 && across < 0.8 ? -1.5 : 0;
      const credit2 = n <= 6 && sign.end !== "hyphen" && index.endsWithCredit(k) ? 2.5 : 0;
      const cue2 = (PICTURED.test(line.text) ? 0.8 : 0) + (n === 1 && ACTING.test(line.text) ? 0.3 : 0);
      const caption = CAPTION_LINES[n - 1] + flowing + closing + begins + agreeing + wide + credit2 + cue2 - (sign.end === "stop" || credit2 > 0 ? 0.1 : 1.2) - 0.8;
      add2("caption", n, caption, wide > 0 || credit2 > 0 ? 0.85 : 0.6);
    }
    const share = repeats / words;
    const quoted = own.quoted && CLOSED.test(line.text);
    if (words >= 3 && words <= 60 && (quoted || share > 0.45 || narrow && n > 1)) {
      const bodily = 2.5 * (n === 1 && Math.abs(line.width - main.width) < 0.12 * main.width ? 1 : set) + 2 * hyphens;
      const broad = narrow ? 0 : quoted || share > 0.6 ? -1 : -4;
      const marks = quoted ? 3 : own.quoted ? 0 : -1.5;
      const quote = QUOTE_LINES[n - 1] + flowing + closing + begins + Math.max(0.9 * n, agreed) + marks + (share > 0.45 ? 5 * share : -2) + broad - bodily - 2.5;
      add2("quote", n, quote, Math.min(0.95, 0.4 + (quoted ? 0.3 : 0) + 0.4 * share));
    }
    const cue = (role, sure, fit) => {
      if (sure !== void 0 && sure > 0) add2(role, n, fit + told(sure), sure);
    };
    if (quotes && n <= 3) cue("attribution", index.attribution(i, n), shown + closing + 1.2 - 0.7 * (n - 1));
    cue("byline", cues.byline[n - 1], shown + (cues.marked[n - 1] === true ? 2.5 : 0.8) - 1.2 * (n - 1));
    const credit = n > 2 || words > 14 ? 0 : captioned ? index.creditAfter(i, n) : cues.credit[n - 1];
    cue("credit", credit, shown + (credit !== void 0 && credit > 0.8 ? 2.5 : 0) - 1.5 * (n - 1));
    cue("jumpLine", cues.jump[n - 1], shown + 3.5 - 1.5 * (n - 1));
    cue("fromLine", cues.from[n - 1], shown + 3.5 - 1.5 * (n - 1));
    cue("agencyNote", cues.agency[n - 1], flowing + closing + texted + 2);
    if (words >= 3) cue("tagline", cues.note, flowing + closing + texted + 1.5 - (sign.end === "stop" ? 0 : 2.5) - 0.25 * n);
    if (n === 1) {
      cue("dateline", cues.dateline, shown + 0.8);
      cue("standingHead", cues.standing, shown + 3);
      if (repeated[i] === 1) add2("furniture", 1, shown + 4, 0.9);
      else cue("furniture", cues.furniture, shown + 1.8);
    }
    if (cues.list) add2("listItem", n, flowing + closing + texted + 2.5 - 0.4 * n, 0.8);
    if (n >= 2 && tabular > 0) add2("table", n, tabular - 3, 0.6);
  }
  return fits;
}
function told(sure) {
  const share = Math.min(0.97, Math.max(0.03, sure));
  return Math.log(share / (1 - share));
}
function endShown(line, sign, last) {
  if (line.end === "unknown" || line.end === "soft" || sign.end === "hyphen") return 0;
  return Math.log(line.end === "space" === last ? 0.09 : 0.91);
}
function unlikeness(above, line) {
  if (above === void 0 || line === void 0) return 0;
  if (above === 1 !== (line === 1)) return 4;
  return Math.abs(above - line) > 0.55 ? 1.5 : 0;
}
function agreement(n, sum, squares, last) {
  if (n < 3) return -1;
  const mean = sum / (n - 1);
  if (last > 1.08 * mean) return -1;
  const share = Math.max(0.045, Math.sqrt(Math.max(0, squares / (n - 1) - mean * mean)) / mean);
  return (n - 2) * Math.max(-1.2, Math.log(40 / (2.5 * share * mean)) - 0.5) - 1;
}

// src/reconstruct/succession.ts
var AFTER = {
  begin: {
    headline: -1,
    label: -2.5,
    kicker: -2.5,
    furniture: -1.8,
    paragraph: -1.2,
    dropCap: -3,
    byline: -4,
    dateline: -4,
    standingHead: -2.5,
    fromLine: -3,
    jumpHead: -4,
    going: -3,
    caption: -3.5,
    quote: -4
  },
  furniture: {
    furniture: -1,
    headline: -1.2,
    label: -2.2,
    kicker: -2.2,
    paragraph: -2.5,
    going: -2.5,
    standingHead: -2.5,
    fromLine: -2.5,
    jumpHead: -3,
    dropCap: -3.5,
    caption: -3
  },
  label: { headline: -0.4, kicker: -3, byline: -2.5, paragraph: -4, deck: -4 },
  kicker: { headline: -0.2, label: -4, deck: -4 },
  headline: {
    deck: -1.2,
    standfirst: -1.5,
    byline: -1.1,
    dateline: -2,
    dropCap: -1.7,
    paragraph: -1,
    headline: -2.8,
    caption: -3.2,
    label: -4.5,
    quote: -4,
    kicker: -4.5,
    going: -4.5,
    fromLine: -3
  },
  deck: { deck: -2.5, byline: -0.9, dateline: -1.8, paragraph: -1.1, dropCap: -1.3, caption: -3, headline: -4, quote: -4, credit: -4.5 },
  byline: { dateline: -1.8, paragraph: -0.5, dropCap: -1.2, deck: -3.5, quote: -3.2, caption: -2.8, headline: -4, byline: -3, credit: -4, going: -4 },
  dateline: { dropCap: -1, paragraph: -0.6, byline: -2, going: -4 },
  dropCap: { going: -3.5, paragraph: -3.5 },
  paragraph: {
    paragraph: -0.15,
    crosshead: -3.3,
    headline: -4,
    quote: -4.4,
    caption: -4.5,
    tagline: -4,
    agencyNote: -4.8,
    jumpLine: -4,
    label: -5,
    kicker: -5.5,
    furniture: -4.5,
    standingHead: -4.8,
    boxHead: -5,
    listItem: -4.5,
    table: -6,
    dropCap: -4.8,
    byline: -5.2,
    dateline: -6.5,
    credit: -5.5,
    fromLine: -5.5,
    jumpHead: -5.5,
    going: -5.5,
    unassigned: -7,
    attribution: -9,
    deck: -9,
    standfirst: -9
  },
  broken: {
    going: -0.35,
    caption: -3,
    quote: -2.6,
    jumpLine: -1.8,
    furniture: -3,
    headline: -3.5,
    crosshead: -6.5,
    tagline: -5.5,
    paragraph: -5,
    fromLine: -3,
    dropCap: -3.5,
    byline: -4.5,
    label: -5,
    listItem: -6,
    boxHead: -5,
    standingHead: -5,
    credit: -5,
    deck: -9,
    attribution: -9,
    dateline: -7
  },
  crosshead: { paragraph: -0.1, listItem: -2.5, dropCap: -3.5, headline: -6, crosshead: -5, going: -5, byline: -6, deck: -7 },
  quote: { attribution: -0.9, paragraph: -1.4, going: -1.3, headline: -3, quote: -3.2, caption: -2.5, dropCap: -3.2, byline: -3.5, tagline: -4 },
  attribution: { paragraph: -1, going: -1.1, headline: -2.5, caption: -2, quote: -3, byline: -3.5, dropCap: -3.2 },
  caption: { credit: -1.2, paragraph: -1.8, going: -1.9, headline: -2, byline: -2.4, quote: -2.6, caption: -2.2, dropCap: -2.6, furniture: -3.5, label: -4, kicker: -4.5 },
  credit: { caption: -1.2, paragraph: -1.6, going: -1.8, headline: -1.8, byline: -2.6, quote: -3, credit: -3, dropCap: -2.8 },
  tagline: {
    headline: -1.6,
    agencyNote: -2,
    dropCap: -2.2,
    caption: -2,
    paragraph: -2.8,
    quote: -2.6,
    byline: -2.8,
    label: -3,
    kicker: -3,
    furniture: -2.6,
    tagline: -3.5,
    standingHead: -3
  },
  agencyNote: { headline: -1.4, caption: -2, paragraph: -2.6, dropCap: -2.2, furniture: -2.6, label: -3, kicker: -3, quote: -2.6, tagline: -3, standingHead: -3, byline: -3 },
  jumpLine: { headline: -1.4, paragraph: -2.5, going: -2.8, caption: -2, furniture: -2, quote: -2.6, label: -3, kicker: -3, standingHead: -3, dropCap: -2.6, fromLine: -2.6 },
  fromLine: { going: -0.7, paragraph: -1.2, headline: -2, jumpHead: -2.2, byline: -3.5 },
  jumpHead: { fromLine: -1.2, going: -1.2, paragraph: -1.5, headline: -3 },
  standingHead: { paragraph: -0.4, headline: -1.8, crosshead: -2, listItem: -2.5, label: -4 },
  boxHead: { paragraph: -0.7, listItem: -0.9, table: -2.5, crosshead: -3 },
  listItem: { listItem: -0.5, paragraph: -1.4, headline: -3, crosshead: -3, furniture: -4, caption: -4, going: -4 },
  table: { table: -0.7, paragraph: -1.8, headline: -2.5, credit: -3, furniture: -3, going: -3, crosshead: -3.5 },
  unassigned: { unassigned: -1.5, paragraph: -2.5, headline: -2.5, furniture: -2.5, table: -3 }
};
var ELSE = -5;
function succession(before, next) {
  return AFTER[before]?.[next] ?? ELSE;
}

// src/reconstruct/cutPath.ts
var ROLES = [
  "paragraph",
  "broken",
  "begin",
  "label",
  "kicker",
  "headline",
  "deck",
  "standfirst",
  "byline",
  "dateline",
  "dropCap",
  "crosshead",
  "quote",
  "attribution",
  "caption",
  "credit",
  "tagline",
  "agencyNote",
  "jumpLine",
  "fromLine",
  "jumpHead",
  "standingHead",
  "boxHead",
  "listItem",
  "table",
  "furniture",
  "unassigned"
];
var NUMBER2 = new Map(ROLES.map((role, k) => [role, k]));
var PARAGRAPH = 0;
var BROKEN = 1;
var BEGIN = 2;
var CAP = NUMBER2.get("dropCap");
var OPEN2 = ROLES.length;
var GOING = ROLES.length;
var SUCCESSIONS = ROLES.map((before) => [
  ...ROLES.map((next) => next === "broken" || next === "begin" ? -Infinity : succession(before, next)),
  succession(before, "going")
]);
var CHANGE = -5;
var OWN_MEASURE = -0.7;
var BREAK_OFF = -3.6;
var CUT_SHORT = -3;
var CAP_IN_LINE = -2.5;
var WORD_IN_LINE = -5;
var BESIDE = 9;
var BESIDE_SPREAD = 0.07;
var HOPELESS = 40;
var FRESH = 0;
var CONTINUED = 1;
var INNER = 2;
var BESIDE_CAP = 3;
function cutPath(source, from, to, before) {
  const { lines, signs, setting, body } = source;
  const count = to - from;
  const ages = setting.endings.length;
  const states = OPEN2 + body.measures * ages;
  const open = (measure, age) => OPEN2 + measure * ages + age;
  const best = new Float64Array((count + 1) * states).fill(-Infinity);
  const backState = new Uint8Array((count + 1) * states);
  const backLines = new Uint8Array((count + 1) * states);
  const backMode = new Uint8Array((count + 1) * states);
  const backSure = new Uint8Array((count + 1) * states);
  best[NUMBER2.get(before) ?? BEGIN] = 0;
  const enter = new Float64Array(ROLES.length + 1);
  const enterFrom = new Uint8Array(ROLES.length + 1);
  const ending = setting.endings.map((share) => Math.log(share));
  const goingOn = setting.endings.map((share) => Math.log(1 - share));
  const gaps = gapLogs(setting);
  const offer = (at, state, score, previous, taken, mode, sure = 0.9) => {
    const cell = at * states + state;
    if (!(score > best[cell])) return;
    best[cell] = score;
    backState[cell] = previous;
    backLines[cell] = taken;
    backMode[cell] = mode;
    backSure[cell] = Math.round(100 * sure);
  };
  for (let at = 0; at < count; at++) {
    const i = from + at;
    const line = lines[i];
    const row = at * states;
    let top = -Infinity;
    for (let state = 0; state < states; state++) top = Math.max(top, best[row + state]);
    const near2 = /* @__PURE__ */ new Set();
    enter.fill(-Infinity);
    for (let role = 0; role < ROLES.length; role++) {
      const score = best[row + role];
      if (score < top - HOPELESS) continue;
      near2.add(ROLES[role]);
      const successions = SUCCESSIONS[role];
      for (let next = 0; next <= GOING; next++) {
        const text2 = (role === PARAGRAPH || role === BROKEN) && (next === PARAGRAPH || next === GOING);
        const gap = i === 0 ? 0 : next === GOING ? gaps.going(line.gap) : text2 ? gaps.text(line.gap) : gaps.bound(line.gap);
        const total = score + successions[next] + gap;
        if (total > enter[next]) {
          enter[next] = total;
          enterFrom[next] = role;
        }
      }
    }
    for (const [column, mode] of [
      [PARAGRAPH, FRESH],
      [GOING, CONTINUED]
    ]) {
      const entered = enter[column] + body.start(i, mode === FRESH);
      if (entered < top - HOPELESS) continue;
      const previous = enterFrom[column];
      const age = mode === FRESH ? 0 : ages - 1;
      for (let measure = 0; measure < body.measures; measure++) {
        const own = measure === body.measures - 1 ? OWN_MEASURE : 0;
        const first = mode === FRESH ? "first" : "inner";
        const width = mode === CONTINUED && own < 0 ? body.width(i, measure, "first") : body.width(i, measure, first);
        offer(at + 1, open(measure, age), entered + own + width + body.end(i, "inner") + goingOn[age], previous, 1, mode);
        offer(at + 1, BROKEN, entered + own + width + body.end(i, "broken") + BREAK_OFF, previous, 1, mode);
        const single = body.width(i, measure, mode === FRESH || own < 0 ? "only" : "last");
        offer(at + 1, PARAGRAPH, entered + own + single + body.end(i, "over") + ending[age], previous, 1, mode);
      }
    }
    if (!line.gap) {
      const start = body.start(i, false);
      const inner = start + body.end(i, "inner");
      const off = start + body.end(i, "broken") + BREAK_OFF;
      const last = start + body.end(i, "over");
      for (let measure = 0; measure < body.measures; measure++) {
        let full = NaN;
        let short = NaN;
        for (let before2 = 0; before2 < ages; before2++) {
          const state = open(measure, before2);
          const score = best[row + state];
          if (score < top - HOPELESS) continue;
          if (Number.isNaN(full)) {
            full = body.width(i, measure, "inner");
            short = body.width(i, measure, "last");
          }
          const age = Math.min(before2 + 1, ages - 1);
          offer(at + 1, open(measure, age), score + inner + full + goingOn[age], state, 1, INNER);
          offer(at + 1, BROKEN, score + off + Math.max(full, short + CUT_SHORT), state, 1, INNER);
          offer(at + 1, PARAGRAPH, score + last + short + ending[age], state, 1, INNER);
          for (let other = 0; other < body.measures; other++) {
            if (other === measure) continue;
            const width = other === body.measures - 1 ? 0 : body.width(i, other, "inner");
            offer(at + 1, open(other, age), score + inner + width + goingOn[age] + CHANGE, state, 1, INNER);
          }
        }
      }
    }
    besideCap(at, i, row);
    for (const { role, lines: taken, fit, sure } of displayFits(source, i, near2)) {
      const state = NUMBER2.get(role);
      if (at + taken > count) continue;
      offer(at + taken, state, enter[state] + fit, enterFrom[state], taken, FRESH, sure);
    }
  }
  return traced();
  function besideCap(at, i, row) {
    const cap = best[row + CAP];
    const word = signs[i].capInLine ? /^["“„«‹‘'‚»]?[AIO] /.test(lines[i].text) ? WORD_IN_LINE : CAP_IN_LINE : -Infinity;
    const alone = enter[PARAGRAPH] + word;
    const entered = Math.max(cap, alone);
    if (!(entered > -Infinity)) return;
    const previous = cap >= alone ? CAP : enterFrom[PARAGRAPH];
    const widest = setting.measures[0].width;
    let sum = 0;
    let squares = 0;
    let others = 0;
    for (let n = 1; n <= BESIDE && at + n <= count; n++) {
      const k = i + n - 1;
      const { width, gap } = lines[k];
      if (n > 1 && gap) break;
      if (width > 1.02 * widest) break;
      sum += width;
      squares += width * width;
      const age = Math.min(n, ages) - 1;
      if (n > 1) others += body.start(k, false) + body.end(k - 1, "inner") + goingOn[age - (n > ages ? 0 : 1)];
      const mean = sum / n;
      const spread = BESIDE_SPREAD * mean;
      const agreeing = -(squares - n * mean * mean) / (2 * spread * spread) + n * Math.log(0.4 * 40 / spread) - Math.log(40 / widest);
      const narrow = mean < 0.93 * widest ? 0.5 : -2;
      const score = entered + others + agreeing + narrow + (n < 2 ? -1.5 : 0);
      for (let measure = 0; measure < body.measures; measure++) offer(at + n, open(measure, age), score + body.end(k, "inner") + goingOn[age], previous, n, BESIDE_CAP);
      offer(at + n, BROKEN, score + body.end(k, "broken") - 1.2, previous, n, BESIDE_CAP);
      offer(at + n, PARAGRAPH, score + body.end(k, "over") - 3, previous, n, BESIDE_CAP);
    }
  }
  function traced() {
    const cuts = [];
    let at = count;
    let state = PARAGRAPH;
    for (let role = 0; role < ROLES.length; role++) if (best[count * states + role] > best[count * states + state]) state = role;
    while (at > 0) {
      const end = at;
      const role = ROLES[state];
      let cell = at * states + state;
      const sure = backSure[cell] / 100;
      while (backMode[cell] === INNER) {
        at -= backLines[cell];
        state = backState[cell];
        cell = at * states + state;
      }
      const mode = backMode[cell];
      at -= backLines[cell];
      state = backState[cell];
      const going = mode === CONTINUED;
      cuts.push({ role, from: from + at, to: from + end, going, sure });
    }
    return cuts.reverse();
  }
}
function gapLogs({ gapAtEnd, gapAtBound }) {
  const of = (share) => {
    const [yes, no] = [Math.log(share), Math.log(1 - share)];
    return (gap) => gap ? yes : no;
  };
  return { text: of(gapAtEnd), bound: of(gapAtBound), going: of(Math.max(0.02, Math.min(0.97, gapAtBound))) };
}

// src/reconstruct/lineSigns.ts
var FIRST = /[\p{L}\p{N}]/u;
var UPPER2 = /[\p{Lu}\p{Lt}]/u;
var LOWER2 = /\p{Ll}/u;
var OPENING = /^[([]?["“„«‹‘'‚»]/;
var CAP2 = /^["“„«‹‘'‚»]? ?\p{Lu}\p{M}?$/u;
var CAP_IN_LINE2 = /^["“„«‹‘'‚»]?\p{Lu}\p{M}? ['’]?\p{Ll}/u;
var HEAD = 40;
var TAIL = 40;
var QUOTATION_LINES = 14;
function signsOfLines(lines) {
  let since = Infinity;
  return lines.map((line) => {
    const quotation = quotationAt(line.text);
    since = quotation === "over" ? Infinity : quotation === "begun" ? 0 : since + 1;
    return signsOf(line, since < QUOTATION_LINES);
  });
}
function quotationAt(text2) {
  const begun = Math.max(text2.lastIndexOf("\u201C"), text2.lastIndexOf("\xAB"));
  const over = Math.max(text2.lastIndexOf("\u201D"), text2.lastIndexOf("\xBB"));
  return begun === over ? void 0 : begun > over ? "begun" : "over";
}
function signsOf({ text: text2, width }, inQuotation) {
  const head = text2.slice(0, HEAD);
  const first = FIRST.exec(head)?.[0] ?? "";
  const start = UPPER2.test(first) ? "upper" : LOWER2.test(first) ? "lower" : /\p{N}/u.test(first) ? "figure" : "other";
  const space = text2.indexOf(" ");
  const length = space < 0 ? text2.length : space;
  return {
    start,
    quoted: OPENING.test(head),
    end: endOf(text2.slice(-TAIL)),
    words: wordsIn(text2),
    sentences: sentencesIn(text2),
    firstWord: text2.length === 0 ? 0 : width * length / text2.length,
    inQuotation,
    letterCase: caseOf(text2),
    tabs: text2.includes("	"),
    figures: text2.length < BODY_MAX && (text2.match(FIGURES)?.length ?? 0) > 0.3 * text2.length,
    cap: text2.length <= 4 && CAP2.test(text2),
    capInLine: CAP_IN_LINE2.test(head)
  };
}
function endOf(tail) {
  if (endsSentence(tail)) return "stop";
  const last = tail.at(-1);
  if (last === "-") return "hyphen";
  if (last === "," || last === ";") return "comma";
  if (last === ":") return "colon";
  return isOpenEnded(tail) ? "open" : "word";
}
function wordsIn(text2) {
  let words = 1;
  for (let i = text2.indexOf(" "); i >= 0; i = text2.indexOf(" ", i + 1)) words++;
  return words;
}
var SENTENCE = /[.!?…]["”’»)]? ["“‘«(]?[\p{Lu}\p{N}]/gu;
var BODY_MAX = 300;
function sentencesIn(text2) {
  if (text2.length > BODY_MAX) return 0;
  let sentences = 0;
  for (const { index } of text2.matchAll(SENTENCE)) if (endsSentence(text2.slice(Math.max(0, index - TAIL), index + 2))) sentences++;
  return sentences;
}
var FIGURES = /\p{N}/gu;
function caseOf(text2) {
  if (text2.length > BODY_MAX) return void 0;
  if (isCapitals(text2)) return 1;
  const words = text2.split(" ").filter((word) => word.length > 3);
  return words.length < 2 ? void 0 : 0.9 * words.filter(startsUpper).length / words.length;
}

// src/reconstruct/localMeasures.ts
var REACH = 8;
var NEAR2 = 0.065;
var FEWEST2 = 4;
function localMeasures(lines) {
  const measures = new Float64Array(lines.length);
  const about = [];
  for (let i = 0; i < lines.length; i++) {
    about.length = 0;
    const { page } = lines[i];
    for (let k = Math.max(0, i - REACH); k <= Math.min(lines.length - 1, i + REACH); k++) if (lines[k].page === page) about.push(lines[k].width);
    let most = FEWEST2 - 1;
    let sum = 0;
    for (const width of about) {
      let count = 0;
      let total = 0;
      for (const other of about) {
        if (Math.abs(other - width) > NEAR2 * width) continue;
        count++;
        total += other;
      }
      if (count > most || count === most && total > sum) {
        most = count;
        sum = total;
      }
    }
    if (most >= FEWEST2) measures[i] = sum / most;
  }
  return measures;
}

// src/reconstruct/recurringWords.ts
var PHRASE = 4;
var APART = 4;
var WORD2 = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
var MOST = 400;
function recurringWords(lines) {
  const hashes = [];
  const owners = [];
  let carried = "";
  lines.forEach(({ text: text2 }, line) => {
    const shown = carried + text2.slice(0, MOST).toLowerCase();
    const broken = shown.endsWith("-") && shown.length > 1;
    const words = [...shown.matchAll(WORD2)].map(([word]) => word);
    carried = broken ? words.pop() ?? "" : "";
    for (const word of words) {
      hashes.push(hashOf(word));
      owners.push(line);
    }
  });
  const first = /* @__PURE__ */ new Map();
  const twice = new Uint8Array(hashes.length);
  for (let at = 0; at + PHRASE <= hashes.length; at++) {
    let phrase = 0;
    for (let k = 0; k < PHRASE; k++) phrase = Math.imul(phrase, 16777619) ^ hashes[at + k] | 0;
    const before = first.get(phrase);
    if (before === void 0) first.set(phrase, at);
    else if (owners[at] - owners[before] >= APART) for (let k = 0; k < PHRASE; k++) twice[at + k] = twice[before + k] = 1;
  }
  const known = new Float64Array(lines.length);
  const all = new Float64Array(lines.length);
  owners.forEach((line, at) => {
    all[line]++;
    known[line] += twice[at];
  });
  return known.map((count, line) => all[line] === 0 ? 0 : count / all[line]);
}
function hashOf(word) {
  let hash = 2166136261;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
  return hash | 0;
}

// src/reconstruct/repeatedLines.ts
var MOST2 = 90;
var FIGURES2 = /[\p{N}]+/gu;
function repeatedLines(lines) {
  const pages = /* @__PURE__ */ new Map();
  const keys = lines.map(({ text: text2, page }) => {
    const key = text2.length > MOST2 ? "" : text2.replace(FIGURES2, "#");
    const before = pages.get(key);
    if (key !== "") pages.set(key, before === void 0 || before === page ? page : 0);
    return key;
  });
  return Uint8Array.from(keys, (key) => key !== "" && pages.get(key) === 0 ? 1 : 0);
}

// src/reconstruct/relearn.ts
var ENOUGH = 6;
var PRIOR = 30;
function relearn(lines, signs, setting, about, cuts) {
  const reached = setting.endings.map(() => 0);
  const ended = setting.endings.map(() => 0);
  let sentences = 0;
  let capitals = 0;
  let bounds = 0;
  let gapped = 0;
  let edges = 0;
  let gapsAtEdges = 0;
  const localFulls = [];
  const localFirsts = [];
  const fulls = setting.measures.map(() => []);
  const firsts = setting.measures.map(() => []);
  cuts.forEach((cut, k) => {
    const before = cuts[k - 1];
    const gap = lines[cut.from].gap;
    const text2 = cut.role === "paragraph" || cut.role === "broken";
    if (before?.role === "paragraph" && text2 && !cut.going) {
      bounds++;
      if (gap) gapped++;
    } else if (before !== void 0 && !cut.going) {
      edges++;
      if (gap) gapsAtEdges++;
    }
    if (!text2) return;
    for (let n = cut.from; n < cut.to; n++) {
      const nth = cut.going ? ended.length - 1 : Math.min(n - cut.from, ended.length - 1);
      reached[nth]++;
      if (n === cut.to - 1 && cut.role === "paragraph") ended[nth]++;
    }
    for (let i = cut.from; i < cut.to - 1; i++) {
      if (signs[i].end === "stop" || signs[i].end === "hyphen") continue;
      sentences++;
      if (signs[i + 1].start === "upper") capitals++;
    }
    for (let i = cut.from; i < cut.to - 1; i++) {
      const share = lines[i].width / about[i];
      if (!(share > 0.8 && share < 1.2)) continue;
      if (i > cut.from || cut.going) localFulls.push(share);
      else if (before === void 0 || before.role === "paragraph") localFirsts.push(share);
    }
    const measure = measureOf(lines, setting.measures, cut);
    if (measure < 0) return;
    const { width } = setting.measures[measure];
    for (let i = cut.from; i < cut.to - (cut.role === "broken" ? 0 : 1); i++) {
      const own = lines[i].width;
      if (Math.abs(own - width) > 0.2 * width) continue;
      if (i > cut.from || cut.going) fulls[measure].push(own);
      else if (before === void 0 || before.role === "paragraph") firsts[measure].push(own);
    }
  });
  const measures = setting.measures.map((measure, k) => {
    const full2 = trimmed2(fulls[k]);
    const first2 = trimmed2(firsts[k]);
    const known = full2.count >= ENOUGH;
    const width = known ? full2.mean : measure.width;
    return {
      width,
      spread: known ? clamp(1.05 * full2.spread, 0.015 * width, 0.08 * width) : measure.spread,
      indent: first2.count >= ENOUGH ? clamp(width - first2.mean, 0, 0.25 * width) : measure.indent,
      indentSpread: first2.count >= ENOUGH ? clamp(1.1 * first2.spread, 0.02 * width, 0.08 * width) : measure.indentSpread
    };
  });
  const full = trimmed2(localFulls);
  const first = trimmed2(localFirsts);
  const enough = full.count >= ENOUGH && first.count >= ENOUGH;
  return {
    ...setting,
    measures,
    local: enough ? { spread: clamp(1.05 * full.spread, 0.015, 0.08), indent: clamp(full.mean - first.mean, 0, 0.25), indentSpread: clamp(1.1 * first.spread, 0.02, 0.08) } : setting.local,
    endings: ended.map((count, nth) => clamp((count + PRIOR * setting.endings[nth]) / (reached[nth] + PRIOR), 6e-3, 0.7)),
    capitals: clamp((capitals + 2) / (sentences + 16), 0.02, 0.9),
    gapAtEnd: clamp((gapped + 0.5) / (bounds + 1), 4e-3, 0.975),
    gapAtBound: clamp((gapsAtEdges + setting.gapAtBound) / (edges + 1), 0.01, 0.985)
  };
}
function measureOf(lines, measures, { from, to }) {
  let best = -1;
  let most = 0;
  measures.forEach(({ width }, k) => {
    let near2 = 0;
    for (let i = from; i < to; i++) if (Math.abs(lines[i].width - width) < 0.1 * width) near2++;
    if (near2 > most) {
      most = near2;
      best = k;
    }
  });
  return best;
}
function trimmed2(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1] ?? 0;
  const kept = sorted.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle)).slice(0, Math.ceil(0.92 * sorted.length));
  return { ...momentsOf(kept), count: values.length };
}

// src/reconstruct/underHeads.ts
var ENDS_ITEMS = /* @__PURE__ */ new Set([
  "headline",
  "label",
  "kicker",
  "byline",
  "deck",
  "standfirst",
  "dropCap",
  "dateline",
  "furniture",
  "jumpHead",
  "fromLine",
  "boxHead",
  "caption",
  "quote"
]);
var SAME_MEASURE = 0.06;
function underHeads(lines, cuts) {
  let under;
  let measure = 0;
  return cuts.map((cut) => {
    const { role, from, to } = cut;
    if (role === "standingHead" || role === "boxHead") {
      under = role === "boxHead" ? "box" : "items";
      measure = 0;
      return role;
    }
    if (ENDS_ITEMS.has(role) || lines[from].page !== lines[Math.max(0, from - 1)].page) under = void 0;
    const own = role === "broken" || role === "begin" ? "paragraph" : role;
    if (own !== "paragraph" || under === void 0) return own;
    if (under === "items") return "item";
    let widest = 0;
    for (let i = from; i < to; i++) widest = Math.max(widest, lines[i].width);
    const other = measure > 0 && to - from > 1 && Math.abs(widest - measure) > SAME_MEASURE * measure;
    if (other || cut.going && measure > 0) {
      under = void 0;
      return own;
    }
    if (to - from > 1) measure = Math.max(measure, widest);
    return "boxText";
  });
}

// src/reconstruct/draftPieces.ts
var STRETCH = 600;
var LONGEST_STRETCH = 1200;
var ROUNDS = 3;
var LEARNED_FROM = 2e3;
function draftPieces(lines) {
  const signs = signsOfLines(lines);
  const about = localMeasures(lines);
  const known = { lines, signs, recurring: recurringWords(lines), repeated: repeatedLines(lines), cues: new WordCueIndex(lines, signs, LEARNED_FROM) };
  let setting = firstSetting(lines, signs);
  for (let round = 1; round < ROUNDS; round++) {
    const cuts = cutAll({ ...known, setting, body: bodyFit(lines, signs, setting, about) }, Math.min(lines.length, LEARNED_FROM));
    setting = relearn(lines, signs, setting, about, cuts);
  }
  return piecesOf(lines, cutAll({ ...known, setting, body: bodyFit(lines, signs, setting, about) }, lines.length));
}
function cutAll(source, count) {
  const { lines } = source;
  const cuts = [];
  let from = 0;
  while (from < count) {
    let to = Math.min(count, from + LONGEST_STRETCH);
    for (let i = from + STRETCH; i < to; i++) if (lines[i].gap) to = i;
    for (const cut of cutPath(source, from, to, cuts.at(-1)?.role ?? "begin")) cuts.push(cut);
    from = to;
  }
  return cuts;
}
function piecesOf(lines, cuts) {
  const roles = underHeads(lines, cuts);
  return cuts.map(({ from, to, going, sure }, k) => {
    const role = roles[k];
    const kept = lines.slice(from, to).map((line) => role !== "table" && line.text.includes("	") ? { ...line, text: line.text.replaceAll("	", " ") } : line);
    return { role, lines: kept, sure, ...going ? { runOn: true } : {} };
  });
}

// src/reconstruct/cues/runInHead.ts
var HEAD_MAX = 80;
function runInHead(text2, known) {
  if (known !== void 0) return known > 0 && known <= text2.length ? { end: known, sure: 0.98 } : void 0;
  const head = text2.slice(0, HEAD_MAX);
  const words = wordsOf(head);
  let capitals = 0;
  while (capitals < words.length && (isCapitals(words[capitals]) || capitals > 0 && !/\p{L}/u.test(words[capitals]))) capitals++;
  if (capitals > 1 || /^\p{Lu}{4,}[.:]?$/u.test(words[0] ?? "")) {
    const own = words.slice(0, capitals);
    if (own.length < words.length && own.at(-1).length === 1) own.pop();
    const text3 = own.join(" ");
    if (own.length > 0 && head.startsWith(text3)) return { end: text3.length, sure: 0.75 };
  }
  const colon = head.search(/[:|] \p{Lu}/u);
  if (colon > 0 && wordsOf(head.slice(0, colon)).length <= 6 && !/[.!?,;]/.test(head.slice(0, colon))) return { end: colon + 1, sure: 0.6 };
  return void 0;
}

// src/reconstruct/lineFeatures.ts
var RATIOS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.78, 0.84, 0.88, 0.91, 0.94, 0.97, 1, 1.03, 1.06, 1.12, 1.25, 1.5, 1.8, 2.2, 2.8, 3.6];
var COARSE = [0.3, 0.6, 0.85, 0.93, 1.07, 1.3];
var LOCAL = [0.3, 0.5, 0.7, 0.85, 0.93, 0.98, 1.02, 1.07, 1.15, 1.4, 2];
var FINE = [0.86, 0.88, 0.9, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97, 0.98, 0.99, 1, 1.01, 1.02, 1.03, 1.04, 1.06, 1.08];
var WORDS = [1, 2, 3, 4, 5, 6, 7, 8, 10, 13];
var SHARES = [1e-3, 0.34, 0.67, 0.999];
var FIFTHS = [0.2, 0.4, 0.55, 0.7, 0.85];
var RECURRING = [0.01, 0.3, 0.6, 0.9];
var BLOCKS2 = [1, 2, 3, 4, 6, 9, 14];
var STARTS2 = ["upper", "lower", "figure", "other"];
var ENDS2 = ["stop", "hyphen", "comma", "colon", "open", "word"];
var LINE_ENDS = ["space", "none", "soft", "unknown"];
var PICTURED2 = /\b(?:left|right|above|below|centre|center|pictured|from left|file photo|seen here|l to r)\b/i;
var ACTING2 = /^\P{Ll}.{0,80}?\b\w+ing\b/u;
var CUE_LINES = 300;
var CUES = 27;
var bin = (value, bounds) => {
  let k = 0;
  while (k < bounds.length && value > bounds[k]) k++;
  return k;
};
var DRAFTS = [
  "paragraph",
  "label",
  "kicker",
  "headline",
  "deck",
  "standfirst",
  "byline",
  "dateline",
  "dropCap",
  "crosshead",
  "quote",
  "attribution",
  "caption",
  "credit",
  "tagline",
  "agencyNote",
  "jumpLine",
  "fromLine",
  "jumpHead",
  "standingHead",
  "item",
  "boxHead",
  "boxText",
  "listItem",
  "table",
  "furniture",
  "unassigned"
];
var OWN_SIZES = [RATIOS.length + 1, COARSE.length + 1, LOCAL.length + 1, STARTS2.length * 2, ENDS2.length, WORDS.length + 1, 6, FIFTHS.length + 1, FIFTHS.length + 1, RECURRING.length + 1, 4, 2 * DRAFTS.length];
var OWN = OWN_SIZES.reduce((sum, size) => sum + size, 0) + CUES;
var C = COARSE.length + 1;
var S = STARTS2.length;
var E = ENDS2.length;
var JOINT_SIZES = [
  E * S * C,
  // how the line before ends, how wide it is, how this one starts
  C * C * S,
  E * C * 3,
  6 * E * S,
  // gaps
  6 * C,
  (FINE.length + 1) * 3,
  (FINE.length + 1) * 3,
  E * S,
  9 * C,
  LINE_ENDS.length * LINE_ENDS.length,
  (BLOCKS2.length + 1) * 5,
  (BLOCKS2.length + 1) * C,
  12,
  C * C * C,
  2 * (RATIOS.length + 1),
  LINE_ENDS.length * E * S,
  (LOCAL.length + 1) * (LOCAL.length + 1),
  6 * (WORDS.length + 1),
  2 * DRAFTS.length * 2 * DRAFTS.length,
  // the drafts of this line and the one before
  2 * DRAFTS.length * C,
  2 * DRAFTS.length * 6
];
var AROUND2 = [0, -1, 1, 2, -2];
var FEATURES = 1 + AROUND2.length * OWN + JOINT_SIZES.reduce((sum, size) => sum + size, 0);
function lineFeatures(lines, signs, recurring, setting, draft) {
  const main = setting.measures[0].width;
  const n = lines.length;
  const gaps = lines.reduce((sum, { gap }) => sum + (gap ? 1 : 0), 0) > Math.max(1, n / 40);
  const ratio = lines.map(({ width }) => width / main);
  const blocks = blocksOf(lines, gaps);
  const sinceCap = new Uint8Array(n);
  let since = 9;
  for (let i = 0; i < n; i++) sinceCap[i] = since = signs[i].cap ? 0 : Math.min(8, since + 1);
  const local = lines.map((_, i) => {
    const near2 = [];
    for (let k = Math.max(0, i - 3); k <= Math.min(n - 1, i + 3); k++) if (k !== i) near2.push(ratio[k]);
    near2.sort((a, b) => a - b);
    return near2.length === 0 ? 1 : ratio[i] / Math.max(0.05, near2[near2.length >> 1]);
  });
  const nearest = ratio.map((r) => setting.measures.reduce((best, { width }) => Math.abs(r * main / width - 1) < Math.abs(best - 1) ? r * main / width : best, r));
  const seen = lines.map((line, i) => see(lines, signs, i, ratio[i], nearest[i], local[i], recurring[i], draft[i]));
  return lines.map((line, i) => {
    const found = [0];
    let base = 1;
    for (const step of AROUND2) {
      const other = seen[i + step];
      if (other) {
        let at = base;
        other.values.forEach((value, t) => {
          found.push(at + value);
          at += OWN_SIZES[t];
        });
        for (const cue of other.cues) found.push(at + cue);
      }
      base += OWN;
    }
    const coarse = (k) => k < 0 || k >= n ? 0 : bin(ratio[k], COARSE);
    const drafted = (k) => k < 0 ? 0 : DRAFTS.indexOf(draft[k].role) * 2 + (draft[k].begins ? 1 : 0);
    const before = signs[i - 1];
    const after = signs[i + 1];
    const own = signs[i];
    const gapBefore = i === 0 || line.gap;
    const gapAfter = i === n - 1 || lines[i + 1].gap;
    const gap = !gaps ? gapBefore ? 5 : 4 : (gapBefore ? 1 : 0) + (gapAfter ? 2 : 0);
    const endBefore = before ? ENDS2.indexOf(before.end) : 0;
    const start = STARTS2.indexOf(own.start);
    const end = ENDS2.indexOf(own.end);
    const fine = bin(ratio[i], FINE);
    const turn = !before ? 0 : before.end === "stop" && own.start !== "lower" ? 2 : 1;
    const turnAfter = !after ? 0 : own.end === "stop" && after.start !== "lower" ? 2 : 1;
    const { size, place } = blocks[i];
    const values = [
      (endBefore * S + start) * C + coarse(i - 1),
      (coarse(i - 1) * C + coarse(i)) * S + start,
      (end * C + coarse(i)) * 3 + turnAfter,
      (gap * E + endBefore) * S + start,
      gap * C + coarse(i),
      fine * 3 + turn,
      fine * 3 + turnAfter,
      end * S + (after ? STARTS2.indexOf(after.start) : 0),
      sinceCap[i] * C + coarse(i),
      LINE_ENDS.indexOf(i > 0 ? lines[i - 1].end : "unknown") * LINE_ENDS.length + LINE_ENDS.indexOf(line.end),
      bin(size, BLOCKS2) * 5 + place,
      bin(size, BLOCKS2) * C + coarse(i),
      Math.min(5, i) + (n - 1 - i < 5 ? 6 : 0),
      (coarse(i - 1) * C + coarse(i)) * C + coarse(i + 1),
      (setting.joined > 0 ? 1 : 0) * (RATIOS.length + 1) + bin(ratio[i], RATIOS),
      (LINE_ENDS.indexOf(i > 0 ? lines[i - 1].end : "unknown") * E + endBefore) * S + start,
      bin(local[i], LOCAL) * (LOCAL.length + 1) + bin(i + 1 < n ? local[i + 1] : 1, LOCAL),
      gap * (WORDS.length + 1) + bin(own.words, WORDS),
      drafted(i - 1) * 2 * DRAFTS.length + drafted(i),
      drafted(i) * C + coarse(i),
      drafted(i) * 6 + gap
    ];
    values.forEach((value, t) => {
      found.push(base + value);
      base += JOINT_SIZES[t];
    });
    return Uint16Array.from(found);
  });
}
function see(lines, signs, i, ratio, nearest, local, recurring, draft) {
  const { text: text2 } = lines[i];
  const sign = signs[i];
  const short = text2.slice(0, CUE_LINES);
  const words = wordsOf(short);
  const long = words.filter((word) => word.length > 3);
  const upper = long.length === 0 ? 0 : long.filter(startsUpper).length / long.length;
  const values = [
    bin(ratio, RATIOS),
    bin(nearest, COARSE),
    bin(local, LOCAL),
    STARTS2.indexOf(sign.start) * 2 + (sign.quoted ? 1 : 0),
    ENDS2.indexOf(sign.end),
    bin(sign.words, WORDS),
    isCapitals(short) ? 5 : bin(upper, SHARES),
    bin(headlikeness(short), FIFTHS),
    bin(sentencelikeness(short), FIFTHS),
    bin(recurring, RECURRING),
    LINE_ENDS.indexOf(lines[i].end),
    DRAFTS.indexOf(draft.role) * 2 + (draft.begins ? 1 : 0)
  ];
  const cues = [];
  if (text2.length > CUE_LINES) cues.push(0);
  else {
    const note = sign.start === "upper" && noteOf(lines.slice(i, i + 3).map((line) => line.text.slice(0, CUE_LINES)).join(" ")) !== void 0;
    const tests = [
      false,
      bylineOf(text2) !== void 0,
      personName(text2) !== void 0,
      ownDateline(text2) !== void 0,
      runInDateline(text2) !== void 0,
      creditOf(text2) !== void 0,
      creditOf(text2, true) !== void 0,
      trailingCredit(text2) !== void 0,
      jumpLineOf(text2) !== void 0,
      fromLineOf(text2) !== void 0,
      furnitureOf(text2) !== void 0,
      standingHeadOf(text2) !== void 0,
      isLabel(text2),
      isSectionName(text2),
      isShout(text2),
      listMark(text2) !== void 0,
      note,
      agencyNoteOf(text2) !== void 0,
      opensQuotation(text2),
      closesQuotation(text2),
      attributionOf(text2) !== void 0,
      hasDate(text2),
      isPlaceShaped(text2),
      PICTURED2.test(text2),
      ACTING2.test(text2),
      sign.cap || sign.capInLine,
      runInHead(text2) !== void 0
    ];
    tests.forEach((yes, k) => yes && cues.push(k));
  }
  return { values, cues };
}
function blocksOf(lines, gaps) {
  const found = [];
  for (let i = 0; i < lines.length; ) {
    let to = i + 1;
    while (gaps && to < lines.length && !lines[to].gap) to++;
    for (let k = i; k < to; k++) found.push({ size: gaps ? to - i : 0, place: !gaps ? 4 : to - i === 1 ? 3 : k === i ? 0 : k === to - 1 ? 2 : 1 });
    i = to;
  }
  return found;
}

// src/reconstruct/tagWeights.ts
var NAMES = "furniture:B kicker:B headline:B headline:I deck:B deck:I byline:B dropCap:B paragraph:B paragraph:I tagline:B tagline:I standfirst:B standfirst:I caption:B credit:B paragraph:G quote:B quote:I attribution:B byline:I attribution:I standingHead:B caption:I jumpLine:B label:B dateline:B jumpHead:B fromLine:B agencyNote:B agencyNote:I crosshead:B jumpHead:I boxHead:B boxText:B boxText:I credit:I boxHead:I kicker:I boxText:G";
var UNIT = 0.07698045920859795;
var WEIGHTS = "fvfQeShOd5ggfpgZaAhSfvjMdxdcgognevfkg5gwhHhBgZhPgQgZf5g3gZhKhSfpgIgcfBflgwg8gmfcohf9fFfufz.ABemm+cNhb.ABfzfzfVfz.ABfCfneW.ABfz.ABfzfo.ABe8d2f7gBfz.ABfbf1f0fbfz.AEfyiufFiweSe0iwekeQgaf3gFfmfaf5.ABgOcveTgQfXgkiPgP.ABhAfifP.ABfzf+h/gUgq.ABfp.ABfw.ACbvgSeZere3f3gKeEfljVfmgRfzdifXfagvhMiqgYhbftfefIfzhvjkg0glfnf2gag+gbfne1.ABfmgv.ABd4ile4iIekcQiwfXg5crffdmfFfXfmeUfVfZh4gTgJfvgVddgZgmjfewgUfshwhwf7fqgCighCiaf3.ABh7gIekfUgYjVfbfzfpeff0hOfte3eteqfJgDghgnfcgkg0fFfvf6gKg6fVfsg0eZhChOffho.ABfm.AChqdbgnf5gUiTdVfOdcfUfahwfLgggQiGfqgIhffjiSgUfuhthEfXdZh/ggf1fmgFfTgSfjdzfugR.ABf1g+gLeifgfQhqgXfxerdxfyfke8gVekf3f0hHgMfogZf8fzhYgcfrfqgJg3fzhCg3fmiMfogk.ABfr.ACgUeqgkfPe6enhLf6fHczfPhgfujhf8hHfhflgkgPfVgNfzgjf8f9f0hpgcgefSf8.ABe/hegE.AEeogMhfhI.ABf9eSfuhVf1f0h/gsfpgxgLdpfyfHf1fq.ABfuf/f1f1f6fqfVgCfzfffxe/hrip.ABf1.ABf+gQfng9fKfMfwfrfviae+gLgghEhThHfsewe8fGfL.ACffgKf1.ACfofohjfze/.ABf5iDfj.AEepfnfNhSf2fggL.ABjkfwgFgogaftfs.ABfxf1gNg/gI.ACeafzf0fqft.ABf2.ABf/.ABfsgrfe.AEfwfzgwfJfbgaf6f0fUgdgegZd0fogHfygFi3fOfufo.ACi8.ACfw.ABf0gQ.ABfgfzfzdniH.AEe/fzgEghfFf8gCfti5gIhBhHfPg2gQfzhNfjf/f2ft.ACd+.ADfz.ABfS.ABf8f0fofLgx.AEeQfpgvgRftgpgVf0hqgsfof0fXeecxgNeehbgVf+gW.ABfziWf0.ABf0f2.ABgX.AEg1g3.ADf4eW.ABhNf+gfgPgz.ABfPhre3fofHetfrgzhjfZgMgT.ACf0hG.ABf0.ACfzgIf0f1.ABfpgWfn.AEejf1fyfrhTf3fLf0cmkYgZgvghgLhpglgYfxgJ.ADfzetf1.ACfz.ABf2.AEgJep.AEgo.ABd9hZgkgrfWf4eXhXglgEeVeSgXgciqgSfygEft.ACiM.ABfz.ABfp.ABgGf0fo.ABf9fHfO.ABf6.ACf2fnfufahvfwe7.ABdygJg2fKfpg9jCgNfh.ACgj.ACfzf5fz.ABftf6fzhC.ABf1.ACgOfT.ABf7.ACi1fggBgshkfahA.ABcEhKg+fMejhtfOfif5fifnfyfz.AChw.ACfnfo.ABhO.AEfAe1.AEgzfyefesi5fzgh.ABdue1gPe6hrg+jG.ABgSgIgEfz.ADgE.ADf5.ABfp.ABf4fzf0fne3.ADf0en.ABgYfpgrf0fXgRkhiDfhfpfIfwgm.ABgmgUfff1.ADeF.AFfa.ABfz.ABf5fcfU.ADf9e5.ABixf0e4.ABf0.ABe9fz.ABfziafigE.ABgb.AGfd.AFf0.AEf/fn.AGhDfee7.ABf0.ABkDeV.ABf4hje+fB.ABgI.ABf0.AEfT.AGf0.ACf6.AIgEfzfS.ADfzfm.ACii.ABfJ.AIfz.AQjvjHcOgUc8eqh1jnaClKfegJfMcWfDfaf/dpfjgcglgRhhfAfziBhpgKgxfNf0hGhGg5fCeS.ABfXgv.ABhlfQfBive4h4fJeZegaMetg7d9ecejfdeIfmiwgzhlgngseahDfggMh0f1fNidgqgQgmfQiYgwiRf3f1fXfvepfwemfcf5fMfsiOfBgofAipgegzdegJgrfffqgJffiQgWfdfhhIgxgNfzgHffg1fahB.ABfr.ABf+fBfOg0fnfMgsgRfwiyckguigfviYfbf4fOhWe7f/fw.ABffgHfzf0flfXfchVfzfGfzfYhIgM.AEaofEhNhKgpgsfpfVjSg5f+ivdYdtfHhBiEgGgPgDf2.ABfbg2fdfofpfRfzgcfnfZftfPhqhZ.ADf4g4fTgMfXhsf8exf4a9hDhge1eZfdhWgdhIgVfygyft.ABfzi5fz.ABfhfqfzhv.ABfo.ABf5gPft.ABfq.ACgkfliPeTh+fOgHgRgxhOgYdbmJgfirfmgwgce+fP.ADdw.ACfzfg.ABfEf0frfzfneUco.ADfxldiEeSe4dme+hEk0cEf/frhEfZbwfTfCgSdYgEg3ergPiJeXfsiBjeesgOfNfnihfYgLfbfp.ABfug+.ABf4iZbHhud6dAhieUgGdafZfMfdiKetfXeag3hQgGhmgWg/c7gDgWhfgbgmfgiCgahjgcfThSgiiZfo.ABgchWgweTeNgSf7fIc9dnf0glemc3epfwfrg+gufxhLfxfIjTiPfrexgShWfhhQgshdhCfAjDgOf/.ABf1gFfRfvhjgDg8fofkqSdsfIfmefegffgJexhxfigbfF.ABfkhWfafZfbjIfxgge5fmfGg+b+ff.ABf1.ABf+fjeugPgNhMg1enfglRgihYhQffbkdyg0jzhDgnf3gBgDfzgnf+f0fafUfzgkfze5fegLd1ed.ABf1.ACc+fegfiLeFhBesfwjphshSg0fIeogugPe4i+gZgMhA.ABfsgGfb.ABfIfPfYfp.ABfmfwgUexe9.ABf2.ACeafrgyjPhegHegf4bxjMf9gDhAfzgWgChVgIgZfdf4f5f0eR.ACf0gyfmfufnfSftflfqhW.ABfx.ABf4c9gIgZe7gnffgJf0cYkoe7hPgJifg+gKg1fyfRf9gG.ABfzfyf1f1.ABfhf3gX.ABfigZf1hqeY.AEd+fVfciRgFfBf5fqWHi0fGh1dalWhof9dOePh/fYgG.ABf4jDgN.ABfmhGf/gegefofwfRjygJ.AEgMfRhPfAiUjDgxfycygmfcgOe0isePgleNeQfBgcfMgQfziCfufmf0e+gFhef0.ABfzfkiRfN.ABfm.ACiVeegSdDg+gdg+.ABhsZ2hDezg9hEjEgOgMfKeogygUgefzfWfufwfcfkf9gZ.ABfV.ABfYhshH.ADfxhhfKhld8fcfWf7gNg9hTgoekk8emhxgXhKfDfCfl.ADeJ.ACfkf3fzf1f0gMfzfuftej.AEigkJm4Q7mmY5jUgznbDpi5dpoTYkpKjgSZZLYNjrf3fvjFeTitjMiqkKjqjQgYjihvkfn+Wsgwfl.ABfrf0gidgfpd+.ACgpl7gcfChVfcficr.ABd1qaeRf1.ABf3fzfkfzf0.ABf+.ABfnfzfNfof0ewf0.ABf0.ACR3bmahwlaRn7dgfUR42PeBkqXYk/b5dUsIdCpjdPhdhjdtlodveZewdMdTe5hHdHe9cVZJpC.ABhjgmfxfz.ACiFfmfpfz.ACgf.ABf1.AEfjfqf9.AEf0.ALf0.AErYe/fMe1fdgEfBefbWmEfzfveqgXe7fziyfTg7.ABfzf4fzd7.ABfMesfofofZ.ABfz.ABf0fLgO.Asf1.AHgKga.AGgM.AIf0.ACfz.ADf1.AHgj.ABgNfN.ADhLfSgC.AGf3.AJfzf7.AMbAeAbUarc8a9c4e6gNkkhWl8ikp3ikeDk9eKdEecfTfyeKlSeVfaeXfJfChfhGdhfdfRj3me.ABfv.AEf2f4f0fmf0.ABlSiWfVfWfYcqfN.ABgOhyfr.AEfb.AFfx.AEfCfp.AEecfzdhfYg/kRfqf3j7ivfNfFfDhYiC.ABhedVfKf+fc.ACfF.ABfz.ABfgfcfp.ACf7fuhMdI.AEfZfiiqgsfqf3.ACg3f5.ABf1.ACfb.ABf0.ABf9.AEf0.ACfUfq.AGf1f3.AEd8ejh8gHbueZhWg0cUlPhMiNjwfsfo.ABfndhixfef1.ABfzgZf2f0.ABfHfagE.ABfog4fheshi.ABf1f5fto+jYhBmhkyjdh9g1TcShercyZDV4dzijYrkziSi4ijhQicdRiFhYiOjcihgOgNigf4h7cca9gwhZgtfwnukWf+b6apbwekj3YLl5fXfreyb7fUe6f0eajQgubigkh5fQfEi2nvfUf1fcfah4g5gLfxfGf2fxg1.ABfmmNcbiIfVfZcqfPlBa1fmiyehfXf7kWe/ebfngNlSfgftfQeBfFb+iMflfGfQgah8e6ephohCgTfx.ABfzZ5bzlTfHiMfze6YIaSdvgCedc0d0hVg2fmh6gUhTgXhBjVehfNeioaf3gkk6jveoh0fVi0f5hz.AClndjnQlzeUgrgkfrZ+cdeaicdIexc0gabjiFfCfGgMgxfdjUkgfuetb8jLghe5dye5gGjJfw.ABfo.ACeiepi1eidLj0jDfleVd1f2ilgWdimOdceufFeWehfif1fHkNgwfwficafJjufmd1.ABhFgQi1.ABfv.ABfzcWfad2cUgfgygwfugKhHe1hmeNkVjZfNfwiFfVi3fm.ABfzhUfnf0fnfCfbhRfbfV.ABfLhPfM.ABfw.ACdJfng+gjhVfHhDfvfQkfifd2gNlFb2fhiwhFgOfoft.ABf0cr.ACfz.ABfngN.ABfv.ABf2f+cz.AEdEfzhZfDiKgGfmfnj4luilehdGffhZfriJekgi.ADfmdYf0.ACfzfzdt.ABfSfzfpfdfY.AEeHfzeSerkUfS.ABf0j5jlghfCgChMgmfzezfqfHfn.ADfX.ADf4.ABfy.AEeAfE.ADf4fz.ABd8fXiRfb.ABgNgvgIgxfDgWgniZ.ABgggGfwf1.ADfS.ADf5.ABfPf0f4.ABf0fbfw.ADfx.ACfnfnex.ABfogEkgc/fpfroreVc9.ABg6gif0.AEd5.AFfo.ABfz.ABf6f0fU.AEeDhnVfdToookcHdolxsKZ3d0ggeTWCdLfQhQrSdDe/hcfPfNeIdrdZe/eLcsgxhleRganJiJf5h/gnfogSfLmfcFmKiOd0fwj/nea4gPiOi4cXfcfnmBdReMfI.ABe4eHewfqf0g7iadVfceFf4ddcWdi.ABf2.ACgoeJbPhQbrafcsfQc/WSoCkHe/haqDd0hDeGbGj+g4f3hYfQijfde3kNihl6elfffqjKeUfJ.ABfz.ABf0fJf0fFhScBfmfQ.ABecbogqhofZfarYfYfhfzf0fz.ADfx.ADf7.ABiufn.ADfA.AFnad4jQg/cUcDj1dgbgdAihfzeGdVc+mbf3aadhiWhNfuhrk6hXkBiAbddse3j8efgpfuecgxg4fVf/.ABaPiqkwkWbHfml9mRZVevfzfmeleIb3gafc.ABf8fag7.ABfQ.ABfefnh1hYfnfqe9iChtfsfz.AFiAcdbvdBdUb+cgfJfGijfdpmkmu8eOekm5fXeUegfHfnd8lyeVeRcsfVege1g7dZf8eRdhjH.ABgpf4f0lniTfSg3cYhUd+fJX7jpigf6e6Zwjbe1f8eokrfJfHhqhjgJfPe3fcdIf/i/fpehf0f6h0gz.ABgngu.ABPxoZbun6fqlPb2exfxfzfUefeJd9eMi4d3dTg7iXjB.ABgRdPePkQjp.ABeKhUfPj3gNiQgNfag4fs.ABf9cKgVcadHgugVjalHe4jFfTf2fKejdWf9hcgIf/f7jR.ABfifcfTfnieg1fcfjf1f2hKfkfrfa.AEieafnSbYoTdqfieVnhdicAcUdxZFlIdkY2kqdOiVdjfwhSf9lKfneOhrlFflgsiTfVhHg8c3f5.ACfrpudSj3i9bj.ABmZf7c1atjMfDfMfKeVi2fxfhfzeffF.ABf0et.ABfzfbh6fPe5g+dwfsfWe4.AF0jfvaSd+ZTdBiViRd7aqdqd4dHfzc4nQgedTdPkgc6.ABhEd8gRizjYjheSfngzgyhte1eaeyg4f/.ACbyh6pLcscBg+jzgpbSbMisfQfceXiheWh3dCfbdgmhf5eohCimfQd2ihicgQgRhCgOeLfsd2.AEbYjelOkAg6d4eSfNjAe1fXn8czh0eRfTeehsc+eufjfjheiCgQfWfbdlijfffQd2f+gPfydQ.ABfBf/.ABhPcRf5fSkPkwdefrZvkMjnhLdYgoi9eBdHjRiuiKe/gcgtcHeWfafoehewgvfvihezgoh7bnf5fTgufnWCeSYllok6iifCe/fpkedBhSgtdgheepeBgulnePfKhVfQg9fGf3foe2e9i9fmeBfdhpd3lq.ABivf5f1cwfmdJdqeidYewfpkaj8fbbqmXfWekfDi0fke7fp.ABf1fTjLfsfw.ABf5faeGhqfe.ABg6hXkc.ABf6.ACdvdwislBebhsgHg2mgnLgRfYfNjRhDhHbbSZS0e+gohLgZjhgcgZfTgqgmfng9gkgGgSgwgHgwg8fofcfz.ABfz.ADgU.ABjmdff0fWeqfUgj.ABi2fEfGf1.ADfz.AFf2.ADgNgegM.AEf+gMfzgegfgHfcfnl+cNhOg5fFegeUgNjifZfGgQ.ADfY.ADgO.ABexf5fn.ABf9ehg/.AEhn.ABfeffgTf7.ABf8dZhSfBhHfle9e9f2hef8gkf0.ADfG.ACf7fb.ABi7.ABfq.ACfzgk.AEgnhUchcQeseyfy.ABMifKfciehPdahxfdbeuzvUh5ggf2.ABfef0.ABgrgjfz.ABgdf1gC.ABfedv.ACg+.ABQxgrgqfegWhIfOfzYehYhJfshxj8gqfxcUioh0.ABf0.ACiS.ACg0iK.ABgO.ABfzf9g7g2lx.ADf1pMeyfHhefCfdhHffgYgEfDj2eLaYgIgbf+fjdLgMhmgWgFf9glgPfpexgohMgZfff4fne2ckgUgvgP.AplxfzehgRehf7fUhHhKf3fjfqd2fIf2gbicdZh6gkfugsgUfAfqgKfcf8fwfwg5gXgTf6fVdQgcgNgXfnPdfmfdiZgJfnecfUh9v4dxibcTnPfXeykweHgke5fbfyfKiqewf9f1fVegeAgKdpf/ehgUkJ.ABfz.ABfscqfngsgteGfvgHgHmTg9gde+kpfXfrffbQkpf3fSfV.ABfofA.ABf+fAfcfweYf0hT.ABfPhqfI.ABf/.ABfz.Aoeqcifzf0.ADfzf0fz.ACfz.AMmjfe.A1fAkqgIgZgMfz.ABgShOfm.ABfz.ABfZf1fm.ABgFf/frfl.ADfee2e7fifsfyf1gn.ABgV.ADf4.AChxemf2qbgxildwf0g3gkf4fJeaejenfbekffk+fufVgBe7iFeoezfcc/eNfzf9fShNe4fcdb.ABhXgm.ABmAhekKaLjAelfBfTgoebfMerekdbjge3gZhFehfGgEf2fMePfFewiTmHfYeRffiY.ABfZePfaf5.ADf7fieOj1gTjceRf3f9ijfUgXcJmPeZfWeyfYf9fXfu.ABfWh5fsfigifbfWflf0f6f7fLf+ep.ABga.AChogGhZbagreyfOgKelfcf6fQj2fAgufahPgoe3gM.ADee.ACgRjHf0fs.ADg8f1fo.ABf6.ALe1.ADgX.ACf0.AHf0.AJgPg9.AMf2.ADgS.AVf4.AFfdgEf7ghfz.ABe3fXfYfb.ABfm.ABfzfzfof4.ACf+jigEfZfz.ABfnh1fofp.ABhYfbf2fz.ACgrf/.ACfIfVeIdYePfLrnfzgBchfzfZe/eJe4kKf9gc.ABhKiC.ACf0.ABfkeoff.ABhtf3e9.ABf/fz.Atf5gqi6fQfzf0fPfifcfl.ABgM.ABg3fzgagtfz.ABfyfX.ABfy.ABf3ehhhfrf7.ACfYf7gc.Aufzfnfm.ADfbmFd8ej.ADfzfz.ABfv.AJfr.ANgLfqguib.ACgNfzghe+.AFf2.ACf/.ABgYgPgjf1fbf3fvf1fz.ABfxfRf1fK.ABfqf2gl.ACizgZiafv.ACe6fjfFeXe0.ABfz.ABhbfUfZfaf4fwfh.ABfR.ABfzfvg8fCfzeO.ABkd.ABgzfc.AFfMfhh6ewfcgR.ACgyg3.ABgMfnhIf0.ABgudymafP.ABfy.ABfjf0.ABfsfp.ABf2ft.ADfRde.ABfr.ACh5hGfkf2fn.ACgMhVeD.ABfkgOfwhz.ABfmfrdDh6.ABf4.AEgDfs.AFgGfM.AFfigCfng3f7gtgEf1f1gT.ABf7.ACg0fuf3.ABfOfw.ABhbfzfcf1gIfsfvfn.ACft.ABg4.ADf0.ACgrfQfh.ABgpfzgp.ABf0fgfv.ABf2f0fAfzfb.ABe0kSgI.AEgF.ABf/fz.ACf4.ABf0f0.AFgUfofcfVfqfKfIgTe5gufrgngGkbfaf2fugieGfz.ACgVjm.ABf3f9fxf0.ABfygT.ABfngbeE.ABf1.ABf9gkhefefNfLf7fk.ABe2cyfygwiCfHmHfmifgKgNf6f3.ACeb.ABfngKf1.ABfS.ADf3eKf2.ABf1.ACfzgCg1fm.AEf7.AFg4.AHfo.ABfzf1.ABf2.ABf1.ADfr.ACgW.ADelfifRfqfzfzgv.ABfIe1fmf0fzfngClR.ABfz.ABgCgC.AJg6.ADfz.AHf8fz.AEfWav.ABpafed5f1.ABf4.AGf6fz.AEgLfz.ADf0gQ.AGfm.AFbeeeoMfjfz.ABdCfz.ABfv.ALib.AEf9.AFgLgN.ABfz.AFf0.ABe7.ABfzgb.AIfz.AFf1hh.ACf9.ABfy.AEfzf1fa.ABfz.ABgp.ABd6fefIfnfzfieLfg.ABf4.AFfm.AFoQ.AEfr.AHek.AVhw.ADf5.ABfz.AJfhe/dofNfz.ABfpfzixfffz.ACfzf4.AEfnfz.ADlc.ACf5f8fgfzf1.ADf4.AGf0.ADf7.ABfef1.ABf9.AMf8.ACfxhm.ACf0.ACf5.AFfFgteufq.ACfzfzdffzf9.ABfz.ABfz.ABfm.ADfz.ABfr.ABf+f0.ABgkm8.ACfzfn.ABf3fz.AFfpf1hC.ALf1.ADf2f2.AUf+hC.ABf1.ABf2.AUfi.AEfz.AwfMfzfz.ACfofmfAfX.ADfz.ACf0fz.ABf6fz.ABml.ABfz.ABfnfz.ACf8e6.ABf6.AHfz.ABfm.ABf2.AChUnifzfQ.ABZg.ACgq.ABfn.ADf1hR.AKfmeZ.AGfX.ABf2.ACf7e7mAfpfrgke/fr.ABfEf0.AGf+.ACgG.ABf2.ABf+.ABf5ez.Atf1fzf0f0.ABfw.ACfIfz.ACfzfzfrfz.ACf4fz.ACfzfu.ADf1fvfz.ADlDfc.AJfzfz.ADZw.ABfO.ABfNfc.ABfx.AFf1e3.AJfdiqoW.ABf5.AKeBfzf0fn.ABfm.AJfz.AEfzfz.AEkgfS.DMsYhAd5e2fm.ABfBeShKfjfffWgNfmfFfPf0fa.ACfm.ABfufjfnhoeqhUfbfM.ABe5.ABfofbfj.AsgIf0.AFf+.ABhd.AGf6.ABfFf2.AFf0.A2augacNgdfIep1ifmbKelfDfOekdwgGhwfoctfFiojD.ABfvfr.ABfzdif8fnh6gsfV.ABf0gE.AFfjgxobiwfafEc9fzgNdbfzfz.ABfghebBf4c5fohuj0.ABfvf4.ACeggt.ABf3figX.ABf0f0.AFbxlWnEgqZceArrjZVabyfffRdogOd0iigceRephhe+f5h2hTewZamGgPfZe7i3gsi3fnfKe1g4f/.ACfd.ABfOfpfB.ACfvuCcP.ACewfleUggd/.ACf3fn.ABf0f1.ACfd.ABfo.ACf1.ABfvf0.AFa8ejc5dlfzfzf2.ABejecfzf0fzfXf6xe.ABfzfzf0.AHfz.ABfrhkfc.ACfn.AFbDfUl1ghfOe3aEfzevb3fmfofze4hYtnf4csfbhuj0.ABfvf4.ACeggg.ABfrhFfz.ABf0fa.AFgcfzfOf9gF.ADgLgN.ACgMf0g7.ABfs.AJf6.ACfp.AKezf0afeufz.ABfyfmdbfH.ABf9fzfzfz.ABfm.ACfnfn.ADn+f0.ABfuoY.ABfnf0fn.ABfwfr.AEfHf0elfq.ACf7fzdbfo.ABf9fz.ABfz.ABfm.ADfz.ADfyf0.ABfuo2.ACf0fn.ABfwfz.AE2hcjcHc4ezfHePeTiqivereEfmgHevfPfXfHf9.ABfC.ABfzg0fnjJeafbfbeuf8eif0faeqgm.AFfCfzdx.ABf8fofme8gF.ADfz.ACfzfzhYftfz.ABm8f1fz.ABfnfz.ACf3e6.ABfQ.ABfP.ABhu.ACbybmfzfbfz.ACfzf0fz.ACfz.AJf2.ACrlfT.AEfr.AIe3eXfnfafz.ABf0.AGfz.ALkgfz.AEgD.AIc1jVfmk9csfmmtfBbpgTfzfmeleVc2gafu.ABf8fag7.ABfQ.ABfefniThYfnfqfJiOhtfsfz.Atft.ABdtf4ga.ABf/gNUXdfxPfLezfebEfPf0fr.ABgkgX.AInL.AEfv.AFe1f1dbfXfz.ABiH.ABb9eZcQeU.ABfedWgG.ABfNfzf0.ADfm.ADf/.ABxMhk.ADft.AFfngidghtdlfpfzgpl7g7fChJfcficr.ABdYqEePf1.ABf3fzfYfzf0.ABf+.ABfnfzfNfof0ewfo.ABf0.ACd4fZmLs8bBbrfY.ABfGggi6fDfIeCd/fngrlZkAfb.ABf9f0bxfsfwfrfr.ABd4fdfAfzfsfoeV.ABfv.ACpGgNdYh+gQeshpfmfeg0fJelfifPiGZpd2ZqeWpxlT.ABfvflf0fzdifvfzerfVf/.ABfegif+.ADf1pNfMdWfMe5fTfAf0gniSfcd9gsg1elfme1fzf+.ABfP.AChzfzfz.ABfxfzfSf8fm.ABf6f0gy.AEeji4oLe5ZqeNkGjMX9bzfffReOgye4W0gceeeqhhe+f5hshoewkjnSg3fZe7i4hJi3fzfxe1g4f/.ACfzf0fRhff3fn.ACiBeQ.ACfkgOfl.ABhZ.ABfh.ABf5.ACf/.AIf7fugifm.AEhGfmadfrhHf0elf0iBdyhGfAise8dng5emfLfzf1fi.ABf/e1.ADf5.ABpx.ABgM.ABf8gnfv.AEfEfJcmf5fX.ABe2mrbVaxerfsd/fRprfzeuh2.ABfqf5.ABfrgJ.ACfif2.ABf+.ABlA.ABfhiJfp.ADftoun3Yrj0ZHfZV0fLjxY2fafmdXd6qCk/d4.ABf8eqg7.ABfEe6fefmkmfifPfFemjUiFfTfb.AFhkgGgIgNeu.ABhegqikjGgIfze3fhgkfqcsgpejfbfq.ABfzfzf5fmhafrf4fz.ABgSf1f1fPfO.ABf0.ACfoeLi6ijfLf/eM.ABjxeFfhf3gOfMgLgghZehdxgMgrf5.ABf5.ABf/ddiqgPgG.ABfyfn.ABfzfz.ABgaf/.ABgYf/eHizgvfSfzgUg+bsgcfqhEfEfef4fogEhrfufXf1gEfdhVfbgBeXg5gFfzgvicghfEfK.ABgNgn.ABejezh5jvgpeCgBgMkWbShPeugidEiRfnekcshRgUhpgGf7fegsgRfHeHfygVfmgdgvgmh/fs.ABf0.AChbgveae5eSkyh2gdh/amfzfQgUc4f1fGgUjQgffifkg9gFe4f8fhhKhRgYfe.ABfKfIfnh9eU.ABgi.ACjShAgVhZfEhgd3fuhyWCgQfFfofzfRgggLiIjBgGfof7e9d9fkhBfVhNgkgugQhQfAfKh5e6.ABg1.ACgOgHggeqfhhTezgFjtWagdfVemg0hYgZiEgwgYg9g/gKfegefsf+hHgMe+gwgafhf/.ABhae9.ABfr.ACg2fagzh+fPdpe8gTeqYvgkiMgNlzggfkeqgShOfbfK.ABgcdRgPgIgcf6hOfkguggf0fhe3iqg4.ACf1fthDg/dOhogBgtfzdTiJfgiRfDgkflgkeqfkfUgSfSgXf8e1gOf1fKfbfzfsgpfofzf1g8i4.ABf7.ACgienf6gOgnfDgEf7cEfZfBiDfTi/ecgNdtgTgRf/fZ.ABgTgufcfbgsfi.ABf7iDgZ.ABg2gzh7.AEd/fagMgjfsgTf3gHcHlIeah0e7iMhRgHgVfhfWgPf+f1gddZgTgMfff4f3g3fofj.ACgEhK.AEeZhCfFfCgXfzfrf0cvk8gth0fKd8eygUg/gqg/gkgi.ABf3gKfigmeygF.ABfq.ABgL.ABf7e1hJ.AEfKfCgQgHgIf4gPgBeAiagHhyflepfzgLirfTfPgPgj.ABf4e7gNf8hGfo.ABgvf8e9.ABf2flgO.ABf1.ACeif3f3gjgagfhQfnboj7hBfxfTdegSfcgfgEfuf4f4.ABgxg8f0f7fagSfxgGfwfr.ABfcfzjC.AEdrgegffzfpfdgDgNhlhZfQexhmdmhsgWh/g7eAfggp.AChlfz.ABe2fSf0gYfrgZ.ABgdfafg.ADf4fafbfzgDfaf7fLgCfzlPf8gQgTgDdvfpf7fAgJgigG.ABgVgH.ABgChFfp.ABfif1gjfzgBf0ff.ADf+f9hQeDexgLggfyfoamuDfrflfycee+gVf0exf0gIgN.ABghjw.ABfsgWgLfmfdfafZ.ABfQfieyf5.ACf9gWgDeOfNgZhHhDfzh7gagLfWgre2eEg7.ABgf.ABgSfn.ABfkio.ABgMgofEf1fvfzfN.ABf5fKfg.AEhJgsfNghgpf4fh.ABiPcLf/fpgcgxgOgefseMfj.ABgF.ABgVia.ABgQeugv.ABgx.ABgV.ABgGfNeH.AEe1gKhVcfgge2fngLivaNgKfDgqjpg2f/gagIgNfz.ACgLief0fohcgE.ADfw.ABhJfVef.AEengigOfGfifVgx.ABbQsbfofffze0gIf7fBgVgNf/gN.ABfyfP.ABfzfCgy.ABfzf0f8.ABgOfTfF.AEgGgDfrfpgdfngCf0faeT.ABfzgCkif+fzgSf2.AEfzfpfzgN.ACf0.ACgM.ABgRfkfn.ADf0fUfef0.ABfofzhx.ABgDhtf0f4.ABfBg3fnf1gMf0f8.ADfV.ABgf.AFgE.ACfv.ACf6.AEgHfz.ACff.ABgGfm.ADf1gYf0.AKhHf/.AGf0.AFhleahNkaenfRfWg+pqbGgFfVgKdxgNgCd5ekeifUfzfuf3fJhYe/e5g5hBf+fzgoh4gWeGeL.ABgcgm.ABjFg5galvdaj8fggLlPOChRdDgnZ1hSfafKitj9gKglg+e9cTgJgmfrgkguggf3hGe+fYk5ds.ABhW.ACgtgGgEdLgzfhf3gYaidqgCi0dcl2hVgUe/hOg5gCftghgCdBgBgNgxfEf/gNhkfXffgJh2gUg4fb.ABf1d+fSf7fZhOfzfBf1aIiCetk1dskrfzgne1fAgOhXfuf1gQfEfRf8fPfxf3gih3gS.ABfofWjM.AEZ5fPfugVgDflg1f3b5tUgbiNgKXmecfOkVgUdmf8hO.ABhBgagBf8gLfLflgWe3fefzfveHlm.ABf1.ABf2gnghd/fDf+hNghfbbJqVf2fcg/cWeChQhYdpfrgaf0.ABgMlvfzgBgpeyfbfdfiev.ABfZfmfWf5.ACf9dsg6g8bIgddMg4f/gpg0fZdig8nahTf/etgIgBfugS.ABgFjmfngZgahsf0gYf0gR.ABh1dJbS.ABf6.ABf0hzfqj+hze7fgfKgrnpZPgcfeeteNfSfpgLi6elfcgi.ABgOfihQfde6eEgPfvfzh6fpgndpfO.ACgD.ABfkgUhCixfCd4dMgdmKYwhsefhLdKgIgHfjdvi0e+fwf9fqesg9fWgZiVfifzfmfuiLgMi/e5.ABglgj.ABi9e9hEgMfGdYgYgWmcQ8gvfdiBZ2f4gPfGikjEhVgLf+fmeuffgfh7eLhnh4ghgLfufti2fx.ABhW.ACiAe3e6jBh4h5fi.ABrkVRgFfNhncqh1fShAgCibfOe4gZgYejfsf2fDf1grfhg8fv.ABelgkb3f2fs.ABf1fbf9hCg9jkhegOfxilghgIj1fLcYeggegsgBhWg0gXgIfjdYggfbeadcgmg2gKfnfJgdgeay.AEeAeke0ggfMeziLf9dgoje1izeJeZhwgPhefTg3hLfL.ABgKdFf0gHfnhOfzf/gce6.ABgJeRgf.ABf1.ACejgLeZhSfOjTfTgQX0qogOgZhAfZgbfo.ABhJehf8fcgEgMeafngMfHgKfXgHf4hUf4fPf2f4.ABf8.ABf4c4fhgcgGeOhwgagLURxDgQgFeVhvfbf2hweQb+iGgo.ABgNg8f0gFf5gDf2f9gDeuf3fzezg9.ADf9fIgVeqgbgQfTgLfnO6ryebiIenkJedgpfZfcfbfQf1gJgcmEgGf+fFglfnfMf1f2gRfKeElf.ADf+gYfwdrd2.ABiwfrgIifZOfxfWefjpfQf8eeghgLfFhygNf7htf8gUggfgfxgnfgfzfugwgPjDgifr.ACd5hferdBfcfJgOfnfIa9fhfdhXlGelgXegeyeifogNgM.ABjVfggliNhbfxf8glgcf7gOhSisgY.ADe8hyhmbWfudXhffqexkbfsekfXi0i5gbfNe3fPgBgY.ABgFg4fmgTgthJfofz.ABfsf1hoeDei.ABf6.ABf0d8eKhAnDbIjgfVfUikRRfajMbygjgYgnbBfGhFdzhdhKfyj6fNfqgbhEhTgih9e6gXgYg1j3gwiGgufmfOgLg6edfRfEfy.ABe2fkgYe6fNfSgcfzmnenkCgR.ACgMeUgp.ABf/fdf0ghf2.ADfce/.AEaXf9gbazkTeYgwhFXeukf/hUj6fIdigwewjgcQi6fqf4gngSgLgBeDfQfrgifthjf9gafbeD.ABfCf4f2fzf0f0hhgRfcfz.ABdJidfzf1.ACf7.ABg0f8f0.AFgN.AEf2.AFf0.AEkXhaeifafrgJgQ.ABkNehgLf8fSefh7fqfDecftf+.ADevgCgkhNgJfnf8fzfO.ABfpfWe4.ABf0.Aqf1.AIgv.AMfz.ACf0.AGf1.AIf1fj.ABf5.ACgNhBgM.ACfz.ABgN.ABfD.AJgJ.AEgK.AIk6hzijeRcSe4iXgMvuFBjbdVb5cOgsi/iPgsfWgT.AChlbdfegshIhefzkAezh0.ABh0miam.ADf2.ABf0fT.ACfm.ACd6ov.ABe0gUcXft.ABgUg/gO.ADgEfJ.ADf2.ADfz.ADfH.AEeUfDf6eSf4lYfY.ABdDmcfneefyhCgR.ABepfOfufggehTgLhsfu.ABfzf0fa.ACf0f7f1ezfc.AEfl.ACjXfPfhfzgEfMgs.ABf1f0.ABfz.ACfqf9.AEfo.AEga.ADfz.ACfr.AEY4elfnjufAe6eDf7TRoKffmUdylHf9eugtergXesh2.ABfdmuglfyeqfJgsfphofsfwfDdMk1.ABfsf5f9f2gFe4dlkIePgWgceIkQdOidkYevf9fHdZgWhSidezfvfIeogffmgNfpgGdug4eugqfxcgh8gwhRgtfphXfde0fWfJeWfIg3jPiBfhfKducwf9gKd9gug+iQflfugRe6e8fkdeiNgugKfzg6jmf6fzfb.ABhggt.ABhUeZiirodegKddgldsVrgiehjIb6hvfKh7e2jZgTeSgzf9fki0fYf3dbgkhWfagiepgXhUeLg4gkf5.ABkheVfCp3g4gjhof3eVXrg0dPdIZ3grgNhIfAgGe4hHgvfvgTfhgfihewhygTiUgqeAfzireb.ABfP.ACiQg8eQYZibieiJf/fabZgdg2fIf8e/gGdyf+gseThuf9fhj8fqgofahEe7e3jOfsgGgId+jof5f/.ACdwfQfIasfMhZfYgEbggSfRlAhseeezgrkPgqdMfyfe.ABf+hQgCgjfQghfYgZfGemfzgGienO.ABfw.ABfydKgHeqehfthyfbfYb/iDgKnWeHjZfRhshAfSftgwglf1gqdnfafbgxfjfdf3eFgX.ABfzgegr.AEdnirinfYgmftfef+g6j0fXekgkj2gNfdephUf/g6gY.ABgLfGfwf2eKe9f9gcfkfA.ABfTdyeP.ADf2dZgPhAd6hSfvfnf7lSnNf2c8fLb1gbf2eMgBe1gC.ACgYhRgWf+f8hJfzgg.ABgR.ABgFgHdi.AEeSgmgfeXemePhh.ABh+j7gDgegziufKf9eLfYfefu.ACgLg6.ABfhhMf0f0ft.ABfw.ABg7ejd1.AEedfwhqfafWejeugLegjif7fpg0hefyf4ghf9gagF.ACgMhB.ABgNgIfx.ABfz.ABf0.ABgdfAfJ.AEfbfmeEfvf5fnhdf0ebhwf0fffulQhZfufxgbgNf8.ACfZdZfzgfhHgw.ACf0gQ.ABfne6fU.ABf6.ABf0b4clgzb0gqnog+fZfzjCgLZWgmlMfHetfkiRh8hzflf4fxZog6e+evfEf+fVfWgbfEfCiMnf.ABfrf4f+eLd3hag8gWd6iugPc3pVfKdajZiDfmeueoeNf3f+fz.ABffqQgcfofcfTfrgtfSfpfrfxaNcu.ABfp.ABfpjQhIe4mdcYdkfxfgdYfhgTmAdacNhxhS.ABetdqfkd6gYf5eSfYhHg2fmgCgukBfce+ffk6cx.ABfn.ACeJhxhWfJhQfceU.ABflcD.ABi2fme/gYhqi4fz.ABgFfz.ABghf3f0gDf7f2f9frfE.ABf7heftfM.AEglhefodef8eMeBhXd5ZWfzkAfBcffYhKfjgahHfghygyg5fbf6geg3iog3g6fmfwhFgbfmfbgwiCguf1fggjeLhZf9fzgHgHjugCgTfmd9eigMfTeqgNgVgDiP.ABf1fzfzf2f/fff5gD.ABgkhbgQea.AFjCfifMeHdmhtiVg8kFOvh3i1c/nUgag9fNjOdqhC.ACgnb+f5gyiMhufmiifzinfrgdigXv.ABfef5f2emghiHdhgOhIf0fkXchOfNipircrg+hzivfAgOgyfFhKhHgEhofjd8d9g3gLe1fOfcgHiFhU.ABgxf/.ABYZd5hKmGf4c+eVhjgkiTfchCe+hqeYd2dAfFi9fAe+fTfkl8f7e9gnf1fQgIf1dqhggrewjKg4h7gu.ABeBhPfigSeLgvdngJarscgUfUfUfbg6fNeggbg3gbh8.ABgQdt.ABgPfSfJf2.ABf0gViAgIdxgV.ABf6.ABf0jfgVd8cnikgwgUfHhmoWevaxjKZBdqiMild3fre+gDgkeogXe9gvf0.ABgmfGjNgWeOebe8jn.ABe4.ABf9f/fzgTingFfOhhfUi4aQgNinc4fWiEe2fQ.ABfhguhF.ABgOhNf2fzf9hSgQfcf0frfTgrfAfcf5.ACf1jBhidTh+aNfgeigeiaejg8drYvbnhZd2e2fli7fdg5hhgWjVfThhgxl4frfvhifCiOgYcZfwgwh2gu.ABe5gPjAlCi3e+gegplBdnftiuhwcdfohehRffeIfMhcf3fib1f6fHhUc3g6fzfnfkewfmdQem.ABfz.ABf1etgNiieeigd/hmf1a7isfjl9iKejgqfsdDe5fTfrfQ.ABgFkHhNgFeYeTf2hNggf7fof7dBet.ABg9.ACc7dxgEiHgNgdgFf/Znj+eNgjjoe3f1f6eXfRizhhfmfpgOkfgBfcg9d1g5glg0fFfQfdfthS.ABexf/f9bMfZfkaHflkAf/fEgtiEfrcwffjWgcgkkThbdzg5f9.ABfed6g0f2d0ekfRgUe1gagThCjKkx.ABflf5f0izgMdyfifKfmfQgoemcahqfjeOkoechWfdg7f9gN.ACgwbke/gFgliffzfu.ABh1.ABgElgcf.ADf2d0f7hAi9g3h9hOgmcqr4gFgHgTj9fyhaTGgNXCdfhHhLfzjNgnf+fqcRfvhEhnesgcfxhWeegwg8fofcfzgMgQgI.ACfz.ABe4mMf2fa.ABeafj.ABeTf0fXf6.ADgB.ACgefX.ACf2.ACf0f3g1.AEfHe5f6gpgJfzgK.ABcsqif1gge/euf8gFdHfpe/gX.ACgKffgIgGgWgmf8f2gNfz.ABgVfHf8.AEfaftd8fufTgGf1.ABgif3fyhQfle4gxgBeCg+gCgQ.ACgafkfzgDf8i9.ABgXf1ga.ABgBgUgc.AEfYgnhHdyeOeqe7.ABieE1gNh7fIdfgXfTyue8rfi7.ABf2gCe/ftf8fXgwgugHfzg7fsggeYf6.ACg+.ABPKfAe8nNexiTeWfzL5wRfUggesmYfkfOiofsjq.ABfz.ABf3jGf0.ABgKfZf/gOgZdygBfviCi+gUg7gP.ABo6gvh9Zwg0eSh3fftARKg4jChcX8hWg+aAifbVgYhngWgNfKgxgPgTg4gphM.ABhsf0gydqfX.ABf0.ABf1.AojcflfVgRe7f7fthUiVf3fjfqd2fIffgoipdZh6gkfugsgUfAfqf1fVfqfwf9g5gXgTf6fVdQgcgNgXfnXNf3h9f3f2f0f0goeWj6kIhKdii0ioeMd6iKdOgF.ACg0h3hag8fid8.ABhcfQgc.ABgIbch+.ADf2cxfneKiHfqfZfrf3aflAfAhJfaiifofdeDgbh9gRfb.ABf8g9gKfzgZfkfmf+ghgMf/fmg4ig.ABgL.ABf0.AofXflhsf0fe.ABfz.ABfdfz.ACfzfzfVgMgbfo.AHf0fziR.A0epjWgmepgpgZfRfxeXgrgN.ABf3fZe7.ABgRgogE.ABga.ABf0gSgMgXfLgIf3.ABf/f9.ABf4gV.AFjEgWdkc7kNghgUgJZegFf2fAmDezfGhWfigngmg+e4gMf7eafufNfvhCiUfzf1fdgqgxeWej.ABgQge.ABhpdahdkTi3ffhefuePevfsfGghdgeNg2hLgii4fLgQf1f3gxfHend+fpggfsf7gngFfbfceS.ABhCgI.ABgre3fefqhOgEhngRhefzfNgafHjiekg1d7f6gDf5f9.ABfkhogKfyfifrf3f5f0fO.ABfpfufZ.ABft.ACf5fvf8jefpixfK.ABerhUfzfaexjNfXfffof9frfmfu.ABfWgRfsfggrfYfWfx.ACf7f4fSfG.ABgt.ACf7f4.AEgX.ACe/.ADgF.ACf0.ACf2.AEf0.AJgbg5.ANf2.ADgS.AUf0gE.AEgdftf2fOfd.ABgFgSjPer.ACgE.ABhl.ABfU.ACf0fv.AFgYfm.AGen.ACf/.ACgHgPiyfCfDf2eVgpmTcUgNfZepewfOfofgflgcfpjHf8gEfngLfOiUemfLf5hYfMf2f6fY.ABgrf/.AqgQg7g1f5f4fzfFgcfIfZ.ACf7fzgCf0gr.ACgjgI.AEf1fZf8gF.ACf0.ABf3gl.AtfzgMfw.ABfa.ABgRgdgGisgI.ABfq.ABgF.ABeg.ACf6f1.ACfz.ACfzfb.ADgx.ACfc.AGgLgDfYf3.ADeofK.AChx.ABfx.ABg2.AHgM.ABf1.ABf0.AEgMgY.AFgkesfpi/gC.ABfZf4g5gYgLfBhjfzeUgyfVhKf3fngYgPgjfwf+gGfofofcgNflfHf1fKg7fcf2gd.ABf1fwfHfpfTfegZgf.ABgEgh.ABgpfMg+g7fzhxhPeZig.ABf4gGfm.ABgKfsff.ABf/ftgN.ABgSexeS.ABfy.ACfz.ABh6fbfpfn.ACg3e8.ABfkf0f+f0.ABgSdzkBf3.ABf7.ABf9f0.ACf/.AGf/fM.ABf5.ADftgogjfkgwfs.ABfx.ACf7fu.ABgrftfrfmf0f8.ACfzfs.ACfqfofn.ACf3.ABhUg9.ACf0.ACfkgDeKgdfdgXgaf1fJev.ABf7f1gBg8fzi/fxfbfMf1hGfzgSf1gDgLhMfx.AEgZ.ABf0.ABf0.ACgxfaeee9.ABfShvgTeSfSfgg/gTg5ezhPjJ.ABfXgZ.ACgYfyf0f3g0gL.ACf/gH.ABgCegfj.AEfcgfetfPezfOgFf0eTg7fzfPfviLgYhbjYgIfTfugFf9gtgcfzgfgFghf0fzf0gr.ABgLfud9.ABf1.ABf9.ABf1f3gcgB.AEf7.ACgP.ABfYgV.ALf0.AGgX.ACf1.ACf0gJhCe/fMfzfKf8giengLfmfzfmhB.ABjLeqfzhDgK.ABfogVf3gbgRftf+f4.ABf/.ABgpfIfzgP.ADg+gXgOf8gF.ABgDfzefdkf0jKf6d5hIf0gDex.AFgL.ABgF.ABgW.ABho.ABgC.ACffgT.AEfwgmf1fz.ACgGfzhbcY.ABlVfpfzhT.ABfgehfv.ADgXfMfz.ABfof2.ABg9fqf4.ABfyfhf9.AEftfPg+.ADf3.ABf9.ACfzfzfzgR.ABfq.AIgMgj.AEgM.ABgafp.AFg9fjgQfzfzfzgT.ABgUfdf3evflfZhie6fHgxf4.ADgrfNf0.ABgNfzf9fwiR.ACgggFfy.AEf9.ABgg.ABfd.AHfh.ABgzfv.AKfq.AEgZ.AIfggRfJfNfWfzgK.ABhufm.ACfQ.ABho.ABfY.ACfz.AEhjgLgZfof5.ABfzgG.ACfr.AIf0.ACf1f0ihfT.ABf9f5.ADfs.ACf0.ACf4.ADf0.ABf0.AGf5.AEgNgBhSf0fp.ABflf9omdL.ABf9fi.ABfz.ABdb.AFfofzfwfzf9fThOf0.ABf0fzfie+fq.AGfjf6gj.Akfpf1hC.ALf1.ADf2f2.A9fq.ABfq.ACf7lTePfr.ACfzfn.ABegf0.AEf/.ABf+.ACf/.ABf6.AKf2g2e/fzfp.ABfIfzcjt4fRfzgXZVfIgGg/fzfnf3.ACfphO.ABfzf/h2.ABfv.ABfx.ABf5eMfR.AEfo.ABf5fzgHf2.ACgXii.ABfd.ABfXf4.ABgL.ABf0.AEgD.ALfI.A0eKfzf0.ACfm.ACgS.AFf1fz.AEfzfz.AEjnfp.ABf5.ACf5.ABgK.ACfzfl.ABcdbKfcfbf2fNf0.ABfi.AGe3.ADgh.ABfz.ADf0nulD.AIfz.ADfoeA.ABfb.ABfmfo.ABfp.AGfz.AJfoh8i7.DMjthxd3fufIfzhafmewf1gFfsfafzfQfme+gO.ABfzfa.ABgLfxfsiEgrhYgnftfzf7.ABfof0fO.ABf0.Arf1.AEf0.ABfai1.AGfG.ABfFf2.AFf0gJ.AEgK.AwdqgRiAfRgVg9eigYmgaRgYepdZd9g/fqf2gjf0fViBhbfjgqgDflkPebfbf7ihfnfsgOePgRf5f0.ABf1e9fjgSiGjl.ABhHghiBdMgLfme0fze1f0g/gvgIfyfufxfYgUgNfzfBfngY.ABf/fdfsgIe/f0.ABf0.ACf0f/djevggd+gsg1jWZLgJfLdOdOgufYi0hLiefSjJffgbfLf2guhHeShngZfmfli8gLd7gJgwiCguf1.ABgEgCflf0fzf0.ABcbo0gL.ABf5eWfu.ABfTf4.AFfl.ACf0.AHfRf0.ABf6.ACgehJgteFcwfzfNgCgOdwgSfze2fjhpfskje8f/hYf8.ABhngVfngRfYfifxf7.ABgm.ABgsfAfzgw.ADfOgrhMgMgVfzgUgniQa8gdfZdqfWgSfhlifsgHhKfgfxg/gpf0gEerfJgJf7f/gDfsg0d/fngwf0.ACgPhTgKfWe7f1fF.ABf6f4fz.ADgef2.ABf+.AEgVfn.ABgNgEfw.AFhV.AGfpgSije2ecfzfpfxtXcQ.ABf9eL.ABiOfvcg.ACfo.ACfgfzfnf+fzfKfcf0.ABgffzfiexfj.AEgNgBhefofp.ABfffxrpcp.ABf9fb.ABfz.ABdH.ACf0.ACfgfzf0fzfwfifcf0.ACfzfifFfj.AEnZibgSeYb+fBf7gMakmogEeTeTf6e5fueagTe9fNfa.ABf9h4fghrgskafaf+fz.ABf0fRfReZ.ABf0.ADf3ge.ABfqf8f7f7gagXfq.ABfVfzhG.ABfUgBfX.ADgR.ABf+.ABg7f2.ABf6.ABfW.ABgFgk.AFfKgJiCf0fefzfR.ABfLfz.ACfzfzfVgMgtfo.ABgi.AFf0frh8.ADf9.AIg7gRfEf0fffz.ACf2fx.ADfzfzgZgSfo.AIgMhPfz.ACf9.AIf6ggephugdfzfYfqirdigLfmeTeifpfTg4gNgVgJib.ABf1.ABfzf2gLgEgFgD.ABfzhbgQe+.AOf1.AEgL.AZgKgmfEedfngagGfoiIVNgfuVfBergS.ABfJeZfr.ABfU.ABgUdifz.ABf2f2.ABg9kIf4.ABfyfaf7.AEg2fbgYese3fzg9fvgmdwf3fFfZfjkUewgcf3fAgZfu.ABhCfNf0gPgRfsf9fkjAf4.ABgYf9fzf5.ADfBf/guf+fiegfl.ABcAiBgMevfNfSgXfznbejj3gR.ACgMeUg2.ABf/fdf0gXf2.ADfce0.AEfEgOereFilfpgVf7h6ddiBeLfvfSg4fRnnfIdOgz.ACgififsgNeIfpfohu.ABht.ACdd.AEf2hahff6iEiDhJeDf2gFdfgCeGeHegg1fmiCgCffecfChlfJkSfWfZf1e/gG.ABfZf4fhgseohk.ABgD.ACibiWh4fKdke6eFgMhAcbgPfNfBh6fcfWfmhEfFfhfm.ABf0h2fziGftizfngGfzgl.ABfme4fh.ABf6.ACenfsexfghMeAhDhagia/gJfLdxdOgagehwhsiTfMhlffe9fPgFgThDhkhDgOfmfJjJfdecgW.ABiCguf1fz.ABgBfl.ABfRgW.ABeOiy.ACgwf/f0.ACgI.ABfn.ADfk.ACgU.ACf3.AFgI.ABf0.ACiLgegUb9f2gIfbfolGbpf8fsfBh3g7egfTg4f4gZfy.ABg5dtf0fjgEfXfwffjTfx.ABhmfVgo.AEfQgNfme5ege/e8gdlGa9flfJd4fBelf1dOfchjf6f1.ACsdfm.ABgvfVf3fz.ABgx.ABf1gmgO.AEfTi4kQc+cBfbdkfdeueegSfNdbdHgng0ibg9gVhSg+.ABgxkEfqghfpiUfsfcf1.ABhigzdkf0.AEhreCh3dCfXfngugceSlLgIfz.ABgpfrgQgGfzelfZg9.ACflfhf/iye+fif4fjfbf1f9fof0gLf8.ACeefbhhizgygKfa.ABezhyf4gigMfGfqgMgrfsfsf6e0f9.ABfUf4fpeqhA.ABgNf9fagafwfpgz.AEfvgabKg0fReuh3fTh+h+glgjf2gefaf6f1e5iXfhhU.ABfmfJgbghf2hegKfngZgbfgf1fIek.ABfuf5.ABfqhAdbhoevezg7f7eVilfKeIe+kKfLgUgEd7gehbgwgPfOc2fbgbfuiHgCgvgSfCgef0hDhs.ABfi.ABf9hVfzgsfPe8fzfNf/f0d/inftdchmflhIfdf1f8f1.ABf2f0gSfvgChCgwgGg8gkeZf5e+f2iN.ABfw.ACg7gNbkfvf+hEgKf6kkgSfogFf8ftiKfpewe1gcgVe5gHfmhufvfceajifwf2gHfbgWf6gJdigLfp.ABf1fciNeaeWhHhAeJgmcnbtgDf5dhihhJfBiUhZgafyge.ABfeg7gafhfNhlgOg8fpffgqfYfaijf5gw.ABf+fyfYjifleygFgMhLfSc6fihgejjPfjfse4g+fMgHftgNfogXfUgQfyfDfc.ABfZfcgkhJfmhJgUhHfw.ABhbe2f9eZe7gKgifqerikexhthEdTeefSd8fEfOfvg7f1gLi/.ABfWftf6gVe4gZgugHg/i5gi.ABftg9.ABebgQe4fWgtgDf5g8iYgU.ABgofRflgigeeagRf+gPfD.ABgJfyfwghgKfjf5gRfzeHgYiEg5fJf2gK.ACc6gsg0gtenfuhBgkhkiff5gHe7f8fFgsiIftd3.ABgH.ABgIf6frgMgBftfugDgOfjf0ftfJe6.ABhz.ACfnfKe5f5gdftfRfjg0gJfigagmd+g/gDgMeuhEgtgQgYfkhwgHgZghfNfbgNfvhUf1gJgye6gXfs.ABf0fsgPgUd/ehf/hBgTchmAhJf6h+ehe8fyfqgdfxfFf9.ACe7gK.ABfPfkgjfggEhK.ABhGfZgy.ABf7.ACfVf+fdffgFg+fIgFdMlJfQfCfYdrg1gLhWe1gIf7gufyg+hMf2f2gPfLfnfofugff0fwg+hQ.ABf0.ABf4e4fSeWfXiNgygkeidEdQfbgQhahjiHfwhGiafQf6gD.ABgqgDgTgMgNfYgKfggPggf0f+fQge.ABf5.ACfHehisf0gqfng6f+fZc8hHgVgee+gGfzeqgkgIgJhM.ABgRgXgafzhcfsg5fdfzh5.ABfmgHdQ.AEiDhhgDgLf2gRecf2eieSgJgFftf+fPfxfYhtiSgYfX.ABgZgqfyfugoe+gZg2fmgdfsfvfjfA.ABfq.ACeffag4hKe5gJh6f4i6cDgNgagae6fxghesgtf5fcfigJhEgXgUgZgbfcgYf8gMftfwfif8gT.AEgZgcfUjpf4gEezf1hScPf1fuhyfeiOf8gN.ABfXfggVgMfqe9gjg+ecev.ABgCgbguf5f0gHfc.ABf7.ACefhJgSg8g2ghegfvd1gwftfchtfZfjgZhFf5gMg9figDfxf7hMg4gZfof1gTgNfRfvfrfafI.ABf0.ACg0ghhVgSfIfngJgOjRekfugIf3eHfCf5gqfngjgNfv.ABgUfrf1fbfSfxgLf6gQg6.ACe8gE.ABgK.ACfyfcgDg2i7f4gN.ABgbfwfmf0f2fSfr.ABfigg.ABgV.ADf0f+f5gGf/f1.ABf0ftfqfxfagM.AEftgXifgWhAf1ft.ABfigJ.ABf4e+f+fMf4fyf2gIgBf3.ACfZf/f6gRf1f0f0.ABgw.ACfn.AGfxh5flfX.AEfm.AEfz.AZf4eGeGgffaefiJfvfCo2glg5gCgRevgWgmepgYe0hFf9fmeBf0gJhShnfrfrf6fQfufjeZfLgLfqf5.ABhnhVaxgpdofrf+fzgfiChweRcWlLgrhFedbng5h0fpgMeofVfAf5fKmcf4hhg9dMgGeshChlgLe6.ABfygveugeeFeng/fGhPcggZdrhVdEh1fOeffXivfDfXhBgCfZkSfxfSewglf/f/fbfYh9hOgWiBgDhBgtf+cTg4gPd7gPgKgxhTfIjbgDh6fOfmfsg0gTexfSgkfGgYf0hDfPg4gWeHfbgVf8eegBiIhJc1gXiI.ABf0cLeofpeEh2gpgbedi1algkgJjiamhifdf6jFgngDhjfyh9gPhBgEhgdfhCeVfnjCfbf6f+g8.ABfo.ABf4g/g/hxgTdzg9fwgHd6blgVgygOfTghgVetg6gDfSfpgJhHhMgTgJgfe1gjglfdhlfif1gd.ACfq.ACeZhVk0lmjafneffyfGdue3eshYdOfdf9hdf2gjg8fcgPf6dxhJg4e7d8fpgBhBhXfZfPdffH.ABf+.ACgfgEgHeLfffTg2ghd5kjhDhPfzhYd4gJhEftgleogXf9fzdMfjf4hVhHfgfpfmfXglf0fff+gLf8.ABf9e1exc1g6gHdZgifFdRmBgJesfOlmeCgOgXfWgsggiMgDfbeZfKgGfxi7f8g0g0d7fLfWfWim.ABfuf5.ABcseNgMgwfne1eWgJkpfbgKfNcoe5iOhcf5eug2h5e5f9fNhLf5f/ehjBfUg2flf7gqffgmi7.ABfm.ABfzfwfgdecIgahndzgFi7g+fmhbgueEfPfme6e+gugpg6.ABf5igffghhRjXgsfXf8fagKfme/efgLf/g1.ABfshqd+gdeOgBgZgwqVhtfNgle+a6e8f7hbfXhmef.ABgKgKg5gsgUebfTfxhKfggSfrgQeBdTf5ft.ACeXf2fZfUeLfudofejzi7hGfZeggfkAfXkKdqbqgWfDf1ggevgMgVhPgpgLgHgphpgrgWfJdJgNgO.ACgtgKirfRgPgegCgtiwfbg1e+hTdhgmfZedhLfSfmgWgNgSf8f4gkgaeUfJe2f2ftf4fhiEda.ABgh.ABfseSf7ephxfNg3f1gOa6drgJgehLfog6f2fXi3hHgRgX.ABgygjggf1gfeigPf+gWgDgVhJh1eA.AEdrfQhAg7gXgagzgGVscrfhhxfpkdfMgadTishbgMd8f0hNipfbgDhafjgNfigKhXgMf7etka.ABgI.AChLhjhVfhhChEiQfycOapfLhRiTg9fCgIcYfQfJgCgZgYfmiIgoflehetgchDf1gEgNhVgRgz.ABf7.ACg3gShwhPgTiUhXf4begZfNf6gfeEgwfjg6fUeyfAgogMfietgLf2fjdYhJfdfzf3flgPhYhTgUhKf/.ABhmgwiairh0eig0fsfGeNfwfIfEeDfDgegngjg/hOgZgMgCfBgugSfieMfrfqgRgtfDfjfDfU.ABgEf5.ABgpfwoSpdfvgRggcygBh9gofOdmdPgPgIjVbUhAeohtgyhHcVgohRb+YseRe/gXdYgwiCeUgCgDiBgt.ABeKe3hmfxfPffgNfqd4jEhIgQfVf6fBgJhWfVfOgQgKgIfTgTfrf0hHfhfNgHgQjxf1fpfufZgX.ADZzh/WVXDgrhDfhkKYidLefi8gVgdipgjZvj5gaiEgCfyf/mHgbf/jWqZi/hegIfOfvfShifk.ABe7f5fcfz.ABg8gifyf3.ACiWeJ.ABf1.ACfn.ACfnf9.AIf3.AGf8f0.AEhrfefOgcfhf3fgfzirg0flfyghgGeUfpgYhbgPgHfk.ACfHfjgMf1fOf+f3fxf5.ABflfUg0gW.Asf6.AEfyf2fwhc.AQf1f0fz.ADf1.AJfbf2.AChIgKfz.AEgS.AFfw.AGgYfhf9.ABfz.AJcsgZeXdqcZeXghgDZge3icj+hdgggefLhQdggShlfk.ABftgrfz.ABfdfGhBhtfqgwfohhh1mn.ABf6.ABfwgugsfggNgDfnhJgBhTibfsfTfkc1f6fOgnhIgDf6g5.ABg/fhfzf3fmfpgXfw.ABfv.ABfdfbfO.AEfndfh9e0jIiyesgHjagrfQexgCfjeXgmezgkgRf1gWf/gafagIgTfSeyfngL.ABhlf2gVd/fo.ABft.ABf4f0f8g4f1f3f6f/.ABgEgg.ABf1.ADgCgFf+f/.AEf0.ACfr.ABgO.AFf3fz.AEbhfqfCixfjf0gWg1fQgtfHiZdejKeigefWjBfVfPgDf+gdhHgOgEiNf/e6fpfmdgfnhCghfdf2gqf5f0hvh1gDh2f/gDf9fadefbfVdwfQd9iig+etdag5gQgogue2hWgVhDgQjfgEfKhEgrhDeNfNa6g7grgt.ABkXfMhTf1cRcthkf9fOnqgugHfLe1gPhBhDeQgNfuh/f8fze5fTgQgNcIgDgMfceMgbgNeYhggLfp.AChshqeXhwb1gBgqgEWscujLgBeAivhgfbg4eoi0h1gUgXfNmMfogaf0hJf0gJgkfkfbdkg0fa.ABfcf5f9eremacdciykTfVgbZgfkgXfsbyhFiCgbewfSf2f+fhfxgFiSgOf0g2mpffi3gZggfhg4irev.ABft.ABf1ehiUeLcagEhPeWgncmkIe2hvd9g0gbgQfefkdSeCfsgEfOkYfrf1fLjyf/ekgDfkiMglfvhWgOgkguf+dMgsdQgEiRgff1gOe4jIfYkReBdHhCgPfPhafmf4fFgCgegKfufzg5e6gWewf1dgfsgBhFglgXiq.ACdKfHf/fehUfygSgHfCfbfyg2jrfZc7fIf1higVhKfRgYgCe1gzgrg8eJ.ABf3fohVf1htfIiI.ABfW.ABf0dveugahee5fDf9.ABiJfRfEdhkGj2gigIeugFggfPiCgMhhb1gvgLgfe9gFf7gWhGfsf4dsgb.ABftf/.ABfbevfnhjfweqfefbiheRfVe4gpeHfwgThvhofsf1gJ.ABgEe7ghgXhBetgtgdgTiJf3hNgEeZ.ABf7.ACgXibiXf3eqgZiLf0nUgOf0fVhweKgSf4d7fYfdgjfwf7fxdqfigTdifagFf3foeof9e/g3eI.AEfefXiZgcfXgNfSfyjDdUfygHf+enfYf7hLfzgjgxftgDgUf1grf4fMfYgLf2gXg7.ABfzfhfl.ABgQ.ABf4fffLlfi2jwfrfu.ABiDc5fmfgevfWdufygCgDgkf2.ACf9e6fffzgXfzfe.ABf0g1flfwe6fb.ABfv.ACb4gPhVhDhyjMeHh+cDhkbbfffQdXbTgceZcadvitfOgRd2iYfygQhshThufPfviSe+jYkahYgiipf4fhbOfrhUhDgOfogcf6fpl0fUhNhUcdehfXh1iGfgf+g2gNh5eQfchAgygbekflf2hWhZfgb/fH.ABfnf3f+jOfEeJdmcWbchEfikLgWkWf3eZh9fpfPhXiKi6fRf3f7hlbqgKgJeUgffshQg6fWgievgcfBf6fIg+.ABgffHfrd3gMfvgwfmdVivhRhzfvfjeygIfgf0gogzgBgYgFfvg6gFfPf0gjfqgIf3fp.ABf0gYgU.ADjFhV.ABiLePfJhDfReTYtfdfJgljomehfdwe8hWeThDgBfNlnf+fweZe5fshWf0eRfpe8eRfM.ABfs.ABf9cNgkfUhXiMjZfNgIfhfbgCgiegfDhHfzf9gMerfxgdf5fzgP.ABgDiDgEf+fWf5fJf/.ABf7gk.ABf4f5.ABdffJfJfyeNdwegfvawZcjfklfcoshUfmfjgDiPhBgBf4f0g3fxf+gvg7g/gvf/gIfdfKeqh3gLfc.ABfojhhzg3iOeQhMf5hNfVhEeyi4fYZAipgMejdTfIjbfEgafyd0gdgMdHd7gVfnfXhZfJhNhig3.ABfjf5f0btgqdZa1i8eihOiUfpgPfWdmh9dafVhgcch9iaeViagZfSiggggEgskhgcguhBhg.ABftfjd5.ABfK.ACeYfJgshTf8gIg7flf7g0.ABgXfVeqfEfffWgof1gYgof5gqhBfDgpiCfJf1gXflf7gjf0faf5.ABf4f5.ABcvfIfklxeE.ABf4eYi+pieQe6d/eYdKf0k7f3d2dbgDgIg4egfggkgJeWeUe4fxd+hQg3gFgIgRjDg0.ABiRgHiIdNhji6gNfNeYdff9dsfsh2gUf4f/fzfYgPfS.AChLhAf1fugIgSgJgnfWfvfzfnfAgUf4.AClUdtekhIjSirf7ejeNcJgFefgsklhagcfdgCi2fPgrgEe0l+f1fffNcrf+gRfzcte4fAepcugrf8.ACedg2fMeYeugEhrfyiTgWf2goeeiNfOfWgOh+gBftgzgOhHd3g8hTd+gof0fphNfBhkfDebezf5fng3.ABdmhSfDdheAeEg/fijBc9lBh0e9icgrgQhOhAfBebg0gTg4eOf+g/e9h9foeifkhTglfdfMfof2fmf3.ABhXfeh5jvd4fSebhcfPkud8hXfIbRfvgUhWeIgdiYgHgEgichfTfphUdKe2ggf1fbfyg0e5hUgXiWf5.ABaNhQeOgIgRhJf1hZc4hUfbiigvb5fAgvcAgDc4gwfJgCfQghgdfyjCk+gofcfvjXfViFiYgO.ABfff/fndKfbi3gOg0fTfyfubWjHdidNf0dofyfYgiebhngTf8.ABf0ixfzgFf9fnhUiDgMge.ABgJhTi9.ABf+.ABf1Z0fUhDijgNgl.ABgOiOeRf0ekeQiefmgXgua5bjfZhEgl.ABjXghhWhKhYgEgfgkebgRgkgJgTgwhPgmfc.ACgM.ABf5.ABgc.ABd5f7ftfphTfwgvfxfKhb.ABf6gWgN.AEfq.ABf0f8.ABfz.ACgCgi.AEfpfXedf9gUfzfZgMgugkhHfNfUewfhgSgVgpiQfsgO.ABghfBgBgFgCgx.ABf5f2hN.ABf3grem.ABf0.ACgEfzf9fMgIgIf8.ABaWk/gZhBgKeZfR.ABgIiFgmge.ACf3fq.ABf1f7f6gNf3f8fe.ABgYfygO.AEgkhggIfaea.ABg2.ABf0e1ezjkeveogsgEedgjichWf0f6.ABf1fv.ABfre8gHgQf9hXf4fveNf/.ABf5.ACWSe2gyiNfegzd5gVaLhXgjfyhhgZgvf0cuhqg4fihn.ABgdgEgTgZgmg3fvghf2gnfxgiiCj+gUgv.ACipg0fJd/gSfxh9e9fUhbf1jlead7fbgpflgid1hNgHgMfoiBgTgKgTgEgtghgSe2gEgGdqd0.ACgPf1.AohKgTf2g6fMf8gyhHhgfzfcepd2frfq.ABifdZiHgFfugfgUfyfsgtfjgEfvfagMgzgTf6fId2gcgNgXfnT6f0jzjHfGf3fofpXUhDfng5iIlSgEgEbUkQitgGfh.ACiigdgMfBd6jbgrf7gZ.ABfKhmgh.ABfp.ABfffQdYfYdgfaeHiLiLkRiRfBeEfCfXeLf4iaf4ex.ABiEf/eJgXe8fsiieKeve9f6jZf3f1dxiLgNi2.AqgJgHgZfn.ABgUf0fzgyfzgM.ABf1f/f0gKf9.ABf2gKgG.ACfgf0.ACf1gM.ACf5.ACf0gN.Asfog2etgQ.ABfsfzf4f/f+grfvf8gBgKga.ABfzg7gNf9gM.ABfFgQg/f9f9.ABfggSfefuf4gWf5.AEh4kIXxeQenhXfNfigNeVgEfDfNfBiT.ABgdg2jafRf3f2faf1f5fbhTlwfNfuflh9gQfzfDeu.ABfsf5.ABg1e+iYi6dbckh8fye7cFfph1fedhfTgefWfqfyf8fzgUfugVhFjmeffQhBhL.ABgO.ABfbf2i2gUf4.AChif+gQbYhkd+fDgKfYhpfbf8dckMf6f5gJgMe2fv.ADgq.ABfzgRipfnfn.ABgZ.ABgpgJfr.ABgB.ACfqg4iCnciiiof6gRfIfmfZfSfYd7fdgaf2fRecfnfPgMfjglfifkekeKfqgBgegffGfFf0e1.ABgM.AKf2e/.ACgSgF.ACf0.ARgHg5.AGf1gJ.ABf8.ADgE.AIf8.ABf9.AHf1.ADf4gd.AGf9f6hgf4.AChn.ABfNfn.ABfm.ABfafz.AEflgPf5.ADfwfpf2.ABg+.ACf2f/fz.AFc/ezjEkIjkkFga.ABePdpgjfhh7mueNepf6fzfwgrgD.ABfNc9gRfgfWdgfgfVgIf0fCfmfnd0.ABf8f5.ApfHgVfPgZhLgKhc.ABf3fT.ABgMfzfxgpfqf9.ABfvgMgm.ACgmfufne/ft.ABfmgYgJf7f1.AugrfAfPdDf8fqhZgXf9gK.ABf1.ABg6fqgH.ACfqfcg/.ACgJfufzjg.ABfzgIfxfn.ADfo.ABf8.ACgEg5ivf1.ACgl.ABftfe.AEf3.ABfzf/.ABfu.AFf8.ABfM.ABfl.ABfG.ABf6fq.AFfkgRgHf0f0fzgx.ABe7fn.ABhC.ABgwgBf+.ACfs.AEgwfzfdf1.ACfxgKft.ABfo.ABgz.AEhSg9hefPfDhB.ABgMiLec.ABfyf1g5ho.ABf9dcfyhp.ABfy.ABfm.ACgDfd.ABf2f2.ACgGepeK.ABfy.ACgzf8gVgHfnf2ge.ABjde9fIghfsfYfygY.ABewf6fq.ACfzf7.ADfVfzgagMfe.ABfzgHgt.ABf0.ADgLgKf6gbgXgEf1gRgHf7.ADfw.ABfw.ABfOg0.ADfm.ABgMgLfvfn.AEf/.AHfr.ABgn.ABfn.ADf1.ADfugM.ABf4.ABiRfYfigJf3f9f0.AEf0.AFf4.ABf5.ADf2gQfDfIgX.ABgVfuctfThEhhhRhy.ABiig5eyf1.ADgE.ACgKf8.ABfx.ADfyfIfD.ABf1.ABf9iSgCeyhDfdgberfZdse2fogffTgVfwgUg1fzgIhqf0gPfTfuhsf/gZfof0gogRgH.ABf9fngP.ABf0f/.ADf5f3.AKgHgJ.AYhcfsekf8fqfafif+glegf6fKfzeniHfrf1.ABgHgK.ADkV.AFgZfzfz.ADfG.AGfm.AFcNd9lajjfReoftfzf4.AGf/.AFfz.AEf9gT.AFf7.AEfmgNfblOgIf5.ABfcfs.ABgdf0fqgL.ADeV.AFf7f2.AEeT.AGfz.AFf0.ABfIfzfz.ABfz.AOiG.AEfy.AHfz.AFfDjdguiD.ABeffm.AIfg.AFfnfzfz.ACfzeX.AFe/f1.ADfz.ABix.ABfz.ADf4.AJfu.ACf5.ABfg.ABf1.AIfud8efe+fzfses.ABpfj/.ABfI.ABfbfl.ACfzfqfl.ABf3flfz.ABfy.ABgM.ABfi.ABfOf0f0fre/.ABf0.ACfzg5f8.ADfz.ABfi.ABf9.ALfr.AEgn.ADfz.AId7iQdteWfz.ABe8fzfifz.AEfjfw.ACf0.ABf1.ABf6f0f9f0fVmEfz.ACe/jHft.ABfzf5.ABg1.ACf+hC.ABf1.ABf2.AUfi.AEfz.AJfqf2.AYgs.ADfz.AvgQ.ABfIfm.ACfz.ABgdfEf0.ABfzf9gZgyf0.ABgRf0gKgE.ABf9.ACf0fzf2gN.AEgKhG.AGfffzf2.ACf7.ABqPfcfSgkZIfq.ABfvf0f0.AEhNf+.ACf/.ABf8.ABf+.ACelfr.AFfMf1fa.ABf2fnfmexiGfrfp.ABfXgR.ABf0fz.ABf6fz.ABmTfgf/.ABfnfz.ACf8e6.ADfb.Asf2.ABf/fD.ABfwfn.ABgHfkf0gH.ABfzgS.ABgM.ABgngO.ABgN.ABgX.AFgVgS.ACf5.AKfz.ADeBb4f0fb.ABfNfc.ABff.AGfb.ADf1fvfz.ADgEmmji.AFfzf0f0.ABfw.ACfIfP.ABfnfzfzfrfzgS.ABf4fz.ACfpfu.AEfzfz.ADkcgCgj.ABf5.DKjkfjh2g2fdgYeifmfLfIfvfk.ABfrf6gO.ABfzgZfyf+.ABgVf2fsgMfofjgKgDfxf0.ABfyfPglgW.Asf6.AEf9.ACiE.AGfd.ABfFf2.AGf5f0.A0eLe/ltkRinj0f0gLdQc7gweNh9mVejfEf6e1hegBgIf4fNdzgeflfJdLfggJg0fCe1fmfncV.AEgXgCj8iEfTdZgngLeEgcf+fsh4lMeGgkgFfvh6gGgK.ABfZbmfnf0fZe3f7gKgefcfzfm.ABeQ.AEbpi0gtfYh5jig0gTcGYxgRf/gonMf7gZfDfWgsfYhDfyfAjwgugVgXe/gEhigNeFgKfbfact.ABf4f5.ABf2d7ipfYgshdnSfmeJcXfuggfZh7fLgZfr.ADjL.ABfjf4.ACbofofzf+.ABdt.ADgs.ABf7.AChvfnareAegfzfWf+gOZYf6fHficio9fegMfzfrfvfz.ACuZ.ABgBf1fzfzg1fzfq.ABfz.ABeL.AEiGf1eFgEdzdMf+gJeSaLf5ezhagmnZgCgRfihlf1f+.ABfZqYfnf1fOeqfvhAgRfGfzfa.ABc0.AEfj.ABhofK.ABf0e8.ABeuh7.ABf0.ABf0f6.ABf4.ABgqgmfz.ACf0gN.AFf2.AJdWfUb2dUfnfsdOfzsNjyfxfI.ABfbfHfw.ABfzfeflf1f3fLfnfsfmfVmwfzfC.ABd1i8fhfreyf5f0g1.ABdnjJdqeWfz.ABevfzeufzf9.ADfqfw.ACf0.ABf1.ABflf0f9f0fVnBfz.ACeyjHft.ABfzf5.ABg1.ABncfRf8fQeggcelfma1kjfZepgaenhbgZg/f2gPfugY.ABghfHfsgBfSergYgBfxgB.ABfpevhdgW.ADgQ.ABd1e4fzf8fz.ABhtfQf0.ABfzf9gZgye1gIhgf0gKgE.ABfz.ACf0fvf2gJ.ADhhfsgz.AEgJgUgZfn.ABgUfnfzgyf8gM.ABf1f/f0gKf9.ABf2gKgG.ACfgf0.ACf1gM.ACf5.ACf0gD.AEgS.ABgbf7.ACf9.ABfzfqgM.ACfygGgK.ADf2gG.ACf6f0.ACf1gM.AGgC.AEbehxhNkChtjweAfxf4flgCgtegedg4fff9gMfCgVfnf5fzgHgTgDeagEgKfagIfif/.ABf7gI.ABf8f5.Ape7fPgCg0f4hMftgNfCn4gtgGf8d8fTf6gifnfsgd.ACgLd7.ADf3.ABfjf1gUf4gY.ABdI.AEg0fnfXfpftg5.ACeVjShOhf.ABfTgX.ACfzfvfzfz.ACf8.ABgS.ADgrfzfm.ACfzc0.AEd9e3iigTfBfVgNfqgOhNhIgEfVf6eogJhWe8fLgQgKgIfTgTfrf0hHfXfNgHgQjxf1fpfqfNgX.ADe+g1jqlaeBfQgC.ABXxn7gae0fCegcggHg7jWe3gRfq.ACeF.AChufigkfX.ABfO.ABfve7go.AEi2dqe7gUhLeWgKgLh0iOe3fnhPj+dhf8fmfCkZfSfhgMfIa5gHfaiSedfjfzgPhBfHfdfcgagXfn.ACj6fmfufWgKgehQfmfrdje4ejglfbhafihAfxfrgEf1.ACgUgQ.ABflfpgNgSflfC.ABfpfYh/gL.ADcXjOl6idfzg9gRgIc4fXgdgXgzovbTg8fBfWhWfwhWfyfNXrgCgtgidcgbh8gSeUgefbfbd7.ABf4f5.ABfzf0g5gUfn.ABgh.ABgLdY.ABf2gYf2f/gNg3hrfp.AHfffsgMf4.ABf0.ABgKfjgV.AEgLfXjNfvgTgphGfzf/f+guhMgJcdeNgmgqfTgNfkfO.ABhFg7gBfogRfc.ABfpf2fCfqgIf1gB.AEhse9efeJfigDjAgNcidff2f0gQiPgPgGfSfofUgKhq.ABfXf2hZfli+fZfOglfjfNfqfvf+g5gXhy.ACjleceYgrhrhukbe+cccgfrggd1fgiPgafggMfigujggYfWjKhCgPbLgHf9e3gedsfyfzf7fsgUf3f5.ABhgfSfTgkfxfVhigFefiFggffgmiHfYgGgTgedjgZgC.ABfmf7gQfzgPe8gKfvf1f0ft.ABfPgD.ABf8.ACg1hFh5f+gBgBdlgChLftgnf6fafLgB.ABgLf4gIfr.ACfzf2gNgFfEgTfzf5.ABfufpf0gUgT.AEgLfaghedgEe3htffeShGfSg2fngxhYf4fGfohBf7f/gDf0fDfnfwhwgcfzgJgkg5gHfhehgl.AEhWhsfVeyg+fgezgKe3g/fEeueviheagKfMdVhMf8f6.ACeWgvexeuizgGgCgS.ABf4hXiUhY.ABfw.ACfCghikhkdOgYgDgMeadWfWg1eTgWfIfPd3ctgphwgigVgLkWf1hAfQfEgygmgCfLfwgSh2gmgUgy.ACgYeKcYhofXfChigmgzf2hNgme+f1jLgvgigbfbfjf3.ABfudOfmhlhjgufofhgOfZg0gEdkg5gEfg.ACgTdCg9eEfxf9fRgVedgCgifVd8kWhFgQgwhkd+glhCgGfVfigMf1gKedgZfngIfngBgtiYgo.ABfnf5.ABfyitd4iff4g6ghg8exZggfhsijfxcygMgdfzf3f/fA.ABfwg7gMfAeMfsfrgSgIgugIhLfujA.ABfvf5f+ekh2fjf+d8hMgRg3drfwfzg9hUa6gTgXdQgMgHfufqf1f5i3fmgDg2g1fqgxf0emgbgSe/lQ.ABgh.ABftfvfbiKfegQhPg0hAg6iufEgrgKgSfsgTfNe2f6gCgKglfreufGgCgbeyfm.ABfXf1fpfrhCdu.ABf1f/.ABd/gEgih/gZeygqftfwiLgLe/g6fjgNgMgXgwfwfqfYfsgZgJgLf3fjfegBgqf1f4.ABftgCdL.ABhi.ACfcene0e0gBgwflfvhYgdfegleWfFiXgLithnebgygufuf0fngdf+iBfggUfTgYfGf1fef7euf2ge.ABf0fPhJfwhRfgfKgZgTfQjpgpfogrfNfnfLeufofbgGg0.ABfxelf+gCeIgFgPf9fohSgbgIf1g0.AEgQebfee8gpgbhMf0dLggfefte+fshqfNiPfufrhBg2.ABf/fkgagEgKgPgIe0gKgMgCgpgSgl.ABf1.ACflehgTf/hsgfgHfVeHgof3f7idenepfzglf0iFfefz.ABhVg2f0fviQeOf3fwf+hRf2fvfxeE.ACf3f9fKgefafxfzgDfefAhKjifhgHg0g5f5fyeMgYgdea.ABf5g+hmgngWfTf9fmfhgMgHgdgIfQdxgXft.ACc6h6iNiSgGgrfdfde4hVf7fCgtgtegfbgUiPhQgGf/gJglg5fsgHe7figXf6f1glgBeqe+cjgLf1.ACg0e6fXdpgCfwfwf0qUZYgEgrfOfrgJgNfkfnf+fpgHgMf1fzgKfmfugsgPgbfzf9fsgWfnga.ABgDg+.ABiPf1gJhuf0gUek.ABexgKgbgLf3eifRgTfogYf+gcfx.ACe8f4gPgKgdftgYgXgG.ABfifHg8.AEgQd7eReuh3f/gOfohJgIf/gSf8fBgXgcftfjg9f9fy.ABf0gdgYglgXhtgMf/gPf3fzf0fnfL.AEgQhSgceve9gVfj.ABhKfS.ABfQfDfvfif7iPhIgPf9f3.ABgNfKf+gDgoe/.ABglf0gc.ABfve5gt.AEevgVgvgcghfagL.ABe+iB.ABfbfzfOf9.ABgC.ABgFf3.ADgFf5gF.ABg1.ABf/f1f0f9.ABgMft.AEg3hPfogYgOgBfa.ABexfVf4gWf7gFf0gGfnfzgUfvf5gN.ABfyfogXfFhS.ABf1gKf/.ABf1gmgB.ABf6.ACfmgpf+fz.AKf0gNfz.AIgM.AOifgKhje/f3eNg0fneth9gZgJfniIgxf+fwftes.ABgBgDfNezgDfphDfrfxfxgZgcfdfVeEg7.ABf8.ACgwgQephLdse7gZg8eFemf+f9cAiZgpgHdPanhHhfgTgVf5gUgLhWf1ilgfgJgjekf0hghmjUgYgC.ACeNgIe5h2dghlgqiIdpdyfwhMg3fdeVhLeXhJeCfpfxgIe+jDgEfCf8eXfsg3gMefhMh9fyk8.ABf2fyfrd8fZhFekhPg7gygPefikfMgagkglhBgFg7iQe5gofff7gFfufWf8g2ewfngKfkgFfkfQgab8f2h0f/.ABcVfIf8h8gtgphMe0kAhlfqgRjYcOfqd7hJgUhgfYhnfvh4eIg3fof6dngidlf+hzgWgMgZcrgXfif3fxf8gpePfLhafveZfEiIhhgBgZebfhf/ftfvghgtf2gigVgXhsf7f/eohtgHgSfagtgBfBe+eTgLf4g+.ABhQgshKfvgWggeVfodlfmgSexfXdserhHhWg3hcfqfbgNgBeff3hggRiR.ABg2gdgMfwfTevg4.ABf6.ACgvf5hPfbfLfwhGfudNh5gggkiJg0f9fsgJfigWgC.ACfmdrgdf+fLf5fxgHgigwfhf0eYgu.ABf1.ACfmhjd8eWg2e4g+hNfYehekgNc9jreRejeUfc.ABgygJgDf+f4fygvhVgsgRf7f/f1gGhQi/hJ.AEf7dueteMeyeMemf2eTjaiBeUeOfShugghOf0fRfvgxgRf6h2gDgLfJjgf+fKgRf+f6fvf7i0gLgw.ABf+eXfUj0dqgifJfZgDfudWgZiYeufCf6g2fIf6i7.ABgVf4fnf8gVfSf1gEgggbf+e5gZgOf3iUgNfn.ABf4ezd/eLiJg/fXhLf6l9emfOhueGcwhWhOhLjOfrgmfZgMgHfxf4gEgyd6gBgkgffTgVfWdPe4.ABf1f5.ABfOhIgkicgWgThmhZizehgjf7hNfHffftgFfgdKgQftfsgydxfKfx.ABf/g4fwgfg7fofFg0dA.ABfb.ABf9eLhHdFhLeOgQf4gqgWg+fad+gsd5e/fhjEe/gjgOg8f9gkgzf3gxiD.ABfwfwgQhxgshDeLe0.ABf5.ABf0f4d4iNfhfjizdae/hhkLf1gBgSheiKe+fVdhhzhIfufngnfTf3fyfSelgIfXfyh0gWfdfPcpgNf9f/.ABhAg1fRhgeUfGgBgzbFhJfsgmiUhbe+gWcQjudRfJhD.ABfji/f8fgfZgDgFfyfgfoe1gFhhgp.ABfzg+.ABfugCgFf2guiZg+eYdIcjfhhChRhsfof9eSeYfYgof+gRfsiPhWgOglgofugmezfKgogjgDg4.ABfif3f1hdgt.ABgXhnhVf1fmfWg2gRe2e0eMfehKgsfYfefee7gn.ABe+ghgNfNfOfTfmg1eigRgueQiogLhQ.ACgEiQgegzfpfDfnf7f3hqfTfifherfKfpg2gBikeogJgN.ABfCfJgmfsgcf0gpfofufhfPhiee.ABhGf5.ABegfahli7fDh3eteccYcTf6hJfVhdehgob7gqmXhMg0g9ebfIgLg9eshqhAfegcfpgOgCePjTgEfEfyfw.ABgWewfdfahCggf5hqiNgSf2gifJhEfpgqfKg1gVgBf2.ABfP.ABf4fJfSfzgQ.ABf1ftgMfqem.ABf6.ACeNhYeif2ged7hihtc5kJenf7ebeLf8flhgfoY7fGhAf7iIhCglgcjRgpfHgZgEgGgMgihedzghh+g0fs.ABgIgif6f3.ABfy.ABhNfd.ABf1.ADgNfzf+f/.AHf4.AEf1.ADfo.AEgXfygHfhgIftfzgYfOhVgcgYf9e8figDgof/gR.ABfTf9f2hAfifzfuflgRfg.ABg3gBfyelhrgL.Arf2fkfz.AFhc.ARfkfx.ANfxgLfwf1.ABgN.ABfzgL.ADgS.AJf0.ACgM.ACgC.AKfBgMftg3f2fVhjfwUCh6hpiDcggQgDhDeehKgOgJ.ABgBfYfSf1gMf6ejfefogSdffKidigol.ABh6f2f4fherhbkI.ABf3epgWg8iK.ABe7fOeBfbgOfViDg2fqfagMgFfEgNfdgYe/gUfvfnhYgNfnfFfA.AEfPf0fNi5gNh5fNf2kLkKfdf7fzevfCgWedddfffyeyf7f8.ABf7.ABh/eSglgqf3hTfYfPgacs.AEfZf4fdfpgF.ABfz.ABh2fD.AEgYgNgd.AGfp.ABgI.ABf/.AEgf.ABfzfz.AEe/eqg7cDe/gmg8fhfnhoeug0jLkqeYfZhGfOeGhJijf2gcfAfdfve1gIfmfWgIgHfZgihHdQgXhBg3fygwjLe0d0fne2gag8h+aufcfZficUhze4gtfhhvf5gYgtgkjOg4hkfWlBgOgSgpf/hheubEfogZeBf5fyh2eigSf1dsergjfrggi2gdfKgue3hJgXgGf+e+hFfpgPfagdf2e+g4hGfhf9gCfofxfeeyhW.ABfy.ACh5iIdNcvdzhefgf/ZGbiesg5bbkLgGfxf1iBiEfpg2.ABfok3gngnhChLgeg2g8gOfcgGfzgsgNgzf5.ABgbiwhnhShhergWhFa1hqhwgIdlgCiNf/fgaefBhZfigcf2iugTf5c/dQg8erf6eNfhgcgZlFgLfk.ACgVdnhggEe8hTfghXcwfuhEhocjhUjHgWbecWhAfffmgMfogEfxglfNgMfhfmhNh6h4gdhHhA.ABg9f5f+ewevhXiiiKhheUgNdRi0fvjriTcDfgfXfygBdBfzefgEgSfTgNfGief9gTglfmeVfHhpeQhBgXgnf3fpbGfJd9jfgIeXfggpfjibfig4hXdxdxgQiGi7gOf1hef8fMgGgFgagQfxfHfqfxgBfsgaiNfbf2f/f/f1fjgLd9fjgZgdhTfOj0hiepcxj0i8dff2fBhchUeTg2fghCdwffg0gxgMhYgde5fAgTfYfrcngLfTg+.ABfqf4hPfGfZgCftfBlIf1fSfhiqeggRfaegiBgXg3g7gMg7dXgbf3fLe1.ABf1f9iIgnfqfWcr.ABf0.ACf1gBe3eqgBgPg8fbjzfbgDfaeefOeVgUjvfXfjgegKf9gdeagSgngGhDfIf4gcgrf4fsfhfd.ABgQ.ACf5e/g7gcg/f4hEfzh5ebgLfTf1fK.ABgLghhMgngSfw.ACf6frf0goeZf0gj.ABf/f9fwehf7.ABf6.ACfqicgnfufuf9f1.ABf/fcf4fyfif+fLgTf+fqgQfdf5gN.ABfTfogce+jD.ABfpfzgK.ABfjgZfx.AEdfhPgtgjfIcpghhygafygUcZeQamebgLgzdsbxglg7gFhqglgCg1f7iHgMgHgnhMgWjRgnlXf2gug1fpgQgUhGiHgSgdfNflf4hPfUgSioe9hPfpfbh/g0ewgJgDfYcefcgcfsgugSfVgohGg6d0d0dh.ABg8f/.ABf6f1fafSffgdflf0gnfwfnhng2irdvgderfxjqgegLf/fxgLgkf5hqcJfygNf9eifYgdfJgmgbfz.ABfzgKfnfKemfhgHfS.ABhugBfxhmfQfsfkgVgUf+gof5.ADggf0.ABgGgr.ABgTfegKf2.ABf0gY.ABf0.ACfXfyfohhf3hVghf8bFiVfdgyfAhOhnfbfOgPg1g4gRgMf/jrfvf3fdf5fefFgbfefkfIgIdWggf4.ACfvfofgfXgchhhbfRe5gggxgdePg2gfgFgFfvesgEfngYfme1gsgDfphagdgofdf0gGf5gcfy.ABfzfy.ABi/gbdWgedBhLhTfJikYmhEiLhBktgMgndWfcere1fkf+ewdWgOgBflh4gXgtgFfCfeg4fJivgUhbf2fshVgmejd+hFe8fIgafljZf9hWeyXNfJfphOhmfIgKfbgWg2hff2fviYgRfbgXgyghgZfli9eT.ABgU.ACdgiJh1hHg8cWfPg7eKgFeOdodyjaekffhHejjwh5iA.ABhpjfgFgQf4eufZfKgPh8fffWfdbagGf6g+.ABdEekizgnfwiri3frdRiJgygSfHgdgBf5gRgBfXfx.ABgM.ABgWf3fof9gTf7fbf+fxfm.ABgIeM.ABfrfy.ABf4eqeBgnewgXdpgRe/lgfkgeiedRgVgOfjgZfXf3f7fzfKfDgEg4fGhhgse/fXfEhXhPdPk2gLfo.ABfyeK.ABg+gphLhDgXf/gCf6frfOfDg9g0gPfBfagIgIgNgY.ABeggOgkfkeRgahBgGf8f1fgfDhggL.ACf+eAgEgGgnhvidesfsgJb9gXfye5j/fCf7fahghZhYevgU.ABk+gdfFfNg7f4fkgZfmfefRdUdugWf4f5f+ggf3hfhdhHgPgdfvhFfHgZhpdXhAfsgpgOfshEf5gTgDfJfKgWgYfYdVf6fte1g5fnfifYfwgQfnf5.ABgkfeeIghd2gff4gGfDhkgYghg4iletgCfT.ABgnfQfqgHfdg8gKgLgLf8gVf4glftg2fmeqgZgUfe.ABf1fhfeeQd+gUf1higkifi9gzekjDcwezfcengDhzeiibgghIdaf5gVgrgbgegUgWfxf8fnfoel.ABfk.ABfxf6iVgPfvfkdlgOgMeMjdeQiKfcblhPflhMeZbChTgxfthUe5e9g3e6hofbgigSghgVhcethif2h4g+.ABebfNhThHeMf7fwgJbqgkfEedemeFhmgdfyfwgfgQfOgBfXe1gegQiHgtgLfpgFfzf9hGkRjA.ABglf2f4blf0dqh5hMhUgEgBaYdhekeygOg/gVfhfKj7h/eihVgygBeIgvhEghiOgQgDgzfhgRhZc8i0gwhDgmfcfpgJe8gE.ABgTfqgMgWg2fqfmgfgEfqgNgxfKfCgh.ACghf8.ACf9.ADgDgof4fxgWft.AEf3f0hKfifDfvgUgNh5jyfie9fyepez.ABelhbf/gKf0.ACgTf4.ABf+f0.ABgFflgZ.ABf0fafx.AEfofwfghBf8f0hB.ABcdjHgHgufMfVf4f4gtgQf2.ADf3gE.ADfqf0f2.AEhTfZ.AEiNg3iPe5ekfWfg.ABjieYhYjDeje9gagffSapfihbf+f6.ABhyfq.ACfQgHfrgFfu.ABfjf+fT.ABf5.ACZVf3enhUfFgxgifqcbkhgfgOhMeEeffUeogigTfjhD.ABgahEggf9gjesfkhFgEhCf2hFiXhL.ABgvgPf1hZgOhAexgHf0fBfpdXfWgDize6gMg/hKd2hdeThMgagMfrg1gFgngXiMg5frgEeb.ABfjdRgBgU.AriLgTf4hVfjf8g+hHi0fveteGeIfvflfoiCdahxf5fqgfgUeUfsghfjgEfve5gZgzgTf6eVfygcgNgXfnWrfeihgLfVe1hBhZf8iyfddohojreFgfdpmCenfWhdfnd4eGfZfUhYgugSe6f1h6g5fofzfIgNifg1fpdkdagvhghshxkPgOcnjeeve6gYj5dYeAd3e1g7.ABiRfvfKh0fsfkhJdigpfffhf9f+fMf9gs.ABf2.ABfz.AogZgafffg.ABgUgG.ABf9gQ.ACfzgM.AFf5.ADfe.ACfxgL.ADgBgf.ABfpgM.Asg5gefRfLf/gvfS.ABh0c+f5f5fqfHgqfrf4f+hXgdga.ACf/gV.ACgu.ABfr.ACf0.ABfugR.AEgnhoZUeFgve4fpf8hEeXgfgyfveggqftgPhVg6gJf3gIf6f0fdiBhTh5f+gjf+hYgLfTfofygUf4.ACgifdiAf5dTerfWfRgPdMg5hPeteJhwgZf8eyiVfMe6gMfxhKgdhifxgjgwfxgDeYglewfTk9gLf0.AChDhMe4kghGe+fbgbeYhBfTfqeKiaf4gSgbfbeEfSfYgMfjhJfifje1gpfqgLgegffGfag4e9.ABgS.ACgMgGhZkGgUhpgs.ABeJeqfrfVfheohTgO.ABfIfQfXgM.ABf2gkf3f1f2hbfVgUfqfffEgefnfG.ABf1.AEf1gJ.ABf8.ACf1fN.ACgSfz.ACf0.ABf8.ABf9.AHf1.ADf4gdf5hO.AGgG.ABf8.ABf9.ABfvgU.ACf1.ABgO.ACf8.AJf+.AMfnfmjvgSf/hPfE.ABf1hC.ABfzgshIeefw.ACfcf0gL.ACeKgH.ACfb.ACf+.ABfz.ABf0fS.ABf8f5.ABd/htg7hCiNgngQgIfKdIgBgTglhwfTfzfsgif3gIfz.ACeRgZ.ABfxgngPgPfzfnfWfsfDgX.ABf8f5.Apfhe6grf7fgglhCftgUe8fzgKf3f4g4gagnf3f/gHfz.ACgEf1f2.ABfuf9gUgh.ABfx.ABf0fw.Asfqf8fTiDfofihwf9fogZggfuhEh7fhgTfsgNeugMgN.ABfmfCgN.ABf2fIf9ftf1.ABft.ABfofp.ABf8.ADgm.ACf0.ABfn.ABf9ev.ABhC.ABgtgM.AIft.ABfz.ADf0f2.AEgO.AEfO.ABftgV.ABfr.ACfeeigfgjf6hIhC.ABftf0f4gJ.ADgD.ADf/.ABgK.ABf3.ACg2fk.AEiRg9iDfwe3fpgegMlRdgfIgjfxgPhZgYf9bLeuhb.ABfyfzfw.ACgDfMfzgRgMfe.ABf4fHfX.ABft.ACg2.ABgYfogFgDf0.ABfsfegm.ABf3e6.ABfzf1f7gY.AEhBfz.ACfrfzgMf5.ACf0gVgR.AFgCgCgpgO.ABgE.ABf+gy.ADf/fa.ABf+.ABf5gIfigJf3f9f0.ADfz.AGf4.ABf5.AEhUflfnfqfi.ABf3f+.ACf7fv.ADgvg9f+.ADgB.ABf3.ABfi.AGf/f4.ABf5.ACiFgHfVgMfWhMejfvelcPfNiRg4gmfygshlhOesgHflgPfTfwhgf/gjfz.ABgKf2gH.ABgLeqgb.ABfpf/.ABgvfpeudmgFgUfOfxidf4hZfogVgve6f6gYfshHgYf0gN.ABgqfkf3f3gk.ACgNfff9fdfqf7.AFf5f3.ADfx.ACfE.ADf7gW.AEgX.ADg0.AQgagEgGe/fLfwgF.ABfZf1f6fPenf0hn.ABg9fkgsg0gPgY.ABgggN.AEgQgY.ABf1.ABgGfM.AFf7.AEfmgNeTiShGh0fpebf/.ABf/f0.ABgS.ADe5.AGf2.ADgKfy.AGf5.AFfYkL.ABf5.ABfcfU.ABg2f7fzf2.ADfY.AFf2.AEfoer.ANhzfzgJ.ABf7.AJf0.ALej.AGfmgN.AEhVghg1hOfafEfgfzgv.ABfq.AKfz.AEfBfW.Atfwe+.ABfufrf8.ABjphHfVfn.ABfbfz.ACfq.ABf3.ADfv.ACf5f0.ADhg.ABf0fqfI.AEgH.ANf5.AZguf8ezfD.ACgM.ACf4.ABgI.ABf1f0gN.ABf0.ABf2.ACfzf0.ACfkhZ.ADf7hp.ABfzf6.AGfqf2.AYgs.ADfz.AIgUf2.AFf2.ASfx.AEgW.ADf5.Argl.ABfRfs.ABfzf+.ABfOgSgVf0.ABfsgjfof3.ABgRfrfz.ACgdgNf5.ABfz.ABf0gY.ADgwgU.AFfMfTfa.ABf2fnfhgnnTfee7gMZggc.ABf+fn.ABf6fz.ABmTgHf+.ABfnfy.ABf8f8e4.ACfifb.AEgQ.ABfIfKf2.ABfz.ABe3jFfd.ABgLfJgDgyfZ.ABgRf0gKf7.ABgb.ACf0fzf2gN.AEflhG.Aufpfa.ABfw.ACfigIgHf0fz.ABgH.ABgZgLgpgJ.ADgU.AFgS.AFfz.AFfzf0f0.ABfwfx.ABd2ck.ABfbfzfZfffzf9.ABf4gD.ACfpfh.AEfmfm.ADkekvhf.ABf5.ACf2.ABf/fD.ABfwf3.ABgHfAfnf0.ABfzgS.ABgM.ABgnf/.ABgN.ABgX.ADf1f7gVga.ACgH.ABg+.DMhMgNiCezgT.ABe8.ABecfyfwf7gCfpfJgGfqgTgfgNf1.AChrf/.ABfqfigHf5.ADf9fxghgL.Asfw.AGgPiE.AGfb.ABfFf2.AGf0.AEf0.AweLibhHg7h5hLe5gMe8fqfee+fqjdfRf6fQiKgIfLfm.ACeNgigOfxf2gPgNgofnfgfsebfA.ABf8f5.ABgThEgGg6fLgJge.ABe6grfkgDhDjveqfvfshxgffwfz.ACc4gJgD.ABfD.ABf1gwf0.ACfSeZ.ABf8f5.ABdOf9f3hFgRhXftfYhYXLgrhRfVlThQfof3geg1hSf1.ABfmkIgefvf1h/f7fCgqfbf8fffZbw.ABfzfy.ABdggiiyjgjIi7fL.ABfla4gWfxgKifcvfBflfzfUgxe5gR.ABhDf2gMfqe2fofrf0.ABfff7.ABg0.AEgQemdnfAfJgGgWgTfUcAgCfFeKfIkbgchbfkfugegPgY.ABn1gtgN.ABfGgNgPgYgNfp.ABfWeh.AEgjf3dlf8eUgQg0gTeOdOfmfIfBhwjFgLhIhVgNgOgCgY.ABlFg2gD.ABeQgNgDhJgBfo.ABfBc6.ABf8f5.ABf4fmfHgkfzf0gH.ABf0hx.ABf0.ABfvfz.ACf4gtgD.ADfn.ADfs.ABgHgN.AJg1fkdxfDfufrgI.ABjpg/fVfv.ABfQfggN.ABfe.ABft.ACfzfj.ACfehN.ADhjhpf0fdfC.AEg1f8ezfD.ACgM.ACf4.ABgI.ABf1fsgN.ABf0.ABf2.ACfzf0.ACfkhZ.ADf7hp.ABfzf6.AEhafafefFhJgNfV.ABgFfXfffbhlf2eRfef0gFf8gQf8gDf0g+gQfnh3fYgHf2f0gLgqf9gnfMgL.ADgy.ABeif1gFfzf+.ABfef4gVf0.ABfsgPfbf6glgxfkfz.ACgdgNf5.ABfx.ABgGgY.ADgdgU.AEgZgafVfgf7gUgG.ABf9g0.ACfzgM.AFft.ADfe.ACfxgL.ADgBgf.ABfpgC.AEg1.ABf3f0f7.ABgT.ABgPf8.ACfmgMgN.AEft.ADfV.ACfx.AFgf.ACf3.AEgFfsfgdkg0h/.ABfVfRgQgRgwdeexg+fygvfif+f3fagY.ABf0gggDfziZggg8fpf0gZf5g0fg.ABf4fy.AJfygb.AGfz.AXfbgMeje9hSf8fz.ABfQnRgYf7fzeHfY.ABglfvfwf2.ADfV.ABgK.ABho.ABfo.AEe9eL.AEfzfmgDfggTgmf1.ABgdiRgig1fjf7fXflga.ABfZ.AEgzgMgN.ABf4.ABfzgZ.ADeweE.AFgefSfYfQhCgSf5i3hqgSfrgifJhEf2gdfIg0gVgBf2.ABfP.ABf4fBfSfzgQ.ABfqftgMfqeO.ABf6.ACfAihiYkVdzfSeIgVgri5fpfefteReNgHgpg0cOfw.ACf8fWf/gFf1fwgHf/gMgLfzgYgZf7.AEgHh/dbg4etfZdrfohRi2fagWh0gwerfbeChlj+figT.ABgTcngVf9fWhofvfUgxfq.ACfOf7.ABf1f5f1d+gxgBhAhNgNfo.ABbYibfcfEiUf/esf4fzgKfwgNfr.ABfzg2gQf0hQflgUfqgLgKgLf9g+fagL.ADffftjviZgGg6gRfRgpejgihBgXmOdRfZejhLgxgvfa.ABfmcGf3flfzfff7fGgPfZghfsfhdO.ABfzfy.ABfzgEhof9flgTgs.ABZBlZ.ABfygMf4f+gLgWgGfs.AEf5.ACfCgF.ABgQ.ABf+.ACf3gb.AEgWglgvglfygEgo.ABg9fdgVgxeKewhNgOg7fwf+fjgMgJ.ABfYfdgRgOfCf6fef2fy.ACfLgb.AEfqeufahzfgd9iBf9bBjDhCfoiai+eufvfuf3fcfqgs.ABfmgff2gGfnfLf1fYfjf4fth0feg0.ABf8.ABf9gRgFesgghTjKf1fUgXfcgefhdRg2gWf0gPfHfHfoeQgR.ABgYgOgmfThqgUhCfEf0gPfofig5gLfrfy.ABgLgMg3fJglfHfK.ABd1lDfhgIfxeyfbgDfjf2gGf0go.ACgff0gMgTgWggfz.ABf0gS.ACe2.AEf+fWgKh5h+hWfWf1e3k2.ABfkhUfggUf1dif7dKfofl.ABf4.ABf/fyfpfff0.ACfwfqgUgPfm.AEfjf0fJgsgfgsilf2gba5fqgYjBhegjgjh6ggeZf9hZgZftfrgCf0d8eugWf4.ABgnfgfYfrex.ABf5f4f9g9eef5ehfAg2gxf/e5eHfxgpjHf0e8gBgQgkgkeog1ga.ABgDgFfFgJeegLgIglgBghgrfViP.ABfw.ABf0eZg0f3gzg2gqepf1gEccfUeYe8fahAgNdxgpiEikgTgVf9h2gUfRfuhMfifZgnfegBfTiaf6.ABf1.ACg7fbgOexgzkBhafneacXfVgre1gIhUgjdEfZgWgWgMf2fWeUfygcgOghf9frgDfafqgag7iEhCgU.ACebfdfGiAhRdDeaf8fXddf3h1fokvf3gHfge5grgUgegYgqfwf6hGhwfbfffQf2f8gne9hMfzf2f8f5.ABgIgIfthketfOgngNdmiXfcieehkyeDfperexgcfXe3f6gGepf0gMfYg+gxfxf5fOgagfhkf7f5f9.ACgq.ABgqeTfNg3g5f8aTkjf0gGeQhMhogGf6g2e+gPetf4f3eggTfmgPe/gkghfYgofzf9fxix.ABgP.ACfIeWgifVfMgKfPgRYmk0fRhOf9eSgUgEfpfYgyf0gF.ABgDhofsgOf/hEgPf4gBgLgugJiPg9.ABgs.ACfPgLfifWfxgGgO.ABc4jqgGhWg2hSf3fsfNfCfmglgL.ABf+f9.ABfzgMfAf5gGgde5gJgNgogX.ACf3.ABePh2h7goewgEfxf7fVhGgkh0esepgcfyiidhfpfzfy.ABgLgNgDgIgaflf/f7f8gaf8fkgpet.ABf0.ABf1eKfKftgSgVgaf/gvcxgZgnhngJeBgpgggxiRfsf9fX.ABfvgWgGgSfgfef0f5gbhf.ABfae7hM.AEhDghf4fzf/gRebfxiyfkhtfdeqctg5fVh1drhhewgg.ABgjgEgJf4fZghgRe7gKgcgLgtdfif.ABf1.ACeNfof4hHftfQhSgPiLgmf+eld/gZgIfohnfrfYgm.ABf7gXhTf4fvfrfMf0iJgVgKfPgLeseT.ABgTg+f4gHgMhZfMgCgPfafjglfIf9fHhjfqfyfwfmiMgpgMfw.ABgNg/f0gbgef0gIhNf2eZ.ABfFd5f1.AEfxgTfHg3fufteegRm7cIgie+fPdveKfHgOhhfsgmgG.ABfliLgZf+fTguf7g2.ABiQfvf5fBfL.ADf+g5f5gheafxekfugbouZegQfdhSeAfChGftfug4.ABgm.ABgOf8gOgHg0gGf0gBfzf1.ABgXfKfT.AEf4flf2e+fbgFfnf2ftg1fufHfOfmhqhBhhgTf0gbfn.ABgMfl.ABfihahLf1gF.ABfr.ABgwf4eH.ABgH.ACfFfAe4hwggfDhg.ABg2hSf/flfjhKfzgGfYgVgVgFf9.ABftf2.ACgbelfq.ACgBf3gZg5ej.AEgZgagHgDf/fcgTgWdalxgWfUf2eufngoh3gIgQfjfs.ABgMd+f/.ABeNf8.ABgX.ABgY.ABgKfbfS.AEgHgaekgD.ABfzhc.ABjFdvgGfzgGgXgZfhfOgl.ACgQ.ABf4fq.ACgT.AEfM.ABgMflfc.ABgT.ACgThKhGfSgOf0fVgShwes.ABfsgIfUfRfzgS.ADf2.ACgB.ACgJ.AEf0.ABgMfo.AFgL.ABf9f6f4.ABgB.ABggfs.ACf2.AHgM.AFgB.AHf3.AFfsfXgLhEjChIhIfrdFllfLgEj/fwgSgbeXgRb7fthlgZflgKf0fyd4eigpfr.ABgMfcfsf6dN.ABf5f4f9gSemgigBgUkcgdfbd2W5eafsgmflhRgwbtgmiohSg/gkfTgIgDe8f1gWfqfMhYe6gMgMhokyhCf5.ABf0edg7fYete0eUgtf5aMl9fGjAcLo+fof9dkd0hCf2elgJgadrgKgthnfCg0fqfJfbg0f6i4gMfug7f5.ABdufxgCgbeagBfZf+Z9hkgEkrg4fsgm.ABgic8fLgOf6.ABgMitgDgMgQflgUgEgOgrgzffiffj.ABftf3.ABd+f5gHgTgwgDe3hTjPfTiSfkdKZSfXeclNhlh9f2fdf7g2h7f1f8fkfsgBhZgwf9fafdZ7iz.ABgIg+frfWe6gpfXfHe7eKf4kkePgae4gjcxftgugQhYfygmgk.ABgBgSgYgWgLhgfihvfzhafvgQexff.ABf5.ACgZgyfpgufsdzh0grk4hWgVdVfCfogLguh7hHgafofu.ABf9eBf/fngOeifggC.ABfbf3hrfdbk.ABgh.AChKekghfXhsgffjfygogUfJgkindof7gof5hLfvf1gx.ABf4fZf1f+fygVgtfrfngOfrfvgCd3.ABfwf5fxfRghg0gtgfebd/e+bzi2fUf9i/hFejg+gfgJf+gYgFgYfggWgqfmd8dgfVfghig2g1f+f9hw.ABgs.ACfKf6fxfZgugfgvf6dncdfag7hVfnhHf3b4eshdg8hDgfhqgUgUfmhcc2fyfQgfe/f5fmkUjpf2fPf/.ABftfBiGgDgUfBgvfkhyeGfkhle1edhkf1fPgkiaeRg9fmglgNgFf8gvflg1ghfJf7gbf/fodXg7e/.ACdqeZffdvfhlw.ABg7gNmZg5jlemdzfNfajDe2e+gIfJgNgCgMf9fvfrfBfzgefzgmfpgGeKdT.ABfu.ACccfnd9gLfggMg9gVkgmQgGfjdGcWf/fOiwgdgifdgVf1fUghgFgVhPhHgPfpgygvf0gecudd.ABgR.ABf1f2iZeTf1g2gQfJgdfUi1gogphAfsgif7freAfahEf2.ABffgEfXgJf8fEfrfff1f+f2fJeuiC.ABf2.ABf4eRgxePf/fIfrfmgEecjKhtfigMibhpgIfjjEdzgOfYgdgxfRgXgdfDhsfrgpf2fPfXgsdUeL.ABgI.ACfmfkg+gbgQeqfmgIgNfAgohxfeg5fSgHf1gkf5gCeHgHfaglf4fXfBf7gBhQgNhBgLe2ffhD.ABg1.ABf+i/fHf/f+fshChAf6bYY1edfGeAhye/fYejftiHgbhWgJffiTflfofEg6gvhef7gCgj.ABiHjY.ABhLf3.ABgghjgigveteMgnfte/bZf3dRd3kGgxgygVfAd5ghgbf2geergMgUgmhfgEf2gMfRf9ghiMh+.ABf5g3.ABfTe1h3iOfSeignhGi8fUgDevgbd2fegzgUffgvf3fZ.ABfwfDf/gehEfwfpf+.ABfIgHhmgcdn.ABgb.ACdReagdiThLhXiNg4cOV6gDgphicLf+hPZHdYkYfXguftgbhdgufohLegfggJf+fLgJgOnmk9.ABhbgm.ABfcfegXfLf7gpgCf5dFm+fQghfMe8fef+j4fed1g2.ADfAgNgKgLfhf0gJgMgCfz.ABfKfg.AEdWdGgDe4fpe8fZgPh/mxghhfeOkQhqgJhEkZecgxfahIfhgdfhfYekeMfchhhThmgBgKYncHgwfu.ABfcfzgxgpfkfxgRfo.ABfqgt.ABfzgN.ABfy.ABge.ABf8.AEf7.ACfl.ADf2.ADf4f0.AEgBidfMg/foflfQfzhwcugGgwfYeSgIfqhHebgUgIgqgNgWf3f0gXgDg/huf8.ABfLgSgQfyfM.ABf0.Aye/hT.AGf5.AOf0.AKf0fs.ABf5.ACgFgff1.ABf3.AKgN.AHgL.AIgPfCfMg/e5dXdsfyhNkygLiVeXVoeegDfId6kzf8gngHhDergYfbgKdjfwgUiegmgaf9iMl8gwgP.ABfmhNg7gSfi.ABfmf5.ABeYmUe3fXfZdQff.ABfngkgXf1.ACgBfZgN.ABgsgl.ADfY.ABf5fufV.AEd/cvgddwgJhSju.ABe5hxgme2gpfZgDfmgrhngkf1gY.ABgKizfy.ABgVfzfne/.ABfzf7gNc1hG.ABf1.ACfZgJf6iPf9e9gD.ABgIgf.ABf1fuf0fz.ABhof+f0.AEfn.ABf2.ABfr.ADfl.ACf0fr.AEc8eXgUe0idg7esgwfVbFg/mRfagUhahVjNfmcEf1gef9fOeZgBgMePe3f0h6fciBgLfwfKi0.ABft.ABf4eGjBgXhSerikgdgRd0acfIclg3rQh0gCbSgCfThrfVg+f3iBf4gEgGgvhTghfYemfvg3hUWv.ABhMgmf+hDefgngNgygUeJfndWm1ezf6hockfbgDhBfZeuhrhHgbf5f9f3fQfKfihAfzgNfYgNgnhSes.ABfQf5.ABhYeqf6f5hQiEgagPgHUKf7fsh/iFhff6gCgbhKf0f6gyf3fBg4fPgRebe6frhZhCfZf5e2iRf2iPf4fxe+hUgge9iXj2f2f+hBeEfofTg1cZgmhMZ1f5gJeuhDgGgehXfSgVgDhJgmfLgjfFfrfigPiDg7fI.ACfHg1ejg+fRg3hcgtbpiEdqiteijDeffUehdGfRfUf3gCenlAgWgef9eve7fXgNgNgqe1mkey.ABgI.ACdSdzg9e5fQdmeWfucJnCf5itb9eSf4g9gohGelgPe6fyf1hzfxf4hdf8gdgYekfxhEfwhrlf.ABgT.ACdxe5fpgWehe2ePgfg2i9gjiUe4iYfxgGihcqhCgqfcgEhvf8fFgRfIe2gthRgJfhf2ggcuhH.ABfmg1f+dzg4iFg3e4fcgYfwgfgdgvgPgUhnhre2hrfLhlf2gQf2gFeQf7gfgQf1gHfpg0hKfvgcbddQ.ABgC.ABf1g+fsfUhEf9fnh1frd9eXhGengydbhfgRf+lkfmfRfq.ABgJfkgoftfng0f9iDfce+f1geesdy.ABgT.ACfpgseGfngFfQgxf3iOfbg/e3f7fleggNhmgif/h7f4.ABf8ekghf1gYgif1f3.ABhTf3gVfqd9.ADf4fDfCfZgXf9fNhJgJe7iBghfwfuhjfLhOgRgFgef8gd.ABf3ehgKgFe2fa.ABgW.ABgW.ABgGg3fL.AEg2h9hdfcf1fpf/grlDdgf+fHf3ewgle+fhfwgZfvgS.ABf4e7f1.ABgd.ACgN.ABfN.ABgMfDfE.AEeigQfmd+exfZeAgyfueTfNdpeJjdgUeogZhNh8hPewhIgbiwgQf0fXfggdhFgKezfofRnGfUfufjf/fmcjhWfig7gUfOhGg1fOiViPfnhKj5ftfXe4fggGgHg/gNfDihfmgNfxdxfYfLgzhmf0gBbld8.ABf4.ABf4gDf2gEd2enfEgDfTebiafZjihBbahGihc/fef4gQhAfwgmeMgggaf/ftfxghfkhJgfgjc4kuhCgE.ABf+eNflhGhFgbfogKfzdAgkf0hkfxe2gNgThFf7fzgOf1.ABgcfa.ABgKglfmfoga.ABf0f3gogofw.ABgT.ACfXeKfzhWiGkYhaf+cgbnfQhIfNdnhChOhwfFe6fcgef9f9eegCe9fnh0h+gigyexgegSfjfd.ABhJgn.ABhKfBgahaf7fBfzgHk5jrf3fvfGeceqfBgdgfgRf3fx.ABf1fkf3.ABgNe0fR.ACf2.ABf6fUea.ABgC.ACe7fcfNc0gwesgEgEh/e/f9kbera9f2gdiDiahifxhSgIgMeFgRfrfleagPgyiMgUgYgOe4f4gwgQ.ABfmgVezg2eNeyjsgVgIbzekgRhfdtdhiBgKf8hiheiGgCg0gUgNfvfUfXedfagxflgCf8hkfah/.ABfdf/.ABdNgGi0jqgCctf2ghametgXhSlQljflgLeKcwfSgbgOgNfmilgXg7gRfQfgf6gMgrfheie/eJ.ABgmfyf2fBe9fsghgaexhgfqf9kd.ABfgfOfYf4fOiDgffx.ABgq.ABfzgBf5fpgeftgK.ACgEgDfweHfN.ABgH.ACfcg7ebeoftjIfTgkhJiefobmfHjBfqg5eUeZeSfTfef7gZeqgBgTgHhMgSfXfdfafhgijahK.ABgIg1.ABe8f/fjixgdfufdf3iSfsfig4eadPgDgHfBgGglfifIf9.ABhX.ABfqfugLg4g5f5feg2gCgQfN.ABga.ACelf3fskAfogFgqfYgpkFe8fwfDYdgCgyftgNhMgMgkf9f7fKgDfIf0iBinffgJgBgigFgGb0.ABhLgn.ABgNeWhOigfjh2fEgChVjKgJhHhhgte1gDejhKdofof+gHf1fJgVf8hyfQfUgi.ACf8fhb1df.ABgi.ABf+fLfYg+emiFiIh9fbgJYLgYiIfWfig4gFeheLhWfpgT.ABf7jaf/gsgEfRfpgFghfKfggufthC.ABgBf/.ABdjfBflc7g/hUeIg4bvengFhEglm/hAg9i5gLeRgFf2gcgjg9gPfmfoevesgWgDfmgMhMfogZ.ABfM.ACfBfmfLe+eRcWhnhDfwgGgadAf2h3fmfziDhafGhzfzgzfffXf2fugneRfjgkgxgvf1fvhWibgwgI.ABfpfVh/f4fmfne9fGgDeKkvfziJeCcIgrfWd1ejjZfzgUfvgke4fzgddpfrgsguf0gdgRfZicib.ABf7.ABf1csfHiqdciji0hTgzddjPerf3g3jvhUhWecbuhIdQgYgWgvhDhXfcfZaCe6hyhHf5fkf6fWfBgwhVfxfkfjfXf2gTf2.ABg6.ABgMjvgMfZf/fEgDf9dggHfyf7.ACgIfw.ABf7f/ggfzf2.ABfv.ABf8gTgo.ABf0.ACezecergxf3.ABgM.ABhygqguhAfsedfngMeEhPft.ADgNfc.ACg6gWghf3.ABgSg6gXfzfu.ADf4.ABf4gUh0gFfEgu.ABcIg3gNhPgQeae9fsfniGhN.ABgC.ABfzgKfw.ABfaf3gCgL.ABfmf4fygbgn.AEe0hafBgSdyezdY.ABgMaXf9hsdmeAhGf0l5ghfGj8gYgsfcgffIgLf0iehOgEgLgdf6gpfKfm.ABf0g1.ABXsfcfBgvfDf7hPfob0gUg4fbgNi1fzfpddhygmg8f4.ABf9iGgBgzgNf+f/hFf2hQ.ABfqgWkl.AEezf5iUgSg7gqfCfrdGhhfUkGf7bshHgwfLgaeafnhpgW.ABgJgkfcf8gigqgfgjeNf2g4fWdwgUgvgPf1.AojXe4fMfkgJgGgPhhi2hCfjfqeQfIgHgoi5dfh6glfRgsgUepfqfSfYcsf1gKg5gfgagHfVdQgcgNgXfndle3hsiNfCfXfUgLfyiYjQkjcXcVj7d6jBhyipfKg1gKhYidiTgcebcEfAhiiChYfIfgX/aXf2ge.ABffcBf6eHfeg5fffggFVDiPgXg1f0i/gOgHgZezgPft.ACg1jDgNgNf0e9.ABgLfzgd.ABgCk0jg.AsfBftfIiFgbgLhN.ABfSf3.ADfzgY.ADfo.AEf4f/.ABf1.AEf6f4f6.AufkgzhjfIfzf+iH.ABe6e0.ABgNgjfdf2gegqf0gM.ABf4.ABf2gNf5fdf+fm.AEfPf6gX.ACf4.ACfLiHeGcuk2lIfngNiobNfdfZhQnUfYfkehfyfbfwgjgQfMdjfKfmf6fhfbfk.ABfbfngIfPehgrgM.ACgXeQg9gYg7gHfffdhAf6gCfDiweyfF.ABc4g3h2g2eu.ABf6emfqgEglh5hpftfpfxhOgSd3ej.ABgTgt.ABgWfDgceFgCfsgEgLhdhmfdfYgQj1epgff2fzgwgDfT.ABfNgpgKfVh0fT.ABf5f0fo.ABfofUez.ABf2.ACgigJgUiPgV.ABg7gRh8dRfrf/fOg4fQgLebf0f+fwgZ.ACg5.ABf3fTfzft.ACfT.ACgYff.ABf2.ACf7gD.AEgX.ACfJ.ADfz.AFf2f1.ADf0.AJgNhC.ANf2.ADgS.ACf0.ARgNf3.AEfigPfgfagEgUgDgCgsgK.ACf4f3.ACgQ.ABgM.ABfg.ABf8iE.ACgbfz.AEf7.ABfnen.AEgLgrfOfRgMfmgfhYhojbf0fpgoeUh+gLdegWgifkfz.ABf1fWf+f0gSfIfv.ABf5.ABf4fre3ff.ABf5.Aqf7f6gBflfrf4f2fzfRf0.ACgif7f5.ABgi.ADgl.ACgC.ABgXf5glfz.AFfugP.ABgQ.AqgM.ABf2fu.ABfafz.ABhYiPf3gIfYfqfv.ABfS.AGgT.ADf3f0.AGfc.AHf+.ABgE.ACgqd2.ACf3iZfw.ABfW.AGfx.ALgY.AEe4gTfifWfwgPgi.ABgqd6f0f2huhh.ABf/gXfzgy.ABfv.ACeng2.ABfsgYf0gL.ADfkgdf2.AEe6f6fzgEe2fLgl.ABeLge.ABg4e1gohCf+jMgFeChy.ABg+fvg9fogDfsg0f6f/ftgW.ABgpe7eo.ABft.ACfwfd.ABfnfzhNf0.ABf2gk.ABfx.ABgPgW.ABgOg6fhgd.ADfx.ABgK.ABfq.ADf4.ACf2fV.ABf5.ACgKfQfUg4gGgYf/.ABe2fY.ABf7fyfuf1f0f6.AFfzgT.ACgYfufz.ADf0grg8g9.ABgX.ACgFgRg7gOfZgKfI.ABgBgE.ABf7f5gNg6f6fifmf/f8gMf1gVf4.ACfhfefz.ACf3gZgzgC.ACf0.ACfie2ggfYfHfxhPgIi8jVftgpg4fse+gVhQgzdlgRf7.ABgHeTfbgLgUgWf+f3f1fz.ABgPd6e8gP.ABf5f9gxgcg9fHfKfUgF.ABepfYgYf8fphOgEiQioeLg8gygd.ABf0egf5f1fsfOf1gBfzgrf0gjfPe4.AFgFffgs.ACfb.ABfxf7.ADgPf2.AIfk.ACglf2.AGgl.AFg1fmgmhCfkf0fzf6fyiLf3fbfwfmfWgwgcfzfP.ABgIf9gNeY.ABf5fOffgS.ACf9fz.ABhrfI.ABgp.ACglfng/ghgwf3ex.ABgPdZ.ABigfbeIfagDfsfgga.ABgV.ACgV.ABf2gxgUgMgOgmftgVf6f+fv.AEgJf+hYf0fi.ABgkfme8f8f0fwf6fphmf0f+fVfw.ADgNfi.ABgF.ABgK.ABha.ABf/.ABfsfggK.ABf5.ACgKf1fkgNgL.ABgM.ABgLfz.ACfzfmfp.AEfzgY.ACgY.ADgT.AGgOf1.AEgXfNhKfSf/fzgegNgRfN.ABfqfve/gDf2f+gLgp.AEg7.ABgMf0fq.ACf7gM.ABgaf3gF.AGfpgXfz.ADgM.ABf0.ACfufz.AIgs.AQf9gqgCgYfTfU.ACgMgv.ACfhfQgdf8f1.ADgI.AChCf7f0ftf1.ADgZ.ADfr.AMgdf2.ADf5.ACf0.AYfpf3grgM.ABf1f0j8ee.ABf9f5f7.ABf1fs.ACfq.ACf4.ADf0.ABf0.AGfL.AEf3f1gffz.ACgB.Ajfjf6gj.BOfq.ABfq.ACgkhq.ABfr.ABfzfs.ABfq.ABf0.AEf1.AQfUg/eXfhfufzfKf3evshfdfcgiZtfUgGhafzfnf3fzf3fqghf+f+f7h2gZfv.ABfqgff0eiet.AEf0gQfZfz.ACf6.ABhChRfz.ACe/fOgMgp.ABf0.ADf/gl.AKfqfr.Awfz.ADgSeI.ABf0.ABfmfo.ABf0.AGfz.AJfohJiZ.AEgHfngQgIf3.ABfkf8dgYVfcfDfqfDf0fpel.ACf5f8.ACfPfz.ACgZ.ABfz.ACgl.ABmbpd.AGgL.ACfzf1.ABeTd9.ABfn.ABfm.ACf2.AGfb.AJf0icjO.DMiZg3fuiBekfOfJfze6eqfzgSfBfNgCfvfXgwgOgLgZ.ABgffofpgagQhUhjfsgRfwgLf6fLfm.Ayf0.ABfviE.AGfW.ABfNf2.ALf/.Awg2fXhWcviwh2fUhMiwghfxfGfMdFhdgKfofcgSfPfPf9ghhCf+fgfgfwgD.ABf5gKf/fxe4e6.ABgIg1.ABgNgjgIfJhviOgmgFizfe.ABfafxfagFfzgNf3gFf5fH.ABgKfb.ABfnfWfUf4.AEftfIfL.ABfv.ACfSfdfEjhfxgxfZgSmIhGfUfdfzdXfLf/gUfqgkf3fn.ACeagDglfng9f2fmgVfyf/fhfZdZ.ABg+fy.ADgWfdf0.ADedjv.ACf2es.ACgJhNfi.AEft.ADf0.AGf0fe.AEg9fDhag0gverfOf1frizfrfwfqemeugZgIfzft.ABf6f9gXe/.ABfhfsf7gSfzf5f9fof8iIfA.ABhqf5.ABg+fnhVf9ieg5f4f6ieiSfrfKfaeAezgLgUfqfzf5fBf9ghea.ABfIfDfcgSfzf5f9fofphQeM.ABhZf5.ABgPgFhgfqfhfdgZfsgmfA.ABfz.ABf0fdf0.ACf+.AIfzf1.AEf/hb.AGgSfChmf0fU.ACiQfwf0.ACexfdgBfp.ACf2gI.AChvf7f0gCf1.AHe+.AFfpf3g3gM.ADh4fB.ADf0.ABf1f0.ACf2.APfT.AEirfvgrk/eNePeffzf2dxgRfZe9eDgXfDfogYfqg3g+.ABgEgRgBgSgFh/hZfjghgP.ABf3e9e6.AEgNfzgdgYf0fq.AChjfB.ABfqgNfIfa.ABfO.ABgdfzf7.ABf0hJ.AHfzf3.ACgw.AEfEfjfUiWgdf/g9.ABe7f3.ADfzga.ADfo.AEf4f/.ABgO.AEf6f4f6.AGgefpf4gygHf/fp.ABfOf4.ADfzgk.ADfo.AHg1.ABfz.ADf4f6.AGg+fBhBiXgHfnfzgHixhY.ABfmfueye7fNhLf+gRf3fx.ABf1fEf3.ABgNe9fq.ACf2.ABf6fUe+.ABgC.AKgHfu.AGgL.AXfdfojtfCfJgagJfmeEbVfqnBfPeRiXf0f9fhfn.ADgZev.ABgFgI.AChufzf3.ABgRepgk.ABf5.AChNfDh/fphJfefu.ABfhexf0fqfefIgUfrgPgUgX.ADgXhm.ABgFfTfkgE.ABfvf6fzf0gaf9.AEfPgPhBevfsg6fqf5cvnsfQgUfZe8fQf+kWfedxg2.ADe7gNgKfwfhf0gJgCgCfz.ABfCfU.AEetgngteqfQhRgJf9eFlCgWgqelfpgnfwhXf8d+fhgWhFgBgNgNgZekgaf4f2gnf2frgRf4eZ.ABft.ACgHgXgedRhJi6grgTipdygKeTeXd2hyhcg7e6glfkfWf1gXfU.ABfnewfNgGgZ.ABf3glhOdjhp.ABf8g1.ABfhg2eukxfHerfvfzege7gnf1fKfogLe9gdgffmg3f4.ABf9gqgOgGfJiEg5f5ghgTf1gUe6fG.AEfHfvf0i8f7h0gFgDjadtfgfdgEeIgtgLgSf2guf3ff.ABf/gDgCg3gthBfmfzgVfwgYfoeNd6.ABfJf5.ABgFf2gP.ABgDfsgCgNc7jq.ACf5gsfw.ABfIfsgI.AEft.ABgMf3.ACf1.ABgG.ACgRgI.AEhWgsiebYfigegWgfefikgIfneyfcfYf8f3gDgr.ABf5.ACgg.ABfpe7fm.ABfyfif9.ABgHgzfe.ABiP.ACfxe6glfhf2eqfd.ABgnZpfrfIfDeIgjg6hqgpgagWf3.ACnWgagJ.ABf8f0gQfzfz.ABgNhMf0.AEgReugsi0f+enfMf3hbd3f1fWfkc4eXg7ijg1hCgGfIf9gUf5f3f7fYfkhz.ABf5f2hbg6gPdy.ABgig1.ABjDgVeL.ABgJ.ABgEf7hTcago.ABfifhgrfzfvgFf4fe.ACgM.ABgJgQfchR.ABgRfzf9.ABg7fXfz.AEdlhAhffmerfzhDfyffb5hcejdGcQhIhJeNhmfkfW.ACg8e+f5gVgChM.ABgx.ABiA.ABhJmoff.AEgOghhzfzf4fzhigiiUU6hXg9haeCiTh3eUg6fyfC.ACf1f2.ABgUf3fu.ABgX.ABfL.ABf7iSfe.AEhygahXf0f5.ABfBf6lAcBfcfif1gje3gJeFfO.ABhS.ACf4fcf2f0gGfu.ABhMfhgM.ABfnhWfT.AEhsfmgrftfYffgggNm3fcg4fOfhghe0fcbhgyfngt.ACgwfCfzgRgRfn.ABhefqgJ.ABgKfCde.ADf2fzglfQ.ABfg.ABf8f4iIkwftf0fnfdf9gXfed9fv.ADgPe/.ABfygk.ABfzfyf0gJ.ABfy.ABfR.AEepf7eSfvfBfzgygLgJgNf+fIfeiKfigbgIgXfngR.ACf9gif0gfhYg6.ABgY.ABgR.ABgreGf0.AEgm.ADfz.ABfz.ABfT.AHgh.Abfz.ADfTfl.ABgLfo.ABf5.ABhc.ABgZ.AGf0.AOgY.AHemea.ACfz.ADjJ.ABgZ.AEff.AJfz.AKfz.ADf9fN.ADf5.AChf.AGfr.AQgK.AHhzcB.ABf/.ADf2iN.Aff0fd.AEf0.ABha.AGfg.AYfufS.ADf3.ACg9.ABgZ.AOf0.AGiPfZfz.ABfz.ABfzfzfz.ADfz.ANfz.ACfz.AKhN.AGfzfofz.AGgL.AMfz.ABfz.ACfz.AFgz.ABfz.AFfa.AGfzgmfz.AEfz.ARga.AFfz.ABf/fq.AGgX.AJfz.ANgN.AFfz.AhgN.ACfz.AkgM.AGf0.BLf0.ADgM.FJgRfv.A/fT.AGf5.ACgZ.AEgufz.ADgE.AEf2.AUgI.AFf4.BKgh.AGf0.ABf4.AQfz.ANgX.AGf3.ASfy.ANhp.ABfz.ABe3.ACft.AYf0.ADfm.ACfmhy.ABfVf7fZ.ACg7.ABf0.AEf2.AYeYjn.ABfs.ABeM.ACgM.ABhA.AEfo.AHfz.ADfi.AMf0gx.ADf7f2.ABf1.AGf2.DhgL.ANf1.GAfcgk.AffngIhPf4f2fk.AMfsgF.AZf0.ACgH.ADfrgC.AFgZ.A8f1gL.AGfh.AEgf.ACf0f0gY.ACgL.AKf1.BZf+.ABgd.ADgVfz.ACfw.AEf4.AFf1.APfvfnfzeG.ABkw.ADgF.ADe3.ADf+fpfo.ABhP.ABf0f5.ADfn.ACf0f7.ACfn.AEfz.ABfzfb.ABgh.ADhQf0faf/h8f7.ABf0.ABgmfz.ABgN.ABfw.ACfzf0.AGfde7.AEfz.AIg9.ABfq.ABhg.ACfm.ABf5.AEgt.AKf0eH.AEe/.ACf+.AEeugk.ABfifzfTf2.ABeofwf4.AEiL.AKfujK.AHfm.AEfdic.ABf3.ABfH.ACgX.AGfj.AEfz.AGf2.AJfz.ADf7.ADhF.ACgQ.ABfn.AEfu.AKf0f0.A9fsgc.ACf4.BDgK.ADf2.Aifcgk.GGgM.ACgM.ADgEfTf2.ASga.AOghfp.AEf+.AIf4.BogN.Acfz.B/fz.ACgO.AOf/.AYhNfzfjfz.ACf4.ABf1.AFf3gG.A9fz.ACgofz.ADf4gF.AZf1.AHgb.ABf+.ALfz.AFf0.Cwfz.AIgW.AZf3.ANgY.ACf0.AKf0.AZgN.AEfz.FZf1frfehZf0.ABff.ABexgS.ACf/.ABgB.ABh9.ACfh.ACfz.ABgvfofp.AEgSfw.AHfNfvfEiPfzfef3.ABfz.AEfzgffrfs.ABf2gO.ADf4gR.ACfrgu.ABg/.ACf0f0.AFgQfjgCecgmfzfsfxdxhd.ABiLfyfOgNfcf0ghfsgPhL.ACgrgK.ABf0.ABgV.ABgL.ACf0fgf/.AEfof3f0f7fy.ABfogHfHh1fzi/fpf/f5fze4gQf0.ABgP.ACgHfbgG.ABfz.AGf0f0.AFgGgNfsfY.ABf6f7gbgWf3fhgMfsgRf0fyfJ.ABfvgc.ABf/iBgNgMf0f4.ACf2.ADfxf+.AFgIfNg0gL.ABfz.ABgigR.ABfofzfzf2.ABf7fz.AFha.ABf4f1.ACfz.AFfa.AEf2.ABgZ.ADfs.ABfxgz.ABf0fz.ABgS.ABfz.ACfv.ADgV.ACf9.AIf0.AFfzh7gDfxgh.ACiogef1.ABf2fz.ACfYe5erfp.AGf1fz.AGfzfr.ABf1f5.AEg+fzg7.ACfzgB.ABgcf0hAfz.ABfw.ABg3fz.ACfqel.AEfz.AFf0fQ.ABf8.ACfZfxfufK.ABfi.ACdxiE.ABhhfmiMfd.ABfa.ABgV.AEeh.AFf2go.ACfofliA.ABf7.ACel.ACgCf5fz.ACcnb2.ABhpf2js.ACfv.ABhgfz.ADgjf0.ADf3.AFf0jB.AEb8fz.ABg8.ABfT.ACc6jw.ABfmf0ePfy.ABiigRfx.AEgn.AHfz.ACfzjM.AHfz.AEeogZ.ABfq.ACf+.AIhy.AHfm.ADgO.ADf9.ACfmfx.ABfz.ACf6ex.ABfffziH.ACgRf0.AFia.AJfzfne3.Asf7.ACgN.ABf+.AMf6.AYgT.ABf0.ACfahM.ABf4f7f0f+.ATf4f1.ANgV.ANf4.ALf0.AMfxgc.ADfz.AagS.AGf0.ABf6.BHgNgN.AEgUfs.AHfz.AJfz.D9fWgHh8defsfmgKgZhkb9f+f3hMe0fkgCgNgte1gogCf5f8fngvgFgghehMf6.ABgYhhf8fgfZ.AEkBhpiQY5iddHgNgpmFV1f1fFlNf1g4fTdghrbciVfAfufjgNhChIgdhDhgf7fPfhgzgGgjek.ABff.ACfeiJhmckglfQfKgScZedfWflgRgngaggehgogFhcd0.ABhEf8gggRhgf/gWgBgngXfghThxfGg4.ACf1frfDfAfWhvf+gc.ABc3h5f2f4f0g3hfg2fGfk.ABgSfs.ABgYfVgMgMfVgQ.ABfzhEgO.ABgBgHf1.AEgcfyfcfEh1fmgwgIe0gTgEgFhD.ABgTgjgJgIfYfIg7.ABgNe+f0gDgYf2flfPfegi.ABf8gIgD.AEf/gLe5f6g/.ABg7fwgzfo.ABfnhqfoeVggg9f3.ABgaf0.ABfpf4.ABgNgmfK.ADfn.ABfofo.ABf5.ADdsg/ifcBh0fYhZ.ABgnfifzfmijduiSf7ejfp.ABftgS.ABgVew.ABgGfPgxf0.AEhwfa.ACf6.ACf/e4dum0fAetf4fokjiEf3fefngGgN.ABbmfig5f4fqf1f8fifyfl.ABfNfo.ADgyfffcfg.ABgngt.ABfce8eTpReIiFfQgIkoao.ABe1eueAfLfHiHfJoMe8hxgKe0e2fJfvfUeqfG.ABfofveJegfigN.ABhw.ACfce/dri7fKgqfYfxisggfqhdd/lKfQe7fWfff9fwgPgUfgeJfffR.ABfufhfogK.ABgGfsedkA.ABfr.ACdz.ACgn.ABgt.ABf0dCkYfmhTe8eGfif0gK.ABfD.ABfzf1.ABfq.AFfzhTfz.ACfQjz.AEbf.ACgOfqhr.ACYSoIf2jefWdLfz.ABk6f4el.AEhR.AFf1f5fM.ABf0fdgU.ABf1.AFfJf1g1fm.ABd4jh.ABg4fpdP.ACfc.ABf8.AEkH.ACf0.ACfzfufZ.ACfzfc.AEgk.ACfbfoeafm.ABgTiFfofhfVknfmfoe9gUga.ADfzh/fz.AFf0.ACf0.ABdA.ADf0gnfz.ALfz.APfz.AKiF.ABfmfcfzgZfzfofbfx.AGgW.ABgo.AGfzf0.AGf0ft.AFg+fz.ABfqf3.ABf1.ABfohL.ABf4fHg3fj.ABgdf0.ACfz.ACf1.AEf0.ALgN.ACfz.ABf0.ACfXf5fz.ACgr.ACgp.AGf5.ALf8.AEhM.ACf1.ABfq.ABfpftgj.ABf/.ABfsf0.ABgb.ABf8.AEfz.ABfmfmf0.AHgz.AEgW.AEgb.ACf0hQ.AEf0.AIfG.ACf2f1f1.AFfz.AFgx.ACfz.AFgU.ADf4.ACf0.AGfz.ABfzf2.ANf/.ACfs.ADgqfwgZ.AGgM.AIf0.ABf7fz.ADf1.AHgR.ACfj.ADgM.AggI.ACgK.ADf2.AIf4.BAf0.AFf+.ABgC.AGgM.Bnd3h3gPhSfufzfegic9jU.ACfz.ADg1e5fsf2ft.ABf1.ACgJgCfBgm.ACgEg2f8.ABfz.AEfqfEffkZfvfV.ABf6fkizfqfq.AEfO.ABeE.ABfyf1.ADfz.AGgWf8fzfe.ABfxgv.ABh1fZ.ACfz.ACfzfz.ADfz.ANfz.ACfz.AKf/gNgNfs.ADg+fbgZ.AGf/.AIf0fzf7fz.ADf1.AHhEfIecdtgbfzgI.ABf+fnff.ABfnfzfegMfzfKfOfkg4f5gGf0hU.ABfvjxgu.ABfzgLgog7.ABfz.AEfzfzgfjVfcgI.AChVe1.ACf2fj.ACf5ebhOfhf4.ABf8fsfu.ABf1fZfo.ADgdfufzfs.ABg3f3.ABhBfzfz.ADfz.AGfz.APfz.AygOfqeTgngs.ABg4f3bxfFgsf3iyfjf/gChYgMfzfofk.ADgS.ACgYgR.ACgs.ACgHfz.AEgif0fqfkfxgbf4f1lce0f1fzf0.ADef.AHf5fy.ABfn.AFf1fpf1.ABf0.BSiNfzfffzfu.ABfd.ABh8dZgg.ABgD.ABe3f0.ABhh.ABgM.AHfr.ABfo.AKf/.ACf1.ABfz.ABf0hzgT.AGef.Bnhq.ABgwfqfm.ABgm.ABjzbJgG.ABgNfmf6fofThb.ABgaf5.ACfz.ABfz.ADga.ABf1.ACewfz.AEgZ.ACf0fz.ADd4iX.AGfy.Bnf9f5g2.ABfg.ABfo.ABgre9.ACfsfzhIgLgMfz.AIfzf6.ABgF.AKgN.AFfz.ABgjgF.AEfz.ABfl.Bnfcfzhi.ADfk.ABhSflf1.ABelfmg5.ABgaf0.ALgD.ABf4fz.AKf5f1.ACgEf9gQ.ACfzgGga.ABf3.AGf2.BgexhEgmeHeFfzfIhagngP.ABfffmfmfwf/gDflfWgbglf3gZf0.ABhdflgfgjfm.ABh2ghf8.ADf0.ACfre0fahhfzgnfz.ACf9.ABfz.ABfk.ACgLf+iKfngpgkfp.ADf1.ABf1.ACf0fZ.ACfs.ABfy.ACiv.ABfz.ADfzfbfnfz.APfzf0.AEfz.ABf0fo.AFgR.ACfX.ADgY.Agegg+g6hhkddUgoftdsc5fzf1fegIfYgRfziddZhDfuf2ggfhg6f/hXfjglfkfof/glhZfqfR.ABf2.ACerfvfInCeMmPfnfvgzdM.ABf0fzc8.ABfafLfJm9e7hIgsfBeMfUf4ffe8fE.ABf0fve7eof7ew.ABiD.ACge.ABfzfpfzgW.ACfzfz.AHfsg/.ACf4.AHfz.AyhKgWf9gFc2fOguf6g/e9gMfzhsd+f4fGfAfge7f7e9.ABfzgTge.ABfniMhfgNgmgnfsgKiffh.ABf1.ACgL.ABftgLfnhHf2.ABiLga.ABgBfUhXfQfsfg.ABgBf1.ABgI.ABfDftf3.ABfufo.ABf0.ABf7f4fwgk.ABf2.BSg5.ABgEfegFf5gn.ABfubxgcfog7fWh5f5evhEfrfYf1.ABf/fzfz.ABf7fzfzga.ABft.ABflkJf0.AGf3f0.AEgTfw.ACfn.ADhK.ABgB.ADf0.ACf0.AIf3.BVgBfmhffFfp.ABflfojfc4gOfSf4fQf4g5eJg9fngw.ACf0f2.AEfzhQ.ABfl.ACiEfc.AEgc.AEfz.ACgIes.ACf1.ADh+.ABfq.ANf0.ABf0f3.AMfqf+.AGgh.ARf4.Atg0.ABfofFgY.ABgw.ABgjf0ggf0ecfngpf/gOfvf0g1.ADfz.AFgE.AEfk.ANgCff.ABfzfz.ADg5.Bngp.ABgUfKg/.ABfSf0iWdKgHfziT.ABhG.ABfc.ACfP.AHf5.ABfn.ABfz.ACfF.AJgI.ACgZgTfN.ACf0.ABfn.ABgT.ABgR.BleVhKd/fH.ABfzhehKgCeofzgO.ABfufk.ABfzgHftgefz.ABfz.ACf2hmgp.ABfzf+g1fzg3.AGf8.ABfzgr.ABgN.ADe4.ABg5.ABfQ.ACgB.ADgT.ACf5.ABfz.AGgY.AHhX.ABfzgH.ACf1.ACf5.ADfz.ADfn.ACfz.ABfz.ARgI.ACgK.ADf2.AIf4.AXgzhzg3c2e0fjeVfkf1eLf0ggfthWezgHf0gOfugJgS.ABhGglgcgvgBfsgcf7g2fTfzgdhPf0g4.ACf1.ABe/fBhlfVgtfw.ABfyhJ.ABfVfvggfufngFfffTf8f8gUf0gbfffpfzfuf6f9hL.ABf3fsfojB.ABfr.ACgafz.ABf2gNf0.ADgN.ABfz.ABgV.ABfz.AMf0.AzfcgOg/gCgzfhe+f3YzjvgJgkfAewiFg8fahafff2gT.ACgYgO.ABfxfrgPghgLf+f5gGh1fD.AEgLfxethbfpfUfbf9f7fH.ABiueMomfmfUeNf3iLfz.ABgNfscf.ABf1.ABf0fn.ABfz.ABf3fbeShJ.ANf6.ABgRfQgk.AVgB.AsfUfngjf+fs.ABgb.ABfhgofshrhBe/gDf4flfq.ABgcfm.ACf1.ADf4.ABgPfzfm.ABfzguf5.AEfj.ACfV.ABgF.ACfvgdfrfXfgg/.ACg3.AGfu.AFfs.AEf+hH.AMfmhC.ABfzfy.ABfs.ABgS.ASf0.Asgxf1gMgZhG.ABgv.ABkBXmfkgXfzfTjDgwflf7gZ.ABfn.ACgM.AFgE.ADf1fNf0.AEfX.ABf0f/.ABf9.ABf0fniN.ABf+.ABf0fk.ABg0.ABgEf0.ADgN.AFf0f0.ADfmfz.AMe1g/.ABf4.ACf0.ABgy.AGf1.AKf4.Atghfnh+e5g0.ABf8.ABg3dFhlfzghfpe8gVfChL.ABfzfz.ACf4.ADf1.ABfp.ABf1.ACgl.AHf2f7.AEgfgjfzf3.ACf+.ABgn.AGfK.ALf4.ABf7.BSgy.ABg6fkf1.ABgU.ABfdfGgJfmhbfzgefzfbfz.AFfn.ACfz.ACgN.ANfz.AEfhhc.ABf4f8fAfy.ABg2.ABf0.AZfq.AEgW.BGg3gpfrf4fz.ABgBgOfcfJ.ABgC.ABf2.ABfz.ACf0gSfz.ABgVgK.ABgff2gK.ADf3.ADf9.AFf0.ABf0.ABfz.ACfmg/.ABgc.ABf2.AJf/.ALfv.AEgN.AZfz.A1gYfOfYeyfy.ABfxfzgQgOfzgC.ABghgLgp.ABgl.ABhAgB.ABf7f4fzfnfmgf.ACg2gl.ABfpfgf4.AEfZ.ACf2.ABgg.ACf0fD.ABfp.ABic.ABf0f/.ABfYfz.ADfCf0.AFhT.AEgO.AEga.ACfz.ACfz.BJgjfp.ABfdhOf+f2.ABhHgtfIe7fngMgTgXfmfh.ABgZgH.ACfbf2.ACff.ABgRf7f9.ABgLgY.AFfM.AChG.ABfr.ABf0fNdL.ABgkfud2.ACgo.ABf0.ABfzf1.ABg6.AEf3fz.AEfclu.ANf8fz.ACgX.AJfx.ALgK.Asf9.ABf9.ABf0.ABgL.ABeEhwgFhYfngggq.ABf8.AGfo.AFfh.AEfMf0.AEfy.ACgO.ABfw.ACfkdrfmh7f1ir.ACfF.ABf2.AEgS.AKfogK.AEfz.AEf0.ACfzg+.ADgK.ACf1.ASfp.Asfofzffgzg9.ADjCdHgjh5fcgyff.ABdPe8.ABf5.ADfwf1.ACfp.ABgMf0.ACf0isfU.AEd0.ACfs.ABgY.ACa5iy.ABgB.ABgOft.ABiX.ABhb.AEhF.AKf0f1.AMfkfe.AGhL.ASf0.Asfv.ABhVgVfi.ABfs.ABfVgqfVgp.ACfU.ABfT.AGgT.AFhA.AEfi.AJfz.ADgRhp.ABfu.ABfi.ACfu.AGfj.AHfz.BagYf4gU.ABfn.ABfxgLgNffgofjgU.ABf/.AGfw.AUf5.ADf2i3.ABfofK.ABf2.ABgH.ABf0.AEfm.ALfR.BUgffcgGfz.ACf9gx.ABfj.ABfm.ABfzfvf1.ABfd.ACgY.ABgqf9fzggg8fa.ACf2f8.ABgI.AJf9.ABft.ACfmgo.ABgN.ABfz.ACf2.ABgt.AEf7.ALfp.AEhK.AGfp.ABgL.ANf1.ABfmfm.AOf0.AFf+.ABgC.AGgM.AXhvgagGeOgHfzgGfmflfp.ABfy.ACfxfe.ABhVfLgQf9.ABgpfhgN.ABftgF.ABgKfWiG.ABfdf0.AFelfz.ABfw.ABfw.ACfmgt.ABhx.ABfBfz.ABfR.ABfv.AEiF.AGf5e/.ABf0.ABhr.ABf1.ACgW.AEfqfz.ACfm.AIf8.AEf8.ADf0.AHg7.Asfvfzgbf5gEfsgH.ABhSfwfyfxgXgxfIgr.ABgm.ACgd.ACgdf0.ACf4fxf1fzep.ABgggOe5.ADf+fT.ACgI.ABgy.ACgShd.ABhLfqes.ABf2g7.ABfr.AEfV.AFf1.ABfz.ACfzfX.BUfrfzgPgN.ACgM.ABhuhVgcflfpf0eL.ABe9fb.ACgV.ABf4f0.AEf0hv.ACfz.ABff.AFel.ACg+.ABgC.ACe3ef.ABfnf0gn.AChr.ABf0.AEhg.AKfigi.AMfzge.ABf/.ABf2.AVf6.Asf2f2gSgwgIfzfzf5jziBgCggfZgYglf6c+f4fbfigW.ACf/.AFe/.ADf2ffey.ADf4Z6.AChDf3gH.ACXnn9f2fufzb0fo.ABjsffgT.AEhe.AKf1l9.AMfHh2.ACf0fzf0.AIfq.ALf+.Aue8gEgMfzgT.ABgMfugif0.ABfzgjf7fmfp.ABgKf6.ACgp.ACf0.ACgi.AEf8.AIfufzgm.ACePhw.ACfzfN.AChr.ABf+.AEgU.AKfzfK.ANfv.ADf2.ACgb.A/gq.ABftfwgH.ABgs.ABfidfgCfzhxfqh7.ABf7gR.AFfq.ADf0.ABfe.AFfz.AHgNfz.ADf0hL.ABf0f5fw.AChZgZfC.AEfE.ALfs.AEf5.ACf1.AFgT.BGf2hBgGf3.ACf7f1fzgF.ABf0.AFfz.ACf0.ABgO.ACf3g6fv.ADfd.ARgY.ANfo.AQg1.ACfz.ADf0.ABf6.AQf2.ABf1.AzgWgYfUf4fT.ABgc.ACfw.ABf0.ABfzhdgS.ABfDfv.AEgbgN.ABgtfb.ADgT.ABf5f4f0f5.AGfh.ABfq.ADiC.ABg6.ABfP.AEf8.AEgP.AGfufM.ADfj.BUfqfsgsfkgE.ABgj.ABgphGfofY.ACfmgh.ABfW.AEf2.ABfz.ACgl.AFfo.ABfz.AHfk.ABgffz.ABfzfH.ABgJ.ABfU.AJiW.AEfzfz.AFf2.AJgb.ADgq.ANfT.ADf1.AGfz.Atfz.ABfVgbf6.ABf4f7hHgmf0f0.ABfzf2.ABgTfn.ABgn.ACf0fo.ACfq.ACgM.ANgN.ABgY.ACfmhC.ABfz.ABfp.AJfk.AHfz.BYgM.ABfvgFgN.ABf/.ABjXf+f6g5.ABf1eG.ABgcf2.ABfz.ADfu.ACf1fz.ABfX.AEfufP.AHf2.ABgcfz.ABc5ie.ABfsf2etfq.ABhU.AGhq.ACf0.AIf6.AMf2gX.AEfz.BBfz.ABeuhegh.ABfwf4d9jVgFfifufpfSgEfuf+.AFgd.ACf6f0fzgB.AEgyf1.AHgDf1gC.ACe9gH.ABf3.ABfhf+.ABf6fz.AFhw.AKfzgb.AMf+gb.AEf0.AIf0.A4gKfzfdfdgr.ABgL.ABgvf2gTf1hWf0fv.ABf6.AGgD.ADfz.ACf0.ACf5fP.AIfz.ABfz.ACgVhd.ACfzf2.ACf0.AGfa.ALfz.ADf9.BQfLgsfYdw.ACiIgLfofp.ADfe.ABfz.ABgIf0.ADg3gK.ABgxfvgn.ADgO.ABgTfn.AIgH.ABfn.ADgz.ADfl.AJf5.AQg9.ACfz.ADf0.APfz.ABfzf2.A1flgUhDeAfbfYhY.ABfnfkfzfafzf6.ABfq.ADgRgF.ABf1gD.ACg1g0.ADf4.ABhxfp.AHfzgF.ABfQ.ACf8iH.ABf9.ABfc.ABf1gW.ABhL.AEe6.AGf0.ACf0.ABfk.BUfQgGhYepfffzgM.ABgQfSgKfzfvf7g6g0.AEgN.ACfi.ADgQ.ABf9.ABgL.ABggft.AFgW.ABfzfa.ABfffz.ABf8fn.ABf5.ABe9fzfzgJfzf0.AEkf.ALe+.BUff.ABhG.ADfZ.ABhKfkf0fu.ABfkglgT.ABgB.ABfi.ADf5.AEf0gF.ANfz.ABgd.ADg5.ABfw.ABgDfz.ABgf.ABfn.AEge.AKfofF.BUf3.ABfXgRfo.ABfX.ABg2hF.ABfzf/hmgx.ABe1.ACf6.ACfzf1f0f0.ADgW.ADf9fN.AFgP.AFfz.ABf0fDf0fn.ABie.ACgO.ABfj.ADfzf2.AJfz.BWfpf0fygChB.ABfL.ABgjgm.ACf4gag5.ABfU.AFfzf3.AKfY.ACf6.AFf5.ABfz.ACgbef.ACfzif.ACf5.AGgBfz.AJfzfo.BUfLf/fJhFhS.ABgQ.ABegg2.ABfzibfCe8fzgVf2f0.AEgS.AJf6f/fn.AHf5fofb.ACf0fHf0fzfVkr.ACfWgVgR.AEgg.AJf0.ABed.ADf0.AJgU.ADf4.ACf0.BIgY.AIf0.AEf0.A4fqfMf1fi.ABfnfn.ABgtkm.ABhr.ABebf2.ABgz.ABgEfx.ACfpfWfzfpfy.ACfzf2.ABfp.ACfU.ABf5.ALfX.ABg8.AGf/.AEfL.AGgy.AEfx.AHf9.AFg2.ABfo.ADf1gX.ACf0.ACf/fw.ANf1.ACdxfZe1difzdUe6f6gUmN.ABiGfzkIfifbfofnezfcfmf9fzf/e2.ABelfaf1fzg3eMf0fqfmnO.ABgi.ALeq.ABgu.ABf2.AJgl.ALgN.AMf3fW.ADgNgUf0.ABfz.AFgQ.AGgM.AEgP.AEe/.ABfJe1.ABfKe9fweleRfahvf3gRgbfZh1.ABfS.ACf1fijcf5f9.ABf2fafvfnfr.ABgpiMiy.ABfp.ALfz.ABfi.ALf1.AFgS.AFgk.AHfz.AFfy.ACf5f1gH.AIgm.ARfofUfi.ABf9.ABf0f0gIf3f+fIfpgw.ABhP.ABgB.ADf0gg.ABf0.ADgy.ABfz.ABfshufI.AMfL.AEfzgn.AIgN.AFf1.AEgZ.ANggeh.ABf/.ABgHgZ.ABfz.AGgf.AFgN.AKeyfzfR.ABfHf6fmfcgngZfzhNgxj4f7fzgPfFfbfnft.ABfmh2.AFgxf0.ACfmflei.AMfkgKgB.ADgCfzf9.AGf5.AFgy.AFf0.AMfzgGgF.ADgK.AIgC.AFf7.AHf7.AFfsftfn.ACfrfyiOfPfhihej.ABgofi.AEfzfnfz.ADfzgW.AEgmfh.ABf6.AKfwgJgG.AlfzfH.AEga.ACgIgR.AEgU.AQfz.ABe8fzeUfaf0.ABiFfAf5fOjmhPhj.ABgg.ABfbf1.ADfr.ADf5.ABfQ.ABf4.ABfsf0fa.Ayf0.ACgm.AGf7.ABf4.AQfz.BWf2gK.AEfpgu.AYfp.BddRjY.ABfrfjfD.AChcf2f0.Bof7.ABfm.ACiHfZfV.ABf0fgf2.ACgo.ALf3.Biivf4.ABfs.ABeMfk.ABf2hU.AFfl.AKfZf2.BcjWeK.ADf7f1.ABfB.AGf2.AFf6.Bdfzf0.ADgMgP.AEf+.Brf0fg.ABgd.ADfI.ADfw.AChN.ABf4.AEgc.AEf1.Bbf3fzd7g4gzjwfl.ABifgL.ACfmfHf8.ABf6eyfOgKfc.ACf0.ABfz.ABf5fn.ADf7.ACfn.BUfz.ABfmfngNgQgNf3ihfz.ABfafxhfgU.ABfLgNgR.AEfc.ADfn.ABf9.ADf1fofI.BUfz.AFf3.ABerjNfzf3gKhKgh.ABfdfg.APf5effo.BUe/.ABgLfz.AEhadTfi.ABfffzhY.ABg/fC.ABf0.ADgQ.AFf4.AEjSe7.BXfm.AEfpief3.ABfefpf2.ABgX.AGfd.AFf0.AFf2.BZfz.ACfMgs.ABf0gjgcgC.ABgZf0f0.AEfs.AKf0.BWfihU.AFf2.ARfU.Bdfz.ABgOgK.AFf+.AIf3.Bngegiftf3.ACf4.ACf1.ACfz.ADgG.AIf3.Bcfz.AHgj.AOf0.ALf3.BUfz.ABgc.AFgmf8.AEf0.ABf0.AKfz.AGf1.BXgO.ABf+.AJf0.DhkbfXhJgteafgfyhDfEiNfz.ABfzfsf3.ABflcpfn.ABf1.ABf0f1.ABf0.ACgN.ACgcgQf8fzfs.ABf5f5.BRfmfYh9hAfkfv.ACgEgI.ABgRgNgXe3.ABf4gHhA.AEfZ.ADfHfzg3.ABfkg1.ABfxe3.ABf8.ABf1.BQfZfzedeafMf0hHfxjig4gjh7elh6em.ABeXglg7fp.ADfWf2.ACgKflgb.ABfq.ABfleShw.BUel.ABfpgN.ABfzgC.ABhjbNhxhxjohMdw.ABfEgKfzf1.ACf/gO.AEf0fI.ABf9fz.ABgRg4.A1gS.ADf1.AJf5.AQb8.ABge.ABfJfjgb.ABcOjfflfTfLeKfO.ABi5fuhb.AEjT.ADf2.ABfq.AEgyh5.ADf4.BSgKf/.AEcTjZfnfigcfXjA.AIem.AKgBfo.BWgIfzfb.ADflfqf5fah8fMiW.ABf2gV.AFf0.AKfze3.Asgrfz.ABga.ACgd.AMgR.AFfJfc.AEf1.AIfSlEadg/eifGh2ikaaeQfqeefZeafVfaefg6gFgmgwgRiEfk.ABjEiZf9gkfZf+hihOg+fPff.ABflg2.Aphhfsf1gSfz.ABfG.ABf0fz.AFgJ.ACgTgOfrgJ.ACf+.ACf4gN.ABgNfw.ABf6.ABf0.AEi7h4fdhZfUhFh6efbqTSetdqeXbIgPfqeZhDktg0jKghhEgJiYgDiejYgtejgUiufrhmgEcqgwh+f3.Apgzfzfvf0.ACgQ.ABfz.AGgN.ADfz.ABgN.AHfz.AFfz.AEgvfaiMidfEgzfgf1eHecfXfWhWgChEhpcefyfSf+fYgIfzeugTfhfYh8hogSgTggfXgHhVeu.ABf2.ABf+.AogL.ABfw.ALgZ.AOf2.ABf1.AIgqfmh3gjfMg2gNf7figjfTg3dJgqgMf4fng/fIgVfw.ABfsfKfz.ABflfXfnhlfzfh.ABfzhtft.Asfy.ABgb.ADfP.ABg6.AFf2.ATfz.AFg0fRgVhmiohCgZf5d/iGhHhbeidye/hXfghTfjgtgJ.ABf0dTfpfofpfzfzgJf0faf0fpc3iW.Asgf.ABgL.ABfg.AEgCfz.ADf+.AEf2.AJgN.AKgMfTgggLiMgofCf4gseRgPgEeOeDfFgqgFgmfyg7ft.ACkH.ACfhfj.ABgX.ABfo.ACejgH.AsiO.ABeofpfp.AEgG.AEf/.AEf0.AUevfljvfQk8.ABgDgRgihtghe+gEf1evfmgKgLfffn.ADeR.ACfzfn.ABgEf0fzfzf6e5eW.ADfx.AocwfodQfzfK.ABhHf4pacqhlgic7gOcQfbeDg0fO.ADfsgF.ACgQf2.ABge.ABhh.ABf0o1c6.AMfZgR.ABf/.AEgJ.ABgZ.AOf0.CGfjhz.ABfrf7fh.ACgD.ABgH.AEfw.ALfp.BVfz.ABgG.ABf2f0.ABfygj.ADf4fz.AFgd.ATelf8fzfC.ABiN.ACfRkAf0fo.ABgUf7.ABfQf+fv.AEgm.ACfz.ABfa.ACf0.ACe/f+.AMfmgk.ADf2.ADf4gI.BAggf0.ANf4.ANfz.AHfm.ACgx.ABf0fz.ABf4gV.ABf1.Acfz.AIgN.BGf9fy.ABgSf3f0fS.ABdCiXfzh0gBfcfR.ABfvgZf0gGgj.ABfzh2.ADfngNfz.ACfw.ABfmgH.AEah.ABgyf1fvgo.ACa9ho.ABhffakQ.ACfb.ABhKfz.ACf3fo.ADf4fzf2.AEfBke.ADf9.ADgG.AEfXg7.ABf4.AGf6.APf4f9.Ask5fVcWexjrflgnfnhnf8fdf4jVfbeSfoe/gUfmfLedf3fogDfu.ABhEfAg1f2f2f2ghftfOgF.ABf6.ACX6fbcjnVegiqfggddghUfehic1lDf0fbf9fgkIf0.ABf7fkkAfTfnf0fdfmf2f0fpf8fcc+iT.ABgX.ABf0gN.ACfrfzgO.ACfrg5.ABf6fngs.ACgI.AGfh.ABfz.ABf1.AGf4gO.AMgIgQ.ASfz.ADf1.AHkKfyj2figufzgKfzeYbGhqeohpeAhUffbcgLf0gF.AChm.ACf0fyf/.ABgv.ABg8.ABhMei.AFgm.ADfm.ABfz.ABeqX4.ACfcf3f0.ABrJ.ABgZ.AEe2.AQgN.AHfOfq.ACfz.ADhI.BBfT.AGf5.ACgZ.AEg/fj.ADgE.AEf2.CGgL.AFgNfU.AEgf.ACf0f0gY.ANf1.AJfz.AFgl.AGf/.AGfp.CRgL.AZf1.BUfzf8gnf2gX.ABgN.ABg2ep.ABf1fl.ABhQ.ABgFftfsfu.ADfw.ADf4.ADgS.ALfz.AEhHgQ.ABf1f2f0f+.ABf2.ASfk.ANgC.AEf+.BBd9gsktYsgfeO.ABgyhFXHgMfqkWd6kU.ABfKiUebfwfi.ABgBek.AChPlBfaf5fyiz.ABgtgQfR.ADf1f9.ABfngdfq.ADhVgMfofbfSfce5.ABkH.ABf0.ACfyf1gZ.ABf9.ABfm.ACf0.ACfvfnfp.ABf9.ACgY.AEf1.ACfQgV.AEfj.ABg6.ADfz.AOf+.AsgKfqdDfzfcfzgrfxkboCfLfVf0ghcthIfUeK.ABfX.ACftfhfq.ABgB.ACgq.ABe0.ACfvfq.AEgK.ADfz.AEgN.AFf2.CRf0.AHhb.ABfW.ABfz.ACfr.ABgU.AEf2.AHfz.ARgL.ANf1.A7gl.AJfz.AFfsf8.AUfzfze6.ABhW.ADfo.ABfh.ABh7.ACf1.ABfwf0.ABg1.ABfx.AIf7.ACfL.B/go.AFfl.AHfz.BmfXfgfQgkfifzfif+fyg3.ABgWfzf2fpfr.ADgTgi.ABf/hwgXfzfy.ADgp.ACf0f0fw.AEfZfkfzhF.ABf+.ACf0dg.ABfb.ABhW.ACgif0gD.AEiAf0.AFgyfZ.ABfnf0gc.ABf4.AFgT.ABf0.ADf5.BGjbf8fLdneafPhI.ABgdhaf1fxehg4frgEfEf1f5g9ir.ABf/gPgbgUenfNfif1g8fegEfqfyfWgr.ADgifUffkBfyfufSfvfaknf0ku.ABaifnfOfAfzgtfqgxgZfsehfjfcfvf3f0fmgoemf4fU.ABgK.ABg+gP.ABgV.ACf1fq.AEgvfz.ACgNf0.ABgc.ABgL.AEfe.ABfzfz.AIf/.AsgfhZf7.ABe2fmgugvhParfVfofzfVhFhjfYe/frgg.ACf9fQf+hphKiv.ABgHf3f4.ABgTeV.AFgN.AKgL.ABf5f5.ABf3.ABgZ.AGf0.AHfz.AGj0fmfmfzfz.ABfZfnfzfz.AFfz.AGfz.ADfz.ACfz.ABfz.ACfz.A1gI.AFf4.AigU.AGf0.ABf4.Bmf1.AHfy.AEgO.AHgL.Aaf1.AGgT.ABf4.BlgF.AGf7fz.ATgN.CDf2gVf8.ABf+.ABfmf1hmeg.ABfff/fph0gNfl.ACfl.ADf/f9gFf0.ABgU.AMf3.AGgJh3.AEf+.ABgRf4ewf2.ADft.ACf1.AKf7.ACgS.AGf0.ABf6.AfgNgN.AEgUfs.AHfz.AJfz.ANcLi1j2cUiyfmiWgkeiaKf+fsfmeAh2h+fqf3fOiudk.ABhMfMhLgyg3drhEgcfZgJfvh5f/fZ.ABf4.ACgN.ABfvge.ABfsfsf+hrir.ABf0.ACf0fuf+.ABea.ADfzfX.AFf0.ADfn.ABf0.ABf0.ACkOfzfmfz.ABf0fofRf0fz.ADfm.ADf0.AHfmfp.ABf1.AEf0.AGgIf0.AFgefmgC.AGgQ.AIf0.ABf7.AMgHh6jOfieUfsgdgNj1TKhsfFeTeamGhvddiyfegR.AChIeIf2f3gce/fziPe8g4.ABg6hUeC.ADf2.AIgZfn.AegN.AQfz.AZf0.ADgM.BNfm.ACePlI.ABfz.ABdDf2.ABgy.ABgZ.AEfu.ALfe.BVfzgIgkf4.ABfj.ABfdgj.AKgF.ATfvf4.ABfT.ABiA.ACe6hffzfVfyfSf2.ABfRfwgIfo.ABgn.ABhtfu.ACf0.AGf0gT.AMf2gK.AHf0gU.ACf4.A6gH.ACgZf1.ACgKfgf0.ASgN.AOhFfmft.ADf4.AHf3gF.AEf0.AZgu.ACf0.ABfz.AIf0.ALf3.AsfzffeYh0fzfqfb.ABc6kof3ipfzflfBe2gcfnf2fxgw.AChFgdf5fcf4gh.ABgX.ACf0fffH.AFf8gqgBfvfR.ACcQgFf1hmfchmfF.ABhAfShKfn.ACfzhI.ADf7f3.ABf2.ACf0fmhw.ABf5f5.ABf7.ACgI.ABf+.ACf0hH.ACf7fn.AJf4.ALfr.AsdhhFhZb7kmeSe5gQfcfAfZesl7hRfGfqeGf4cmhTfcfvgReqg9g2gOhzhme5gbeWhfgrh3e3gFfn.ACfgeFeUmYdeg/fQfJfbmhfsfadehXfdfHdefDj8fGgtgDfLhgfXflflere0fzgRf5fOfNfWik.ABgyge.ABhCfz.ABfO.ABgc.ACfNhL.ABgKfggbf0.ABgM.ABga.AEfb.ACfpf0f0fz.AEfogk.AEgP.ACfZ.ADgMgCgK.AehHf/fu.ADfz.ABf8.AFfzf1fz.ACf5.ACfuf0.ABf5.ABg4.ADf0.AIgM.AWf0.AQhBfz.AFfzfz.ARfz.ACfz.Kygr.ABgIf9fH.ABgC.AHgBgV.ADf/f4.AEgE.ABf0.AMgo.ACf0.ATfx.ALfz.AIgN.AGfz.BEhKfAeNieflgRgKf4etf4f3fzfzfU.ACgof+itfkfdf3fTgC.ABfzhMf0fz.ACgOgdf8f0fr.ABfw.ACfSe/dWkzgDkYgh.ABfWea.ABfCf0eRftfSfMeqiiflgef7fjgbfXfyggeVgCf0fqgIfyfHfyjo.ABgm.ACehf6dUgdf9gWfqf8fZixf4hndGlSfZfMfff0gM.ABf7.ABf4gXf3f1.ABfegNgU.ABgufy.ABgVfM.AEb7.ABgIfYf2gt.ACflgsfZjQf+j3ew.ABeShDfRfifz.ABf0fU.ACfv.ABf0gu.ABf9fz.ABh6fl.AEWG.ABe5gdgOf3f6f0emkjf+hMfYgpe0.ABezgmgb.ABfz.ACkO.ACft.ABfzfX.ADf0hajw.AEgL.ABf0fpgpfn.ABf4bnjPgsgFfpgRes.ABgmgLf+gM.ADisfz.AEfz.ABfz.ACfqfd.ABf6.AChF.ABfDe9gRfmf4gdl6iKgVfMgVg9d/.ABewgoe+.AEeZ.ACfz.ACf0.ADf6feeY.ADfxgthYgFe5fWfzgEg+ehf9.ACfmfzff.ABgEfXfVfffz.ABgz.ACf0gPg2.ADhl.ABgbfz.ACf5.AChMf9h4bghTeuggfzfxc3.ABfofRfPg+fogChiecg4fuf9gsfz.ACgyjCfmfwfyht.ABhTflfc.ABgD.ABf1fyffh3fDgQfvf6.ABhZd1f6fRiedvgFgDefgufc.ACf1.ABfc.ABf9.ABhLfzg4.ABhE.ABgKgpfp.AEg1fzgu.ABgH.ABf7.ABgcbZhHfcgYfIfo.ABiXg6f4.AEfn.ADft.ABgk.ADf5gcfz.AEgXfziW.ABfmfzgi.ABgmYsg/fkfafmhefznOgSgYfxf0.ACfU.ADfp.ABfsf0f1.ABfyegfc.AEf6.ABiDezf9fzfg.ABg/egfxfnfc.ABh9.ABgggK.AFfr.ADf6.ABf8.AEfof9.AEgQ.ABfVf2gT.ABfwf0eZb8fsf1jxfgh+.ABjJ.ACfz.ADfW.AFfz.ABf4.ABf5fz.AFgWfnfwgZ.ABfagk.ABgMgd.ABhM.ABev.ABf1fz.ABgpgfhtga.ABfafzfdfHf0f/.ABf2fwf3.ACfd.ABf1gP.ABgFe/fRhifKe1f9ftfvg7.ABh7fZghfzfafU.ABglfqibg0frgygagKfBfRfyf9ipdtgTfKf0dtgrhB.ACgmfXfMg2fyg8f9fxgLe3fzgXfzeKfkgrgJfvgWfqf1.AChQf+fu.ABf/fmfoghfJf5fogTi4.AEgR.ABfLgxfzf6gE.ABhUjMfrfKfze2fu.ABgDfVfo.ADf3hJ.AFf7.ABfq.ACfZfY.AEgtfpe/gcfTggff.ABgOm5fcgSfzhMd/gHfBe7fsf/gK.ABf0fCfp.AEgT.ACf0fzfpfR.AEg/.ABe0gHfrgfgZ.ABgMgIfxfu.ABgvfZf7f1fn.ACfz.ACgO.ACf0.ACgo.AFf1.AEgZ.ABfXfPe6fngN.ABiEjlf9f0fWgrfA.ABftf0.AFfI.AFfo.ABfz.ABf0.AGgjhdfNfcfZfmgehxehjq.ABfsfzfmfxfmfVfbcxgwfn.ABhA.ACh7f5gOgnfzf+fDfzf0fzfz.AEhjh9gmfLfNfffve/gkcffFf0.ABfIfehCgQf4f0gfeW.ABgVfphEgNhaf1gmfmfrhxf7h1frfm.ABf4.ACg5g0hpeveafmhXf7hHdWfofnfzfCizhVfi.ABfzgofo.ABfnfogO.ABfmg7gYfyfmfr.ABgSe5.ACf0.AChHfzf2fmf1.ABhA.ABhAe3fz.ABfjfzhZ.ABfzftgMgw.AEfzf0.ABfqfzfb.ABf3.ABfggI.AFhdf1hS.ABgt.ABepf0gccUgDfr.ABf5iRgxfufhf0gM.ADff.ABfz.ADg8.ABfp.ACf0.AFgO.ABey.ABhZ.ABgH.ABgjfcgv.ABfzfmgEgsf8.ABf0gE.ADeu.ADf0.ABgv.ABf1.ADf0.ABf7.ACfqfzhhfaif.ABgD.ABfzfM.ACgcfaexfzgT.ACf0.AHf5.ABf5.AEf0.AFguhAfLf8eofl.ABhNeThOfmfe.ABe1fyf/gLeyf2gVgC.ABgnfk.ABguguftgNfn.ABhPg+gvfofX.ABf5gg.ABdagqfkgXfXgdeuf6eohzfogYfehle2frfjfgihf/hDf8gtdygXfsfVhGgIgFgafGgPfxgOhjgFguf3.ABf7fzfkgufwfQfbfldeh+gIh0f+ikesfzfof8f4fIf/gUf2hGf+f9fye1gqfmf/fOfsgGhQhH.ABfr.ABf+gXfohEgRfnfmfIfwf5f8gEgJgFgVgPf4e3gT.ABf3f9.ABf0gD.ACf2.ABf0g3fzfo.ACgThB.AEg5fzftgghFgVhSftgShcflg5fZcNfMgZeVhIgFgLgE.ABfmhO.ABf0f8fz.ABgKf0f8.ABf2gkfD.ADf4fkfThOg4gJgWfC.ABhqhCg3fbexe5f+f2fLgN.ABgif6.ABfzgP.ACftf1fzgP.AEf3f2.AEfRfyh0g3gp.ADa/fwgbeliTgKlTfze/.ACfo.ADg5.ADfn.ABgNf0.ABfz.ABfOeP.AEgkghgJ.ADgRfzfz.AKf/.ACf0.ACf+fzfl.ABfz.AKh9fnfaf9gN.ABgF.ABf8.ACfz.ACfzgDfz.ACf5f4.ABf6f0.ADgH.ADf0.AJfqgCf0.ACft.AUhB.AHfz.AEgh.ABfq.ALf1.AZgn.ABf5.ADf0.AIgH.AHfm.AQf2.ABgY.ABfl.AJgM.AZgH.ABgX.ABfi.AjiKgIeI.ABfz.ABf8fzfa.ADfz.ACfzfz.ACf0.AFgWgHhO.ABfz.AKcbfxcFigcXg0fShBdMhCeKmHfnhsfQejcPd8jKf8h0hBfNgbhWfwgIgUhXeyjFeNgtfXcHlFgwhHgmf1mIiAhVfFeNe4hngUfnZdfMdlc8eKd6hLexeie9ga.ACiSeSfqg5hIhe.ABhte/jP.ABi3jZd+.ADf+gW.ABfi.ADgJ.AhhI.ABhGf5fLgzfL.ABecf/fhgqfxgxgjfyfN.ACfx.ACf0gm.ADfqfofsfz.ACf5hVf8.AEfffzf/.ADgY.ABe3efgTf7hdfLgS.ABf1gC.AEf4.AGgS.ABf1.ACiF.AFg1fzfw.ANf0.AKf1.AMfP.ABfshSgKfXf9.ABfmg0fmgUfvgcgW.ABgSfsgNgSfz.ACflfzf0fq.ACf2.ADfzhbfW.AEfl.ABe1.ABfz.ABgv.ABjMfQgChDfgfzfX.ABfMfT.AFfy.AFf4.ABf/.ACg3f5.AGgL.ABf1.AjgBf0gHfhgYg4f/f0d7h2fzfNgSfigP.ABffg1.ABgbf9.ACg+.ADf4.AGedgt.AEfH.ABf2.ADf2.ABg+f/hSfhf2fhgN.ABf4hu.AFfd.AFgQ.ABf1.ABf5e3.Atf3.ABgYf1f0f4gH.ABe/fk.ABhVfcg8fG.ABjVfgfd.AEgD.ACf7.ABf0f2.ACfz.ABfUf0.AEf9.ABf2.ADgC.ABfliCfqfrfsfvgcgGe8hB.ALgB.ABf3.ABfzf2f0.AEgR.ABf6.Acf1.AIfwfzhnfzfTfzfP.ABgHfzfzfwfwfXgbf0fi.ABfx.AEhi.ACf1.ACf4.AEfYiB.AEfz.ABf1.ADgM.ABihc7gZgM.ACftf4fZgn.ALga.AEgL.AtfM.ABgWfwfZ.ADe7jq.ABgifof/fZ.ABhWgCfT.ABf5.ACf7.ADfz.AFf1fdfr.AGf9.AFhUeogUf0.ACg/.ABf1e7.ABf3.ALf8.ACge.Ate/.ABgpftf/.ABgXftefgefzghfshCgD.ABgegagTf0.ADfo.AFf0.ADfzgwfn.AGgP.AFiteqgagjf7.ABgB.ABflfg.AFfd.AFfz.AEfifs.Asg0fze7hDfvf8f4.ACfAgHf7.ABf1gK.ABf6fzgmgLf0.ACfJ.AFf5.ACf0.ABfiiM.AGf+.ABf9.ABf0.ABhffvgYfy.ACfrfzgEg6f0.AEf2.AFfy.AEfcfn.AsfY.ABfcfxgM.ABgd.ABdeklfpfqf4fLgfgHebgFfwgb.ADfR.ADf2.ABf1.AEgVh5.AEfz.ABf+.ADgE.ABipckf9f4.ABfzesgKgChH.AFgz.AFgj.AyfbfpgDgCfo.ACf0bEkVf0gc.ABf/f4frhyfXgVfzgW.ACgM.AFgD.AEgUgJ.AEfm.ABgC.AFiablgM.ABf2.ABf6f5fph2f0f/.AJgJ.AEhR.AEf4.AogR.ABgogff5gp.ACfAgr.ABf2f1fufLgNgPfvgdfw.ACfziF.ACf0.ACf7.AEfCe2.AEfz.ABgo.ADf1.ABlGe/gB.ABfzf0epgLeYfT.AGf0.AEf4.AEf5.Atfp.ABggf2f8gMgv.ABdJjl.ABfA.ABeufp.ABhHf0fnga.ADgk.AGf0.ADfXgb.AEf+.ABgN.ABfz.ABgJ.ABiuebfngaf3fzgPgGgSe1.ALgT.ABf1.ACgEfd.AEgN.ADfz.AjfM.ABfjfvg+f9gZ.ABdJh9.ABgCfThRgq.ABfCf4ge.AEf/.ABf0.ADf2.ADf2gXgq.AEfx.ABgx.ABf1.ABf4.ABiCddfm.ACgpf3ghfmhIf0.ADf0.AGgY.AEfhfc.AMfp.AFgX.AZfl.ACgZgZgGfr.ABf+iJf2gLf8eVef.ABhA.ABgS.AEgi.AEfz.AFflfz.AGgM.ABfw.ADgmeIf0.ACf9gdgNgifw.ABf5.AJfn.ADf0hdf2.Asfmf1gVgugi.ACf0fDfb.ABgUfzfPhAfvg6gxfU.AEgl.AFgL.AEf0fG.AGfk.ADfg.ABd7hUgmfz.ABhKiWgdfAfk.AFf9.AFfh.AEfsfn.AGgJ.ADf3.Ahe0.ABe0e+gxf3.ACh6iMgGgbgufkex.ABg2flg0.AEeVf1.ACfz.ABgI.AEfjgS.AEgK.ABg8.ADf0.ABdthdfugM.ABgOfigZfnf4.AEfzf2.AFgC.AEhGfp.AEgT.AHf2.AHf3.AXfq.ABdghNg7gmfd.ABgwd6.ABglf7ftf0.ABjFfzf+fzfz.ACg9.ABfz.ADf6f0.ADflfl.ABf6.AEfy.ABgb.ADdph2gg.ABf2fghVgHfQfs.ALgN.ABf1.ABf9gH.AFgI.ABgd.ABf9.ABfz.ABf4.AFf5.AMf6.AMgQe4iDehkVe2e7gRg1dWgKdPkQhuiDf0iKhte+gEft.ACgJfz.ABfVfJ.ABfz.ABfzfzfue1b7.ABf7.ABfxhQ.ABgqfMe5.ABglf4eUkKhfe1fyfPhcgPfJfEf0gK.ACfzfZ.AEfzhTf0fg.ABf5e2fp.AEjKfSfkgffz.ABfz.ABfneM.ABhq.ABf2f1gW.ACgFgTfrgW.ABflf+fJfcf4gNfzg/fl.ABf6.ABfl.AElHkOeLlNaxjnjjhddmSYd9cJcsdDdugWYLc3kPgrijg6ihcoigiPjjj5h6hJgxkOhQiBdWafgwhDgmfzcbeZdzb5fzcFdefqfAp7fal5fqi9fne0infndyfMfmfye+iheifmeXfQfPfVgUdqfdgTiKo/.ABgE.ALfe.AZgi.AEg8fzg5gGfLgzfr.ABdhezgBhGiGfTgrfye+gC.ABfx.ACf4gm.ADfqfof5fzf1.ABf5iJfV.AGftfz.AEfygNfzfffIgpgK.ABgE.AFf0.AGgF.AEhRgF.AsfpfzeehSf9fXgs.ABiKfbf0hSfOgTfq.ABfffAf0gSfz.ACfPfz.ABfqf1.ABf9.ABf/.ABfziW.AHfz.AFgogpf0gF.ABf8gD.ABfz.ABgZ.AEgH.ABf0.ADfx.AEf8fP.AGfw.AGgL.ABfi.ACgl.AIf1.AFgI.ABf1.ADgM.AEfJ.ABgjfmgNg7f1.ABeUgvhRfsgIgDfj.ABfZik.ABgbf9.ACge.ADf4.ABfo.AEdXgY.AFf0f0f6.ABf9.ABf0glg7fzfg.ABfAgV.ABf+.AGgI.AFgg.ADf5f8gI.ANgL.AZf1.AEfz.ABgOgBf0f4gI.ABfJj7fOgffHgvfIgGhPghfd.AEfi.ACf7.ABf0fb.ABf3fz.ABe/fy.AHf0.AEfbdggcgh.ABf8ga.ABhC.AGgh.AFgc.ADfzgMgB.AGgx.ADfP.Ahf1.ABgkfzfTfzgN.ABjSdDgMf8fwfpgUfre7gzfx.AEf8.ACf1.AEf1.ACfiiF.AFfz.AGfXfs.ADfvf0.ACf1.AFhm.AFgS.AFf8.AsfZ.ABgbfwfZ.ADhpgegUgWfoe2gY.ABhIe9fff3.ADgk.ADfz.ADf8.ABf1gFfy.AEfz.ABf4.AFelh0.ADhI.ACgD.ABf0.ABf5.ACfX.AKf1f4.AEfo.ABf0.AFgu.AFf2.AZfX.ABhFftf/.ABgjf5fXezgNg7fngLgm.ABgDf5gT.AEfo.AFfz.AEgnff.AKfzf0hHgU.ABgJ.ABg3fo.AEf0.ADfd.AFfz.ADfzfrf0.AMfkgN.ADfzgc.AZgzfzfDhDfsf8fs.ABgZf0gKfz.ABfpfefzgIg0gZgL.ADfV.AFf0.ACf0.ABe0hp.AGf2.AFhheugWf6.ABgZf7.ABf2f5.ACf0.ACfp.AFf3.AEgKgK.ASgL.AOf1.AKfL.ABflfxgY.ABgh.ABgRfLf/fifsfLfGgReohMf8gb.ADgc.ADf2.ABgV.AEgvh5.AGf1.ABf0.ADf2h9fn.ABgMfzf5.ABf0.ABf0.AEfo.AFgP.AEfm.ANgN.AZfz.AFfOfpgFgCfo.ADdJfK.ABgWf2f/f8fkhTh2gIfygW.ACgD.AFgD.AEhxgV.ADf4fz.AGf0gIgx.ABgG.ACf2.ABgHfX.AFgJ.AFgJ.AFfz.ANfz.ANgN.AQgE.ABhUgff5gpgB.ABjXg5f1fyfofad0gYe1fBgdf3.ADgxf0.ABf0.ACf4.AEfHe8.AGf8.ADfz.ABgue9gMgE.ABgH.ACfx.ACf5.ACfzhH.AFf7.AEf0f6.Asf1.ABgtf2f8gMg4.ABgXh0fzfWf3fBgFgGhHepfnga.ADfm.AHf1.ACfDgE.AEfz.ADfz.ADfggLf0gF.ABfgfz.ABgS.AGg/.AFgTf0.ADgZf0.AsfK.ABgVfvgnf9gQ.ABfhg2fzfpfTgsghghedhAgS.ADf0fk.ABf0.ADf2.AEf8ge.AMfqekfzgZ.ABhO.ACgM.AGgb.AFgY.ADf2f8fo.ANgS.ADf1.AJf5.AQfl.ABgQgZgJgMfr.ABgQf+f2gYf8ehfZgNh3fwgS.AEgm.AEfzfo.ADf0gIfb.AGf8.ACf6.ACf+gBf0fz.ABf8f5.ABfr.ACf5.ADgE.AFf/.AEg6gO.AMfn.AZgZ.AFfmf1f5gugt.ABfg.ABdWgI.ABf8fzf7iagMgXgUfU.AEhG.AFgT.AEfofC.AIf0.ACf0gBgogmgL.ABgeg8.ABfk.AGfd.AFfa.AEfefr.AEgK.ABf2.Alfa.ABgDe+hGf3fs.ABgWidgGgbgJfreHgmgrfdhB.AEeKf1.ACfz.ABft.AEgZgG.AEfZ.ADfs.ADfRhLftgMgkgHgMfzfy.ABf0.ADfz.AGgd.AEgPf2.ANgC.AEfx.AOgN.AKf9.ABdbhNhcgmfd.ABc7hq.ABgMfxekhmgHhJfff+fzfz.ACg9.ABfz.ADgdf0f1.ACgXfu.AGf3.ABf5.ADhUeEgggZ.ABgpfz.ABhD.AMfd.ADf9fVf3.ABf6.ACit.ABeyfpfJ.ADfUgZf7.ADgOfzf9.ACfq.ADf5.AFgy.AFf0.AEfHe4lcell6f1ffgJeUivgMdmg5dNi3gQgFhOfXgvft.ACgY.ACfVfK.ABgKf0fcfzf6dCc1.ABf7.ABfxfz.ABe8ffeIfBf0.ABhZeZhieejIjwgT.ABhQfifbf1.ACfzfSfz.ACf5fzgK.ABf4.ABfsgpe7.AEbAeAbubHdIa9c+e6gQmghJmpiepMhAenkzePc9enfTfyeLkReVfaeXfJfChZg5dhfdfRkDlf.ABf+.AFfx.AEf9dsgFfnf5gJhYfpgKf7gRf0.ACf/ha.AFgIgM.AEgP.ABfw.AEfzfzf0.AEgZgIfsgMgQgMfz.ACf2.AEfn.AFf9.AEf0gx.AGf0.ADf6.AGgS.Acf2f9f0.ADhpgI.ABf4.ABf8f2.ACfjf0.AKfx.AEf2.AIf7.ABfmf0.ABjpiDfVfffYctfX.ABgOiPf4.AEfm.AKfMfp.ANgL.ANf1.A4f3fzfdhOf2f9f1f3iYgO.ABf0f4fpfg.ABf4f0gIfyfc.ACgc.ABfz.ABfz.ABf0.ADf5.AGel.ABeEeKhKkU.AChwiJfNfRfLh5ii.ABhmdFfCgc.ADep.ADftfcf1.ACf7f1hMdI.AKf1.ABfygY.ADf2.ADgc.ABfw.A9fihggK.AEgCf+.AIf4.AEf0.ACfUfz.AMfm.ABhVgifqf3.ACfFg8.ABf1.ACfn.ABf0.ABgF.AIf3.AGf1.AFfz.ABf0.AFhve/.AEf0.AUf3.Asfbd3g/f2ege8hkf6eAooi2fdgUc1hK.ABhLfVh/fpf1.ABfzdf.ABf0.ABfgfnfo.ABf0g4f0eje9.AEehgrhLgIdcfdfygtdcbvediwjojEey.ABeReMg3f1.ADi6f+.ACfnf/gk.ABf0.ABftgmil.ABf1f5ft.ACf/gJfy.ADg4g3f4.ABf0fzfs.ABgM.ABf6.AFf3.ADf0f3.AEfj.AHfz.AEgN.AgqMisq5tFipl6hYdxamUSdra4aRXAekhzezduhigyi9heicaAh8hOe3Z1fDfOgtjNgPimbza8gaiDgt.ABc7hUWsZFiNdrf7jeZBcxhbh1eReqgng6ZsmGgRh/gCfy.ABjlgdf/jWrGjkg9f8faf0fwgsf0.ABfW.ABfwh4fefoghf7f3fsfzgRgBflgFghgOenf2gMg/gfgXfk.ACfrfsgMf1fOgKgCfxf5.ABflf9gNgW.AEf6f0f2.AChAfzfjhc.AJfw.AGgNfVfw.ABfz.ABf1.AHfnfVfm.ADfQnQd4ec.ADfzfz.ABfv.AJfi.AEf0.D5gNgN.AEg0fff7.AGfq.AJfzf7.AOgI.ABfz.ABgR.ABhTf0.ACf2.ADfQ.ACf6f1.AGf6.ADgL.ACfz.AHfp.AEf1hKflf7.ABf0.ABf5.ABgU.AKfn.ADgm.ACfp.AFfz.AGf0hPgK.AGfA.Afd+hzgN.ADgM.ABgD.AGfz.AUfz.ADgWgR.AGfl.AZfw.ABf0.ADfVg+.AEgN.ABf8.Adfz.ACgN.Ahf8.ABfz.ADg7.ABgU.ACfz.ABf6.AGgG.AEf0.AGfc.AEfz.ABf2fw.ABf0.ACgJhj.ABf1f1fqfz.ABfz.AGgN.AQgZ.AHgifvf3.ADf8.ABfs.AKf3.AUgTf0.AGf5.Acfz.ARgN.AYgaf2.ACfj.ABgN.Aff/.ACgQ.ADfw.AMgB.AOgU.ABfzgLfzfz.ABfphJ.AFgN.APfs.ACfpfz.AMd4jx.ABfsfmfe.ACf0.AGfz.AQfz.AHfBhA.ANgN.AYeYhD.AGgk.BHf1gV.AGf2.BEf/.ADgx.AGfnf4.ARfy.AKfz.ABcqkQ.ABf1.ABfe.ABgNfz.AZf4.AFfige.AEgI.AZfz.AHcBkA.AGgi.AGfr.AYejh9.ABf3.AEf1.AMf0.ASfegk.ACgYfm.AjgI.AIf4.AYf7.ACgF.ACgi.ANfr.AHfz.ANgL.ACf1gK.ADf2.Aif4fw.ADgY.Aafz.AHfXhc.ADf0.ACfn.Affbgu.ABf3.Akf3gV.AGfz.Aef1.ABgI.AIf4.AHgL.ANfz.AIgK.ADf4.AMgL.AVgafw.ADf2.Aif+gC.AmiEeA.AGf8.AfgSf0.AEf6.BKgI.AIf4.AXf0.AGgG.ANf6.AJgM.AOgXfp.Aefz.AHhgfbfm.ADf4.ACfz.Aeg+ev.AHgT.BGgMgB.AEfz.AZkbjbcvhJc8eqiebucrl8fegJfMcufPfagmdifsgoglgRhhfAfzhrhbgDgmfNf0iAhGg5fCeS.ABfXgv.ABhqf2eIhsfSiTfVeZdCXCetgQeHe3ewe3fYfsj3giiCgng2elhMf2g3hwgVfNiKgjgQg9fni4gwiRf3f1f6fBgFf4eJf4gOfYjHWEfYjVf5kgg0g2djgNfqfbfYgJfVhwgCfdfYhzgogNgHfPfXgKhxio.ABff.ABf+fOfOgt.ABfMgMgHf7gjdggmiAfwhmfmf4grhee9gKfw.ABfff6fzf0flfgfchffzfGfzfYiKfw.AEagfEhGhZg4gefpfVlFdEf0hmd+dufhhKifgJgZgHf2.ABfbjZfpfofpfcfzgcfnfaf0fPf7hg.ADf4grfThDfchkgbfCf4gZfmh0fHdpffgXgdgngIfygyft.ABfzhVfz.ABfhfjfzhh.ABfo.ACfKe5.ABf2.ACgwflhqeTiUfOf3gRiEekgZdbmPhGi0fmhTgce+fP.ADdw.ACfzfg.ABfUf0frfzfneUco.ADfxUcfzfmimfNhZfm.ABNUpJfhgGe5lqfkfmiwfsiq.ABf0.ACjY.ADf4.ABf2.ABfzf9.ABiHlx.AEaufNfWkmfkg6ewfzemnJfzgZfzgu.ABfof4.ABg/.ABf/.ABf3fuf0.ABgKfhf/gYgZd/gEfvf8dNgUg7gP.BRcWg4hhc4hJfvfnfzrOYPhofli4eShHgLZti8fJ.AEe7.ACg0ho.ABgY.ADg7ew.AEf1skf3gcc4fsejiQfshzY7fQjcelZqgPgzgTfjcMgYhngWgNgPgxgPfffQgpg0.ABhsf0f4e6fX.ABf0.D0fj.AFf8.AHf3.AKgq.AMh6fufV.ABfz.ABgH.AFfz.ABf5.ABf0.ACf0.ALf1.AwlxfzehgRehf7fUhHhKf3fjfqd2fIf2gbicdZh6gkfugsgUfAfqgKfcf8fwfwg5gXgTf6fVdQgcgNgXfn.B4lbjpi2cXhZeshXgfh/XTfSeyfYcdkgjOe3ehcMiqdk.ABg7ddhGhvg6gVhZgKfPf1fvhaeHfO.ABfn.AChvfuh8jTehfjdaf7W7nJgQgff9ekh0fhaff0iVfig3gQgGgOgVgJfHfkgnghf0e8gtgbhCf9gFgSgXf2hpfthTcEgyfNhlfzfzeqgmfcfMdmlMfzh8gkffgG.ACf3df.ACf5iA.ABhO.ABgH.ABgcdXfm.ABf0.ABf1.AofWerfIjsfAf1fofvffiff1fNfBfmedf8fJfngre+jvhCfqjSfZgdfBfefegFha.ABgIfKfoc+gUhNgP.BRfUf9fwdfhvfff6gNi0c/gnfcgRfOhifrfrhUfggP.ADf1.ACg0in.ACf2g9.ABfld0fc.AEhjfHeCjufwhgeU.ABgPhhfwgPf7f7frfxejfdh/f1gOf3fziI.ACfYfifz.ADgHf8f0c8.ABfs.ACigfYf1hkf/gffh.ABgUgUf0f3fzfrfVgqgC.ABg0gbgF.ACglgVfSflf0.ABgV.ABflf8f1gFcw.ABfo.BSg0gXfLfKggfqfrgNcbfkfvfdg0fpiW.ABhOfee9gY.ACgOgQ.ACg7gN.ABfz.ABgj.ABgIgmf1.AEjff0fcicedg4fCgLgZdbf2eifVhHfQ.ABe+e2fDfy.ADld.ABfgfxfXfzgMfzf0fz.ABgCgV.ADf9irgFe8gQfmffgnf+egiKf6fafzgDfsgifB.ABfuggfygMf/gM.ABfnfWf/.ABf0gwfgfzf0fdgmgX.BThm.ABf7gDfcf0.ABfzfHbygl.ABhff2fo.ABhIgM.ABf3f4.ABggfz.ABf9fqfj.ACf8hD.ABgXhWfx.AEf9fQfcdeerhcgKf4bJehfcjQdtkFeYfmf9ftjvgM.ACfohWfzf7gifk.ABfq.ABgVgOf2g1iE.ABgV.ACf9gNfee7fKf6gM.ABfviofUhPfziBfP.ABf1f1gEg5.ADexf0.ACfz.ABghfqe/.ABfzgJgL.BVf7hzf3fAfzfJgNgqZ/gSftgbfCf9.ABjIgffsf7.ABf1gkfz.ACfsgtfz.ABf0gr.ABhPhPf0.ABf5.ACfofddziVgzf/gI.ABWbjSfdkTfaeZeof1esfie1.ABfqf7frgEfz.ABf+fmfagf.ABf7f2fZkPnG.ABgG.ACf1fhfRfefmgLg9f3gnhaf+g6.ABe5gRfkfnfOf8fkgI.ABf0fnfY.AEfcgse8.ABfzgBjm.BUfagJjWf0fQ.ABek.ABejbj.ABfnfk.ABfp.ABlNhJfo.ABf5.ABgN.ACf0fefcfzfz.ABhx.ABgYgC.AGgEcpgghnfWhZfwfejSgJgmfCeZeJf0dffNgrftfu.ABf4eHf3.ABfa.ABgkft.ABf+.ABfzhWmI.ABgW.ADfwfff0fz.ABf7.ABkNgSgDgJf0fDfefYgIfQftf0gM.ACfYgW.ADf5ffgXfZ.ADg9.BUgPgTi+fqgHf5hTgYiwcofqftilfsdP.ABfif0gMfcfkf9gJ.ADgkf0fzf0.ABe8.ABfV.ABf1.ABgQ.ACNmgMfYfthQhphGgKrfnrhfdOgnmtfQfeiFkIfzfXf3.ABfkeXfk.ABh4fjgFfxf3gxf3f0cIXF.ABf0.ABf0fD.ABedfmfffzf0f6hEkxfvhsf6flfAf4gHfgf+fo.ACf4fKgk.AEgbgJfq.ACf0fe.BUh2i9egfZeBfLgvixcnk4fmfKfzebfjfmfgeNcnhFfo.ABhbfk.ABingafgg0fNf+gSgygjfbfK.ABf5gg.ABg7iOfjfgexf8eie5fIeSetf/fegteGgwfmfXiVgWfQf8g8dQhbf5gvhCgufrgFgsgKhlf5hJgFgmf3.ABg0gShPfReKe2gffgemfUfvhbfxhmhfhIfKf8frfxfngUfdgugNf9fYgxhCfYfme6fsgYgJg6.ABff.ABf+h/fbgkf3fbfmgIfwg5ezf3gJfogIhcf4er.ABgMgnf9.ABf0gDfzf0f2fqfogTfzff.ABfggbhB.AEi8fog4gghygVfufhgudxfogjfZcGhchReEgpf5gXgE.ABfmgS.ABfof8fz.ABhGf0fl.ABf2gYfD.ADf4fofTgYg4hGgWfI.ABiNgfhmfbekefgPgifHgNf0gmf6.ABfze9.ACftfpfzg9.ABf1.ACf3fr.ABf7.ACfCfljrgRiq.ABgD.ABaxe8gbeliufkkFfmfS.ACfc.ADg5.ADfg.ABgFf0.ABfz.ABfCeP.AEfqfYg7ek.ABfxfy.ABgCgR.ACfz.ABf0f1fz.ABf0fThRgO.ABgH.ABgZfmgxf/.ACgYgQgjfzfz.ACgP.ABgJgLgjfEe1e0hgfigHhg.ABgLe/d2fsfrgMg7gQgKirg0fjgdfjgKfgfMfyf7hNfv.ABfngZeSgUhB.ABf1gHfNe1higdf9fo.ABgdhHgefze7eCfngZ.ABgIgH.ABf1.ACf5f2f6.ABhgftg4gN.ABf5.ABgefL.AEgQ.ABf5gxgWf6.ACgggYf3fhf6e2fx.ABggf1fr.ADf/hD.AFgw.AEeufm.AEgpfpgqgpfYgugG.ABiDfygWfpf7hSfqgDfXfegUfzgK.ACfX.AFfo.ADfoeAfy.AEgo.ABftfpg6gSgB.ABeggrfmfhgHgjgJfzgifz.ACfz.ACgJ.ACf0.ACgI.AEfzf9.AEfk.ABf4flf4fngN.ABdqddgL.ABgjgok+.ABgs.ACfz.ADfx.AJf0fz.AFg2gMfWhuf8fbgBgNgNgYf3fp.ABfbfz.ACgjgof8gcf3f0fr.ABfegJfW.ADgJgEfo.ABfz.ABfl.ACfreye5jPhsgaeQ.ABfRgX.ABgUfcemgCgKfff7f0gsf3.AChLgV.ABfpi7fz.ABf2gGgP.ACdY.ABfv.ACgXfsgOfJf8h9fq.ABgxfJgGfsfufcgEgRgMgdhY.AEhV.ABf1.ABf+.ADgSf7f1fDdp.AEgc.ABgVfvfvgZ.AChZf4gYffgBf/gG.ABgEfz.AFfs.ADf4.ABgJ.ADf5fze6.AEhDfzfef0gmfsgN.ABfnimfpgmfzfzgYfreBgEghf3.ADhA.ADf2.AEf0.ABe3fZ.AEgb.ABf/fxfpfzf0.ABhQe5gNf0faf/hE.ABfb.ABf+.AEga.AFgM.AKgl.ABfXfWf9fzf0.ABg4dm.AChnhmfJ.ABhF.AGfS.AQhDg1eygV.ABgNf2gYf4fn.ABgcfzfQ.ADgMgigW.ABgM.ABfx.ABfafb.AEf/fz.AHimfbf7hUf3f3fvf+f+eo.ABfU.ABgDgsfrftetedgLfy.ABgOhP.ABf3gngD.ABfzgYgV.ABgHf0fdgX.ADhJ.ABfSgsgNgXf2.ABgLgLf2eEgUfPgegNf0f1fAf2.ADiE.ABf1.ABfsfzgMgMfj.ABf1fxgr.AEgK.ABf2gN.ACgN.ABeyeefrfzf6iCf0.ABfngG.AFf8.AFgb.ACfz.ABgigv.AEg9.ABf2f7fjfzfz.ABc4hEf1fxgBgUghgjgWfffwgT.ADho.ADfz.ABfz.AEgJf9.AGf/fmf9fzf5.ABfngcgL.ABfp.ABgTgHfZ.AGhx.AFfn.AEf1f7.AEhF.ABf6fze+.ADgCgy.ACgRf6fg.ABgV.AGfe.APf9hBfQgDe4fOgHgTfzf+gd.ABgu.ABft.ACgMexgygN.ACgMf4.ACgNf2.ADgjgYf4.ABft.AEfqgcf6dngKg7fs.ABfnb/.ABf8fliA.ABfzf/gai4gkf4.ABf8fyf0f7.ABfW.ABf0fyf3f2gggLh8.ABgV.ACgffwgsgXf5gLgE.ABdXdRfiiwhihzfdfzfdgfgO.AEgM.ABf9.ABfu.ACf0f9.ABfngWfX.AHgLgN.ADfscpgGgn.ABi5f0.ABf5f4fq.AEgN.AFgD.AEf+gQ.AEf+.ABe9f2fOf9.ACcOhsgYg+fSfff4.ABhIf3gSf/.ADgI.AFgH.AEh8gw.AEgM.ABfU.ABft.ABgTf4fehXfzf0.ABgDfS.ABgFgX.ABgM.ADgVfz.AEgN.AEf6gB.AEgN.ABf7fme6.ADhqjjfhfsem.ABe0.ABgL.AGfa.AQfvf7gbhr.ABf2f7gNfGfA.ABgi.ABfmf5.ABgmfsf0.ADgC.ADfq.AEgUf7gT.ADf5.ACgGe/e3hMgvgCgE.ABfmeu.ABgDgFfrgVfvgUf6eofmfyf7gZfYfO.ABgMgefz.ABgsfdf7f5fjko.ABgM.ACfp.ABfufWfvgPgCf3dLc5f6hCf4gcgVf1gNfxgF.ACf1.ABflgK.ACf1fzgV.ABgT.ABghiVjT.AGfkfh.ABgD.ACcMfhf1jJgReBgE.ABewgZ.AEf0gK.AEf0gC.ABfz.ACiXiv.AGfmgFgD.ABgN.ABd+gKgBgLgGf3fKf0hbfwf7f5.ACf0g8f0.ABf0.ABfzfxf0.ACf0hsgo.AGgkf5fo.ADebiYf+.ABf2gGgE.ABgPfz.AFf9.AFgL.ABfz.ACfwfi.ABf6.AEgJ.ABfRfz.ACjQh/.ACfqeqfD.ABf6f8.AFfe.AFfo.ABf4.ABf6f0fr.AEfpftfzgL.ABgNfr.ACgb.ABfq.AFgLf4.ABfz.ABgN.ACf0gJ.AEgu.AIf9gQgGgJfUgDg8.ABgHeB.ABf5gofuf7f0fRgdgmf0gF.ABf4f0gP.ABe2fQgM.ABgLgU.ABgCfdie.ABgW.ACfz.ABfWfxgHe0fxf8iMfJf4g7fnfAfcfkfkfvfj.ABf6.ACfFf+.ACgNgEfogMgJ.ABgMg1js.AGgHgPf0gRf3.ABe5iYfugBgJflfT.ABgbfsf0ft.ADfd.AFgD.ABf9.AChlfE.AGf/.ABgW.ACf0fZdkgaf/fifkfLf0jQfvgY.AEfi.ACf5.ACfk.ADf9fiin.AGgHf0gM.ABf5.ABe/gNf+.ABf7.ABf5.ABhSfz.ALgJ.AFf0.AGgB.ABg6.ABfw.ABiphZgPf4elfkfk.ABfC.ABf0.AEfm.AFfn.AFfc.AEgRgueugcfyf8hRgReRgK.ACfzf3.ACf7f+hPfxfd.ABf4.ABfz.ABhYghfz.ABf2fdf6.ABf0f0.AEebf5gSfTf7h3gy.ABgNi+.ABg8fxgJfzfeflf5g8fIgif9f8fKgp.ABhhfaf3.ABgBfvgGfbf0co.ABgE.ACdXgGgRfhfqfigkf6i1lvf3e+fZjOfsf4e6f5fqf0gB.ABf4e7f3.ACfugOfzgIgtf3f0efd4.AEcLfzgSfifr.ABf6.ABl4iBgqfRf5gffQ.ABhbhnfnf1fz.ABf4fl.ACfvf1.ABfx.ABf3.ACezdd.AEUk.ABhugmf/.ABfo.ABnUhSfyf6f8hJfh.ABhghcfWf6fn.ACf/f1.AEgg.ABf1.ACfXfX.AEf0.ABhAf4gQ.ADgkd8ghgRgKgVfU.ABf/gL.AJf6.ABf7.AKgT.ABehfuhl.ABgEgRgQe9gEfSkKgyd7.ABgYggfL.AEf4.ACfz.AEfz.ABf5fqfR.ADf0kOf7eE.ABfY.ABfvfzex.ADfz.ABgQfzfe.ACf0.AFgWgHg8.ABfz.ABf1.AIhqhIfugoeZf1fafzffec.ACfmfzfYfzfwf6.ABf1gV.ABgHgX.ABgjgRiuf7fp.ABf4f5fz.AGhpgXheiUfBfbgF.ABfVeQ.ACfZfmfdfHfmfuf6.ABfU.ABfmgK.ABgUgbjDfefz.ABf8fnf+fu.AFgTf7gskDe8fQe1.ABg1ePf1.ABgjfFgffNfe.ABfofygK.ABf9gJf5gLfHhbfq.ADgEgGgSfugU.ADfZeLgBjjhifYgPgEgCe4f2f1gEfzfogKf9gXfwfhgB.ABfthLfs.ABhJf9f0.ACf1fIfnfz.AFXfhNfBaPhejph5gphrneetgufQgghSg0gGfIfkhYhTgog3eig3fxfgaDhAgDgRg9hGhRdCevgcfhgmfc.DIhDejfVccfKe/fegHZ4gBhXiofHergKhvgagdiDgcf/gZgLg5f0fRfWevghh4hCfPgWfsiMhH.ABhb.ACfaewg1i5fvfme3f8eAnEf3fz.AEgd.ABdOf1.ACfz.ACfyftfpfz.ACffgQ.ABfzfz.ABf1f5.ABglhOfUgaf7fzgpgEfff8.ACfm.AEe5g3f0fy.AEf+fnfkgafz.ACg+f4.ABfs.ABf1.ACfxgFgUgU.ABf8fpg8fcf2fzf3.AEfz.ABf0.ACf1.ADgNf4fz.AEfz.AEgHg2.ABf9.ABf3gofz.ABgDggfdgD.AGfz.ABf4.ABf4.AFfq.AEgj.AIgyfef0gH.ACgTfvfygH.AKf1.ABf2.ACfngsf7gN.ACgC.ADfz.AEgDgK.AGfn.ANgM.AReyg2fzhBfzfzf/gCf+ff.AJgN.AFgMgG.ANgrfEePgNf8gMgZ.ABjIfVfs.ACfm.ABfzgaeggcgMfsf5.ACfz.ABfShbgC.ACgUf2.AHhhfZiGe3gSgngI.ABfTfz.ACfzfzfz.ACe4f1figC.ACf0gZ.ABf9hggM.ACfbf3.ABfzfs.ABfx.ACgtgHeZgOfofqff.ABgGf8.ACfpfzfr.ABfzgMfMgggJ.ACf0gP.ABfzhX.ABfz.ABfzhzf8.ADgcf3.ABf8gNgIge.ABfzgS.ACfr.AKfw.ABfzf5f/.ABf2fj.ADgIf0gF.ADgq.ACfXgrfofh.ABf3fN.ABfef5fz.ACf8.ABgMff.ABg/flhF.ADgV.ABgrftf9.ABfzgR.ABgp.AHfvf9.ADgd.ABfT.AKftgJ.ABgG.ABgM.ACf1gX.ACgP.AIfsfjgShx.ABf0.ADfz.AFgN.ADflf7.ABgJ.ABgI.ACfzf1.ADfxf/.ABfz.AEgD.ABfxgU.AJfz.ABgZ.AEf5.AHfz.ALgZfzgffigogbgQ.ABgCf1ge.ABgf.ABfc.AEfz.AEf7.ACe4.AGfp.AFgDfqeygafw.ABfkf1gZe6gDfzhcfwgRgNgUgM.ACf3.ADf2f1.ABhufs.AEf1gHfz.AEgX.ABfyf1gG.ADgZfi.ABf3gr.ABf+f0fk.ADf1.AKgU.AIf7.ABfB.ADg8.ABgRf2.AFf0.ADfz.AEgmf9.ABfmgb.ACgN.ADf1.ABf0.ACf0.ABfugd.ADf7gB.AFgCfz.AIf+.ACf0gL.ACgS.AIgL.ABgZfp.ADf8gGfz.AEgR.ADfzgB.AEf1.ACf+gL.ACf6.AIgY.ABfafz.AEgX.ABgQ.ADf0.AZglfzgH.ADf5.ABfOgrgM.ABfz.ABfw.AEgM.AJf0.AKgT.ABgBf7fufz.ABf0hpf+gN.ADf4f0fT.AKf1.ABfz.AKf+.ABgz.ADfc.ABiGel.ACf8.ABf3.ABfV.AXgp.ABfkf6.ACgN.ABf/enf3.ABgU.ABfk.ABf2hp.AJf3.AMfm.ABgR.ADgJ.ABgKf2.Aegw.ABfV.ADfz.ABgQ.AIf5.AWgN.ABfa.ABfg.ABgY.ABg1.AFf5.ATfz.AFgE.ABgHf2f/.ABgT.ABgKgBgm.ADfuf1f+fz.ABgN.AFfz.ADf1.AEfz.AFgK.ABf/.AFf/.AFgD.ABgC.ACgN.ADfz.AKfz.AFfz.ABf4.AFgWfhgN.AFgZ.ADf5.AThT.ABf2.ABf4.ABf7.ABiAdG.ACgNfmgd.ABe5hq.ANf1.ACfX.AFgi.ABg1fofz.ADfagrff.ADf0f0f5f9.ALga.AFfz.AGgu.ABgP.ADe9gMf0.AFf6.AMgM.AKgS.ABfq.ABgE.ADfmge.AEgC.ABfv.AMgL.AKgR.ABfq.ALgF.AZgN.AFfz.AhgG.ABf6.AFgK.ADf2.Adfk.ABf9.ADhafO.ACf2fzgU.ABgMfz.ALf6.AKfg.ABg+.ABf/.ADfsfV.AEgi.AZf2f5hF.ABff.ABfo.ABgZ.AFf9gLf2.AJfzf6.AMff.ABg3.ABgD.ABfw.ABgHfs.ACf5.ABf6.AOgQ.AKg3.ABe6.ABgM.ADgN.ADf5gGf+.ABf6.AXf8.ABgc.ABfl.ADgaf3.ACft.ABgE.ABgB.AXfg.ABgB.ABfp.ADhHfw.ACfp.ABgk.ACf0.AWf1.ABgU.ABgc.ABf0.ABfBhTf1.ABfz.ABfz.ABga.AMfz.ABf4fz.AHgV.ABgH.ABft.ADf5f4.AGgH.AXfhfzg4f5gP.ACgEghfX.ACfdfmhA.ABf2.AGf2.AQfLfOgrgW.ABfqeJgKgOhl.AEf8.ABf2gef9f2gEgM.ADgohaf+.ADfcfpf8fzf4.ABf5.ACh6fFgCgrd5gNgafri+fW.ABfffzfw.ADfEgnfwf8gDf1f0.ABf8fzgg.ABfz.ABfKgy.AEf0.ACgOfofbgF.ABgXgNg/gIfN.ADfo.ABf/.ACgYf0gngNf8.ACgKfO.ABgMfz.ABg0fpf0f1fz.AEf0ga.ABfS.ABgNgMgpfMgR.AGfo.ADgu.ABgM.ACf8fi.AEgC.AIgog4fzfg.ACfpfceo.ACfz.ABfzfz.ABgi.ABgNftgQ.ABgR.ACfpgB.ABgM.ACha.AFf5.ACgShVf7f1.ACgRgUfH.AJf8gFfo.ABf0.ACgNe1.AEgnf4.AHfcfXf9fR.ACf5.ACfm.ACfz.ADgO.ABgcg3.AFgwgb.ANfOfUfkfgf3f4hK.ABfnfA.ADfXf4gL.ABfgjIf4gvgB.ABfngO.ABfDhXgn.ABf1f/.ABf2.ABfz.ABf8.ACfNg3gxlUh9iYfmf6gbdg.ACeyeSfrflfnhSh0gufAf1f0e3fs.ABf7gGfPfsf9evftf0fjek.ABf/.ACe3hZe2g7hFiYg3fzfigH.ABf1gtewf1fO.ABggfWgFf3.ABfgfcgG.ABf0e9gBgFf2fUglgagCfY.ABgu.ACgagFgBf5.ABfjfrfzg4fw.ACfz.ACgefp.ABf2fuf1gYflf0fp.ABgbflf5f0.ABf9f1gWgVfr.ABhe.ACgkgIgJeHfzglewf8eWe0.ABf0.ADf+gY.ABglf4hG.ABgs.ABfz.ABg+fxgGfzf0h4f0gQfrg1.ABfz.ACfpfKfmi8fzfsgz.ABfdfRfz.ACgr.ABgXf0.ABf/fPgHgJfz.ABgNgMgXfzf+.ACf7fxfn.ADf7.ACfyfyg6hif9fdfb.ABgDfa.AFf5fk.ABgrgegOgDgI.ABgmfsgUe9f1.ACf8f0fv.ABfz.ABgE.ACgv.ABgpf4fzgNgb.ABf2gn.ABfx.ABfsf0gC.ACfq.ABfz.ACfo.ADftgMfn.AKfxfpdghQemgXg0.ABf3fngvf1fdeKgTfx.ABgcfkgOgGgI.ABfyfzf9.ABiRgLgtgegVfzfohlfp.ABf2.ACfTgMhue6eFgEfxf6icd6fggbiEh3f1fzeogCgVe7.ACfzfc.ADgugMgN.ABfpf7gxgEfq.AEftf7fqe5gMgMgN.ABhvg0gCf0fv.ABfh.ABfyf6fk.ABf0.ACgtfz.ACfxf0fs.ABgI.ABf+g4f0.AEhJfufZgNfzgDfp.ABf/hHgV.ABgX.ABgRfgfifggN.ABfW.AFfn.ABg0.ABgIgV.ABf4fM.AFgig1g6f0.ABf2f5.ABf9fu.ACfmfzfzfzgWf1fdgdf6.ADgE.ACfqgH.ACfyf5.ABgO.ACf1.ACgMgDf3hVf/fof1.ABfWfmfm.ABfzfzfnf5gPfzgLgK.ADfzggf6.ABf0f0.ABf0ga.ABfzgTg/.AEgH.ABgJ.ADgE.ABga.AFgq.ACf0fzf2.AJft.AEfd.AFf2.ABfKf5gnf5gx.ABfgfQfz.ABfefmg1.ABgLfpf4.ABf1.ACfz.ADfz.ABhD.ADfzhf.AFfz.ABgj.ABfa.ABf1.ABeTfPfo.ABgZf8gW.ACgn.ALf4.ABf3.ABf5iV.AFg2.ABgEfzf9.ADfndVgsf0gg.ABgWf5fff2.AKfz.AFiOf0.AEf2.ABfff0gS.ADi3ewfs.ABgK.ABfy.ABgMhRgN.ADfz.ACf0f7.ACfy.ABf2.ABf5eq.AFgQ.ABgKfx.ACf9.ABevhBgp.ACfzf7.ACf4.AQf4.AFgM.ABgZ.ABf1.ADgmf8.ABf0.ACgB.ABgF.ABf1fi.AEfz.APgs.ABfz.ACfz.ACfm.ABgH.ADgJ.ABgK.ABf2.AKfs.AEgN.AFgD.ABf9.ABfi.ABf5.ABg+fTf6.ABf7fzfs.ABgIfu.ABgR.AJhZ.AEf2fq.AEfzfzgE.ABfj.ABf0f0hzhbfqfzgc.ABfogSfefs.AFf2.AFgD.AEfRf2.AEfz.ABgV.ABgD.ABgMf0jYcw.ABf0fn.ABgG.ABf/fnf0.AKgM.AEgn.AFgI.ABf5fuf1.ABf/.ABezd2grfrfwfcgogVgnhKfngT.AIfzf0.ABf1f0.ABinf0.AFfzgUfrgP.ABft.ABhCfD.AEfzgTf0gy.ABgM.ALfx.ACfk.AHhKfsgd.ADduhLf5.ADf6f9ge.AFf0.AGgH.AEfr.AFgY.ABfdf7.ACgp.ADgJ.ADftfz.ACf0gH.AJgE.AKga.ABgMf2fP.ABf8.ABf8fjgD.ADg7gEf0fv.ALgW.AKf2.ABfGfzhP.ABgN.ABeeiVgKfze3.ABgi.ABgF.ACgY.ADfz.AFfz.AEfp.AHggf6gL.ABgT.ABghfQgL.ACf0fY.Abfwf0f9.ABfy.ABhqd9f1.ABfw.ABgrgHhX.ARfZ.AHgofzfs.ABf/.ABgTf8gJf0fz.ABfg.ABf2.ACgM.AJf3.AEgj.AFgN.ABgC.ABgH.ABf6.ABfugT.ACf2fzf9.AEgK.AUgc.ABfTf0gi.ABgJ.ABgIf/.ACf1.ABgC.AEf0.AUgY.ABen.ABgw.ABgK.ABgNfQgL.ABgL.ABg1.ABgL.ACf1.AHf5.ABfn.AMg/fVfO.ADf+fzgN.ABfz.ABhl.ABgD.ACfn.AOfe.AFf1.ABgi.ABgF.ABgJ.ABfrgEf4.ABfx.ABgU.ABfu.AZhV.ABgF.ABe/gNh9eH.ABfzgV.ABfz.ABfo.AOfz.AKgf.ABft.ADgJfzf3.ABgY.ABfa.ABgP.AZfE.ABgu.ABf3.ABgkfY.ACh1.ABex.ABf8.ABgR.APfn.AFgpgoduf4.ACfhfzf4fN.ABf5.AEfygB.ABgafz.AEfKiihL.AMfXhOftf0.ABgNfhgehnfUfzgY.ABfufk.ACf5ft.ABgN.ABfc.ACgIfYgF.ABfz.ABf3.ABg3.AGfxgRghgN.ACgCgmfnf5.ADfq.ACfz.AFf0gE.ABf/gPfy.AEfz.AHf0gL.ABgE.ACf2gJfVgK.ADfj.ACgM.AFgIf1.ABgZga.AEfogY.AHgafvfqgG.ACiO.ABfnfI.ABgW.ABgD.ACf7f0.ABf8f6.ABf/.ACgPeq.ADf+gX.AIfzfK.AEfv.ACf0.ABgT.AHf4.ACgO.ACf7gwfz.ADgp.AIf+.ACgB.ABfzgb.ACf5.ABgN.ABfz.AFgR.AFf2fpfz.ADgV.AIfdergsfef3fmht.ABgYfQ.ABg+.ABhp.ABfzfzfkgLfxfU.ACgMf8.ACf/.ACgef7.ABf6.ABfUgL.ADgngKgyfqd9gHd+.ABhbftf0gefzfsfOft.ABgJgqg1gPgMf9gvf0f/fhhJf6f5f3f7fugJhPfdgLfr.ABf1hCg/gQg0gVfqek.ABfvem.ABe6fpiDfTfq.ABgNeUfygL.ABgRf3gGfnf1e/gN.ABgifs.ABfh.ABjTgK.ADf6f1fQf1gNgLgt.ABfvgB.ABfo.ABeg.ABgM.AEgN.ACff.ABgKf5fwgD.ACfM.ABgZfoi7gX.ADgFgKfXfV.ABf4f7fxfCiJ.ABfg.ABgo.ABfzgFfz.ABgCgff9g/gXgN.ABhNfj.ACgMfK.ABf/.ABeb.AEgMgdgPep.ABgpfN.ABfhgc.ABgI.ABf3.ABf+.ADf3f0.ABf6glfzgQf3.AEhT.ABgN.ABfM.AEf7gVfUgh.ADfzf0fZ.ABgC.ABfz.ABgZ.ACf4f0.ABgMf0fzgEgXfh.ADg+gIf9.ACgO.AEgifpf4hRfef6gGf3fve5.ABg+.ABe/gJgRfe.ABgxfzgmgN.AFfvfg.AGgU.AEfSfefUe3gYf4fu.ABf0fmgZfRffiph9gifUf9gV.ABgM.ACet.ADgKf9gP.ABfqf5fcfAin.AEgngYgpejg7enfU.ABbGfMgFjEdqmle6gEfnhggu.ABgK.ACeN.ABf1.ABf6fugRfzf0.ABgEh3e5.AEgNgdgTfU.ABgZ.AChKgEfzgDgFgvf7.AEf2f0.ABfzf5.ACf3.AGgee9e6.AEfX.ABgig4f/gcfHf9dQkaf3gWfofMghf4fPfzgC.ABfj.ABf4gP.ACf6frgS.ABgMgg.ABfogUfe.AEfn.ABfnhff0fzgX.ABfmfs.ABgL.ACgVf1.AHf1.AEgY.ABfzfz.ABf7.AHgEfbhIf4fzf0.ABgEg5.ABfsfmfyf7fs.ACf0.AFgO.AFgMgNf3.AHgN.ABgB.AFftf2.ABgB.ABf2gs.AOf4.ABf1.AIf0.ABf1gKf5.ABgC.ABf1gjfvfQfzhDgW.ABg3f0.AFf2.AFfp.AEfKga.AEfqf0gJ.ABgJ.ABgb.ABexhUfIg2e/fcfegFfv.AGft.AFf2fz.ADhLhj.AEfz.ABfyfV.ABgF.ACfahg.ABhFgUgKgDfzf8f2.ABgYfz.ANfJfn.AEfZ.ABgF.ADf8.ABgndxgsgMhXf0e8.ABgagM.ABgE.AHf4.ABgH.ABfy.ABfzhOf0.AFfz.AEgN.ABg4fQf0.ABf/.ABgJ.ABf4f0.ALgQ.AMgtfzfq.ABf2.ABfph5.ABfcf4fsgH.ABf6.ADfz.AIgN.AFfc.AEgN.ABfz.ABgK.ADf5fv.ADfzgGf0gV.AGf8.AFgZ.AEf2.AFfv.ABeKgEgS.ADgMg1gCgU.ABfbfqgpg4fNgZ.AEfR.AFgD.ADf1gegn.AEfyf1gLf5gd.ABgc.ABe9gB.ABgO.ABf/gDf8hb.ADf0.ACgH.AFfn.AEfsfq.AGgif8fw.ADf2flfp.ABf2gNgf.ABfd.AGhE.AFgM.AEff.AFfZ.ABikf0gMfzgN.ABf/eRf4fsgJfsiJ.ABfRf2gK.AEf7.AGf0.ADf7fW.AEgM.ABfm.ABfz.ABgGf0j/cX.ACfz.ABgfgUfpg4.ABf0.ADf7.AFf3.AEfd.AFg0.ABfNgsgegK.ACfo.AFfhgDgL.ABf6.ABfz.AIfz.AEfz.AJgM.ABf0.ACgCgM.ADfx.AEfz.AJgN.AKgU.ABgD.ABgd.ABfz.ABfhgcgW.ADflgNgC.AGf9.ADf1.ABf0.ABf1.ADf4.AGgTf3fu.ADgTe/gX.ABg7fzf6.ABgS.AGfk.ASf8.ABgn.AEf3.ABfzfz.Adgbf7.ACgN.ABe1fjgG.ADf8.ABgyhA.ACfz.ACfi.ANf7.ADf0f5fzgQ.ABgH.ABi9eUgZf3fzf2f9.ABeggL.ALfz.AEgl.AFgNfzhPfPfm.ADfxgd.AEfxgIgD.AMf0.AKga.ABfi.ABfz.ABgG.ABgYgD.ACf1f1gM.ABgH.AGfz.ASfqfzf8.ABf6.ABhAf3gJ.ABgmfzfIfzgM.AMgN.AMhVf3fN.ADe/gx.ABf4fzf8go.ABgB.ABf0.AEf0.ASfz.ADgN.ABfwgD.ACga.ABf/.ALfz.APhn.ABfc.ABf7.ABfJgp.ABfzgQf1ft.ABf2fz.AWgY.ABfE.ABgD.ABgN.ABe9gH.ACgm.ABgq.Abf7fthE.ADgxfa.ABfzf3fZf9.ABgI.AXhigZfz.ACfz.ACfffe.AHf0.AIfz.AEf6.AIfzgJgPf7fz.ABfw.ABf8gT.ABgL.ABfs.ADgMf0.AEf/.ABgN.ABgK.AHf6.AEf3gV.AEfygHfzgR.ABf4.AKgY.ACgNfo.AIfx.AKf0gH.ABf5.ANgM.ARfpf2fx.ACgf.ABfzgF.ABgb.ADfz.ADgSfz.ABf8gH.ABf5gN.AEf9.AJgBfz.ADgM.ACgJ.ANf3.AQf4f8.AXgM.AOgZgNfP.ACf0gh.ACfk.ABgC.ABgR.ADgU.ACgR.ACfof0.ABfW.ADgrf7.ABf5f4gS.AEfVeTgygBf/.ABfN.ABgfey.ABfg.ABiogLgX.ABgRfYgO.ADfof4fz.ABgQ.ACg4gF.ABfx.ABgW.AEgQfSf7fsfz.ABgx.ACiM.ABfq.ABfy.AFfzgU.ACf3fofzgNf5.ACgLf5.ABgMf0fI.AFgL.ABfo.ACf8fz.ABgf.ABfw.ABf0.ABgM.AEf6.AJgDgN.ABgNfzgH.AEf6gI.ABfq.ABgNfq.ABfkfVfzgm.ABgO.ABf6.ADgbf8.ADgH.ABgb.ADf8gr.ABfn.ABf8.AFg8fqfz.AFfc.ABgV.ABgE.AGfr.ABf7.ABgM.ABfo.AIgY.AEgTgOfyfp.ABgfff.ACfh.ABfz.ABgM.ACf/.ACgXf8.ACfz.ADgX.ACgbf1.ADf6.AGgkgN.AEfcfc.ABgJ.ABgWf3.AIgE.ADfz.ABf1.ABfz.ABf9f0gy.AEga.ABerfMgxgkgI.ABf8ekfZfQ.ABfcgLgN.ABgM.AFfm.AFgkgX.ADf6it.AEf4f1f4gWgdfM.ABf0hDfv.ABgMfifpgLgKfzfi.ACgH.ACgvf2.ACfs.ABgS.AEgWf4.AEfm.ABf0gW.ABf1.ACdkh7gMgBfzfHgL.ABf1.ADf1.ACgD.AEf3.ABf+f1.ACf+iV.AEf3.ABgCgE.ABf5f5.ABiZd7fVgC.ABgJf8.ABgmfzf0gZ.ABf1.ABfq.AFfnf8gV.ABgNf+gZ.AFf0ghgb.ACf0.ACgO.ABf3.ABf7.AGf+.AJfq.AEfz.AGgh.ACgK.ACf7.AEfz.APfz.AEfz.AKfz.ADgd.ABgN.AEf7.AGfr.ALf9.AEfj.ABf+gbf0fxgE.ABfvfxfwgb.ABhRgP.ABf4.AGfr.AFf3.AFf1.AEf/.ABfs.AFfofsfzgw.ACgg.ABff.AGfr.AFfz.AEf0hN.AGf6.ADgG.ABfred.ABiRfzh3gV.ABf+.ABf2.AEf8.AKfheW.AGgZ.AFd3hTgIf8f0gNfz.ABfM.AGhF.AFf3.AEffg9.AHfz.AEg3f7.ABfuf1.AKf4.AYfqgz.AEfz.ABgb.ASfV.AEfo.ABf0.ABgM.ADgLhQ.ABfz.ABf5.ACfnfzgK.AEf1.ALf3.AEfmfzf8gG.AEfKfR.ABgn.ABf1gO.ABfpfn.ABf5.ADhN.AFfzf0.ADhfgE.AEfz.ACf6.ABge.AChVd0.ABgv.ABgRfz.ABgd.ABf8.AEft.AKg4e6.AEfz.ABgNg0f0f6.ACbiic.ABgwfcgUfr.ABhUfz.AFgt.ADfz.ABgN.ADf0gifM.AEeY.ABfpf8g9.ADfRgOgLgE.ABg3fh.ABfqf4g4.AEf2.AKfyg/.AMhtekgZf9.ABf1f9.ABf1f3go.AEfqf1.ACf2.ABgN.AEf0f9.AEgQ.ABf6fv.AEgVf1.AGgS.ABf0.AEf4.AQf6.ABgZ.ABfg.ADfzgNf0.ASgZ.AKf1.ABgd.ABgL.ADgzfrf0gn.ABf1fj.ABfn.AGf4.AFgH.AEfs.AHgK.ABf2.ADgQgV.ADfz.ACf0.AGf0.ATgLf1.ADfMg+.AGf4.AGf+.ASgWgK.ACfs.ABfhgh.ADf/fz.ABfs.AGgi.AHfz.AKfz.ABgN.ADf/gW.ADf7.ACgD.AGfr.AFgM.AEf2.AHgN.ABfy.ADgEgQfsfw.ACf+.AOgU.AMgO.AFfjgf.AEfy.ABf+.AZgS.ABf0.ADgIhF.ABfof/f5fl.AIfp.ASf5.ABgp.ABfr.ABfrgvgNf0fFfzgm.AIf6.AUfz.ADgZgf.ABf4gJ.ADgQ.ABf0.AEfz.ALfc.AGfr.ABgN.ADgife.ACgP.ABgM.ABft.AZgEf4gF.ADfVgr.ACgIf4.AcgR.ABft.ABf8.ABf/gJ.ABfzgM.ADgL.ASf0.AEgagegbff.ACfy.ACff.AHgKgU.ABgY.ACgR.ABfuf7fP.ADgL.ABf1.AGgNgafff9.ABftgD.ACg7.AEf5.ACfW.AFf8fzgPfzgL.AFgT.ABfz.AEgsfGgZ.ADgh.ACgP.ABf8.ADf1.AHft.ABfo.AOfzfk.AEfagafzf6.ABfz.AKgP.ACgMhX.AEfs.ADf2.AEgXfn.AEgkf0fzgf.ABgN.ABfz.ACgCfz.AEf2fz.ABgvfc.ADf2f5.AJgOfz.ADf0.ACgJ.ABf3.ABfz.AIgl.ACfz.AOgNf6.ABgU.ACf1gK.ABfN.AEf2.ACgKgZ.AGfzgB.AEgM.AIgJf4fr.ABfz.ABf4.ABgPfc.ABgm.ABgM.ABgOfpgRf5f5.ADfw.ACgN.ADgI.AEgO.AEf8gngVe4gUfmfufzfqft.ABf5.ABgggLfm.ABhQfTgkf/.ACg3.ADgS.ABf9fngE.ABf1f0f0.AEgUfxgKf2.ABfqf0.AChD.ABgG.ABfkfzfd.ACf7.AEg6.ACgKf3.ABgNfrgv.ABfz.ABfS.AEfmf5f1fd.ACgd.ABf8gP.ABf4.ABfz.AEf8.ABf3.ABgQgpfz.ABgB.AEfx.ADgr.AEf/fD.ABft.ABf0gK.ABfWgh.ABgw.ABe+fzgNfn.ABf0.ABgF.ABgMft.ACf7.AEgt.ABfz.ABh6.AEgMgV.ABf9.AFg4.ABgJ.ACfzgN.ABf0.ABf0gL.ABgNfr.ACfr.AEfo.ADfv.ABf1.ACgfgtgHgJ.ABgJf5fz.ABeJ.ABgN.ADf0.AEf3.ADga.ABfvfw.ACf1gM.ABf1.ABg/.AEgNfzg6f+.ACf+.ACgd.ABg1.ABf7f3.AFgP.ACfOf0.ADf9f1fzf5.ADfX.AEgRgNf8ghfze+fv.ABfRhefvf6.ABgnfzgTf4fzfr.ABgN.ACgS.ADf4.ABf6.AEgjfX.AEfjf1fMe5gRg/gP.ABiufvfzf2gFfWfDgMf8gP.AFft.AJgNgIgI.ADf+fZf/f4fo.ABgt.AChYfpgNgMf7fy.AChV.ADgB.ACfZ.AFf7.ABfK.ABgrfmfO.AEfp.ABgJgO.ABf1.ACf4hIgQfr.ABfzgggNgEfq.AFhQ.AEf0.ACfZ.ABf0fwfC.AGgif4.ABf/.ACePfffzgL.ACf6.ACg5.AFf7.AJf0.ABhX.AGf2g7.ACgL.ABgGfV.ABgT.ADf1fu.ASfz.AHfV.ABgo.ACfegU.ABf7.ABf2f0.AIgu.AFf3.AFgH.AEfz.ABgOgR.ABf1.ACgqf4f/fv.ABhNfq.ABf/f4.AFfe.AFg3.AEfue5.AEgS.ABf1gN.AEfMgg.ABfnf0fifg.ABfsf0.AEf4hD.AFgY.ACfz.ABf0hJ.AEfmfz.ADf9.ACe8iufxfc.ABf4fr.ABf+.AGf4.AFgW.AEfrgY.AEel.ABgYgm.ABf4.AChieMgsgdfuf0fi.ABhAf8f0.AEgN.AEf0gL.AEf1f8.AGf0.ADgM.ABgRfk.ACf7.ADf0.ADgV.AIgI.ANgy.ABfx.ACgVfI.AGgLf0.AWgQ.ACf0.AEfpgNgJgJ.ABfbf/.ABg5.ABf+f0gM.ACf5.AFfr.AKe/f2gkf5gMfz.ABf5fchJf8f3fkgSgM.ABgXf8fKf3gK.ACfm.AFf2.AEfaiG.AEfm.ABf/gBgDglgN.ABbximfxgcf0fHe5.ABf8.ABg9.AEg7.AFgN.AEfPh9.AEey.ABfpgbgE.ADeLgpf9f+.ABhDf4gKfzf6g8.AEg7.AFgC.AEgEfn.AEcJ.ABfahFf8fkfn.ABe5nxgRfc.ABdAhTgNe0gRfP.AEfP.AFfr.AEhKhL.ADf4.ACgh.ACf9.AChuen.ABgMf2fMfxfvgofRgPf4.ADg4.AFf6.ADf2.ABf5.AGgLglfv.ADg4g2f0gMf0f8.ABf0gO.ABfO.AEft.AFfq.AEfd.AHf0.ADf6.ABf4gBgM.AFf/.AGf0.AFgb.AMgDfzf0.ADfHibgW.ACfzgj.ABfffzf+.AEfx.AFf7.AEfzfZ.AGf4.ABgI.ADg6eGgJ.ADgS.ABgk.AGgZ.AFf0.AFfz.AGfwgbgCfzgF.ABf3gV.ADfngLf7.AHgC.ASft.ABfZ.ABgu.ABbelOf3f0fzfc.ACgyf2.ABgK.ADgH.ACf0.AHf8f+.AGgQf7f8gmf0.ABiJb9.AEfe.ABg7.AGg1.AFgL.AMfhfogs.ABfz.ABhFfK.AEgF.ABf9.ADf6.AIgN.AKgW.ABf7f1.ACfo.ABfngi.ADf8.ACga.ABf0.AIf/.AOf6.ABgG.ABgN.ABhyeN.ABf0gKf0gj.ACgZ.AFfq.AFfe.AKgN.ABgC.ABf6.ADgXfegC.ABgP.ABf5.ABgIgV.AFfi.ALf4.AGfz.ABf0.ABgt.ABfHge.ACfyf1gT.ABgN.AZge.ABgE.ABgJ.ABg7d7.ABfzhgf1gW.ABgVf8fb.AEfh.ADf0.AOfPgDgS.ADe7hf.ACf2.ABgT.ABf6.AZgWf6fw.ADeqg5.ACgI.ABgj.ABgX.ABf0.AQfn.AFgUgI.ADfk.ASfugR.ANgEgZgIgE.ACgW.ABfz.AIfz.AFf0.ABf3.ABfv.AMgEgBf2f0.ADf1.ABgM.APgFgL.ANgN.ACgN.ACf9.ATfp.ANgo.AFfyf0.ABf+.AMgMf0.ACgY.ABf1.ACfn.AJfZ.ABf2.ACgS.ACgN.ABf0.AIf0.ABgB.ADgz.AEf1.AIfug5.ABfv.ACf+.ASgNff.ANfyftf3f7.ACg3.ACfm.AFgX.AHf5gN.ABgCf0.AMgYgifJfxfdfsf1.ACgT.ABf0.ABfhhdgN.ABfQft.AEg6.ACg2f4.ADfz.ABf5f4f0.AEgLgTgR.ABf2.AEf0.ABgp.ABfz.ABfz.ABfzf+.AEgj.ACf1fw.ACfz.AEfzf5.AGf0.AFg9.ADf7.ABgM.AHf6.AGf7fz.ADff.AFgN.AEft.ACgM.ABgR.ABfz.ABfz.AHf9.AHf5.ADgN.AHfm.ABf1gE.AChV.AFf8.AHfn.ALfq.AFfqgDgT.ABgK.ADfn.ANf2.ALgZ.AEf4.ABgbfwf3.ABgf.ACf7.AEf/gB.AEfz.ACgG.AJfz.AGf+f/f0f6.ABfagS.ABgKg6fofn.ADgN.ABf6.AFgPfz.ACgn.ABfz.AFfw.AFftgYgDgNgZ.ACgkc7.ABfx.ABfYf4gH.ABfc.AFjN.AJf1.ABgP.AGf0.ADgM.ABf+gW.ABgL.ALfs.ALf1.AGgNfo.ABgYfZ.ABfmgy.ABfz.ABgk.ABgN.AEgN.ACfq.AEfz.AGf0.AHfn.ABgM.ACgLhy.ADfYfv.AIfK.AQfz.ABgEgL.ABgk.ACf+gN.ABgL.AKf2fo.ADfz.AGfz.AIgC.AFf+.ABf0.ARgM.AKf5.ABf6.ABgN.AlfhgO.ABf+.ACfjhOf0.AIgV.ADfZ.AQf7.ABgFf2.ACfrf7gp.AFf2.AEgS.ACf0.ATf1gMf6.ABgN.ABfRhe.ADfm.ACgTf0.AFfy.ACfq.AQgNfz.ADhSfS.ADf2.ADfz.ANfz.ALgI.ABga.ACf+ft.ABfz.AefqfigZ.ADgbfv.AEf2.ABgD.ACfz.ADgl.AQgM.ABfn.ACf3.ACezhNgNgP.ABfqfagNfg.AGhP.AFf6.AMf8gG.ABgd.ACfYgq.ABgM.ABfpfo.ABhC.AGfv.AFfd.AEf1f+.AGgLf3.ABfqfz.ABgpgcfuf3.ACf0.ABgW.AGft.ATgX.ABgqf/.ABdGjU.ACf2fZfUfzhC.AGfr.ACf0.AHgkfL.AGfzgMf0.ADjCeA.ABge.ACfj.ABf0f2.AQfh.AHgkf5.ABfz.ACgwfe.ABf0.ABf1.AJgb.ACf1fz.AGf0.AHfegsgZf1.ADgG.ABf0.ADf0.AHf7.ASgMfzf2fzfw.ABesjT.ABfufufufpgQfzf+.AFfs.ADf0.ABf5.AEgBgb.AGftgnftfz.ACe6gG.ADf2fr.ABf2.AGhp.AFgN.ASf0gn.AEfu.AIf3.ATgNf5gI.ACexhT.ABf3.ABf1gp.ABftfz.AFf+.ACf6.ARgMgM.ABf4fhgE.ADfxfZ.ABgG.AGgu.AEfz.AFgkf1.AEfz.ABfXgOgWgS.AChLeagF.AFgM.AGgO.AFf7.AKgW.ABgW.ABfh.ADfpgRgG.ABgS.ABf6.AIfz.ADfz.ANfzf/fzgB.ADf3gigM.ABgG.ABff.AIgf.AKfz.AEf9.ACfq.ABgE.ADf+gV.ABf1gVf0gj.ABgN.AGfk.AGf0.ACf5.AGf7.ABgE.ABgN.ADfpgk.ACgN.ABfn.AUfz.AGfz.ABgDfzgL.ABhGfh.ACfp.ABgK.ABf7.AGf3.ASgLfzf0.ADhKfh.ACga.ABf1.ABfn.AGf5.AKf0.AFf5.ABfcfqhC.ADftgl.ACgNf2gN.ABf+.AGf2.AKfo.AFf8hKf2fr.ACfo.ACf1.AHgI.AHgSfXf3.AFgT.AGf2gcfEfE.ABfzhR.ACfz.AFfz.AHgd.ABgBf8gw.AGfz.AFgZgggefg.ACfhf0.ABfz.AQgM.AHf0.AIf2.ACgXgL.ABgd.ADfw.AEf0.AEfm.ABgNfg.AEgV.AIgKez.ABgF.ABf0hk.ABf0gM.ADfz.AIgX.ADfq.AEf0.AIfzfg.AEfG.APgg.ACgJg9.AOgU.ABfh.ACgs.ABf0gY.ADfg.AJfz.ABf7.AFgF.AIf6.ABgLfkfz.ABhV.ACg5.ADf4.ABfb.AHfa.ACf0f1.AMf/f+fefVf0flgb.ACgm.ABgJ.ABf2.ABgB.ABgC.ABf8.ADff.ACgahF.AFf7.AGf9fagUf+f0fpf9.ACgZ.ABf0fzfq.ABgNgXf+.AEf1gW.ACfzf8.AFg5.AGf0gagNgF.ACfw.ACfl.ABfn.ADgM.ADgV.AGgQ.AEfz.AJgcgXfc.ACf8.ABfkfzfzfz.ABf2.ABfpf/.ABgZ.AEgS.ACgn.AEgI.ABgafpf9.AFf0gD.ADf7.ACgz.ADf9.AGgF.ACfd.ADfz.AFgW.ABf0.AEf8gUgRft.ABfagF.ACfo.ABgB.ABgL.AEgy.AHf+gM.ACf0f9.ADfz.AEgR.ABf3f2f1.ABf0.ABfzgP.ABf3.ABfw.ABgn.ACf0.AEgr.ALfr.AEf0.ABgM.ABf0f4.ACfhfugS.ACgxgR.ABf0.AGgM.ADgH.AHfq.AEf5.ABf6fz.ABfngX.ABgwgef3f0fvecf0fi.AHhs.ADgZ.AFgdftf0.AKf1.ABgLfd.ADf3.ACgVfz.AFgn.AFf9.ADgM.ABf0.AGf0.ABf2fzgH.ABgMev.ADgcf/gN.AEgN.ACgu.AJf+.AIfzft.ACgF.ABfxgP.AEgNgR.AHgC.ADf7.AMfpgGhneu.ACfz.ACgD.ADfogd.AIgI.ADf1.ADgL.ABf5.AGgL.ABgV.ADfr.ABfpgi.ABfu.ABgUfo.ABf/.AGfu.AFgS.AKf3.ABgS.ADfw.ABgNf/.ADf7f6.ABf0.AGge.ALf0.AEfz.ABfz.ADgN.ABgMgff0.ACfig3.ADf0.AEf5.AKfo.AFf2.ABgR.ADf5.ABgVgV.ADf6.AJfz.ALfo.AGgVfz.ABgdf4.ABhReO.ABf4.ABgIf/gTgdf1f0fv.ADgr.AEf0fz.AFfo.AMf1gL.Aefz.ABgF.AFfsgu.ABf4.ABfz.ACgPgM.ABfz.ADfz.ASgx.ADfC.ABfyfa.ABfz.ABhn.ACgM.AFfzfn.AUf0.ADgYgD.ADg1.ACft.AFfz.AKfzfp.AHf/.ABf0.ADfsg5.ADgGf3.ABfy.ABf8.AEfz.ABf0.ADgW.ASgOgcf0.ACfp.ACgM.AGf7.AKf0.AHfU.ADgL.ABgefS.ABfnf/hLgc.ABgG.ABf0f6.ADgD.AJf9fw.AFgP.ABfdgR.ACf0.ABgFfH.ADghgq.ABfo.AGgS.AQf3.ABf2.ADgJ.ABgEg+.ADgPf0.ABff.ABf0.AFf0.AUfz.ADgO.ADgU.ACf9.AGf5.ALf0.AEfk.ABgq.ADgJ.ABfq.AEhWf7f2.AGfzfffz.AKfz.AEgKf0fx.ABgo.ADgZfm.ACfrgNfa.AIgZ.ASf6.AFgN.AEgFgG.ABfz.ARf7.AFfy.ABeegwhH.ABfZ.ABgNfF.ADhCgy.ABfb.AGgL.AKfz.AHggf0fY.ABfp.ABgift.ADf1ghgK.AHgF.AKf2.AFgJ.ABgffYf5.ADf/ge.ADgGgK.ABgB.AGf3.AKfo.ACf6.ACf1f/gJf5gJ.ABf0.ABfsg+.ACgMfcgQ.ABf4.AGfz.AQfz.ABgE.ABfqfm.ACf/fB.ACf/hUfr.ABfzghgR.AEgt.AJf0.ABf0.AEf2.ABgdfz.ABf0.ACfXfe.ABfmfOhEg/.ABf/.AGgy.ALfo.AGgR.ABfm.ADf8gg.ACgNgIf8.AIfz.ALf0.ADf0.ACfx.ABg2.ABgQ.ABhRfMf0.ABgVgjegfzgVfqf0.AEgH.ALfz.AEf1.ABgQ.ABfm.ABgM.ABe4gv.ACgpgkfv.ABfs.AGgM.AJf6.ABfz.AEf4.ABeNhShF.ADfMgY.AChMgif3.ABf0.AGfa.AKf/fO.AEn/ghfZezfz.ABe4lPczh6.ABfzfzfV.ACfEfneW.ABfz.ABfzfo.ABe8eAf7gOfz.ABf0f1f0fbfz.AEhMiEfGgLeifAhee3e9iUf3gOfmfmf5.ABgCdZeTgHfvgkiEgb.ABglf3fc.ABfzf+g5.ABgq.ABfp.ABfw.ACdse3dRgxe/f6e8eqgviFfmgm.ABd4fXfagfhDhQgahxftfkfV.ABgeiehAglfnf2gfhfgbfzfK.ABftgv.ABfUh0eEhZejeBixfXhIeGffdTffgVfmeqfxeqhHgYglfvgNeqgIgGisfQghfsg9hAfigGgBg4griNf3.ABicfyeUgWgognfqfzf1h4f0gGfwehfEedfFgPgRgJgEgkg2e7gH.ABfihLfVfsgqedgvg5frhH.ABfm.AChtd6fvhMfMhAeDfbeDh2fmg5fXgIgIhbfqhLhBfmiFgUfZhfg4fcdmhTgyf1fvgcfcfNfwdgfugR.ABf1hJgLeKgue8fogVf1eIeHflfZfSgLeR.ABgPhZgpf0gfgIfzhpgRfrfqgbgmgHgthEfmh1gf.ACfr.ACgEfQgGgPe7ezgx.ABfYeufPhggYkSfXhIfOf2gjgCfVgNfzfvf8f9f0hZgpgqfSfQ.ABfKg1eT.AEfcgMhhhDf0fpeVfuhJeufIijg5hcgpgLeBf/fcf1fq.ABfufsf+f1f6fffXf1fzfzf5fEgZiM.ABf1.ABf+fLfnh1gDfLfie+fve0fdgmhAhehLhHgEeafgfffo.ACfrfcf1.ACfxfog1fzfJ.ACiChJ.AEeqfngYhPfcfif+.ABhig+gHhcgzgNf2.ABd/gIf0gYgI.ACfJfz.ABf2ft.ABf2.ADfsgBf1.AEfj.ABgTfOfxgDgEf0fCgMgFgxeUgCfdfefCiUfOf/fo.ACjx.ACf4.ACgg.ABfgfz.ABdwih.AEfWfzfpf/fHfegPfth0ifgyhvfPgjgy.ABeWfwgTgFft.ACe3.ADfz.ABfb.ABf8f0fzerg4.AEd+fpgegBf0gpgRf0gniuft.ABfhexe2gUbNhUgVgDgW.ABfzjKf0.ABf0f2.ABgU.AEghgj.ADf4ea.ABg+f+grgBgo.ABgbkKfRf8fhfdeigZdEfIgDga.ADhr.ABf0.ACfzgK.ABf1.ABf2gCf6.AEejf1gjfshEf5fY.ABfNlbgZgWghf+hLgbcXfqfy.ADfzfR.ADfz.ABfu.AEgdex.AEgh.ABfWhtgIgrfRf4gXjVgUf/eredgggReDgHfygEft.AChE.ADfp.ABgBf0fo.ACfDfv.AEgCfnfsfnhUfofW.ABeVggg2fWgGgMhxgFgP.ACgZ.ACfzfX.ACft.ABfzhC.ABf1.ACgDfe.AEjAfggVg4gVfagk.ABbsiSgvfMfnglf0fifzfifnfm.ADhl.ACfzfo.ABhO.AEfAe1.AEg1fyd0fPjGfzgk.ABene1.ABfehUgxh6.ADf0fz.ADgE.ADf5.ABfp.ACfzf0fnfn.AEe/.ABhrgBgBf0fjf0hmfWf1f1gUg2i2.ABfTfnfOf1.ADeq.AFfn.ADf5f0fr.ADf9e+.ABi+f0e/.ABf0.ABdhgm.ABfzh4gOgb.ABf0.AGfd.ALfz.AGhPfefH.ADgcfF.ACiofcfZ.ABgI.ABf0.AEfg.AGf0.ALgEfzff.AEfz.ACh7.ABfJ.AIfz.AQgifbfsg7.ACfuhwfafh.AEfz.ABf/.AJf2.ABfz.ACfn.AIemgqf/ilfvf0hSfufSeG.ABf3.ABf0.ACgMfW.ABgJfn.ABgLf0.ABgbfrf0.ADhGgU.AHeDhbhHd6f4f9hOfbe1hQ.ABfrfzfp.ACgQgJhaf+fq.ABf6fzfzhQhGfz.ADf7fe.ABf0fr.ABf5.ACekgyg1gvgBePf/.ABfxel.ABgTfmfB.ABfqflgugxf7fk.ABgHezgRgggzfgfz.ABgzgwgZfk.ABhogXgN.ACfggWgQe+fwitfx.ABf0cn.ABhIf9gWfpgNgEf1gPgefY.ABf/gLfof6gofv.ACgKf8gSgVf0gg.AEf8fhg4eshIhUfRfzfadefzg3fzgZgIgrf/e9gef9gN.ABgVgOgNf7fzgsfu.ABf3fpf4hEfzgT.AEf1.ABgYezgUiCgCf8gkfrgNgLfpgKgTf3fkfufjf0f6f1.ABfvgL.ACfugRfsgVfz.ABgYfIgl.AEgQfagffA.ABf0gaf6fveE.ACfWfPglf/gTfvgBgN.ADg0.ADgQfzf0.ABgs.ABf1gphx.AEfM.ABf+gEgNgUf9.ABgMhGgsfcfzeNgH.ABfofzfq.AEgTf2.ACgKf+gN.ABftf5f7hSgc.AEhF.ABfIfHgCgOgu.ABjlfhfkfhfngIgBfogVfcfofj.ACf0gu.ADf3.ABgu.ABf1.ABf5gBea.AEf/.ABe1gDgaf+gN.ABiCezf+fMfnfff3.ABhyftgZgn.ADfR.ABf0f0.AEf/.ACgqfp.AEgNfzgdf6fpgXf2.ABgRgQgZfofgfmgqgThDgj.ABfv.ADfL.ACf5.ABf0fw.ADfzf2fn.AEfo.ABgbghf+gefz.ABhFdpgOfY.ABgTfefzi3f0fsfx.ADfI.AFf2.ADf1ghf5.AEgS.ABgRgQf5.ABgE.ABhDd+f7f0f1ftd7f5jRgH.ABf7.ADfM.AFgD.AEgVgU.AEf8.ABgP.ABf0gOgM.ABe0difmfrfmfQhKgakfgRgIf5.ACf0fb.AFf9f0.ACf0gTfs.AGfPf/gPf9fzf0dZe9gBgZ.ABgNgegKkBgHgX.AEfbf1.AEgI.AEfsf4.AEgG.ABenfsgc.ABgF.ABeBeCgRgEfqf1f3gLkngL.AFhH.ABfz.ADgG.ADf9gEff.ABf6.ACf0.ABgCfzgbgIfl.ABfdfq.ABf0fjgxhRgHfT.ACgK.ADgifz.ACf6.AGgLf1.ABf7.ACf1.ABftf0hP.ABgb.ABgZe3gP.ABe8hHfb.ABgG.ACgMfz.ACgK.ACf0.ANf+.ABgrfefz.ABf8.ABfH.ABgPfcgXgNhM.ABgSgIgR.AMf4.ADfR.ADf0fo.ABetfogq.ABfzgdi7itfsf0e0e6dw.ABhTgtgR.AEfa.AFfz.ABfz.ACfofo.AEf7.ABf0.ABf5.ADhcfN.ACgjfUfp.ABgn.AMf0.AEf/f0.AGf0.ABf0.ABf0.ABjnfQ.ABf4e7fifp.ABgB.AGfz.AJf6.AKfz.ADfzfz.ACgn.Abfm.AFf6.ABaRjZf7fhfhflfv.ABfrf2.AFgu.AFgl.AEkmfK.AMfzgN.ERgM.AFgI.ADfr.AGgB.ATel.ACfM.ABhn.ACfZgu.ADgL.AJgw.AKf0fy.AMfmga.BJgMf0.Ajfz.ACgi.ABf3fz.ACgN.ABf1.Acfz.AIgN.BHfzf3f6fz.ADfZhP.ABg3fzfz.AGgf.ACfo.ACf9.AHf0fs.AEau.ACg7.ABf0.ACbWhS.ABfk.ABk1.ACge.ABhJ.AEgwf0.AFgEfZ.ACfaig.ANgI.ABf4.BEfzfgfog5fzf0fY.ABeygz.ACf8hwf1fogW.ADfl.ACgO.ACghfo.ABf2gO.ABgWf2.ABfqgU.ADXFftfdlZfXhNfSfzZUnKfmg3fcgT.ABfmiIf3ih.ABfu.ABf3hj.ACfrfxf/fzgHeZfrf6eaiB.ABg7gP.ABfz.AIgcfz.ACgS.AJfg.ALgM.Ash6f8gX.ABeffmhzf1tfQYhYftege4f3g8fGhGf4fm.ACgKe6fzgnghgV.ABhp.ABiK.ABfbd0.ANgK.AHf2.AXha.AFfzfzfzfz.AFfz.AGfz.ADfz.Bef0.AGfYip.ABfW.ABfn.ACgE.ABfs.AEfr.AHfz.ARgL.ANf1.Bgf3.ACgL.AFgZ.ABf1.AEf6.ABf4f0.ABgW.ABf2.BggM.ACgM.ADf7fg.ATgN.ALfz.ACgV.AFf4.BufRfxf1gOgY.ABgBfzeXhV.ABfffofzgL.ABgKghfsgc.ADgzgE.ADge.AGf2.AEfMf3.ABgZ.AEgJgn.ABiQ.ABey.ACgDf4ew.AEgc.ACf1.AIf2.BUjKhih8ZLh+fPgigVeXaEfqgOj2cGhTgPfPhNfEgjhf.ABgQe5hBgEgigjgKf5.ABfu.ABhugP.AEf1hUf0f0fe.ABfzfu.ABkKhwf2iNfefM.ACbr.ABea.ABgV.ACgzf5fx.ADfq.ACf0f1fzfr.ABf0.ACi0.ACfz.ABfq.ABf1fpgK.ADfm.ADf0.ACfz.AEfzfp.ABf1.AEf0f1.PthQiagpeqd+fShNgkpdZ2iId9eceBhoiNWqf+eUgh.AChodLfrgohIiFfzh/ezfs.ABiykVbc.ADf2hJ.ADfa.ABfz.ABegXw.ABgKfcfwftf2rU.ABhL.AEeq.ABf0.AHfn.AGj1fZfmfzfz.ABfmfnfBfq.ACfz.ADhIfz.AIfz.ACfm.ABfz.ACfz.AIf0.ADgM.AifT.AFgIf5.ACgZ.ABf4.ACg/fj.ADgE.AEf2.ARfm.ACeZmC.ABfef7cwf2.ABgQ.ABg/.AEfp.ALfH.BVfcgUhDf4f2fY.ABfcgE.AEgg.ACf0f0gEge.ABgL.AKf1.AGf4fnfmds.ABj7.ACeykbfnepfyhXfx.ABeuftfnfo.ABhG.ABhHfu.ABfzf0fa.ACf0f7.ABe/fq.AMf2gV.ADf2.ADfsgc.ACf4.A9ghf1.ACgKfzf0.AIf4.AJgN.ADfz.AKhnfmfq.ACf4f4.AHfqgF.AEf0.ALf1.ANgu.ACf0.ABfz.AIf0.ALf3.AsfffdefiYfYfReC.ABeaiafqjxfxe6g0eufsfLfqfBhX.ABfzj/gtfyfFfXgkfzhAgSfwfofFfd.AFfghPfafegD.ACcxfbf1gierjYfB.ABgjfHhOfQ.ACfqhR.ADfzfqf2gk.ACfbfBj4.ABfsf5f9gN.ACgh.ABfy.ABf0fLhw.ACf7fnf+.ADf6.AEf4.AKf4fo.AFgNgN.AEgUfs.AHfz.AJfz.ANdri1kCTMnTb3jGg3j9WvfMden6fniHhzbYg/aqjWcffmg2dlhRh8g8iWiSfJgLg5hehGg3dSgcfZ.ACgUdTaatjcDiDetfhh4mZfKh1arg5dkd4iuegmEekhagIeMhLeUe0fcd0eQfmgYfvfidkduil.ABhIgef0jifmfmeufqgofofdeSiW.ABf3fHhCfK.ABhq.ABgl.AEe6.ABfZfdfof0fz.AEfrgj.AEgXf0.ABfZ.ADgqfwgb.AGgQ.AIf0.ABf7fz.ADf1.AHhLhbgif3fzfzeRgqgNet.ABgT.AEgjfo.ABf1.AFfmhAfX.ADfg.ABf1.AGf6hHetgHf7fcfSf8h3hBf3f/.ABfd.ABfzf8fyfm.ACgDf1f9fzgfgwg7.ADfafof4fz.ACf1.ACgBgPgNgCfzfz.ABgdijgFfzgL.ABfifp.ADgZf0.ACfngL.ABf4fEfO.ABfa.ABf3.ABgffz.AFfwgFf4fT.ACfugXfygS.ABfv.ABf8.ABf0.ABf2f0.ABgC.ABgYf5.ABg/f4.AFfbgL.AEg+.ABh8fifXg9eS.ABgshteTgi.ABfnfzfz.ACf0.ABf0.ABf2.ABgT.ACgSezf3f1.AChK.ADf2.AEhFfZf8fl.ABf0fBfj.ABgT.ADfq.ABfzgBfwf4gbf0.ABgo.ACgBiAf7.ADff.ADf9.AEh1dpfqgz.ACgog5eGgf.ADfc.ABf0gS.ABf0.ACgNfafC.ABgLg8.ACfz.ABhWf4.AEf5.ACgtgZgRf3.AChXgjeVgl.ADfk.ADem.ACfr.ABgE.ADgf.AEf8.ADfq.AEg5fRgCe1.ACgpgreueX.ABgh.ABfz.ACfyfz.ABgFfT.ABhpgH.ABf9hK.AEgF.ADgY.AEfmf5.ABf8.ACfW.ABfzfP.ABgT.ABfm.ADf0glf/f7.ABf/fz.ABgEhFfz.ACf+hMggf0f1.AFeqhqf9fi.ABgUhGgFfNgf.ABgdfzfc.ABf0f7.ABf4gYgI.ABgafnf5gafLfzga.ABfq.ABf9.AHf6hdfxgFfzfzhCf9fQf7.ACfzfjfp.ACgKgVgYf9.ABf6fz.ABgMfKfz.ADgl.ADfz.AEfdfGedgNf1fnhR.ABfzgZ.ABfW.ABgq.ABfrgRf+gmfteugM.ABfNgIgThHhQ.ACftgVgw.ACgD.AEf2f4eTgJfwenghftgmd1.ABf0.ABiC.ABf1fihagmgUgc.ACgFf5fyf9hpf1fxgOfE.ABgu.ABgK.ABf5f5.ABene5hngefqfee+fziGgc.ABgy.ABgNf2gEgLgsfBgLgE.ABfrgQfxgVf/fwfzf7fxgIgkfr.ABfs.ABfv.ACgagvfVfvfZfmgD.ABgBfhfzfz.ABf4fzfO.ABfXgHgsgy.ABf1gqfyf1gnhAgYf0f0gKf2f1gmfqgL.ABf3.ABfphueDgwgKfvfbfmhahA.ABfp.ABfo.ACgOgNgOf8gOf9gEft.ABgDgdf/.ACgRgW.ABf0fceh.ABf5.ACg2gLgBfL.ABgGfY.ABepk3fzfq.ABfVfzgMfCe2f4fzfqf1f0fW.ABgNf1fwgD.ABf7gsgwgl.ABfPgXgg.AChRgMfPgJ.ABf4em.ABfxfp.ABgl.ABgE.ABf1f/gigoftgK.ABg7eu.ABfggVf2.ACgyfL.ABfT.ABgT.ABg+.ACgGfygBg1f1fxf6.ABeFgq.ABf0.ABfg.ABfzf4.ABgDf/gZ.ABg5fygZ.ABf3fgfz.ABgLgDf0hF.ABgU.AEfWhLe2gKf4gOhEfmfLfn.ABfP.ABf9f1gBf3gXf/ftfM.ABgCggf1gZgW.ABgZ.ABgMg2f4fh.ABhF.ABf1.ACgFiDfReifcg1iaf1gHeE.ABhLf2gifpgZflfpgIfThHgYfvfa.ABfwePf4.ACgafWf+glfpgw.AEhQfVgtfk.ABfpgqfzgOdafzf5.ABgH.ABgDgI.ABfafif6.ABgCfggEf4gkfLge.ABgVf3.ABfhf0h8.ABhff/.ABfDfZhSiA.ABfjfS.ABgNeA.ABfefmgSfzgUfwf2gshSg+.ACfzgNgYgPerf3.ABgdgd.ABf1fzfn.ABgEf5.ABfugJgiexfrfqg5.ABfdfNgJgv.ABhcgNfzf/f5gqf/gV.ACfofo.ABgZfrf5.ABgEf2.ABgP.ABfUgL.ADf0epk5eFfSf8fRfmfqfH.ABfx.ACfwggf0fxgsgJg7.ACfigEf9fof2gMgZglf0f2fUgFhL.AEfzf/efgmgjeBhF.ABgJeigMfffzgmfFgQfvgCgkg7fyfxf6hOf7.ABfeh9.ABgIgKfMgOf5gjgL.ADf1fNgUg+e4fOfhgN.ABfygf.ABgM.ABgJgS.ABgEf7fcgIgH.ABfzhq.AChDfkgLfO.ABftg/gDgEe7.AEfqgQgJfHf7f/f/.ABgigJ.ABfj.ABfjfr.ABgVgUgCfuf2.AChNgZ.ABf4gO.ACf1fJf4gZf0gof5.ADexgKeafUfsg5fB.ABe6hBf4gQfzgMfzgOftgXgI.ABgP.ABgEghgMgIf9hJgN.ABgih2f7gGfzfLf2f8.AChQhqd7gPgBgigP.ABfRg1.ABf+.ABeEgGgIgMgjgEgTgI.ABf8hef4gNeyfef0gNgQf2.ABf/fcfm.ABfu.ACfifofCgLf1gPfyfzgIgJ.ABft.ABfagVfl.ABftft.ABg0.ABgNftgH.ABfy.ABgo.ABgNhTgqgBgKfv.AEfJgVgTgqf8hYfh.ABe/fh.ABgWfdepf4gGgYgNf5f9fdf1fvfhfzft.ABfogZfzf2hIgggbfphv.ABgT.AChbfhiPg7gSf+fBf8fGdwfzf5figLf8fhfz.ABgJfgfU.ACfkgogLf9fRgO.ACf3gBhGffh3.ABgM.AChSgefLgWf9gzgX.ABhAh0fzgM.ABezfofrfjfgfifIgagMfSfPg1fnfyfjgCfzgMf1.ABfo.ABghgUf3.ACg3gQeqhOf4fYglfzgCfE.ABgg.ABf4.ACgJgvf4.ABf3.ABgMgEg1f6gG.ABf1.ABfofLfdf7.ABgN.AEf1gCfEfzf7fzgZ.ABfUhD.ABgX.ACf3g2fZ.ABf4fmgUf4.ABf2.ACf1hPf9f1f1f5.ABfwf0gw.AEe7gMfNhHgKfyg4.ABgigsfff6fsgXgZfc.ABf+f+gIgN.ACfvfnf3fzgQgHgWgN.ABf5fzfBgb.AEfcfqgSfMgghcfX.ABgYg/fSfifhfYflgZf0gzgpgNfd.ACf2.ADgmftgUf2gj.ABgGgkeu.ADf+gmfyeggRfMgsfIf6kTenf0gMfzfTgMgMfqgIfwgJfu.ACgTftftfvhY.ABgYf3fwfuf/fzf3.ABf/.ACgfgxg9fdgWfhgXf0iafA.ABghf2fSf5f2hFfzgYfogG.ABfze+gY.ACflf9gKfaf2.ABgNfXfH.ABf0.ACgggTgFfNfqf7em.ABgDf9hCfNfdfhgs.ABfwg6ey.ABf1.ACg/.ADg3f7f8gMgr.ABf+frga.AEgUgPgofmfogRfk.ABgVfUgNfthqfJgFf9fjfAgQgqfy.AChA.ADfzgEfa.ABfl.ABf6gjf5.AEgHgDfegigegff/.ABh9ehfpgNf7f7fYgY.ABgZfwgNfg.ACf2.ACgafm.ABgIf+fJf7f/f+gP.AEf1fBiRfK.ABf3fyf7gGfqf0gEe4iGgGf8f7g+f4.ADf0gnf+.ABf3f6gB.ABgHfp.ABgTeWgP.AEgifre2hDfwfIhC.ABfziofzgLf9gaf8fefm.ABfQgSgI.ACgL.ACf0gZgG.ABfdf1.ABgdfJfN.ABgB.ACf9flgghxgMgYf9.ABfre2gRfx.ABfsfZf5gef0gqfmgF.ACgEfs.ABgGfkf+fzf0gMf1gif+gD.AEfm.ABf+gdgPfsgmf8heecfz.ABfzfb.ABfzfl.ABgZ.ACgJf9.ABgEf0f5f+.ABgNgNggfvf/fygo.AEgYfng7fcfcgmfm.ABf/gR.ABgq.ABfzff.ADgNgUgW.ACfo.ACfi.ACgB.ABfz.ADgD.AEfqfTfRg6.ABgQgVf2dBjng3gIfzgof8gKgGf0fjgLgN.ACfi.ACf1fffzgT.ACf1.ABgIfn.AEgXgUgdehffgcfJ.ABfAg9gFfwfzfCgIgagRf0gJgVfsgM.ABhB.ADgJ.ABgQ.AEftgp.AEf/fneEgtgwe2f+.ABfIiBfjgRgafu.ABgGf/gDhJgI.ADfR.ADhlgNgK.ABfyfz.ABf0fD.AEfZ.ABf9gCf3gI.ABf1kWfn.ABgEfEdvf5.ABgigUfbf7fu.ACgK.ADfz.ABgI.ADgMfdgf.AEfyf0f6ftgPgN.ABf7lLeCg0f9f6fygifzgieffv.ABf5.ACf1.ADfs.ABgL.ABfc.ACfIfm.AEgef7gYf1gfgLfl.ABhEeKf8gBgdfefO.ABhhf7f+f4gJ.ACfyf+.ACfjf5gF.AEg5fS.AEfIgSfafsfqghf6.ABjaeNgSgDf5fhe9gNgeh8fefv.ACf0gV.ADf6.ABf+.ABf3.ABgQfgfs.AEfwfqhkgUgHf7f6f6e9dYf2g2gsgbfkgTgog7ghf0.ABf4f/gc.ACgHfjfnfq.ADf1gDf8.AEf3gNfygrg7fdg1.ABdPg6gmftfpf4gMf3fefygd.AEhK.ABf0f2f3gM.ADf2fzgKgJ.ABf1.ACgN.ABgfgogQgDfX.ABgbgmfpf+f2fzf8.ABgM.ACfigD.AFf8.ABf9f2fz.ACgTfP.AFgmgCgCfzf/gS.ACfkg2fzf4.ABfzf+.ABgK.ACgE.ADfg.ACgKfxgK.AEfzfz.AFgQf8gDfs.ABgN.ACfsfvgNgT.ABfr.ACgQ.ABfs.ABgT.ACgof0.ABfr.ACf8.AKfXfzf1gzfqf9.ACfwgOgVfof1gLfm.ABgDgNf2.ABgP.ACgH.ADf9.ABgV.ADf1f2gs.AEf5.ABfthxf0f0fx.ABf1fzgHf7fzgMf1gFgOgKfm.AEe8.ADfc.ABfn.ACf4.ABfuiS.ABf2.ACgNfygsgQfzgifz.ABgHf7f2gZf/hBe9f0fX.ABe4.ADf4gW.ADgY.ABf2.AEgaf4.AEfCf1fpfbfzgJ.ABf0i8hRfmgcfQfdgVgUfRgDg5.AEfv.AFgP.AEfcfJ.AEfOgKgHgTgGf4gI.ABf6gZgYf6fsewg4.ABhwgxf/gS.ADfw.ACfqf0.ABfz.ADfzfNfb.AEgIfzgdfpgLgNfu.ABidhjglfufsfgfp.ABd/gX.ABf6.ADfv.AEfzfq.ABfz.ABgnghed.AEf0.ABf3fkgTgD.ACg2bagEgJgpfWgRf5h6hJhx.ADf0gh.AEfz.ACf8.ACfifZ.AEfV.ABgWf2gD.ABf0.ABgShA.ABgff+gbgGfvesglhEf/.ADfl.AFgT.ABf3.ABf5exf/.AEf8.ABfvgifmgIf1f9eqgZgMgRgZgIgrgNfcf8fR.ABgV.ACgX.ACfzfrflf8.ACf5.ABhP.AFf1.ABfAgifegJfz.ABeYhj.ACf5.ABgpgNfm.ABfngMgJ.ACgb.AEgN.AEgMgUf6.AFgKhEf2fV.ABf2.ABg1ge.ABfo.ACf0.ABgXfzf0f1.AEfn.AJfzf0.AEfz.ABgegZ.ACf0.ABfqf8gLfx.ABgZfo.ABgT.ABf8.ACf5.ABgl.ADf4.ABf1.ACf2.ABf0.ACf8.ACgY.ABd0gjgKfggM.ABd4hqf9frf0hEfzgNhp.ABfwfu.ADe7.ADhX.ABgQ.AEf2f6.AEga.ABe8gogNfqgI.ABgteBgZf+.ABgQgUfzf3gCgV.ABfx.ACgL.ADgpfzgN.ABf0.ABf0gZfy.AEgG.ABgpfxge.ABfz.ABcZkkfzgCgYgffh.ABfyf2gQftgG.ACgG.ADfu.ABfqfz.ADfffp.AEfm.ABgGgShBg3fh.ABe2gs.ABgYfpgFf9.ABgJfagM.AEgD.ADfk.ABfz.AEf3gC.AEfY.ABfwgOfv.ADgzgefmgGf+fNf5fzhTfl.AFf8.AKfdg2.AEfj.ABhYfrf4f6gE.ABjXcwgegMgZfpiBfngqgKfRfz.ADfL.ACf0.ABfzf1f0fq.ACfMgO.ABf8.ABf4fc.ABgxgPgPgBfSf4fjiHfvg3g9e1fT.ABeIg/gn.AEft.ADfz.ABf4.ABf1.ABf1gHf/.AEfy.ABf9hMf9.ABfv.ABed.ABf2fkgYgDgTgUfNgHf0gN.ADfJ.ADf1.AGgmho.AEgMfzfyfWgYgHf+.ABhid7.ABf3f2fsfygUgMgCgPf5.ADgf.ADf/.ABgS.ADf9gsf4.ABf5.ACfz.ABgKg3fOgR.ACeuho.ABfz.ABgN.ACgF.AFf0.ALf0fn.AFf4hDgHgPfz.ACf7fd.ABf4fpf8f2.ABgE.ABgBgI.AMf3.ABgZf0.AEf5.ABgGgCgK.ABgN.ABfGhMgZgY.ABgIe8gMgE.ABgZ.ADfzfo.ADf7f3fq.AKfzf0g3fmfhgCf5.ABeZiUfwf2fngNfo.ABf1f0gY.AEf5.ADf3.ABf3.AEg6gO.AEfUgNfQflfrgcfu.ABddgrgBf5fzfgg0gDhJf2gX.ABgT.ACgF.ADgl.ABgm.ADf0gBg8.AEgGgEfse7glgYfaf0hZdugVgfgNfdfu.ABgR.ABgh.AEgv.ADf6.ABf4.ACgZ.ABgefm.AEfz.ABgCfi.ABf/gL.ABf/fafzgVf2gEgu.ABgNf4gN.AEf4.ADfp.ABf6.ADgMgcgC.AEfZgEiDhQfafXgM.ABhUeHfmgRfhhEgqgFiVfXdof2.ADe9.ADfo.ABgN.ABft.ACfhgj.AEfT.ABf9.ABfsfQfz.ABcEk3fpfzgUgffx.ABfEgaf0.AEfx.AEgMgM.AEiCfp.AEf6.ABfnfwgGf2gT.ABcGhzgCf5gRhkha.ABfjgtgbgG.ADfj.ABf1.ADgM.AEgeer.AEfZ.ABevgagZfzgN.ABkuc5.ABgIf1gQgD.ABfVf+gI.AEhIf1.ADfz.AFfkfg.AEgf.ABfufygLgYgD.ABhkgIfffuhLfxflgKfaf0fe.ABf0.ACge.AEgNgN.ABf1.ABf0fUfk.AEfn.ABf1.ABgYgNgN.ABhChaf4gGfz.ABf6fzfP.ABgF.AEft.AFf5.AEfHf3.AGglgHgkf1.ACfTgK.ABgZf0.ABf0f4gc.ABf6.AJf0fz.AEf0f0.AEgU.ABfUgWf/fzf1f3fzhj.ABfn.ABf6gHfnfx.ACf2gM.ACfw.ADgM.ABgF.AEgL.AFgn.ABfFghgMgBga.ABeMgMgCgcf8gXe7f8fHfnfy.ABgM.ACgt.ADgX.ABf0.AEgpg+.AEe/fbg7f3gWf3gL.ABe1gtgNfxfmg5hPgOfZfmge.AEgxgN.ACf1.ABgC.AEfjfN.AEfsfyf6fLg+g9gV.ABgmf+frfqfmfVesgLf0gEhjf4.ADgH.ADf+fzgJge.ADgGfq.AEgL.ABe3gkgDfoe/f0f1i4f9gYhPfa.ACd7f8g7fegG.ACga.ACf6gv.ABgN.ABfz.ABf0f1fP.AEfZ.ABf8gefHf1f6.ABhYdZfzgmfBiGhAf5fef0f4.ABf0.ACfp.AKiZfN.AEfp.ABhVgEf1.ABgZ.ABg9cZ.ABgje1gzf2.ABhFf3gF.AEf7.ADgF.ABgN.ABf1.ABfpfihM.AEfZ.ABephhfkfof0.ABcuiP.ABf1e9iEha.ABgKfdf4.AHf9f4.AEf7.ABgUgs.AEgF.ABgpf0ghf2.ACbAgygNgdg0gyfQ.ABfrf0gJgY.ADhL.ACf7.ACfy.ACf0.ABhhfo.AEftgVgWgIfvfkgK.ABg3gkfcgkfsfqgG.ABfgf6fq.ABf0.ABf4gW.ACfzgQ.ABgP.ADf0fhge.AFfzgtf4fvf2.ACe9frf0.ABfuf7glgIg4gNfqfz.ADgP.ADf0gMgM.AEgZf6.AGfvf8gDgEf6.ABfBgi.ADgKgg.ABgf.AMf0.AEf1.AFfd.ABgNf/f7f5gT.ABgRgvgIf1.ABgGgB.ABgMgZf0fdf1.ACfo.ADf6.ABgK.AEf2.AFgXgQfpgDfyfxgB.ABhgg2fqfrf6g+fdfzfKfFgXf2.ACfzf+.ADfx.ABgVf0.ADgEgM.AEgwfzfRf2gegfgnf5izhCfwgH.ABe2fzfyf0effi.ABf3.ACft.ABf0.ABgX.ABgD.AEfdfs.AEf8fvejfigahKgG.ABhbfCgIgygxfhgrgWfsfxffgM.ADfK.ADgBgLfs.ADfrehhm.AEfk.ABgPgqgXgIgUf0fvdkf1f6fdgRfJf7g3fzfu.ACgN.ABhJ.ADgV.ABgL.ACfzf3gXg3.AEfv.ABfzgOgVfvgc.ABe2hNgNf0gTgsftfzgh.AGfx.ACf0f2.AGgLfV.ABfy.ACgT.ABhFfwfegLgt.ABfCfzf7f/ffgbgLgNfrgbfs.ABfz.ACgd.ABf1.ABfefzgc.AEgrfT.AEgWf0gpgLf2gVfL.ABgDe5f/gRfOgVf7.ABf9f8fzgQ.ADg4.ADf3.ABgM.AEgXf0.AEgNf0gSghfqfZgD.ABdXiD.ABgHfthqfn.ABfigDgPgF.ADgh.ADf4.AFf+f+fa.AEe4gGhTfOglhsffgEbdfmf4f0g0g2fIgPfigUf+gR.ADgc.ADf6gKgh.AEiKfs.AEgkfxf2fFhhgUfy.ABhAeZf1f9fgfpge.ABf0.ABgVgWf6.ACgkfuf9.ABfof8gG.ADgFgtfi.ABf0.ACgH.ABgaf/f/.ABf1.ABfThfgJ.ABfsfcgKgffe.ABgHgCfzgD.ABf2.AFf3.AFf0.AEgIf2fufwgogJgf.ABf6g5.ABgKf0gWfagBgC.ABfpf2gW.ACfS.ACf0fz.ABgb.AEf0f1.ADf9gDfzfvfWhcgLf+.ABiXfSf4f1e/grgWgCguftgV.ADfzggfz.ABf0fs.ABfj.ABfq.ABfzfVfc.AEfcfthjgcfgf0fM.ABfJc7ge.ABewf2iAgZftfyf4gz.ADfj.ABf9.ABgs.ABgF.AEhChb.AEgHf2fnfmgMf9fo.ABfOgOghf5f+fShOf+ge.ABf0.ABgK.ACgC.ADf3f9gn.ADf5fYgo.AEgC.ABg8fsfJf8gf.ABglfrgKgMhEf1fN.ABgQf8.ACgL.ACf+f7.ABfz.AGfzf1fa.AEgcf0fMgNgD.ABg8.ABfZf6f0fzgjgQg1fzf7.ADf1.AMf5f0fn.AEhl.ABfsf3frgGfw.ABiCfw.ABfzfq.ABgO.ABfBfy.ABfp.ABgW.ABgU.AHf4.ACfefs.ADf0f1.ABgwfofn.ABgV.ABgCe4gDfvgsf0gF.ABff.ABfr.APha.AFf8.ABfBgDf6.ADfIgw.ACfzf9gf.ABgKf8f0.ACgI.ABf9.AHf0.ACgSg6.AEgI.ABfSfrhLf0gL.ABh1eh.ABfzgHg1.ACf7.ACgc.ADgM.ABfz.ABfs.ABf4.AEfIfo.AEf3f5fpfgf5gYgT.ABdTffgMfzhegQfM.ABgr.ABfogj.ADfl.ADf2.ABf2.AEiPgj.AEg0fnhMfUfzgKfv.ABgyfm.ABfzgF.ABgF.ABf3.ABf4fhfz.ATgGf/gwf7gKfzfz.ABgxg7.ABfz.ABe+gQ.ABgSf0f0gE.ADfa.ADf6fzfu.AKgJ.ABfgfvgQf9fz.ABfifSgV.ABhoftgOghgegMf4gN.ADfg.ADfz.ABf3.AEfsf1.AEfs.ABfif2fnfmgN.ABhvhTf6f0fkgqf+.ABfxfff8fr.ADfe.ADf2.ABgRf0gZ.ABfuf1gZ.AEftfzhp.ABfd.ABfr.ABg1eogL.ABfo.ABgM.ABf1.ACf0.ADgT.AKgX.AFgYfkft.ABfU.ABgcgZhbf9f4fnf0f1gIf2g0fvf0fz.ADfs.ACfkfm.ABgj.AEgN.AFf2.ABgOfsf5.ADfbhRgLf4gV.ABgP.ABf2f0f0.AMfz.ADf0.AEgw.ABfhf0gX.ABgDf0fXgo.ABf4g1f/gW.ABfegMf0fq.ADf+.AFfz.AFf0.AGgLfzfz.ADfvgSgY.ABgnfxf4.ABf2.AGgS.AFfo.AFf1.AGfD.ABf9.ABgG.ABe2guf1.ABgJgcgC.ABgL.AKgw.AMgZ.ABhDfxfC.ADgTe9.AChTffgH.ABf8.ACgY.ADfw.ALfn.AEf4fzhwfjfs.ABf3.ABfkfI.ACgfgOhC.ABgaf0.AFfz.AIfz.ABfzfc.AEgq.ABesf0h+.ADfdgR.ABfmgpfkfb.ABgU.AKf+.AGf1f1.AEipfSf/hvfngGf6f4eNe/f3fofzfG.ACgOflhbfqfU.ABfrgH.ABfoidfrfnf2.ABgZgB.ABgNfu.ABfw.ACfKfUeOhygVhcf0.ABgLfJ.ABgYfteRf8f3fxgOiqffgKf3fcgzf3f3fzfW.ACfqf2gmfvfohx.ABgF.ACf1f4dsk6gHhsgE.ABehgRfOfRfjgDfkfDgJerg2.ABgN.ABfvgofzf7fme7gDhFgKg2fufUfVg7.ABgi.ACg1faeXhieohugW.ABdTh2fbf0eog2fHfkfugOgMftf+f7fsiDfk.ABfpf1gygMf2f/fh.ABhUgh.AEbI.ABeOfUfigdf6f8dIhQfvhffvhDft.ABd4hRgY.ABfz.ACjH.ACf0f1fzf6.ABfw.ABf0iKkA.ABf6.ACZt.ABfGfIg9gngE.ABenhjgflCfMkSdT.ABeJgTflgM.ADimfz.ABfn.ABfnfW.AEhFfy.AEcW.ABf3fLgjfwgNf4fshdg4f0fHk1gE.ABhEgCf/f1.ADfk.AEfzfp.AEgEed.AEey.ABgefUgLf0.AChwinf4fdfsf1gO.ABgXf+f9.AEeY.AKfnfx.AEfz.ABfZftg6fm.ABf0f2j0gTfyfrhpfO.ABfWf0fg.AEfR.AKfYfP.AGfpfyf8fn.ABgZh4iKgVfofqfyfN.ABfAgGfw.AEfn.AKfzf+.ADfx.ACfzfzf0.ABf0gEkDen.ABf4hTe7fB.ABgFguf0.AEfW.AFf0.ADf6f0fg.AEhhhhgMeoe6.ABfZg+ftgR.ACfMfzfffzfkeqfof1fz.ABgL.ACf0hOg0.ADhp.ABfo.ADf5.ACf3f5itcwf/fIgG.ABemel.ABfof2fmhGgLgYgTeygLf8f9gc.AEiwfzfxf2hq.ABg6fifp.ABgQ.AChNfnfreRfQftgifzeCeKff.ABfme7gqfuhNhHfWgWfx.ABg5fn.ACfzjQfzgof8hi.ABgjf3fz.AEh1fmhrfchWfbgJ.ABfqdWfd.ABe/.ABhbfzezh/.ABf3.ADfz.ABf9.ABeh.ABgx.ABfi.ABf6hMf0.ABf0.ACft.ABikf2gufzf4.ABghbwhgfZgrewf+.ABiZfUfH.ACf1.ABf8.ADfXfzgR.ADgvgmfz.ADf1f3fzhIfcgYfzfw.ABhTdYg/fhgNfRgO.ABjFhHgMf6.ADfJ.ADfw.ABfqf0f1.ABf5fBfq.AEfz.ABg/.ABgN.ABgY.ABgveDgQfLhxflfU.ABg+gN.ACf0.ACfV.AFf7.ADf9fxfz.AEfz.ABg4f7fv.ADfie1gHfpfafZh/.ABiLgEgZ.AEfu.AFf0.ABf9.ABf5e/fz.AEfq.ABfQfzgs.ADixb0.ACfyf0ie.ABgqgR.ABfz.AHf4.AGfbf+.AEfz.ABfi.ABfp.ACf0fTd7f4.ABjGgGfo.ABh0.AGf1.AFfz.ABf4.AKft.AFf8fGf0.ABhyf0fT.ABgx.AGfz.AQhwfrf6f4.ABfog6f+f8g1.ABgl.ABfT.ABfq.ACfngffZgk.ABf8fzfvfkf0.ACf2fwflf1.ADf1gP.ABhbeufmhUfmd3fGfvfxeM.ABizfmgdfzg+fo.ABhEfzi5f1f/gMfV.ABesfbf8.ABg0ePg3frfngagrgF.ACezfoezgHfYf7gE.ABgMf9.ABf/fzgKf7gbf1.ABhQfhhWgkfsguf0ftf4f1fpfoivfZfjff.ABfb.ABg7.ACf3fxfCjKfZgmgf.ABf/f9fag7fzdafzf+fRfzfKgXgfgQf/hLhRf6.ACf5f1fnfXf4.ACgR.AEg9.ABfZfDfziUf4.ABhLg1fmfvfmgsfmfngZfff6fg.ACftgFfy.ABf0.ABf5gh.AEfefS.AGfGfyfnfhgaf6iUjXfIedfzgifL.ABfefcf9gVfz.ACgG.AFgq.ABft.ABfzf4f0.AEgrfzfOhEfygEf/f3fsjdf3gK.ABfjetfofwfJfqfz.ADf7.AFgd.ABf0.ACghfi.AGfxf4.ABf/fz.ABfnhygz.ACgdfmf4f0fvgS.AEf4f0.AEfj.ADfzf2fx.AEf5.ABfsfufi.ADhjhbf3.ABfvgOfOfzft.AGgD.AFf0.AEf0.AHf3fkfif0.ACe7jHgLf0.ABgIf4.AIfm.AFf0.ADf0.AIgMf0.AEgwhIf1.ABf0f/fx.ACf0.AFfU.AFf0.ABfz.AIfaiEfAfcfMfmfliMdHkJfs.ABfzfM.ABfzfjfTcxgifa.ABgg.ABf3i7iTfZgBfzf+gUf7fefz.AFgPlgclfOfzfmgUfljweN.ABfsfzfifYiPf0.ABf0gre2.ABgd.ABftfmfIfc.ABf7frf/.ABft.ADf4.AChVdIjpe3fff0e/fHd1eAfa.ACfZerii.ADgnfs.ABgYf0fZfnfskSgHfffzhcfziA.ABfz.AEhYfZkagDeif5gEfzgXdifzfz.ABfzdygvfyf3fzfrfz.ACfwiH.ABfzfchqfz.ABfb.ABgLf1fz.AEh4fjg3fzeFfziN.ABhKdzfofo.ABfomFe1f8f1fnfef1.ABfnfpgPfz.ABeEfzhJfzfb.ABgYe7fz.ABf0.ACiR.ABe/fZgF.ABf6.ABfDdee5.ABfjfmlnfafnfugNht.ADesfzf0.ABf0.ABhL.ABfz.ABfzf+f0.ABf7.ACgu.ABgU.ABg3.ABgh.ABgbfPgifrfzf5eUf5gD.ALfzgT.ADf5f0.AFfG.ABgU.ABhq.ABfzf0hzfjhX.ACfzfGfzgPf1.AFfk.AFe6.ABfd.ACf+.AFfJ.ABf0fziE.ADgVfz.ACfYfzgI.ABfy.AZe2f0h9.ADgCfz.ACfo.ABgl.AMf5.ABfo.AEf0.AHgG.ABft.ADgKfz.AChbf0e6.ABgH.AXfViJhicbc7ccehhEdahrfzfe.ABejf0fpgrg5l0gMdn.ABhvfnfagyiaf/gN.ABfnfxhXhPfwfkf2gSgm.ABfXiqfQjFfohYdRf8ivgufmgUflhhf8hLfad6dSgNjkf2faedfIfneXgWf1fafRgsgfe5f4f0gWgBfx.ABeddqcMjNg5hEgW.ABdod7fogyfheUfAfafrf0gef3gSfzgcilfhf+flhxgRfwiTgufkgfgJi4f5gW.ACglfZj+hngufDf0f4crfzgViHfugvetgWd+gOf4fgf7gnfzgjhjf3fReWg2f8fcfffggBgzfW.ABf0.ACg6fGhlgifDhdhMfpeYiNfZiUgWdbhDfAeGfNfWfkf6.ABfzhcgvf9f6fKf3h5fzeq.ABgKfGf9.ADf+ggfnfhelftg4gqf0e4hXfWemfegqg6fzfdhifbgvfz.ABfzgy.ADfef0gbfn.ACfshTgI.ABf1.ACfnf0gmgVf8fTf/.ABeuiUg/fCfhhPfc.ABg7htgm.ABf5.ABf0d2.ACfz.ACf5.ABf8.ACfzfB.AEfwfzfcf8gygU.ABf0hNi9gdfbeAgBgg.ABfke+f7.ADfmf1.ADfzfzfd.ABf4fzf9hEgC.AEfofzgJfqhIfs.ACfZivgXfQhefufk.ABfUfmfnf0.ADgD.AFf+.AEfZf3.ADf4.ACgEgNhM.ADgmdIgZfmd+gnjG.ABfr.ACf1.ADgQ.AGf0.ADf0fy.AGf0.ABfR.ABf0.ABfneX.ABfzkYf0f/.ABf8.AGfc.ALfz.AEjGfqfYf0.ACgQfzfz.AHfz.AFf0fm.ABf+fzfq.ABfz.AFfz.AEfkgHgE.ADgF.AHfzf8.ADf4f4.ACf0.ADg5.AMgM.ABf1f9.ACfz.ABf8.AGgO.AGf6.AEgW.ADf0.AIhK.ABf0.ABfv.ABft.AEfz.APf0.AMf+.ABgN.ALf1.AbgC.ABfy.AJgM.BBfp.ABgj.ABf0.CbSnfzf0glg7gBfb.ABeFxnexhweZkNhGfYgBeUeKfL.ACf3iYfo.ABf/fn.ABejfQd2.ABfzfKiC.ADf4dNfXhSfzf6.ABgTf2mwcKgqfkfYfmiTfpe1jcf4fe.ACfofz.ADgW.ABek.ABgh.ABfWeh.AEf+.AofIfN.AGf0fz.ACfz.AMidf0.A1hQh0f/.ABfzfzepgegRfz.AEf1fd.ABf0.ABfr.AFfofyf6.ABf/.ABgX.ABfw.Auitggg6f2gE.ABgh.ABfze2fY.ABf0gBfGgUfhhhf0gu.ACfRfpfrfogSfz.ABe8.ABgi.ABe2gF.DNfifWfh.ADgq.ABhifnfz.ACf0fYf1.ABgc.ABgc.AFfz.ABf7.ABha.ABe/.Awf+fyg2.ADfyfs.AJfz.AIgI.A1fz.AFfzhhfAf5.BGi1fqgP.ADg0fjeDeWfV.ABfz.ABhefhfzfaf4gP.ACfW.ABfzfvgKfM.ABeO.ABkc.ABhJfG.AtgZhmgWf2f4.ACgMfTem.ACgKfzgW.ACgMfhgw.AHfs.AFgGfW.B+f9f0fzfr.ABgI.ABe4eef/gLgn.ABja.ABfagP.AFgD.AFfl.AEf2.Atf0.AFf/.ACfzfz.AEgy.ADf0.A+fm.AFbeeroA.ABfz.ABd6fz.ABfv.ALhP.AEfz.Atfz.ABfm.ABfz.ABgp.ABeHfffIfzfzfmeofr.ABf4.ALmE.Aze/ej.ABfz.ABfzfzixfgfz.ACfzf4.AEfn.AEig.ACf5.ABfg.ABf1.Axgaf8.ATf3.AIfz.CHfmfEfm.AGf0fz.AEjJ.AIfG.ABf6.B+f1.AHfU.AUfz.ADhRfz.Edmlfnfm.ABfZ.ABfDfzg9fufff4fz.ABflfmf0fm.AEfu.ABfzgBfggh.ABfZ.ABe5.ACfzf9.Atf0.AFf+.ABgC.AGgM.AXcVfzfyiifbfZfrfvaylPfAhSeniie2fneMf/isf5fb.ACglfb.ABgOfufRfzg6fzf/fmhQiv.ABgL.ABf0.AIfigq.ABgM.ACgb.ABf4.AGf0.AKfof5.B9f7.AEf0.ARf4.AGgZ.AxgGe5f/gP.ABgN.ABgKfk.ACgZ.ABgjgN.AGf8.ADgLf2.ACf0.F4gH.ABf5.BHgP.AEf1.APf8.A6f8.AGgYf4.ACfw.AEgcfQgY.CUfpfU.ACgq.ABf1.AIgk.DZf1.AbgL.Ayf1.ABfifz.AUg3.ADgU.ABfz.AEf4.Auf+.AZgC.CMf8.AMgE.HJgnfz.ABfz.ACgK.ACgi.ABfr.ADfp.AJfz.jWfl.AHgb.EHfjflhlf0fe.ABf6.ABf4fz.ACfzfzfV.ACfo.AHf0fziR.DUf0.ABgH.ADf5.AIgM.9Df2.ADfz.ARgX.CGepjWgmezgpgZfRf+eXgrgN.ABf3fZe7.ABgRgogE.ABga.ABf0gSgM.ABfLgIf3.ABf/f9.ABf4gV.c9f1fo.AGgj.AXfzf6fzgRfk.ABgD.ABdOhc.ABf4iggtgM.ABe1.ABf/fx.ADf2.ACf0ga.AFf0gM.AtgYf2.ABf9.AVf0.A3fvfXgsgQ.ABgh.AIfv.ACf/.AHfpgG.AMgxf1ephphWhleD.ABhHgG.ABfVf+fR.ABgUfugQhuhIfWgMfge9fhfdf5fUfz.ABf1fvgvf9fnew.ABgQge.ABfufThRekj5f0fq.ABf4gLf0.ABf0fzgDfz.ACfwfz.ADf0f0f3gKfH.ADgZ.ABgIfs.Athhf8ftc6fmfxfz.ABe2.ABgC.ABjEf1fLf5gFgWfSfz.AGgaic.ABfz.ADgVfsfz.A0f2.ADgg.AVfr.Atf2gbfM.ABfBfYjFfz.ABfa.ABfzfMfZfzhb.ADgvfv.AGf2.A1hYgFfp.ACfjf7.ABf4.AGgd.ACfkfz.ABgO.ABf3.ABgM.AEfVf7gP.A0f1gnfzfx.BGgS.ABf4.AYf2.A8fsgX.AGf9.BDgL.ADfsgH.ACgC.AGgN.AIfz.A3gY.ADfRfW.ACg/.ABf5.ABgW.AGfz.A+fz.AIgN.Dgf3.ABf0fz.AUgi.A3f0.ABf3fq.AEeV.AHfm.ALi5.AFf3.CTgM.ADf0.CIf0.AOf4.AOgff1.EdhH.AGf0.ABf6.ADfz.ALgFf2.ABf1.AEf0f1.BYf5.AEhLfi.ADf1.ACfk.AXgRfzgMgQgB.ABft.ABeqhU.ABf1f1fzgef2hDga.AIf5f4fy.AFfF.AtgKfD.AXgz.A2gNgFgFfh.ACgR.AEfz.ABfz.ABf+.ALgT.AMhAexhNoxfbhAftfzfxgef4f0ecfRenfHe1fPjQemf+f1fajHfHfWfjdreafzgIfjgee8f0er.ABhIgI.ABgyf4f7eikDfbfDf7gmf9fz.ABfafmfefqgbgNf0gS.ADfZ.ACf1gt.ACfz.ACfv.ABfz.AsgHgXgzfigSfQfi.ABe8ec.ABf3hDfahXfhhUfyf0gY.ADer.ACgOg2f0f5.ADgngjf1.ABf6.A2fz.AVgN.AtgZgOgKeefVfzg1.ACfl.ACfz.ABf0h8f9.ACfpge.ACf0.ABf1fnfv.ADgq.AwfPfPgVfz.ACi1.ABfzgI.ADfz.ABgaf9.ACgS.AFfOfCf4f3.ACga.ABf3.A1gNfz.CYf2f3.ABfz.ADf8fz.ABfzgE.AEg6.BCgM.ABf0.BLgB.ABfy.ADfmfv.ACiY.ABeg.ABf6.AGgH.A7fz.ACfz.AIga.EwfRf0fS.ADfz.ACfz.ACfz.AHfz.AEf0.ABgaio.ADfn.CAfj.AUgd.Cgf6.AJgTfz.EdgQgzfnfx.ACgLfz.APfx.ABfzf2gN.BEgM.AIf0.A4gV.ABftfv.AChVfVf1gEhzgEfe.ABe7.AJfz.AHfp.B+fc.AEgw.ATfz.A3f3f+gV.ABfz.ABgNf2.AEgL.ACfz.AWf7f+eggUgegrfdf3gvg0fhg9dXi8fCfzfLfmgSfs.ADho.ABf3gif2.ABf0f0f6.ABfpg2fZ.ABft.ADfzgTftgjfxf5.ABgshJf3fmgJfxfz.ABf2gTfx.AHfqf1.AGfm.B9f4fqgHf1f6.ABjV.ABfEe9.ABfm.ABfo.ABhB.ADgEf9.AEf7fz.AEfg.ACfz.AtgVfkgp.ACf+fE.ACfs.ABgM.ABhdfz.AEgI.ACfk.ADf9.ABf3.ACf0.A2fzga.ABfz.BGgM.AOf0.BJfz.AHgN.BAfv.ABgd.AHf0.BDgLgb.ABf2f0f7f1.ABfegp.ACf/fxgT.ATf1.A2fz.AFgN.Cdf7.APgF.A4f2.ARgK.K3gL.AFf1.Chf1f+.ADgN.ELfkfujhf1ixe0.ABfOhwfzfaexjTfXfjfofxfrfqfu.ABfWgRfsfq.ABflfWfx.ACf7fifIfR.ABgt.AGf0.AMgM.COfuf3gXf8.AChW.ABfnfm.ADft.ABf8.ADf8.A8gLgTf3.ADfA.ASf2grfz.AFgW.GQgKf2.X9e/.ADgF.ACf0.AHf0.AJgbg5.Hkf7f4.AEgX.AMf2.Zdf2.ADgS.AUf0gE.bEhQfD.AGft.AZfs.ABfu.ADhR.ADf3.ABhO.ABfn.AKf2.AGez.ACf/.Aqfzfz.AXga.A3gG.ABf3gJ.ABgT.ASfzfz.A1gRgefGfzfc.ADgo.AFgh.AFgE.AGfw.A2gUfs.B1fS.ABgQ.ACgU.ANfr.AFgf.AOfzgtf0.ACfs.BKgRgD.ADfy.AMf0.AGgH.A2f0.AFgSf6.Cgf0.AHgM.BCgK.AJf2.BCgN.AGgNfz.ACgN.AMfz.AIfz.PtgZ.ACf0.ANf0.BugI.AHf4.AYf8gE.ABfR.ACf0mTd5gH.ABfPfzfL.ACft.ACfg.AFf/.ACf5.AEfY.Avfz.AWgWf3.A1gIgdgCf0.ACgC.ABf0.ALfl.AEfzgW.A1fggJh6f+fj.ACf0gC.ADf5.ABgo.AFfz.ACf0.ACgDfI.AFf1.AwgRflgp.ADgV.ACfzfm.APfz.Bbfdgyf7gRfz.ABejfXfYfb.ABfm.ABfzfzfof4.ACf+j3gEfZfz.ABfnhXfofp.ABhYfbf2fz.ACgrf/.ACgUfMfyf7.ACf8.AGfz.AFf8hg.AFfm.A1gHgJhJf0.ABf2fb.ABf2fo.ADfn.AGfk.AEfdhm.AEf1.Axfzfm.AEiMfcfl.ADfzfz.ABfz.A/fugMgh.AFhS.AFfk.ABfz.ADft.AFfq.AEf8.ABfq.Awf0.AKf9.ADf5gc.ACf4.AEgD.A3gF.AFf3.ABf7.ADgJ.AEf4gI.A7f8f8f2.ABfz.ADgX.ABgL.ABf7.ABgB.ABgL.ADf3.A8f6gF.ALgH.AEf3gC.Dbf1.ATfz.ADgY.Dafz.AEf8.ALfz.ABgr.ABfz.CPf0.ASf1fv.AEgo.EehIfxf9f4.ACgZfef0fz.AQf0.jSfz.ACfkga.AGga.AJf1.APgs.ABf4.ADfgfg.ACf7fzf2.ABgR.ACgJ.ANf3gl.AtgU.AYfs.A3gJgI.ADf3fzgc.ARf0f8f4.CKgKfzf2.ASgN.CEgyf1f5.ACfa.AIf0.ADgbgT.AFfx.AEf0.AwgF.AGf7fz.ATgN.A6gl.ABfo.AQfz.A3gY.ADf0.ANf1.AFgM.ABfz.DVf0.ALgM.QBf3.AYgJ.jWekiC.AEfz.ABfm.AXfzgMf+.ABfz.ABgRgdhrgpf7.ABfq.ABf5.ABej.ACf6f1.AFfzfb.ADgx.ACfc.DPfy.ABf0.ALga.BDfz.AJgZ.AIfz.Jwf2.AFgN.ABf9.CZgN.ADfz.QDf5fvf3.ADevfK.AChq.ABfx.ABg2.ARgY.B+gL.AYf1.ABf0.AEgM.IQgLf1.BUf5.ADgH.HWf0.AUgM.M4f1.ABf0.AXgW.AEfmgIeygrgZ.ADesiogLfihLfzeB.ABfZhK.AFf7.ABf+ftf8.ACf0.ADhRfc.ADf1.Apfz.AXgN.A3fHgJgM.AEgt.AGgV.AIfz.ACf3.AJf4.Fufz.ALgX.AJf1.A8gE.AIf8.AXgLfqguib.ACgNfzghe+.AFf2.ACf/.ABgYgPgjf1fbf3fvf1fz.ABfxfRf1fK.ABfqf2gl.AEgYf6.ACfZ.ABf1gN.AEgU.ABfz.AJgW.AEf2.CAgZ.ASfn.BIfz.ABgN.BHfz.ACfz.ACfz.ACgn.BOfz.AOgN.CEfzfz.AUgy.ADfp.A1f1.AVf+.ADgN.DXf2.ADg/fO.ABfrgY.ABgE.ABf3.CXgW.AZfq.DNga.AHf0fm.ACga.ABf7.AKgE.ACfz.A8gI.AIf4.AYf+.AEfifa.AGh1f0fe.AdgDgW.ACf2.ADf+.ARf0.Auf7.AXgF.CHf8gW.ALhB.ACf0ffe/.ANgb.DQf/.ADgB.D8fq.ALgW.AIfZfh.ABfWfzgp.ACf7h7.ABgpfzhL.ACgcf+iZfY.ABf4.ABfm.ACfsfq.ABf2ft.ADfSeS.ABfy.AKf+.AIhoeb.A9gXfYfs.ABfrfzge.ABgdfB.ADf0fBfzfb.ABe0kw.AFgF.ABf/.ADf4.ABf0f0.AtfzgYf0.AFgKfz.ACfk.ABhB.ABgH.ABf0f1.AHf2.AGf4.CLf4.AOgI.GFf6.ACgG.COf8.AbgE.EegN.ABfz.OVfz.ABh6fbfpfn.ACg3e8.ABfkf0f+f0.ABgSdzkBf3.ABf7.ABf9f0.ACf/.AGf/fM.ABf5.UvgZ.ACgR.AHfv.AFfz.AFfz.AMgHf5.AFfT.ACf7f+.ABf3.AMf0.AFgMg9.B+gO.AEfy.BKe2g2ftf1.ABgM.ABgS.AFgN.ACfm.AIgKf0.ADgK.ABgY.I3ghfkg4f7gXf7.AIft.ACf0gJ.ADf2.ACfg.ABfz.ACft.ABgi.ADf0.BUgVf/fz.ABfz.ABf7.ADfw.ABgm.ABf9.AGf2.AJgC.LBfz.ANgN.Gafz.ADePfi.ACf0gN.ABfziz.AEf1.ABgZ.ALf0.ABf0.AEgK.AFgrfm.AEfO.ABgV.AQgC.B/gE.AXf8.A2gMgdeZgef2.ABf/.ABgb.AIfl.ABflf1f2.AFhdf9.DVf6.ADgS.ABf0.FAf0.AHgM.AWfifhgCf/.ABgXgJf1f1gT.ABf7.ACg0.ABf3.ABfbfn.ABhbfzfmf1gIgLfvfz.AEgX.BYfq.ABfz.ADgLfg.ACgBf0g6.AIgJ.P4f2.AWgK.Bjfz.AEeYea.AGi1.ABgZ.APgN.ANezhj.AGf6f8.ARfz.Atfz.AXgN.A3frgK.ADgS.AIf4.BAgkgfgM.ABfgfzf3.ABgHgwf1fz.ABf0gCf0.ABfg.ABf9.AGgdf/.ABf/.ABgT.ABgOfH.DOgLfd.ADhM.ACfY.ADf0.Dofm.ATga.A2f6.AGgN.ADgJ.AEgHf0.APf2.BWfofpfkgCfsf8gTgFfbfrhMgXh2fkf0f3ghez.AEgt.ABf3f9fz.ABgNf/.ACf0gFfw.AFgNfufzge.ADhNgk.ACfzf1fMfzgjgIgY.AEfR.ABf0.ADf0.AEff.Atfjfjfm.ACfzhC.ABfVfm.ADfn.ABh7.ABfz.ABgc.AOfz.HGf0.AMgY.AIf0.CJfz.AXgN.Eegq.ABfufz.ACf0.ABgM.AOf0f0.ACgZ.AFfz.Befsfv.ABf0.ABgEf0.ABiB.AEf9.ABfX.AKf7fp.AMfkgc.CWf1fggN.ADgT.AUfz.AFgY.AufogsfvfjfLfwgd.ABgIfn.ADfohhf9.ABf+.AFftfz.ABgIgo.ADgY.ABf0fz.DQf7.AQgF.Etf4.AOgI.BmgU.ABfzfxfofffL.ABe0hU.ABfbfvilf2gBf3gBfTfz.ACgVi5.ADf+f0fzf0gT.ABf0gWeU.ABf1.ABf9gwgOfh.ABgM.ADgU.AEf5fOfzhh.AGer.ACgKgI.AGfp.AtfOgFfl.ABfz.ABgU.ABfzf2fz.AEhq.ADf7.HSf1.APgY.ADfz.Ccf0.AJgM.Eeft.AGf0.ARgf.Eofrgh.AXf0.A1f1gMgEgB.AEf7.AEfzgM.LMgP.ABfk.ATgX.ACf1.Atf3.ALgJ.Qvf0fXfQ.ABfz.ACf0.ABiX.AQfn.AOg2.AFf3.ABfr.ALf+.AEf/fs.Atf2.AYgXfz.A1fzgtgG.ADfz.AGfz.ANf0.A0ggfifrfmfP.ABey.ABgZfk.ADfzhA.ABgRf7fz.ABgK.AEgPghgZ.ADgN.ABgxfz.ABf5.DLf0f6f4.ADgl.ATf2.AGf/.CFgI.ASf4.BPgO.AEfy.Ayf4.ABf8.ADge.AIe8.ABgy.CMf6.ABg9fz.AEfjfzf1fzfz.ABf3.ABhAfz.ABgR.ADgV.ADf4.AFf1fo.AFfzgCg1fm.AEf7.AFg4.AHfo.ABfzf1.ABf2.ABf1.ADfr.ACgW.BdgW.ADfq.BPf9.AOgD.A0f9.AVgD.DtgN.AEfz.CFfzf0.ACfz.AQfz.AKgz.EegBgL.Ahfz.AsgI.APf4.CQfm.AXga.A2flg1f8.ADf6.ASf4.AFf3.Awfsfvg9f8gF.ABgKfzfIf0.ABfu.ABfzhM.ACgN.AHf0.ABgW.ABff.ABgL.DSfo.ADgL.AWgM.Eihf.ABf9.AOek.CPgM.AEf0.ABfn.ADgF.ABgG.ABgL.AGgK.AFf6.Bcf8.AFfwd9.ABj0f1eGgQ.ABf4.AGgP.ALgT.ANfzf0f1.ARgk.A0fz.AIf0.ACfnf0.AHfz.AFhf.AEfr.L9gN.Ahfz.EdfwgJ.AEf3.AKgQ.A/gef9.ADgYfzgafz.ABfe.ACgO.ACgP.AEgL.ADfof2.ADf4.ABfy.DUgD.AWgGf3.Eif/f4.AFhL.ACfx.AChd.ACeBfv.CVgdfz.ABgy.ACgD.ABfg.AGfu.AKft.BYfz.AEfmcz.ABlmfpfzfm.AIfrfz.AEgLfz.ADf0f9.APfu.ARgS.A6fz.AOfz.AFga.Eofz.APgN.K5f0.AYgM.A2gEf7fv.ADgS.BJf1fUhP.ABfz.ABfl.ABf0.AFf5.ALgj.AEgM.ACf0.IVgW.AHfq.CXfz.AFgY.ATf1.K5fzfz.ATga.EigN.AGfz.B0gZ.AHfn.AfgVf0.AGft.AMf7.AEgP.B9fzgNgN.ADf8.AIgC.AOf1.AxgYfXgq.ABfzfzgD.ABfzf2gD.ADf/fz.ABgp.AFfzf0.ABgZfzf9.ABgG.DTfz.ADgU.AHf5.FCgIf4.CVfz.ABfz.ABflfzhl.ABfz.AGfz.AKf2.A4f0.ADfS.AOg6.BZgLgN.ABfz.AFf0.ABe7.ABfzgb.AIfz.AFf1hh.ACf9.ABfy.FFf0fz.AKfz.AIgr.AHf8.CPfrfz.ARgi.Eegn.ABfz.AUfz.ACfz.F1f9.ABgg.ABfq.AJgHfv.AKfq.AEgZ.K0fz.AHfh.ABgs.SBg0fz.AGfY.AfgP.ADf6.AVf4.Auf1.AXgL.A3gsf3f0.ACf2.ACfz.BGfgfwgufmftfzgH.ABf+.AFg7.AJfz.ABgZfo.ADgG.DTfz.ACgN.Hdfp.ADgh.ADfW.ABgs.AEfz.EGek.AVhw.ADf5.ABfz.FRgM.AZf0.Hof0.ACf1f0ihfT.ABf9f5.ADfs.ACf0.ACf4.ADf0.ABf0.AGf5.hOf3f0.ACfpf9ovdW.ACfn.ADdb.AFfofzf0.ADfof0.ADfrfZf3.AMgZ.ADf7.AVfs.DOgDgv.ABf0.AJfz.ALf9.AGf3.ABfz.DOf1.ADgL.NDf0.ADf7.ABfef1.ABf9.AMf8.ACfxhm.ACf0.ACf5.BWf+hC.ABf1.ABf2.AUfi.AEfz.IPgN.AYfz.F4fjf6gj.z0fpf1hC.ALf1.ADf2f2.xFf3.ABfq.ADgf.HfgX.ABfr.ALf/.Nbfz.AEf7kbeP.ADfzfq.ABegf0.AGf+.ACf/.ABf6.F6gC.AFf+.CSgL.AZf1.CFgIgR.ADf0.ASfz.A2f3gIer.ABfp.ABfs.ABh4gR.AEfm.ABfgfzf0.AIh5.ABfz.ABfr.ACf0.G9fygUgg.ADfo.ABfv.AFgF.AEf3.AGf/.AEgH.CIf0gXf1.BNgefs.ACgL.ABfm.ABgS.ARfy.A7f6gG.ExgU.AGf5.ANf0.Cyfz.ABfz.AEhckqfzfz.ABaJ.ACg2.ABf0.ADf1hO.AKfmfR.AGfj.AFZVo5fp.ABgMfMf9.ABgX.AKgH.ABf8.ABf+.ABf5e/.FtgN.AGfz.GKf5.ABgH.ADgI.AFf4.Ucfz.ABf2.ACf3i4.ABfd.ABfX.ACf1.ABf0.AEgD.ALfI.AMf/fq.AGgX.F/fo.AHgY./PgS.AFf1.AOf5.AKeKfzf0.ACfm.AJfz.AEfzfz.AEjnfp.FNfz.AGf1.ARgZ.ALfz.ABc7fzfx.ACfm.ACf3.AGfz.ADf8.AGkh.B+gN.Abfz.Ayf5fzf7.ADf0.AUgl.DWf3.ADgJ.DrgY.ADf1.ABf1fzf0.AXgW.DVfz.ADf2.AVgX.CHf2.AXgK.I6fz.ADbw.ABf0.ABfmf0.ABf2.AGfE.AJf0hSlP.AMf6.ACfn.AWgrf0.gofz.AEeA.ABfb.ABfmfo.ABfp.AGfz.AJfohZjH.AMfo.AZgkf0.//.//.t2gh.AFf4.ABhhfG.ADga.ACfT.AGgKf5f9.ADf2.ADf1.ABf1.ABf0.AKfwgx.AGfr.AGf0.A4fOfs.AXhG.A2enhagS.ADgB.AGfz.ABgL.AIfz.ABf6.A1k5f+eVgIfIfzhk.ABeOf+gIfsfmfzfpfa.ABgD.ABfzfz.ACfz.ABflg5hDfngEfzf7.ABfzf0fz.DMf2.ACfz.ACgY.AMf/.Etf1.APgL.Caf0.ABgM.GCgMf1.AEfzfR.ABf9.ADfz.AMgKhN.AGfz.B9f1.AUgL.HJgog3fbfz.ACfmfz.AFfzfo.AFfm.AEhcf4gMfzfz.AFfz.jMflg5.AGfr.ABf4.EGf1.AHgE.APf0gJ.AEgK.Emf0.ACgR.AGf7.GHf1gV.AGf2.RYhT.AGfp.ABfNf2.AWfzg8.ABfnf+.ABfCj2.ABg0.ABfc.ACf8.ABee.ABf1.ACfIfz.ABgaf0.ACf2.ABgL.ABf0fY.AEdxfmf7gBf+fJfbf8fynh.ABf2.ABh8.ABfmfrfffvfofmf9fqfYfO.ABfnfqfcf0gueYf0faf+iZ.ABgD.ACdv.ABf+fj.ABfdfWfwb5kcfCf9fMj9gEfZ.ACgE.ACf1fseMf5f9.ACfRfcfzfr.ABfUhHmQ.ABf0.ACd5.ABgbga.ABgOf4.ABh0dLfihXe6hqf6.ABhGgCfpfv.ACf0h7.ADf3.ABf/fzfz.ACfcfu.AEWE.ABfXh9gkg5f2fojJdGfchPfOiMfSfzjQe8iqfh.ADjJf1.ABf0.ACe8.ADfzgHgd.ADf4.ADfif8gS.ACeWkXf8f/fze8gz.ABflf2.AFgr.AEfz.ACfz.ACf4eo.ABf7.AGfr.ADj+hef0fRfLfIfU.ABhNf0.AFgP.AFf0.AFdW.ADf0gdfUga.ADf1g0fpgd.ABfs.ACfx.ABfS.ABf4.ADf0.ACf+gFf6.ABfz.ABgw.ABgM.AHgffygPfR.ABgl.ABgD.ADgxgBfk.ABfsf6.ABgDf1.ACfz.ACfVgH.ADf8.ABf7g4.ACf/.ABf1fZ.ABfA.ABf/fv.ABfrmedegQfbhKf5e5gFf4f0.ABfvfz.AGfjf8fd.ABgw.ABfjgZf0.ADf+eYfzgSf0gT.ABfdf0jncegRg6i7fcdz.ABd8hS.AFfc.ACf0f4f0gc.ABf/.ABfli5fu.AEec.ABh0g3fj.ABgQf0e4hugWfSfxf2hjfae3jYf/fgft.ABf0f6.ACf5.ACfBf0.ADfCfn.AGf8fzfX.ADcjkTf4f0fJfrie.ABgEgK.AFf7.ACf6.ACfr.AEfZ.AHff.ABfp.ADhHgifwf4g4ghfq.ABflgH.AFf7.AHf4.ACfF.EdfBcvfzf0.ADfzf0fz.ACfz.AMl/fe.ANfpfz.AXgk.Hud1hmfdgU.ACiQgShGfz.AHf0.AHe2fVf5.ABfz.ABfx.AIgjjCgRf4gM.ABeb.ABgTfz.ABfz.ABfZf1fp.ABgQf/frfx.ADfe.ABfmfi.ABf/gBgp.ABgI.ADf4.ACgpgPfqgN.ABfzfu.AIf9.AEf0.AGgHfs.ABfzgO.ABgM.BYgk.ADfo.ABf0.AgfzgN.AlgBgdewkKfdgTgGgH.ABfmf3ff.ABfk.ABf/fUfxgVgJgEgBfUf0.ABfQghfUfb.ACfyhIf8.ABfz.ABflgv.ABfTfFiAnIeThZfNfzfOeR.ABgafTfgf8fggGgZhzf/fa.ABfnhefRf/e7d5fc.ABfsfhhHe8.ABej.ABhyf3.ABgtfRehfmgpgzfa.ABg9gLgNfqgBfWftgIfzf3jK.ABf3.AChhfYfj.ABfyfWfzgRf/fk.ABf4fN.AGghf5fugifz.ABgcft.AEgR.ACf3f0fz.ADgI.AIfz.ABfw.AFhWfzgsfGgWfvfyf5fwhkf0.AFfjf0f4fz.ADfW.AIf0.AHf/.ABfahLhZf1fn.AEf0f9gIfpf0.ABfz.AFf0.AKfzf4.AEgb.ABf+fag8.ABf3.ABghhR.ABfzfL.ABfE.ABf0.APfz.AHfMhdemeWfvfzgBf+f/gM.ACfzfufp.ABgkf3f0f8.ACff.ACfYhbg5.ACf+hv.ABgtfz.AFfTiJdDc0g+ezgyfmhKeh.ABf1fcfsfggOfzf6fefigXf2.ABftf5fzhVk/f3gqgmhO.ABfhgSfmf5.ADhafajpgRexgLfe.ABeYeof+ftgjfdjNfsfqhff8fOgG.ACe/fZf9fzh+fufEfUf8.ABfxe/.AFhdfmgufpeR.ABgMf7hHftgM.ABfqfriRft.ABf0frgdfz.ABfsf1fz.ACfofzf4.ADfzfx.AFkLfzfO.ABgVfzgO.ABg9hJfPff.ABgNf3ftfnfmfn.ABfz.ACf2.ABfof8fm.ABfPf0f1.ABf0fzfz.AEgTfThnfphJ.ABft.ABfLgGfzf0.ABfzgKfxgRgo.ABf9.ADf5.ACfzfj.ADf1.ACfz.AFgNfyjVfejy.ABepf0f3gJ.ABf1fIe6e5fzgffz.AJfg.ABfcf0fz.ABfzfz.AGf8fzgKfzfxgG.ACilfzfx.ABfk.ACfa.ABfz.AGfzf7.AEfh.AFgT.ACf7fmf7ishHjcez.ABfigB.ABgefYeNfufqgUfaf3fbf7.ABf9f+f5fvgnfmfify.ABgZf7fYgHfi.ABgR.AEeshUfjgffyf3g1fufuhHdmjufRfsfn.ABgrf8fz.ACgi.ADf1f0fzf0.ADgTev.ABf2.AFgT.ABfj.ACfzfrfzfpf2h5fz.ABf7.AGf7.AKf/f4.AGfzfngNgQfm.ABf1g8.ABfzffgP.ACf0.ABf0.ADfmgl.AJfzgKgh.AHfxfzgU.ACf7fe.ACfzhPf2.ABf7f+.AEfzgwfz.AJfn.AJf2fn.ACgDgL.ABfmgChYfx.ABfz.ABf0.AEgI.AKf0.AFhofzf0f4ej.ACgKewg0.ACfz.ADf+.ABfz.AHfngugN.AEgj.AHgYgxcqg4fNfz.ABf+gS.ACfV.ABf+f7fsgofc.AHgqic.AFgUfu.AGf7hVfGfbf5f0.ABfOfnf6gQhXf+fhf0gU.ACfz.AHgIfz.AEgFg/fz.AGgC.ABg6f5fz.ABfqgi.ACfMf6gMgFgo.ACgY.ADfo.AEf0fs.AEfu.AHgSf/g3.ADglgj.ABfzgT.ABfvf0f7.ABfn.AEfV.ADf2.AGfmf1.AGfj.ABhBfz.ACg8fe.ABfzeq.ABgefzgz.ARf0.ACf6.AEfnf0fE.ABf0.ABfeeM.ABfZlOfJg1.ABf8.AGfh.AZf2.ADgK.Ajf0.ADft.AKf0.AJfmhE.ANfX.ADgj.ACf0.ARglft.ARf8.AUgE.AOf0.AZgM.CIgJ.AVf3.ANf2.ADgX.AVf0.ARf8.AVgE.ARf2.AVgK.BWhofuf6.ACgTfdfl.ACfm.AIfo.ABfe.ACfnht.AEfb.AIfde/.ABgDfz.ABfXf6fzfn.ADfz.ABfo.ADf+iOgEf7.ADgJfo.AChL.ABf2.ADgrf/.ADfof5gv.ACfN.ANhH.ACfz.AEfp.ABgN.ACfz.APf0.AGf4.ADgV.AUf2.ABf0.AQgW.AVgT.ALfz.AFf6.A7f+g/.ABgI.ACfn.ABf0fz.AJf8gx.AEfwfzf2.ADfo.AIgxeQgFeYfpfYjRfzhhdw.ABfm.ABfW.ABhW.ABgc.ABg4hz.AEfzfbfv.ACf3fB.ABf/.AGfEgHfPe4.ABfzkk.ABfafL.ABfzfme/.ABg8.AEf2.AFfzf7.ABgx.ABgV.ACfz.AFgN.ABfi.ADgx.AFfzfzfz.AEgEf1.AIgN.AKfq.ABf+.ABfv.ABgY.ABfnfz.ACfz.ABfzhM.ADgR.ADf0.AQfe.ABfX.ABfp.ABhS.ABf1.ABfz.ADfpg5.AEfz.AFf0.ACgf.AMf8.ABfO.ABhv.ABf3.ADfz.ABfpfzf9.AJfz.ACgQ.EigCgOhifrfz.ABiMfifcft.ADfm.ACgtfz.ABgKfa.ABgO.ACehgCf4gN.ACfa.AIgEgcgqfw.ABf2dc.ACf4.ADhpfz.AEfof+.ABfk.ABf3.ABhffzf3.ACf+f7gc.AGfz.ABgX.ACf+fz.AGf0.ABga.AMf3.AWgM.ABf0.BEgXf0.ACf0.Fhfzfnfm.ADfbmFd8ej.ADfzfz.ABfv.AJfr.D+gBf8eu.ACgPfzglgK.AKhGf3gP.ACf3f2.AEf3.AFf0.ACgLfqgbiP.ACf0.ABf8fY.AIf/.ABfqgYgUf1fb.ABgIf1.ACfxfaf1fa.ABf3f2gx.AEgKhe.ACgW.ACfb.AFf2.AEfo.AFfy.ABfz.AEfw.ABfz.AGgM.ADf0.CZfqgvg7.ADeEf9fGgY.AFfzfzfzf4fp.ACfF.ACfvhF.AEis.ABfu.AGibfqf5f1.ACgafmd3fAfT.ADf2fU.ABf/.ABfuf5.ABgO.ABfz.ABgBfP.ABfg.ABjk.ABhJf0.AFgg.ABief6.ACf0.ABhre1f2.ABfz.ABgff6fm.ACgZfo.AGfzfzfD.ABe8.ABf8fp.AFgP.ABfY.ADgn.ABhLfnfr.ADgbgT.ABfz.AEf/.ADf2.ACfr.ABfW.AKfw.AFfRgj.AEgr.ACf0.ANf8.BYfmfh.ABfb.ABfm.ADew.ABfz.ABfo.ACg+.ABjCgR.AGf5.AIfx.ABfy.ACfm.ABh6fWfcgr.ACgjfL.ABfx.ABg2.ACfgdylPfI.ABfy.ABf6f0.ABfzfp.ACft.ADf0ex.ABf5.AKgPjG.ABgpfzghf0.ABgF.ABeUf1.ADfp.AFf2.AEfRe8.ANf3.ACf0gJ.ACgL.ABf1.APgM.B9iGhLfu.AEgMfHf0.AGf9e7fD.AVfzf8fqf2fn.ADfreX.ABfz.ABf9hz.AChbevh6.ABf4.AEgDfz.AFgGfs.AGf/gM.AFiM.ACfxgefz.ACfqfVfQ.AIf4.AGfg.CFgYf4.ACfw.Acfp.AEgYf1.ALf9.ABgZgK.ACgIfs.AEf3.AIf3gZf6gT.ABgj.ACf/.AGf5.ACfO.ACgufpf2.ADf5fn.ACf2.ABgj.ADf0.ACfr.ABfyf1.ABgKgT.AEf7.ACgjf0.ADfz.ABgU.ABf2f1.ACf2.AFgW.A8gN.AIfz.ASf8gwf7.ABfZ.AHgD.AIf9.ASf/.AFf2gT.AEgB.ABf3.AYfv.ADfzfz.AMgm.AFgF.AOgGfhfp.ABgX.ABg6.ACfa.AEfpfzfz.ABfbiBgI.AHfz.ACf4.ABf0f0.AFf4.ABgI.ADgF.ADf7.ACf0fw.ADfmg4.AHf/.AUgm.AFf0.ABf4.ACfu.AagE.ABfpf0.AEfm.ABf3.AChC.AUgY.ABf1.ABfz.ADfxgH.AEfg.ADf0g1.AUgW.ABf7.ABgf.ABf0.ABf0gKf1.ABf2.ABgs.ABf5.ACfP.AUgUfo.ABgP.ABfzfr.ACgp.ABge.ABfx.ABf1.ACgM.ADgVf6.ABf3.AIfzfm.AGfzfe.ABgLf2f+f8gz.ABf4fzgT.ABfpf/.ABhrfz.ADft.ACf9fx.ACfygT.ABf0gEfw.ABf1.AEfp.ACfzfm.ABf7fhf4gSgMe6fkgZfqfzeq.AEke.AEf0gK.AEgLfo.AHgL.AEgLgvfzghfngqf1.ABf3.ABfn.AEfV.AFf2.AEf3.AIgF.ABfz.ACfOfp.ABfz.ABh4f2.ABguf1ep.AEhH.AFgN.AEf2fa.AHfmfz.ACf4fmgK.ADgtfS.ABfq.ABf+.AEgf.AFfz.AEgtgZ.AHfzf3fm.ABgdgCfQ.ABfrgfiOg6.ABf1g6fX.AEel.AJf0f/fS.ADf9.ABgP.AMf2fz.ABgK.AHfzgK.ANgZhPfaf2gHf7gI.ABf7f3.AEfjfz.ABgLfn.ABf3.ACf9.ADgF.AFgK.AGgBgMf0f/.ACfb.ABgxfigBgLgP.ABhq.ABfof7.ABf6.ADfz.ADfw.AFf5ff.ACf1.AEgK.AFe3gEf/.ABf3f1gP.ABgMgfgZ.AEgE.ABf0.ADf6.AEgM.AGfzgz.ABft.ADg/gMf1glfjgEfy.ABhkfngZ.AEfD.AFfy.ADf1esf2.AEgX.ABgNfZfw.ADg1etfz.ABfifzg1.ABgn.AGgO.AQfz.ABfG.ABfo.ADdfecgL.ABi3fbkO.ABghf0f0.AEfW.AFfn.AEf0.AGg0fW.AWf1.APfahVf3.AEf7.ANfo.ABfz.ACf2.AFf4.ACgW.ADfz.ABgefv.AKgN.ASfz.AHf0f0.ALgX.Abf3.ALgU.AOf1.CCe/fPfz.ABfzfzhb.ABf0fMfm.AEiB.ADgHgP.ATfngSflfq.ACf0.ABftfz.ABf0fzfnf6hn.ADf7.AKg6.ALgN.ARfz.AVfz.ADft.ABfnf2.AFhc.ABfz.AQfz.ALfz.AIgN.Aaf5.ALgH.Aift.ABgq.ABfp.Adfz.AFeF.ABjN.ABfzfz.AIfzfz.AFfz.AEf9.AMfzdu.ABjKfpfZ.AVgT.ANgK.ABgyf1fcfz.ABf4.AGfw.AFgZ.AMf8.AFfzfL.ABiA.ABfz.APfg.AEf0.ANfwf7.ABfn.ABf1gP.AIgX.AFgS.CKfXf0hT.ABfz.ABfz.ATf9.AHfz.AFfNfnhlfm.ADfz.ANgc.AMfz.AFeHfjhsf9.ACfB.AOh4.ASfofgiz.ADeP.ACfv.ALgH.ASfL.ABg2.ADf+.BBgLgN.ABfz.AFf0.ABfI.ABfz.AJfz.AGhh.AEfy.APfz.ACgQ.ASf9.A8gL.AOf1.CCfz.ABfz.ADgp.AHfzf4.ANgF.AMfn.AFfrf4fif0fzf7fZfz.AHfz.AFjI.AEfr.ANfq.ABfzfz.ABfzfo.AOhV.ALf1.ACfz.ADfFfz.ADfzfjf0.ABf4.ALic.ASfhf0fz.AMfz.AFhF.AYfz.AOgN.A0fM.AVhB.AFfz.ALfY.AVgv.ADf5.CsfQ.AEfz.ABhW.ABfz.ASfz.AKfhfvesfNfz.ACfzgjff.ADfz.AFfnfz.ADkj.ADf8.ABfzf1.ADf4.AGe8.ADf2.ABg3.AFf4.AJg5.ACf5.ABft.DGgM.ACf0.AKf0.ADf7.ABfr.ASfxg0.ATfzf1.ABf9.AMf8.ADgl.AFf5.Clf1gN.AFfz.AOf0.ACf0.ACgw.ADfz.AHfnghfb.ADfz.ABfgfz.ACfz.AHfz.ABf3.ABf+.ACgXiI.ACfz.ACf3fz.AEfo.ABfSfq.AEeA.ABf9.ADfz.ABfm.AKgNkE.ADfz.DQfp.ABg3.ALf1.ADf2f2.AVf1gL.Dtf+gi.AYft.AEfz.AJgW.ADf2.AUf1.BegL.ABf1.FkfMfz.ADfofmfcfl.ADfz.ADfz.AEj/.ADfnfz.ADfz.ALfz.AEfkfy.AGf0.ACf6fz.ABim.ABfz.AFf8fG.ABf6.DXgN.ADfz.Abfz.ABfz.ABf2.ADiO.ABfz.ABfm.AEf0.ADf/fs.ALfe.AMf4g6.ABfq.ABgL.AIf2gR.ALfS.AMfQgo.ABfz.AEgb.AGgG.ALf1.AMhqi3fz.ACaW.ACgj.ABf0.AEhX.AKfzf0.AMg+f5.ADfm.ACfs.AGf3.ATfz.AEfkg2.AYfz.Axf2.ADgK.Amf7d4iu.AOf+.ACgG.AFf5fi.AHfj.AFdTkQfp.ABgZ.ABfp.ABfu.AMf8.ABf+.ACfo.ANfShz.ABfr.ABfMgh.ABf6f0.AQf1.AHfz.AFkic0.ACgYfzfh.ABfd.AMf6.AEf0.ANfxgb.ACf0.Fbf1fzf0f0.ABf8.ACf0fz.AIf4fz.AHf1fvfz.ADivfc.AKfz.ACfU.ADfzfzfrfz.AGfzfu.AJiU.C2gS.AFf1.AOf5.AHfz.ADeB.ABfn.ABfm.AJfo.AJfo.ABjv.AIfz.AEfa.ADfmf0.AIfa.AJf0gnhj.ANgH.ABfn.AWfggy.ANcP.AEfz.ABff.ARiNiS.ASf1.AIf1.AKgWgB.B2gMf0.AMfH.ACf0.ABfm.AJfz.AKh3f1.AMfa.ABf0f0.AWhLf0.AMfhfz.ASfzfz.AEhTfz.XMkihUfjfefm.ABgNeSfaf5.ABf4fzfz.ADfn.ACfz.ABfzgK.ABhreuf8f1fz.ABfz.ABf0fofw.AEkffseof9gN.ABfj.ABfzgifzfe.ABfzfzfc.ABfz.AEf6fzfzf+.ABgj.ABfm.ABfc.AIh4.ABftfn.ACf3.ABgbfxfz.ADfWfz.AEfz.AGg1fn.AEfz.ABfz.AEg2.ACfz.ACfz.ABgN.AFf1.ABf0.AJf7.ACfz.AKgc.ADfz.ABf0.ABhO.ABf5.AMfmf0.AGfp.ACfz.AFgN.AFfz.ABf2fz.ACga.ABf+.AhgRfl.AEgK.ExgIf0.AFf+.ABhH.AGgH.ABfF.AGf0.AXgX.AGfz.ACf2.DcPtfzfah4gRfpfcf0froDfufjeJmweufmfOgKin.ADfvkGfn.ABgZfqfmfp.ABf/.ACe+iX.ADf0.ACf3ff.AEgcctf0fcfXfAfu.ABnD.ABgZ.ACfy.ABf0.AJfx.ABfW.ABgD.ACfX.ABfxfkfdgEf9f8fQnff0hB.ABgvfCfkfRfpf5fcfo.ADfb.ACf0.ABfig0dygLfcfpgk.AEgZ.ABg1.ACfzfj.ABhSgj.ABf0.ABf1h1.ABhNfveJfv.ACfzfD.ACf1f3.ABfn.ADfn.ABf0.ABfv.ADfzflhegbgGfgfkhUjGeaineyg7gDfoeBemfiftfz.ABfoftfuf9fn.ABe6fNfWf4f0fuhtiF.ADf4.AocWf0fMgPf0.ABgOf8hce9gJf7fchaed.ABfCh/f/.ADf0fl.ACft.ACg2.ABgP.ACjqf5.AEfmgPhrf0f0fvfd.ABeQc1gnfQk5fQh9.ABfhiC.ABfxf0.ACf2.ACfxf7.ABf7f0hB.ABf9dof1.ADf1.ACe6fzf8.ABgDf6jWjpfm.ABf0f1exfzfzes.ABfkf1.ABf0.AGes.ABf0.ACgb.AFgdgKg6.ABgU.ABgFgoi2ebf1fs.ACgvfvfJfIf4f9.ADf7.ACfzgGf8fr.ABf0.ABfffZ.AFgRfagBg3eO.ABgUfpgajIgUgHgge4fwf+dyiz.ACfs.ACfp.ABf+fvfbf0fQ.ABgb.ABfzgkfa.ABf/.ABf+.FogY.AYfo.AOe5eofzf2.ADfz.ABfz.ACfz.AMjpf0.ANfid6.ABf9.AEf0.AQjJfq.ANf3.AYgJ.D+ghf4f0gZ.AJfz.ABf0.AKfn.AEgN.AIgZfugY.ADgL.ABf0.AGf4.ALf6.ADfw.AIgWfq.ABgB.ACf8.AIfz.AEgE.AJgN.AJd8kogCfZfzfzgMgShkfm.ADfmf1gW.ABf0.ABfrfu.ADf4e2fYfrfsfzfogm.ABgh.ADf4.ACfwgyf6gmgZ.ABfu.ABf1.ACfz.ADfx.ABgQf/.ABf0.ADfm.ABf8gC.ABf/.ABgE.ABfz.AGgF.Aaf7.AMh/eedGjMh4jQfk.ABgvhTf4ffe4f0fYfofZgXgzf7.ACfXgBf3fwgUe2fO.ACfuf6fyfoew.ABf4.AqhlgUfnmFeafmfnfzg8fy.ABfjfVetfffyfafrgLfpgWgBf3hDfjf7fYfqfx.ABgOfvf3fxfwem.ABg4gP.ApeNf0jIhKgffvekgBfMff.ABgGgOgCfxgBfxfekBgKe+.ABfshAfOfIfveefOfzfvf2hcfVgDgF.ABgngX.ApisgOdBe1fygLgG.ABiKhCf0.ABgbfuf0.ABgcfYf3f3f+.ABf0fx.ACgEfl.ABfz.ABgZ.ABfufm.AFhkfrjKcqhmexfVfngPdUf5fTfhfBgzfbgdgBfff1f4.ABf8fz.ABf9gqjdfzf1f2is.ABfufBfz.AEhsfzeMfufn.ABf9.ABh8hufz.ACf1fefzf6fm.ACgL.ABf4.ABf2.AEfp.ABfz.ACfp.AFhKgElDe3hpf0gOfxere0fmfofefMhmfzfhgPfbgEfU.ACfSfdffgjgtfqfrfxfh.ABgefxfz.AEd+h7gsgJhRf1fff7dqfjgGfvfKfrh2fugSh2fxfVguf2fjfYfxffhDh4f7fVf4f+.ABffgOfzf5.ADg9fygEf9fH.ABf9.ABf8.AFgBgHfz.AIf1.ABgg.ANf0eVhZfyhmfq.ABgJgmfuhDenfrfs.ABfWfzgY.AEh7fsf3gEflfzf0.ABgPf7f2gBfs.Atf6f7g8.ABhPfMf3fegyfzgX.ABfYf2fzfq.ABf7f3fu.ACg0.ACf3.ACf9f0.ACflgNf1.ABgT.Aqf7f0f9hhgggnfb.ABgWhLfze9dinMe3fjfyflfpff.ACfWfK.ABfqgnf2fjfz.ABfs.ABfwfwfJ.ABgH.Aqgb.ABf+fSf8f4f0.ABflhH.AChPf7gQ.ADfs.AEfz.ACf0gMf0.AFfa.ACf6.ACga.ABgcd4ggfWfh.ABhLd8f3.ABe3fEhf.ABhGgef0.AEfQ.ACgnhn.AFgTgxfo.Atf7gZgSgSf5f5.ABf0fs.ACgO.ABfdfhgU.ACgY.AJf5.ADgPf2.AFgzgLgmd+f9fr.ABgKeAgtgCfQjhgCfjf5f1gJfXfz.ADfb.ACf2hV.ABfz.ADgafz.A2fo.ADfc.ACf0.ARgPg5.A5gI.AKf0.AKgE.A1fM.ADg0.B2gI.AVf4.Bdf2.ADgK.BEg6.ABgl.ACfM.ABfY.ALfW.AFgy.AEf0.AwfdfLf5e+fz.ABfc.ACf0.ADfz.AGjZ.ACfz.ABfzfYfzf2.ABg/.AFgr.Asf/gBg+.ACgPfX.ABfn.ABfm.ACfzfof4.ACf+gygEfZ.ACfzhrf1fz.ABgZfmf2fz.ADf/.AqgU.ABf0fg.ACh3.ABfnfZ.ACfzfw.AGgR.AFfz.AEf5.AIfzfmfsfLf2.ABhs.ABfZf0.ADfcfzgL.ABgI.ABgNf8.AIgy.ABgj.AIg7f3fmfUfzfmhC.ADfz.ABfMfn.ABhB.ADgIgW.AFf0.ACgN.ABf0.AIdzfGflfvf6.ABk1fzgseO.ADfifeiZ.ADg1fd.ACf0.ACflfq.ABgif3fR.AIgKgyfefqetfliH.ABgUfG.ABfZ.ABfzfngjf9gU.ABgIiK.AEfkfdf2.ABgM.ABfc.ABf/fz.AFgI.AFgF.AIgD.ADf4f4.EEfd.ABfy.ABf2gK.AJgd.ACfxgK.AFgY.AOfugM.ADf2.AGf0.AMf5.AEgi.AOfz.AIgN.AYf5hOiQf8fz.ABfffifmf1.ADfz.ABgNgQfz.ABgNfa.ADf3eug0.ABf7.ACfvf7f3.AHgRgefi.ABf+f8.ABf2fv.ABgM.ABhQfz.AEf0fz.ABfy.ACfzgcfr.ADfH.ABgm.Ekf1gL.Agfzfz.AFhL.ABfo.ADfzfz.BCf0fm.ADfzjKe/fD.AGfz.AJfz.ATfzhke9f3.AGf8.AJf4.A2fyfzhO.ACf+fzgWfw.AIfz.ABf6f3f0.ABf3.ABgh.AEfd.ABfz.ABf3.ABge.AqgL.ABf9gd.AEf/fo.AIgL.ABgfgY.ACft.ABfq.ADfx.ABf1.AEf1.Arf4g+gw.ACgP.ABgNfm.AFf2.ACgC.ABf+.ABguf1f3f3flf1fz.ACf0.ABfX.ABfzf2gR.Arf7.AEgB.ABgbff.AGfz.AJfj.AEg0.AIgLfzirf1.ACgjfze6fZgC.ABfz.ABf4.ACfx.ABfYf5.AFgRfl.ABfx.ABgY.ABgRf3.AFf3.ABfz.ADgV.ABhXfzfr.ADfz.AHf/.AIfZ.AIiMgdfLf6.ACeSf9eDgYfU.ADh1fhfm.ABf4gYf1.ABfL.ADh7.ABfzfL.ABh2.ABflf1.AFglgOgx.ADfufzgVfTf0.ADf6f0.ABfp.ACf0.ABgH.ABfzfvfNfd.ABfS.ABiC.ABg8fx.AtfZ.ABhMgXfpgN.ACggfe.ABgcfnhbf0.ABgJeyiofz.ABf7.ABfj.ACfzfy.ABf2ft.ADfRey.Asfzf2.ABfm.ABfc.ADgn.ABfx.ABft.ACgD.ABhMgT.AGf5.AIf1.Atfrgue0fzgo.ACgSgz.AGgifAimfJ.ABf4.ACf0.ACf3.AHe2.ABfr.AxgFf0gP.ACgRfw.ACf9gRf8.AHgD.AHfq.AFgegigKf2fr.ADhQen.ABfkf9.ABhE.ABfqg+dpgs.AHf4.AFgNf2.BVhagjfa.ABf8.ACgHgRfN.AEgv.ACecfehO.ABf4.AFf0.AFf5fs.AwgF.ABgj.ABf1f2gT.ABf7.AEf3.AGf2.ACgL.ABfn.Azfzfz.ADgKgN.ALfwf9.ABg1f0f2.AHf3.AwfvgPfngyf7.ABf4.AHg0ft.ACfefz.ABgnf/fwf1gIfgfv.ADf2.ABg4.ADf0.Arf0.ACfz.ABgQ.ABgcgH.ACgN.ABf0.ABf4.ACfu.AWgF.ABgX.ADf4.ABf7.ADgL.ADfwgD.AIfz.ARgk.ABfhfmf1.ACf0.ACfq.AChdgI.AGf/.ADf4.ABf0f0.AFgrfefR.ABgdfzgW.AFf0.ABfKfz.ACfnho.AVf+gK.ABgC.ABfg.ACfz.ACf1.ABf2.ABf5.ABfehc.AFgF.A4fzf1f3fzftgVgYfRfzgdgIjKf6.ABfSgvexfz.ADgb.AFf/fzgT.ABf0f+e0.ADf9.AogUf0fzfX.ABfzf8f+fHiy.ABgPfzhhfpf2f1fz.AFfw.ACf9fzf0gCf/.ACf0f5fn.ABf1.Arf0f2gIfzfkfe.ABfaerf4f7gKfxf3.ABgo.ABfV.ADgVjb.ABf3.ABf+.AGgkfp.Aufz.ABf/.ADhqhpf4.ABf4.ABet.ABgCfnf0.AKf0.AEfP.AFfzfpgXfZfm.ADf2c/f0.ABh0fphZ.ABi3fzgZ.AEe3.ACgK.AGf1gBf2.AFf9.AEgD.ACf3gLgU.ACf1.AIf1.AQgdhRfnf2f0.ABf1.ABfOfP.ABgLgSfhjLfmfq.ABgNgRf3.ACfa.ABfn.ABfw.ABfm.AEfp.AFf8goftf/fxf7fs.ABeJfEf8gRgEf+jO.ABf9gvfzfp.ADgh.ADgF.ABf4.ADgCfS.ACf1.ACgZ.ANfz.AIf0.CwfzgCg1fm.AEf7.AFg4.AHfo.ABfzf1.ABf2.ABf1.ADfr.ACgW.AtgN.ADgj.AIfd.AEfz.A9fz.ADf+.ABf0fo.ABf0.ADgq.ADf0.AKgg.AJfU.ABfzfzfzfzfl.ACfMfz.ABfzfnf6jo.AYfRfifef3.ACgp.ABfV.ABfz.ADgHhi.ABfz.ABgOgP.AJga.ADfz.A1f/dN.ABksfpeo.ACf4.BBf8fz.AFd3.ABi6.ABfcfz.AJfz.AEgf.A6fXfs.ABh0f1f1gC.AIf6.AFftfz.ADf0gQ.A0fHfqhi.ABfz.ABf5.Abfz.AFfFfniS.ADfb.AOfz.ASftfwgLfr.ACfz.AOg6.ASfe.ABhK.ADe2.AOgh.AMfz.AFeGfcjDf4.ACfFfz.ABfv.ALhM.AEf9.A4f2.ASgK.A0fz.AHff.ASg6.AEf0.AsgLgN.AHf0.ABfm.ABfzgb.AIfz.AFf1gd.ACf9.ABf+.A2f2f0.ARgi.AEf0.AHfz.AHff.ASgu.AMfz.ABfz.ABgN.ABfq.AFfzf0.ANg7.AKfzf1fz.ADgc.ABfA.AFfkfr.ANh5.ASfQfffzfzfzfie1.ACf4.AFfm.AFkL.AEf4.CVgU.ADf5.ABfz.Azek.AVhc.A/gN.AUfz.Ayf3.ABfzfafz.ABf2.AMf0.AEhm.AKf4.AEfq.ABfEfz.ADfz.ABfm.ADfz.AKiX.ADf8.AMe/ex.ADfz.ABikf5fz.ADf4.AEfzfz.ADhf.ACf5.ABftfzf1.A4fmf1.ABf9.AQgz.ACf0.BIf8.ADgE.A1f0.ADf7.ABf4.ASfxgv.AFf5.Avf0.AFfb.ADfz.ABfz.AMf9hN.AMgmf8.ADfz.ABfp.ABf9.ALf3.AEga.ADfz.Awfcf0fG.AEfz.ABfz.AGfz.AHf+f0.ACi4.ADfz.ACfz.AEfpgHf3fq.AEeb.AHfz.ADfz.AGgNi3.ADfz.ABf3.AGgN.AUf0.Bif3f1gp.ALf1.ADf2.A9fx.ABgZ.AQf2.Blgp.ABf1.AWfi.Bdf+gZ.ADf2.AZfz.FJfz.AFfofy.AHfz.AEh3.ADf0.ADf8fg.ABf6.AvfM.AEf1fmf8f0.AJf6.ACiW.ABfz.ACfz.ADfz.ALfz.ACfz.ABfcfx.ADfz.ACf0.ADfz.ABiZ.ADfz.AEfm.Azfm.ABf2.ACerh/fz.AHf0.AEhO.AKfmfe.AMgffK.ABfz.AEgk.AYfz.AGgJgQ.ABfz.ABgY.ACgT.ABf0.ADf/gF.ALfe.AMgN.ACf0.ALf/.AYhymK.ABf2.ABZI.ACfz.AFf2.AMfd.Auff.AFahnV.ACgM.ABf1.ABfZf0.ALf8.ABf+.ACfi.AJf2.ADjLcC.ACgY.ABgP.ABgj.ARf0.ANfQg2.AEgM.AOf6.AEf0.AHf4.AEf7i4ejfzfr.ACfo.ABfu.AHf+.ACgH.AFf5.AOfHjPf2.ACe/fy.ABfb.AKf/.AGfp.FHf0.AFfofz.ACfz.ABf3.ANfzfz.ADhg.Auf1.ACf0.ABfz.ACfo.AFfzfz.ADfz.ACfz.AEf1f7.AEiKf1.AGfz.ADf8.ACf4.AEfz.AEf4.AEfu.AJhZfn.Axfz.AEbl.ABfb.ABfmfc.ABf1.AGfO.AJf0iJlK.AUgS.AFf1.AOf5.AHfz.ADf3.ABf0.ALfp.AKf+g7.A1eU.ADfm.ACfq.AQfogjiQ.A0fifz.ABfn.ABfz.AOfzfz.AEhq.ANe/.ABf0.AMfz.AKhlf1.Bcfg.AEfz.AUhRfc.Tcg2.AFfz.AHf1.AKfzf7.ABfz.ALhBhGfy.ABfz.ABfz.ABgRfl.ACfz.ABf9.ABf0.ADfz.ACfz.ABf0f2gC.ADf1.AIf0f1f9f4.ACgk.ABgZgV.ABfu.AIfz.ACgKf0.AEfz.AFf9.AEndgTevfMfm.ABfCefgKfTfz.ACfmftfP.ABf0.AEfz.ABfzh1fcg3fofz.ABfP.ABfofzfz.AEhCf/fof9.AEgigWfsf1ga.ABfn.ACfm.AHgMfpgK.ABfz.AEfo.AFiNfzfzf0gN.ABf0fzfz.ACfz.AKf6fm.ACfzgR.ABfz.ABf0.ADfz.FsgIf0.AFf+.ABhd.AGf6.ABfFf2.AFf0.Be";
var TRANSITIONS = "cGf3f5.ABc3hSdLgZgH.AFgCfRf5f5gzf1.ACfz.ACfkfjgHfQf2.ADf1f8.AFfienhMh+fP.ABez.ABfZ.ADf4.ABfvfzgOfl.AGfb.ABfbf1hg.AFf9.ADgP.ABeHfZaDbzl9hOkH.ABe4.ADjp.ABfVftfSfz.AEf0.ABfwgMgJf0fz.ACf3.ABf6fL.AChO.ACgJgogYYJlw.ABisgLdm.ADiZ.ABf2f1fz.ACfU.AEf8fzfbf0fqfz.ABf0gY.ABe/.AFfsfxfigZe8hEhN.ABgM.ADhp.ABf1f1frgI.AHfzgdf1fz.AFfo.AFfh.ADfOg3jb.ABfO.ADgI.ABf7fzfcfzhO.AHga.AHfr.AFfOgigI.ABfI.ABdUf1hW.ABf0.ABfz.ABfo.ABgC.ACf4jC.ADfzfzh8fzf2.ACfo.ACfz.ALgMfzgR.ADf4.ABgZ.ABgTgE.AQfp.AGfmfY.ABei.ABe7.ABXxt8fo.ABdt.ABf6fgfxgWg1f0.AEiM.ABf0.ABf0f7.ABfa.ACcq.AEf0gGfPbW.ABd0.ABc4fwwOnliC.ABc7.ABaUdkdte3gYfH.ACfY.ABhd.ABe/f4.ABgu.ABe2.ABfbWb.ANf/.ABfziLf2.ABfz.ABfz.ACfz.AEfZ.ACfz.ABhL.AMf8.AFer.ABfekafX.ABf2fdez.ACf1.AJid.AEfR.AGgb.AEgz.ABdW.ABfz.ABe/ka.ABfif3.ACfz.AEfz.ABgi.AEf5.ABfzfX.AFf3fufL.ADm1f3iD.ABfj.ABf1jB.ABd9fV.ACfz.AEfs.ABgGfp.ABe2.ABfR.ACfE.AFgKfmfk.ABfh.ABd+.ABd0.ABf/.ABfq.ABf3jKe4f+hK.AEja.ACfw.ABfnfb.ADfnf3.AEf9f1gKfo.ABfv.ABf+f0fI.ADfm.ABgLfm.AKfp.AJgr.AJfn.ABjtkMgo.ABf1.ABfR.ACf9gZ.AMgT.ACfr.AJfz.ABfz.ABfU.ADfp.ADikfnjtf0.AEfz.AEf7.ABgZ.ACfg.AGfzf9.ABgV.ABfQgdfh.ABfg.ABf7.ABfp.ABmcgZa7io.AGfhf/.ADgB.ABfnfn.AFf1fz.ACf6.ABf1.ABfR.ABgX.ADgMfzfdfrgyfn.ABg/f0.ABf1.ABfq.AOf9fz.ABf1.ABfxgLfZ.ADf4.ABfz.AFgV.AFgM.AHfr.ANfy.APf3.ACf7.ASfz.ABiM.ABfr.ABf3.ABf8.ABfZf0.AEf/.ABf0.ADf3f6.AEf1.AFgK.ABfzgcf2.ABeK.ABej.ABfm.ADfalFfV.AGi/fz.ACf2.ABfz.AEfy.AFf3.AFfz.ABfr.ABfz.ABfw.ABgJ.AZf1.ABf9.ADf3.AFf7.ABfz.ANf0.ALfx.ABfqiTfw.ACfcjh.ABf0.ABft.ABfo.ABfHf4.AIf7.ABfp.ACf2.AIePe4eTwafA.ABfof8er.ABf3.ABe+.ABfPfcfef4.ABfj.ACfm.ABfVfmfsenhsf9.ABf0fVfLfq.AFfz.AHit.ADfz.ABfzfzfC.AFfs.ABf0.ADez.AFfz.AFf2fzfz.ABfm.ADfn.AGfrf5.AMfniz.ADfz.ALf2.ABfv.AFgKfz.AKf2.ADf2.AKf0f9.ABfT.ABf0fzoC.ADfU.ABfr.ABf1gpgy.ADf0.ABfu.ABf6.ABff.ACfz.ACfL.AJfy.ABgC.ABf1.ADfx.AOfzgo.APff.ADed.ADfo.ABf6.ABfw.ALf0.AFjA.ACgM.AIf0.ABdb.ADfn.ABfz.ABda.AHf0.AIf0itkY.AFf9f4.ABf4.ABfd.ABXz.ABfc.ABfu.ABf0f1fG.ACf5.AEfm.AEeh.AEw6eL.A0f9.ADfl.AVg/.ACfs.BNfm.AsZ8hFgJgYc1.ABfSgSiO.ABfy.ABex.ABjgiJhlhu.ABgL.ACgs.ABfuhSgci4erf5.ABgF.ABgDfH.AFfRibrq.ABeq.ABgPe0Zo.ABfy.ABgNgbd8.ABfifk.AGeYgqfZg1hL.ACf4.ABf4fs.AFh5ekZLbssC.ABj2fOcp.ADkr.ABc7eAhkgT.ABfz.ACfh.ABffgkeQf1e9.ACf9.ABgUfs.AEf1hxgifgXKp6.ABjQeTcD.ADkz.ABfTfzgVgK.ABex.ACfs.ABfrf4eXgVfx.AEf2eJ.AFfYfghF.ABdxeGiKf3f5.ADjE.ABftexfof0.AHfmfugnfx.ALgueUhT.ABd+echTf2gj.ABf1.ABiO.ABgRfcfHf2.ABfh.AEf/gUgJf2.ABfz.AEfr.AFgDhzhU.ABfl.ABeRg+lB.ABfu.ABfz.ABiffjekfl.ACdK.ADfTe7jLeyfE.ACgI.ABfVf0.AFfzgNgD.ABfn.ABgGgbfZlQgU.ABfG.ABfzf+cU.ACf6.AGfofn.ADgx.ACfv.AFfMfxeB.ABfC.ABfigSdxeYf0.ABfb.ABh/hJhuj/.AEg1.ABlTgl.ACfd.ACgE.ABf+fn.AFmTiOf+.ABfY.ABethWsAABi2.ABe6.ABnciTiEfcgZgR.ACgL.ABiKgPgWhD.ABjB.ABiP.ABfZbl.AFgUgTgh.ADf8fzg8.ABfzdQ.ACfxf6f4fn.AEf0.AGgR.ADf5.AGfbgWiv.ABgN.ABgHfqgT.ABffehgV.ABg1f7fpfF.AEgM.ABfVgFg8gK.ABff.ABfp.ABgTfo.AFfngKfk.ABf0.ABhff0fo.ADfZdygYfn.ABfw.ABf8.AFgVf0g2.AFf1fz.AFgXgPi8.ABf0.ABkEgMfF.ABfr.ABgxZQgCd7epgM.ABf1.ACgJ.ACf8fogW.ABf4.ABe+.ABgWfa.AFhHfYe7.ABew.ABclfqhc.ABfs.ABeh.ABdnkGm8f7.ABgZ.ACgHbhf7f7g4fjfq.ACgR.ABhPfq.AFhbgudT.ABe3.ABgXf6iO.ABgS.ABfD.ABelexjqfrgZhK.ACgZgbgDfsfof7fhgT.ABgh.ABhLfh.AGfwfp.AFfjc0gEgX.ACfjgMgW.AIgK.ABf0.ADgY.ABgM.AKfz.ADf0.ADfq.ADerfPe8.AMfz.AIgYgJfX.ABf0.ABeffqgB.ADfS.ABgufrf0hTZijc.ACgP.ABf0f2f5gKf0gI.ABgr.ABg3.AGf7.ABev.ABfq.ABgkfmdr.ABgS.ABfQ.ABgy.ABk4ff.ABfo.ABfyf0.ABf9gQg9hb.ADgV.ABgHft.ACgY.ADgzg4.ABe/.ABetgZhT.ADfp.ABgu.ABf2f0.ABf0fw.ABgK.ACf5hqf1f1.AFfq.AGgQf/.ADfy.ABf1.ADf5.ABg8.AHgM.AIgK.ABgN.AIf0.ABf3.ACf7hf.AFfw.ABf2.AHfz.ACfz.AMgIe5gR.ADcagJgH.ABfZ.ABf+.ABfSifjvgBgZgK.ACfxes.ABf0gvfo.ABfg.ABf+.ABgjfz.AFfcgOhM.ABfn.ABgQ.ABhE.ADfa.ABgQ.ABfr.AHfzf/gDf4.ADgT.ABfz.AGf2hZht.ABft.ABf9fzf0.ADf6.ABfcgMg5fo.AHf0fvgWfz.ACf0.AIf2f0fX.ABfQ.ABf5jqhI.ADfu.ABfsf0e/.AJfHfqfs.AFfz.AFf4fWfUhQgG.ABfVfze+.ADfz.ABfzf7e3fh.AEf1.ABfzfd.ABfgld.ADfzf0.AGgjgchc.ADfy.ABiB.ADfp.ABfx.ABe1fz.AEfp.ADf9fi.ABf0.ADfqfs.AFgsfVgp.ABfz.ABgLgUg7.ABf3.ABgH.ABhVf2fceo.ABgN.ACge.ABfv.ABfkf9.ABffe1fr.ABgMgF.AFfSf1gv.ABfz.ABgff7f3.ABf2.ADgz.ABgOgM.AHgMgb.AEgM.ABgFf0.AGfGfm.ABfl.ABf8fzhp.ABgU.ABfc.ABgJfqeVgo.AGfjfsfm.ABfn.ACga.ACfU.AGfugY.ABfu.ABfv.ABfl.ADgg.ABfp.AMf9ge.ADf7.AIfzfd.ABfu.ABfz.ABeN.ABgB.ABfT.ADgKfv.AIf1.ABf5.ACfz.ABf5lI.ACfM.ACfogKgU.ABfo.ADft.ADfz.ABgU.ABfngH.AEgK.ACf0.ABf2.ABfz.AEgPeU.AEhRfYiB.ABft.ABfqf1Zy.AFf8f2.ABg1.ABf0.ACgm.ABfYgSf0gE.ABfZ.ABgF.ACiWfK.AGf9.AFgX.AFgc.AMf7.AOf4.ABf8.ABf8f8fj.ADfl.ADfw.ARh5.AhgP.AzjFgKeV.ABfY.ABfe.ABe+.ADfz.ABgQfzfr.ACf0.AFgYgUgy.ADf1.AIeki9f9.ABbog1dVgHfk.ADfI.ABg0f9gxfqg3fs.ACf1.ABfshnf4jsf7fz.AKfsdBvkiAc9.ABd9gGcw.ADes.ABfTfnf9ff.ABfV.AEe0fzeAgThF.AEfnfU.ADge.ABg5edWpaOrrgvncghgn.ADle.ABc8eefc.ACf5.ACf0.ABfnf4ele4f7fz.ADgZfJ.ACgv.AChOgNbGURu5.ABoyewem.ABfp.ABnP.ABd/fzfigD.ABeM.ACf2.ABfnfzfWfkfN.AEfaen.AFgIgSfg.ABeOgThXgRfH.ABfz.ABhE.ACf4fI.ACfm.ACf1.ABfz.ABhS.AHfr.AFf3frfc.ABe2dsi3f0gV.ABf4.ABjW.ABe/fnfwfrgvf1.ACfk.ACf7gt.AEfs.ACfY.AGgHd9.ABeN.ABcngcoK.ADfW.ABdXfnfIfb.ABf3hc.ABfQ.ABf+f8jTf3fn.ACfc.ABfefm.AFf9f8f0.ABf5.ADhQ.ABf1.ABfh.ADf8.AKf0.AMf4f8d1.ABfi.ABfrgNKEtlfk.ABfE.ABfYfmhF.ABhN.ADf0.ABmB.ADfsfO.ABfx.ACe8.AFgehFeR.ABfZ.ABblf5xmerj/.ABde.ABj2aZe7jq.ABgp.ACgB.ABhaf9fJf9.ABjG.ABjz.ABfcTc.AEf+fwgdf8.ADfz.ABgY.ACg4.ACfT.ACfd.AEgN.ABfzgM.ABgF.ABgv.ADf0fh.AFg4gniI.ABfa.ABfbf+ck.ABf0fof7.ABiX.ABfUfs.AGfzgB.ABgI.ABh3.ABfn.ACfI.AGfhfz.ABfz.ABgu.ABgP.ADfmgi.ABfngjgI.AEfZ.ADgafzfz.AEgcfq.AFgIfieq.ADnZhIgy.ABfg.ABfveCfaehfrff.ABfx.ACfz.ABf7f3gQf0.ABfo.ABe1.ABf9fB.AFgIhihr.ABdz.ABdO.ABeq.ADfR.ABfLkEfuf2gv.ADg8hafwfdfrf9f0.ACfz.ABhRfa.AFgwf5kc.ABeO.ABeEfteZ.ADfl.ABhj.ABfafs.ABgP.AChO.ABfxglfjfn.ABfo.ABfo.ABfsff.ABgF.AEf0.AGgea6.AEgl.ABfvfd.AEf0.ADf9.AGf5.AFf4fzfnf0.ABfz.ACf0eh.ABf0.ABfd.ABgC.ABkWfafq.AKfz.AKgXhFgs.ABfZ.ABdX.ABfx.ADfY.ABhQ.ABgngTd6kw.ACgi.ABfqf+fsfkf0f4.ABf0.ABgxf4.AFf3hLf1.ABfb.ABfhfofQ.ABf5.ABf5.ABiAfvf0fzhPfC.ABgQf1.ABfdf+f0frfx.AEgKf9.AFgMgMgS.ABfB.ABfPghh2.AFfx.ABfq.ADfa.AFhR.AHfo.AHgC.ADf5.ABga.AFgJ.ACfu.ABf4.ACf4.ASgNfS.ABfT.ABfZ.ABjH.ADf9.ABfo.ABfx.AHf9.ACf/fu.AFf1.AFgFgNhk.ABfO.ABdh.ABcu.ABfU.ABfc.ABfBpTfhfz.AEgNe0.ABf1.ADft.ABfK.ABhNe7.AGfrgJ.ABfv.ABgQfuf4.ADfQ.ABi9fv.ADfz.AEfu.ABf5fwf9.AFf4.AFflfkjC.ABfh.ABfZ.ABfO.ADf+.ABftf1.AIfcf0f7ha.ADf9.AIgIftfWhle7.ABfqgxhw.ADfZ.ABfpf1f0.AFf0.ADfpfkfz.AFfy.AFeneQcbxPdg.ABeSf0ei.ADfO.ABf0fTf5f2.ABfv.ACfw.ABfWf1fdekg/.ACf5gGfbfz.AFf9f+gn.ADfWfklB.ADfG.ADfQ.ACfq.ACf0.ABf1.ABf0.ABfc.AEf4fZ.AFgPgteH.ADf6f1f4.ADf0.ABimfzf/g6.AEgY.ABfufzgGf0f9fBgY.ACgKft.AFfufZhd.ABf0.ABfpf1fm.AFgs.ACgL.AJf2.ABfzfc.ACgNf1.AFf0fgeP.ABfb.ABfzfzlW.ADfa.ABfS.ABfagm.AEfr.ABf1f+.ACfg.ACf3.ACfs.AGfzfv.ABfu.ABfR.ABfo.ADfo.ANf9.ABiX.ADgn.AHfyfzfz.ABfv.ABfz.ABdp.ADeQ.ABf7.ABfd.AHf0.ADf0.AEfom6.ACgE.ACgMgagd.ADfw.ABeu.ADfy.ABfLfpd6f5.ABf5.AEf0.ABfz.AGfqkkhC.AEfufziv.ABfx.ABfF.ABXT.ABfR.ABf/.ABfRfRfSfv.ABf4.ACg8.ACgCf8f1.ABe+.ABfv.ACs/fF.AEgW.AHf2.ATf5.APf2.ADfs.ADft.AGf5.AEf0.AEf0.AEiD.ACff.AIf5.AFf/.APgm.AJf5.Akf2.AEhIfyfv.ADgQfzfz.AHfz.AIf+fzgK.ABfz.AK";

// src/reconstruct/tagModel.ts
var model;
function tagModel() {
  return model ??= {
    names: NAMES.split(" ").map((name) => ({ role: name.slice(0, -2), mark: name.slice(-1) })),
    weights: decoded(WEIGHTS, FEATURES * NAMES.split(" ").length),
    transitions: decoded(TRANSITIONS, 3 * (NAMES.split(" ").length + 1) * NAMES.split(" ").length)
  };
}
var WEIGHT_UNIT = UNIT;
var ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
function decoded(text2, length) {
  const values = new Int16Array(length);
  const digit = new Uint8Array(128);
  for (let k = 0; k < ALPHABET.length; k++) digit[ALPHABET.charCodeAt(k)] = k;
  let at = 0;
  for (let k = 0; k < text2.length; ) {
    const high = digit[text2.charCodeAt(k + 1)];
    if (text2[k] === ".") {
      at += high * 64 + digit[text2.charCodeAt(k + 2)];
      k += 3;
    } else {
      values[at++] = digit[text2.charCodeAt(k)] * 64 + high - 2048;
      k += 2;
    }
  }
  return values;
}

// src/reconstruct/tagLines.ts
var NO_GAP = 0;
var GAP2 = 1;
var UNTOLD = 2;
function tagLines(lines, features) {
  const { names: names2, weights, transitions } = tagModel();
  const count = names2.length;
  const n = lines.length;
  const gaps = lines.reduce((sum, { gap }) => sum + (gap ? 1 : 0), 0) > Math.max(1, n / 40);
  const before = names2.map(({ role, mark }) => names2.flatMap((other, p) => mark === "I" && other.role !== role ? [] : [p]).concat(mark === "I" ? [] : [count]));
  const back = new Uint8Array(n * count);
  const margins = new Float32Array(n);
  let score = new Float64Array(count + 1).fill(-Infinity);
  score[count] = 0;
  const own = new Float64Array(count);
  for (let i = 0; i < n; i++) {
    own.fill(0);
    for (const feature of features[i]) {
      const row = feature * count;
      for (let l = 0; l < count; l++) own[l] += weights[row + l];
    }
    const next = new Float64Array(count + 1).fill(-Infinity);
    const kind = gaps ? lines[i].gap ? GAP2 : NO_GAP : UNTOLD;
    const table = kind * (count + 1) * count;
    for (let l = 0; l < count; l++) {
      let best = -Infinity;
      let from = 0;
      for (const p of before[l]) {
        const way = score[p] + transitions[table + p * count + l];
        if (way > best) {
          best = way;
          from = p;
        }
      }
      next[l] = best + own[l];
      back[i * count + l] = from;
    }
    margins[i] = leadOf(own);
    score = next;
  }
  const tags = new Array(n);
  let at = 0;
  for (let l = 1; l < count; l++) if (score[l] > score[at]) at = l;
  for (let i = n - 1; i >= 0; i--) {
    const { role, mark } = names2[at];
    tags[i] = { role, mark, sure: margins[i] };
    at = back[i * count + at];
  }
  return tags;
}
var SHARE = 3;
function leadOf(own) {
  let first = -Infinity;
  let second = -Infinity;
  for (const value of own)
    if (value > first) {
      second = first;
      first = value;
    } else if (value > second) second = value;
  return 1 / (1 + Math.exp(-(first - second) * WEIGHT_UNIT / SHARE));
}

// src/reconstruct/cutPieces.ts
function cutPieces(lines) {
  return itemsTold(piecesOf2(lines, tagLines(lines, featuresOf(lines))));
}
function featuresOf(lines) {
  const signs = signsOfLines(lines);
  const draft = draftPieces(lines).flatMap(({ role, lines: own, runOn }) => own.map((_, k) => ({ role, begins: k === 0 && runOn !== true })));
  return lineFeatures(lines, signs, recurringWords(lines), firstSetting(lines, signs), draft);
}
function itemsTold(pieces) {
  let under = false;
  return pieces.map((piece) => {
    if (piece.role === "standingHead") under = true;
    else if (under && piece.role === "paragraph" && piece.runOn !== true) return { ...piece, role: "item" };
    else if (piece.role !== "furniture" && piece.role !== "item") under = false;
    return piece;
  });
}
function piecesOf2(lines, tags) {
  const pieces = [];
  for (let from = 0; from < lines.length; ) {
    const { role, mark } = tags[from];
    let to = from + 1;
    while (to < lines.length && tags[to].mark === "I") to++;
    const sure = tags.slice(from, to).reduce((sum, tag) => sum + tag.sure, 0) / (to - from);
    const own = lines.slice(from, to).map((line) => role !== "table" && line.text.includes("	") ? { ...line, text: line.text.replaceAll("	", " ") } : line);
    pieces.push({ role, lines: own, sure, ...mark === "G" ? { runOn: true } : {} });
    from = to;
  }
  return pieces;
}

// ../../rec/learn/tags.ts
var text = readFileSync(process.argv[2], "utf8").replace(/^.{1,3}\|/gm, (m) => process.argv[2].endsWith(".page") ? "" : m);
for (const p of cutPieces(readLines(text, lineMeter()))) console.log(p.role.padEnd(12), p.runOn ? "G" : " ", p.sure.toFixed(2), String(p.lines.length).padStart(3), p.lines[0].text.slice(0, 50), "\u2026", p.lines.at(-1).text.slice(-30));
