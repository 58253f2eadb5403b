import { parse } from 'yaml'
import { text } from './repository.ts'

export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, string | boolean>>
  readonly env?: Readonly<Record<string, string>>
}

export interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly environment?: string | { readonly name: string }
  readonly permissions?: Readonly<Record<string, string>>
  readonly outputs?: Readonly<Record<string, string>>
  readonly concurrency?: Concurrency
  readonly strategy?: { readonly matrix: { readonly model?: readonly string[] } }
  readonly steps: readonly Step[]
}

export interface Concurrency {
  readonly group: string
  readonly queue?: string
  readonly 'cancel-in-progress'?: boolean | string
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: Concurrency
  readonly env?: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, Job>>
}

export function workflow(path: string): Workflow {
  return parse(text(path)) as Workflow
}

export function jobsOf(path: string): readonly (readonly [string, Job])[] {
  return Object.entries(workflow(path).jobs)
}

/** The steps that run Stagegate. */
export function stagegateSteps(job: Job): readonly Step[] {
  return job.steps.filter((step) => step.uses?.startsWith('stagegate/stagegate@') === true)
}

/** Every `a.b.c` inside of `${{ … }}`, and in an `if`, that begins with the given word. */
export function references(value: unknown, first: 'needs' | 'steps'): readonly string[][] {
  const all = JSON.stringify(value)
  const paths = all.matchAll(new RegExp(`\\b${first}\\.[A-Za-z0-9_.-]+`, 'g'))
  return [...paths].map(([path]) => path.split('.'))
}
