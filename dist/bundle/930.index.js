export const id = 930;
export const ids = [930];
export const modules = {

/***/ 3930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicyFile: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);

const policyFile = (0,_workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .textKind */ ._I)({ name: 'policy file', kind: 'policy' });
/**
 * Reads and checks the policy file at `path`, which is relative to the place and may not lead out
 * of it. Throws a `UsageError` that says where in the file what is wrong.
 */
async function readPolicyFile(path, place) {
    const text = await (0,_workspace_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFrom */ .Cd)(place, path, policyFile);
    // Loaded late: a run without a policy needs no YAML.
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(395), __webpack_require__.e(815), __webpack_require__.e(7), __webpack_require__.e(2)]).then(__webpack_require__.bind(__webpack_require__, 9002));
    return parsePolicy(text, path);
}


/***/ })

};
