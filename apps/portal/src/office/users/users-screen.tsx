import { useInfiniteQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GRANTED_ROLES, usersQuery, type GrantedRole, type UserFilter } from '../../api/users.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { LifecycleActions } from '../../ui/lifecycle-actions.tsx';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { withoutEmpty } from '../../ui/without-empty.ts';
import { ReviewPoolsPanel } from './review-pools-panel.tsx';
import { useStaffInvitation } from './use-staff-invitation.ts';
import { UserRow } from './user-row.tsx';

/** Accounts, what each may do, and whether there is a reviewer for all that waits. */
export function UsersScreen() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<UserFilter>({});
  const invitation = useStaffInvitation();
  const users = useInfiniteQuery(usersQuery(filter));
  const change = (part: { [Field in keyof UserFilter]: UserFilter[Field] | undefined }) =>
    setFilter((before) => withoutEmpty({ ...before, ...part }) as UserFilter);
  return (
    <Page
      title={t('users.title')}
      lead={t('users.lead')}
      extra={<LifecycleActions actions={['invite']} specs={invitation} />}
    >
      <ReviewPoolsPanel />
      <Panel title={t('users.accounts')}>
        <div className="filters" role="search">
          <Input.Search
            allowClear
            placeholder={t('users.email')}
            aria-label={t('users.email')}
            maxLength={254}
            onSearch={(email) => change({ email: email.trim() })}
          />
          <Select<GrantedRole>
            allowClear
            placeholder={t('users.role')}
            aria-label={t('users.role')}
            options={GRANTED_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
            onChange={(role) => change({ role })}
          />
        </div>
        <EndlessList query={users} none={t('users.none')}>
          {(items) => (
            <ul className="rows">
              {items.map((account) => (
                <UserRow key={account.id} account={account} />
              ))}
            </ul>
          )}
        </EndlessList>
      </Panel>
    </Page>
  );
}
