import { useTranslation } from 'react-i18next';
import { Emblem } from './emblem.tsx';

interface TalentCardProps {
  readonly name: string;
  readonly number: string;
  readonly tierName: string;
  readonly validity: string;
  /** Shown across the card when it cannot be used. */
  readonly stateText?: string | undefined;
}

/** The face of a Talent Card. */
export function TalentCard({ name, number, tierName, validity, stateText }: TalentCardProps) {
  const { t } = useTranslation();
  return (
    <div className={stateText === undefined ? 'talent-card' : 'talent-card talent-card-off'}>
      <svg
        className="talent-card-scene"
        viewBox="0 0 430 270"
        preserveAspectRatio="xMidYMid slice"
        aria-hidden="true"
      >
        <defs>
          <linearGradient id="card-sky" x1="0" y1="0" x2="1" y2="1">
            <stop offset="0" stopColor="#0a3d68" />
            <stop offset="0.55" stopColor="#0b4f86" />
            <stop offset="1" stopColor="#14689f" />
          </linearGradient>
        </defs>
        <rect width="430" height="270" fill="url(#card-sky)" />
        <path
          d="M0 196 58 150l40 30 62-66 52 56 40-32 66 58 38-26 74 50v80H0z"
          fill="#ffffff"
          opacity="0.07"
        />
        <path d="M0 222 70 184l58 28 70-44 66 46 60-30 106 46v70H0z" fill="#ffffff" opacity="0.08" />
        <g fill="none" stroke="#cfe6f7" strokeLinecap="round" opacity="0.34">
          <path d="M-10 252c60-34 130-28 196-2s150 26 260-26" strokeWidth="1.6" />
          <path d="M-10 264c60-34 130-28 196-2s150 26 260-26" strokeWidth="1.1" opacity="0.7" />
          <path d="M-10 276c60-34 130-28 196-2s150 26 260-26" strokeWidth="0.8" opacity="0.5" />
        </g>
        <g
          transform="translate(352 74)"
          stroke="#ffffff"
          strokeWidth="2"
          strokeLinecap="round"
          opacity="0.18"
        >
          {[0, 60, 120, 180, 240, 300].map((angle) => (
            <path
              key={angle}
              d="M0 0V-58M0-26l-13-12M0-26l13-12M0-42l-9-8M0-42l9-8"
              transform={`rotate(${angle})`}
              fill="none"
            />
          ))}
        </g>
      </svg>
      <div className="talent-card-face">
        <div className="talent-card-top">
          <Emblem size={34} />
          <div>
            <div className="talent-card-title">{t('brand.name')}</div>
            <div className="talent-card-sub">{t('card.subtitle')}</div>
          </div>
        </div>
        <div className="talent-card-name">{name}</div>
        <div className="talent-card-number">
          {number.replace(/^([A-Z]{3})(\d{4})(\d{4})(\d{4})(\d{2})$/, '$1 $2 $3 $4 $5')}
        </div>
        <div className="talent-card-foot">
          <span>{validity}</span>
          <span className="talent-card-tier">{tierName}</span>
          {stateText !== undefined && <span className="talent-card-state">{stateText}</span>}
        </div>
      </div>
    </div>
  );
}
