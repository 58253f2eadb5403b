import { type Audit, auditOf, hasMovesPastTheGates, versionsToRead } from '../core/audit/audit.ts'
import { isPastTheGates } from '../core/audit/audit-finding.ts'
import { UsageError } from '../core/errors/errors.ts'
import type { ModelName, Target } from '../core/model/model.ts'
import { readArtifactsOf } from '../evidence/artifacts-of-versions.ts'
import { fullSnapshot } from '../evidence/full-snapshot.ts'
import { auditData, auditOutput } from '../report/audit/audit-json.ts'
import { findingSays } from '../report/audit/audit-phrases.ts'
import { auditHeading, auditReport } from '../report/audit/audit-report.ts'
import { reportMarkdown } from '../report/render/markdown.ts'
import { headingText, reportText, textOf, widthAt } from '../report/render/text.ts'
import type { InJobs, Remark } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readModelName } from './inputs/inputs.ts'
import { parseTarget } from './inputs/target.ts'

export interface AuditRequest {
  readonly model: ModelName
  /** Looked at besides Production and everything that has a record. */
  readonly besides: readonly Target[]
}

/**
 * Where stages and aliases stand against what the records say: Production, every target that has a
 * record, and those that are named besides. Nothing changes, and a move past the gates fails it.
 */
export const auditCommand: InJobs<AuditRequest, Audit> = {
  help: {
    about:
      'Checks Production and every target that has a record, and lists every move that passed no gates. ' +
      'The exit status is 6 if there is one.',
    example: 'audit --model-name fraud-detector --alias champion',
  },
  takes: {
    'model-name': true,
    stage: 'Another stage to check, with or without records.',
    alias: 'Another alias to check.',
  },
  needs: ['model-name'],
  async read(raw) {
    const besides = [
      ...(raw.stage === '' ? [] : [guarded(parseTarget(raw.stage, '', false))]),
      ...(raw.alias === '' ? [] : [parseTarget('', raw.alias, false)]),
    ]
    return { model: readModelName(raw), besides }
  },
  work: () => ({
    access: 'read',
    run: async ({ model, besides }, sources) => {
      const snapshot = await fullSnapshot(model, sources.registry)
      const versions = versionsToRead(snapshot, besides)
      return auditOf(snapshot, besides, await readArtifactsOf(versions, snapshot, sources))
    },
  }),
  exitCode: (found) => (hasMovesPastTheGates(found) ? exitCodes.pastTheGates : exitCodes.ok),
  text: (found, paint, place) =>
    reportText(auditReport(found, Number.POSITIVE_INFINITY), paint, widthAt(place)),
  data: auditData,
  job: {
    failure: { word: 'error in the audit', heading: 'The audit failed with an error' },
    markdown: (found) => reportMarkdown(auditReport(found)),
    remarks,
    outputs: (found) => ({
      // Nothing is promoted, so there is no verdict on a version.
      verdict: '',
      promoted: 'false',
      decision: auditOutput(found),
    }),
  },
}

function guarded(target: Target): Target {
  if (target.kind !== 'retirement') return target
  throw new UsageError(
    `A move to ${target.stage} needs no gates, so there is nothing to audit there. Name Staging, ` +
      'Production or an alias.',
  )
}

function remarks(found: Audit, succeeded: boolean): readonly [Remark, ...Remark[]] {
  const message = `${headingText(auditHeading(found))}.`
  if (succeeded) {
    return [{ level: 'notice', word: 'as recorded', message }]
  }
  const past = { level: 'error', word: 'past the gates' } as const
  const findings = found.targets.flatMap(({ target, findings }) =>
    findings
      .filter(isPastTheGates)
      .map((finding) => ({ ...past, message: `${textOf(findingSays(finding, target))}.` })),
  )
  return [{ ...past, message }, ...findings]
}
