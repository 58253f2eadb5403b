/**
 * Tries one target with inputs from a number on, until it is stopped. Each line on stdout is a number:
 * all inputs before it are tried. A fault is a line of JSON.
 */
import { writeFileSync } from 'node:fs'
import { inputAt, seedsOf, tried } from '../../testing/fuzz/fuzz.ts'
import { fuzzTargets } from '../../testing/fuzz/targets.ts'

const [name, seed, from, careful] = process.argv.slice(2)
const target = fuzzTargets.find((each) => each.name === name)
if (target === undefined) throw new Error(`there is no target ${name}`)
const seeds = seedsOf(target)
let said = performance.now()
for (let at = Number(from); ; at += 1) {
  const bytes = inputAt(seeds, Number(seed), at)
  // What ends the process cannot be told afterwards.
  if (careful !== undefined) writeFileSync(careful, bytes)
  const fault = await tried(target, bytes)
  if (fault !== null) {
    process.stdout.write(
      `${JSON.stringify({ at, why: fault.why, bytes: Buffer.from(bytes).toString('base64') })}\n`,
    )
  }
  if (careful !== undefined || performance.now() - said > 200) {
    said = performance.now()
    process.stdout.write(`${at + 1}\n`)
    // What is written is sent before the next input, which may end the process.
    await new Promise((resolve) => setImmediate(resolve))
  }
}
