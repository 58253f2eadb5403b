import { describe, expect, test } from '@jest/globals'
import { decide } from '../../../src/core/decision/decide.ts'
import type { Approval } from '../../../src/core/decision/github-context.ts'
import { noGitHubContext } from '../../../src/core/decision/github-context.ts'
import type { PolicyChange } from '../../../src/core/decision/judge-policy-change.ts'
import type { Outcome, PromotionEnding } from '../../../src/core/decision/outcome.ts'
import { type Target, versionNumber } from '../../../src/core/model/model.ts'
import { plain } from '../../../src/report/phrase.ts'
import { markdownReport } from '../../../src/report/promotion/markdown.ts'
import { type Audience, nextSteps } from '../../../src/report/promotion/next-steps.ts'
import { textReport } from '../../../src/report/promotion/text.ts'
import { unpainted } from '../../../src/report/text/paint.ts'
import {
  between,
  championAlias,
  facts,
  production,
  rules,
  type Situation,
} from '../../core/decision/facts.ts'
import { policyOf } from '../../core/policy/policies.ts'
import { aRecord, outcomeOf } from './outcomes.ts'

const good = { ...between({ auc: 0.9 }, { auc: 0.8 }), holders: [2] }
const done: PromotionEnding = { kind: 'promoted', recordProblem: null }
const stayed: PromotionEnding = { kind: 'nothing-to-do' }

function next(outcome: Outcome, place: Audience = 'workflow'): string {
  return nextSteps(outcome, place)
    .flatMap(({ says, paste }) => [plain(says), ...paste])
    .join('\n')
    .replaceAll(/[0-9a-f]{64}/g, 'DIGEST')
}

describe('of a version that may be promoted', () => {
  const outcome = outcomeOf('auc >= 0.5', good)

  test.each<[Audience, string]>([
    [
      'open-pull-request',
      'nothing has moved yet. If a workflow promotes on the merge, merging promotes version 3 to Production, if it still passes then',
    ],
    [
      'laptop',
      'nothing has moved. stagegate promote with the same flags, but without --dry-run, promotes version 3 to Production, if it still passes then',
    ],
    [
      'workflow',
      'nothing has moved. A run with the same inputs, but without dry-run, and with these, promotes version 3 to Production, if it still passes then and the evidence is the same:\ncommand: promote\nexpected-evidence: sha256:DIGEST',
    ],
  ])('on %s', (place, expected) => {
    expect(next(outcome, place)).toBe(expected)
  })

  test('on a terminal whose command is known, that command for the same version', () => {
    const asked = {
      version: '@challenger',
      stage: 'Production',
      'dry-run': 'true',
      gates: 'auc >= champion - 0.5%\n# why\nauc >= 0.5',
      'tracking-uri': 'sqlite:///mlflow.db',
    }
    expect(next({ ...outcome, asked }, 'laptop')).toBe(
      [
        'nothing has moved. This promotes version 3 to Production, if it still passes then:',
        'stagegate promote --model-name fraud-detector --version 3 \\',
        "  --stage Production --gates 'auc >= champion - 0.5%' \\",
        "  --gates 'auc >= 0.5' --tracking-uri sqlite:///mlflow.db",
      ].join('\n'),
    )
  })

  test('by a pull request that loosens the policy, the merge is said to hold', () => {
    const policyChange: PolicyChange = {
      of: { side: 'base', commit: 'a'.repeat(40) },
      differences: [{ direction: 'looser', subject: 'gate', before: 'auc >= 1', after: null }],
      judged: null,
    }
    const loosened = { ...outcome, decision: { ...outcome.decision, policyChange } }
    expect(next(loosened, 'open-pull-request')).toContain(
      'a workflow that promotes on the merge ends with hold',
    )
  })
})

describe('after a promotion, how to go back by the record that it wrote', () => {
  const beside: Target = { kind: 'stage', stage: 'Production', archiveExisting: false }
  test.each<[string, Situation, string]>([
    [
      'one holder',
      good,
      'to go back, give Production to version 2 again:\ncommand: rollback\nmodel-name: fraud-detector\nstage: Production',
    ],
    [
      'an alias',
      { ...good, target: championAlias },
      'to go back, give the alias champion to version 2 again:\ncommand: rollback\nmodel-name: fraud-detector\nalias: champion',
    ],
    [
      'nobody',
      { ...good, champion: null, holders: [] },
      'to go back, take Production from version 3, as no version had it before:\ncommand: rollback\nmodel-name: fraud-detector\nstage: Production\nforce: "true"',
    ],
    [
      'several',
      { ...good, holders: [2, 1] },
      'to go back, name one of the versions 2, 1 in to-version:\ncommand: rollback\nmodel-name: fraud-detector\nstage: Production\nto-version: 2',
    ],
    [
      'itself, beside others',
      { ...good, holders: [3, 2] },
      'to go back, name the version that is to get Production in to-version:\ncommand: rollback\nmodel-name: fraud-detector\nstage: Production\nto-version: 2',
    ],
    [
      'others who stay',
      { ...good, target: beside },
      'to go back, take version 3 out of Production:\ncommand: rollback\nmodel-name: fraud-detector\nstage: Production',
    ],
    ['Archived', { ...good, target: { kind: 'retirement', stage: 'Archived' } }, ''],
  ])('%s', (_name, situation, expected) => {
    expect(next(outcomeOf('auc >= 0.5', situation, done))).toBe(expected)
  })

  test('nothing is promised where there is no record, or a conflict', () => {
    expect(next(outcomeOf('auc >= 0.5', good, { kind: 'promoted', recordProblem: 'x' }))).toBe('')
    expect(
      next(outcomeOf('auc >= 0.5', good, { kind: 'conflict', problem: 'x', inPlace: true })),
    ).toBe('')
  })
})

describe('of a block', () => {
  test('nothing releases it', () => {
    expect(next(outcomeOf('auc >= 0.95', good, stayed))).toMatch(
      /^improve the model and register a new version, .* No input releases a block$/,
    )
  })

  test('only a run that goes on is waited for', () => {
    const { candidate } = between({ auc: 0.9 })
    const run = candidate?.run.kind === 'found' ? { ...candidate.run, status: 'RUNNING' } : null
    if (candidate === undefined || run === null) throw new Error('no run')
    const going = { ...good, candidate: { ...candidate, run } }
    expect(next(outcomeOf('auc >= 0.5', going, stayed))).toBe(
      'run this again when version 3 is READY and its run is FINISHED',
    )
    expect(next(outcomeOf('auc >= 0.95', going, stayed))).toMatch(/^improve the model/)
  })
})

test('a metric that nobody logged is named otherwise, or logged', () => {
  const says =
    'correct the name of the metric in the gate, or log the metric in the run that trains the model, and register a new version. No input releases a block'
  expect(next(outcomeOf('acu >= 0.5', good, stayed))).toBe(says)
  expect(next(outcomeOf('acu >= 0.5', good, stayed), 'laptop')).toMatch(/No flag releases a block$/)
  // Beside a value that is too low, another name alone changes nothing.
  expect(next(outcomeOf('acu >= 0.5\nauc >= 0.95', good, stayed))).toMatch(/^improve the model/)
})

describe('of a hold, what ends just this one', () => {
  const first = { ...between({ auc: 0.9 }), holders: [] }
  const acceptable =
    /or accept this hold, while the evidence is the same, with:\naccept-hold: sha256:DIGEST\nreason: REASON$/

  test('a first promotion is told which line to add, and where', () => {
    const outcome = outcomeOf('max(auc) >= champion', first, stayed)
    expect(next(outcome)).toContain(
      [
        'for the first promotion, add an absolute gate to the input gates, with the number that you require:',
        'max(auc) >= NUMBER',
        'or set this input, to promote the first version without a champion to compare with:',
        'first-promotion: allow',
      ].join('\n'),
    )
    expect(next(outcome, 'laptop')).toContain(
      [
        'for the first promotion, add an absolute gate with the number that you require:',
        "--gates 'max(auc) >= NUMBER'",
        'or promote the first version without a champion to compare with:',
        '--first-promotion allow',
      ].join('\n'),
    )
    const policy = policyOf('max(auc) >= champion')
    expect(next(outcomeOf('info: auc >= 0', first, stayed, { policy }))).toContain(
      'add an absolute gate to the policy, with the number that you require:\nmax(auc) >= NUMBER\nor add this to the policy,',
    )
    expect(
      next(outcomeOf('auc >= champion', { ...first, heldBefore: true }, stayed)),
    ).not.toContain('NUMBER')
  })

  test('on a terminal whose command is known, it is accepted by that command', () => {
    const asked = { version: 'latest', stage: 'Production', gates: 'auc >= champion' }
    const outcome = { ...outcomeOf('auc >= champion', first, stayed), asked }
    expect(next(outcome, 'laptop')).toMatch(
      /stagegate promote --model-name fraud-detector --version 3 .*--accept-hold sha256:DIGEST \\\n {2}--reason REASON$/s,
    )
  })

  test('what could not be judged can be accepted', () => {
    expect(next(outcomeOf('auc >= champion', first, stayed))).toMatch(acceptable)
  })

  test('a version that was rolled back waits for clear-rollback, and no accept-hold is offered', () => {
    const rolledBack = { version: versionNumber(3), at: 0, by: 'mona', reason: null }
    const outcome = outcomeOf('auc >= 0.5', { ...good, rolledBack }, stayed)
    expect(next(outcome)).toBe(
      'to allow this version again after the rollback:\ncommand: clear-rollback\nmodel-name: fraud-detector\nstage: Production\nversion: 3\nreason: REASON',
    )
    expect(next(outcome, 'laptop')).toContain(
      'stagegate clear-rollback --model-name fraud-detector --stage Production \\\n  --version 3 --reason REASON',
    )
  })

  test('an old workflow run is followed by a new one, and no accept-hold is offered', () => {
    const superseded = { own: aRecord(), since: null, holders: [] }
    const outcome = outcomeOf('auc >= 0.5', { ...good, superseded }, stayed)
    expect(next(outcome)).toBe('start a new run of the workflow instead of running this one again')
  })

  test('a soak ends by itself, and nobody can accept it', () => {
    const policy = policyOf('auc >= 0.5', [
      {
        kind: 'soak',
        source: { kind: 'stage', stage: 'Staging' },
        milliseconds: 604_800_000,
        text: '7d',
      },
    ])
    const soaking = outcomeOf('auc >= 0.5', { ...good, arrivedAt: 0, now: 1_000 }, stayed, {
      policy,
    })
    expect(soaking.decision.verdict).toBe('hold')
    expect(next(soaking)).toMatch(/^run this again when the freeze or the soak time is over/)
    expect(next(soaking)).not.toMatch(acceptable)
    // Nobody knows since when: no time ends that, and no input does.
    const unknown = outcomeOf('auc >= 0.5', { ...good, now: 1_000 }, stayed, { policy })
    expect(unknown.decision.verdict).toBe('hold')
    expect(next(unknown)).toBe('')
    const ahead = { ...good, arrivedAt: 3_600_000, now: 0 }
    expect(next(outcomeOf('auc >= 0.5', ahead, stayed, { policy }))).toBe('')
  })

  test('other evidence than was approved is to be approved anew', () => {
    const outcome = outcomeOf('auc >= 0.5', good, stayed, { expectedEvidence: 'sha256:0' })
    expect(next(outcome)).toMatch(
      /^have the evidence approved as it is now, .*\nexpected-evidence: sha256:DIGEST$/,
    )
    expect(next(outcome)).not.toMatch(acceptable)
  })

  test('a job that is not approved is run again when it is', () => {
    const approval: Approval = {
      kind: 'lacking',
      environment: 'e',
      because: { kind: 'not-approved' },
    }
    const decision = decide(facts(good), rules('auc >= 0.5'), { ...noGitHubContext, approval })
    const steps = next({ decision, change: null, ending: stayed, notes: [] })
    expect(steps).toBe('have the job approved, and then run it again')
  })

  test('another version than was reviewed: its reason says the way out', () => {
    const reviewed = {
      kind: 'shown',
      by: [{ pullRequest: 7, version: versionNumber(9), source: null }],
    } as const
    const decision = decide(facts(good), rules('auc >= 0.5'), { ...noGitHubContext, reviewed })
    expect(decision.verdict).toBe('hold')
    expect(next({ decision, change: null, ending: stayed, notes: [] })).toBe('')
  })
})

test('who approved stands right below the verdict', () => {
  const approval: Approval = {
    kind: 'approved',
    environment: 'production',
    by: [{ login: 'mona', comment: 'ship it' }],
  }
  const decision = decide(facts(good), rules('auc >= 0.5'), { ...noGitHubContext, approval })
  const outcome: Outcome = { decision, change: null, ending: done, notes: [] }
  const text = markdownReport(outcome, {
    uiUrl: null,
    workflowRunUrl: null,
    limit: 65_000,
    place: 'workflow',
  })
  expect(text.split('\n').slice(1, 5)).toEqual([
    '',
    'The gate passed. Approved for environment `production` by `mona` (`ship it`).',
    '',
    '**Next:** To go back, give Production to version 2 again:',
  ])
})

test('a terminal is told as well, where the place is known', () => {
  const outcome = outcomeOf('auc >= 0.5', { ...good, target: production })
  expect(textReport(outcome, unpainted, 'laptop').at(-2)).toMatch(
    /^ {2}next {2}nothing has moved\. /,
  )
  expect(
    textReport(outcome, unpainted)
      .join('\n')
      .replaceAll(/[0-9a-f]{64}/g, 'DIGEST'),
  ).not.toContain('next')
})
