import { aliasName, modelName } from '../../../src/core/model/model.ts'
import type { Rules } from '../../../src/core/policy/rules.ts'
import type { Requirement } from '../../../src/core/requirements/requirement.ts'
import type { ExplanationRequest } from '../../../src/report/explanation/explanation.ts'
import { production, rules, type Situation } from '../../core/decision/facts.ts'
import { policyOf } from '../../core/policy/policies.ts'
import { outcomeOf } from '../promotion/outcomes.ts'

/** What is asked by a policy, and of the version of a situation if there is one. */
export function question(
  lines: string,
  more: {
    readonly requirements?: readonly Requirement[]
    readonly situation?: Situation
    readonly rules?: Partial<Rules>
    readonly question?: Partial<ExplanationRequest>
  } = {},
): ExplanationRequest {
  const asks: Partial<Rules> = {
    gates: { kind: 'gates', gates: [] },
    policy: policyOf(lines, more.requirements),
    ...more.rules,
  }
  const { situation } = more
  return {
    model: modelName('fraud-detector'),
    policy: 'promotion.yml',
    target: situation === undefined ? null : (situation.target ?? production),
    rules: rules('none', asks),
    checked:
      situation === undefined ? null : outcomeOf('none', situation, { kind: 'checked' }, asks),
    ...more.question,
  }
}

export const allRequirements: readonly Requirement[] = [
  { kind: 'from', source: { kind: 'stage', stage: 'Staging' } },
  { kind: 'from', source: { kind: 'alias', alias: aliasName('challenger') } },
  { kind: 'tag', key: 'a', condition: { kind: 'equals', value: 'b' } },
  { kind: 'tag', key: 'c', condition: { kind: 'one-of', values: ['d', 'e'] } },
  { kind: 'tag', key: 'f', condition: { kind: 'present' } },
  { kind: 'max-age', milliseconds: 3_600_000, text: '1h' },
  { kind: 'git-commit', relation: 'same' },
  { kind: 'git-commit', relation: 'ancestor' },
  { kind: 'signature' },
  {
    kind: 'freeze',
    windows: [
      {
        text: 'Fri 16:00 - Mon 08:00 Europe/Berlin',
        from: { day: 4, minute: 960 },
        to: { day: 0, minute: 480 },
        timeZone: 'Europe/Berlin',
      },
    ],
  },
]
