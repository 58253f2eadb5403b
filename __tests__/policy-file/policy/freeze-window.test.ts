import { describe, expect, test } from '@jest/globals'
import { parsePolicy } from '../../../src/policy-file/policy/parse-policy.ts'
import { modelOf, policyOf, refusalOf } from './reading.ts'

/** Windows stand in line 5 and below, from column 10 on. */
const freezing = (...windows: readonly string[]) =>
  policyOf(['freeze:', ...windows.map((window) => `  - "${window}"`), 'gates: a >= 1'].join('\n'))

function windowsOf(text: string) {
  const [freeze] = modelOf(parsePolicy(text, 'p')).requirements
  if (freeze?.kind !== 'freeze') throw new Error('no freeze was read')
  return freeze.windows
}

test.each([
  ['Mon 00:00 - Sun 23:59 UTC', 0, 0, 6, 1439, 'UTC'],
  ['Sat 09:30 - Sat 09:00 America/New_York', 5, 570, 5, 540, 'America/New_York'],
  ['Tue 12:00 - Thu 12:00 Asia/Kolkata', 1, 720, 3, 720, 'Asia/Kolkata'],
  ['Wed 12:00 - Fri 12:00 Asia/Calcutta', 2, 720, 4, 720, 'Asia/Calcutta'],
  [
    'Wed 12:00 - Fri 12:00 America/Argentina/Buenos_Aires',
    2,
    720,
    4,
    720,
    'America/Argentina/Buenos_Aires',
  ],
])('%s', (text, day, minute, toDay, toMinute, timeZone) => {
  expect(windowsOf(freezing(text))).toEqual([
    { text, from: { day, minute }, to: { day: toDay, minute: toMinute }, timeZone },
  ])
})

test('windows may overlap', () => {
  const text = freezing('Fri 16:00 - Mon 08:00 UTC', 'Sat 00:00 - Tue 00:00 Europe/Berlin')
  expect(windowsOf(text)).toHaveLength(2)
})

describe('a freeze that is not valid', () => {
  test.each([
    ['Friday 16:00 - Mon 08:00 UTC', '5:10', 'did you mean "Fri"?'],
    ['fri 16:00 - Mon 08:00 UTC', '5:10', 'did you mean "Fri"?'],
    ['Fr 16:00 - Mon 08:00 UTC', '5:10', 'did you mean "Fri"?'],
    ['Fri 8:00 - Mon 08:00 UTC', '5:14', 'did you mean "08:00"?'],
    ['Fri 16 - Mon 08:00 UTC', '5:14', 'did you mean "16:00"?'],
    ['Fri 16:60 - Mon 08:00 UTC', '5:14', 'expected a time of day'],
    ['Fri 16:00 - Sun 24:00 UTC', '5:26', 'It belongs to the next day'],
    ['Fri 16:00 – Mon 08:00 UTC', '5:20', 'did you mean "-"?'],
    ['Fri 16:00-Mon 08:00 UTC', '5:14', 'expected a time of day'],
    ['Fri 16:00 to Mon 08:00 UTC', '5:20', 'expected a - with spaces round it'],
    ['Fri 16:00 - Mon 08:00', '5:31', 'expected a time zone'],
    ['Fri 16:00 - Mon 08:00 Europe/Berln', '5:32', 'did you mean "Europe/Berlin"?'],
    ['Fri 16:00 - Mon 08:00 europe/berlin', '5:32', 'did you mean "Europe/Berlin"?'],
    ['Fri 16:00 - Mon 08:00 Berlin', '5:32', 'did you mean "Europe/Berlin"?'],
    ['Fri 16:00 - Mon 08:00 Mars/Olympus', '5:32', 'expected a time zone'],
    ['Fri 16:00 - Mon 08:00 +02:00', '5:32', 'expected a time zone'],
    ['Fri 16:00 - Mon 08:00 UTC daily', '5:36', 'a window must end with its time zone'],
    ['', '5:10', 'expected a weekday'],
    ['Fri 16:00 - Fri 16:00 UTC', '5:10', 'covers the whole week'],
  ])('%j', (window, at, said) => {
    const refusal = refusalOf(freezing(window))
    expect(refusal.at).toBe(at)
    expect(refusal.message).toContain(said)
  })

  test.each([
    ['Fri 16:00 - Mon 08:00 UTC', 'write each after its own -'],
    ['[]', 'at least one window'],
    ['~', 'found nothing'],
    ['weekend', 'expected a list of windows'],
  ])('freeze: %s', (value, said) => {
    const refusal = refusalOf(policyOf(`freeze: ${value}\ngates: a >= 1`))
    expect(refusal.at).toBe('4:13')
    expect(refusal.message).toContain(said)
  })
})

describe('freeze windows that cover the whole week', () => {
  test.each([
    [['Mon 00:00 - Thu 00:00 UTC', 'Thu 00:00 - Mon 00:00 UTC']],
    [['Wed 00:00 - Tue 23:59 UTC', 'Tue 12:00 - Wed 12:00 UTC']],
    [['Mon 00:00 - Thu 00:00 UTC', 'Wed 00:00 - Mon 12:00 Asia/Kolkata']],
    [['Mon 00:00 - Thu 00:00 Europe/Berlin', 'Thu 00:00 - Mon 00:00 Europe/Berlin']],
    [['Mon 00:00 - Wed 00:00 UTC', 'Wed 00:00 - Fri 00:00 UTC', 'Fri 00:00 - Mon 00:00 UTC']],
  ])('%j', (windows) => {
    const refusal = refusalOf(freezing(...windows))
    expect(refusal.at).toBe('5:7')
    expect(refusal.message).toContain('cover the whole week')
  })

  test.each([
    [['Mon 00:00 - Thu 00:00 UTC', 'Thu 00:01 - Mon 00:00 UTC']],
    [['Mon 00:00 - Sun 23:59 UTC']],
    [['Mon 00:00 - Thu 00:00 UTC', 'Thu 00:00 - Mon 00:00 Asia/Kolkata']],
    // Open for an hour in summer only.
    [
      [
        'Mon 00:00 - Thu 00:00 Europe/London',
        'Thu 00:00 - Sun 23:00 UTC',
        'Sun 23:00 - Mon 00:00 UTC',
      ],
    ],
  ])('%j are accepted, because they leave a minute', (windows) => {
    expect(windowsOf(freezing(...windows))).toHaveLength(windows.length)
  })
})
