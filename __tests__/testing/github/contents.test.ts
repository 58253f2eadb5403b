import { beforeAll, expect, test } from '@jest/globals'
import { emulatedGitHub } from '../../../testing/github/asking.ts'

const story = emulatedGitHub()
let token: string

beforeAll(async () => {
  token = await story.workflow({ contents: 'read' })
})

async function read(path: string, ref: string): Promise<string> {
  const { status, body } = await story.ask(token, 'GET', `/contents/${path}?ref=${ref}`)
  return status === 200
    ? Buffer.from(body.content, 'base64').toString()
    : `${status} ${body.message}`
}

test('the emulator has the content of a file at each commit', async () => {
  const { emulator } = story
  const strict = await emulator.commitFile('main', 'ml/policy.yml', 'gates: [a]\n')
  const loose = await emulator.commitFile('main', 'ml/policy.yml', 'gates: []\n')
  const proposed = await emulator.commitFile('topic', 'ml/policy.yml', 'gates: [b]\n')
  expect(await read('ml/policy.yml', strict)).toBe('gates: [a]\n')
  expect(await read('ml/policy.yml', loose)).toBe('gates: []\n')
  expect(await read('ml/policy.yml', proposed)).toBe('gates: [b]\n')
  expect(await read('ml/policy.yml', 'main')).toBe('gates: []\n')
})

test('the emulator says whether the file or the commit is missing', async () => {
  const sha = await story.emulator.commitFile('main', 'README.md', 'hello\n')
  expect(await read('policy.yml', sha)).toBe('404 Not Found')
  const nowhere = '0'.repeat(40)
  expect(await read('README.md', nowhere)).toBe(`404 No commit found for the ref ${nowhere}`)
  expect(await story.ask(token, 'GET', `/commits/${nowhere}`)).toMatchObject({
    status: 422,
    body: { message: `No commit found for SHA: ${nowhere}` },
  })
})

test('the emulator lists a folder', async () => {
  const sha = await story.emulator.commitFile('main', 'a/b/c.txt', 'c')
  const { body } = await story.ask(token, 'GET', `/contents/a?ref=${sha}`)
  expect(body).toMatchObject([{ type: 'dir', name: 'b', path: 'a/b' }])
  const root = await story.ask(token, 'GET', `/contents/?ref=${sha}`)
  expect(root.body.map(({ name }: { name: string }) => name)).toContain('a')
})
