import type { VersionEvidence } from '../core/evidence/evidence.ts'
import type { EvidenceRules } from '../core/evidence/evidence-rules.ts'
import { evaluate, type GateResult } from '../core/gates/evaluate.ts'
import type { Gate } from '../core/gates/gate.ts'
import type { ModelName, RunId, Target } from '../core/model/model.ts'
import type { VersionSelector } from '../core/model/version-selector.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import { collectEvidence } from '../evidence/collect-evidence.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { resolveVersion } from '../evidence/resolve-version.ts'
import { parseGateLines } from '../policy-file/gate-line/gate-lines.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'
import type { Looker } from './promote.ts'

/** Whose evidence is listed, and which of it counts. */
export interface EvidenceListing {
  readonly model: ModelName
  readonly version: VersionSelector
  /** Whose holder's values stand beside; null: nobody's. */
  readonly target: Exclude<Target, { readonly kind: 'retirement' }> | null
  readonly evidence: EvidenceRules
  readonly evaluationRun: RunId | null
}

export interface ListedEvidence {
  readonly model: ModelName
  readonly target: Target | null
  readonly candidate: VersionEvidence
  /** null: nobody has the target, or none was named. */
  readonly holder: VersionEvidence | null
  /** One for each metric, in order. */
  readonly metrics: readonly GateResult[]
}

const somewhere: Target = { kind: 'stage', stage: 'Production', archiveExisting: true }

/** Every metric that counts for a version, read and chosen as gates would read and choose it. */
export async function listEvidence(
  { model, version, target, evidence, evaluationRun }: EvidenceListing,
  sources: Sources<ReadOnlyRegistry>,
  machine: Looker,
): Promise<ListedEvidence> {
  const looker = byClockOf(sources.registry, machine)
  const snapshot = await sources.registry.readSnapshot(model)
  const candidate = await resolveVersion(sources.registry, snapshot, version)
  const gates = everyMetric(target)
  const rules = {
    gates: { kind: 'gates', gates },
    policy: null,
    firstPromotion: 'allow',
    sameDataset: 'ignore',
    evidence,
    evaluationRun,
    expectedEvidence: null,
    acceptedHold: null,
  } as const
  const facts = await collectEvidence(sources, {
    snapshot,
    candidate,
    target: target ?? somewhere,
    rules,
    comparisonPolicy: { kind: 'none' },
    now: looker.now(),
    run: looker.run,
  })
  const champion = target === null ? undefined : facts.baselines.get('champion')
  const holder = champion?.kind === 'present' ? champion.evidence : null
  return {
    model,
    target,
    candidate: facts.candidate,
    holder: holder?.version === candidate.version ? null : holder,
    metrics: evaluate(gates, facts, rules).filter(
      ({ finding }) => finding.kind !== 'nothing-matches',
    ),
  }
}

/** A gate that asks for all there is, and only shows it. */
function everyMetric(target: EvidenceListing['target']): readonly Gate[] {
  const parsed = parseGateLines(target === null ? 'info: * >= 0' : 'info: * >= champion')
  return parsed.kind === 'gates' ? parsed.gates : []
}
