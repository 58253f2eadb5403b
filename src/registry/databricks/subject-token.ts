import { readFile } from 'node:fs/promises'
import * as z from 'zod/mini'
import { RegistryError, UsageError } from '../../core/errors/errors.ts'
import { visible } from '../../core/text/untrusted-text.ts'
import { readAnswer } from '../mlflow/answers.ts'
import type { SubjectSource } from './login.ts'
import type { Ask } from './web.ts'

const idToken = z.object({ value: z.string().check(z.minLength(1)) })

/** The token that is exchanged for one of Databricks; GitHub's is made for this audience. */
export async function subjectToken(
  subject: SubjectSource,
  audience: () => Promise<string>,
  ask: Ask,
): Promise<string> {
  switch (subject.kind) {
    case 'env-oidc':
      return subject.token
    case 'file-oidc':
      return await tokenInFile(subject.path)
    case 'github-oidc':
      return await tokenOfGitHub(subject, await audience(), ask)
  }
}

/** Read each time: whoever writes the file renews it. */
async function tokenInFile(path: string): Promise<string> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UsageError(
      `DATABRICKS_OIDC_TOKEN_FILEPATH names ${visible(path, 300)}, which cannot be read.`,
      { cause },
    )
  })
  if (text.trim() !== '') return text.trim()
  throw new UsageError(`The token file ${visible(path, 300)} is empty.`)
}

async function tokenOfGitHub(
  { url, bearer }: Extract<SubjectSource, { kind: 'github-oidc' }>,
  audience: string,
  ask: Ask,
): Promise<string> {
  const address = URL.parse(url)
  const isSafe = address?.protocol === 'https:' || address?.hostname === '127.0.0.1'
  if (address === null || !isSafe || !/^[\x21-\x7e]+$/.test(bearer)) {
    throw new UsageError(
      'ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN are not what GitHub gives a job. Check what sets them.',
    )
  }
  address.searchParams.set('audience', audience)
  const sent = await ask({
    url: address,
    headers: { authorization: `Bearer ${bearer}` },
    form: null,
  })
  const reading =
    sent.kind === 'answer' && sent.status === 200 ? readAnswer(sent.text, idToken) : null
  if (reading?.kind === 'read') return reading.value.value
  // Neither its address nor its answer: both may have what lets one in.
  const what = sent.kind === 'answer' ? `answered ${sent.status}` : 'gave no answer'
  throw new RegistryError(
    `GitHub ${what} when this job asked for its OIDC token for Databricks (audience ${visible(audience, 200)}). Check that the job has the permission "id-token: write", and try again.`,
  )
}

/** What a token says of whom it is for, for a message: nobody has checked it. null: it is no such token. */
export function claimsOf(token: string): Readonly<Record<'iss' | 'sub' | 'aud', string>> | null {
  try {
    const claims: unknown = JSON.parse(
      Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'),
    )
    if (typeof claims !== 'object' || claims === null) return null
    const text = (name: string) => {
      const value: unknown = Reflect.get(claims, name)
      return visible([value].flat().join(' '), 200)
    }
    return { iss: text('iss'), sub: text('sub'), aud: text('aud') }
  } catch {
    return null
  }
}
