const ENVELOPE = {
  id: 4711,
  date: '2026-11-20T09:15:00',
  date_gmt: '2026-11-20T08:15:00',
  guid: { rendered: 'https://kestrel.example.org/?p=4711' },
  modified: '2026-11-20T10:00:00',
  slug: 'otters-return',
  status: 'publish',
  type: 'post',
  link: 'https://kestrel.example.org/otters-return/',
  author: 3,
  featured_media: 99,
  comment_status: 'closed',
  ping_status: 'open',
  sticky: false,
  template: '',
  format: 'standard',
  meta: { footnotes: '' },
  categories: [5],
  tags: [8, 9],
  class_list: ['post-4711', 'type-post'],
  _links: { self: [{ href: 'https://kestrel.example.org/wp-json/wp/v2/posts/4711' }], curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }] },
}
const EMBEDDED = {
  author: [
    {
      id: 3,
      name: 'Ada Finch',
      url: '',
      description: 'Ada writes about water, weather and those who live of both.',
      slug: 'ada',
      avatar_urls: { 24: 'https://secure.example.org/avatar/1?s=24' },
    },
  ],
  'wp:featuredmedia': [
    {
      id: 99,
      date: '2026-11-19T08:00:00',
      slug: 'weir',
      type: 'attachment',
      title: { rendered: 'weir' },
      caption: { rendered: '<p>The weir at dawn. <cite>Tom Rook</cite></p>\n' },
      alt_text: 'A weir in fog',
      media_type: 'image',
      mime_type: 'image/jpeg',
      media_details: {
        width: 2400,
        height: 1600,
        file: '2026/11/weir.jpg',
        sizes: { medium: { file: 'weir-300x200.jpg', source_url: 'https://kestrel.example.org/u/weir-300x200.jpg' } },
      },
      source_url: 'https://kestrel.example.org/u/2026/11/weir.jpg',
    },
  ],
  'wp:term': [
    [{ id: 5, name: 'River &amp; Sea', slug: 'river-sea', taxonomy: 'category' }],
    [
      { id: 8, name: 'otters', slug: 'otters', taxonomy: 'post_tag' },
      { id: 9, name: 'weirs', slug: 'weirs', taxonomy: 'post_tag' },
    ],
  ],
}

/** A post made of blocks, as the API renders it. */
export const GUTENBERG = {
  ...ENVELOPE,
  title: { rendered: 'The otters&#8217; return &#8211; and the miller&#8217;s doubt' },
  content: {
    protected: false,
    rendered: `
<p class="wp-block-paragraph has-drop-cap">The first otter was seen in March, a &#8220;shy, wet thing&#8221; that <strong>nobody</strong> believed in.</p>

<h2 class="wp-block-heading">What the <em>survey</em> found</h2>

<ul class="wp-block-list"><li>Nine species of fish</li>

<li>Two otters<ul class="wp-block-list"><li>one of them young</li></ul></li></ul>

<figure class="wp-block-pullquote"><blockquote><p>We had given the river up for dead.</p><cite>Ada Brook, warden</cite></blockquote></figure>

<blockquote class="wp-block-quote is-layout-flow"><p>It came at four.</p><p>It left at five.</p><cite>The night log</cite></blockquote>

<figure class="wp-block-image size-large"><img loading="lazy" decoding="async" width="1024" height="683" src="https://kestrel.example.org/u/otter-1024x683.jpg" alt="An otter" class="wp-image-12" srcset="https://kestrel.example.org/u/otter-1024x683.jpg 1024w, https://kestrel.example.org/u/otter-2048x1365.jpg 2048w" sizes="100vw" style="object-position:30% 20%"/><figcaption class="wp-element-caption">An otter on the bank. Photo: Tom Rook</figcaption></figure>

<figure class="wp-block-gallery has-nested-images columns-2"><figure class="wp-block-image"><img src="https://kestrel.example.org/u/a.jpg" alt=""/><figcaption class="wp-element-caption">Upstream</figcaption></figure><figure class="wp-block-image"><img src="https://kestrel.example.org/u/b.jpg" alt=""/></figure><figcaption class="blocks-gallery-caption">Two days at the weir</figcaption></figure>

<figure class="wp-block-table is-style-stripes"><table class="has-fixed-layout"><thead><tr><th>Year</th><th>Otters</th></tr></thead><tbody><tr><td>1984</td><td>0</td></tr><tr><td>2026</td><td>2</td></tr></tbody></table><figcaption class="wp-element-caption">Source: River Board</figcaption></figure>

<figure class="wp-block-embed is-type-video is-provider-youtube"><div class="wp-block-embed__wrapper">
<iframe loading="lazy" title="Otters at night" src="https://video.example.org/embed/1" allowfullscreen></iframe>
</div><figcaption>A film from the hide</figcaption></figure>

<div class="wp-block-group is-style-factbox"><div class="wp-block-group__inner-container"><h3 class="wp-block-heading">The Wallow in figures</h3><p>Length: 41 km</p><p>Weirs: 9</p></div></div>

<pre class="wp-block-verse">The river runs,
the miller sleeps.</pre>

<hr class="wp-block-separator has-alpha-channel-opacity"/>

<div class="wp-block-columns"><div class="wp-block-column"><p>In a left column.</p></div><div class="wp-block-column"><p>In a right column.</p></div></div>

<div class="wp-block-buttons"><div class="wp-block-button"><a class="wp-block-button__link" href="https://kestrel.example.org/give">Give to the weir fund</a></div></div>

<p>H<sub>2</sub>O rose by 3 cm<sup class="fn"><a href="#f1">1</a></sup>.&nbsp;</p>
<p>&nbsp;</p>
<script>alert('never')</script>
`,
  },
  excerpt: { protected: false, rendered: '<p>The first otter was seen in March, a &#8220;shy, wet thing&#8221; that nobody believed in. [&hellip;]</p>\n' },
  yoast_head_json: { title: 'Otters - Kestrel', description: 'All you need to know about the otters of the Wallow.', og_locale: 'en_GB' },
  acf: { strapline: 'After forty years the river has its hunters back' },
  _embedded: EMBEDDED,
}

/** A post as it is stored, with the comments of its blocks: what an editor's account gets. */
export const GUTENBERG_RAW = {
  ...ENVELOPE,
  title: { raw: 'Otters', rendered: 'Otters' },
  content: {
    raw: `<!-- wp:paragraph {"dropCap":true} -->
<p class="has-drop-cap">An otter was seen.</p>
<!-- /wp:paragraph -->

<!-- wp:pullquote {"textAlign":"left"} -->
<figure class="wp-block-pullquote has-text-align-left"><blockquote><p>A shy, wet thing.</p><cite>The miller</cite></blockquote></figure>
<!-- /wp:pullquote -->

<!-- wp:latest-posts {"postsToShow":3} /-->

<!-- wp:more -->
<!--more-->
<!-- /wp:more -->

<!-- wp:shortcode -->
[gallery ids="1,2,3" columns="3"]
<!-- /wp:shortcode -->

<!-- wp:embed {"url":"https://video.example.org/2","type":"video"} -->
<figure class="wp-block-embed is-type-video"><div class="wp-block-embed__wrapper">
https://video.example.org/2
</div></figure>
<!-- /wp:embed -->`,
    protected: false,
    block_version: 1,
  },
  excerpt: { raw: 'A standfirst that an editor wrote by hand.', rendered: '<p>A standfirst that an editor wrote by hand.</p>' },
}

/** A post of the old editor, as it is stored: blank lines for paragraphs, shortcodes for captions. */
export const CLASSIC = {
  ...ENVELOPE,
  title: { raw: 'Weir <em>closed</em>' },
  content: {
    raw: `The weir is closed until spring, the board said.

[caption id="attachment_12" align="alignleft" width="300"]<a href="https://kestrel.example.org/u/weir.jpg"><img class="size-medium wp-image-12" src="https://kestrel.example.org/u/weir-300x200.jpg" alt="The weir" width="300" height="200" /></a> The weir in <em>autumn</em>. (Photo: Tom Rook)[/caption]

Walkers must take the upper path, which is
steep [but short].

<!--more-->

[contact-form-7 id="9" title="Write to us"]

<strong>Opening times</strong>
Monday to Friday`,
    protected: false,
  },
  excerpt: { raw: '' },
}
