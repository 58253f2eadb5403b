import { targetKey } from '../../core/model/target.ts'
import { plain } from '../phrase.ts'
import { type ExplanationRequest, explanationOf } from './explanation.ts'

/** The explanation as data: the `--json` of `stagegate explain`. Names are as they are. */
export function explanationData(question: ExplanationRequest) {
  const { model, policy, target, rules, checked } = question
  const explanation =
    target?.kind === 'retirement' ? { conditions: [], gateSets: [] } : explanationOf(question)
  return {
    format: 1 as const,
    model,
    policy,
    policyDigest: rules.policy?.digest ?? null,
    target: target && targetKey(target),
    version: checked && String(checked.decision.candidate.version),
    verdict: checked?.decision.verdict ?? null,
    firstPromotion: rules.firstPromotion,
    sameDataset: rules.sameDataset,
    conditions: explanation.conditions.map(({ asked, now }) => ({
      asked: plain(asked),
      now: now.map(({ outcome, said }) => ({ outcome, said: plain(said) })),
    })),
    gates: explanation.gateSets.flatMap(({ from, gates }) =>
      gates.map(({ lines, asked, now }) => ({
        from,
        gates: lines,
        asked: plain(asked),
        now: now.map(({ said, ...found }) => ({ ...found, said: plain(said) })),
      })),
    ),
  }
}
