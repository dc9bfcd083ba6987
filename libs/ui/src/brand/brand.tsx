import { Link } from '../link/link';
import styles from './brand.module.css';

export type BrandProps = {
  name: string;
  href: string;
  /** The flag alone: its name stays for a screen reader. */ compact?: boolean;
};

export function Brand({ name, href, compact = false }: BrandProps) {
  return (
    <Link className={styles.brand} href={href}>
      <svg width="16" height="22" viewBox="0 0 16 22" aria-hidden>
        <path d="M3 1v20" stroke="var(--ink)" strokeWidth="2" strokeLinecap="round" />
        <path d="M3 2h11l-3.2 4L14 10H3z" fill="var(--action)" />
      </svg>
      <span className={compact ? 'sr' : undefined}>{name}</span>
    </Link>
  );
}
