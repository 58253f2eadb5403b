export const id = 7819;
export const ids = [7819];
export const modules = {

/***/ 7819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicyFile: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _workspace_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7946);

const policyFile = (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .textKind */ ._I)({ name: 'policy file', kind: 'policy' });
/**
 * Reads and checks the policy file at `path`, which is relative to the place and may not lead out
 * of it. Throws a `UsageError` that says where in the file what is wrong.
 */
async function readPolicyFile(path, place) {
    const text = await (0,_workspace_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readTextFrom */ .Cd)(place, path, policyFile);
    // Loaded late: a run without a policy needs no YAML.
    const { parsePolicy } = await Promise.all(/* import() */[__webpack_require__.e(9691), __webpack_require__.e(8815), __webpack_require__.e(9210), __webpack_require__.e(2721)]).then(__webpack_require__.bind(__webpack_require__, 2721));
    return parsePolicy(text, path);
}


/***/ })

};
