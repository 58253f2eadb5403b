export const id = 38
export const ids = [38]
export const modules = {
	80158: (module, __unused_webpack_exports, __webpack_require__) => {
		let { addAbortListener } = __webpack_require__(3440)
		let { RequestAbortedError } = __webpack_require__(68707)
		let kListener = Symbol('kListener')
		let kSignal = Symbol('kSignal')
		function abort(self) {
			if (self.abort) self.abort(self[kSignal]?.reason)
			else self.reason = self[kSignal]?.reason ?? new RequestAbortedError()
			removeSignal(self)
		}
		function addSignal(self, signal) {
			self.reason = null
			self[kSignal] = null
			self[kListener] = null
			if (!signal) return
			if (signal.aborted) return void abort(self)
			self[kSignal] = signal
			self[kListener] = () => {
				abort(self)
			}
			addAbortListener(self[kSignal], self[kListener])
		}
		function removeSignal(self) {
			if (!self[kSignal]) return
			if ('removeEventListener' in self[kSignal]) self[kSignal].removeEventListener('abort', self[kListener])
			else self[kSignal].removeListener('abort', self[kListener])
			self[kSignal] = null
			self[kListener] = null
		}
		module.exports = { addSignal, removeSignal }
	},
	34660: (module, __unused_webpack_exports, __webpack_require__) => {
		let assert = __webpack_require__(34589)
		let { AsyncResource } = __webpack_require__(16698)
		let { InvalidArgumentError, SocketError } = __webpack_require__(68707)
		let util = __webpack_require__(3440)
		let { addSignal, removeSignal } = __webpack_require__(80158)
		class ConnectHandler extends AsyncResource {
			constructor(opts, callback) {
				if (!opts || 'object' != typeof opts) throw new InvalidArgumentError('invalid opts')
				if ('function' != typeof callback) throw new InvalidArgumentError('invalid callback')
				let { signal, opaque, responseHeaders } = opts
				if (signal && 'function' != typeof signal.on && 'function' != typeof signal.addEventListener)
					throw new InvalidArgumentError('signal must be an EventEmitter or EventTarget')
				super('UNDICI_CONNECT')
				this.opaque = opaque || null
				this.responseHeaders = responseHeaders || null
				this.callback = callback
				this.abort = null
				addSignal(this, signal)
			}
			onConnect(abort, context) {
				if (this.reason) return void abort(this.reason)
				assert(this.callback)
				this.abort = abort
				this.context = context
			}
			onHeaders() {
				throw new SocketError('bad connect', null)
			}
			onUpgrade(statusCode, rawHeaders, socket) {
				let { callback, opaque, context } = this
				removeSignal(this)
				this.callback = null
				let headers = rawHeaders
				// Indicates is an HTTP2Session
				if (null != headers) headers = 'raw' === this.responseHeaders ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders)
				this.runInAsyncScope(callback, null, null, { statusCode, headers, socket, opaque, context })
			}
			onError(err) {
				let { callback, opaque } = this
				removeSignal(this)
				if (callback) {
					this.callback = null
					queueMicrotask(() => {
						this.runInAsyncScope(callback, null, err, { opaque })
					})
				}
			}
		}
		function connect(opts, callback) {
			if (void 0 === callback)
				return new Promise((resolve, reject) => {
					connect.call(this, opts, (err, data) => (err ? reject(err) : resolve(data)))
				})
			try {
				let connectHandler = new ConnectHandler(opts, callback)
				let connectOptions = { ...opts, method: 'CONNECT' }
				this.dispatch(connectOptions, connectHandler)
			} catch (err) {
				if ('function' != typeof callback) throw err
				let opaque = opts?.opaque
				queueMicrotask(() => callback(err, { opaque }))
			}
		}
		module.exports = connect
	},
	14043: (module, __unused_webpack_exports, __webpack_require__) => {
		let assert = __webpack_require__(34589)
		let { AsyncResource } = __webpack_require__(16698)
		let { Readable } = __webpack_require__(49927)
		let { InvalidArgumentError, RequestAbortedError } = __webpack_require__(68707)
		let util = __webpack_require__(3440)
		function noop() {}
		class RequestHandler extends AsyncResource {
			constructor(opts, callback) {
				if (!opts || 'object' != typeof opts) throw new InvalidArgumentError('invalid opts')
				let { signal, method, opaque, body, onInfo, responseHeaders, highWaterMark } = opts
				try {
					if ('function' != typeof callback) throw new InvalidArgumentError('invalid callback')
					if (null != highWaterMark && (!Number.isFinite(highWaterMark) || highWaterMark < 0)) throw new InvalidArgumentError('invalid highWaterMark')
					if (signal && 'function' != typeof signal.on && 'function' != typeof signal.addEventListener)
						throw new InvalidArgumentError('signal must be an EventEmitter or EventTarget')
					if ('CONNECT' === method) throw new InvalidArgumentError('invalid method')
					if (onInfo && 'function' != typeof onInfo) throw new InvalidArgumentError('invalid onInfo callback')
					super('UNDICI_REQUEST')
				} catch (err) {
					if (util.isStream(body)) util.destroy(body.on('error', noop), err)
					throw err
				}
				this.method = method
				this.responseHeaders = responseHeaders || null
				this.opaque = opaque || null
				this.callback = callback
				this.res = null
				this.abort = null
				this.body = body
				this.trailers = {}
				this.context = null
				this.onInfo = onInfo || null
				this.highWaterMark = highWaterMark
				this.reason = null
				this.removeAbortListener = null
				if (signal?.aborted) this.reason = signal.reason ?? new RequestAbortedError()
				else if (signal)
					this.removeAbortListener = util.addAbortListener(signal, () => {
						this.reason = signal.reason ?? new RequestAbortedError()
						if (this.res) util.destroy(this.res.on('error', noop), this.reason)
						else if (this.abort) this.abort(this.reason)
					})
			}
			onConnect(abort, context) {
				if (this.reason) return void abort(this.reason)
				assert(this.callback)
				this.abort = abort
				this.context = context
			}
			onHeaders(statusCode, rawHeaders, resume, statusMessage) {
				let { callback, opaque, abort, context, responseHeaders, highWaterMark } = this
				let headers = 'raw' === responseHeaders ? util.parseRawHeaders(rawHeaders) : util.parseHeaders(rawHeaders)
				if (statusCode < 200) {
					if (this.onInfo) this.onInfo({ statusCode, headers })
					return
				}
				let parsedHeaders = 'raw' === responseHeaders ? util.parseHeaders(rawHeaders) : headers
				let contentType = parsedHeaders['content-type']
				let contentLength = parsedHeaders['content-length']
				let res = new Readable({
					resume,
					abort,
					contentType,
					contentLength: 'HEAD' !== this.method && contentLength ? Number(contentLength) : null,
					highWaterMark
				})
				if (this.removeAbortListener) {
					res.on('close', this.removeAbortListener)
					this.removeAbortListener = null
				}
				this.callback = null
				this.res = res
				if (null !== callback)
					try {
						this.runInAsyncScope(callback, null, null, { statusCode, statusText: statusMessage, headers, trailers: this.trailers, opaque, body: res, context })
					} catch (err) {
						// If the callback throws synchronously, we need to handle it
						// Remove reference to res to allow res being garbage collected
						this.res = null
						// Destroy the response stream
						util.destroy(res.on('error', noop), err)
						// Use queueMicrotask to re-throw the error so it reaches uncaughtException
						queueMicrotask(() => {
							throw err
						})
					}
			}
			onData(chunk) {
				return this.res.push(chunk)
			}
			onComplete(trailers) {
				util.parseHeaders(trailers, this.trailers)
				this.res.push(null)
			}
			onError(err) {
				let { res, callback, body, opaque } = this
				if (callback) {
					// TODO: Does this need queueMicrotask?
					this.callback = null
					queueMicrotask(() => {
						this.runInAsyncScope(callback, null, err, { opaque })
					})
				}
				if (res) {
					this.res = null
					// Ensure all queued handlers are invoked before destroying res.
					queueMicrotask(() => {
						util.destroy(res.on('error', noop), err)
					})
				}
				if (body) {
					this.body = null
					if (util.isStream(body)) {
						body.on('error', noop)
						util.destroy(body, err)
					}
				}
				if (this.removeAbortListener) {
					this.removeAbortListener()
					this.removeAbortListener = null
				}
			}
		}
		function request(opts, callback) {
			if (void 0 === callback)
				return new Promise((resolve, reject) => {
					request.call(this, opts, (err, data) => (err ? reject(err) : resolve(data)))
				})
			try {
				let handler = new RequestHandler(opts, callback)
				this.dispatch(opts, handler)
			} catch (err) {
				if ('function' != typeof callback) throw err
				let opaque = opts?.opaque
				queueMicrotask(() => callback(err, { opaque }))
			}
		}
		module.exports = request
		module.exports.RequestHandler = RequestHandler
	},
	49927: (module, __unused_webpack_exports, __webpack_require__) => {
		let assert = __webpack_require__(34589)
		let { Readable } = __webpack_require__(57075)
		let { RequestAbortedError, NotSupportedError, InvalidArgumentError, AbortError } = __webpack_require__(68707)
		let util = __webpack_require__(3440)
		let { ReadableStreamFrom } = __webpack_require__(3440)
		let kConsume = Symbol('kConsume')
		let kReading = Symbol('kReading')
		let kBody = Symbol('kBody')
		let kAbort = Symbol('kAbort')
		let kContentType = Symbol('kContentType')
		let kContentLength = Symbol('kContentLength')
		let kUsed = Symbol('kUsed')
		let kBytesRead = Symbol('kBytesRead')
		let noop = () => {}
		/**
		 * @class
		 * @extends {Readable}
		 * @see https://fetch.spec.whatwg.org/#body
		 */ class BodyReadable extends Readable {
			/**
			 * @param {object} opts
			 * @param {(this: Readable, size: number) => void} opts.resume
			 * @param {() => (void | null)} opts.abort
			 * @param {string} [opts.contentType = '']
			 * @param {number} [opts.contentLength]
			 * @param {number} [opts.highWaterMark = 64 * 1024]
			 */ constructor({ resume, abort, contentType = '', contentLength, highWaterMark = 65536 }) {
				// Same as nodejs fs streams.
				super({ autoDestroy: true, read: resume, highWaterMark })
				this._readableState.dataEmitted = false
				this[kAbort] = abort
				/** @type {Consume | null} */ this[kConsume] = null
				/** @type {number} */ this[kBytesRead] = 0
				/** @type {ReadableStream|null} */ this[kBody] = null
				/** @type {boolean} */ this[kUsed] = false
				/** @type {string} */ this[kContentType] = contentType
				/** @type {number|null} */ this[kContentLength] = Number.isFinite(contentLength) ? contentLength : null
				/**
				 * Is stream being consumed through Readable API?
				 * This is an optimization so that we avoid checking
				 * for 'data' and 'readable' listeners in the hot path
				 * inside push().
				 *
				 * @type {boolean}
				 */ this[kReading] = false
			}
			/**
			 * @param {Error|null} err
			 * @param {(error:(Error|null)) => void} callback
			 * @returns {void}
			 */ _destroy(err, callback) {
				if (!err && !this._readableState.endEmitted) err = new RequestAbortedError()
				if (err) this[kAbort]()
				// Workaround for Node "bug". If the stream is destroyed in same
				// tick as it is created, then a user who is waiting for a
				// promise (i.e micro tick) for installing an 'error' listener will
				// never get a chance and will always encounter an unhandled exception.
				if (this[kUsed]) callback(err)
				else setImmediate(callback, err)
			}
			/**
			 * @param {string|symbol} event
			 * @param {(...args: any[]) => void} listener
			 * @returns {this}
			 */ on(event, listener) {
				if ('data' === event || 'readable' === event) {
					this[kReading] = true
					this[kUsed] = true
				}
				return super.on(event, listener)
			}
			/**
			 * @param {string|symbol} event
			 * @param {(...args: any[]) => void} listener
			 * @returns {this}
			 */ addListener(event, listener) {
				return this.on(event, listener)
			}
			/**
			 * @param {string|symbol} event
			 * @param {(...args: any[]) => void} listener
			 * @returns {this}
			 */ off(event, listener) {
				let ret = super.off(event, listener)
				if ('data' === event || 'readable' === event) this[kReading] = this.listenerCount('data') > 0 || this.listenerCount('readable') > 0
				return ret
			}
			/**
			 * @param {string|symbol} event
			 * @param {(...args: any[]) => void} listener
			 * @returns {this}
			 */ removeListener(event, listener) {
				return this.off(event, listener)
			}
			/**
			 * @param {Buffer|null} chunk
			 * @returns {boolean}
			 */ push(chunk) {
				if (chunk) {
					this[kBytesRead] += chunk.length
					if (this[kConsume]) {
						consumePush(this[kConsume], chunk)
						return this[kReading] ? super.push(chunk) : true
					}
				}
				return super.push(chunk)
			}
			/**
			 * Consumes and returns the body as a string.
			 *
			 * @see https://fetch.spec.whatwg.org/#dom-body-text
			 * @returns {Promise<string>}
			 */ text() {
				return consume(this, 'text')
			}
			/**
			 * Consumes and returns the body as a JavaScript Object.
			 *
			 * @see https://fetch.spec.whatwg.org/#dom-body-json
			 * @returns {Promise<unknown>}
			 */ json() {
				return consume(this, 'json')
			}
			/**
			 * Consumes and returns the body as a Blob
			 *
			 * @see https://fetch.spec.whatwg.org/#dom-body-blob
			 * @returns {Promise<Blob>}
			 */ blob() {
				return consume(this, 'blob')
			}
			/**
			 * Consumes and returns the body as an Uint8Array.
			 *
			 * @see https://fetch.spec.whatwg.org/#dom-body-bytes
			 * @returns {Promise<Uint8Array>}
			 */ bytes() {
				return consume(this, 'bytes')
			}
			/**
			 * Consumes and returns the body as an ArrayBuffer.
			 *
			 * @see https://fetch.spec.whatwg.org/#dom-body-arraybuffer
			 * @returns {Promise<ArrayBuffer>}
			 */ arrayBuffer() {
				return consume(this, 'arrayBuffer')
			}
			/**
			 * Not implemented
			 *
			 * @see https://fetch.spec.whatwg.org/#dom-body-formdata
			 * @throws {NotSupportedError}
			 */ async formData() {
				// TODO: Implement.
				throw new NotSupportedError()
			}
			/**
			 * Returns true if the body is not null and the body has been consumed.
			 * Otherwise, returns false.
			 *
			 * @see https://fetch.spec.whatwg.org/#dom-body-bodyused
			 * @readonly
			 * @returns {boolean}
			 */ get bodyUsed() {
				return util.isDisturbed(this)
			}
			/**
			 * @see https://fetch.spec.whatwg.org/#dom-body-body
			 * @readonly
			 * @returns {ReadableStream}
			 */ get body() {
				if (!this[kBody]) {
					this[kBody] = ReadableStreamFrom(this)
					if (this[kConsume]) {
						// TODO: Is this the best way to force a lock?
						this[kBody].getReader()
						// Ensure stream is locked.
						assert(this[kBody].locked)
					}
				}
				return this[kBody]
			}
			/**
			 * Dumps the response body by reading `limit` number of bytes.
			 * @param {object} opts
			 * @param {number} [opts.limit = 131072] Number of bytes to read.
			 * @param {AbortSignal} [opts.signal] An AbortSignal to cancel the dump.
			 * @returns {Promise<null>}
			 */ dump(opts) {
				let signal = opts?.signal
				if (null != signal && ('object' != typeof signal || !('aborted' in signal)))
					return Promise.reject(new InvalidArgumentError('signal must be an AbortSignal'))
				let limit = opts?.limit && Number.isFinite(opts.limit) ? opts.limit : 131072
				if (signal?.aborted) return Promise.reject(signal.reason ?? new AbortError())
				if (this._readableState.closeEmitted) return Promise.resolve(null)
				return new Promise((resolve, reject) => {
					if ((this[kContentLength] && this[kContentLength] > limit) || this[kBytesRead] > limit) this.destroy(new AbortError())
					if (signal) {
						let onAbort = () => {
							this.destroy(signal.reason ?? new AbortError())
						}
						signal.addEventListener('abort', onAbort)
						this.on('close', function () {
							signal.removeEventListener('abort', onAbort)
							if (signal.aborted) reject(signal.reason ?? new AbortError())
							else resolve(null)
						})
					} else this.on('close', resolve)
					this.on('error', noop)
						.on('data', () => {
							if (this[kBytesRead] > limit) this.destroy()
						})
						.resume()
				})
			}
			/**
			 * @param {BufferEncoding} encoding
			 * @returns {this}
			 */ setEncoding(encoding) {
				if (Buffer.isEncoding(encoding)) this._readableState.encoding = encoding
				return this
			}
		}
		/**
		 * @see https://streams.spec.whatwg.org/#readablestream-locked
		 * @param {BodyReadable} bodyReadable
		 * @returns {boolean}
		 */ function isLocked(bodyReadable) {
			// Consume is an implicit lock.
			return bodyReadable[kBody]?.locked === true || null !== bodyReadable[kConsume]
		}
		/**
		 * @see https://fetch.spec.whatwg.org/#body-unusable
		 * @param {BodyReadable} bodyReadable
		 * @returns {boolean}
		 */ function isUnusable(bodyReadable) {
			return util.isDisturbed(bodyReadable) || isLocked(bodyReadable)
		}
		/**
		 * @typedef {'text' | 'json' | 'blob' | 'bytes' | 'arrayBuffer'} ConsumeType
		 */ /**
		 * @template {ConsumeType} T
		 * @typedef {T extends 'text' ? string :
		 *           T extends 'json' ? unknown :
		 *           T extends 'blob' ? Blob :
		 *           T extends 'arrayBuffer' ? ArrayBuffer :
		 *           T extends 'bytes' ? Uint8Array :
		 *           never
		 * } ConsumeReturnType
		 */ /**
		 * @typedef {object} Consume
		 * @property {ConsumeType} type
		 * @property {BodyReadable} stream
		 * @property {((value?: any) => void)} resolve
		 * @property {((err: Error) => void)} reject
		 * @property {number} length
		 * @property {Buffer[]} body
		 */ /**
		 * @template {ConsumeType} T
		 * @param {BodyReadable} stream
		 * @param {T} type
		 * @returns {Promise<ConsumeReturnType<T>>}
		 */ function consume(stream, type) {
			assert(!stream[kConsume])
			return new Promise((resolve, reject) => {
				if (isUnusable(stream)) {
					let rState = stream._readableState
					if (rState.destroyed && false === rState.closeEmitted)
						stream.on('error', reject).on('close', () => {
							reject(new TypeError('unusable'))
						})
					else reject(rState.errored ?? new TypeError('unusable'))
				} else
					queueMicrotask(() => {
						stream[kConsume] = { type, stream, resolve, reject, length: 0, body: [] }
						stream
							.on('error', function (err) {
								consumeFinish(this[kConsume], err)
							})
							.on('close', function () {
								if (null !== this[kConsume].body) consumeFinish(this[kConsume], new RequestAbortedError())
							})
						consumeStart(stream[kConsume])
					})
			})
		}
		/**
		 * @param {Consume} consume
		 * @returns {void}
		 */ function consumeStart(consume) {
			if (null === consume.body) return
			let { _readableState: state } = consume.stream
			if (state.bufferIndex) {
				let start = state.bufferIndex
				let end = state.buffer.length
				for (let n = start; n < end; n++) consumePush(consume, state.buffer[n])
			} else for (let chunk of state.buffer) consumePush(consume, chunk)
			if (state.endEmitted) consumeEnd(this[kConsume], this._readableState.encoding)
			else
				consume.stream.on('end', function () {
					consumeEnd(this[kConsume], this._readableState.encoding)
				})
			consume.stream.resume()
			while (null != consume.stream.read());
		}
		// Loop
		/**
		 * @param {Buffer[]} chunks
		 * @param {number} length
		 * @param {BufferEncoding} [encoding='utf8']
		 * @returns {string}
		 */ function chunksDecode(chunks, length, encoding) {
			if (0 === chunks.length || 0 === length) return ''
			let buffer = 1 === chunks.length ? chunks[0] : Buffer.concat(chunks, length)
			let bufferLength = buffer.length
			// Skip BOM.
			let start = bufferLength > 2 && 0xef === buffer[0] && 0xbb === buffer[1] && 0xbf === buffer[2] ? 3 : 0
			if (!encoding || 'utf8' === encoding || 'utf-8' === encoding) return buffer.utf8Slice(start, bufferLength)
			else return buffer.subarray(start, bufferLength).toString(encoding)
		}
		/**
		 * @param {Buffer[]} chunks
		 * @param {number} length
		 * @returns {Uint8Array}
		 */ function chunksConcat(chunks, length) {
			if (0 === chunks.length || 0 === length) return new Uint8Array(0)
			if (1 === chunks.length)
				// fast-path
				return new Uint8Array(chunks[0])
			let buffer = new Uint8Array(Buffer.allocUnsafeSlow(length).buffer)
			let offset = 0
			for (let i = 0; i < chunks.length; ++i) {
				let chunk = chunks[i]
				buffer.set(chunk, offset)
				offset += chunk.length
			}
			return buffer
		}
		/**
		 * @param {Consume} consume
		 * @param {BufferEncoding} encoding
		 * @returns {void}
		 */ function consumeEnd(consume, encoding) {
			let { type, body, resolve, stream, length } = consume
			try {
				if ('text' === type) resolve(chunksDecode(body, length, encoding))
				else if ('json' === type) resolve(JSON.parse(chunksDecode(body, length, encoding)))
				else if ('arrayBuffer' === type) resolve(chunksConcat(body, length).buffer)
				else if ('blob' === type) resolve(new Blob(body, { type: stream[kContentType] }))
				else if ('bytes' === type) resolve(chunksConcat(body, length))
				consumeFinish(consume)
			} catch (err) {
				stream.destroy(err)
			}
		}
		/**
		 * @param {Consume} consume
		 * @param {Buffer} chunk
		 * @returns {void}
		 */ function consumePush(consume, chunk) {
			consume.length += chunk.length
			consume.body.push(chunk)
		}
		/**
		 * @param {Consume} consume
		 * @param {Error} [err]
		 * @returns {void}
		 */ function consumeFinish(consume, err) {
			if (null === consume.body) return
			if (err) consume.reject(err)
			else consume.resolve()
			// Reset the consume object to allow for garbage collection.
			consume.type = null
			consume.stream = null
			consume.resolve = null
			consume.reject = null
			consume.length = 0
			consume.body = null
		}
		module.exports = { Readable: BodyReadable, chunksDecode }
	},
	59136: (module, __unused_webpack_exports, __webpack_require__) => {
		let net = __webpack_require__(77030)
		let assert = __webpack_require__(34589)
		let util = __webpack_require__(3440)
		let { InvalidArgumentError } = __webpack_require__(68707)
		let tls
		// include tls conditionally since it is not always available
		// TODO: session re-use does not wait for the first
		// connection to resolve the session and might therefore
		// resolve the same servername multiple times even when
		// re-use is enabled.
		let SessionCache = class {
			constructor(maxCachedSessions) {
				this._maxCachedSessions = maxCachedSessions
				this._sessionCache = new Map()
				this._sessionRegistry = new FinalizationRegistry(key => {
					if (this._sessionCache.size < this._maxCachedSessions) return
					let ref = this._sessionCache.get(key)
					if (void 0 !== ref && void 0 === ref.deref()) this._sessionCache.delete(key)
				})
			}
			get(sessionKey) {
				let ref = this._sessionCache.get(sessionKey)
				return ref ? ref.deref() : null
			}
			set(sessionKey, session) {
				if (0 === this._maxCachedSessions) return
				if (this._sessionCache.has(sessionKey)) this._sessionCache.delete(sessionKey)
				else if (this._sessionCache.size >= this._maxCachedSessions) {
					// Make room for the new session: prefer an entry whose session has
					// already been collected, otherwise evict the oldest one.
					let evicted = false
					for (let [key, ref] of this._sessionCache)
						if (void 0 === ref.deref()) {
							this._sessionCache.delete(key)
							evicted = true
							break
						}
					if (!evicted) {
						let oldest = this._sessionCache.keys().next()
						if (!oldest.done) this._sessionCache.delete(oldest.value)
					}
				}
				this._sessionCache.set(sessionKey, new WeakRef(session))
				this._sessionRegistry.register(session, sessionKey)
			}
		}
		function buildConnector({ allowH2, useH2c, maxCachedSessions, socketPath, timeout, session: customSession, ...opts }) {
			if (null != maxCachedSessions && (!Number.isInteger(maxCachedSessions) || maxCachedSessions < 0))
				throw new InvalidArgumentError('maxCachedSessions must be a positive integer or zero')
			let options = { path: socketPath, ...opts }
			let sessionCache = new SessionCache(null == maxCachedSessions ? 100 : maxCachedSessions)
			timeout = null == timeout ? 10e3 : timeout
			allowH2 = null != allowH2 ? allowH2 : false
			return function ({ hostname, host, protocol, port, servername, localAddress, httpSocket }, callback) {
				let socket
				if ('https:' === protocol) {
					if (!tls) tls = __webpack_require__(41692)
					servername = servername || options.servername || util.getServerName(host) || null
					let sessionKey = servername || hostname
					assert(sessionKey)
					let session = customSession || sessionCache.get(sessionKey) || null
					port = port || 443
					socket = tls.connect({
						highWaterMark: 16384,
						// TLS in node can't have bigger HWM anyway...
						...options,
						servername,
						session,
						localAddress,
						ALPNProtocols: allowH2 ? ['http/1.1', 'h2'] : ['http/1.1'],
						socket: httpSocket,
						// upgrade socket connection
						port,
						host: hostname
					})
					socket.on('session', function (session) {
						// TODO (fix): Can a session become invalid once established? Don't think so?
						sessionCache.set(sessionKey, session)
					})
				} else {
					assert(!httpSocket, 'httpSocket can only be sent on TLS update')
					port = port || 80
					socket = net.connect({
						highWaterMark: 65536,
						// Same as nodejs fs streams.
						...options,
						localAddress,
						port,
						host: hostname
					})
					if (true === useH2c) socket.alpnProtocol = 'h2'
				}
				// Set TCP keep alive options on the socket here instead of in connect() for the case of assigning the socket
				if (null == options.keepAlive || options.keepAlive) {
					let keepAliveInitialDelay = void 0 === options.keepAliveInitialDelay ? 60e3 : options.keepAliveInitialDelay
					socket.setKeepAlive(true, keepAliveInitialDelay)
				}
				let clearConnectTimeout = util.setupConnectTimeout(new WeakRef(socket), { timeout, hostname, port })
				socket
					.setNoDelay(true)
					.once('https:' === protocol ? 'secureConnect' : 'connect', function () {
						queueMicrotask(clearConnectTimeout)
						if (callback) {
							let cb = callback
							callback = null
							cb(null, this)
						}
					})
					.on('error', function (err) {
						queueMicrotask(clearConnectTimeout)
						if (callback) {
							let cb = callback
							callback = null
							cb(err)
						}
					})
				return socket
			}
		}
		module.exports = buildConnector
	},
	10735: module => {
		/**
		 * @see https://developer.mozilla.org/docs/Web/HTTP/Headers
		 */ let wellknownHeaderNames = /** @type {const} */ [
			'Accept',
			'Accept-Encoding',
			'Accept-Language',
			'Accept-Ranges',
			'Access-Control-Allow-Credentials',
			'Access-Control-Allow-Headers',
			'Access-Control-Allow-Methods',
			'Access-Control-Allow-Origin',
			'Access-Control-Expose-Headers',
			'Access-Control-Max-Age',
			'Access-Control-Request-Headers',
			'Access-Control-Request-Method',
			'Age',
			'Allow',
			'Alt-Svc',
			'Alt-Used',
			'Authorization',
			'Cache-Control',
			'Clear-Site-Data',
			'Connection',
			'Content-Disposition',
			'Content-Encoding',
			'Content-Language',
			'Content-Length',
			'Content-Location',
			'Content-Range',
			'Content-Security-Policy',
			'Content-Security-Policy-Report-Only',
			'Content-Type',
			'Cookie',
			'Cross-Origin-Embedder-Policy',
			'Cross-Origin-Opener-Policy',
			'Cross-Origin-Resource-Policy',
			'Date',
			'Device-Memory',
			'Downlink',
			'ECT',
			'ETag',
			'Expect',
			'Expect-CT',
			'Expires',
			'Forwarded',
			'From',
			'Host',
			'If-Match',
			'If-Modified-Since',
			'If-None-Match',
			'If-Range',
			'If-Unmodified-Since',
			'Keep-Alive',
			'Last-Modified',
			'Link',
			'Location',
			'Max-Forwards',
			'Origin',
			'Permissions-Policy',
			'Pragma',
			'Proxy-Authenticate',
			'Proxy-Authorization',
			'RTT',
			'Range',
			'Referer',
			'Referrer-Policy',
			'Refresh',
			'Retry-After',
			'Sec-WebSocket-Accept',
			'Sec-WebSocket-Extensions',
			'Sec-WebSocket-Key',
			'Sec-WebSocket-Protocol',
			'Sec-WebSocket-Version',
			'Server',
			'Server-Timing',
			'Service-Worker-Allowed',
			'Service-Worker-Navigation-Preload',
			'Set-Cookie',
			'SourceMap',
			'Strict-Transport-Security',
			'Supports-Loading-Mode',
			'TE',
			'Timing-Allow-Origin',
			'Trailer',
			'Transfer-Encoding',
			'Upgrade',
			'Upgrade-Insecure-Requests',
			'User-Agent',
			'Vary',
			'Via',
			'WWW-Authenticate',
			'X-Content-Type-Options',
			'X-DNS-Prefetch-Control',
			'X-Frame-Options',
			'X-Permitted-Cross-Domain-Policies',
			'X-Powered-By',
			'X-Requested-With',
			'X-XSS-Protection'
		]
		/** @type {Record<typeof wellknownHeaderNames[number]|Lowercase<typeof wellknownHeaderNames[number]>, string>} */ let headerNameLowerCasedRecord = {}
		// Note: object prototypes should not be able to be referenced. e.g. `Object#hasOwnProperty`.
		Object.setPrototypeOf(headerNameLowerCasedRecord, null)
		/**
		 * @type {Record<Lowercase<typeof wellknownHeaderNames[number]>, Buffer>}
		 */ let wellknownHeaderNameBuffers = {}
		// Note: object prototypes should not be able to be referenced. e.g. `Object#hasOwnProperty`.
		Object.setPrototypeOf(wellknownHeaderNameBuffers, null)
		/**
		 * @param {string} header Lowercased header
		 * @returns {Buffer}
		 */ function getHeaderNameAsBuffer(header) {
			let buffer = wellknownHeaderNameBuffers[header]
			if (void 0 === buffer) buffer = Buffer.from(header)
			return buffer
		}
		for (let i = 0; i < wellknownHeaderNames.length; ++i) {
			let key = wellknownHeaderNames[i]
			let lowerCasedKey = key.toLowerCase()
			headerNameLowerCasedRecord[key] = headerNameLowerCasedRecord[lowerCasedKey] = lowerCasedKey
		}
		module.exports = { wellknownHeaderNames, headerNameLowerCasedRecord, getHeaderNameAsBuffer }
	},
	42414: (module, __unused_webpack_exports, __webpack_require__) => {
		let diagnosticsChannel = __webpack_require__(53053)
		let util = __webpack_require__(57975)
		let undiciDebugLog = util.debuglog('undici')
		let fetchDebuglog = util.debuglog('fetch')
		let websocketDebuglog = util.debuglog('websocket')
		let channels = {
			// Client
			beforeConnect: diagnosticsChannel.channel('undici:client:beforeConnect'),
			connected: diagnosticsChannel.channel('undici:client:connected'),
			connectError: diagnosticsChannel.channel('undici:client:connectError'),
			sendHeaders: diagnosticsChannel.channel('undici:client:sendHeaders'),
			// Request
			create: diagnosticsChannel.channel('undici:request:create'),
			bodySent: diagnosticsChannel.channel('undici:request:bodySent'),
			bodyChunkSent: diagnosticsChannel.channel('undici:request:bodyChunkSent'),
			bodyChunkReceived: diagnosticsChannel.channel('undici:request:bodyChunkReceived'),
			headers: diagnosticsChannel.channel('undici:request:headers'),
			trailers: diagnosticsChannel.channel('undici:request:trailers'),
			error: diagnosticsChannel.channel('undici:request:error'),
			// WebSocket
			open: diagnosticsChannel.channel('undici:websocket:open'),
			close: diagnosticsChannel.channel('undici:websocket:close'),
			socketError: diagnosticsChannel.channel('undici:websocket:socket_error'),
			ping: diagnosticsChannel.channel('undici:websocket:ping'),
			pong: diagnosticsChannel.channel('undici:websocket:pong'),
			// ProxyAgent
			proxyConnected: diagnosticsChannel.channel('undici:proxy:connected')
		}
		let isTrackingClientEvents = false
		function trackClientEvents(debugLog = undiciDebugLog) {
			if (isTrackingClientEvents) return
			// Check if any of the channels already have subscribers to prevent duplicate subscriptions
			// This can happen when both Node.js built-in undici and undici as a dependency are present
			if (
				channels.beforeConnect.hasSubscribers ||
				channels.connected.hasSubscribers ||
				channels.connectError.hasSubscribers ||
				channels.sendHeaders.hasSubscribers
			) {
				isTrackingClientEvents = true
				return
			}
			isTrackingClientEvents = true
			diagnosticsChannel.subscribe('undici:client:beforeConnect', evt => {
				let {
					connectParams: { version, protocol, port, host }
				} = evt
				debugLog('connecting to %s%s using %s%s', host, port ? `:${port}` : '', protocol, version)
			})
			diagnosticsChannel.subscribe('undici:client:connected', evt => {
				let {
					connectParams: { version, protocol, port, host }
				} = evt
				debugLog('connected to %s%s using %s%s', host, port ? `:${port}` : '', protocol, version)
			})
			diagnosticsChannel.subscribe('undici:client:connectError', evt => {
				let {
					connectParams: { version, protocol, port, host },
					error
				} = evt
				debugLog('connection to %s%s using %s%s errored - %s', host, port ? `:${port}` : '', protocol, version, error.message)
			})
			diagnosticsChannel.subscribe('undici:client:sendHeaders', evt => {
				let {
					request: { method, path, origin }
				} = evt
				debugLog('sending request to %s %s%s', method, origin, path)
			})
		}
		let isTrackingRequestEvents = false
		function trackRequestEvents(debugLog = undiciDebugLog) {
			if (isTrackingRequestEvents) return
			// Check if any of the channels already have subscribers to prevent duplicate subscriptions
			// This can happen when both Node.js built-in undici and undici as a dependency are present
			if (channels.headers.hasSubscribers || channels.trailers.hasSubscribers || channels.error.hasSubscribers) {
				isTrackingRequestEvents = true
				return
			}
			isTrackingRequestEvents = true
			diagnosticsChannel.subscribe('undici:request:headers', evt => {
				let {
					request: { method, path, origin },
					response: { statusCode }
				} = evt
				debugLog('received response to %s %s%s - HTTP %d', method, origin, path, statusCode)
			})
			diagnosticsChannel.subscribe('undici:request:trailers', evt => {
				let {
					request: { method, path, origin }
				} = evt
				debugLog('trailers received from %s %s%s', method, origin, path)
			})
			diagnosticsChannel.subscribe('undici:request:error', evt => {
				let {
					request: { method, path, origin },
					error
				} = evt
				debugLog('request to %s %s%s errored - %s', method, origin, path, error.message)
			})
		}
		let isTrackingWebSocketEvents = false
		function trackWebSocketEvents(debugLog = websocketDebuglog) {
			if (isTrackingWebSocketEvents) return
			// Check if any of the channels already have subscribers to prevent duplicate subscriptions
			// This can happen when both Node.js built-in undici and undici as a dependency are present
			if (
				channels.open.hasSubscribers ||
				channels.close.hasSubscribers ||
				channels.socketError.hasSubscribers ||
				channels.ping.hasSubscribers ||
				channels.pong.hasSubscribers
			) {
				isTrackingWebSocketEvents = true
				return
			}
			isTrackingWebSocketEvents = true
			diagnosticsChannel.subscribe('undici:websocket:open', evt => {
				if (null != evt.address) {
					let { address, port } = evt.address
					debugLog('connection opened %s%s', address, port ? `:${port}` : '')
				} else debugLog('connection opened')
			})
			diagnosticsChannel.subscribe('undici:websocket:close', evt => {
				let { websocket, code, reason } = evt
				debugLog('closed connection to %s - %s %s', websocket.url, code, reason)
			})
			diagnosticsChannel.subscribe('undici:websocket:socket_error', err => {
				debugLog('connection errored - %s', err.message)
			})
			diagnosticsChannel.subscribe('undici:websocket:ping', evt => {
				debugLog('ping received')
			})
			diagnosticsChannel.subscribe('undici:websocket:pong', evt => {
				debugLog('pong received')
			})
		}
		if (undiciDebugLog.enabled || fetchDebuglog.enabled) {
			trackClientEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog)
			trackRequestEvents(fetchDebuglog.enabled ? fetchDebuglog : undiciDebugLog)
		}
		if (websocketDebuglog.enabled) {
			trackClientEvents(undiciDebugLog.enabled ? undiciDebugLog : websocketDebuglog)
			trackWebSocketEvents(websocketDebuglog)
		}
		module.exports = { channels }
	},
	68707: module => {
		let kUndiciError = Symbol.for('undici.error.UND_ERR')
		class UndiciError extends Error {
			constructor(message, options) {
				super(message, options)
				this.name = 'UndiciError'
				this.code = 'UND_ERR'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kUndiciError]
			}
			get [kUndiciError]() {
				return true
			}
		}
		let kConnectTimeoutError = Symbol.for('undici.error.UND_ERR_CONNECT_TIMEOUT')
		class ConnectTimeoutError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'ConnectTimeoutError'
				this.message = message || 'Connect Timeout Error'
				this.code = 'UND_ERR_CONNECT_TIMEOUT'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kConnectTimeoutError]
			}
			get [kConnectTimeoutError]() {
				return true
			}
		}
		let kHeadersTimeoutError = Symbol.for('undici.error.UND_ERR_HEADERS_TIMEOUT')
		class HeadersTimeoutError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'HeadersTimeoutError'
				this.message = message || 'Headers Timeout Error'
				this.code = 'UND_ERR_HEADERS_TIMEOUT'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kHeadersTimeoutError]
			}
			get [kHeadersTimeoutError]() {
				return true
			}
		}
		let kHeadersOverflowError = Symbol.for('undici.error.UND_ERR_HEADERS_OVERFLOW')
		class HeadersOverflowError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'HeadersOverflowError'
				this.message = message || 'Headers Overflow Error'
				this.code = 'UND_ERR_HEADERS_OVERFLOW'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kHeadersOverflowError]
			}
			get [kHeadersOverflowError]() {
				return true
			}
		}
		let kBodyTimeoutError = Symbol.for('undici.error.UND_ERR_BODY_TIMEOUT')
		class BodyTimeoutError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'BodyTimeoutError'
				this.message = message || 'Body Timeout Error'
				this.code = 'UND_ERR_BODY_TIMEOUT'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kBodyTimeoutError]
			}
			get [kBodyTimeoutError]() {
				return true
			}
		}
		let kInvalidArgumentError = Symbol.for('undici.error.UND_ERR_INVALID_ARG')
		class InvalidArgumentError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'InvalidArgumentError'
				this.message = message || 'Invalid Argument Error'
				this.code = 'UND_ERR_INVALID_ARG'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kInvalidArgumentError]
			}
			get [kInvalidArgumentError]() {
				return true
			}
		}
		let kInvalidReturnValueError = Symbol.for('undici.error.UND_ERR_INVALID_RETURN_VALUE')
		class InvalidReturnValueError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'InvalidReturnValueError'
				this.message = message || 'Invalid Return Value Error'
				this.code = 'UND_ERR_INVALID_RETURN_VALUE'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kInvalidReturnValueError]
			}
			get [kInvalidReturnValueError]() {
				return true
			}
		}
		let kAbortError = Symbol.for('undici.error.UND_ERR_ABORT')
		class AbortError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'AbortError'
				this.message = message || 'The operation was aborted'
				this.code = 'UND_ERR_ABORT'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kAbortError]
			}
			get [kAbortError]() {
				return true
			}
		}
		let kRequestAbortedError = Symbol.for('undici.error.UND_ERR_ABORTED')
		class RequestAbortedError extends AbortError {
			constructor(message) {
				super(message)
				this.name = 'AbortError'
				this.message = message || 'Request aborted'
				this.code = 'UND_ERR_ABORTED'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kRequestAbortedError]
			}
			get [kRequestAbortedError]() {
				return true
			}
		}
		let kInformationalError = Symbol.for('undici.error.UND_ERR_INFO')
		class InformationalError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'InformationalError'
				this.message = message || 'Request information'
				this.code = 'UND_ERR_INFO'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kInformationalError]
			}
			get [kInformationalError]() {
				return true
			}
		}
		let kRequestContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH')
		class RequestContentLengthMismatchError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'RequestContentLengthMismatchError'
				this.message = message || 'Request body length does not match content-length header'
				this.code = 'UND_ERR_REQ_CONTENT_LENGTH_MISMATCH'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kRequestContentLengthMismatchError]
			}
			get [kRequestContentLengthMismatchError]() {
				return true
			}
		}
		let kResponseContentLengthMismatchError = Symbol.for('undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH')
		class ResponseContentLengthMismatchError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'ResponseContentLengthMismatchError'
				this.message = message || 'Response body length does not match content-length header'
				this.code = 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kResponseContentLengthMismatchError]
			}
			get [kResponseContentLengthMismatchError]() {
				return true
			}
		}
		let kClientDestroyedError = Symbol.for('undici.error.UND_ERR_DESTROYED')
		class ClientDestroyedError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'ClientDestroyedError'
				this.message = message || 'The client is destroyed'
				this.code = 'UND_ERR_DESTROYED'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kClientDestroyedError]
			}
			get [kClientDestroyedError]() {
				return true
			}
		}
		let kClientClosedError = Symbol.for('undici.error.UND_ERR_CLOSED')
		class ClientClosedError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'ClientClosedError'
				this.message = message || 'The client is closed'
				this.code = 'UND_ERR_CLOSED'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kClientClosedError]
			}
			get [kClientClosedError]() {
				return true
			}
		}
		let kSocketError = Symbol.for('undici.error.UND_ERR_SOCKET')
		class SocketError extends UndiciError {
			constructor(message, socket) {
				super(message)
				this.name = 'SocketError'
				this.message = message || 'Socket error'
				this.code = 'UND_ERR_SOCKET'
				this.socket = socket
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kSocketError]
			}
			get [kSocketError]() {
				return true
			}
		}
		let kNotSupportedError = Symbol.for('undici.error.UND_ERR_NOT_SUPPORTED')
		class NotSupportedError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'NotSupportedError'
				this.message = message || 'Not supported error'
				this.code = 'UND_ERR_NOT_SUPPORTED'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kNotSupportedError]
			}
			get [kNotSupportedError]() {
				return true
			}
		}
		let kBalancedPoolMissingUpstreamError = Symbol.for('undici.error.UND_ERR_BPL_MISSING_UPSTREAM')
		class BalancedPoolMissingUpstreamError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'MissingUpstreamError'
				this.message = message || 'No upstream has been added to the BalancedPool'
				this.code = 'UND_ERR_BPL_MISSING_UPSTREAM'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kBalancedPoolMissingUpstreamError]
			}
			get [kBalancedPoolMissingUpstreamError]() {
				return true
			}
		}
		let kHTTPParserError = Symbol.for('undici.error.UND_ERR_HTTP_PARSER')
		class HTTPParserError extends Error {
			constructor(message, code, data) {
				super(message)
				this.name = 'HTTPParserError'
				this.code = code ? `HPE_${code}` : void 0
				this.data = data ? data.toString() : void 0
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kHTTPParserError]
			}
			get [kHTTPParserError]() {
				return true
			}
		}
		let kResponseExceededMaxSizeError = Symbol.for('undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE')
		class ResponseExceededMaxSizeError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'ResponseExceededMaxSizeError'
				this.message = message || 'Response content exceeded max size'
				this.code = 'UND_ERR_RES_EXCEEDED_MAX_SIZE'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kResponseExceededMaxSizeError]
			}
			get [kResponseExceededMaxSizeError]() {
				return true
			}
		}
		let kRequestRetryError = Symbol.for('undici.error.UND_ERR_REQ_RETRY')
		class RequestRetryError extends UndiciError {
			constructor(message, code, { headers, data }) {
				super(message)
				this.name = 'RequestRetryError'
				this.message = message || 'Request retry error'
				this.code = 'UND_ERR_REQ_RETRY'
				this.statusCode = code
				this.data = data
				this.headers = headers
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kRequestRetryError]
			}
			get [kRequestRetryError]() {
				return true
			}
		}
		let kResponseError = Symbol.for('undici.error.UND_ERR_RESPONSE')
		class ResponseError extends UndiciError {
			constructor(message, code, { headers, body }) {
				super(message)
				this.name = 'ResponseError'
				this.message = message || 'Response error'
				this.code = 'UND_ERR_RESPONSE'
				this.statusCode = code
				this.body = body
				this.headers = headers
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kResponseError]
			}
			get [kResponseError]() {
				return true
			}
		}
		let kSecureProxyConnectionError = Symbol.for('undici.error.UND_ERR_PRX_TLS')
		class SecureProxyConnectionError extends UndiciError {
			constructor(cause, message, options = {}) {
				super(message, { cause, ...options })
				this.name = 'SecureProxyConnectionError'
				this.message = message || 'Secure Proxy Connection failed'
				this.code = 'UND_ERR_PRX_TLS'
				this.cause = cause
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kSecureProxyConnectionError]
			}
			get [kSecureProxyConnectionError]() {
				return true
			}
		}
		let kMaxOriginsReachedError = Symbol.for('undici.error.UND_ERR_MAX_ORIGINS_REACHED')
		class MaxOriginsReachedError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'MaxOriginsReachedError'
				this.message = message || 'Maximum allowed origins reached'
				this.code = 'UND_ERR_MAX_ORIGINS_REACHED'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kMaxOriginsReachedError]
			}
			get [kMaxOriginsReachedError]() {
				return true
			}
		}
		class Socks5ProxyError extends UndiciError {
			constructor(message, code) {
				super(message)
				this.name = 'Socks5ProxyError'
				this.message = message || 'SOCKS5 proxy error'
				this.code = code || 'UND_ERR_SOCKS5'
			}
		}
		let kMessageSizeExceededError = Symbol.for('undici.error.UND_ERR_WS_MESSAGE_SIZE_EXCEEDED')
		class MessageSizeExceededError extends UndiciError {
			constructor(message) {
				super(message)
				this.name = 'MessageSizeExceededError'
				this.message = message || 'Max decompressed message size exceeded'
				this.code = 'UND_ERR_WS_MESSAGE_SIZE_EXCEEDED'
			}
			static [Symbol.hasInstance](instance) {
				return instance && true === instance[kMessageSizeExceededError]
			}
			get [kMessageSizeExceededError]() {
				return true
			}
		}
		module.exports = {
			AbortError,
			HTTPParserError,
			UndiciError,
			HeadersTimeoutError,
			HeadersOverflowError,
			BodyTimeoutError,
			RequestContentLengthMismatchError,
			ConnectTimeoutError,
			InvalidArgumentError,
			InvalidReturnValueError,
			RequestAbortedError,
			ClientDestroyedError,
			ClientClosedError,
			InformationalError,
			SocketError,
			NotSupportedError,
			ResponseContentLengthMismatchError,
			BalancedPoolMissingUpstreamError,
			ResponseExceededMaxSizeError,
			RequestRetryError,
			ResponseError,
			SecureProxyConnectionError,
			MaxOriginsReachedError,
			Socks5ProxyError,
			MessageSizeExceededError
		}
	},
	44655: (module, __unused_webpack_exports, __webpack_require__) => {
		let { InvalidArgumentError, NotSupportedError } = __webpack_require__(68707)
		let assert = __webpack_require__(34589)
		let {
			isValidHTTPToken,
			isValidHeaderValue,
			isStream,
			destroy,
			isBuffer,
			isFormDataLike,
			isIterable,
			hasSafeIterator,
			isBlobLike,
			serializePathWithQuery,
			assertRequestHandler,
			getServerName,
			normalizedMethodRecords,
			getProtocolFromUrlString
		} = __webpack_require__(3440)
		let { channels } = __webpack_require__(42414)
		let { headerNameLowerCasedRecord } = __webpack_require__(10735)
		// Verifies that a given path is valid does not contain control chars \x00 to \x20
		let invalidPathRegex = /[^\u0021-\u00ff]/
		function isValidContentLengthHeaderValue(val) {
			if ('string' != typeof val || 0 === val.length) return false
			for (let i = 0; i < val.length; i++) {
				let charCode = val.charCodeAt(i)
				if (charCode < 48 || charCode > 57) return false
			}
			return true
		}
		let kHandler = Symbol('handler')
		class Request {
			constructor(
				origin,
				{
					path,
					method,
					body,
					headers,
					query,
					idempotent,
					blocking,
					upgrade,
					headersTimeout,
					bodyTimeout,
					reset,
					expectContinue,
					servername,
					throwOnError,
					maxRedirections,
					typeOfService
				},
				handler
			) {
				if ('string' != typeof path) throw new InvalidArgumentError('path must be a string')
				else if ('/' === path[0] || path.startsWith('http://') || path.startsWith('https://') || 'CONNECT' === method) {
					if (invalidPathRegex.test(path)) throw new InvalidArgumentError('invalid request path')
				} else throw new InvalidArgumentError('path must be an absolute URL or start with a slash')
				if ('string' != typeof method) throw new InvalidArgumentError('method must be a string')
				else if (void 0 === normalizedMethodRecords[method] && !isValidHTTPToken(method)) throw new InvalidArgumentError('invalid request method')
				if (upgrade && 'string' != typeof upgrade) throw new InvalidArgumentError('upgrade must be a string')
				if (upgrade && !isValidHeaderValue(upgrade)) throw new InvalidArgumentError('invalid upgrade header')
				if (null != headersTimeout && (!Number.isFinite(headersTimeout) || headersTimeout < 0)) throw new InvalidArgumentError('invalid headersTimeout')
				if (null != bodyTimeout && (!Number.isFinite(bodyTimeout) || bodyTimeout < 0)) throw new InvalidArgumentError('invalid bodyTimeout')
				if (null != reset && 'boolean' != typeof reset) throw new InvalidArgumentError('invalid reset')
				if (null != expectContinue && 'boolean' != typeof expectContinue) throw new InvalidArgumentError('invalid expectContinue')
				if (null != throwOnError) throw new InvalidArgumentError('invalid throwOnError')
				if (null != maxRedirections && 0 !== maxRedirections) throw new InvalidArgumentError('maxRedirections is not supported, use the redirect interceptor')
				if (null != typeOfService && (!Number.isInteger(typeOfService) || typeOfService < 0 || typeOfService > 255))
					throw new InvalidArgumentError('typeOfService must be an integer between 0 and 255')
				this.headersTimeout = headersTimeout
				this.bodyTimeout = bodyTimeout
				this.method = method
				this.typeOfService = typeOfService
				this.abort = null
				if (null == body) this.body = null
				else if (isStream(body)) {
					this.body = body
					let rState = this.body._readableState
					if (!rState || !rState.autoDestroy) {
						this.endHandler = function () {
							destroy(this)
						}
						this.body.on('end', this.endHandler)
					}
					this.errorHandler = err => {
						if (this.abort) this.abort(err)
						else this.error = err
					}
					this.body.on('error', this.errorHandler)
				} else if (isBuffer(body)) this.body = body.byteLength ? body : null
				else if (ArrayBuffer.isView(body)) this.body = body.buffer.byteLength ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : null
				else if (body instanceof ArrayBuffer) this.body = body.byteLength ? Buffer.from(body) : null
				else if ('string' == typeof body) this.body = body.length ? Buffer.from(body) : null
				else if (isFormDataLike(body) || isIterable(body) || isBlobLike(body)) this.body = body
				else throw new InvalidArgumentError('body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable')
				this.completed = false
				this.aborted = false
				this.upgrade = upgrade || null
				this.path = query ? serializePathWithQuery(path, query) : path
				// TODO: shall we maybe standardize it to an URL object?
				this.origin = origin
				this.protocol = getProtocolFromUrlString(origin)
				this.idempotent = null == idempotent ? 'HEAD' === method || 'GET' === method : idempotent
				this.blocking = blocking ?? 'HEAD' !== this.method
				this.reset = null == reset ? null : reset
				this.host = null
				this.contentLength = null
				this.contentType = null
				this.headers = []
				// Only for H2
				this.expectContinue = null != expectContinue ? expectContinue : false
				if (Array.isArray(headers)) {
					if (headers.length % 2 !== 0) throw new InvalidArgumentError('headers array must be even')
					for (let i = 0; i < headers.length; i += 2) processHeader(this, headers[i], headers[i + 1])
				} else if (headers && 'object' == typeof headers)
					if (hasSafeIterator(headers))
						for (let header of headers) {
							if (!Array.isArray(header) || 2 !== header.length) throw new InvalidArgumentError('headers must be in key-value pair format')
							processHeader(this, header[0], header[1])
						}
					else {
						let keys = Object.keys(headers)
						for (let i = 0; i < keys.length; ++i) processHeader(this, keys[i], headers[keys[i]])
					}
				else if (null != headers) throw new InvalidArgumentError('headers must be an object or an array')
				assertRequestHandler(handler, method, upgrade)
				this.servername = servername || getServerName(this.host) || null
				this[kHandler] = handler
				if (channels.create.hasSubscribers) channels.create.publish({ request: this })
			}
			onBodySent(chunk) {
				if (channels.bodyChunkSent.hasSubscribers) channels.bodyChunkSent.publish({ request: this, chunk })
				if (this[kHandler].onBodySent)
					try {
						return this[kHandler].onBodySent(chunk)
					} catch (err) {
						this.abort(err)
					}
			}
			onRequestSent() {
				if (channels.bodySent.hasSubscribers) channels.bodySent.publish({ request: this })
				if (this[kHandler].onRequestSent)
					try {
						return this[kHandler].onRequestSent()
					} catch (err) {
						this.abort(err)
					}
			}
			onConnect(abort) {
				assert(!this.aborted)
				assert(!this.completed)
				if (this.error) abort(this.error)
				else {
					this.abort = abort
					return this[kHandler].onConnect(abort)
				}
			}
			onResponseStarted() {
				return this[kHandler].onResponseStarted?.()
			}
			onHeaders(statusCode, headers, resume, statusText) {
				assert(!this.aborted)
				assert(!this.completed)
				if (channels.headers.hasSubscribers) channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
				try {
					return this[kHandler].onHeaders(statusCode, headers, resume, statusText)
				} catch (err) {
					this.abort(err)
				}
			}
			onData(chunk) {
				assert(!this.aborted)
				assert(!this.completed)
				if (channels.bodyChunkReceived.hasSubscribers) channels.bodyChunkReceived.publish({ request: this, chunk })
				try {
					return this[kHandler].onData(chunk)
				} catch (err) {
					this.abort(err)
					return false
				}
			}
			/**
			 * @param {number} statusCode
			 * @param {Buffer[]|string[]} headers
			 * @param {import('node:stream').Duplex} socket
			 * @param {string} [statusText]
			 */ onUpgrade(statusCode, headers, socket, statusText = '') {
				this.onFinally()
				assert(!this.aborted)
				assert(!this.completed)
				if (channels.headers.hasSubscribers) channels.headers.publish({ request: this, response: { statusCode, headers, statusText } })
				let result = this[kHandler].onUpgrade(statusCode, headers, socket)
				if (!this.aborted) {
					this.completed = true
					if (channels.trailers.hasSubscribers) channels.trailers.publish({ request: this, trailers: [] })
				}
				return result
			}
			onComplete(trailers) {
				this.onFinally()
				assert(!this.aborted)
				assert(!this.completed)
				this.completed = true
				if (channels.trailers.hasSubscribers) channels.trailers.publish({ request: this, trailers })
				try {
					return this[kHandler].onComplete(trailers)
				} catch (err) {
					// TODO (fix): This might be a bad idea?
					this.onError(err)
				}
			}
			onError(error) {
				this.onFinally()
				if (channels.error.hasSubscribers) channels.error.publish({ request: this, error })
				if (this.aborted) return
				this.aborted = true
				return this[kHandler].onError(error)
			}
			onFinally() {
				if (this.errorHandler) {
					this.body.off('error', this.errorHandler)
					this.errorHandler = null
				}
				if (this.endHandler) {
					this.body.off('end', this.endHandler)
					this.endHandler = null
				}
			}
			addHeader(key, value) {
				processHeader(this, key, value)
				return this
			}
		}
		function processHeader(request, key, val) {
			if (val && 'object' == typeof val && !Array.isArray(val)) throw new InvalidArgumentError(`invalid ${key} header`)
			else if (void 0 === val) return
			let headerName = headerNameLowerCasedRecord[key]
			if (void 0 === headerName) {
				headerName = key.toLowerCase()
				if (void 0 === headerNameLowerCasedRecord[headerName] && !isValidHTTPToken(headerName)) throw new InvalidArgumentError('invalid header key')
			}
			if (Array.isArray(val)) {
				let arr = []
				for (let i = 0; i < val.length; i++)
					if ('string' == typeof val[i]) {
						if (!isValidHeaderValue(val[i])) throw new InvalidArgumentError(`invalid ${key} header`)
						arr.push(val[i])
					} else if (null === val[i]) arr.push('')
					else if ('object' == typeof val[i]) throw new InvalidArgumentError(`invalid ${key} header`)
					else {
						// Coerce primitives (and reject unsafe coercions such as functions
						// with a crafted toString/Symbol.toPrimitive).
						let str = `${val[i]}`
						if (!isValidHeaderValue(str)) throw new InvalidArgumentError(`invalid ${key} header`)
						arr.push(str)
					}
				val = arr
			} else if ('string' == typeof val) {
				if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`)
			} else if (null === val) val = ''
			else {
				// Coerce primitives (and reject unsafe coercions such as functions
				// with a crafted toString/Symbol.toPrimitive).
				val = `${val}`
				if (!isValidHeaderValue(val)) throw new InvalidArgumentError(`invalid ${key} header`)
			}
			if ('host' === headerName) {
				if (null !== request.host) throw new InvalidArgumentError('duplicate host header')
				if ('string' != typeof val) throw new InvalidArgumentError('invalid host header')
				// Consumed by Client
				request.host = val
			} else if ('content-length' === headerName) {
				if (null !== request.contentLength) throw new InvalidArgumentError('duplicate content-length header')
				if (!isValidContentLengthHeaderValue(val)) throw new InvalidArgumentError('invalid content-length header')
				request.contentLength = parseInt(val, 10)
			} else if (null === request.contentType && 'content-type' === headerName) {
				request.contentType = val
				request.headers.push(key, val)
			} else if ('transfer-encoding' === headerName || 'keep-alive' === headerName || 'upgrade' === headerName)
				throw new InvalidArgumentError(`invalid ${headerName} header`)
			else if ('connection' === headerName) {
				// Per RFC 7230 Section 6.1, Connection header can contain
				// a comma-separated list of connection option tokens (header names)
				let value = 'string' == typeof val ? val : null
				if (null === value) throw new InvalidArgumentError('invalid connection header')
				for (let token of value.toLowerCase().split(',')) {
					let trimmed = token.trim()
					if (!isValidHTTPToken(trimmed)) throw new InvalidArgumentError('invalid connection header')
					if ('close' === trimmed) request.reset = true
				}
			} else if ('expect' === headerName) throw new NotSupportedError('expect header not supported')
			else request.headers.push(key, val)
		}
		module.exports = Request
	},
	36443: module => {
		module.exports = {
			kClose: Symbol('close'),
			kDestroy: Symbol('destroy'),
			kDispatch: Symbol('dispatch'),
			kUrl: Symbol('url'),
			kRedirectCacheControl: Symbol('redirect cache control'),
			kWriting: Symbol('writing'),
			kResuming: Symbol('resuming'),
			kQueue: Symbol('queue'),
			kConnect: Symbol('connect'),
			kConnecting: Symbol('connecting'),
			kKeepAliveDefaultTimeout: Symbol('default keep alive timeout'),
			kKeepAliveMaxTimeout: Symbol('max keep alive timeout'),
			kKeepAliveTimeoutThreshold: Symbol('keep alive timeout threshold'),
			kKeepAliveTimeoutValue: Symbol('keep alive timeout'),
			kKeepAlive: Symbol('keep alive'),
			kHeadersTimeout: Symbol('headers timeout'),
			kBodyTimeout: Symbol('body timeout'),
			kServerName: Symbol('server name'),
			kLocalAddress: Symbol('local address'),
			kHost: Symbol('host'),
			kNoRef: Symbol('no ref'),
			kBodyUsed: Symbol('used'),
			kBody: Symbol('abstracted request body'),
			kRunning: Symbol('running'),
			kBlocking: Symbol('blocking'),
			kPending: Symbol('pending'),
			kSize: Symbol('size'),
			kBusy: Symbol('busy'),
			kQueued: Symbol('queued'),
			kFree: Symbol('free'),
			kConnected: Symbol('connected'),
			kClosed: Symbol('closed'),
			kNeedDrain: Symbol('need drain'),
			kReset: Symbol('reset'),
			kDestroyed: Symbol.for('nodejs.stream.destroyed'),
			kResume: Symbol('resume'),
			kOnError: Symbol('on error'),
			kMaxHeadersSize: Symbol('max headers size'),
			kRunningIdx: Symbol('running index'),
			kPendingIdx: Symbol('pending index'),
			kError: Symbol('error'),
			kClients: Symbol('clients'),
			kClient: Symbol('client'),
			kParser: Symbol('parser'),
			kOnDestroyed: Symbol('destroy callbacks'),
			kPipelining: Symbol('pipelining'),
			kSocket: Symbol('socket'),
			kHostHeader: Symbol('host header'),
			kConnector: Symbol('connector'),
			kStrictContentLength: Symbol('strict content length'),
			kMaxRedirections: Symbol('maxRedirections'),
			kMaxRequests: Symbol('maxRequestsPerClient'),
			kProxy: Symbol('proxy agent options'),
			kCounter: Symbol('socket request counter'),
			kMaxResponseSize: Symbol('max response size'),
			kHTTP2Session: Symbol('http2Session'),
			kHTTP2SessionState: Symbol('http2Session state'),
			kRetryHandlerDefaultRetry: Symbol('retry agent default retry'),
			kConstruct: Symbol('constructable'),
			kListeners: Symbol('listeners'),
			kHTTPContext: Symbol('http context'),
			kMaxConcurrentStreams: Symbol('max concurrent streams'),
			kHTTP2InitialWindowSize: Symbol('http2 initial window size'),
			kHTTP2ConnectionWindowSize: Symbol('http2 connection window size'),
			kEnableConnectProtocol: Symbol('http2session connect protocol'),
			kRemoteSettings: Symbol('http2session remote settings'),
			kHTTP2Stream: Symbol('http2session client stream'),
			kPingInterval: Symbol('ping interval'),
			kNoProxyAgent: Symbol('no proxy agent'),
			kHttpProxyAgent: Symbol('http proxy agent'),
			kHttpsProxyAgent: Symbol('https proxy agent'),
			kSocks5ProxyAgent: Symbol('socks5 proxy agent')
		}
	},
	67752: (module, __unused_webpack_exports, __webpack_require__) => {
		let { wellknownHeaderNames, headerNameLowerCasedRecord } = __webpack_require__(10735)
		class TstNode {
			/** @type {any} */ value = null
			/** @type {null | TstNode} */ left = null
			/** @type {null | TstNode} */ middle = null
			/** @type {null | TstNode} */ right = null
			/** @type {number} */ code
			/**
			 * @param {string} key
			 * @param {any} value
			 * @param {number} index
			 */ constructor(key, value, index) {
				if (void 0 === index || index >= key.length) throw new TypeError('Unreachable')
				let code = (this.code = key.charCodeAt(index))
				// check code is ascii string
				if (code > 0x7f) throw new TypeError('key must be ascii string')
				if (key.length !== ++index) this.middle = new TstNode(key, value, index)
				else this.value = value
			}
			/**
			 * @param {string} key
			 * @param {any} value
			 * @returns {void}
			 */ add(key, value) {
				let length = key.length
				if (0 === length) throw new TypeError('Unreachable')
				let index = 0
				/**
				 * @type {TstNode}
				 */ let node = this
				while (true) {
					let code = key.charCodeAt(index)
					// check code is ascii string
					if (code > 0x7f) throw new TypeError('key must be ascii string')
					if (node.code === code)
						if (length === ++index) {
							node.value = value
							break
						} else if (null !== node.middle) node = node.middle
						else {
							node.middle = new TstNode(key, value, index)
							break
						}
					else if (node.code < code)
						if (null !== node.left) node = node.left
						else {
							node.left = new TstNode(key, value, index)
							break
						}
					else if (null !== node.right) node = node.right
					else {
						node.right = new TstNode(key, value, index)
						break
					}
				}
			}
			/**
			 * @param {Uint8Array} key
			 * @returns {TstNode | null}
			 */ search(key) {
				let keylength = key.length
				let index = 0
				/**
				 * @type {TstNode|null}
				 */ let node = this
				while (null !== node && index < keylength) {
					let code = key[index]
					// A-Z
					// First check if it is bigger than 0x5a.
					// Lowercase letters have higher char codes than uppercase ones.
					// Also we assume that headers will mostly contain lowercase characters.
					if (code <= 0x5a && code >= 0x41)
						// Lowercase for uppercase.
						code |= 32
					while (null !== node) {
						if (code === node.code) {
							if (keylength === ++index)
								// Returns Node since it is the last key.
								return node
							node = node.middle
							break
						}
						node = node.code < code ? node.left : node.right
					}
				}
				return null
			}
		}
		class TernarySearchTree {
			/** @type {TstNode | null} */ node = null
			/**
			 * @param {string} key
			 * @param {any} value
			 * @returns {void}
			 * */ insert(key, value) {
				if (null === this.node) this.node = new TstNode(key, value, 0)
				else this.node.add(key, value)
			}
			/**
			 * @param {Uint8Array} key
			 * @returns {any}
			 */ lookup(key) {
				return this.node?.search(key)?.value ?? null
			}
		}
		let tree = new TernarySearchTree()
		for (let i = 0; i < wellknownHeaderNames.length; ++i) {
			let key = headerNameLowerCasedRecord[wellknownHeaderNames[i]]
			tree.insert(key, key)
		}
		module.exports = { TernarySearchTree, tree }
	},
	3440: (module, __unused_webpack_exports, __webpack_require__) => {
		let assert = __webpack_require__(34589)
		let { kDestroyed, kBodyUsed, kListeners, kBody } = __webpack_require__(36443)
		let { IncomingMessage } = __webpack_require__(37067)
		let stream = __webpack_require__(57075)
		let net = __webpack_require__(77030)
		let { stringify } = __webpack_require__(41792)
		let { EventEmitter: EE } = __webpack_require__(78474)
		let timers = __webpack_require__(96603)
		let { InvalidArgumentError, ConnectTimeoutError } = __webpack_require__(68707)
		let { headerNameLowerCasedRecord } = __webpack_require__(10735)
		let { tree } = __webpack_require__(67752)
		let [nodeMajor, nodeMinor] = process.versions.node.split('.', 2).map(v => Number(v))
		class BodyAsyncIterable {
			constructor(body) {
				this[kBody] = body
				this[kBodyUsed] = false
			}
			async *[Symbol.asyncIterator]() {
				assert(!this[kBodyUsed], 'disturbed')
				this[kBodyUsed] = true
				yield* this[kBody]
			}
		}
		function noop() {}
		/**
		 * @param {*} body
		 * @returns {*}
		 */ function wrapRequestBody(body) {
			if (isStream(body)) {
				// TODO (fix): Provide some way for the user to cache the file to e.g. /tmp
				// so that it can be dispatched again?
				// TODO (fix): Do we need 100-expect support to provide a way to do this properly?
				if (0 === bodyLength(body))
					body.on('data', function () {
						assert(false)
					})
				if ('boolean' != typeof body.readableDidRead) {
					body[kBodyUsed] = false
					EE.prototype.on.call(body, 'data', function () {
						this[kBodyUsed] = true
					})
				}
				return body
			} else if (body && 'function' == typeof body.pipeTo)
				// TODO (fix): We can't access ReadableStream internal state
				// to determine whether or not it has been disturbed. This is just
				// a workaround.
				return new BodyAsyncIterable(body)
			else if (body && isFormDataLike(body)) return body
			else if (body && 'string' != typeof body && !ArrayBuffer.isView(body) && isIterable(body))
				// TODO: Should we allow re-using iterable if !this.opts.idempotent
				// or through some other flag?
				return new BodyAsyncIterable(body)
			else return body
		}
		/**
		 * @param {*} obj
		 * @returns {obj is import('node:stream').Stream}
		 */ function isStream(obj) {
			return obj && 'object' == typeof obj && 'function' == typeof obj.pipe && 'function' == typeof obj.on
		}
		/**
		 * @param {*} object
		 * @returns {object is Blob}
		 * based on https://github.com/node-fetch/fetch-blob/blob/8ab587d34080de94140b54f07168451e7d0b655e/index.js#L229-L241 (MIT License)
		 */ function isBlobLike(object) {
			if (null === object) return false
			else {
				if (object instanceof Blob) return true
				if ('object' != typeof object) return false
				let sTag = object[Symbol.toStringTag]
				return (
					('Blob' === sTag || 'File' === sTag) &&
					(('stream' in object && 'function' == typeof object.stream) || ('arrayBuffer' in object && 'function' == typeof object.arrayBuffer))
				)
			}
		}
		/**
		 * @param {string} url The path to check for query strings or fragments.
		 * @returns {boolean} Returns true if the path contains a query string or fragment.
		 */ function pathHasQueryOrFragment(url) {
			return url.includes('?') || url.includes('#')
		}
		/**
		 * @param {string} url The URL to add the query params to
		 * @param {import('node:querystring').ParsedUrlQueryInput} queryParams The object to serialize into a URL query string
		 * @returns {string} The URL with the query params added
		 */ function serializePathWithQuery(url, queryParams) {
			if (pathHasQueryOrFragment(url)) throw new Error('Query params cannot be passed when url already contains "?" or "#".')
			let stringified = stringify(queryParams)
			if (stringified) url += '?' + stringified
			return url
		}
		/**
		 * @param {number|string|undefined} port
		 * @returns {boolean}
		 */ function isValidPort(port) {
			let value = parseInt(port, 10)
			return value === Number(port) && value >= 0 && value <= 65535
		}
		/**
		 * Check if the value is a valid http or https prefixed string.
		 *
		 * @param {string} value
		 * @returns {boolean}
		 */ function isHttpOrHttpsPrefixed(value) {
			return (
				null != value &&
				'h' === value[0] &&
				't' === value[1] &&
				't' === value[2] &&
				'p' === value[3] &&
				(':' === value[4] || ('s' === value[4] && ':' === value[5]))
			)
		}
		/**
		 * @param {string|URL|Record<string,string>} url
		 * @returns {URL}
		 */ function parseURL(url) {
			if ('string' == typeof url) {
				/**
				 * @type {URL}
				 */ url = new URL(url)
				if (!isHttpOrHttpsPrefixed(url.origin || url.protocol))
					throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
				return url
			}
			if (!url || 'object' != typeof url) throw new InvalidArgumentError('Invalid URL: The URL argument must be a non-null object.')
			if (!(url instanceof URL)) {
				if (null != url.port && '' !== url.port && false === isValidPort(url.port))
					throw new InvalidArgumentError('Invalid URL: port must be a valid integer or a string representation of an integer.')
				if (null != url.path && 'string' != typeof url.path) throw new InvalidArgumentError('Invalid URL path: the path must be a string or null/undefined.')
				if (null != url.pathname && 'string' != typeof url.pathname)
					throw new InvalidArgumentError('Invalid URL pathname: the pathname must be a string or null/undefined.')
				if (null != url.hostname && 'string' != typeof url.hostname)
					throw new InvalidArgumentError('Invalid URL hostname: the hostname must be a string or null/undefined.')
				if (null != url.origin && 'string' != typeof url.origin)
					throw new InvalidArgumentError('Invalid URL origin: the origin must be a string or null/undefined.')
				if (!isHttpOrHttpsPrefixed(url.origin || url.protocol))
					throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
				let port = null != url.port ? url.port : 'https:' === url.protocol ? 443 : 80
				let origin = null != url.origin ? url.origin : `${url.protocol || ''}//${url.hostname || ''}:${port}`
				let path = null != url.path ? url.path : `${url.pathname || ''}${url.search || ''}`
				if ('/' === origin[origin.length - 1]) origin = origin.slice(0, origin.length - 1)
				if (path && '/' !== path[0]) path = `/${path}`
				// new URL(path, origin) is unsafe when `path` contains an absolute URL
				// From https://developer.mozilla.org/en-US/docs/Web/API/URL/URL:
				// If first parameter is a relative URL, second param is required, and will be used as the base URL.
				// If first parameter is an absolute URL, a given second param will be ignored.
				return new URL(`${origin}${path}`)
			}
			if (!isHttpOrHttpsPrefixed(url.origin || url.protocol))
				throw new InvalidArgumentError('Invalid URL protocol: the URL must start with `http:` or `https:`.')
			return url
		}
		/**
		 * @param {string|URL|Record<string, string>} url
		 * @returns {URL}
		 */ function parseOrigin(url) {
			url = parseURL(url)
			if ('/' !== url.pathname || url.search || url.hash) throw new InvalidArgumentError('invalid url')
			return url
		}
		/**
		 * @param {string} host
		 * @returns {string}
		 */ function getHostname(host) {
			if ('[' === host[0]) {
				let idx = host.indexOf(']')
				assert(-1 !== idx)
				return host.substring(1, idx)
			}
			let idx = host.indexOf(':')
			if (-1 === idx) return host
			return host.substring(0, idx)
		}
		/**
		 * IP addresses are not valid server names per RFC6066
		 * Currently, the only server names supported are DNS hostnames
		 * @param {string|null} host
		 * @returns {string|null}
		 */ function getServerName(host) {
			if (!host) return null
			assert('string' == typeof host)
			let servername = getHostname(host)
			if (net.isIP(servername)) return ''
			return servername
		}
		/**
		 * @function
		 * @template T
		 * @param {T} obj
		 * @returns {T}
		 */ function deepClone(obj) {
			return JSON.parse(JSON.stringify(obj))
		}
		/**
		 * @param {*} obj
		 * @returns {obj is AsyncIterable}
		 */ function isAsyncIterable(obj) {
			return !!(null != obj && 'function' == typeof obj[Symbol.asyncIterator])
		}
		/**
		 * @param {*} obj
		 * @returns {obj is Iterable}
		 */ function isIterable(obj) {
			return !!(null != obj && ('function' == typeof obj[Symbol.iterator] || 'function' == typeof obj[Symbol.asyncIterator]))
		}
		/**
		 * Checks whether an object has a safe Symbol.iterator — i.e. one that is
		 * either own or inherited from a non-Object.prototype chain.  This prevents
		 * prototype-pollution attacks from injecting a fake iterator on
		 * Object.prototype.
		 * @param {object} obj
		 * @returns {boolean}
		 */ function hasSafeIterator(obj) {
			let prototype = Object.getPrototypeOf(obj)
			let ownIterator = Object.prototype.hasOwnProperty.call(obj, Symbol.iterator)
			return ownIterator || (null != prototype && prototype !== Object.prototype && 'function' == typeof obj[Symbol.iterator])
		}
		/**
		 * @param {Blob|Buffer|import ('stream').Stream} body
		 * @returns {number|null}
		 */ function bodyLength(body) {
			if (null == body) return 0
			else if (isStream(body)) {
				let state = body._readableState
				return state && false === state.objectMode && true === state.ended && Number.isFinite(state.length) ? state.length : null
			} else if (isBlobLike(body)) return null != body.size ? body.size : null
			else if (isBuffer(body)) return body.byteLength
			return null
		}
		/**
		 * @param {import ('stream').Stream} body
		 * @returns {boolean}
		 */ function isDestroyed(body) {
			return body && !!(body.destroyed || body[kDestroyed] || stream.isDestroyed?.(body))
		}
		/**
		 * @param {import ('stream').Stream} stream
		 * @param {Error} [err]
		 * @returns {void}
		 */ function destroy(stream, err) {
			if (null == stream || !isStream(stream) || isDestroyed(stream)) return
			if ('function' == typeof stream.destroy) {
				if (Object.getPrototypeOf(stream).constructor === IncomingMessage)
					// See: https://github.com/nodejs/node/pull/38505/files
					stream.socket = null
				stream.destroy(err)
			} else if (err)
				queueMicrotask(() => {
					stream.emit('error', err)
				})
			if (true !== stream.destroyed) stream[kDestroyed] = true
		}
		let KEEPALIVE_TIMEOUT_EXPR = /timeout=(\d+)/
		/**
		 * @param {string} val
		 * @returns {number | null}
		 */ function parseKeepAliveTimeout(val) {
			let m = val.match(KEEPALIVE_TIMEOUT_EXPR)
			return m ? 1000 * parseInt(m[1], 10) : null
		}
		/**
		 * Retrieves a header name and returns its lowercase value.
		 * @param {string | Buffer} value Header name
		 * @returns {string}
		 */ function headerNameToString(value) {
			return 'string' == typeof value
				? (headerNameLowerCasedRecord[value] ?? value.toLowerCase())
				: (tree.lookup(value) ?? value.toString('latin1').toLowerCase())
		}
		/**
		 * Receive the buffer as a string and return its lowercase value.
		 * @param {Buffer} value Header name
		 * @returns {string}
		 */ function bufferToLowerCasedHeaderName(value) {
			return tree.lookup(value) ?? value.toString('latin1').toLowerCase()
		}
		/**
		 * @param {(Buffer | string)[]} headers
		 * @param {Record<string, string | string[]>} [obj]
		 * @returns {Record<string, string | string[]>}
		 */ function parseHeaders(headers, obj) {
			if (void 0 === obj) obj = {}
			for (let i = 0; i < headers.length; i += 2) {
				let key = headerNameToString(headers[i])
				let val = obj[key]
				if (void 0 !== val)
					if (Object.hasOwn(obj, key)) {
						if ('string' == typeof val) {
							val = [val]
							obj[key] = val
						}
						val.push(headers[i + 1].toString('latin1'))
					} else {
						let headersValue =
							'string' == typeof headers[i + 1]
								? headers[i + 1]
								: Array.isArray(headers[i + 1])
									? headers[i + 1].map(x => x.toString('latin1'))
									: headers[i + 1].toString('latin1')
						if ('__proto__' === key) Object.defineProperty(obj, key, { value: headersValue, enumerable: true, configurable: true, writable: true })
						else obj[key] = headersValue
					}
				else {
					let headersValue =
						'string' == typeof headers[i + 1]
							? headers[i + 1]
							: Array.isArray(headers[i + 1])
								? headers[i + 1].map(x => x.toString('latin1'))
								: headers[i + 1].toString('latin1')
					obj[key] = headersValue
				}
			}
			return obj
		}
		/**
		 * @param {Buffer[]} headers
		 * @returns {string[]}
		 */ function parseRawHeaders(headers) {
			let headersLength = headers.length
			/**
			 * @type {string[]}
			 */ let ret = new Array(headersLength)
			let key
			let val
			for (let n = 0; n < headersLength; n += 2) {
				key = headers[n]
				val = headers[n + 1]
				'string' != typeof key && (key = key.toString())
				'string' != typeof val && (val = val.toString('latin1'))
				ret[n] = key
				ret[n + 1] = val
			}
			return ret
		}
		/**
		 * @param {Record<string, string | string[]>} headers
		 * @returns {Buffer[]}
		 */ function toRawHeaders(headers) {
			let rawHeaders = []
			for (let [name, value] of Object.entries(headers))
				if (Array.isArray(value)) for (let entry of value) rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${entry}`, 'latin1'))
				else rawHeaders.push(Buffer.from(name, 'latin1'), Buffer.from(`${value}`, 'latin1'))
			return rawHeaders
		}
		/**
		 * @param {string[]} headers
		 * @param {Buffer[]} headers
		 */ function encodeRawHeaders(headers) {
			if (!Array.isArray(headers)) throw new TypeError('expected headers to be an array')
			return headers.map(x => Buffer.from(x))
		}
		/**
		 * @param {*} buffer
		 * @returns {buffer is Buffer}
		 */ function isBuffer(buffer) {
			// See, https://github.com/mcollina/undici/pull/319
			return buffer instanceof Uint8Array || Buffer.isBuffer(buffer)
		}
		/**
		 * Asserts that the handler object is a request handler.
		 *
		 * @param {object} handler
		 * @param {string} method
		 * @param {string} [upgrade]
		 * @returns {asserts handler is import('../api/api-request').RequestHandler}
		 */ function assertRequestHandler(handler, method, upgrade) {
			if (!handler || 'object' != typeof handler) throw new InvalidArgumentError('handler must be an object')
			if ('function' == typeof handler.onRequestStart)
				// TODO (fix): More checks...
				return
			if ('function' != typeof handler.onConnect) throw new InvalidArgumentError('invalid onConnect method')
			if ('function' != typeof handler.onError) throw new InvalidArgumentError('invalid onError method')
			if ('function' != typeof handler.onBodySent && void 0 !== handler.onBodySent) throw new InvalidArgumentError('invalid onBodySent method')
			if (upgrade || 'CONNECT' === method) {
				if ('function' != typeof handler.onUpgrade) throw new InvalidArgumentError('invalid onUpgrade method')
			} else {
				if ('function' != typeof handler.onHeaders) throw new InvalidArgumentError('invalid onHeaders method')
				if ('function' != typeof handler.onData) throw new InvalidArgumentError('invalid onData method')
				if ('function' != typeof handler.onComplete) throw new InvalidArgumentError('invalid onComplete method')
			}
		}
		/**
		 * A body is disturbed if it has been read from and it cannot be re-used without
		 * losing state or data.
		 * @param {import('node:stream').Readable} body
		 * @returns {boolean}
		 */ function isDisturbed(body) {
			// TODO (fix): Why is body[kBodyUsed] needed?
			return !!(body && (stream.isDisturbed(body) || body[kBodyUsed]))
		}
		/**
		 * @typedef {object} SocketInfo
		 * @property {string} [localAddress]
		 * @property {number} [localPort]
		 * @property {string} [remoteAddress]
		 * @property {number} [remotePort]
		 * @property {string} [remoteFamily]
		 * @property {number} [timeout]
		 * @property {number} bytesWritten
		 * @property {number} bytesRead
		 */ /**
		 * @param {import('net').Socket} socket
		 * @returns {SocketInfo}
		 */ function getSocketInfo(socket) {
			return {
				localAddress: socket.localAddress,
				localPort: socket.localPort,
				remoteAddress: socket.remoteAddress,
				remotePort: socket.remotePort,
				remoteFamily: socket.remoteFamily,
				timeout: socket.timeout,
				bytesWritten: socket.bytesWritten,
				bytesRead: socket.bytesRead
			}
		}
		/**
		 * @param {Iterable} iterable
		 * @returns {ReadableStream}
		 */ function ReadableStreamFrom(iterable) {
			// We cannot use ReadableStream.from here because it does not return a byte stream.
			let iterator
			return new ReadableStream({
				start() {
					iterator = iterable[Symbol.asyncIterator]()
				},
				pull(controller) {
					return iterator.next().then(({ done, value }) => {
						if (done)
							return queueMicrotask(() => {
								controller.close()
								controller.byobRequest?.respond(0)
							})
						else {
							let buf = Buffer.isBuffer(value) ? value : Buffer.from(value)
							if (buf.byteLength) return controller.enqueue(new Uint8Array(buf))
							else return this.pull(controller)
						}
					})
				},
				cancel() {
					return iterator.return()
				},
				type: 'bytes'
			})
		}
		/**
		 * The object should be a FormData instance and contains all the required
		 * methods.
		 * @param {*} object
		 * @returns {object is FormData}
		 */ function isFormDataLike(object) {
			return (
				object &&
				'object' == typeof object &&
				'function' == typeof object.append &&
				'function' == typeof object.delete &&
				'function' == typeof object.get &&
				'function' == typeof object.getAll &&
				'function' == typeof object.has &&
				'function' == typeof object.set &&
				'FormData' === object[Symbol.toStringTag]
			)
		}
		function addAbortListener(signal, listener) {
			if ('addEventListener' in signal) {
				signal.addEventListener('abort', listener, { once: true })
				return () => signal.removeEventListener('abort', listener)
			}
			signal.once('abort', listener)
			return () => signal.removeListener('abort', listener)
		}
		let validTokenChars = new Uint8Array([
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			// 0-15
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			// 16-31
			0, 1, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 0,
			// 32-47 (!"#$%&'()*+,-./)
			1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
			// 48-63 (0-9:;<=>?)
			0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
			// 64-79 (@A-O)
			1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1,
			// 80-95 (P-Z[\]^_)
			1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
			// 96-111 (`a-o)
			1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0,
			// 112-127 (p-z{|}~)
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			// 128-143
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			// 144-159
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			// 160-175
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			// 176-191
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			// 192-207
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			// 208-223
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
			// 224-239
			0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
		])
		// 240-255
		/**
		 * @see https://tools.ietf.org/html/rfc7230#section-3.2.6
		 * @param {number} c
		 * @returns {boolean}
		 */ function isTokenCharCode(c) {
			return 1 === validTokenChars[c]
		}
		let tokenRegExp = /^[\^_`a-zA-Z\-0-9!#$%&'*+.|~]+$/
		/**
		 * @param {string} characters
		 * @returns {boolean}
		 */ function isValidHTTPToken(characters) {
			if (characters.length >= 12) return tokenRegExp.test(characters)
			if (0 === characters.length) return false
			for (let i = 0; i < characters.length; i++) if (1 !== validTokenChars[characters.charCodeAt(i)]) return false
			return true
		}
		// headerCharRegex have been lifted from
		// https://github.com/nodejs/node/blob/main/lib/_http_common.js
		/**
		 * Matches if val contains an invalid field-vchar
		 *  field-value    = *( field-content / obs-fold )
		 *  field-content  = field-vchar [ 1*( SP / HTAB ) field-vchar ]
		 *  field-vchar    = VCHAR / obs-text
		 */ let headerCharRegex = /[^\t\x20-\x7e\x80-\xff]/
		/**
		 * @param {string} characters
		 * @returns {boolean}
		 */ function isValidHeaderValue(characters) {
			return !headerCharRegex.test(characters)
		}
		let rangeHeaderRegex = /^bytes (\d+)-(\d+)\/(\d+)?$/
		/**
		 * @typedef {object} RangeHeader
		 * @property {number} start
		 * @property {number | null} end
		 * @property {number | null} size
		 */ /**
		 * Parse accordingly to RFC 9110
		 * @see https://www.rfc-editor.org/rfc/rfc9110#field.content-range
		 * @param {string} [range]
		 * @returns {RangeHeader|null}
		 */ function parseRangeHeader(range) {
			if (null == range || '' === range) return { start: 0, end: null, size: null }
			let m = range ? range.match(rangeHeaderRegex) : null
			return m ? { start: parseInt(m[1]), end: m[2] ? parseInt(m[2]) : null, size: m[3] ? parseInt(m[3]) : null } : null
		}
		/**
		 * @template {import("events").EventEmitter} T
		 * @param {T} obj
		 * @param {string} name
		 * @param {(...args: any[]) => void} listener
		 * @returns {T}
		 */ function addListener(obj, name, listener) {
			let listeners = (obj[kListeners] ??= [])
			listeners.push([name, listener])
			obj.on(name, listener)
			return obj
		}
		/**
		 * @template {import("events").EventEmitter} T
		 * @param {T} obj
		 * @returns {T}
		 */ function removeAllListeners(obj) {
			if (null != obj[kListeners]) {
				for (let [name, listener] of obj[kListeners]) obj.removeListener(name, listener)
				obj[kListeners] = null
			}
			return obj
		}
		/**
		 * @param {import ('../dispatcher/client')} client
		 * @param {import ('../core/request')} request
		 * @param {Error} err
		 */ function errorRequest(client, request, err) {
			try {
				request.onError(err)
				assert(request.aborted)
			} catch (err) {
				client.emit('error', err)
			}
		}
		/**
		 * @param {WeakRef<net.Socket>} socketWeakRef
		 * @param {object} opts
		 * @param {number} opts.timeout
		 * @param {string} opts.hostname
		 * @param {number} opts.port
		 * @returns {() => void}
		 */ let setupConnectTimeout =
			'win32' === process.platform
				? (socketWeakRef, opts) => {
						if (!opts.timeout) return noop
						let s1 = null
						let s2 = null
						let fastTimer = timers.setFastTimeout(() => {
							// setImmediate is added to make sure that we prioritize socket error events over timeouts
							s1 = setImmediate(() => {
								// Windows needs an extra setImmediate probably due to implementation differences in the socket logic
								s2 = setImmediate(() => onConnectTimeout(socketWeakRef.deref(), opts))
							})
						}, opts.timeout)
						return () => {
							timers.clearFastTimeout(fastTimer)
							clearImmediate(s1)
							clearImmediate(s2)
						}
					}
				: (socketWeakRef, opts) => {
						if (!opts.timeout) return noop
						let s1 = null
						let fastTimer = timers.setFastTimeout(() => {
							// setImmediate is added to make sure that we prioritize socket error events over timeouts
							s1 = setImmediate(() => {
								onConnectTimeout(socketWeakRef.deref(), opts)
							})
						}, opts.timeout)
						return () => {
							timers.clearFastTimeout(fastTimer)
							clearImmediate(s1)
						}
					}
		/**
		 * @param {net.Socket} socket
		 * @param {object} opts
		 * @param {number} opts.timeout
		 * @param {string} opts.hostname
		 * @param {number} opts.port
		 */ function onConnectTimeout(socket, opts) {
			// The socket could be already garbage collected
			if (null == socket) return
			let message = 'Connect Timeout Error'
			if (Array.isArray(socket.autoSelectFamilyAttemptedAddresses)) message += ` (attempted addresses: ${socket.autoSelectFamilyAttemptedAddresses.join(', ')},`
			else message += ` (attempted address: ${opts.hostname}:${opts.port},`
			message += ` timeout: ${opts.timeout}ms)`
			destroy(socket, new ConnectTimeoutError(message))
		}
		/**
		 * @param {string} urlString
		 * @returns {string}
		 */ function getProtocolFromUrlString(urlString) {
			if ('h' === urlString[0] && 't' === urlString[1] && 't' === urlString[2] && 'p' === urlString[3])
				switch (urlString[4]) {
					case ':':
						return 'http:'
					case 's':
						if (':' === urlString[5]) return 'https:'
				}
			// fallback if none of the usual suspects
			return urlString.slice(0, urlString.indexOf(':') + 1)
		}
		let kEnumerableProperty = Object.create(null)
		kEnumerableProperty.enumerable = true
		let normalizedMethodRecordsBase = {
			delete: 'DELETE',
			DELETE: 'DELETE',
			get: 'GET',
			GET: 'GET',
			head: 'HEAD',
			HEAD: 'HEAD',
			options: 'OPTIONS',
			OPTIONS: 'OPTIONS',
			post: 'POST',
			POST: 'POST',
			put: 'PUT',
			PUT: 'PUT'
		}
		let normalizedMethodRecords = { ...normalizedMethodRecordsBase, patch: 'patch', PATCH: 'PATCH' }
		// Note: object prototypes should not be able to be referenced. e.g. `Object#hasOwnProperty`.
		Object.setPrototypeOf(normalizedMethodRecordsBase, null)
		Object.setPrototypeOf(normalizedMethodRecords, null)
		module.exports = {
			kEnumerableProperty,
			isDisturbed,
			isBlobLike,
			parseOrigin,
			parseURL,
			getServerName,
			isStream,
			isIterable,
			hasSafeIterator,
			isAsyncIterable,
			isDestroyed,
			headerNameToString,
			bufferToLowerCasedHeaderName,
			addListener,
			removeAllListeners,
			errorRequest,
			parseRawHeaders,
			toRawHeaders,
			encodeRawHeaders,
			parseHeaders,
			parseKeepAliveTimeout,
			destroy,
			bodyLength,
			deepClone,
			ReadableStreamFrom,
			isBuffer,
			assertRequestHandler,
			getSocketInfo,
			isFormDataLike,
			pathHasQueryOrFragment,
			serializePathWithQuery,
			addAbortListener,
			isValidHTTPToken,
			isValidHeaderValue,
			isTokenCharCode,
			parseRangeHeader,
			normalizedMethodRecordsBase,
			normalizedMethodRecords,
			isValidPort,
			isHttpOrHttpsPrefixed,
			nodeMajor,
			nodeMinor,
			safeHTTPMethods: Object.freeze(['GET', 'HEAD', 'OPTIONS', 'TRACE']),
			wrapRequestBody,
			setupConnectTimeout,
			getProtocolFromUrlString
		}
	},
	57405: (module, __unused_webpack_exports, __webpack_require__) => {
		let { InvalidArgumentError, MaxOriginsReachedError } = __webpack_require__(68707)
		let { kClients, kRunning, kClose, kDestroy, kDispatch, kUrl } = __webpack_require__(36443)
		let DispatcherBase = __webpack_require__(21841)
		let Pool = __webpack_require__(30628)
		let Client = __webpack_require__(23701)
		let util = __webpack_require__(3440)
		let kOnConnect = Symbol('onConnect')
		let kOnDisconnect = Symbol('onDisconnect')
		let kOnConnectionError = Symbol('onConnectionError')
		let kOnDrain = Symbol('onDrain')
		let kFactory = Symbol('factory')
		let kOptions = Symbol('options')
		let kOrigins = Symbol('origins')
		function defaultFactory(origin, opts) {
			return opts && 1 === opts.connections ? new Client(origin, opts) : new Pool(origin, opts)
		}
		class Agent extends DispatcherBase {
			constructor({ factory = defaultFactory, maxOrigins = 1 / 0, connect, tls, ...options } = {}) {
				if ('function' != typeof factory) throw new InvalidArgumentError('factory must be a function.')
				if (null != connect && 'function' != typeof connect && 'object' != typeof connect)
					throw new InvalidArgumentError('connect must be a function or an object')
				if ('number' != typeof maxOrigins || Number.isNaN(maxOrigins) || maxOrigins <= 0)
					throw new InvalidArgumentError('maxOrigins must be a number greater than 0')
				super(options)
				if (connect && 'function' != typeof connect) connect = { ...connect }
				if (tls && 'function' != typeof tls) tls = { ...tls }
				this[kOptions] = { ...util.deepClone(options), maxOrigins, connect, tls }
				this[kFactory] = factory
				this[kClients] = new Map()
				this[kOrigins] = new Set()
				this[kOnDrain] = (origin, targets) => {
					this.emit('drain', origin, [this, ...targets])
				}
				this[kOnConnect] = (origin, targets) => {
					this.emit('connect', origin, [this, ...targets])
				}
				this[kOnDisconnect] = (origin, targets, err) => {
					this.emit('disconnect', origin, [this, ...targets], err)
				}
				this[kOnConnectionError] = (origin, targets, err) => {
					this.emit('connectionError', origin, [this, ...targets], err)
				}
			}
			get [kRunning]() {
				let ret = 0
				for (let { dispatcher } of this[kClients].values()) ret += dispatcher[kRunning]
				return ret
			}
			[kDispatch](opts, handler) {
				let key
				if (opts.origin && ('string' == typeof opts.origin || opts.origin instanceof URL)) key = String(opts.origin)
				else throw new InvalidArgumentError('opts.origin must be a non-empty string or URL.')
				if (this[kOrigins].size >= this[kOptions].maxOrigins && !this[kOrigins].has(key)) throw new MaxOriginsReachedError()
				let result = this[kClients].get(key)
				let dispatcher = result && result.dispatcher
				if (!dispatcher) {
					let closeClientIfUnused = connected => {
						let result = this[kClients].get(key)
						if (result) {
							if (connected) result.count -= 1
							if (result.count <= 0) {
								this[kClients].delete(key)
								if (!result.dispatcher.destroyed) result.dispatcher.close()
							}
							this[kOrigins].delete(key)
						}
					}
					dispatcher = this[kFactory](opts.origin, this[kOptions])
						.on('drain', this[kOnDrain])
						.on('connect', (origin, targets) => {
							let result = this[kClients].get(key)
							if (result) result.count += 1
							this[kOnConnect](origin, targets)
						})
						.on('disconnect', (origin, targets, err) => {
							closeClientIfUnused(true)
							this[kOnDisconnect](origin, targets, err)
						})
						.on('connectionError', (origin, targets, err) => {
							closeClientIfUnused(false)
							this[kOnConnectionError](origin, targets, err)
						})
					this[kClients].set(key, { count: 0, dispatcher })
					this[kOrigins].add(key)
				}
				return dispatcher.dispatch(opts, handler)
			}
			[kClose]() {
				let closePromises = []
				for (let { dispatcher } of this[kClients].values()) closePromises.push(dispatcher.close())
				this[kClients].clear()
				return Promise.all(closePromises)
			}
			[kDestroy](err) {
				let destroyPromises = []
				for (let { dispatcher } of this[kClients].values()) destroyPromises.push(dispatcher.destroy(err))
				this[kClients].clear()
				return Promise.all(destroyPromises)
			}
			get stats() {
				let allClientStats = {}
				for (let { dispatcher } of this[kClients].values()) if (dispatcher.stats) allClientStats[dispatcher[kUrl].origin] = dispatcher.stats
				return allClientStats
			}
		}
		module.exports = Agent
	},
	637: (module, __unused_webpack_exports, __webpack_require__) => {
		/* global WebAssembly */ let assert = __webpack_require__(34589)
		let util = __webpack_require__(3440)
		let { channels } = __webpack_require__(42414)
		let timers = __webpack_require__(96603)
		let {
			RequestContentLengthMismatchError,
			ResponseContentLengthMismatchError,
			RequestAbortedError,
			InvalidArgumentError,
			HeadersTimeoutError,
			HeadersOverflowError,
			SocketError,
			InformationalError,
			BodyTimeoutError,
			HTTPParserError,
			ResponseExceededMaxSizeError
		} = __webpack_require__(68707)
		let {
			kUrl,
			kReset,
			kClient,
			kParser,
			kBlocking,
			kRunning,
			kPending,
			kSize,
			kWriting,
			kQueue,
			kNoRef,
			kKeepAliveDefaultTimeout,
			kHostHeader,
			kPendingIdx,
			kRunningIdx,
			kError,
			kPipelining,
			kSocket,
			kKeepAliveTimeoutValue,
			kMaxHeadersSize,
			kKeepAliveMaxTimeout,
			kKeepAliveTimeoutThreshold,
			kHeadersTimeout,
			kBodyTimeout,
			kStrictContentLength,
			kMaxRequests,
			kCounter,
			kMaxResponseSize,
			kOnError,
			kResume,
			kHTTPContext,
			kClosed
		} = __webpack_require__(36443)
		let constants = __webpack_require__(52824)
		let EMPTY_BUF = Buffer.alloc(0)
		let FastBuffer = Buffer[Symbol.species]
		let removeAllListeners = util.removeAllListeners
		let kIdleSocketValidation = Symbol('kIdleSocketValidation')
		let kIdleSocketValidationTimeout = Symbol('kIdleSocketValidationTimeout')
		let kSocketUsed = Symbol('kSocketUsed')
		let kTypeOfService = Symbol('kTypeOfService')
		let extractBody
		function lazyllhttp() {
			let llhttpWasmData = process.env.JEST_WORKER_ID ? __webpack_require__(63870) : void 0
			let mod
			// We disable wasm SIMD on older versions of Node.js on ppc64 that are broken on Power >=9 architectures.
			let useWasmSIMD = true
			if ('ppc64' === process.arch) {
				let [major, minor] = process.versions.node.split('.').map(n => parseInt(n, 10))
				if (major < 24 || (24 === major && minor < 12)) useWasmSIMD = false
			}
			// The Env Variable UNDICI_NO_WASM_SIMD allows explicitly overriding the default behavior
			if ('1' === process.env.UNDICI_NO_WASM_SIMD) useWasmSIMD = false
			else if ('0' === process.env.UNDICI_NO_WASM_SIMD) useWasmSIMD = true
			if (useWasmSIMD)
				try {
					mod = new WebAssembly.Module(__webpack_require__(53434))
				} catch {}
			if (!mod)
				// We could check if the error was caused by the simd option not
				// being enabled, but the occurring of this other error
				// * https://github.com/emscripten-core/emscripten/issues/11495
				// got me to remove that check to avoid breaking Node 12.
				mod = new WebAssembly.Module(llhttpWasmData || __webpack_require__(63870))
			return new WebAssembly.Instance(mod, {
				env: {
					/**
					 * @param {number} p
					 * @param {number} at
					 * @param {number} len
					 * @returns {number}
					 */ wasm_on_url: (p, at, len) => 0,
					/**
					 * @param {number} p
					 * @param {number} at
					 * @param {number} len
					 * @returns {number}
					 */ wasm_on_status: (p, at, len) => {
						assert(currentParser.ptr === p)
						let start = at - currentBufferPtr + currentBufferRef.byteOffset
						return currentParser.onStatus(new FastBuffer(currentBufferRef.buffer, start, len))
					},
					/**
					 * @param {number} p
					 * @returns {number}
					 */ wasm_on_message_begin: p => {
						assert(currentParser.ptr === p)
						return currentParser.onMessageBegin()
					},
					/**
					 * @param {number} p
					 * @param {number} at
					 * @param {number} len
					 * @returns {number}
					 */ wasm_on_header_field: (p, at, len) => {
						assert(currentParser.ptr === p)
						let start = at - currentBufferPtr + currentBufferRef.byteOffset
						return currentParser.onHeaderField(new FastBuffer(currentBufferRef.buffer, start, len))
					},
					/**
					 * @param {number} p
					 * @param {number} at
					 * @param {number} len
					 * @returns {number}
					 */ wasm_on_header_value: (p, at, len) => {
						assert(currentParser.ptr === p)
						let start = at - currentBufferPtr + currentBufferRef.byteOffset
						return currentParser.onHeaderValue(new FastBuffer(currentBufferRef.buffer, start, len))
					},
					/**
					 * @param {number} p
					 * @param {number} statusCode
					 * @param {0|1} upgrade
					 * @param {0|1} shouldKeepAlive
					 * @returns {number}
					 */ wasm_on_headers_complete: (p, statusCode, upgrade, shouldKeepAlive) => {
						assert(currentParser.ptr === p)
						return currentParser.onHeadersComplete(statusCode, 1 === upgrade, 1 === shouldKeepAlive)
					},
					/**
					 * @param {number} p
					 * @param {number} at
					 * @param {number} len
					 * @returns {number}
					 */ wasm_on_body: (p, at, len) => {
						assert(currentParser.ptr === p)
						let start = at - currentBufferPtr + currentBufferRef.byteOffset
						return currentParser.onBody(new FastBuffer(currentBufferRef.buffer, start, len))
					},
					/**
					 * @param {number} p
					 * @returns {number}
					 */ wasm_on_message_complete: p => {
						assert(currentParser.ptr === p)
						return currentParser.onMessageComplete()
					}
				}
			})
		}
		let llhttpInstance = null
		/**
		 * @type {Parser|null}
		 */ let currentParser = null
		let currentBufferRef = null
		/**
		 * @type {number}
		 */ let currentBufferSize = 0
		let currentBufferPtr = null
		let USE_NATIVE_TIMER = 0
		let USE_FAST_TIMER = 1
		// Use fast timers for headers and body to take eventual event loop
		// latency into account.
		let TIMEOUT_HEADERS = 2 | USE_FAST_TIMER
		let TIMEOUT_BODY = 4 | USE_FAST_TIMER
		// Use native timers to ignore event loop latency for keep-alive
		// handling.
		let TIMEOUT_KEEP_ALIVE = 8 | USE_NATIVE_TIMER
		class Parser {
			/**
			 * @param {import('./client.js')} client
			 * @param {import('net').Socket} socket
			 * @param {*} llhttp
			 */ constructor(client, socket, { exports }) {
				this.llhttp = exports
				this.ptr = this.llhttp.llhttp_alloc(constants.TYPE.RESPONSE)
				this.client = client
				/**
				 * @type {import('net').Socket}
				 */ this.socket = socket
				this.timeout = null
				this.timeoutWeakRef = new WeakRef(this)
				this.timeoutValue = null
				this.timeoutType = null
				this.statusCode = 0
				this.statusText = ''
				this.upgrade = false
				this.headers = []
				this.headersSize = 0
				this.headersMaxSize = client[kMaxHeadersSize]
				this.shouldKeepAlive = false
				this.paused = false
				this.resume = this.resume.bind(this)
				this.bytesRead = 0
				this.keepAlive = ''
				this.contentLength = ''
				this.connection = ''
				this.maxResponseSize = client[kMaxResponseSize]
			}
			setTimeout(delay, type) {
				// If the existing timer and the new timer are of different timer type
				// (fast or native) or have different delay, we need to clear the existing
				// timer and set a new one.
				if (delay !== this.timeoutValue || (type & USE_FAST_TIMER) ^ (this.timeoutType & USE_FAST_TIMER)) {
					// If a timeout is already set, clear it with clearTimeout of the fast
					// timer implementation, as it can clear fast and native timers.
					if (this.timeout) {
						timers.clearTimeout(this.timeout)
						this.timeout = null
					}
					if (delay)
						if (type & USE_FAST_TIMER) this.timeout = timers.setFastTimeout(onParserTimeout, delay, this.timeoutWeakRef)
						else {
							this.timeout = setTimeout(onParserTimeout, delay, this.timeoutWeakRef)
							this.timeout?.unref()
						}
					this.timeoutValue = delay
				} else if (this.timeout) {
					if (this.timeout.refresh) this.timeout.refresh()
				}
				this.timeoutType = type
			}
			resume() {
				if (this.socket.destroyed || !this.paused) return
				assert(null != this.ptr)
				assert(null === currentParser)
				this.llhttp.llhttp_resume(this.ptr)
				assert(this.timeoutType === TIMEOUT_BODY)
				if (this.timeout) {
					if (this.timeout.refresh) this.timeout.refresh()
				}
				this.paused = false
				this.execute(this.socket.read() || EMPTY_BUF)
				// Flush parser.
				this.readMore()
			}
			readMore() {
				while (!this.paused && this.ptr) {
					let chunk = this.socket.read()
					if (null === chunk) break
					this.execute(chunk)
				}
			}
			/**
			 * @param {Buffer} chunk
			 */ execute(chunk) {
				assert(null === currentParser)
				assert(null != this.ptr)
				assert(!this.paused)
				let { socket, llhttp } = this
				// Allocate a new buffer if the current buffer is too small.
				if (chunk.length > currentBufferSize) {
					if (currentBufferPtr) llhttp.free(currentBufferPtr)
					// Allocate a buffer that is a multiple of 4096 bytes.
					currentBufferSize = 4096 * Math.ceil(chunk.length / 4096)
					currentBufferPtr = llhttp.malloc(currentBufferSize)
				}
				new Uint8Array(llhttp.memory.buffer, currentBufferPtr, currentBufferSize).set(chunk)
				// Call `execute` on the wasm parser.
				// We pass the `llhttp_parser` pointer address, the pointer address of buffer view data,
				// and finally the length of bytes to parse.
				// The return value is an error code or `constants.ERROR.OK`.
				try {
					let ret
					try {
						currentBufferRef = chunk
						currentParser = this
						ret = llhttp.llhttp_execute(this.ptr, currentBufferPtr, chunk.length)
					} finally {
						currentParser = null
						currentBufferRef = null
					}
					if (ret !== constants.ERROR.OK) {
						let data = chunk.subarray(llhttp.llhttp_get_error_pos(this.ptr) - currentBufferPtr)
						if (ret === constants.ERROR.PAUSED_UPGRADE) this.onUpgrade(data)
						else if (ret === constants.ERROR.PAUSED) {
							this.paused = true
							socket.unshift(data)
						} else throw this.createError(ret, data)
					}
				} catch (err) {
					util.destroy(socket, err)
				}
			}
			finish() {
				assert(null === currentParser)
				assert(null != this.ptr)
				assert(!this.paused)
				let { llhttp } = this
				let ret
				try {
					currentParser = this
					ret = llhttp.llhttp_finish(this.ptr)
				} finally {
					currentParser = null
				}
				if (ret === constants.ERROR.OK) return null
				if (ret === constants.ERROR.PAUSED || ret === constants.ERROR.PAUSED_UPGRADE) {
					this.paused = true
					return null
				}
				return this.createError(ret, EMPTY_BUF)
			}
			createError(ret, data) {
				let { llhttp, contentLength, bytesRead } = this
				if (contentLength && bytesRead !== parseInt(contentLength, 10)) return new ResponseContentLengthMismatchError()
				let ptr = llhttp.llhttp_get_error_reason(this.ptr)
				let message = ''
				if (ptr) {
					let len = new Uint8Array(llhttp.memory.buffer, ptr).indexOf(0)
					message = 'Response does not match the HTTP/1.1 protocol (' + Buffer.from(llhttp.memory.buffer, ptr, len).toString() + ')'
				}
				return new HTTPParserError(message, constants.ERROR[ret], data)
			}
			destroy() {
				assert(null === currentParser)
				assert(null != this.ptr)
				this.llhttp.llhttp_free(this.ptr)
				this.ptr = null
				this.timeout && timers.clearTimeout(this.timeout)
				this.timeout = null
				this.timeoutValue = null
				this.timeoutType = null
				this.paused = false
			}
			/**
			 * @param {Buffer} buf
			 * @returns {0}
			 */ onStatus(buf) {
				this.statusText = buf.toString()
				return 0
			}
			/**
			 * @returns {0|-1}
			 */ onMessageBegin() {
				let { socket, client } = this
				if (socket.destroyed) return -1
				if (0 === client[kRunning]) {
					util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
					return -1
				}
				let request = client[kQueue][client[kRunningIdx]]
				if (!request) return -1
				request.onResponseStarted()
				return 0
			}
			/**
			 * @param {Buffer} buf
			 * @returns {number}
			 */ onHeaderField(buf) {
				let len = this.headers.length
				if ((1 & len) === 0) this.headers.push(buf)
				else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
				this.trackHeader(buf.length)
				return 0
			}
			/**
			 * @param {Buffer} buf
			 * @returns {number}
			 */ onHeaderValue(buf) {
				let len = this.headers.length
				if ((1 & len) === 1) {
					this.headers.push(buf)
					len += 1
				} else this.headers[len - 1] = Buffer.concat([this.headers[len - 1], buf])
				let key = this.headers[len - 2]
				if (10 === key.length) {
					let headerName = util.bufferToLowerCasedHeaderName(key)
					if ('keep-alive' === headerName) this.keepAlive += buf.toString()
					else if ('connection' === headerName) this.connection += buf.toString()
				} else if (14 === key.length && 'content-length' === util.bufferToLowerCasedHeaderName(key)) this.contentLength += buf.toString()
				this.trackHeader(buf.length)
				return 0
			}
			/**
			 * @param {number} len
			 */ trackHeader(len) {
				this.headersSize += len
				if (this.headersSize >= this.headersMaxSize) util.destroy(this.socket, new HeadersOverflowError())
			}
			/**
			 * @param {Buffer} head
			 */ onUpgrade(head) {
				let { upgrade, client, socket, headers, statusCode, statusText } = this
				assert(upgrade)
				assert(client[kSocket] === socket)
				assert(!socket.destroyed)
				assert(!this.paused)
				assert((1 & headers.length) === 0)
				let request = client[kQueue][client[kRunningIdx]]
				assert(request)
				assert(request.upgrade || 'CONNECT' === request.method)
				this.statusCode = 0
				this.statusText = ''
				this.shouldKeepAlive = false
				this.headers = []
				this.headersSize = 0
				socket.unshift(head)
				socket[kParser].destroy()
				socket[kParser] = null
				socket[kClient] = null
				socket[kError] = null
				removeAllListeners(socket)
				client[kSocket] = null
				client[kHTTPContext] = null
				// TODO (fix): This is hacky...
				client[kQueue][client[kRunningIdx]++] = null
				client.emit('disconnect', client[kUrl], [client], new InformationalError('upgrade'))
				try {
					request.onUpgrade(statusCode, headers, socket, statusText)
				} catch (err) {
					util.errorRequest(client, request, err)
					util.destroy(socket, err)
				}
				client[kResume]()
			}
			/**
			 * @param {number} statusCode
			 * @param {boolean} upgrade
			 * @param {boolean} shouldKeepAlive
			 * @returns {number}
			 */ onHeadersComplete(statusCode, upgrade, shouldKeepAlive) {
				let { client, socket, headers, statusText } = this
				if (socket.destroyed) return -1
				if (0 === client[kRunning]) {
					util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
					return -1
				}
				let request = client[kQueue][client[kRunningIdx]]
				if (!request) return -1
				assert(!this.upgrade)
				assert(this.statusCode < 200)
				if (100 === statusCode) {
					util.destroy(socket, new SocketError('bad response', util.getSocketInfo(socket)))
					return -1
				}
				/* this can only happen if server is misbehaving */ if (upgrade && !request.upgrade) {
					util.destroy(socket, new SocketError('bad upgrade', util.getSocketInfo(socket)))
					return -1
				}
				assert(this.timeoutType === TIMEOUT_HEADERS)
				this.statusCode = statusCode
				this.shouldKeepAlive =
					shouldKeepAlive || // Override llhttp value which does not allow keepAlive for HEAD.
					('HEAD' === request.method && !socket[kReset] && 'keep-alive' === this.connection.toLowerCase())
				if (this.statusCode >= 200) {
					let bodyTimeout = null != request.bodyTimeout ? request.bodyTimeout : client[kBodyTimeout]
					this.setTimeout(bodyTimeout, TIMEOUT_BODY)
				} else if (this.timeout) {
					if (this.timeout.refresh) this.timeout.refresh()
				}
				if ('CONNECT' === request.method) {
					assert(1 === client[kRunning])
					this.upgrade = true
					return 2
				}
				if (upgrade) {
					assert(1 === client[kRunning])
					this.upgrade = true
					return 2
				}
				assert((1 & this.headers.length) === 0)
				this.headers = []
				this.headersSize = 0
				if (this.shouldKeepAlive && client[kPipelining]) {
					let keepAliveTimeout = this.keepAlive ? util.parseKeepAliveTimeout(this.keepAlive) : null
					if (null != keepAliveTimeout) {
						let timeout = Math.min(keepAliveTimeout - client[kKeepAliveTimeoutThreshold], client[kKeepAliveMaxTimeout])
						if (timeout <= 0) socket[kReset] = true
						else client[kKeepAliveTimeoutValue] = timeout
					} else client[kKeepAliveTimeoutValue] = client[kKeepAliveDefaultTimeout]
				} // Stop more requests from being dispatched.
				else socket[kReset] = true
				let pause = false === request.onHeaders(statusCode, headers, this.resume, statusText)
				if (request.aborted) return -1
				if ('HEAD' === request.method) return 1
				if (statusCode < 200) return 1
				if (socket[kBlocking]) {
					socket[kBlocking] = false
					client[kResume]()
				}
				return pause ? constants.ERROR.PAUSED : 0
			}
			/**
			 * @param {Buffer} buf
			 * @returns {number}
			 */ onBody(buf) {
				let { client, socket, statusCode, maxResponseSize } = this
				if (socket.destroyed) return -1
				let request = client[kQueue][client[kRunningIdx]]
				assert(request)
				assert(this.timeoutType === TIMEOUT_BODY)
				if (this.timeout) {
					if (this.timeout.refresh) this.timeout.refresh()
				}
				assert(statusCode >= 200)
				if (maxResponseSize > -1 && this.bytesRead + buf.length > maxResponseSize) {
					util.destroy(socket, new ResponseExceededMaxSizeError())
					return -1
				}
				this.bytesRead += buf.length
				if (false === request.onData(buf)) return constants.ERROR.PAUSED
				return 0
			}
			/**
			 * @returns {number}
			 */ onMessageComplete() {
				let { client, socket, statusCode, upgrade, headers, contentLength, bytesRead, shouldKeepAlive } = this
				if (socket.destroyed && (!statusCode || shouldKeepAlive)) return -1
				if (upgrade) return 0
				assert(statusCode >= 100)
				assert((1 & this.headers.length) === 0)
				let request = client[kQueue][client[kRunningIdx]]
				assert(request)
				this.statusCode = 0
				this.statusText = ''
				this.bytesRead = 0
				this.contentLength = ''
				this.keepAlive = ''
				this.connection = ''
				this.headers = []
				this.headersSize = 0
				if (statusCode < 200) return 0
				if ('HEAD' !== request.method && contentLength && bytesRead !== parseInt(contentLength, 10)) {
					util.destroy(socket, new ResponseContentLengthMismatchError())
					return -1
				}
				request.onComplete(headers)
				client[kQueue][client[kRunningIdx]++] = null
				socket[kSocketUsed] = 0 === client[kPending]
				if (socket[kWriting]) {
					assert(0 === client[kRunning])
					// Response completed before request.
					util.destroy(socket, new InformationalError('reset'))
					return constants.ERROR.PAUSED
				} else if (shouldKeepAlive)
					if (socket[kReset] && 0 === client[kRunning]) {
						// Destroy socket once all requests have completed.
						// The request at the tail of the pipeline is the one
						// that requested reset and no further requests should
						// have been queued since then.
						util.destroy(socket, new InformationalError('reset'))
						return constants.ERROR.PAUSED
					} else if (null == client[kPipelining] || 1 === client[kPipelining])
						// We must wait a full event loop cycle to reuse this socket to make sure
						// that non-spec compliant servers are not closing the connection even if they
						// said they won't.
						setImmediate(client[kResume])
					else client[kResume]()
				else {
					util.destroy(socket, new InformationalError('reset'))
					return constants.ERROR.PAUSED
				}
				return 0
			}
		}
		function onParserTimeout(parserWeakRef) {
			let parser = parserWeakRef.deref()
			if (!parser) return
			let { socket, timeoutType, client, paused } = parser
			if (timeoutType === TIMEOUT_HEADERS) {
				if (!socket[kWriting] || socket.writableNeedDrain || client[kRunning] > 1) {
					assert(!paused, 'cannot be paused while waiting for headers')
					util.destroy(socket, new HeadersTimeoutError())
				}
			} else if (timeoutType === TIMEOUT_BODY) {
				if (!paused) util.destroy(socket, new BodyTimeoutError())
			} else if (timeoutType === TIMEOUT_KEEP_ALIVE) {
				assert(0 === client[kRunning] && client[kKeepAliveTimeoutValue])
				util.destroy(socket, new InformationalError('socket idle timeout'))
			}
		}
		/**
		 * @param {import ('./client.js')} client
		 * @param {import('net').Socket} socket
		 * @returns
		 */ function connectH1(client, socket) {
			client[kSocket] = socket
			if (!llhttpInstance) llhttpInstance = lazyllhttp()
			if (socket.errored) throw socket.errored
			if (socket.destroyed) throw new SocketError('destroyed')
			socket[kNoRef] = false
			socket[kWriting] = false
			socket[kReset] = false
			socket[kBlocking] = false
			socket[kIdleSocketValidation] = 0
			socket[kIdleSocketValidationTimeout] = null
			socket[kSocketUsed] = false
			socket[kParser] = new Parser(client, socket, llhttpInstance)
			util.addListener(socket, 'error', onHttpSocketError)
			util.addListener(socket, 'readable', onHttpSocketReadable)
			util.addListener(socket, 'end', onHttpSocketEnd)
			util.addListener(socket, 'close', onHttpSocketClose)
			socket[kClosed] = false
			socket.on('close', onSocketClose)
			return {
				version: 'h1',
				defaultPipelining: 1,
				write(request) {
					return writeH1(client, request)
				},
				resume() {
					resumeH1(client)
				},
				/**
				 * @param {Error|undefined} err
				 * @param {() => void} callback
				 */ destroy(err, callback) {
					if (socket[kClosed]) queueMicrotask(callback)
					else {
						socket.on('close', callback)
						socket.destroy(err)
					}
				},
				/**
				 * @returns {boolean}
				 */ get destroyed() {
					return socket.destroyed
				},
				/**
				 * @param {import('../core/request.js')} request
				 * @returns {boolean}
				 */ busy(request) {
					if (socket[kWriting] || socket[kReset] || socket[kBlocking] || 1 === socket[kIdleSocketValidation]) return true
					if (request) {
						if (client[kRunning] > 0 && !request.idempotent)
							// Non-idempotent request cannot be retried.
							// Ensure that no other requests are inflight and
							// could cause failure.
							return true
						if (client[kRunning] > 0 && (request.upgrade || 'CONNECT' === request.method))
							// Don't dispatch an upgrade until all preceding requests have completed.
							// A misbehaving server might upgrade the connection before all pipelined
							// request has completed.
							return true
						if (
							client[kRunning] > 0 &&
							0 !== util.bodyLength(request.body) &&
							(util.isStream(request.body) || util.isAsyncIterable(request.body) || util.isFormDataLike(request.body))
						)
							// Request with stream or iterator body can error while other requests
							// are inflight and indirectly error those as well.
							// Ensure this doesn't happen by waiting for inflight
							// to complete before dispatching.
							// Request with stream or iterator body cannot be retried.
							// Ensure that no other requests are inflight and
							// could cause failure.
							return true
					}
					return false
				}
			}
		}
		function onHttpSocketError(err) {
			let parser = this[kParser]
			// On Mac OS, we get an ECONNRESET even if there is a full body to be forwarded
			// to the user.
			if ('ECONNRESET' === err.code && parser.statusCode && !parser.shouldKeepAlive) {
				let parserErr = parser.finish()
				if (parserErr) {
					this[kError] = parserErr
					this[kClient][kOnError](parserErr)
				}
				return
			}
			this[kError] = err
			this[kClient][kOnError](err)
		}
		function onHttpSocketReadable() {
			this[kParser]?.readMore()
		}
		function onHttpSocketEnd() {
			let parser = this[kParser]
			if (parser.statusCode && !parser.shouldKeepAlive) {
				let parserErr = parser.finish()
				if (parserErr) util.destroy(this, parserErr)
				return
			}
			util.destroy(this, new SocketError('other side closed', util.getSocketInfo(this)))
		}
		function onHttpSocketClose() {
			let parser = this[kParser]
			clearIdleSocketValidation(this)
			if (parser) {
				if (!this[kError] && parser.statusCode && !parser.shouldKeepAlive) this[kError] = parser.finish() || this[kError]
				this[kParser].destroy()
				this[kParser] = null
			}
			let err = this[kError] || new SocketError('closed', util.getSocketInfo(this))
			let client = this[kClient]
			client[kSocket] = null
			client[kHTTPContext] = null
			// TODO (fix): This is hacky...
			if (client.destroyed) {
				assert(0 === client[kPending])
				// Fail entire queue.
				let requests = client[kQueue].splice(client[kRunningIdx])
				for (let i = 0; i < requests.length; i++) {
					let request = requests[i]
					util.errorRequest(client, request, err)
				}
			} else if (client[kRunning] > 0 && 'UND_ERR_INFO' !== err.code) {
				// Fail head of pipeline.
				let request = client[kQueue][client[kRunningIdx]]
				client[kQueue][client[kRunningIdx]++] = null
				util.errorRequest(client, request, err)
			}
			client[kPendingIdx] = client[kRunningIdx]
			assert(0 === client[kRunning])
			client.emit('disconnect', client[kUrl], [client], err)
			client[kResume]()
		}
		function onSocketClose() {
			this[kClosed] = true
		}
		function clearIdleSocketValidation(socket) {
			if (socket[kIdleSocketValidationTimeout]) {
				clearImmediate(socket[kIdleSocketValidationTimeout])
				socket[kIdleSocketValidationTimeout] = null
			}
			socket[kIdleSocketValidation] = 0
		}
		function scheduleIdleSocketValidation(client, socket) {
			socket[kIdleSocketValidation] = 1
			// Yield to the check phase (after poll) so unsolicited bytes / FIN / RST
			// already pending on this idle keep-alive socket are processed before the
			// next request is written (GHSA-35p6-xmwp-9g52).
			//
			// setTimeout(0) pays Node's ~1ms timer floor on every sequential reuse
			// (#5493). setImmediate avoids that, but an *unref'd* Immediate lets poll
			// block for ~500ms when the event loop is otherwise idle (#5600 / #5606).
			// A ref'd Immediate both keeps the pending request alive and makes poll
			// return immediately — the hybrid those issues asked for.
			socket[kIdleSocketValidationTimeout] = setImmediate(() => {
				socket[kIdleSocketValidationTimeout] = null
				socket[kIdleSocketValidation] = 2
				if (client[kSocket] === socket && !socket.destroyed) client[kResume]()
			})
		}
		/**
		 * @param {import('./client.js')} client
		 */ function resumeH1(client) {
			let socket = client[kSocket]
			if (socket && !socket.destroyed) {
				if (0 === client[kSize]) {
					if (!socket[kNoRef] && socket.unref) {
						socket.unref()
						socket[kNoRef] = true
					}
				} else if (socket[kNoRef] && socket.ref) {
					socket.ref()
					socket[kNoRef] = false
				}
				if (0 === client[kRunning] && client[kPending] > 0 && socket[kSocketUsed]) {
					if (0 === socket[kIdleSocketValidation]) {
						scheduleIdleSocketValidation(client, socket)
						socket[kParser].readMore()
						socket.destroyed
						return
					}
					if (1 === socket[kIdleSocketValidation]) {
						socket[kParser].readMore()
						socket.destroyed
						return
					}
				}
				if (0 === client[kRunning]) {
					socket[kParser].readMore()
					if (socket.destroyed) return
				}
				if (0 === client[kSize]) {
					if (socket[kParser].timeoutType !== TIMEOUT_KEEP_ALIVE) socket[kParser].setTimeout(client[kKeepAliveTimeoutValue], TIMEOUT_KEEP_ALIVE)
				} else if (client[kRunning] > 0 && socket[kParser].statusCode < 200) {
					if (socket[kParser].timeoutType !== TIMEOUT_HEADERS) {
						let request = client[kQueue][client[kRunningIdx]]
						let headersTimeout = null != request.headersTimeout ? request.headersTimeout : client[kHeadersTimeout]
						socket[kParser].setTimeout(headersTimeout, TIMEOUT_HEADERS)
					}
				}
			}
		}
		// https://www.rfc-editor.org/rfc/rfc7230#section-3.3.2
		function shouldSendContentLength(method) {
			return 'GET' !== method && 'HEAD' !== method && 'OPTIONS' !== method && 'TRACE' !== method && 'CONNECT' !== method
		}
		function setTypeOfService(socket, request) {
			if ('function' != typeof socket.setTypeOfService) return
			let typeOfService = request.typeOfService
			if (void 0 === typeOfService) return
			let currentTypeOfService = socket[kTypeOfService]
			if (currentTypeOfService === typeOfService) return
			try {
				socket.setTypeOfService(typeOfService)
				socket[kTypeOfService] = typeOfService
			} catch {}
		}
		// QoS marking is best-effort. setTypeOfService() can throw synchronously on
		// some platforms depending on socket state, but that must not abort the request.
		/**
		 * @param {import('./client.js')} client
		 * @param {import('../core/request.js')} request
		 * @returns
		 */ function writeH1(client, request) {
			let { method, path, host, upgrade, blocking, reset } = request
			let { body, headers, contentLength } = request
			// https://tools.ietf.org/html/rfc7231#section-4.3.1
			// https://tools.ietf.org/html/rfc7231#section-4.3.2
			// https://tools.ietf.org/html/rfc7231#section-4.3.5
			// Sending a payload body on a request that does not
			// expect it can cause undefined behavior on some
			// servers and corrupt connection state. Do not
			// re-use the connection for further requests.
			let expectsPayload = 'PUT' === method || 'POST' === method || 'PATCH' === method || 'QUERY' === method || 'PROPFIND' === method || 'PROPPATCH' === method
			if (util.isFormDataLike(body)) {
				if (!extractBody) extractBody = {}.extractBody
				let [bodyStream, contentType] = extractBody(body)
				if (null == request.contentType) headers.push('content-type', contentType)
				body = bodyStream.stream
				contentLength = bodyStream.length
			} else if (util.isBlobLike(body) && null == request.contentType) {
				let contentType = body.type
				if (contentType) {
					let contentTypeValue = `${contentType}`
					if (!util.isValidHeaderValue(contentTypeValue)) {
						util.errorRequest(client, request, new InvalidArgumentError('invalid content-type header'))
						return false
					}
					headers.push('content-type', contentTypeValue)
				}
			}
			if (body && 'function' == typeof body.read)
				// Try to read EOF in order to get length.
				body.read(0)
			let bodyLength = util.bodyLength(body)
			contentLength = bodyLength ?? contentLength
			if (null === contentLength) contentLength = request.contentLength
			if (0 === contentLength && !expectsPayload)
				// https://tools.ietf.org/html/rfc7230#section-3.3.2
				// A user agent SHOULD NOT send a Content-Length header field when
				// the request message does not contain a payload body and the method
				// semantics do not anticipate such a body.
				contentLength = null
			// https://github.com/nodejs/undici/issues/2046
			// A user agent may send a Content-Length header with 0 value, this should be allowed.
			if (shouldSendContentLength(method) && contentLength > 0 && null !== request.contentLength && request.contentLength !== contentLength) {
				if (client[kStrictContentLength]) {
					util.errorRequest(client, request, new RequestContentLengthMismatchError())
					return false
				}
				process.emitWarning(new RequestContentLengthMismatchError())
			}
			let socket = client[kSocket]
			clearIdleSocketValidation(socket)
			/**
			 * @param {Error} [err]
			 * @returns {void}
			 */ let abort = err => {
				if (request.aborted || request.completed) return
				util.errorRequest(client, request, err || new RequestAbortedError())
				util.destroy(body)
				util.destroy(socket, new InformationalError('aborted'))
			}
			try {
				request.onConnect(abort)
			} catch (err) {
				util.errorRequest(client, request, err)
			}
			if (request.aborted) return false
			if ('HEAD' === method)
				// https://github.com/mcollina/undici/issues/258
				// Close after a HEAD request to interop with misbehaving servers
				// that may send a body in the response.
				socket[kReset] = true
			if (upgrade || 'CONNECT' === method)
				// On CONNECT or upgrade, block pipeline from dispatching further
				// requests on this connection.
				socket[kReset] = true
			if (null != reset) socket[kReset] = reset
			if (client[kMaxRequests] && socket[kCounter]++ >= client[kMaxRequests]) socket[kReset] = true
			if (blocking) socket[kBlocking] = true
			setTypeOfService(socket, request)
			let header = `${method} ${path} HTTP/1.1\r\n`
			if ('string' == typeof host) header += `host: ${host}\r\n`
			else header += client[kHostHeader]
			if (upgrade) header += `connection: upgrade\r\nupgrade: ${upgrade}\r\n`
			else if (client[kPipelining] && !socket[kReset]) header += 'connection: keep-alive\r\n'
			else header += 'connection: close\r\n'
			if (Array.isArray(headers))
				for (let n = 0; n < headers.length; n += 2) {
					let key = headers[n + 0]
					let val = headers[n + 1]
					if (Array.isArray(val)) for (let i = 0; i < val.length; i++) header += `${key}: ${val[i]}\r\n`
					else header += `${key}: ${val}\r\n`
				}
			if (channels.sendHeaders.hasSubscribers) channels.sendHeaders.publish({ request, headers: header, socket })
			if (body && 0 !== bodyLength)
				if (util.isBuffer(body)) writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload)
				else if (util.isBlobLike(body))
					if ('function' == typeof body.stream) writeIterable(abort, body.stream(), client, request, socket, contentLength, header, expectsPayload)
					else writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload)
				else if (util.isStream(body)) writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload)
				else if (util.isIterable(body)) writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload)
				else assert(false)
			else writeBuffer(abort, null, client, request, socket, contentLength, header, expectsPayload)
			return true
		}
		/**
		 * @param {AbortCallback} abort
		 * @param {import('stream').Stream} body
		 * @param {import('./client.js')} client
		 * @param {import('../core/request.js')} request
		 * @param {import('net').Socket} socket
		 * @param {number} contentLength
		 * @param {string} header
		 * @param {boolean} expectsPayload
		 */ function writeStream(abort, body, client, request, socket, contentLength, header, expectsPayload) {
			assert(0 !== contentLength || 0 === client[kRunning], 'stream body cannot be pipelined')
			let finished = false
			let writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header })
			/**
			 * @param {Buffer} chunk
			 * @returns {void}
			 */ let onData = function (chunk) {
				if (finished) return
				try {
					if (!writer.write(chunk) && this.pause) this.pause()
				} catch (err) {
					util.destroy(this, err)
				}
			}
			/**
			 * @returns {void}
			 */ let onDrain = function () {
				if (finished) return
				if (body.resume) body.resume()
			}
			/**
			 * @returns {void}
			 */ let onClose = function () {
				// 'close' might be emitted *before* 'error' for
				// broken streams. Wait a tick to avoid this case.
				queueMicrotask(() => {
					// It's only safe to remove 'error' listener after
					// 'close'.
					body.removeListener('error', onFinished)
				})
				if (!finished) {
					let err = new RequestAbortedError()
					queueMicrotask(() => onFinished(err))
				}
			}
			/**
			 * @param {Error} [err]
			 * @returns
			 */ let onFinished = function (err) {
				if (finished) return
				finished = true
				assert(socket.destroyed || (socket[kWriting] && client[kRunning] <= 1))
				socket.off('drain', onDrain).off('error', onFinished)
				body.removeListener('data', onData).removeListener('end', onFinished).removeListener('close', onClose)
				if (!err)
					try {
						writer.end()
					} catch (er) {
						err = er
					}
				writer.destroy(err)
				if (err && ('UND_ERR_INFO' !== err.code || 'reset' !== err.message)) util.destroy(body, err)
				else util.destroy(body)
			}
			body.on('data', onData).on('end', onFinished).on('error', onFinished).on('close', onClose)
			if (body.resume) body.resume()
			socket.on('drain', onDrain).on('error', onFinished)
			if (body.errorEmitted ?? body.errored) setImmediate(onFinished, body.errored)
			else if (body.endEmitted ?? body.readableEnded) setImmediate(onFinished, null)
			if (body.closeEmitted ?? body.closed) setImmediate(onClose)
		}
		/**
		 * @typedef AbortCallback
		 * @type {Function}
		 * @param {Error} [err]
		 * @returns {void}
		 */ /**
		 * @param {AbortCallback} abort
		 * @param {Uint8Array|null} body
		 * @param {import('./client.js')} client
		 * @param {import('../core/request.js')} request
		 * @param {import('net').Socket} socket
		 * @param {number} contentLength
		 * @param {string} header
		 * @param {boolean} expectsPayload
		 * @returns {void}
		 */ function writeBuffer(abort, body, client, request, socket, contentLength, header, expectsPayload) {
			try {
				if (body) {
					if (util.isBuffer(body)) {
						assert(contentLength === body.byteLength, 'buffer body must have content length')
						socket.cork()
						socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
						socket.write(body)
						socket.uncork()
						request.onBodySent(body)
						if (!expectsPayload && false !== request.reset) socket[kReset] = true
					}
				} else if (0 === contentLength) socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
				else {
					assert(null === contentLength, 'no body must not have content length')
					socket.write(`${header}\r\n`, 'latin1')
				}
				request.onRequestSent()
				client[kResume]()
			} catch (err) {
				abort(err)
			}
		}
		/**
		 * @param {AbortCallback} abort
		 * @param {Blob} body
		 * @param {import('./client.js')} client
		 * @param {import('../core/request.js')} request
		 * @param {import('net').Socket} socket
		 * @param {number} contentLength
		 * @param {string} header
		 * @param {boolean} expectsPayload
		 * @returns {Promise<void>}
		 */ async function writeBlob(abort, body, client, request, socket, contentLength, header, expectsPayload) {
			assert(contentLength === body.size, 'blob body must have content length')
			try {
				if (null != contentLength && contentLength !== body.size) throw new RequestContentLengthMismatchError()
				let buffer = Buffer.from(await body.arrayBuffer())
				socket.cork()
				socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
				socket.write(buffer)
				socket.uncork()
				request.onBodySent(buffer)
				request.onRequestSent()
				if (!expectsPayload && false !== request.reset) socket[kReset] = true
				client[kResume]()
			} catch (err) {
				abort(err)
			}
		}
		/**
		 * @param {AbortCallback} abort
		 * @param {Iterable} body
		 * @param {import('./client.js')} client
		 * @param {import('../core/request.js')} request
		 * @param {import('net').Socket} socket
		 * @param {number} contentLength
		 * @param {string} header
		 * @param {boolean} expectsPayload
		 * @returns {Promise<void>}
		 */ async function writeIterable(abort, body, client, request, socket, contentLength, header, expectsPayload) {
			assert(0 !== contentLength || 0 === client[kRunning], 'iterator body cannot be pipelined')
			let callback = null
			function onDrain() {
				if (callback) {
					let cb = callback
					callback = null
					cb()
				}
			}
			let waitForDrain = () =>
				new Promise((resolve, reject) => {
					assert(null === callback)
					if (socket[kError]) reject(socket[kError])
					else callback = resolve
				})
			socket.on('close', onDrain).on('drain', onDrain)
			let writer = new AsyncWriter({ abort, socket, request, contentLength, client, expectsPayload, header })
			try {
				// It's up to the user to somehow abort the async iterable.
				for await (let chunk of body) {
					if (socket[kError]) throw socket[kError]
					if (!writer.write(chunk)) await waitForDrain()
				}
				writer.end()
			} catch (err) {
				writer.destroy(err)
			} finally {
				socket.off('close', onDrain).off('drain', onDrain)
			}
		}
		class AsyncWriter {
			/**
			 *
			 * @param {object} arg
			 * @param {AbortCallback} arg.abort
			 * @param {import('net').Socket} arg.socket
			 * @param {import('../core/request.js')} arg.request
			 * @param {number} arg.contentLength
			 * @param {import('./client.js')} arg.client
			 * @param {boolean} arg.expectsPayload
			 * @param {string} arg.header
			 */ constructor({ abort, socket, request, contentLength, client, expectsPayload, header }) {
				this.socket = socket
				this.request = request
				this.contentLength = contentLength
				this.client = client
				this.bytesWritten = 0
				this.expectsPayload = expectsPayload
				this.header = header
				this.abort = abort
				socket[kWriting] = true
			}
			/**
			 * @param {Buffer} chunk
			 * @returns
			 */ write(chunk) {
				let { socket, request, contentLength, client, bytesWritten, expectsPayload, header } = this
				if (socket[kError]) throw socket[kError]
				if (socket.destroyed) return false
				let len = Buffer.byteLength(chunk)
				if (!len) return true
				// We should defer writing chunks.
				if (null !== contentLength && bytesWritten + len > contentLength) {
					if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError()
					process.emitWarning(new RequestContentLengthMismatchError())
				}
				socket.cork()
				if (0 === bytesWritten) {
					if (!expectsPayload && false !== request.reset) socket[kReset] = true
					if (null === contentLength) socket.write(`${header}transfer-encoding: chunked\r\n`, 'latin1')
					else socket.write(`${header}content-length: ${contentLength}\r\n\r\n`, 'latin1')
				}
				if (null === contentLength) socket.write(`\r\n${len.toString(16)}\r\n`, 'latin1')
				this.bytesWritten += len
				let ret = socket.write(chunk)
				socket.uncork()
				request.onBodySent(chunk)
				if (!ret) {
					if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
						if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh()
					}
				}
				return ret
			}
			/**
			 * @returns {void}
			 */ end() {
				let { socket, contentLength, client, bytesWritten, expectsPayload, header, request } = this
				request.onRequestSent()
				socket[kWriting] = false
				if (socket[kError]) throw socket[kError]
				if (socket.destroyed) return
				if (0 === bytesWritten)
					if (expectsPayload)
						// https://tools.ietf.org/html/rfc7230#section-3.3.2
						// A user agent SHOULD send a Content-Length in a request message when
						// no Transfer-Encoding is sent and the request method defines a meaning
						// for an enclosed payload body.
						socket.write(`${header}content-length: 0\r\n\r\n`, 'latin1')
					else socket.write(`${header}\r\n`, 'latin1')
				else if (null === contentLength) socket.write('\r\n0\r\n\r\n', 'latin1')
				if (null !== contentLength && bytesWritten !== contentLength)
					if (client[kStrictContentLength]) throw new RequestContentLengthMismatchError()
					else process.emitWarning(new RequestContentLengthMismatchError())
				if (socket[kParser].timeout && socket[kParser].timeoutType === TIMEOUT_HEADERS) {
					if (socket[kParser].timeout.refresh) socket[kParser].timeout.refresh()
				}
				client[kResume]()
			}
			/**
			 * @param {Error} [err]
			 * @returns {void}
			 */ destroy(err) {
				let { socket, client, abort } = this
				socket[kWriting] = false
				if (err) {
					assert(client[kRunning] <= 1, 'pipeline should only contain this request')
					abort(err)
				}
			}
		}
		module.exports = connectH1
	},
	23701: (module, __unused_webpack_exports, __webpack_require__) => {
		let assert = __webpack_require__(34589)
		let net = __webpack_require__(77030)
		let http = __webpack_require__(37067)
		let util = __webpack_require__(3440)
		let { ClientStats } = __webpack_require__(46854)
		let { channels } = __webpack_require__(42414)
		let Request = __webpack_require__(44655)
		let DispatcherBase = __webpack_require__(21841)
		let { InvalidArgumentError, InformationalError, ClientDestroyedError } = __webpack_require__(68707)
		let buildConnector = __webpack_require__(59136)
		let {
			kUrl,
			kServerName,
			kClient,
			kBusy,
			kConnect,
			kResuming,
			kRunning,
			kPending,
			kSize,
			kQueue,
			kConnected,
			kConnecting,
			kNeedDrain,
			kKeepAliveDefaultTimeout,
			kHostHeader,
			kPendingIdx,
			kRunningIdx,
			kError,
			kPipelining,
			kKeepAliveTimeoutValue,
			kMaxHeadersSize,
			kKeepAliveMaxTimeout,
			kKeepAliveTimeoutThreshold,
			kHeadersTimeout,
			kBodyTimeout,
			kStrictContentLength,
			kConnector,
			kMaxRequests,
			kCounter,
			kClose,
			kDestroy,
			kDispatch,
			kLocalAddress,
			kMaxResponseSize,
			kOnError,
			kHTTPContext,
			kMaxConcurrentStreams,
			kHTTP2InitialWindowSize,
			kHTTP2ConnectionWindowSize,
			kResume,
			kPingInterval
		} = __webpack_require__(36443)
		let connectH1 = __webpack_require__(637)
		let connectH2 = {}
		let kClosedResolve = Symbol('kClosedResolve')
		let getDefaultNodeMaxHeaderSize =
			http && http.maxHeaderSize && Number.isInteger(http.maxHeaderSize) && http.maxHeaderSize > 0
				? () => http.maxHeaderSize
				: () => {
						throw new InvalidArgumentError('http module not available or http.maxHeaderSize invalid')
					}
		let noop = () => {}
		function getPipelining(client) {
			return client[kPipelining] ?? client[kHTTPContext]?.defaultPipelining ?? 1
		}
		/**
		 * @type {import('../../types/client.js').default}
		 */ class Client extends DispatcherBase {
			/**
			 *
			 * @param {string|URL} url
			 * @param {import('../../types/client.js').Client.Options} options
			 */ constructor(
				url,
				{
					maxHeaderSize,
					headersTimeout,
					socketTimeout,
					requestTimeout,
					connectTimeout,
					bodyTimeout,
					idleTimeout,
					keepAlive,
					keepAliveTimeout,
					maxKeepAliveTimeout,
					keepAliveMaxTimeout,
					keepAliveTimeoutThreshold,
					socketPath,
					pipelining,
					tls,
					strictContentLength,
					maxCachedSessions,
					connect,
					maxRequestsPerClient,
					localAddress,
					maxResponseSize,
					autoSelectFamily,
					autoSelectFamilyAttemptTimeout, // h2
					maxConcurrentStreams,
					allowH2,
					useH2c,
					initialWindowSize,
					connectionWindowSize,
					pingInterval,
					webSocket,
					eventSource
				} = {}
			) {
				if (void 0 !== keepAlive) throw new InvalidArgumentError('unsupported keepAlive, use pipelining=0 instead')
				if (void 0 !== socketTimeout) throw new InvalidArgumentError('unsupported socketTimeout, use headersTimeout & bodyTimeout instead')
				if (void 0 !== requestTimeout) throw new InvalidArgumentError('unsupported requestTimeout, use headersTimeout & bodyTimeout instead')
				if (void 0 !== idleTimeout) throw new InvalidArgumentError('unsupported idleTimeout, use keepAliveTimeout instead')
				if (void 0 !== maxKeepAliveTimeout) throw new InvalidArgumentError('unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead')
				if (null != maxHeaderSize) {
					if (!Number.isInteger(maxHeaderSize) || maxHeaderSize < 1) throw new InvalidArgumentError('invalid maxHeaderSize')
				} // If maxHeaderSize is not provided, use the default value from the http module
				// or if that is not available, throw an error.
				else maxHeaderSize = getDefaultNodeMaxHeaderSize()
				if (null != socketPath && 'string' != typeof socketPath) throw new InvalidArgumentError('invalid socketPath')
				if (null != connectTimeout && (!Number.isFinite(connectTimeout) || connectTimeout < 0)) throw new InvalidArgumentError('invalid connectTimeout')
				if (null != keepAliveTimeout && (!Number.isFinite(keepAliveTimeout) || keepAliveTimeout <= 0))
					throw new InvalidArgumentError('invalid keepAliveTimeout')
				if (null != keepAliveMaxTimeout && (!Number.isFinite(keepAliveMaxTimeout) || keepAliveMaxTimeout <= 0))
					throw new InvalidArgumentError('invalid keepAliveMaxTimeout')
				if (null != keepAliveTimeoutThreshold && !Number.isFinite(keepAliveTimeoutThreshold))
					throw new InvalidArgumentError('invalid keepAliveTimeoutThreshold')
				if (null != headersTimeout && (!Number.isInteger(headersTimeout) || headersTimeout < 0))
					throw new InvalidArgumentError('headersTimeout must be a positive integer or zero')
				if (null != bodyTimeout && (!Number.isInteger(bodyTimeout) || bodyTimeout < 0))
					throw new InvalidArgumentError('bodyTimeout must be a positive integer or zero')
				if (null != connect && 'function' != typeof connect && 'object' != typeof connect)
					throw new InvalidArgumentError('connect must be a function or an object')
				if (null != maxRequestsPerClient && (!Number.isInteger(maxRequestsPerClient) || maxRequestsPerClient < 0))
					throw new InvalidArgumentError('maxRequestsPerClient must be a positive number')
				if (null != localAddress && ('string' != typeof localAddress || 0 === net.isIP(localAddress)))
					throw new InvalidArgumentError('localAddress must be valid string IP address')
				if (null != maxResponseSize && (!Number.isInteger(maxResponseSize) || maxResponseSize < -1))
					throw new InvalidArgumentError('maxResponseSize must be a positive number')
				if (null != autoSelectFamilyAttemptTimeout && (!Number.isInteger(autoSelectFamilyAttemptTimeout) || autoSelectFamilyAttemptTimeout < -1))
					throw new InvalidArgumentError('autoSelectFamilyAttemptTimeout must be a positive number')
				// h2
				if (null != allowH2 && 'boolean' != typeof allowH2) throw new InvalidArgumentError('allowH2 must be a valid boolean value')
				if (null != maxConcurrentStreams && ('number' != typeof maxConcurrentStreams || maxConcurrentStreams < 1))
					throw new InvalidArgumentError('maxConcurrentStreams must be a positive integer, greater than 0')
				if (null != useH2c && 'boolean' != typeof useH2c) throw new InvalidArgumentError('useH2c must be a valid boolean value')
				if (null != initialWindowSize && (!Number.isInteger(initialWindowSize) || initialWindowSize < 1))
					throw new InvalidArgumentError('initialWindowSize must be a positive integer, greater than 0')
				if (null != connectionWindowSize && (!Number.isInteger(connectionWindowSize) || connectionWindowSize < 1))
					throw new InvalidArgumentError('connectionWindowSize must be a positive integer, greater than 0')
				if (null != pingInterval && ('number' != typeof pingInterval || !Number.isInteger(pingInterval) || pingInterval < 0))
					throw new InvalidArgumentError('pingInterval must be a positive integer, greater or equal to 0')
				super({ webSocket, eventSource })
				if ('function' != typeof connect)
					connect = buildConnector({
						...tls,
						maxCachedSessions,
						allowH2,
						useH2c,
						socketPath,
						timeout: connectTimeout,
						...('boolean' == typeof autoSelectFamily ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : void 0),
						...connect
					})
				else {
					let customConnect = connect
					connect = (opts, callback) =>
						customConnect({ ...opts, ...(null != socketPath ? { socketPath } : null), ...(null != allowH2 ? { allowH2 } : null) }, callback)
				}
				this[kUrl] = util.parseOrigin(url)
				this[kConnector] = connect
				this[kPipelining] = null != pipelining ? pipelining : 1
				this[kMaxHeadersSize] = maxHeaderSize
				this[kKeepAliveDefaultTimeout] = null == keepAliveTimeout ? 4e3 : keepAliveTimeout
				this[kKeepAliveMaxTimeout] = null == keepAliveMaxTimeout ? 600e3 : keepAliveMaxTimeout
				this[kKeepAliveTimeoutThreshold] = null == keepAliveTimeoutThreshold ? 2e3 : keepAliveTimeoutThreshold
				this[kKeepAliveTimeoutValue] = this[kKeepAliveDefaultTimeout]
				this[kServerName] = null
				this[kLocalAddress] = null != localAddress ? localAddress : null
				this[kResuming] = 0
				// 0, idle, 1, scheduled, 2 resuming
				this[kNeedDrain] = 0
				// 0, idle, 1, scheduled, 2 resuming
				this[kHostHeader] = `host: ${this[kUrl].hostname}${this[kUrl].port ? `:${this[kUrl].port}` : ''}\r\n`
				this[kBodyTimeout] = null != bodyTimeout ? bodyTimeout : 300e3
				this[kHeadersTimeout] = null != headersTimeout ? headersTimeout : 300e3
				this[kStrictContentLength] = null == strictContentLength ? true : strictContentLength
				this[kMaxRequests] = maxRequestsPerClient
				this[kClosedResolve] = null
				this[kMaxResponseSize] = maxResponseSize > -1 ? maxResponseSize : -1
				this[kHTTPContext] = null
				// h2
				this[kMaxConcurrentStreams] = null != maxConcurrentStreams ? maxConcurrentStreams : 100
				// Max peerConcurrentStreams for a Node h2 server
				// HTTP/2 window sizes are set to higher defaults than Node.js core for better performance:
				// - initialWindowSize: 262144 (256KB) vs Node.js default 65535 (64KB - 1)
				//   Allows more data to be sent before requiring acknowledgment, improving throughput
				//   especially on high-latency networks. This matches common production HTTP/2 servers.
				// - connectionWindowSize: 524288 (512KB) vs Node.js default (none set)
				//   Provides better flow control for the entire connection across multiple streams.
				this[kHTTP2InitialWindowSize] = null != initialWindowSize ? initialWindowSize : 262144
				this[kHTTP2ConnectionWindowSize] = null != connectionWindowSize ? connectionWindowSize : 524288
				this[kPingInterval] = null != pingInterval ? pingInterval : 60e3
				// Default ping interval for h2 - 1 minute
				// kQueue is built up of 3 sections separated by
				// the kRunningIdx and kPendingIdx indices.
				// |   complete   |   running   |   pending   |
				//                ^ kRunningIdx ^ kPendingIdx ^ kQueue.length
				// kRunningIdx points to the first running element.
				// kPendingIdx points to the first pending element.
				// This implements a fast queue with an amortized
				// time of O(1).
				this[kQueue] = []
				this[kRunningIdx] = 0
				this[kPendingIdx] = 0
				this[kResume] = sync => resume(this, sync)
				this[kOnError] = err => onError(this, err)
			}
			get pipelining() {
				return this[kPipelining]
			}
			set pipelining(value) {
				this[kPipelining] = value
				this[kResume](true)
			}
			get stats() {
				return new ClientStats(this)
			}
			get [kPending]() {
				return this[kQueue].length - this[kPendingIdx]
			}
			get [kRunning]() {
				return this[kPendingIdx] - this[kRunningIdx]
			}
			get [kSize]() {
				return this[kQueue].length - this[kRunningIdx]
			}
			get [kConnected]() {
				return !!this[kHTTPContext] && !this[kConnecting] && !this[kHTTPContext].destroyed
			}
			get [kBusy]() {
				return Boolean(this[kHTTPContext]?.busy(null) || this[kSize] >= (getPipelining(this) || 1) || this[kPending] > 0)
			}
			[kConnect](cb) {
				connect(this)
				this.once('connect', cb)
			}
			[kDispatch](opts, handler) {
				let request = new Request(this[kUrl].origin, opts, handler)
				this[kQueue].push(request)
				if (this[kResuming]);
				// Do nothing.
				else if (null == util.bodyLength(request.body) && util.isIterable(request.body)) {
					// Wait a tick in case stream/iterator is ended in the same tick.
					this[kResuming] = 1
					queueMicrotask(() => resume(this))
				} else this[kResume](true)
				if (this[kResuming] && 2 !== this[kNeedDrain] && this[kBusy]) this[kNeedDrain] = 2
				return this[kNeedDrain] < 2
			}
			[kClose]() {
				// TODO: for H2 we need to gracefully flush the remaining enqueued
				// request and close each stream.
				return new Promise(resolve => {
					if (this[kSize]) this[kClosedResolve] = resolve
					else resolve(null)
				})
			}
			[kDestroy](err) {
				return new Promise(resolve => {
					let requests = this[kQueue].splice(this[kPendingIdx])
					for (let i = 0; i < requests.length; i++) {
						let request = requests[i]
						if (null != request) util.errorRequest(this, request, err)
					}
					let callback = () => {
						if (this[kClosedResolve]) {
							// TODO (fix): Should we error here with ClientDestroyedError?
							this[kClosedResolve]()
							this[kClosedResolve] = null
						}
						resolve(null)
					}
					if (this[kHTTPContext]) {
						this[kHTTPContext].destroy(err, callback)
						this[kHTTPContext] = null
					} else queueMicrotask(callback)
					this[kResume]()
				})
			}
		}
		function onError(client, err) {
			if (0 === client[kRunning] && 'UND_ERR_INFO' !== err.code && 'UND_ERR_SOCKET' !== err.code) {
				// Error is not caused by running request and not a recoverable
				// socket error.
				assert(client[kPendingIdx] === client[kRunningIdx])
				let requests = client[kQueue].splice(client[kRunningIdx])
				for (let i = 0; i < requests.length; i++) {
					let request = requests[i]
					if (null != request) util.errorRequest(client, request, err)
				}
				assert(0 === client[kSize])
			}
		}
		/**
		 * @param {Client} client
		 * @returns {void}
		 */ function connect(client) {
			assert(!client[kConnecting])
			assert(!client[kHTTPContext])
			let { host, hostname, protocol, port } = client[kUrl]
			// Resolve ipv6
			if ('[' === hostname[0]) {
				let idx = hostname.indexOf(']')
				assert(-1 !== idx)
				let ip = hostname.substring(1, idx)
				assert(net.isIPv6(ip))
				hostname = ip
			}
			client[kConnecting] = true
			if (channels.beforeConnect.hasSubscribers)
				channels.beforeConnect.publish({
					connectParams: {
						host,
						hostname,
						protocol,
						port,
						version: client[kHTTPContext]?.version,
						servername: client[kServerName],
						localAddress: client[kLocalAddress]
					},
					connector: client[kConnector]
				})
			try {
				client[kConnector]({ host, hostname, protocol, port, servername: client[kServerName], localAddress: client[kLocalAddress] }, (err, socket) => {
					if (err) {
						handleConnectError(client, err, { host, hostname, protocol, port })
						client[kResume]()
						return
					}
					if (client.destroyed) {
						util.destroy(socket.on('error', noop), new ClientDestroyedError())
						client[kResume]()
						return
					}
					assert(socket)
					try {
						client[kHTTPContext] = 'h2' === socket.alpnProtocol ? connectH2(client, socket) : connectH1(client, socket)
					} catch (err) {
						socket.destroy().on('error', noop)
						handleConnectError(client, err, { host, hostname, protocol, port })
						client[kResume]()
						return
					}
					client[kConnecting] = false
					socket[kCounter] = 0
					socket[kMaxRequests] = client[kMaxRequests]
					socket[kClient] = client
					socket[kError] = null
					if (channels.connected.hasSubscribers)
						channels.connected.publish({
							connectParams: {
								host,
								hostname,
								protocol,
								port,
								version: client[kHTTPContext]?.version,
								servername: client[kServerName],
								localAddress: client[kLocalAddress]
							},
							connector: client[kConnector],
							socket
						})
					client.emit('connect', client[kUrl], [client])
					client[kResume]()
				})
			} catch (err) {
				handleConnectError(client, err, { host, hostname, protocol, port })
				client[kResume]()
			}
		}
		function handleConnectError(client, err, { host, hostname, protocol, port }) {
			if (client.destroyed) return
			client[kConnecting] = false
			if (channels.connectError.hasSubscribers)
				channels.connectError.publish({
					connectParams: {
						host,
						hostname,
						protocol,
						port,
						version: client[kHTTPContext]?.version,
						servername: client[kServerName],
						localAddress: client[kLocalAddress]
					},
					connector: client[kConnector],
					error: err
				})
			if ('ERR_TLS_CERT_ALTNAME_INVALID' === err.code) {
				assert(0 === client[kRunning])
				while (client[kPending] > 0 && client[kQueue][client[kPendingIdx]].servername === client[kServerName]) {
					let request = client[kQueue][client[kPendingIdx]++]
					util.errorRequest(client, request, err)
				}
			} else onError(client, err)
			client.emit('connectionError', client[kUrl], [client], err)
		}
		function emitDrain(client) {
			client[kNeedDrain] = 0
			client.emit('drain', client[kUrl], [client])
		}
		function resume(client, sync) {
			if (2 === client[kResuming]) return
			client[kResuming] = 2
			_resume(client, sync)
			client[kResuming] = 0
			if (client[kRunningIdx] > 256) {
				client[kQueue].splice(0, client[kRunningIdx])
				client[kPendingIdx] -= client[kRunningIdx]
				client[kRunningIdx] = 0
			}
		}
		function _resume(client, sync) {
			while (true) {
				if (client.destroyed) return void assert(0 === client[kPending])
				if (client[kClosedResolve] && !client[kSize]) {
					client[kClosedResolve]()
					client[kClosedResolve] = null
					return
				}
				if (client[kHTTPContext]) client[kHTTPContext].resume()
				if (client[kBusy]) client[kNeedDrain] = 2
				else if (2 === client[kNeedDrain]) {
					if (sync) {
						client[kNeedDrain] = 1
						queueMicrotask(() => emitDrain(client))
					} else emitDrain(client)
					continue
				}
				if (0 === client[kPending]) return
				if (client[kRunning] >= (getPipelining(client) || 1)) return
				let request = client[kQueue][client[kPendingIdx]]
				if (null === request) return
				if ('https:' === client[kUrl].protocol && client[kServerName] !== request.servername) {
					if (client[kRunning] > 0) return
					client[kServerName] = request.servername
					client[kHTTPContext]?.destroy(new InformationalError('servername changed'), () => {
						client[kHTTPContext] = null
						resume(client)
					})
				}
				if (client[kConnecting]) return
				if (!client[kHTTPContext]) return void connect(client)
				if (client[kHTTPContext].destroyed) return
				if (client[kHTTPContext].busy(request)) return
				if (!request.aborted && client[kHTTPContext].write(request)) client[kPendingIdx]++
				else client[kQueue].splice(client[kPendingIdx], 1)
			}
		}
		module.exports = Client
	},
	21841: (module, __unused_webpack_exports, __webpack_require__) => {
		let buffer = __webpack_require__(4573)
		let Dispatcher = __webpack_require__(30883)
		let UnwrapHandler = __webpack_require__(92365)
		let { ClientDestroyedError, ClientClosedError, InvalidArgumentError } = __webpack_require__(68707)
		let { kDestroy, kClose, kClosed, kDestroyed, kDispatch } = __webpack_require__(36443)
		let kOnDestroyed = Symbol('onDestroyed')
		let kOnClosed = Symbol('onClosed')
		let kWebSocketOptions = Symbol('webSocketOptions')
		let kEventSourceOptions = Symbol('eventSourceOptions')
		class DispatcherBase extends Dispatcher {
			/** @type {boolean} */ [kDestroyed] = false;
			/** @type {Array<Function|null} */ [kOnDestroyed] = null;
			/** @type {boolean} */ [kClosed] = false;
			/** @type {Array<Function>|null} */ [kOnClosed] = null
			/**
			 * @param {import('../../types/dispatcher').DispatcherOptions} [opts]
			 */ constructor(opts) {
				super()
				this[kWebSocketOptions] = opts?.webSocket ?? {}
				this[kEventSourceOptions] = opts?.eventSource ?? {}
			}
			/**
			 * @returns {import('../../types/dispatcher').WebSocketOptions}
			 */ get webSocketOptions() {
				return { maxFragments: this[kWebSocketOptions].maxFragments ?? 131072, maxPayloadSize: this[kWebSocketOptions].maxPayloadSize ?? 134217728 }
			}
			// 128 MB default
			/**
			 * @returns {import('../../types/client').Client.EventSourceOptions}
			 */ get eventSourceOptions() {
				return { maxEventSize: this[kEventSourceOptions].maxEventSize ?? buffer.kStringMaxLength }
			}
			/** @returns {boolean} */ get destroyed() {
				return this[kDestroyed]
			}
			/** @returns {boolean} */ get closed() {
				return this[kClosed]
			}
			close(callback) {
				if (void 0 === callback)
					return new Promise((resolve, reject) => {
						this.close((err, data) => (err ? reject(err) : resolve(data)))
					})
				if ('function' != typeof callback) throw new InvalidArgumentError('invalid callback')
				if (this[kDestroyed]) {
					let err = new ClientDestroyedError()
					queueMicrotask(() => callback(err, null))
					return
				}
				if (this[kClosed]) {
					if (this[kOnClosed]) this[kOnClosed].push(callback)
					else queueMicrotask(() => callback(null, null))
					return
				}
				this[kClosed] = true
				this[kOnClosed] ??= []
				this[kOnClosed].push(callback)
				let onClosed = () => {
					let callbacks = this[kOnClosed]
					this[kOnClosed] = null
					for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null)
				}
				// Should not error.
				this[kClose]()
					.then(() => this.destroy())
					.then(() => queueMicrotask(onClosed))
			}
			destroy(err, callback) {
				if ('function' == typeof err) {
					callback = err
					err = null
				}
				if (void 0 === callback)
					return new Promise((resolve, reject) => {
						this.destroy(err, (err, data) => (err ? reject(err) : resolve(data)))
					})
				if ('function' != typeof callback) throw new InvalidArgumentError('invalid callback')
				if (this[kDestroyed]) {
					if (this[kOnDestroyed]) this[kOnDestroyed].push(callback)
					else queueMicrotask(() => callback(null, null))
					return
				}
				if (!err) err = new ClientDestroyedError()
				this[kDestroyed] = true
				this[kOnDestroyed] ??= []
				this[kOnDestroyed].push(callback)
				let onDestroyed = () => {
					let callbacks = this[kOnDestroyed]
					this[kOnDestroyed] = null
					for (let i = 0; i < callbacks.length; i++) callbacks[i](null, null)
				}
				// Should not error.
				this[kDestroy](err).then(() => queueMicrotask(onDestroyed))
			}
			dispatch(opts, handler) {
				if (!handler || 'object' != typeof handler) throw new InvalidArgumentError('handler must be an object')
				handler = UnwrapHandler.unwrap(handler)
				try {
					if (!opts || 'object' != typeof opts) throw new InvalidArgumentError('opts must be an object.')
					if (this[kDestroyed] || this[kOnDestroyed]) throw new ClientDestroyedError()
					if (this[kClosed]) throw new ClientClosedError()
					return this[kDispatch](opts, handler)
				} catch (err) {
					if ('function' != typeof handler.onError) throw err
					handler.onError(err)
					return false
				}
			}
		}
		module.exports = DispatcherBase
	},
	30883: (module, __unused_webpack_exports, __webpack_require__) => {
		let EventEmitter = __webpack_require__(78474)
		let WrapHandler = __webpack_require__(99510)
		let wrapInterceptor = dispatch => (opts, handler) => dispatch(opts, WrapHandler.wrap(handler))
		class Dispatcher extends EventEmitter {
			dispatch() {
				throw new Error('not implemented')
			}
			close() {
				throw new Error('not implemented')
			}
			destroy() {
				throw new Error('not implemented')
			}
			compose(...args) {
				// So we handle [interceptor1, interceptor2] or interceptor1, interceptor2, ...
				let interceptors = Array.isArray(args[0]) ? args[0] : args
				let dispatch = this.dispatch.bind(this)
				for (let interceptor of interceptors)
					if (null != interceptor) {
						if ('function' != typeof interceptor) throw new TypeError(`invalid interceptor, expected function received ${typeof interceptor}`)
						dispatch = interceptor(dispatch)
						dispatch = wrapInterceptor(dispatch)
						if (null == dispatch || 'function' != typeof dispatch || 2 !== dispatch.length) throw new TypeError('invalid interceptor')
					}
				return new Proxy(this, { get: (target, key) => ('dispatch' === key ? dispatch : target[key]) })
			}
		}
		module.exports = Dispatcher
	},
	53137: (module, __unused_webpack_exports, __webpack_require__) => {
		let DispatcherBase = __webpack_require__(21841)
		let { kClose, kDestroy, kClosed, kDestroyed, kDispatch, kNoProxyAgent, kHttpProxyAgent, kHttpsProxyAgent } = __webpack_require__(36443)
		let ProxyAgent = __webpack_require__(76672)
		let Agent = __webpack_require__(57405)
		let DEFAULT_PORTS = { 'http:': 80, 'https:': 443 }
		class EnvHttpProxyAgent extends DispatcherBase {
			#noProxyValue = null
			#noProxyEntries = null
			#opts = null
			constructor(opts = {}) {
				super()
				this.#opts = opts
				let { httpProxy, httpsProxy, noProxy, ...agentOpts } = opts
				this[kNoProxyAgent] = new Agent(agentOpts)
				let HTTP_PROXY = httpProxy ?? process.env.http_proxy ?? process.env.HTTP_PROXY
				if (HTTP_PROXY) this[kHttpProxyAgent] = new ProxyAgent({ ...agentOpts, uri: HTTP_PROXY })
				else this[kHttpProxyAgent] = this[kNoProxyAgent]
				let HTTPS_PROXY = httpsProxy ?? process.env.https_proxy ?? process.env.HTTPS_PROXY
				if (HTTPS_PROXY) this[kHttpsProxyAgent] = new ProxyAgent({ ...agentOpts, uri: HTTPS_PROXY })
				else this[kHttpsProxyAgent] = this[kHttpProxyAgent]
				this.#parseNoProxy()
			}
			[kDispatch](opts, handler) {
				let url = new URL(opts.origin)
				let agent = this.#getProxyAgentForUrl(url)
				return agent.dispatch(opts, handler)
			}
			[kClose]() {
				return Promise.all([
					this[kNoProxyAgent].close(),
					!this[kHttpProxyAgent][kClosed] && this[kHttpProxyAgent].close(),
					!this[kHttpsProxyAgent][kClosed] && this[kHttpsProxyAgent].close()
				])
			}
			[kDestroy](err) {
				return Promise.all([
					this[kNoProxyAgent].destroy(err),
					!this[kHttpProxyAgent][kDestroyed] && this[kHttpProxyAgent].destroy(err),
					!this[kHttpsProxyAgent][kDestroyed] && this[kHttpsProxyAgent].destroy(err)
				])
			}
			#getProxyAgentForUrl(url) {
				let { protocol, host: hostname, port } = url
				// Stripping ports in this way instead of using parsedUrl.hostname to make
				// sure that the brackets around IPv6 addresses are kept.
				hostname = hostname.replace(/:\d*$/, '').toLowerCase()
				port = Number.parseInt(port, 10) || DEFAULT_PORTS[protocol] || 0
				if (!this.#shouldProxy(hostname, port)) return this[kNoProxyAgent]
				if ('https:' === protocol) return this[kHttpsProxyAgent]
				return this[kHttpProxyAgent]
			}
			#shouldProxy(hostname, port) {
				if (this.#noProxyChanged) this.#parseNoProxy()
				if (0 === this.#noProxyEntries.length) return true
				// Always proxy if NO_PROXY is not set or empty.
				if ('*' === this.#noProxyValue) return false
				// Never proxy if wildcard is set.
				for (let i = 0; i < this.#noProxyEntries.length; i++) {
					let entry = this.#noProxyEntries[i]
					if (!entry.port || entry.port === port) {
						// Skip if ports don't match.
						// Don't proxy if the hostname is equal with the no_proxy host.
						if (hostname === entry.hostname) return false
						// Don't proxy if the hostname is the subdomain of the no_proxy host.
						// Reference - https://github.com/denoland/deno/blob/6fbce91e40cc07fc6da74068e5cc56fdd40f7b4c/ext/fetch/proxy.rs#L485
						if (hostname.slice(-(entry.hostname.length + 1)) === `.${entry.hostname}`) return false
					}
				}
				return true
			}
			#parseNoProxy() {
				let noProxyValue = this.#opts.noProxy ?? this.#noProxyEnv
				let noProxySplit = noProxyValue.split(/[,\s]/)
				let noProxyEntries = []
				for (let i = 0; i < noProxySplit.length; i++) {
					let entry = noProxySplit[i]
					if (!entry) continue
					let parsed = entry.match(/^(.+):(\d+)$/)
					noProxyEntries.push({
						// strip leading dot or asterisk with dot
						hostname: (parsed ? parsed[1] : entry).replace(/^\*?\./, '').toLowerCase(),
						port: parsed ? Number.parseInt(parsed[2], 10) : 0
					})
				}
				this.#noProxyValue = noProxyValue
				this.#noProxyEntries = noProxyEntries
			}
			get #noProxyChanged() {
				if (void 0 !== this.#opts.noProxy) return false
				return this.#noProxyValue !== this.#noProxyEnv
			}
			get #noProxyEnv() {
				return process.env.no_proxy ?? process.env.NO_PROXY ?? ''
			}
		}
		module.exports = EnvHttpProxyAgent
	},
	64660: module => {
		// Extracted from node/lib/internal/fixed_queue.js
		// Currently optimal queue size, tested on V8 6.0 - 6.6. Must be power of two.
		let kSize = 2048
		let kMask = kSize - 1
		// The FixedQueue is implemented as a singly-linked list of fixed-size
		// circular buffers. It looks something like this:
		//
		//  head                                                       tail
		//    |                                                          |
		//    v                                                          v
		// +-----------+ <-----\       +-----------+ <------\         +-----------+
		// |  [null]   |        \----- |   next    |         \------- |   next    |
		// +-----------+               +-----------+                  +-----------+
		// |   item    | <-- bottom    |   item    | <-- bottom       | undefined |
		// |   item    |               |   item    |                  | undefined |
		// |   item    |               |   item    |                  | undefined |
		// |   item    |               |   item    |                  | undefined |
		// |   item    |               |   item    |       bottom --> |   item    |
		// |   item    |               |   item    |                  |   item    |
		// |    ...    |               |    ...    |                  |    ...    |
		// |   item    |               |   item    |                  |   item    |
		// |   item    |               |   item    |                  |   item    |
		// | undefined | <-- top       |   item    |                  |   item    |
		// | undefined |               |   item    |                  |   item    |
		// | undefined |               | undefined | <-- top  top --> | undefined |
		// +-----------+               +-----------+                  +-----------+
		//
		// Or, if there is only one circular buffer, it looks something
		// like either of these:
		//
		//  head   tail                                 head   tail
		//    |     |                                     |     |
		//    v     v                                     v     v
		// +-----------+                               +-----------+
		// |  [null]   |                               |  [null]   |
		// +-----------+                               +-----------+
		// | undefined |                               |   item    |
		// | undefined |                               |   item    |
		// |   item    | <-- bottom            top --> | undefined |
		// |   item    |                               | undefined |
		// | undefined | <-- top            bottom --> |   item    |
		// | undefined |                               |   item    |
		// +-----------+                               +-----------+
		//
		// Adding a value means moving `top` forward by one, removing means
		// moving `bottom` forward by one. After reaching the end, the queue
		// wraps around.
		//
		// When `top === bottom` the current queue is empty and when
		// `top + 1 === bottom` it's full. This wastes a single space of storage
		// but allows much quicker checks.
		/**
		 * @type {FixedCircularBuffer}
		 * @template T
		 */ class FixedCircularBuffer {
			/** @type {number} */ bottom = 0
			/** @type {number} */ top = 0
			/** @type {Array<T|undefined>} */ list = new Array(kSize).fill(void 0)
			/** @type {T|null} */ next = null
			/** @returns {boolean} */ isEmpty() {
				return this.top === this.bottom
			}
			/** @returns {boolean} */ isFull() {
				return ((this.top + 1) & kMask) === this.bottom
			}
			/**
			 * @param {T} data
			 * @returns {void}
			 */ push(data) {
				this.list[this.top] = data
				this.top = (this.top + 1) & kMask
			}
			/** @returns {T|null} */ shift() {
				let nextItem = this.list[this.bottom]
				if (void 0 === nextItem) return null
				this.list[this.bottom] = void 0
				this.bottom = (this.bottom + 1) & kMask
				return nextItem
			}
		}
		/**
		 * @template T
		 */ module.exports = class {
			constructor() {
				/** @type {FixedCircularBuffer<T>} */ this.head = this.tail = new FixedCircularBuffer()
			}
			/** @returns {boolean} */ isEmpty() {
				return this.head.isEmpty()
			}
			/** @param {T} data */ push(data) {
				if (this.head.isFull())
					// Head is full: Creates a new queue, sets the old queue's `.next` to it,
					// and sets it as the new main queue.
					this.head = this.head.next = new FixedCircularBuffer()
				this.head.push(data)
			}
			/** @returns {T|null} */ shift() {
				let tail = this.tail
				let next = tail.shift()
				if (tail.isEmpty() && null !== tail.next) {
					// If there is another queue, it forms the new tail.
					this.tail = tail.next
					tail.next = null
				}
				return next
			}
		}
	},
	42128: (module, __unused_webpack_exports, __webpack_require__) => {
		let { PoolStats } = __webpack_require__(46854)
		let DispatcherBase = __webpack_require__(21841)
		let FixedQueue = __webpack_require__(64660)
		let { kConnected, kSize, kRunning, kPending, kQueued, kBusy, kFree, kUrl, kClose, kDestroy, kDispatch } = __webpack_require__(36443)
		let kClients = Symbol('clients')
		let kNeedDrain = Symbol('needDrain')
		let kQueue = Symbol('queue')
		let kClosedResolve = Symbol('closed resolve')
		let kOnDrain = Symbol('onDrain')
		let kOnConnect = Symbol('onConnect')
		let kOnDisconnect = Symbol('onDisconnect')
		let kOnConnectionError = Symbol('onConnectionError')
		let kGetDispatcher = Symbol('get dispatcher')
		let kAddClient = Symbol('add client')
		let kRemoveClient = Symbol('remove client')
		class PoolBase extends DispatcherBase {
			[kQueue] = new FixedQueue();
			[kQueued] = 0;
			[kClients] = [];
			[kNeedDrain] = false;
			[kOnDrain](client, origin, targets) {
				let queue = this[kQueue]
				let needDrain = false
				while (!needDrain) {
					let item = queue.shift()
					if (!item) break
					this[kQueued]--
					needDrain = !client.dispatch(item.opts, item.handler)
				}
				client[kNeedDrain] = needDrain
				if (!needDrain && this[kNeedDrain]) {
					this[kNeedDrain] = false
					this.emit('drain', origin, [this, ...targets])
				}
				if (this[kClosedResolve] && queue.isEmpty()) {
					let closeAll = []
					for (let i = 0; i < this[kClients].length; i++) {
						let client = this[kClients][i]
						if (!client.destroyed) closeAll.push(client.close())
					}
					return Promise.all(closeAll).then(this[kClosedResolve])
				}
			}
			[kOnConnect] = (origin, targets) => {
				this.emit('connect', origin, [this, ...targets])
			};
			[kOnDisconnect] = (origin, targets, err) => {
				this.emit('disconnect', origin, [this, ...targets], err)
			};
			[kOnConnectionError] = (origin, targets, err) => {
				this.emit('connectionError', origin, [this, ...targets], err)
			}
			get [kBusy]() {
				return this[kNeedDrain]
			}
			get [kConnected]() {
				let ret = 0
				for (let { [kConnected]: connected } of this[kClients]) ret += connected
				return ret
			}
			get [kFree]() {
				let ret = 0
				for (let { [kConnected]: connected, [kNeedDrain]: needDrain } of this[kClients]) ret += connected && !needDrain
				return ret
			}
			get [kPending]() {
				let ret = this[kQueued]
				for (let { [kPending]: pending } of this[kClients]) ret += pending
				return ret
			}
			get [kRunning]() {
				let ret = 0
				for (let { [kRunning]: running } of this[kClients]) ret += running
				return ret
			}
			get [kSize]() {
				let ret = this[kQueued]
				for (let { [kSize]: size } of this[kClients]) ret += size
				return ret
			}
			get stats() {
				return new PoolStats(this)
			}
			[kClose]() {
				if (!this[kQueue].isEmpty())
					return new Promise(resolve => {
						this[kClosedResolve] = resolve
					})
				else {
					let closeAll = []
					for (let i = 0; i < this[kClients].length; i++) {
						let client = this[kClients][i]
						if (!client.destroyed) closeAll.push(client.close())
					}
					return Promise.all(closeAll)
				}
			}
			[kDestroy](err) {
				while (true) {
					let item = this[kQueue].shift()
					if (!item) break
					item.handler.onError(err)
				}
				let destroyAll = new Array(this[kClients].length)
				for (let i = 0; i < this[kClients].length; i++) destroyAll[i] = this[kClients][i].destroy(err)
				return Promise.all(destroyAll)
			}
			[kDispatch](opts, handler) {
				let dispatcher = this[kGetDispatcher]()
				if (dispatcher) {
					if (!dispatcher.dispatch(opts, handler)) {
						dispatcher[kNeedDrain] = true
						this[kNeedDrain] = !this[kGetDispatcher]()
					}
				} else {
					this[kNeedDrain] = true
					this[kQueue].push({ opts, handler })
					this[kQueued]++
				}
				return !this[kNeedDrain]
			}
			[kAddClient](client) {
				client
					.on('drain', this[kOnDrain].bind(this, client))
					.on('connect', this[kOnConnect])
					.on('disconnect', this[kOnDisconnect])
					.on('connectionError', this[kOnConnectionError])
				this[kClients].push(client)
				if (this[kNeedDrain])
					queueMicrotask(() => {
						if (this[kNeedDrain]) this[kOnDrain](client, client[kUrl], [client, this])
					})
				return this
			}
			[kRemoveClient](client) {
				client.close(() => {
					let idx = this[kClients].indexOf(client)
					if (-1 !== idx) this[kClients].splice(idx, 1)
				})
				this[kNeedDrain] = this[kClients].some(dispatcher => !dispatcher[kNeedDrain] && true !== dispatcher.closed && true !== dispatcher.destroyed)
			}
		}
		module.exports = { PoolBase, kClients, kNeedDrain, kAddClient, kRemoveClient, kGetDispatcher }
	},
	30628: (module, __unused_webpack_exports, __webpack_require__) => {
		let { PoolBase, kClients, kNeedDrain, kAddClient, kGetDispatcher, kRemoveClient } = __webpack_require__(42128)
		let Client = __webpack_require__(23701)
		let { InvalidArgumentError } = __webpack_require__(68707)
		let util = __webpack_require__(3440)
		let { kUrl } = __webpack_require__(36443)
		let buildConnector = __webpack_require__(59136)
		let kOptions = Symbol('options')
		let kConnections = Symbol('connections')
		let kFactory = Symbol('factory')
		function defaultFactory(origin, opts) {
			return new Client(origin, opts)
		}
		class Pool extends PoolBase {
			constructor(
				origin,
				{
					connections,
					factory = defaultFactory,
					connect,
					connectTimeout,
					tls,
					maxCachedSessions,
					socketPath,
					autoSelectFamily,
					autoSelectFamilyAttemptTimeout,
					allowH2,
					clientTtl,
					...options
				} = {}
			) {
				if (null != connections && (!Number.isFinite(connections) || connections < 0)) throw new InvalidArgumentError('invalid connections')
				if ('function' != typeof factory) throw new InvalidArgumentError('factory must be a function.')
				if (null != connect && 'function' != typeof connect && 'object' != typeof connect)
					throw new InvalidArgumentError('connect must be a function or an object')
				if ('function' != typeof connect)
					connect = buildConnector({
						...tls,
						maxCachedSessions,
						allowH2,
						socketPath,
						timeout: connectTimeout,
						...('boolean' == typeof autoSelectFamily ? { autoSelectFamily, autoSelectFamilyAttemptTimeout } : void 0),
						...connect
					})
				super(options)
				this[kConnections] = connections || null
				this[kUrl] = util.parseOrigin(origin)
				this[kOptions] = { ...util.deepClone(options), connect, allowH2, clientTtl, socketPath }
				this[kOptions].interceptors = options.interceptors ? { ...options.interceptors } : void 0
				this[kFactory] = factory
				this.on('connect', (origin, targets) => {
					if (null != clientTtl && clientTtl > 0) for (let target of targets) Object.assign(target, { ttl: Date.now() })
				})
				this.on('connectionError', (origin, targets, error) => {
					// If a connection error occurs, we remove the client from the pool,
					// and emit a connectionError event. They will not be re-used.
					// Fixes https://github.com/nodejs/undici/issues/3895
					for (let target of targets) {
						// Do not use kRemoveClient here, as it will close the client,
						// but the client cannot be closed in this state.
						let idx = this[kClients].indexOf(target)
						if (-1 !== idx) this[kClients].splice(idx, 1)
					}
				})
			}
			[kGetDispatcher]() {
				let clientTtlOption = this[kOptions].clientTtl
				for (let client of this[kClients]) // check ttl of client and if it's stale, remove it from the pool
					if (null != clientTtlOption && clientTtlOption > 0 && client.ttl && Date.now() - client.ttl > clientTtlOption) this[kRemoveClient](client)
					else if (!client[kNeedDrain]) return client
				if (!this[kConnections] || this[kClients].length < this[kConnections]) {
					let dispatcher = this[kFactory](this[kUrl], this[kOptions])
					this[kAddClient](dispatcher)
					return dispatcher
				}
			}
		}
		module.exports = Pool
	},
	76672: (module, __unused_webpack_exports, __webpack_require__) => {
		let { kProxy, kClose, kDestroy, kDispatch } = __webpack_require__(36443)
		let Agent = __webpack_require__(57405)
		let Pool = __webpack_require__(30628)
		let DispatcherBase = __webpack_require__(21841)
		let { InvalidArgumentError, RequestAbortedError, SecureProxyConnectionError } = __webpack_require__(68707)
		let buildConnector = __webpack_require__(59136)
		let Client = __webpack_require__(23701)
		let { channels } = __webpack_require__(42414)
		let Socks5ProxyAgent = {}
		let kAgent = Symbol('proxy agent')
		let kClient = Symbol('proxy client')
		let kProxyHeaders = Symbol('proxy headers')
		let kRequestTls = Symbol('request tls settings')
		let kProxyTls = Symbol('proxy tls settings')
		let kConnectEndpoint = Symbol('connect endpoint function')
		let kTunnelProxy = Symbol('tunnel proxy')
		function defaultProtocolPort(protocol) {
			return 'https:' === protocol ? 443 : 80
		}
		function defaultFactory(origin, opts) {
			return new Pool(origin, opts)
		}
		let noop = () => {}
		function defaultAgentFactory(origin, opts) {
			if (1 === opts.connections) return new Client(origin, opts)
			return new Pool(origin, opts)
		}
		class Http1ProxyWrapper extends DispatcherBase {
			#client
			constructor(proxyUrl, { headers = {}, connect, factory }) {
				if (!proxyUrl) throw new InvalidArgumentError('Proxy URL is mandatory')
				super()
				this[kProxyHeaders] = headers
				if (factory) this.#client = factory(proxyUrl, { connect })
				else this.#client = new Client(proxyUrl, { connect })
			}
			[kDispatch](opts, handler) {
				let onHeaders = handler.onHeaders
				handler.onHeaders = function (statusCode, data, resume) {
					if (407 === statusCode) {
						if ('function' == typeof handler.onError) handler.onError(new InvalidArgumentError('Proxy Authentication Required (407)'))
						return
					}
					if (onHeaders) onHeaders.call(this, statusCode, data, resume)
				}
				// Rewrite request as an HTTP1 Proxy request, without tunneling.
				let { origin, path = '/', headers = {} } = opts
				opts.path = origin + path
				if (!('host' in headers) && !('Host' in headers)) {
					let { host } = new URL(origin)
					headers.host = host
				}
				opts.headers = { ...this[kProxyHeaders], ...headers }
				return this.#client[kDispatch](opts, handler)
			}
			[kClose]() {
				return this.#client.close()
			}
			[kDestroy](err) {
				return this.#client.destroy(err)
			}
		}
		class ProxyAgent extends DispatcherBase {
			constructor(opts) {
				if (!opts || ('object' == typeof opts && !(opts instanceof URL) && !opts.uri)) throw new InvalidArgumentError('Proxy uri is mandatory')
				let { clientFactory = defaultFactory } = opts
				if ('function' != typeof clientFactory) throw new InvalidArgumentError('Proxy opts.clientFactory must be a function.')
				let { proxyTunnel = true } = opts
				super()
				let url = this.#getUrl(opts)
				let { href, origin, port, protocol, username, password, hostname: proxyHostname } = url
				this[kProxy] = { uri: href, protocol }
				this[kRequestTls] = opts.requestTls
				this[kProxyTls] = opts.proxyTls
				this[kProxyHeaders] = opts.headers || {}
				this[kTunnelProxy] = proxyTunnel
				if (opts.auth && opts.token) throw new InvalidArgumentError('opts.auth cannot be used in combination with opts.token')
				else if (opts.auth) /* @deprecated in favour of opts.token */ this[kProxyHeaders]['proxy-authorization'] = `Basic ${opts.auth}`
				else if (opts.token) this[kProxyHeaders]['proxy-authorization'] = opts.token
				else if (username && password)
					this[kProxyHeaders]['proxy-authorization'] =
						`Basic ${Buffer.from(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`).toString('base64')}`
				let connect = buildConnector({ ...opts.proxyTls })
				this[kConnectEndpoint] = buildConnector({ ...opts.requestTls })
				let agentFactory = opts.factory || defaultAgentFactory
				let factory = (origin, options) => {
					let { protocol } = new URL(origin)
					// Handle SOCKS5 proxy
					if ('socks5:' === this[kProxy].protocol || 'socks:' === this[kProxy].protocol)
						return new Socks5ProxyAgent(this[kProxy].uri, {
							headers: this[kProxyHeaders],
							connect,
							factory: agentFactory,
							username: opts.username || username,
							password: opts.password || password,
							proxyTls: opts.proxyTls,
							requestTls: opts.requestTls
						})
					if (!this[kTunnelProxy] && 'http:' === protocol && 'http:' === this[kProxy].protocol)
						return new Http1ProxyWrapper(this[kProxy].uri, { headers: this[kProxyHeaders], connect, factory: agentFactory })
					return agentFactory(origin, options)
				}
				// For SOCKS5 proxies, we don't need a client to the proxy itself
				// The SOCKS5 connection is handled within Socks5ProxyAgent
				if ('socks5:' === protocol || 'socks:' === protocol) this[kClient] = null
				else this[kClient] = clientFactory(url, { connect })
				this[kAgent] = new Agent({
					...opts,
					factory,
					connect: async (opts, callback) => {
						// SOCKS5 proxies handle their own connections via Socks5ProxyAgent,
						// so this connect function should never be called for them.
						if (!this[kClient]) return void callback(new InvalidArgumentError('Cannot establish tunnel connection without a proxy client'))
						let requestedPath = opts.host
						if (!opts.port) requestedPath += `:${defaultProtocolPort(opts.protocol)}`
						try {
							let connectParams = {
								origin,
								port,
								path: requestedPath,
								signal: opts.signal,
								headers: {
									...this[kProxyHeaders],
									host: opts.host,
									...(null == opts.connections || opts.connections > 0 ? { 'proxy-connection': 'keep-alive' } : {})
								},
								servername: this[kProxyTls]?.servername || proxyHostname
							}
							let { socket, statusCode } = await this[kClient].connect(connectParams)
							if (200 !== statusCode) {
								socket.on('error', noop).destroy()
								callback(new RequestAbortedError(`Proxy response (${statusCode}) !== 200 when HTTP Tunneling`))
								return
							}
							if (channels.proxyConnected.hasSubscribers) channels.proxyConnected.publish({ socket, connectParams })
							if ('https:' !== opts.protocol) return void callback(null, socket)
							let servername
							servername = this[kRequestTls] ? this[kRequestTls].servername : opts.servername
							this[kConnectEndpoint]({ ...opts, servername, httpSocket: socket }, callback)
						} catch (err) {
							// Throw a custom error to avoid loop in client.js#connect
							callback('ERR_TLS_CERT_ALTNAME_INVALID' === err.code ? new SecureProxyConnectionError(err) : err)
						}
					}
				})
			}
			dispatch(opts, handler) {
				let headers = buildHeaders(opts.headers)
				throwIfProxyAuthIsSent(headers)
				if (headers && !('host' in headers) && !('Host' in headers)) {
					let { host } = new URL(opts.origin)
					headers.host = host
				}
				return this[kAgent].dispatch({ ...opts, headers }, handler)
			}
			/**
			 * @param {import('../../types/proxy-agent').ProxyAgent.Options | string | URL} opts
			 * @returns {URL}
			 */ #getUrl(opts) {
				if ('string' == typeof opts) return new URL(opts)
				else if (opts instanceof URL) return opts
				else return new URL(opts.uri)
			}
			[kClose]() {
				let promises = [this[kAgent].close()]
				if (this[kClient]) promises.push(this[kClient].close())
				return Promise.all(promises)
			}
			[kDestroy]() {
				let promises = [this[kAgent].destroy()]
				if (this[kClient]) promises.push(this[kClient].destroy())
				return Promise.all(promises)
			}
		}
		/**
		 * @param {string[] | Record<string, string>} headers
		 * @returns {Record<string, string>}
		 */ function buildHeaders(headers) {
			// When using undici.fetch, the headers list is stored
			// as an array.
			if (Array.isArray(headers)) {
				/** @type {Record<string, string>} */ let headersPair = {}
				for (let i = 0; i < headers.length; i += 2) headersPair[headers[i]] = headers[i + 1]
				return headersPair
			}
			return headers
		}
		/**
		 * @param {Record<string, string>} headers
		 *
		 * Previous versions of ProxyAgent suggests the Proxy-Authorization in request headers
		 * Nevertheless, it was changed and to avoid a security vulnerability by end users
		 * this check was created.
		 * It should be removed in the next major version for performance reasons
		 */ function throwIfProxyAuthIsSent(headers) {
			let existProxyAuth = headers && Object.keys(headers).find(key => 'proxy-authorization' === key.toLowerCase())
			if (existProxyAuth) throw new InvalidArgumentError('Proxy-Authorization should be sent in ProxyAgent constructor')
		}
		module.exports = ProxyAgent
	},
	92365: (module, __unused_webpack_exports, __webpack_require__) => {
		let { parseHeaders } = __webpack_require__(3440)
		let { InvalidArgumentError } = __webpack_require__(68707)
		let kResume = Symbol('resume')
		class UnwrapController {
			#paused = false
			#reason = null
			#aborted = false
			#abort;
			[kResume] = null
			rawHeaders = null
			rawTrailers = null
			constructor(abort) {
				this.#abort = abort
			}
			pause() {
				this.#paused = true
			}
			resume() {
				if (this.#paused) {
					this.#paused = false
					this[kResume]?.()
				}
			}
			abort(reason) {
				if (!this.#aborted) {
					this.#aborted = true
					this.#reason = reason
					this.#abort(reason)
				}
			}
			get aborted() {
				return this.#aborted
			}
			get reason() {
				return this.#reason
			}
			get paused() {
				return this.#paused
			}
		}
		module.exports = class UnwrapHandler {
			#handler
			#controller
			constructor(handler) {
				this.#handler = handler
			}
			static unwrap(handler) {
				// TODO (fix): More checks...
				return handler.onRequestStart ? new UnwrapHandler(handler) : handler
			}
			onConnect(abort, context) {
				this.#controller = new UnwrapController(abort)
				this.#handler.onRequestStart?.(this.#controller, context)
			}
			onResponseStarted() {
				return this.#handler.onResponseStarted?.()
			}
			onUpgrade(statusCode, rawHeaders, socket) {
				this.#controller.rawHeaders = rawHeaders
				this.#handler.onRequestUpgrade?.(this.#controller, statusCode, parseHeaders(rawHeaders), socket)
			}
			onHeaders(statusCode, rawHeaders, resume, statusMessage) {
				this.#controller[kResume] = resume
				this.#controller.rawHeaders = rawHeaders
				this.#handler.onResponseStart?.(this.#controller, statusCode, parseHeaders(rawHeaders), statusMessage)
				return !this.#controller.paused
			}
			onData(data) {
				this.#handler.onResponseData?.(this.#controller, data)
				return !this.#controller.paused
			}
			onComplete(rawTrailers) {
				this.#controller.rawTrailers = rawTrailers
				this.#handler.onResponseEnd?.(this.#controller, parseHeaders(rawTrailers))
			}
			onError(err) {
				if (!this.#handler.onResponseError) throw new InvalidArgumentError('invalid onError method')
				this.#handler.onResponseError?.(this.#controller, err)
			}
		}
	},
	99510: (module, __unused_webpack_exports, __webpack_require__) => {
		let { InvalidArgumentError } = __webpack_require__(68707)
		module.exports = class WrapHandler {
			#handler
			constructor(handler) {
				this.#handler = handler
			}
			static wrap(handler) {
				// TODO (fix): More checks...
				return handler.onRequestStart ? handler : new WrapHandler(handler)
			}
			// Unwrap Interface
			onConnect(abort, context) {
				return this.#handler.onConnect?.(abort, context)
			}
			onResponseStarted() {
				return this.#handler.onResponseStarted?.()
			}
			onHeaders(statusCode, rawHeaders, resume, statusMessage) {
				return this.#handler.onHeaders?.(statusCode, rawHeaders, resume, statusMessage)
			}
			onUpgrade(statusCode, rawHeaders, socket) {
				return this.#handler.onUpgrade?.(statusCode, rawHeaders, socket)
			}
			onData(data) {
				return this.#handler.onData?.(data)
			}
			onComplete(trailers) {
				return this.#handler.onComplete?.(trailers)
			}
			onError(err) {
				if (!this.#handler.onError) throw err
				return this.#handler.onError?.(err)
			}
			// Wrap Interface
			onRequestStart(controller, context) {
				this.#handler.onConnect?.(reason => controller.abort(reason), context)
			}
			onRequestUpgrade(controller, statusCode, headers, socket) {
				let rawHeaders = []
				for (let [key, val] of Object.entries(headers)) rawHeaders.push(Buffer.from(key, 'latin1'), toRawHeaderValue(val))
				this.#handler.onUpgrade?.(statusCode, rawHeaders, socket)
			}
			onResponseStart(controller, statusCode, headers, statusMessage) {
				let rawHeaders = []
				for (let [key, val] of Object.entries(headers)) rawHeaders.push(Buffer.from(key, 'latin1'), toRawHeaderValue(val))
				if (this.#handler.onHeaders?.(statusCode, rawHeaders, () => controller.resume(), statusMessage) === false) controller.pause()
			}
			onResponseData(controller, data) {
				if (this.#handler.onData?.(data) === false) controller.pause()
			}
			onResponseEnd(controller, trailers) {
				let rawTrailers = []
				for (let [key, val] of Object.entries(trailers)) rawTrailers.push(Buffer.from(key, 'latin1'), toRawHeaderValue(val))
				this.#handler.onComplete?.(rawTrailers)
			}
			onResponseError(controller, err) {
				if (!this.#handler.onError) throw new InvalidArgumentError('invalid onError method')
				this.#handler.onError?.(err)
			}
		}
		function toRawHeaderValue(value) {
			return Array.isArray(value) ? value.map(item => Buffer.from(item, 'latin1')) : Buffer.from(value, 'latin1')
		}
	},
	52824: (__unused_webpack_module, exports, __webpack_require__) => {
		Object.defineProperty(exports, '__esModule', { value: true })
		exports.SPECIAL_HEADERS =
			exports.MINOR =
			exports.MAJOR =
			exports.HTAB_SP_VCHAR_OBS_TEXT =
			exports.QUOTED_STRING =
			exports.CONNECTION_TOKEN_CHARS =
			exports.HEADER_CHARS =
			exports.TOKEN =
			exports.HEX =
			exports.URL_CHAR =
			exports.USERINFO_CHARS =
			exports.MARK =
			exports.ALPHANUM =
			exports.NUM =
			exports.HEX_MAP =
			exports.NUM_MAP =
			exports.ALPHA =
			exports.STATUSES_HTTP =
			exports.H_METHOD_MAP =
			exports.METHOD_MAP =
			exports.METHODS_RTSP =
			exports.METHODS_ICE =
			exports.METHODS_HTTP =
			exports.HEADER_STATE =
			exports.FINISH =
			exports.STATUSES =
			exports.METHODS =
			exports.LENIENT_FLAGS =
			exports.FLAGS =
			exports.TYPE =
			exports.ERROR =
				void 0
		let utils_1 = __webpack_require__(50172)
		// Emums
		exports.ERROR = {
			OK: 0,
			INTERNAL: 1,
			STRICT: 2,
			CR_EXPECTED: 25,
			LF_EXPECTED: 3,
			UNEXPECTED_CONTENT_LENGTH: 4,
			UNEXPECTED_SPACE: 30,
			CLOSED_CONNECTION: 5,
			INVALID_METHOD: 6,
			INVALID_URL: 7,
			INVALID_CONSTANT: 8,
			INVALID_VERSION: 9,
			INVALID_HEADER_TOKEN: 10,
			INVALID_CONTENT_LENGTH: 11,
			INVALID_CHUNK_SIZE: 12,
			INVALID_STATUS: 13,
			INVALID_EOF_STATE: 14,
			INVALID_TRANSFER_ENCODING: 15,
			CB_MESSAGE_BEGIN: 16,
			CB_HEADERS_COMPLETE: 17,
			CB_MESSAGE_COMPLETE: 18,
			CB_CHUNK_HEADER: 19,
			CB_CHUNK_COMPLETE: 20,
			PAUSED: 21,
			PAUSED_UPGRADE: 22,
			PAUSED_H2_UPGRADE: 23,
			USER: 24,
			CB_URL_COMPLETE: 26,
			CB_STATUS_COMPLETE: 27,
			CB_METHOD_COMPLETE: 32,
			CB_VERSION_COMPLETE: 33,
			CB_HEADER_FIELD_COMPLETE: 28,
			CB_HEADER_VALUE_COMPLETE: 29,
			CB_CHUNK_EXTENSION_NAME_COMPLETE: 34,
			CB_CHUNK_EXTENSION_VALUE_COMPLETE: 35,
			CB_RESET: 31,
			CB_PROTOCOL_COMPLETE: 38
		}
		exports.TYPE = {
			BOTH: 0,
			// default
			REQUEST: 1,
			RESPONSE: 2
		}
		exports.FLAGS = {
			CONNECTION_KEEP_ALIVE: 1,
			CONNECTION_CLOSE: 2,
			CONNECTION_UPGRADE: 4,
			CHUNKED: 8,
			UPGRADE: 16,
			CONTENT_LENGTH: 32,
			SKIPBODY: 64,
			TRAILING: 128,
			// 1 << 8 is unused
			TRANSFER_ENCODING: 512
		}
		exports.LENIENT_FLAGS = {
			HEADERS: 1,
			CHUNKED_LENGTH: 2,
			KEEP_ALIVE: 4,
			TRANSFER_ENCODING: 8,
			VERSION: 16,
			DATA_AFTER_CLOSE: 32,
			OPTIONAL_LF_AFTER_CR: 64,
			OPTIONAL_CRLF_AFTER_CHUNK: 128,
			OPTIONAL_CR_BEFORE_LF: 256,
			SPACES_AFTER_CHUNK_SIZE: 512
		}
		exports.METHODS = {
			DELETE: 0,
			GET: 1,
			HEAD: 2,
			POST: 3,
			PUT: 4,
			/* pathological */ CONNECT: 5,
			OPTIONS: 6,
			TRACE: 7,
			/* WebDAV */ COPY: 8,
			LOCK: 9,
			MKCOL: 10,
			MOVE: 11,
			PROPFIND: 12,
			PROPPATCH: 13,
			SEARCH: 14,
			UNLOCK: 15,
			BIND: 16,
			REBIND: 17,
			UNBIND: 18,
			ACL: 19,
			/* subversion */ REPORT: 20,
			MKACTIVITY: 21,
			CHECKOUT: 22,
			MERGE: 23,
			/* upnp */ 'M-SEARCH': 24,
			NOTIFY: 25,
			SUBSCRIBE: 26,
			UNSUBSCRIBE: 27,
			/* RFC-5789 */ PATCH: 28,
			PURGE: 29,
			/* CalDAV */ MKCALENDAR: 30,
			/* RFC-2068, section 19.6.1.2 */ LINK: 31,
			UNLINK: 32,
			/* icecast */ SOURCE: 33,
			/* RFC-7540, section 11.6 */ PRI: 34,
			/* RFC-2326 RTSP */ DESCRIBE: 35,
			ANNOUNCE: 36,
			SETUP: 37,
			PLAY: 38,
			PAUSE: 39,
			TEARDOWN: 40,
			GET_PARAMETER: 41,
			SET_PARAMETER: 42,
			REDIRECT: 43,
			RECORD: 44,
			/* RAOP */ FLUSH: 45,
			/* DRAFT https://www.ietf.org/archive/id/draft-ietf-httpbis-safe-method-w-body-02.html */ QUERY: 46
		}
		exports.STATUSES = {
			CONTINUE: 100,
			SWITCHING_PROTOCOLS: 101,
			PROCESSING: 102,
			EARLY_HINTS: 103,
			RESPONSE_IS_STALE: 110,
			// Unofficial
			REVALIDATION_FAILED: 111,
			// Unofficial
			DISCONNECTED_OPERATION: 112,
			// Unofficial
			HEURISTIC_EXPIRATION: 113,
			// Unofficial
			MISCELLANEOUS_WARNING: 199,
			// Unofficial
			OK: 200,
			CREATED: 201,
			ACCEPTED: 202,
			NON_AUTHORITATIVE_INFORMATION: 203,
			NO_CONTENT: 204,
			RESET_CONTENT: 205,
			PARTIAL_CONTENT: 206,
			MULTI_STATUS: 207,
			ALREADY_REPORTED: 208,
			TRANSFORMATION_APPLIED: 214,
			// Unofficial
			IM_USED: 226,
			MISCELLANEOUS_PERSISTENT_WARNING: 299,
			// Unofficial
			MULTIPLE_CHOICES: 300,
			MOVED_PERMANENTLY: 301,
			FOUND: 302,
			SEE_OTHER: 303,
			NOT_MODIFIED: 304,
			USE_PROXY: 305,
			SWITCH_PROXY: 306,
			// No longer used
			TEMPORARY_REDIRECT: 307,
			PERMANENT_REDIRECT: 308,
			BAD_REQUEST: 400,
			UNAUTHORIZED: 401,
			PAYMENT_REQUIRED: 402,
			FORBIDDEN: 403,
			NOT_FOUND: 404,
			METHOD_NOT_ALLOWED: 405,
			NOT_ACCEPTABLE: 406,
			PROXY_AUTHENTICATION_REQUIRED: 407,
			REQUEST_TIMEOUT: 408,
			CONFLICT: 409,
			GONE: 410,
			LENGTH_REQUIRED: 411,
			PRECONDITION_FAILED: 412,
			PAYLOAD_TOO_LARGE: 413,
			URI_TOO_LONG: 414,
			UNSUPPORTED_MEDIA_TYPE: 415,
			RANGE_NOT_SATISFIABLE: 416,
			EXPECTATION_FAILED: 417,
			IM_A_TEAPOT: 418,
			PAGE_EXPIRED: 419,
			// Unofficial
			ENHANCE_YOUR_CALM: 420,
			// Unofficial
			MISDIRECTED_REQUEST: 421,
			UNPROCESSABLE_ENTITY: 422,
			LOCKED: 423,
			FAILED_DEPENDENCY: 424,
			TOO_EARLY: 425,
			UPGRADE_REQUIRED: 426,
			PRECONDITION_REQUIRED: 428,
			TOO_MANY_REQUESTS: 429,
			REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL: 430,
			// Unofficial
			REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
			LOGIN_TIMEOUT: 440,
			// Unofficial
			NO_RESPONSE: 444,
			// Unofficial
			RETRY_WITH: 449,
			// Unofficial
			BLOCKED_BY_PARENTAL_CONTROL: 450,
			// Unofficial
			UNAVAILABLE_FOR_LEGAL_REASONS: 451,
			CLIENT_CLOSED_LOAD_BALANCED_REQUEST: 460,
			// Unofficial
			INVALID_X_FORWARDED_FOR: 463,
			// Unofficial
			REQUEST_HEADER_TOO_LARGE: 494,
			// Unofficial
			SSL_CERTIFICATE_ERROR: 495,
			// Unofficial
			SSL_CERTIFICATE_REQUIRED: 496,
			// Unofficial
			HTTP_REQUEST_SENT_TO_HTTPS_PORT: 497,
			// Unofficial
			INVALID_TOKEN: 498,
			// Unofficial
			CLIENT_CLOSED_REQUEST: 499,
			// Unofficial
			INTERNAL_SERVER_ERROR: 500,
			NOT_IMPLEMENTED: 501,
			BAD_GATEWAY: 502,
			SERVICE_UNAVAILABLE: 503,
			GATEWAY_TIMEOUT: 504,
			HTTP_VERSION_NOT_SUPPORTED: 505,
			VARIANT_ALSO_NEGOTIATES: 506,
			INSUFFICIENT_STORAGE: 507,
			LOOP_DETECTED: 508,
			BANDWIDTH_LIMIT_EXCEEDED: 509,
			NOT_EXTENDED: 510,
			NETWORK_AUTHENTICATION_REQUIRED: 511,
			WEB_SERVER_UNKNOWN_ERROR: 520,
			// Unofficial
			WEB_SERVER_IS_DOWN: 521,
			// Unofficial
			CONNECTION_TIMEOUT: 522,
			// Unofficial
			ORIGIN_IS_UNREACHABLE: 523,
			// Unofficial
			TIMEOUT_OCCURED: 524,
			// Unofficial
			SSL_HANDSHAKE_FAILED: 525,
			// Unofficial
			INVALID_SSL_CERTIFICATE: 526,
			// Unofficial
			RAILGUN_ERROR: 527,
			// Unofficial
			SITE_IS_OVERLOADED: 529,
			// Unofficial
			SITE_IS_FROZEN: 530,
			// Unofficial
			IDENTITY_PROVIDER_AUTHENTICATION_ERROR: 561,
			// Unofficial
			NETWORK_READ_TIMEOUT: 598,
			// Unofficial
			NETWORK_CONNECT_TIMEOUT: 599
		}
		// Unofficial
		exports.FINISH = { SAFE: 0, SAFE_WITH_CB: 1, UNSAFE: 2 }
		exports.HEADER_STATE = {
			GENERAL: 0,
			CONNECTION: 1,
			CONTENT_LENGTH: 2,
			TRANSFER_ENCODING: 3,
			UPGRADE: 4,
			CONNECTION_KEEP_ALIVE: 5,
			CONNECTION_CLOSE: 6,
			CONNECTION_UPGRADE: 7,
			TRANSFER_ENCODING_CHUNKED: 8
		}
		// C headers
		exports.METHODS_HTTP = [
			exports.METHODS.DELETE,
			exports.METHODS.GET,
			exports.METHODS.HEAD,
			exports.METHODS.POST,
			exports.METHODS.PUT,
			exports.METHODS.CONNECT,
			exports.METHODS.OPTIONS,
			exports.METHODS.TRACE,
			exports.METHODS.COPY,
			exports.METHODS.LOCK,
			exports.METHODS.MKCOL,
			exports.METHODS.MOVE,
			exports.METHODS.PROPFIND,
			exports.METHODS.PROPPATCH,
			exports.METHODS.SEARCH,
			exports.METHODS.UNLOCK,
			exports.METHODS.BIND,
			exports.METHODS.REBIND,
			exports.METHODS.UNBIND,
			exports.METHODS.ACL,
			exports.METHODS.REPORT,
			exports.METHODS.MKACTIVITY,
			exports.METHODS.CHECKOUT,
			exports.METHODS.MERGE,
			exports.METHODS['M-SEARCH'],
			exports.METHODS.NOTIFY,
			exports.METHODS.SUBSCRIBE,
			exports.METHODS.UNSUBSCRIBE,
			exports.METHODS.PATCH,
			exports.METHODS.PURGE,
			exports.METHODS.MKCALENDAR,
			exports.METHODS.LINK,
			exports.METHODS.UNLINK,
			exports.METHODS.PRI,
			// TODO(indutny): should we allow it with HTTP?
			exports.METHODS.SOURCE,
			exports.METHODS.QUERY
		]
		exports.METHODS_ICE = [exports.METHODS.SOURCE]
		exports.METHODS_RTSP = [
			exports.METHODS.OPTIONS,
			exports.METHODS.DESCRIBE,
			exports.METHODS.ANNOUNCE,
			exports.METHODS.SETUP,
			exports.METHODS.PLAY,
			exports.METHODS.PAUSE,
			exports.METHODS.TEARDOWN,
			exports.METHODS.GET_PARAMETER,
			exports.METHODS.SET_PARAMETER,
			exports.METHODS.REDIRECT,
			exports.METHODS.RECORD,
			exports.METHODS.FLUSH,
			// For AirPlay
			exports.METHODS.GET,
			exports.METHODS.POST
		]
		exports.METHOD_MAP = (0, utils_1.enumToMap)(exports.METHODS)
		exports.H_METHOD_MAP = Object.fromEntries(Object.entries(exports.METHODS).filter(([k]) => k.startsWith('H')))
		exports.STATUSES_HTTP = [
			exports.STATUSES.CONTINUE,
			exports.STATUSES.SWITCHING_PROTOCOLS,
			exports.STATUSES.PROCESSING,
			exports.STATUSES.EARLY_HINTS,
			exports.STATUSES.RESPONSE_IS_STALE,
			exports.STATUSES.REVALIDATION_FAILED,
			exports.STATUSES.DISCONNECTED_OPERATION,
			exports.STATUSES.HEURISTIC_EXPIRATION,
			exports.STATUSES.MISCELLANEOUS_WARNING,
			exports.STATUSES.OK,
			exports.STATUSES.CREATED,
			exports.STATUSES.ACCEPTED,
			exports.STATUSES.NON_AUTHORITATIVE_INFORMATION,
			exports.STATUSES.NO_CONTENT,
			exports.STATUSES.RESET_CONTENT,
			exports.STATUSES.PARTIAL_CONTENT,
			exports.STATUSES.MULTI_STATUS,
			exports.STATUSES.ALREADY_REPORTED,
			exports.STATUSES.TRANSFORMATION_APPLIED,
			exports.STATUSES.IM_USED,
			exports.STATUSES.MISCELLANEOUS_PERSISTENT_WARNING,
			exports.STATUSES.MULTIPLE_CHOICES,
			exports.STATUSES.MOVED_PERMANENTLY,
			exports.STATUSES.FOUND,
			exports.STATUSES.SEE_OTHER,
			exports.STATUSES.NOT_MODIFIED,
			exports.STATUSES.USE_PROXY,
			exports.STATUSES.SWITCH_PROXY,
			exports.STATUSES.TEMPORARY_REDIRECT,
			exports.STATUSES.PERMANENT_REDIRECT,
			exports.STATUSES.BAD_REQUEST,
			exports.STATUSES.UNAUTHORIZED,
			exports.STATUSES.PAYMENT_REQUIRED,
			exports.STATUSES.FORBIDDEN,
			exports.STATUSES.NOT_FOUND,
			exports.STATUSES.METHOD_NOT_ALLOWED,
			exports.STATUSES.NOT_ACCEPTABLE,
			exports.STATUSES.PROXY_AUTHENTICATION_REQUIRED,
			exports.STATUSES.REQUEST_TIMEOUT,
			exports.STATUSES.CONFLICT,
			exports.STATUSES.GONE,
			exports.STATUSES.LENGTH_REQUIRED,
			exports.STATUSES.PRECONDITION_FAILED,
			exports.STATUSES.PAYLOAD_TOO_LARGE,
			exports.STATUSES.URI_TOO_LONG,
			exports.STATUSES.UNSUPPORTED_MEDIA_TYPE,
			exports.STATUSES.RANGE_NOT_SATISFIABLE,
			exports.STATUSES.EXPECTATION_FAILED,
			exports.STATUSES.IM_A_TEAPOT,
			exports.STATUSES.PAGE_EXPIRED,
			exports.STATUSES.ENHANCE_YOUR_CALM,
			exports.STATUSES.MISDIRECTED_REQUEST,
			exports.STATUSES.UNPROCESSABLE_ENTITY,
			exports.STATUSES.LOCKED,
			exports.STATUSES.FAILED_DEPENDENCY,
			exports.STATUSES.TOO_EARLY,
			exports.STATUSES.UPGRADE_REQUIRED,
			exports.STATUSES.PRECONDITION_REQUIRED,
			exports.STATUSES.TOO_MANY_REQUESTS,
			exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL,
			exports.STATUSES.REQUEST_HEADER_FIELDS_TOO_LARGE,
			exports.STATUSES.LOGIN_TIMEOUT,
			exports.STATUSES.NO_RESPONSE,
			exports.STATUSES.RETRY_WITH,
			exports.STATUSES.BLOCKED_BY_PARENTAL_CONTROL,
			exports.STATUSES.UNAVAILABLE_FOR_LEGAL_REASONS,
			exports.STATUSES.CLIENT_CLOSED_LOAD_BALANCED_REQUEST,
			exports.STATUSES.INVALID_X_FORWARDED_FOR,
			exports.STATUSES.REQUEST_HEADER_TOO_LARGE,
			exports.STATUSES.SSL_CERTIFICATE_ERROR,
			exports.STATUSES.SSL_CERTIFICATE_REQUIRED,
			exports.STATUSES.HTTP_REQUEST_SENT_TO_HTTPS_PORT,
			exports.STATUSES.INVALID_TOKEN,
			exports.STATUSES.CLIENT_CLOSED_REQUEST,
			exports.STATUSES.INTERNAL_SERVER_ERROR,
			exports.STATUSES.NOT_IMPLEMENTED,
			exports.STATUSES.BAD_GATEWAY,
			exports.STATUSES.SERVICE_UNAVAILABLE,
			exports.STATUSES.GATEWAY_TIMEOUT,
			exports.STATUSES.HTTP_VERSION_NOT_SUPPORTED,
			exports.STATUSES.VARIANT_ALSO_NEGOTIATES,
			exports.STATUSES.INSUFFICIENT_STORAGE,
			exports.STATUSES.LOOP_DETECTED,
			exports.STATUSES.BANDWIDTH_LIMIT_EXCEEDED,
			exports.STATUSES.NOT_EXTENDED,
			exports.STATUSES.NETWORK_AUTHENTICATION_REQUIRED,
			exports.STATUSES.WEB_SERVER_UNKNOWN_ERROR,
			exports.STATUSES.WEB_SERVER_IS_DOWN,
			exports.STATUSES.CONNECTION_TIMEOUT,
			exports.STATUSES.ORIGIN_IS_UNREACHABLE,
			exports.STATUSES.TIMEOUT_OCCURED,
			exports.STATUSES.SSL_HANDSHAKE_FAILED,
			exports.STATUSES.INVALID_SSL_CERTIFICATE,
			exports.STATUSES.RAILGUN_ERROR,
			exports.STATUSES.SITE_IS_OVERLOADED,
			exports.STATUSES.SITE_IS_FROZEN,
			exports.STATUSES.IDENTITY_PROVIDER_AUTHENTICATION_ERROR,
			exports.STATUSES.NETWORK_READ_TIMEOUT,
			exports.STATUSES.NETWORK_CONNECT_TIMEOUT
		]
		exports.ALPHA = []
		for (let i = 'A'.charCodeAt(0); i <= 'Z'.charCodeAt(0); i++) {
			// Upper case
			exports.ALPHA.push(String.fromCharCode(i))
			// Lower case
			exports.ALPHA.push(String.fromCharCode(i + 0x20))
		}
		exports.NUM_MAP = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9 }
		exports.HEX_MAP = {
			0: 0,
			1: 1,
			2: 2,
			3: 3,
			4: 4,
			5: 5,
			6: 6,
			7: 7,
			8: 8,
			9: 9,
			A: 0xa,
			B: 0xb,
			C: 0xc,
			D: 0xd,
			E: 0xe,
			F: 0xf,
			a: 0xa,
			b: 0xb,
			c: 0xc,
			d: 0xd,
			e: 0xe,
			f: 0xf
		}
		exports.NUM = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']
		exports.ALPHANUM = exports.ALPHA.concat(exports.NUM)
		exports.MARK = ['-', '_', '.', '!', '~', '*', "'", '(', ')']
		exports.USERINFO_CHARS = exports.ALPHANUM.concat(exports.MARK).concat(['%', ';', ':', '&', '=', '+', '$', ','])
		// TODO(indutny): use RFC
		exports.URL_CHAR = [
			'!',
			'"',
			'$',
			'%',
			'&',
			"'",
			'(',
			')',
			'*',
			'+',
			',',
			'-',
			'.',
			'/',
			':',
			';',
			'<',
			'=',
			'>',
			'@',
			'[',
			'\\',
			']',
			'^',
			'_',
			'`',
			'{',
			'|',
			'}',
			'~'
		].concat(exports.ALPHANUM)
		exports.HEX = exports.NUM.concat(['a', 'b', 'c', 'd', 'e', 'f', 'A', 'B', 'C', 'D', 'E', 'F'])
		/* Tokens as defined by rfc 2616. Also lowercases them.
		 *        token       = 1*<any CHAR except CTLs or separators>
		 *     separators     = "(" | ")" | "<" | ">" | "@"
		 *                    | "," | ";" | ":" | "\" | <">
		 *                    | "/" | "[" | "]" | "?" | "="
		 *                    | "{" | "}" | SP | HT
		 */ exports.TOKEN = ['!', '#', '$', '%', '&', "'", '*', '+', '-', '.', '^', '_', '`', '|', '~'].concat(exports.ALPHANUM)
		/*
		 * Verify that a char is a valid visible (printable) US-ASCII
		 * character or %x80-FF
		 */ exports.HEADER_CHARS = ['\t']
		for (let i = 32; i <= 255; i++) if (127 !== i) exports.HEADER_CHARS.push(i)
		// ',' = \x44
		exports.CONNECTION_TOKEN_CHARS = exports.HEADER_CHARS.filter(c => 44 !== c)
		exports.QUOTED_STRING = ['\t', ' ']
		for (let i = 0x21; i <= 0xff; i++)
			if (0x22 !== i && 0x5c !== i)
				// All characters in ASCII except \ and "
				exports.QUOTED_STRING.push(i)
		exports.HTAB_SP_VCHAR_OBS_TEXT = ['\t', ' ']
		// VCHAR: https://tools.ietf.org/html/rfc5234#appendix-B.1
		for (let i = 0x21; i <= 0x7e; i++) exports.HTAB_SP_VCHAR_OBS_TEXT.push(i)
		// OBS_TEXT: https://datatracker.ietf.org/doc/html/rfc9110#name-collected-abnf
		for (let i = 0x80; i <= 0xff; i++) exports.HTAB_SP_VCHAR_OBS_TEXT.push(i)
		exports.MAJOR = exports.NUM_MAP
		exports.MINOR = exports.MAJOR
		exports.SPECIAL_HEADERS = {
			connection: exports.HEADER_STATE.CONNECTION,
			'content-length': exports.HEADER_STATE.CONTENT_LENGTH,
			'proxy-connection': exports.HEADER_STATE.CONNECTION,
			'transfer-encoding': exports.HEADER_STATE.TRANSFER_ENCODING,
			upgrade: exports.HEADER_STATE.UPGRADE
		}
		exports['default'] = {
			ERROR: exports.ERROR,
			TYPE: exports.TYPE,
			FLAGS: exports.FLAGS,
			LENIENT_FLAGS: exports.LENIENT_FLAGS,
			METHODS: exports.METHODS,
			STATUSES: exports.STATUSES,
			FINISH: exports.FINISH,
			HEADER_STATE: exports.HEADER_STATE,
			ALPHA: exports.ALPHA,
			NUM_MAP: exports.NUM_MAP,
			HEX_MAP: exports.HEX_MAP,
			NUM: exports.NUM,
			ALPHANUM: exports.ALPHANUM,
			MARK: exports.MARK,
			USERINFO_CHARS: exports.USERINFO_CHARS,
			URL_CHAR: exports.URL_CHAR,
			HEX: exports.HEX,
			TOKEN: exports.TOKEN,
			HEADER_CHARS: exports.HEADER_CHARS,
			CONNECTION_TOKEN_CHARS: exports.CONNECTION_TOKEN_CHARS,
			QUOTED_STRING: exports.QUOTED_STRING,
			HTAB_SP_VCHAR_OBS_TEXT: exports.HTAB_SP_VCHAR_OBS_TEXT,
			MAJOR: exports.MAJOR,
			MINOR: exports.MINOR,
			SPECIAL_HEADERS: exports.SPECIAL_HEADERS,
			METHODS_HTTP: exports.METHODS_HTTP,
			METHODS_ICE: exports.METHODS_ICE,
			METHODS_RTSP: exports.METHODS_RTSP,
			METHOD_MAP: exports.METHOD_MAP,
			H_METHOD_MAP: exports.H_METHOD_MAP,
			STATUSES_HTTP: exports.STATUSES_HTTP
		}
	},
	63870: (module, __unused_webpack_exports, __webpack_require__) => {
		/* module decorator */ module = __webpack_require__.nmd(module)
		let { Buffer: Buffer1 } = __webpack_require__(4573)
		let wasmBase64 =
			'G/zSF8Tblyi4HWC9vp1llSjbdlDL3aqMgwj9bGTU6UWqm1BV1YykYww37APEUqsHuTvLDHEe11Eo2zsN0aARqSJRZOBMN066aKKCHLJcijGnJ08eDkXXMpzldNqVkDHktFmcVFEsKgzW/Rgdm3dvXscsvLqxjP4Ku+Pe9P+luz0h23/lbd8f5o0OWYJaBEEQBFmCIAz2Nj3DWk5+wN/Io6cxhe9zfSHBpcRCPjGjBGXK0bEDV+E6AyMSUpH7J7/ObCz+DvYmoYRVYOzyGBEVe/Ue0lTvpH/7bcmEIX2A0Oe2cXFA0IwCA0xKQOmYCpRlgJiV2P8yVf/+WxJH/l0IzFB+u05QSpCGbO7JA4DMlV17XHn2qmNSZ2hcNK7VFC7aWLlolKZ3U2soL9uZJOuUTA/E+1VSK6AAoMA5r7OkUMZNVZg58yVMSmDw+6vd2ZNDecQXSspnJ0F9wL3OC3Qbq5AvrBFWCFv/pKLADREJiHY/fP7v/d+ezElu/Y0uAwrj3jq40oRs1WI1GQAQ1AIDQH/hfdtQKEDY9gWBUGgqECiMY8tnYke2QwK2xTJXckc/i4pvzj4fgh3eG6AqtuJ44mtkufuz5O0JSFEZLAUFpPSEh2dtvg+pkOolajKdIb45ameCyoxxwPSdQSwEAyiy4eprTYXSKAgk8P+fqlb753MwEP3g3ZU2x6YEgaFOp02pvdQU1swQFIcDwoIoc0Vp5bO1kdocRFL0gwjQUfaGFKsLIZd75dbXFPeuvTZ3xZUx3rfsm525WEcMEqER5kAlB87MdFVX73T3bAo/s3shhU7/v/2EkBUKYaM6VAoKiXEIh7XAw3M5vdv83zv0Q10TW9vii3oBZpToGqgxbfCNWOIYUrrp7pKpWftm0k6CAetImEAa/Hpd2v59uVmNHDiluq799+av4TxJl64yH7C9YVUBLtWaozBMTwTfj63Kf+jSaJRKiNQq9uG8MdfEo4hPp8RGvBD7UchOdAoHyaNEuAyzNYaH8uSqrSbA8xh7+9e2V7vP16kpAiKxrliGWoYLjr++RetijIQQIOavWrFUSl0LO/MVyzdmnhIU6ttP09sDoavJX3buB4LrB1sPADDH+hPOsfs6Pu9+AVaB3FFwnTafBkn9fMDeQYPf3LN872++VM4SeNOoWmK0HOxVqqwqkGPgzq6teWjASPZQUKkX9iyNuBL2FaTKluVgN9Fg9d73C04Z2i8CvGpWyQAcvo/jyIEfDsDAZjYanv29aDreI59P5wjMYmA3EsusCesua+4GZzzpAuJaTt6CEbk2o7i0JkpWzIgiRz0Qd/x1iR9XWcY2fCWm1GKlrkIKLlNDKv45y5EYYbkz3KwrQ1B3Cam91674aZ5O4u6349i4Yxh5/TVwJu0q7WNdHmK9t+MORhO5tFjp7Xi8ab2561RDvDCjKFrG54yRknIZv39hliUs3BpwkOwaEixp3IUzhoRyyPPUvJNwUpRR51BgvDzihq0ofelgHdFQLHYSq748JOnjUcdXT/avdqxzIylowsJRgA1JxQahjeJ3pNEbTS9X0RrXmtSW/82pR70Xppl+RVzMtk4TdfH3ID0lm8c0r5WRmYXlU1NC/jXJBEVKkacjSwj5IXGNouS9yM75YNle5JpZ/s87kFN4Lzn8Qc39AOTaLysh21Dne5Hnc6NE3DSWqiU2B+R3NSUWcCD4B5S6DNdavfTECdFWnVZ+Ybl6T58/exhKigrLavn/Z/Z8U/j2exhBfIM9+gHEsYqtCzR4BeCxhmZsyyj+d0GP9Bw84DEYvByI3XJuzrdlsJ31TMWe+v+dgv42iv0eXG+uTWviAKLRAkStXUgWH+iY4mZZJHbLw3m3OwRA2dHjJyCetOcQhDObWTTTFD8FM7/64lk8Ck75pfOe1eL1QMieenrGE58/cQThY8ibtpKwYDA01rqZ0xC8rbQ0TFV9FrB0KlA7712G8uoQ/YXA2PaEJ+Zs8N9MHAHoLo5VTSctcNZVtA8z9KA1To0YjgBOpoc6gs/t/wvhsxgoxMe6Mc/+94AZq6ChjAnxtHiDUBkhYdiJA4Uju3Em2XkOfYR6LwVT33Sgda9VFPe+B+7FxTZn+hVLN/3YEQZNg+tl/q6JQwZhxzpsZN83+LIDbNjhTDO2sOsvOXaTY+iJg3eEaeyAVT++RIus27Vm2mhZ7/ShBgfO8oP3m0q7bApqO9UMoH9zFgtDeYKIVfiMF+1huVRmIv1c/dcKFJWgwZlEfYe3aEe3tIcULfF15Zqllcc8avcD04CpBBMNUtjJr6NbjvKUv10gb2cGROaYDc6gSPflhw90+ec9FEvnxGpms4wlfvkjPAi8JRg5hVWH201GqC2bc1oBAtQBRMQw8E2DM6alqGnDa6wflez5IxqXL9T2YCeI53eaK9nWu8kN8FpetlhhdpK6YBnNFImJvKTzanXx20NwoHkQCMMAHhGvrZtEYOLlHYCZNrt+buPulN9z0yJf6ll6eBoFM+XSmROck8jifFdxF07eukxTAHXqUYJUZ+kFboKcJiB4QsQgaKQ2/vIe+AuH7IctYjd0faxi1hPoAaOgele9J9zxRhk/qv/YGvl2pw8lSqs/NCvC4/Tmq+SHKmXEDFLBO+4hKqcM7f8JTHvz6tcGHkA8xCShyQkw5LK2wOH19hV0t3yj0ObHHXCuzY9iRwDmMLSNP8TjqpOlgTlpodvjPYa+o/yBIxgMHWZq/k7cOsm8SReZWTrHPp9QcFChX/yhtKq/cb+KT584oOrLME7zz0W//yyN0RaitqYjDz9Lbf0Enne+zf/4r4v+wYu3Lrn0dt3/xivbru649rrrozhJr7woq25a6779ME5zX7f9OBOPDndnICMkTESUmDgJSVLuuPfAoyfSMmTlyCtQVKKsQtUzL155886HT77UqGvQ1KKtQ1ePvgFDI8YmTM0QScgUVBo6A5OFzWFuYWllbWNrZ+/g6OTs4upG5aaVSlAtoKGhpeM3YGBkYmZhZWPn4OQyNjFV3Cj/Q7wOznhwuHHFhTtOfHHgj51AbARjJRQL4ZiJxEQ0RpJiIDl6UqIjVb7UQqQGqoap2JJKuAIpR8jYlFKUBC3GiLBCTqSAY8nH8fBcAofI7p4jk4VqXheKNco3qF6nfo3mVdpXoosecYHuJaYX2ZOz9M8zMNE/3378+ao/Xum68L/A8B9/H37e0H/z6+L3+a8euvkjZHZ8R2aNbyFzxldk2peQXx/I3PgUMm98RObHh5AF4z2yMN6FLBpvkcXxJmTJeI0sjVchy8ZLZHm8CFkxniMr41nIqvEUWR1PQtaMx8jaeBSyPh4i68aDkA3jPrIx7oVsGneRzXEnZMu4jWyNWyHbxk1ke9wI2TGuIzvjWsiueRXZnVdC9szLyN68FLJvXkT254WQPXheDszhgjkU2UQb81yYZ9/MM6OefmueejtPvjNPvJvHRxx8bw68n/0fzL6PZu+H2fNxHvtkHv00j3w2Dw899Hke/GIe+DL3fzX3fZ17v5l7vs3d383u77OrDOgsEx1lQXvZaCsHdpWLneXBjvKxvQLYViG2VgRbGBVjcyWwqVJsrAw2VI71VcA6RpVYWxWsqRqrq4FV1WJldbCCUT2W1wCtNaKlJmhm1IymWqCxVjTUBmbUjmV1wNI6saQuWFw3FtUDC+vFgvpgfv2Y1wDMbRBzGoLZDWNWIzCzUcxoDKY3jmlNwNQmMaUpmNw0JjUDE5vFhOZgfPMY1wKMbRFjWoLRLWNUKzCyVYxoDepbR51ZUCuzUSNzoFoGVslcVMo8qJD5KJcFUCYLUSqLoEQWo1iWQJEsRaEsgwJZjnxZAXmyErmyCnJkNbKtAWQtJOsgy3pk2gAZspfpshFpsglSZTNSZAsky1YkyXaEbEMo05A681k0mK6kjfOo23mDTN+RRNWdiArxLhf6ZPAsZahH/lIspDLWvddcE1JZEZJdBnKLf/zgG1/4wBse8YB73OEWp7DCAjNMMMIAPZRQQAYpJBBDBCEE4IGLNbgCl+CiBThvDs6agdOm4KQJOAZHDRqA/fpgrx7YrQt26oDtGmAFLIHFimCmAdz5+/n6eHt5urs62VpbWVqYm5maGBsZcrCzsTAzMTLQ0/UA//78+vHt5uri7OToYG9na2NtZWlhzsFmYTLQaagUZBKiGVMTxkYMDejr0dWhrUVTg7oaH96pqlBWoqhAXo6sDGmPHkiIExMlIowvcR57/08a9x6+hme8seNbV8cdZfOtixGs/5kN+7GMWXAKc5h5/FSXcB9mwBy8ZTrMx2umzaYKKcbU4YgQx5TJvg6UM3ny04ECJsFnyGUinCN+U/mm5Nkv6SIppVrjE1xOMfAoVhRpW/MnOARzBa0SV57DHnedAyUTUQgWBQEzs84tTX7cuDIX+aBtu/swHFSRDFuD6ybYcUEsaG8SyXx4iwKtnT1a0o/3rF8gkUQoE6lB5eBEqqdMY9AQNPYhKrtL8UTbI8pnWnG7uNRU6ki/JYF6qsPQ9sgtNagV18kIaGnLKjxgzBpSfKuhAIpOxBsQQqs1eTu/4k9s1CQB3EMUHUvCIX1KWPVq5Mt3LhIgeiJGlAiMTpJRmKZmBCuaT/lZTg818XghhhIj8a0KundbX8NwGMKiuCkKY8G8UkxLmd6WvFtBewyBJBrdDrPTqEh8LLdi5wDlvPfn2amGUtsf6ftQ/sdFHeq87HpNpXpX5xUxTFRTZS+sEs+X06rVMHdMUVQd5kwRzYUtsszbfYhPMjmoMYSR3IwOFiShMtivPHFEZDZdvM+bYI9K/CKJysyHSZLlQJ1/skz3uYgl9zhtTpEKPSQSVpfIbNKXU9IyviJ9n8i0og9NP+MkprYS7fOsbdCqViJmhHEVmmpp0kRDmk5fQm9Qv11bn3HIYTOSRiZWx3KzTCKCkDGwQlq+djKF3YgWkvczxF2ZcZiBGnBoRsgnSWTZg0x0btsWdLx9lh+lkGNYttxaqwkQMQP4hPRwNPs3njWmgSQRlsogLCmX4dPytlyenPvZ391IyqrFXcbNIJShs4ykJhZ1eEPEBO+AP7y/+OJczENpsbQ9T+siURM4rYzHLcb8ciFnZSGEB0BomjoChgPa2w8zyLujPBMFG7SnioZdZkENGXKk40cM2wnQNe9x2gPIhAUqkzYZ5UPXqE27KiuOf2NbtZWoqx8pz2aY3x0Vp8KJUVnmuXPWFMKMcxm9qc5NG5TPDsELiqsoHqlemNqc0J4xFvhdlijQhfTxtiM8s51qiZE8s8ZmBbLMdOfY/RjPM2NsIAWmyyDsOTY5d1QufJBxGoljdwVxSa4PXpsKpsj6YqZsQmM8DbnzphDP+pCqapNhFlkzOpMwxz80y0Rqj/WE2AT/Cscg8SHveKwkWT7hbNyApWC4x7YrzPKPIGPacp1PLwqKNVX+xmiy7gy74mdrBFgZ5I1OVRghnFKhLDI3f5LtgaJItU9OsOBXD/uSHv2+fY5/5w76x9aOhanIjO1zFKhO0f7x2+eIP/EA2/wTaocxHzAtnUWH1IrTGCb5JskcdPCD/sR/s40vuXaA7yycFfSkAp/3WCDudoDJKi9DJOJ4JlSQV/UBdgr/BaW6+WQj1OqqpvByDICDYEI+ZRkIMSmL8VXIuj+orxkiwe1+bzupcqv4PkT/PiPdv9W7tiy6x3baz0Vj/EE5VTO5yRF/99xv/f/50pFLIiqrI778WP5934gn4l9wHK0+n3B9666OR17t4c7Kwl8JqqTs8pD8iTlP/EPgUGy17FAi0yywtX8XdgtbOwnoEBOBx13rbSkbfjj17ho9LlL/5pg+AR1euFXn8Nc6/kGZYD25oVaAPP9g3Uu+58K9K1K/aO+I0SfOPvH2SrBHot2S7JJspxQ7pNqOsM0Db3voLY+9efuhBWWF4sVv7myffimRcqMnuUcfnxxPwt2sIZqPC5H5qMDIh4WwfLBB4J73Nxgq7xWYouHdFYh41EkiRCx3zE4+EjAGrH6LHBE0BsXVvNRVwPW7DmE4EXHXG9zQ1hFvbYMHz3VG3rkUtdQbEu8gBbm3bOszDUE0wrWeZYJ057VnUkRqGcY+cDkao/1eifrufQwXZ0aysGofnD7X4RsvM5rYl93Ur9BKUX5OBK0EkgMmY2JdhidjspzDE8vqlm5maHYwT5eY7ALv8cK1ayERtfq9Nh2Jra7xHHZGjAk28gEPdYNuGqg3EEQGP5QVGqF3is586XErbmfKtK3SzjRbzKzcnjay0akKgiUFLX3aTLHBWlxBkAQaX1fDe/dXVlmtIHdk6qo9rQqKFhSLeEMv6X0WplPMPWB7g05w5djmhWyBsGIAbn/XKVNrUC7OCw4ueXwltWjHn0aoMpOc0iOqG27MchxE8kY3PveJrQm/i72dLBcjcm+cjZR32kmqv86pywmHVtbhKHqtf2i1xn6bu4juCEDDODN4ra/yacsK6mgtNGGN00EUs1caFVgtXzorWoApHBVecdoHkfByO+q08ACSmbyc7b3xS0HQiQZLRl3TX0pJNElBjLPoXQmDRS8ybXcJS/mhl288u/B8k5TY4LYCXvWqnKA0pcXez7s1orPlWPUEgqUQzScduNYzI/EsO+J27dlcc6e3Uyk3BUsiZ6qWUeGZJsmxxa0tHbhDUEYW4ZbrqXDTqqN4DMME7RbqyedxlMLC7tTHElzEs5F4EiwG4ckg3a16E+KVgsDFnIGYJH4n5sNCv3kitu9S6cSUxLS4X2G3eECJy/v2fev3/MnVZmRh0cjDglEL3qiHymgJarQGZzQsBSElIS1BjbanQUzYgqsCfEG/a+FtuRfgQHx4ycOEdUNX15e4rpyoN9wkqzbq5XrUnThIJDRPnheezE/FHS7l8/YUKz4+SXgtjoEM8xLb6A22elgaeQJFuXke7vFUUddWdCe28h8hVPde1spU5zR6GI1sRWFiju/owt6Ak0RyqmfvQayr/sglqLHigAZLEP2OjMGXB7o7y9thuj/LO6/PqhhtWYI07dSmIg5bV+xGoU56UeCajc4/zC2PonvJFuS7ZqHjD3Pzo+gtZDPyXDPRjpva8h2gv+0Q4xy4CbHTNREkYeSmz6rX9ze0UyoYTjb15m7VxuLEHSo0mYG27bKhQahuRW+7v68uatjRml6bBVXGDR6V2sRaZjpiw8SpaySzd7A2Jo5jnLyMkN7o+JJZfGJ1pKIZV3fqQD+GMWAJ+T8DYkeNX+NOq3Hb1QzbePPRtFXR7GQ4WGLaSneOLZfBTCvqgLhOxqPJtTw0WvU4wEhRy/WN2YBuoMTduQLbV7z7hhqNrmD6/Bowd90KN9GcPBOj2ciNZiEvmonCaAaKoukojaahLpqK+mgKGqLJ6I0moS+aiJFoAmai8ZiPxmGtNpbMMIRl60R8qoBEHOoaq9EY6F+ylEHHHMBtLww3fTxzNhxkY2HLCsvRGKyEHiddlYEtbuTLrFVaHZAhFspoidg/VwW7TJRDAgctFm++RHzdCgnjmMAXi34WrbAUzjhp8E9YyFD7ZJAF8EWVUDnISA13ERZojzXOFxaEjGeqhPmMaaeQBfIFZYSkmIKybb7wv3fCIOM4KIIw6yfRCnPhhJMiGIswV9usLXxelzKaeySHmzCH6dogzRaMzy2f0Uw7yDDnkP22B8gsiDzoG5PRcUzVjllhOhx1koYtYRazaKU0Wsh8djdhJPxIAjdhJuNaKg0WhM8q00IDQSHGzANlz8/90GRc05GPYvMw5hPoh9BfiNpmiP62gMY313h7Y2zLCuPhoJOQMAnTmKE5Umuh8umtF6EWgv60suQikEprK49rjPjoJUxhTDOl2gL51FaIrAZPpwhfq7vDV30AXYMbJn+UxUq6P1yArM44r/tCf3M/YqD5P2KwNmCFofCfE4csizDx/N0n1go+qRs1HWTEhpswgWl6KeUWlE8sXobyjJUwnjE9kzIL5BOKV5Rl629zXHFlLeXjK+Gy1GhNJYxlfHgUWCmxIHxc+aaEf7GKsUfKxqNKs41HYIG7VvmWN2PzH8xbsPk3orX5F6Kr+Seix/9AdLCCMZuIiOYZh1JXeluje+ujgsoio2Uarn4WGeqBFFoA72kly0IsffQsyoJTLDZOsUJn9Fv54CzwBovhzL68UAu6HVf9F3SNhRdOQxTBbQGFxhVCGbXdvm6F9vCz0zzJEk4yrjuSa0E6nsIKLnON5uB+xROYuqw5HU9iwZQ52ezqx5Ghbkm2BXQ8gRVEZhvNqEU4phvWLH68fBKyWATTbcdE9x0DHOncbXTl36MVmsJ3TlOoL8IRDVgz+NHK0zPDaBLuIhxWnzWdH1kb6j6aUAmHmK4OMS0YP1yQpZmNJxxkmppFWVB+qB4//H4wJvIdks9vv9bfyJBM09OJhDuTW1Dm36AVyqOvURN9hdrwpdNo8BP2M1SjpFoAP9BiyFSMYP+B8m3CgbKFKyr8C7RCtX+O3mCY/v+DC9KMY5oXjcqtJ6pqn3mJocFApp+TTJMrdJkkaJBkCf8yXdUStWD8v0qKjAoagJvwD7OoRCIWMv+3iJaRrD/hb8ZUKGEL5P8UsTKc9SX8xXRlS8iC8b/LOBmKffS+/C+ZYQoR4xhRKI4+7JZYhQ+cevD/in9g45E10PFPLGgykHVfxt/R6u/4Bxap0p91XfpveH7tE6uv4+9YgdInqBNuwq+C+166Ip4Aklnt10wAHeHXOYFdnHue6NbNd/Dyd3DsFlwJfU7teH7Fn7DmbnV1/Bkrz4NLUBvchB8ZHy6Q502dkiP/qXwdnBRDa/hxX5VcnciJ9qDlhR/SmMhuGOAyjq53ZEV7kC27s+aE75g2nA6rCAvKv7/6MAjJmhK+ZWw4AVfsFsi/K0nSTjU0tn17RtSTxlGq/Baincio7SA/Gtq+6SmK25ZAkd9BtCO/h2g76odfx7aY1ahQpVVQHa0SvmRcR8RiQfhXFUxaBNXCTfiC6donugXjXxYxUs9q3ubntSarxr8ow6QWEetC0IHIFG4pwWIcLbGIS38TrXAV3nCqCsSbf0q5C9RhZfyz248Cs3XJgoPKFz4RuBT/HynqyevWleLfYBJ75M/dpYG8+yEOQV94CV+nYkTL13kfRykCrrA14qP3UND5ILA3xuGK3o90QXno34zhNyBGf9WbA73p24TgE57dP0SfsLwMa31wB6VW++cZPNCGCwxn56fQf7qL+noese/Bme2UTs5rT/mEkt5eRGthPcP78zQUv2QPqJCQBI7lia3O5TjM6w0PHaiOWbPLk/Z5CA/u+ADmx4a635YNI2mCDlBtpwMWwG51nraLvo5VMUpiZ3CxMNxZewvQwI8k7Kt4qwICj9Ie9/10ZrwxbZ1HvWQI0kO4f0VJIGZ7UOJ0EKnlWWqCbzRW0OhO3IMtvyIlorVlU+yIiArTEVDRxWU9PVp7JKaHmGtti+ntLDaKF0+BRg+Wb2GLZTlm2HuIlffYSCwgcnvQ0BC0HfsKd9zt+3iMYU5QRK0h+Ad9QGFzCJ6KXAZI8HuzDe/lsRf1Ns9V2lsMMN6lK/Emb2E2vtlGREW3jc0e14HBuJVcw4KQ2jrC9HPMsHHUXg9K5leDkzVIQO5XeIPcL/MGi34JXoxp5zyxnJKYVXuBNhG7hJnseYrLBwpVUJ1fjEKKgqfLvMz6CWxBBBIDZgm83BIUsoxh+93njubOqi3ze/s1jypLibeYj1G3WJhlM1gEvgSrzQ9OVguVsxrxyr2V1+Du5TX8toxX6ofNnfMTjz71almKremUmacNIEmn2UK9hZNYR92a1Uog7i28Vr/N4/mMlE3MS8hkev4G0tYT0L239JrV8hSdaIbX3Jt4OfdGXs69gZf7rR9vxQ7rYlJ+Vab4qCaTMZiYlFLxqnD17TQFKMonDCQm3oSXHqsgDdK6CpbptRO80HPGJqIjdrCEdavwgy/Ac2stK3ESTN4HtQlSamMFKnNm1VWFwjSYUMbuU1nlXbD/eMx7YWgc7ncKAy6rM7V/DmooXN55GoldkgJ7PoFD3B+T5/zvbCzOAVEQqFuoM3EM4VJR+7dHFj1sRQzDbSwGEXlEBAKKLvZB+8QB0l4DcnZtSCVLoiPacyz2QjZN9GJA0Ut4DskSdP7edWuyBB26WxdzYC16eaZNo8V/p9LOqGRhtE9cjgVejE0QVgzkXxjM7jgDu7C3C3BmVL4Hz8AeDM3DvA1+zx7UCgC1TpxnYgeSc5KFWKytCb3RnbNJamNUmB2T5Txx37wqAmZWdr3NP4dmYd4MWe7VxnRd1eXIjGBelbLqVeWNkLVL64c0B4yZjuq5bZV+WK8QwpuRAUyVHQeBf52m4YMDzugM1I9qDhhoepT4+CTZtc6DsD33ggdbJyJpn4PfM8dKSR9Gf09w9DbVanoKzrAqAvafjKHLSpG/04SIYzUNNIYdV98xGjQ74+fMeRI0yL25axf4ak4rhdTyVJKwTclYWzS8ZdA1Ee3WxCelB+F7TKrLlTt10RQVwuKTdUS9EUblu7UJitHXENhrrKQoMQ4PtPYZJ5cCB16uMGiFq+i2m9ACY5a9Xg4QAZsU/JtUOfsaMrwNyhd7u6/BMIhZkK0/ZguI7uVNJhonHpmDo2zKbaBhUzSomJ0E6t3kcJJZSvSwNiabTmxs0vdTGOeAco0cfXOS0j9C2FE5QQ+jpz/K97oT02r5CnUyXU5+4EDs4q6iMBbUQbl5aUkM376cwVGHI9BUIZEUPt/9SIToXab/UxGFo75t1s1LXB7bA2DH1keMpMegN6yepx/K65sucXR6044d5aGhVHaHowSuQ2P0gDYGm45RukR0QGogiSyj56LDEk/f/Gdo6/sgZiqSheCxCFRL2kbX26DQvg5F9rUonr7G8t9S8p+O90mQSprUml1/AEqg41Knivq7aurViep5VuVNZ9EgVKmPpmbvtp64EEtY5r7yIwDvfy9zjULGsJUQCOW3wb1urX8Xc555z56KxSAks1VDl1vj0UkTMFcFLlzO59RCdAA8DDPqZDxUY2dPTEf+a1qhziRwiHqeC9EVOs+Dvpf3t2n+hSdfZqQKb+o9hN6PtlEwxIyC+uxprVGLZLjHrfS/m+mjoCIIGDe7zd0K0/U13qfCCIh6CimUW4YFvU5esAhtQ7Vredo+2BaG8sk2FznR+RGJsnB08VL5kewuwWEpqaDSrvNN93K0FRLR7YsKLRROOGy0afqItlzv2mQXawC9s50+f4LhoSpdKt1rZ3lnOas+Fpp+W56fPlSuRDbfuU6fiyXp27SHZLzc5MStK491Xla4TyjqkBfeehrdcmtvCS/O4m9xbVei9ef4U0WA4WY/5A3GVeWL2hdUvqp9fuWbvsx5JgMCUf0LP3WWuHkCkQGbB5kiyrEAmYATANxO8wMyW3zWI19vQJ+r5drnwxA1WPYcEjK+pb2sJ7Wg85N8YXNZgEaiRK3eatDK/EwEZTIuM7KP6BZZPuUyxnZOfAy98iYjYStK+o2aWeZFrFRaEugmO2BwcCP38NpNeg9S7zHej7UDgHhdARORh6Gf/mX4SKvTmRttLfdvX3iiIIapMmH0N4VsnfteZrOgm0LTBfB1uv4JQa9aIpfagQJ9HV8oGqkNp6AcY3uOTNAEtOHk2NduOc/oZ243gw3StwkgWqKTf8itX208Wol3ldHY3sry/LCaxlum/xaiQtFVPJbrrPYjQVbOUY4/A19BTIFkDyk7pbkyFF2BEtTKQxXfZfuKxdQw9aEOof9snWyxMWv58F2F83aiHxD5X+oyzpqZbUglGH9z4WWgub77X+LiozSBCCHzNxVe+ii4YF9gHc/KyLfqJT2uvF/Ry0LAdMKUYLfhyDQQra5ADxBQIw6BFxby7jqgzBkhP9fW6NsK+pNCNkgHib2GrJPsaoToagZ5tcAYsv5AGMfHgS8+KOoAltumi2yjODj0S7aGgquOE2GZT217FKbPgG053+izt7rmABreMN52cPLcVvIxqkIb+QDnBJcezLVOVYgh0+dYGVFlieQ9G9VhsH8KAVOZ4mUsmg4OMjeCxNX8xIG5NXVgDUhOfkN5Z7sCDTK6Hs5lVD0VWSNYwCbv0hIWKooKub0dsmO61coq/xGaxEZUUA95i4MVZnRi3inRcVG5tgHx+LD1wYbOjl0NYNOqay+7Aw23g3GcVA3KlAL8Ojk+xoBB8ohOUV77yJtEXJ8pK1YBU1dFJszJ8Po9vUX3HWCkXcvDNN50EjSjzCfTmXayZLsRFbSxms69mtmaoCUQPVOTphnMTpwrXcX6PDo4VK1UAGV7IT9I7Yq3cKIaptOsGJay/E819ctev7J+Xj4qTsMijGL7xMeMT+gVhfY2rb3aDE7TRAJ0W9rihB3u6RmC9j3DNU6/QampUIEtQCwAAHk5aNhKV2xpSkk2q5dBXdxlTW+jAVMg7J55lXohF6Se6MC3LfUxAlP2AV2MqJIusbJKw1K+2+RmE2zNrE6wtNEPj2bIUutMRTaHfCCC9wpAG9kwnJ17yWJPZhLFShMxQqECi9BchtauVie9UaPpZ2oCLJZMiNxDJAqVRDTmbu5qkmB0pSwSiZD2XfvhuiniDCpfnoEVuSYo3FTpo0yzLOTBUVMaI8BBpRkEVMf2d81sVoh4agYtOP5xWv7+blSx0O2Rd+Yogb83CTFVOkVPGABCueacA0J12ZJt9MLLIs/HRJ4befz5gTNP8NS6yMf4OH8gh1Z2jhMC3pj8+nmSYRRqqrSJuJjLSbEf5WcjD67ZCtat/ld1yKls/ql00rsbiriaywQ9UkGAePCTBfCRRfCSHnhIDW6yBC6yDE5i4CABJIkgSB/s5IqxZaYGtVIL1am2Zi4O9K9QFZmSlzwY0MRY93m/Db8JfqspW3BSEw1SP/VRL/VQN3VRJ3VQSQW1Uxs1qJVaqE41yimbRA9cMCIFh/sPv3wvui7zselqP1Ht47GHk+F3vFnbllRBT++baYKe1QdFdq9kgJwipnY+dkGFno9wuKxQtQHiOMwr3C1hDTKUzcn2II0jONZp5wiM3XVz+MdqPIP6wC7WW6ynWHexLg6nsxjC0EEdE4d0Gn3I4BBjW20c9rKyLSYOW8Ekh+EspyDksI6tC3JYxl6GOfQC3u41MQQ5g6ks5soorYzf2QXnAp/BQ1oddk5pgnofulz4nxQ/DFqk1ouy+yz23xQUy1QwhbdPXIsTptUficokBNIilBRVYXureMTy2s2IlS1JMwDcwljFrMjchpHHm6AQ3MLje45wckrxKKoP/1/Gywy3N9iEVGWX2sU3lfN5KrPZap5FdBh6SU7kclXBJaWyNzyDc+L2uVC6FBJdSemsMVG/TI1IJYGqin1v5i6zYJVL4EHhSYPaQlcR84jP6Kwooq6oV5y8mBnOCe8VJAyyP9XpHCJsi0D8RQoQ24tMMRqS5qRS0kMgy1SpHqodRoAO4x00C2qfKLeCNflIHi2yyy+pXuZtL2VWU4cEcxgjz0RA5QTXjtChWf/EgWxTg+41I/8DO2wlf1ND1LqET3ELVEXXYWbW2gnQDEN0QGuQw6h+GxCrvoq1tIMWM/vRubnOjRCeyJg94MmOT7VKs7THUBBqCFzPRBvhiinJuW/TY53OrrCFXZNSO7TeFr+73dIU2DRbT+1pmvMixLcFS71+sDGwpQ79lwaRs3W7R4emmPO+NyhftbUCfWJy3I07D87rBLv4QW0ZmXMo8sTbEzQmIrX+T93/APGWDbGbToqSWOxHtytcb+sf4jf+DHj9a0cNW7jrpwdndu7GfHSn/gXP9dcHZ4xe0Oun3smoH/gy0Z8PKyqrqq93YWKQddywpcbd65v+XKILsV9QBU94PtGZB4kbF/0wrV7Zra8o5dfXNOTCtR8/0da2iKG7Bm230jEQu5hRl2wHXR1ry+V4ZehjT0CRtFSDoc5pdKZlcUeNNSs4kLNgWVAhVSeVt+Qdu7fXaGm1VfkkjZ8bV7kx2lSfLy94NXvMWZfMnialjUrSTi/oicS6h13SoJer4aw9RydPWwmKax3CWSkjRqEeHUcyreHatsHpdUlKzyYin681z41WE31TUsuhGWon7Xrm+CANqvr1VnNNTqlgrKx2Zgam0pzRNOr3eMaYqJ3yYxLjv0SL20RQqOsnCkwdlPyrQKTE6Y7iI5rEbh+O6nqxrz3DPve0ve85bKdn2uuetd/9Ge+FnfZe2Um6xc1uL2I1aqHBB2vpnlbxxNSQB48blJ6IX76Q2/s1cab/jxLcKDcel2XH7u5yler+InV7uMyneXJZD3hhuTNclZIUzzwDga0VhR56n6p4D9rpV6zNM6M4h3yM0URdaeS8JqBQGEe1GXXDy6sun20eccsSlaxmJnPK+Q8FpioIVTU3NsV0LD3Q59Tp7y0QlxCX+ipMbiwsIk3nVCUq9akvXWUmbrQmWgot0LfRL/Y7+5lN2GE2Vd8eJ+FLCwso3PXH0iInuh3ZgV/Jvabh9K15uuXLh5gwcOP4vEaBOtbH3/aM73njtyEKWr6h2ok6mvd09EXvp716Z96GW6SJL+E2QxnhWUE5aLK+1OIbuk/fYKOqVhryfYrpuiBrfiNXO0bCZxPe0MmnYXbxqCnaiSCZMHJhwRTkxxvMvFUk0opGzmclBauRkiCjJjZTpjPY09tLsi81ygTlZuT6FGgEI4G7USYjjdiMqC3Hyc6WiVpZK6Mea9qka+p/vE4K/EyKl5q+9uHypoJiLylfb4kugdwgD0yUT3MaPMNwrjAxB4QgUVBVctdMS94J62sTuM0g27LTwbhiyUAo7lKTuzY158JGQuDsE6yYfijv8jAnDgF4tk4IrXhjgNtHihfbGxUWAGbb26A1sMuCMeDIdi5hWvciWUVkuaYwKIRvguebfo47lVx82pKsc8m9zWCX8wR7EAiGRgJEaoko6RcWHcWxAjN079R/YvX/L446BZRQbjQp6JWDJHF7VNJs2YX2XQoQKCjnXyLonqtNlxW+vouWCAPS1mDMsyXY5Pi4Gq5hjQRCRkBggEIjKGDEEJp4hBw0ATNixE3rirE7EWfpre6DCM9OwbHJgxB4dUi34G+TRMy92aN7Dq4xzQ2qysEt33x5iKUvRo1NSkOi8XNXVfkyZS1drSwBtgOsmnMq7OZOxuUK3PmETVMRxJg7nH2gnnLp45Sq+e7T6wB3PQm2m1twxHjWnAJ1S5Nhz7F+3OzR2iH0tvHDYpKB1rtUzYIeFphKJwwWaL9afg7lFYRzlqlbDqxR/RKbaU9tQ9jv9oQ4C4ZBKNDHoJEoTOEOqUJR2aJbp1aUEHmamqttdA4gbGuH7kq36bn3Cl4Bkbvc5aU4GJHn8WVRj0BjE1Xi2tgxc3VBRyUfZxQ42cG0B185CIrlA71G26ZCckb4hE7zeyMuG+h8HCyX6Ql/oOBsONxdhme63PCttywM90ChheWgNqfaOKxmqLa0v52lzbz5JNJiCR56aJ7R6lsgcATwDtSITVpX1Nd9gL2rP4y9tDuaMbifxIjnSBa+tx7LtX2Jp6+j7WZrdvs6wmAnx+5pTI4QzUVIFoit7Mm6v9qGWoGUAGhbeQ2DPXEklmf6eTObsBLf3O44rKZzTY5ieZCDX23YwU4GzaJCz7BIq6WjLD3y9BOALOHG0zaa9OT4qYvhXil9QnPVkIxaOi22hTLTAJUoWLKbqOuwBjtM381NAFZvSofQVzynXAveACay2WKoTARtCXgAOUwyge4ee2rsUhtfVgyG/C7BAqGLCbEsCYQeFDjRkF804ZTachRliJLIKk303yXhsZgpe1pzR8aVOgYrbfMmsdVigqhO7jEXxF0OajLicIYwAwQHyFzH5yXV0sNw/0BR7ghS0aTSRj0DU2D25/83qGv6AevzdtchY1nLqS06fkSJG4AZSyRW1rWCKNPDgo9ixXbPemvCvhEzPoCo6A7BOgVJQukjY0vSrWo6od4d2pJ7jcsdey7okYM404a66kgj+CqkPX9WUtxjScAqhptAd78r8Lbsp/ByR1LYKwZkKeaiFgwhzL6skJJV8ttsV8ReM62BsS75GcdrLNg0Qu10H1uvsXCPNVBXl7mFA4SAULfmA50f6sidqQN+dPnXsweLuKcsWKwgRUfH+2ABF43FhT54YIfTcxr1Kpamn+dln1vGq3eDUdYgyRGnJefPTGC6y5GUwwy+JycH/btl+me4Q17GhOPvuk5oITTKKl3Eger3cq16ZmG1Kgu9awG1AgcNu4WRaUQ7Cb07gRLOmRZlPtDjy7Tr6oEfwas+HASMpj7U4FChpP4FRgyoXbTNgLUu55a6ZmhCT6QWFErOBycLExkJOAUIwcU87MJ1YihNqE64UVM7isqaE9A4ioYALa3tIQYKVFfhGUxUWC9XSMKet4j0/HYUNnd43ovHs0WtAH4Ri4ffpk85r6oLjEYCySKEaX0hzuHGx3Rw6Ljn0AQEf6Ajg9LxKTHUCpsRIw6mNtCEMxGs0tLmOFjZKOyI0FMKQxjUfDB12sZQmtBGCaEBkhe1EglaU6CtX6GmDXNhbNCYQv8U8PgYeNN4d45gciAWVmxQFK2ixrgG30sG1Uh2Fq9UHW52KkjFKD1rIq2sH9tEUrr7h9Z/SkA+7OAtF8fg5YbfuKZwip/iUUcYDh39/ESFsUL/pTn34YdC5zISfEwsuRTIHY9Q2QDnBqDss3VQcZ1Ma764bRnJQc2goKXaZ10HjHWyTXLJ8NvZZYZ9L3/pesoF6D6fGql1zmDy+7UPu6rU4uWmLVV307nNblis9j1i9u51hj21Rck3qKxVwsXZXQv+xy8IN9e2VCLSE5Fa+Ett/z7ds5v5cKPox9P1q0f/Bj6CWvRfALMu5qeOKpOZdbGkrGx9GUpM+rlL8NduMc5ljof+svWCSr33w/eHm3zFKOwpzCfLeKCXuoQHf2cO+hHNmhIBiVpZnADf74ubMkxsfjlMZuguTSqgXtn5ujO7X3ZScpzx6Uic0RS/QnF3eDDkU/ycgRFDsYoojvHpOKe+q4QQt+Y4mDLKbJrjMKYRnLoSD+h1YJjOdDqQEp9++HyhFTi9rNJx1M7SF5+9tAKvu/CRJHJ4cSS4+U2YmF+rpkXxGpNVhAaNmCJ6prVwrj+1Ipf4sOGxYaWaPTIvpjNiHwXrFaEQcQDgJZhwJP2dlGZqS5HeVY/F5JYedXSvDC0Cuuovl1Lj4fZo0AcSGO/inTsIY31wTV9kydXPof1NeErNvwg05Kkk3KVGy1kSV6BnAZoSUThBNdrL5l5rTH61ngdxb3yL2NNOOtMK2O+kycj4QLUBIyt1DK9BIBVyr8l6PShaIOtHPmnZOZXP/lDyL0YQczBPL5rJPjLg953ocjfxOe6J+4ucxMTLYDyqLInSRecwF7XvKpWaTHLWEP4OzWxsCE1nvKa0DkaEJy62qQEvttIU5Rui81IoFTFTfAaK5ClqVHONv8QnGIWIzyq0+F3Aa/00OAowfOrG9zoEXX9H5RRsyILoDeoGfuBUy5mpk/ZXGZJ8NXYMPixm6Mq2Oixf53GNbkPnPssmXxjfUsR9aoapnhImQTIn+vt1KTsNZ0kULlwm+IF7Yt+6vlITdPP48M32lJsMUgZcIwqk+OVj2nCm+eVQ8HMPBWn+srP6AZar0uM7OKzfLqypH4b1hNe9jNXk6iGAdk+pze0I9FsDxrcBGe95gg0/DO+d0L3HaL0h20ljIH+AUYe2qC1c2CQyieudXBjldXE5WHtX3ZeONXVWUkM/H8okZfRRszUpJ4eut7Iizu/wsILctzqIv2OwDzVPZOI1Y7QQEoghoe8kh8JpiEphgChvmEP+KBoxn7ucQy94p/3Q5OiWP3xX3JdQ6CqjW1emOnrxVbT+SSquRN1OO4YyN1riwrw8XbaLYWM4S0hqO3e65eDgGd4C8vGSSnlvoRbZqsrUAPC4pU5B/HhphZVetjevrPYmmkBxdnILR6sxDj/MvRuhitfUXUgNhYTIxrgvt0Ro4oMJ6Ym0KXKgs2kqPZDFlUGP1xQpSRP0xy2VF2IIXHwf7nSzSeGFyPM5JrmkdWPe403CLj9EWX6Yu0GSJ31+fM5CSuXSgQtjcKPsQ7oaP2hU4myICb7zVyAZsBA7a/owFfmSc70dDcdqp1BHYiOIY8FQT4jkBjzRvXw+mCfjIbiKrSlgaquqe5SFS3VZnp4D//tEz2TTiEv6KvkKU3kb7bOZfHHmyavcbw1S6yKcGalsEUsISBqgy0UKv2C3fq+DUn4NOaKrAiXDbO+24VmvoVSSf8mrL2OQUkMp0oMCRZ3s4XZR4yOypyxYL8VWOssSyoDUXHjMwokgRZBoNmcEdz5H4Og4aKef90LJ7Z2I7+swLMPU7SIHdC9R3EctBUCCrg6z9eDxlL2seQAQO1JpX0J9JymSPViWU9To1DmQRt8MmDhzpLBeUwYlAT/s4KeR0ag3yZc98LXQ907tUiBOx/F9E+zVubZpPNAk23R2oZINn7mtBJeiIoNmHhtE3ChZCbEa0lVPGUqRbN8Ij+/apG64fUecSBYmwY3Xxlz3UVRvXNiL2vcCHSqMofHOGEOm1qkCY2hfxWoI3A1RsmsCb9eABi8mwXMk815DZibzHCcbUG3X9Hv6FM9zz1tS0InotMUXQb1vEY62LImUZuWSsSwpqr5J7lERL67bwpBrSuoaPebxNUV7gmWFJVCc4zVS9pFxdHw+0o+Pa5DW/LxN3GSFuiHyedcAKr9keSvIevtIij3x64bqFosUCcBjhxVY38tevb3bZSoMDlF5i+G2UGo2heYHZB9AN1V9NYSJskxTG92sRuwyjtfAUD9jVM8LNTNtY3PH9JiyS6GhiHkMUVZusdWYCTJkLl+mpABU8GTyeWSKMN5xwLnE4GSSPfBsVtqVxnvKFJ6yKjdZo27UC5I0a5HU0TymRbY3ibVnWofumSJFHPX7Djn1TFOQZwGwoZpaV8FaYNLz+Jlp0mvQp0dk9IZU6svanUFVTfUE7HkSvIpG4w99u7Fvf0Sv3/xCfhJuj98DAE9tsN4Lc6OQvQkr/fB1BB7cqB4rwRk/VG+ACFZfSHUwDfEhPB6svAP8oWpgwNB1aN+CZ6PQdjV/rKoa1dhUNXjC6SCkhqtJIfRGYJ63so68sNG37YL1t/weqC4TaHgCq71QdAN2eKqhor+LPluD9RE47YajgWqDwEAQjkVg+GZ+CRwOgD2aGzlWWyfEV+FzN4xcAT2iL0pSEe6CvmqvPHTOJsBZaF+H/wPwXwDmR/JT8FakWibwyDoMWoF7hvmCRs62CyLwqRc+icDgTfRfSI66gRYbDkQgVcPxAyIyPPyT4xhpfhCgpSYNARiQuumaSuNmEYDzvaxGQAc+DsDNNWybaakFIGnhgotbA701sQ2Eo/66YdbvKfr9lSySeBvEcNO1Dbbf4ecfOKgZ8Y4gw47C3//UYI/S77bl1kCHu0Bcg9IQAIALDBg+BOBGDZtYnrouzIYS0Wqf+7shfFHH3Q88WPTb99GwSPomod6sb6oFS/zujOILj042MMngDXRkgDwkrP/fa71ungw02AeU9v0eWx7QLzIBwEvY/YBnqQzY82wE9mSgwfcCmXtvLECB5WMFHaxGFd659CYAKP0BUECC8IE4JZbHQhBy0d6cPJgGP/KefhRcSaaxqGcYCPhX/JItAAI/fvbfEoiplQ2r+sWBIq+ogJZhX2LFc9mStv5RS0Pvq7bjUUNNJxw8fdVSiqCbtB1w2O3v8qDyftXMIYRwEqllc8RYgv6OxXaGU9Q+0X0E9dk1jT4+AA=='
		let wasmBuffer
		Object.defineProperty(module, 'exports', {
			get: () => (wasmBuffer ? wasmBuffer : (wasmBuffer = process.getBuiltinModule('node:zlib').brotliDecompressSync(Buffer1.from(wasmBase64, 'base64'))))
		})
	},
	53434: (module, __unused_webpack_exports, __webpack_require__) => {
		/* module decorator */ module = __webpack_require__.nmd(module)
		let { Buffer: Buffer1 } = __webpack_require__(4573)
		let wasmBase64 = ''
		let wasmBuffer
		Object.defineProperty(module, 'exports', { get: () => (wasmBuffer ? wasmBuffer : (wasmBuffer = Buffer1.from(wasmBase64, 'base64'))) })
	},
	50172: (__unused_webpack_module, exports) => {
		Object.defineProperty(exports, '__esModule', { value: true })
		exports.enumToMap = enumToMap
		function enumToMap(obj, filter = [], exceptions = []) {
			let emptyFilter = (filter?.length ?? 0) === 0
			let emptyExceptions = (exceptions?.length ?? 0) === 0
			return Object.fromEntries(
				Object.entries(obj).filter(
					([, value]) => 'number' == typeof value && (emptyFilter || filter.includes(value)) && (emptyExceptions || !exceptions.includes(value))
				)
			)
		}
	},
	46854: (module, __unused_webpack_exports, __webpack_require__) => {
		let { kConnected, kPending, kRunning, kSize, kFree, kQueued } = __webpack_require__(36443)
		class ClientStats {
			constructor(client) {
				this.connected = client[kConnected]
				this.pending = client[kPending]
				this.running = client[kRunning]
				this.size = client[kSize]
			}
		}
		class PoolStats {
			constructor(pool) {
				this.connected = pool[kConnected]
				this.free = pool[kFree]
				this.pending = pool[kPending]
				this.queued = pool[kQueued]
				this.running = pool[kRunning]
				this.size = pool[kSize]
			}
		}
		module.exports = { ClientStats, PoolStats }
	},
	96603: module => {
		/**
		 * This module offers an optimized timer implementation designed for scenarios
		 * where high precision is not critical.
		 *
		 * The timer achieves faster performance by using a low-resolution approach,
		 * with an accuracy target of within 500ms. This makes it particularly useful
		 * for timers with delays of 1 second or more, where exact timing is less
		 * crucial.
		 *
		 * It's important to note that Node.js timers are inherently imprecise, as
		 * delays can occur due to the event loop being blocked by other operations.
		 * Consequently, timers may trigger later than their scheduled time.
		 */ /**
		 * The fastNow variable contains the internal fast timer clock value.
		 *
		 * @type {number}
		 */ let fastNow = 0
		/**
		 * RESOLUTION_MS represents the target resolution time in milliseconds.
		 *
		 * @type {number}
		 * @default 1000
		 */ let RESOLUTION_MS = 1e3
		/**
		 * TICK_MS defines the desired interval in milliseconds between each tick.
		 * The target value is set to half the resolution time, minus 1 ms, to account
		 * for potential event loop overhead.
		 *
		 * @type {number}
		 * @default 499
		 */ let TICK_MS = (RESOLUTION_MS >> 1) - 1
		/**
		 * fastNowTimeout is a Node.js timer used to manage and process
		 * the FastTimers stored in the `fastTimers` array.
		 *
		 * @type {NodeJS.Timeout}
		 */ let fastNowTimeout
		/**
		 * The kFastTimer symbol is used to identify FastTimer instances.
		 *
		 * @type {Symbol}
		 */ let kFastTimer = Symbol('kFastTimer')
		/**
		 * The fastTimers array contains all active FastTimers.
		 *
		 * @type {FastTimer[]}
		 */ let fastTimers = []
		/**
		 * These constants represent the various states of a FastTimer.
		 */ /**
		 * The `NOT_IN_LIST` constant indicates that the FastTimer is not included
		 * in the `fastTimers` array. Timers with this status will not be processed
		 * during the next tick by the `onTick` function.
		 *
		 * A FastTimer can be re-added to the `fastTimers` array by invoking the
		 * `refresh` method on the FastTimer instance.
		 *
		 * @type {-2}
		 */ let NOT_IN_LIST = -2
		/**
		 * The `TO_BE_CLEARED` constant indicates that the FastTimer is scheduled
		 * for removal from the `fastTimers` array. A FastTimer in this state will
		 * be removed in the next tick by the `onTick` function and will no longer
		 * be processed.
		 *
		 * This status is also set when the `clear` method is called on the FastTimer instance.
		 *
		 * @type {-1}
		 */ let TO_BE_CLEARED = -1
		/**
		 * The `PENDING` constant signifies that the FastTimer is awaiting processing
		 * in the next tick by the `onTick` function. Timers with this status will have
		 * their `_idleStart` value set and their status updated to `ACTIVE` in the next tick.
		 *
		 * @type {0}
		 */ let PENDING = 0
		/**
		 * The `ACTIVE` constant indicates that the FastTimer is active and waiting
		 * for its timer to expire. During the next tick, the `onTick` function will
		 * check if the timer has expired, and if so, it will execute the associated callback.
		 *
		 * @type {1}
		 */ let ACTIVE = 1
		/**
		 * The onTick function processes the fastTimers array.
		 *
		 * @returns {void}
		 */ function onTick() {
			/**
			 * Increment the fastNow value by the TICK_MS value, despite the actual time
			 * that has passed since the last tick. This approach ensures independence
			 * from the system clock and delays caused by a blocked event loop.
			 *
			 * @type {number}
			 */ fastNow += TICK_MS
			/**
			 * The `idx` variable is used to iterate over the `fastTimers` array.
			 * Expired timers are removed by replacing them with the last element in the array.
			 * Consequently, `idx` is only incremented when the current element is not removed.
			 *
			 * @type {number}
			 */ let idx = 0
			/**
			 * The len variable will contain the length of the fastTimers array
			 * and will be decremented when a FastTimer should be removed from the
			 * fastTimers array.
			 *
			 * @type {number}
			 */ let len = fastTimers.length
			while (idx < len) {
				/**
				 * @type {FastTimer}
				 */ let timer = fastTimers[idx]
				// If the timer is in the ACTIVE state and the timer has expired, it will
				// be processed in the next tick.
				if (timer._state === PENDING) {
					// Set the _idleStart value to the fastNow value minus the TICK_MS value
					// to account for the time the timer was in the PENDING state.
					timer._idleStart = fastNow - TICK_MS
					timer._state = ACTIVE
				} else if (timer._state === ACTIVE && fastNow >= timer._idleStart + timer._idleTimeout) {
					timer._state = TO_BE_CLEARED
					timer._idleStart = -1
					timer._onTimeout(timer._timerArg)
				}
				if (timer._state === TO_BE_CLEARED) {
					timer._state = NOT_IN_LIST
					// Move the last element to the current index and decrement len if it is
					// not the only element in the array.
					if (0 !== --len) fastTimers[idx] = fastTimers[len]
				} else ++idx
			}
			// Set the length of the fastTimers array to the new length and thus
			// removing the excess FastTimers elements from the array.
			fastTimers.length = len
			// If there are still active FastTimers in the array, refresh the Timer.
			// If there are no active FastTimers, the timer will be refreshed again
			// when a new FastTimer is instantiated.
			if (0 !== fastTimers.length) refreshTimeout()
		}
		function refreshTimeout() {
			// If the fastNowTimeout is already set and the Timer has the refresh()-
			// method available, call it to refresh the timer.
			// Some timer objects returned by setTimeout may not have a .refresh()
			// method (e.g. mocked timers in tests).
			if (fastNowTimeout?.refresh) fastNowTimeout.refresh()
			// fastNowTimeout is not instantiated yet or refresh is not availabe,
			// create a new Timer.
			else {
				clearTimeout(fastNowTimeout)
				fastNowTimeout = setTimeout(onTick, TICK_MS)
				// If the Timer has an unref method, call it to allow the process to exit,
				// if there are no other active handles. When using fake timers or mocked
				// environments (like Jest), .unref() may not be defined,
				fastNowTimeout?.unref()
			}
		}
		/**
		 * The `FastTimer` class is a data structure designed to store and manage
		 * timer information.
		 */ class FastTimer {
			[kFastTimer] = true
			/**
			 * The state of the timer, which can be one of the following:
			 * - NOT_IN_LIST (-2)
			 * - TO_BE_CLEARED (-1)
			 * - PENDING (0)
			 * - ACTIVE (1)
			 *
			 * @type {-2|-1|0|1}
			 * @private
			 */ _state = NOT_IN_LIST
			/**
			 * The number of milliseconds to wait before calling the callback.
			 *
			 * @type {number}
			 * @private
			 */ _idleTimeout = -1
			/**
			 * The time in milliseconds when the timer was started. This value is used to
			 * calculate when the timer should expire.
			 *
			 * @type {number}
			 * @default -1
			 * @private
			 */ _idleStart = -1
			/**
			 * The function to be executed when the timer expires.
			 * @type {Function}
			 * @private
			 */ _onTimeout
			/**
			 * The argument to be passed to the callback when the timer expires.
			 *
			 * @type {*}
			 * @private
			 */ _timerArg
			/**
			 * @constructor
			 * @param {Function} callback A function to be executed after the timer
			 * expires.
			 * @param {number} delay The time, in milliseconds that the timer should wait
			 * before the specified function or code is executed.
			 * @param {*} arg
			 */ constructor(callback, delay, arg) {
				this._onTimeout = callback
				this._idleTimeout = delay
				this._timerArg = arg
				this.refresh()
			}
			/**
			 * Sets the timer's start time to the current time, and reschedules the timer
			 * to call its callback at the previously specified duration adjusted to the
			 * current time.
			 * Using this on a timer that has already called its callback will reactivate
			 * the timer.
			 *
			 * @returns {void}
			 */ refresh() {
				// In the special case that the timer is not in the list of active timers,
				// add it back to the array to be processed in the next tick by the onTick
				// function.
				if (this._state === NOT_IN_LIST) fastTimers.push(this)
				// If the timer is the only active timer, refresh the fastNowTimeout for
				// better resolution.
				if (!fastNowTimeout || 1 === fastTimers.length) refreshTimeout()
				// Setting the state to PENDING will cause the timer to be reset in the
				// next tick by the onTick function.
				this._state = PENDING
			}
			/**
			 * The `clear` method cancels the timer, preventing it from executing.
			 *
			 * @returns {void}
			 * @private
			 */ clear() {
				// Set the state to TO_BE_CLEARED to mark the timer for removal in the next
				// tick by the onTick function.
				this._state = TO_BE_CLEARED
				// Reset the _idleStart value to -1 to indicate that the timer is no longer
				// active.
				this._idleStart = -1
			}
		}
		/**
		 * This module exports a setTimeout and clearTimeout function that can be
		 * used as a drop-in replacement for the native functions.
		 */ module.exports = {
			/**
			 * The setTimeout() method sets a timer which executes a function once the
			 * timer expires.
			 * @param {Function} callback A function to be executed after the timer
			 * expires.
			 * @param {number} delay The time, in milliseconds that the timer should
			 * wait before the specified function or code is executed.
			 * @param {*} [arg] An optional argument to be passed to the callback function
			 * when the timer expires.
			 * @returns {NodeJS.Timeout|FastTimer}
			 */ setTimeout(callback, delay, arg) {
				// If the delay is less than or equal to the RESOLUTION_MS value return a
				// native Node.js Timer instance.
				return delay <= RESOLUTION_MS ? setTimeout(callback, delay, arg) : new FastTimer(callback, delay, arg)
			},
			/**
			 * The clearTimeout method cancels an instantiated Timer previously created
			 * by calling setTimeout.
			 *
			 * @param {NodeJS.Timeout|FastTimer} timeout
			 */ clearTimeout(timeout) {
				// If the timeout is a FastTimer, call its own clear method.
				if (timeout[kFastTimer])
					/**
					 * @type {FastTimer}
					 */ timeout.clear()
				// Otherwise it is an instance of a native NodeJS.Timeout, so call the
				// Node.js native clearTimeout function.
				else clearTimeout(timeout)
			},
			/**
			 * The setFastTimeout() method sets a fastTimer which executes a function once
			 * the timer expires.
			 * @param {Function} callback A function to be executed after the timer
			 * expires.
			 * @param {number} delay The time, in milliseconds that the timer should
			 * wait before the specified function or code is executed.
			 * @param {*} [arg] An optional argument to be passed to the callback function
			 * when the timer expires.
			 * @returns {FastTimer}
			 */ setFastTimeout(callback, delay, arg) {
				return new FastTimer(callback, delay, arg)
			},
			/**
			 * The clearTimeout method cancels an instantiated FastTimer previously
			 * created by calling setFastTimeout.
			 *
			 * @param {FastTimer} timeout
			 */ clearFastTimeout(timeout) {
				timeout.clear()
			},
			/**
			 * The now method returns the value of the internal fast timer clock.
			 *
			 * @returns {number}
			 */ now() {
				return fastNow
			},
			/**
			 * Trigger the onTick function to process the fastTimers array.
			 * Exported for testing purposes only.
			 * Marking as deprecated to discourage any use outside of testing.
			 * @deprecated
			 * @param {number} [delay=0] The delay in milliseconds to add to the now value.
			 */ tick(delay = 0) {
				fastNow += delay - RESOLUTION_MS + 1
				onTick()
				onTick()
			},
			/**
			 * Reset FastTimers.
			 * Exported for testing purposes only.
			 * Marking as deprecated to discourage any use outside of testing.
			 * @deprecated
			 */ reset() {
				fastNow = 0
				fastTimers.length = 0
				clearTimeout(fastNowTimeout)
				fastNowTimeout = null
			},
			/**
			 * Exporting for testing purposes only.
			 * Marking as deprecated to discourage any use outside of testing.
			 * @deprecated
			 */ kFastTimer
		}
	}
}
