import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { descriptions } from '../../../testing/github-description/description.ts'
import { legalAnswers, legalRequests } from '../../../testing/github-description/legal.ts'
import { violationsOfSchema } from '../../../testing/github-description/schema-violations.ts'
import { smallest } from '../../../testing/github-description/smallest.ts'
import {
  type GivenAnswer,
  type SentRequest,
  violationsOfAnswer,
  violationsOfRequest,
} from '../../../testing/github-description/violations.ts'

test('both descriptions have the same operations, and name their source', () => {
  const { 'api.github.com': cloud, ghes } = descriptions
  const named = ({ operations }: typeof cloud) =>
    operations.map(({ method, path }) => [method, path])
  expect(named(ghes)).toEqual(named(cloud))
  expect(cloud.source).toMatchObject({ licence: 'MIT', file: 'generated/api.github.com.json' })
  expect(ghes.source).toMatchObject({ licence: 'MIT', version: cloud.source.version })
  expect(ghes.source.file).toMatch(/^generated\/ghes-3\.\d+\.json$/)
})

test.each(Object.entries(legalRequests))('a legal request has no violation: %s', (_, request) => {
  expect(violationsOfRequest(request)).toEqual([])
})

test.each(Object.entries(legalAnswers))('a legal answer has no violation: %s', (_, answer) => {
  expect(violationsOfAnswer(answer)).toEqual([])
  expect(violationsOfAnswer({ ...answer, from: 'ghes' })).toEqual([])
})

test.each(Object.keys(descriptions['api.github.com'].definitions))(
  'the smallest %s is legal',
  (name) => {
    const [description, schema] = [
      descriptions['api.github.com'],
      { $ref: `#/definitions/${name}` },
    ]
    expect(violationsOfSchema(description, schema, smallest(name), name)).toEqual([])
  },
)

describe('a violation in a request is found:', () => {
  const { comments, comment, deployment, status, graphql, file } = legalRequests
  const withBody = (request: SentRequest, change: object): SentRequest => ({
    ...request,
    body: JSON.stringify({ ...JSON.parse(request.body ?? '{}'), ...change }),
  })
  const withUrl = (request: SentRequest, from: string, to: string): SentRequest => ({
    ...request,
    url: request.url.replace(from, to),
  })
  const withHeader = (name: string, value: string | undefined): SentRequest => ({
    ...comment,
    headers: { ...comment.headers, [name]: value },
  })
  const mistakes: readonly (readonly [string, SentRequest, string])[] = [
    ['a path that is not there', withUrl(comments, 'issues', 'issue'), 'not among the operations'],
    ['another method', { ...comments, method: 'PUT' }, 'not among the operations'],
    ['a number that is none', withUrl(comments, '/7/', '/seven/'), 'issue_number: '],
    ['a page too large', withUrl(comments, 'per_page=100', 'per_page=101'), 'per_page: Too big'],
    ['a page of words', withUrl(comments, 'page=2', 'page=two'), ' page: '],
    ['an unknown query', withUrl(comments, 'page=2', 'pages=2'), 'pages: GitHub knows no such'],
    ['a query given twice', withUrl(comments, 'page=2', 'page=2&page=3'), 'page: given 2 times'],
    ['a body where there is none', { ...file, body: '{}' }, 'body: there is none to send'],
    ['no body where one is needed', { ...comment, body: null }, 'body: is required'],
    ['a body that is not JSON', { ...comment, body: 'body=Pass' }, 'body: is not JSON'],
    ['a body of another kind', { ...comment, body: '["Pass"]' }, 'body: '],
    ['a property that is missing', { ...comment, body: '{}' }, 'body.body: '],
    ['a property of another type', withBody(deployment, { auto_merge: 'false' }), '.auto_merge: '],
    ['an unknown property', withBody(deployment, { contexts: [] }), 'body.contexts: GitHub knows'],
    [
      'a wrong element',
      withBody(deployment, { required_contexts: [1] }),
      '.required_contexts[0]: ',
    ],
    ['a state that GitHub has not', withBody(status, { state: 'blocked' }), 'body.state: '],
    ['nobody who asks', withHeader('user-agent', undefined), 'user-agent: '],
    ['a form that GitHub has not', withHeader('accept', 'text/csv'), 'accept: GitHub has no'],
    ['a form, for a body', withHeader('content-type', 'text/plain'), 'content-type: not JSON'],
    ['a version of its own', withHeader('x-github-api-version', '2026-03-10'), 'not every GitHub'],
    ['GraphQL without a query', withBody(graphql, { query: '' }), 'body: '],
    ['GraphQL with more', withBody(graphql, { token: 'x' }), 'body: '],
    ['GraphQL that is read', { ...graphql, method: 'GET' }, 'only there for POST'],
  ]

  test.each(mistakes)('%s', (_, request, words) => {
    expect(violationsOfRequest(request).join('\n')).toContain(words)
  })
})

describe('a violation in an answer is found:', () => {
  const { comments, deployment, merged, refused, removed } = legalAnswers

  const mistakes: readonly (readonly [string, GivenAnswer, string])[] = [
    ['a status that is not described', { ...deployment, status: 200 }, 'describes no answer'],
    ['an answer to nothing', { ...comments, url: '/repos' }, 'not among the operations'],
    ['text instead of JSON', { ...merged, body: 'merged' }, 'body: is not JSON'],
    [
      'another type',
      { ...merged, headers: { 'content-type': 'text/html' } },
      'no body of text/html',
    ],
    ['a body where there is none', { ...removed, body: '{}' }, 'describes no body'],
    ['an error without words', { ...refused, body: '{}' }, 'body.message: '],
    ['an error with more', { ...refused, body: '{"message":"","code":1}' }, 'body.code: '],
    ['an empty error', { ...refused, body: '' }, 'an error is a JSON object'],
  ]

  test.each(mistakes)('%s', (_, answer, words) => {
    expect(violationsOfAnswer(answer).join('\n')).toContain(words)
  })

  test('a property that GitHub does not send, wherever it is', () => {
    const row = JSON.parse(deployment.body ?? '')
    fc.assert(
      fc.property(
        fc.constantFrom(...objectsIn(row)),
        fc.stringMatching(/^zz_[a-z]+$/),
        (at, key) => {
          const found = violationsOfAnswer(changed(deployment, at, (one) => ({ ...one, [key]: 1 })))
          expect(found.join('\n')).toContain(`${key}: GitHub knows no such property`)
        },
      ),
    )
  })

  test('a property that GitHub always sends, left out', () => {
    const always = ['id', 'sha', 'ref', 'task', 'environment', 'creator', 'payload', 'statuses_url']
    fc.assert(
      fc.property(fc.constantFrom(...always), (key) => {
        const found = violationsOfAnswer(changed(deployment, [], ({ [key]: _, ...rest }) => rest))
        expect(found).toHaveLength(1)
        expect(found[0]).toContain(`body.${key}: `)
      }),
    )
  })

  test('in one row of many', () => {
    const rows = JSON.parse(comments.body ?? '')
    const body = JSON.stringify([...rows, { ...rows[0], user: { login: 'mona' } }])
    expect(violationsOfAnswer({ ...comments, body }).join('\n')).toContain('body[1].user.id: ')
  })
})

type Row = Record<string, unknown>

/** Ways to the objects whose properties GitHub names: not the payload, nor the app's permissions. */
function objectsIn(value: Row, at: readonly string[] = []): readonly (readonly string[])[] {
  const inside = Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) && !free.has(key)
      ? objectsIn(one as Row, [...at, key])
      : [],
  )
  return [at, ...inside]
}
const free = new Set(['payload', 'permissions'])

function changed(
  answer: GivenAnswer,
  at: readonly string[],
  change: (one: Row) => Row,
): GivenAnswer {
  const into = (value: Row, [key, ...rest]: readonly string[]): Row =>
    key === undefined ? change(value) : { ...value, [key]: into(value[key] as Row, rest) }
  return { ...answer, body: JSON.stringify(into(JSON.parse(answer.body ?? ''), at)) }
}
