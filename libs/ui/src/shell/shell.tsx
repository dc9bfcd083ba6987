import { useId, type ReactNode } from 'react';
import { Brand } from '../brand/brand';
import type { IconName } from '../icon/shapes';
import { Link } from '../link/link';
import { Count } from '../tag/tag';
import { useWords } from '../words/words';
import { SkipLink } from './skip-link';
import { TabBar } from './tab-bar';
import styles from './shell.module.css';

export type NavItem = {
  id: string;
  label: string;
  href: string;
  /** Shown on a phone's tab. */
  icon: IconName;
  current?: boolean;
  count?: number;
  /** What is counted, heard after the label: « 4 à traiter ». */
  countLabel?: string;
};
export type ShellProps = {
  brand: { name: string; href: string };
  nav: readonly NavItem[];
  /** SearchField or SearchButton. */
  search?: ReactNode;
  /** BellButton. */
  bell?: ReactNode;
  /** MenuButton with a WhoButton as trigger. */
  who?: ReactNode;
  /** Above the page, over its whole width: no network, a message of the house. */
  banner?: ReactNode;
  /** A phone page with its own head (PageHeader band) and its own foot goes without the bars. */
  bare?: boolean;
  children: ReactNode;
};

/** The frame of every page. On a phone the same entries become a bar under the thumb. */
export function Shell({ brand, nav, search, bell, who, banner, bare = false, children }: ShellProps) {
  const words = useWords();
  const mainId = useId();
  return (
    <div className={styles.shell} data-bare={bare || undefined}>
      <SkipLink to={mainId}>{words.skipToContent}</SkipLink>
      <header className={styles.top}>
        <Brand name={brand.name} href={brand.href} />
        <nav className={styles.nav} aria-label={words.mainNavigation}>
          {nav.map((item) => (
            <Link key={item.id} href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.label}
              {item.count !== undefined && item.count > 0 && <Count value={item.count} label={item.countLabel} />}
            </Link>
          ))}
        </nav>
        <div className={styles.search}>{search}</div>
        {bell}
        {who}
      </header>
      {banner && <div className={styles.banner}>{banner}</div>}
      <main id={mainId} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <TabBar nav={nav} />
    </div>
  );
}
