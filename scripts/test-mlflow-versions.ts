/**
 * Runs the suites that depend most on MLflow's version with older MLflows than the pinned one, each
 * installed into `.cache/` once: what is promoted on which evidence, and the contract of a registry.
 *
 *   npm run test:mlflow-versions
 */
import { spawn } from 'node:child_process'
import { olderVersions, provisionMlflow } from '../testing/mlflow/provision.ts'

const evidence = '__tests__/cli/evidence-of-a-version'
/** The contract's own cases need logged models. Signatures: 3.4 answers 500 where a file is gone. */
const contract = ['__tests__/registry/contract/mlflow', '__tests__/registry/contract/sqlite']

const failed: string[] = []
for (const version of olderVersions) {
  process.stdout.write(`\n=== MLflow ${version}\n`)
  await provisionMlflow(version)
  if ((await testWith(version)) !== 0) failed.push(version)
}
if (failed.length > 0) {
  process.stderr.write(`Tests failed with MLflow ${failed.join(' and ')}.\n`)
  process.exitCode = 1
}

function testWith(version: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      'npm',
      ['test', '--', evidence, ...(version.startsWith('2.') ? [] : contract)],
      {
        env: {
          ...process.env,
          STAGEGATE_TEST_MLFLOW_VERSION: version,
          STAGEGATE_REQUIRE_MLFLOW: '1',
        },
        stdio: 'inherit',
        shell: process.platform === 'win32',
      },
    )
    child.on('error', reject)
    child.on('close', resolve)
  })
}
