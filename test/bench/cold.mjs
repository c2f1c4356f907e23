import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { splitProfile } from './stages.mjs'

/** A whole process, started, run and gone, with nothing else to do: wall clock in milliseconds. */
export function wholeProcess(args, { cwd, env } = {}) {
  const begun = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd, env: { ...process.env, ...env }, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  const time = performance.now() - begun
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  return time
}

/** The most memory that a whole process of Node held at once, megabytes. */
export function peakMemory(args, { cwd, env } = {}) {
  const atExit = `data:text/javascript,process.on('exit',()=>console.error('peak='+process.resourceUsage().maxRSS))`
  const { stderr } = spawnSync(process.execPath, ['--import', atExit, ...args], { cwd, env: { ...process.env, ...env }, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] })
  const [, kilobytes] = /^peak=(\d+)$/m.exec(stderr) ?? []
  if (kilobytes === undefined) throw new Error(`node ${args.join(' ')} did not end well: ${stderr}`)
  return Number(kilobytes) / 1024
}

/** Node alone: what no program can be quicker than. */
export function bareProcess() {
  return wholeProcess(['-e', '0'])
}

/** What the process of `args` did from its start on, by stage, from a profile that V8 takes of it in `folder`. */
export function profiledProcess(args, folder) {
  wholeProcess(['--cpu-prof', '--cpu-prof-interval=200', `--cpu-prof-dir=${folder}`, ...args])
  const [name] = readdirSync(folder).filter((file) => file.endsWith('.cpuprofile'))
  return splitProfile(JSON.parse(readFileSync(join(folder, name), 'utf8')), bundledModule(dirname(args[0])))
}

/** By the comment that esbuild writes over each module of a bundle: where it came from. */
export function bundledModule(dist) {
  const folder = pathToFileURL(`${dist}/`).href
  const files = new Map()
  return (url, line) => {
    if (!url.startsWith(folder)) return undefined
    if (!files.has(url)) files.set(url, modulesByLine(readFileSync(new URL(url), 'utf8')))
    return files.get(url)[line]
  }
}

function modulesByLine(text) {
  let module
  return text.split('\n').map((line) => {
    const found = /^\s*\/\/ (\S+\.[mc]?[jt]s)$/.exec(line)
    if (found) module = found[1].startsWith('src/') ? found[1].slice('src/'.length) : undefined
    return module
  })
}
