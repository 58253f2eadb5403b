import { modules as shared_666_880 } from './shared-666-880.js'
export const id = 880
export const ids = [880]
export const modules = {
	...shared_666_880,
	56291: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { _: () => secretsOfAws, c: () => awsCredentials })
		var node$fs_0 = __webpack_require__(73024)
		var node$os_1 = __webpack_require__(48161)
		var node$path_2 = __webpack_require__(76760)
		var ini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15756)
		var $core_errors_errors_4 = __webpack_require__(58692)
		var $core_text_untrusted_text_6 = __webpack_require__(74213)
		var $mlflow_settings_5 = __webpack_require__(29828)
		function secretsOfAws({ secretAccessKey, sessionToken }) {
			return [secretAccessKey, ...(null === sessionToken ? [] : [sessionToken])]
		}
		let howToGet =
			'In a workflow, run aws-actions/configure-aws-credentials before this step. Elsewhere set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (and AWS_SESSION_TOKEN), or have them in the shared credentials file.'
		/**
		 * The credentials of the environment, as configure-aws-credentials leaves them, else the static keys of the
		 * shared files. A profile that the environment names is not passed over for its keys.
		 *
		 * @throws UsageError where there are none, only half of them, or two that contradict each other
		 */ function awsCredentials(env) {
			let profile = (0, $mlflow_settings_5./* .textIn */ r7)(env, 'AWS_PROFILE')
			let accessKeyId = (0, $mlflow_settings_5./* .textIn */ r7)(env, 'AWS_ACCESS_KEY_ID')
			let secretAccessKey = (0, $mlflow_settings_5./* .textIn */ r7)(env, 'AWS_SECRET_ACCESS_KEY')
			if (null !== accessKeyId && null !== secretAccessKey) {
				if (null !== profile)
					throw new $core_errors_errors_4./* .UsageError */ eb(
						`AWS_PROFILE names the profile ${(0, $core_text_untrusted_text_6./* .visible */ RK)(profile)}, and AWS_ACCESS_KEY_ID is set as well, so it is not clear which credentials are meant. Unset one of them.`
					)
				return { accessKeyId, secretAccessKey, sessionToken: (0, $mlflow_settings_5./* .textIn */ r7)(env, 'AWS_SESSION_TOKEN') }
			}
			if (null !== accessKeyId || null !== secretAccessKey) {
				let [has, lacks] = null === accessKeyId ? ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID'] : ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']
				throw new $core_errors_errors_4./* .UsageError */ eb(`${has} is set, but ${lacks} is not: requests are signed with both.`)
			}
			return inSharedFiles(env, profile)
		}
		function inSharedFiles(env, named) {
			let profile = named ?? 'default'
			let home = (0, $mlflow_settings_5./* .textIn */ r7)(env, 'HOME') ?? (0, node$os_1.homedir)()
			let files = [
				{
					path: (0, $mlflow_settings_5./* .textIn */ r7)(env, 'AWS_SHARED_CREDENTIALS_FILE') ?? (0, node$path_2.join)(home, '.aws', 'credentials'),
					section: profile
				},
				{
					path: (0, $mlflow_settings_5./* .textIn */ r7)(env, 'AWS_CONFIG_FILE') ?? (0, node$path_2.join)(home, '.aws', 'config'),
					section: 'default' === profile ? profile : `profile ${profile}`
				}
			]
			for (let { path, section } of files) {
				let keys = sectionOf(path, section)
				let { aws_access_key_id: accessKeyId, aws_secret_access_key: secretAccessKey } = keys
				if ('string' != typeof accessKeyId || 'string' != typeof secretAccessKey) continue
				let { aws_session_token: sessionToken } = keys
				return { accessKeyId, secretAccessKey, sessionToken: 'string' == typeof sessionToken && '' !== sessionToken ? sessionToken : null }
			}
			let where = files.map(({ path }) => (0, $core_text_untrusted_text_6./* .visible */ RK)(path, 200)).join(' and ')
			throw new $core_errors_errors_4./* .UsageError */ eb(
				null === named
					? `There are no AWS credentials: not in the environment, and no static keys in ${where}. ${howToGet}`
					: `AWS_PROFILE names the profile ${(0, $core_text_untrusted_text_6./* .visible */ RK)(named)}, but ${where} has no static keys for it. Stagegate does not log in by SSO, a role or a process. ${howToGet}`
			)
		}
		function sectionOf(path, section) {
			let text
			try {
				text = (0, node$fs_0.readFileSync)(path, 'utf8')
			} catch (cause) {
				if (cause instanceof Error && 'code' in cause && 'ENOENT' === cause.code) return {}
				throw new $core_errors_errors_4./* .UsageError */ eb(
					`The file ${(0, $core_text_untrusted_text_6./* .visible */ RK)(path, 200)} with AWS credentials cannot be read.`,
					{ cause }
				)
			}
			// A dot in the name of a section nests it, for this library but not for AWS.
			let found = sections(text).get(section)
			return 'object' == typeof found && null !== found ? { ...found } : {}
		}
		function sections(text) {
			let parts = text.split(/^[ \t]*\[([^\]\n]*)\][^\n]*$/m)
			let found = new Map()
			for (let at = 1; at < parts.length; at += 2) found.set((parts[at] ?? '').trim(), (0, ini__WEBPACK_IMPORTED_MODULE_3__.parse)(parts[at + 1] ?? ''))
			return found
		}
	},
	20446: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		// EXPORTS
		__webpack_require__.d(__webpack_exports__, { J: () => signingFor })
		var external_node_crypto_ = __webpack_require__(77598)
		// CONCATENATED MODULE: ./node_modules/aws4fetch/dist/aws4fetch.esm.mjs
		/**
		 * @license MIT <https://opensource.org/licenses/MIT>
		 * @copyright Michael Hart 2024
		 */ let encoder = new TextEncoder()
		let HOST_SERVICES = {
			appstream2: 'appstream',
			cloudhsmv2: 'cloudhsm',
			email: 'ses',
			marketplace: 'aws-marketplace',
			mobile: 'AWSMobileHubService',
			pinpoint: 'mobiletargeting',
			queue: 'sqs',
			'git-codecommit': 'codecommit',
			'mturk-requester-sandbox': 'mturk-requester',
			'personalize-runtime': 'personalize'
		}
		let UNSIGNABLE_HEADERS = new Set([
			'authorization',
			'content-type',
			'content-length',
			'user-agent',
			'presigned-expires',
			'expect',
			'x-amzn-trace-id',
			'range',
			'connection'
		])
		class AwsV4Signer {
			constructor({
				method,
				url,
				headers,
				body,
				accessKeyId,
				secretAccessKey,
				sessionToken,
				service,
				region,
				cache,
				datetime,
				signQuery,
				appendSessionToken,
				allHeaders,
				singleEncode
			}) {
				if (null == url) throw new TypeError('url is a required option')
				if (null == accessKeyId) throw new TypeError('accessKeyId is a required option')
				if (null == secretAccessKey) throw new TypeError('secretAccessKey is a required option')
				this.method = method || (body ? 'POST' : 'GET')
				this.url = new URL(url)
				this.headers = new Headers(headers || {})
				this.body = body
				this.accessKeyId = accessKeyId
				this.secretAccessKey = secretAccessKey
				this.sessionToken = sessionToken
				let guessedService, guessedRegion
				if (!service || !region) [guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers)
				this.service = service || guessedService || ''
				this.region = region || guessedRegion || 'us-east-1'
				this.cache = cache || new Map()
				this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, '')
				this.signQuery = signQuery
				this.appendSessionToken = appendSessionToken || 'iotdevicegateway' === this.service
				this.headers.delete('Host')
				if ('s3' === this.service && !this.signQuery && !this.headers.has('X-Amz-Content-Sha256')) this.headers.set('X-Amz-Content-Sha256', 'UNSIGNED-PAYLOAD')
				let params = this.signQuery ? this.url.searchParams : this.headers
				params.set('X-Amz-Date', this.datetime)
				if (this.sessionToken && !this.appendSessionToken) params.set('X-Amz-Security-Token', this.sessionToken)
				this.signableHeaders = ['host', ...this.headers.keys()].filter(header => allHeaders || !UNSIGNABLE_HEADERS.has(header)).sort()
				this.signedHeaders = this.signableHeaders.join(';')
				this.canonicalHeaders = this.signableHeaders
					.map(header => header + ':' + ('host' === header ? this.url.host : (this.headers.get(header) || '').replace(/\s+/g, ' ')))
					.join('\n')
				this.credentialString = [this.datetime.slice(0, 8), this.region, this.service, 'aws4_request'].join('/')
				if (this.signQuery) {
					if ('s3' === this.service && !params.has('X-Amz-Expires')) params.set('X-Amz-Expires', '86400')
					params.set('X-Amz-Algorithm', 'AWS4-HMAC-SHA256')
					params.set('X-Amz-Credential', this.accessKeyId + '/' + this.credentialString)
					params.set('X-Amz-SignedHeaders', this.signedHeaders)
				}
				if ('s3' === this.service)
					try {
						this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, ' '))
					} catch (e) {
						this.encodedPath = this.url.pathname
					}
				else this.encodedPath = this.url.pathname.replace(/\/+/g, '/')
				if (!singleEncode) this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, '/')
				this.encodedPath = encodeRfc3986(this.encodedPath)
				let seenKeys = new Set()
				this.encodedSearch = [...this.url.searchParams]
					.filter(([k]) => {
						if (!k) return false
						if ('s3' === this.service) {
							if (seenKeys.has(k)) return false
							seenKeys.add(k)
						}
						return true
					})
					.map(pair => pair.map(p => encodeRfc3986(encodeURIComponent(p))))
					.sort(([k1, v1], [k2, v2]) => (k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : v1 > v2 ? 1 : 0))
					.map(pair => pair.join('='))
					.join('&')
			}
			async sign() {
				if (this.signQuery) {
					this.url.searchParams.set('X-Amz-Signature', await this.signature())
					if (this.sessionToken && this.appendSessionToken) this.url.searchParams.set('X-Amz-Security-Token', this.sessionToken)
				} else this.headers.set('Authorization', await this.authHeader())
				return { method: this.method, url: this.url, headers: this.headers, body: this.body }
			}
			async authHeader() {
				return [
					'AWS4-HMAC-SHA256 Credential=' + this.accessKeyId + '/' + this.credentialString,
					'SignedHeaders=' + this.signedHeaders,
					'Signature=' + (await this.signature())
				].join(', ')
			}
			async signature() {
				let date = this.datetime.slice(0, 8)
				let cacheKey = [this.secretAccessKey, date, this.region, this.service].join()
				let kCredentials = this.cache.get(cacheKey)
				if (!kCredentials) {
					let kDate = await hmac('AWS4' + this.secretAccessKey, date)
					let kRegion = await hmac(kDate, this.region)
					let kService = await hmac(kRegion, this.service)
					kCredentials = await hmac(kService, 'aws4_request')
					this.cache.set(cacheKey, kCredentials)
				}
				return buf2hex(await hmac(kCredentials, await this.stringToSign()))
			}
			async stringToSign() {
				return ['AWS4-HMAC-SHA256', this.datetime, this.credentialString, buf2hex(await hash(await this.canonicalString()))].join('\n')
			}
			async canonicalString() {
				return [
					this.method.toUpperCase(),
					this.encodedPath,
					this.encodedSearch,
					this.canonicalHeaders + '\n',
					this.signedHeaders,
					await this.hexBodyHash()
				].join('\n')
			}
			async hexBodyHash() {
				let hashHeader = this.headers.get('X-Amz-Content-Sha256') || ('s3' === this.service && this.signQuery ? 'UNSIGNED-PAYLOAD' : null)
				if (null == hashHeader) {
					if (this.body && 'string' != typeof this.body && !('byteLength' in this.body))
						throw new Error('body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header')
					hashHeader = buf2hex(await hash(this.body || ''))
				}
				return hashHeader
			}
		}
		async function hmac(key, string) {
			let cryptoKey = await crypto.subtle.importKey(
				'raw',
				'string' == typeof key ? encoder.encode(key) : key,
				{ name: 'HMAC', hash: { name: 'SHA-256' } },
				false,
				['sign']
			)
			return crypto.subtle.sign('HMAC', cryptoKey, encoder.encode(string))
		}
		async function hash(content) {
			return crypto.subtle.digest('SHA-256', 'string' == typeof content ? encoder.encode(content) : content)
		}
		let HEX_CHARS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f']
		function buf2hex(arrayBuffer) {
			let buffer = new Uint8Array(arrayBuffer)
			let out = ''
			for (let idx = 0; idx < buffer.length; idx++) {
				let n = buffer[idx]
				out += HEX_CHARS[(n >>> 4) & 0xf]
				out += HEX_CHARS[0xf & n]
			}
			return out
		}
		function encodeRfc3986(urlEncodedStr) {
			return urlEncodedStr.replace(/[!'()*]/g, c => '%' + c.charCodeAt(0).toString(16).toUpperCase())
		}
		function guessServiceRegion(url, headers) {
			let { hostname, pathname } = url
			if (hostname.endsWith('.on.aws')) {
				let match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/)
				return null != match ? ['lambda', match[1] || ''] : ['', '']
			}
			if (hostname.endsWith('.r2.cloudflarestorage.com')) return ['s3', 'auto']
			if (hostname.endsWith('.backblazeb2.com')) {
				let match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/)
				return null != match ? ['s3', match[1] || ''] : ['', '']
			}
			let match = hostname.replace('dualstack.', '').match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/)
			let service = (match && match[1]) || ''
			let region = match && match[2]
			if ('us-gov' === region) region = 'us-gov-west-1'
			else if ('s3' === region || 's3-accelerate' === region) {
				region = 'us-east-1'
				service = 's3'
			} else if ('iot' === service)
				service = hostname.startsWith('iot.')
					? 'execute-api'
					: hostname.startsWith('data.jobs.iot.')
						? 'iot-jobs-data'
						: '/mqtt' === pathname
							? 'iotdevicegateway'
							: 'iotdata'
			else if ('autoscaling' === service) {
				let targetPrefix = (headers.get('X-Amz-Target') || '').split('.')[0]
				if ('AnyScaleFrontendService' === targetPrefix) service = 'application-autoscaling'
				else if ('AnyScaleScalingPlannerFrontendService' === targetPrefix) service = 'autoscaling-plans'
			} else if (null == region && service.startsWith('s3-')) {
				region = service.slice(3).replace(/^fips-|^external-1/, '')
				service = 's3'
			} else if (service.endsWith('-fips')) service = service.slice(0, -5)
			else if (region && /-\d$/.test(service) && !/-\d$/.test(region)) [service, region] = [region, service]
			return [HOST_SERVICES[service] || service, region || '']
		}
		// CONCATENATED MODULE: ./src/registry/aws/signing.ts
		/** Signs each request by AWS's Signature Version 4, for one service in one region. */ function signingFor(
			{ accessKeyId, secretAccessKey, sessionToken },
			scope
		) {
			return async ({ method, url, headers, body }) => {
				let content = (0, external_node_crypto_.createHash)('sha256')
					.update(body ?? '')
					.digest('hex')
				let signer = new AwsV4Signer({
					...scope,
					method,
					url: url.href,
					headers: { ...headers, 'x-amz-content-sha256': content },
					body,
					accessKeyId,
					secretAccessKey,
					...(null === sessionToken ? {} : { sessionToken })
				})
				let signed = await signer.sign()
				return Object.fromEntries([...signed.headers].filter(([name]) => 'authorization' === name || name.startsWith('x-amz-')))
			}
		}
	}
}
