import type { Story } from '../story.ts'
import { approvals } from './approvals.ts'
import { audits } from './audits.ts'

import { byHand } from './by-hand.ts'
import { copies } from './copies.ts'
import { drafted } from './drafted.ts'
import { pullRequests } from './pull-requests.ts'
import { severalModels } from './several-models.ts'
import { smokeTests } from './smoke-tests.ts'
import { trainings } from './training.ts'

/** The stories of all examples and of what `init` drafts, in the order in which they run. */
export const stories: readonly Story[] = [
  ...pullRequests,
  ...severalModels,
  ...byHand,
  ...copies,
  ...approvals,
  ...smokeTests,
  ...audits,
  ...trainings,
  ...drafted,
]
