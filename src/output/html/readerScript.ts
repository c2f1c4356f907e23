/** What the reader does: zooms by buttons, keys and ctrl+wheel about the place one looks at, says which page is in sight, shows where a jump has led. Without it the pages stand there all the same. */
export const READER_SCRIPT = `
(() => {
  'use strict'
  const root = document.documentElement
  const pages = [...document.querySelectorAll('.page')]
  const links = [...document.querySelectorAll('nav ol>li>a')]
  const byId = (id) => document.getElementById(id)
  const [least, most, step] = [0.1, 8, 1.2]
  const points = (name) => Number.parseFloat(pages[0].style.getPropertyValue(name)) * 96 / 72
  const side = () => (root.classList.contains('narrow') ? 0 : document.querySelector('nav').offsetWidth)
  const room = () => ({ width: root.clientWidth - side() - 64, height: root.clientHeight - 48 - 40 })
  let zoom = 1

  const setZoom = (wanted, x = (root.clientWidth + side()) / 2, y = root.clientHeight / 2) => {
    const next = Math.min(most, Math.max(least, wanted))
    const page = pages.find((one) => { const { top, bottom, left, right } = one.getBoundingClientRect(); return y < bottom && y > top - 40 && x < right && x > left - 40 }) ?? inSight()
    const before = page.getBoundingClientRect()
    const share = [(x - before.left) / before.width, (y - before.top) / before.height]
    zoom = next
    root.style.setProperty('--zoom', String(next))
    byId('zoom').value = Math.round(next * 100) + ' %'
    const after = page.getBoundingClientRect()
    scrollBy({ left: after.left + share[0] * after.width - x, top: after.top + share[1] * after.height - y, behavior: 'instant' })
  }
  const inSight = () => {
    const middle = root.clientHeight / 3
    let best = pages[0]
    let least = Infinity
    for (const page of pages) {
      const { top, bottom } = page.getBoundingClientRect()
      const off = top > middle ? top - middle : bottom < middle ? middle - bottom : 0
      if (off < least) [best, least] = [page, off]
    }
    return best
  }
  const tell = () => {
    const at = pages.indexOf(inSight())
    links.forEach((link, i) => { if (i === at) link.setAttribute('aria-current', 'page'); else link.removeAttribute('aria-current') })
    byId('where').textContent = pages[at].getAttribute('aria-label') + (pages.length > 1 ? ' · ' + (at + 1) + '/' + pages.length : '')
  }
  const turn = (by) => {
    const to = pages[Math.min(pages.length - 1, Math.max(0, pages.indexOf(inSight()) + by))]
    to.scrollIntoView({ block: 'start', inline: 'nearest' })
  }
  const fitWidth = () => setZoom(room().width / points('--w'))
  const fitPage = () => { setZoom(Math.min(room().width / points('--w'), room().height / points('--h'))); inSight().scrollIntoView({ block: 'start' }) }
  const acts = {
    'in': () => setZoom(zoom * step), out: () => setZoom(zoom / step), width: fitWidth, page: fitPage,
    list: () => { const hidden = root.classList.toggle('narrow'); byId('list').setAttribute('aria-expanded', String(!hidden)) },
  }
  for (const [id, act] of Object.entries(acts)) byId(id).addEventListener('click', act)
  addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return
    event.preventDefault()
    setZoom(zoom * Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.002)), event.clientX, event.clientY)
  }, { passive: false })
  const keys = { '+': acts.in, '=': acts.in, '-': acts.out, '0': () => setZoom(1), 'w': fitWidth, 'f': fitPage, 'ArrowRight': () => turn(1), 'ArrowLeft': () => turn(-1), 'n': () => turn(1), 'p': () => turn(-1), 'l': acts.list }
  addEventListener('keydown', (event) => {
    const act = keys[event.key]
    if (!act || event.altKey || (/^[a-z]$/.test(event.key) && (event.ctrlKey || event.metaKey))) return
    if (event.key.startsWith('Arrow') && root.scrollWidth > root.clientWidth) return
    event.preventDefault()
    act()
  })
  const arrived = () => {
    const target = location.hash.length > 1 && byId(decodeURIComponent(location.hash.slice(1)))
    const page = target && target.closest('.page')
    if (!page || target === page) return
    const [place, frame] = [target.getBoundingClientRect(), page.getBoundingClientRect()]
    const ping = document.createElement('div')
    ping.className = 'ping'
    ping.style.left = place.left - frame.left + 12 + 'px'
    ping.style.top = place.top - frame.top + 12 + 'px'
    page.append(ping)
    ping.addEventListener('animationend', () => ping.remove())
  }
  addEventListener('hashchange', arrived)
  addEventListener('scroll', tell, { passive: true })
  addEventListener('resize', tell)
  if (root.clientWidth < 900) acts.list()
  setZoom(Math.min(1.25, room().width / points('--w')))
  if (location.hash.length < 2) scrollTo({ top: 0, left: 0, behavior: 'instant' })
  else byId(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView()
  tell()
})()
`
