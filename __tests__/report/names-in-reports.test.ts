import { expect, test } from '@jest/globals'
import { auditOf } from '../../src/core/audit/audit.ts'
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
import { outcomes, outside, policyTest, registry } from './every-outcome.ts'
import {
  adoptedNaming,
  clearedNaming,
  leftAloneNaming,
  rollbacksNaming,
} from './rollback/rollbacks.ts'

const links = { uiUrl: 'https://mlflow.example.com', workflowRunUrl: null }

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
      return versionsParts({
        ...{ versions: standing.versions, snapshot: standing },
        has: { stages: true, aliases: true },
      })
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
          evidenceParts({ model, target, candidate, holder, isHolder: false, metrics: gates }),
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
      const { results, untested } = policyTest()
      return policyTestParts(results, untested)
    },
  ],
]

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
