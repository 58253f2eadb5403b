export const id = 199
export const ids = [199]
export const modules = {
	43199: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, { loadNodeSqlite: () => loadNodeSqlite })
		var $core_errors_errors_0 = __webpack_require__(58692)
		/**
		 * Node's own SQLite, loaded only when a `sqlite:` registry is used. Earlier releases of Node 24
		 * announce it as experimental on stderr, which tells a user of Stagegate nothing: that one warning
		 * is dropped. Loading is synchronous, so no other code runs while the filter stands.
		 */ function loadNodeSqlite() {
			let emitWarning = process.emitWarning
			process.emitWarning = (warning, ...rest) => {
				if (String(warning).startsWith('SQLite is an experimental feature')) return
				Reflect.apply(emitWarning, process, [warning, ...rest])
			}
			try {
				let sqlite = process.getBuiltinModule('node:sqlite')
				if (void 0 === sqlite)
					throw new $core_errors_errors_0./* .UsageError */ eb(
						`A sqlite: registry needs Node 24; this is Node ${process.versions.node}. Run Stagegate with Node 24, for example with: npx -y node@24`
					)
				return sqlite
			} finally {
				process.emitWarning = emitWarning
			}
		}
	}
}
