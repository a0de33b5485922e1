import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { homeOf, useUser } from '../../api/session.ts';
import { useWindowTitle } from '../../ui/page.tsx';
import { TalentCard } from '../../ui/talent-card.tsx';
import { AreasSection } from './areas-section.tsx';
import { FiguresSection } from './figures-section.tsx';
import { TiersSection } from './tiers-section.tsx';

/** The portal's front page: what the card is and what it gives. */
export function HomeScreen() {
  const { t } = useTranslation();
  const user = useUser();
  useWindowTitle(t('brand.portal'));
  return (
    <>
      <section className="hero">
        <div className="hero-inner">
          <div className="hero-text">
            <p className="hero-over">{t('home.over')}</p>
            <h1>{t('home.title')}</h1>
            <p className="hero-lead">{t('home.lead')}</p>
            <div className="hero-actions">
              {user === null ? (
                <>
                  <Link to="/register" className="button-link">
                    {t('home.apply')}
                  </Link>
                  <Link to="/criteria" className="button-link button-link-quiet">
                    {t('home.seeCriteria')}
                  </Link>
                </>
              ) : (
                <Link to={homeOf(user)} className="button-link">
                  {t('home.continue')}
                </Link>
              )}
            </div>
          </div>
          <div className="hero-card" aria-hidden="true">
            <TalentCard
              name={t('home.sampleName')}
              number="HLJ20260000000000"
              tierName={t('home.sampleTier')}
              validity={t('home.sampleValidity')}
            />
          </div>
        </div>
        <FiguresSection />
      </section>
      <AreasSection />
      <TiersSection />
      <section className="band">
        <h2>{t('home.stepsTitle')}</h2>
        <ol className="way">
          {(['one', 'two', 'three', 'four'] as const).map((step) => (
            <li key={step}>
              <h3>{t(`home.steps.${step}.title`)}</h3>
              <p>{t(`home.steps.${step}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
