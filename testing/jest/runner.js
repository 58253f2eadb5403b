import { createRunner } from 'jest-light-runner'

/** Plain Node processes, one for each core, that load the module graph once. */
export default createRunner({ runtime: 'child_process' })
