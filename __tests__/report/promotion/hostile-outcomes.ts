import type { Outcome } from '../../../src/core/decision/outcome.ts'
import { isWritableName } from '../../../src/core/gates/print-gate.ts'
import { visible } from '../../../src/core/text/untrusted-text.ts'
import { numbersOf } from '../../../src/report/phrases/numbers.ts'
import { gateReason } from '../../../src/report/phrases/words.ts'
import { oneIn } from '../../../testing/property/runs.ts'
import { hostileNames } from '../../core/text/hostile-names.ts'
import { everyFinding, type Names, plainNames } from '../phrases/every-finding.ts'
import { everyAcceptance, everyRequirement } from '../phrases/every-requirement.ts'
import { renamed } from './outcomes.ts'

/** What a policy says of metrics has to fit on a gate line; the rest comes as it comes. */
function namesFrom(name: string): Names {
  const metrics = isWritableName(name)
    ? { metric: name, samples: `${name} n`, limit: `${name} limit` }
    : plainNames
  return { ...plainNames, ...metrics, dataset: name, elsewhere: `${name}!`, alias: name }
}

const placeholder = 'NAME'

/** Outcomes that name it. What has no valid Unicode has no digest, so it is put in afterwards. */
export function told(name: string, of: (name: string) => readonly Outcome[]): readonly Outcome[] {
  return name.isWellFormed()
    ? of(name)
    : of(placeholder).map((outcome) => renamed(outcome, name, placeholder))
}

/** Whether a sentence names something that came from outside: the others are always the same. */
const naming = everyFinding().map(({ outcome: { decision } }) => {
  const quoted: string[] = []
  for (const result of decision.gates) {
    gateReason(result, numbersOf(result, decision.champion), (text) => {
      quoted.push(text)
      return text
    })
  }
  return quoted.length > 0
})

const findings = (name: string): readonly Outcome[] =>
  everyFinding(namesFrom(name), (index) => naming[index] ?? true).map(({ outcome }) => outcome)

/** The way to whatever a report can say, with a name in it that came from outside. */
export const everythingTold = [
  ['the findings of gates', findings],
  ['requirements', everyRequirement],
  ['a hold that is accepted', everyAcceptance],
] as const

/**
 * Each way with a third of the names, another third for each, and with all of them where RUNS asks
 * for more: quoting does not depend on the finding.
 */
export function toldWithNames() {
  return everythingTold.flatMap(([what, of], turn) =>
    oneIn(everythingTold.length, shortHostileNames, turn).map(
      (name) => [what, visible(JSON.stringify(name), 60), name, of] as const,
    ),
  )
}

/** Very long ones are cut wherever they stand: see the test of hostile names itself. */
export const shortHostileNames = hostileNames.filter(({ length }) => length <= 200)
