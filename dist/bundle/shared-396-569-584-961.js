export const modules = {
	79588: (__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
		__webpack_require__.d(__webpack_exports__, {
			Em: () => /* reexport default from dynamic */ undici$lib_api_api_request_1_default.a,
			J2: () => /* reexport default from dynamic */ undici$lib_dispatcher_env_http_proxy_agent_4_default.a,
			g6: () => /* reexport default from dynamic */ undici$lib_dispatcher_agent_2_default.a
		})
		var undici$lib_api_api_connect_0 = __webpack_require__(34660)
		var undici$lib_api_api_connect_0_default = __webpack_require__.n(undici$lib_api_api_connect_0)
		var undici$lib_api_api_request_1 = __webpack_require__(14043)
		var undici$lib_api_api_request_1_default = __webpack_require__.n(undici$lib_api_api_request_1)
		var undici$lib_dispatcher_agent_2 = __webpack_require__(57405)
		var undici$lib_dispatcher_agent_2_default = __webpack_require__.n(undici$lib_dispatcher_agent_2)
		var undici$lib_dispatcher_dispatcher_3 = __webpack_require__(30883)
		var undici$lib_dispatcher_dispatcher_3_default = __webpack_require__.n(undici$lib_dispatcher_dispatcher_3)
		var undici$lib_dispatcher_env_http_proxy_agent_4 = __webpack_require__(53137)
		var undici$lib_dispatcher_env_http_proxy_agent_4_default = __webpack_require__.n(undici$lib_dispatcher_env_http_proxy_agent_4)
		/// <reference path="./undici-parts.d.ts" />
		/**
		 * The few files of undici that are needed. Its index loads fetch, WebSocket, caches and mocks as
		 * well, which takes 80 ms of every run.
		 */ // undici's index does the same; its proxy agent asks its own pool for `connect`.
		Object.assign(undici$lib_dispatcher_dispatcher_3_default().prototype, {
			request: undici$lib_api_api_request_1_default(),
			connect: undici$lib_api_api_connect_0_default()
		})
	}
}
