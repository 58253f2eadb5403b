import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseVersionInput, parseVersionSelector } from '../../../src/commands/inputs/version.ts'
import { UsageError } from '../../../src/core/errors/errors.ts'
import { anyCharacter } from '../../../testing/property/any-character.ts'

test.each<[string, object]>([
  ['3', { kind: 'number', version: 3 }],
  ['2147483647', { kind: 'number', version: 2_147_483_647 }],
  ['@challenger', { kind: 'alias', alias: 'challenger' }],
  ['alias:challenger', { kind: 'alias', alias: 'challenger' }],
  ['alias:Staging', { kind: 'alias', alias: 'Staging' }],
  ['Staging', { kind: 'stage', stage: 'Staging' }],
  ['stage:staging', { kind: 'stage', stage: 'Staging' }],
  ['STAGE:', { kind: 'error' }],
  ['None', { kind: 'stage', stage: 'None' }],
  ['latest', { kind: 'latest' }],
  [
    'run:0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    { kind: 'run', run: '0a1b2c3d4e5f60718293a4b5c6d7e8f9' },
  ],
  ['file:model/version.txt', { kind: 'file', path: 'model/version.txt' }],
  ['file: model/version.txt', { kind: 'file', path: 'model/version.txt' }],
])('%s', (text, expected) => {
  if ('kind' in expected && expected.kind === 'error') {
    expect(() => parseVersionInput(text)).toThrow(UsageError)
  } else {
    const isFile = text.startsWith('file:')
    const named = { kind: 'named', model: null, version: expected }
    expect(parseVersionInput(text)).toEqual(isFile ? expected : named)
  }
})

test.each<[string, string, object]>([
  ['models:/dev.fraud/7', 'dev.fraud', { kind: 'number', version: 7 }],
  ['models:/dev.fraud@challenger', 'dev.fraud', { kind: 'alias', alias: 'challenger' }],
  ['models:/a model@home@champion', 'a model@home', { kind: 'alias', alias: 'champion' }],
  ['models:/a@b/3', 'a@b', { kind: 'number', version: 3 }],
])('%s is a version of %s', (text, model, version) => {
  expect(parseVersionInput(text)).toEqual({ kind: 'named', model, version })
})

describe('the address of something else is refused', () => {
  test.each([
    ['models:/m-0123456789abcdef0123456789abcdef', 'names a logged model'],
    ['models:/dev.fraud', 'names no version'],
    ['models:/dev.fraud/latest', 'ends in no version number'],
    ['models:/dev.fraud/Production', 'ends in no version number'],
    ['models:/dev.fraud/', 'ends in no version number'],
    ['models:/dev.fraud/01', 'without leading zeros'],
    ['models:/dev.fraud/7/x', 'has a "/" too many'],
    ['models:/dev.fraud@', 'an alias cannot be empty'],
    ['models:/@champion', 'names no version'],
    ['models:/', 'is not the address of a version'],
    ['models:dev.fraud/7', 'is not the address of a version'],
    [
      'models://other.example.com/dev.fraud/7',
      'MLflow copies no version from one server to another',
    ],
    [
      'models://profile@databricks/dev.fraud/7',
      'MLflow copies no version from one server to another',
    ],
  ])('%s', (text, problem) => {
    expect(() => parseVersionInput(text)).toThrow(UsageError)
    expect(() => parseVersionInput(text)).toThrow(problem)
  })
})

describe('a text that is not a version is refused, and the error lists the forms', () => {
  test.each([
    ['', 'No "version" is given.'],
    ['0', 'whole numbers from 1, without leading zeros'],
    ['01', 'without leading zeros'],
    ['2147483648', 'is not a version number'],
    ['99999999999999999999', 'is not a version number'],
    ['9'.repeat(5_000), 'is not a version number'],
    ['-1', 'It can be 3, @challenger'],
    ['+1', 'It can be 3, @challenger'],
    ['1.0', 'It can be 3, @challenger'],
    ['1e3', 'It can be 3, @challenger'],
    ['0x1', 'It can be 3, @challenger'],
    ['٣', 'It can be 3, @challenger'],
    ['３', 'It can be 3, @challenger'],
    ['v3', 'It can be 3, @challenger'],
    ['3 4', 'It can be 3, @challenger'],
    ['3\n4', 'It can be 3, @challenger'],
    ['challenger', 'For an alias write @challenger.'],
    ['Latest', 'It can be 3, @challenger'],
    ['@', 'an alias cannot be empty'],
    ['@latest', 'reserves it'],
    ['@v3', 'reserves that for versions'],
    ['alias:', 'an alias cannot be empty'],
    ['alias:a b', 'letters, digits'],
    ['@@challenger', 'letters, digits'],
    ['stage:', 'is not a stage of MLflow'],
    ['stage:Prod', 'is not a stage of MLflow'],
    ['run:', 'is not a run id'],
    ['run:../../x', 'is not a run id'],
    ["run:x' OR 1=1", 'is not a run id'],
    [`run:${'a'.repeat(65)}`, 'is not a run id'],
  ])('%j', (text, said) => {
    expect(() => parseVersionInput(text)).toThrow(said)
    expect(() => parseVersionInput(text)).toThrow(UsageError)
  })

  test('file: without a path', () => {
    expect(() => parseVersionInput('file:')).toThrow('names no file')
    expect(() => parseVersionInput('file:  ')).toThrow('names no file')
  })

  test('file: inside a version file, because only an input may name a file', () => {
    expect(() => parseVersionSelector('file:x')).toThrow(UsageError)
  })
})

test('property: any text is a version or an error on one line', () => {
  const prefix = fc.constantFrom('', '@', 'alias:', 'stage:', 'run:', 'file:')
  fc.assert(
    fc.property(prefix, fc.string({ unit: anyCharacter, maxLength: 40 }), (start, rest) => {
      try {
        parseVersionInput(`${start}${rest}`)
      } catch (error) {
        expect(error).toBeInstanceOf(UsageError)
        expect(String(error)).not.toMatch(/\p{Cc}|\p{Cf}|\p{Cs}/u)
      }
    }),
  )
})
