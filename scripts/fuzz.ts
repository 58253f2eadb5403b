/**
 * Gives every parser that meets bytes of somebody else mutations of its seeds in `testing/fuzz/corpus/`,
 * each in a process with little memory, and says which inputs it neither accepts nor refuses with an error
 * for people: crashes, endless work, too much memory, errors of the program. These inputs are written to
 * `fuzz-faults/`; put what is mended into the corpus.
 *
 *   npm run fuzz -- --minutes 30 [--target policy] [--seed 7]
 */
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { longestCase } from '../testing/fuzz/fuzz.ts'
import { fuzzTargets } from '../testing/fuzz/targets.ts'

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    target: { type: 'string' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
})
const minutes = Number(values.minutes)
const names = fuzzTargets.map(({ name }) => name).filter((name) => (values.target ?? name) === name)
if (!(minutes > 0) || names.length === 0) {
  process.stderr.write(
    `--minutes is a number above 0, and --target one of ${fuzzTargets.map(({ name }) => name).join(', ')}\n`,
  )
  process.exit(2)
}

const worker = fileURLToPath(new URL('./fuzz/worker.ts', import.meta.url))
const faultsFolder = 'fuzz-faults'
const scratch = mkdtempSync(join(tmpdir(), 'stagegate-fuzz-'))
/** Milliseconds without a word after which an input counts as endless, on a busy machine as well. */
const silence = 30 * longestCase

interface Tally {
  inputs: number
  readonly faults: Set<string>
}

/** Runs one process until it ends, hangs or its time is over; the number of the next input. */
async function runWorker(
  name: string,
  from: number,
  end: number,
  careful: string | null,
  tally: Tally,
): Promise<{ readonly next: number; readonly died: string | null }> {
  const child = spawn(
    process.execPath,
    [
      ...['--max-old-space-size=256', '--disable-warning=ExperimentalWarning', worker],
      ...[name, String(values.seed), String(from), ...(careful === null ? [] : [careful])],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TMPDIR: scratch } },
  )
  let next = from
  let heard = Date.now()
  let died: string | null = null
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors = (errors + chunk).slice(-2000)
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    heard = Date.now()
    if (/^\d+$/.test(line)) next = Number(line)
    else keep(name, JSON.parse(line), tally)
  })
  const watch = setInterval(() => {
    if (Date.now() - heard > silence) {
      died = `no answer for ${silence / 1000} s`
      child.kill('SIGKILL')
    } else if (Date.now() > end) child.kill('SIGKILL')
  }, 100)
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  if (died === null && Date.now() <= end) died = `the process ended: ${errors.slice(0, 1500)}`
  return { next, died }
}

function keep(
  name: string,
  { at, why, bytes }: { at: number; why: string; bytes: string },
  tally: Tally,
): void {
  // One fault is found by many inputs.
  const kind = why.split('\n').slice(0, 3).join(' ').replace(/\d+/g, 'N')
  if (tally.faults.has(kind)) return
  tally.faults.add(kind)
  mkdirSync(faultsFolder, { recursive: true })
  const file = join(faultsFolder, `${name}-${values.seed}-${at}`)
  writeFileSync(file, Buffer.from(bytes, 'base64'))
  process.stdout.write(`FAULT ${name}: ${why}\n  the input is in ${file}\n`)
}

async function campaign(name: string, milliseconds: number): Promise<Tally> {
  const tally: Tally = { inputs: 0, faults: new Set() }
  const end = Date.now() + milliseconds
  let from = 0
  while (Date.now() < end) {
    const { next, died } = await runWorker(name, from, end, null, tally)
    from = next
    if (died === null) break
    // Again, one input after the other, to find the one that ended it.
    const input = join(scratch, `${name}-input`)
    const again = await runWorker(name, from, Date.now() + 60_000, input, tally)
    if (again.died !== null) {
      keep(name, { at: again.next, why: again.died, bytes: readFileSync(input, 'base64') }, tally)
    }
    from = again.next + 1
  }
  tally.inputs = from
  return tally
}

const share = (minutes * 60_000 * 2) / names.length
const waiting = [...names]
let faults = 0
async function next(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const tally = await campaign(name, names.length === 1 ? share / 2 : share)
    faults += tally.faults.size
    process.stdout.write(
      `${name}: ${tally.inputs.toLocaleString('en-US')} inputs, ${tally.faults.size} faults\n`,
    )
  }
}
process.stdout.write(`seed ${values.seed}\n`)
await Promise.all([next(), next()])
rmSync(scratch, { recursive: true, force: true })
process.exitCode = faults === 0 ? 0 : 1
