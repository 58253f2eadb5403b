import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe } from '@jest/globals'

/** Whole numbers, so that Python ranks the very same values: no decimal is rounded on the way. */
export interface MannWhitneyCase {
  readonly candidate: readonly number[]
  readonly champion: readonly number[]
  readonly better: 'higher' | 'lower'
  readonly minimumEffect: number
}

export interface WilcoxonCase {
  readonly pairs: readonly (readonly [candidate: number, champion: number])[]
  readonly better: 'higher' | 'lower'
  readonly minimumEffect: number
}

export interface WilsonCase {
  readonly successes: number
  readonly samples: number
  readonly level: number
}

export interface Questions {
  readonly wilson?: readonly WilsonCase[]
  readonly mannWhitney?: readonly MannWhitneyCase[]
  readonly wilcoxon?: readonly WilcoxonCase[]
  readonly normal?: readonly number[]
  readonly quantile?: readonly number[]
}

/** By the name of the function, routine or reckoning that gave it. */
export type Probabilities = Readonly<Record<string, number>>

export interface RankAnswer {
  readonly statistic: number
  readonly smallest?: number
  readonly exact: Probabilities
  readonly asymptotic?: number
}

export interface Answers {
  readonly scipy: string
  readonly wilson: readonly { readonly lower: number; readonly upper: number }[]
  readonly mannWhitney: readonly RankAnswer[]
  readonly wilcoxon: readonly RankAnswer[]
  readonly normal: readonly number[]
  readonly quantile: readonly number[]
}

export type Ask = (questions: Questions) => Promise<Answers>

/** `describe` with scipy, which comes with MLflow; skipped, with the reason, where there is none. */
export function describeWithScipy(name: string, body: (ask: Ask) => void): void {
  const python = process.env.STAGEGATE_TEST_MLFLOW_PYTHON
  if (python === undefined || !existsSync(python)) {
    const reason = process.env.STAGEGATE_TEST_MLFLOW_SKIPPED ?? 'no Python with scipy was set up'
    describe.skip(`${name} (skipped: ${reason})`, () =>
      body(() => Promise.reject(new Error(reason))))
    return
  }
  describe(name, () => body((questions) => askScipy(python, questions)))
}

const script = fileURLToPath(new URL('scipy-answers.py', import.meta.url))

function askScipy(python: string, questions: Questions): Promise<Answers> {
  return new Promise((resolve, reject) => {
    const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'pipe'] })
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(Buffer.concat(out).toString()) as Answers)
      else reject(new Error(`scipy's answers ended with ${code}: ${Buffer.concat(err)}`))
    })
    child.stdin.end(JSON.stringify(questions))
  })
}
