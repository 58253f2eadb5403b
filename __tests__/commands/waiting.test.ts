import { describe, expect, test } from '@jest/globals'
import { inPlace } from '../../src/cli/waiting-line.ts'
import { inLines, tellWaits, type WaitDisplay } from '../../src/commands/waiting.ts'

/** A clock that the test turns: each second, whoever asked for it is called. */
function givenClock() {
  let now = 0
  const ticking = new Set<() => void>()
  return {
    now: () => now,
    every(_milliseconds: number, tick: () => void) {
      ticking.add(tick)
      return () => void ticking.delete(tick)
    },
    pass(seconds: number) {
      for (let second = 0; second < seconds; second += 1) {
        now += 1000
        for (const tick of ticking) tick()
      }
    },
    get timers(): number {
      return ticking.size
    },
  }
}

function shown(make: (write: (text: string) => void, now: () => number) => WaitDisplay) {
  const clock = givenClock()
  const written: string[] = []
  const waiting = tellWaits(
    make((text) => written.push(text), clock.now),
    clock,
  )
  return { clock, written, waiting }
}

describe('in a log', () => {
  test('a wait of less than two seconds is not told', () => {
    const { clock, written, waiting } = shown(inLines)
    for (let wait = 0; wait < 5; wait += 1) {
      const end = waiting('MLflow to answer')
      clock.pass(1)
      end()
    }
    expect(written).toEqual([])
    expect(clock.timers).toBe(0)
  })

  test('a longer one is told once, and again after half a minute', () => {
    const { clock, written, waiting } = shown(inLines)
    const end = waiting('MLflow to answer')
    clock.pass(40)
    end()
    clock.pass(40)
    expect(written).toEqual([
      'Waiting for MLflow to answer (2 s so far).',
      'Waiting for MLflow to answer (32 s so far).',
    ])
  })

  test('many slow answers in a row are not as many lines', () => {
    const { clock, written, waiting } = shown(inLines)
    for (let wait = 0; wait < 8; wait += 1) {
      const end = waiting('MLflow to answer')
      clock.pass(3)
      end()
    }
    expect(written).toHaveLength(1)
  })

  test('of several waits at once the first is told, then the next', () => {
    const { clock, written, waiting } = shown(inLines)
    const first = waiting('a turn')
    const second = waiting('MLflow to answer')
    clock.pass(3)
    first()
    clock.pass(1)
    second()
    expect(written).toEqual([
      'Waiting for a turn (2 s so far).',
      'Waiting for MLflow to answer (4 s so far).',
    ])
  })
})

describe('on a terminal', () => {
  test('one line is written again each second, and is gone in the end', () => {
    const { clock, written, waiting } = shown(inPlace)
    const end = waiting('a turn')
    clock.pass(4)
    end()
    const clear = '\r\u001b[K'
    expect(written).toEqual([
      ...[2, 3, 4].map((seconds) => `${clear}waiting for a turn (${seconds} s)`),
      clear,
    ])
  })

  test('nothing is cleared where nothing was shown', () => {
    const { clock, written, waiting } = shown(inPlace)
    waiting('a turn')()
    clock.pass(3)
    expect(written).toEqual([])
  })
})
