import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { meQuery } from '../../api/me.ts';
import { useUser } from '../../api/session.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Dependants } from './dependants.tsx';
import { Erasure } from './erasure.tsx';
import { Memberships } from './memberships.tsx';
import { MyReveals } from './my-reveals.tsx';
import { MyVerifications } from './my-verifications.tsx';
import { OwnData } from './own-data.tsx';
import { ProfileForm } from './profile-form.tsx';

export function ProfileScreen() {
  const { t } = useTranslation();
  const me = useQuery(meQuery);
  const user = useUser();
  return (
    <Page title={t('profile.title')} lead={t('profile.lead')} narrow>
      <Panel title={t('profile.own')}>
        <QueryView query={me}>{(data) => <ProfileForm key={data.version} me={data} />}</QueryView>
      </Panel>
      <Dependants />
      <Memberships />
      <MyReveals />
      {user?.roles.includes('holder') && <MyVerifications />}
      <OwnData />
      <Erasure />
    </Page>
  );
}
