import { CardPrintRow } from '#database/entities/card-print.js';
import { CardRenewalRow } from '#database/entities/card-renewal.js';
import { CardStatusRow } from '#database/entities/card-status.js';
import { CardStepRow } from '#database/entities/card-step.js';
import { CardVerificationRow } from '#database/entities/card-verification.js';
import { CardRow } from '#database/entities/card.js';
import { CredentialOfferRow } from '#database/entities/credential-offer.js';
import { WalletCopyRow } from '#database/entities/wallet-copy.js';
import { section } from './section.js';
import { MY_CARDS } from './whose.js';

/** Cards, what became of them, where copies of them are, and who looked at them. */
export const CARD = {
  cards: section(CardRow, {
    title: { 'zh-CN': '人才卡', en: 'Cards' },
    whose: 'row.holderId = :me',
    told: [
      ...(['id', 'number', 'name', 'tier', 'track', 'state', 'validFrom', 'validUntil'] as const),
      ...(['applicationId', 'issuedAt'] as const),
    ],
    without: { holderId: 'you', remindedDays: 'bookkeeping', version: 'bookkeeping' },
  }),
  steps: section(CardStepRow, {
    title: { 'zh-CN': '暂停、恢复和注销', en: 'Suspensions, reinstatements and revocations' },
    whose: 'row.holderId = :me',
    told: ['id', 'cardId', 'action', 'reason', 'takenAt'],
    without: { holderId: 'you', takenBy: 'staff' },
  }),
  renewals: section(CardRenewalRow, {
    title: { 'zh-CN': '续期申请', en: 'Renewals' },
    whose: 'row.holderId = :me',
    told: ['id', 'cardId', 'state', 'statement', 'askedAt', 'decidedAt', 'reason', 'newCardId'],
    without: { holderId: 'you', decidedBy: 'staff' },
  }),
  prints: section(CardPrintRow, {
    title: { 'zh-CN': '纸质卡和电子票夹', en: 'Prints and passes' },
    whose: 'row.holderId = :me',
    by: 'printedAt',
    told: ['id', 'cardId', 'kind', 'printedAt', 'withdrawnAt', 'checks', 'lastCheckedAt'],
    without: { holderId: 'you' },
  }),
  walletCopies: section(WalletCopyRow, {
    title: { 'zh-CN': '数字钱包中的副本', en: 'Copies in wallets' },
    whose: `row.cardId IN ${MY_CARDS}`,
    told: ['id', 'cardId', 'way', 'keyThumbprint', 'issuedAt', 'expiresAt', 'endedAt'],
    without: {},
  }),
  walletOffers: section(CredentialOfferRow, {
    title: { 'zh-CN': '添加到数字钱包的操作', en: 'Offers to wallets' },
    whose: 'row.holderId = :me',
    told: ['id', 'createdAt', 'expiresAt', 'withdrawnAt', 'issuedAt', 'wrongCodes'],
    without: {
      ...{ holderId: 'you', codeHash: 'secret', transactionHash: 'secret', tokenHash: 'secret' },
      tokenExpiresAt: 'bookkeeping',
    },
  }),
  statusListPlaces: section(CardStatusRow, {
    title: { 'zh-CN': '在公开状态列表中的位置', en: 'Places in the public status lists' },
    whose: `row.cardId IN ${MY_CARDS}`,
    by: 'index',
    told: ['cardId', 'copyId', 'listId', 'index'],
    without: {},
  }),
  looks: section(CardVerificationRow, {
    title: { 'zh-CN': '机构核验记录', en: 'Looks of agencies at my card' },
    whose: 'row.holderId = :me',
    told: ['id', 'cardId', 'agencyId', 'verifiedAt', 'readAt', 'way', 'result', 'reason', 'told'],
    without: { holderId: 'you', verifiedBy: 'staff', presentationId: 'bookkeeping' },
  }),
};
