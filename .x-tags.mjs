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
  const text2 = source.split("\n").map(squeezed).filter((line) => line !== "").join(" | ");
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
  const parts2 = text2.split(/ [|·•/–—-] |\|/).map((part) => part.trim()).filter((part) => part !== "");
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
  if (isAgency(after) && wordsOf(before).length <= 6 && startsUpper(before)) return 0.95;
  if (isAgency(before) && wordsOf(after).length <= 6 && startsUpper(after)) return 0.93;
  const person = personName(before) ?? personName(after);
  return person && wordsOf(text2).length <= 8 && startsUpper(after) ? 0.55 + person.sure / 4 : void 0;
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
  const opening = words.length <= 4 && AROUND.test(text2);
  if (!whole && !ending && !opening) return void 0;
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
    if (!dated && (!known || stop === ":" && !capitals)) continue;
    const end = spaceAfter(source, at + 1);
    const filed = filing(source, end);
    if (filed) return { ...cue, ...filed, text: source.slice(0, filed.end).trimEnd(), sure: 0.95 };
    return { ...cue, text: text2, end, sure: dated ? known || capitals ? 0.85 : 0.7 : capitals ? 0.8 : 0.4 };
  }
  return void 0;
}
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
  const told = words.filter((word) => OF_AGENCY.has(bare(word))).length;
  const general = /\b(?:agency reports|news agencies|wire services|agencies contributed|from agencies|with agencies|mit agenturmaterial|avec (?:les )?agences|con informaci[oó]n de)\b/i.test(
    text2
  );
  if (agency === void 0 && !general) return void 0;
  const opens = first === "information" || first === "with" || first === "material" || first === "reports" || first === "additional" || first === "some" || first === "mit" || first === "avec" || first === "con";
  if (opens && told > 0 && words.length < 30) return { ...agency === void 0 ? {} : { agency }, sure: 0.9 };
  if (/\bcontributed (?:to|reporting)\b/.test(text2) && words.length < 25) return { ...agency === void 0 ? {} : { agency }, sure: 0.85 };
  if (/\b(?:was|were) (?:used|included)\b/.test(text2) && told > 0 && words.length < 30) return { ...agency === void 0 ? {} : { agency }, sure: 0.85 };
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
var STARTS = ["upper", "lower", "figure", "other"];
var ENDS = ["stop", "hyphen", "comma", "colon", "open", "word"];
var LINE_ENDS = ["space", "none", "soft", "unknown"];
var PICTURED = /\b(?:left|right|above|below|centre|center|pictured|from left|file photo|seen here|l to r)\b/i;
var ACTING = /^\P{Ll}.{0,80}?\b\w+ing\b/u;
var CUE_LINES = 300;
var CUES = 27;
var bin = (value, bounds) => {
  let k = 0;
  while (k < bounds.length && value > bounds[k]) k++;
  return k;
};
var OWN_SIZES = [RATIOS.length + 1, COARSE.length + 1, LOCAL.length + 1, STARTS.length * 2, ENDS.length, WORDS.length + 1, 6, FIFTHS.length + 1, FIFTHS.length + 1, RECURRING.length + 1, 4];
var OWN = OWN_SIZES.reduce((sum, size) => sum + size, 0) + CUES;
var C = COARSE.length + 1;
var S = STARTS.length;
var E = ENDS.length;
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
  6 * (WORDS.length + 1)
];
var AROUND2 = [0, -1, 1, 2, -2];
var FEATURES = 1 + AROUND2.length * OWN + JOINT_SIZES.reduce((sum, size) => sum + size, 0);
function lineFeatures(lines, signs, recurring, setting) {
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
  const seen = lines.map((line, i) => see(lines, signs, i, ratio[i], nearest[i], local[i], recurring[i]));
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
    const before = signs[i - 1];
    const after = signs[i + 1];
    const own = signs[i];
    const gapBefore = i === 0 || line.gap;
    const gapAfter = i === n - 1 || lines[i + 1].gap;
    const gap = !gaps ? gapBefore ? 5 : 4 : (gapBefore ? 1 : 0) + (gapAfter ? 2 : 0);
    const endBefore = before ? ENDS.indexOf(before.end) : 0;
    const start = STARTS.indexOf(own.start);
    const end = ENDS.indexOf(own.end);
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
      end * S + (after ? STARTS.indexOf(after.start) : 0),
      sinceCap[i] * C + coarse(i),
      LINE_ENDS.indexOf(i > 0 ? lines[i - 1].end : "unknown") * LINE_ENDS.length + LINE_ENDS.indexOf(line.end),
      bin(size, BLOCKS2) * 5 + place,
      bin(size, BLOCKS2) * C + coarse(i),
      Math.min(5, i) + (n - 1 - i < 5 ? 6 : 0),
      (coarse(i - 1) * C + coarse(i)) * C + coarse(i + 1),
      (setting.joined > 0 ? 1 : 0) * (RATIOS.length + 1) + bin(ratio[i], RATIOS),
      (LINE_ENDS.indexOf(i > 0 ? lines[i - 1].end : "unknown") * E + endBefore) * S + start,
      bin(local[i], LOCAL) * (LOCAL.length + 1) + bin(i + 1 < n ? local[i + 1] : 1, LOCAL),
      gap * (WORDS.length + 1) + bin(own.words, WORDS)
    ];
    values.forEach((value, t) => {
      found.push(base + value);
      base += JOINT_SIZES[t];
    });
    return Uint16Array.from(found);
  });
}
function see(lines, signs, i, ratio, nearest, local, recurring) {
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
    STARTS.indexOf(sign.start) * 2 + (sign.quoted ? 1 : 0),
    ENDS.indexOf(sign.end),
    bin(sign.words, WORDS),
    isCapitals(short) ? 5 : bin(upper, SHARES),
    bin(headlikeness(short), FIFTHS),
    bin(sentencelikeness(short), FIFTHS),
    bin(recurring, RECURRING),
    LINE_ENDS.indexOf(lines[i].end)
  ];
  const cues = [];
  if (text2.length > CUE_LINES) cues.push(0);
  else {
    const note = sign.start === "upper" && noteOf(lines.slice(i, i + 3).map((line) => line.text).join(" ")) !== void 0;
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
      PICTURED.test(text2),
      ACTING.test(text2),
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

// src/reconstruct/lineSigns.ts
var FIRST = /[\p{L}\p{N}]/u;
var UPPER2 = /[\p{Lu}\p{Lt}]/u;
var LOWER2 = /\p{Ll}/u;
var OPENING = /^[([]?["“„«‹‘'‚»]/;
var CAP = /^["“„«‹‘'‚»]? ?\p{Lu}\p{M}?$/u;
var CAP_IN_LINE = /^["“„«‹‘'‚»]?\p{Lu}\p{M}? ['’]?\p{Ll}/u;
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
    cap: text2.length <= 4 && CAP.test(text2),
    capInLine: CAP_IN_LINE.test(head)
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

// src/reconstruct/tagWeights.ts
var NAMES = "furniture:B kicker:B headline:B headline:I deck:B deck:I byline:B dropCap:B paragraph:B paragraph:I tagline:B tagline:I standfirst:B standfirst:I caption:B credit:B paragraph:G quote:B quote:I attribution:B standingHead:B item:B item:I item:G caption:I jumpLine:B label:B dateline:B jumpHead:B fromLine:B agencyNote:B agencyNote:I crosshead:B jumpHead:I byline:I boxHead:B boxText:B boxText:I credit:I boxHead:I kicker:I attribution:I boxText:G";
var UNIT = 0.10244308744504152;
var WEIGHTS = "dkflfChpeWftf6gUZOjIgriQeMekhDgietfihkg2fiZOjIethbf8gofzhHgXg6hJfzgHhP.ABelemgkhUgagpfnm2gReMf5f2f2e2mPdEf2f2.ABftfvfuf2fZf2flf2fjdEf2fZ.ACfOeof3f3.ABf2fdf6.ABfuf2ft.AFgIhv.ABh+eqfehzead/gdf3fifufc.ACgUdEfQf8lAd/gdgUgG.ABhEfMfE.ABf4.ABgsgg.ABfS.ABfx.ABf3.ACf9cXf/e4fMfOgXgseXf7j4fnfs.ABdifOfWgngpiEgUdxf7j4gne/.ABhqjTg4gnfof3h1gsfogLfcfJ.ABgCgm.ACeBiBe4hLf2eAikflgmfEfjexfVehfNeIfVfJhXhIgZgmfEfVc+g5gvjYfUgMfkhChtfufwe6fjg7gyiM.ABf5.ABhcfrenfMfsiSfsfxexeWflgcfQgue3frfdf8gIfOgVexeWfdfagl.ABf+g7fhfahXf1g1gMhXgVhc.ABfkf8gY.ABiBeYgugwfnhadKf1c2fYfthhfxgDgkhxfNfahsf2gGc2fYfNi4fxfLdzhdg/fYfbfnfihThCfSe9f4gCf4.ACg2gSecgPf7g4h3f2fWc5gHgDe5gNe7.ABfUhXgmgJfGfWc5fUfUg4f/fwgjhcfLg4g/fvg3iYddft.ADfzf3f/e1gBexfqfZfoftdQdefqgKgaiYgvhIfiftgmgQf9dQdefihNfwf2f4hofxhaflf5f3f/fshXgd.ADgk.ABfwgRhfhFfzfzfGfzheiLgHhTgagFfkfxdhftfGf6fyheiLdhf5fHfxfgfNeygSf2fqfyf0e+isg2gIf0.ADfnf2iAfHedgUfY.ABi+eefxgKfFh6hngRfUe0fjfafoi+eefUfzfx.ABftfjf2g9f2e5.ACfmg6ho.AEf3eqfwe6gYgGfif5.ABjEgfgQgBhMfCfaf+glgJfzhK.ABjEgfgle8f4f4fkf7.ABgXf4f0.ABgMf3gxet.AFf3f2f0gNfvf/gefuf/gQgngcfFfGgffPfpiSfkfSfmf/gQfpjNf2.ABfy.ABftgBf2fSf3.ABfud2hx.ABf+.ADfRf2f/gJfDfNgG.ABjnfagZf6e0gzfyf5gxgKfn.ACjnfagxfT.ABft.ABfg.ABfv.ADfxf4gThH.AFeUf4hcgpfKgSgUfxiZgkgTfrfPfEdHfpelhOgXgJfviZgkelh3fw.ACf2f3gbf2ftf3gQf4gTgu.AEf8exfvgsf9gPgggkf2fMg8fqgrfHfkgCghhCf/flf7fkfMg8hCgm.ACf3f5f7f2.ABf4.ABf4f3gQgQfx.AEetf2fCfrhtf5faf4cikxgHg6g/gehXgvf0fwgMgDf1cikxf0e/f5.ACf8.ABgK.ABfx.ACf3fPej.AFgw.ABdTfvf6hJfV.ABfOhmgTgRereFf4gdj4ggfnf4fvfOhmj4ht.ABf2fpf8f5gRf5fi.ABf3f4hVeE.ABf+.ADfkf2gWgrhlfjfAf4eYfRhbfef8hEiNgcfYf2.ABgqfteYfRfYf5f2.ABf4.ACgx.ABfuf3f0.ABf4eP.ABf7.ADfP.ABhHgihuf2hdf2bSgQhM.ABeQiHgCfugSfpfkfxf6bSgQgSgf.ADgB.ABge.AFfdf3.AFgCftgpfghofbgsf4dkd9gDf4gngfjFf6gFgHgIf4f6dkd9gFf8.ADfw.ABft.AFfqf3.AFftf2gTf7hKfOec.ABjjj0emfvfOfcgx.ABgwgUfegI.ABjjj0gwe3.ABfw.ABf7.ABfi.ABfn.ACf+e1fN.AFfu.ABhyfWeqf2fl.ABfYgF.ABf2ikfifzgGgc.ABf6.ACfYgFgcfc.AUgZfnfcfj.ACjXeJ.ACiLfafD.ABfh.ABf3f/.ABjXeJfhf3.ALf8fu.AHgH.ABfn.ADfhft.ABf2hyf4fu.AGfhft.ABf1.ASjViqctgjdufshVjAbVjzfUfOfbcse8fMgUdphAgHiXbVjzgUfF.ABhyhbf1gefffthmhMfofLfSen.ABf5gm.ABf9hee3eziFe3hsfbfLdhcCe2hAeNfeenfed/eijSgKhfdhcCd/fUg+gEg1h9gaeWh0gxf+hOgqfJhIgqhyf0gR.ABf0f6fogGfXfhghfWgTgafxg3ediofthKdQgMgHgbd/gTgadQhLf4fne+g0gRgngKgsfYgqhYe5gKgIf0.ABgYfufAfdgzfSexgegmfumfZSgmg+gWi1f9f0fMg0fK.ABflmfZSfMgefwf4fRfqfjgvf4fF.ABgMffgMg4.ABf+.ADbFfUfshMgZgPfTffgvkrgchLeCdyf8gVidhmfffvexgvkridhDfffkfqfEfyhofmerfufvffiMg6fx.ADf8gBf2f8fbhngPe6f4X+j/iWfufEfAhhgwhPggfnghfjX+j/hPiOf2.ABfpgCf5gu.ABfaf3f0f4g8eS.ABf5.ADe2fjjffDhqd5f2fug6g9fZfUkqgLiYf2gTgRe7f5f0g6g9gTeI.ABfw.ABfx.ABfY.ABfn.ACf+d+eo.AFk8hAeKf5ege/g5kucKeGfwfifbdSfGf1hFeTgLf/jbcKeGhFfJf4hQjYfDf+fffthffkfpgBfaehf8fxgs.ABf9eKibb1f6eheFi0ebfBfJfQetfkhYeyepeEgIiIgPgjfBfJeEcvg6hChwgigkfCiphqhlgrgNfAhjgeiTf6fz.ABg2hDgPe5eshCfIfWbRedfIhBejc+ebgggRhCiSf2eybRedgRi1io.ABewg3gvf1gVg6hJg8hve0g0gRf0f8gB.ABgZe0fWh2gOfzerf7pVdVgXgYfkdWgjgEf7g0fKgKfJpVdVf7iIfHfTffhYgYg5fBf7fSfwhIdCeE.ABf2f4gS.ABebfRghgFhUgxeYfsnNhBgEgIe7fIeWfhhDiWgJgCfmnNhBhDf2fO.ABe4fo.ABfu.ABexfogMgOfJergIf6.ABgVf3dvgPgkiDeHhFePftihh9grhTeSfvgFf0f7iigCgefpihh9f7e8fmf2e9fhfegJftfQf3gjgDeqhA.ABf+.ABf7f8enfghBiagfg+fKf4boihgbfvfahcg1gEgyfXfifnfrboihgygPfVf+fugxgKftf2fLfof3freaisf4.AEdmfgiGeufefrg5fvZwkGfugSiOiUgmgog1gGe5f7fjZwkGg1fyfSf4.ABfqfwgkftfqgOgBfdiHfa.AFeXffffiKgFe5fQfxYPkUgEgkfMi1gwf1drfMhsgCfnYPkUdrisgK.ABf4hSfwgPgefdf8frfXjgeXf5f9.ADgvfxgMfMhphsg2fKe8hegNhNdOicfxhUdOdtfmgVfpe8hedOgOgCf/fpe1gEgvf5f2fkf0e8iuf1.ABfx.ACf3hvfPgMedhwfxhy.ABiBZ+gZf3hmfviDf6hGePe1gOf6iBZ+hGf8f0fxfnfkfpg4f2fmf3gIfZgcgk.ADgT.ABgDfVhdeEfle+f2.ABhMgzgrfkkQd9hzgbgyf1fHgB.ABhMgzgye9.ABfnfvgGf4ft.ABgHf3.ABf4fXfK.AFfrjcmuS9l4ZKi3inpOG6itedoOYFoBi3RQaXYrjfiYpOG6RQdIi3ichrlhjujCgJiWhPhelanIWrgzfMf6f3fnfygreRfOe5fu.ABg9n5coeyg1fsfLeZfjdiprdZ.ABf4n5codiftf1f2f2f9.ABfIf2frfv.ACfuf2.AFSxcvbrvoa8ncd3eRMb6EffjPXXm7bTebtIb8qedqdvMb6EtImNdaezeycGdEfDhdeMfPfyanYhoPfxiIgggx.ACf2f3h5fbf2f8.ABfvgV.ABf2.ABf3.ADf3f/.ACfvgV.ABfy.ACf4f8.AOree8ehexfOfifPejcHkYftf5e6ghfVfuiqfuhDftflcHkYiqenf2fjfKfwfmftftfm.ADfOf2.Awfo.ACfv.AEgJgv.ALgJgv.AFf3.AEf6.AJgSf9.ABfc.ADf9ftgG.AGgJ.ADf+ftgGgJ.ADge.APcId4b8b8dDbqcoe1ghmOhbkMhNooiUeem+eDcreGeQghmOm+j1ePfTeTfbejhnhSdzfgfbfXjimAfxfpfyfr.ADfvfyfuff.ACkhjgfl.ABfXcUe8f4fSisft.ACkhjgfSf3.AFfY.ADf6f3fHfZ.AFeyf1dwgCgajLgd.ABiqiNf3fhfphKhgf2gpdkfSf2.ABiqiNgpet.ABfvf4ff.ABfj.ACfwf4fnh0df.AFfsfyiogmf2fu.ABf2g/fF.AEfFf4.ACgFf3.ABg/fF.ABf3.ACfWf3.AHf5.AGeXerhPfXdKeChshhdKlUiDf1jUgEgMfvgOd3iyfpfgdKlUgOgcfifvfufDfmfyf2fjgwf3fXegg4.ABf6.ACf3kmjchvl8kLjphJgITZS0dweuaqYZfCivXnjXjDjahyTZS0XneviLh4ikjSiOglgBidgHiLh0bva2gzhygog+fxkJjsfudEcYdibxi3YTk3fQfbfbdCfkeggreVjff+g9YTk3grfFfUjxnTfNf3fff2imhvepeqgGe3fngXgy.ABf9c5lWfAgzfwgdfJfcloZ6fUioeqf0fwkAejeSgUg6fUloZ6ejfXdzeqcjisfUfMfliJgyjHfXd1hJhDgNfwfr.ABhza0cGkyfpiQfwfsXbcUdkgpeYeOdihlgyfmgrfSi1XbcUgyi9dwfddumnfthvkDjBe2g5h6fHg0gIhQf4gn.ABfWd5nulRfkfAhPf1a5fpf5gSd2fMeYgGdag6f9gMeza5fpdajDlUfUfScHjrf4egdofnfUfBicfc.ABf3.ABgcf3f4e+hzeudZjSkHfjdufwhOhKgHdWkneHdJfMe9fAfUdufwdJi4geftfud2e1jKfvdEfkfihyf0jNf5fx.ABf7fzdhf3fBdqhIgThDflfWiEfHe0eFi5i4fKgNh4e0iFfEfWiEgNhLft.ABfnfNfUg7fmfifv.ABfwixeef4f7.ADfdfnfmgXfbe7gOf4eijRhjgKgtj3dlfWiuhZfkf2fpeijRiudxf6f2fwfyfxfwf2f8f3fxfxgkeK.AFfEf2gnevgdgMfkf4iCkTi2fndYgRgCfyhvfng3foftiCkThveIft.ACfvf5d/.ABeq.ACfufjgm.ABf+.ADfof2eQfXkQfIfefwlrilf1f4fJhNglf9fCf9fKf3f9lrilfCec.ABf4f4gF.ABfY.ABfp.ACf6eTeC.AFf2ftdcfFihfafn.ABhqfogj.ABf9gkh7.ABgwfxf5f5.ABhqfogwfo.ADf2.ABfp.ABfw.ACgJeWge.AHfzf2d4fQ.ABf4kDc2fkftoieMeO.ABfsgpf6gO.ABkDc2fse/.AFfz.ABf2.ADfzfb.AFeNhRXncsmEmwc+ciljrEbHgrgfdiW6d9gEhjrkdXdOljrEgEgIdZeBeMfHdlbTgLiPezftexnLjEftibgkgp.ABbKe2lWdkmQiLdcfejXnXbqf/hlh0eLe0hQlbdue2fFjXnXhQfceHf1fqg6ivdqfsebfdfle0dZdb.ABfz.ACfzjBdtchgOcpa3cXfobNYkmmkVe1jXpQdmfueyahkQkpbNYkfuegi5ftfLjgh2mweJe2f0ffjfc0dK.ABfg.ACf3gNf2fDhJdE.ABfV.ABeOeLhKfmfefNo1gBexf3.ABfgfteOeLexfV.ACfyfv.ABjlf5.ABf3.ACe4f3.AFmae2i3ijcecrkMdOfDcoiKd1d+dkdmkofFaRdziGhVfDcofFkVhljZhYcQecd5jud5gwhGfTfOhQg3frf2.ABf9akjFjqjfb4fQlpneX2dV.ABf2f3fFcShjf1fqf9ezdkX2dVf1ft.ABfthnhnfwfwfhibhdhXfpfHf2.ABf7.ADi8cacKe3chbZcHc2dHmYfOk2jbtDe5exn9f2egeveadHmYn9lbeoejd5e2eifIhieTfrgIdaeDjkfxg4fufr.ABhIiWgtfNdThceNfnZYiXlEdvfsbYizfYfgeelMe3ieZYiXfgieedfOfNdkfnizf+dagHfXfGhEgpf8hSgsg+.ABSJlobcny.ABmoenfbgqfUfFhReFfHffhldqdGh0j6eegqfUdqb6ddkEi+fhd2h9esjkgIfji4.ABeTgvfX.ACf9c0hcc4dNgbfoiolWe9g1e8ftgbfIdjgOhwgBfze+eQe9g1hwfJ.ABftijhW.ABfMgRhAhJh2f7fkfg.AGbgm3cUntcygSfHmHfebgetd/ZdjvdGYklBcZh5icmHfeYkf5lsfad7hwkzfJgFgzfEgkhZgXcv.ABf4.ACfqqjeRjAiRcaf2kF.ABdBaxi3.ABemedemjhfQfHf2effhdBaxfQemfuftfQiGfleugnev.ABfzfUfkf2gIf7.ADxRe5bBdXaqdZjjhJeeaCc2fJeXgwe/nDfpc/dvjHeeeeaCfpc0gYjLjhjLfLgCgQg/hugrfMdqdug3f7.ACf9e4iZnNffdchWj6iVbweDhZepemevgBd7gLdlfkdXcjbweDgLi4infeepi6iGf4gZiYgPhIdoereT.ABfg.ADeXiWkni8gjeWeHfrgpgLh1jFdehGeNeXfrhhdTfAi7gpgLfrhggnfAfRdeixf5gLdYftgRfug+cNf8fmf2f3fqYXdlhifPknjocYfHbyjAjlihdfieime5d6ilikjbjRbyjAd6cSdufufSfLeWgLfOiBexfjgCgtd4.ACgs.ACZJewZDkIjdhkeoeXeZj3eSjfgdb3hze2eAhal7eHe8eZj3eAhIfHfafPeefMiSfWd5fzfxiefhkz.ABiM.ABhB.ABdkfodoegdodcfWfvkMkBewbal0fpfcfejTffeff2fZkMkBjTi1fif3f3f7e0eqhxfIf5f3g9hEjtfxgHf4fx.ABceeDiUlne5hVf0gck7mYgRird5i1hkhGbNVOUSfogBk7mYbNivgGgwfMgjgvd7gqhef2hPgVhbeMgkhUfsgtfxf2.ABfq.ABfsf4gg.ABiseef2.ABfmfXf/.ABiveyfXfqf6iseeivgG.AEf5fv.ABfz.ACgKf0gm.AFgRf1fTgWgJf6frf4k9cwgwgFf5e8e8gDjhfifTgT.ABk9cwjhfm.ABf4.ABf5.ABgO.ABfP.ACf0evgT.AFgaf2f7fSgbf4gC.ABdEhugLgHfeeyfqf4hsfngLf3.ABdEhuhsfx.ACf2fqf3isf2fm.ADfNhk.AFgkh3d1cbfNeuf5.ABPnf0fofZhWerg6fhbksZuchafnPnf0bkfPf2.ABgwhBf4gWgpftgR.ABfufad8.ACguf7f3U0g5gVe8f+gQhQ.ABZxf2hlgChbirhDgIcJh+hoftf3Zxf2cJhr.ACgxhe.ABgs.ABf2.ACgviLid.AFlIe5fuh+fufifMf+hOigfMhKembbf6gWgxfKf+g8f0hOiggxfwgGgZfzfZgpgfgigMf3gzfYeIcKgZgvgN.Atjofze+gveqf7fegXePgyf5hEeLgdgFgEhyeaf+gMf4ePgyhy.ABf2gPfOgQfufvgnfxgQgcf5eS.ABgLgmgNgpfn.ArdVgHaUd7dOe58IfubPc3fG.ABfcdVfoh4fEccfliferbPc3fEfc.ACeJgNf2iagwdZfyjGfuglfa.ABf7.ADeHhBnQiifufacYf3ggdf.ACf2flhqcu.ABc/flhze+ggdf.ABf3.ACemho.ABf2ftgpfyjQ.ABf3fk.ABf7.ADdGm3nHfOa9eVqukPWNcBfZe+e0g4fGhJgJeAexhofsWNcBgJgte1WxkkgVfSeiiJgRirimfffXelg3f7f6.ABf9f7.ABfLfkftf2f5.ABr+c7f8.ABf4fkeX.ABc6.AEr+c7c6.ACf2fbf8f3.AEf5.ABfc.AGc5ecdnebf2.ABfLf2fJd4.ABf2f6fe.ABu9.ABft.ADfJd4.ABfL.ACf2fj.ABf3hdfc.ADfk.AGbofdlBhRfkfaZkfufpbf.ABf2fwfDhqsV.ABcsflhze+fpbf.ABfC.ACechM.ABfthKgKfyjQ.ABfafk.ABf7.AFfy.ABfz.ADgt.ADf5fwgz.ABf1.ACgC.ABgt.ABf1f1.AFf3.AGfv.AFfHflYrexf2f2f2f2cuel.ABf2fofvfuf4fwft.ABf2f8cuelfwftpyf3.ABfepn.ACftf3.ABf2fT.AGfjf3dgflf2.ABf2f2c2fe.ACfo.ABf4.ABf2.AEc2fef2.ABfPf3.ABflqe.ADf3.ACfT.AGvydVcfeWfle+eZejiRjffJfffUfse3fufRftgDf2fliRjffRgafkjveVfAf3fRfwd+.ACfre0f1.AFf9dWfVeu.ABfrdvfuebfR.ADf2f2f9gEf2g9fa4VebfRgE.ABfvf6eLfdfl.ACVE.ACfgfkfI.ABhg.ADdWY6fkfs.ACfe.ACfX.ACf2.ACf2.ADf3f2.ABfX.ADtnfLf2.ADfq.AKebeZf2f3.ACfu.ACfy.AMfy.ADkVff.AEgL.AKbujpftkBdbfQmnfFa0fJ.ABf2.ABfFdihjf2fqf9ezdka0fJf2ft.ABftimhnfwfwfhirhdhXfpfH.ACf7.ALf3gJ.ALf3gJ.AUf2f2d8ewgT.ABhPgKTFcf0CfLe/fNbyfjf2fO.ABgQ.ABTFcff2fv.AFoQf2.ACgh.ABeB.AGfLf2dRfP.AChd.ABa/eEc+fDf2fRc8f5.ABfX.ACf2a/eE.ABfS.ADf+.ABzBhdfo.ACf3fl.AGfygieIhHeUfkf8g9noc9eygrfsfCeZfjdipidY.ABf4noc9difff1f2fuf5.ABfIf2frfv.ACfuf2.AFe9fnkvrDcEcrfS.ABh2dijAgde5dMdnftf/kBkofAffh2dif/dgfj.ABf4f7.ABeJfufmf3f8fMfwdw.ABfu.ABf2.ABgagBhxhli3e0gTfugofCenf0e9fqjLbsdIZ5eLr1elgofCdIf5fjf3eXgd.ABfzfjgdfyi1fbgqe5.ABf7.ADo9fteFe7fnfIfZf4iIg6fzfHgZ.ABedf3ezf+gD.ACiIg6ezgkfuf2ftfB.ABfZf6fj.ACf3fff4.AFc8htnKeTbteVjxkiZMcFfZfIfDhofzXmgleKeyhofjZMcFglhPe1kYkygwfSesiJg9iri5fnfqelg3f7f6.ABf9f2fqfGhTgIff.AChGfMf2.ABf4fff2.ABgq.AEhGfMgq.AFf5.ADfz.ABf9hB.AFf3f2fZcUfDgWfjfnfxiqesf9fTjGfYdTf8ezfNftgEfciqesezfEf3f2f4f2f3r0f2gW.ABf4fpfIfq.AFfGfccwfwgM.ABfTnwcybNfB.ABe6fanwftemh5f3.ABdJcybNemfzf6.ABe4f6.ABf9.ABlq.ABf3fFhje7.AFl4oCbUjEace8YEfVlqYQfpfkfMeOoIk0cofXf9dhenlqYQcoe5f7fZkdgFfVfDfQjihrhHfQdwf2.ABf7.ADhUgSf9f+fOf2gqfylfiNff.ABe+flg4fycPf0.ABfg.ABlfiNcPfuf3frglf/fefz.ABgPf6f3evfYf2.AFfPeji3iXfcgYeLfTkSc+fzfugLfbgSgWhPeZehgLfVkSc+hPf6gBf2ePiXgrgT.ABgxf2f0fUf6f9.ABgafy.ACgBf3eWiVf+fofygee8cZhAf3hEe1fpf2fkhHhL.ABgQe8cZfkfbhNgKgjeWgggO.ABgUh5f0gsetfB.ABgggo.ACe5fNiJjxhEejgngEiVbygnfshJcshrfPe8ewgkf4gwiVbye8fRhLfsfidkf8f1fxg8ghfwgoiSfN.ABfs.ABf3.ABhphZezezfPi8gjgShidaf4fmf9degRfdfqiMflgrgJhidafqe0f9gOhPg6gRfxffeCfZfLgMg5fe.ABhI.ABf0f3ipgDf8hefFhvejfijjXtfrftfXglebgUftfwkOfXewjjXtfteifKf6fHhcgrg2gRhjfhgUe0ibfd.ABf+.ADhxgUf0gxe0gvfPgckgWngTfkfEg6hrfmgbhdhWhKfukgWngbfAfCfJg1gGfhgffzfxfshJgChzdU.ABfu.ABgf.ABfYfTg9gaf7e9e7gadoZ1fxfkg2k+gGhHe0fUhgffhFdoZ1e0e4gbgVflgRg+fXhtgTfpgIfvgfg8g/.AEfYgdg7djhHgahZfodniuggg0gBgVftftfofpfBgOfLdniufocuf7gkfne4gBf/gmf6.ABfygLhAisfxf7.ABgn.ABgGfPf5f8gLemf1gOcaitf5ghgFg+fPgJeMglf6f7gDcaiteMfqfwfxgsgBf2fkhGf/.ABfvgnfujJf4.AEeVgCfagagGgcfVgKculBe6gVekhjgyf1hyf7fdgTguculBhydugof7fPgHf2hCgVfV.ACf7e+g/f8.AEeygUfieBgfgOf2.ABcylfgehNeuexfLgZgTgeg/gVf5cylfgTg8fbgcelfo.ABggftgMf3g4.ABf5f2.AFf1gEgQgtgcfWgyfldUijgdgrfzfAf9fwjGfqezgGgadUijjGelfzfxgffD.ABf6foei.ABgSfygLhg.AFeUf3fggafngdgmgPbAjTgHgrfnd2ftfogOhKgHgDgbbAjTgOgvgTgRf+gjfXgXfwgo.ABgEfrfth4.AFdahJfpfugGfjf9gUejhSfYgQhVeCgSghikgxdzfZfVejhSikhfgE.ABfkf8f4ghgQg0.ABgwgtfdfX.AEf9fWe9gWfxfegVfdf+fKllgkgeffg8ehfqgfe4f4gmfnfKllgfh/f6f5gWfo.ABfmfugq.ACf3eoeb.AEf8fqg9e/ewfegpfp.ABcercf8f+fudFgcf+freufhf/fpcercfricf2.ABgIgrf2feflfg.ACfue7fa.AEf3gTe9elfvgogig8gIiDfngWf6gcfYeMg4fpgFf2gFgKiDfnfpingGgTgLfif3gDf2f2.ABfufxfaeb.AFfbgJfvgGgRfwgz.ABjeZRgNgkgNgmhBgsfweqfX.ABgKjeZRfwihf2ggf5gUf9gP.ABf1.ACf8fbfk.ADf4.ABflgchHd7gbfAfZgRixYOf2f1gJjpgWf/f3gJgP.ABfzixYOf3jCf2.ABg+f5.ABfu.ABfhf3.ABhCfXf3.AFfqgbf4fTf2e4gx.ABZytR.ABfYfyeef9gWf6gHf+fyf7ZytRf6f5ftf8fOg6fu.ABfpf5.ACgiemem.AFgJf1fpfhgGfRfuf3fqejf3.ABgDkPgIftgO.ADgTfqejgOf3.ABgDgEf3.ABft.ABfy.ACgKfy.AHgUfr.ABf7fjg7.ABfhhkf2.ACgGgK.ABf1.ABf3.ABfufhhkf1fu.ACf8.ACf2.AFf2fu.AFf3ffgN.ADgS.ABgKft.ADfNgPf2f2.AEgKftf2.ADhM.APgkewhYjzeof2etfkrhZagSfkgNd1gzf+dNesf+frf0rhZadNfDhGfrfpgsgpgU.ABgvhofgewd/e1.ABg6ga.ACjFg8gjlAewi8fxf4lMSZgKe/g3augUfKeihckSfvfUlMSZeicngSf1.ABgGg4gdfhg4fcfQfrkveI.ABgy.ABfsf3glgJgReXgCf7fhgfdWciguf9fNk/hQgQd+gwhfg2ghdWcid+bMfZf7.ABeogXfeh8f9fWhDgUjReugofp.ABhF.ABd+fhe8e+h1fwf3gYaZhkfcheeVlKfmgPhGgEfcg5f4aZhkhGemgRgGeZgff2g6hlfq.ABgegLfLhqf8.AEZrftfgftfigRgWgOXHwpg3iDfgYcevfblEhMdff/gJXHwplEiUf/gEf4e0fQgOe5gRf3hQfvdcku.ADf4f5gQf+eUfZf6glhB.ABZbo5fzgggmc+fihPgpdlfRgEgEZbo5gplUfkgdg/fyftgSfkfg.ABfufqe2ez.AEf3e1gghHccgMcZg3gIgtftfkfufymdgigbfAf0fnfyfmgtftfAkVfZgUgzhbfrfafpfRf3.ABhudTdv.AFhghGjeihfLfxegfnn4XJgcf3e0eefsgPeYiofMfwfnn4XJeYfWg1fZf9ebgWgY.ABiEfzf3gVeYfO.ABgKf7.ACfffUgYkmfYefd9gMmoZ9ggfih+dBgKfge4ewjje/hFmoZ9e4fKgxfjf2hHfmfRfofbhjfYfQhges.ABgtgff5.ABhzezgjemfmfWhAgpmyS0hAfPh8aghxgXfKhfjvhUfVmyS0fKdmgEgFhXd2gGhXgmgIg0flgZjRea.ABg8.ABfy.ABgbfJfxh8hihBeufXqeX1fjgeh/cmhefehdfVhie8gmqeX1hddNgLgSecgJgsgdhugSfhf5ewicbWflfz.ABf7f3fahBhvgYhbhCgBg1jF.ABhXg0eVdfeqfkghfNhKg/gBjF.ABghfZgQfZfQeKgmgzf1eXfzfpgUhqbZ.ABf8.ABgS.ABejeXfhgbepeRgVgRdBoHfShLfCfMguf8iNgHgihYfndBoHiNelfogEfag3f4fEgVftf3ftf1fGhY.AFd/fueBgmfHhsgaf4WSqofdghf6f2e2fjg0iHeUfefjWSqog0gkfmgOf+gHf+hKf4hOfogTgDgEgp.AFeZfRfPgNfahVgcf/T5uYgNf8eYjdf+gBhAe9b/hSftT5uYhAguf0gVfZhRf3gYgDfyf8gTfrdrhh.AEf5edgsfXf2hFevgYf9RCtLe+gHeuj8eZgdfkfJglfpgNRCtLfkkmfngBfLf1f+eyf8f6gWgPfwd2jp.ABf8.ADguf4ejf3gBimgEgThBcSgrfvezhse9fwe/gafffmfrhBcSe/g7ftgPgPgTfxgPfjgFfggigDeiiogef3.ABgkf3fNhWehcrgPf7gkf7fcagfkgugQlCfyg6eceydzfYfmfcageciFf8gxh7gwgBfzgEfuf0hef3gHiZgh.ACgN.ABfEg7g+cCfRdhhtfteKiVf3gIgYhViXg8gGepftgRgZeKiVgGhRfjgCgxhHfmfZfjfoflgYhxeOfY.AFccemhgmtbJiugWgmhYSbfWkQbdgBg2gtYjeni/ePfzhYSbYjiCfGfyfsf/g4gyiAe8gehogllMjCgkh1gagtf0fwfjhLegfQfl.ABgKe8e6.ABe0frfJ.ABf2m8ehkJgDfxe8e6m8fHgNgIgMf+f4gFflfzf3.ABf3fLfl.AFaMgcf+bzkGd+f5ftXkvhhQfdjwggeNgwhJjsazibgaXkvhhJhhgQgPfKfjf5hHfkhdf4fr.ABbmdf.ABfg.ABf7fz.ABflfohBgSfl.ACdfiJ.AGgz.ABf2.ACdfiJgzf3gS.AEf4.ADf8f2f3.AGlGhaePfvgMf3f1f4j7e1gPfvfxe7hlfZeleuf0gSfXj7e1ele6gHgXg3gafufO.ABf6.ACfue7eg.Awfp.ACf5.AFg4.AMg4.ADf2f2.AFf6.AJf3f+fk.ABf4.ACgTgZgc.ACf2.ABgJ.ABff.AEgZgcff.ADf+.AEgK.AKithQiYfLdUfKiAg/x6G3jYeKdKbUhjiLg+geebf8hBx6G3g+cDfugsgNg+f3jve7iD.ABf3hxltaa.AEf3.ABgJfif8.ABfl.ACWLvB.ABflgHb1.ACgrg4hCf3.ABWLvBgrfUf2.AFf2.ACf6f3f3fB.AFe8fPfzfLf2kJeEf3clkQf4fhfvhjgxfueefbf8fbfoclkQeehhf0f3.ABf2.ABf2f+fufyhvf6fHgg.ABf5.ABgk.ABfsf2f3idfbfkf8gmfkgU.AGf2fugO.ACfkgUf2fhf5.ABf4f8.AHf3f5.AFavfXfSiOfPfSd5fxVGmKfpjYeQl2gDfPh0esg/fgfjVGmKh0lyg0gHeve4ghfRhefbf6iPeudNjT.ABfs.ADe5fsfOerjCd/iKfcgWijd8hojPgBeYfkdugXg+iSfJgWijdufPf3frg5gRf/eOg8fDgcdffwdBhfgkhvgagFfxgifrejgjfufnfsfgjkfdfRfQeveBgYfIdngQiVhRfzjkfddnfXezf1dzh8gpgu.ABg6jqfgezfgfw.ABhtga.ABf3hReshsqnezf4ejfzfiYIfpfthwcYhOf4g8eoiKgcgkfiYIg8eWiTgNfgdjgQhWf6g8eFekg0hfcmgog3.ABgc.ABkcerfjm/gCfcgVgNhGY2g0daejbhgZflhDfOhBfAhXhGY2hDgCfdfdhieoh0gViqf4engJfVhlfSf8fT.ABgn.ABd+gUfFZlibiBiDf1gccrgifjffgXewfuc4gNgQgEe4gccrc4iUf3gsfvguewgviMgngDkG.ABfkiM.ABfy.ABfv.ABdUe1e+dKgJiPfNgtbdflf0j1iDdifZiCj9hWc0gMembdflj9f4gXf6f4gPf2fjfSfv.ABfnfrjWkB.ABfs.ACf9cYhHf9ezfiiwfhgIa4iDgIi6ebiGg2hBhfe5gGgEhpa4iDhffIgGgDgXgRf4eXeYe2f3fnggfRi1.AEf8fihWhYeaf/fCgCgWfXljf5gvfri8gUfcfignfGgUf/fXljfif+fKgJe5fAfogNftfof3fvfsdifc.AFe4gjgnd3gLe2f9.ABjLmJgsd8e8dagKfqfPgsfof6fBjLmJfPhMgrf2fmhGf2gnftgN.ACgNfteN.ADf4f3fUhWgaeifXeogPgIf/kRgPgZgPive0gieWfbfuf0fOf/kReWhmftgVg8f3.ABf2ftgC.ACgreEdm.AFfXfUhlfUe8exezgIewirgHglgpgtgHgCgggLgHf8gQewirgggxf2gKgT.ABfuf2fzf3.ACgbfNfT.AFgBfteUf4fweghvf3ddhyfuf+.ABk5gZftf+gFgY.ABgCddhyf+e1ftfvhMgn.ABfjf3fo.ACf5fefb.AFdLcjgYdne7mGgjfLd3ikfvb6fQkBd5fugGiphhhffKd3ikgGacgifne1ewgOfyeRgtfufifVjfoc.ABgO.ABf7.ABb/exgnhQgRd+j/gwdNoDgTciiwhbfue9fCemgrgHexdNoDfCp0gofKfifzfTgbfUg8fjf4fPadcm.ADf4fzjlg/e1lFdxefejfrcOkFgVk0ekdZh8hKfWc5eCflgVcOkFfWfKe4gLgefygQgXj4eeejf3f8jqbb.ABfQ.ABgaf9fGhRgudsg4.ABel.ABfAdH.ABhxf2fShEhdiSgB.ABf+gqfAdHiSfpf3ggfzgGfyf5gCgHf2f4hCfefc.AFgHhZgheHgndxekgifZX/gVjPfsc6fFhAgchVhDf9gYfZX/gce8gEgfhwhpgpgqfrf1g+g2gPfjfAgwh7gagcf3fCgkfBh6gafZf3ggj/fVgI.ABeYfjhFeZeTgFgTf5gDj/fVeTfb.ABgafWf2gLf9.ABgNhghQgQeHftf0f7.ADiyflgcfrfAfmhRg9lKRciPgSdbl/g4gQf6ijdzgEf6lKRcf6dffmgShehsf+ivf2iRfnf0gZgqZS.ABf6.ACf3c4g+hCf8fzhgflfXUmiKgBgPiee7hdiFigfCfViThPUmiKigg3hfgIeMdqgzgXfFgFfyfkevgHiL.ABhG.ABgk.ABZ9dcgqj1gmePeZgKc2jKe6ijfAgsezeheuf/kEfEfZc2jKeukwgRfSgifsfte/f8eqhEe6hHh4gsgwhIgafmfxfKhxfyemejgLeXgIaRtc.ABfXfEgigSe9dogfg3gQgIaRtcdod9gKgnetfjfwgHfpf+hpiygKdrfwf4f7.ADiagQeLe6gahFhIf4jllzfochiRZae6h9hrdwf9fBenjllzhrfoejf7fYgIgefLjCfrekgNeWfFi2.ABfS.ABgf.ABf0fi.ABgsggfIhVgJlPZIgCjVeRfBgde8fFfufjgSgDlPZIfFgxf5gIhbhMfrftfmfmfff+hRfWf2f8.AEjhgpdBiKcGfUelhNhVfQf3dcameFhJdvfEg/i8fAgThVfQfEjGeuhDgolMgwgBiNfsiJelgZbaeWgkhxgahCf3f0gEjnj/hzf7fqf1l5dbf3hQhucUhjgygLeSeI.ABfQl5dbgLcDgQfug+ddgLf2gNfqefjZfOdTeh.ABfg.ADfygqhTgOiXeChWfycWkGgQksiRd6f+febAe5fbfrfPcWkGbAjqhRgRe0emfqgKgef8f2.ABftdQem.ABhR.ABf4f9bDelfshGfthEf0fBbtlKfyhXimfGfMghgQeZjPghf0btlKgQizfxf3gYevgVhEfwfvfTfvfPfphK.ABfN.ABfzf8ajf0fpafgWiQgwf/cqgLgkdzfdjYfOhLkthgeghjgIcqgLkte9hDfleIeFfnflergZgWfihxi8le.ABfk.ABf7f3iQfxezftekfHf7g1dxdDggftd3jzfuhCgThffVgPgndxdDgTc4e6f4g0h4f3gaf2g2.ACftmNci.AFc+gLhRjLhhhMh5ggdJoIg3iEhUisf2hcTAg4X4cze3dJoITAjAgggQgYc4fqg/hLelgGhYfXhVe3gkhUfsgtfxf2gCgI.ABf3fsf5.ABeBmGf2f2foe+fxf3e2fwfIgY.ABeBmGe2gL.ACgTfI.ADgJ.ACf3gLgs.AFfNe7f7gmfpf0gvgIc1qVf+fwfNfZgC.ABdwfmfTgIf9c1qVdwfNf6f/gqgQf8gBgpfy.ACgPecf6.AEf3f/fqdqftfogMfR.ABfXh5fvgvfjejhYf2e3ghf2gBgNfXh5e3gH.ABgNfpip.ABgSffgif4.ABf3g6f8.AFe9gwhGeLeOe0eS.ABiVItgaf2eze/fxfjxCezrbjqgTiVItxCe8fif6ewhAgyfxf2hNgKf3grd5fN.ACguf7.ABTWejelmre2hUd9.ABRlprffhoeik5fS.ABhOfSjmf2f9RlprhOi2fof+gkfVf8.ABgsfz.ABhrf5h8gSgZgvgN.ACl6hlh2aOg/edimgIpSYrhSflhoZNh1gfb1h2eAgzfgpSYrb1elgfgYgDg7guhLf2gYf4fIgOeXeU.AwhufafpgvfBf7fhggezgygDhEeVgdfrgOideaf+gWf4ezgyid.ABf2.ABfGfqfuf5gngEgQgcf5ec.ABgLgmgNgpfn.Areeg6hEfZfvfueFhEqTYYfwfQebe8g5e4f7g7gDfbfNqTYYf7gSgMfulEe7fTf2icfdfffggadxgb.ADge.ABfLf/gvh3i6f3hPgajOdEfw.ABfBftfXfahag9gNf0fDjOdEhagUgRf9fNfogK.ACfZffejgCezfR.ADf3.ABhtf9eQfmg0eBgIg4k7YUf/fHd0eAgweajRh5iPfnggk7YUjRfXgKgug+elhLf8f3gJiyftfpctfegoh+gaf3f3.ACf3f2fmf2f4f2dLmv.ABf8fafc.ACfYgU.ADdLmvfYfU.ALfufu.AFgMgcgnevdI.ABfHgGfzdtgC.ABeUfnhbgHlTe8gNhEiMfzdtlTfufxgCedgdfTf3f3hDf3.ABgsfnf3gk.AEfNgahggmgCf3gWgXi6a5fy.ABdVfUgzfhmtf5gag5hPi6a5mtgCgCf+dygEfdf3f3gbfWejgueafIgk.ACf3.AChHhEfFfc.ABfM.ACgI.ADfwgM.ABf2f3.ACgi.ABgIf2ff.ABgI.ABfg.AGhA.ABfv.AFf8g6iAfIex.ABdwf2vsbzf5.ABdrfxiufnbGf2.ACfzvsbzbGf4fufnf3fyfGf5.ABgcfv.ABfgezfd.AFgKgQg5fRft.ABfNf2vfcTf5.ABfIfxf2fnbR.ADfzvfcTbRf4fuflf3f9fPf5.ABf1fv.ABfge+fd.AFl0iOgMexdTfkerf4cWlmgCfNe2fpe6fZdagdfSe4.ABcWlmdahQfrg+gnkVfkgjf2ff.ACfue7et.AGgGfx.ABf3f6fwf9itg7f2.ABfIf2gP.ABfEgMfMgKguitg7fEf4fz.ABgyf2fvf6.ABe6.ACgSf7fm.AFfbgWh0fjfJ.ABfX.ABfmfof2.ACf2fIgKgc.ACgM.ABfmfogc.ABf2f3.ABiMf5.ACfy.ALglfif3fb.ABf4.ACfv.AFgIgF.AFfvgF.AEhC.ADfy.AKfTgxf8iNgqf2fKgnfrd6f/.ABezfjgLehg2gXgTf5gQfrd6g2ft.ABgafWgYglfu.ABfmhghZgZevf3f0f7.Auf3gDfXel.ABgTgnf3ifUSgLuif2efhifufJeZfOf3gUifUSfJdqftgDfffe.ABhAknfv.ACf/fMek.AFgxfGhIfKen.ABgagJhAdKf/ek.ABfkkJefg1gDfXgQgqhAdKg1fLflgNgDfyfpfiiYfr.ACgqgB.AGfwfIgzfhfjfK.ABgKcbhD.ABe0frfJ.ABf2nvehj+gDfxcbhDnve9gfgIgMf+f4f9flfzf3f8ftfCfl.AFfsfLg8e5iUfVfTgEjJcsh0fZfufRfheymseadbhNgIjJcsmsfDfUgnfQgGf5hpf2hN.ACgnczf2.AFeeiHhFg8hehAfbgIiTbJfwfOfEeIh7fQkFgOfOfEe5iTbJkFlCf7ftf1fef1f2fafgffeCghdugK.ABf4.ABg2.ABkMhwgefWeHfodzf2gubSgMftfihBgXfFfohGfRfWf/gubSfoho.ABhJf7ipfkghf2gL.ACgJfAfH.AFhKfieofwhGeUgogwhAbRf2fHfeeWgoerhCieiDfaevhAbRhCflgdgghig9hXfz.ABfajEfnfHdFfn.ABh+gaf3f3f2f2f6fsgGfhgI.ABfmhx.ABf2gMfYfx.ACgI.ABfvf9fmhx.ABf2.ACgT.ACfu.AFf5g4.AFhCgvgEdHf3ftfG.ABkedkf9e6f5iPhBfIflhF.ABgQgNkedkfleUfugBgSfEfyfmiZfr.ABf0hCfEfZ.AFflgGe9eieuf8fdf4nwa4fwfTeDfDfQfudRfJhHf2.ABnwa4dRqF.ACgrfVfngL.ABgn.ABfuf3fbga.ABf4.ADeNiEjjfZdqfZeWgebAgkf5fpd5e1gEf7iMg/gJgZhgbAgkiMiugOhdeDhkgIfkfwfbhlhZhfd6fHf0f7.ABf4.ABgVekioeXflfqgHflePj3gRgF.ABg9fdgSf8fcfzfrf3ePj3f8e7gRf1iVfLfugGgGfgfygqfBfmgWgJ.ACf7.ABgJexfShjf0hNfkfAfNhcfbgdf/fcgHgVgnfugIf6.ABfNhcgn.ABf8fwe3hKgBgSf6fugk.ABfTfxgs.AFgHg9cbgHgEe1hB.ABiHiagSgOgBftfVfjgneahuf0f2iHiagne6gKf+fnhRgGfTgHhSfV.ABf/fffI.ABf3.ADfpgje5hxfueHh6gcedjnfBgIfgh8dtfYgKekgZhrfxedjngKeSfMgTfWh+f4gLfSezgVfqf1gbhc.ABfxf6gVf3hNfzg+fQeZfpfhf9f/fzhve/ehiVhFgpfeezf0fSfPf/fzfefcfugUhOghfqhCgoe8fsgneyezii.ABf4.ABf3.ABhcgibWeqfDhqgcgGk1e/gwgXfEfghqfjf4ehgnf1fUk1e/f4h7fMfCe9jRfzgIgEe2gyflfpg5eZf/f1f6.ABf0f0hLeNeuhIibecg6dvduf3fXeOiJhhgygvhPfzfceldvdugvhifvfuejiIgwglf6fQgkgRf5e+frf8gr.ADgGgiikfWgQfShDgwekenfyfge5jQfzfce0grftf4fKekene0gxfOgnfUfbfUffftfNgQfzg8hafggZg1.ADgQfcgaetebf1f+f/fDi5f+hdg+did6fRf/fefBgcfjfDi5f/hAgKfhfhf8gpfQgJgsgaf1hIhjhZ.ABfogu.ACfkgkgKfTgQgGfegZfgfvgcf3gmezf+.ABfGgBgHgEgifgfvfGgN.ABf6gRfaf2gSfmd5gHftiJg+hdf4f1.ADeBf3f1g9fXfSgXgIfUk/gBgFfVfff/fuhbfKeUf7gZfUk/hbfQgQgWgqfzgHgFgUgN.ABgJfxese9.ABhpf4.ACfXedf2gDfmf1gmgLfwgafyfvgTddhggNf7fMg9gwfFfwgaf7h7gdftgtfUfwf3fah3fmgJgwfmf3gXf3.ACf8fzgGf5fUfEf5fsgHdwkeftfsiSd2f4gKgXgKfIfOgCdwkegXfdf+gPe+fygrftf/gr.ABf4hWg5gIgBfz.ADfKgzgGfwf6gZfkfveFi4f9fVfffmg2gIf7fGfqfWgYeFi4f7gngQgSgne4f1fm.ABgef3g2fegZhM.ABfy.ABf6.ABfXerebfiiGhGgIfucmckgUgSg4ilhUfsgYjee3gCgTcmckgYgmgNfyg5fzgOfzgJfZ.ABfyf2eug2.ABfx.ADeuffhkgGf+fsgtf5fgeOgtgcgOf+fvf+etg6fkf/fofgeOetfrgcf9hJfQgqf0f/i6.ABgZflhYc6.ADgS.ABgfhHfXe0gXfyftfqfJetf3gPfIfue1gWeuiHi8gBhcfJeteuhifoftg2evfzgo.ABg8f3gQgBfteDf4.AEfjfef/jEgKfif3gIjjaBgNgTgkfagLgfevgsgVf0iBjjaBevf2gFgffIfagVgVgqfefn.ABfQfRgN.ABf+.ADg7f0f1h9flf6fVgDh6cLfpgdgxf8hRf8gK.ABfSgfgPh6cLgKekgXhdfQfEfpfnf2gTf5gDftgPgU.ADgJ.ABfxhPhdhIf3hDe5fteSeefvgmgrfjfcgKg+.ABg5gKfseSeeg+frgagKgGfTfqgbgSfNf6.ABfsf3fu.AFf+gegYgNfofHgR.ABilglfhf1gQd+fhgYgNfcgqgrgnilglgNf7gMf2fhf2gZgKgLgQf3fy.ABesfF.ABgO.ABf5.ABf8f7gPgxiKgEf7f+f1f+fuf2flfsfjf4fogT.ABgU.ABf1f+fofngef6gOfzftf2gGfefy.ACf2.AHf7higVhkfjfc.ABgTe3.ACfRgFfv.ABgQgQf2gBf6gTe3gQf3f6f4gN.ABfpf6.ABgp.ACf9fjfm.AHhu.ABfX.ADf2f2f2.ABf4.ABfs.AGf2f2.AFf4.ADf9.AKgleieNf2fdftgself7nVf+gw.ABgGe6gKhKdphdfafuf7nVhKd1gYfjgzhyf1fqgHggfrgqeSe1gJgJf3.ABf7.ABiShVbWf6dKfaiJgehli/hxfvdGkUgKfjfpbkhUgueUhli/fpfbeHfffqlyfWhWf+c4gKf9efgHhcf/fff0gNfrf4f/gSebgGgsfvhldFgkfYf6d1iH.ABfie7iIeIfzdldFgke7kKfLfydrhcgjfKfwfFhufzhShCgVgMgngu.ACdyfdg4e5e5f0e9g9fogugdf7gWgDgZgMg5d+fpgbg/fogug5gHgXgDgoeqgIgqfzfTgP.ABiMfxfKgXhof4.ABf8cne2fxfJhigngpfWf4cVgHfnjpb1gm.ABeulae6fUfcf4cVeugJhAgMhjdEhPfMfojafcg7g9gqgrgBfl.ABgE.ABgdhGgug1fxgYe6frcqcqgQgnfXfKhQg8eRg2hXfpjxcqcqeRhpf+gtgdeXf2gRgZgIfXf/fef8fEf4f+.ADgCg7jxkqiZfSe1fufXelekgpgGdUeqf4hHf/gvhdfwfXelhHeJhOg3fdeBfKgEgqghfigEfXeVei.ABgO.ABgK.ABfqf2fTemfZflgif2cKkngMf3f+h1fagOhVfJhNfVfucKknhVdmgZfnhoirfefYf4fig0gkftemgbgJ.ACf7.ABfcgCdEgCgEdkghf2fVmCfWf1fhj2c5gEg4fyg1hDfcfVmCg4fOe/f/e8iJf1grfpfAfPgcfbf2h7f4fuf6.ABf3eFd4g5fnfzfZfJfZkZgMgKgDdvfCg4gig9fPhhg6ehkZgMg9g3fafBe2iUgEg7f0fIgsgSetfviB.ABf6f6gNf9gjegc4esf2gre9gViqhdgVgMgDeIegfafyfA.ABgGf/iqhdfyjWfdgUg9i4gdgGgzfggcf5gSfqdegCf1gy.ABf3gWiQfgfDeWglf5gvoCiHfphCgycefRfshIeChue/ftoCiHhIgpgiflf1e5fKgkfbhKfkgkf2c+cf.ABfq.ABf6.ABe/gefXe1etf3dofviOhPg2f7fcf0jZgmiMdzbxgPgbiOhPiMet.ABgdg/grgEfXgJhkgefcfqhKfegIgY.ACf8f5f6h/fEgegpgpgYhhgnfcfqg6f7gvfbdBh/dxfegDhhgndBfp.ABgEgvevf7f8gDfKfSg1gMifdJ.ABgg.ABf4.ABfRfufFi4ewgvgrgCbYeHgqfEgufzg+f/e4ikhAgBh2bYeHe4fmf0fy.ABejghfKgRg+gef6g7guff.ABfx.ADenfqgFg9gogIglg3Xjdtf3gpfBkxgVfCdFiEgwfXheXjdtdFiBfdgugyfLgqgof8gKfyfVgGfbibgIgSf8.ACgmgeg9gEhJgqg5fMc+bThMf3hngJfXhJdZf2gCgCe1c+bTdZgugXf9eDe+gngZfvg2gfgdhPgpiLf4ftf4gS.ABgqgIh5hygFhAgcgBcYejfSg2gGdFgfgKhLfmfYfXgZcYejhLgQgtg0.ABeSf8fIgfepfofpgegNhHgZhY.ABgR.ABhkhVh+iMiFfGgDf+fidSflgQeheCfw.ABg7gghkh5fNfidSg7e3hFgWfed2fagHgIgLfQgCfefPfO.ABgO.ABf5.ABibfNnDpUgSgahDc2grjnfFepdIcsfVfPkzbMhNdwh4grjnkzdWgiguctZOdTe2gNdshThWiHevgGf1hwgagJ.ABfcfbgifmfWfMfzfsfUi+gZhHfwe7elfviSfde2gheUfUi+iSfi.ABfxhufffygIgQjkfwgEf9fle9gX.ACf7.ABbDiPWbYTgSgOfLjqWTc9hJhVhaiNkLhQYDj3gxivfcWTc9YDmAf2gKiLpojOh5gGe3fYgBeDhLfG.ABfn.ABgSfn.AChVgJf2.ADiIeNf2.ACf3fef4f4f3f/f3.ABiIeNf4f3.ADf3.AOgtfaf4gnfhgFf2.ABiEgUgCgHgFg1eagJfshLgvf/f6iEgUfse0f0f/fifEf2fdfwfrf5f+f6fLhSgYf+.Avf6.ABfv.ACf8f/fyhH.ALfyhH.AEf6f3.AEfy.ALfv.ADgGgKf2.AEgW.AFf6.ABf2.ACf5.ACgM.ABf8.AHf7.AFeXgcdjeMcmdifuf0YafqjKiig3hUfdfpgdeAhWg+fOYafqgdhufbf/gae+gtiHfygWfwgIhdiel5.ABf+.ACfrgGftfDgrgRffg1gjgajvfu.ABfucqgLfugghOfsfohkgajvggfXf0f3gefxf2fk.ABfj.ABgpfmfkeo.AFfudfi1fkiUh6fvflibhrfYf4fqfCeagid/g1f2fxg4ibhrd/fVgWf/fwfBgIfygEhEfu.ABgfdgfxf5fz.ADgHg+gc.ABf3f2f0.ABgCgN.AGgVgGf/f8f4gCgNgVfq.ABf4fc.ABf/.ACf/.ADf0fw.AFdyfJe7g1efgmg4gjhXhEfXfnewiVfTfsghisgff0guhXhEghhBghf7gJgTf/e7fpeGfRgugkgCeUfwgD.ACf8hjiagKidhxgie9f1dec1e4fLfYfgiogqe6ctgMgpdTdec1e6gWgGhBgCjFfbf+gzgxhYf6d6fQdAg7hggagX.ABi1gFgYfKc5ehizfAfEn2f9gYfTeZfpf8hFd7hbfXflfEn2hFfJgHgCfXeAf1gCgLeigghFeie3iEgIf8.ABgR.ABg5hBe6h7dgfegPgIWsc8i8f4fYijhwf0iWdqiLiEfZWsc8iWkyfHgyf3g2fofzfsgmfQf9d6g3f2f4fw.ACf3ekeucxdoiFkSe9gwa3dkg5gicbhuiMf+eqfMd7fsgha3dkeqjLgLfthJl1f9izgdgCfqf1g2hSd2.ABfsf8f3f9eLgtdydlgTfid4gieIm7efgmefgcgIgRggfte0eae5eIm7ggkJf0fvfGjBgZeefleGiHgRgFe7iXgbg2gm.ABf3fDgNe/f4i4hGejf4fXhwf6g3dvewgffZdphMfigUg7fXhwdpfMf6fpgFfegNf5gMeifgfbhdhGgygXh3f4gSf8eag4g3gYgSevg5gbegf4fmgZiheqdagBfkhUgXgjgCegf4fkeYgegig8d2gQgMf7hPgNfghDerh4f4fd.ADe7ecfbh1eCfJfkf8iTgyf/ehjsiWgNghdxgqf8f1hdiTgydxcsgUgHgxelgKfAf0hFfhhhgOftfWf5f1.ABgR.ABfzfzeshLe4fJgnf1gBdzf6fshLeRf8gXhiiegFf2fpgBdzhie+gZgKhQfFgRf8gdhN.ABf4g2fmfc.ABf+.ADg8g4gxfKe4gOh+f5mZhKfof4hXfRgBfzeWfUgSgKe5mZhKeWdnf6gTeLf0f2f/f8f0f3gSfVgnd2.ABfy.ABfy.ABgGfUhLgXf3gTfVf3iqcYfpgwf2evf9gfhTflgrgpgaiqcYhTf7gu.ABfVe+gXgWgGgqfwfp.ABf9e3.ABgO.ABf5.ACgLlPipjwfdfJgIiKcJflfweefweRfsf+gkgVf5f1iKcJf+fefSfogQfrfMf5.ABgCfy.ABfxfHfF.AFckg5hbfnipiSfyhzbdgIeMfjeedVcNgWdKdiezg9aDbdgIdKiZfYffirhqhUfPfui+e0f6j4lGh4ggiXf4gMfneRfZgigmfigHfFfOhWmNfcgDgsdteNfxh/iKf0g/hKhWmNh/daf8gPgzgre7fmfwhLhIgofIcOe0f1ftf2gC.ABireVdteoccawgBf2ilhAjlhkfChugogEgshgjUe1lJilhAgsdtfqgzeAgDfkgUg/dlguf1eYfdfDf4fags.ACfyg+f5eUgVgFhB.ABcyiRhAgufve0eQgG.ABf/gIhfgYcyiR.ABfshYgEeyf2gif+f5gVf3fu.ACflgZ.AEjThjf6i+ewfqhvfnfQaHeye4gSk2k7gIe8eSgCe8fCfQaHe8kTfof7eQfDf5gyfUfDfhf5fAeffA.ABf3.ABgN.ABdDfDfghlhnjBeSf2etfdfhgagKedhxf2f8gFfcfjfzetfdf8f+gPgIhuf2f2gcgpeugGhafofZhB.ADf7.ABeGfyezgFeodMe5fZasaOjZhmfFpihjgNenfpighQftasaOenhBfYfvhHgnhihVfaf9figZfAfKhagJf3.ACfrjZhDf/iGebgxfrhAfjf8duhafjbCjgf9ezd1fgiWe5fjf8ezfHf8.ABeWe/gLf+gkhLfAfugzhUgW.ABgC.ABgL.ABb/gqezcXiUfJghiEgrhlhHfJiZdKe0gDcxhzicfnfNgrhlcxiwglgPfajzf8fvfZhQf9fyf0gJdrfxfG.ABgLf8fBfCfigngEgIgofte4gpfhgDfveQfugDfcgtgDfsg4e4gpfcgJfaguiMfrfhgPgXfogchlf3fagl.AFe3fNf+jmeBgPgJeyihpMfCfhdLd8cogPlef4daeHg9ihpMledPfIf3fleLe2fzgBeshogJhHfcghgSiVgagB.ABiSgeh4e+h2ibgDfZdydlfuffgdg9fyfxfofufpfvf6dydlfohMhxgEfmf4gFfRgkfGfjfxfbfMezgZ.AEj2dUfwhti6iif1fffDcsfQf0f8jkgtgWfPfjime+fdfDcsfPkhgcggfGc3gFfQgBdAe3g7exeXdwgw.ACgV.ABe5gJfagUe3gufifgg5htf2gPgEjRfUfWgZhTekgYiPg5htgZe5g8gwc5gWgEfqgaeHh6gVeNe4fkf4f5gofz.ABeng7fMewegeogzfsh4ejiVf9f/grhXgKgJhtfHfviMh4ejgJdXfNgpeOh9e9f7fxg9hAhCgrfKezfrgGfy.ACg5gOgRhddfeqgWglfEjrfJiIfIcggxgNiAfCiHhNfYfEjriAcmfse8iGekfKfkgHgge9fQhGeTg8gXhj.ABgJ.ABc4iEeee+gSgrgHhNdMgvjpf3fFdQe7gdc8fGdZgUcfdMgvc8hFgZgKjWj+hLfgf+jffZfvg1iPfSf5fm.ABgMfzehfih4ghhResfTf3cDh0cUfMgKdme6fwf/e2hwgKf0cDh0f/jAfifoglfagpib.ABfw.ABgIgchvi/.ABgM.ABf5f0cUfWgBjRg1gtflgdfyeSgkgTd0i1fnf1fDbtdSfCfufyeSfDj3gjghgPiK.ABgQgUelgOhGfvfqgKgkhZgagWfx.ACgJgQfof4gTf4dXfbf8fwhjfXhdf2f5hpf7gK.ABdXfbf5f0.AFgB.ABf9.ADgDf0.AFgHfgevggfqf2fqgJgtgBf/fufpevfRgJf8hohofvgUgtgBf8e8f2gJgNgif5f8gUhL.ABgS.ABgCfI.AFf4.ABf7e4gGgJf5.ABcIkHgagLgDelfagCgfh7gYgVf8cIkHgffKf2.ABf3f5gKfOf2f1.ACgQgdgy.AFhUhWgIe0fGfUgff2gIhWfmhQfUfVgPgafXepiWhgfkgIhWfXfqf9f+f7eigCg6f1gRf5.ABgBeefd.ABf8.ACf3ZcgfgvhcgefUe3hPcKhEftgPgYgGgRfuc6gphSfugWcKhEc6gMfhgKgfgegbgRgBg4gFf4hNiAg2gZgv.ADgpfffFfNfqgdhVevfch9g7hOfoeMf+gmgBgfgKgyfVfch9gBhFgmgPgOgZgOg5gRfKfyhEe6esdE.ACgN.AtjigMfJhEfLgHftgXehgJf4fueXgkfvf7hyeagGgPf4ehgJhygLgGgPfggQfbfL.ABfxgQgcf5d+hbgLgmgNgWfn.Arf4fglJlnitjtgTf9d3aHgQf6h+lndDfqf5fOg6f6ffd3aHf5eEgHfYfNdffzf2fyfBeqf7ffe/dr.AFf6g2kXh5e/d/hZgHe0f6gRfphOk0d3gB.ABf6h3f5fte0f6.ABcufNf2fne9gHgFfvfjfhf8f2ftd4.AFcUh5gYfmiPjSh1f9cWZmfpfshlnpg9gUfefChBexficWZmfeijggf+fveWfhgrgFfUgQg+fDfLcp.ADgN.ABfweciwf6gUhFkOf2eReV.ABfpf1gkffgdfk.ACf3eYeReVfkgcgE.ABeW.ABgPgG.ABef.ABh9f2.ABf3.AFfQf3bZfDfZf+fR.ABgiZwfufAftc7oygKgQfefnfmf4giZwgQsHfmgQ.ABfrf5gzfkfwf3.ABf8ftfY.AFfLgsfGg8eYd9gqgHfWaMf3epg6gpm5gLgQfYhefgflfWaMgQpIfHgGfneogHg4fTfSfXf8fyfZdo.AFfkf7gqfwf4.ABfVf2e2hd.ABf3.ABfwf6.ACf6gQhA.ABe2hd.ABf2gX.AEgRf4.AFfv.AFdSeGcXdofxfOdrf3uGkVfefQ.ABfJevfm.ABf2fffHequGkV.ABfmfffdfBl9.ABfcfpdui7f7fTf7fh.ACgm.ACdejPeCeq.ABf5e8.ABehf2.ABf3.ABf6fufw.ACfuf2faehf2.ABf/fxfsfBnR.ACfpedjE.ABfr.AEgs.ACjle3gyfxfcgIfQ.ABb7j7fuf3glepghfvhIgHgRf+fqb7j7hIecgGf/fzeygJfrfdhMf5gNfxe4hjgY.AEgN.ABemfwf7fwft.ABg/fBftgDf/f0gggIfAgHgqgH.ABg/fBfAgD.ADfq.ABgSfy.ADhgf6g/.ABf3.ADfkgZhCfif3gGfW.ABgxf3gG.ABf2fdf7f+gG.ABf6gNf3gxf3gGfsf2.ACf9gFgHf2f6.ABgI.ACgu.AFf3gKgif0f3f0fk.ABf0gGgPft.ABflgKgI.AFf0gG.ABf4f/.ADgKgHf2.ACgI.ACgn.AFcrgVg9jMhZjgcv.ABfPfHfagVgKeGhXfVf8gPf9f9f8fPfHf8gXgGgleR.ABgIgFgZfYgGgtfyfZhA.AwfcfSf8ghfyhFf7gKe5naglgSf3dwfOfugGf4fpgbgJe5nagGeh.ACf7.ABf/f4fpgV.ACgH.ABdp.AFf3f3fngRgYgZfrgJekh2g6hX.ABfJgDgT.ACf+.ABf5ekh2.ABgmft.ADf5g5f2f4.ACf0f2dY.AFfcfbh3fvfNfMfzfshchMgQhHfweyeDfniKfUe1gXeUhchMiKfZ.ABfxhufWfygIgQjkfwgEf9fle9gX.ACf7.ABf9gijgi6eCf1gnftY0llglgZeteVd0gChph9fkgLf3Y0llhpe5f2.ABhO.ABgyf3f2fOf3.ABfye4fi.ABf8.ACf3g/emgSgegtfHeWf9iGf7fogVgujXdPf2gmfaleejfsiGf7gmctfnfsjKenfrf3gEhgfBfffLfLfOgPfu.ABf4.ABjRfAf8frgJgKhK.ABfsffe9.ABgkfKgWfmgtf+f8f6fTfsffgtftgRf2.ABfOf6.ABf6gSf5gHfvfJgygQ.AEdiiHkCgwfrghh6f9c8.ABgCf7hkpDccgJfUfciIfdflc8.ABfUZKgFgBgCdmfxgvgFfZgZhWfDfoeG.ADgN.ABf2fVhcgFf9frgS.ABgmdo.ACf5fd.ACgmhe.ABf8.ABgmdogmf7.ABfofqfwgJ.AFgY.ABgY.AFgQfHhzgyhSgugp.ABeqiYf1gvfuepe6gKggfjf6fXiyeqiYggfmf1f2fiftftfsf4effyfigRgKeW.AFg4epeoeOgJgHkGftd+cZf4gUgfg4faf0f+f2fsfBecd+cZf+fvhpfkkEfTffgxgIfRfyghgYgPhPgXhQf4f7.ABizd/eWiPhFiYlXfZb5bifYfLfdeuhCgEfqgGgNg5egb5bifqi4hvgRb+gbgXfjgXdPgFijfofZhCgZ.AEgQe7fshRfzf0hZgUfWg3ggf+gigsflgKhAgWe6gG.ABfWg3hAgNf1ftgue/f1.ABf2fvfngEemgUfK.AFf+hXhUe2gqf+ezfYhDfZgXgffofxg4gKgHfcgIfWfzhDfZgHf5.ABglfPgR.ABgB.ABfwfi.ABflf3gj.AFhnfng2fnfxe2gKfUfQhlgSf/ftgEg1fgfGflf1gmfhfQhlfGfKgDgChEgagDfhf3gjgEf1fufXg3.AFgThlf+fnftfOfqfudXgK.ABgJeMhJfUgPfhdHiHgofwdXgKfhfQgafDfYiigFexgRgsgkfohWh0hE.ABf4f6.ACgugchUg/elgffigSfJfoe+gXe0gJfifYd/dsfYgqfnfJfod/iNflgte8fRgNhBfvfQgBf5gIgtjZgZg6.ABgJ.ABhMeddHgPfSfxhQgygVf5gofoe7flhXg5hjgIfBfPfVgVf5hjf9gKg5gvgSf4gogBfXhEf7gaeSgF.ABfu.ABgMf3f4eJfzftgbfDgHftfIhHgXgUeZjrhwgheqhOe1g+fRfIhHeqfMgBf0gnejgBfsgPfwf/gohBgXff.ABfz.ABf7.ABgwhwe0hOf4g9fyhHe7a2gGfmgehdecf5g6gef/fDexe7a2g6g8f4fJfLfbfrfhgrhDf8f2gtfckA.ABflf8.ACflhie8f+eGgKf7hIeIggg7gNircIflgleqf1fbfufheIggeqhYfegqgpgvfnhLfgeRgefugVfxil.ABgk.ADfSgSiVfGgYgwhIgTd7jTfTgGgCfZfRgYfLfpfbg2fgd7jTfLgifbgFfpe+f9fPfwgDfwgBfHhNgpgBf5.ADeXfKgMhXgbfcf9f/e5jFf9f3hmengEfRf6gtgOgBhpe5jFf6gQf5gTfofggIgkfve9f1gBf+e5eo.ABhF.ACf9fsfHe9fRfMhDgjf5gdgUfqfZeqeXiCgfh6hPe0fefLgdgUh6gJg4f/iUflghf5gYfqflgif5g1eRf4gXf4f3.ABfwhdgygrg1fqgegkfAiofbfjf5fOfZfWfffvfif2g7fAiofffxgIfweJgJgFglfYgNglgCgsgSeW.ABf3.ACf8gBe5eogig2f9frfkdmh5fjflfugYhTfrghetfihUggdmh5ghengIfwgWgbgVe2gthWfngbgfg7f9.AEf3eUe4gTgFgngnfafbeQfUgB.ABh9hden.ABgFhdh/fsh9eQfUgFgNfZfkhQebgLfuf2gzfrg9fdg9dQ.AFe/f6hMfufQgqfbfXhIh3fZhDf6h7gff4e1gCgLfnfqhIh3e1g6gyfsgTfnfgfef6gigPgFgFeIebgHf6.ADezftgsgsgGgGgZfagrfkfrflhqf8eHfGfGinhmghhQgrfkfGhAf3f/evf4ghf8gNgkf/f4fWe7eGgQfw.ABf6.ABgBfdfufmfNgOgogZoxZ0f0gee9gOfKf6fqfegpfLfzoxZ0fqe5gff3fZhKfzgkflf3gSgDgVf4f/.ABgMgsgC.ABgigjgffogBgYeNf2iXeYgggcgKexfg.ABgBgKf8gngCiXeYgBe7gBgCgSgVfPfZgIgW.ACflf3ha.AFf8fadEf3ilf+flgJfmgkg3fvgOeqf/f+gFf7hHgPfyfmgkgFf6gggQf0hygTgEgjfWfif4ftftfe.AFgLgLg2fwfFf1ghfvf2f7f4fxe+fhfxgoibgEgCgQf/f2f7ibfrfugCg0fJgZgRgJgJf3gMf4fAfh.ABf3.ABgS.ABfug4gUf9gKf6gN.ABfYhUfxgYf0f9f+gKf5.ABgCfcf2fYhUf5f4f6gKgBgLf4gYf4fv.ACf3ftfcf8.AEgXg1f1f/gHftfZ.ABfWfuf3gFf1gQgRgPfy.ABgRfUf8fWfufyf3f4gRfbhPf9gIgKf6.ABf2f3gkf3.AFf3gMgJ.ADf2.AHgJgK.AKgJfr.AIf3.AGh1gRhrfugOengWfAgxgjhJgcf3ghhRfzgWfLe2gCfUgxgjgWfPf4gUhBfrf4fiftgBfOf5d5figj.AFiOgqfAgOdkfegjgydxewf4gIcLhdgFgYe7bOgsgre2dxewe7hZgJggfLiEgKgbgBfShAfchugfj2gZggf6gVf3fzgce+hlecfuf9iGeVcfgzgH.ABhmflhIdxhKdzfrddeVcfdxhvfXfwhSeZfTgdgge1g+gDiHfYlY.ABf0f8f7.ABeUffgmeagOgvg2gBe8hvflfXhpgOgYf7.ABiKfHgpgQe8hv.ABhZfegYgWe+gGfgfngDflgKe9foeKf5hcf4.ABf9b3elgQhwgdhigpfUhUhweCf5i6fUerehgFhLh2gBjahUhwgFd0hpeugTeNgUevf/hUgDiBgnh8ZsgHfx.ABfvfzfggfeQgjhUgVfFfagQjefrgKfQeJfzfre4gfhWfshCgQjee4gMf3fteDhqgLgPfxgdf7f7fufFfpgQf8gsgE.ABgfgvggfbgtgDegfuefg2gpgie0eCfgg/iRgJhPf4fRefg2iRe+gBhCgFh1gKgfg2f3fZf5e/ehfJf8f3.ABgS.ABgIfahtgcgZedhGfcdXiDgYf6iBgFfkgKg7fmf6f5gJdXiDg7ezgFf/gDf/f1ft.ABgQfmf/fkf0fd.ACf6.ACfLh9fBe+ggeVgig+eUdafpf+eCiIfLfeeIfxgzg2e6eUdaeIfnf2hQhEg5gSfOgFgBgUf1hIhZjL.ABf8.ADfMere2egebfpfhf+fEkEgVfwdpdxhvhDg3gHflflfIfEkEg3iegHgHffjbfyf4fLf2gdgMfpeOi1gJg4.ADf2fSiSeSflelggfoehfVgKh/dghHgLhKfWgNgvgRfsehfVfWgRf5gTfsgBgMg6fzfmgRfbf4fnhxgQ.AEfDe8fGhUhsf1gdgujnfkg4gxelfHhIgVh2iggHghgrjnfkh2eYf3fmgweHgCgBgIesf1fufAejc3gBf4f8gJf3fLghfcgRf4gjgqhKiQeOfxf1hxfzgZf3eCgCeKgSihiQeOeCeqfnfWgRfxgdgYgpg6gEgGfKhJdm.ABfd.ADeag/dkhYfrgUeFgeg2hTflfYhCgVeJfbi2fNf8gPfug2hTi2fFgMfXh+gNftf5ghiXggf0hpe3dlf4fy.ABf/f8gZfjhbfr.ABjIdyf5htjmfMejg2fygzfzd0d6hdg7g9htjmd0gufif4ekezgCfAfwgngghhfEfgd7gPfe.ABf0.ABhbghe5gheRgIhAgCa0hhfngBilird1fgdSiJd5gKgUa0hhdShzgPftfig+fhfffbfueOg1g8gah6.ABfsgy.ABf0gIf1fyhhgfgrhKfEdmdLf3gNhSgefwfLeqe3gLfUe5dmdLeqiFhBgRgHfZgi.ABf2fjhBgGgLhGhMf4f2f6.ACg7fvgpf0gehkfLfafqfpgff2ewcWgsgVhKfpfkfffFfqfphKf3g7gNfWfRfYgihFe2gGf5gqgbhUgQhlf4gJ.ABgKhRgkg9fkfRf/fliHfuf5gaepfsf9gKhafkikfGfiiHfuhafAfFgZfagBgXgXgDfcfPgCfLfie2f8gz.ABgS.ABf0f+hHiBfbjafLfIbaeBeuhieTghf8g2c2fwlvgwdfbaeBc2gKgLgmeFhyghe5gce1grgngJeXkIfzfZf6.ABfrgOgXfIflfVf/hhgChahmg2gRf/fgf7.ABgWgQgzf+f4hahmgWfWf6.ABfpfe.ABgZflfdfo.ABgHfmeJ.ADf3.ABeZgpe0gggQdTfag2djkufqe7gBergrfsgnfVZsf7iNdjkugngegbf6iwgifjgcgug/f8g5f5hKcygpiJggglf8gKg+f/.ADfw.ABgbf3.ADf3.ACf3.ABf/.ACgbf3f3f3.ABf4fe.AEf9.AKfcfDgUgIf6fwf2gUgHfiggf6gWgHexf3gogLgrf9f/gHfigohAf2.ABgXfQgBfmftgl.ABf4f3fchagJfy.ABf6.Atf6f5ft.AEhH.AMhH.AFfvfy.AEf3.AKfv.ABft.ACgO.ABf2f3.ADgn.AHf2f3.ABf5.ACgM.ACgB.AGf7.AFfkfhfpffgIfNhJfwU+gohrgrdtgJf+gmeqh9hkfzd5U+goeqhDgJgGgad7gIf/fseLfHguiojImX.ABh/.ABf4.ABeze4hCjAgNgJeYgxfni6f3f5fmd7fjgEemiwgv.ACfni6emeYgDfxgmf7gBfnf2h8f4gxfce6eY.ABf5.ADf1f+gfjTfOhYf1f4jwj4fmgLfXf6fWgJewc+fTf4fTjwj4ewgIfwfxhTd8gWfpf4gff8fhfEf2eh.ABfv.ADfsf5fpfx.ABf2.AChxe4.ABgI.ADgSgl.ABgH.AChxe4glf8.ADfo.AEglf+f4ftfv.AFgUe3fqdmfbhNgugDhBiaeofpiSkeekekhQgBfjgifjhBiahQeDf7gEfRgJfYf2gSf4fBgrgLfYd7gSgogqgM.ABf1jieyeef7etf2f4gva4f9gHfuc1h4gxgdd0fmgZizgva4gdjNgggseqlQgNgSgwfWhlfwe1dmffgRfFfwgSfng7edgkgHeJe1gCe2ggiVgngigneghxf9grerf6gtfpggiVgrgMfufug2gnf1g3fkfwf3f5d+f8gvgI.ACgJ.ABjpiSdHdVeKhuffgCa2ctf2gFbXjfgqgRfViogUfzfxa2ctfVjcgrgwhZhLfrfLgKflfuf4gCeZh6gZg9f6.ACgwi5ixg2iXdyfigFaBhNgTgzeifLhYgMgcadediDfdaBhNgciYf3gVdJfHgSfTg6eXgKf1g/hHi3gJfs.ABgM.ABfcebgZhxd6f7drhCdvgOhqfzeIgRiOgLd9cthQfuefdvgOd9hwgEf/fLfGgsf+gJi8hqgCgzhggzf3g/f8.ABfze+d2gOiFhqhegUgPdniYf2gPiHdfeYfhdrgjdffNfYdniYdrfYgafdiYgSgfgyfbfWe/fthVfFkGgHgT.ABf7f9cAfWfcgCgNfxfjgygKiUfIgEg3esfIfjgqiwgSe8gkgKiUgqgO.ABf2gyfzf3f/f9gzgCgtf1hPfNf4f1f4.ACePgIeiglfyhshmfhh4hIebe3jGiTdXf8gvilgiflgkh4hIgveNfpgNgmehgHfWf1fdfzhcfkfTcXgJf0gsgJf3fTfNggfuf/fsghfyj6fFf0gYh4fEgOgJeXiKhCgVh6j6fFeXcrgGf9fEgofYfpgFfygqgBgGgGc2.ABf8.ABgJ.ABgFgUehe0fhgggmgSkOfzf0fZfDgueGgSh7e8gThRgKkOfzh7fMgVgee7gkf+fzgYf6fpgSgKe/fO.ABf1.ABfz.ABgngDhJg1hGfmgt.ABhWfWgSgRfjfaf+fZgIgNg3f5fxhWfWgIf0f6fRhGecf9gO.ABf9fnfxfZfSfAf8.AEgEhtgDfjgJfef7fvfpfF.ABgOffgLgJhAgbf5gdfIf5fpfFgbfffpgZe3iof3gSgCf9.ABf2f3frfX.AFeggyhLgFgHeggHgGfmfUfbeqfAa6e0gfhTdRb6gShgfmfUhTgFgagSgOhTgVgagrhPf4iEiFhFjNfkgjgggff5epfhhBi2gOfrfjgDfngZf9gkjUfMhIf2e6h3jFfmf0fngZe6c/exf0fxgIgEfWgDgzghf8fVdsd1f4gx.ABf3fugPgHeaf5eVg1glgwe6gagSgqgDkyfUgOdpg8iWfceve6gadpgygef8hDcrfhgHfoeqfugCf7fXg8gg.ABf6.ACg1fXfIe3flf4e+.ABiSg2gtgafefggPgQf8gHgTgEf4iSg2f8gsfyfzf4gr.ABfvf4gBf6.ABf3frfk.AFfkhQgYgHgIgfgNf2dpf2exg3d9iPfSgcgXfffzglfmdpf2gXkAg8gOfVgjgEfEftfZfefke+gSfFgo.AEgPfnfJf3gihHgffld1iyglffe3eqghfKgKf2fcgo.ABd1iygKeMf/gV.ABhggHgtgiftgofyf2gefy.AFgzgqdhgBeiemgPf4hPZeg5ggh3lbgXgKdZgHhJe2dChPZedZf5gHf5fWhrgKf5f1glfTg2f8g5hAgZhk.ABgJ.ABiZgnf+eXfygCdkf2gQijgjhDeaZIgjfrg4f4e8fwiCgQijg4hYf1gBhHf6fyhMgFgFgSgNfQg4fqgIgKf4gC.ABdahBhRi1g0dWfnhReog6eSfFeNirewfshIfJhphCh8eog6hIhwgpgnhEeDe/fIf3hPfOf1gaexcsf/gVgigaf8exfVhagzfthrjFflc3hcgZgHfyfGfkgSgvf1gIf6f6c3hcgvfIftfPfqguf8gggSfpf1fyf2frf7f8f4.ADgQe+fEfCfCiYe1fwe5j6gEghiDePgWgKeWg0f0gjexe5j6eWfOf6fcfmg4g/eNgwelhugqgtemiTf5fa.ABfyfreagFgBgnhDgdgm.AChUfifXeXgvfvgcfzfwfOghf2.ABhUfzfXgJhMfcflgPgcfpftfygEf3fwg2gQ.AEe/g3fdghheheeVflffe6fkgIfnhWf1f4gThMgthLftffe6gTjCgpf+fSg7gDgcf/fefefGfQeTdRgY.AEf8fMg2gLhHhPgcgagyeugzgOduiFgQgNgMfufKfjfDgyeugMgegJ.ABfed9fofZfngggdfnfjgHhIgX.ABf6.ACg7g0eogieNfhfjgNfuiNgpf+gOhceQfyeFfviWgJgJfuiNeFgafngPf7gZg3fEgTfYhNgLfifFewgZf5.ABf3f9eof7e9gegJfnhZf1hiiOhHfdhwgBe6gOgRgEhef9gLhiiOgRcdffgbh3fkfjfgf5gefVhYeye4e7fwfN.ABg0fuhKg5gwfpfze+g0gkeMhPeKgjgFdYgjgVgQeSb5gRh2eMhPgQgpfqfceWhhfbg3gef9frglhCeOjbfxhPggfzf8eZe9gngUeMfqfafwcIgSfegUfRdBhgf/fMgihTffeocIgSfMfvg0gVhWgdgkgHgNgC.ABgih3j9g6f8hA.ABf4.ABbsfteHiIgkiff8gNZge0eqfCgih6f6gTcljfiBeogHZge0clgNgpgigpiPgGfcgle4gOhegTeOhzgkhdgagefnf9gRfsf4fvgFfJf/hLfQf5fw.ABfwf0gJgyf0ftgWgVhLfQgygD.ABf2f7gJ.ACgUgw.ACgQfyfj.ABf8.ADf4f2hPgDfofqgSf+gqiwfuf2f5ege/f4fthYfogUfZgqiwftf4f2.ABfzfpf5gbf6gyf5f+.ABfyfJ.ADf4.ABfJ.ABfJguf6f3gugKdmiif9gLfDfjfy.ABhGgRfpf2f5dmiihGgP.ACf3gOf9f8fuf9.ABf8f4htfv.ABf7.ADjXg2hEe4fGeYf0.ABi7gPhgh0fMfig0gGgIakf4hef1i7gPgIgXf2.ACelgJfjf6fd.ACflfEgM.AFbkfGfAgRe0e7fagscliff9g2htfXgQgPffgKgyfCgmcliffffWghgDf9fDfxhDf/hxgHhah8iWep.ABgvgN.ACe8hSg4gJgzhKggfSfJhkg8gneafIfrgGdcg0gqhdfFfJhkdchpflgWgxhgg5gBgTeRfxfheLd/e8gZ.AvjhgRfWhOfSgY.ABgXgIfie1fKejgzfXgEhXeifcgGf4gIfihXfwgPf/fggQfbeTgKfxgQgcf5ePi0gLgmgNgWfn.ArfKikhYhviXhee1.ABefdrgIfSgKiMdXf1fShOfffMftefdrfSelgahmfhf7gUgBgdfgflfr.ABetgT.AFfvgWgsgtfUg7gR.ABfJf6f5fwhliCefgDf0hTgUf7ftfJf6f0eJgHgaf0fLgJf6gMfqf5.ACfFfr.AFemfdgDfhgYhQgQfdh0Y/gFgdfzkHexfihHgBggg8fth0Y/hHi4gdg2friPgMfOgsflgKfcfZeVeN.AFe7gohBiOjZjcfGf2gTdXfGgm.ABfIdRfp.ABf2f2gL.ABgTdX.ABgUgNf3f3fJ.ABf/gMfefxfmftfuga.AFghfhegftfwfahSgCg6bxfgf9eRfGjRgJhkfdf1g3f2g6bxhklZgfgC.ABfagJfnf/gPf3f3ftgCeH.AFgPfufXgYfNgVhkgCgDcOfZftfbgMh5gChYgwgKgyftgDcOhYjsgmgSf0emgTfhgVf4fvf3ftfQeD.AGfzfLgYgEfvf+.ABgVhW.ABf3.ABfw.ADf/gcgHfvgVhW.ABfxf2.ACf2.ACgK.AEf4f3.AFgoe5eFfjfffof/.ABjMhLfQ.ACevflgS.ABfofw.ABf2jMhL.ABfa.ABf3fgg6.ABf3.ABiJh2.ACfffW.AFgofmfHfjf5.ABgO.ABf4gCf3.ACfof2gS.ABf4f3.ACf4gC.ABgC.ABf3fghE.ABf3.ACh2.ACf2f0.AFfHfRfwgWguf7e3.ABejhxfaf+hcfDdzf4f+f+gdgLfeejhxf+gzgc.ABh5fTf3f/ftghgmgS.ABhye6gJ.AFf8fygHf1.ABgNf3god3gHgG.ABfrfqf2gRgcgXfr.ABgod3gRgZgK.ACf3.ABf5gS.ADf3gWg5.AFf5gWfNfP.ABgGgY.ABfig+.ABf3ftfuf5f2.AFfig+.ABgX.ADf3.ABf2.ABgHgm.ACgkgB.AFgQ.ABfsfZf2f0gY.ABgagHf3f3f2fufv.AGgagH.ABgQ.ADfz.ABf2.ACgm.ACgn.AGfzgafLdvhGhTe0fleFh2gFfnemelhBe3gSf0gYge.ABeFh2gSfAgPgofziCgIgugif2g4fu.ABgngY.ANf2gK.ALf2gK.AUfsgJedethDgXf3.ACldf6gSfQegfe.ABgsfwfyfq.ACldgsf4f6.ACh9.ABfp.AFfUeV.AFf2gJgSgKgI.ABgO.ABgghQg2gqfsfvfSfggY.ABfu.ABf2gghQgYg5gJgK.ABf7.ACf1.AEfAd5.AFgYhWfHflfVf/hRgCh1hdg2gRf/fXf7.ABgNgQgyf+f4h1hdgNfNf6f4fGfe.ABgZflfbfo.ABgHfmeJ.ADf3.ABfxiAhzjLeRfWeegOhRg3gBgcffesgFgThJicbcfufchRg3hJfZgGgUfwf4.ABgGf2gLf3f3gEf7ea.AFf9hhdif/gZgkeZ.ABgSdbf/g3hygee1gVeIiMjkfff9gSdbeIeSgSf+fehvf4gDfxfXfvglf7ejg/f4.AEe7f8f8hmgngHfc.ABcCkWfaf8hLf7ekfvfff0gdf7fscCkWfffmgc.ABhGf4f2gR.ABgU.ABfz.ABg2ezgJ.AEfEeYhpf8fRhAgjfkgEfbgJf9gkk4eNfpf5gjg3giftgEfbf5dcfwgrf0f2gMfhgafng6fuftfZfO.AFf2gUhKf3fEf6gb.ABbQkif2.ABf4fvgJ.ABgOgp.ACftbQkigOgNf2f3fM.ABf4gX.ABgE.ADf2gP.AFgfgFh0gFgBg3gXf+hNftgigDffgRgKfsg6f5fffy.ABhNftg6fJfwgMf/fHf2f6fpfnf5.ABfyfBfr.ABfy.ABf6.ABgnd2gtgWgMfUiEgJbthAg4gIgziQfk.ABf+fvfyf6fwbthAf+ghfNf0fyfXfygDflfqfpglhMfjgt.AEf9g6frgFgZh1jHeVflgTfge+fSebfmf2e8gFfofpgQf4gTfggFfdf+ggf2hP.ABgbgNfLgjfZfjgFhLgQ.AEhUfNg5fNfvfUfBgQdWmGf2gBfifJf0.ABfSfmgsftf8dWmGfSg/fygTgQgZgW.ACf9gQ.ABe+ftfX.ABf3.ADfQfpgrhYiXh1fFfKd+jr.ABgPhWfzgG.ABeSgDeCgQfud+jreSf7f1.ABfJfofof+f4f7fN.ABf9gQf6.AFfqfxe/gRgffgjUgDh4aQf3hFijg8hCflhZgvfagVfVh4aQhZfA.ABfYeefUgaf2.ABgJfvgTfrgjeW.ABf/.ABgk.ABf4e+f/gVeag8gagrdRd9gJgfiEgJfKf1f7gegvfNg2dRd9f7fVgUfpfqevgTf6gUfxgagChDgPiv.ABf6.ABf4.ABdbghe5gMg7fnffgbfpd3fnfpf1e8hJf5e0gqg0iIfyfpd3e0gQgaf3gOgvgVgDgYfggNg2fShyfz.ABgN.ADiVfBgtegg7jvf5fQeidJf3gagUhBfvgXdWfhgRfUf8eidJdWfFfVgKgQfxflfpftfPfzgSgbhTiRg7gU.ABf6.ABfbf8fEhOgVd4frfydXe9fjgWgNjdgUgqfieThtgDg2dXe9fifPfHgIgUgR.ABf/gOgEgXf1f+hqgIf4f5f4gi.ABf+f2e1gYfOfegHgDfzjafVf2eXjzd/f4ezfLgjf6f1fzjaezggf0fxgGgkgCfRfegPgZf2f2gphj.ABf0f6fw.ABgShIgVfteuhTgLf3bRjnfKgyffg+g+f3epgVeuf7gDbRjnepd0g6fghOe8gygLfhf8f2gQflfriM.ABgd.ADfQeog6fjfqf3gQf3WfnHfmgUfZfNg2fzgvgGgufcgJWfnHgvgtfzghftg1gPgRf5gQggfogEiFfff4gX.ADfCf+fmfegOgFgLgHclmAgT.ABgbgyf+fvfsd4f3gpf1clmAfsfpfuf1gnfc.ABgMgae1.ACghgrf2.AFe4gQgufyfFfmgmgSeliDgYgje3ergufliOeOf1fxg6eliDiOgigFgSglfLf1fXgkf+gYf+gBg0fJ.ACf8.ABf3elfUgYgIgRgCe7gPd6eI.ABfpfPevgBg5gxjZfXgCfdd6eIgxgfglgDgQgRf8gJgUiYfof2fEfOii.ABf5.ADgqgigWfgfyf5e3gOieekhGfufjd1fvflhjehiBfpe8ieekhjghgdgFgRfif5gTgMgRgMgQhXcfhV.ABf+.ACf9d4f+gxgnf2fxgkfvjUfhf9fgfNf8hffLhrezeRf/fvjUfhhrg8fogDfzfZftiHg6g+fpf/fgfAdw.ABgSgs.ACgQgqg+fzfrf9fvfrhQdwg6gFhMf1gdftfEiTg3gbgLhQdwfEh2gQgMgOf0f/gaf1eOf7f4fsdKeA.AEf8gYgFe0gVf8f2eRgNmgbag5gDfLdwfogggHgifSgjf2mgbagHhtgigOezhJgKgK.ABiG.ACf0fDeW.AFgagQgsfafOfMfugrpvaCgBfkgvfRe6gXfPfpgd.ABfmpvaCfPgfgHgVgvgCf3f6fmf5.ABf8gSfbeff5.AEf/gOewf2fHgJf4gKgQfN.ABgOevfbfqglhxgufxgMgfgQfNhxfBfv.ABhLha.ABfx.ABgNf5fxgM.ABfv.ABgE.ADfwfxgDgggdfVhYgShFfPf1f/fVhTfCgQgZgQgQgKfrhFfPgZfif6f2.ABeafnfqgIf9fz.ABgYhNfg.ABf+.ACf3gTf3fXgpgvfXgPgCd4l4gcf0fQeegzgpg7gegJfggud4l4g7fXft.ABd7f2gKgcf2fi.ACgeewei.AFgSgPfbf+gTfvhD.ABjVehgG.ABgTf4fif4e3gO.ACfrjVehe3f2.ABf2f/gK.ABf2.ABfY.ACgBfV.ACgX.ADgGhRgZffgHfjfIf2gagGgK.ABgFfogJf3gk.ABf3.ABf8gagGgkgC.ACgC.AEf0.ADfufz.AFgJf+gN.AFgZft.ACf4.AIgZft.ACf/.ABgCf3f9.AGf5.AGgOengqgbikgphOfcdqkefthVjFf4g8fleVgYeUgdfCdqkeeVf6fnfrd2fVgYf1f4gBfLgZemggdm.ABf2.ABgk.ABfpezfrgNf7jXf8gWcfYgfngiiPgef+f9c1gph2gWgrcfYgc1eWf7frgLfagNfmgZefgahCgmiXkWg7gc.ABfy.ABffgreefpebfHg5fkbDlceehRdqnrepghcvddhlf0gcbDlccvd0f0fihff3g0fQfdgKgmfrfxiXh9f4glfygS.ABdgfwgcf+e+gNgFgOcrewgJgwgiiOhnfMgrdHf0f3gfcrewgrhlgKgcgtfQgEgHgXgNg4f1gWiffGf4f8f8.ABf3d9gxgNfcfvfbecgoiIgYiKesdYYdgXfdk/iQhQg1fTiIgYk/jjg3gvgmfkfhh7hPglfYf+fmZFgj.ABgJgs.ABf5f1fZgyfWfSfbeEgSibgygZf4f9digVgygNgifGgLfKibgygNhDgHgPf0iBgBhGf2iE.ABfz.ABe5dpf5f8.ADgvg/fchKgkdshTgVkzhyggf0eIeqfRhGhzhefrfqgUkzhyhzehfeftfGeNfuflf/fBftf6hNe5dk.ABgd.ACf3gifFgxgMgff7flhBeufkf2heh4eZg5gCfzg4fjf8fOeufkfzfzf8gFgGgTgRf2f4gIf6f3fnggeM.ABf3.ADf4gFgMf2gXekdgfndUiJf3gMixheeygcg2gqhTgUgGdUiJg2fNgwfVdfeigFf2gggCgOfxgKgogr.ABgZ.ABgS.ABfnfdgHfvhmhagrgCdHb2fmhciSfHfWf7atdNkIhEg4dHb2atgcfrgMgkdTfmgBgbfGf2hAf3kzi/f0fP.ABf+.ABfIfmg2gcf8fWgifuhFdpfwgrhJd/gTgvfngxgIfhgChFdpfnglgqgEf6fvgaf5figKgpgZgBeTgNg/fq.ADd0eigCengii/gBgUg5lcghhzeAdog1fZi6fledgFgvg5lci6fef2f/g/fGgigOf4gNfofXgTccfNf4f8.ADd2fDfafpfmfxfjgIitmfflfTdwcegkfZjhhAfQf1fiitmfjhg5gBgJhrhOgLeygEg6f3gNgicSfC.ABgRf4f7f3.ABgedBfjgTf8fPgZgDinhwfbgLfcgFfBgZfgfRg0figDingZgOfXgThGgMf/g9gfg/fcgDfIefgg.ABf6.ADfogBfCgSf+fTfSfmeKjIg5fUfKj0gnf+fKhae7f0gseKjIfKhKfXgXeRhvf2gUgHgYfwfthZczeT.ABgS.ABgRf5ewfqhDfsgkfmg/f1f6ghgde2eSiDfPgff6hCgOfxfIf6ghf6.ABgQf8e4e2fAgugBhTgGfzfiiIfOf5grf2.ACh8hNfJgIeahVgnfweKcMeqgPe3f3gJgQeZfah8f+fNeKcMeZgwgbe5f5gOgqhkgSf3gpgYfDiyfz.ABgv.ABgV.ABgRiFgZfoereqhhgEdVbqfzfnekjvg4gHgRe3dNgUgqdVbqgRe7f7gkhShmgVfagRe/gWgWfkhqiP.ABfzgsf3.ABf+fyhridfFfDgbgWjze6gSf/gGe7feg1gGflhOfuftjze6gGfWfvgIfme5f2fzftecfvfxg+f1eZ.ABgl.ACf3eWejgCiThh.ABhtgwZTX5gIhGimcbgdhxXpc2jZf9gOZTX5Xpf5fofkhxfvgofHgPeJfwgFfdoxpCf5hUggfzf3fWfBhMfufhg+fp.ABc3m6f1f2fLfIgWfcjsfjfC.ABfSc3m6jsfw.ABgHgBf1f4fq.ABga.ACfufMfJ.AEf3ctd+fBfEfEfHefffkHmkg/g9ejkVhEfxipkxfShi.ABkHmkipgwgYf5dldoe0iIhUiCgIgngnYVXogr.ABf6gRf5.ABg4gFfugHgSfJ.ABf/gU.ACf6.ABfw.ABgbf2.ADf/gUgb.AHf4f8.ADf5f3.AFg9iqfXfsfQfmg8gih1cigCgXeve/fgflhle3f3fpf4h1cihlgPf8gcgZgshXgefvf5gQf6gVebfF.ADgk.Atf6.AGfChV.AGf7.AEfChVf7.ADf8.AEf3.ANfr.ABf4.ACgGgi.AGfr.AEgGgifrgJ.ADfw.ADgQ.AKfwgM.ABiCeNdKdVgKhDk8f3jBdeWVfJfggIeVlFfngLhDk8gIf2f7flf2d3gKf/iBfqgjf8fZivk+gkfrf6.ACgsgigofYfvflfef/fLmafG.ABfkcXe6gCgagOg4ftgafLmagaf5gl.ABgQgT.ABgR.ABfY.ACfyfQfQ.AEf8e6d1eoeFg3gIiyfudUfngLfuhUfFf+gPgsiZgof9fcdUfngsiKgaf7gwfd.ABf7.ABgOfyf3fud6ig.AFfsf5fnhUgSfSgT.ABfGhH.AEgB.ABhQf9f7.ABf2fGhHhQfwf6.AEfv.ABfx.ABf8f2fwfw.AFereYgme6gKhCgHf9gYdJhCiqeOi2h+gZjwgIcIgSfCgYdJjwfSfkfefCe/fkg3.ABiXgWf5fseNhK.ADf3f9dpiJgPgcgPiqf7g/eMa4g0c2iYqQhHgbZWe1e7hlgheMa4ZWf2fkhCf1hDg+gmfIfIfcg+hrgvXH.ABhpgggxfuftfJg5gKhHf8eTfaehkHftgghQeYfwfIhPfEgqh+flehkHhPgQfUfifEffg6f1gMfqgsgQfChMeh.ABfg.ABgJ.ABhDesfJfMhEhogCgme6XBf1gPhugig7f9fSfkhXfQgwe6XBfSehg7f1f8flf8f2h7.ABevgjgsgohpfviMf4gz.ABgOhgf5eRhJizf3f2hyeVfdf4h5elgwgMbdg4fte4hChyeVbdgCfVgJfUf+fzgGfNe0fagafohFiNhIfS.ABf6.ABfcgxdbgPenhzhSgDd+iyfUf5eNi/eVf2eDd+fBfieYd+iyeDkCgigKgre3fgfsgkgegm.ABf1kCfLf0gP.ADc8eGgVhOfEd4fyfhc4mSe2f0eGeHgHgaga.ABeqgMgVc4mSgahvgLgKhiffgBf9evhDhHfufZh5kL.ABgC.ABf7.ABeKgKeigDe1fJe3g9eBiKgdfHgmhwhKgbhwdZgffygweBiKhwgPe6gBfbgng5gigsghfwf3gFeGh3f5fwgo.ABf0fXfzhnfje1fbgggCfzhPfzi5fZg2gJfnhve+g7gdfOfzhPhvetgT.ABgyfcf4gugniH.ABf7gbcBdR.ABgEf6f3f8gRfPhshmgKe9gyf8d9fFhpgEfOd3g3f1ftltgEf5f1d9fFftfzgegFfagjfyhcfYew.ABf6f9eXdf.ABgT.ADf8hcfAfSgqf6gMgRhHfMhSf6fh.ABe5gkh6gWf/hmfmhHfMh6ergLf9gThDf5ey.ACf2.ABgueUd8.ABf+.ACf3ffewgbgdf6fagggLgvgygQgIe5g3fThHgggJgcf/gZgvgyggfD.ABgRfYfEgKghf2f7.ACgRf+fB.AFg0hagvgMgHe/f1.ABjlfJgZf0gLe+g5fjfhf2gTfnfkjlfJfhfxf2f2f6fjf9f8.ABfN.ACgGfDfg.AFf7gUfkdYf0dsfOgkfJdtfVfxf+fvgVeFfshni0hXf9fJdtfsiTgRfTfffrf/gkgmeMgHgCfwi/iPfogJ.ABg6f9cahDfrhmeoelg0gcgljdjCgTgakFgEgfgW.ABgMf/epgljdgWiJgF.ABf+eWfhe/giiVf3fTfybibm.ABfpf6.ABfzgdgwfxeRfBf/fze4dwgNfFiLh5eTfohjePfKfhfihVdwgNePdZgOhEfxfHgOg3fbhcfyhAf0fCkYhBgV.ABf7.ABfufghVgLgDf2fSgCc+iP.ABgJfufbf2gHhRf0gBgKgdc+iPhRfOft.ABgbgYfef/.ABf7f2.ABgqg0fS.ABgV.ACf3e5eXfShKigk8hEhFd5bLfsf4defEg1g6gCfIfcgOfbd5bLgCeyf6fngLhWhig/glezgdgMgDgwfTf8gzggf6.ABf+e/gDhmffe0fvfyi5lVf2.ABfgeRgbfcf/gIflf4fli5lVf/g9fxgCf5ezf+f+.ABf1gFgFgDfdd9.ABgF.ABf5.ABfyfPecfNfYdkf5gThWfIgYizeKbagafFjEhxj9fafghWfIjEfif5gLgMeKgohZiJfvgpgCfmfOgBgrgEf6f7f8gBfQhbdagIjtezfedifrfjf2epechxhLfviVgViugydifrfvgEgEfgfEelfdg2fj.ABf+gNhOgUepf5fo.ABgW.ABeYf+iIkQfperfJgWZNdYhThwjumAeofWeTdXfKgEfAZNdYeTiSgKgOgKgZfVfQgMhbfEgYflfJfh.ABg4f4gkf9fTffelfOgnfLhEgSddl1gFf+gEezggfahsgTfw.ABfhddl1hsg1.ABf3gefhgVfr.ABfwgagU.ABezfA.ABgF.ABf5.ABfohFeld/fOg3gaf4iHi1gHePgHiDfpg3evefd6e8hBiHi1evd8gCf5f/hlgLfWfRf4fVf7gEg6iP.ABgQgu.ABf3eRf9giiFggf5goggjkfQfjfqeQeMgLgteDfoge.ABfljkfQeDgIfzgWf2fbgyg3.ABfugtfxfogNfV.ABgcf6f6f3e0gnegiYfTgGgDhIinjjfRgDc0bQf5gpffgDhgf1fUinjjfffaftf1f8gzikgFgUfugUgcgOhPa8.ABhQggfzf3hGeEhMhNgXjJgCfihog8g0fkh2g+fWfie+gccWgXgUhog8e+gQf9gbgifffoga.ABgLfPgefxcfcs.ABgU.ABgk.ABfxgUhFfKhWhUgff8f3begLfFhqfAgPgGdwe3h4fxf6f3bedwiqf2gTf8fzfxgigDfw.ABfufkgigU.ABgJ.ADctfDe3ePgegEfHf3cLfxhFiJgymEg1g/iwgGecgufqcLfxiwfHglgOgsgIe6g4f0f9gKfpgycUhof4fT.ABgafzfIgEfKfAeRcmhEgJfHgQfifteBhpglf9hzg5f7gtgmfHgQhzfdgDe2hDemfFfUgwhIf2gSf0inhyg0gv.ABf3f9f2g4g6gMfuepfMgLb1kIgHhtf1b9gPfXezfijefwfob1kIezf5f0gYdle1gvgJgOfyglgEf9hbjaf4flf6.ACeLfuiPdOhJh5haghbuhAgKhmiykXf1gfcodThCdXfBbuhAcogZhAgTgbbUfciRhRffe1gwfzfrgTgkhdfyf0fnfrfffHgQf3f2gq.ABf1kJgQf2f5e4f5.ABeBgBfsf7gPf1kJeBfwgKf2f6gN.ABf8.ABgK.ACfjgfgj.AFfYfYe1hkgCfpgjgQgxjXgef+fMe/.ABgMeSgbf9fofugxjXeSfuftf3glgIgTft.ABgOhK.ABgKe/fQ.ABf3f6.ACf6fcgphPgOfegU.ABcVhd.ABgbgeeLfIgHfnh5g5fzf8cVhdfng1fygJf1fngCf4.ABf+f6.ABf6gegM.AFeOg9e2f6eOfBc/.ABijaHgHgacnefiQfynBgOf/kbghijaHnBgGfUf2e+iYg6fmf4grgPf3gse+ee.ACgug1.ABabf6eug1f5fShMgLd4fkg5frhvhUg4f5cghMgehNfSd4fkcghsfigUg3gCfvgxf5hr.ABfzgHgOgh.AFfbfohvgBfmgffVf9dIiyf4hhelc8giglgif8hIfcgLdIiygifvgkgBfwgQg7gZgpehf3gn.ABgFeFgZgvgN.AthhfcfOfVf/gFfagqgMhvgNhEeognftgGiheuf+gff8gMhvihfWf2fqfGdWgCgMgngUgQgM.ABeSgKgLgmgNgpfn.Arf2ehhueRhVgofOgyiUibf2fJejdyhOgvfY.ABgFfuf5iUibfYgff7fbfvfCgZgJ.ABgLf5gBfxf5fN.ABf/guf6.ABgSfsgVe1hDhggvgshoh8.ABfifYe4fvgKgC.ABgIfuf/hoh8gCfe.ABftfOfqfm.ACf3fff7gQf7e0.ABf6.ADhAe9fIg1gzghfwgwl1ivftf1fgdRfVflfmffg0fpfFl1ivfmftf+gPeQg+fsf8.ABfnfogwf7gHcf.ABg7f4f5.AEft.AEehji.ADfJ.ACfwgtgJf8.ABehjifwfq.ABf2.ACf4.ACf2.ABf4.ACfd.AFgJe7hxhIggfCfLf+fOg0f2fqeoeEgVgUgUf1f5f2gIfOg0gUfe.ABfuf8f4gjgJ.ABf3fnf0.ABjLfe.ABhPf4fz.ABgbenhff8hjgigUgqgui4f2fMeAc8gEgfgWf1gBfkgHgui4gWe8.ABfbfKfpgPgJ.ABftfGfvgRjGeS.ABhJf4fz.ACgUhPgHgPf6gMfkgoebf8.ACf5gLf9.ACf3.ACgoeb.ABfzf2.ABfrf0f5.ADf5.AChRfl.ABf+.ACf3gJgGfkhOgKfU.ABf4iVex.ABf5f4edfvgf.ABf3f2.ABgQiVex.ABhmf+.ABgIfS.AFf3.ABftfn.AFgJfuf3grgPftf+.ABiQfB.ABf5.ABfw.AHiQfB.ABfr.ADfz.AFf3.ABfzfp.AFhSgMhAkfeaeievgqdoe7gZ.ABe1e8f3fTfnfxgJgSf+doe7fnhGgCge.ABiPhLf5g0f/f+gJgPeVex.AFgT.ABgJgJfuf3.AChFhWgJf2gKe+fh.ABelgIgKf5f4hFhWelgpf4.AEf3.ABfr.AEgH.AFfwf3gDh/fqfsgE.ABfMfy.ACgcf2gNfu.AFfMfy.ACf6f5gkfnf6.ACf7.ACf+.AHf6f9gmg/frfsfR.ABfMf7.ACgS.ABgN.AGfMf7.ADf+gif3.AGf+.AHf3fJg9idfxfZflf8hqhRf2f2f2eigdfSgwgBf4.ABflhqhRgwgYf7gMgCe6gPf+.ABf1gFgFf6fwem.ABgO.ABf5.AJgbfl.ALgbfl.AUgPf6j7e7fggTfUgIdHdFf2jgfte/jSfqf0eqfpf0hBdHdFf0f2f2gigMgF.ABhaf2e9.ACgQejgS.ABf8.ADgLfDiVgMgjfneu.ABfceB.ABf/ftfkgcgFgFfyg3.ABgWfceBgFhL.ABgQf0fz.ADfyf6.ABf3gfgB.AFfWf4hRfcfohRey.ABc2nOf1f2fFfIgGfckHfZfC.ABfSc2nOkHfw.ABgHgBf1f4fqf4gW.ACfufFfA.AEf3fHgYfUgafVhXfmf/hak8gFh+ejfjgYgQhzfKeMgCf2hak8hzfEfzf1fDf5f4flgEgc.ABf3gRfSc6.ABf+.ABgk.ABgRghgVcjgQiIg+g8i7fefTfOeFeQhChYgQfygjfufXi7fegQfMf2fje1fTgHgG.ABf8gigThLeJgn.ABgegu.ACgdgNfQjpfBfTgX.ABeAd7gp.ABfLfcfvfThFgNf5gZgNeAd7hFhMgKgffKhigtfwg0f+fugJgZe2e8.AFg7f1gShDgLhJf1gkjofr.ABf2gme+fnesfzfxhEfzfdjofrfzg9f4gbfCg8faf8.ABfrf6gofuekc/.ABfV.ADgFf3gef6gKfnfngKeriVgEf2flf2gUf4fZf8gIf3fneriVfZfu.ACgIf2.ABgK.ABgh.ADgFgU.AFfPhbhfcpfMgOgCgEfQjUfxfkfjgqfxgJfogOgsf2gdfQjUfogJ.ABgjfKfg.ABfsf2fhf3.ABf/gHe2.ABhv.ADfqebgKevfcfiftf2gUdcfZfhfAeff5g2hdgjgLgGfygUdchdm0gSgIgbgXf4gJ.ABfw.ACf/gqfU.ABf3.ADe1fkggjvfNeUf3f7fXfwftfhe8dmf+gWhhgqglgKgOfXfwhhgGflfvgHfyh8f9.ABfwhsf1gbgsdK.ABgygofzf3hOgqfHf3frf2fBf2fCfXg4.ABfkfNgnf8esgSfkftgffCfXes.ABgrgtfbhgf3gU.ABgy.AChLfD.AGdqgbhSf2fPfjhegGdGfEg0.ABdyb8g7hYd5hkfOfLgXdGfEd5ftf6gUgEgX.ABhB.ABiJ.ACg7lbfa.AFgxg0iK.ABf7.ABgzgif0Y/hSf2hLeghngOe8gLf8fjgUf0Y/e8fffigZfHgH.ABgi.ABf3.ACgEi9er.AFhVgrhFf0fx.ABfwf+lQbjfqftgEfff/fod4f3f3gofnlQbjd4ftf3frf4f8.ABhCfhfu.ABf3f2hnf4.AFgFfT.ABf7fpfxgKgcrQc4hBfZe6hGelfYbqhBfigrgRrQc4bqfIf6gGgLfn.ABhXfugQ.ACf4fhde.AFf5gOfWf5fo.ABgngIjhhzgJfp.ABf3ghgtfOd8fzf4f4jhhzfOfH.ABgJgVfr.ABf4f2fr.ACftfaf0.AEf3fMfsfIf2fG.ABg1gIg3g1fuftfphvf7gzf4fzfkgWgeg3g1f4gMf2gIhVg+.ABfkf2fe.ACgMd5fe.ANfzfX.AGg2.AEfzfXg2.AbgMey.ABgBf3f+ft.ABhX.ABgY.ACgMeyhX.AGf5.AFf4.AOfkd3.AGiv.ABgO.ACfkd3ivfp.Aaf3e9f4.ACfs.AChx.AEf3e9hxf2.Aah9b0.ABf3.AEij.AEh9b0ijf1.AagYfM.AGhL.AEgYfMhLfb.AMf2.ANfsfY.ADf4.ACgs.ABgY.ACfsfYgs.ATicfjfj.ADftftf2.ABf2.ABf2.AHf2f2.AEf2.AFf2.AKg6.ADf2.ADf3f2.AGgJ.ACf2.ABf3f2gJ.ACf2.AFf2.ADf2.AGg3.ABf2.AFfkfq.AGgjf2.ADfkfqgj.ACf3.AKf2.AFgT.ABf2.ADf2.ABf+f0.AGgO.AEf+f0gO.ATgS.AFf2.ACf4.AMf4.AUgK.AFf2.AkgR.AGf3.ABf4.AMf4.FvgG.Aef6.AZgJf3.BEgJfs.ACf2.ADfY.ACgXf7gQ.ACgl.ABf3.ACfY.AcgRf0.AEf6.AGgRf0.AWf3.AOgJ.AigS.ABf3.AKgS.AMf3.AMf3.ACf3gy.AGfm.AEf3gyfm.ANf7.ANfmjR.ADd5.ACf2.AEfmjRf2f2f2.AKf3f2.ANddiy.ABfuf4fN.AChR.ABf/.ACddiyhRf3.AMf3.AKf4.ACaOm8.ADe1f2.ABf+.ABhM.ACaOm8f+fx.AMfZ.AIf2.AEfEhX.ACf4.AIfEhX.AIf2.AUgK.AMgK.ABf2.Cbf4gI.ALf4gI.Acf3gJ.ALf3gJ.GYf5.ABgV.AEfqgW.ALfqgW.ADf2.AGf7.AMg3.ACeq.AMfff8.AEgE.AIg/.AJf3f2.ACf2fj.ACf6.AEgPf2.AGf6.ALg5.ANfy.ADf1.AEgI.AHf1.ADgI.AFf4.ACgQ.AIgIgH.AFgDfR.AEgf.ABf6f2f/gXgJgDfRf6.ACf4.AJf3.Ayf3gJ.Apf9.ABf4.ABgu.ABf3.ABgJ.ADf2.AFf2f5.ABgJ.ACf3.ASfjf2fFf2jrf2.ACgE.ADfk.AEf5f3f3.ABgE.ABfyf5.AFf+.ABf3f3f2f2.ACf5.ADf2.ABf2fc.ABgY.ACfviM.ABf0f5g5.ACfw.ABgkf3fzfviMfwfw.AKfzf3eD.ADgk.ABf2.ACfu.AEfPhj.ABft.ABhZ.ABf4fr.ABf8.ACfPhjfrgM.AMe4.AFfP.AHe7e1f4.ABf2fb.ACerftf5.ACe7e1eriR.ALfjjy.AIf4.AEfdh0.ADfb.ACgS.ABf3.ACfdh0gSfr.AHf2.AEfz.AKfv.ACf2fw.ADhB.ACgQ.ABft.ACf2fwgQf3.ADf2.BKf4gI.B2ftgX.AGf9.AEftgXf9.AcgF.AEf7.AHgF.AdgK.AMgK.AHf2.FAgmftf3.AGf2.AEftf3f2.AWgd.ABfu.ALf3f+.AbgH.AVf5.DrgK.ANf3f/.Aaf3guflf2.ADfw.AIgQ.ADfw.A/f2f2.ABgvf2.AEf/.AMf/.ABf2.ADf8.AIf8.AIgR.ACf8.ARf7.ACf4.C7f2.AHf3gc.ALf3gc.ANf3.APgT.AMgT.ABfw.AMf9.GIfpf1fohQ.ABf2f9.ABeNgff3.ACf6gd.ABh5.ACfm.ABeNgfh5.ABghf2fK.AEgPf6f0.AIfpfye2hgf4.ABfO.ABfu.AEfvf/fuf8f2gOgOf3fu.ABf8.ABgk.ACf1gv.ABg6.AEf3.AHfugPe1gWftfXf6eeiWf/hlfafxgXflfagRfvgc.ABeeiWfafR.ADftgbfpga.AChh.ABfsf9.AGftfsf8f/.ABflgIfnhsf8h9fof6fj.ABfrgHf3.ABf4fnhsfrfsgGgKfv.AEf2.ABgW.ACfX.AGgQgOfqfSflfjgJhBeMf3fdgmfehCgIgDgH.ABfugEhBeMgDiYgFgW.ABf6f4fwfjfu.ABgtf3f0fs.AHfJgegQ.ADgnfj.ABf3.ABfwfx.ABf2f2.ADgnfjf2hOf2.ACf2.AHf/.AGf2gJgif1.ACgQ.ABfjg2.ADfwf1f+.ADfr.ABfjg2.ABga.ABf2f3f7.ADf2.AEf5.AHhxf/fogm.ABfukGe9.ACfmf4.ACfue6fif3f3kGe9fuf4.ACf2f7fu.ACf7.ACfKf3fu.ABf6.AGhD.ABgm.ACf2gM.ABf2f8gd.ACgFfwg9.ABf5f2gMgFe0.ADf5f4.ACf2.ABf3f3fvfs.ABf4.ADfjf8f2fO.ABf7.ACe6h/.ABftfSjJfqf3e5.ABgm.ACe6h/e5ez.ABf7.ACf6.ABgn.ADf3fMhV.ABf7.ADe8.ABf2gI.ABft.ACcueJ.ABgzf3jO.ACf7f0hU.ACcueJf7gI.AFf4.AFfjiF.AFc9.ACgW.AEaUke.ABf7.ABe5.ACiQgDe+.ACaUkeiQhMf2.ACf2.AIi+.ANe9f7.ABgRf9gP.AEf+.ACe9f7.ABhwf2.AKftfb.AHfjf2f2fc.ACfPeS.ABgJ.ABiSfb.ABgJ.ABf3.ACfPeSgJih.ALf3fn.Awf7.ACgM.ABf7.AMf/.Agf3hH.ABf5.ABfl.AHf3hH.ABf4.AMfs.AOgS.ADf5.AIgS.ABf5.AMf8.AwgR.AIfv.AMfv.BGf3.ATgJ.ERftf0hnd5gMf2f8gWhha/fj.ABhOfTgCgBfrgufZgpgHhha/frfjgjf2g5hjhX.ACgMhKfsf3fafk.ACf6.ACjghxisY4hfdehegilLWZfefskrgZgne2djhiamiogXlLWZdjf0gbgKgtiAhkfkfdfggneygdiAeb.ABfM.ABf3f3fZhRgCdIg6fcgSgXbocKfdfziLfkgdhdezgvgRhVg4bocKezgNgpgHhjfTg2f1gcgJfqephUiTexg3.AEfTfOfjezhdftgZgSc3jef2fHfYhHgngvfGgWfmgRgkc3jefGfJgTgKe8gr.ABgHgugX.ABgjgFfhf5f8.AEftgDfqfChXf/hL.ABiUfsgCf6hGfbgXgE.ABfxfRfYfwiUfs.ABfRf7f4gJfofYfkfxgaf3gDgXfegd.AEf5fsfufzgVg0fhgf.ABf2gm.ABf2gvfuejgRgLfw.ABgM.ABf2gmgLfbgPgUgqgS.ACf3.ACfuf9fl.AGe7hPhqdrh2fdgagIiHeR.ABfzhhdyhtfyeyf0f3fyfWiHeReyfNf2gWfogrfr.ADf3.ABhhfkf3.AFfsfSecmCeofJf2fCmohD.ABftftf3f/f4bkfZhEf5fmmohDbkfofqf3f1fEfs.ACf4gv.ABeufhfk.ABhAgg.ACfbfHeioufEiUfCf1mDcNf5fdeVesfKfPhSeaoPe2fZmDcNhSegfcfgfSd/etf+fWfRe+f3eifJgs.ABh1.ABf0.ABfFfCedjKfEgofcf1lUhd.ABfdeVi5fDflfOfvgMfgfllUhdfOdjfefp.ABfifUf4gff3fs.ABfSeYj8fxfu.ABgh.ABeBf3.ABgv.ABgk.ACbRj7.ABgffSf/ff.ABgw.ABe/.ACbRj7gwgp.ACf2.ABf2fwhWft.ABfu.ABfjiS.AFcW.ACgZf2hc.ACVnn0.ABj9exeLfT.ABlt.ABer.ABf4Vnn0lthcf2f4f+.ACfsgC.ACgfftfUfw.AHfje3fmg+.ACdUkd.ABgVf4d7.ACf8.ABfq.ACdUkdf8i6.AGgB.AEfze9.ADf4.AEfVfad6ft.ABfKgqf2gGfHkMft.ABfRgMgR.ACfKgqfRi5ft.AFfzf3.AEe+.AFgrf2.ADf3.ACf8.AEf2.AEgJ.ACf8.ADf2.AEf2.AMiB.ABfsff.ABgK.ABfbfofl.ACf3.ACf2ge.ABgyf3.ABfoflge.ADftf3.ACf2f5.ADf5.AGhBf2.ABfvfmf4.ABf3fdgw.ACflguf2.ABgH.ADf2fdgwgH.ADf2.ABf4.AGf6gJ.AFga.ABfuf2.AEfjfu.ADgy.ACgt.AEfjfugtfq.ADf4.AHf0f6.AFhS.ABf3fxf6fy.ABfufKg9.ACf3f3ft.ABgh.AEfKg9ghf3.ACfm.ADf2.AEf6gb.AFgR.ADf4gH.ADhCf3.ADf3f3.AEf4.ABhC.ABfk.AEft.ANgnft.ABfw.ABf2.ADgk.ACfwf2.AIgk.AOf8.AFf0f9.ABfc.ADgTf3gv.ALf3gv.AEgJf3.AEf6.AJgH.ACfw.AXgJ.Ajf+.AGgC.A6f+.AGfz.ABgG.AGgJ.AFgGgJ.Bpcmhzf7hLfv.ABgJg9cbizf3.AEftgtfI.ABgKglcbizgt.ACgVf5fSgGf2.ABgGhHf7.ABf3.ADf6.ADflfojlfgfp.ABe5gEhT.ABf3.AEfKf6f5.ABf3gEhTfK.ACf3f1f/.AEgP.ABen.ABf3.ABgIgs.ACiIfjft.ADf2ftf2.ABf2.ABf2.AHf2f2.AEf2.AFf2.AKf0f9.ABfc.ADgKf3gv.ALf3gv.AEgTf3.AEf6.AJh3e6eQd+gCf2fu.ABf7fNf1.ABf4f2.ABfofmfCfZflgnf7fNfmf2hugFfkjxhDf2.ABgygeflgxfkf3.AFf2fqhIivfjgkf2.ABiEe+.ABftfnfuf6.ABgpeagpfXfmiEe+gpfofj.ABf2fWf0.ACf7gg.ABfR.ABfk.ABgyf0.ACg6f2f2.ACf3f2.AGf2.AEgJ.AGf2.AEf2.A3gcfoe3gwgnf2gPf9b9fEgs.ABhyfYfvgfhigP.ABgeflb9fEhif2.ADgUgKgS.ABgnft.ABgQfyf3.AHfdftfugQ.ACmdeh.ACf0f3.ACd8.ADf5mdehd8.ABf+.ACfvfn.AFf3fYf2.Bbg4.ABgI.ADf4.ABijdCgN.ABghfxfLf2fohkf3f6.ABijdCfo.AEf5.ABft.ABfu.ADfx.AGf2.ACf4f6.ACfuiRfp.AFf4e3.AEiRfpe3.BphYf2gYfmfp.ABf8.ABhdeXga.ABfwfu.ABgEfAhM.ABf8.ABhdeXfAf2.ABf2.ABfyf7g1.ACfu.ACfjf3.ANfegz.AGfv.AEfegzfv.Bpf3.ABhF.ABff.ADhKfwf3.ACf2gBgPfbf2.ACf2hKfwfb.AEf8.ABfq.AUgHgT.AEf2.ABfv.AEgHgTfv.Bpfi.ABhvf2gXf2e/f4gre2fc.ABe2f2iL.ABgP.ABftf5.ABgre2gP.AEgF.ABgK.AFf8.AKfl.ADgFgQ.ACf2.ABgP.ABgD.ABgDgP.ABgFgQgDf4.ADf7.ADf4.AKgE.AHf8.AMf8.BAfQhRgZeJezfyfth3gnfcf2f1fu.ABfkf2gVe2fZf9gognfcgV.ACgufOgSgr.ACiDgOf2gDf4f2.AFf2fsfsiBf8gxfwf2.ABfn.ADf2.ACgPfth1f3fq.ABfngPfu.ABfu.ABf0f2.ACf3fkf3fu.ABf3.ABfx.ADiW.ABf2f2.ADfb.ABfu.ACf3.ACf2.ACgJft.ACfu.ADf2ft.AEf2.ADf2.AGgH.ACfw.AXgJ.APdyhJgMhlkgeSf8ftc5eXftf2gSgCfKgTfthgcxgugTc5eXftftgzgDiLgbgUgBf5f+gZf7hTfhfk.ABfd.ABf3.ABfkfQfOl0ezkcfYf+hWfU.ABfcf2db.ABfqeuedoCfHfehWfUeuetfffzfSePff.ABfefRfYfte6fff5.ABh1.ABf5.ABgg.ABf2f1f2gE.ACf2f2.AHf4gw.ACf2f2.AFf3.ACf2f5.A1h8gHfAePeBfXggftgGfSgX.ABhBdvgcf3ftgLe2gLf7gGfSftgrgSf2f4hvhmgDgng5.ABf7gahCfB.ABf0.ACf3.ABfvfvhSf5hOf3.ABimgj.ABf4fFhbfzfufXf3fXf4.ABimgjfXe7f2f/.ABf1fPf3f2.ABf5.ABfefdgi.ADf7.BXhBf3gBfWfcf/gr.ABd3eufv.ABh7e/gxf+fIgpf5fzf3d3eufIf2f4.ABf2f7f2f9.ABfv.ACfwj+ft.ABf+.AFf5.ADf5.ABgdfx.ACfgf/f3.ABge.ABgP.ACgdfxge.BpgXfvhwe8fHfwgkfpi0clgF.ABfnfegmgHdZiAfHgkf0i0cldZf2.ABf2.ABf1.ABgXf2fa.ADjCf3.ANhZd4f5.ABf3.ABf3f3iF.ABfy.AChZd4iFfw.ALfq.AOfpf3.AGgn.AEfpf3gn.AMf5.Axgn.ABgafxft.ABfvf4hhfvg+.ABe0.ABfffvfjfz.ABgm.ABhhfvfjfd.ACfp.ABf5gb.ABf2.ACf4go.ACf+.AFf2f5.AEgLft.AEft.ABgt.AEgLftgt.Bpf2f3hEfohCflftf2iNdXfl.ABhHf3hhgGflf3.ABfw.ABiNdXfl.AGfz.ABfu.ADfNf3.AJgS.ADf+fO.ACf3.ABfq.ABgy.ABgNf4.ABf+fOgy.ALgJ.Bde6.ABdyfYfv.ABgnhcg0e2fw.ACf5fzf2fsgNf3gFgbg0e2fs.ACgKhBgc.ABfz.ABhMf3.ABgh.AJf2gk.ABgN.ADfi.ADfj.ACgO.ADf9.ABfigOf8.AIgW.ADf3.AFhK.ABf2.AEf3.ABf3.ADf4.ADf2.ACf2.ABf3.ADf3f2.Ajf+.AGgC.APgYhXgTeder.ABemfrfceSfmgTfWhceqf8f6gsf3g0hLfceSf6f8fzgggtfegufHgvfp.ABgzgZhWfTgv.AFfCfWhjfEgm.ABf+fwj6.ABfYfmfQf2fxf1fve6fgflfwj6f1gKfefy.ABfkf3f/haf7fW.ABfo.ABiH.ABfu.ABgh.ABgtf2.ABfvf3.AEf+.ADgUf2.AHf+.AGf4.AHf2.AwgzgihJfMhCfQfmftYPlYfhfdfufehHgHfcgUfvgIfmYPlYfcgVgRf2fQfsgtglgHfuf8gfgthpfLgI.AEfsf8fBheflfyfc.ABgye4.ABf+e0lmfcfrd+.ABjIf3.ABgye4d+d6f2f7.ABf+fh.ABf2f8.ACftfFgt.ADgk.AGf4.ADgj.ABf5flgS.AIgj.ABf4.AMf8.Awfyf6fxftgIfvf+.ABfMgvgagkgyfQhS.ABelfo.ABge.ABfMgvel.ADftf2f2f4.ABfu.ADhbfv.AFfj.ABf2fW.ABgh.ACfbiO.ABf/fjgz.ACgw.ABf6.ACfbiOgwfV.AEf2.AFf4e4gM.ANfUgz.ADf1.ACgQ.AEfUgzgQ.AMf6f5.Awgd.ABg0gRg8.ABgY.ABhvZpgEhEgffGhvgnfkfbgXgG.ABhvZpfkfl.ADfv.ABhE.ABf3.ABfxf3f1fo.AFfP.AEfs.ABf2h5gH.ABf4.ABgFf0.ABgq.ABgO.ABf2h5gHgqfU.ABf3.ADf5f2.ADfvfogvfx.AMfkgD.AGgZ.AEfkgDgZ.A/f2hWfNhQ.ABgI.ABf/crhT.ABgPfagIglf6hE.ABfv.ABf/crf6fY.ADf8.ABfY.ABf4f3.ACg1.AIf+f5.AEhkfz.AEf0.ABgm.ABf0.AChkfzgmfH.ALftf3.ABf7.BZf2.ABhIf3fb.ABgu.ABggd3gFf2iMfQf+.ABgE.AEggd3gEfv.AFgN.AEf6f3fk.AIfv.AEftiC.ABfwfkfjf0.ABgc.ABf3.ACftiCgcf3.AMfu.AJfv.AEgR.AMgR.A/g3fngTfh.ACgxgifXfI.ADfuf2.ACgIf4gYhDfXfI.ABf5.ABgQfcgM.ADfP.ACf8.AMf2.ACflha.ADfl.AEf4.ACflha.AJf2.AEf3.AFgK.AFf2.ABf4gI.ALf4gI.A/gEgQgpeqfqf3gPf2fvgIf3gDfygmgJfu.ABhFfmgifQfvgI.ABfvgXf2fHgs.ABflgkgd.ABgqgIfkfuf8.AEfjf3.ABfx.ABgg.ACfYf/.ABfo.ABi0.AEfi.ACfYf/.ABfN.AGhW.AFee.AFgk.ABfuf2.AYf4.A5ftfufZfmhAfofx.ABg2hZflfWf5fkgSgff3f1.ABgO.ABg2hZf3fc.ADfu.ABgNf5gG.ABgPgHgefw.AFfZ.AChA.AEeKdb.ABgJfkfBf2.ABgm.ABfq.ACeKdbgmgp.ACf2.ABf2fw.ADfu.ABf2li.AHf2.AGf2.ADgg.AIf2.ABfw.ALf+gG.Ayf8.ABfw.ABf/.ABfthrf1gKfVgZgUgJf/fm.ADfthrf/f2.AFgUf4.AEfUf4.AFfs.ACgV.AEcGfZf4hFfvjff4.ABfo.ABf+.ACcGfZfofw.AFf4.AFfthj.AFf2.AHfugp.ADgS.AHfugp.ABf3.ALf3f1.AyfLgyhC.ABfk.ABileVgcg0f0gZfIgIdsfsf1fwfxileVdsfdf5.AEgWf5.ACf3.ABh6fx.AFeL.ACfw.ABgE.ACbNjp.ABf3.ABfcf4f4jpf0hW.ACbNjpjphq.ALftd+.ANfrfi.AGhE.AEfrfihEf8.ALf3f8.Aygj.ABfo.ABfp.ABfwfzffgb.ACgpf4fS.AEfwfzfSgV.AFgt.AFf5.AIf2.AFgchT.ADft.ACf0.AEgchTf0fg.AHf2.ADf2fu.BdgU.ABgJ.ABfx.ABfvgJgP.ABgQf2f7.ABf1.AEfvgJf1f0.AVfv.ABf2.ACftiN.ACfufdf4.ABft.ABf3.ACftiNftf6.AbgQ.ADf5.ACf3.AFgQf3.A+f2fpggfy.ACgHglf3fd.ABfu.ABfof4.ABf9ftf3.ABgsf3fdf9gN.ABgUglfw.ABf2.ABgL.ACgJf3.AFf9.ADf2.ABfw.ACe1iY.ADfv.ACf5.ABgW.ACe1iYf5fn.AMfn.AFhO.AGfu.ABfo.AMfo.AEfm.ADf2.ALf+.AGfz.ABgG.AGgJ.AFgGgJ.ATgxgHf7ehfsfif7.ABgQfxf2fI.ABfwfygG.ABhCfhgZgigQfx.ABgLga.ABfvgTfugRfLhx.ABgGgCf3f8.AFe8.ACey.ABgL.ACeVeN.ABi3.ABfFf2.ABfT.ABfU.ACeVeNfTiK.ACf+.ACf2gC.ACgfft.ABi+.AFgV.ACf3.ABf0f2.ACfH.AMfH.AOhD.AxgQhef1f0fxgH.ABiyd/fwgKf7gmf3fsfdhF.ABfufuiyd/fdgCf4.ACfefhgpf3evf3gSgLg/es.AFfF.ACg1f2gU.ACgYjH.ABhTfweRf2.ABhHf2fr.ACgYjHhHeUft.ACf2.ABf3.AFfwfL.ANf3gW.ALf3gW.AOfz.Awfy.ABfdf2ft.ABgg.ABkXevgrgKfS.ABewf4fsfff3.ABfvkXevfsfvf4.AEg5.ABf5.ABgTf3fm.AGe8.AChN.ABgI.ACd7fDf4fwf4gc.AChzf7f3.ACd7fDhzh9.ABf4.ADf+.AFfZgG.ANftgi.ALftgi.ANf6f3.Awfjf4e/g2gN.ABfI.ABnBiWfvfxfcgLfrgQc5gNfkfqfpnBiWc5gVfw.ACf4.ABeu.ADgQf4fHfP.AEf8bb.ACg/.ABgQ.ACStmu.ABf3fmfNf3.ABj+fmgo.ABf4Stmuj+hn.ADf8.AHfumF.ANfSh4.ACf3f3f2.ABf9.AEfSh4f9fn.AMft.Ayfcf6gFf3gv.ABhJc7hKf2.ACg0f5fs.ACgO.ABhJc7fsgt.AFgh.ABf3.ABf2.ABfofv.AIfi.ABgt.ACdJhs.ABf+f2fJ.ACiR.ABf8.ACdJhsiRhf.AMeT.ANf4fz.AEf3.ABgh.AEf4fzgh.ANf9.Awf2.ABf7f4gz.ABgY.ABfPeLfv.ABiVfwh9fwf8f0.ACf6fPeLf8fk.ABf4.ABfw.ABfz.AFfo.AHf2.ABgTf2.ADfuit.ACfkfdfm.ABg0gYe+.ACfuitg0fN.AMfn.AHf3f7f6f+.ADgX.AMgX.BAgPgBf0.ACfRgIf2f5.ABf9.AIgPf2f5.ABf2.ABgdhGfz.ADfm.ACf3.AKf2.AFgT.ABf3.AKgT.AUgs.AFf2.ACfv.AKf4.ABfv.AGf3.A4f+gIfUff.ABfohm.ACfU.ABf3.ABfxhbgS.ABe+fz.ABf8.ABfU.ABgigG.ABgZfl.ACftgX.ACf5.AKfj.ABfc.ACfQhx.ABgh.ABfl.AEfz.ACfQhx.ABgcf2.AFf4.AEf8f/.Bbf2f5gwf3ftf5gg.ABgwhXf4gB.ABf3fIggf4e7.ABf2.ABgwhXf4f6.ADgd.ABf0.ABf+.ADfc.AFf3.ACf2fe.ABg7.ADex.ABgp.ABf1.AIex.ABhe.AHf2.AEfW.ADf4.AGgH.ADge.AFf3.AGge.ABft.AEf2.A4f7.ABgXgBgK.ABfh.ABg2gPf2fe.ABf2fi.ABgKgF.ABgW.ABg2gPgKf3.ACfu.ACga.ADf5.ABf3.AIf2gLf2f4f8.AChA.ABf2.ABf2.AIhA.ABf8.ALf2f2.Bcf2fugsgI.ABgG.ABkOdK.ABgvf4.ABfK.ABfzf4.ABf4.ABkOdKfzfm.ACfy.ACgI.ABf4.ABf4.ABfvf3.AIfq.ABgV.ACc6iv.ABfv.ABe+.AChj.ABfr.ACc6ivhjiE.ALftes.AOgF.AEf7.AHgF.A/f2.ABe9hJgO.ABft.ABdkkhf2fl.ABf2f0gMfhfr.ACftdkkhfhgN.AFfw.ABf4.ABf+.ABgKf9.AHf2gTf4ga.ACenhF.ACf1fl.ACf9.AEenhFf9gh.ACf4.AJgJ.AJf4.AEgkf3.ADf3.AHgk.ABf3.A9f/f2fLfsgf.ABgb.ABhAfTglfug4.ABft.ABf7.AEhAfTf7f0.AFfz.AEf6fz.AJf2f4.ADgYhG.ACf4fz.ACf5.AEgYhGf5fQ.Boflg/fmeg.AChcgR.ABfe.ADfSf3f9.ABgGf3.ABfs.ABfe.ADgmgcgZ.ADgOf3.ABgXf2ft.AKf2.ADg4.ADfm.ACf/.AFg4f/f2.AGf3.ALg4ft.ABf2.ABf2.ABf3.ABf4.AMf4.A/fwgrg0e6fff6ge.ACfO.ADf4.ABgL.ABfv.ABgMgZ.ABfO.ABf3.ABf2gXgvf3f2f2fU.AChSf3fm.AHfsgE.ABfN.ACf/hc.ABgB.ABf/.ACgU.ABhJ.ACf/hcgUfMf2.ACf2.ACf8f3.AEfe.BbfafkhNfGf3f2gq.ABhDfngHf6fpf6gdge.ABgI.ADhDfn.ABgKf2.ACgcf9fm.ABf7.ACgEfJ.AIf2fs.ABf0f2.ABf1dv.ABgm.ABfr.ACgHf2ft.ACf1dvgHjv.AMfk.AOgE.AMgE.AOf8.AwfpfthGf1f2.ABgJ.ABhcflf3f3.ABfjgkgGf3gB.ABfn.ABhcflf3fu.AFgJ.AFff.ALf4.ACfff+.ADfw.ACgf.ABft.ACfff+gfgw.AVf5.AFgH.AMgH.BBfzgQfp.ABfn.ABhmf8.ABfwf3hIhEftfHf7ft.ABf1hmf8fHf8.AEf3.ACf3.ADfjf7.AIf1.ABft.ACe1hA.ABf3.ABhlft.ABf+.ABfY.ACe1hAf+gVf2.AagK.AMgK.AHf2.A3f2.ABfLf2gy.ABfO.ABgLgpf4.ACgRgfgJfk.AEgLgpfkgHf2.AEgI.AFf5.AJf5f2fu.ACgPe9f2fwf3iHf2.ABgJ.ABf3.ACgPe9gJgS.AMfq.Bbfu.ABfpg7hWftf8.ABeShff3.ABhqfQfC.ABgJf4f3.ABf6eShfgJ.ACf4.ADf2.AFfr.AJftfae9f2.ABfkeQ.ACfQkrfk.ABfVgWgb.ACfkeQfVg/.ALf3f5.AOga.ACfwf2.AIga.BIgJ.AIf3.ADgJ.A/fpepf3fg.ABftfuf3gonK.ABfj.ABeQ.ACg2.ABgHfyf4gonKg2fZ.ABflfm.ADf3fyfxf7fu.ABfe.ABf6f6.AHf2.ADgy.ABga.ABfn.AEf4.ADgy.ABfo.AGgb.AFfc.AIf8.AFhQ.ABfr.ABf+.ACgW.ACf0.AChQgWfkf2.ABf+.ADgGf0.ACf3.ABf3.AFeVfwfId8f2eKeA.ABeOkO.ABi7fyj7fcflfz.ABeYfkffeOkOfzgde4f2fAftfmftg/fm.ABfvf5gGma.ABgCf4fz.AKfY.ABgt.ABf4.ABf4.AGfY.ABgF.AGgI.AFf+.AKf+.ADfL.ABf3.ABgWgRf3.ABf2f3f3.ACfL.ABg3.AFf8gJ.AFgB.AFfPfxfWfbf5fdfU.ABenflfkiSfmgNfTfnh9f2fT.ABf5enflh9h3f0.ACf9fOfSfqfcfv.ABgkh9is.ABf0.ABf4.AJf4fg.ABf3f2.ABgS.AGf4fg.AHgb.AFfugg.ANfvfY.ACfs.ABgw.AEf9.ABfvfY.ABgg.ATf3fbfrf6fSfwfug5gLfogdehfohD.ABg/fpgPf3f8g5gLg/gM.ADf2f2ge.ABfu.ACf4gtgv.ANeyfd.ABgH.ACgj.AGeyfd.ABgj.AFgE.AFgg.AOgjeaf3.ACgJgU.ABf3.AEgjeaf3gf.AFgZ.AMfF.ABfX.ABfff2f2ffhDgbf6fpgqjafkfkhRfFfXfofdhDgbhRg5f2f3.ADhW.ABfu.ABfxfxghebfx.AMf2gXf9.ACgHf7.AGf2gX.ABf1.AFgR.AFf5fz.ANgIf8.ABf+.ACf2.AGgIf8.ABgQ.AFgH.AGf2.ABf7.AFfvf4fufu.ABf4fJfSi0fdfNiQfp.ABhCfz.ABf4ftfJfShCfKf2.ABfv.ABf5f9.AEf4gwft.ABf+.ALfxgCgY.ACgH.AHfxgC.AHf3.AGf3.ANf5fR.ACf4.ABgb.ACgHgR.ACf5fR.ABgL.ASf2f3fHfleMft.ABf4jZeWfUfUkDg1g8.ABg3fvfcfxf6jZeWg3f/.ADf7.ABfz.ABfv.ACf0fafT.A5gUf3.AFf+.AFgUf+.ALf3.Bff4gN.ABft.ACfXhb.AIf3.ACfXhb.ALf6.ABfq.Bef2.AFd5jk.ACfleKf2.ABhk.ABf3.ACd5jkhk.AMft.BkhCf1fu.ABf4fVf3.ABffhU.ADhCf1ff.AGfv.AGfz.Bffufy.ACidf5.ACf7e1fl.ABfYhY.ADidf5fYf3.AFf4.AFfwfm.Bef2.AEjbeO.AFf4e4.AEjbeOe4.AGfx.Blfv.AEgXgQ.AEfq.AGgXgQ.Btf0.ABguf5.ACfA.ADf2.AChA.AFfAhAgZ.ABf2.ABfv.AEf5.ABf3.Bdf2f1eVg6goi9gD.ABiigEf3.ABf2fb.ABf2f2eNfhfx.ABiigEf2fo.ADfw.ABf1.ACf3f4fvf2.Bcf2.ABfjflgSf6gw.ABjWfQ.ABf0f1gxgM.ABfTgZgPgL.ABjWfQfTfV.ACf4.AIe1ex.Bbf2.ABf4f2fy.ABf5.ABdmkJ.ABftgLhNgL.ABfafu.ABf6.ABdmkJfa.AGf4.AFfIfw.BbfP.ADf4.ABf4.ABfed8.ACfnfshj.ABghfQf+.ACfed8ghf3.ALkAfL.Bef4f2.ADfqh0.ACfuftf2.ABgU.ABf3.ACfqh0gUfv.AFf3.AGfz.Bgfm.ACgFgB.ACgcgifw.ABgS.ABft.ACgFgBgSfv.ABf4.BnfyhM.AEf2f3.AMf3.AFfW.BngKgd.ABfu.AMf0f3.BvgkgJf2.ADf5fw.AEf2.ADgQ.ACf5fw.ABf3.ADf3.Bkf2.AHgsfn.AEf3.AGgsfn.Bqf2.ABgi.AFgsfl.AEfd.AGgsfl.ANf5.BegN.AFf3gJ.AEf7f4.AFf3gJ.DrjZfYhQgfe5fYfrhtfghzf6f9f4ftfr.ABfjdJgTf3fxfghzfjfr.ABf4fuf3.ABfz.ABgbgL.ABf3.ABfl.ABf6.Axf2.AOgK.AYftfcg7gpghfrf5.ABgIhL.ABf2f2ftfN.ABf3ghg+.ACgIhLf3fX.ADfN.ABgy.ABfvgkf3flfvfM.Bbfjf2emfJfcfphYfzjvgug/fofiideDf3etgJhDfz.ABjvguetfofpf2.ACfmgdf2fl.ACf7eyg1.AEf3.BWe8.ABfkf1ftf2gM.ABh3c0h0gjjugbdl.ABfNf6f0.ABf3h3c0fNgkf4.AEfg.ABf9.ADgSgP.A5gG.AMgG.ABf6.ASc9.ABgpflfYfpgk.ABdDhwfQf2fUeogLf4isf4gs.ABf4dDhwisjA.AFfR.AFftiT.BjcciLgH.ABgPfojT.ABgP.ABf9.ACcciLgPeq.ALgRe/.Bbf2.ABgRf2fQf2.ACedgzf/.ABg0fjiO.ACgRf3f/.ABedgz.ABfq.AHf4.ADfwfx.Axfs.AEgp.AMgG.AHfl.APgUkgaxhQe2f5hZhla/byfjfufke5fRfMe+gagpgYira/bye+fn.ABini6gMgeftf2hwhQftf4fSfk.ABgFgs.ABf9.ArgGf4fkgaf2.AEfu.AFgH.ACgKgK.ACfu.ACfw.ADgT.ABgT.ACf3.ACf3.AFjghLgOgweUhohefLb9UJe/d5e5cpf+gCeJfwkehDhWb9UJeJgoiwgEiKjCgzeC.ABiBfqiAiOf0ckgqhwf8ge.Asf2f2gK.ADf2.ABf2.AGgd.ADf3.ABf2.APf3.ADgT.ABh1f6hihrfng6fOfjede3fWe/gEfJiahObcf/fkgne0ede3bcfHgKfxfFhYhLg8gZgufpgqgRgqezgI.ACgNf3.Atf1.ADgC.ABf/.AFgS.AGf/.AIf4.AMgQfmhogMfYg/go.ABepgWfKgSeohogRf0gKgWfNgYfyepgWgKfVf4f4fRf0fthQf4fZ.ABgMfnhDfk.ABf+.Awf8.ADff.ABhC.AFf4f2.AFhC.AOf1.AGfcfUgKh/iPghfg.ABe4jMhnhtepeafKhUfUiJfkgQfbe4jMfUeVfpftfyfKfygQfmfTfuf+fucphv.AEf8.AtgK.ABf2.AEgEf2.ALgE.AHgG.AMgKf2gXfwhVg+fJ.ABg7fOfegKfZePd1g6gMglfzgqf2g7fOgMjS.ACfyf4.ABgg.ABfTf3f0.ABfpfM.AygcfsfXf+.ADgb.ACf+.ABgJ.AHgb.AUfJftjAgOlbexfxf2euhEf1.ABfhfcf1f2fagKfq.ABf6euhEfaec.ABf4.ABf2.ABf9.AEgJe1fu.AwdHfNdG.ABfKfjgof9pYd1h7f2eqgHdVfldBhFeifofxpYd1dBfTf5f5gRfa.ABgf.ABhU.ACfwn6ed.ANgXfT.ADf4.ACgT.ABgY.ACgXfTgTf8.AMf2.CLf3.ACY+pQ.ACfweU.ACgN.ABgV.ACY+pQgNf8.ALf3fj.ANf3gJ.ALf3gJ.BAf5.ABga.ABf2f3.ABfqgf.ALfqgf.ADf2.AGf7gE.AIe8.ABf2enf2hR.ACeVi+.ADf4.ABf4fQf3gG.ACeVi+fQgzf5.AGf2.ACf2fghZ.ANftgT.AHf4gI.ACftgT.BCgU.ABf2.ALf3f+.AYf2.ACgSfu.AEgF.AIgI.ADgF.AOf8.AFf2.AHf3gk.ALf3gk.ABf4.ALf3.Ayf3fVg6.ABfuft.ABdDiN.ABhtfmf9fn.ABgG.ABf9.ACdDiNgGhNf6f2ff.ABgO.ABf2.ABf6gL.ABf4f4.AFb4.ABgefufufu.ACaSi7.ABgJfglb.ACgKfzgY.ABf5aSi7gKgR.AHfy.ACf3eYjv.AIgB.AEf3g0.ADfp.AEf/.ACf3g0.ABf4.AMfz.Awf2fScwfjjNfjf3fdj4gMf2fsis.ABd7fceRgjfAfmftj4gMeRgIf8f2hDfNhK.ABf3f8g/f6f6gDf6.ABf9.ACf8Y/ficpn4eyiGfk.ABapiW.ABgXdQkffHf4gBe/jafkfrapiWgBj+fqf8f7fDfQf9fqfPgC.ABfkeGj+.ABgg.ADf2.ABf2fhf4gH.ACfMhPf3.ABftg5.ACgH.ABgJ.ACfMhPgHfq.ALf3gK.AIfv.AFgX.AMgX.AKf6.AJiagPlHf2g0.ABflgIcuYxhIfkg/d+iffrcohDfagNimcuYxcofv.ACf4gm.ABgcfygY.AChpeYf7.ANgtWIf4.ABf3f/f2.ABqu.ABgO.ACgtWIque6.AFf5.AFf4.AOfYfu.AGg6.AEfYfug6.BAfi.ACf2.ADfY.ACgXf7gQ.ACg4f3.ADfY.CWf3gQ.ACfy.ACgXfE.AEgf.ABf6f2f/gX.ABgXfEf6.ALgQf3.ALf2.ADgk.ADfw.ACf2.AFgkf2.AcgD.AGf9.AFgDf9.DshNf4f8f2.ACgrcWf8.ABf0f2h8.ABgmgdfxf7gGgrcWgm.ABf3.ACf6.ADgJ.AEf3.ANhuhF.ABf4fsf4.ACfk.AEhuhFfkfb.AEf4.AGf3fD.BbfhghkEYihtfPf7g3g3ULgIfrlTewi4fafbh5d5f0frg3ULfbeyf3.ABhJkvf4.ABfNjFfafwhLhqfaf4f+.ACf9.ABf2flfvfpft.ABf2g0iG.ABfqfKfffB.ABlYf3fl.ABflg0iGlYfu.ACf3f5.ADf4.ACfnfXfB.ABf6.ABfz.ABgW.ACf3.ABfz.ACfPfy.AGg/.AEfPfyg/.A/fSdO.ABevf3gl.ABnrnXe0f+f2gUdBhHfbdl.ABfVfmnrnXfbfBfqfyftfo.ABhG.ABfH.ACfwfWfN.AOgI.AMgI.ABf4.BrgG.Aef6.AQfAia.ABfu.ABfVf2.ABfw.ABgP.ACfAiafwf2.AMf2.ANf4gI.ALf4gI.BBf2gR.ACfB.AIf2.ADfu.AOhT.AKf2fq.ABht.ACfwfg.ABf3.ABhT.ACf4.ABft.ABf0fwfgf4gZf3.ACf2.AEf3.ABf2.ABe7.ADgS.AKgK.AMgK.AHf2.A6gH.AVf5.ASf2.ABgm.AFfx.AMfx.ABf2.ADf8.BkfzfrfUgCft.ABe1.ABf4ivf2gd.ABfSfdfkf8fugBgR.ABf4ivf8gdgk.ABfuf4.ABf9gsfq.ABhR.ABf3ff.AFfjf8f2gm.ABgH.ACd5e3.ABgg.ABgoft.ABgp.ABgD.ACd5e3gpiH.ABf7.ABf2fxf4gq.AFfj.AIgD.ABf9.ADgI.ADf4.AIgI.A/gtgFe6fSe8fcigfsf9iqgBfKfbg/fOf+fh.AChaflf9iqfhf2gj.ABfqe/fmfzgzfpgff2ftflftgvfzf6.ACf2fNfnjqfigPfuf+comw.ABiSf1cLfPfxfHf2gDfgfvcomwfHfw.ABf1ftfsfqf3g7f0fyf2fQf0f6.ABhNgJgN.ABf+.ABf3f7fpf+.ADga.ADgKft.ABgX.ABgS.ADgagXf3.ADf3.ADf5.AEgJ.AwemhYhPftfWf2hKg/iha0.ABf3ftfYhmhOfFexf3gwfAiha0fFf2f9hOgvhif3f2f2gg.ABf3gidtf2.ANf/.ACgB.ABfrf3.ABgG.ABgY.ACf/.ABgG.ATj1ftfj.ABf2.ABfPfj.ABfW.ACf2.AGf2.ACfW.ADft.AFf2.ADf2f2.AxgJ.AGgRf0.AEf6.AEf3.ABgRf0.AdgS.ABf3.AKgS.AMf3.BegI.AHfg.AEgY.AFgE.ABfg.ACgEgB.AFf4.ARf3.ABfw.AGgZ.AFfwgZ.BwgK.AIf2.AGf2.CUfngQfTfqgQf2gHgVh0dmf3.ABgHfvhPgQf1.ACfrfyh0dmf1fsgUgW.ABf7gp.ACf3.ARfugNhy.AEf0.ABgFf3f3.ABf3gNhygFf5.ACf2.AHfK.ADf7.ADgR.AIfv.AMfv.Abf3.ATgJ.APgKiYjecMhhfKiRh8dOXuf8f2fMdvh7hifgf3fRiDiCdOXufgfXhXgdgyfHg0ghf2fhfIfAhZgBf2.AGf8f+gef2fxfvfKieja.ABfkfyf2fhf4gP.ABfT.ABf5iejagPfPf3.ADf2.AFe5f3fqf4.AElBfjfkft.ABft.ABfJ.ABfN.ADf2f2f2.AEf2.ABfN.ACf2.ABfTf4f3.ABf2.ALfwf9.AFgGf3gW.AGgJ.AEf3gWgJ.AEf3.AOhNhyhofnfEf6hAgEgmZthpfDd+eBj4gccTiKfqgMgigmZtcTfagOgWfxfx.ABh/fTgy.ACgPiqdS.AEf3.AIgYfx.ABf3.AJgYfx.AUgK.AQf2.Byf2.ABf4.ACeOjn.ADeR.ACgu.ABgn.ACeOjngufif2.AFf2.AFfo.Bcf3.ABgh.ACfV.ABftgT.AJfx.ABftgT.ALgi.AJfh.ABfv.ABhsf2.ABfGhif4fqfvgp.ACfRf2gCflfwfGhifRgV.AGf+.ACf3f9fwgM.ABf5.ABgT.AKgF.AEf7.AHgF.BCgJ.ABf3.ABgcftf3.ALftf3.AWf3hBftf2f8.ACf4.AHf3gH.ADf4.ABf7.ACf4.AYgL.AMgL.ABf5.AMf9.AwfvfpfJg/f4ftfPf2dxkO.ABgrgHffewflgW.ABgGfyf8dxkOgWhmgf.ABfhfggLfdgU.ACg8f3fofq.AHgsgSfwgb.ACd+dT.ABgJfciKfkf3gle3g5f3.ABd+dTglhYft.ACf0f2.ABf9.ACf3f3foif.ABfy.ADf7.ACgH.ABf+.ADgd.ABf5.ABf9.AIgd.ABf5.AMf1.Awf+g1hycKiteCfnfuhhg2eafykNfxgXg1dYgXc1hVgBhhg2dYefgNggf3iDhZeyggechKe7hWgieFgLff.ABf3f3fuewfMled0hLfBftkwg9fwhndYhuf0fLc+fCkufKfkkwg9c+g5emfHfdd+ezfdgdfpflgPe6ejhlf5g7gXgN.ABhEf2.ABfmf3gD.ABf3fUh+.ACfWgLf3f3gW.ABggf3f4fUh+gWfk.ACf2.ABfvf2f2.AEfqgI.AFgJ.ACfc.AFgI.AKf+.ABgI.AEgU.APgyf5fz.ABf2.ABfq.ABf8.AFf1.ABfu.ACf3f6f8.ABfu.ACgNf9hP.ABf2.ABf1.ACf2f3.AxhOf2ft.AFf2.ABf2.AJf2f2.AEf2.AFf2.ORf2exeViOf4gTgRfyfBfW.ADfQ.ACgifwiQfyfkfBfWgigM.ABflgxffgG.ACgOhG.ABf3.ABf4.AFeVfJdykVgGimfef3gvdQf3gHfjfafzfwefeJjbfOfngvdQefgNfafygYexgzf6fXgRfpgFfdgQkT.ABgg.ADd3f5dcg+gff9gl.ABdCjvgPgLelkEfFfbfWf9gQgT.ABdCjvfWfhf5.ACfpf4gg.ABgN.ABgJflhtfq.ABf9.ADcg.ABfEfvflgD.ACcSkogKgKf5jWfp.ABe4g+fLfr.ABcSkoe4gC.ACf3.ACgW.ABf2.ABf5.ABg6he.AFXx.ABfjfxf3gEgE.ABbznDgihcfmhId6fmfwgzeP.ABf2bznDfwjT.ACf3f2f3f2.AEf4hGjo.AEf8.ACeygEf3f5f0f4bPlhg9gJgFfyfM.ABghf/f0f4.ABbPlhghij.ACf4.ACf/.ABfu.ADgUeM.AHfDf3gkesfcf4k6jef6fufchmeY.ABd6gafSf+.ABk6jed6fK.ADf7.ABf3.ABf2.ACgJfHfh.AFguhFgre/fPf2fvhHd6fnf3f0f4.ABfsf2gUe5fi.ABhYd6fngUf6.ACgKgX.ADhzf3.ABgafl.ACf6.ACf9iNfrhzadhYe5gPf4f2drf2f3fHfugcfjgXhqeLgYglf2drgXfuft.ABg2jy.ABf8ffhIftf3hSfqfjf4.ACfz.ABgIfshqfYguffgD.ABjFcMgbfvhWdnfzf1e2hJfa.ACjFcMe2f2.ADhXfwgZfggu.AChUfWfT.AHhFfwfqf/gQf2gNaIgT.ABhbfWf+.ABishHf5.ACgNaIisfZ.AFgN.ABf9.ACf4hPfv.ABf+.ADfj.ABiof+gf.ABgD.ABgEViglf+gKfdi1f2m7hVgIf7.ABgEVim7e4.ADfv.ABgD.ACf3f4.ABfbez.AHhGflgp.ABfg.ABiBcngGfpfV.ABh3.ABg+.ABf3.ACiBcng+fW.ACf3f4.ABf3.AFgCf2.AFfs.ABg1fuf9f2ft.ABdWbYf+fvj7fdiU.ABjyf2fv.ACdWbYjyff.AFf5.ABf4.ACf0ft.AGftf5ftgT.ABfxhFfxfWjE.ABf3.ABey.ACf2.ABgBgcfufWjEf2fj.ABgBf+f/.ACf3f8f/fy.ACfl.ACgH.ACfde5e9iif1fqf6f5cgjW.ABhE.ABf/ftfYffftg3fufxcgjWffgxhL.ABe8fBfj.ABihfEgWhtezfieFgvhAf8gR.ABf4fhfXfzfwhPf4.ABfzf8fwhaf2fHfHghf8fugUgGf3fzf8f8hXfzf7f4fFfef3g2fofyglfwf8hI.ADgN.ABgV.ABfSgdf2ghgJ.ABgfjyf+f3fte+e4.ABf+fMf0gQfpgfjyf+gufwf4.ABfy.ABgH.ABfx.ADfKf1.AFgNf4d0hPfAgGfW.ABheoDfPfyf7gfeVghf7ejfafvfuheoDf7e+fzf2.ABf1.ABgff2f3.ABgH.ABgHeg.AFgT.ABf3gff3gWgB.ABftfQgSf+.ABgvfagB.ACf8.ACftfQ.AHgF.AGfy.AGf2fffeeQfogT.ABjZjifc.ABfpf+exf2fd.ACf/.ABjZjifdfp.ABf4.ADf4.ABf4.ADf3f3.AFgvgye9esftf2g4hff2iWfwf3fsftfifWfQ.ABfTgqhZf2iWfQ.AChlfSgRgSf7f2fhfb.ABeef2f2.AFhcimf6eTfQfPgefogJbIf3fr.ABfRfQhggPfkfkhFgEgJbIgP.ABhGgThyfAgTfkf2hY.ABfKiCflf2.AFhugUhhe5eTfZgufzg2dLfef7fOeqjOhugFf3ftgEfkg2dLgFfcgU.ABf2hPgrgL.ABfvftf3fofdf2.AFhjf2f4.ABfq.ABgd.ABh/eRf3.ABfVf2g9fyfwfigYgI.ABh/eRfw.AEf5f2fy.ABf0.ACf2fo.AGiS.ABgo.ABgtf2e+f4ibc4gDf3.ABfshcgMfzfhftgIfuibc4fzfn.ABf2.ABf8f7grf2fb.ACf3fU.ABf4.AEgQ.ABgKf2g1.ABgs.ABgFfKg5.ABf2ftf3gSf2.ACgPf2gFfKf2fJ.ACf6.ACgT.ABfu.ABf2.ABf2fz.ABf7.ADfQf3iD.ABia.ABgV.ABfCeXf6f2gifWfyf6gP.ACf5f6fCeXgPf2.AFf8.AFfwf3.AFhsg6fog3e6f7fvg3fAf1f2fsf3e+fu.ABgZe7f0fPgafAf1gZfc.ABgog3f1gGfk.ABgugvf2gdf3fU.ABf+gf.ACeXgZgPhgenhUfUf6fEjXfRgCfsg6fbfafrfbhLf8g6fEjXfrelf3f5fVgmgDfFgmfbgZgafugSfigDgSf4gN.ABhEgMfpg8f0f0fSfjhBjNgBgDfnhhe0fZewfkgbf2fShBjNewgjfofsfPfCgOfsf0fcf5gFgnfhhAgIf3.ABgKfughfnhCfngBflfpf4hWe+gDg0gHgtgsgBd+gI.ABgEf8hWe+d+gb.ACfa.ABftgtf4ft.ABgTfwf8fj.AFgxfc.ABgmgqfxg3fngNfQgOgRefeVftgdcohiiIgGffgNfQcoiIftf3f7f1.ABgIf5fvf3fwfvg3gTf5.AEfnf2gkfZfjgdfJ.ABiYgsf/f1fTftf+gXfUgZ.ABgbftiYgsfUf5f2.ABf4.ABf5gW.ABf3f3f+f4gYft.ABf+.ADf6f2hM.ABhNfu.ABf2cAfdgR.ABhHgFj0gGfL.ABf6f6f6cAfdfLf3.ABf4.ABf1.ABgC.AFfkfa.AFgpglfy.ADfp.ABf2.ABf2.AJf2f2.AEgIgGf3.ADfw.AKhtfYfi.ADgC.ABf8.AHfu.ACf3f6f8.ABfu.ACf8f3gi.ABf2.ABf7.ADf3.AGfrfyf+.ALf5.ANg2.AGf2.CKgP.ABf2.AJf7.AcjDgEdW.ADgRftf7.ABf2.ABfs.ABf0f2fe.ACf3gOf7.ABfe.ACgTgFhR.ABf2.ABfj.ADf3.AGcagBdyiTdchyfBg1ajiCenihfZipe+exc7eSk3gDfcajiCc7fPgxgWg7gUhSepiweegihpfJcAkQgzhegagpf0k6hWhTfSeZfnhjg/fxbie+fPdadde1hKe0dNfFgWiCfxbie0e8f+g0gNhFf3hZe7km.ABf3h+ilc0.AEf3.Arg9f2hXfye3gVfQ.ABdIhD.ABf2enhRgrgKfC.ACfx.ABdIhDfCgX.ACf2fvf2ft.AFhGhh.AFfs.ABfb.ADgn.ABg1dWgY.ABhdfNgG.ABfwgH.ACf5g1dWfw.AGgC.ABf5.ADhT.Axfa.ABfugogefof+.ABdciOgJgIhFf1gBf2gM.ABgPgD.ABdciOgMgF.ABf4fkf7.ABf2f4.ACf5.ABhAe+.AFf7.ABek.ADgh.ABk3ewfZ.ABfYfcfp.ABfgfcf3.ACk3ewfggP.AFf9.ABf0.ADhBfv.AwgPftgIf5f2gV.ABfud1iff4gVgPfmgTf2fWgbfugdf5d1iffWgpf4.ABf2.ABf2ft.ADgTftfGg3.ABf+.ADfZf6gT.ADf7.ABjEfWhhf3f9fkfigIfSgf.ABgOf8jEfWfSfX.AFgk.ABfs.ADeB.AxgB.ABfifzfsfrgQ.ABePgn.ABgrf6grfjf2jEf7ftf9.ABePgnjEgx.AEf2.AFf4fIfT.AHft.ADgY.ABfmhofqfefuffgLf2fJhU.ADfmhofJ.AGf5.ABf5.ADgJ.Axfs.ABhCgSf1f5ff.ABftfC.ADfjg9f2fcf0f3fwf4ftfCfchDf2.ABf7.ACf2f2.ABf3.ADhn.AFf2.ABfw.ADf3.ABiVcsgT.ADfvf2gRhD.ACf4iVcsgR.AGgl.ABft.ADgN.AxfZf2gjf+fff2.ACd7ksf4f5f7gtfTgBhS.ABfa.ACd7kshSgF.ADf+.ABft.AFe9fN.AHf4.AFioeAgGf2fuf5gmf4fWfD.ADioeAfWgN.ADf4.ABgU.AFgr.Axf+.ABgBfaf0fagS.ABe2gi.ABgLfdhFf1gChPgSf+fz.ABe2gihPfP.ABf3.ABf2.AHhIfz.AHfw.ADf2.ABiDeRgkgRf3fdgy.ABfzgC.ADiDeRfzf6.AFgX.AFfkfg.AwgD.ABfmgxfvf9gN.ABf7eL.ABf2f4fsf3.ABfTf6ghgW.ABf7eLfTgI.ABf2.ABfz.AFfx.ABgIin.AFf2.ABgL.ADfw.ABiQfwf4f3.ACfaf+f1g5ftf4.ABiQfwf1fv.AFfY.AEf4f2.AOgI.AHf4.AEgI.ABf4.ATfj.ABfngJgFf6gbf4fAin.ABgEf9f7fb.ABfG.ABf5gSf2fAinfGfL.AFf/.AEf4f/hT.AFf2.ABgO.ADgJ.ABhkegf1f2.ABf3fQf2fogh.ABf4.ABhkegfogp.AFgr.ABf2.ADf7.AxfPf4gPgFfvf2f5f4c2jf.ABgT.ABf/fT.ABiGfcglgB.ABc2jfiGfr.ADf+.ABf4.ACf3gQ.ABfbgN.AEf8fs.ABgT.ABf4.ADhqdBgI.ABf4.ABf7fte9iHftf9.ABhqdBe9.AGf3.AFhR.AxgJ.ABgtgcfogif8.ABgafc.ABfmfkfogDf3f1fpgWgC.ABgafcf1igf2.ACf4f3f4f2.AEfPfO.AFf2.ABgY.ABf2.ABf7.ABi1fggWf4f2fqfLgOfGfhf3.ABf4i1fgfGf3f6.AEgL.ABf3.ADgc.AGf2.AHgK.AMgK.AVgEf4gMfmf8.ABgY.ABdxj/ftgBf3evfb.ABhL.ABfTgWfvdxj/hLgm.AKf3fSgO.AHgQ.ADgG.ABiVePfkgSf3ftgagIfge3.ADiVePfggj.AFgG.AFgbfv.AwfZ.ABfIf1hDgJgVf2dqiH.ACfwgjgqftfxfwgn.ABf4dqiHfxfM.AEf7f5.AFgagnf5.AEf2.ABgW.ABfv.ABf8.ABhceKgQ.ACgufzgXfMhIf3f3f9hceKfMfz.AFfy.AFf2.AOfn.AFgZ.AGfn.AVfnf3gOgif0gY.AChOfPf6gYfpf4fEgDhW.ABf+f2.ABhOfPhWgf.ACf3f5.AFf4.ABfbftf4.AGgk.ABft.ABf1.ABfBfOgP.ACf/gSgTgFgPf3f4.ABfBfOgF.AGgF.ABf4.ADg4.AOfq.AFgW.AGfq.AVfs.ABgDgUg8f3f3.ABexem.ABgcgIfwgc.ABhkggft.ACexemhkgv.AFgJ.AEf3.ABes.AHfo.ABf3.ABft.ABeNhBgWgG.ABhjh2gUf5fd.ADeNhBf5fx.AFfw.AFe9fp.AHgN.ADfz.AkfAf2eOfXhCgDgMf4hxi6f9gLg3fNfY.ABfDfxgfgL.ABhxi6fDfDf5.ACf8.ABgC.AFfCg1.AHg9.ABf4.ABf3.ABeKiQf0gN.ABf/fXgcfTgB.ABf4f1eKiQfTfc.AFgQ.ABfx.ADhQfZ.AyeOgmgZg1fK.ABhjd6fugK.ABfAgKgKjZf2f3f2f4hjd6jZhL.ABf2f3.ACgIf5.ACf3f4fve+.AHgJ.ABga.ADcHihgL.ACfvhaf+f2fx.ADcHihf2fv.AFgS.ABf9.ADgMfy.AFft.ABhb.ABfg.ABfy.ABgF.AFfu.ABf3.AEgF.ABf3.AEf8.AOfdfahZe1jyeNfcfngqchfkfcjAhHhmgbijhdfHgXfwgqchijf/.ABf4fqftf5f4.ABfuf3f0gDf2cO.ABf5.ADf2.ABgzf5fofjgG.ABd4j1iIfdgOgKhogGeqfVfkgEfmd4j1eqfIf2f4.ADgd.ABfL.ACf6fTf9.AFf8fafsgRf2f2gh.ABf2gC.ABhHf2fg.ABgd.ACgCgH.ABf2gC.ABftfw.ABfl.ABgTgKg3.ACf3.ACfG.ADgT.ABnPj2ebkdcQkQjShpdXSMd2b5dZdxe5gJYdbpmRgzicdXSMYdc7iSiBjEjAiCgwgVjzhCh/g8cYZigzhugogrfrdMeKeUc4fvdTdCf3dCrWfkkwfQi1evfMiwf2dpfVfQdCrWiwhjesfcelfqe0e/gfe0fgfqgLiDob.ABfwfyfr.AKfz.AMfz.AOgN.AFgpf2g5fye3gngH.ABdievgjf2hcf5gfgKe2gH.ABfxf5dieve2gb.ACf2f5f2f3.ABf5.ADhXg6.AHf5.ACfufw.ABgcf3f1.ABepgkgT.ABf8.AEgcf3f8f8.ADf2.ABf4.AFhCga.ATgS.AVfu.AGfV.ABeugogefxgf.ABiFfMfqf3gdf5fdf2f6fcftgD.ABiFfMf6gH.ABf4fkf7.ABf4f4f9.ABf5.ABigfg.AHfl.ACf3.ACgOhxf4gR.ABfYf6.ABfz.ABgY.ACgOhxfzgO.AFf8.ABf2.ADfzfN.AHf3.AFf3fk.ABf3.ACgS.AGf3fk.AHgJ.AGgc.AFfofwgmgJf8gdf7.ABfyikhh.ABgMf7fMf+ewhRfug0f5fyikewgbf4.ABf2.ABf2f5.ABf0.ABgTftdIfR.ABf+.AEf3f9fwf6f4.ABfuhQftf3gV.ABfPgX.ABf4fp.ABf3f8hQftf4fl.AFgP.ABf4.AEhL.AOgJ.AMgJ.AOf3.AFgB.ABfPf3fsf2go.ABeajpflgSfogKfOftg+hPftf9.ABeajpg+gM.AFfc.ABf5.ADfafU.AIf8.ABf0.ACfaedgFf3.ACgg.ABhP.AEfaedhPgl.AEf2gd.AEf4f3gH.AHgq.ADff.ABf2.AGf2.AFf2.AIgK.AMfj.ABgIgSf1f5f2.ABjLbOgTgI.ABfygR.ABftg3f3f3f4jLbOftgIf2.ABf7.ACf+f2ftf3.ACgNiC.ANfAgg.ABf4.ABfxgcf2.ADf4f4fAgg.ABg7.AFgU.AGfl.Awfjf2gkf+fff2.ACiIgXf+gCfpfbgFf5gjfDfa.ACiIgXgjgn.ADf3.ABgL.AFfwfz.AFf2.ABf3.AFeciV.ABfu.ABhKf0.ABgE.AEeciVgEfr.AFf2.AFf4fZ.AHfa.AFgu.ACgH.ACf4.AGgu.AOf5.AGf+.ABgYfaf0fkgJ.ABf4ejgkgUfdfthCgChCgcgIfz.ABf4ejhCfY.ADf2.ABf2.AFg3f7.AKf2.ACgUgQ.ABgBf3g1ft.ACf4f3.ACgUgQ.ABfx.ABf3.ADgg.AFf9fY.ANfj.AFgd.AGfj.AVf6.ABfygxfvf9f9.ABhsfLfvfkf4fsfHf+fRhFgOgO.ABhsfLfR.ACf2.ABfz.ABfJ.AFfrh4.ANg7evgIgJ.ACft.ABf3fu.ADg7evf3f2.AFgP.ADfxf4gTgv.ATgH.APf5.AMfZ.ABf0gJgOf6gk.ABf8fxgEgIfqfye9.ABevgpgEgK.ABf8fxevgP.AFgf.AFf7hd.AJf3.ACf4gwhXfxfygT.ABfnf2f3f4f0.ABf2gwhXf3fm.AFgR.ABf2.ACf4.ABf2.AHf3.AFgU.AMgU.AOf1.AGfFf4grgFfnf2f5.ABeIf7gIgZf4f/fXftg6h1gSf+.ABeIf7g6fv.ADf+.ABfw.ACf3gQ.ABg4gF.AEf8f2.AGf4gDgk.ABf6.ACf4.ABgJfu.ADgDgkgJf8.AFf+.AGgI.AOfW.AMfW.ABgq.ASf/.ABhFgcfmgif3.ABiEgbgMf4fae2fOgOfmfKgMgKf4iEgbfmhBf6.ACf4f3gDf2f3.ADfsfO.AJf4.ADhLfLgKfm.ABgc.ABf3fV.ACf4.ABhLfLfVgsf2.AZf8gH.ALf8gH.ABf5.ALgE.AGgEf4gmfmf8.ABgo.ABggiPfigKfue1fsgIf+e/fTgWfvggiPf+gU.AFgQ.AEf3fugF.AFf2.ABf2.ADf2.ABfzf4fvgJ.ABfngK.ABgtf4.ADfzf4gtg8.AFf2.AFf7f3.AwfP.ABfef1gygJgR.ABfsgigQ.ABfwgYgmgDeLg4gof3f9fsgieLfL.AEf7fv.AFf/gy.AMf2fafv.ADg5f4.ABgy.ABf2.ABf4fafvgyf0.AFf8.AFgSf1f5.AMfwgG.ALfwgG.ABf6.ALgQ.AGfnf3g3gifhgYf1.ABfzgFgFgYfpf4f1gVhugPf1f2.ABfzgFhugL.ACf3f5.ADf4.ABf4.ABfRe1.AHf7.AFgTeRgD.ADf5.ABfs.ACf4.ABgTeRfsga.AFgF.AFgzg4f4.AMft.AMft.AOgT.AGfs.ABfrgUgzf3fk.ABdJfNf2gTgIg6iRgUhkf9ft.ACdJfNhkg5.AFgd.AEf3fGeg.ANfzgagggP.ABgZgX.ABf5.AEfzgaf5fn.AFfc.AFfjf1.ANf/.AMf/.AIgB.AMfdf2fYfXhJgDf2.ABf1j0gEgTgXfMedgcecfygogDf/f1j0ecexf5.ACf8.ABf5.ABf6.ADgTg8.AFfj.ADfx.ACf4gGhXftgFgg.ABgR.ABf7.ABf3.ABf2gGhXf7fu.AFgY.ABf3.ADf+fS.AOgEf/.ADf2.AHgE.AHgG.AOewgmgzg1fK.ABcAiMf3.ACelhcgHiYfof3f2f4cAiMiYhL.ABf2.ADgFf5f9.ABf3.ABgSfE.AHfn.AFhqeMgCgK.ABgKgR.ABg4.AEhqeMg4fw.ACf3.ACgP.AEf4fqfs.AHgmfsfNf+.ACfog1gL.ABf+gOgP.AGfog1.ABf1.AFgI.AFf5fq.AFfKfjkDfllyeXfUf2dFiNfigHf/d1ihghfAhQfPgyfwdFiNfAf4.ABfwfyft.ABgK.ABfLf3f0gJe4dh.ABf7.ADf2f3e+fdd7fb.ABfwh7dUh+exjQjPgN.ABiEfifcfqfmh7dUiEfZf2.ABf4f7f5gD.ABfv.ACf0gYfA.ABf+.ADcIeCcGcJdVbscye1gOpGhakZhXndg/enmweGcneeeQgOpGmwiqejfTeUfbejhLg6d/fgfbfgjiljfxfufyfr.AEf8.ABf+.ACgTdZf3fgfkgchnf3gNf9gIfo.ABgTdZgNh2f2.ABf+.ACgdgPf0.ACf3.ABfv.ABf7.AEf2f2f2fu.AEfvgKgTgSgZfu.ADf8.ADfv.ABfcf2.AEf/gJ.AFg0.ALf2.AGgW.AKf5.AMf7.AHf4f8f2f6.AChz.ADf7.ABfmf4.ACf3.AChz.AIfi.ADf6.ABf8.AIf2f2f4fl.ACi1jXfl.ABfdcUfW.ABfSisf3.ACi1jXfSf3.AFf2.AEf3fLfZ.ANf4gI.ALf4gI.A/f2.ABe4hYfsf2gn.ABiOgFf3.ACfcfvf2.ABf/f4fv.ABiOgF.ABgI.ABfvf4f7.ABfm.ADf4.ABf2.AGe8f2e4eqgujUf3.ABgeiP.ABfhfphuhx.ABghddfagO.ABgeiPghek.ADfk.ABf+.ACfw.ABfnh+df.AGf+.AGf/f5.AGgIgI.ABf5.ABf/f5gI.A/fyhTgd.ABfu.ABf2f4.AFf3.ADf1.ACf4.AFfW.APf2.ABhVgJf2.ADe8gy.AEfef4.ACgPf3.ABe8gy.ABf3.ADf3.AHf8.AGf2.AHiKeS.AEfw.AGiKeS.ANf9.AxfAeDhAece4ezht.ABf6okhuf9gMchf4fvh3flh2f2fgf6okh3eVfvfv.ABfq.ABf7f2f8g0.ABfuetes.AFfYgogmgieUfSf/hXckcCgcf4jYj3gj.ABeSeSg9fz.ABckcCeSiHfz.ABfufZfmgH.ABfnf7f3fqgJiT.ABf6.ACf3.ACfzgZf+f9.ACgsguf5.ABfxftfy.ABgF.ABf/.ACgsgugF.AGfw.AFfqf5.AHf2.AEgK.Ajm1iLqhsgi9ldhxd3bGUzcqcdbOX7e+hNeec/iFgVicbGUzeebviBhvgeZte0fWgjjVgviEi2cOaFgbiCgogs.ABc6hxXGZUhZeEfViTZUbXhHidfafvg6haZplVgLjGfcZUbXZpjogNgKifqrjohhf2fdftgKfFf9gM.ABfz.ABgSfxg3flgPgYf1gIf2.ABfXhj.ABf0gDgufKgJffhDg0gGf6fXhjfffYf+f/fifEf2fufnfrf5f+f6flglgYf+.AEf6f5fv.ACgMf/fohH.AJf6.ABfohH.AEgFf3f8.ADfy.AJfkfcfQ.ABf2.ABfToZdteM.AEfu.ABf/.AEdteMf/.ADfB.AEfw.AEf2.EHgCf9.AFgKgF.AHfo.AEgF.ABfo.ADgJ.ASf2fx.ABgK.ABiXfp.ACfx.ABf6.ABfafu.ADiXfpfaf4.ACf2fw.ADgQ.ABf3f3.AJfjf2f+f2.ACjHfG.ACf0.ABf7.ABfk.AEjHfGfk.AEfvfngP.ABgf.ADfYf2.AFf2.ADf6.ACfuh2f7.AFf4e4.AEh2f7e4.AbephVgK.ADgR.ABfx.AEephVfxf2.Abgb.AEf2.ABfv.AFgbfv.AVfs.ABf2.ADeahB.AEgr.ABgg.AEeahBgg.AIf4.ARf2.ABgc.AIf3.ADgc.ABf2.AVfkf3fvf3.AChr.ABgK.ACf2gJ.ABf5f3f4.AChr.ABgL.AEf4.AHfq.ABf3.ADf2.ABfnfsfwf2.ACf7ib.ACf4fv.ACft.AEf7ibftgNf2.AKf3ft.AFgQ.AHgQf6.AEf3.AGgQf6.AFf5.AHf2.AOf9gD.AEgH.ABf4.AEf9gDf4.Acfq.AMfq.ABgW.AYf2.ABgifx.ACfx.ABgJ.ABf8.AEgifxf8.AUf5.AEf+.ACgh.ADf7.ACf2.ABf3.ADghf2.ADgK.AJf3.AGgV.ABfvf2fnf4.ABfXiL.AFgKf4f2fv.ACfXiLf4gB.AHfz.ADfq.ALfu.ACbNlt.ACftfn.AHbNlt.ABgO.AMf2.AFf2.ABf2.AFeCic.ALeCic.ABgJ.ALf2f2.ANdYic.AGgW.AEdYicgW.ANf2.ANf4gI.ALf4gI.Acf7gN.AGf4.AEf7gNf4.AcgJ.AIf3.ADgJ.AZff.ADhW.AGfi.ABf3.ADhWfi.ALf3.ABf7.AKf0f2.ABbwlP.ADfx.ABgKfu.AEbwlPfuf4.AMf2.AHf5.AFfQgh.AEgW.AGfQgh.AUf2.AHcujo.ADf+.ACgR.AEcujogRf4.AMft.AHf2.AFfChj.AGf4.AEfChjf4.AGf3.AGf2.ANf0gb.ACgLftf5.AGf0gb.AdgJ.AMgJ.AMf3.AMf3.ADgt.AIfu.ADgt.ABf4.AMf2.AKf2.ADgh.ADfx.AIgh.ABf4.Abf7.ADgL.AIf7.ABf5.ASf2.AEf2.ACemiC.ADf+.ACf7.AEemiCf7.AMf8f2.AHf2.AFf4gN.AGgP.AEf4gNgP.ANf2.ANfjgj.AGf6.AEfjgjf6.AZf4.ACgS.AIf3.ADgS.AEgI.AHf3.AHf2.AEf2.ABf3.ABgV.ADf+.AIgV.AEgJ.ARf2.AFgfgC.ADfx.AHgfgC.ABf4.Aaf2gT.AGf3.AEf2gTf3.AYf2.ACi+dZ.ALi+dZ.AOfy.ANgZfn.ALgZfn.BGf3.ABgS.AIf3.ADgS.AWf5.AGgE.AKf3.ABgE.AMgR.ABf8.ANhBfX.AGfy.AEhBfXfy.ANf2.AFf2.AHh3fIf0.AGf4.ADh3fI.AHfu.ABf9.ACf6f5.AOhNeb.AGf4gi.ADhNebf4.AGf+.AUgIf4.ALgIf4.AZf2.ACf/gK.ALf/gK.AUjviud0hDd4fsiMavdLkNfUfOfbcxfOfMg2djhngHiTdLkNg2fP.ABh7hrfygeffftiNhGfofdfSe6.ABf5gm.ABf9hofveUh+frjKfhfTafW2e2gkemfUe3fSfLfCkCgUg+afW2fLfUhPf6hJh7gzeWh0hHgFhXhUffh8gqh7f0gR.ABgdfYgkgbfWgzgqfWmST6f5hRfMiT.ABgueMgPgHgTetmST6eMgtfxfne+hegZgYgKfPfYgqgvgth2gIf0.ABgYfufFfdglfje3gGgg.ABfOdoghg2gdiBf6f7ghhDfQgGflfOdoghgifwf4fRfyfjhbf4fH.ABgMflhRgv.ABf+.ADa4fUgnhkgsgGfSffkfbdgehUeJfJf2gmi9hMfmf3exkfbdi9jJfffkfyfKfyhOfmfBfufvffg4iDfx.ADf8gKf2gwfXgwgsfJf4gGfziMflekf6gcgqg0gYfngifjgGfzg0glf2.ABfhf4f5gt.ABfTf3f0f4gkdn.ABf5.ADe2fjjIfDiXeCf6fuifeFfgfUktgwiQf2gWgRe7fwf0ifeFgWeA.ABfw.ABfx.ABfm.ABfu.ACf+d+eo.AFXU.ABftihfLgrfy.ABTxksffgLeilefa.ABhXfbi4.ACTxkshXii.ADfv.ABf5.ABf2.ADiKjh.AFcCeje4kKfrgpeK.ABd0k/.ABhc.ABfcf4.ABf3f3gtf2f9d0k/f3gUfof+gkfmf8gHgsf9.ABhrf5fycwgZgvgN.BYdqhChWcbgzfkhG.ABl4bKiGf2i5dOhpgIa7ijevftf3l4bKa7fJ.ACgxhI.ABgz.AEgvgBe7.AFoQgjghd0gMe5hggIjadhfMfuevb/gLgWg6fTfRhGfpjadhg6fcgfgYfSfzgugYf2gYf4fIffeWfZ.EHf2f4fS.ADgY.ABgI.AHf4.AEgI.ABf4.AEgn.AOg2fzgW.ABf3.ABfif2.AEf2.ABf3.AFgO.AFgEf9.AEf2.A1jofze+gveqf7fegXePgyf5hEeLgdgFgEhyeaf+gMf4ePgyhy.ABf2gPfOgQfufvgnfxgQgcf5eS.ABgLgmgNgpfn.CBnOjZjFbug0eViggzkWTTfzfKencNkDiufMeeeqiLgfkWTTfMeDhahug1gUhCgWfjflfIe3f2dbfNf4f6.ADj7f9hyi6emgjdofpeykwfggreLgMh9fvXnf9jcfWfZeykwXng3fC.ABemgWf8fXgMeigvgV.ABgOe0gEgFgXgXfuh6gHh2cah8fago.ABfSb/gnfvhEeYljfhhRghfWgIfzfSb/hRc2.ACftiRf4g3ftgCft.ABgHene6.AwgPegeSlqe7greOf3gPgrgBfxfigiePg5fMfmgifbfogPgrfMjcfcf6f2eifTgKhUfsf7h5fSfDd+gZhIgDgJ.BXfj.ABgYdZhrfrfLgKhbcAgjfwe7feiBf2hhhzfjgXfkhbcAhhf5f3.ABgxir.ABf5f2hNftf3.ABeIfb.AFf2fme9jffyh3fA.ABffgfgQgjfNe0fxf2e7.ABiIf+f8ffgfe7if.ACfwe8ftf+f2.ABgU.ABf3fkdt.AFgYgIfug7fxg9ghf0fcgtgKgqf+eAfVgkgSfuhKgWfufcgtgShcgIf2f0fi.ABf4f+f3gSfy.ABgHdM.Bbf5g3e4figVf9gE.ABdSesgSfxhVfHiFf3hxf6eSgXgRdSeshxgE.ACgtgN.ABf1.ABgq.ACgHgJf3.ABf+.AEf8f7g9fChMfqgJc1gogWglf5g/fgf4eTe/f4f7.ABc1goeTjrf5f+.ABf4f6gMf8f3.ABf6f7gKgL.AGgefOfufgf9gy.ABcVktfggWf2gXfNglfnf4f6gp.ABcVktfnf/.ACf5f3f4f/gMf6.ABfyf3fogQgX.ACf7.BXhrfihJfyfdftfdf2gIZSft.ABiRfhgl.ABhFhL.ACgWgIZShFf4.ACfzgG.ADgO.ACgahB.AGfje3fPgFgKhPf9.ABW+iIfoftd8l7eU.ABgRfCiXgHf4W+iIgRiGf6frgGf+fxgU.ABgKgDf4fwhmhb.ABgF.ADf2fzfYfPfSgKgW.ABexkOfOfVf7h5fvfkfpfWgDhI.ABexkOfpenf6.ABf9.ACgGgdfuf7.ABf2gKgR.ABf3.ABga.BXgCgOhofvfkfffggZgOZX.ABf3gafmft.ABjkgHf2f6hCgOZXjkf6.ACf3gSf4.ABfzgI.ACh5hJfJ.ABf6.ACf9.ABfpdriKg7fngCf4XRnPfrfufchYe1.ABe7e8gCfUf5XRnPe7fe.ACgEftfyfzf3f8.ACfxjjja.ABgL.ACf8.ABflfXfbf2f0g5.ABgilAfzft.ABfJf2fnfrfdfZfWftgilAfrfcgCf6fvf5.ABf1gKfh.ABgbf2gBhI.Bbfff3irfyfIf2fVgIejbc.ABf4fefufP.ABlKgrfv.ABgUejbclK.ADfFf+.ABf8.ABho.ACgvgWf7.AGf0cjfsgfdzhN.ABgRl+gDgafuctekfbdkfufFfxflgRl+dket.ACfn.ABgygg.ABf8.ABf2fvh7mg.ABgO.AEf2fkfmfu.ABgB.ABjsgvgDgTf2e3fAfXf9fnftf4f4jsgvf9fIgN.ABf2f3f2f1gwft.ABgTf3f7hK.Bbfwf4jNfP.AChXgUjmcWf8fxhtfydvf2fjfxf8figpjmcWfj.ABf3.ABg9fq.ABfzfpfn.ABf4fcfn.ABf4.ACfz.ABQ6f8drgkf8f2fyfZqMkjhtgzg9kxfAfohcjVe8fufvqMkjhcegfgfvhOfKgsfsfugPgYggf6cmdb.AFfZfte9fufgftf4.ABhrk9f9h3f/fQe2ftgQfjfnfefyhrk9gQe/g0f4ft.ACgqgPfu.ACf2fuey.BbjEiReXfjenfxgQiVetiLfdfjfkeqfQfWfpe7fHf5hpetiLfpfc.ABiVgPf9gYfff2f/gKf2e7ftfK.ABf+gf.AChgiXfrfzd2gifzfifIegfJfsfsgLerg6fpe/gvg5g3fIegfpelg9gIg+gIgVefgdgugZfkhwftfZgDgSf4gN.ABidgShHf1eHfN.ABfWh4gYfff+e0gLh7hHe1fbgIf5e2h4gYe1.ABf8fsfFhIg5f3f0fLfmf7gGe9g2gIf3.ABgKfuiEfdg6fnfrflgHf4jVdPf5g0fcgjhpf0dtfqgYgMf8jVdPdtgb.ACfaf5fjgef4fh.ABgTfnfkfj.AFjDfcgogmhXfof1ffincIgSgIefeBhKgpcbhDh1gNfNincIcbhvftftf7fwf7gzfvfKf3fwfmgLgTfx.AEf3f2gufPgYgdf1.ABidf1g4f1fKfaf2gpfKgZ.ABgqfjidf1fKfCf2.ABfy.ABf5gp.ABflf3f0f4gOfg.ABf5.ADfJftje.ABjdfugUf2bCd0gLf2hpfcjh.ABfa.ABf6fzf0bCd0faft.ABf4.ABf1.ABf+.AFfTfR.AFf0e6hGfxf5fzgXf4gMgkf3f9.ACf2f2.ABfkfe.ABf7gMgk.ABf4.ABgHgHgk.ADgWgTfygSf2.ADgH.AChUgCh4f1fVfEemf+fwhGf2gEfje4fufh.ABhJgxfxfqfwhG.ABgnfq.ABfcfaftf8gnfofsh2fXf5e4gZhIf8gJ.ABgtf8d5gfgdgCfc.ABgof6ga.ABfWe/.ABg+.ABgSgO.ACgof6.ABgmf5f7.ABhQffgXgafwfygRfxflfQ.AHgGgfgGgfgZ.ABg4gkfqfuf5fDfl.ABf8fsft.ABf3g4gkf8gpf4f4.ABf2.ABgv.AFfYfn.AFgKf4fshpf4ghf6.ABh7fGglfzgSgpfqgPfsfmgBfz.ABh7fGfsfD.ADfy.ABgD.ACf3.ACfFfS.AFgT.ABfxgMgugWgB.ABeqfBgIf+gJgugm.ABgZ.ABf3.ACeqfBgZfn.ADf8.ABf7.AFf5f2.AFf2f2fufsggf1gK.ABdgccgK.ABhZgqkZf2gcf2f3f/.ABdgccgcf5.ASf2gxf5hAfuf0fYgCf/f7.ADfjf2.ABf5gHgb.ABfdf/f7f5fx.ACgsftf2.ACgp.AEfu.AFf2fHe2hOhggmfvf7ephu.ABgTfTdXgRgIf1fsgJgvfxephuf1g/gH.ABfyiR.ACf1gYgSfi.ACeO.AFf2f2gQf4gWh6fz.ABhYepgJgHeterfdgKgJg+h4.AChYepgJhm.ADfkf3f3f2gG.ACf3fQd/.AFgL.ABgNf2f0ga.ACgTfJgqgTf5fnf7.ABgSgV.ADgTfJgSf0f4.ACf7.ADf9.ADfpf6.AFgN.ABfuf6gVgKf7.ABfFiK.ABgW.ABf5gbf+figbgdf8.ABfFiKfigw.ABf2f3fv.ABf4.ADgH.ABe5ef.AHgOgLf9f3f3.ABg1dvgKf6fRfvhO.ABfw.ABf9.ACg1dvfwhd.ADf9.AOf2.ABf6fxflfw.ACgJd4.ACg8hef/.ABhT.AEgJd4hTfc.ASfwhaerfm.ABgmf9gJf2gC.ADfc.ADgGgUgM.ABf2gC.ABf2.ACf/.AEgI.AKgJf3esgfgThIgx.ABfee9.ABgP.ABfxgNf2.ABfte9gMgRfee9.ABgo.ABf+gngFf6.ABgIgT.ABfsf8f3fpgX.AGgGgn.ABfwfx.ABfkgrgQgGgOfPgogJflfwfOgI.ABfkgrflhLf5.ACf4f4.AFf9f3fy.ADf7.ADf4f3.ABf0gK.ABcugZf3.ABhEh5f2.ABftf4.ADcugZftfm.AFgM.AFgWg4.ABf+.AFgBfyfnfz.ACbCi7f6gff9gogmgLgEffflgd.ABbCi7gEhr.ALf+f5.AHgBf4f4.ABf3.ABe9g7gOf4.ABfwfrgJf1f2.ADe9g7f1hD.AFf3.AFgMgG.AHgp.ABfG.ADg3gKf6.ABf1fwf3.ABgg.AEg3gKggfx.AFf8.AFft.AGhKe1fzgkfgfsgEf2fzhM.ACf4fW.ACgPfEgUgQgSfzhMgPgP.ABftgDf3.ADgngI.ABf5.ABfv.AFf6fqgpe6f1h6fn.ABfZbH.ABfnftiUf0f3gCfoiPgef8fZbHgCgIf6f+fygb.ABgIgUfsf2f4gFf1hX.ABf/.ABgI.ACfsgjf1gXgM.ACcSeYfef3iikLfBfuf0gNfhgT.ABcSeYf0fU.ADf3fxgOgJfz.ACgBhAf0.ABf9.ABgS.ADfugQgTf2gG.ABeUd/gKf3f4iCgN.ABgVgN.ABgO.ABeUd/gVgS.AFgJ.AFfxgc.AHfRfvfzf6.ACbhiUfv.ABfsfvgK.ABgegTgZ.ACbhiUgegxf6.AKhvgp.AIf9f2gD.ACeshhf2f3f4f+fv.ABf9gJf8.ACeshhf9gI.ALgtfz.AHfxf2fQfg.ACh4jKfWf2ejfyft.ABgK.AEh4jKgKfv.ADf7.ABf8.AFfuf5.AGgBf5g2.ABf3gUgZeZgo.ABf3.ABfu.ACgtfrgZ.ABgeeZgogtf6.ABf6fvf3.ACf3fz.ACgFf4.ACf6.ACf9gLfjfKhLgafTgI.ABenfUf3flgQg+gLf4flfXe9fEgcenfUflfNgC.ABgMgE.ABfygKgG.ABgSgVgjjR.ABgL.ADf3f4gZf8f+gPgP.ABd6fqgJf3fegwgBf2gGfsgHf+f3d6fqgGfa.ACf4f9fqgKfzgO.ABgKhGhjgP.AHfXfo.ABf/.ACdOg9fd.ABgifPf5.ABgWgI.ABf7.ABdOg9gWgf.AFgR.ABf5.ADh8gz.AHf9gDfvf2gB.ABeGfBgEf/gBgsfk.ABhgf3f1f4f1eGfBhggX.AFfp.ABf3.ADhXg+.AEf8.ACgMf1f9.ADdykigF.ABf4fsgFf4gP.AEdykigPf3.ACf3.ACf7.ABf2.ADfuer.AHftf3gRftfwf4kDhgf3.ABfufDep.ABftf1.ABfv.ABkDhgftfm.AFf3.ABf4.ADfvfu.AFf2gHf2fw.ABgEgNgIfqgU.ABf3.ABf5.ADgRf5.ABgFfqgU.AEflfxgG.ACgz.ADf3.AGfyfqf4fkf4fcgy.ABfLfD.ABgFgdf/f6fufXgJgjf4f+fLfDfXfrgT.ABe8f2gW.ABgngU.ACgWfzic.ABgO.ADf2fvfNfrf5exgN.ABhie0flgaf3eUfQfNflf4fc.AChie0fl.ABf6.ACgOgVgdgJgL.ABgKgHhPkF.AHfugUfmf/f5.ABfDjwf5gKf4elfY.ABgKf8ftfx.ABfDjwgKfl.AFf+.ABf9.ADhPfh.AHfxf4gEf2f2.ABgNe5f7gNfvfBfUf2jIf9fY.ABfvgNe5jIfD.AEf3fx.AEf4gbiS.AHf1f/gHgJfx.ABgie8gf.ABf7.ABf3.ABhgf2f3.ACgie8hgfz.AFgF.AFf2fg.AHgjf4f0fZf2.ABiXiYgNf4fNfgfG.ABe9.ABft.ACiXiYe9fu.ALfzfx.AFf2frfgf/.ABgGg0gReafY.ADgG.ACf2f3hAfygceafYf2.ACf5gvgGgJ.ACfqgh.AJe0f1fcgKgEfugBfviDjD.ABhLfaf2f2fufjf2g3fOf7iDjDfjfcgRf2hbffga.ABfvgDf4gdfgfieGf4.ACfz.ABdm.ABgFftf9fzhD.ABinjzgag/fpgqfofue7gDfm.ACinjze7eq.ADfXgJfs.ABgh.ABgJf3ege8.AFcp.ABgdfkfT.ABf3f2kffxgw.ABf5hRfq.ABgzhHfd.ABfykffxgzfx.ACf3.ACfX.ABfw.ABf5f4e/f4.AFXK.ABhlf/f8gGfw.ABnhgPgKgX.ABgffYfuiNhEeJfn.ABnhgPiNfgf5.ACf5.ABhEf2.ACf4.ABfMfZ.AHfugIf7f2f0f4hiewgbgJgVgpfT.ABf1gJ.ABf4.ABhiewf1.ADf4f/.ABgI.ABf4.AEf4.AHfE.ABgQ.ABft.ABe3g5f3fvjZg0dx.ABgGgmfdgP.ABe3g5gGgJ.ABf4.ADf5.ABfv.ACf+ft.AGimgEe+.ABfg.ABf2ftfk.ABf2.ABfs.ABgSf2fN.ACf3gOfk.ABfN.ACgTgFhN.ABf2.ABfj.ADf2.AGfngkgZhffYf2gKf2edfDf2.ABfjfsfqgIf8fs.ABf3f7edfDf8gq.ABgX.ABiSfsft.ABfw.ABgof6gKf2.AFgUgZgChsfefjfggIgQdwf2.ABgVfPfdf5f1.ABfjgJfjgQdwf1gv.ABgngniSfXf+.ABf9fq.ACfxgK.AFetgMgGkIe+fSf+.ABgBfI.ACgvfGfCfvfTfyf1gCf9gBfIfTgvfvgefQiafp.ABf+.ABf1gJfxfyf8gZ.AEfHergfjAhRehg/gIhAevf2.ABgG.ABfzf2gCgIfxf3fxhAevgCg3f9fjgygDfn.ADfegFf3fTfj.ABf8.ADeBgrfeamfjkbfogXhClsf0f1fbiEh1gyfcfsfThNgOhClsfceRgqflfgZqhwf5gEgehBghgLeueFgLgGgagWfn.DXfNfCfncwgPeFf2gKY6ixhdibeXeeg/gUg9gQjJf5f6Y6ixg9gLfnfyflfPgUhghHgFgJf3gThBhC.ABhS.ABgT.ABfbengViPfp.ABe9evd8mAf3.AEf2gQf3fu.ACd8mAgQ.ACgEf/f3.ADfygV.ABen.AHfihcfpgXfm.ABgdgdgBgDf2.ABf2.ACf2fvfLgc.ABf3gBgDfv.ACf+fffu.AEhCf7.ACf3.ABf6f0.ACfmghf1.ACfyfzg9fdfa.AIfu.ACfdfa.ADgif4ft.AEgB.ACf3.ACgOgy.ADf1fvg0.ACgLf2fpfy.ABf3.AEf4.ADgIfpfyf4.ACf7gI.AEgS.AKgdfkf2gP.ABf2gof+fjf+.AKgCfjf+.ADftgSf2gGf2.ABgTf3.AJgBgc.AGf2.ALgRf2.AEf3.AFfm.AKfjgff2gj.ADfwfwfp.AJgK.ABfwfp.AEgS.APggfEeXfz.ABgKgR.ABirfEf/.AEfygeemgOf5.ABirfEge.ABf2.ABfchlgK.ACgnf3.ABfu.AHhBfqile+fugUgI.ABgife.ACf4f4f6f2.ABexftf6.ABgife.ABf3gT.ACg1gV.ACflgIfufsftfu.ABf5.ADhLfxe3gmf3f/fN.ABf5fvf2f3fnfj.ACf2gYfegZf5f5fvf2fufo.ABf2hi.ABft.ABf2ha.ABgS.ABf4.ABgVf8.ACgKf3ftgV.ACgD.ABf3.ACf3.AFf2.ACf3f3.ACf6gY.ACf+.ADf+f5f3gJ.ABf9.ABgjf4.ACgQgffifk.ABf9fL.ABfrgF.AGgEf3gqfXfffrgFgE.ABgqf8gXfagS.ACg2.ACgif3.AGf8f3fp.ACf3gn.ABff.AJgJfng1ff.ADgS.ACf4gS.ACfv.ACf4.AHflfvgkhd.AEf5f2.AGf4.ACfzgJf5f2f4.ABgDgJfxf6f0.ACgHfr.ABf0.ABf3.AFfv.ABf8gd.ACf0.ACf4.AFgV.AGf4.ACf2.ARgOf2gRgEgDgQgu.ABgrfygZ.ABgSf5fs.ABfw.AEgrfyfw.ABfv.ACfdfZ.ACf4.ADfq.AGfwfye1gLgRf2fw.ABhnesgK.ABg5fn.ACf3gP.ABgU.ABhnesf3.ABf6.AChJf2gJ.ACf3.ACfff2.AFgJ.ABgMf3gC.ADfxfg.ACgbf4.ACf2.AEfxfgf2.AEf3gB.ACgQ.ACgQ.AHgb.ABfa.ADgZ.ABgJf4gT.ACf3fx.AEgJfwgJf4.ABf2gb.ACf0gR.ACfw.ACf3.AHf3.ABfxga.ACfsf9gC.AFgL.AFf3gC.ADf7.ACf1f4.ACgp.AKgT.ABf8fg.ACf2.ABgMf2f2.ADgGgK.ADgBf3gMf2.ACgK.ACf9gZgI.ABgGf3.ADf3.AFgK.AHgCf5gN.ADf2.ACf4.ADgCf5.AUgK.AFgG.ABfYgo.ADf6.ABf2.AFfYgo.AWfz.ABf6.ACfuiRfX.AFf4fY.AEiRfXfY.AGft.AMf3.ABge.ADfs.ABhye1.ACgP.ABfr.ABfg.AEhye1fg.ATgQ.ABf/.ADgK.ABg4eW.ACgZf3fl.ABfohc.ADg4eWfo.AEf5.ADf2.ADfx.AGf3.ABgM.ADf9.ABgBf4.AEgP.AGgBf4.AJf4.AKgd.ABftf4.AEgefw.ACf5.ABf2.ACgQf3f6.ABgefw.AWfy.ABfw.ADgt.AFfo.AGgt.AIgJ.AMgh.ABfrf2f5.ADgtfwgZ.ACf3gHgKf7f2.ABgE.ABgtfwf7.ACf2.ABfyf7gC.AFf2f3.AHf8.ABf4.ADghfd.AEgR.ABgQ.AEghfdgQf2.AIf3.AJf2.ABft.AFhGfngK.ABf3.ABf3.ABf4.AEhGfnf4.ATgf.ABfe.ADf8.ABf1fxgJ.ACf2ga.ABelhc.ADf1fxel.AGgY.AFft.AGgif2gyf1gD.ADeng0f2.ADf5f6gHf5.ABf3.ABeng0gH.AGgK.ACf3.ALhCf6gG.ADfdfyf3.ABf5.ABf2.AGfdfy.AHgJ.AMft.ABf6.ABgR.AEgbf4.ADgPf/fv.AFgbfv.AGf5.AMgB.ABgI.AGf4gJ.ADf3.ABgI.AFf4gI.AGf3.AMgJ.ABft.AGf4.AEgR.AHf4.AWgZ.ABfw.ADgQ.AFfn.AGgQ.AXfy.ABgB.ADhqfZ.ADf2gN.ABfgf2.ACf2hqfZfg.AGf6.AOgl.ABf2.ADfSgf.AGf3.AEfSgff3.AEf8.AQgm.ABfm.ADgF.ABf2.ADftgQf9.AEgF.ABf9.AVgH.ABgK.ABfz.ABgGfw.ACfw.ABgI.AGgGfw.AHgO.AMgN.ABgD.ABf2.ADgPfv.AEf+.AEf5.ABgPfv.AFgF.AOf2.ABgc.ABfj.ADf2fuf2.ABfn.ABhH.ABgL.ABf3.ACf2fugL.ATf2.ABgY.ABf2f2f4.ABgbf9.ACfy.ABgg.ABfu.ABf3.ACgbf9fu.AXgX.ABfnf4fThSft.ABgC.ABfx.ABgQ.AEfThSgQ.AGf8.ABf4.AKf2.ABgb.ADf2.ABfnfh.ACgI.ABgZ.ABgP.AEfnfhgP.ATf2.ABgVf2gM.ABf2.ABhMfJf4.ABfaf2gj.ABf6.ABgDgP.ABhMfJf6f4.ADf7.AHf8.AGfogCgYfx.ACfOf2gQhd.AFf2.ABgSfnfx.ABgQhd.ADgLhMfygJ.ACftfo.ABfxf2f3.ABf3.ADiIf6fygZewfxgvf+iRfV.ABf1f4f2f4.ABf8eRg4fafliRfVf8fu.ABf7f4gbf3.ACfFgk.ABgKf4.AGgHfTgDgf.ABgogRgmgnfU.ACf3.ABf2.ABf6.ABgTgKfJgnfUf6.ACgOe3f5gJ.ACg6ftf3.ACf2.AFfif9f3f7.ABgKf0ggfTf4.AFf2.ACf2f+hlfTf4.ADfpf6.ABgY.ACf7.AKgchJf4fe.ACfogQeqfXf2.ADf2.ABgt.ABgJfTfoeqfXgt.ACfygk.ABgJ.AChm.ABf2f3.ADf6.ADf8hK.ABgJ.ACfk.ABfif4.AJgEggfif4.ADghem.ABf2.ACgbf4.AJfyfe.ABfm.ACgP.ACfj.ACf2.AFglg4f3.ABfj.ADgBgF.AEgI.AKfrf5engYf1f3gp.ABfufZf3.ACfm.ABgL.ABfViEga.ABfufZ.ABffgcf5ffhXf1.ABf2ggf3f6gS.ABfw.AFe7ffhOj0iehdeS.ABhWfh.ABftfHeefYfWfsgnh5fSf1hWfhfsfhgO.ABgrfZgVf+f4fEfqfpfffBfw.ABfv.ABf3.ABfpgXecg9hJibhf.ABfLfzf3.ABhMfHgaf3f4gLfsfpe2fLfzf4fbgEf3f+fdf1gNftfbgpfjgDgLfK.ABgg.ADgCf5gfgGf4fhf0fyhIgC.ACf2.ACgeflf2f9gDfphIgCfl.ABf5.ABf8f5f5.ABf+fn.ABfuf+gLf3.ABhF.ADgCg7fvfW.ABgXeaf5dufb.ABfl.ABf3fqf3f+f3grgHhJdufbf+f/fr.ABhQf2f3f2f1hK.ABgogofphY.ABfv.ADgCfnfMiH.ABflgc.ABfBfv.ADgafugbf0.ABgmgCfxfBfvf0.ABf4gNgIfqgN.ACgIfnf3gE.ABf3.AFfggPhkgif2fngR.ABf/fp.AFf2ff.ABgsgTgjf/fpff.ABgJf6.ABe8f3.ACfQ.ABgVfv.ABft.ABgO.ABf5.ABgjf2gYf6.ABgKgS.ABfcgvf2.ACftfzgO.ACfegD.ABfcgv.ABf8f/.ABf4fwgT.ACf8.ACf3.AFf7.ABgXfod/hPfZgLgR.ABgcengv.ABfgfFgMf3.ABgLfegL.ABgcen.ABffft.ACiBftgmgLgY.ACfihff2.AEf3fxgJg/ejezgwf8f2ije3fqgBgfgvgQf3esgvf3fl.ABije3esfu.ABf2.ABgtgfgH.ABfq.ACg/fVfU.ABf0.ADf8fuflfRf3f5gS.ABiVgQgH.ABgUf8fof/fwfnfifw.ABiVgQfwgm.ADfwgYf0.AEf+fx.AGgYf6ezgof2f7fQf2egiUgI.ABgO.ABgmf9.ABf1gW.ACegiU.ABf2gK.ACfngaftgSgvf5f7flfmf3.AFgZgphJfJ.ABf3gU.ABftf2.ACfuf2gF.ABgNf1fpgHf7ftf2gN.AEf3f7f/.ABfn.ADgO.AGgkf/f4gy.ABf2gC.ABfufMf4f3f3f2ftftgcf2f5gX.ABfufMgc.ABgSf/.ABf4fpft.ABgl.ACf9gGgi.AFgK.ABge.ADgF.ABgQf4.AEg0gI.ABf4.ABfh.ABgQf4.AHfo.AFfO.AGgTf3fTfzgN.ABgl.ABfkfofd.ABf3frgtf2gNfRf5.ACfkfogNf2.AFhV.AFhCft.AFf2.ABg4.ABfJf/f4.ABd0f3f0.ABgaftfx.ABf3ga.ADd0f3f3.AGfd.ABf9.ACf6jY.ACf+.ADgu.ABf0f3.AEf2dGgj.ABhSf5f0.ABgHf1.ABgU.ABf2dGgH.AEf7f2.AFf2hR.AGfs.ABfK.ABgG.ABf5.ABg7gmfz.ABgDf2fv.ABfjhogP.ABf3g7gmfj.ABf4.ABf2.ACf3.ABfy.ADfn.AGgK.ABgBfs.ACgK.ABfUhhgJ.ABf6f2f3.ABf3fx.ADfUhhf3.AMfy.AGgJ.ABgR.AFgnf7.ACf6.ABf7.ACf3.ABf+.ABgnf7.AHft.AFft.AGgT.ABfo.ADf2.ABfjf4f3.ADg3.ABgG.ABf6f3.ABfjf4gG.AGf9f2.AEgc.AGgJf3e0.ABflf2gx.ABhgecgw.ABf3fuf8f2f+f2f2gb.ABhgecf+.AGgh.AFgff3.AFf+.ABgw.ABfwf6gG.ABi1g8f2.ABgMf5e3gHfPff.ABf5.ABi1g8fP.ACf2.ADfx.ABf2.ADe0.AIgXfwf8.ACfxjLdAfm.ABf2.ABgx.ABfvfg.ACf2jLdAfvf4.ADf+.ABgS.AFgm.AGf+f4gefrfe.ABgKf4eReTf7.ABf3f3ftgBgVikfRgZ.ABeReTgVf2.ADf2.ABf1.ABfn.ADi6.AIgvfmf9.ABfs.ABgwet.AEgGgKgTgnf4gBf9gwetgTf4.AHf9.ADfx.AIhAf6gb.ADdyhE.ACfu.ABgQf2gc.ACf/.ABdyhEgc.AMfl.AIfxf2gK.ABgG.ABgI.ABgT.ADfjf4.AFgI.AIgU.AMgT.ABgkf+fC.ADgFfmgH.ADgu.ABf1fz.ADgFfmf1fu.AFgS.AMgK.ABe8f5ge.ADerh+gX.ABfm.ABf4f2gS.ACgE.ABerh+gSfv.AFgJ.AFgB.AIge.ABfx.ACf4gafsgH.ADf7.AEf5.ABgafs.AEf4.ARfm.ABgL.ABf2.ABhPe+f4.ABfy.ABgggJge.AEhPe+ge.ADfx.AEf2.ACf4f8.AIgff+f+.ABf/.ABhFfHgS.ABfc.ABfUf4fr.ACgh.ABhFfHfr.AFf5fy.AFgr.ACf+.ADgK.ABgbf/gJ.ABf0.ABgIgGf8.ADfU.AEgI.ABgIgG.AHf6.AOfrfxgu.ABf+.ABgefy.ACf/.ABfx.AGgefy.AOf3.AHfX.ABgH.ABgJ.ABgCfyf6.ABf9.ABgz.ABgP.ACf4.ABgCfygP.AGf2.AFf9.AGf2f3gv.ABf3f4gK.ABfifngW.ABfp.ABhA.ABgI.ACf3.ABfifngI.AMfk.AIf2.ABf+.ABgK.ABgHgF.ACfo.ABgLgGf9.AEgHgFf9.AVhb.ABgD.ABfGf2hUedf2.ABgVf3gD.ABf8.ABf8.AChUedf8.AIf2.ACgJf3.AIgZf3gL.ABgL.ABgIfsfo.ABgV.ABfn.ABgF.AEgIfsgF.AGf8.AOfo.ABgbft.ACgmfLf2.ABhH.ABfx.ABgCf3gRf5.ABgmfLgC.AIf4.ADf2.AGf2gUdpgx.ACfa.ABf+fY.AGf7gE.ABgPf3f+fYf7.ACf7h1g4.AOgRgrfnfuf5gKfbgPibf2fw.ADfzf2.ACf3f3fnibf2.ADfVflgJ.ABfz.ABf3.ACgh.ABf3.AFf2g1gPf/f2.ABgEg3ftf/.ADfp.ACf1.ADgWftf/f1.ACfofufk.ADf6.AKf3.AEgDfrgqfdft.ADfq.ACgT.ADgdfdftgTf8.ABgJgJ.AEfogW.AJgafK.ABf2.ACh6ftfZfu.ADgB.ACf3.ACf2fUfZfuf3.ACgaft.AEg3f3.AJf2fQ.AEf4.ABf4f3.AKgff4f3.ADgJgG.AEgk.ALfy.ABfp.ACgQf2.ABfw.AJgIgI.ABfw.ADgcf0f2.ADgY.AKf4eMhI.ACf+hD.ACe1.ABg3.ABhB.ABf1ftgBgC.ADe1ftfcgK.ABgCfmgEf2gygH.ABfvf2.ABfzgJ.AEgXgQf5fVeWf2euf+hSgMfmgCfpgPfbgL.ABgPgNg9fxhSgM.ABg+fDgFfvhVf6fjf7f0fmgcf1hgfhgHf8.ABgV.ABhPhQgHhIftfmf6frfYgR.ABfbfTg7fZga.ABgLegfsf1fYgR.ABf2f7.ABfye2.ACgpfgfvf5fm.ABiJgQ.AEgLgFfcfU.ABgcgK.ABfog3.ABf4.ABes.ABf1.AEfyfog3.ABfkf3gIfyf1gL.ACfq.ABgYgt.ABhYgX.AEfTgMfwgDftgbgJ.ABfGiR.ABfv.ABgGfsflgC.ABgBf4hefGiRgCgGgWf5glf4gU.ABf3e7.ABgdgGf2en.ABfy.ABf6.ACgQfmfLf3gcev.ABf0f4.ABf7.ABgCf2fv.ADf/gPf0f4.ABgef0gVg0f2.ACgXhW.ABf6gG.ABfqf4.AEgJgDfvgxf/f4f5.ACf4.ABf2.ADgK.ADf0fr.ABf4.ABfugJf4.ABft.ABftglgN.ACf3.ABgK.ADgR.ABf2f2gugUf7gHf5.ACet.ABf+.ABfDgEgMf6.ABg5f3.ACetf6.ABf5.ABfpf5.ACgI.ACgK.ABf3g4.ADgT.ABgtf0fYf5gf.ABgIf2gwfkgEfRfSghgUgCfLfngqgR.ABgwfkfLfK.ABf7.ABgCf6ggf/fVf8f6ftfUil.AFgMgigOengkepfjf2cwgyfd.ABfllre3f1fEg/hM.ACcwgyfEfWf2f2.ABgRgPgO.ABf/.ABgMgHhyd3.AGgQgVfbf5gOfw.ABgPg2.ACf9gzfegKf4.AEgPg2f4gOgV.ABfw.ABfw.ABf4f4.ABgIg6enfY.AFf9f3gKgjgJgHe4.ABb4kEgIgPfvfygufdfafugC.ABfpb4kEfafa.ACf2fngh.ABf0g4.ABgIgJhcfagI.ACgS.ABfw.ABfug4f3f0gu.ABf8f5f4.ACf3g7f/.ACgQf3f9f8f5.ACf4.ADgLf3.ABfe.ACfif3.AGgDgLfnhBfx.ABgI.ABffg+.ABf2fkfsgNgK.ACf3.ACffg+.ACgK.ACf2fp.ABgKgI.ADf3ft.AHf5f3f2.AEgM.ACf2f4gQ.AHgM.AHgJ.AGgG.AHgD.ABgBf2f4.ABfug/gNgKfqgcgb.ABg3.AEfug/g3fw.ADf2.ABfb.AFfNfh.AFf2.ABfnfngngIga.ABebg7f2gZfDfxf+.ABfX.ACgU.ABebg7fX.AGfu.AFg3hJ.AFf8.ABf4fu.ABgSf6.ABc4iz.ACghghgf.ABgTf3.ABgK.ABc4izgTfo.ACft.AHf4f+fn.AFfj.ABgZ.ADfx.ABibeYgN.ABhXfvfg.ABfPf6.ADibeYfPf8.AEf2.ACf4.ADgUfl.AHf2.AFfygRgS.ADf3.ACf3.ADfygR.AHgZ.AFf2f4.AGf6f9f2fp.ADgtgOf4.ABf5fkgz.ABf1.ABf6.ACgtgOf1.AFf2gM.ABf2.AKgJ.ACf3gZ.ABf3.ABf4fo.ADftgN.ABgKf3.ADf4fogK.AGgl.AFfx.AGf2.ABeuf6gDf2fs.ABgVgZgPgT.ABfqfSgmgsfZgXgJ.ABgVgZgsf7.ADf+.ABgF.AFgkgLf4.AEfs.ABgDf3gI.ABgh.ABeigegWgq.ABgHfs.ABhM.AEeigehMfm.AFf0.ABf3.ABfxf3f3.AIg7f5f1f3.ACgBf6.ACfxgMgR.ABfk.AEgBf6fkgH.ADf4.ABgP.AEf3f4f3.AFfs.ABh3.ABgEf2gcf2hAcrfm.ABgufpiQf/fIftgOf9.ABhAcrfIfR.AFf5f2.AEgCgdf5.AGgI.ABf+.ABf4.ABkCcs.AEgggJfPgf.ACf2kCcsfP.ACf3.ABf5.ABgI.AEf4fX.AGgT.ABfJgwgigJ.ACfZgEf5.ACf3fWf4gp.AEfZgEgp.AGgO.AGf3.AHf8.ADgL.ACgEgJ.ADfv.AHgE.AHf9.AMf2.ABgc.ABgL.ABfw.ABgPfjf3.ACf3gegTgQ.AEgPfjgQf6.ADf8.ABft.ABf4.AEf3.AHgcfxgU.ADgKfOgp.ABgzftf8.ABgW.ACf2.ABgKfOgWfI.AIf3.ACf2.AIf4.ABgR.ADgIf4gI.ABf2.AIgIf4.AHf4.AOgXfnfw.ABgJ.ABe3gFga.ABf3.ABgR.ABg4g7f0f4.ABe3gFg4fd.ALfz.ACf7.ADgJ.ABfzf2gW.ABgQ.ABiXdtgT.ABf2f2fi.ABfKgJ.ADiXdtfK.AGf3.AFg4.AHf2gcf3gZ.ABfz.ABfzf/f2.ABf4.ABf/gSf5.AEfzf/f5.AVgb.ABev.ABgp.ABg1fi.ADf4f7.ABgW.AEg1figWf2.AMf3.AHfrfvgV.ADgWgZgI.ABgJf2ff.ABgT.AEgWgZgTf3.AFgN.AGfl.AFf2.ABgT.ABfx.ADfNghf8.ABf2.ABg3.ABgG.ABf3.ACfNghgGf4.AKf6.AJf+.ABgC.ADftgR.ACgPf3gG.AGftgR.AOf3.AHg/.ABf7.ABfy.ABgZfc.ABf4gTf3f5.ABfu.AEgZfcfu.AMf3.AIfm.ABgS.ABgK.ABfLgt.ABf4gZ.ABf9.ABf4.AEfLgtf4.AVgNf3gH.ABgK.ABgifW.ABf2g1fYfk.ABgL.AEgifWgL.AThRgB.AEf2.ABflfj.AKgJflfj.AJfn.AKf2gYgTfm.AFgQ.AEf2.ACgIfy.ABf3.ABgQ.ADgD.ABgM.AGf8.ABf3.AFf5gY.AEfygPfvgP.ADfm.AGgmfvgP.ABf5.ABgLfv.AEfx.ALgP.AEfxgRfwgI.AKgHfwgI.AEfx.AQfM.ABf6.AChNgCfwgT.ADfu.AFgYf8fwgT.ADfxf8.AEf3.ALf3.AEgJ.ANgK.AFf2.ARfl.ADf2f4.ACgM.AIf/.ABgQ.ABgM.ADgb.AFf2.ALgffUgB.ACgg.ACfF.ABgI.ABgN.ABf2.ABgMf/.ADfF.ABf3.ACfl.ADgZ.ACgP.ABf3gW.AFfsejhXgaf3.ABgP.ABgTdAf3fvf3i+gJfp.ABg1fKf/fugTdA.ABfn.ADgb.ABfuhDgF.ADf3.AGgaffgafQfyf3gj.ABfwic.ABfmf7.AEgE.ADfwic.ABfof4f2.ABgC.ADf4.ABgXgF.ABe4f8.AFgEf8f2.ADf2fggK.ABfw.ABgK.AGf9fggK.AEf4.ADgUgD.ACgJ.ABga.AGgDf9fS.ABgJfw.ABfuhl.ABgL.ABgY.ABgJ.ADgTflfuhl.ABf2gV.ABgQfz.ABf2.ABgh.ABgNf6f2eb.AGhKf3f2.ACfm.ACf3.ABgK.ABf3.AIf3.ACgJ.ABfZ.AGf3.ACgS.AFgFgTfhfp.ABgXfo.ABf3.ACgK.ABf3.ABgG.ADgQ.ABf3.ADgB.ACgU.ACgJf8.AEf2.AHgX.ACf2gK.ABfRf/.ABf/.ABf/f7.AGfRf/.ABf7.AFf4.AEf2.ABg1.AHfafOgmgq.ACfWfTfufz.ABf/gW.ABf+gQf8f+.ABfWfTf+f3.ADf5.ABgFgC.AEgKhh.AFftf3fPgpgLe8gD.ABhId5.ABf2fvf3gF.ABf3flf6.AChId5f3g2.ADf2.ABgKgKf8.ABgTgQgkhf.AFfs.ABfxf9gPgJ.ACdDi7.ACf0fTgI.ABf4.AEdDi7f4fl.AHf4.ABf6.ABf2h8.AFf2.ABf+gU.ABf9fs.ABiGeU.ABf3f6gHfpgNgy.ABf0gQ.ABiGeUgyfw.ACf2.ABf2gB.ABgS.ABf+.ABfwf1.AGf4gMgk.ABf3.ADgI.ADf1.ABgK.AGgI.ABgC.AGfv.ACfz.ABf+f5.AFf2.ABgUf6.ABgPf4.ABgIgHf4.AEgI.AFgIgH.ABf2.AFf2f+.AFf5.ANfwgD.ADf3.AHfwgD.ABf5.AMgc.AFfs.ACgVfw.ADeUg6fwgKf3iCgB.ABf3f/.ADeUg6f3fn.AFgM.AFflf+.AFf2.ABf6.AFechaf3gK.ABgKgEgJ.AFecha.ABfi.AGf4.AEf5gv.ALgI.ABehfp.ABg7fuhogF.ABgE.AEehfpgEf3.ALgKfS.AHgC.ADf3.ABf4gngH.ABfegdgC.ABfSfnf+.ACf4gnfSgr.ALfOg0.ANhDe9.ALhDe9.AcfkgJ.AGgZ.AEfkgJgZf6.AUfrft.ABf0.ACgFiE.ABf3.ABfMf1.ACf2gT.ACgFiE.ABfz.AMf3.AFfs.ABfggRgI.ADe6gYgJgK.ABfZgI.ABfvf/f/f4.ABe6gYfvg1.AFgNf5.AEg4f8.AFf2.ABgJfx.ABgPft.ABhWeR.ABg7.ABgHfY.ABgH.ABf2.ABf4hWeRgHgQ.ALg+fP.AFf2.ABf4gy.ACf3.ABZ4ju.ACf7g1f4f4hb.ADf4Z4juhbg6.AFgK.ADf3.ABfzfi.AFey.ABf4.ABg6.ADiZeN.ABfvf5gUf9.ABgsfrgyf4.ABiZeNgsfb.ALf9fk.AHf3.AFgqfTgT.ADf2gIgV.ABgc.ACgqfTgVf3f5.AKf2fj.AHgP.AFgNfk.AGgI.ABf3.ACgNfkgI.AVgK.ABf2.ADf2.ABf6.AKf2.AIgP.AUg0fO.ABgb.ACgP.ABfb.AEg0fOfb.AMf5.AIgI.ABfw.ADf+g1f2.ACf2gT.ABf3.AEf+g1f3fo.AMf2.AJgK.ADfggHf2.ADgK.ABgP.AEfggHgP.AVgc.ABf4.ABfk.ABgLgS.ADf2fm.ABfy.AEgLgSfygf.AFgH.ABf2.AMf+.ADgF.ABf4g7.AEgFf4fo.AEf4g7fofu.AFgJ.AFf2f4.AHfu.AGfvf4.ADgS.ABgM.AFfvgM.AGgN.AUfugZ.AGf5.AEfugZf5.AVf4.ABf+f2.ACgMgq.ACf9.ABfn.AGgMgq.ABf6.AUgXf3gT.ABf6.ABflgxgT.ABfkfnf7.AGflgx.ABf0.AWf2.ADgOgB.ACgKfr.ACgQ.ABf3.ACgOgBgQ.AVfw.ABgI.ABgK.ABgX.ABf8.ABgJf6gI.ABfg.AEgX.ABfg.AVgO.ADfw.ABfcgb.ACgK.ABgD.AGfcgb.AWgGf4f7.ABf9.ABf8gW.AEgG.ABfx.AEf8gWfx.ATgKf8ggf8.ACgP.ABf4fd.AGf5gNgQ.ACf4fdf5gZ.ABf2fufk.ACf2gW.AEf3.AFgIg5fjf3.ABfwgJ.ABf4g6.ABf3.AFfif3.ACf4g6.ABfp.ABgMfwgM.ADf1.ACgSf3.AFf9.ABfggdf2.ACgE.ACgw.ADfw.AIgw.ABfz.ABf2.ARf0.AEfRgKfugI.ADf3.AGgbfugI.ADgFhN.ACf2.ABfw.AEfx.AFgxfS.AEgzf8fWgj.AGgHf2.ACfwfWgjgH.ACgafR.AEgG.ACf3.AIgH.AEf6.ACf/.ABf3.ABfv.AGgh.ABf/.ADf+f7.AQgH.AEfs.ABf3fz.AEf4.ACgJgF.ACf3fz.AEgV.AEgJ.AKf2gPf1ftf2.ABf3.ABgxfr.ABgk.ABga.ABgKf0f2f0f8.ABgxfrf0fff4.AFgH.ACgT.ACf9.AFf2fvgWfUf/frgC.ABfqeEf2gF.ABgJgOf6fyhVfvgz.ABfqeEfyhB.ADgk.ABgEfmf0.ABgHfmf3g7.AFgOfwgO.ABf4fqgG.ABfvgY.ABf/.ABfZf2fof8.ABft.ABfyfvgYf8hpgE.ABf1f/.ABgSf2gl.ACgM.ABfb.AFf2fvfvfc.ABgKgO.ABf4fr.ABfr.ABfj.ABf2f/.ADf2f4frf/gCgB.ABgVf4f2.ABfyg6.ACgM.ABhe.AFfjfY.ABfK.ABfzgM.ABerfP.ABgi.ABfWf2gbfyf3fk.ABgkerfPfyg7.ACgB.ABf4.ACg3.ABgLf6.ABiX.AFgRgZgDfq.ACf5.ACgr.ABgr.ACf2gK.ADf0gi.ABgr.ABfe.ACfo.AEfN.ABgSf3.ABfp.AFgeg6fvf5.ABgPfg.ABf4fa.ABge.ACf2.AEf3f1f4fa.ABfxgd.ABf6f4.ABfxf3ga.ABfv.ACgN.AHgwf7f3.ABf2.ABgFg9.ABgd.ABgBf+gJ.AEf3gFg9.ABff.ADf3frf3.ABf6.ABgI.ACfP.AFf2gPgPgDf2fkgi.ABeZitfwgS.ABgffrftf+fuf0.ACeZitf+fYft.ACfn.ABg3.AFgVfW.AFf2f3f6ffgHgugN.ABh7fNf2gOf7fNf7fwf6gY.ABf3.ABh7fNf6fk.AFf2.AEgKgKgB.AFfj.AFfo.ABiTgWgJf3fwf1f2gHhI.ADf3iTgWhIfkf4.AEf4f3fg.ABgJgYf6en.AFf2.ABgGgh.ABf4fy.ABhrfXgBgV.ABfngZgIf1.ABf3f3.ABhrfXf1gt.ADf2f3f6.ABfff3.ABfwgVfG.AHgQgO.ABgEgB.ABeEfT.ABf3.ABf3gIf3.ABg1.ADeEfT.ABfs.AFgJ.AEf4.ABh2.AGgJgOgdf2f2gI.ABgmfm.ABge.ABf3fy.ABfv.AEgmfmfvf/.AHf3.AEfh.AIfi.ABgn.ACfsgT.ADfk.AHfsgT.ABgw.AFfw.AGfz.AFf2.ACgEf3f0.ACghgugB.AChxfd.ABgF.AEghgugFfsf4f4.ADgY.AEf3fgev.AFgP.ABfq.AFfChIf/.ABf4fsfaf4gX.ADf5fChIgXgx.AFgP.AFf5f9.AFfs.AHfpgs.ACfm.ABf5.ABf6f4.ACf8fpgsf6fz.AFgX.AFflhA.AFe8.ABgFgg.ABfsgJ.ABi+crgjf5fsflf9.ABhHfrft.ACi+crhHgq.AFf6.ABf5.ADf6gi.AHfkgT.ACgX.ABf0f5.ADf2gE.ABfx.ADf5f0f5fx.AGgQ.ADgT.ACf+.AHgKgrf2.ADgUe7.AGgQf3.ADgUe7gQ.ATf2.ABfm.ADfx.ABfLh1f3.ADf1.ABg+f3ft.ACfLh1g+f6.AFf5.ADgH.ACfr.AFfPf4f0.ABgI.ABf8.ABdeh7glftf2gTfo.ABgqf2fPf7.ABdeh7gqfa.ADf4.ABfH.ADgI.ABfcj9.AFfs.ABgFf9gLgZ.ACc5kGfjgCflfDe5.ABfw.ABg5.ABf4c5kGfwg6fw.AEgB.AFfOhP.AFfF.ABfwgcgS.ADdqiAf8f2f2gegJgIfbfvhFf/f4dqiAfbhS.ADf8.ABgG.AEf4fzfW.AEf8dH.ABfhg/fz.ABfj.ABdfiSf8f6f3gLhAgQf6hBfKf+f4dfiSf6fU.ALhLhw.AHgX.AFj3c6f4f/fwfZgJf2gLfWg3f1f4j3c6gLg5.AFfv.AFfqfi.AHf3gcf1f3f4.ABgeh6.ABgK.ABf3fxgBf8.ABfRf8.ABgeh6f8f3.AFf5.AFfjfj.AIf2.ACf5.ACgEgQf2.AKgE.ABf2.AFgR.AOfnf1.ABf4f9.ABfKhRgc.ACfughgDgD.AEfKhRgDgT.AFf2.AGfZ.AHf3.ABgO.ADg0etgM.ACfugY.ABga.ABf8.ACg0etgagL.AFgG.AGfi.AHf4gefhf3gS.ABf6gK.ADf2gV.AGf6gK.ABf7.AMf2.AHgPftf9.ABge.ABbzjCgTf+f2f2fp.ABgz.ACgO.ABbzjCgzhB.AFgJ.ADf2.ABfofk.AHgEf3gIgsgK.ABhdcIf/.ADf8.ABhJ.AEhdcIhJg9.AFgB.ABf3.AEfp.AHfzfvgRgJ.AChBfF.AEf4f2gF.AEhBfFgF.AGgK.AOgHf7f7f+f5.ABgDgM.ACgP.ABf8.ABgZ.ABf3.ACgDgMgZ.AEf1.ABf3.AGf3.AHgK.ABfy.ADhafQf3.ABf+fogr.ABf1gY.ADhafQf1fm.ADf7.ABf8.AFf3fx.AFf2.ABgK.ABgJ.ADgNfp.ACgXf3fr.ACgH.ADgNfp.AWfx.ADgx.ABfGgR.ADf3gWf2gK.ADf6fGgRgK.AVgI.ABgQ.ABfu.ABg+fHf3.ABhJf3gO.ABgbftfa.ACg+fHgbfV.ALf5.AHf2fLgLgq.ADeqhu.ACgK.ABgK.ABf4.ABf3.ACeqhuf4f3.ABf4.ASgS.ABf0.ADekhD.ACgB.ABgjf6gF.ABf3.ACekhDgF.AMf5.AHgbgG.ADfn.AEf9.AOftgN.AQfbgD.ADgc.ABf2.AMf2.AEgU.ABf8.APgrf4.AGgJ.ABf3.AIfn.ABgJ.AFf2.AOgK.AFft.AUgJ.APgi.ACf2.ACf1.ACfw.AKgC.ABfw.ADgTgT.ABf3.ACfu.ACf3.AIfa.ABf2.ACfo.ACgK.AKge.ABgK.ABf2.ACgy.AEf4.ALgU.ABf+.ACf5gI.ABf4.AMf4.ADgKfs.APf5fv.ABfg.ABf2hQ.ACfc.ABf3.ABf3.ABf4.AGfc.ABgbgR.ABgD.AQgmfNft.AEfwhC.ABfv.ABf4hbgQ.ABe+fw.ABgHfwhC.ABgu.ACgWfi.ACfm.ADf8f8fj.AFgOf8f7f/.ABfggJ.ABf4fg.ABgO.ABf2.ABgT.ACf2.ABf1f4fg.ABgQf+.ACgF.ACfsgL.ACf9.ABgw.AGf/.ADf3gB.ACgT.ABgT.AKgT.ABf9.AMfm.ALf9.ABfohC.ADfw.ABf3.AFfohC.ABf+ft.AGgN.AEf7.AGf5.ABf2.ABf3gP.ACgF.ABgS.AKgF.ABfp.AGgT.AFf4.AFf4.ABgL.AGfs.AMfs.AFf9.AIgU.AHgHfx.ABgC.ADgg.ABf3.ADgF.AGgg.ABfq.ATf+figDf5fkgK.ABgWhNf8gJ.ABfm.ABf2.ABf2.ADgWhN.ABgN.ADge.ABf3.AFfvf0.AEf3.ABf7hAf2f/gZfo.ABhAdr.ABgC.ABfufj.ACfF.ABf2.ABhAdr.ABiS.ADgK.AIf7.AHfw.ADgQ.ABgHgo.ABgI.ABf2.AHgHgo.ABfd.AMf2.AHf5f0f2gcgd.ABfefRf9f8.ABgp.ABgT.AFfefR.ABgY.ADf7.ABf8.ABf2.AEf7.AIf3.ABgJ.ACgThN.ABgE.ABf4ftgK.AFgThN.ABfJ.ALf2f2.ADf4.ABf2.ABgV.ACgW.ACfjgI.ABgh.ACf4f/f4.AEfjgIf4f/.ADf7f2.ACf+.ADf2.AJgK.ABf2.AFf3.ASgJ.AOgG.ABgK.AGf2.ACf6.Aef5gJf2gKf8.ABgGgdf2.ADf3.AEgQ.ABgGgd.ABfq.AFf4.AMf7.ABgYfu.ACfX.ABgYgS.AEf3.AEgI.ABgYgS.AZf4gK.ABfdhL.ABf3.ABftf3.ABgKgF.ADfdhLgKgQ.ACfu.ACgJ.ADf5.ABft.AJgK.ABf4.ACg5fX.AEgD.AEf9.ABg5fX.ABf4.AMf2.AHf2gB.ABgI.ACgCf/.ABfw.AJgCf/.AHgQ.AOflfugI.ADgYgM.ABf/.ACfz.ABf1.AEgYgMf1gh.ALf5.AIgIf3gMf5ft.ABe5gc.ABgJ.ABft.ACfw.ABf+.ACe5gcfwhs.AMfp.AHfxgYf5gTf+.ABgcgL.ABgP.ABfu.ACgvf4.ABf4.ABgcgLgvfo.ACf3.AIfmfk.AHgQfzf7f3.ACfygl.ABf4.ABf2.ACgW.ABf3.ACfyglgWfw.AFgI.AOgHgm.ABgRgk.ABdchh.ACf4ftfh.ABhR.ABf3.ACdchhhRfz.AHf4.ABf4.ABgPfj.AHfqgC.ACf2.ABjud6.ABgI.ACfx.ABfa.AEjud6fagB.ALfufz.AGf2gOf/.ABgB.ACgefK.ABgG.AJgefK.ABgS.ACf7.ARf/gZfvf7.Acf+.ALgJfu.ABft.ABfCimf+.ACfrfxgTf8fz.ADfCimf8fW.AFfc.AGgl.AHflgdgE.ABf4.ABd4gt.ABft.ACgNf5.AFd4gt.ABhk.AFgK.AGf+.AHf2.ADgI.ABfpgy.AEf5.AGfpgy.ABfu.AVgIf/gL.ACeuh/f4.ABf4f2gb.ABfdf3.ADeuh/fdgH.ACf4.AJft.AHf2.ABf7.ADf+hdf3.ABf9f6fj.ABf8.ADf2f+hdf8f4.AHf4.ADgKf2.AFf2.ABfigVgjgU.ACg9eq.ABf4.ACf2.ABgJ.ADf2g9eqgJf9.AFgK.AMf/.ABgOf0fy.ADfrgRgY.ABgPf4f7.AGfrgR.AHf3.ANf2.ABf2.AEf2gRgNf2gTf7fZ.AGf2gR.ABgi.AUe4f5gl.ABgH.ABf5gX.ABf4gj.ABgw.ABgR.AEf5gXgRfC.AFf8.AEf6.AJgC.ABgB.ADfogn.ACgB.ABft.AGfogn.AWf5.ABfr.ABgU.ABhueo.AEf2.ABf7.AEhueof7.AVgM.ABf3.ADg4gC.ACf6.ABf8.ABfo.AEg4gCfofy.ALfz.AIf+f/gd.ADfugR.ACfw.ABgJ.AGfugR.ABfu.ASgKhNf9fp.ABf2fk.ACf4.AHgC.AEf4.ADf/fdf8.AGgX.AHgIg6fbfF.ACge.ACgL.ADf2.ADgE.AEgL.ABf2.ABgKfvgw.ACf3.ABf3.ACf2f3.AFgVf/gYf2.ACfgf3.ABf2.AKfy.ABf2.ADgIgX.AQfv.AEgogR.ABgS.ADfu.AEf3.ABfq.ABgS.ADgKfuf2.ADgJ.ALfC.ABf+.AChi.AGf2f3f9.AEf6.AGgD.AJf3.AFf2fQ.AEfP.ANgW.AFgIhN.AQgkf2f0.ABf2gh.ACgD.ADfd.ACf/.AFgDf/.ACgEf7f2.ADgF.ALf4f+fn.ABf2g8.ACgm.ABgK.AKgm.ABfjf2.ABf5f5.ABf2.AMf3gGfqfofk.ABf9.ACgH.ABgS.ABf7.ABgT.ABf4.AEgH.ABfjf3.ABgYhR.AGfw.AHf6fugrf2f6f/fe.ACgk.ABfh.ABf3.ABgSgW.ADf3.ABgkgWf5gK.ACfz.ACf2f2.ACgp.ABf4.AGgU.AEgb.ACfk.AFf2.ADgM.ACfk.ABf/.ACgP.AEfw.AEft.AGglgKfp.ACfa.ABf/gJ.ADf0.ABf2f+f2gY.ACf/gJf+f2.ACgT.ABf3.ACf7.ACgvf3fw.AGf4f9.ACf2gN.ACgQ.ABf2.ABfy.AGgh.ABgQ.ABgS.ACf2fp.ADfz.ACgK.AIgOgHgR.ABfcgF.ACfc.ABgN.ABgg.ABf7.ACgx.ADfc.ABf+.ABf2fvf/.ACf8f3.AEfv.AFf2.ABgJ.ADgD.ABfwgF.ABgp.ABgC.ABgU.ACf3.ACfwgF.ABf8f/.ACf3f9f2.AGft.AFf3.ABfsf2.ABf0gS.ABfvfhgHgK.ADgKf3.AEfvfhf3g0.ADgL.APf2f8f0gJf2fv.ABg+f5.ABf8fpfVgEf3.ABgI.ADg+f5.ABhN.ADgo.ABfv.AFfcf3.AFf2.AFgF.ABgGfK.ADf6.ACgRf2.ADgGfKgRg0.ADf7.AGgF.AHf2.ABgD.ABfu.ABga.ABgjeu.ABf6.ABgef6.AGgjeu.ABgv.ALft.AMgD.ABfxgF.ADf2gJgT.ACf3.ACfxgF.ABgTf3.ACf4.ADf7.ALfuhPfI.ACf6.ACf9.ABf2.ACgWf3.AGf9.ABgH.ADf+.AIf8.AHgJ.ABf2.ABf3.ABf0gb.ABf3.ABgQ.ACf9f2.ADf0gbf9f2.AFgJ.AMfz.ABgL.ACf3gZ.ABgTfnf3.ACfhgM.ABf3.AEgTfnf3gd.ASf2.AHgIgK.ADgDgn.ADf3.ACgIgK.ABfp.ALfu.AIgM.ACf2f0.ABfzgo.ADfu.AHfzgo.AWgZ.ACgM.AChIeH.ADgMf2f+gd.ABf3fn.ABhIeHgdgh.ALfx.AJfu.ACgL.ABfngf.ALfngf.AVftgO.ACf+f5.ABgJgP.ADfkf7gIgFgL.ADgJgPgF.AVgq.ACf2ff.ABfufQ.ADhL.ABf2f8.ADf2fufQf8gP.AXf2gJ.ABfygl.ABf2.ABgVfzf3gP.AEfyglgPgBf2.AEf2.AFf4.AJf8f3.ADfYhF.ABf3.ABgK.ACf6.ABf1.ACfYhFf6.AZgI.ABgWfw.ACf3f3.ACgD.AEgWfwgDgB.AUfzf4.ACf3.ABg4ga.ADg+gO.ABfffzfa.ABf/g4gafff3.AEf3.AGfrf7.AHffgQ.AEgVeh.ABf+.ABgdg5.ABfvgI.ADgVehfvgR.AUf4.ABfy.ADf/hg.ABf8.ABfxf3.ABfv.ABf3.ACf/hgfvf4.AHf3.AMgFf3gE.AEgRf2.ACgX.AIgR.ABf1.ALf5fz.AHgKf4f2.ABgF.ABfvgSf4.ACg8fw.AGfvgS.ABfqf2.AEgI.AGf3.AFf2.ABf3.ABgHfu.ACgffK.ACf3gbfq.AGgffK.ABg5.Aafugb.AFgJf2.AEfugbf2f3.AUfAgOg7.ABfc.ABf0fi.ADgwgu.ABfg.ABf3.ACf0fifggQ.AUgX.ABfU.ABft.ABgsfm.AEgN.AGgsfm.ABgJ.AUfvfygY.ADf9gX.ABfw.ABf7.ACgX.AEf9gXgXfw.AUgH.ABgFfz.ACfigz.ACfxgNgB.ABf8.AEfigzf8fv.AUf4ftf+fw.ACfzfF.ACgchIfd.ABf4gWgb.ACfzfFf4gT.ALf4.AIghftgFft.ACfZfA.ACfchDgd.ABgJ.AEfZfAgJhA.ABf4.ADf2.AFfz.AGf4.ABgn.ABfhf2.ACgJgD.ADgP.ACf/f4.ADgJgDf/f4.AUft.ABgq.ABgU.ABg4fY.ACf/fsfa.ABf5.ABf3.ACg4fYf5gR.AUgK.ABf3.ABf3.ABfbgRf3.ABgThHfd.ABf2.ADf6fbgRf2gI.ALf3.AGf2.ABerhOglfjfo.ABerhl.ACgvgWf1.ABfx.AEerhlfxft.AMf5.AFmfgweyfCf2f2fHkjdrgPf2.ABftfvf4.ABfVf2flf2fjdrgPfV.ACfXeof3f3.ABf2fj.ACfuf2ft.AFhFhOgDhEe6feg3ereBiIf3frfufm.ACgBdxfQf5kVeBiIgBgG.ABgqfUfd.ABf4.ABgJf6.ABfc.ABfx.ABf3.ACf9dkfyeOgsfOgDfke8gYjHfnfs.ABd/fXfzgUgsg7gCeEgYjHgUfQ.ABgljVg1gofo.ABhPg3f2gYfcfS.ABgIgs.ACeVhnfSg7fsegjvflgKfFfjeqfVe/fQelf5eoglg6gZgKfFf5eYgtg2iwf6gMfpgggvfXf4e/fsgsgchv.ADhCfYeSgJfigFfUf7ehhNflgWfQgefDgMfvgmgbfHgFehhNfvftgp.ABf3gefhfohWhGhCgKgmgDfq.ABfyf8gY.ABh1ejfUh9fSgudzf1dS.ABftg6gNgeglhjfUgDgQfzfzdS.ABfUigfxfNeKiGg6fPfkgsfshLgSfteGf4gCf4.AChGgoeuhofdfjhJf2f7ePgHf5fKf1esf/fNhcglf3fGf7ePfNfegvf/fwgyhHfNgzhbfvgmhad9fX.ADfzf3f8fMgZf4fpfReyftdkgof0gIgikff0hA.ABfwgQgJf9dkgo.ABfwfwf2f4hpfrg/flfwf3f/fcgaeX.ADgT.ABf6gZg+g7fuflfxfzhRhMgJhdgWhRfJfzeCf3fTgGf7hRhMeCfxfWfxfgfdfCf1.ABftfyf6fEh6gJgIf0.ADfEf2h1fpfIf6fW.ABeyjzf9gLfeiRg+gXe4fIfj.ABfoeyjze4fxf4.ABftfzf2gcf2fA.ACftgQgL.AEf3ebfwf9gNgCftfy.ABfpjtgfgBhmfSgJgGfEf/fhgi.ABfpjtfEfrf4f4fuf7.ABgXf4f2.ABgTf3gceX.AFfkf2f/ggf/ftgcfueJi4gWgTfWfWfJfle6iMfkftfmeJi4e6jRf2.ABfy.ABftgbf2fif3.ABf2dihr.ABf+.ADfHf2f/gGe5fIgX.ABhGjsgOgVe+gxgOgSd/gNflgE.ABhGjsd/fj.ABft.ABf2.ABf7.ADfxf4f8gm.AFeFf4hLgjfYgSgcfxg+kAgPfvfYfFeqfzbVg7gXgMfvg+kAbViEf2.ACf2.ABgbf2ftf3gQf4g2fn.AEf8exfvgufzg1gXgVf2eWj0f7grfHgae9gRdmf0fmgMfkeWj0dmhl.AEf7gE.ABf4.ABf4f3gCgTf5.AEeof2gGf/hff5fsf4dxlOgEgwhGgwhQgdcY.ABf3f8f2dxlOcYfs.AFf0.ABf3.ACf3fbee.AFgd.ABd7gCgRhAfv.ABgcjtgbgRe7eNgigOevgXfnf4f4gcjtevhl.ACfpf8f5gIf5fi.ABf3f4gxeY.ABf+.ADfkf2gPg+gsfifF.ABe/gbhSf1gPgWhfgdgGf2.ABgjfte/gbgGe/f2.AEgx.ABfuf3f0.ABfqeP.AFfP.ABh8gg.ABf2hHf2bmhchA.ABe9hTgDf4fifzfkfxf6bmhcfigf.ADgB.ABg0.AFfmf3.AFgDftfwfpiafegw.ABded7.ACghg9il.ABf0.ABf3.ABf6ded7f0gD.ADf1.ABft.AFfq.AGftf2hxgKgnfQe5.ABheeCfcf4glgzi8.ABfofxe+f5.ABheeCfofm.ABf4.ABf7.ABf4.ABf4.ACf6fqft.AFfu.ABiEfffDf2fv.ABebf2.ABf2ijgLf3gG.ACf6.ACebf2.ABfc.AUgifnfcfj.ACfvei.ACizf6.ACgN.ABf3.ACfveigN.ANf3.AHgH.ABfn.ADfpf2.ABf2hhf4fu.AGfpf2.ABf1.ASgXfifag3.ACfvhsfZfo.AEf2f2gE.AEfZfogE.ACf2.AFf6f6.AJfDggf9g6fw.ABg9fuf+eV.ABf3.ABf2.ACgTfT.ABgDgqf+eVgT.ACgaf4fn.ADgjgl.ABf3.AHezgNgqef.ABgUhIfbfjgx.ADfjf3fjgTf+hJgSftfjgxgTfw.ABhEf+gD.ACf3gmf1fyfz.ABf3.ABf6f6.ACfrgafmgQgKfge1.ABgbf+.ABgH.ABfif9fjfcghgygP.ABgbf+fcengMf6gofZ.ABf7gig+gXf4f7f3gOgXgd.ABf5.ABgbgTgUfDgKiNgYf2gPdJ.ABgG.ABgQfzfffufWftgHgRgPdJfuftf7.ABgHgd.ABfygBewfzgCgwgShz.ABfz.ADgMf1haezgVgsfW.ABfkfY.ABgnflflf+gOf4fXhdgDgTfkfYf4gY.ABf+fofXgFgJf3e7f2gIgwfkg3.AFfwfqfvengehWgu.ABfceq.ABgJfvgYgPgCgGf7gCgS.ABfceqgGf3gK.ACfxgVf+gFfk.ABgRg+fhgX.AFgDfpfpe5gBgIg2.ABfrc2f2gCf3d4g6gJfhf9gWgH.ABfrc2fhhd.ADf/gGgb.ABgJ.ACgQg9iG.ADgS.ABf3f4ghgKgFgNfV.ABgOg+f/f2gEezgbf+fff1fzf0f3gOg+ffgIfw.ACfwfwgdf2f9.ABf6f7gygt.AFgj.ABgLfefVgagC.ABkMarf0f/fnfpgpf6gcfr.ABfa.ABkMargcgCf5.ACfw.ABgg.ABf5.ACf5gqhd.AFgP.ABe9gLgDf1gH.ABjacyfw.ABfmfxfRf4hhgKgSgo.ABjacyhhfR.ACf3.AEf9.ABf5.ABgVgW.AFgT.ABf1ftfwgSgC.ABh2dYgRgJfvfwhWfqgvgH.ABfl.ABh2dYgvf8.AFfm.ABfv.ACf4gTgG.AFgK.ACgCgJgGfv.ABihbugLflf3gCfkfoizf9gCf8.ABihbuizfw.ADfq.ABf0.AFgXgh.AFgP.ABgRgGfz.ABf4.ABhcckgEf8f3f+edf2jQgT.ABf9.ABhcckjQfzf6.ADf3.AGfdhH.AHf+gJfagKgP.ABg1dIfv.ACfKhFgQjcgKf/fv.ABg1dIjcfB.ACf3f5.ABfy.AFgOf9f4.AEgE.ABe9frgO.ABfu.ABeyfjgDgKf5fvgHgSjbfvgUgHf/eyfjjbfTf5.ACf8.ABgW.ABf6.ADf0gF.AFgT.ABfYfufogJfl.ABezd4f4.ABfwf4fWgQlJgJ.ACf2ezd4lJgI.ABf2.ADgJ.AFgkfs.AHgIftg5gBf7f4fae2gJfpftguguf/fS.ACgH.ABfae2fSg6.ACf4.AIgO.ACf7.AFfKgChu.ABgW.ABfse0gM.ABfTg0f/f2gwf2.ADfse0gw.AGfr.AFf3.AIg5f2fOf9f8f4gGgCgEf4gGfigff6gRgHgRf4.ABgGgCgRf5.ADf7.AIf3.AHejfxgjf+fj.ABiFlyfKf4epepd1.ABhIgjgggP.ABiFlyhIfR.ABf4.ADfp.ABfv.ACgDfLfg.AHfuf3fn.ABf2.ABg+gP.ACgBfXf8.ABgd.AEg+gPgd.AVf3.AFjofn.ACfZfhfD.ABfU.ACf/.ABjofnfUf3.ALf8f4.ANf4f2.ACgR.AIf4f2.AUfs.AFfv.ABUmoBffgKfugxfa.ABfvf3.ADUmoBfv.AEf8.ABgH.AFlNfl.AOgK.AMgK.AOf2.EIf3f2gI.ACfu.Abgd.AIe8f2.ABf+.ABg0.ADgX.ABf3.ABgl.AEgcf2f9.ABgX.ABgzf3.AKfwfA.ANftgT.AHf+gC.ACftgT.BCgS.ANf3f+.AGf5.ARf2f2.ABgcfu.AEgK.AMgK.AUf2.AIgN.AMgN.AOf9.Axf3f4fof2.ABft.ABfGhI.ABgf.ABfn.AHfGhI.ABgSf4.AFgJ.ACgz.ACfs.AFcC.ACgK.ABgY.ACf2c0.ABfzf9kr.ACgmf8gz.ACf2c0gmg4.AGgZ.AEeqhG.AOgT.ADfx.AIgT.AOf8.Awf2fJfQhI.ABftfB.ABeqg4.ABfb.ABhjf4.ABgE.AEeqg4gEgm.ACgvf3.ACgS.ABgEgd.ABfkfjgZ.AEZT.ABfnk+fSgkfy.ABfthu.ABh6fAd4.ACg1fpiN.ACfthug1gT.ABf+f1fif8f5f4fzf7f+f5ewhF.ABgvgN.ACf2.AEf3.ADfo.ACf3gG.AEgJ.ADfo.AOgk.AwhygLgif2fIf2g8gls2SFhb.ABepe9hTgUeSgM.ABftfis2SFeSfnf6gcfpgPf3hM.ABg8.ACf+eafz.ANgDgG.AGf3.AEgDgGf3.AThE.ABf2.ADf2.ACf2.AJf2.ACf2.ADf3.AFf2.AEf2.Bgf3.ACefkv.ABfuf4dx.ACgB.ABf/.ACefkvgB.ALf3f3f2.Bvf8.AEgE.AYf3.ABgZ.ADfw.AIgZ.Bxgcf3f3.AGf2.AEf3f3f2.CUfs.ABf2.ABgK.ABgO.ABeqgk.ADf2gH.ABgygRfvgKf5eqgkgy.ABf3.ACf7gT.ANfZ.ADf3.ACfuf6ic.AGgF.ADf3f6icgF.ALfKf3fu.BbhzhthnaiiBfQhmgpdlblf3f2jYdcglgLenhaeRhHgqdlblenfGg2gFgjgxgsf/.ABfmf4fIiEgYfZ.AFfj.ADf2f2.ABfTiFjP.ACf4fn.ACeW.ADfwiFjPeWf4f+.AJfKf3ft.AFipft.ABf2.ABfq.ABflf2f4.ACf3f2f2.AFf4f2f4.ACf2.ABf4.ABf3.ABf2.Q+eohmhkfUd2fUh9gjvYYYileJeycFhchtWJglddgPh3vYYYWJdtf0g/gqiA.ABiZe7g+.ABf3hziObV.AEf3.AIhYVFf4f4f3fift.ABrQ.ABg+.AChYVFrQev.AFf5.AFf4.AGkJfjfZ.ABf2.ABfZfjfPfOf2.ABf2.ADg6f2.ACf2fPfOg6.ACft.AFf2.ADf2.AygJfigG.ABf2.ACgRfM.ACgXf7gK.ACg4f3f3.ABgRfM.ALf6.ALf2.ABf4.ACXtq0.ABf3f4eJf2.ABgq.ABhM.ACXtq0gqfUf2.AFf2.AFfL.ANfvgR.ALfvgR.BAf4gQhE.ABfoeg.ABfufW.AEg2f2f6f2f/f3gJfufWf6.ACf3.AFf4f7hcgQf3.AHfqfseBf2jsf2.ABdLjkf4fqfvhP.ABf4enftfZfufmdLjkenguf5.ACf2.ACf+f2f3f3fqfghg.ABf5.ABgk.AKgS.AEf7.ABf9f5gH.ADgSf9.AGf2.A6gS.ABfu.ABgKf2.AMf2.AXf3hdftf2f8.ACfl.AHf3gP.ADfl.ABfx.ACf4f8.AIf8.ANf3gi.ALf3gi.ABfw.ALf3.Axfcflejh1fxfHd+gMfchafpiXfoe1g4fZgBf6gFfgf6fchagBiqhZgMevfTgufZgufqf6hmf3fWfL.AGf8hAgbfof4.ACYTir.ABg3erjbfFf3gWelgYf3f5YTirgWiMftf7f2fqfgf4gOfy.ABf3ftfWj+.ABfs.ADgM.ACgM.ABf7.ACf3g1.ABf5.ABft.AEf/.ACf3g1.ABfy.AMfs.AMf3.ATgJ.APekiOkHUDmCcdjjhCnNTIefe3nZeSh3g/bZhPatjGgXnNTIbZc6hEguhOjeiJfGf8hAhNd1heh5eBgafMf6f3fxfudSbYsPcfijePfYdjqmfwhkaikPcresijeEk3ePesdjqmijjZeJe6fGdDdofZhKexfdgHdLdEjWfxh1gTgN.ABjwftfRevfXgH.ABfbd5jGf3.ABfVhHfkfuhz.ABgyf3f2d5jGhzfG.ACfSfwfvf2f2f5.ADfhf3.AFf5f9.ABfM.ADgGf3g1.AGgJ.ADf+f3g1gJ.ADgUf3.AEf6.AJhBhIgJgSf2f2eu.ABftex.AGg9f3.ABft.ABftexg9.ACfuhJfu.ACf2fn.AKgXhVfJgtf3f1etf4hTgT.ABgH.ABfp.ACf5gIfz.ABflhTgTf5gC.ABf5ggg8.ACf3fUf/fzf0f2fv.ABf3f6.ACgNfzhffH.ACgNf8jzgsfwfuf2f2fp.ADgK.ABfAjzgs.ABfof7fXfVfX.ABfz.ABfj.ACgXftf3.AEf9fwf6fufw.ACgKgnf3gE.ADf5f4f5f/f5f4.ABguf3gEf/fx.ABgb.ABf2.ADf4fp.ABgIf3f2f8.ABgy.ACiQfWfHgCe9fyfzhieHgu.ABf3f4flf3f9f4.ABf3f8g2eHguf4.ACgJgCf2f3f2.ABhS.AEfx.AFglfKgJf3.ACebgNe7fo.ADfr.ACgTfy.ABgJhTe7fogTf2.ABgahv.AEgF.ACf3.AHg/eZfvgxf2f2hlgmeQfn.ADf7.ACgS.ABfuf3fMeQfngSf3.ABfzgqf5.ADhufy.ADf3.ABf6.ADhHgIf4f2.ACiFgvfCfn.ADgB.ADer.ABfygYfCfn.ADf8gHf2.ABf2.ABfcf3.ADfu.AFgDfsf1fz.ACgGhNe6fH.ADf3.ACgJf2.ABf7hre6fHgJ.ACgUg2.AEe5.ABf2.AIf/fJfwgQ.ABf6gHftfofc.ABf3f3fi.AEgnf/gGfofc.ACf9gHgcf7f2.AChKgv.AJemhQfifY.ABgPgxgUfMgV.ACf2fu.ACfr.ABf3gXhIfMgVfr.ACg9e5f2gQ.ACgUf3.ABf3.ABf5.AFgFhvftgH.ABfjgS.ABfef2.ADfmfu.ABf/gJgVgTfkfef2f/.ACgMfuf2.ADgSfu.ADf3.AFfEfJdyfG.ABf2hu.ABfre8.ABgC.ABgx.ABf+gFfvgx.ACfre8gFe2gLf6hKh/f9f2fygWg9.ACf3gl.AFfEe9fXgZfpfUgq.ABg+eafuf0f3iT.ACfAhNgmgi.ABg+eafAf4f3gtfVhKf6fpfkfsf5gYgmfvgD.ABf3.ADfSfHgpgXffgVflfuibfmf1fc.ABgof2fsf6gsflfqftibfmf6gvf7gBf0gFgF.ABgVfygY.ABfcftgf.ABf6f6.ACgjgdeygef5fvf8f2gBf4.ABfe.ABf0.ABfrf8fef1gdf5gBf4f8.ACgJgQgvgR.ABgof7gCft.ABgNf0gQ.AEfeiHe2guf3f4fnfugpiIf3fx.ABfTfzf2gBf/gJf2figpiIgBfegKftgjf5f2f7fxg4.ABf6f3gJfQ.ABfu.ABf6.ABg8grftfR.ABgKggfuejkW.ABgB.ABfU.ABf2fweef+f7fnejkWfwfdfygBf0fhf7.ACgugk.ABgJf4ejgXgk.ADgUgXf+f3.ABfmeq.ABfRg5.ABgd.ABf6f2ftgZgOf/fyhKfRg5gZesf9f8gnfpgH.ABgjewf/gXf9.ABgU.ABgy.ADfwf2f+gX.ABf+gpf3eOhB.ABfd.ABfE.ABf2f5f3gSgLhZeOhBf5f4gQ.ABfift.ACgUhP.ABf3gffpfs.ABf3.ADfrggeygMfpgQgl.ABeve9f2gE.ABgV.ABf/fngg.ABffgheve9fngDf3gbgff6gY.ABgTg1.ABflfof2hG.AFf2iOf/eMf2gLhaf3gQeD.ABgm.ABf3ftgIfw.ABgKflfRgQeDfwf+gUgBfAfrgJ.ABgiff.ABgxgk.ABg9f4f3.ADgigIhJfigJfYfNfugIeA.ABf7.ABf/fmf8f2.ABf1fxf4gIeAf2f6gLgChafngFftgofvf4gIft.ABg6.ABhh.ADfte8g3hh.ABffgVf+gLe+.ABftftgH.ABgCf5.ABhBhCfogLe+f5f6gegJfzenf5f7gRgSf6f/f2.ABf2.ABgO.ABf5.ABfsfqgRf9ftf5gg.ABfwe6.ABgK.ABhHgNf4f9f3gv.ACfwe6f9fkgI.ABgpgUfnf2gZfvf3f+gJ.ABfhgJ.AEgCfvkVcoftfxfv.ABftfAfYf6.ACfogcf5gNhDgYf3ftfAf5gzgIftfzfCf2gSgfgJf6gJfpgSgc.AFf0fXfWiCgLesf7.ABfWd7gBfhfphGfpf/f2gigRgrfwfWd7f2higWf3fthZgNgGgEfOgif6fcggfz.ADf3.ABgQgugLe5fwfeft.ABfh.ACf+f3fjgPf7gPgEfVfjf3fh.ABgPhwf8gBg0f2gH.ABftgRhDgNgofwfIf3f7.ADgIgagQfGf9.ABf4.ABgKha.ABf9.ABfJfZgRgHf7gV.ABfugKhagHgxgjf5f6f/ftf8fyftf2gTgQftfq.ABf8.ADfRgPeSgEfogLf7f8ffgL.ABf8f2fcf9gmf3.ABgKgDfvffgLf3gef5gJfuhYgUgIgTgzf6f6f+f3gvf4f6.ADfzhYeCfq.ABgzgrfyfIhigKgGfxfp.ABf3.ACgYgNf3fIhi.ABgZgMgUfWf1.ABgJgOfuf7gngQfve4.ABf4.ABf4.ABfxfbfdhaf3gTfef3fAgK.ABgK.ABfTgNft.ABfofsgBgefAgK.ABfkfuf2f4gOgy.ABgQg2gngUgKgLfz.AFfrgZfugdgMhDe4f2eog5.ABf5fte6.ABfwgegSf6f5gMeog5gefIgC.ACf5gj.ABfzhGgEgCgBfqg0.ABgSf8.ACgKfWhVgff2gTfOf7gGd4.ABfxf5fhfzgUf0.ABgogDf3gGd4f0fegQgQfDfXgM.ABfgglfxf4hgfmim.ABf5.ADhVfmgEfjf9gyg3.ABgqg+fvhHf2fQfXgPgK.ABfifKfdgqg+gKfqg1f1f9f6fkfZgIfgf6fnf5fuf5gZ.ACgR.ABg9gze/grf7f2gX.ABf1fqf2gj.ABgC.ABflf+gjgUf5gCf1fqf+fvgqgJf9fuf2.ABfufVfygEf2f2fl.AFgDgKfAfZgYfqgR.ABfYhY.ADgIf1gMf+.ABf3f9f3fYhYf+fa.ACf1hXgKfv.ABf2.ABgYfu.ABgJ.AFf0gTfchRgIfqgNf+fjgSgKgS.ABgff/fnftfmf+gJ.ABfjgSftfvfuf0f2f6gEgjgK.ABfvf6f7e8hM.AFfnfsgRflgkgifZ.ABgqhmf2gIfifxfYftfugTgzgKgFgqhmfufPfmf2.ABgkf5gjftge.ABf/gC.ABe2.AFfte5fsgYgBgTfQ.ABj1ftfjgMf2e3gWgJftghgKgF.ABj1ftftgefwf5f6gjf6gTf3ftf0f3gBfyfG.AFgSgphNfe.ABfqgk.ABkTeYgGf/fpfCfkf+hAfWgSf1f2kTeYhAfjgKf3.ABfaf3gP.ADgXfxelfI.AFgbgGfbfhfRfue0.ABgbfBglfvfvfagfgDfxgpfBf7.ABgbfBfxhDgV.ACg1f+fX.ABgg.ACgMgrhF.AFf1f0ftgFgMgOf6.ABgOe6f3gFhoetgxgMf3fpf1gQf6gOe6f3hBf3.ACf+gGf3.ABfvfvfvf5hffM.ABf7.ADgHgLfqhFf9gge3.ABhqeB.ABflf7gFgYgJf3gifWf0.ABhqeBf3ga.ACgofw.ABf+f3fz.ABf7f7gRf3.ABf8.ADgIfRhpfUfvfsg0f9fCgR.ABgSfchff1fngYg0f0.ABftfCgRgYg/fz.ABfwfxgIf3f2f2.ACgcesfs.AFgjfvfBg7fo.ABgz.ABewjWgHf5f1gngKgYfqfufP.ABfvewjWfqf7.ACfugJgggFfu.ACfvf/erfU.ACf4gS.ABf7gLgThOf7fzfp.ABg0dxgL.ACfOgEgRgkf3gfftgCg0dxgkgXf5.ABf1fVf3fxfvfm.ABf5hSgQgS.AFf+f6gBfogcgEgM.ABgwes.ABgP.ABflfwf1fvf3gWgTf/gwesfv.ACf4.ABf0f9gogKgc.ACf9ftgQ.AGfyiDfhffhFfuf2fhfpf2gG.ABf1.ABgKf2f2gKgG.ABfhfpf2fl.ACfn.ACgJ.AEf2f5ga.AFgNfvfcgW.ABf7gWf/eTjyfzgIfwg8f1f8gW.ABfhgK.ABeTjygWfff2.ABfzfZgJf/.ACfy.ACgNfF.AEf3f2gMgIeWf0gPfj.ABgJgff4f9fwe9gbgKgZf+hIf8.ABgJgfgZgUf2.ACgT.ABf1f2.ACgP.ABfzgQ.ADgV.ACfkekgng1exfy.ABfngE.ACgLhHfUf8gPgIgmgS.ABfngEgPfifx.ACiAgJgTgJf4.ACf0fpfV.ABf6.ADfj.ACfxfzgT.ACjSgSf8.ABfce2gk.ABgTfyflf4.ABjSgSgTgU.ACf2f3.ABf2f4fwf2.ABgCfV.AGfngPfbfagGf/f3.ABkoetgKfv.ABgigY.ABgPfRff.ACkoetgPf4.ADfp.ADf9.ACf4fXfj.AFf2f1fqf5gogE.ACiAf4f4gJgNfKfFf4gQgg.ABf0.ABiAf4gQfpfw.ABf2fegJf8gIf3.ADg6fq.AFfPgOgDfJf6gr.ACiBeqgB.ABfafnfU.ABf+iPfhf2f4iBeqf+fz.ADfy.ABgC.ABf0.ACg0.ABgC.AFgLf6g/gMftgFf1f2gWetgGgIg1gNfvftfqgJgJ.ABfwgWetfqgRf4.ABf2fk.ABfy.ABfw.ADgVgWgI.AEf9gJgEhXgofUfx.ABeje3gtgIf4gQfaf4fpgOgP.ABf4eje3fphV.ADfvf2gK.ADf+f3gcf3.AFfxfsgahMgHgEfs.ABfbgxf4f/ftf7gPf4gE.ABgEgFgHfbgxgE.ADf7.ABfugJ.ABfw.ACf+fh.AGgP.ABfxgTgWgVf2.ABfchNf4f3fyfxgE.ABgIgQfvf9.ABfchNgIfvgI.ACf5.ABfk.AFftgK.AFf6f/g3gVfof+fY.ABfche.ADf3f1.ABgFf2fkgJ.ABfchegFgw.ACfYf2.ACf2.ACgJ.ACf1.ADf7.ABfh.ABfYgjf3fqgH.ABekf2glfvftf/flf2gWgK.ABf2.ABekf2gWgM.ADgU.ABf3f2.ACgO.ABf4ic.AFf/gKgmgpf2fnf2.ABe/hCgKgdf2gjfm.ABgYf+f0.ACe/hCgYe5f4.ACfnf/fw.ACf3.ABf3ffhQ.AFf7gBflf0.ABg7gI.ABhVgufxgdf0gVfTf4f9.ABen.ABf5hVguf9f9.ADgMgBfn.AEgQf0fx.AFfZf+fefm.ABgh.ACiLhGf3gTfdfXgkgFe2f/g0.ABf4iLhGe2flf2.AEgf.AFfyfA.AFfagVgpf/ffgJft.ABftfif/gJf3ejhJ.ABhOhZflgG.ABftfihOf4.ACfu.ACf4.ADf5.ABgafa.AEf8fs.ABgi.ABf3gKf5.ABhohRf3f/fggaf9f2eVgWfagK.ABhohReVgD.AFf4.ABfy.ACgLgyek.AFgO.ABfKgSf8f3gBf2hscigC.ABgLhLfsgShTgWh3f8.ABhscihTf0.ADf7fvf3.ABf5.ACf0ehgN.ABf+.ADfs.ABf/gDgN.ADgPgG.ABgcfjgEgMftfggsg9gIf9gPgGfgfm.ADf3f5gu.ABf4.ADekgD.AFgCf3fegX.ABgKf2f3e1f9gk.ABgZfugN.ABfmf/fl.ACe1f9fmgG.ABf2f2fy.ABf+.ABf2.ABgTfxh+gN.AGf3f7gPfvgIfl.ABenhdf3fz.ABfugRgKf6.ABgJf/f6enhdf6gS.AEf3gJ.AEgOfwgh.AGgEg+gMfj.ABfw.ABhXe+.AEfygBggf2ftgM.ABhXe+ggf4f5.AGf3.ADfvfy.AFf2.ABgFgL.ABf2.ACe7gkf3f4.ABgSgZ.ABgd.ABf1f4.ABe7gkgdghf4f+.ABf1.ABfy.AFf3gM.AFgM.ABeOgcgIfvgO.ABcniBf/.AChJftf2hj.AEcniBhjflf2.AChO.ABgU.AFgZfBf4.AEgI.ABe0gugMgEgC.ABg9fcgGf/.ABgMgWgEgCfkfq.ABf/g9fcgCftf6.ACgx.ABf2.ABfuf7.ABf3gYfu.AGf2gcgIgJ.ABgJ.ABdHkMf6gTgFgGfOgBfxfwgO.ACdHkMfxgl.ADfz.ABfu.ACf3.ACfufB.AFfs.ABgNgDgng9fh.ABfZgv.ACf2fjgDf2fHfkgGf6f4fZgvfHgtf2.ABf4fx.AHgRgj.AFfk.ABfvf+f1.ABf3.ABfofygkf2.ABgp.ACgefff3.ACfofygefc.ADgJ.ADf6.ADfkhv.AFfgf2hXfeftf/.ACjucr.ABf3f/gwh9.ABf0gBfdfpf8jucrf0gK.ACf2f2.ABgD.ABf4f3.ACeLgj.AFfsf7ghf7gcgTflf4fbgk.ADfPfJ.ABfwg6ga.ABf4fbgkfwf1.ADf2.ACf2f9.ADf6hD.AFf3.ABgEg4fmf2fs.ABexgK.ABf4gBf4gfgJf7f/f/gK.ABexgKf7fp.ADfuf3.AGgDhe.AFgJ.ABgNfwgPgKf2.ABhse6gCf2.ABfsf6gK.ABgGgCf6.ABhse6.ABgVf3.ACf6gMgB.ABf2.ABf3f0gBfl.AHgOgzfogXgS.ABfLgk.ABgKf7f/fz.ABgK.ABf3f/.ABfLgkgKf3.ADf8.ABf/.ABf3.ADfof2.AGf5hKgI.ABfu.ACgQe9.ACfi.ABf2.ABfx.ABgJgH.ABgQe9fxf6.AEgI.AGge.AGf3.ABfbgEgUfugJ.ABe8iAgK.ACgFfVgNf0.ABgZ.ABf2e8iAf0.AEf5.ABfk.AGgT.AFf2.ABf4fbf5gKgE.ABejingdf3fxfyf2gJfU.ABgF.ACejinfUf8.ABf4.ABf8.ABfz.AFgngO.AFfZgMf7fvf4gZf4.ABe0epg0.ABf2gJgP.ABgqgTf4.ACe0epgqf1f2.ACgS.ABgYf2.ACgJ.ABf4hI.AFftf5fXfmgW.ABfyf4gwe8f+f5gPfnfxf3f4f2g1.ACgwe8f4gv.ADgR.ABgK.ABf3gX.AChMfT.AFf2.ABgYf3.ABgJ.ACeJgGfh.ABf6gygt.ABg0f1.ADeJgGg0f+.ADfo.ABgO.AFgBgK.AFfkfvibg8fafl.ABf3gFfQffgXfuhIgfgSiPe9d8.ACgFfQiPfR.ADfwf3.ABf2fz.ACf4gOf8.AFfs.ABgGfpfVfygG.ABcijMftgHf/gMf9gSfVg7f1.ACcijMfVfJ.AFgS.AFiafj.AFf2.ABfvf3gOfrgS.ABdRg3f3.ABg4gogd.ABf4g2gFgJ.ABdRg3f4f8.AFgK.AFgFfa.AFfj.ABgGgRfu.ABgN.ABjweC.ACgBgqfn.ABfFfqf4.ABftjweCfFhKf5.AEgI.ACf3f4.ABfVfk.AFgMf2gQfe.ABgRgC.ABgjfa.ABf6hvfcgIgCf4.ABgK.ACgjfaf4gD.ADf6.ABgS.AEfwe6f2.AFgHf2f3f1gQf+gb.ABgphWfygBgJf7gOf2ftfvf1fy.ABgphWftf7f2.AEfp.AEf3ff.AIgsgCgH.ADfvfu.ABgK.ACf3.ABgT.AEfvfugTf3ft.ADf5.AFf9.AHgK.ABgJgKfkf2f2.ABgBiGf1f3.ABfTgFf2fq.AEgBiGfqf7.ACf4.ACf2.ADgH.ABf3.AGgMgGesg8gRfsfs.ABfOgBgT.ABftfffff5gEfs.ADfOgBgEf5.ADg9.ABgG.ACf8.ABf3hQgn.AFfjfmfhf4hEfngMf4dVhYgOgM.ABffhKgYf3ftggf7.ABdVhYf3g6gK.ACfy.ABgN.AFgQfX.AFf3f3f1fQf3g5gH.ABhgfzgD.ACf5emf4fu.ABhS.ABf4hgfzfugo.ADf3.ABf1ge.ADf3fufa.AFf5f4gmgyfdfCfPf4emhQgdgjhLg8fif4e+gZgtfk.ABemhQe+gL.ADglf4gE.ABfj.ABgJf8f8fA.AFfsgCgFgQfsgHfv.ABg2gSf0.ABf8gfgpgIfOf6f4gOf4g2gSfOft.ADf4.ABfu.ABf9.ABfofwhZfTf5.AEf8f2hS.ABgEf2gg.ABhlchfn.ABfeg2fTf2gwf4f3.AChlchgwgW.ADgH.ABgK.AEf8figz.AFfj.ABfMg7frf3gH.ABchi/f2.ABfNhcg/.ABf1fxgE.ABf2chi/f1fw.ADf4.AFf0.ABgigP.AFfs.ABgFf1gif4f2.ABddeRgWf+guhGgV.ABfWgKgGgN.ABddeRfWhK.AEf4gN.AFhPfu.AGgLgKgEfyf+.ACgwhUf2.ABfwgBf3.ABf5fufi.ACgwhUf5f9.ADgQ.ABf4.ABf8.ABf+.ABfIgH.ABf9.ADf3.ABgZgRgC.ABgK.ABfQfmfw.ABfXf2gSf+gS.ABfzgH.ABfQfmgSgT.AFgQ.AFgrf2.AHfjf1gGgLf0.ABfOg0.ACf5.ABgi.ABgG.AEfOg0gG.ATgI.ABfYf6f3gSf2.ABgbfYgif2.ABgIgG.ACgI.ABgE.ABgbfY.ABf2gP.ADf3gY.ADf+.ABfx.AGfsgQgUf8f3gVgj.ABizgufygS.ABhLe5.ABffe+ftf9.ABizgufffMfv.ACf1f4f0f5.ADfufMgG.AFgb.ABfAfegcgEgcf2hRhDfag1f7eQgQgWfUekgPgV.ABhRhDfUgU.ADfkgBgg.AEf3gEgR.AFgIfyfmgYgCgnf3.ABg/fGf3f8gDf5gQ.ABgEfzfufzfwg/fGgEfO.ADf+.ABgB.ACfu.ABfxgBh7.AEf3ft.ABfeggf7gGg/fmg/dcf/ghf2gmfs.ABhDf5gIf4.ABg/dchDgM.ACf4gW.ABf4.ADf2f3fkgL.AFf9.ABgHf0gk.ABgF.ABfKgtgUgJgVgvgKf2fvf6gEf5.ABfKgtfvfv.ADfs.ADf2.ADgIfM.ABf7.ADgK.ABhGf7f7gJfv.ABeCgvgZgBfjgEgigKfSgefq.ACeCgvfSgg.ADf+f3gE.AFgRfh.AHhFgZfyfrfXf2gygGgX.ABfZfwgh.ABfjf5f6gT.ABgygGfjgkf2.ABf3fn.ABfw.AEf4gMfo.AFgS.ABgCgBfufdgc.ABdriaf3.ABfIhqgF.ABfNgBgH.ACdriafNgI.ACf6fz.AEf3.ACgufk.AFf6.ABgPfOgshBftf2c6gIft.ABgEghehgTfpgGf+gG.ABc6gIfpgX.ADgU.ABgY.AFiagB.AFgPfvfmfugxgCgD.ABg2fLf4f4fPf/gKgIfw.ABgIgGf5g2fLfwgWf+.ACfwgngI.AEf3ggfw.ABf3.ADgJ.ABgTf6gG.ABfz.ABfFgkgJfwfufugrgjgK.ACf9.ABfFgkgKf3gQf/.ACf2f2.AFf7fv.AFgC.ABgUgEf0fwgV.ABgDhWf9.ABfvgRfxf/gC.ABf6fq.ABgDhWgCft.AEf4gH.AFfmfw.AFgefqfRfHhWfrgi.ABkEfDfJf3fef4fagCg0ffgIf2.ABkEfDg0gjf2.ABfrfp.ABgVf2f4.ADfSfv.AFf3f8gvgNfW.ABf+.ABe0dXgPf3fN.ABhwgVg1f3frgV.ABe0dXg1gB.ABf7.ABgpf6gC.AFgbgx.AFgRfuftfufqgIgH.ABeUgxgrgBfwfphKgFgXfjfkgC.ABeUgxgXgQ.ADfz.ABgO.ADgIf0fwg2.AFgK.ABf+fmf0gQgT.ABhOe7gBgGhJfxfzf2gRfr.ABgJ.ABhOe7gRf8f+.ACf2.AHfff0.AHfX.ABgQ.ABgw.ABgyfR.ACgCfxgNf2f3.ADf6gyfRf3gI.ADf2.ABgT.AFft.AGgK.ABhEfzfrgDfr.ABgYgggK.ACfsgcf2fWf0f3f3.ABgYggfWgK.AFgK.AFfaft.ADgT.ADgnfqfEf6gR.ABgRfBgJ.ABhFfzgR.ABfW.ABf3.ACgRfBfWfu.ADf5.ABf8.AEf3hcf5.AFgKf6fWgIhQf5f5.ABe5gC.ACfpgNf6gJgD.ACfv.ABe5gCgDf7.ACf8.AEf3.ADhAgI.AFgC.ABfp.ABg6fugV.ABgyeigGgBgGhcgJf4ft.ACgQ.ABgyeiftfk.ABf2.ADfq.AFfpfw.AFgJ.ABfxgIfzgSf9.ABd9ffgQ.ABiIfmfff6gd.ABf3gS.ABd9ffgd.AEf5.ADf4.ACf2gwgL.AFgff/gcgDg1gGfs.ABgiftfu.ABfUftfw.ABgDf3.ABgH.ABgiftgD.AFf3gJ.ACf3.ABf3.AHf7.ABf3frgyf2gD.ABgZgK.ACgQgGf5.ABggf4.ABf3.ABgZgKggfe.ADfw.ABgI.AFfyft.AFgE.ABfogUfYf2ft.ABft.ABgEf2hRfBghgTgfgY.ABgO.ABft.ABgff/.ADf2.AGf3gPfW.AGf3gdfhfBf4gJ.ABh4hBf8.ABgJgIepf4gDf0f2f7.ABh4hBgDfy.AFf+.ABgY.ACf3flgV.AFgbf3hcftfWf2gB.ABf2eRgk.ABgQfdgdgKf8.ACf6.ABf2eRf8gf.ABf2.ADf9.AFgP.AHf6.ABflf/.ADhCfrf7.ABgefkfz.ABgzfrfz.AChCfrgz.ADfvfy.ABgJ.ACf3.ABgJgK.AIgCfvgh.ADgCgkf8.ABf+gKf9.ABfi.ABf3.ACgCgkfif4.ABf4.AQf8f2fkf7gU.ABf9.ABf8g6.ACgqgZf+gKfZgNf3.ACf8g6fZft.AHfv.ADfuf3.AHfy.ABf6.ADfjgogaf4grfvgC.ABfhf4.ADfjgofhgW.ADgF.ABfm.AMft.ABfkf4gW.ABgT.ABfIgyft.ABf/gZgL.ABfv.ABf3f3.ABfIgyfv.AEgr.ABf8.AMf2.ABg3.ABflftf2.ABgPfhgJf2gIflhjgGf1.ABf6gJ.ABgPfhf1fs.ABf4.ACf4.AGf3f7.AFgKf2gtf7fv.ABf2.ABfvfF.ACf5f6hCf2gq.ACgD.ABfvfFgqfp.ALf8.AIfkf2gsf2.ACfugO.ACgmfjfy.ABgY.ACgD.ABfugOgY.AEf9.AHf2.AGf2fWf3h/f4fugGfzeee3f3.ACfW.ACgYfShffyf3eee3gYgSf6fthXfo.ADgWgzf2.ABgdf4.AFfPeyfYh1f+gnfIf3hqey.ABgffkf0fy.ABfVgOikf7ffhqeyfVf3f1fvf3fxf2f7fhfggEgOfx.ABhl.ABgK.ADfPf2dUjkg7hcgV.ABeIfqfugRfafbf4fmfze+gjf1f5eIfqfzgvf6f+f7eygEgy.ABhXf4gLfofshA.ABga.ADeof8e1h2fkgxgW.ABbzirf9f+fGgxffftfpgEgefhf8bzirfphAfwf+fuf5g8gjf3fz.ABf5fqiPf3.ABf8.ADb4f5edfwfogegd.ABcMmpf+gtgUgIfv.ABd1gn.ACf2cMmpd1hPf5.ACf+f5fx.ABfq.ACfvgRjN.ABf9.ACf8bI.ABfIfbf5gsf2.ABc7j/gwgwfikadVf4f9gjfCf6.ABc7j/f9ij.ADf2f5fu.AFhBf5.AFda.ABeZfef1fRf5.ABccjyhDf4fvkRf6fuhcfwe/fv.ABccjyhcfx.ALhFgP.AFfF.ABgBfof3f5f2.ABeljlf+f3fufvfxf4gGgJf7f4.ABeljlgG.AEf2.ABf3.ABfu.ADf9hN.AFf2.ABfmflhJfmf2f4f5izgd.ABfmhafc.ABfN.ABfa.ACf5izfNfj.ACf4.AEf4.ADfbfo.AHfbf3gFftf2.ABifhXgE.ABfDgje9.ABexfxgB.ACifhXexgT.ADf7.AGgJfdgR.AHfm.ABfjfZ.ABf4kce6f2f2hLevfu.ABe/gp.ABgP.ABkce6e/ft.AFf3.ABf2.ADfzf4.AFguhwfieZfFf2flg/fIf/f3f3f4.ABfsfZgUeifr.ABf9fIf/gUf6.AChmg4.ADiI.ACfp.ACf4f6.ACf9.ABfnj1cjgXfqfF.ABekevf2f3fa.ABg3gIgcf9e5gYg/ekevgc.ABf3.ACiyf4f6f2hSft.ABgyfTft.ADfz.ABiefPf1eNgZfPfx.ABfBerfXf0e8fWfg.ABg/hGfJ.ABhLfBerg/fl.ACfjjE.ABg+fpg5.ABf3gqf0f2.AFf2f2iJfjgXf2hv.ABgCeMgGfwfX.ABhVftfrhJf2.ABf3gCeMfrfyf3.ABf3ezf4gMfqf4f2.ABgTgJfj.AHjQfyf7fxfy.ABhfZ4hUf2gcevgif3hqf6fT.AChfZ4hqfv.ADf1.ABgC.ABfi.AChggZfn.ABf+.ADfs.ABgTfwhzf3ftf2f2alg3.ABhOeghS.ABirh/f6f7.ABf2alirex.ADf1.ABfgf2f9.ADhLfP.AFft.ABhE.ABgH.ADf6cGfdf4hgfihd.ABhxhL.ADf6cGhxfv.ACf3f8.AEf3f4.ABfYfu.AHgxfxf3.ADg9dDf4f4fmfthw.ABiIgIgO.ACg9dDiIff.AFf8.ABf8.ACf6fifk.AHfO.ABgy.ADiva3gLf4gSf4h4.ABhYgDf3.ACiva3hYf5.AFf3.AEf6fb.AGf2.ABfrf2f5.ABf2.ABfBeGgQ.ABjE.ABfP.ABh+.ABf4.ACfBeGh+fu.AFf8.ABf4.ADf3.AIgI.ABfkf2.ACfzfA.AChff4fZ.ABg7.AEfzfAg7.ATftgJf2fO.ACgtfxfAjV.ABft.ABe/.ACf8.ABfcgcf7fAjVf8fd.ABgDgF.AEf8ghf6.ACft.ACgN.ACf2fNfThAf2f1fWf7e+gQ.ABhC.ABe+f2glff.ABgPf5f0e+gQffgYfsf+fOf1f5.ABg9frgQh5.ABfYgogvgXf2.ACezflexiK.ABgIgGf+eMh/.ABgn.ABg7f7gEf7f2gvfyf3eMh/f7gNf2.ABfne4f0f3iafZfggyfRf4eX.ABgp.ABgR.ABghfgf0iHf1fjgE.ABflgBf1g4.ABexfQggf0fbgYgSfhflgBf0iXhXfz.ABfYfffnf3f6.ABfmfkfufj.ADgS.ABgUf2fFe0f4iBgl.ABgOhxfnf1fjgefHfjgcfff5f4fygOhxgcgKft.ACfrf2hI.ABfuf3.ABfvfpgk.ADf7.ADe3gPfbgMgP.ABiMlTfMfW.ABfsefftfwe9frgHf4iMlTfwfN.AFgxf2f4.ADftfa.AFgsf4fWhZfVgCfo.ABgUiFf9gj.ABf4fTf4gEfcf6.ACgUiFgEf7f6f2f4f7.ABfk.AFgXfA.AHf4f5f2f5.ACfPhMg5.ABf7gzfW.ABfw.ABgHf4.ABfPhMfwf8.AFf5.ABfv.ADgFfy.AHfyf8fNf7.ACiahFfo.ABf2f9fS.ABfu.ADf9iahFfu.ACf4.ADfr.AGfv.AGf2fxfqfMft.ACf/jAf5.ABf9fxf8.ABf4.AEf/jAf4fs.AHf4.ADf3.AIgCf2.AEglg+ft.ABf1f2ft.ABf3.ACf/.ABglg+f3fu.AFf8.AMgYh4e/eqftfteZhieUiuf3.ABfsf2fvfjfff3fKghfteUiuff.ACiniofSf3.ABf2gjf3fueTf2f2.AFfFklc2ewf2fxiWf0jJdefxf3f6ftflh2.ADgtg6jJde.ABf5fFfte4fU.ABfy.ABgwfufhfg.AHhgeNjPe3fMfrgDfudoc6.ADfjfPimfvf2.ABgSgwdoc6fv.ABfIfjfbjQf/ftf2gjf3f4iNf2f2.AFf5fOj3fwfhfnfVf2hueAf2f7ftfSeugOf4f+fkgUfyhueAf4fkij.ACfshyf2.ABfX.ACfwfuf2.AFjFfpgNf2eQfliF.ABhDd2fnfrfufQkbfSf8fxftfRf1hDd2f8.ABgrf2.ABfHfog5.ABe8f3fxgPfC.AGiR.ABf4.ABfj.ABgM.ABfndSe/f3fUfjk1fvfxfigPhMfnfndSfxfO.ACf6f3.ABg5.ABf2f3.ABf2fpfzf4f7.ADhW.ABgt.ABg1.ABgq.ABg+fFgj.ABfwfWeIfngJfm.ACf4g+fFgJf2.ADf8fxgZf2f8.ADfv.AGf2.ABgbf2g9.ABf3f4hWffhT.ADewf6gRf4.ADhWffgRfq.ADf4.ABfA.ABf5.ADf3.AGf2.ABgM.ABh9.ABfo.ABg0fg.ACfDf2f6.ABfx.AEg0fgfxf4.AHfx.AEf3.AGf3e5.ABhr.ADf4fkf6.ABfW.ABhL.ABgP.ACf5.ABf4fkgP.AGf2.AFfw.AIf4.ABfY.ADf3fd.ABf2iJf3fm.AGf3fd.AUg/gxiKe0dveRdegydif+f1f2f3e2gJflg1gpjvfPhsdif+g1fcfZhWhrfd.ABfo.ABf5gkfKgufzfcfvgdgl.ACfWjQfiiqfvglfFf2jUeqfthafyhWfrhdfSeHeogKeNjUeqfSfPfXfRengYftfkfRg8hDhffUfLfPgUfrf6f3.ABfid8daiAfJhyfh.ABeifHeff9gCe+e/fVgXf1gQfYhMeifHgXide4f8fOh/f2gbiKg5fogOgUgDhxgIgOf4gV.ABgpfZiziBgTfPfxf+dxgxgLfxftgYftf/ebgTftgFftdxgxebgXhzfjfueWhnfsfJesfwf1fwgogp.ABf7.ABgKf3gnfmgzghfuhdhOfjeyfoguhHgFewg0fcdSfbgFf3f2eyfodShxgOf3fufRfdhWfvfOf3fxglgff0f5f3.ACf3gcf3g5ePgeflhFfugxg6fVe3eCgwg9f3eEg3f+g9flgxg6eEhcft.ABftfrfcgFf5f2f5.ABf6hPgI.AFgUfvf3fgfffpgEf4g6iOgjf3fug2e4gJfUhbgrgHfwg6iOfUeh.AFf0.ADf5fxgBfN.AFgJf2fjfmf9gZf2.ABh6jBg1f5eJgDgc.ABfgfegnf4fth6jBfgfEft.ADf5fT.ABfZ.ACf0gIgD.ABf+.ADf7f2fdf2hLfn.ABf4f2kWfl.ABgYgIgGf9e/f5f5f3.ABf2kWe/fI.ADgF.ABf2.AFfde0.AHfqfuhs.ABf7.ABgTdogd.ABejgQip.ABf7.AEgTdof7f6.ADf7.ABf2.AFfbgM.AHgL.ABfZ.ADfYeh.ACj6f5f0.ABf7.ABf6.ACfYehf7fk.AMfk.AFihf0fU.ADfh.ABf2.ABf2.AFfu.ADf2f2.ABfu.ACgEf9f+.ABf2.ABfw.AKfZf7gI.ADgJ.AMf3f7.AHgo.AOgR.ABfj.AFf8.ALf+f8.AGgq.ADf7.ACf2f3.AGf1.ABgS.ALf5.B0gP.ABf2.AJf7.DI";
var TRANSITIONS = "SmgJh/.ABfBgzfY.ABfe.AFf2.ACf0gw.ACf8.ADf3.ACgFe6.AOe2gVh4fg.ABfb.ABfy.ADfL.ABf7.ABgDfq.ABf2.ABfz.ADfd.ABfXfzhl.AGfz.ADgD.ACfZfqZlefkdhJkJ.ABgV.ABfx.ABiC.ABfafbfS.ACfxfxfi.ABf4.ABf4f2f/fqft.AGfg.AChJ.ADf3glfqYelB.ABj7gDdF.ADjT.ABf4f3fv.ACfd.ABfq.ADf5.ABfU.ABfx.ACf3gW.ACfH.AHf5.ABgYeFiahZ.ABgl.ADhK.ABf4f3fYgH.ADf2.ADf4.ABgL.ABf3.ACfk.AKflf4f4.ABffeciSf3f0.ADg5.ACf1fT.ABhJf1f0f9.ABf+.ABf3.ABgZf2.ADf4.ADft.AGfxgXes.ABfa.ABc0fVkC.ADfv.ABgHf3fz.ACfu.ABdu.ADfw.ABipft.ADft.ABiY.ABfn.AKfw.ABgK.ABjl.AFgK.ABfv.AEdZ.ABf/.ABf3.ACf+.AHfq.AIfV.ABff.ABfH.ABgSzZfw.ABe4.ABfufXgkgcgwf7.ABeP.ADit.ACf2f/.ACfj.ACf3ev.AHe4cR.ABdZ.ABb6gE6lp0kB.ABd6.ABZIcbd4fEgXe9fSah.ABfR.ABhcfxe5fQf3ht.ABgq.ACfMW3.AOf+.ABf2ii.ACf4.ABfs.AEf2.AIhG.ABf2.AKf+f0.AEft.ABfO.ABfuhJf4.ABf8.ACf7.AKf+.ABiB.AFfO.AHgRfv.ABf2.ABgp.ABeq.ADfjkbfj.ABgW.AEf8.ABf2.ACf2gZ.AEf6.ADfY.AHfmff.ADmWf5hT.ABfu.ABf4iKfve1fmf4.ABf4.ABfw.ADf5f6gO.ACfm.ABfo.ADe6.AGf7fzfu.ABfi.ABdf.ABd0.ABfm.ABff.ABgVjkfof0hH.ACf2.ACkWf9.ABfwf3.ABfs.AFfq.AHfw.AGfe.ABf2.ABf4.ABfle8.ALfp.AKgv.AGfn.ADfz.ABl9iggm.ADf5.ABftf5gY.ACfz.AKgN.ADfV.AIf2.ABfk.ABft.ABfl.AHjsfRjzf4.ADfP.AGf4.ABgP.ADfU.AHf2f8.ABgS.ABe2.ABgY.ABf8.ABfh.ABfpf2msgZZAjNf6fp.ABfC.ABf8.ABf5fpfwf3.ABgQ.ADft.AIf6.ABf6.ADfZ.ABgQ.ABf8.ABf1.ABfdgIgvf4f3f6.ABf6.ABfr.AKf2.AEge.ADfy.ABf4.ABf8.ABQh.ADfj.ABfw.ABfa.ADf3zI.ABf4.ABfp.ACf2f5f6.AQf+.ADdh.ADff.ABfu.ACft.ADA3o/.ACf7.AKfZ.AIft.ABf6.ABfv.ABbe.ABea.ABf4.ABfBfuf2fr.ACf9mLe4fo.ABf1.ABf5.ACew.ABf5.ADej.AFf8.AEf+.ADf9.ABfu.ADf6.AEf4.ABf+ia.ANf3.AIf6gZf1.ABe9.ABea.ABf4.ABf3.ABgMkgfof2.ABf7f3.ADhmf4.ACfy.ABfe.AFfn.AIf1.ABfz.ABf5.ABfs.ADfs.ABgJ.ACf+.Abf2.AEf+f2.ADf+.AMf5f2.ARf3fkiMfa.ABfuf7jo.ADf5.ABf2.ABfRf+.ADfI.AFfe.ABf2.AGf5.AGfWfUeYvZe2.ABfGf+e2.ADf4.ABf9fkfqfj.ABfmfxf2.ABfy.ABfGfsffeGgvf9.ABflgm.ABfcfW.AHfwf4.ABf3.ABfv.ABk5.ADfd.ACf4eQ.ACf4fzf2.ADf1.ADf5.ACf8.ACfvfy.AKf2.ABfr.ABfs.ADfz.ABf0fu.AJf7.AEfuiu.AEf3.AGf2.AFfk.ABf3.ABf8.ASfyf2ft.AEfz.AHf3f7.ABe+.ABfw.ABoC.ADfX.ABfb.ABfmgZgwf3.ABfB.AHfp.ACfz.ADfM.AMf9.ABfy.AQf/.ADgn.ACf7f6.APf3.ABgF.ASgB.AGf6.AIf4.ABfu.ABf3.ABfy.ABeB.ADfy.ADfv.AEf3.AOkr.ACgU.ALeI.ADfE.ACf2eg.ACftf4.AIf2.ACf2.ACfZj5kR.AGfw.AEfl.ABZ9.ABfV.ABfq.ADfgfu.ABf4.ABfk.ABfx.ABfx.AEfW.AEf3vCfM.ANf4.Aqfy.ADfx.AIf/.AOgz.A5fz.BHf5.AwgwiWfjgWeK.ABfmgTjP.ABf6.ABfm.ABiffpgphH.ABffgKe8.ABfx.ABf8gfggiBeZft.ABf3.ACgkfq.AGfqhzqv.ABe9.ABgPena9.ABfo.ABfOgaeQ.ABfmfY.ACgLfF.ABfx.ABebgffchXht.ACgD.ADf3.AGheezafarq8.ABjL.ABe2.ADkc.ABcteqhJfy.ABf7fdeg.ABf4.ABfvhKeaftemf7.AEf1fp.AGhdgZfbXXpG.ABlLe8by.ADlG.ABd7gBfxgK.ABfRfsfh.ADf4frfNgIf5.ACf2.ACgFec.AGgbe+fr.ABecdlhhftgJ.ADjO.ABfbfEfafn.ADfk.AEftgjgyf3.AFgSf4.AGgVeqf7.ABeieyicfqh4.ADiI.ABf5ftfU.ACf3.ABf2.ADfzgGgKf5fp.ACf2.ADfY.AGgNgfhi.ABfF.ABeDg9sY.ABft.ABfy.ABhuf2fSfw.ABf5f1Z7.ABft.ABfPfzjHe1e/.ACf3.ABewfifK.AGgCf9fb.ABfV.ACfvl0k8gK.ABff.ABgf.ABfRfu.ADZ2.ABe7.AEfyf4gP.ABgn.ACfBf3.AGflgger.ABfb.ABgKgcepWr.ACfO.ABjDiPfulL.ACgEe6.ABgS.ABmbg2.ABf1fk.ACgQ.ACgKf7.AGksi0eJ.ABgP.ABe/i/z4KLpP.ABdg.ABoNiudhjbgYgOeQbw.ABgp.ABjBhfhRdo.ABmq.ABla.AChpan.AFf9f6gLgu.ADglgHhM.ACeMf4.ABgCfyfXfP.ACftf3.ADfxf3.ADf2.AEf8.AHgdgWiD.ABgE.ABfygFfH.ABf2fYgS.ABhLfcf6fY.ACgUfj.ABfk.ABfugVg4gP.ABgC.ABff.ACgUfA.AGgTgBge.ABf2.ABhxf3gB.ADf2dCgJfj.ABfq.ACgHft.AEf2fegn.ADf8.ACf4f2.AGg4fohR.ABft.ABkUf5gI.ABff.ABg/aWfnejeyf/.ABfugZfF.ABf8.ABf4fhfvfzf6f3.ABfn.ACf0fu.AGe8fxfL.ABe/.ABcZf3h2.ADfR.ABemj1mEfw.ABgnfxfp.ABfrbKfjf3gSf7f5.ACgN.AChQfp.AGgGgLfU.ABe+.ABg0gPh/.ABgD.ABe9.ABenecmxfggXgmhNep.ABepgagBfye9gefWgS.ABgZ.ACggfn.ABfw.AFf5f8.ADf+.ABgMdjf8gW.ACgIgWgZf8.ADf/.AEgG.AFgZ.ACgJf7.AHf2.ACf2.ADfl.ADfm.ACfeehftfn.AEfm.AMf3.AGgDgsgp.ABfk.ABehffgU.ABf2.ABfx.ABgSfngShlaqjJgMf3.ABf/.ACfpfngLf4gI.ABgd.ACgg.AHf2gae7.ABfP.ABgafsdl.ABgQ.ABfF.ABhefvmkft.ABfdgJfP.ABfW.ABfk.ABgChR.ADgX.ACgNfl.ACgX.ABfz.ADfN.ABf2.ABf3f9H0.ADfu.ABfTf4fIfr.ACf37/.ADfqf3.ACf5.AGfk.AGf4.ABfU.ABf2.ABf4.ABew.ADf4.ABfwfzf4f/.ACgrZ2oth5.ABf7f4.AFf4.ACfu.AHhXgajY.ABf1.ABdmfJXC.ABZx.ABgw.ABhGfsfgdx.ACg1raJgn0.ABfXfNfxjg.ABb1.ABdA.ACfofi.AHf3fq.ADf3.AOgYe4.AUeLflfx.ABfw.ABd1fwgJ.ABfO.ABgN.ABgEiijbfvgXgOfwfe.ABgIfEfvgJhIfy.ABfV.ABfu.ACgvfu.AGgXgWiE.ABfn.ABfTgPhW.ADfU.ABgcf6fm.ADf4.ACf4.ABf4gBgKfwfp.ACgn.ADf3.AGgCg6iB.ABfb.ABfgfugJ.AFfRgdgn.AEf4.ABf6.ABf3fj.ABgpfu.ACfq.AKfqfueo.ABfH.ABf0jgk5.ABf7.ABfm.ABfj.ABfaf7.ADdY.AFfwfwfk.ACf5.ADfv.AGfbfVechLgG.ABfX.ABfK.ADft.ABf1.ABe5fb.AFfy.ABfifuf2fllv.ACf9fS.ACfx.AGf+gdhN.ABfv.ABfpf3iO.ADfo.ABfyf4eegJ.ACf4fg.ABfw.ACf9.ACf2.AGf3.AGgbfwh0.ABfg.ABf8gPgi.ABf4.ADhOfxf6ee.ABgQgIgY.ABf+.ABfggDfwfm.ABf8erf9.ACgTgK.AGfnfeiY.ABfo.ABf4gQgO.ADf2.ABhMf3gLf8.ACgNf2.ABf4.ACgQf7f6.ACf2f8.ACgKf1.AHfPfc.ABfN.ABfsfnm5.ABgV.ABfE.ABfuf4eWgk.ADdl.ABfx.ABfO.ABfx.ABf2.AFf2fu.AGf5fxgo.ABf6.ABfn.ABfx.ADf6.ACf3.AJf4.ABf6.ABg4.ADfQ.AJgJf4gj.ABfm.ABf5gGgJ.AFgq.ABgS.AEfk.ADf7gOgY.AGf3.AJf3fc.ABf9.ABf2fTcH.ABgQ.ABfY.ABfV.ABgHgB.ADfr.AFfu.ABf9.AFfKm3.ACfc.ADf3gNf7.ADfm.ABff.AFgPf2frf7.ACgQ.ACf7.ACf2.AIfvgEdt.AFhHfLh1.ABf/.ABfTf3bE.ABfc.ADf6.ABfbgW.ABf3hUfP.ADf0gPf5gJ.ABe5.ABf8.ACfoirev.AHft.AFgX.AFgv.ANf8.ADf4.AOf0.AHfw.ADf7.ADf3.APhk.Aff6.ACf8gN.AOfu.AEf7f7.AGgR.ABgV.AGf9.AIgY.A1gmgkfe.ABfq.ABf7ftgH.ADfs.ABgdf2fn.ADgYfm.ABf4.ACgNgIgh.ADft.AKgvixhE.ABcFhJdygRgN.ADfy.ABggf1gwf6gzftf2fj.ADfthGfujgfo.ACf5.ACf3f3.AGfudItth6eB.ABdk.ABc8.ABft.ABfG.ABfEftgOfL.ABfw.ABff.ABf4.ABfHf3eZgbhV.AFf4f/.ADgX.ABf3gYeUXzblp8gumLg4hV.ADki.ABdrehf4.ACf5fteW.ABf4.ABfegVeo.ABfg.ACf3.ACgDfW.ACgu.ADh1fqa1T0tb.ABn0fDfy.ABf2.ABpT.ABeAfwfugD.ABd1fgew.ABf3.ABf4fwfZfxfa.ACf3.ACfoeW.AGgDgOgC.ABd4gGimf+gd.ABf4.ABh0.ABfpfUfGf2.ABf/.ABe/.ADf5f2gdf2f4ft.AEf+fv.AGf9gDf9.ABe8emjof3hQ.ADiP.ABfQ.ABfgf5gufXfufm.ABft.ABfof2gt.ACf0.ABfg.ACfwfI.AGfqf4el.ABeg.ABbog0w7.ABfv.ABen.ABePf4fAf2.ACfUVv.ABfX.ABfwftlzf4ft.ACfu.ABgufXfJ.AIf3.ABf+.ABf+f4nb.ABft.ABfr.ACf4e9.ADf3bU.ABf4.AEfvfv.AGf2.AHf8ex.ABfW.ABfsgKWUp8.ACf4.ABfUfcg8fqhI.ABfkch.ABf2.ABma.ABfu.ABfje4.ABfl.ACfyer.AGaojHiQ.ABfK.ABcegm8xkpo/.ABdJ.ABoHavgCnE.ABghjIaX.ABf8.ABjAhDe7eBf3nY.ABnM.ACgWVu.AFf3.ABf3gD.ADfZf2.ACftgdf4.ABf1gK.ABfs.ACgF.AFgQ.ABf3.ABhN.ABf2.ADfl.AGgZfrhd.ABff.ABe4f2dv.ABfzgOf2.ABhsfnf3gh.ACghf6.ADf1ggfpgH.ABhQ.AEf3fY.AGf3fcfR.ADhB.ABgR.ABf2.ABflf7fPf3gdgF.ACf5ff.ABf/.ABfZ.ABhD.AEf3.ACgBfr.AGgJfRdn.ADnuglhX.ABfX.ACgSfSezfvf5.ACe9fi.ADf4fugT.ACf2.ABfN.ACfrfG.AGf6hCh+.ABfM.ABdS.ABef.ADfY.ABfZjtfY.ABgt.ABhpfy.ABfshFfrf7fZfhf/gK.AEgnfZ.AGgPhHjn.ABes.ABeXf8ep.ADfE.ABhb.ABfqfT.ABgVhJf2.ABf3.ABfUgQfef0f2fu.ABf2.ACgG.ACgE.AMgwdQ.AEgtf6f4.ADf3f1.ABf3.AIf+.ADfy.AGf2f3.ACf3.ADe0.ABfv.ABfv.ACf3kVfRhDfcfu.ACfD.ABf2.ACf3.ABf2.AFf4.AGf6gThQ.ABfd.ABds.ABft.ABf2.ABe4.ABhY.ABiFgXd6kLhB.ACf3.ABfhgYfWfu.ADf8.AChFfy.AGfkgXgk.ABfb.ABflf6fU.ADfg.ABiZfuf2fThJfZgFf+.ADfr.ABf2f9f4f2.ABf4.ACgYfk.AEgX.ACgKe9.ABf3.ABf2f3EE.ADfd.ABfZ.ABf0.ADf2//.ADfW.ACf0fg.ACf4.ADfp.AHf6fn.ABf4.ADbM.ADf3.AEf7.ADfyoq.ADf8.ACf6.ACf8.ACgHf3.AGmjencF.ABfw.ABerfeUb.ABbB.ABf1.ABavftf5a4.ACbwr8WKd9.ABfNfdf6iK.ABbb.ABc1.ACfNcm.AQf9.ALaG.ADf8f8.AIf5.AGfogihH.ABf6.ABdjf3cU.ADfw.ABfUoMfkgX.ACgEfv.ABf5fy.ABfZ.ADft.ABfc.AChPfN.AGfzgHgC.ABfr.ABfHf6fl.ADe2.ABj+.AFf2fw.ADfG.ABf3fyf+.ACf3.ADf1.AGf6f8ia.ABfR.ABfWftfc.ADf0.ABf7f/.ADf5.ABf6.ADf4f3fthYf2f2.ABf/.AKf+ftezhefC.ABf2gJli.ADfg.ABfp.ABft.ACfy.ABdQ.AFfhfrft.ACf9.ADfr.AGfNewcswJeR.ABekf0ee.ADe9.ABf2ftf0f+.ABfwf2f8.ABf8.ABfDfWfbdriIf+.ABfxgT.ABfcfp.AGf8f6gr.ABfm.ABfWftoJ.ABf5.ABe2.ABfrf3eH.AEfA.ADf5f3fvfqfZf5.ABf4.ACfofX.AGgRgxfI.ABff.ABf0.ABfo.ABf2.ABfu.ABjE.ABfuhI.ABf2gEft.ABf3.ABf4fhfi.ABfyeigffy.ACghfe.AGf6f2hA.ABf5.ABgI.ABfr.ABf3.ABf+.ABg5f9.ABgU.ACf4f6.ADf2.ABf4f2.ACftf2.ACgKfV.AHf1ee.ABe9.ABfuflok.ABf4.ABez.ABfR.ABfegy.ACf0dq.ABf3.ABfo.ABf3frfg.ACf3.ADfa.AGf4.ADfh.ABfk.ABfY.ADgC.AHf5.AIiB.ADgc.AJf+gCf2.ABfe.ABf2gUhw.ADf3.ABf4.ABf3.ADfzfd.AEf6hB.AGfn.ABfu.AGf8.ABf0.ABfS.ACf2dW.ABf3.ABel.ABf4.AGfy.ADfx.ABf2.ABfkf4.AEf3nH.ACfq.ADfygagO.ABf3.ABf2.ABdI.ADf4.ABfAf2fVf3.ACf8fv.ABft.ABfxf6.ACf2f6.AFlVgv.AFgCgBih.ABf3.ABfdf3YI.ABfP.ABfN.ABekf3fhe9.ABf3hReJ.ADfwgVfygE.ABev.ABfk.ACflvIeX.AFgY.ABgE.AFfx.ASf6f+.ASf6.ADft.ADfc.AXhW.ACfs.ALf4.AUgf.APgV.ADf3.ABf4.BHfu.AFiAfgfg.ABf2.ABf7.ABf7.ABf2.ADf1.ABfu.ACf3f2f7.AEgGf9gs.ABf2.ABf2.ADf3.AG";

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
  const signs = signsOfLines(lines);
  return piecesOf(lines, tagLines(lines, lineFeatures(lines, signs, recurringWords(lines), firstSetting(lines, signs))));
}
function piecesOf(lines, tags) {
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
