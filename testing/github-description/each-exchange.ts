import { afterEach, expect } from '@jest/globals'
import {
  type GivenAnswer,
  type SentRequest,
  violationsOfAnswer,
  violationsOfRequest,
} from './violations.ts'

const illegal = new Set<string>()

/** Importing this file registers the check, so no test can forget it. */
afterEach(() => {
  const found = [...illegal]
  illegal.clear()
  expect(found).toEqual([])
})

/** Fails the test at its end if a scripted GitHub got a request that GitHub does not accept. */
export function noteRequest(request: SentRequest): void {
  for (const one of violationsOfRequest(request)) illegal.add(one)
}

/** Fails the test at its end if a scripted GitHub gave an answer that GitHub does not give. */
export function noteAnswer(answer: GivenAnswer): void {
  for (const one of violationsOfAnswer(answer)) illegal.add(one)
}
