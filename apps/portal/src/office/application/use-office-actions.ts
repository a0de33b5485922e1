import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { assessmentQuery, TIER_CODES, type Application, type TierCode } from '../../api/applications.ts';
import { policyQuery } from '../../api/catalogue.ts';
import { answerOf, api, changeHeaders } from '../../api/client.ts';
import type { ActionSpec } from '../../ui/action-spec.ts';
import { useTierName } from '../../ui/use-tier-name.ts';

const NO_TIER = 'none';

/** What the office can do with an application, as the API names it. */
export function useOfficeActions(application: Application | undefined): Readonly<Record<string, ActionSpec>> {
  const { t } = useTranslation();
  const tierName = useTierName();
  const policy = useQuery(policyQuery).data;
  const assessment = useQuery({
    ...assessmentQuery(application?.id ?? ''),
    enabled: application?.evidenceVisible ?? false,
  }).data;
  if (application === undefined) return {};
  const params = { path: { id: application.id } };
  const grantable = TIER_CODES.filter((value) => isAbove(value, application.heldTier));
  const headers = (key: string) => changeHeaders(key, application.version);
  return {
    claim: {
      label: t('applicationAction.claim'),
      tone: 'primary',
      send: (_, key) =>
        answerOf(
          api.POST('/api/v1/accreditation-applications/{id}/claim', { params, headers: headers(key) }),
        ),
    },
    assign: {
      label: t('applicationAction.assign'),
      ask: t('applicationAction.assignAsk'),
      send: (_, key) =>
        answerOf(
          api.POST('/api/v1/accreditation-applications/{id}/assign', { params, headers: headers(key) }),
        ),
    },
    recommend: {
      label: t('applicationAction.recommend'),
      tone: 'primary',
      fields: [
        {
          name: 'tier',
          label: t('applicationAction.tier'),
          kind: 'choice',
          required: true,
          initial: grantable.find((value) => value === assessment?.suggested),
          options: [
            ...grantable.map((value) => ({ value, label: tierName(value) })),
            { value: NO_TIER, label: t('applicationAction.noTier') },
          ],
        },
        { name: 'reason', label: t('applicationAction.opinion'), kind: 'long', required: true },
      ],
      send: ({ tier, reason }, key) =>
        answerOf(
          api.POST('/api/v1/accreditation-applications/{id}/recommend', {
            params,
            body: { tier: tier === NO_TIER ? null : (tier as TierCode), reason: String(reason) },
            headers: headers(key),
          }),
        ),
    },
    publish: {
      label: t('applicationAction.publish'),
      tone: 'primary',
      ask: t('applicationAction.publishAsk', { count: policy?.timeLimits.noticeWorkingDays ?? 0 }),
      send: (_, key) =>
        answerOf(
          api.POST('/api/v1/accreditation-applications/{id}/publish', { params, headers: headers(key) }),
        ),
    },
    accredit: {
      label: t('applicationAction.accredit'),
      tone: 'primary',
      ask: t('applicationAction.accreditAsk'),
      send: (_, key) =>
        answerOf(
          api.POST('/api/v1/accreditation-applications/{id}/accredit', { params, headers: headers(key) }),
        ),
    },
    return: {
      label: t('applicationAction.return'),
      fields: [{ name: 'reason', label: t('applicationAction.toMend'), kind: 'long', required: true }],
      send: ({ reason }, key) =>
        answerOf(
          api.POST('/api/v1/accreditation-applications/{id}/return', {
            params,
            body: { reason: String(reason) },
            headers: headers(key),
          }),
        ),
    },
    reject: {
      label: t('applicationAction.reject'),
      tone: 'danger',
      fields: [
        {
          name: 'reasonCode',
          label: t('requestAction.reasonCode'),
          kind: 'choice',
          required: true,
          options: policy?.rejectionReasons.map(({ code, name }) => ({ value: code, label: name })) ?? [],
        },
        { name: 'reason', label: t('applicationAction.toldReason'), kind: 'long', required: true },
      ],
      send: ({ reasonCode, reason }, key) =>
        answerOf(
          api.POST('/api/v1/accreditation-applications/{id}/reject', {
            params,
            body: { reasonCode: String(reasonCode), reason: String(reason) },
            headers: headers(key),
          }),
        ),
    },
  };
}

/** Only a higher tier takes the place of a card that is held; the codes are in their order, the highest first. */
function isAbove(tier: TierCode, held: TierCode | null): boolean {
  return held === null || TIER_CODES.indexOf(tier) < TIER_CODES.indexOf(held);
}
