import config from './jest.config.js'

/**
 * Each suite in a sandbox of its own, with jest's stock runner: many times slower, and it notices
 * what one suite leaves behind for the next.
 *
 * @type {import('jest').Config}
 */
export default {
  ...config,
  projects: config.projects.map(({ runner, setupFiles, ...project }) => ({
    ...project,
    extensionsToTreatAsEsm: ['.ts'],
    transform: {
      '\\.ts$': ['@swc/jest', { jsc: { target: 'es2024', parser: { syntax: 'typescript' } } }],
    },
  })),
  testTimeout: 60_000,
}
