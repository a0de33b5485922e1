import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useUser } from '../../api/session.ts';
import { noticesQuery } from '../../api/applications.ts';
import { useLanguage } from '../../i18n/i18n.ts';
import { EndlessList } from '../../ui/endless-list.tsx';
import { formatDay } from '../../ui/format.ts';
import { Page } from '../../ui/page.tsx';
import { Panel } from '../../ui/panel.tsx';
import { useTierName } from '../../ui/use-tier-name.ts';
import { ObjectButton } from './object-button.tsx';

/** For programs that watch the notices; each is found by its kind, too (autodiscovery). */
const FEEDS = [
  { name: 'RSS', format: 'rss', type: 'application/rss+xml' },
  { name: 'Atom', format: 'atom', type: 'application/atom+xml' },
  { name: 'JSON Feed', format: 'json', type: 'application/feed+json' },
] as const;

/** Who is on public notice: name, employer and tier, nothing else. */
export function NoticesScreen() {
  const { t } = useTranslation();
  const language = useLanguage();
  const tierName = useTierName();
  const user = useUser();
  const notices = useInfiniteQuery(noticesQuery);
  const feed = (format: string) => `/api/v1/public-notices/feed.${format}?language=${language}`;
  return (
    <Page
      title={t('notices.title')}
      lead={t('notices.lead')}
      extra={user !== null && <Link to="/objections">{t('myObjections.title')}</Link>}
    >
      {FEEDS.map(({ name, format, type }) => (
        <link
          key={format}
          rel="alternate"
          type={type}
          title={`${t('notices.title')} (${name})`}
          href={feed(format)}
        />
      ))}
      <Panel>
        <EndlessList query={notices} none={t('notices.none')}>
          {(items) => (
            <div className="table-scroll" tabIndex={0} role="region" aria-label={t('notices.title')}>
              <table className="table notices">
                <thead>
                  <tr>
                    <th scope="col">{t('profile.name')}</th>
                    <th scope="col">{t('profile.employer')}</th>
                    <th scope="col">{t('notices.tier')}</th>
                    <th scope="col">{t('notices.until')}</th>
                    <th scope="col">{t('notices.objection')}</th>
                  </tr>
                </thead>
                <tbody>
                  {items.map(({ id, name, employer, tier, noticeUntil }) => (
                    <tr key={id}>
                      <th scope="row">{name}</th>
                      <td>{employer}</td>
                      <td>{tierName(tier)}</td>
                      <td>{formatDay(noticeUntil, language)}</td>
                      <td>
                        <ObjectButton id={id} name={name} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </EndlessList>
        <p className="muted feeds">
          {t('notices.feeds')}
          {FEEDS.map(({ name, format }) => (
            <a key={format} href={feed(format)}>
              {name}
            </a>
          ))}
        </p>
      </Panel>
    </Page>
  );
}
