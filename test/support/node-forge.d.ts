/** What tests use of a package that brings no types. */
declare module 'node-forge' {
  interface Key {
    readonly kind?: never;
  }
  interface Bytes {
    getBytes(): string;
  }
  interface Digest {
    update(data: string): void;
    digest(): Bytes;
  }
  export interface Certificate {
    publicKey: Key & { verify(digest: string, signature: string): boolean };
    serialNumber: string;
    validity: { notBefore: Date; notAfter: Date };
    setSubject(names: readonly { name: string; value: string }[]): void;
    setIssuer(names: readonly { name: string; value: string }[]): void;
    sign(key: Key, digest: Digest): void;
  }
  interface SignedMessage {
    readonly certificates: readonly Certificate[];
    readonly rawCapture: {
      readonly signature: string;
      readonly authenticatedAttributes: readonly unknown[];
    };
  }
  interface Forge {
    readonly pki: {
      readonly rsa: {
        generateKeyPair(bits: number): { publicKey: Certificate['publicKey']; privateKey: Key };
      };
      createCertificate(): Certificate;
      certificateToPem(certificate: Certificate): string;
      certificateFromPem(pem: string): Certificate;
      publicKeyFromPem(pem: string): Certificate['publicKey'];
      privateKeyFromPem(pem: string): Key;
    };
    readonly md: { readonly sha1: { create(): Digest }; readonly sha256: { create(): Digest } };
    readonly asn1: {
      readonly Class: { readonly UNIVERSAL: number };
      readonly Type: { readonly SET: number };
      create(kind: number, type: number, constructed: boolean, value: readonly unknown[]): unknown;
      fromDer(bytes: string): unknown;
      toDer(value: unknown): Bytes;
    };
    readonly pkcs7: { messageFromAsn1(value: unknown): SignedMessage };
  }
  const forge: Forge;
  export default forge;
}
