// The minimal cost of a promotion in Node: sends the same requests, one after the other, and does
// not read the answers.
import { readFileSync } from 'node:fs'
import { request } from 'node:http'

const [url, file] = process.argv.slice(2)
for (const { method, path, body } of JSON.parse(readFileSync(file, 'utf8'))) {
  await new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, url),
      {
        method,
        agent: false,
        // Without its length, the body of a DELETE is not framed at all.
        headers: body
          ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
          : {},
      },
      (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`${path}: ${answer.statusCode}`))
        answer.resume().on('end', resolve)
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
