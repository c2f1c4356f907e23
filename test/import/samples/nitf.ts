/** A document as an agency sends it: the elements and the oddities of the published sample, with words of our own. */
export const NITF = `<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!DOCTYPE nitf SYSTEM "http://www.example.org/nitf-3-6.dtd">
<nitf version="-//IPTC//DTD NITF 3.6//EN" baselang="nb-NO">
  <head>
    <title>Fyret får ny vokter</title>
    <meta content="1" name="NDBilderAntall"/>
    <meta content="fyr-vokter" name="NDStikkord"/>
    <tobject tobject.type="Innenriks">
      <tobject.property tobject.property.type="Nyheter"/>
      <tobject.subject tobject.subject.matter="Kystliv" tobject.subject.refnum="07001000"/>
    </tobject>
    <docdata>
      <urgency ed-urg="5"/>
      <date.issue norm="2026-11-20T09:00:04"/>
      <doc-id id-string="ND5df9281a_00" regsrc="ND"/>
      <ed-msg info=""/>
      <key-list><keyword key="fyr-vokter"/></key-list>
      <doc.copyright holder="ND" year="2026"/>
    </docdata>
    <pubdata date.publication="20261120T090004" item-length="2867" unit-of-measure="character"/>
    <revision-history comment="Rettet navnet i tredje avsnitt"/>
  </head>
  <body>
    <body.head>
      <hedline>
        <hl1>Fyret får ny vokter</hl1>
        <hl2>Første kvinne på hundre år</hl2>
      </hedline>
      <note noteclass="end"><body.content><p>Til redaksjonene: navnet er kontrollert to ganger.</p></body.content></note>
      <byline><person>Tuva Lie</person><byttl>kystreporter</byttl></byline>
      <distributor><org>ND</org></distributor>
      <dateline><location>Skjervøy</location><story.date norm="20261120">20. november</story.date></dateline>
      <abstract><p>Etter et år uten folk er lyset bemannet igjen.</p></abstract>
    </body.head>
    <body.content>
      <p class="lead" lede="true">Hun kom med båten tirsdag &amp; tente lyset samme kveld.</p>
      <p class="txt-ind">&#8211; Det er <em class="bold">stille</em> her, sier <person><name.given>Marit</name.given> <name.family>Nes</name.family></person>, som har <num>14</num> katter og <money unit="NOK">300 kroner</money>.</p>
      <hl2>- Det skjulte lyset</hl2>
      <p class="txt">M&eacute;r enn <frac><frac-num>1</frac-num><frac-sep>/</frac-sep><frac-den>2</frac-den></frac> av lampene var &#248;delagt.</p>
      <ul><li>Ny linse</li><li>Ny motor</li></ul>
      <bq><block><p>Noen må jo holde det i gang.</p></block><credit>Marit Nes</credit></bq>
      <table><caption>Lyset i tall</caption><tr><th>År</th><th>Dager</th></tr><tr><td>2025</td><td>0</td></tr></table>
      <block><p>I en blokk står dette.</p><datasource>Kilde: Kystverket</datasource></block>
      <hr/>
      <p class="txt">(©ND)</p>
      <media media-type="image">
        <media-metadata name="width" value="scanner-7"/>
        <media-reference mime-type="image/jpeg" source="fyr-stor.jpg" width="2000" height="1500" alternate-text="Et fyr"/>
        <media-reference mime-type="image/jpeg" source="fyr-liten.jpg" width="200" height="150"/>
        <media-object encoding="base64">AAAA</media-object>
        <media-producer>Sol Vik / ND</media-producer>
        <media-caption>Fyret på Skjervøy.</media-caption>
      </media>
      <media media-type="video"><media-reference mime-type="video/mp4" source="film.mp4"/><media-caption>En film om fyret.</media-caption></media>
    </body.content>
    <body.end>
      <tagline><a href="mailto:tuva@nd.example.org">tuva@nd.example.org</a></tagline>
      <bibliography>Norske fyr, 1998</bibliography>
    </body.end>
  </body>
</nitf>`
