import { versionId } from '../core/evidence/evidence.ts'
import type { EvidenceRules } from '../core/evidence/evidence-rules.ts'
import { evaluate } from '../core/gates/evaluate.ts'
import type { Gate } from '../core/gates/gate.ts'
import type { RunId, Target } from '../core/model/model.ts'
import type { Sources } from '../evidence/collect-evidence.ts'
import { collectEvidence } from '../evidence/collect-evidence.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { readSubject, type Wanted } from '../evidence/subject.ts'
import { parseGateLines } from '../policy-file/gate-line/gate-lines.ts'
import type { ReadOnlyRegistry } from '../registry/port/registry.ts'
import {
  evidenceData,
  evidenceParts,
  type ListedEvidence,
} from '../report/evidence/evidence-list.ts'
import { listText } from '../report/render/text.ts'
import type { Looker } from './check.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readPromotion } from './inputs/inputs.ts'
import { promotionOf } from './inputs/promotion-request.ts'

/** Whose evidence is listed, and which of it counts. */
export interface EvidenceListing extends Wanted {
  /** Whose holder's values stand beside; null: nobody's. */
  readonly target: Exclude<Target, { readonly kind: 'retirement' }> | null
  readonly evidence: EvidenceRules
  readonly evaluationRun: RunId | null
}

const somewhere: Target = { kind: 'stage', stage: 'Production', archiveExisting: true }

/** Every metric that counts for a version, read and chosen as gates would read and choose it. */
export async function listEvidence(
  { evidence, evaluationRun, ...wanted }: EvidenceListing,
  sources: Sources<ReadOnlyRegistry>,
  machine: Looker,
): Promise<ListedEvidence> {
  const looker = byClockOf(sources.registry, machine)
  const { target } = wanted
  const subject = await readSubject(sources.registry, wanted)
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
    ...subject,
    target: target ?? somewhere,
    rules,
    comparisonPolicy: { kind: 'none' },
    now: looker.now(),
    run: looker.run,
    hasNoWayBack: false,
  })
  const champion = target === null ? undefined : facts.baselines.get('champion')
  const holder = champion?.kind === 'present' ? champion.evidence : null
  const isItself = holder !== null && versionId(holder) === versionId(facts.candidate)
  return {
    model: facts.candidate.model,
    target,
    candidate: facts.candidate,
    holder: isItself ? null : holder,
    isHolder: isItself,
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

export const evidenceCommand: Command<EvidenceListing, ListedEvidence> = {
  help: {
    about:
      'For each metric: the value, the run that logged it (training or evaluation), its dataset, and ' +
      'when. With `alias` or `stage`, the values of the version that has that target now are shown beside them.',
    example: 'evidence --model-name fraud-detector --version 3 --alias champion',
  },
  takes: {
    'model-name': true,
    version: true,
    'to-model': 'The registered model that has the alias or stage, if it is another one.',
    alias: 'Compare with the version that has this alias.',
    stage: 'Compare with the version in this stage, instead of an alias.',
    policy: 'Path of a policy file below this folder. Its "evidence" says which values count.',
    'evidence-from': true,
    'evaluation-run': true,
  },
  needs: ['version'],
  async read(raw, { place }) {
    const named = raw.stage !== '' || raw.alias !== ''
    const inputs = readPromotion({
      ...raw,
      stage: named ? raw.stage : 'Production',
      gates: raw.policy === '' ? 'none' : '',
    })
    const { model, version, copyTo, target, rules } = await promotionOf(inputs, place, '')
    const { evidence, evaluationRun } = rules
    const holdersOf = named && target.kind !== 'retirement' ? target : null
    return { model, version, copyTo, target: holdersOf, evidence, evaluationRun }
  },
  work: () => ({
    access: 'read',
    run: (asked, sources, looker) => listEvidence(asked, sources, looker),
  }),
  exitCode: () => exitCodes.ok,
  text: (listed, paint) => listText(evidenceParts(listed), paint),
  data: evidenceData,
  isListing: true,
  job: null,
}
