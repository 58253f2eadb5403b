import { UsageError } from '../core/errors/errors.ts'
import type { Adopted } from '../core/rollback/adoption.ts'
import { adoptedOutput, adoptedReport, adoptedSentence } from '../report/adoption/adopted.ts'
import { adoptionData, allAdoptedParts } from '../report/adoption/all-adopted.ts'
import { reportMarkdown } from '../report/render/markdown.ts'
import { listText, reportText, textOf, widthAt } from '../report/render/text.ts'
import { modelUrl } from '../report/text/links.ts'
import { type Adoption, adopt } from './adopt.ts'
import {
  type AllAdopted,
  type AllAdoption,
  adoptAll,
  readAllAdoption,
  showAll,
} from './adopt-all.ts'
import type { InJobs } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { readModelName, readServingTarget } from './inputs/inputs.ts'
import { parseVersionInput } from './inputs/version.ts'
import { readVersionInput } from './inputs/version-file.ts'

export const adoptCommand: InJobs<Adoption | AllAdoption, Adopted | AllAdopted> = {
  help: {
    about:
      'For a version that had the target before Stagegate was used, or that was moved there without ' +
      'Stagegate and is to stay. The version must have the target now. Nothing moves, and no gate is checked: Stagegate records who accepted the version, and why, and the audit lists it as accepted. Which version had the target before is not known, so a rollback needs `to-version`. `--all` shows every stage and alias that has a version without a record, and with `--yes` adopts them.',
    example:
      'adopt --model-name fraud-detector --version 3 --alias champion \\\n' +
      "    --reason 'in Production since before Stagegate, reviewed in INC-1207'",
  },
  takes: {
    'model-name': true,
    version: true,
    stage: true,
    alias: true,
    reason: true,
    all: true,
    yes: true,
  },
  needs: ['model-name'],
  async read(raw, { place, typed = {} }) {
    if (typed.all === 'true') return readAllAdoption(raw, typed.yes === 'true')
    if (typed.yes === 'true') {
      throw new UsageError((input) => `${input('yes')} is given without ${input('all')}.`)
    }
    const model = readModelName(raw)
    const target = readServingTarget(raw, 'adopt')
    const { reason } = raw
    if (reason === '') {
      throw new UsageError(
        (input) =>
          `${input('reason')} is empty: say why the version may keep the target although it passed no gates.`,
      )
    }
    const version = await readVersionInput(parseVersionInput(raw.version), model, place)
    return { model, version, target, reason }
  },
  work: (request) => {
    if (!('writes' in request)) {
      return {
        access: 'write',
        run: async (_, { registry }, actor) => adopt(request, registry, actor),
      }
    }
    return request.writes
      ? {
          access: 'write',
          run: async (_, { registry }, actor) => adoptAll(request, registry, actor),
        }
      : { access: 'read', run: async (_, { registry }, actor) => showAll(request, registry, actor) }
  },
  exitCode: () => exitCodes.ok,
  text: (adopted, paint, place) =>
    'holders' in adopted
      ? listText(allAdoptedParts(adopted), paint)
      : reportText(adoptedReport(adopted), paint, widthAt(place)),
  data: adoptionData,
  job: {
    failure: {
      word: 'error, nothing adopted',
      heading: 'The version could not be adopted',
    },
    markdown: (adopted) => reportMarkdown(adoptedReport(one(adopted))),
    remarks: (adopted) => [
      { level: 'notice', word: 'Adopted', message: `${textOf(adoptedSentence(one(adopted)))}.` },
    ],
    // Nothing moves, so nothing is promoted by it.
    outputs: (adopted, ui) => {
      const { model, version } = one(adopted)
      return {
        version: String(version),
        'in-place': 'true',
        decision: adoptedOutput(one(adopted)),
        'model-url': modelUrl(ui, model, version),
      }
    },
  },
}

/** A job adopts one version: `--all` is a flag only. */
function one(outcome: Adopted | AllAdopted): Adopted {
  if ('holders' in outcome) throw new Error('a job adopts one version')
  return outcome
}
