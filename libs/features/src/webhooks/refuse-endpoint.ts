import type { Localized } from '#domain/shared/localized.js';
import { flawOfUrl, type UrlFlaw, type WebhookReach } from '#platform/webhooks/webhook-url.js';
import { PortalError } from '../errors/portal-error.js';

const FLAWS: Readonly<Record<UrlFlaw, Localized>> = {
  unreadable: { 'zh-CN': '不是有效的网址。', en: 'It is not a URL.' },
  not_https: { 'zh-CN': '须以 https:// 开头。', en: 'It has to begin with https://.' },
  port: { 'zh-CN': '端口只能是 443 或 8443。', en: 'The port has to be 443 or 8443.' },
  userinfo: { 'zh-CN': '不能包含用户名或密码。', en: 'It must not hold a user name or a password.' },
  fragment: { 'zh-CN': '不能包含 # 及其后的部分。', en: 'It must not have a part behind #.' },
  not_public: {
    'zh-CN': '须为互联网上可访问的公开地址，不能是内网或本机地址。',
    en: 'It has to be a public address of the internet, not one of a private network or of this machine.',
  },
};

/** @throws PortalError `webhook.url_refused` with the reason */
export function refuseUrl(url: string, reach: WebhookReach): void {
  const flaw = flawOfUrl(url, reach);
  if (flaw === null) return;
  throw new PortalError('webhook.url_refused', { reasons: [{ code: `url.${flaw}`, message: FLAWS[flaw] }] });
}
