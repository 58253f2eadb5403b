import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SelfSigned {
  readonly cert: string
  readonly key: string
  readonly certPath: string
  remove(): void
}

/** A certificate for one IP address that nobody has signed but itself. */
export function selfSigned(ip: string): SelfSigned {
  const folder = mkdtempSync(join(tmpdir(), 'stagegate-tls-'))
  const [keyPath, certPath] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-keyout', keyPath, '-out', certPath, '-days', '2', '-subj', '/CN=stagegate test'],
      ...['-addext', `subjectAltName=IP:${ip}`],
    ],
    { stdio: 'ignore' },
  )
  return {
    cert: readFileSync(certPath, 'utf8'),
    key: readFileSync(keyPath, 'utf8'),
    certPath,
    remove: () => rmSync(folder, { recursive: true }),
  }
}
