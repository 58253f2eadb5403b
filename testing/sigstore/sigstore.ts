import { createHash, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { bundleToJSON } from '@sigstore/bundle'
import {
  fulcioHandler,
  type HandlerFn,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  rekorHandler,
} from '@sigstore/mock'
import { DSSEBundleBuilder, FulcioSigner, RekorWitness } from '@sigstore/sign'

/** What is in a bundle, as far as tests change it. */
export interface Bundle {
  verificationMaterial: { tlogEntries: object[] }
  dsseEnvelope: { payload: string; payloadType: string; signatures: object[] }
}

/** Sigstore's services, with authorities of their own, on this machine. */
export interface OwnSigstore {
  /** The bundle of a statement that is signed by whom these claims name, as JSON. */
  readonly sign: (statement: string, claims: Readonly<Record<string, string>>) => Promise<Bundle>
  /** What vouches for its authorities, as a trusted root. */
  readonly root: object
  readonly close: () => Promise<void>
}

export async function startSigstore(now = new Date()): Promise<OwnSigstore> {
  const keys = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const ctlog = await initializeCTLog(keys(), now)
  const ca = await initializeCA(keys(), ctlog, now)
  const handlers = new Map<string, HandlerFn>()
  const server = createServer(async (request, response) => {
    const handler = handlers.get(request.url ?? '')
    const body = await textOf(request)
    if (handler === undefined) return response.writeHead(404).end()
    const { statusCode, response: answer, contentType = 'text/plain' } = await handler(body)
    return response.writeHead(statusCode, { 'content-type': contentType }).end(answer)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  const address = server.address()
  if (typeof address !== 'object' || address === null) throw new Error('no address')
  const url = `http://127.0.0.1:${address.port}`
  const tlog = await initializeTLog(url, keys(), now)
  const certify = fulcioHandler(ca)
  const witness = rekorHandler({ ...tlog, log: (entry) => tlog.log(asRekorKeepsIt(entry)) })
  for (const { path, fn } of [certify, witness]) handlers.set(path, fn)
  const logOf = (publicKey: Buffer, keyId: string) => ({
    baseUrl: url,
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: publicKey.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: '2020-01-01T00:00:00Z' },
    },
    logId: { keyId },
  })
  return {
    async sign(statement, claims) {
      const identityProvider = { getToken: async () => jobToken(claims) }
      const builder = new DSSEBundleBuilder({
        signer: new FulcioSigner({ fulcioBaseURL: url, identityProvider }),
        witnesses: [new RekorWitness({ rekorBaseURL: url })],
      })
      const artifact = { type: 'application/vnd.in-toto+json', data: Buffer.from(statement) }
      return JSON.parse(JSON.stringify(bundleToJSON(await builder.create(artifact)))) as Bundle
    },
    root: {
      mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
      tlogs: [logOf(tlog.publicKey, digest(tlog.publicKey))],
      ctlogs: [logOf(ctlog.publicKey, bytes(ctlog.logID).toString('base64'))],
      certificateAuthorities: [
        {
          subject: { organization: 'tests', commonName: 'tests' },
          uri: url,
          certChain: {
            certificates: [{ rawBytes: bytes(ca.rootCertificate).toString('base64') }],
          },
          validFor: { start: '2020-01-01T00:00:00Z' },
        },
      ],
      timestampAuthorities: [],
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** What GitHub's token of a job says, as far as Sigstore reads it; nobody has signed it. */
function jobToken(claims: Readonly<Record<string, string>>): string {
  const part = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url')
  return `${part({ alg: 'none' })}.${part(claims)}.`
}

/** The log keeps digests of what it is given, which the mock leaves out. */
function asRekorKeepsIt(proposed: object): object {
  const { spec, ...kind } = proposed as {
    spec: { proposedContent: { envelope: string; verifiers: readonly string[] } }
  }
  const { envelope, verifiers } = spec.proposedContent
  const { payload, signatures } = JSON.parse(envelope) as {
    payload: string
    signatures: readonly { sig: string }[]
  }
  const hash = (data: string | Buffer) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(data).digest('hex'),
  })
  return {
    ...kind,
    spec: {
      envelopeHash: hash(envelope),
      payloadHash: hash(Buffer.from(payload, 'base64')),
      signatures: signatures.map(({ sig }, at) => ({ signature: sig, verifier: verifiers[at] })),
    },
  }
}

function bytes({ buffer, byteOffset, byteLength }: ArrayBufferView<ArrayBuffer>): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}

function digest(key: Buffer): string {
  return createHash('sha256').update(key).digest('base64')
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return text
}
