import { modules as shared_396_569_584_961 } from './shared-396-569-584-961.js'
import { modules as shared_569_584_961 } from './shared-569-584-961.js'
export const id = 569
export const ids = [569]
export const modules = { ...shared_396_569_584_961, ...shared_569_584_961 }
