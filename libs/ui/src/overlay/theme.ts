import { createTheme } from '@mantine/core';

/** Mantine brings behaviour here (focus, floating, dismissal); its looks come from our tokens. Shade 8 with autoContrast is what passes WCAG AA. */
export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: 8,
  autoContrast: true,
  respectReducedMotion: true,
  fontFamily: 'var(--font)',
  colors: {
    petrol: ['#EEF5F7', '#E2EDEF', '#C3DBE0', '#9FC5CD', '#7BAEB9', '#5C8B95', '#3F7480', '#225D69', '#0E4A56', '#0A3740'],
  },
});
