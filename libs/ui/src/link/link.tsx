import { createContext, useContext, type AnchorHTMLAttributes, type ReactNode, type Ref } from 'react';

export type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  href: string;
  children?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
};

/** What an address becomes: the router's own link, given once to UiProvider. */
export type LinkComponent = (props: LinkProps) => ReactNode;

const PlainLink: LinkComponent = (props) => <a {...props} />;
export const LinkContext = createContext<LinkComponent>(PlainLink);

/** A link inside text. Addresses with a scheme (tel:, mailto:, https:) never go through the router. */
export function Link(props: LinkProps) {
  const Routed = useContext(LinkContext);
  return /^[a-z]+:/i.test(props.href) ? <a {...props} /> : <Routed {...props} />;
}
