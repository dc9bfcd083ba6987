import { Icon } from '../icon/icon';
import { Link } from '../link/link';
import { MenuButton } from '../overlay/menu-button';
import { useWords } from '../words/words';
import type { NavItem } from './shell';
import styles from './shell.module.css';

const PLACES = 4;

/** Four places, one of them for the rest when there are more; the count stands beside the word, as it is read. */
export function TabBar({ nav }: { nav: readonly NavItem[] }) {
  const words = useWords();
  const shown = nav.length > PLACES ? nav.slice(0, PLACES - 1) : nav;
  const rest = nav.slice(shown.length);
  const more = (
    <button type="button" className={styles.tab} data-current={rest.some((item) => item.current) || undefined}>
      <Icon name="menu" size={20} />
      {words.moreNavigation}
    </button>
  );
  return (
    <nav className={styles.tabs} aria-label={words.mainNavigation}>
      {shown.map((item) => (
        <Link key={item.id} className={styles.tab} href={item.href} aria-current={item.current ? 'page' : undefined}>
          <Icon name={item.icon} size={20} />
          <span>
            {item.label}
            {item.count ? <span aria-hidden={item.countLabel ? true : undefined}>{` ${item.count}`}</span> : null}
            {item.count && item.countLabel ? <span className="sr">, {item.countLabel}</span> : null}
          </span>
        </Link>
      ))}
      {rest.length > 0 && (
        <MenuButton
          label={words.moreNavigation}
          trigger={more}
          align="end"
          items={rest.map(({ id, label, count, icon, href }) => ({
            ...{ id, icon, href },
            label: count ? `${label} ${count}` : label,
          }))}
        />
      )}
    </nav>
  );
}
