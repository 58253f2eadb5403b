/**
 * What `@jest/globals` exports, for suites that run in plain Node: the package itself refuses to be
 * imported outside of jest's own sandbox, and the runner has put the same functions on `globalThis`.
 */
const jest: Readonly<Record<string, unknown>> = { ...globalThis }

export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } = jest
