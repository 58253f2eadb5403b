export const modules = {
	40019: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { q: () => readLocalMlmodel })
		var node$fs_promises_0 = __webpack_require__(51455)
		var node$path_1 = __webpack_require__(76760)
		var $core_errors_errors_2 = __webpack_require__(58692)
		var $core_text_untrusted_text_4 = __webpack_require__(74213)
		var $mlmodel_3 = __webpack_require__(67385)
		var __addDisposableResource = function (env, value, async) {
			if (null != value) {
				if ('object' != typeof value && 'function' != typeof value) throw new TypeError('Object expected.')
				var dispose, inner
				if (async) {
					if (!Symbol.asyncDispose) throw new TypeError('Symbol.asyncDispose is not defined.')
					dispose = value[Symbol.asyncDispose]
				}
				if (void 0 === dispose) {
					if (!Symbol.dispose) throw new TypeError('Symbol.dispose is not defined.')
					dispose = value[Symbol.dispose]
					if (async) inner = dispose
				}
				if ('function' != typeof dispose) throw new TypeError('Object not disposable.')
				if (inner)
					dispose = function () {
						try {
							inner.call(this)
						} catch (e) {
							return Promise.reject(e)
						}
					}
				env.stack.push({ value: value, dispose: dispose, async: async })
			} else if (async) env.stack.push({ async: true })
			return value
		}
		var __disposeResources = (function (SuppressedError1) {
			return function (env) {
				function fail(e) {
					env.error = env.hasError ? new SuppressedError1(e, env.error, 'An error was suppressed during disposal.') : e
					env.hasError = true
				}
				var r,
					s = 0
				function next() {
					while ((r = env.stack.pop()))
						try {
							if (!r.async && 1 === s) return ((s = 0), env.stack.push(r), Promise.resolve().then(next))
							if (r.dispose) {
								var result = r.dispose.call(r.value)
								if (r.async)
									return (
										(s |= 2),
										Promise.resolve(result).then(next, function (e) {
											fail(e)
											return next()
										})
									)
							} else s |= 1
						} catch (e) {
							fail(e)
						}
					if (1 === s) return env.hasError ? Promise.reject(env.error) : Promise.resolve()
					if (env.hasError) throw env.error
				}
				return next()
			}
		})(
			'function' == typeof SuppressedError
				? SuppressedError
				: function (error, suppressed, message) {
						var e = new Error(message)
						return ((e.name = 'SuppressedError'), (e.error = error), (e.suppressed = suppressed), e)
					}
		)
		let absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ENXIO'])
		let refused = new Set(['EACCES', 'EPERM'])
		/**
		 * The MLmodel file in a folder of this machine. A symbolic link in its place, a pipe or a device is
		 * not opened, and no more than 1 MB is read. `cwd` is what a relative path is relative to.
		 *
		 * @throws RegistryError where the file is there and reading it fails
		 */ async function readLocalMlmodel(path, cwd) {
			if (null === cwd && !(0, node$path_1.isAbsolute)(path))
				return notThere(`the path ${(0, $core_text_untrusted_text_4./* .visible */ RK)(path, 300)} is relative to a folder that is not known here`)
			let file = (0, node$path_1.join)(null === cwd ? path : (0, node$path_1.resolve)(cwd, path), $mlmodel_3./* .mlmodelName */ mV)
			let shown = (0, $core_text_untrusted_text_4./* .visible */ RK)(file, 300)
			let { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = node$fs_promises_0.constants
			try {
				let env_1 = { stack: [], error: void 0, hasError: false }
				try {
					// Without O_NONBLOCK, opening a pipe waits for somebody who writes into it.
					let opened = __addDisposableResource(env_1, await (0, node$fs_promises_0.open)(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK), true)
					if (!(await opened.stat()).isFile()) return notThere(`${shown} is not a regular file`)
					let bytes = await beginning(opened, $mlmodel_3./* .longestMlmodel */ hw + 1)
					if (bytes.length > $mlmodel_3./* .longestMlmodel */ hw) return { kind: 'not-known', reason: 'unusable', because: `${shown} is larger than 1 MB` }
					return { kind: 'text', text: new TextDecoder().decode(bytes) }
				} catch (e_1) {
					env_1.error = e_1
					env_1.hasError = true
				} finally {
					let result_1 = __disposeResources(env_1)
					if (result_1) await result_1
				}
			} catch (error) {
				let code = codeOf(error)
				if (absent.has(code)) return notThere(`this machine has no file ${shown}`)
				if (refused.has(code)) return notThere(`this user may not read ${shown}`)
				if ('ELOOP' === code) return notThere(`${shown} is a symbolic link, which is not followed`)
				throw new $core_errors_errors_2./* .RegistryError */ gl(`Could not read the model's signature from ${shown} (${code}).`, { cause: error })
			}
		}
		async function beginning(file, most) {
			let bytes = Buffer.alloc(most)
			let length = 0
			while (length < most) {
				let { bytesRead } = await file.read(bytes, length, most - length)
				if (0 === bytesRead) break
				length += bytesRead
			}
			return bytes.subarray(0, length)
		}
		function notThere(because) {
			return { kind: 'not-there', because }
		}
		function codeOf(error) {
			let code = 'object' == typeof error && null !== error ? Reflect.get(error, 'code') : null
			return 'string' == typeof code ? code : 'unknown error'
		}
	}
}
