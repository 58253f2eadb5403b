/** Preloaded: writes what the process has used to the file that BENCH_USAGE names, when it ends. */
import { writeFileSync } from 'node:fs'

process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const usage = { kilobytes: maxRSS, microseconds: userCPUTime + systemCPUTime }
  writeFileSync(process.env.BENCH_USAGE ?? '', JSON.stringify(usage))
})
