import { expect, test } from '@jest/globals'
import { auditOf } from '../../src/core/audit/audit.ts'
import type { PolicyChange } from '../../src/core/decision/judge-policy-change.ts'
import type { Outcome } from '../../src/core/decision/outcome.ts'
import { historyOf } from '../../src/core/history/history.ts'
import { aliasName, modelName } from '../../src/core/model/model.ts'
import { adoptedReport } from '../../src/report/adoption/adopted.ts'
import { clearedReport } from '../../src/report/adoption/cleared-rollback.ts'
import { auditReport } from '../../src/report/audit/audit-report.ts'
import { evidenceParts } from '../../src/report/evidence/evidence-list.ts'
import { explanationParts } from '../../src/report/explanation/explanation-report.ts'
import { historyParts } from '../../src/report/history/history-report.ts'
import { Phrase } from '../../src/report/phrase.ts'
import { policyTestParts } from '../../src/report/policy-test/policy-test-report.ts'
import { type Audience, nextSteps } from '../../src/report/promotion/next-steps.ts'
import { promotionReport } from '../../src/report/promotion/promotion-report.ts'
import { leftAloneReason, rollbackReport } from '../../src/report/rollback/rollback-report.ts'
import { versionsParts } from '../../src/report/versions/versions-report.ts'
import { SmallRegistry } from '../core/history/small-registry.ts'
import { situation } from '../core/policy-test/cases.ts'
import { everyFinding, plainNames } from './phrases/every-finding.ts'
import { everyAcceptance, everyRequirement } from './phrases/every-requirement.ts'
import { outcomesNaming } from './promotion/outcomes.ts'
import {
  adoptedNaming,
  clearedNaming,
  leftAloneNaming,
  rollbacksNaming,
} from './rollback/rollbacks.ts'

/** No text of ours contains it. */
const outside = 'name_from_outside'
const links = { uiUrl: 'https://mlflow.example.com', workflowRunUrl: null }

/** The names of metrics, datasets and aliases as well. */
const names = {
  ...plainNames,
  ...{ metric: outside, samples: `${outside}_n`, limit: `${outside}_limit` },
  ...{ dataset: outside, elsewhere: `${outside}!`, alias: outside },
}

function outcomes(): readonly Outcome[] {
  return [
    ...outcomesNaming(outside),
    ...everyFinding(names, () => true).map(({ outcome }) => outcome),
    ...everyRequirement(outside),
    ...everyAcceptance(outside),
  ].map(withPolicyChange)
}

function withPolicyChange(outcome: Outcome): Outcome {
  const { decision } = outcome
  const policyChange: PolicyChange = {
    of: { side: 'base', commit: outside },
    differences: [{ direction: 'looser', subject: 'gate', before: outside, after: null }],
    judged: { verdict: 'hold', checks: decision.checks, gates: decision.gates },
  }
  return { ...outcome, decision: { ...decision, policyChange } }
}

const audiences: readonly Audience[] = ['laptop', 'open-pull-request', 'workflow']

const reports: readonly (readonly [string, () => unknown])[] = [
  [
    'a promotion',
    () =>
      outcomes().map((outcome) => {
        const options = { ...links, audience: null, most: 500 }
        return promotionReport(outcome, { ...options, trend: { kind: 'failed', problem: outside } })
      }),
  ],
  ['its next steps', () => outcomes().map((it) => audiences.map((each) => nextSteps(it, each)))],
  ['a rollback', () => rollbacksNaming(outside).map((each) => rollbackReport(each, links))],
  ['an undo', () => leftAloneNaming(outside).map(leftAloneReason)],
  [
    'a list of versions',
    () => {
      const standing = registry().standing()
      return versionsParts({ versions: standing.versions, snapshot: standing })
    },
  ],
  ['an adoption', () => adoptedReport(adoptedNaming(outside))],
  ['a cleared rollback', () => clearedReport(clearedNaming(outside))],
  ['a history', () => historyParts(historyOf(registry().standing(), null))],
  [
    'the evidence of a version',
    () =>
      outcomes().map(({ decision: { model, candidate, champion, gates } }) => {
        const target = { kind: 'alias', alias: aliasName(outside) } as const
        return [champion, null].map((holder) =>
          evidenceParts({ model, target, candidate, holder, metrics: gates }),
        )
      }),
  ],
  ['an audit', () => auditReport(auditOf(registry().standing(), []))],
  [
    'an explanation',
    () =>
      outcomes().flatMap((checked) => {
        const target = { kind: 'alias', alias: aliasName(outside) } as const
        const { rules } = checked.decision
        const asked = { model: modelName(outside), policy: outside, target, rules }
        return [
          explanationParts({ ...asked, checked }),
          explanationParts({ ...asked, checked: null }),
        ]
      }),
  ],
  [
    'policy tests',
    () => {
      const cases = outcomes().map(({ decision }) => ({
        test: {
          name: outside,
          scenario: situation({ model: modelName(outside) }),
          expected: { verdict: decision.verdict === 'pass' ? 'block' : 'pass', gates: new Map() },
        } as const,
        decision,
        otherwise: [],
        asExpected: false,
      }))
      const gates = cases.flatMap(({ decision }) => decision.gates.map(({ gate }) => gate))
      return policyTestParts(
        [{ path: outside, policy: outside, cases }],
        [
          { policy: outside, model: outside, gates: 'no case' },
          { policy: outside, model: outside, gates },
        ],
      )
    },
  ],
]

/** A registry whose records name it wherever a record has text. */
function registry(): SmallRegistry {
  const made = new SmallRegistry(4)
  const alias = { kind: 'alias', alias: aliasName(outside) } as const
  const said = { by: outside, reason: outside, run: outside }
  made.promote(2, alias, { ...said, verdict: outside as 'pass' })
  made.promote(3, alias, { ...said, verdict: 'accepted' })
  made.rollBack(3, alias, 2, outside)
  made.clearRollback(3, alias, outside)
  made.begin(4, alias, said)
  return made
}

/** What is text of ours in a report, however deep, and how many names there are. */
function textsIn(report: unknown): { readonly own: readonly string[]; readonly names: number } {
  const own: string[] = []
  let names = 0
  const look = (part: unknown): void => {
    if (part instanceof Phrase) {
      for (const { kind, text } of part.pieces) {
        if (kind === 'own') own.push(text)
        else names += 1
      }
    } else if (typeof part === 'object' && part !== null) Object.values(part).forEach(look)
  }
  look(report)
  return { own, names }
}

test.each(reports)('in the report of %s each name from outside is one', (_, reportOf) => {
  const { own, names } = textsIn(reportOf())
  expect(own.filter((text) => text.includes(outside))).toEqual([])
  expect(own.length).toBeGreaterThan(2)
  expect(names).toBeGreaterThan(0)
})
