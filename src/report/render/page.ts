import { createHash } from 'node:crypto'
import { moment } from '../phrase.ts'
import { type Html, html, Html as Markup } from './markup.ts'
import { style } from './style.ts'

/**
 * A whole page in one file: no script, nothing from a network, and a policy in it that lets nothing of
 * the kind happen, whatever stands in the page.
 */
export function page({
  title,
  body,
  writtenAt,
  by,
}: {
  readonly title: string
  readonly body: readonly Html[]
  /** Milliseconds since 1970. */
  readonly writtenAt: number
  /** Who had it written; '' for nobody who is named. */
  readonly by: string
}): string {
  const hash = createHash('sha256').update(style).digest('base64')
  const allowed = [
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<main>
${body}
</main>
<footer>Written by Stagegate on ${moment(writtenAt)}${by === '' ? '' : html`, for ${by}`}. What the registry
says may have changed since.</footer>
</body>
</html>
`.text
}
