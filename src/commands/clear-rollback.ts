import { UsageError } from '../core/errors/errors.ts'
import type { Clock } from '../core/model/clock.ts'
import {
  holdersOf,
  type ModelName,
  type ModelSnapshot,
  type ModelVersion,
  type Target,
} from '../core/model/model.ts'
import { targetKey, targetWords } from '../core/model/target.ts'
import type { VersionSelector } from '../core/model/version-selector.ts'
import { begunRecord } from '../core/records/record.ts'
import { rollbackMarkOf, rolledBackTargets } from '../core/records/rollback-mark.ts'
import type { ClearedRollback } from '../core/rollback/cleared-rollback.ts'
import type { ServingTarget } from '../core/rollback/rollback.ts'
import { visible } from '../core/text/untrusted-text.ts'
import { byClockOf } from '../evidence/registry-clock.ts'
import { clearRollbackMark } from '../moves/clear-rollback-mark.ts'
import { recoverForVersion } from '../moves/recover.ts'
import type { ModelRegistry } from '../registry/port/registry.ts'
import {
  clearedData,
  clearedOutput,
  clearedReport,
  clearedSentence,
} from '../report/adoption/cleared-rollback.ts'
import { reportMarkdown } from '../report/render/markdown.ts'
import { reportText, textOf, widthAt } from '../report/render/text.ts'
import { modelUrl } from '../report/text/links.ts'
import { type Actor, writerOfRecord } from './actor.ts'
import type { InJobs } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readModelName, readServingTarget } from './inputs/inputs.ts'
import { parseVersionInput } from './inputs/version.ts'
import { readVersionInput } from './inputs/version-file.ts'
import { requireRight } from './rights.ts'

export interface ClearRollback {
  readonly model: ModelName
  readonly version: VersionSelector
  readonly target: ServingTarget
  readonly reason: string
}

/**
 * Lets a version be promoted again to where it was rolled back from. Nothing moves. Throws a
 * `UsageError` where there is no such hold, and a `ConflictError` where somebody is at work on it.
 */
export async function clearRollback(
  clearing: ClearRollback,
  registry: ModelRegistry,
  machine: Actor & Clock,
): Promise<ClearedRollback> {
  const promoter = byClockOf(registry, machine)
  const { model, target, reason } = clearing
  const {
    snapshot: standing,
    row,
    notes,
    permission,
  } = await recoverForVersion(
    registry,
    clearing,
    // A rollback that was killed would leave its hold once more, when the next run finishes it.
    () => ({ action: 'rollback', to: null, force: false }),
    promoter,
  )
  const hold = rollbackMarkOf(row, target)
  if (hold === null) throw noHold(row, target, standing)
  requireRight(permission, 'EDIT', model)
  await clearRollbackMark(
    registry,
    standing,
    begunRecord(row, writerOfRecord(promoter, standing, [row]), {
      action: 'clear-rollback',
      verdict: 'ungated',
      target,
      former: holdersOf(standing, target),
      reason,
    }),
    promoter,
  )
  return { model, version: row.version, target, mark: hold, reason, notes }
}

function noHold(row: ModelVersion, target: Target, standing: ModelSnapshot): UsageError {
  const { version } = row
  const elsewhere = rolledBackTargets(row)
  const others = standing.versions.filter((each) => rollbackMarkOf(each, target) !== null)
  const found = [
    ...elsewhere
      .slice(0, 10)
      .map((each) => `version ${version} from ${visible(targetKey(each), 100)}`),
    ...others.slice(0, 10).map((each) => `version ${each.version} from here`),
  ]
  return new UsageError(
    `Version ${version} of '${visible(standing.model)}' was not rolled back from ${targetWords(target)}, so there is ` +
      `no rollback mark to clear. ${found.length === 0 ? 'No other version was rolled back, either.' : `Rolled back: ${found.join(', ')}.`}`,
  )
}

export const clearRollbackCommand: InJobs<ClearRollback, ClearedRollback> = {
  help: {
    about:
      'Nothing moves, and the next promotion still has to pass its gates. Stagegate records who cleared the rollback mark, and why.',
    example:
      'clear-rollback --model-name fraud-detector --version 5 --alias champion \\\n' +
      "    --reason 'the alarms came from a broken sensor'",
  },
  takes: { 'model-name': true, version: true, stage: true, alias: true, reason: true },
  needs: ['model-name', 'version', 'reason'],
  async read(raw, { place }) {
    const model = readModelName(raw)
    const target = readServingTarget(raw, 'clear')
    const { reason } = raw
    if (reason === '') {
      throw new UsageError(
        (input) =>
          `${input('reason')} is empty: say why the version may be promoted again after it was rolled back.`,
      )
    }
    const version = await readVersionInput(parseVersionInput(raw.version), model, place)
    return { model, version, target, reason }
  },
  work: () => ({
    access: 'write',
    run: (asked, { registry }, actor) => clearRollback(asked, registry, actor),
  }),
  exitCode: () => exitCodes.ok,
  text: (cleared, paint, place) => reportText(clearedReport(cleared), paint, widthAt(place)),
  data: clearedData,
  job: {
    failure: {
      word: 'error, no rollback mark cleared',
      heading: 'The rollback mark could not be cleared',
    },
    markdown: (cleared) => reportMarkdown(clearedReport(cleared)),
    remarks: (cleared) => [
      {
        level: 'notice',
        word: 'Rollback mark cleared',
        message: `${textOf(clearedSentence(cleared))}.`,
      },
    ],
    // Nothing moves, so nothing is promoted or in place by it.
    outputs: (cleared, ui) => ({
      version: String(cleared.version),
      decision: clearedOutput(cleared),
      'model-url': modelUrl(ui, cleared.model, cleared.version),
    }),
  },
}
