// ../../rec/learn/train.ts
import { readFileSync, writeFileSync, existsSync } from "node:fs";

// src/reconstruct/columnsApart.ts
var GAP = / {2,}/g;
var NARROWEST = 14;
var OFF_EDGE = 2;
var EDGE_ROWS = 5;
var EDGE_SHARE = 0.2;
var GAPPED_SHARE = 0.25;
var TEXT_LETTERS = 13;
function columnsApart(rows) {
  const cut = rows.map(({ text, indent }) => chunksOf(text, indent));
  const gapped = cut.filter((chunks) => chunks.length > 1);
  if (gapped.length < EDGE_ROWS || gapped.length < GAPPED_SHARE * rows.length) return [...rows];
  const edges = edgesOf(cut);
  if (edges.length < 2 || !isText(gapped, edges)) return [...rows];
  return threadsOf(rows, cut, edges).flatMap(({ lines }) => lines);
}
function chunksOf(text, indent) {
  const chunks = [];
  let from = 0;
  const push = (to) => {
    if (to > from) chunks.push({ text: text.slice(from, to), from: indent + from, to: indent + to });
  };
  for (const gap of text.matchAll(GAP)) {
    push(gap.index);
    from = gap.index + gap[0].length;
  }
  push(text.length);
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
    for (const { text } of chunks) letters += text.match(/\p{L}/gu)?.length ?? 0;
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
function rawLines(text) {
  const lines = [];
  const hard = softAreHard(text);
  let page = 1;
  let number = 0;
  let blanks = Infinity;
  for (const row of text.split(BREAKS)) {
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
function softAreHard(text) {
  const inside = text.match(/\p{L}\u00ad\p{L}/gu)?.length ?? 0;
  return inside > 0 && !/\p{L}[-\u2010\u2011]/u.test(text);
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
  const text = body.trimStart();
  return {
    text: text.replace(SOFT, "").trim(),
    indent: body.length - text.length,
    trailing: body.length < seen.length,
    soft
  };
}
function stopped(text) {
  const parts2 = text.split("	");
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
function readLines(text, meter2) {
  const lines = byPages(rawLines(text)).flatMap(columnsApart);
  const ends = endsTell(lines);
  const blanks = blanksThatTell(lines);
  return lines.map(({ number, page, text: text2, indent, trailing, soft, blanks: before }) => {
    const hyphen = soft || /[-\u2010\u2011]$/.test(text2);
    const words = text2.replace(/[\u2010\u2011]$/, "").replace(CELLS, "	").replace(SPACES, " ");
    const shown = soft || words.length < text2.length && hyphen && !words.endsWith("-") ? `${words}-` : words;
    const end = soft ? "soft" : !ends ? "unknown" : trailing ? "space" : "none";
    return { number, page, text: shown, end, gap: before >= blanks, indent, width: meter2(shown) };
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
  for (const { text, trailing, soft } of lines) {
    const hyphen = soft || /[-\u2010\u2011]$/.test(text);
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
  return (text) => {
    let width = 0;
    for (let i = 0; i < text.length; i++) {
      const codePoint = text.codePointAt(i);
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
    const mark2 = Math.log(quoted ? quotes : 1 - quotes);
    if (fresh) return mark2 + Math.log(STARTS.fresh[start]);
    if (before?.end === "stop") return mark2 + Math.log(STARTS.lead[start]);
    return mark2 + Math.log(start === "upper" ? capitals : start === "lower" ? Math.max(0.05, 0.94 - capitals) : 0.035);
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
function wordsOf(text) {
  const words = [];
  let from = -1;
  for (let k = 0; k <= text.length; k++) {
    const space = k === text.length || isSpace(text.charCodeAt(k));
    if (space && from >= 0) {
      words.push(text.slice(from, k));
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
function isSurrogate(text, at) {
  const code = text.charCodeAt(at);
  return code >= 55296 && code <= 57343;
}
function endTrimmed(text, marks) {
  let to = text.length;
  while (to > 0 && (marks.includes(text[to - 1]) || isSpace(text.charCodeAt(to - 1)))) to--;
  return text.slice(0, to);
}
function trimmed(text, marks) {
  const ended = endTrimmed(text, marks);
  let from = 0;
  while (from < ended.length && (marks.includes(ended[from]) || isSpace(ended.charCodeAt(from)))) from++;
  return ended.slice(from);
}
function isCapitals(text) {
  return UPPER.test(text) && !LOWER.test(text);
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
function squeezed(text) {
  return wordsOf(text).join(" ");
}
function afterOpening(text, openings) {
  const low = text.slice(0, 60).toLowerCase();
  for (const opening of openings) {
    if (!low.startsWith(opening)) continue;
    const next = text.charAt(opening.length);
    if (next !== "" && LETTER.test(next) && LETTER.test(opening.at(-1))) continue;
    return { opening, rest: text.slice(opening.length).trim() };
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
function isAgency(text) {
  const own = trimmed(squeezed(text), "()[]{}.,;:");
  if (own === "" || own.length > 60) return false;
  if (SHORT.has(own) || LONG.has(own.toLowerCase())) return true;
  if (HOUSE.test(own) && startsUpper(own) && wordsOf(own).length <= 5) return true;
  const parts2 = own.split(/\/|, | and | und | et | y | via |-(?=[A-Z]{2})/);
  return parts2.length > 1 && parts2.every((part) => part !== "" && (SHORT.has(part.trim()) || LONG.has(part.trim().toLowerCase())));
}
function isStaff(text) {
  return OF_STAFF.has(endTrimmed(squeezed(text), ".,;:").toLowerCase());
}
function agencyIn(text) {
  const words = wordsOf(text);
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
function isDate(text) {
  const words = wordsOf(text);
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
function hasDate(text) {
  const words = wordsOf(text);
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
function isKnownPlace(text) {
  const own = text.trim().toLowerCase().replaceAll("\u2019", "'");
  return CITIES.has(own) || COUNTRIES.has(own);
}
function isPlaceShaped(text) {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 5 || text.length > 60) return false;
  if (!startsUpper(words[0]) || !startsUpper(words.at(-1))) return false;
  return words.every((word, k) => PLACE_WORD.test(word) && !isWeekday(word) && !(isMonth(word) && words.length === 1) && (startsUpper(word) || k > 0 && PARTS.has(bare(word))));
}
var PLACE_WORD = /^[\p{L}\p{M}’'.-]+$/u;
function opensPlace(text) {
  return FORE.has((wordsOf(text)[0] ?? "").toLowerCase());
}
function placeAndDate(text) {
  const parts2 = text.split(",").map((part) => part.trim());
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
function personName(text) {
  if (text.length > 60) return void 0;
  const words = wordsOf(text);
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
  if (opensPlace(text) && !given) sure -= 0.3;
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
function bylineOfLine(text) {
  if (text === "" || /[!?…“”"]/.test(text)) return void 0;
  const pictures = afterOpening(text, PICTURES);
  if (pictures) return marked(pictures.rest, "photographs", 0.85);
  const additional = afterOpening(text, ADDITIONAL);
  if (additional) return marked(additional.rest.replace(/\.$/, ""), "additional", additional.opening === "with" ? 0.6 : 0.9);
  const by = afterOpening(text, BY);
  if (by && by.rest !== "") {
    const found = marked(by.rest, "writer", WEAK.has(by.opening) ? 0.8 : 0.95);
    if (found) return found;
  }
  if (/[.:;]$/.test(text) && personName(text) === void 0) return void 0;
  return bareByline(text);
}
function marked(rest, role2, sure) {
  const parsed = namesOf(rest.replace(/[:;,]$/, ""), true);
  if (!parsed) return void 0;
  return { bylines: byRole(parsed.names, role2), marked: true, sure: Math.min(sure, parsed.sure + 0.3) };
}
function bareByline(text) {
  if (isStaff(text)) return { bylines: byRole([{ name: text }], "writer"), marked: false, sure: 0.8 };
  if (isAgency(text)) return { bylines: byRole([{ name: text }], "agency"), marked: false, sure: 0.7 };
  const parsed = namesOf(text, false);
  return parsed && { bylines: byRole(parsed.names, "writer"), marked: false, sure: parsed.sure };
}
function byRole(names3, role2) {
  const agencies = names3.filter(({ name }) => isAgency(name));
  const others = names3.filter(({ name }) => !isAgency(name));
  const out = [];
  if (others.length > 0) out.push({ role: role2, names: others });
  if (agencies.length > 0) out.push({ role: role2 === "photographs" ? role2 : "agency", names: agencies });
  return out;
}
function namesOf(source, given) {
  const words = wordsOf(source);
  const contacts = words.filter((word) => EMAIL.test(word) || HANDLE.test(word));
  const contact = contacts[0] === void 0 ? void 0 : trimmed(contacts[0], "(),");
  const text = contact === void 0 ? source : trimmed(words.filter((word) => !contacts.includes(word)).join(" "), "|\xB7\u2022,/");
  const drafts = [];
  let sure = 1;
  const parts2 = text.split(/ [|·•/–—-] |\|/).map((part) => trimmed(part, ",")).filter((part) => part !== "");
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
function isTitle(text) {
  const words = wordsOf(text);
  return words.length <= 10 && words.some((word) => TITLE_WORDS.has(bare(word)));
}
function people(text, given) {
  const placed = IN.exec(text);
  if (placed && isPlaceShaped(placed[2])) {
    const inside = people(placed[1], given);
    if (inside) {
      inside.names.at(-1).place = placed[2];
      return { names: inside.names, sure: Math.min(0.95, inside.sure + (isKnownPlace(placed[2]) ? 0.25 : 0.1)) };
    }
  }
  const out = [];
  let sure = 1;
  for (const piece of text.split(JOINTS)) {
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
  return { names: out, sure: given && !isCapitals(text) ? Math.max(sure, 0.4) : sure };
}
function untitled(text) {
  const words = wordsOf(text);
  const house = words.indexOf("for");
  if (house >= 2 && startsUpper(words[house + 1] ?? "")) return { own: words.slice(0, house).join(" "), title: words.slice(house).join(" ") };
  let to = words.length;
  while (to > 2 && (TITLE_WORDS.has(bare(words[to - 1])) || bare(words[to - 1]) === "of")) to--;
  if (to < words.length && words.length - to > 1) return { own: words.slice(0, to).join(" "), title: words.slice(to).join(" ") };
  return { own: text };
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
  const text = unbracketed(squeezed(source));
  if (text === "" || !/\p{L}/u.test(text)) return void 0;
  const words = wordsOf(text);
  if (words.length > 14) return void 0;
  if (SIGNS.some((sign) => text.startsWith(sign))) return words.length <= 10 ? { credit: text, sure: 0.95 } : void 0;
  const opened = afterOpening(text, OPENINGS);
  if (opened && opened.rest !== "" && names(opened.rest.replace(/^[/:|-]\s?|^(?:of|by) /, ""), opened.opening.endsWith(":") || opened.opening.includes("courtesy")))
    return { credit: text, sure: opened.opening === "source:" || opened.opening === "map:" ? 0.6 : 0.93 };
  if (ALONE.has(text.toLowerCase().replace(/\.$/, ""))) return { credit: text, sure: 0.85 };
  if (isAgency(text)) return { credit: text, sure: after || source.trim().startsWith("(") ? 0.92 : 0.6 };
  const slash = slashed(text);
  if (slash) return { credit: text, sure: slash };
  const via = /^(.{2,60}?) via (.{2,60})$/.exec(text);
  if (via && isAgency(via[2])) return { credit: text, sure: 0.9 };
  const tail = text.indexOf(", ");
  if (tail > 0 && isAgency(text.slice(tail + 2)) && personName(text.slice(0, tail))) return { credit: text, sure: 0.7 };
  if (words.length > 1 && words.length < 7 && isCapitals(text) && agencyIn(text) !== void 0) return { credit: text, sure: 0.7 };
  if (after) {
    const person = personName(text.replace(/\.$/, ""));
    if (person && !/[.!?]$/.test(text.replace(/\b\p{Lu}\.$/u, ""))) return { credit: text, sure: 0.5 + person.sure / 3 };
  }
  return void 0;
}
function slashed(text) {
  const at = text.lastIndexOf("/");
  if (at <= 0 || at === text.length - 1 || text.includes("://")) return void 0;
  const before = text.slice(0, at).trim();
  const after = text.slice(at + 1).trim();
  if (isAgency(after) && isHouse(before)) return 0.95;
  if (isAgency(before) && isHouse(after)) return 0.93;
  const person = personName(before) ?? personName(after);
  return person && wordsOf(text).length <= 8 && startsUpper(after) ? 0.55 + person.sure / 4 : void 0;
}
function isHouse(text) {
  const words = wordsOf(text);
  return words.length <= 6 && startsUpper(text) && words.filter((word) => !startsUpper(word)).length <= 2 && !/\p{Ll}[.!?] /u.test(text);
}
function names(text, loose) {
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 10) return false;
  const small = words.filter((word) => !startsUpper(word) && /\p{L}/u.test(word)).length;
  return startsUpper(words[0]) || words[0].startsWith("@") ? small <= Math.ceil(words.length / 2) && !/[!?]$/.test(text) : words[0] === "the" ? loose || startsUpper(words[1] ?? "") : loose && /^(?:dpa|epd|courtesy|handout|private|privat|archive|archiv)\b/.test(text);
}
function unbracketed(text) {
  const ends = ["()", "[]", "{}"].find((pair) => text.startsWith(pair[0]) && text.endsWith(pair[1]));
  if (ends === void 0 || text.length < 3) return text;
  const inside = text.slice(1, -1);
  return inside.includes(ends[0]) ? text : inside.trim();
}
function trailingCredit(caption) {
  const text = caption.trimEnd();
  const from = Math.max(0, text.length - CREDIT_MAX);
  const tail = text.slice(from);
  for (const at of starts(tail)) {
    if (from + at === 0) continue;
    const found = creditOf(tail.slice(at), true);
    if (found) return { ...found, end: text.slice(0, from + at).trimEnd().length };
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
  const text = squeezed(source);
  const words = wordsOf(text);
  if (words.length === 0 || words.length > 18) return void 0;
  if (PAGE_NUMBER.test(text) || ROMAN.test(text) && text.length > 1) return { kind: "pageNumber", sure: /\d/.test(text) ? 0.9 : 0.5 };
  if (ADVERTISEMENT.has(text.toLowerCase().replace(/[.:*]$/, ""))) return { kind: "advertisement", sure: 0.95 };
  const ends = /[.!?]$/.test(text) && words.length > 5;
  if (ISSUE.test(text) && words.length <= 14 && !ends) return { kind: "issue", sure: PRICE.test(text) || hasDate(text) || words.length < 6 ? 0.93 : 0.6 };
  if (isDate(text)) return { kind: "folio", sure: words.length > 1 ? 0.75 : 0.4 };
  if (hasDate(text) && words.length <= 12 && !ends)
    return { kind: "folio", sure: /\d{4}/.test(text) || /(?:^|\s)[A-Z]?\d{1,3}$/.test(text) || /^[A-Z]?\d{1,3}\s/.test(text) ? 0.8 : 0.5 };
  if (ADDRESS.test(text) && words.length <= 5 && !text.includes("@")) return { kind: "address", sure: words.length === 1 ? 0.93 : 0.75 };
  if (PRICE.test(text) && words.length <= 4 && !ends) return { kind: "price", sure: 0.75 };
  if (isSectionName(text)) return { kind: "section", sure: isCapitals(text) ? 0.7 : 0.6 };
  const outer = /^[A-Z]?\d{1,3}\s(.*)$/.exec(text)?.[1] ?? /^(.*?)\s[A-Z]?\d{1,3}$/.exec(text)?.[1];
  if (outer !== void 0 && (isSectionName(outer) || isCapitals(outer) && words.length <= 5)) return { kind: "folio", sure: isSectionName(outer) ? 0.85 : 0.5 };
  return void 0;
}
function isSectionName(text) {
  return SECTIONS.has(
    squeezed(text).toLowerCase().replace(/[.:|]$/, "")
  );
}
var AROUND = /^(?:briefly|in short|short takes|(?:a)?round (?:the|and) |across the |round-?up$|at a glance$|nachrichten in kürze|kurz (?:notiert|gemeldet)|brèves$|breves$)/;
function standingHeadOf(source) {
  if (source.length > 60) return void 0;
  const text = squeezed(source).toLowerCase().replace(/[.:]$/, "");
  const words = wordsOf(text);
  const last = words.at(-1) ?? "";
  const whole = STANDING.has(text);
  const ending = words.length > 1 && words.length <= 4 && (last === "briefs" || last === "digest" || last === "roundup" || text.endsWith(" in brief") || text.endsWith(" en bref"));
  const around = words.length <= 4 && AROUND.test(text);
  if (!whole && !ending && !around) return void 0;
  return { kind: FAMILIES.find((family) => family.words.test(text))?.kind ?? "briefs", sure: whole ? 0.9 : 0.8 };
}
var LABEL_OPENINGS = openingsOf("analysis: opinion: exclusive: interview: comment:");
function isLabel(source) {
  if (source.length > 40) return false;
  const text = squeezed(source).toLowerCase().replace(/[.:|]$/, "");
  return LABELS.has(text) || afterOpening(text, LABEL_OPENINGS) !== void 0 && wordsOf(text).length < 2;
}
function listMark(text) {
  return /^(?:[•●■▪◆‣⁃*–—►▶]|\d{1,2}[.)]|[a-z]\))\s+/u.exec(text)?.[0];
}
function isShout(text) {
  return isCapitals(text) && wordsOf(text).length <= 6 && bare(text).length > 1;
}

// src/reconstruct/cues/dateline.ts
var OWN_MAX = 60;
var RUN_IN_MAX = 90;
var DASHES = ["\u2014", "\u2013", "--", ".-", "-"];
function ownDateline(source) {
  if (source.length > 2 * OWN_MAX) return void 0;
  const text = unstopped(squeezed(source));
  if (text === "" || text.length > OWN_MAX || wordsOf(text).length > 8 || isLabel(text) || isSectionName(text)) return void 0;
  const found = parts(text);
  if (!found) return void 0;
  const { known, capitals, ...cue } = found;
  const words = wordsOf(cue.place).length;
  let sure = known ? 0.85 : 0.3 - 0.05 * (words - 1);
  if (cue.date !== void 0) sure += 0.35;
  if (cue.agency !== void 0) sure += 0.3;
  if (capitals && !known) sure += 0.05;
  return { ...cue, text, sure: Math.min(0.98, Math.max(0.05, sure)) };
}
function unstopped(text) {
  const own = text.replace(/(?::|[—–-])$/, "").trim();
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
    const text = head.slice(0, at);
    const found = parts(text);
    if (!found) continue;
    const { known, capitals, ...cue } = found;
    const dated = cue.date !== void 0 || cue.agency !== void 0;
    const bare2 = !dated && !known;
    if (bare2 ? stop === "." || !mayBePlace(text) || !startsUpper(head.slice(at + 2, at + 6)) : !dated && stop === ":" && !capitals) continue;
    const end = spaceAfter(source, at + 1);
    const filed = filing(source, end);
    if (filed) return { ...cue, ...filed, text: source.slice(0, filed.end).trimEnd(), sure: 0.95 };
    return { ...cue, text, end, sure: bare2 ? 0.55 : dated ? known || capitals ? 0.85 : 0.7 : capitals ? 0.8 : 0.4 };
  }
  return void 0;
}
function mayBePlace(text) {
  return isCapitals(text) && text.length > 3 && wordsOf(text).length <= 3 && !isLabel(text) && !isSectionName(text) && !NO_PLACE.has(text.toLowerCase());
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
    const mark2 = dash === "-" || dash === "\u2013" ? ` ${dash} ` : dash === ".-" ? ".- " : dash;
    const at = head.indexOf(mark2);
    if (at > 0 && (best === void 0 || at < best.at)) best = { at, end: spaceAfter(head, at + mark2.length), long: dash !== "-" };
  }
  return best;
}
function spaceAfter(text, from) {
  let k = from;
  while (k < text.length && (text[k] === " " || text[k] === "\xA0")) k++;
  return k;
}
function dashed(text, dash) {
  const found = parts(text.replace(/[.,]$/, ""));
  if (!found) return void 0;
  const { known, capitals, ...cue } = found;
  const words = wordsOf(cue.place).length;
  let sure = capitals ? 0.9 : known ? 0.8 : opensPlace(cue.place) ? 0.6 : 0.45 - 0.1 * (words - 1);
  if (cue.agency !== void 0 || cue.date !== void 0) sure += 0.3;
  if (!dash.long && !capitals) sure -= 0.05;
  return { ...cue, text, sure: Math.min(0.98, Math.max(0.05, sure)) };
}
function parts(source) {
  let text = source;
  let agency;
  const open = text.lastIndexOf("(");
  if (open > 0 && text.endsWith(")")) {
    const inside = text.slice(open + 1, -1).trim();
    if (!isAgency(inside) && !(isCapitals(inside) && inside.length <= 8)) return void 0;
    agency = inside;
    text = text.slice(0, open).trim().replace(/,$/, "");
  } else {
    const slash = text.lastIndexOf("/");
    const after = slash > 0 ? text.slice(slash + 1).trim() : "";
    if (after !== "" && agencyIn(after) === after) {
      agency = after;
      text = text.slice(0, slash).trim();
    }
  }
  const found = placeAndDate(text);
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
function endsSentence(text) {
  const own = text.trimEnd();
  if (!STOPS.test(own)) return false;
  const last = own.slice(own.lastIndexOf(" ") + 1);
  return !/^(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Sen|Gov|Rep|Lt|Sgt|No|Vol|vs|bzw|Nr|ca)\.$/u.test(last);
}
function isOpenEnded(text) {
  const own = text.trimEnd();
  if (/[,;:–—-]$/.test(own)) return true;
  return SMALL.has(bare(own.slice(own.lastIndexOf(" ") + 1))) && !endsSentence(own);
}
function headlikeness(text) {
  if (text.length > 200) return 0;
  const words = wordsOf(text);
  const n = words.length;
  if (n === 0 || n > 24 || !/\p{L}/u.test(text)) return 0;
  let score = n <= 2 ? 0.55 : n <= 12 ? 0.75 : n <= 16 ? 0.6 : 0.4;
  if (endsSentence(text)) score -= /[!?]["”’]?$/.test(text.trimEnd()) ? 0.1 : 0.4;
  if (/[,;–—-]$/.test(text.trimEnd())) score -= 0.2;
  if (/[.!?] \p{Lu}/u.test(text) && !/\b\p{Lu}\. \p{Lu}/u.test(text)) score -= 0.3;
  if (startsLower(words[0])) score -= 0.3;
  const upper = words.filter(startsUpper).length / n;
  if (isCapitals(text)) score += 0.1;
  else if (upper > 0.7 && n > 2) score += 0.15;
  const small = words.filter((word) => SMALL.has(bare(word))).length / n;
  if (small > 0.45) score -= 0.2;
  else if (small < 0.2 && n > 2) score += 0.1;
  return Math.min(1, Math.max(0, score));
}
function sentencelikeness(text) {
  const words = wordsOf(text.slice(0, LOOKED_AT));
  const n = words.length;
  if (n === 0) return 0;
  const lower = words.filter(startsLower).length / n;
  const small = words.filter((word) => SMALL.has(bare(word))).length / n;
  let score = 0.6 * lower + 0.5 * Math.min(small, 0.5);
  if (endsSentence(text)) score += 0.2;
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
  const text = prepared(source);
  if (text === void 0) return void 0;
  const pointed = /^[\s(]*[►▶→»›>]/.test(source);
  const go = GO.exec(text);
  if (go && (wordsOf(text).length > 1 || go[1] !== void 0)) return { ...paged(go[1]), sure: go[1] === void 0 ? 0.55 : 0.96 };
  const more = MORE.exec(text);
  if (more) return { ...paged(more[1]), sure: pointed || /^(?:more|see|full|turn|story|details|mehr)/i.test(text) ? 0.9 : 0.35 };
  const see2 = SEE.exec(text);
  if (see2 && wordsOf(see2[1]).length <= 4 && startsUpper(see2[1])) return { keyword: cleaned(see2[1]), ...paged(see2[2]), sure: 0.9 };
  const keyed = KEYED.exec(text);
  if (keyed && wordsOf(keyed[1]).length <= 4) return { keyword: cleaned(keyed[1]), ...paged(keyed[2]), sure: 0.9 };
  const named2 = PAGED.exec(text);
  if (named2 && startsUpper(text) && wordsOf(named2[1]).length <= 3) return { keyword: cleaned(named2[1]), ...paged(named2[2]), sure: isCapitals(named2[1]) || pointed ? 0.75 : 0.5 };
  return void 0;
}
function fromLineOf(source) {
  const text = prepared(source);
  if (text === void 0) return void 0;
  const came = CAME.exec(text);
  if (came) return { ...paged(came[1] ?? "1"), sure: 0.97 };
  const comma = text.search(/[:,–—-] (?=(?:continued|from|cont)\b)/i);
  if (comma > 0 && wordsOf(text.slice(0, comma)).length <= 4) {
    const rest = CAME.exec(text.slice(comma + 2));
    if (rest) return { keyword: cleaned(text.slice(0, comma)), ...paged(rest[1] ?? "1"), sure: 0.95 };
  }
  const from = FROM.exec(text);
  if (from && wordsOf(from[1] ?? "").length <= 4) return { ...from[1] === void 0 ? {} : { keyword: cleaned(from[1]) }, ...paged(from[2] ?? from[3] ?? "1"), sure: 0.9 };
  return void 0;
}
function prepared(source) {
  if (source.length > JUMP_MAX) return void 0;
  const text = squeezed(source).replace(/^[\s►▶→»›>•■(]+/, "").replace(/[)]$/, "");
  return text === "" || !/[\p{L}]/u.test(text) ? void 0 : text;
}
var cleaned = (text) => trimmed(text, ",:;\xBB\u203A>|\u2013\u2014-");
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
  const text = squeezed(source.replace(/^[■●•*–—-]+ ?/, ""));
  const words = wordsOf(text);
  if (words.length < 3) return void 0;
  const credited = afterOpening(text, CREDITED);
  if (credited) return creditedNote(credited.opening, credited.rest);
  if (afterOpening(text, THE_WRITER)) {
    const job = words.slice(0, 25).some(isProfession);
    return { names: [], ...placeIn(words), role: "writer", sure: job || / (?:is|are) /.test(text.slice(0, 40)) ? 0.85 : 0.5 };
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
  const names3 = words.slice(0, comma >= 0 ? comma + 1 : verb).join(" ").replace(/,$/, "").split(/ and | und | et | y | e | en /).map((name) => personName(name.trim()));
  if (names3.some((name) => name === void 0)) return void 0;
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
  return { names: names3.map((name) => name.name), ...placeIn(words.slice(verb)), role: verbWord === "contributed" ? "additional" : "writer", sure };
}
function creditedNote(opening, rest) {
  const first = rest.split(/[;.] /)[0];
  const names3 = first.split(/, | and | & | und | et /).map(
    (part) => personName(
      part.split(/ (?:in|at|on) /)[0].replace(/[.;]$/, "").trim()
    )
  ).filter((name) => name !== void 0).map(({ name }) => name);
  if (names3.length === 0) return opening.includes("reporting") && agencyIn(first) !== void 0 ? { names: [], role: "additional", sure: 0.6 } : void 0;
  const writer = opening === "reporting by" || opening === "writing by" || opening.startsWith("follow") || opening.includes("mail") || opening === "contact";
  return {
    names: writer || opening.startsWith("additional") || opening.startsWith("with") ? names3 : [],
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
function agencyOf(text) {
  const agency = agencyIn(text);
  return agency === void 0 ? {} : { agency };
}
function agencyNoteOf(source) {
  if (source.length > NOTE_MAX) return void 0;
  const text = squeezed(source);
  if (text === "" || text.length > 240) return void 0;
  const alone = text.replace(/^[—–-]+ ?/, "");
  if (isAgency(alone)) return { agency: alone.replace(/^\(|\)\.?$/g, ""), sure: alone === text && !text.startsWith("(") ? 0.55 : 0.85 };
  if (/^(?:with )?(?:additional |further )?reporting (?:was )?(?:contributed )?(?:by|from) /i.test(text) && !/^reporting by /i.test(text)) return { ...agencyOf(text), sure: 0.85 };
  if (/ contributed (?:to|reporting)\b/.test(text) && personName(wordsOf(text).slice(0, 2).join(" "))) return { ...agencyOf(text), sure: 0.8 };
  const words = wordsOf(text);
  const agency = agencyIn(text);
  const first = bare(words[0]);
  const told2 = words.filter((word) => OF_AGENCY.has(bare(word))).length;
  const general = /\b(?:agency reports|news agencies|wire services|agencies contributed|from agencies|with agencies|mit agenturmaterial|avec (?:les )?agences|con informaci[oó]n de)\b/i.test(
    text
  );
  if (agency === void 0 && !general) return void 0;
  const opens = first === "information" || first === "with" || first === "material" || first === "reports" || first === "additional" || first === "some" || first === "mit" || first === "avec" || first === "con";
  if (opens && told2 > 0 && words.length < 30) return { ...agency === void 0 ? {} : { agency }, sure: 0.9 };
  if (/\bcontributed (?:to|reporting)\b/.test(text) && words.length < 25) return { ...agency === void 0 ? {} : { agency }, sure: 0.85 };
  if (/\b(?:was|were) (?:used|included)\b/.test(text) && told2 > 0 && words.length < 30) return { ...agency === void 0 ? {} : { agency }, sure: 0.85 };
  if (general && words.length < 10) return { ...agency === void 0 ? {} : { agency }, sure: 0.75 };
  return void 0;
}

// src/reconstruct/cues/quotation.ts
var OPEN = new Set(`\u201C\u2018\u201E\xAB\u2039"\u201A\xBB\u203A'`);
var CLOSE = new Set(`\u201D\u2019\u201C\xBB\u203A"'\u2018\xAB\u2039`);
function opensQuotation(text) {
  const first = text.trimStart()[0];
  return first !== void 0 && OPEN.has(first) && text.trim().length > 1;
}
function closesQuotation(text) {
  const own = endTrimmed(text, ".,!?\u2026");
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
  const text = squeezed(source);
  const mark2 = /^(?:[—–―~]|--|-) ?/.exec(text);
  const own = mark2 ? text.slice(mark2[0].length) : text;
  if (own === "" || !startsUpper(own) || wordsOf(own).length > 20 || /[!?”"]$/.test(own)) return void 0;
  const cut = [own.indexOf(","), own.indexOf(" ("), own.indexOf(" \u2013 "), own.indexOf(" | ")].filter((at) => at > 0);
  const head = cut.length > 0 ? own.slice(0, Math.min(...cut)) : own;
  const lines = source.split("\n");
  const person = personName(head) ?? (lines.length > 1 ? personName(lines[0].replace(/^[—–―~-]+ ?/, "").replace(/,$/, "")) : void 0);
  const office = wordsOf(own).some((word) => OFFICES.has(bare(word)));
  if (!person && !mark2 && !office) return void 0;
  if (!person && wordsOf(own).length > 12) return void 0;
  if (!mark2 && /[.]$/.test(own)) return void 0;
  const sure = mark2 ? 0.9 : person ? Math.min(0.9, person.sure + (office ? 0.2 : 0)) : 0.45;
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
    const text = textOf(this.lines.slice(i, i + count));
    return this.signs[i].start === "lower" || text.length > ATTRIBUTION_MAX ? 0 : attributionOf(text)?.sure ?? 0;
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
    let text = "";
    let rows = "";
    let words = 0;
    let noted = first;
    for (let n = 1; n <= HEAD_LINES && i + n <= lines.length; n++) {
      const { text: own, gap } = lines[i + n - 1];
      if (n > 1 && (gap || own.length > LINE_MAX2)) break;
      text = n === 1 ? own : signs[i + n - 2].end === "hyphen" ? text.slice(0, -1) + own : `${text} ${own}`;
      rows = n === 1 ? own : `${rows}
${own}`;
      words += signs[i + n - 1].words;
      if (n <= NOTE_LINES) noted = text;
      if (words > NOTE_WORDS) break;
      headlike.push(words <= HEAD_WORDS ? headlikeness(text) : 0);
      if (agencies && n <= 4) agency.push(agencyNoteOf(text)?.sure ?? 0);
      if (n > 3) continue;
      const by = upper && words <= BYLINE_WORDS && (n < 3 || byline[1] > 0) ? bylineOf(rows) : void 0;
      byline.push(by?.sure ?? 0);
      marked2.push(by?.marked ?? false);
      if (n > 2 || words > CREDIT_WORDS) continue;
      credit.push(creditOf(text)?.sure ?? 0);
      const paged2 = PAGED2.test(text);
      jump.push(paged2 ? jumpLineOf(text)?.sure ?? 0 : 0);
      from.push(paged2 ? fromLineOf(text)?.sure ?? 0 : 0);
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
  return lines.map(({ text }) => text).join(" ");
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
  const add2 = (role2, count, fit, sure) => {
    fits.push({ role: role2, lines: count, fit, sure });
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
    const cue = (role2, sure, fit) => {
      if (sure !== void 0 && sure > 0) add2(role2, n, fit + told(sure), sure);
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
var NUMBER2 = new Map(ROLES.map((role2, k) => [role2, k]));
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
    for (let role2 = 0; role2 < ROLES.length; role2++) {
      const score = best[row + role2];
      if (score < top - HOPELESS) continue;
      near2.add(ROLES[role2]);
      const successions = SUCCESSIONS[role2];
      for (let next = 0; next <= GOING; next++) {
        const text = (role2 === PARAGRAPH || role2 === BROKEN) && (next === PARAGRAPH || next === GOING);
        const gap = i === 0 ? 0 : next === GOING ? gaps.going(line.gap) : text ? gaps.text(line.gap) : gaps.bound(line.gap);
        const total = score + successions[next] + gap;
        if (total > enter[next]) {
          enter[next] = total;
          enterFrom[next] = role2;
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
    for (const { role: role2, lines: taken, fit, sure } of displayFits(source, i, near2)) {
      const state = NUMBER2.get(role2);
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
    for (let role2 = 0; role2 < ROLES.length; role2++) if (best[count * states + role2] > best[count * states + state]) state = role2;
    while (at > 0) {
      const end = at;
      const role2 = ROLES[state];
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
      cuts.push({ role: role2, from: from + at, to: from + end, going, sure });
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
function quotationAt(text) {
  const begun = Math.max(text.lastIndexOf("\u201C"), text.lastIndexOf("\xAB"));
  const over = Math.max(text.lastIndexOf("\u201D"), text.lastIndexOf("\xBB"));
  return begun === over ? void 0 : begun > over ? "begun" : "over";
}
function signsOf({ text, width }, inQuotation) {
  const head = text.slice(0, HEAD);
  const first = FIRST.exec(head)?.[0] ?? "";
  const start = UPPER2.test(first) ? "upper" : LOWER2.test(first) ? "lower" : /\p{N}/u.test(first) ? "figure" : "other";
  const space = text.indexOf(" ");
  const length = space < 0 ? text.length : space;
  return {
    start,
    quoted: OPENING.test(head),
    end: endOf(text.slice(-TAIL)),
    words: wordsIn(text),
    sentences: sentencesIn(text),
    firstWord: text.length === 0 ? 0 : width * length / text.length,
    inQuotation,
    letterCase: caseOf(text),
    tabs: text.includes("	"),
    figures: text.length < BODY_MAX && (text.match(FIGURES)?.length ?? 0) > 0.3 * text.length,
    cap: text.length <= 4 && CAP2.test(text),
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
function wordsIn(text) {
  let words = 1;
  for (let i = text.indexOf(" "); i >= 0; i = text.indexOf(" ", i + 1)) words++;
  return words;
}
var SENTENCE = /[.!?…]["”’»)]? ["“‘«(]?[\p{Lu}\p{N}]/gu;
var BODY_MAX = 300;
function sentencesIn(text) {
  if (text.length > BODY_MAX) return 0;
  let sentences = 0;
  for (const { index } of text.matchAll(SENTENCE)) if (endsSentence(text.slice(Math.max(0, index - TAIL), index + 2))) sentences++;
  return sentences;
}
var FIGURES = /\p{N}/gu;
function caseOf(text) {
  if (text.length > BODY_MAX) return void 0;
  if (isCapitals(text)) return 1;
  const words = text.split(" ").filter((word) => word.length > 3);
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
  lines.forEach(({ text }, line) => {
    const shown = carried + text.slice(0, MOST).toLowerCase();
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
  const keys = lines.map(({ text, page }) => {
    const key = text.length > MOST2 ? "" : text.replace(FIGURES2, "#");
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
    const text = cut.role === "paragraph" || cut.role === "broken";
    if (before?.role === "paragraph" && text && !cut.going) {
      bounds++;
      if (gap) gapped++;
    } else if (before !== void 0 && !cut.going) {
      edges++;
      if (gap) gapsAtEdges++;
    }
    if (!text) return;
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
    const { role: role2, from, to } = cut;
    if (role2 === "standingHead" || role2 === "boxHead") {
      under = role2 === "boxHead" ? "box" : "items";
      measure = 0;
      return role2;
    }
    if (ENDS_ITEMS.has(role2) || lines[from].page !== lines[Math.max(0, from - 1)].page) under = void 0;
    const own = role2 === "broken" || role2 === "begin" ? "paragraph" : role2;
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
    const role2 = roles[k];
    const kept = lines.slice(from, to).map((line) => role2 !== "table" && line.text.includes("	") ? { ...line, text: line.text.replaceAll("	", " ") } : line);
    return { role: role2, lines: kept, sure, ...going ? { runOn: true } : {} };
  });
}

// src/reconstruct/cues/runInHead.ts
var HEAD_MAX = 80;
function runInHead(text, known) {
  if (known !== void 0) return known > 0 && known <= text.length ? { end: known, sure: 0.98 } : void 0;
  const head = text.slice(0, HEAD_MAX);
  const words = wordsOf(head);
  let capitals = 0;
  while (capitals < words.length && (isCapitals(words[capitals]) || capitals > 0 && !/\p{L}/u.test(words[capitals]))) capitals++;
  if (capitals > 1 || /^\p{Lu}{4,}[.:]?$/u.test(words[0] ?? "")) {
    const own = words.slice(0, capitals);
    if (own.length < words.length && own.at(-1).length === 1) own.pop();
    const text2 = own.join(" ");
    if (own.length > 0 && head.startsWith(text2)) return { end: text2.length, sure: 0.75 };
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
    for (const step2 of AROUND2) {
      const other = seen[i + step2];
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
  const { text } = lines[i];
  const sign = signs[i];
  const short = text.slice(0, CUE_LINES);
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
  if (text.length > CUE_LINES) cues.push(0);
  else {
    const note = sign.start === "upper" && noteOf(lines.slice(i, i + 3).map((line) => line.text.slice(0, CUE_LINES)).join(" ")) !== void 0;
    const tests = [
      false,
      bylineOf(text) !== void 0,
      personName(text) !== void 0,
      ownDateline(text) !== void 0,
      runInDateline(text) !== void 0,
      creditOf(text) !== void 0,
      creditOf(text, true) !== void 0,
      trailingCredit(text) !== void 0,
      jumpLineOf(text) !== void 0,
      fromLineOf(text) !== void 0,
      furnitureOf(text) !== void 0,
      standingHeadOf(text) !== void 0,
      isLabel(text),
      isSectionName(text),
      isShout(text),
      listMark(text) !== void 0,
      note,
      agencyNoteOf(text) !== void 0,
      opensQuotation(text),
      closesQuotation(text),
      attributionOf(text) !== void 0,
      hasDate(text),
      isPlaceShaped(text),
      PICTURED2.test(text),
      ACTING2.test(text),
      sign.cap || sign.capInLine,
      runInHead(text) !== void 0
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

// src/reconstruct/cutPieces.ts
function featuresOf(lines) {
  const signs = signsOfLines(lines);
  const draft = draftPieces(lines).flatMap(({ role: role2, lines: own, runOn }) => own.map((_, k) => ({ role: role2, begins: k === 0 && runOn !== true })));
  return lineFeatures(lines, signs, recurringWords(lines), firstSetting(lines, signs), draft);
}

// ../../rec/learn/train.ts
var [trainFiles, testFile, epochs, outFile, heldOut] = [process.argv[2].split(","), process.argv[3], Number(process.argv[4]), process.argv[5], process.argv[6]];
var lettersOf = (t) => t.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
var meter = lineMeter();
var names2 = [];
var id = /* @__PURE__ */ new Map();
var labelOf = (name) => {
  let k = id.get(name);
  if (k === void 0) {
    k = names2.length;
    names2.push(name);
    id.set(name, k);
  }
  return k;
};
function augmented(row) {
  let x = row.seed * 7919 + 13;
  const rnd = () => (x = Math.imul(x, 1103515245) + 12345 & 2147483647) / 2147483647;
  for (let k = 0; k < 5; k++) rnd();
  const kind = Math.floor(rnd() * 4);
  const noFurniture = rnd() < 0.4;
  const strip = rnd() < 0.3;
  const raw = row.text.replace(/\f/g, "\n").split(/\r?\n/);
  const lines = [], gold = [];
  let last = "";
  const pick = (all) => all[Math.floor(rnd() * all.length)];
  const add2 = (text, g) => {
    lines.push(text);
    gold.push(g);
  };
  const gapMaybe = () => {
    if (kind !== 3 || rnd() < 0.7) add2("", "");
  };
  const wrap = (text, width) => {
    const out = [];
    let cur = "";
    for (const w of text.split(" ")) {
      if (cur !== "" && cur.length + 1 + w.length > width) {
        out.push(cur);
        cur = w;
      } else cur = cur === "" ? w : cur + " " + w;
    }
    out.push(cur);
    return out;
  };
  const furnish = () => {
    const PAPER = pick(["THE CALDER VALLEY TIMES", "The Hythe Morning Post", "Oreland Weekly", "The Mercator", "DAILY LANTERN", "The Coast Gazette"]);
    const options = [
      [`A${1 + Math.floor(rnd() * 30)} | ${PAPER}`],
      [`${pick(["SUNDAY", "Friday", "Wednesday"])}, ${pick(["MARCH", "April", "June"])} ${1 + Math.floor(rnd() * 28)}, 20${10 + Math.floor(rnd() * 18)}`],
      [PAPER],
      [`${1 + Math.floor(rnd() * 40)}`],
      ["Contact editor at: editor@" + PAPER.toLowerCase().replace(/[^a-z]/g, "") + ".example"],
      ["www." + PAPER.toLowerCase().replace(/[^a-z]/g, "") + ".example"],
      [pick(["News & Analysis", "News", "Opinion", "World", "Culture", "Business", "Local", "Harbours", "Debate", "East/West"])],
      [`${PAPER} ${1 + Math.floor(rnd() * 40)}`],
      [`Issue ${Math.floor(rnd() * 90)}, Year 2`, pick(["March 8, 2026", "17 April 2016"])]
    ];
    for (const line of pick(options)) add2(line, "furniture:B");
  };
  if (rnd() < 0.6) {
    for (let k = Math.floor(rnd() * 4); k >= 0; k--) furnish();
    if (rnd() < 0.7) add2("", "");
  }
  const measure = Math.max(24, raw.filter((l) => l.length > 10).map((l) => l.length).sort((p, q) => p - q)[Math.floor(raw.length * 0.4)] ?? 34);
  const longTag = rnd() < 0.5, twoLineAttribution = rnd() < 0.6, joinCaptions = rnd() < 0.4, post = rnd() < 0.5, oneHead = rnd() < 0.25;
  let i = 0;
  while (i < raw.length) {
    const line = raw[i];
    const g = row.gold[i];
    i++;
    if (g.startsWith("furniture") && noFurniture) continue;
    if (line.trim() === "") {
      if (kind === 3) add2(line, g);
      continue;
    }
    const text = strip ? line.trimEnd() : line;
    const role2 = g.split(":")[0];
    if (kind === 1 && last !== "" && role2 !== last && !(last === "dropCap") && !(role2 === "credit" || role2 === "attribution")) add2("", "");
    if (kind === 2 && g.endsWith(":B") && last !== "dropCap") add2("", "");
    if (g !== "?") last = role2;
    if (role2 === "attribution" && g.endsWith(":B") && twoLineAttribution && text.includes(", ")) {
      const k = text.indexOf(", ");
      const rest = text.slice(k + 2).trimEnd();
      const [one, ...more] = rest.split(" ");
      if (rnd() < 0.5) {
        add2(`${text.slice(0, k)},`, g);
        add2(rest, "attribution:I");
      } else {
        add2(`${text.slice(0, k)}, ${one}`, g);
        if (more.length > 0) add2(more.join(" "), "attribution:I");
      }
      continue;
    }
    if (role2 === "caption" && g.endsWith(":B") && joinCaptions) {
      let whole = text.trimEnd();
      while (i < raw.length && row.gold[i] === "caption:I") {
        whole = whole.endsWith("-") ? whole.slice(0, -1) + raw[i].trim() : `${whole} ${raw[i].trim()}`;
        i++;
      }
      wrap(whole, measure * pick([1.9, 2.9, 1])).forEach((l, k) => add2(l, k === 0 ? "caption:B" : "caption:I"));
      continue;
    }
    if (role2 === "tagline" && g.endsWith(":B") && longTag) {
      let whole = text.trimEnd();
      while (i < raw.length && row.gold[i] === "tagline:I") {
        whole = whole.endsWith("-") ? whole.slice(0, -1) + raw[i].trim() : `${whole} ${raw[i].trim()}`;
        i++;
      }
      if (!/[.]$/.test(whole)) whole += ".";
      const more = ["He has reported on the coast for two decades.", "She lives in Port Lenn.", "He has written extensively on trade for publications such as The Lantern and Harbour Weekly.", "Her book on the fisheries appears in May.", "Information from the Coastal Press was included in this article."];
      for (let k = Math.floor(rnd() * 3); k >= 0; k--) whole += ` ${pick(more)}`;
      wrap(whole, measure * (0.85 + rnd() * 0.2)).forEach((l, k) => add2(l, k === 0 ? "tagline:B" : "tagline:I"));
      continue;
    }
    if (role2 === "headline" && g.endsWith(":B") && oneHead) {
      let whole = text.trimEnd();
      while (i < raw.length && row.gold[i] === "headline:I") {
        whole = `${whole} ${raw[i].trim()}`;
        i++;
      }
      wrap(whole, 20 + Math.floor(rnd() * 45)).forEach((l, k) => add2(l, k === 0 ? "headline:B" : "headline:I"));
      continue;
    }
    add2(text, g);
    if (role2 === "byline" && post && (i >= raw.length || row.gold[i] !== "byline:I") && rnd() < 0.7) add2(pick(["Staff Writer", "Health correspondent", "Political editor", "STAFF REPORTER", "Contributing writer", "in Port Lenn", "Special to The Times", "Coastal Press"]), "byline:I");
    if (role2 === "caption" && (i >= raw.length || !row.gold[i].startsWith("caption")) && rnd() < 0.15) {
      gapMaybe();
      furnish();
      gapMaybe();
    }
  }
  if (rnd() < 0.4) {
    add2("", "");
    furnish();
  }
  return { ...row, source: "aug", text: lines.join("\n") + "\n", gold };
}
function load(file, augment = false) {
  const rows = JSON.parse(readFileSync(file, "utf8"));
  const all = augment ? rows.flatMap((row) => [row, ...row.source === "framed" ? [augmented(row)] : []]) : rows;
  return all.map(({ seed, house, source, text, gold }) => {
    const lines = readLines(text, meter);
    const f = featuresOf(lines);
    const raw = text.replace(/\f/g, "\n").split(/\r?\n/);
    const byNumber = /* @__PURE__ */ new Map();
    const out = new Int16Array(lines.length).fill(-1);
    let at = 0;
    lines.forEach((line, k) => {
      const own = lettersOf(line.text);
      for (let j = at; j < Math.min(raw.length, at + 40); j++) if (lettersOf(raw[j].replace(/\u00ad/g, "")) === own && gold[j] !== "") {
        if (gold[j] !== "?") out[k] = labelOf(gold[j].replace(/^item:/, "paragraph:"));
        at = j + 1;
        return;
      }
    });
    const hasGaps = lines.filter((l) => l.gap).length > Math.max(1, lines.length / 40);
    return { f, gap: Uint8Array.from(lines, (l) => !hasGaps ? 2 : l.gap ? 1 : 0), gold: out, lines, house, source, seed, boost: 1 };
  });
}
var train = trainFiles.filter((f) => existsSync(f)).flatMap((f) => load(f, true));
if (heldOut) train = train.filter((s) => s.house !== heldOut);
var test = load(testFile);
var L = names2.length;
console.log("train", train.length, "lines", train.reduce((n, s) => n + s.gold.length, 0), "unknown", train.reduce((n, s) => n + s.gold.filter((g) => g < 0).length, 0), "labels", L, "features", FEATURES);
var W = new Float32Array(FEATURES * L);
var A = new Float32Array(FEATURES * L);
var T = new Float32Array(3 * (L + 1) * L);
var TA = new Float32Array(3 * (L + 1) * L);
var role = names2.map((n) => n.split(":")[0]);
var mark = names2.map((n) => n.split(":")[1]);
var allowed = names2.map((_, l) => {
  const all = Array.from({ length: L + 1 }, (_2, p) => p);
  return mark[l] === "I" ? all.filter((p) => p < L && role[p] === role[l]) : all;
});
var em = names2.map((n) => n.startsWith("item:") ? names2.indexOf(n.replace("item", "paragraph")) : names2.indexOf(n));
function viterbi(s, w, t, force, margin) {
  const n = s.f.length;
  const back = new Int16Array(n * L);
  let score = new Float64Array(L + 1).fill(-Infinity);
  score[L] = 0;
  for (let i = 0; i < n; i++) {
    const e = new Float64Array(L);
    for (const f of s.f[i]) {
      const b = f * L;
      for (let l2 = 0; l2 < L; l2++) e[l2] += w[b + em[l2]];
    }
    if (margin > 0 && s.gold[i] >= 0) {
      for (let l2 = 0; l2 < L; l2++) if (l2 !== s.gold[i]) e[l2] += margin;
    }
    const next = new Float64Array(L + 1).fill(-Infinity);
    const g = s.gap[i] * (L + 1) * L;
    for (let l2 = 0; l2 < L; l2++) {
      if (force && s.gold[i] >= 0 && s.gold[i] !== l2) continue;
      let best = -Infinity, from = -1;
      for (const p of allowed[l2]) {
        const v = score[p] + t[g + p * L + l2];
        if (v > best) {
          best = v;
          from = p;
        }
      }
      if (from < 0) continue;
      next[l2] = best + e[l2];
      back[i * L + l2] = from;
    }
    if (next.every((v) => v === -Infinity)) for (let l2 = 0; l2 < L; l2++) {
      if (force && s.gold[i] >= 0 && s.gold[i] !== l2) continue;
      let best = -Infinity, from = 0;
      for (let p = 0; p <= L; p++) if (score[p] > best) {
        best = score[p];
        from = p;
      }
      next[l2] = best + e[l2];
      back[i * L + l2] = from;
    }
    score = next;
  }
  const path = new Int16Array(n);
  let l = 0;
  for (let k = 0; k < L; k++) if (score[k] > score[l]) l = k;
  for (let i = n - 1; i >= 0; i--) {
    path[i] = l;
    l = back[i * L + l];
  }
  return path;
}
var step = 1;
function update(s, path, sign) {
  for (let i = 0; i < path.length; i++) {
    const l = path[i];
    for (const f of s.f[i]) {
      W[f * L + em[l]] += sign;
      A[f * L + em[l]] += sign * step;
    }
    const p = i === 0 ? L : path[i - 1];
    const k = s.gap[i] * (L + 1) * L + p * L + l;
    T[k] += sign;
    TA[k] += sign * step;
  }
}
function shuffle(a, seed) {
  let x = seed;
  for (let i = a.length - 1; i > 0; i--) {
    x = Math.imul(x, 1103515245) + 12345 & 2147483647;
    const k = x % (i + 1);
    [a[i], a[k]] = [a[k], a[i]];
  }
}
function evaluate(set, w, t, show = false) {
  const by = /* @__PURE__ */ new Map();
  const confusion = /* @__PURE__ */ new Map();
  for (const s of set) {
    const path = viterbi(s, w, t, false, 0);
    const e = by.get(s.source) ?? [0, 0, 0, 0, 0];
    by.set(s.source, e);
    for (let i = 0; i < path.length; i++) {
      const g = s.gold[i];
      if (g < 0) continue;
      e[0]++;
      if (role[g] === role[path[i]]) e[1]++;
      if (g === path[i]) e[2]++;
      else {
        const k = `${names2[g]} > ${names2[path[i]]}`;
        confusion.set(k, (confusion.get(k) ?? 0) + 1);
      }
    }
  }
  return [...by].map(([k, e]) => `${k} role ${(100 * e[1] / e[0]).toFixed(2)} label ${(100 * e[2] / e[0]).toFixed(2)}`).join(" | ") + (show ? "\n" + [...confusion].sort((a, b) => b[1] - a[1]).slice(0, 40).map(([k, n]) => `${k} ${n}`).join(" \xB7 ") : "");
}
var order = train.map((_, i) => i);
for (let epoch = 1; epoch <= epochs; epoch++) {
  shuffle(order, 77 + epoch);
  let wrong = 0, lines = 0;
  for (const k of order) {
    const s = train[k];
    const path = viterbi(s, W, T, false, 3);
    const gold = s.gold.includes(-1) ? viterbi(s, W, T, true, 0) : s.gold;
    let bad = 0;
    for (let i = 0; i < path.length; i++) if (path[i] !== gold[i]) bad++;
    wrong += bad;
    lines += path.length;
    if (bad > 0) {
      update(s, gold, 1);
      update(s, path, -1);
    }
    step++;
  }
  const w = W.map((v, i) => v - A[i] / step), t = T.map((v, i) => v - TA[i] / step);
  console.log(epoch, "train label", (100 - 100 * wrong / lines).toFixed(2), evaluate(test, w, t, epoch === epochs));
  if (epoch === epochs && outFile) writeFileSync(outFile, JSON.stringify({ names: names2, features: FEATURES, w: [...w].map((_, k) => +w[k - k % L + em[k % L]].toFixed(3)), t: [...t].map((v) => +v.toFixed(3)) }));
}
