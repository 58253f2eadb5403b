/** @type {import('jest').Config} */
export default {
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }],
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/.cache', '<rootDir>/build'],
  globalSetup: '<rootDir>/__tests__/servers/start.ts',
  globalTeardown: '<rootDir>/__tests__/servers/stop.ts',
  testTimeout: 60_000,
}
