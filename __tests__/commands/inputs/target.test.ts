import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseTarget } from '../../../src/commands/inputs/target.ts'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'

describe('a stage', () => {
  test.each([
    ['Production', 'Production'],
    ['production', 'Production'],
    ['PRODUCTION', 'Production'],
    ['staging', 'Staging'],
  ])('%s is %s, in MLflow’s own spelling', (text, stage) => {
    for (const archiveExisting of [true, false]) {
      expect(parseTarget(text, '', archiveExisting)).toEqual({
        kind: 'stage',
        stage,
        archiveExisting,
      })
    }
  })

  test.each([
    ['archived', 'Archived'],
    ['Archived', 'Archived'],
    ['none', 'None'],
    ['NONE', 'None'],
  ])('%s is the retirement %s, which archives no other version', (text, stage) => {
    expect(parseTarget(text, '', true)).toEqual({ kind: 'retirement', stage })
  })

  test.each([
    ['Productoin', "Did you mean 'Production'?"],
    ['prod', 'The stages are None, Staging, Production, Archived'],
    ['stagging', "Did you mean 'Staging'?"],
    ['archive', "Did you mean 'Archived'?"],
    ['champion', '"alias" instead of "stage"'],
    ['Production,Staging', 'is not a stage of MLflow'],
    ['Prodúction', 'is not a stage of MLflow'],
  ])('%s is refused, and the error suggests a stage', (text, said) => {
    expect(() => parseTarget(text, '', true)).toThrow(said)
    expect(() => parseTarget(text, '', true)).toThrow(UsageError)
  })

  test('is refused if it equals a real stage only by Unicode case folding', () => {
    // "ſ" is a small s in capitals only, "ı" an i without its dot.
    for (const text of ['ſtaging', 'Stagıng', 'PRODUCTİON']) {
      expect(() => parseTarget(text, '', true)).toThrow(UsageError)
    }
  })
})

describe('an alias', () => {
  test.each(['champion', 'Champion', 'prod-eu_1', 'v', 'vX1', 'latest-1', '模型', '-', '0'])(
    '%s is used unchanged',
    (alias) => {
      expect(parseTarget('', alias, true)).toEqual({ kind: 'alias', alias })
    },
  )

  test.each([
    ['latest', 'reserves'],
    ['LATEST', 'reserves'],
    ['v1', 'reserves'],
    ['V12', 'reserves'],
    ['prod eu', 'letters, digits'],
    ['prod/eu', 'letters, digits'],
    ['@champion', 'letters, digits'],
    ['champion\n', 'letters, digits'],
    ['a'.repeat(256), '255 characters'],
  ])('%j is refused, and the error says why', (alias, said) => {
    expect(() => parseTarget('', alias, true)).toThrow(said)
    expect(() => parseTarget('', alias, true)).toThrow(UsageError)
  })

  test('of 255 characters is accepted', () => {
    expect(parseTarget('', '𐐷'.repeat(255), true)).toMatchObject({ kind: 'alias' })
  })
})

test('giving both a stage and an alias is an error, and so is giving neither', () => {
  expect(() => parseTarget('Production', 'champion', true)).toThrow(
    "Both a stage ('Production') and an alias ('champion') are given.",
  )
  expect(() => parseTarget('', '', true)).toThrow('No target is given.')
  expect(() => parseTarget('nonsense', 'champion', true)).toThrow('Both')
})

test('property: any input gives a target or an error on one line', () => {
  const text = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 20 }),
    fc.constantFrom('', 'None', 'x'),
  )
  fc.assert(
    fc.property(text, text, (stage, alias) => {
      try {
        parseTarget(stage, alias, true)
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError)
        expect(String(error)).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u)
      }
    }),
  )
})
