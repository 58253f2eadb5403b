import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { modelName, versionNumber } from '../../../src/core/model/model.ts'
import { offsetAfter } from '../../../src/registry/mlflow/server-clock.ts'
import { openScripted, scriptedMlflow } from './scripted-mlflow.ts'
import { SmallRegistry } from './small-registry.ts'

const noon = Date.UTC(2026, 10, 21, 12)
const minutes = (number: number) => number * 60_000

/** As a server writes it: whole seconds, and up to a second late. */
function header(at: number, late = 0): string {
  return new Date(Math.floor((at - late) / 1000) * 1000).toUTCString()
}

describe("the difference between the server's clock and the machine's", () => {
  test.each([
    ['a clock that is right', 0],
    ['a machine whose clock is thirty minutes ahead', -minutes(30)],
    ['a machine whose clock is ten minutes behind', minutes(10)],
  ])('property: is right to two seconds plus the duration of the request for %s', (_, ahead) => {
    const millisecond = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(millisecond(999), millisecond(900), millisecond(400), millisecond(400)), {
          minLength: 1,
        }),
        (answers) => {
          let offset = 0
          let sentAt = noon
          for (const [later, late, there, back] of answers) {
            sentAt += later
            const date = header(sentAt + there + ahead, late)
            offset = offsetAfter(offset, { date, sentAt, receivedAt: sentAt + there + back })
          }
          expect(Math.abs(offset - ahead)).toBeLessThanOrEqual(2_000 + 800)
          if (ahead === 0) expect(offset).toBe(0)
        },
      ),
    )
  })

  test.each([
    ['no header', null],
    ['no date', 'soon'],
    ['a date of another form', '2026-11-21T12:00:00Z'],
    ['a day that there is not', 'Xxx, 99 Yyy 2026 12:00:00 GMT'],
    ['a year of many digits', 'Sat, 21 Nov 275760 12:00:00 GMT'],
  ])('is not changed by %s', (_, date) => {
    expect(offsetAfter(0, { date, sentAt: noon, receivedAt: noon })).toBe(0)
    expect(offsetAfter(7_000, { date, sentAt: noon, receivedAt: noon })).toBe(7_000)
  })
})

describe('the server’s clock over REST', () => {
  async function offsetFrom(headers: Record<string, string>, machine: number): Promise<number> {
    const registry = new SmallRegistry({ 1: 'None' })
    const server = await scriptedMlflow((asked) => {
      const reply = registry.answer(asked)
      return typeof reply === 'object' ? { ...reply, headers } : reply
    })
    const { mlflow } = openScripted(server.url, { now: () => machine })
    try {
      expect(mlflow.clockOffset()).toBe(0)
      await mlflow.readVersion(modelName('m'), versionNumber(1))
      expect(server.transcript).toEqual(['GET model-versions/get?name=m&version=1'])
      return mlflow.clockOffset()
    } finally {
      await mlflow.close()
      await server.close()
    }
  }

  test('is read from an answer that is needed anyway', async () => {
    const offset = await offsetFrom({ date: header(noon) }, noon + minutes(10))
    expect(offset + minutes(10)).toBeGreaterThanOrEqual(0)
    expect(offset + minutes(10)).toBeLessThanOrEqual(2_000)
  })

  test('is replaced by the machine’s clock if the header cannot be used', async () => {
    expect(await offsetFrom({ date: 'today' }, noon)).toBe(0)
  })

  test('is not read from an answer of a cache', async () => {
    expect(await offsetFrom({ date: header(noon), age: '3600' }, noon + minutes(60))).toBe(0)
  })
})
