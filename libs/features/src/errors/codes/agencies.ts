import type { ErrorDefinition } from '../error-definition.js';

/** Agencies and their programs. */
export const AGENCIES_ERRORS = {
  'agency.code_taken': {
    kind: 'conflict',
    text: {
      'zh-CN': '该机构代码已被使用，请换用其他代码。',
      en: 'Another agency has this code. Choose another one.',
    },
  },
  'client.address_not_allowed': {
    kind: 'forbidden',
    text: {
      'zh-CN': '该网络地址不在此系统的允许范围内，请联系管理员调整。',
      en: 'This address is not among those from which the client may call. Ask an administrator to add it.',
    },
  },
  'client.scope_missing': {
    kind: 'forbidden',
    text: {
      'zh-CN': '访问令牌不含权限 {scope}，请申请含该权限的令牌；如未获授权，请联系管理员。',
      en: 'The token lacks the scope {scope}. Ask for a token with it, or have an administrator grant it.',
    },
  },
  'client.proof_invalid': {
    kind: 'unauthenticated',
    text: {
      'zh-CN': '该令牌须与绑定的密钥一并使用，本次请求的 DPoP 证明缺失、无效或已用过。',
      en: 'The token is bound to a key. The DPoP proof of this request is missing, not valid or used before.',
    },
  },
  'sandbox.off': {
    kind: 'forbidden',
    text: {
      'zh-CN': '本平台未开放沙箱。请使用演示环境或联系管理员。',
      en: 'This portal has no sandbox. Use the demo, or ask an administrator.',
    },
  },
  'sandbox.client_only': {
    kind: 'forbidden',
    text: {
      'zh-CN': '沙箱仅供管理员指定的系统使用。如需试用，请联系管理员。',
      en: 'The sandbox is for programs that an administrator has marked for it. Ask one to mark this program.',
    },
  },
  'sandbox.nobody_listens': {
    kind: 'refused',
    text: {
      'zh-CN': '没有启用的推送地址选择了事件 {type}。请先登记推送地址并选择该事件。',
      en: 'No endpoint that works has chosen {type}. Add one, or choose this type for one.',
    },
  },
  'client.credentials_full': {
    kind: 'conflict',
    text: {
      'zh-CN': '已有两个有效凭据。请先撤销其中一个，再添加新的。',
      en: 'Two credentials can be used already. Revoke one of them before you add another.',
    },
  },
  'client.credential_needed': {
    kind: 'refused',
    text: {
      'zh-CN': '该系统使用私钥签名认证，请提供其公钥。',
      en: 'The client proves itself with a key. Hand in its public key.',
    },
  },
  'client.credential_unwanted': {
    kind: 'refused',
    text: {
      'zh-CN': '该系统使用密钥口令认证，口令由平台生成，不需要公钥。',
      en: 'The client proves itself with a secret, which the portal makes. No key is taken for it.',
    },
  },
  'client.key_unusable': {
    kind: 'refused',
    text: {
      'zh-CN': '该公钥不可用。请提供带有 kid 的 EC、Ed25519 或不短于 2048 位的 RSA 公钥（JWK 格式）。',
      en: 'The key cannot be used. Hand in a public key as JWK with a kid: EC, Ed25519, or RSA of 2048 bits or more.',
    },
  },
  'client.key_private': {
    kind: 'refused',
    text: {
      'zh-CN': '提交的内容含有私钥，未予保存。该私钥已不再安全，请更换密钥，只提交公钥。',
      en: 'A private key was sent and has not been kept. It is no longer safe: make another, and send its public key.',
    },
  },
  'client.address_range_invalid': {
    kind: 'refused',
    text: {
      'zh-CN': '“{range}”不是有效的网络地址或网段（CIDR）。',
      en: '“{range}” is neither an address nor a range of addresses (CIDR).',
    },
  },
} as const satisfies Record<string, ErrorDefinition>;
