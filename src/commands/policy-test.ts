import { UsageError } from '../core/errors/errors.ts'
import { visible } from '../core/text/untrusted-text.ts'
import {
  type PolicyTest,
  readPolicyTest,
  testsBeside,
} from '../policy-file/policy-test/read-policy-test.ts'
import { junitXml } from '../report/policy-test/junit.ts'
import { policyTestAnnotations } from '../report/policy-test/policy-test-annotations.ts'
import { policyTestData } from '../report/policy-test/policy-test-json.ts'
import { coversEnough, policyTestParts } from '../report/policy-test/policy-test-report.ts'
import { listText } from '../report/render/text.ts'
import { replaceFile } from '../workspace/replaced-file.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { judgeAll } from './policy-cases.ts'

type Judged = Awaited<ReturnType<typeof judgeAll>> & {
  readonly minCovered: number | null
  /** Whether the runner of a workflow is told of it. */
  readonly annotates: boolean
}

/** Judges made-up cases by a policy. Opens no registry, and asks nobody anything. */
export const policyTestCommand: Command<() => Promise<Judged>, Judged> = {
  help: {
    about:
      'A test file is beside the policy. It describes versions that do not exist, each with the ' +
      'verdict that is expected. Stagegate decides each case as it would decide a promotion. docs/policy-tests.md describes the format.',
    below: `Exit status
  0: every case has the expected result   2: a file cannot be read
  5: a case has another result, or fewer gates are covered than --min-covered`,
    example: 'policy test promotion.test.yml',
  },
  takes: {
    policy:
      'Run every *.test.yml and *.test.yaml beside this policy that has its name under "policy".',
    junit: true,
    github: true,
    'min-covered': true,
  },
  needs: [],
  takesFiles: true,
  withoutRegistry: true,
  async read({ policy }, { files, workspace, typed = {} }) {
    const tests = await testsOf(files, policy, workspace)
    const minCovered = percentIn(typed['min-covered'] ?? '')
    return async () => {
      const judged = await judgeAll(tests, workspace)
      if (typed.junit) {
        await replaceFile('junit', typed.junit, workspace, junitXml(judged.results))
      }
      return { ...judged, minCovered, annotates: typed.github === 'true' }
    }
  },
  work: () => ({ access: 'none', run: (judge) => judge() }),
  exitCode: ({ results, coverage, minCovered }) =>
    results.every(({ cases }) => cases.every((each) => each.asExpected)) &&
    coversEnough(coverage, minCovered)
      ? exitCodes.ok
      : exitCodes.block,
  text: ({ results, untested, ...covered }, paint) =>
    listText(policyTestParts(results, untested, covered), paint),
  data: ({ results, untested, coverage }) => policyTestData(results, untested, coverage),
  annotations: ({ results, untested, annotates }) =>
    annotates ? policyTestAnnotations(results, untested) : [],
  job: null,
}

/** null: not given. */
function percentIn(text: string): number | null {
  if (text === '') return null
  if (/^(?:100|\d{1,2})%?$/.test(text)) return Number.parseInt(text, 10)
  throw new UsageError(
    (input) =>
      `${input('min-covered')} is '${visible(text)}'; it takes a whole percentage from 0 to 100.`,
  )
}

async function testsOf(
  files: readonly string[],
  policy: string,
  workspace: string,
): Promise<readonly PolicyTest[]> {
  if (files.length > 0 && policy !== '') {
    throw new UsageError(
      (input) =>
        `Both files and ${input('policy')} are given. Give one of them: the test files, or ` +
        `in ${input('policy')} the policy whose tests are to run.`,
    )
  }
  if (policy !== '') return await testsBeside(policy, workspace)
  if (files.length === 0) {
    throw new UsageError(
      (input) =>
        `No test is named. Write stagegate policy test promotion.test.yml, or ${input('policy')} ` +
        'promotion.yml for all tests beside that policy.',
    )
  }
  return await Promise.all([...new Set(files)].map((file) => readPolicyTest(file, workspace)))
}
