import { UsageError } from '../../core/errors/errors.ts'
import { choice, isOn } from './choice.ts'
import type { RawInputs } from './inputs-and-flags.ts'

const commentModes = ['always', 'problems', 'never'] as const
/** Which results a pull request is told of. */
export type CommentMode = (typeof commentModes)[number]

export interface ReportInputs {
  readonly githubToken: string
  readonly comment: CommentMode
  readonly commentKey: string
  /** The environment that gets a deployment of its own for the promotion; null: none is made. */
  readonly createDeployment: { readonly environment: string } | null
}

export function readReport(raw: RawInputs): ReportInputs {
  return {
    githubToken: raw['github-token'],
    comment: readCommentMode(raw),
    commentKey: raw['comment-key'],
    createDeployment: readCreateDeployment(raw),
  }
}

function readCommentMode(raw: RawInputs): CommentMode {
  const text = raw.comment.toLowerCase()
  if (text === 'true') return 'always'
  if (text === 'false') return 'never'
  return choice({ ...raw, comment: text }, 'comment', commentModes, 'always')
}

function readCreateDeployment(raw: RawInputs): { readonly environment: string } | null {
  if (!isOn(raw, 'create-deployment')) return null
  const { environment } = raw
  if (environment === '') {
    throw new UsageError(
      (input) =>
        `${input('create-deployment')} is true, but ${input('environment')} is empty: name the environment whose page is ` +
        'to show the promotion.',
    )
  }
  return { environment }
}
