import { expect, test } from '@jest/globals'
import { startGitHubEmulator } from '../../../testing/github/emulator.ts'

test('closing the emulator reports an illegal request', async () => {
  const emulator = await startGitHubEmulator()
  const address = `${emulator.apiUrl}/repos/octo-bank/fraud-model/deployments`
  await fetch(`${address}?per_page=100`, { method: 'GET' })
  expect(emulator.violations).toEqual([])

  await fetch(`${address}?per_page=1000`, { method: 'GET' })
  expect(emulator.violations).toHaveLength(1)
  await expect(emulator.close()).rejects.toThrow(/Not as GitHub describes.*\n.*per_page: Too big/)
})

test('closing the emulator does not report an illegal request that was sent on purpose', async () => {
  const emulator = await startGitHubEmulator()
  await fetch(`${emulator.apiUrl}/nowhere`)
  expect(emulator.violations.join('\n')).toContain('GET /nowhere: not among the operations')
  emulator.forgetViolations()
  await emulator.close()
})
