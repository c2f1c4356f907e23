/** node draw.mjs [harbour|reservoir|all] [scale] [samples]: draws the pictures of the inside page. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker, isMainThread, workerData } from 'node:worker_threads'
import { expose } from './camera.mjs'
import { develop } from './film.mjs'
import { jpeg } from './jpeg.mjs'

const SCENES = ['harbour', 'reservoir']
const folder = new URL('../inside-page/pictures/', import.meta.url)

if (isMainThread) {
  const [wanted = 'all', scale = '1', samples, out] = process.argv.slice(2)
  for (const name of SCENES) {
    if (wanted === 'all' || wanted === name) await draw(name, Number(scale), Number(samples), out)
  }
} else {
  const { name, light, width, height, samples, start, stride } = workerData
  const { scene } = await import(`./${name}.mjs`)
  expose(scene(), new Float32Array(light), width, height, samples, start, stride)
}

async function draw(name, scale, samples, out) {
  const { picture } = await import(`./${name}.mjs`)
  const width = Math.round(picture.width * scale)
  const height = Math.round(picture.height * scale)
  const light = new SharedArrayBuffer(width * height * 4)
  const stride = Math.max(1, availableParallelism())
  const began = Date.now()
  await Promise.all(
    Array.from(
      { length: stride },
      (_, start) =>
        new Promise((resolve, reject) => {
          const worker = new Worker(new URL(import.meta.url), { workerData: { name, light, width, height, samples: samples || picture.samples, start, stride } })
          worker.on('error', reject)
          worker.on('exit', resolve)
        }),
    ),
  )
  const gray = develop(new Float32Array(light), width, height, { ...picture.film, scale })
  const bytes = jpeg(gray, width, height, picture.quality ?? 85, Math.round(picture.density * scale))
  mkdirSync(folder, { recursive: true })
  writeFileSync(out ?? new URL(`${name}.jpg`, folder), bytes)
  console.log(`${name}: ${width} x ${height}, ${Math.round(bytes.length / 1024)} KB, ${((Date.now() - began) / 1000).toFixed(0)} s`)
}
