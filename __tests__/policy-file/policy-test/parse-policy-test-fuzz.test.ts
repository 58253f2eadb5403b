import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { runs } from '../../../testing/property/runs.ts'
import { parsed } from './reading.ts'

const valid = `policy: p.yml # c
cases:
  - name: "first \\u0065"
    model: m
    target: alias:champion
    candidate: &c
      metrics: { val_auc: 0.93, "recall/young": .nan, cv: [0.91, -.inf] }
      datasets: { val_auc: holdout, cv: [a, b] }
      tags: { a: 'it''s' }
      stage: Staging
      aliases: [challenger]
      run: { status: FINISHED, ended: 2h, deleted: false }
      version-status: READY
      commit: same
      signature: unknown
      artifacts: signed
    champion: { run: gone }
    others: { "alias:shadow": { metrics: { x: 1 } }, "version:7": { run: none } }
    held-before: false
    now: 2026-11-21T10:00:00Z
    expect: pass
    gates: { "val_auc >= 0.90": fail }
  - { name: b, model: m, candidate: *c, expect: block }
`

/** It is read; or it is explained, with a place in the text. */
function readOrExplained(text: string): 'read' | 'explained' {
  try {
    parsed(text)
    return 'read'
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const [, line, column] = /^p\.test\.yml, line (\d+), column (\d+): /.exec(error.message) ?? []
    const shown = [...(text.replace(/^\ufeff/, '').split('\n')[Number(line) - 1] ?? '')].length
    if (!(Number(column) >= 1 && Number(column) <= shown + 1)) throw error
    if (/(?!\n)\p{Cc}|\p{Zl}|\p{Zp}/u.test(error.message)) throw error
    return 'explained'
  }
}

test('the text that the fuzz tests change is a valid policy test', () => {
  expect(readOrExplained(valid)).toBe('read')
})

const piece = fc.oneof(
  fc.constantFrom(...(valid.match(/[\w.-]+/g) ?? [])),
  fc.constantFrom(...': - [ ] { } , # & * ! | > \' " ~ --- .nan 1e999 __proto__ &c *c'.split(' ')),
  fc.constantFrom(' ', '\n', '\n    ', '\t', '\u0000', '\u2028', '\ud800', '😀'),
)

test('property: any text is a policy test or gives an error', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
      readOrExplained(text)
    }),
  )
})

test('property: a policy test with a changed part is valid or gives an error', () => {
  const change = fc.record({
    at: fc.nat({ max: valid.length }),
    cut: fc.nat({ max: 8 }),
    put: fc.array(piece, { maxLength: 3 }),
  })
  const told = new Set<string>()
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const text = changes.reduce(
        (so, { at, cut, put }) => so.slice(0, at) + put.join('') + so.slice(at + cut),
        valid,
      )
      told.add(readOrExplained(text))
    }),
    { numRuns: runs(1000) },
  )
  expect(told).toEqual(new Set(['read', 'explained']))
})
