import { afterEach, expect } from '@jest/globals'
import {
  type GivenAnswer,
  type SentRequest,
  violationsOfAnswer,
  violationsOfRequest,
} from './violations.ts'

const illegal = new Set<string>()

/** Importing this file is enough: no test can forget to look. */
afterEach(() => {
  const found = [...illegal]
  illegal.clear()
  expect(found).toEqual([])
})

/** Fails the test at its end if a scripted GitHub was asked what GitHub does not take. */
export function noteRequest(request: SentRequest): void {
  for (const one of violationsOfRequest(request)) illegal.add(one)
}

/** Fails the test at its end if a scripted GitHub answered what GitHub does not answer. */
export function noteAnswer(answer: GivenAnswer): void {
  for (const one of violationsOfAnswer(answer)) illegal.add(one)
}
