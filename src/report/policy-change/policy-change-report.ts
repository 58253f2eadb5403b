import type { Decision } from '../../core/decision/decide.ts'
import type { PolicyChange } from '../../core/decision/judge-policy-change.ts'
import type { PolicyDifference } from '../../core/policy-change/strictness.ts'
import { commas, name, own, type Phrase, say } from '../phrase.ts'
import { checkReason } from '../phrases/check-phrases.ts'
import { tellingGates } from '../phrases/gate-order.ts'
import { gateName, gateReason } from '../phrases/gate-phrases.ts'
import { sidePhrase } from '../phrases/review-phrases.ts'
import { type Line, line, lines, type Part } from '../report.ts'

/** What of a decision tells of a change of the policy. */
export type ChangedDecision = Pick<Decision, 'policyChange' | 'checks' | 'champion'>

/** A gate may ask much; more than this is cut. */
const longestText = 200

const weights = { looser: 0, different: 1, tighter: 2 } as const
const directions = ['looser', 'different', 'tighter'] as const

const ofChange = [say`It becomes`, say`Before`, say`After`]
const words = {
  base: { title: say`This pull request changes the policy`, columns: ofChange },
  before: { title: say`The push that started this run changed the policy`, columns: ofChange },
  // Which of the two is the older one nobody knows.
  default: {
    title: say`The policy of this run is not the one that the default branch has`,
    columns: [say`It is`, say`On the default branch`, say`In this run`],
  },
} as const

/**
 * What a change of the policy means for this model; nothing where nothing changes. `most`: differences,
 * and reasons, that are shown.
 */
export function policyChangeParts(decision: ChangedDecision, most: number): readonly Part[] {
  const { policyChange: change } = decision
  if (change === null) return []
  const differences = change.differences.toSorted(
    (a, b) => weights[a.direction] - weights[b.direction],
  )
  const worse = worseVerdict(change, decision, most)
  if (differences.length === 0 && worse.length === 0 && change.judged !== null) return []
  const { title, columns } = words[change.of.side]
  return [
    ...lines(title, [line(summary(change)), ...remarks(change)], { style: 'section' }),
    ...differenceTable(differences, columns, most),
    ...worse,
  ]
}

function summary({ differences, judged, of }: PolicyChange): Phrase {
  if (judged === null) {
    return say`the policy ${sidePhrase(of)} required nothing of this model: its file did not exist or did not name the model`
  }
  if (differences.length === 0) return say`what it requires of this model stays the same`
  const counts = directions.flatMap((direction) => {
    const count = differences.filter((difference) => difference.direction === direction).length
    return count === 0 ? [] : [say`${count} ${own(direction)}`]
  })
  return say`what it requires of this model: ${commas(counts)}`
}

function remarks({ of, differences }: PolicyChange): readonly Line[] {
  const unclear = differences.some(({ direction }) => direction === 'different')
  const loosens = differences.some(({ direction }) => direction !== 'tighter')
  return [
    ...(unclear
      ? [line(say`"different" counts like looser: neither policy is clearly the stricter one`)]
      : []),
    ...(loosens && of.side === 'base'
      ? [
          line(
            say`until the merge both policies judge, and the worse verdict counts. The merge itself does not promote under a looser policy: start the workflow by hand afterwards`,
          ),
        ]
      : []),
  ]
}

function differenceTable(
  differences: readonly PolicyDifference[],
  columns: readonly Phrase[],
  most: number,
): readonly Part[] {
  if (differences.length === 0) return []
  const side = (text: string | null) => (text === null ? say`(nothing)` : name(text, longestText))
  return [
    {
      kind: 'table',
      title: null,
      columns: columns.map((head) => ({
        head: [head],
        isNumber: false,
      })),
      rows: differences.slice(0, most).map(({ direction, before, after }) => ({
        mark: null,
        cells: [own(direction), side(before), side(after)],
        says: say`${side(before)} → ${side(after)}`,
        below: [],
      })),
      left: Math.max(0, differences.length - most),
    },
  ]
}

/** What the other policy says, where that is worse. */
function worseVerdict(
  { of, judged }: PolicyChange,
  { checks, champion }: ChangedDecision,
  most: number,
): readonly Part[] {
  const counts = checks.some(({ check }) => check.kind === 'other-policy-says')
  if (judged === null || !counts) return []
  const reasons = [
    ...judged.checks.map(({ check, outcome }) => line(checkReason(check), { mark: outcome })),
    ...tellingGates(judged.gates).map((result) =>
      line(say`${gateName(result)}: ${gateReason(result, champion)}`, { mark: result.outcome }),
    ),
  ].filter(({ mark }) => mark === 'fail' || mark === 'hold')
  const more = reasons.length - most
  const title = say`The policy ${sidePhrase(of)} has the verdict ${own(judged.verdict)}`
  return lines(
    title,
    [...reasons.slice(0, most), ...(more > 0 ? [line(say`… and ${more} more`)] : [])],
    { style: 'section' },
  )
}
