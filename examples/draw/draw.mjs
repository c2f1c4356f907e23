/** node draw.mjs [NAME|all] [scale] [samples] [out]: draws the pictures of the examples. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { Worker, isMainThread, workerData } from 'node:worker_threads'
import { expose } from './camera.mjs'
import { develop } from './film.mjs'
import { jpeg } from './jpeg.mjs'
import { png } from './png.mjs'

const SCENES = [
  'harbour',
  'reservoir',
  'bridge',
  'lighthouse',
  'lens',
  'portrait',
  'ferry',
  'oars',
  'pit',
  'queue',
  'canal',
  'heron',
  'gasholder',
  'aground',
  'fell',
  'umbrellas',
  'lamps',
  'locks',
  'sleeper',
  'boots',
  'baths',
  'society',
  'playhouse',
  'ducks',
]

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
  const { picture, plate } = await import(`./${name}.mjs`)
  const began = Date.now()
  const { gray, alpha, width, height } = plate ? plate(scale) : await photograph(name, picture, scale, samples)
  const density = Math.round(picture.density * scale)
  const bytes = picture.format === 'png' ? png(gray, alpha, width, height, density) : jpeg(gray, width, height, picture.quality ?? 85, density)
  const folder = new URL(`../${picture.folder}/pictures/`, import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(out ?? new URL(`${picture.file ?? name}.${picture.format ?? 'jpg'}`, folder), bytes)
  console.log(`${name}: ${width} x ${height}, ${Math.round(bytes.length / 1024)} KB, ${((Date.now() - began) / 1000).toFixed(0)} s`)
}

/** Exposes a scene, its rows shared among the processors, and develops it. */
async function photograph(name, picture, scale, samples) {
  const width = Math.round(picture.width * scale)
  const height = Math.round(picture.height * scale)
  const light = new SharedArrayBuffer(width * height * 4)
  const stride = Math.max(1, availableParallelism())
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
  return { gray: develop(new Float32Array(light), width, height, { ...picture.film, scale }), width, height }
}
