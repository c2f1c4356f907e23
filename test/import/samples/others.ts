export const GHOST = {
  posts: [
    {
      id: '65f2a1',
      uuid: '8b4f-11',
      title: 'The last ferryman hangs up his oars',
      slug: 'last-ferryman',
      html: `<p>Forty years on the river, and not one passenger lost.</p><!--kg-card-begin: html--><div class="standfirst">He kept count.</div><!--kg-card-end: html--><h2 id="the-boat">The boat</h2><figure class="kg-card kg-image-card kg-width-wide kg-card-hascaption"><img src="https://ghost.example.org/content/images/2026/11/boat.jpg" class="kg-image" alt="A boat" loading="lazy" width="2000" height="1333" srcset="https://ghost.example.org/content/images/size/w600/2026/11/boat.jpg 600w, https://ghost.example.org/content/images/2026/11/boat.jpg 2000w"><figcaption><span style="white-space: pre-wrap;">The boat at rest. © Ines Kahn</span></figcaption></figure><blockquote class="kg-blockquote-alt">The river does the rowing.</blockquote><blockquote>An ordinary quotation.</blockquote><div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">The ferry ran from six to nine.</div></div><div class="kg-card kg-toggle-card" data-kg-toggle-state="close"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">How wide is the river?</h4></div><div class="kg-toggle-content"><p>Two hundred metres at the landing.</p></div></div><figure class="kg-card kg-gallery-card kg-width-wide kg-card-hascaption"><div class="kg-gallery-container"><div class="kg-gallery-row"><div class="kg-gallery-image"><img src="https://ghost.example.org/content/images/1.jpg" width="800" height="600" alt=""></div><div class="kg-gallery-image"><img src="https://ghost.example.org/content/images/2.jpg" width="800" height="600" alt=""></div></div></div><figcaption>Two crossings</figcaption></figure><div class="kg-card kg-button-card"><a href="https://ghost.example.org/join" class="kg-btn">Join the boat club</a></div><figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://other.example.org"><div class="kg-bookmark-content"><div class="kg-bookmark-title">Ferries of the north</div></div></a></figure>`,
      lexical: '{"root":{"children":[{"type":"paragraph"}]}}',
      comment_id: '65f2a1',
      plaintext: 'Forty years on the river, and not one passenger lost.',
      feature_image: 'https://ghost.example.org/content/images/2026/11/ferryman.jpg',
      feature_image_alt: 'A man with oars',
      feature_image_caption: '<span style="white-space: pre-wrap;">Osk Hale on his last day. Photo: Ines Kahn</span>',
      featured: false,
      visibility: 'public',
      created_at: '2026-11-19T08:00:00.000+00:00',
      published_at: '2026-11-20T06:00:00.000+00:00',
      custom_excerpt: 'Osk Hale rowed the people of two villages for forty years.',
      excerpt: 'Osk Hale rowed the people of two villages for forty years.',
      codeinjection_head: null,
      url: 'https://ghost.example.org/last-ferryman/',
      reading_time: 3,
      access: true,
      og_title: null,
      meta_description: 'The ferryman of the lower river retires after forty years at the oars.',
      authors: [{ id: '1', name: 'Ines Kahn', slug: 'ines', profile_image: null, bio: 'Ines keeps the river desk of the paper.', url: 'https://ghost.example.org/author/ines/' }],
      primary_author: { id: '1', name: 'Ines Kahn', slug: 'ines' },
      tags: [{ id: '5', name: 'Rivers', slug: 'rivers' }],
      primary_tag: { id: '5', name: 'Rivers', slug: 'rivers', url: 'https://ghost.example.org/tag/rivers/' },
    },
  ],
  meta: { pagination: { page: 1, limit: 15, pages: 1, total: 1, next: null, prev: null } },
}

export const ANS = {
  _id: 'ABCD1234',
  type: 'story',
  version: '0.10.9',
  created_date: '2026-11-19T09:50:50.52Z',
  display_date: '2026-11-20T09:50:50.52Z',
  channels: ['print', 'web'],
  credits: {
    by: [
      {
        name: 'June Alder',
        byline: 'June Alder',
        org: 'The Valley Post',
        type: 'author',
        version: '0.10.9',
        bio: 'June Alder covers the valley and everybody in it.',
        social_links: [{ site: 'web', url: 'https://june.example.org' }],
      },
      { name: 'Kit Moss', type: 'author', version: '0.10.9' },
    ],
    photos_by: [{ name: 'Lou Reed-Bunting', type: 'author' }],
  },
  language: 'en',
  location: 'Upper Valley',
  address: { locality: 'Upper Valley', region: 'V.' },
  copyright: 'Copyright © 2026 The Valley Post.',
  canonical_url: '/local/mill-wheel/story.html',
  headlines: { basic: 'The wheel that would not turn', web: 'Why the mill wheel stopped', print: 'The wheel that would not turn' },
  subheadlines: { basic: 'A mill, a drought and a very old bearing' },
  description: { basic: 'For the first time in a century the valley buys its flour.' },
  label: { basic: { text: 'The Valley', url: 'https://valley.example.org', display: true }, other: { text: 'Slow reads' } },
  taxonomy: { primary_section: { _id: '/local', type: 'section', name: 'Local', path: '/local' }, tags: [{ _id: 'mill', text: 'Mill', description: 'Everything about mills.' }] },
  promo_items: { basic: { _id: 'P1', type: 'image', url: 'https://img.example.org/wheel.jpg', caption: 'The wheel', width: 800, height: 640 } },
  planning: { story_length: { word_count_planned: 600 } },
  content_elements: [
    { _id: '1', type: 'text', content: 'The wheel <b>stopped</b> on a Tuesday &mdash; and the town heard it.' },
    { _id: '2', type: 'header', level: 2, content: 'A bearing from 1871' },
    {
      _id: '3',
      type: 'image',
      version: '0.10.9',
      url: 'https://img.example.org/wheel.jpg',
      caption: 'The wheel on <i>Tuesday</i>.',
      subtitle: 'Wheel, standing still',
      alt_text: 'A water wheel',
      width: 800,
      height: 640,
      focal_point: { x: 400, y: 160 },
      credits: { by: [{ name: 'Lou Reed-Bunting', byline: 'Lou Reed-Bunting', type: 'author' }], affiliation: [{ name: 'The Valley Post', type: 'author' }] },
      additional_properties: { galleries: [{ headlines: { basic: 'Wheels we have known' } }] },
    },
    {
      _id: '4',
      type: 'list',
      list_type: 'ordered',
      items: [
        { _id: '41', type: 'text', content: 'Wood' },
        { type: 'list', list_type: 'unordered', items: [{ type: 'text', content: 'Oak' }] },
      ],
    },
    {
      _id: '5',
      type: 'quote',
      subtype: 'pullquote',
      content_elements: [{ _id: '51', type: 'text', content: 'You could set your clock by it.' }],
      citation: { type: 'text', content: 'Bea Till, baker' },
    },
    { _id: '6', type: 'quote', subtype: 'blockquote', content_elements: [{ type: 'text', content: 'It groaned.' }], citation: { type: 'text', content: 'The log' } },
    {
      _id: '7',
      type: 'table',
      header: [
        { type: 'text', content: 'Year' },
        { type: 'text', content: 'Sacks' },
      ],
      rows: [
        [
          { type: 'text', content: '1990' },
          { type: 'text', content: '4,000' },
        ],
      ],
    },
    { _id: '8', type: 'divider' },
    { _id: '9', type: 'raw_html', content: '<p>Raw but plain.</p><iframe src="https://maps.example.org/x"></iframe>' },
    { _id: '10', type: 'interstitial_link', url: 'https://valley.example.org/more', content: 'Read more about how the mill was built' },
    { _id: '11', type: 'oembed_response', raw_oembed: { type: 'rich', html: '<blockquote>Somebody said something on a screen</blockquote>' } },
    { _id: '12', type: 'correction', correction_type: 'correction', text: 'An earlier version gave the year as 1817.' },
    {
      _id: '13',
      type: 'gallery',
      headlines: { basic: 'The wheel over the years' },
      content_elements: [
        { type: 'image', url: 'https://img.example.org/g1.jpg', caption: 'In 1920' },
        { type: 'image', url: 'https://img.example.org/g2.jpg' },
      ],
    },
    {
      _id: '14',
      type: 'element_group',
      content_elements: [
        { type: 'header', content: 'Mills in the valley' },
        { type: 'text', content: 'There were eleven; there is one.' },
      ],
    },
    { _id: '15', type: 'ghost', content: 'An element that nobody has heard of yet.' },
    { _id: '16', type: 'code', content: 'GRAIN = 4\nFLOUR = 3' },
  ],
}

/** A page with a schema.org article about itself. */
export const NEWS_PAGE = `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>Bells return to Hallow | The Hallow Ledger</title>
<meta name="description" content="Eight bells, one lorry">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"The Hallow Ledger","url":"https://ledger.example.org"},
{"@type":["NewsArticle"],"@id":"https://ledger.example.org/bells#article","headline":"Bells return to Hallow","alternativeHeadline":"Eight of them, on one lorry","description":"After four years at the foundry the bells are back.","datePublished":"2026-11-20T07:00:00+00:00","dateModified":"2026-11-20T08:00:00+00:00","author":[{"@type":"Person","name":"Nora Teal","url":"https://ledger.example.org/nora"},{"@type":"Person","name":"Ivo Crane"}],"publisher":{"@type":"Organization","name":"The Hallow Ledger","logo":{"@type":"ImageObject","url":"https://ledger.example.org/logo.png"}},"dateline":"HALLOW","articleSection":["Local","Church"],"image":[{"@type":"ImageObject","url":"https://ledger.example.org/bells-1200x800.jpg","caption":"The tenor on its way up","creditText":"Ivo Crane"}],"printSection":"A","printPage":"3","articleBody":"The bells of Hallow came home on a lorry on Thursday. Half the town stood in the rain to see them lifted. We rang hand bells for four years, said the tower captain."}]}</script>
<style>p{color:red}</style></head>
<body><header><nav><a href="/">Home</a> <a href="/local">Local</a></nav></header>
<main><article><header><h1>Bells return to Hallow</h1><p class="byline">By Nora Teal and Ivo Crane</p></header>
<div class="entry-content" itemprop="articleBody"><p>The bells of Hallow came home on a lorry on Thursday.</p><figure><img src="/bells.jpg" alt="A bell"><figcaption>The tenor on its way up</figcaption></figure><p>Half the town stood in the rain to see them lifted.</p><h2>Hand bells</h2><p>We rang hand bells for four years, said the <a href="/captain">tower captain</a>.</p><div class="ad"><iframe src="https://ads.example.org"></iframe></div></div>
<aside><h3>Most read</h3><ul><li>Rain again</li></ul></aside></article></main>
<footer><p>All rights reserved by the Ledger</p></footer><script>track()</script></body></html>`
