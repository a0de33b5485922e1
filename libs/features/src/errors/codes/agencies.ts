import type { ErrorDefinition } from '../error-definition.js';

/** Agencies and their programs. */
export const AGENCIES_ERRORS = {
  'agency.code_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '该机构代码已被使用，请换用其他代码。',
      en: 'This agency code is already in use. Choose another one.',
    },
  },
  'client.address_not_allowed': {
    kind: 'forbidden',
    text: {
      'zh-CN': '该网络地址不在此系统的允许范围内，请联系系统管理员调整。',
      en: 'This network address is not allowed for this client. Ask an administrator to add it.',
    },
  },
  'client.scope_missing': {
    kind: 'forbidden',
    text: {
      'zh-CN': '访问令牌不含权限 {scope}，请申请含该权限的令牌；如未获授权，请联系管理员。',
      en: 'The access token lacks the scope {scope}. Request a token with this scope; if it has not been granted, ask an administrator.',
    },
  },
  'client.proof_invalid': {
    kind: 'unauthenticated',
    text: {
      'zh-CN': '该令牌须与绑定的密钥一并使用，本次请求的 DPoP 证明缺失、无效或已使用。',
      en: 'The token is bound to a key. The DPoP proof of this request is missing, not valid or already used.',
    },
  },
  'sandbox.off': {
    kind: 'forbidden',
    text: {
      'zh-CN': '本平台未开放沙箱。请使用演示环境或联系管理员。',
      en: 'This portal does not offer a sandbox. Use the demo, or ask an administrator.',
    },
  },
  'sandbox.client_only': {
    kind: 'forbidden',
    text: {
      'zh-CN': '沙箱仅供管理员指定的系统使用。如需试用，请联系管理员。',
      en: 'Only systems that an administrator has chosen can use the sandbox. Ask an administrator if you want to try it.',
    },
  },
  'sandbox.nobody_listens': {
    kind: 'refused',
    text: {
      'zh-CN': '没有启用的推送地址选择了事件 {type}。请先登记推送地址并选择该事件。',
      en: 'No enabled endpoint receives the event {type}. Add an endpoint and choose this event.',
    },
  },
  'client.credentials_full': {
    kind: 'conflict',
    text: {
      'zh-CN': '已有两个有效凭据。请先撤销其中一个，再添加新的。',
      en: 'There are already two valid credentials. Revoke one before you add another.',
    },
  },
  'client.credential_needed': {
    kind: 'refused',
    text: {
      'zh-CN': '该系统使用私钥签名认证，请提供其公钥。',
      en: 'This client authenticates with a private key. Provide its public key.',
    },
  },
  'client.credential_unwanted': {
    kind: 'refused',
    text: {
      'zh-CN': '该系统使用密钥口令认证，口令由平台生成，不需要公钥。',
      en: 'This client authenticates with a secret, which the portal creates. It does not need a public key.',
    },
  },
  'client.key_unusable': {
    kind: 'refused',
    text: {
      'zh-CN': '该公钥不可用。请提供带有 kid 的 EC、Ed25519 或不短于2048位的 RSA 公钥（JWK 格式）。',
      en: 'This public key cannot be used. Provide a public key as a JWK with a kid: EC, Ed25519, or RSA of at least 2048 bits.',
    },
  },
  'client.key_private': {
    kind: 'refused',
    text: {
      'zh-CN': '提交的内容含有私钥，未予保存。该私钥已不再安全，请更换密钥，只提交公钥。',
      en: 'The content included a private key, which was not saved. That key is no longer safe: create a new key pair and send only the public key.',
    },
  },
  'client.address_range_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '“{range}”不是有效的网络地址或网段（CIDR）。',
      en: '“{range}” is not a valid network address or range (CIDR).',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;
