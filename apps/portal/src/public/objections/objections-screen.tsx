import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { myObjectionsQuery, type OwnObjection } from '../../api/objections.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { Facts } from '../../ui/facts.tsx';
import { formatInstant } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { StateBadge, type Tone } from '../../ui/state-badge.tsx';

const TONES: Record<OwnObjection['state'], Tone> = {
  open: 'busy',
  upheld: 'good',
  dismissed: 'bad',
  lapsed: 'over',
};

/** What I objected to on public notices, and the answers. */
export function ObjectionsScreen() {
  const { t } = useTranslation();
  const objections = useInfiniteQuery(myObjectionsQuery);
  return (
    <Page title={t('myObjections.title')} lead={t('myObjections.lead')} narrow>
      <EndlessList query={objections} none={t('myObjections.none')}>
        {(items) => items.map((objection) => <ObjectionItem key={objection.id} objection={objection} />)}
      </EndlessList>
      <p className="back">
        <Link to="/notices">{t('notices.title')}</Link>
      </p>
    </Page>
  );
}

function ObjectionItem({ objection }: { readonly objection: OwnObjection }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { applicantName, state, reason, writtenAt, decidedAt, decisionReason } = objection;
  return (
    <Panel
      title={t('myObjections.item', { name: applicantName ?? '—' })}
      extra={<StateBadge tone={TONES[state]}>{t(`objectionState.${state}`)}</StateBadge>}
    >
      <Facts
        items={[
          [t('myObjections.writtenAt'), formatInstant(writtenAt, language)],
          [t('objection.reason'), reason],
          [t('myObjections.decidedAt'), decidedAt && formatInstant(decidedAt, language)],
          [t('objection.decisionReason'), decisionReason],
        ]}
      />
      {state !== 'upheld' && state !== 'dismissed' && <p className="muted">{t(`myObjections.${state}`)}</p>}
    </Panel>
  );
}
