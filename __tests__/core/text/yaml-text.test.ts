import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { workflowText, yamlText } from '../../../src/core/text/yaml-text.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { runs } from '../../../testing/property/runs.ts'
import { hostileNames } from './hostile-names.ts'

const awkward = ['', 'true', 'No', 'null', '~', '007', '5', '1e3', '0x1f', '.inf', '2024-01-01']
const anyText = fc.oneof(
  fc.constantFrom(...hostileNames, ...awkward, 'a: b', 'a #b', '- a', '<<', '=', '12:30', '!x'),
  fc.string({ unit: anyCharacter, maxLength: 20 }),
)

test.each(['1.1', '1.2'] as const)(
  'YAML %s reads a text back as it was, as key and value',
  (version) => {
    fc.assert(
      fc.property(anyText, (text) => {
        const whole = text.toWellFormed()
        const data = parse(`? ${yamlText(text)}\n: ${yamlText(text)} # comment\n`, {
          version,
          mapAsMap: true,
        })
        expect(data).toEqual(new Map([[whole, whole]]))
      }),
      { numRuns: runs(500) },
    )
  },
)

test('a text is on one line, and nothing in it is invisible', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(yamlText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u00a0]/u)
    }),
    { numRuns: runs(500) },
  )
})

test.each([
  ['fraud-detector', 'fraud-detector'],
  ['file:models/churn.version', 'file:models/churn.version'],
  ['sha256:0a', 'sha256:0a'],
  ['5', '5'],
  ['007', '"007"'],
  ['yes', '"yes"'],
  ['two words', '"two words"'],
  ['a "b"', '"a \\"b\\""'],
])('in a workflow, %s is written %s', (text, written) => {
  expect(workflowText(text)).toBe(written)
})

test('GitHub evaluates no expression of a name', () => {
  const [open, close] = ['$\u007b{', '}}']
  const evaluated = (text: string) =>
    // As GitHub does: from the opening sign to the first closing one that is in no quotes.
    text.replace(/\$\{\{((?:'[^']*'|[^'}]|\}(?!\}))*)\}\}/g, (_, inside: string) => {
      expect(inside.trim()).toBe(`'${open}'`)
      return open
    })
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(open, close, '$', '{', "'", ' secrets.TOKEN ', 'a'), {
        maxLength: 8,
      }),
      (parts) => {
        const name = parts.join('')
        expect(evaluated(parse(workflowText(name)))).toBe(name)
      },
    ),
    { numRuns: runs(500) },
  )
})
