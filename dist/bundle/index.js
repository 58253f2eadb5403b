import { createRequire as __WEBPACK_EXTERNAL_createRequire } from 'module'
var __webpack_modules__ = {
	20181: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('buffer')
	},
	76982: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('crypto')
	},
	79896: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('fs')
	},
	34589: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:assert')
	},
	16698: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:async_hooks')
	},
	4573: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:buffer')
	},
	31421: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:child_process')
	},
	77598: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:crypto')
	},
	53053: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:diagnostics_channel')
	},
	78474: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:events')
	},
	73024: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:fs')
	},
	51455: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:fs/promises')
	},
	37067: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:http')
	},
	32467: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:http2')
	},
	77030: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:net')
	},
	48161: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:os')
	},
	76760: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:path')
	},
	643: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:perf_hooks')
	},
	41792: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:querystring')
	},
	80099: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:sqlite')
	},
	57075: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:stream')
	},
	58500: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:timers/promises')
	},
	41692: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:tls')
	},
	73136: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:url')
	},
	57975: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:util')
	},
	73429: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:util/types')
	},
	75919: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:worker_threads')
	},
	38522: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('node:zlib')
	},
	70857: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('os')
	},
	932: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('process')
	},
	39023: module => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)('util')
	}
}
// The module cache
var __webpack_module_cache__ = {}
// The require function
function __nccwpck_require__(moduleId) {
	// Check if module is in cache
	var cachedModule = __webpack_module_cache__[moduleId]
	if (void 0 !== cachedModule) return cachedModule.exports
	// Create a new module (and put it into the cache)
	var module = (__webpack_module_cache__[moduleId] = { id: moduleId, loaded: false, exports: {} })
	// Execute the module function
	var threw = true
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__)
		threw = false
	} finally {
		if (threw) delete __webpack_module_cache__[moduleId]
	}
	// Flag the module as loaded
	module.loaded = true
	// Return the exports of the module
	return module.exports
}
// expose the modules object (__webpack_modules__)
__nccwpck_require__.m = __webpack_modules__
/* webpack/runtime/asset-relocator-loader */ if (void 0 !== __nccwpck_require__)
	__nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + '/'
/* webpack/runtime/compat get default export */ ;(() => {
	// getDefaultExport function for compatibility with non-harmony modules
	__nccwpck_require__.n = module => {
		var getter = module && module.__esModule ? () => module['default'] : () => module
		__nccwpck_require__.d(getter, { a: getter })
		return getter
	}
})()
/* webpack/runtime/create fake namespace object */ ;(() => {
	var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__
	var leafPrototypes
	// create a fake namespace object
	// mode & 1: value is a module id, require it
	// mode & 2: merge all properties of value into the ns
	// mode & 4: return value when already ns object
	// mode & 16: return value when it's Promise-like
	// mode & 8|1: behave like require
	__nccwpck_require__.t = function (value, mode) {
		if (1 & mode) value = this(value)
		if (8 & mode) return value
		if ('object' == typeof value && value) {
			if (4 & mode && value.__esModule) return value
			if (16 & mode && 'function' == typeof value.then) return value
		}
		var ns = Object.create(null)
		__nccwpck_require__.r(ns)
		var def = {}
		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)]
		for (var current = 2 & mode && value; 'object' == typeof current && !~leafPrototypes.indexOf(current); current = getProto(current))
			Object.getOwnPropertyNames(current).forEach(key => (def[key] = () => value[key]))
		def['default'] = () => value
		__nccwpck_require__.d(ns, def)
		return ns
	}
})()
/* webpack/runtime/define property getters */ ;(() => {
	// define getter functions for harmony exports
	__nccwpck_require__.d = (exports, definition) => {
		for (var key in definition)
			if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key))
				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] })
	}
})()
/* webpack/runtime/ensure chunk */ ;(() => {
	__nccwpck_require__.f = {}
	// This file contains only the entry chunk.
	// The chunk loading function for additional chunks
	__nccwpck_require__.e = chunkId =>
		Promise.all(
			Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
				__nccwpck_require__.f[key](chunkId, promises)
				return promises
			}, [])
		)
})()
/* webpack/runtime/get javascript chunk filename */ ;(() => {
	// This function allow to reference async chunks
	__nccwpck_require__.u = (
		chunkId // return url for filenames based on template
	) => '' + chunkId + '.index.js'
})()
/* webpack/runtime/hasOwnProperty shorthand */ ;(() => {
	__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop)
})()
/* webpack/runtime/make namespace object */ ;(() => {
	// define __esModule on exports
	__nccwpck_require__.r = exports => {
		if ('u' > typeof Symbol && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' })
		Object.defineProperty(exports, '__esModule', { value: true })
	}
})()
/* webpack/runtime/node module decorator */ ;(() => {
	__nccwpck_require__.nmd = module => {
		module.paths = []
		if (!module.children) module.children = []
		return module
	}
})()
/* webpack/runtime/publicPath */ ;(() => {
	var scriptUrl
	if ('string' == typeof import.meta.url) scriptUrl = import.meta.url
	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
	if (!scriptUrl) throw new Error('Automatic publicPath is not supported in this browser')
	scriptUrl = scriptUrl
		.replace(/#.*$/, '')
		.replace(/\?.*$/, '')
		.replace(/\/[^\/]+$/, '/')
	__nccwpck_require__.p = scriptUrl
})()
/* webpack/runtime/import chunk loading */ ;(() => {
	__nccwpck_require__.b = new URL('./', import.meta.url)
	// object to store loaded and loading chunks
	// undefined = chunk not loaded, null = chunk preloaded/prefetched
	// [resolve, Promise] = chunk loading, 0 = chunk loaded
	var installedChunks = { 792: 0 }
	var installChunk = data => {
		var { ids, modules, runtime } = data
		// add "modules" to the modules object,
		// then flag all "ids" as loaded and fire callback
		var moduleId,
			chunkId,
			i = 0
		for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId]
		if (runtime) runtime(__nccwpck_require__)
		for (; i < ids.length; i++) {
			chunkId = ids[i]
			if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]()
			installedChunks[ids[i]] = 0
		}
	}
	__nccwpck_require__.f.j = (chunkId, promises) => {
		// import() chunk loading for javascript
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0
		if (0 !== installedChunkData)
			if (installedChunkData)
				// 0 means "already installed".
				// a Promise means "currently loading".
				promises.push(installedChunkData[1])
			else {
				// all chunks have JS
				// setup Promise in chunk cache
				var promise = import('./' + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
					if (0 !== installedChunks[chunkId]) installedChunks[chunkId] = void 0
					throw e
				})
				var promise = Promise.race([promise, new Promise(resolve => (installedChunkData = installedChunks[chunkId] = [resolve]))])
				promises.push((installedChunkData[1] = promise))
			}
	}
})()
// no prefetching
// no preloaded
// no external install chunk
// no on chunks loaded
var __webpack_exports__ = {}
__nccwpck_require__.d(__webpack_exports__, { XI: () => action, bE: () => post, xw: () => cli })
/**
 * What is compiled into `dist/bundle/`: the three programs, so that they share their parts. Each
 * loads only what it needs.
 */ async function action() {
	let { main } = await Promise.all(
		/* import() */ [
			__nccwpck_require__.e(619),
			__nccwpck_require__.e(614),
			__nccwpck_require__.e(780),
			__nccwpck_require__.e(424),
			__nccwpck_require__.e(493),
			__nccwpck_require__.e(466),
			__nccwpck_require__.e(323)
		]
	).then(__nccwpck_require__.bind(__nccwpck_require__, 14323))
	return main()
}
async function post() {
	let { main } = await __nccwpck_require__.e(/* import() */ 174).then(__nccwpck_require__.bind(__nccwpck_require__, 15174))
	return main()
}
async function cli() {
	let { main } = await Promise.all(
		/* import() */ [__nccwpck_require__.e(780), __nccwpck_require__.e(424), __nccwpck_require__.e(851), __nccwpck_require__.e(182)]
	).then(__nccwpck_require__.bind(__nccwpck_require__, 1182))
	return main()
}
var __webpack_exports__action = __webpack_exports__.XI
var __webpack_exports__cli = __webpack_exports__.xw
var __webpack_exports__post = __webpack_exports__.bE
export { __webpack_exports__action as action, __webpack_exports__cli as cli, __webpack_exports__post as post }
