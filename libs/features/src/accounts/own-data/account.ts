import { AccountRoleRow } from '#database/entities/account-role.js';
import { AccountRow } from '#database/entities/account.js';
import { EmailChangeRow } from '#database/entities/email-change.js';
import { PasswordResetRow } from '#database/entities/password-reset.js';
import { ProfileRow } from '#database/entities/profile.js';
import { ReviewerTrackRow } from '#database/entities/reviewer-track.js';
import { SessionRow } from '#database/entities/session.js';
import { section } from './section.js';

/** The account, who is behind it, and each sign-in. */
export const ACCOUNT = {
  account: section(AccountRow, {
    title: { 'zh-CN': '账号', en: 'The account' },
    whose: 'row.id = :me',
    told: ['id', 'email', 'name', 'locale', 'active', 'createdAt', 'totpConfirmedAt', 'erasedAt'],
    without: {
      ...{ passwordHash: 'secret', totpSecret: 'secret', totpLastStep: 'secret' },
      ...{ demo: 'bookkeeping', version: 'bookkeeping' },
    },
  }),
  profile: section(ProfileRow, {
    title: { 'zh-CN': '个人信息', en: 'The profile' },
    whose: 'row.accountId = :me',
    by: 'accountId',
    told: ['name', 'birthDate', 'nationality', 'identityType', 'employer', 'jobTitle', 'phone', 'city'],
    without: {
      ...{ accountId: 'you', identityNumber: 'elsewhere', identityTail: 'elsewhere' },
      ...{ identityIndex: 'secret', version: 'bookkeeping' },
    },
    extra: {
      identityNumberInFull: async (profile, { tx, identities }) =>
        (await identities.open(tx, profile))?.number ?? null,
    },
  }),
  roles: section(AccountRoleRow, {
    title: { 'zh-CN': '角色', en: 'Roles' },
    whose: 'row.accountId = :me',
    told: ['role', 'agencyId'],
    without: { id: 'bookkeeping', accountId: 'you' },
  }),
  reviewerTracks: section(ReviewerTrackRow, {
    title: { 'zh-CN': '初审赛道', en: 'Tracks that I review' },
    whose: 'row.accountId = :me',
    by: 'track',
    told: ['track'],
    without: { accountId: 'you' },
  }),
  signIns: section(SessionRow, {
    title: { 'zh-CN': '登录记录', en: 'Sign-ins' },
    whose: 'row.accountId = :me',
    told: ['kind', 'secondFactor', 'createdAt', 'expiresAt', 'revokedAt'],
    without: { id: 'bookkeeping', accountId: 'you', signInId: 'bookkeeping', tokenHash: 'secret' },
  }),
  passwordResets: section(PasswordResetRow, {
    title: { 'zh-CN': '重设密码邮件', en: 'Letters to set a new password' },
    whose: 'row.accountId = :me',
    told: ['id', 'purpose', 'createdAt', 'expiresAt', 'endedAt'],
    without: { accountId: 'you' },
  }),
  emailChanges: section(EmailChangeRow, {
    title: { 'zh-CN': '待确认的新邮箱', en: 'A new email address that awaits confirmation' },
    whose: 'row.accountId = :me',
    told: ['id', 'email', 'createdAt', 'expiresAt'],
    without: { accountId: 'you' },
  }),
};
