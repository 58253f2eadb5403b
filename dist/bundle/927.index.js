import { modules as shared_2_396_466_927 } from './shared-2-396-466-927.js'
import { modules as shared_323_927 } from './shared-323-927.js'
import { modules as shared_614_851_927 } from './shared-614-851-927.js'
export const id = 927
export const ids = [927]
export const modules = { ...shared_2_396_466_927, ...shared_323_927, ...shared_614_851_927 }
