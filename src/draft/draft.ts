import { draftGates, type ReadMetric } from './draft-gates.ts'
import {
  type DraftSource,
  draftPolicy,
  draftPolicyTest,
  policyFile,
  policyTestFile,
} from './draft-policy.ts'
import {
  draftCheck,
  draftPromotion,
  draftRollback,
  versionFileOf,
  workflowFiles,
} from './draft-workflows.ts'

/** A file of the user's repository: its path in it, and its whole text. */
export interface DraftedFile {
  readonly purpose: FilePurpose
  readonly path: string
  readonly text: string
}

export type FilePurpose = 'policy' | 'policy test' | 'version' | 'check' | 'promote' | 'roll back'

/** Everything that `init` writes for a model, drafted from the metrics of one version. */
export function draft(
  about: Omit<DraftSource, 'gates'>,
  metrics: readonly ReadMetric[],
): { readonly source: DraftSource; readonly files: readonly DraftedFile[] } {
  const source = { ...about, gates: draftGates(metrics) }
  return {
    source,
    files: [
      { purpose: 'policy', path: policyFile, text: draftPolicy(source) },
      { purpose: 'policy test', path: policyTestFile, text: draftPolicyTest(source) },
      // The first version that is registered gets number 1.
      { purpose: 'version', path: versionFileOf(source.model), text: `${source.version ?? 1}\n` },
      { purpose: 'check', path: workflowFiles.check, text: draftCheck(source) },
      { purpose: 'promote', path: workflowFiles.promote, text: draftPromotion(source) },
      { purpose: 'roll back', path: workflowFiles.rollBack, text: draftRollback(source) },
    ],
  }
}
