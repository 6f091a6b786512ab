/** Parameters of a web address that say where a reader came from and nothing of the page; one with "_" at its end stands for all that begin so. Source: the documentation of the services that add them. */
export const trackingParameters: readonly string[] = [
  'utm_',
  'at_',
  'mc_',
  'fbclid',
  'gclid',
  'dclid',
  'msclkid',
  'igshid',
  'cmpid',
  'ncid',
];
