import { type Part, refused } from './exchange.ts'

/** The number of characters that GitHub accepts in a comment; the emulator accepts any number. */
const longest = 65_536

/** Refuses a comment that is too long, with GitHub's message. */
export const commentLimit: Part = ({ path, text }) => {
  if (!/\/issues\/(\d+\/comments|comments\/\d+)$/.test(path) || text === '') return null
  const { body } = JSON.parse(text) as { body: string }
  if ([...body].length <= longest) return null
  return refused(422, 'Validation Failed', {
    errors: [
      {
        resource: 'IssueComment',
        code: 'unprocessable',
        field: 'data',
        message: `Body is too long (maximum is ${longest} characters)`,
      },
    ],
  })
}
