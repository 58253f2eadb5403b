import { describe, test } from '@jest/globals'
import { visible } from '../../../src/core/untrusted-text.ts'
import { expectHarmlessMarkdown, expectHarmlessOutput, expectHarmlessText } from './harmless.ts'
import { everythingTold, shortHostileNames, told } from './hostile-outcomes.ts'

const names = shortHostileNames.map((name) => [visible(JSON.stringify(name), 60), name])

describe.each(names)('%s', (_, name = '') => {
  test.each(everythingTold)('is only text in %s', (_what, of) => {
    for (const outcome of told(name, of)) {
      expectHarmlessMarkdown(outcome)
      expectHarmlessText(outcome)
      expectHarmlessOutput(outcome, outcome.decision.model)
    }
  })
})
