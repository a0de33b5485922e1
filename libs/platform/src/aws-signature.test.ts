import { expect, test } from '@jest/globals';
import { signedHeaders } from './aws-signature.js';

/** The examples of "Signature Calculations for the Authorization Header" in Amazon's reference of the S3 API. */
const KEY = {
  accessKey: 'AKIAIOSFODNN7EXAMPLE',
  secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};
const AT = new Date('2013-05-24T00:00:00Z');
const NOTHING = Buffer.alloc(0);

test.each([
  [
    ...(['GET', '/test.txt', { Range: 'bytes=0-9' }, NOTHING] as const),
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  ],
  [
    ...([
      'PUT',
      '/test$file.text',
      { Date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
      Buffer.from('Welcome to Amazon S3.'),
    ] as const),
    '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  ],
  [
    ...(['GET', '/?lifecycle', {}, NOTHING] as const),
    'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  ],
  [
    ...(['GET', '/?max-keys=2&prefix=J', {}, NOTHING] as const),
    '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  ],
])('%s %s is signed as the reference says', (method, path, headers, body, signature) => {
  const url = new URL(path, 'https://examplebucket.s3.amazonaws.com');
  const { authorization } = signedHeaders(KEY, { method, url, headers, body, at: AT });
  expect(authorization).toContain('Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,');
  expect(authorization).toContain(`Signature=${signature}`);
});
