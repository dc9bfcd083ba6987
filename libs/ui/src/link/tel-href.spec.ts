import { telHref } from './tel-href';

it.each([
  ['02 61 91 41 00', 'tel:0261914100'],
  ['02.61.91.41.00', 'tel:0261914100'],
  ['02\u00a061\u00a091\u00a041\u00a000', 'tel:0261914100'],
  ['+33 (0)2 61 91 41 00', 'tel:+33261914100'],
  ['02 61 91 41 00 poste 12', 'tel:0261914100'],
  ['02 61 91 41 00 / 06 39 98 00 12', 'tel:0261914100'],
])('dials %s as whoever wrote it meant', (phone, href) => {
  expect(telHref(phone)).toBe(href);
});
