import { createRunner } from 'jest-light-runner'

// What is left of one suite is collected before the next needs as much: a laptop has other things to
// hold. Suites that need more, such as an endless answer, are in the project "slow". Both are for the
// processes that are started from here.
const isFastOnly = process.argv.includes('fast') && !process.argv.includes('slow')
process.execArgv.push(`--max-old-space-size=${isFastOnly ? 270 : 400}`, '--max-semi-space-size=16')
process.env.MALLOC_ARENA_MAX ??= '2'
process.env.MALLOC_MMAP_THRESHOLD_ ??= '131072'

// The processes that suites start load the same code again and again.
process.env.NODE_COMPILE_CACHE ??= new URL('../../.cache/compile', import.meta.url).pathname

process.execArgv.push('--import', new URL('./keep-worker-data.js', import.meta.url).href)

/** Plain Node processes that load the module graph once. */
export default createRunner({ runtime: 'child_process' })
