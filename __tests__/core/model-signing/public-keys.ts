/** The public keys of nobody: their private keys were thrown away. */
export const publicKeys = [
  `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEAj1IB/9oyoZ4pSFbfq5KQIEA2IyB
EiP+cy8y9Pj/qODNhMflSljsEqGy67+fYnRVz1C6UO7eBERHpywH8dn6fQ==
-----END PUBLIC KEY-----
`,
  `-----BEGIN PUBLIC KEY-----
MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAERLcuI24LUmLjdwyYD6VjRgfPDFjkgxvc
/Rn+ccuX9lJ0HcXvNCNn0NJ5KAWr7iNAb+7DDo7kZFYafA8ZlqM3/o8if85q2Mx2
oHtxBPsUymhjAfsVVilcP3GoElJObHuh
-----END PUBLIC KEY-----
`,
] as const
