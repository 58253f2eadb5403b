import { test } from '@jest/globals'
import { expectHarmlessMarkdown, expectHarmlessOutput, expectHarmlessText } from './harmless.ts'
import { told, toldWithNames } from './hostile-outcomes.ts'

test.each(toldWithNames())('in %s, %s is only text', (_what, _shown, name, of) => {
  for (const outcome of told(name, of)) {
    expectHarmlessMarkdown(outcome)
    expectHarmlessText(outcome)
    expectHarmlessOutput(outcome, outcome.decision.model)
  }
})
