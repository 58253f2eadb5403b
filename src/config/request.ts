import type { PromotionInputs } from './inputs.ts'
import { readVersionFile } from './version-file.ts'

/** What the inputs ask for, with the version file read. `workspace`: the folder it must be in. */
export async function promotionOf(inputs: PromotionInputs, workspace: string) {
  return {
    model: inputs.model,
    version:
      inputs.version.kind === 'file'
        ? await readVersionFile(inputs.version.path, workspace)
        : inputs.version,
    target: inputs.target,
    rules: {
      gates: inputs.gates,
      firstPromotion: inputs.firstPromotion,
      sameDataset: inputs.sameDataset,
      expectedEvidence: inputs.expectedEvidence,
    },
  }
}
