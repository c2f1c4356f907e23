/* global document, fetch, Image */
/** Run in the browser, with a reader of PDFs from an address: draws the first page of a PDF and an SVG at 300 dpi, and answers with the share of their pixels at 75 dpi that differ by more than a tenth. */
export async function differing({ outlined, reader: from }) {
  const reader = await import(from)
  const data = await (await fetch('/page.pdf')).arrayBuffer()
  // letters as letters, or as outlines: as the SVG has them
  const pdf = await reader.getDocument({ data, disableFontFace: outlined, verbosity: 0, isOffscreenCanvasSupported: false }).promise
  const page = await pdf.getPage(1)
  const box = 4
  const viewport = page.getViewport({ scale: 300 / 72 })
  const [width, height] = [Math.floor(viewport.width / box) * box, Math.floor(viewport.height / box) * box]
  const sheet = () => {
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width, height })
    const context = canvas.getContext('2d', { willReadFrequently: true })
    context.textRendering = 'geometricPrecision'
    context.fillStyle = '#fff'
    context.fillRect(0, 0, width, height)
    return context
  }
  const [a, b] = [sheet(), sheet()]
  await page.render({ canvasContext: a, canvas: a.canvas, viewport }).promise
  const image = new Image()
  image.src = '/page.svg'
  await image.decode()
  b.drawImage(image, 0, 0, viewport.width, viewport.height)
  const [one, other] = [a, b].map((context) => context.getImageData(0, 0, width, height).data)
  let [differ, inked, count] = [0, 0, 0]
  for (let y = 0; y < height; y += box)
    for (let x = 0; x < width; x += box) {
      let most = 0
      let dark = false
      for (let channel = 0; channel < 3; channel++) {
        let [mine, its] = [0, 0]
        for (let j = 0; j < box; j++)
          for (let i = 0; i < box; i++) {
            const at = ((y + j) * width + x + i) * 4 + channel
            mine += one[at]
            its += other[at]
          }
        most = Math.max(most, Math.abs(mine - its) / (box * box * 255))
        dark ||= mine < box * box * 200
      }
      count++
      if (most > 0.1) differ++
      if (dark) inked++
    }
  return { share: differ / count, inked: inked / count }
}
