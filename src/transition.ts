import { type Applied, apply } from './apply.ts'
import { holdersThatMatter, type ModelName, type ModelVersion, type Target } from './core/model.ts'
import { moveTowards } from './core/plan.ts'
import type { VersionSelector } from './core/version-selector.ts'
import type { Promoter } from './promote.ts'
import type { ModelRegistry } from './registries/registry.ts'
import { resolveVersion } from './resolve-version.ts'

export interface Transition {
  readonly model: ModelName
  readonly version: VersionSelector
  readonly target: Target
}

export interface Transitioned {
  readonly version: ModelVersion
  readonly applied: Applied
}

/** The plain verb: moves a version without asking any gate, and records that none was asked. */
export async function transition(
  { model, version: selector, target }: Transition,
  registry: ModelRegistry,
  promoter: Promoter,
): Promise<Transitioned> {
  const standing = await registry.readStanding(model)
  const version = await resolveVersion(registry, standing, selector)
  const holders = holdersThatMatter(standing, target, version.version)
  const change = moveTowards({
    model,
    target,
    candidate: version,
    candidateStage: version.stage,
    holders,
  })
  const applied = await apply(registry, change, target, {
    action: 'transition',
    verdict: 'ungated',
    reason: null,
    target,
    version: version.version,
    former: holders,
    at: promoter.now(),
    by: promoter.by,
    run: promoter.run,
    evidenceDigest: null,
    policyDigest: null,
    nonce: promoter.nonce(),
  })
  return { version, applied }
}
