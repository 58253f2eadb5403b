import type { Promoter } from '../promote.ts'
import type { Surroundings } from './surroundings.ts'

/** Whoever is logged in; inside a workflow, whoever started it. */
export function promoterOf({ env, user, now, nonce }: Surroundings): Promoter {
  return { by: env.GITHUB_TRIGGERING_ACTOR || env.GITHUB_ACTOR || user(), run: null, now, nonce }
}
