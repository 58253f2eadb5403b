import { modules as shared_396_569_584_961 } from './shared-396-569-584-961.js'
import { modules as shared_569_584_961 } from './shared-569-584-961.js'
import { modules as shared_584_961 } from './shared-584-961.js'
export const id = 961
export const ids = [961, 569]
export const modules = {
	...shared_396_569_584_961,
	...shared_569_584_961,
	...shared_584_961,
	31961: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { readIdToken: () => readIdToken })
		var bounded_text = __webpack_require__(54831)
		var network_dispatcher = __webpack_require__(73569)
		var failure = __webpack_require__(28881)
		var retry = __webpack_require__(48129)
		// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/errors.js
		class JOSEError extends Error {
			static code = 'ERR_JOSE_GENERIC'
			code = 'ERR_JOSE_GENERIC'
			constructor(message, options) {
				super(message, options), (this.name = this.constructor.name), Error.captureStackTrace?.(this, this.constructor)
			}
		}
		class JWTClaimValidationFailed extends JOSEError {
			static code = 'ERR_JWT_CLAIM_VALIDATION_FAILED'
			code = 'ERR_JWT_CLAIM_VALIDATION_FAILED'
			claim
			reason
			payload
			constructor(message, payload, claim = 'unspecified', reason = 'unspecified') {
				super(message, { cause: { claim, reason, payload } }), (this.claim = claim), (this.reason = reason), (this.payload = payload)
			}
		}
		class JWTExpired extends JOSEError {
			static code = 'ERR_JWT_EXPIRED'
			code = 'ERR_JWT_EXPIRED'
			claim
			reason
			payload
			constructor(message, payload, claim = 'unspecified', reason = 'unspecified') {
				super(message, { cause: { claim, reason, payload } }), (this.claim = claim), (this.reason = reason), (this.payload = payload)
			}
		}
		class JOSEAlgNotAllowed extends JOSEError {
			static code = 'ERR_JOSE_ALG_NOT_ALLOWED'
			code = 'ERR_JOSE_ALG_NOT_ALLOWED'
		}
		class JOSENotSupported extends JOSEError {
			static code = 'ERR_JOSE_NOT_SUPPORTED'
			code = 'ERR_JOSE_NOT_SUPPORTED'
		}
		/* unused pure expression or super */ /* unused pure expression or super */ class errors_JWSInvalid extends JOSEError {
			static code = 'ERR_JWS_INVALID'
			code = 'ERR_JWS_INVALID'
		}
		class JWTInvalid extends JOSEError {
			static code = 'ERR_JWT_INVALID'
			code = 'ERR_JWT_INVALID'
		}
		/* unused pure expression or super */ /* unused pure expression or super */ class JWKSInvalid extends JOSEError {
			static code = 'ERR_JWKS_INVALID'
			code = 'ERR_JWKS_INVALID'
		}
		class JWKSNoMatchingKey extends JOSEError {
			static code = 'ERR_JWKS_NO_MATCHING_KEY'
			code = 'ERR_JWKS_NO_MATCHING_KEY'
			constructor(message = 'no applicable key found in the JSON Web Key Set', options) {
				super(message, options)
			}
		}
		class JWKSMultipleMatchingKeys extends JOSEError {
			[Symbol.asyncIterator] = async function* () {}
			static code = 'ERR_JWKS_MULTIPLE_MATCHING_KEYS'
			code = 'ERR_JWKS_MULTIPLE_MATCHING_KEYS'
			constructor(message = 'multiple matching keys found in the JSON Web Key Set', options) {
				super(message, options)
			}
		}
		class JWSSignatureVerificationFailed extends JOSEError {
			static code = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'
			code = 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'
			constructor(message = 'signature verification failed', options) {
				super(message, options)
			}
		}
		// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/buffer_utils.js
		let buffer_utils_encoder = new TextEncoder(),
			decoder = new TextDecoder(),
			strictDecoder = new TextDecoder('utf-8', { fatal: !0 })
		/* unused pure expression or super */ function concat(...buffers) {
			let size = buffers.reduce((acc, { length }) => acc + length, 0),
				buf = new Uint8Array(size)
			let i = 0
			for (let buffer of buffers) buf.set(buffer, i), (i += buffer.length)
			return buf
		}
		let NON_ASCII = /[^\x00-\x7f]/
		function encode(string) {
			if ('string' == typeof string && string.length >= 128) {
				if (NON_ASCII.test(string)) throw new TypeError('non-ASCII string encountered in encode()')
				return buffer_utils_encoder.encode(string)
			}
			let bytes = new Uint8Array(string.length)
			for (let i = 0; i < string.length; i++) {
				let code = string.charCodeAt(i)
				if (code > 127) throw new TypeError('non-ASCII string encountered in encode()')
				bytes[i] = code
			}
			return bytes
		}
		function decodeBase64(encoded, url = !1) {
			if (Uint8Array.fromBase64) return Uint8Array.fromBase64(encoded, { alphabet: url ? 'base64url' : 'base64' })
			if (url) {
				if (encoded.includes('+') || encoded.includes('/')) throw new TypeError('Invalid base64url')
				encoded = encoded.replace(/-/g, '+').replace(/_/g, '/')
			}
			let binary = atob(encoded),
				bytes = new Uint8Array(binary.length)
			for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
			return bytes
		}
		// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/util/base64url.js
		let invalid = 'The input to be decoded is not correctly encoded.'
		function decode(input) {
			try {
				return decodeBase64('string' == typeof input ? input : decoder.decode(input), !0)
			} catch (cause) {
				throw new TypeError(invalid, { cause })
			}
		}
		// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/validate.js
		function validate_isObject(input) {
			if ('object' != typeof input || null === input || '[object Object]' !== Object.prototype.toString.call(input)) return !1
			let prototype = Object.getPrototypeOf(input)
			return null === prototype || null === Object.getPrototypeOf(prototype)
		}
		function isJwkSet(input) {
			return validate_isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(validate_isObject)
		}
		function isDisjoint(...headers) {
			let parameters = /* @__PURE__ */ new Set()
			for (let header of headers)
				if (header)
					for (let parameter of Object.keys(header)) {
						if (parameters.has(parameter)) return !1
						parameters.add(parameter)
					}
			return !0
		}
		function decodeBase64url(value, label, ErrorClass) {
			try {
				return decode(value)
			} catch (cause) {
				throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause })
			}
		}
		function encodeAsciiMember(value, label, ErrorClass) {
			try {
				return encode(value)
			} catch (cause) {
				throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause })
			}
		}
		function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
			let parsed
			try {
				parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)))
			} catch (cause) {
				throw new ErrorClass(message, { cause })
			}
			if (!validate_isObject(parsed)) throw new ErrorClass(message)
			return parsed
		}
		let JWS_RECOGNIZED = { __proto__: null, b64: !0 }
		function validateAlgorithms(option, algorithms) {
			if (void 0 !== algorithms && (!Array.isArray(algorithms) || algorithms.some(s => 'string' != typeof s)))
				throw new TypeError(`"${option}" option must be an array of strings`)
			return void 0 === algorithms ? void 0 : new Set(algorithms)
		}
		function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
			if (void 0 !== joseHeader.crit && protectedHeader?.crit === void 0) throw new Err('"crit" (Critical) Header Parameter MUST be integrity protected')
			if (!protectedHeader || void 0 === protectedHeader.crit) return []
			if (
				!Array.isArray(protectedHeader.crit) ||
				0 === protectedHeader.crit.length ||
				protectedHeader.crit.some(input => 'string' != typeof input || 0 === input.length)
			)
				throw new Err('"crit" (Critical) Header Parameter MUST be an array of non-empty strings when present')
			let recognized = void 0 === recognizedOption ? recognizedDefault : { __proto__: null, ...recognizedOption, ...recognizedDefault }
			for (let parameter of protectedHeader.crit) {
				if (!(parameter in recognized)) throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`)
				if (!Object.hasOwn(joseHeader, parameter) || void 0 === joseHeader[parameter]) throw new Err(`Extension Header Parameter "${parameter}" is missing`)
				if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || void 0 === protectedHeader[parameter]))
					throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`)
			}
			return protectedHeader.crit
		}
		function validateB64(protectedHeader, extensions) {
			if (extensions.includes('b64')) {
				let b64 = protectedHeader.b64
				if ('boolean' != typeof b64) throw new errors_JWSInvalid('The "b64" (base64url-encode payload) Header Parameter must be a boolean')
				return b64
			}
			return !0
		}
		// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key.js
		let tag = key => key[Symbol.toStringTag],
			jwkMatchesOp = (entry, key, usage) => {
				let { alg } = entry
				if (void 0 !== key.use) {
					let expected = 'sign' === usage || 'verify' === usage ? 'sig' : 'enc'
					if (key.use !== expected) throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`)
				}
				if ('AKP' === key.kty && void 0 === key.alg) throw new TypeError('missing "alg" (Algorithm) Parameter value')
				if (void 0 !== key.alg && key.alg !== alg) throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`)
				if (Array.isArray(key.key_ops)) {
					let expectedKeyOp = 'encrypt' === usage || 'decrypt' === usage ? entry.ops?.['encrypt' === usage ? 0 : 1] : usage
					if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp))
						throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`)
				}
			}
		async function prepareKey(entry, key, usage) {
			let { alg, secret } = entry,
				requiresPrivateKey = 'decrypt' === usage || 'sign' === usage
			if (secret && key instanceof Uint8Array) return key
			let normalized, keyObject
			if (validate_isObject(key)) {
				if (((normalized = normalizeJwk(key)), 'string' != typeof normalized.kty)) throw invalidKeyType(alg, key, secret)
				if (
					!(secret
						? 'oct' === normalized.kty && 'string' == typeof normalized.k
						: 'oct' !== normalized.kty &&
							(requiresPrivateKey
								? ('AKP' === normalized.kty && 'string' == typeof normalized.priv) || 'string' == typeof normalized.d
								: void 0 === normalized.d && void 0 === normalized.priv))
				)
					throw new TypeError(
						secret
							? 'JSON Web Key for symmetric algorithms must have JWK "kty" (Key Type) equal to "oct" and the JWK "k" (Key Value) present'
							: `JSON Web Key for this operation must be a ${requiresPrivateKey ? 'private' : 'public'} JWK`
					)
				if ((jwkMatchesOp(entry, normalized, usage), 'oct' === normalized.kty)) return decode(normalized.k)
				if (!Object.isFrozen(key)) {
					let { key_ops } = key
					Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key)
				}
			} else {
				if (!isKeyLike(key)) throw invalidKeyType(alg, key, secret)
				let expectedType = secret ? 'secret' : requiresPrivateKey ? 'private' : 'public'
				if (key.type !== expectedType && (secret || ['secret', 'public', 'private'].includes(key.type)))
					throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`)
				if (isCryptoKey(key)) return key
				if (((keyObject = key), 'secret' === keyObject.type)) return keyObject.export()
			}
			cache ||= /* @__PURE__ */ new WeakMap()
			let cacheKey = key
			let cached = cache.get(cacheKey)
			if (cached?.[alg]) return cached[alg]
			if ((cached || cache.set(cacheKey, (cached = {})), keyObject && 'function' == typeof keyObject.toCryptoKey)) {
				let isPublic = 'public' === keyObject.type,
					crv = nist[keyObject.asymmetricKeyDetails?.namedCurve],
					params = entry.resolve?.({ crv, asymmetricKeyType: keyObject.asymmetricKeyType }) ?? entry.subtle
				return (cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]))
			}
			return ((normalized ??= keyObject.export({ format: 'jwk' })), (normalized.alg = alg), (cached[alg] = await jwkToKey(entry, normalized)))
		}
		let cache
		let nist = { __proto__: null, prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }
		let isCryptoKey = key => {
				if (key?.[Symbol.toStringTag] === 'CryptoKey') return !0
				try {
					return key instanceof CryptoKey
				} catch {
					return !1
				}
			},
			isKeyObject = key => key?.[Symbol.toStringTag] === 'KeyObject',
			isKeyLike = key => isCryptoKey(key) || isKeyObject(key)
		function message(msg, actual, ...types) {
			if (types.length > 2) {
				let last = types.pop()
				msg += `one of type ${types.join(', ')}, or ${last}.`
			} else 2 === types.length ? (msg += `one of type ${types[0]} or ${types[1]}.`) : (msg += `of type ${types[0]}.`)
			return (
				null == actual
					? (msg += ` Received ${actual}`)
					: 'function' == typeof actual && actual.name
						? (msg += ` Received function ${actual.name}`)
						: 'object' == typeof actual && null != actual && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`),
				msg
			)
		}
		function invalidKeyType(alg, actual, secret) {
			let types = ['CryptoKey', 'KeyObject', 'JSON Web Key']
			return (secret && types.push('Uint8Array'), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types)))
		}
		let unusable = (name, prop = 'algorithm.name') => new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`)
		function checkUsage(key, usage) {
			if (usage && !key.usages.includes(usage)) throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`)
		}
		function checkModulusLength(alg, key) {
			let { modulusLength } = key.algorithm
			if ('number' != typeof modulusLength || modulusLength < 2048) throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`)
		}
		function checkCryptoKey(key, expected, usage) {
			let algorithm = key.algorithm
			if (algorithm.name !== expected.name) throw unusable(expected.name)
			if (expected.hash && algorithm.hash?.name !== expected.hash) throw unusable(expected.hash, 'algorithm.hash')
			if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve) throw unusable(expected.namedCurve, 'algorithm.namedCurve')
			if (void 0 !== expected.length && algorithm.length !== expected.length) throw unusable(expected.length, 'algorithm.length')
			checkUsage(key, usage)
		}
		function snapshotJwk(jwk) {
			return { __proto__: null, ...jwk }
		}
		function normalizeJwk(jwk) {
			let normalized = snapshotJwk(jwk)
			if (void 0 !== normalized.ext && 'boolean' != typeof normalized.ext) throw new TypeError('"ext" (Extractable) Parameter must be a boolean')
			if (void 0 !== normalized.key_ops) {
				let value = normalized.key_ops,
					keyOps = Array.isArray(value) ? [...value] : void 0
				if (!keyOps || keyOps.some(operation => 'string' != typeof operation) || new Set(keyOps).size !== keyOps.length)
					throw new TypeError('"key_ops" (Key Operations) Parameter must be an array of unique strings')
				normalized.key_ops = keyOps
			}
			return normalized
		}
		async function jwkToKey(entry, jwk, extractable) {
			if (!entry.kty.includes(jwk.kty)) throw new JOSENotSupported('Invalid or unsupported JWK "alg" (Algorithm) Parameter value')
			let algorithm = entry.resolve?.({ kty: jwk.kty, crv: jwk.crv }) ?? entry.subtle,
				isPrivate = !!(jwk.d || jwk.priv),
				keyData = { ...jwk, ext: extractable ?? jwk.ext }
			return (
				'AKP' !== keyData.kty && delete keyData.alg,
				delete keyData.use,
				crypto.subtle.importKey('jwk', keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0])
			)
		}
		async function rawKey(key, expected, usage, extractable = !1) {
			return (
				key instanceof Uint8Array && (key = await crypto.subtle.importKey('raw', key, expected, extractable, [usage])),
				checkCryptoKey(key, expected, usage),
				key
			)
		}
		// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/key_descriptor.js
		function table(entries) {
			let out = { __proto__: null }
			for (let alg in entries) out[alg] = { ...entries[alg], alg }
			return out
		}
		// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_algorithms.js
		let sig = [['verify'], ['sign']]
		function hmac(bits) {
			let subtle = { name: 'HMAC', hash: `SHA-${bits}` }
			return { kty: ['oct'], secret: !0, subtle, signing: subtle, usages: sig }
		}
		function rsa(bits, saltLength) {
			let subtle = { name: saltLength ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', hash: `SHA-${bits}` }
			return { kty: ['RSA'], subtle, signing: saltLength ? { ...subtle, saltLength } : subtle, usages: sig, minRsaBits: 2048 }
		}
		function ecdsa(crv, bits) {
			return { kty: ['EC'], crv, subtle: { name: 'ECDSA', namedCurve: crv }, signing: { name: 'ECDSA', hash: `SHA-${bits}` }, usages: sig }
		}
		function eddsa() {
			let subtle = { name: 'Ed25519' }
			return { kty: ['OKP'], crv: 'Ed25519', subtle, signing: subtle, usages: sig }
		}
		function mldsa(parameterSet) {
			let subtle = { name: `ML-DSA-${parameterSet}` }
			return { kty: ['AKP'], subtle, signing: subtle, usages: sig }
		}
		let JWS = table({
			HS256: hmac(256),
			HS384: hmac(384),
			HS512: hmac(512),
			RS256: rsa(256),
			RS384: rsa(384),
			RS512: rsa(512),
			PS256: rsa(256, 32),
			PS384: rsa(384, 48),
			PS512: rsa(512, 64),
			ES256: ecdsa('P-256', 256),
			ES384: ecdsa('P-384', 384),
			ES512: ecdsa('P-521', 512),
			EdDSA: eddsa(),
			Ed25519: eddsa(),
			'ML-DSA-44': mldsa(44),
			'ML-DSA-65': mldsa(65),
			'ML-DSA-87': mldsa(87)
		})
		function jwsAlgorithm(alg) {
			let entry = 'string' == typeof alg ? JWS[alg] : void 0
			if (!entry) throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`)
			return entry
		}
		// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwks/local.js
		function isUsableJWK(jwk, entry, alg, kid) {
			let { kty, key_ops: keyOps, ext, kid: jwkKid, alg: jwkAlg, use, crv } = jwk
			return (
				(void 0 === ext || 'boolean' == typeof ext) &&
				(void 0 === keyOps ||
					(Array.isArray(keyOps) &&
						keyOps.every((operation, index) => 'string' == typeof operation && keyOps.indexOf(operation) === index) &&
						keyOps.includes('verify'))) &&
				entry.kty.includes(kty) &&
				(void 0 === kid || ('string' == typeof kid && kid === jwkKid)) &&
				(void 0 === jwkAlg ? 'AKP' !== kty : alg === jwkAlg) &&
				(void 0 === use || 'sig' === use) &&
				(!entry.crv || crv === entry.crv)
			)
		}
		async function importWithAlgCache(cache, jwk, entry) {
			let cached = cache.get(jwk) || cache.set(jwk, {}).get(jwk),
				{ alg } = entry
			if (void 0 === cached[alg]) {
				let pending = jwkToKey(entry, jwk, !0)
					.then(key => {
						if ('public' !== key.type) throw new JWKSInvalid('JSON Web Key Set members must be public keys')
						return ((cached[alg] = key), key)
					})
					.catch(error => {
						throw (cached[alg] === pending && delete cached[alg], error)
					})
				cached[alg] = pending
			}
			return cached[alg]
		}
		function createLocalJWKSet(jwks) {
			let snapshot
			try {
				snapshot = structuredClone(jwks)
			} catch (cause) {
				throw new JWKSInvalid('JSON Web Key Set malformed', { cause })
			}
			if (!isJwkSet(snapshot)) throw new JWKSInvalid('JSON Web Key Set malformed')
			let metadata = snapshot.keys.map(jwk => {
					let normalized = snapshotJwk(jwk)
					return (Array.isArray(normalized.key_ops) && (normalized.key_ops = [...normalized.key_ops]), normalized)
				}),
				cached = /* @__PURE__ */ new WeakMap()
			return Object.defineProperty(
				async (protectedHeader, token) => {
					let { alg, kid } = { ...protectedHeader, ...token?.header },
						entry = 'string' == typeof alg ? JWS[alg] : void 0
					if (!entry || entry.secret) throw new JOSENotSupported('Unsupported "alg" value for a JSON Web Key Set')
					let candidates = snapshot.keys.filter((_, index) => isUsableJWK(metadata[index], entry, alg, kid)),
						{ 0: jwk, length } = candidates
					if (!length) throw new JWKSNoMatchingKey()
					if (1 !== length) {
						let error = new JWKSMultipleMatchingKeys()
						throw (
							(error[Symbol.asyncIterator] = async function* () {
								for (let jwk2 of candidates)
									try {
										yield await importWithAlgCache(cached, jwk2, entry)
									} catch {}
							}),
							error
						)
					}
					return importWithAlgCache(cached, jwk, entry)
				},
				'jwks',
				{ value: () => structuredClone(snapshot) }
			)
		}
		// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jws_verify.js
		function prepareVerify(options) {
			return [options && validateAlgorithms('algorithms', options.algorithms), options?.crit]
		}
		function parseProtectedHeader(encodedProtectedHeader) {
			return void 0 === encodedProtectedHeader ? {} : parseJoseHeader(encodedProtectedHeader, errors_JWSInvalid, 'JWS Protected Header is invalid')
		}
		function encodeCompactUnencodedPayload(payload) {
			try {
				return encode(payload)
			} catch (cause) {
				throw new errors_JWSInvalid('JWS Compact Serialization payload must use only ASCII characters', { cause })
			}
		}
		async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
			let { protected: encodedProtectedHeader, header, payload: inputPayload } = jws,
				protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader)
			if (!isDisjoint(protectedHeader, header)) throw new errors_JWSInvalid('JWS Protected and JWS Unprotected Header Parameter names must be disjoint')
			let joseHeader = { ...protectedHeader, ...header },
				b64 = validateB64(protectedHeader, validateCrit(errors_JWSInvalid, JWS_RECOGNIZED, shared[1], protectedHeader, joseHeader)),
				{ alg } = joseHeader
			if ('string' != typeof alg || !alg) throw new errors_JWSInvalid('JWS "alg" (Algorithm) Header Parameter missing or invalid')
			if (shared[0] && !shared[0].has(alg)) throw new JOSEAlgNotAllowed('"alg" (Algorithm) Header Parameter value not allowed')
			if (b64) {
				if ('string' != typeof inputPayload) throw new errors_JWSInvalid('JWS Payload must be a string')
			} else if ('string' != typeof inputPayload && !(inputPayload instanceof Uint8Array))
				throw new errors_JWSInvalid('JWS Payload must be a string or an Uint8Array instance')
			let signingPayload = b64 || 'string' != typeof inputPayload ? inputPayload : encodeUnencodedPayload(inputPayload)
			let resolvedKey = !1
			'function' == typeof key && ((key = await key(protectedHeader, jws)), (resolvedKey = !0))
			let entry = jwsAlgorithm(alg),
				signingInput = concat(
					void 0 !== encodedProtectedHeader ? encode(encodedProtectedHeader) : new Uint8Array(),
					encode('.'),
					'string' == typeof signingPayload ? (shared[2] ??= encodeAsciiMember(signingPayload, 'payload', errors_JWSInvalid)) : signingPayload
				),
				signature = decodeBase64url(jws.signature, 'signature', errors_JWSInvalid),
				verificationKey = await prepareKey(entry, key, 'verify'),
				cryptoKey = await rawKey(verificationKey, entry.subtle, 'verify')
			entry.minRsaBits && checkModulusLength(entry.alg, cryptoKey)
			let verified = !1
			try {
				verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput)
			} catch (cause) {
				throw new JWSSignatureVerificationFailed(void 0, { cause })
			}
			if (!verified) throw new JWSSignatureVerificationFailed()
			let result = { payload: 'string' == typeof signingPayload ? decodeBase64url(signingPayload, 'payload', errors_JWSInvalid) : signingPayload }
			return (
				void 0 !== encodedProtectedHeader && (result.protectedHeader = protectedHeader),
				void 0 !== header && (result.unprotectedHeader = header),
				resolvedKey ? [{ ...result, key: verificationKey }, b64] : [result, b64]
			)
		}
		async function verifyCompact(jws, shared, key) {
			if ((jws instanceof Uint8Array && (jws = decoder.decode(jws)), 'string' != typeof jws))
				throw new errors_JWSInvalid('Compact JWS must be a string or Uint8Array')
			let { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split('.')
			if (3 !== length) throw new errors_JWSInvalid('Invalid Compact JWS')
			return verifySignature({ payload, protected: protectedHeader, signature }, shared, key, encodeCompactUnencodedPayload)
		}
		// CONCATENATED MODULE: ./node_modules/jose/dist/webapi/lib/jwt_claims_set.js
		let epoch = date => Math.floor(date.getTime() / 1e3),
			multipliers = { s: 1, m: 60, h: 3600, d: 86400, w: 604800, y: 31557600 },
			REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i,
			checkFailed = 'check_failed'
		function invalidDuration() {
			throw new TypeError('Invalid time period format')
		}
		function secs(str) {
			'string' != typeof str && invalidDuration()
			let matched = REGEX.exec(str)
			;(!matched || (matched[4] && matched[1])) && invalidDuration()
			let value = parseFloat(matched[2]),
				durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()])
			return (
				Number.isFinite(durationSeconds) || invalidDuration(), '-' === matched[1] || matched[4]?.toLowerCase() === 'ago' ? -durationSeconds : durationSeconds
			)
		}
		function validateInput(label, input) {
			if (!Number.isFinite(input)) throw new TypeError(`Invalid ${label} input`)
			return input
		}
		/* @__PURE__ */ let normalizeTyp = value => {
				let normalized = value.toLowerCase()
				return value.includes('/') ? normalized : `application/${normalized}`
			},
			checkAudiencePresence = (audPayload, audOption) =>
				'string' == typeof audPayload ? audOption.includes(audPayload) : Array.isArray(audPayload) ? audOption.some(aud => audPayload.includes(aud)) : !1
		function validateNumericDate(claimsSet, claim, required = !1) {
			let value = claimsSet[claim]
			if (!(void 0 === value && !required)) {
				if ('number' != typeof value) throw new JWTClaimValidationFailed(`"${claim}" claim must be a number`, claimsSet, claim, 'invalid')
				return value
			}
		}
		function unexpectedClaim(claimsSet, claim) {
			throw new JWTClaimValidationFailed(`unexpected "${claim}" claim value`, claimsSet, claim, checkFailed)
		}
		function validateClaimsSet(protectedHeader, claimsSetBytes, options = {}) {
			let claimsSet
			try {
				claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes))
			} catch (cause) {
				throw new JWTInvalid('JWT Claims Set must be a top-level JSON object', { cause })
			}
			if (!validate_isObject(claimsSet)) throw new JWTInvalid('JWT Claims Set must be a top-level JSON object')
			let { typ } = options
			if (void 0 !== typ && ('string' != typeof protectedHeader.typ || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ)))
				throw new JWTClaimValidationFailed('unexpected "typ" JWT header value', claimsSet, 'typ', checkFailed)
			let { requiredClaims = [], issuer, subject, audience, maxTokenAge } = options,
				presenceCheck = [...requiredClaims]
			void 0 !== maxTokenAge && presenceCheck.push('iat'),
				void 0 !== audience && presenceCheck.push('aud'),
				void 0 !== subject && presenceCheck.push('sub'),
				void 0 !== issuer && presenceCheck.push('iss')
			for (let claim of new Set(presenceCheck.reverse()))
				if (!Object.hasOwn(claimsSet, claim)) throw new JWTClaimValidationFailed(`missing required "${claim}" claim`, claimsSet, claim, 'missing')
			void 0 === issuer || (Array.isArray(issuer) ? issuer : [issuer]).includes(claimsSet.iss) || unexpectedClaim(claimsSet, 'iss'),
				void 0 !== subject && claimsSet.sub !== subject && unexpectedClaim(claimsSet, 'sub'),
				void 0 === audience || checkAudiencePresence(claimsSet.aud, 'string' == typeof audience ? [audience] : audience) || unexpectedClaim(claimsSet, 'aud')
			let { clockTolerance } = options
			let tolerance = 0
			if ('string' == typeof clockTolerance) tolerance = secs(clockTolerance)
			else if (void 0 !== clockTolerance) {
				if ('number' != typeof clockTolerance) throw new TypeError('Invalid clockTolerance option type')
				tolerance = clockTolerance
			}
			if ((validateInput('clockTolerance option', tolerance), tolerance < 0)) throw new TypeError('Invalid clockTolerance option input')
			let { currentDate } = options,
				now = validateInput('currentDate option', epoch(void 0 === currentDate ? /* @__PURE__ */ new Date() : currentDate)),
				iat = validateNumericDate(claimsSet, 'iat', void 0 !== maxTokenAge),
				nbf = validateNumericDate(claimsSet, 'nbf')
			if (void 0 !== nbf && nbf > now + tolerance) throw new JWTClaimValidationFailed('"nbf" claim timestamp check failed', claimsSet, 'nbf', checkFailed)
			let exp = validateNumericDate(claimsSet, 'exp')
			if (void 0 !== exp && exp <= now - tolerance) throw new JWTExpired('"exp" claim timestamp check failed', claimsSet, 'exp', checkFailed)
			if (void 0 !== maxTokenAge) {
				let age = now - iat,
					max = validateInput('maxTokenAge option', 'number' == typeof maxTokenAge ? maxTokenAge : secs(maxTokenAge))
				if (max < 0) throw new TypeError('Invalid maxTokenAge option input')
				if (age - tolerance > max) throw new JWTExpired('"iat" claim timestamp check failed (too far in the past)', claimsSet, 'iat', checkFailed)
				if (age < -tolerance) throw new JWTClaimValidationFailed('"iat" claim timestamp check failed (it should be in the past)', claimsSet, 'iat', checkFailed)
			}
			return claimsSet
		}
		/* @__PURE__ */ /* @__PURE__ */ /* @__PURE__ */ // CONCATENATED MODULE: ./node_modules/jose/dist/webapi/jwt/verify.js
		async function jwtVerify(jwt, key, options) {
			let [verified, b64] = await verifyCompact(jwt, prepareVerify(options), key)
			if (!b64) throw new JWTInvalid('JWTs MUST NOT use unencoded payload')
			let payload = validateClaimsSet(verified.protectedHeader, verified.payload, options)
			return { ...verified, payload }
		}
		var schemas = __webpack_require__(63619)
		var json = __webpack_require__(64289)
		// CONCATENATED MODULE: ./src/github/approval/claims.ts
		/** The token is read and shown to nobody; an audience of our own makes it useless elsewhere. */ let audience = 'stagegate'
		let claims = schemas./* object */ Ikc({
			iss: schemas./* string */ YjP(),
			sub: schemas./* string */ YjP(),
			repository: schemas./* string */ YjP(),
			run_id: schemas./* string */ YjP(),
			run_attempt: schemas./* nullish */ cl6(schemas./* string */ YjP()),
			/** Only there where the job names an environment. */ environment: schemas./* nullish */ cl6(schemas./* string */ YjP())
		})
		let publishedKeys = schemas./* object */ Ikc({
			keys: schemas./* array */ YOg(schemas./* looseObject */ _H3({ kty: schemas./* string */ YjP(), kid: schemas./* string */ YjP() }))
		})
		/** null: these are no keys. */ function publishedKeysIn(text) {
			return publishedKeys.safeParse((0, json./* jsonIn */ Y)(text)).data ?? null
		}
		let answer = schemas./* object */ Ikc({ value: schemas./* string */ YjP() })
		/** The token in an answer `{"value": "header.claims.signature"}`; null: there is none. */ function tokenIn(text) {
			let token = answer.safeParse((0, json./* jsonIn */ Y)(text)).data?.value ?? ''
			return /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token) ? token : null
		}
		/** Seconds by which the clocks of GitHub and of a runner may differ. */ let clockTolerance = 60
		/**
		 * Verifies a token by GitHub's keys: signature, issuer, audience and time. RS256 is how GitHub signs;
		 * a token that names another algorithm, or `none`, is refused.
		 *
		 * @param now milliseconds since 1970
		 */ async function verifyToken(token, keys, { issuer }, now) {
			let payload
			try {
				let verified = await jwtVerify(token, createLocalJWKSet(keys), {
					algorithms: ['RS256'],
					audience,
					requiredClaims: ['iss', 'sub', 'iat', 'exp'],
					clockTolerance,
					currentDate: new Date(now)
				})
				payload = verified.payload
			} catch (error) {
				return { kind: 'refused', because: whyRefused(error) }
			}
			let read = claims.safeParse(payload).data
			if (void 0 === read) return { kind: 'refused', because: 'lacks claims that GitHub makes' }
			// A token names the enterprise behind the issuer where that is set up so.
			let slug = read.iss.startsWith(`${issuer}/`) ? read.iss.slice(issuer.length + 1) : null
			let issued = read.iss === issuer || (null !== slug && /^[\w-]+$/.test(slug))
			if (!issued) return { kind: 'refused', because: `is not issued by ${issuer}` }
			return { kind: 'verified', claims: read }
		}
		let withCode = schemas./* object */ Ikc({ code: schemas./* string */ YjP(), claim: schemas./* optional */ lqM(schemas./* string */ YjP()) })
		/** In words of ours: what a library says of a token may repeat parts of it. */ function whyRefused(error) {
			let { code, claim } = withCode.safeParse(error).data ?? { code: '' }
			switch (code) {
				case 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED':
					return 'has a signature that does not match its key'
				case 'ERR_JWKS_NO_MATCHING_KEY':
				case 'ERR_JWKS_MULTIPLE_MATCHING_KEYS':
					return 'is signed with a key that GitHub does not publish'
				case 'ERR_JOSE_ALG_NOT_ALLOWED':
				case 'ERR_JOSE_NOT_SUPPORTED':
					return 'is not signed with RS256, as GitHub signs'
				case 'ERR_JWT_EXPIRED':
					return 'has expired'
				case 'ERR_JWT_CLAIM_VALIDATION_FAILED':
					if ('aud' === claim) return `is not for the audience ${audience}`
					return 'nbf' === claim || 'iat' === claim || 'exp' === claim ? 'is not valid at this time' : 'lacks claims that GitHub makes'
				default:
					return 'is not a readable token'
			}
		}
		// CONCATENATED MODULE: ./src/github/approval/issuer.ts
		/**
		 * By the address of the web site, which the runner sets and no step can change.
		 *
		 * @param serverUrl GITHUB_SERVER_URL
		 */ function tokenIssuer(serverUrl) {
			let host = URL.parse(serverUrl)?.host.toLowerCase() ?? ''
			if ('github.com' === host) return byGitHub('https://token.actions.githubusercontent.com')
			if (host.endsWith('.ghe.com')) return byGitHub(`https://token.actions.${host}`)
			let issuer = `${serverUrl}/_services/token`
			return { issuer, keysUrl: keysOf(issuer), trust: 'what the job trusts' }
		}
		function byGitHub(issuer) {
			return { issuer, keysUrl: keysOf(issuer), trust: 'bundled roots' }
		}
		function keysOf(issuer) {
			return `${issuer}/.well-known/jwks`
		}
		// CONCATENATED MODULE: ./src/github/approval/id-token.ts
		/** Milliseconds that one attempt may take, as for GitHub's API. */ let attemptTimeout = 20_000
		/** Bytes. A token takes two or three thousand, the keys eight. */ let longestAnswer = 65536
		/**
		 * Asks GitHub for an OIDC token of this job, verifies it by GitHub's published keys, and reads what
		 * it claims. Where the token comes from proves nothing: an earlier step of the job can give another
		 * address for that. Never throws, and puts nothing of the token or of an answer into what it says.
		 */ async function readIdToken(given) {
			let { run, env } = given
			let address = env.ACTIONS_ID_TOKEN_REQUEST_URL ?? ''
			let bearer = env.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? ''
			if ('' === address || '' === bearer) return { kind: 'not-granted' }
			let url = requestUrl(address, run.apiUrl)
			if (null === url) return notKnown(`Could not ${aToken}: ACTIONS_ID_TOKEN_REQUEST_URL is not an https address.`)
			// What is thrown for a header that cannot be sent repeats the header.
			if (!/^[\x21-\x7e]+$/.test(bearer)) return notKnown(`Could not ${aToken}: ACTIONS_ID_TOKEN_REQUEST_TOKEN is not a token.`)
			let issuer = tokenIssuer(run.serverUrl)
			let answered = await textAt(url.href, issuer, { authorization: `Bearer ${bearer}` }, given)
			if ('failed' === answered.kind) return notKnown(`Could not ${aToken}: ${answered.what}`)
			let token = tokenIn(answered.text)
			if (null === token) return notKnown(`Could not ${aToken}: its answer has no readable token.`)
			return await verified(token, issuer, given)
		}
		async function verified(token, issuer, given) {
			let tried = `Could not read the keys at ${issuer.keysUrl}, with which the OIDC token of this job is verified`
			let answered = await textAt(issuer.keysUrl, issuer, {}, given)
			if ('failed' === answered.kind) return notKnown(`${tried}: ${answered.what}`)
			let keys = publishedKeysIn(answered.text)
			if (null === keys) return notKnown(`${tried}: the answer has no keys.`)
			let result = await verifyToken(token, keys, issuer, given.now())
			return 'verified' === result.kind
				? { kind: 'claims', claims: result.claims }
				: {
						kind: 'forged',
						because: `Could not tell in which environment this job runs: its OIDC token ${result.because}, so it is not GitHub's. Check what sets ACTIONS_ID_TOKEN_REQUEST_URL in this job.`
					}
		}
		let aToken = "ask GitHub's token service for an OIDC token of this job"
		function notKnown(because) {
			return { kind: 'not-known', because }
		}
		function meaning(status) {
			if (status >= 300 && status < 400) return ', a redirect, which is not followed'
			if (401 === status || 403 === status) return ': the job may have lasted longer than its token'
			return ''
		}
		/** null: it cannot be asked there without showing the token to others. */ function requestUrl(address, apiUrl) {
			let url = URL.parse(address)
			if (null === url || '' !== url.username || '' !== url.password) return null
			// A company's own GitHub may be without TLS, and then is so everywhere.
			let plain = 'http:' === url.protocol && apiUrl.startsWith('http:')
			if ('https:' !== url.protocol && !plain) return null
			url.searchParams.set('audience', audience)
			return url
		}
		async function textAt(address, { trust }, headers, { env, dispatcher, sleep }) {
			let failed = what => ({ kind: 'failed', what })
			try {
				let through = (0, network_dispatcher.fetchThrough)(dispatcher ?? (0, network_dispatcher.proxyDispatcher)(address, env, trust))
				let once = (url, init) => through(url, { ...init, signal: AbortSignal.timeout(attemptTimeout) })
				let response = await (0, retry./* retrying */ R)(once, { sleep, isRead: () => true })(address, {
					method: 'GET',
					redirect: 'manual',
					headers: { accept: 'application/json', 'user-agent': 'stagegate', ...headers }
				})
				let { status } = response
				if (200 !== status) {
					await response.body?.cancel()
					return failed(`it answered ${status}${meaning(status)}.`)
				}
				let text = await (0, bounded_text./* boundedText */ L)(response.body, longestAnswer)
				return null === text ? failed(`its answer is longer than ${longestAnswer} bytes.`) : { kind: 'text', text }
			} catch (error) {
				return failed((0, failure./* outcomeOf */ sG)([], new NoAnswer(error)))
			}
		}
		/** In the form in which Octokit tells of a connection that failed. */ class NoAnswer extends Error {
			status = 500
			constructor(cause) {
				super('no answer', { cause })
				this.name = 'NoAnswer'
			}
		}
	}
}
