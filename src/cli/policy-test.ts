import { type ExitCode, exitCodes } from '../commands/exit-codes.ts'
import { UsageError } from '../core/errors/errors.ts'
import {
  type PolicyTest,
  readPolicyTest,
  testsBeside,
} from '../policy-file/policy-test/read-policy-test.ts'
import { policyTestData } from '../report/policy-test/policy-test-json.ts'
import { policyTestReport } from '../report/policy-test/policy-test-report.ts'
import type { CliContext } from './context.ts'
import { type FlagName, parseFlags } from './flags.ts'
import { judgeAll } from './policy-cases.ts'
import { tell } from './print-result.ts'

export const policyTestFlags = ['policy'] as const satisfies readonly FlagName[]

/** Judges made-up cases by a policy. Opens no registry, and asks nobody anything. */
export async function policyTest(args: readonly string[], around: CliContext): Promise<ExitCode> {
  const { files, flags } = filesAmong(args)
  const { raw, json } = parseFlags(flags, policyTestFlags)
  const tests = await testsOf(files, raw.policy, around.cwd)
  const { results, untested } = await judgeAll(tests, around.cwd)
  tell(around, json, policyTestData(results, untested), (paint) =>
    policyTestReport(results, untested, paint),
  )
  const asExpected = results.every(({ cases }) => cases.every((each) => each.asExpected))
  return asExpected ? exitCodes.ok : exitCodes.block
}

/** What is no flag, and no flag's value, is a file. */
function filesAmong(args: readonly string[]) {
  const files: string[] = []
  const flags: string[] = []
  let flagBefore = ''
  for (const arg of args) {
    const isValue =
      flagBefore === '--json'
        ? arg === 'true' || arg === 'false'
        : flagBefore !== '' && arg[0] !== '-'
    if (isValue || arg.startsWith('-')) flags.push(arg)
    else files.push(arg)
    flagBefore = !isValue && arg.startsWith('--') && !arg.includes('=') ? arg : ''
  }
  return { files, flags }
}

async function testsOf(
  files: readonly string[],
  policy: string,
  workspace: string,
): Promise<readonly PolicyTest[]> {
  if (files.length > 0 && policy !== '') {
    throw new UsageError(
      'Both files and --policy are given. Name the files of the tests, or with --policy the ' +
        'policy that they stand beside.',
    )
  }
  if (policy !== '') return await testsBeside(policy, workspace)
  if (files.length === 0) {
    throw new UsageError(
      'No test is named. Write stagegate policy test promotion.test.yml, or --policy ' +
        'promotion.yml for those that stand beside it.',
    )
  }
  return await Promise.all([...new Set(files)].map((file) => readPolicyTest(file, workspace)))
}
