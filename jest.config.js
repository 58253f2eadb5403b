import { availableParallelism } from 'node:os'

/** What races, kills and breaks connections: minutes, where the others take milliseconds. */
const slow = '\\.slow\\.test\\.ts$'

const project = {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache', '<rootDir>/build'],
  globalSetup: '<rootDir>/testing/jest/start-servers.ts',
  globalTeardown: '<rootDir>/testing/jest/stop-servers.ts',
  // Node runs the sources as they are, so nothing is transformed.
  transform: {},
  runner: '<rootDir>/testing/jest/runner.js',
  setupFiles: ['<rootDir>/testing/jest/set-up.ts'],
}

/** @type {import('jest').Config} */
export default {
  // Suites often wait for a server or a process that they have started, so one more than there are cores.
  maxWorkers: availableParallelism() + 1,
  testSequencer: '<rootDir>/testing/jest/slow-first.js',
  projects: [
    { ...project, displayName: 'fast', testPathIgnorePatterns: ['/node_modules/', slow] },
    { ...project, displayName: 'slow', testMatch: ['<rootDir>/__tests__/**/*.slow.test.ts'] },
  ],
}
