import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jsonText } from '../../src/cli/json.ts'
import { anyCharacter } from '../../testing/property/any-character.ts'
import { hostileNames } from '../core/text/hostile-names.ts'

function expectPlain(text: string): void {
  const data = { [text]: [text, { name: text }] }
  const printed = jsonText(data)
  expect(printed.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u)
  expect(printed.split('\n')).toHaveLength(8)
  expect(JSON.parse(printed)).toEqual(data)
}

test('no name moves a cursor, turns a line about or is left out', () => {
  for (const name of hostileNames) expectPlain(name)
})

test('property: whatever the characters', () => {
  fc.assert(fc.property(fc.string({ unit: anyCharacter }), expectPlain))
})

test('8-bit control characters are those that JSON leaves as they are', () => {
  expect(JSON.stringify('\u009b31m')).toBe('"\u009b31m"')
  expect(jsonText('\u009b31m \u202e \u{e0041}')).toBe('"\\u009b31m \\u202e \\udb40\\udc41"')
})

test('no name is a command to GitHub, Azure DevOps or TeamCity', () => {
  for (const name of ['##[error]x', '##vso[task.setvariable]x', '##TeamCity[buildStop]']) {
    expectPlain(name)
    expect(jsonText({ name })).not.toMatch(/##\w*\[/)
  }
})
