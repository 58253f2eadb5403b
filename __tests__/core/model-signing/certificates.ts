import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A certificate that OpenSSL has made, and the paths of its files. */
export interface Issued {
  readonly cert: string
  readonly key: string
  pem(): string
}

interface Options {
  /** Who signs it; null: itself. */
  readonly issuer: Issued | null
  /** Lines of an OpenSSL configuration. */
  readonly extensions: readonly string[]
  readonly curve?: string
  /** RSA with so many bits, in place of a curve. */
  readonly rsa?: number
  readonly hash?: string
  /** `20250101000000Z`; ten years from 2020 on unless given. */
  readonly from?: string
  readonly to?: string
}

export const authority = [
  'basicConstraints = critical, CA:TRUE',
  'keyUsage = critical, keyCertSign, cRLSign',
]
export const signerUsage = [
  'basicConstraints = critical, CA:FALSE',
  'keyUsage = critical, digitalSignature',
]

/** Makes a certificate in a folder. */
export function issue(folder: string, name: string, options: Options): Issued {
  const path = (ending: string) => join(folder, `${name}${ending}`)
  const { issuer, extensions, curve = 'P-256', rsa, hash = 'sha256' } = options
  const { from = '20200101000000Z', to = '20400101000000Z' } = options
  const openssl = (...words: readonly string[]) =>
    execFileSync('openssl', words, { stdio: ['ignore', 'ignore', 'pipe'] })
  const kind =
    rsa === undefined
      ? ['EC', '-pkeyopt', `ec_paramgen_curve:${curve}`]
      : ['RSA', '-pkeyopt', `rsa_keygen_bits:${rsa}`]
  openssl('genpkey', '-algorithm', ...kind, '-out', path('.key'))
  const database = path('.index')
  writeFileSync(database, '')
  writeFileSync(
    path('.cnf'),
    [
      '[ca]',
      'default_ca = this',
      '[this]',
      `database = ${database}`,
      `new_certs_dir = ${folder}`,
      'rand_serial = yes',
      'policy = any',
      'x509_extensions = ext',
      'unique_subject = no',
      '[any]',
      'commonName = supplied',
      '[req]',
      'distinguished_name = dn',
      '[dn]',
      '[ext]',
      'subjectKeyIdentifier = hash',
      ...extensions,
    ].join('\n'),
  )
  openssl(
    ...['req', '-new', '-key', path('.key'), '-subj', `/CN=${name}`, '-out', path('.csr')],
    ...['-config', path('.cnf')],
  )
  openssl(
    ...['ca', '-batch', '-config', path('.cnf'), '-md', hash, '-notext'],
    ...['-startdate', from, '-enddate', to, '-in', path('.csr'), '-out', path('.pem')],
    ...(issuer === null
      ? ['-selfsign', '-keyfile', path('.key')]
      : ['-cert', issuer.cert, '-keyfile', issuer.key]),
  )
  return {
    cert: path('.pem'),
    key: path('.key'),
    pem: () => readFileSync(path('.pem'), 'utf8'),
  }
}
