import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Alert, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { invitationQuery } from '../../api/family.ts';
import { useUser } from '../../api/session.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { formatInstant } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { AcceptanceForm } from './acceptance-form.tsx';
import { takeToken } from './held-token.ts';

/** Where the link of the letter leads: who invites, and then, signed in, the way to accept. */
export function FamilyInvitationScreen() {
  const { t } = useTranslation();
  const [token] = useState(takeToken);
  return (
    <Page title={t('invitation.title')} lead={t('invitation.lead')} narrow>
      {token === null ? (
        <Alert type="warning" title={t('invitation.noToken')} />
      ) : (
        <Invitation token={token} />
      )}
    </Page>
  );
}

function Invitation({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const user = useUser();
  const offer = useQuery(invitationQuery(token));
  return (
    <Panel>
      <QueryView query={offer}>
        {({ holderName, relation, expiresAt }) => (
          <Flex vertical gap="middle">
            <p>
              {t('invitation.from', {
                name: holderName,
                relation: t(`relation.${relation}`),
                day: formatInstant(expiresAt, language),
              })}
            </p>
            {user === null ? (
              <p>
                {t('invitation.signInFirst')}{' '}
                <Link to="/sign-in" search={{ to: '/family-invitation' }}>
                  {t('nav.signIn')}
                </Link>{' '}
                <Link to="/register">{t('register.title')}</Link>
              </p>
            ) : (
              <AcceptanceForm token={token} />
            )}
          </Flex>
        )}
      </QueryView>
    </Panel>
  );
}
