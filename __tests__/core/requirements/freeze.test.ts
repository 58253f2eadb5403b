import { describe, expect, test } from '@jest/globals'
import { frozenBy } from '../../../src/core/requirements/freeze.ts'
import type { FreezeWindow } from '../../../src/core/requirements/requirement.ts'

const at = (day: 0 | 1 | 2 | 3 | 4 | 5 | 6, hour: number) => ({ day, minute: hour * 60 })

function window(
  from: FreezeWindow['from'],
  to: FreezeWindow['to'],
  timeZone: string,
): FreezeWindow {
  return { text: 'a window', from, to, timeZone }
}

const isOn = (it: FreezeWindow, time: string) => frozenBy([it], Date.parse(time)) !== null

describe('a freeze from Friday afternoon to Monday morning in Berlin', () => {
  const weekend = window(at(4, 16), at(0, 8), 'Europe/Berlin')
  test.each([
    ['2026-11-20T14:59:59Z', false],
    ['2026-11-20T15:00:00Z', true],
    ['2026-11-21T23:00:00Z', true],
    ['2026-11-22T23:30:00Z', true],
    ['2026-11-23T06:59:59Z', true],
    ['2026-11-23T07:00:00Z', false],
    ['2026-11-25T12:00:00Z', false],
  ])('at %s: %s', (time, expected) => {
    expect(isOn(weekend, time)).toBe(expected)
  })

  test('begins an hour earlier in UTC in summer', () => {
    expect(isOn(weekend, '2026-07-17T14:00:00Z')).toBe(true)
    expect(isOn(weekend, '2026-07-17T13:59:00Z')).toBe(false)
  })
})

test('a freeze may be inside one day, in a time zone with half hours', () => {
  const lunch = window(at(2, 12), at(2, 13), 'Asia/Kolkata')
  expect(isOn(lunch, '2026-11-18T06:30:00Z')).toBe(true)
  expect(isOn(lunch, '2026-11-18T07:30:00Z')).toBe(false)
})

test('midnight belongs to the following day', () => {
  const monday = window(at(0, 0), at(1, 0), 'UTC')
  expect(isOn(monday, '2026-11-22T23:59:59Z')).toBe(false)
  expect(isOn(monday, '2026-11-23T00:00:00Z')).toBe(true)
  expect(isOn(monday, '2026-11-23T23:59:59Z')).toBe(true)
  expect(isOn(monday, '2026-11-24T00:00:00Z')).toBe(false)
})
