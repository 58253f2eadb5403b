import { modules as shared_2_729 } from './shared-2-729.js'
export const id = 729
export const ids = [729]
export const modules = { ...shared_2_729 }
