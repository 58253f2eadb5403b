export const modules = {
	46781: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			S1: () => signatureName,
			U: () => byCodePoints,
			lW: () => pathIn,
			nH: () => isOutsideModel,
			rH: () => nameProblem
		})
		/** What OpenSSF model signing leaves out at the top of a model: git's own files. */ let outsideModel = new Set([
			'.git',
			'.gitignore',
			'.gitattributes',
			'.github'
		])
		/** How OpenSSF model signing calls the file with the signature. */ let signatureName = 'model.sig'
		/** Whether OpenSSF model signing takes it for no part of the model. `path`: a file's or a folder's. */ function isOutsideModel(path) {
			let [top = ''] = path.split('/')
			return outsideModel.has(top) || path === signatureName
		}
		/** Characters: what file systems and object stores take at most. */ let longestPath = 1024
		let deepest = 32
		/**
		 * Why a name that a listing gives cannot be that of a file directly in `folder` ('' the model's own), as a clause
		 * without the name; null: it can.
		 */ function nameProblem(folder, name) {
			if ('' === name || '.' === name || '..' === name) return 'is not the name of a file'
			if (/[/\\]/.test(name)) return 'contains a slash or a backslash'
			if (name.includes('\0')) return 'contains a NUL character'
			if (!name.isWellFormed() || name.includes('\ufffd')) return 'is not valid Unicode text'
			if (folder.length + name.length > longestPath) return `is longer than ${longestPath} characters`
			return folder.split('/').length >= deepest ? `is more than ${deepest} folders deep` : null
		}
		function pathIn(folder, name) {
			return '' === folder ? name : `${folder}/${name}`
		}
		/** By Unicode code points, as OpenSSF model signing sorts; JavaScript's own order is by UTF-16. */ function byCodePoints(a, b) {
			let [ofA, ofB] = [a[Symbol.iterator](), b[Symbol.iterator]()]
			for (;;) {
				let [one, other] = [ofA.next(), ofB.next()]
				if (one.done || other.done) return Number(one.done ?? false) === Number(other.done ?? false) ? 0 : one.done ? -1 : 1
				let difference = (one.value.codePointAt(0) ?? 0) - (other.value.codePointAt(0) ?? 0)
				if (0 !== difference) return difference
			}
		}
	},
	99587: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { Sq: () => signedBytes, TD: () => NotASignature, ub: () => bundleIn })
		var $text_json_0 = __webpack_require__(64289)
		/** Why a text is no signature that can be used, as a clause. Never leaves this folder. */ class NotASignature extends Error {}
		let mediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json'
		let mostCertificates = 8
		/** @throws NotASignature */ function bundleIn(text) {
			let bundle = objectIn((0, $text_json_0./* .jsonIn */ Y)(text), 'it is no JSON object')
			if (bundle.mediaType !== mediaType) throw new NotASignature(`it is no Sigstore bundle of the media type ${mediaType}`)
			let material = objectIn(bundle.verificationMaterial, 'it has no verificationMaterial')
			let envelope = objectIn(bundle.dsseEnvelope, 'it has no dsseEnvelope')
			let { payloadType, payload, signatures } = envelope
			if ('string' != typeof payloadType) throw new NotASignature('its envelope has no payloadType')
			if (!Array.isArray(signatures) || 1 !== signatures.length) throw new NotASignature('its envelope does not have exactly one signature')
			let { sig } = objectIn(signatures[0], 'its envelope has no signature')
			return { payloadType, payload: bytesIn(payload, 'payload'), signature: bytesIn(sig, 'signature'), material: materialIn(material) }
		}
		function materialIn(material) {
			let { publicKey, x509CertificateChain, certificate } = material
			let given = [publicKey, x509CertificateChain, certificate].filter(it => null != it)
			if (1 !== given.length) throw new NotASignature('it does not have exactly one of a key, a chain and a certificate')
			if ((0, $text_json_0./* .isJsonObject */ O)(publicKey)) return { kind: 'key' }
			if ((0, $text_json_0./* .isJsonObject */ O)(certificate)) return { kind: 'keyless' }
			let { certificates } = objectIn(x509CertificateChain, 'its certificates are not understood')
			if (!Array.isArray(certificates) || 0 === certificates.length) throw new NotASignature('it has no certificate')
			if (certificates.length > mostCertificates) throw new NotASignature(`it has more than ${mostCertificates} certificates`)
			let chain = certificates.map(each => bytesIn(objectIn(each, 'its certificates are not understood').rawBytes, 'certificate'))
			return { kind: 'certificates', chain }
		}
		function objectIn(value, problem) {
			if ((0, $text_json_0./* .isJsonObject */ O)(value)) return value
			throw new NotASignature(problem)
		}
		function bytesIn(value, what) {
			let isBase64 = 'string' == typeof value && /^[\w+/-]+={0,2}$/.test(value)
			if (!isBase64) throw new NotASignature(`its ${what} is not Base64`)
			return Buffer.from(value, 'base64')
		}
		/** What a DSSE envelope's signature is over: its pre-authentication encoding. */ function signedBytes({ payloadType, payload }) {
			let length = Buffer.byteLength(payloadType)
			return Buffer.concat([Buffer.from(`DSSEv1 ${length} ${payloadType} ${payload.length} `), payload])
		}
	},
	46002: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { $F: () => signedModelIn, WW: () => NotSupported, XD: () => isKeyless, gm: () => wantedSerialization })
		var node$crypto_0 = __webpack_require__(77598)
		var $text_json_2 = __webpack_require__(64289)
		var $bundle_1 = __webpack_require__(99587)
		/** Why a signature can be right and is not verified here, as a clause. Never leaves this folder. */ class NotSupported extends Error {}
		let payloadType = 'application/vnd.in-toto+json'
		let statementType = 'https://in-toto.io/Statement/v1'
		let predicateType = 'https://model_signing/signature/v1.0'
		/** Files and shards; a signature of more is longer than any that is read. */ let mostResources = 100_000
		/** Bytes. Smaller shards of a model of many gigabytes would be too many to keep. */ let smallestShard = 1048576
		/**
		 * What OpenSSF model signing v1.0 says in a bundle's payload, which is trusted as far as its signature is.
		 *
		 * @throws NotASignature, NotSupported
		 */ function signedModelIn(bundle) {
			if (bundle.payloadType !== payloadType) throw new $bundle_1./* .NotASignature */ TD(`its payloadType is not ${payloadType}`)
			let statement = (0, $text_json_2./* .jsonIn */ Y)(new TextDecoder().decode(bundle.payload))
			if (!(0, $text_json_2./* .isJsonObject */ O)(statement) || statement._type !== statementType)
				throw new $bundle_1./* .NotASignature */ TD(`its payload is no statement of the type ${statementType}`)
			if (statement.predicateType !== predicateType) throw new $bundle_1./* .NotASignature */ TD(`its predicateType is not ${predicateType}`)
			let { subject, predicate } = statement
			if (!Array.isArray(subject) || 1 !== subject.length || !(0, $text_json_2./* .isJsonObject */ O)(predicate))
				throw new $bundle_1./* .NotASignature */ TD('it does not have exactly one subject and a predicate')
			let serialization = serializationOf(predicate)
			let resources = resourcesIn(predicate.resources, serialization)
			let root = (0, node$crypto_0.createHash)('sha256')
			for (let digest of resources.values()) root.update(digest, 'hex')
			let [{ digest: digests } = {}] = subject
			if (!(0, $text_json_2./* .isJsonObject */ O)(digests) || digests.sha256 !== root.digest('hex'))
				throw new $bundle_1./* .NotASignature */ TD('the digest of its subject is not that of its resources')
			return { serialization, resources, ignored: ignoredIn(predicate) }
		}
		/** Whether Sigstore's certificate goes with it, whatever that is worth. */ function isKeyless(text) {
			try {
				return 'keyless' === (0, $bundle_1./* .bundleIn */ ub)(text).material.kind
			} catch (error) {
				if (error instanceof $bundle_1./* .NotASignature */ TD) return false
				throw error
			}
		}
		/**
		 * How a signature that nobody has verified yet wants the files to be read, so that they are read once;
		 * null: it is none, or one that is not supported.
		 */ function wantedSerialization(text) {
			try {
				return signedModelIn((0, $bundle_1./* .bundleIn */ ub)(text)).serialization
			} catch (error) {
				if (error instanceof $bundle_1./* .NotASignature */ TD || error instanceof NotSupported) return null
				throw error
			}
		}
		function serializationOf({ serialization }) {
			if (!(0, $text_json_2./* .isJsonObject */ O)(serialization)) throw new $bundle_1./* .NotASignature */ TD('it has no serialization')
			let { method, hash_type: hash, shard_size: shardSize } = serialization
			if ('sha256' !== hash && 'blake2b' !== hash) throw new NotSupported('its hash_type is neither sha256 nor blake2b')
			if ('files' === method) return { method, hash, shardSize: null }
			if ('shards' !== method) throw new NotSupported('its method is neither files nor shards')
			let size = Number(shardSize)
			if (Number.isSafeInteger(size) && size >= smallestShard) return { method, hash, shardSize: size }
			throw new NotSupported('its shard_size is less than 1 MiB')
		}
		function resourcesIn(given, { hash, shardSize }) {
			if (!Array.isArray(given) || 0 === given.length) throw new $bundle_1./* .NotASignature */ TD('it lists no files')
			if (given.length > mostResources) throw new NotSupported(`it lists more than ${mostResources} files`)
			let resources = new Map()
			for (let resource of given) {
				let { name, digest, algorithm } = (0, $text_json_2./* .isJsonObject */ O)(resource) ? resource : {}
				let form = 'sha256' === hash ? /^[0-9a-f]{64}$/ : /^[0-9a-f]{128}$/
				if ('string' != typeof name || 'string' != typeof digest || !form.test(digest))
					throw new $bundle_1./* .NotASignature */ TD('it lists a file without a name or a digest')
				// The reference implementation writes the second of a shard, which the specification does not have.
				let isSameHash = algorithm === hash || algorithm === `${hash}-sharded-${shardSize}`
				if (!isSameHash) throw new $bundle_1./* .NotASignature */ TD('it mixes two hashes')
				if (resources.has(name)) throw new $bundle_1./* .NotASignature */ TD('it lists a file twice')
				resources.set(name, digest)
			}
			return resources
		}
		function ignoredIn({ serialization }) {
			let { ignore_paths: paths } = (0, $text_json_2./* .isJsonObject */ O)(serialization) ? serialization : {}
			if (null == paths) return []
			if (Array.isArray(paths) && paths.every(path => 'string' == typeof path)) return paths
			throw new $bundle_1./* .NotASignature */ TD('its ignore_paths are not understood')
		}
	}
}
