import { UsageError } from '../core/errors/errors.ts'
import {
  type PolicyTest,
  readPolicyTest,
  testsBeside,
} from '../policy-file/policy-test/read-policy-test.ts'
import { policyTestData } from '../report/policy-test/policy-test-json.ts'
import { policyTestParts } from '../report/policy-test/policy-test-report.ts'
import { listText } from '../report/render/text.ts'
import type { Command } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { judgeAll } from './policy-cases.ts'

type Judged = Awaited<ReturnType<typeof judgeAll>>

/** Judges made-up cases by a policy. Opens no registry, and asks nobody anything. */
export const policyTestCommand: Command<() => Promise<Judged>, Judged> = {
  help: {
    about:
      'A test file lies beside the policy. It describes versions that do not exist, each with the ' +
      'verdict that is expected. Stagegate decides each case as it would decide a promotion. docs/policy-tests.md describes the format.',
    below: `Exit status
  0: every case has the expected result   2: a file cannot be read   5: a case has another result`,
    example: 'policy test promotion.test.yml',
  },
  takes: { policy: 'Run every *.test.yml and *.test.yaml beside this policy that names it.' },
  needs: [],
  takesFiles: true,
  withoutRegistry: true,
  async read({ policy }, { files, workspace }) {
    const tests = await testsOf(files, policy, workspace)
    return () => judgeAll(tests, workspace)
  },
  work: () => ({ access: 'none', run: (judge) => judge() }),
  exitCode: ({ results }) =>
    results.every(({ cases }) => cases.every((each) => each.asExpected))
      ? exitCodes.ok
      : exitCodes.block,
  text: ({ results, untested }, paint) => listText(policyTestParts(results, untested), paint),
  data: ({ results, untested }) => policyTestData(results, untested),
  job: null,
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
