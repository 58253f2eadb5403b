import { describe, test } from '@jest/globals'
import fc from 'fast-check'
import { visible } from '../../../src/core/text/untrusted-text.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'
import { runs } from '../../../testing/property/runs.ts'
import { hostileNames } from '../../core/text/hostile-names.ts'
import { expectHarmlessMarkdown, expectHarmlessOutput, expectHarmlessText } from './harmless.ts'
import { outcomesNaming } from './outcomes.ts'

describe.each(hostileNames.map((name) => [visible(JSON.stringify(name), 60), name]))(
  '%s',
  (_, name) => {
    const outcomes = outcomesNaming(name)

    test('renders as nothing but text in the comment', () => {
      for (const outcome of outcomes) expectHarmlessMarkdown(outcome)
    })

    test('is nothing that a terminal or a runner obeys', () => {
      for (const outcome of outcomes) expectHarmlessText(outcome)
    })

    test('is nothing that a shell or a page reads in the output', () => {
      for (const outcome of outcomes) expectHarmlessOutput(outcome, name)
    })
  },
)

test('property: whatever the characters, in whatever order', () => {
  const name = fc.oneof(
    fc.string({
      unit: fc.constantFrom(
        ...'`|\\ <>@a"\'#*_-[](){}!&;:$%\n\r\t~='.split(''),
        '\u202e',
        '\ud800',
        '😀',
      ),
      minLength: 1,
      maxLength: 40,
    }),
    fc.string({ unit: anyCharacter, minLength: 1, maxLength: 40 }),
    fc
      .array(fc.constantFrom(...hostileNames.filter(({ length }) => length < 60)), {
        minLength: 2,
        maxLength: 4,
      })
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(name, (it) => {
      for (const outcome of outcomesNaming(it)) {
        expectHarmlessMarkdown(outcome)
        expectHarmlessText(outcome)
        expectHarmlessOutput(outcome, it)
      }
    }),
    { numRuns: runs(50) },
  )
})
