import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type { Actor } from '../../src/commands/actor.ts'
import { adopt } from '../../src/commands/adopt.ts'
import { clearRollback } from '../../src/commands/clear-rollback.ts'
import { promote } from '../../src/commands/promote.ts'
import { rollback } from '../../src/commands/rollback.ts'
import { type Transitioned, transition } from '../../src/commands/transition-stage.ts'
import { noGitHubContext } from '../../src/core/decision/github-context.ts'
import type { Outcome } from '../../src/core/decision/outcome.ts'
import { type Fault, StagegateError } from '../../src/core/errors/errors.ts'
import { anyEvidence } from '../../src/core/evidence/evidence-rules.ts'
import type { Clock } from '../../src/core/model/clock.ts'
import {
  aliasName,
  type ModelName,
  type Run,
  type RunId,
  type Target,
  type VersionNumber,
  versionNumber,
} from '../../src/core/model/model.ts'
import type { Rules } from '../../src/core/policy/rules.ts'
import type { ServingTarget } from '../../src/core/rollback/rollback.ts'
import type { RollbackOutcome } from '../../src/core/rollback/rollback-outcome.ts'
import type { Sources } from '../../src/evidence/collect-evidence.ts'
import { parseGateLines } from '../../src/policy-file/gate-line/gate-lines.ts'
import type { ModelRegistry, TrackingStore } from '../../src/registry/port/registry.ts'
import { Killed } from './dying-run.ts'

/** What somebody asks Stagegate to do. */
export type Command =
  | {
      readonly do: 'promote' | 'transition'
      readonly version: VersionNumber
      readonly target: Target
    }
  | {
      readonly do: 'rollback'
      readonly target: ServingTarget
      readonly version: VersionNumber | null
      readonly toVersion: VersionNumber | null
      readonly force: boolean
    }
  | {
      readonly do: 'clear-rollback' | 'adopt'
      readonly version: VersionNumber
      readonly target: ServingTarget
    }

/** A promotion of a version of another registered model. */
export interface CopyCommand {
  readonly do: 'copy'
  readonly from: ModelName
  readonly version: VersionNumber
  readonly target: Target
}

export const production = { kind: 'stage', stage: 'Production', archiveExisting: true } as const
export const staging = { kind: 'stage', stage: 'Staging', archiveExisting: true } as const
export const champion = { kind: 'alias', alias: aliasName('champion') } as const
const beside = [production, staging].map((it) => ({ ...it, archiveExisting: false }) as const)
export const archived = { kind: 'retirement', stage: 'Archived' } as const

/** Stagegate's names of all targets that commands are about, but for Archived. */
export const servingTargets: readonly ServingTarget[] = [production, staging, champion]

const servingTarget = fc.constantFrom(production, production, staging, champion)

export function versions(count: number): fc.Arbitrary<VersionNumber> {
  return fc.integer({ min: 1, max: count }).map(versionNumber)
}

/** Any command on versions 1 to `count`. */
export function commands(count: number): fc.Arbitrary<Command> {
  const version = versions(count)
  const target: fc.Arbitrary<Target> = fc.oneof(
    { weight: 8, arbitrary: servingTarget },
    { weight: 2, arbitrary: fc.constantFrom(...beside, archived) },
  )
  const maybe = fc.option(version, { freq: 4 })
  return fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('promote'), version, target }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('transition'), version, target }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('rollback'),
        target: servingTarget,
        version: maybe,
        toVersion: maybe,
        force: fc.boolean(),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('clear-rollback'), version, target: servingTarget }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('adopt'), version, target: servingTarget }),
    },
  )
}

/** One run of a command. */
export interface RunOf {
  /** Unlike that of any other run. */
  readonly by: string
  /** Of its workflow run, without the attempt. */
  readonly address: string
  /** Left out: none of a workflow run. */
  readonly attempt?: number
  /** By how much the clock of its machine is ahead, in milliseconds. */
  readonly skew?: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly sleep?: Clock['sleep']
}

/** What a run said at its end. */
export type Report =
  | { readonly says: 'killed' | 'cleared' | 'adopted' }
  | { readonly says: Fault; readonly error: StagegateError }
  | { readonly says: 'moved'; readonly outcome: Outcome }
  | { readonly says: 'transitioned'; readonly outcome: Transitioned }
  | { readonly says: 'rollback'; readonly outcome: RollbackOutcome }

export async function run(
  command: Command | CopyCommand,
  model: ModelName,
  registry: ModelRegistry,
  { by, address, attempt, at, skew = 0, sleep = async () => {} }: RunOf,
): Promise<Report> {
  let nonces = 0
  const promoter: Actor & Clock = {
    by,
    run: attempt === undefined ? address : `${address}/attempts/${attempt}`,
    now: () => at + skew,
    sleep,
    nonce: () => {
      nonces += 1
      return createHash('sha256').update(`${by} ${nonces}`).digest('hex').slice(0, 8)
    },
  }
  try {
    return await carriedOut(command, model, registry, promoter)
  } catch (error) {
    if (error instanceof Killed) return { says: 'killed' }
    if (error instanceof StagegateError) return { says: error.fault, error }
    throw error
  }
}

async function carriedOut(
  command: Command | CopyCommand,
  model: ModelName,
  registry: ModelRegistry,
  promoter: Actor & Clock,
): Promise<Report> {
  switch (command.do) {
    case 'promote': {
      const { target } = command
      const version = { kind: 'number', version: command.version } as const
      const sources = { registry, tracking: measured, code: noCode }
      const circumstances = noGitHubContext
      const asked = { model, version, copyTo: null, target, rules, circumstances }
      const outcome = await promote(asked, sources, promoter)
      return { says: 'moved', outcome }
    }
    case 'copy': {
      const { target, from } = command
      const version = { kind: 'number', version: command.version } as const
      const sources = { registry, tracking: measured, code: noCode }
      const copyTo = { model, create: false }
      const circumstances = noGitHubContext
      const asked = { model: from, version, copyTo, target, rules, circumstances }
      return { says: 'moved', outcome: await promote(asked, sources, promoter) }
    }
    case 'transition': {
      const { target } = command
      const version = { kind: 'number', version: command.version } as const
      const outcome = await transition({ model, version, target }, registry, promoter)
      return { says: 'transitioned', outcome }
    }
    case 'rollback': {
      const asked = { ...command, model, reason: null }
      return { says: 'rollback', outcome: await rollback(asked, registry, promoter) }
    }
    case 'clear-rollback': {
      const version = { kind: 'number', version: command.version } as const
      await clearRollback(
        { model, version, target: command.target, reason: 'it was a false alarm' },
        registry,
        promoter,
      )
      return { says: 'cleared' }
    }
    case 'adopt': {
      const version = { kind: 'number', version: command.version } as const
      const asked = { model, version, target: command.target, reason: 'it stood there before' }
      await adopt(asked, registry, promoter)
      return { says: 'adopted' }
    }
  }
}

const rules: Rules = {
  gates: parseGateLines('accuracy >= 0.5') as Rules['gates'],
  policy: null,
  firstPromotion: 'allow',
  sameDataset: 'ignore',
  evidence: anyEvidence,
  evaluationRun: null,
  expectedEvidence: null,
  acceptedHold: null,
}

/** Whatever was trained was measured, and is good enough: what is asked here is how it moves. */
const measured: TrackingStore = {
  address: 'memory',
  async readRun(id: RunId): Promise<Run> {
    return {
      id,
      experimentId: '1',
      status: 'FINISHED',
      deleted: false,
      startedAt: 0,
      endedAt: 0,
      metrics: new Map([['accuracy', { value: 0.9, step: 0, timestamp: 0 }]]),
      tags: new Map(),
      artifactRoot: '',
      loggedModels: [],
      inputModels: [],
      datasets: [],
    }
  },
  readOtherRun: async () => ({ kind: 'gone' }),
  findExperiment: async () => null,
  searchRuns: async () => [],
  readModelsOfRun: async () => [],
  readMetricHistory: async () => [],
  readLoggedModel: async () => null,
  expectEntries: () => undefined,
  readEntries: async (asked) =>
    asked.map(({ values }) => new Map([...values.keys()].map((metric) => [metric, []]))),
  readSignature: async () => {
    throw new Error('no policy asks for signatures')
  },
  readArtifacts: async () => {
    throw new Error('no policy asks for artifacts')
  },
  close: async () => {},
}

const noCode: Sources['code'] = {
  async relationOf() {
    throw new Error('no policy asks where code comes from')
  },
}
