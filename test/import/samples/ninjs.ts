// News items as agencies send them: the keys, the nesting and the oddities of the published examples, with words of our own.

export const NINJS_1 = {
  uri: 'http://ninjs.example.org/newsitems/20261120ferry456',
  type: 'composite',
  profile: 'text-photo',
  mimetype: 'application/x-resource+json;level=composite',
  versioncreated: '2026-11-20T10:39:00Z',
  copyrightnotice: 'Copyright 2026 The Firth Agency, www.firth.example - all rights reserved.',
  usageterms: 'Not for use in calendars or on mugs without a word to the desk.',
  language: 'en',
  urgency: 3,
  person: [{ name: 'Hedda Quill', rel: 'about', scheme: 'http://codes.example.org/m/', code: '0hzcydt' }],
  place: [
    { name: 'Skerrow', rel: 'mentions' },
    { name: 'The Sound', rel: 'mentions', scheme: 'http://cvx.example.org/iso3166-1a2/', code: 'xx' },
  ],
  organisation: [{ name: 'Skerrow Ferries Ltd', rel: 'mentions' }],
  subject: [{ name: 'Shipping', rel: 'about', code: '0400' }],
  byline: "Oona Marsh and Piet d'Arbre",
  located: 'Skerrow, The Sound',
  headline: 'Skipper of stranded ferry before the harbour court',
  headline_short: 'Ferry skipper in court',
  description_text: 'SKERROW (Firth) -- The hearing of the skipper of the stranded ferry began in a sail loft',
  body_text:
    'SKERROW (Firth) -- The hearing of the skipper of the stranded ferry began in a sail loft made into a courtroom. Hedda Quill, her cap on her knees, said nothing on the way in.',
  body_xhtml:
    '<p>SKERROW (Firth) -- The hearing of the skipper of the stranded ferry began in a sail loft made into a courtroom.</p><p>Hedda Quill, her cap on her knees, said nothing on the way in.</ br> Her counsel spoke of a &quot;tide nobody had on the chart&quot;.</p>',
  associations: {
    mainpic: {
      uri: 'http://ninjs.example.org/newsitems/20261119pic123',
      type: 'picture',
      versioncreated: '2026-11-19T08:12:00Z',
      copyrightnotice: 'Copyright 2026 The Firth Agency, www.firth.example - all rights reserved.',
      object: [{ name: 'MV Skerrow Lass', rel: 'about', code: '0cd72h' }],
      byline: 'Oona Marsh',
      headline: 'The ferry on the rocks',
      description_text: 'The Skerrow Lass lies on her side under the light at low water on Thursday.',
      description_xhtml: '<p>The Skerrow Lass lies on her side under the light,</ br> at low water on Thursday.</p>',
      renditions: {
        main: { href: 'http://pictures.example.org/2/2643c588-big.jpg', mimetype: 'image/jpg', title: 'Mid Resolution', height: 281, width: 429 },
        small: { href: 'http://pictures.example.org/2/2643c588-small.jpg', mimetype: 'image/jpg', title: 'Low Resolution', height: 117, width: 179 },
      },
    },
    clip: {
      uri: 'http://ninjs.example.org/newsitems/20261119clip9',
      type: 'video',
      headline: 'Film of the stranding',
      renditions: { web: { href: 'http://pictures.example.org/f.mp4', mimetype: 'video/mp4' } },
    },
  },
}

export const NINJS_2 = {
  uri: 'http://agency.example.org/media/text/261120-seglarskola-a0f2d045',
  type: 'text',
  altids: [{ role: 'originaltransmissionreference', value: 'a0f2d045-1058-46d1' }],
  representationtype: 'full',
  genres: [{ literal: 'INR', uri: 'http://agency.example.org/spec/INR', name: 'Inrikes' }],
  profile: 'PUBL',
  version: '1',
  versioncreated: '2026-11-20T13:40:18+02:00',
  pubstatus: 'usable',
  copyrightholder: 'NB',
  language: 'sv',
  urgency: 4,
  slugline: 'seglarskola',
  headlines: [
    { role: 'main', value: 'Seglarskola öppnar i gamla varvet' },
    { role: 'subheadline', value: 'Trettio barn på väntelistan' },
  ],
  descriptions: [{ role: 'text', value: 'Det gamla varvet vid ån stod tomt i tjugo år. Nu flyttar en seglarskola in' }],
  bodies: [
    {
      role: 'text',
      charcount: 210,
      contenttype: 'text/plain',
      value:
        'Seglarskola öppnar i gamla varvet\nSjöliv NB\nDet gamla varvet vid ån stod tomt i tjugo år. Nu flyttar en seglarskola in.\n– Vi börjar med sex jollar, säger Ebba Holm.',
    },
    {
      role: 'html5',
      contenttype: 'text/html',
      charcount: 250,
      value:
        '<html><head><title>Seglarskola öppnar i gamla varvet</title></head><body><article> <section data-charcount="250"> <h1>Seglarskola öppnar i gamla varvet</h1><div class="dat"><span class="vignette">Sjöliv</span><span class="source">NB</span></div><div class="bodytext"> <figure><img uri="sdlk" src="https://thumbnail.agency.example.org/a001_NormalThumbnail.jpg" alt="Jollar vid bryggan"/><figcaption>Sex jollar ligger vid den gamla bryggan.<span class="byline">Foto: Nils Ask/NB</span></figcaption></figure><p>Det gamla varvet vid ån stod tomt i tjugo år. Nu flyttar en seglarskola in.</p><p>– Vi börjar med sex jollar, säger Ebba Holm.</p></div></section></article></body></html>',
    },
  ],
  associations: [
    {
      name: 'a001',
      by: 'Nils Ask/NB',
      descriptions: [{ value: 'Sex jollar ligger vid den gamla bryggan.' }],
      representationtype: 'partial',
      type: 'picture',
      uri: 'http://agency.example.org/media/image/sdlk',
      renditions: [
        {
          name: 'r00',
          title: 'Hires',
          contenttype: 'image/jpeg',
          href: 'https://agency.example.org/a001_NormalHires.jpg',
          sizeinbytes: 10326191,
          width: 4000,
          height: 3000,
          poi: { x: 1000, y: 900 },
        },
        { name: 'r03', title: 'Thumbnail', contenttype: 'image/jpeg', href: 'https://thumbnail.agency.example.org/a001_NormalThumbnail.jpg', width: 256, height: 171 },
      ],
    },
  ],
  people: [{ name: 'Ebba Holm', contactinfo: [{ type: 'phone', role: 'work', value: '+46 (0)8-0000000' }] }],
  subjects: [{ name: 'Utbildning', uri: 'http://agency.example.org/spec/subref/05', rel: 'classifies', relevance: 98 }],
  places: [{ name: 'Norrån', geojson: { coordinates: [18.3, 57.6], type: 'Point' } }],
  standard: { name: 'ninjs', version: '2.1', schema: 'https://agency.example.org/schema_2.1.json' },
}

export const NINJS_3 = {
  uri: 'urn:newsml:nd.example.org:20261120:261120-99-167362',
  standard: { name: 'ninjs', version: '3.1', schema: 'http://www.example.org/ninjs-schema_3.1.json' },
  type: 'text',
  representationType: 'full',
  version: '2',
  versionCreated: '2026-11-20T16:02:28+01:00',
  pubStatus: 'usable',
  urgency: 4,
  copyrightHolder: 'nd',
  copyrightNotice: 'Copyright 2026, nd. Alle Rechte vorbehalten',
  language: 'de',
  edNote: 'Eine Zusammenfassung bis 18 Uhr ist geplant und wird etwa 80 Zeilen lang.',
  title: 'Fragen und Antworten zur neuen Brücke',
  headlines: [{ role: 'main', value: 'Fragen und Antworten zur neuen Brücke' }],
  bodies: [
    {
      role: 'html',
      contentType: 'text/html',
      value:
        '<section class="main"><p>Für Amtsleiter Jost Wiek ist sie «die beste Brücke seit Jahren». Sie ersetzt die Fähre.</p><h2>Was kostet sie?</h2><p>Mehr als <b>gedacht</b>, weniger als <a href="https://stadt.example.org/plan">geplant</a>.</p><ul><li>Pfeiler: zwei</li><li>Fahrbahn: eine<ul><li>dazu ein Radweg</li></ul></li></ul><table><tr><th>Jahr</th><th>Kosten</th></tr><tr><td>2024</td><td>3 Mio.</td></tr></table><blockquote class="pullquote"><p>Wir bauen für hundert Jahre.</p><footer>Jost Wiek</footer></blockquote></section>',
    },
    {
      role: 'nitf',
      contentType: 'text/vnd.IPTC.NITF',
      value: '<nitf><body><body.content><p>Für Amtsleiter Jost Wiek ist sie «die beste Brücke seit Jahren».</p></body.content></body></nitf>',
    },
  ],
  by: 'Von Enno Habicht, nd',
  located: 'Wiekstadt',
  associations: [
    {
      name: 'bild',
      type: 'graphic',
      altText: 'Eine Zeichnung der Brücke',
      by: 'nd-Grafik',
      headlines: [{ value: 'Brücke im Schnitt' }],
      renditions: [{ name: 'druck', href: 'https://nd.example.org/bruecke.png', contentType: 'image/png', width: 2000, height: 1000, pointOfInterest: { x: 500, y: 500 } }],
    },
  ],
}
