import { describe, expect, it } from 'vitest'
import { pictureSourceFault } from '../../src/model/pictureSource.js'
import { changed } from './change.js'

describe('pictureSourceFault', () => {
  it.each(['boat.jpg', 'pictures/boat.jpg', './boat.jpg', 'a b/größe 1.png', '.hidden/x.png', 'con-cert.jpg', 'a..b/c.jpg', 'console/1.jpg', '...a'])('lets %j be', (src) => {
    expect(pictureSourceFault(src)).toBeUndefined()
  })
  it.each([
    ['', /is empty/],
    ['  ', /is empty/],
    ['/etc/passwd', /not under/],
    ['~/x.jpg', /not under/],
    ['//host/x.jpg', /not under/],
    ['../x.jpg', /climbs out/],
    ['a/../../x.jpg', /climbs out/],
    ['a/.. /x', /climbs out/],
    ['a/...', /climbs out/],
    ['a\\b.jpg', /backslash/],
    ['..\\x', /backslash/],
    ['C:/x.jpg', /drive/],
    ['c:x', /drive/],
    ['http://a/x.jpg', /URL/],
    ['file:///x', /URL/],
    ['data:image/png;base64,AA', /URL/],
    ['a/b:c.jpg', /colon/],
    ['nul', /device/],
    ['a/CON.jpg', /device/],
    ['com1', /device/],
    ['LPT9.txt', /device/],
    ['aux .x', /device/],
    ['a\u0000.jpg', /control/],
    ['a\n', /control/],
    ['a//b.jpg', /empty segment/],
    ['a/', /empty segment/],
    ['x'.repeat(2_000), /longer/],
  ])('refuses %j', (src, why) => {
    expect(pictureSourceFault(src)).toMatch(why)
  })
  it('speaks with the path of the picture', () => {
    expect(changed('articles[0].figures[0].pictures[0].src', '../x.jpg')).toEqual([
      "articles[0].figures[0].pictures[0].src: `src` climbs out with `..`; put the picture into the edition's folder.",
    ])
    expect(changed('pages[1].wildArt[0].figure.pictures[0].src', '')).toHaveLength(1)
  })
})
