import { expect, test } from '@jest/globals'
import { UsageError } from '../../../src/core/errors/errors.ts'
import type { ModelName } from '../../../src/core/model/model.ts'
import { requireNewModelName } from '../../../src/core/model/new-model-name.ts'

const ask = (name: string) => () => requireNewModelName(name as ModelName)

test.each([
  ['', 'is blank'],
  ['   ', 'is blank'],
  ['a/b', 'has a / or a :'],
  ['a:b', 'has a / or a :'],
  ['.', 'reads as a path'],
  ['..', 'reads as a path'],
  ['..fraud', 'reads as a path'],
  ['a\0b', 'has a NUL character'],
  ['a\ud800b', 'invalid Unicode'],
  ['é'.repeat(257), 'has 257 characters'],
])('no registered model is made with the name %j, which %s', (name, why) => {
  expect(ask(name)).toThrow(UsageError)
  expect(ask(name)).toThrow(why)
})

test.each(['prod.fraud', 'a b ', '.hidden', 'trailing.', "it's 50% ?&#+", '🦊'.repeat(256)])(
  'one is made with the name %j',
  (name) => expect(ask(name)).not.toThrow(),
)
