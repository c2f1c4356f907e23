import { describe, expect, it } from 'vitest'
import { forTerminal, openTerminal } from '../../src/node/cli/terminal.js'

function written(isTTY: boolean, environment: NodeJS.ProcessEnv, use: (terminal: ReturnType<typeof openTerminal>) => void): string {
  const out: string[] = []
  use(openTerminal({ isTTY, write: (text: string) => out.push(text) > 0 } as unknown as NodeJS.WriteStream, environment))
  return out.join('')
}

describe('forTerminal', () => {
  it('shows what would move, hide or turn', () => {
    expect(forTerminal('a\u001b[2Jb')).toBe('a\\u{1b}[2Jb')
    expect(forTerminal('x\u202egpj.exe')).toBe('x\\u{202e}gpj.exe')
    expect(forTerminal('\r\n\u009b\u2066\u200b\ufeff\ud800\u{e0041}')).toBe('\\u{d}\\u{a}\\u{9b}\\u{2066}\\u{200b}\\u{feff}\\u{d800}\\u{e0041}')
  })
  it('leaves what people write', () => {
    expect(forTerminal('“Straße”, naïve café, 中文 🙂 שלום \\ {}')).toBe('“Straße”, naïve café, 中文 🙂 שלום \\ {}')
  })
  it('cuts what no person would read', () => {
    expect(forTerminal('x'.repeat(1_000_000)).length).toBeLessThan(5_000)
  })
})

describe('openTerminal', () => {
  it('colours on a terminal, unless NO_COLOR says otherwise', () => {
    expect(written(true, {}, (t) => t.say('no', 'error'))).toBe('\u001b[31mno\u001b[0m\n')
    expect(written(true, { NO_COLOR: '1' }, (t) => t.say('no', 'error'))).toBe('no\n')
    expect(written(true, { NO_COLOR: '' }, (t) => t.say('no', 'error'))).toBe('\u001b[31mno\u001b[0m\n')
    expect(written(true, { TERM: 'dumb' }, (t) => t.say('no', 'error'))).toBe('no\n')
    expect(written(false, {}, (t) => t.say('no', 'error'))).toBe('no\n')
  })
  it('shows progress on a terminal only, and clears it for the next line', () => {
    const use = (t: ReturnType<typeof openTerminal>): void => {
      t.progress('page 1 of 4')
      t.progress('page 2 of 4')
      t.say('done')
      t.say('really')
    }
    expect(written(true, {}, use)).toBe('page 1 of 4\r\u001b[Kpage 2 of 4\r\u001b[Kdone\nreally\n')
    expect(written(false, {}, use)).toBe('done\nreally\n')
  })
})
