/**
 * The exports of `@jest/globals`, for suites that run in plain Node. The package itself refuses to be
 * imported outside jest's sandbox; the runner puts the same functions on `globalThis`.
 */
const jest: Readonly<Record<string, unknown>> = { ...globalThis }

export const { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } = jest
