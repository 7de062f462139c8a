import { concept } from './concept.ts';
import type { Concept } from './concept.ts';

/** People and programs on the outer side of a system. */
export const clients: readonly Concept[] = [
  concept(
    'user',
    'client',
    '',
    'end user, account holder, user device, internet users, actor, human user',
  ),
  concept(
    'client',
    'client',
    '',
    'client, client app, client application, client device, frontend, front end, frontend app, caller, api client, consumer app, user interface, ui, client tier, client layer, client side app, frontend client, apps, client apps',
  ),
  concept(
    'web-client',
    'client',
    'client',
    'web client, web app, browser, web browser, web frontend, web ui, website, spa, single page application, single page app, web application frontend, web portal, pwa, progressive web app',
    'react app, angular app, vue app, next.js, nextjs, chrome',
  ),
  concept(
    'mobile-client',
    'client',
    'client',
    'mobile client, mobile app, phone app, smartphone app, mobile application, native app, ios app, android app, tablet app, mobile device, phone, iphone, iphone app, android phone, iphone and android apps, ipad app, handset',
    'ios, android, flutter, react native, flutter app, react native app',
  ),
  concept(
    'desktop-client',
    'client',
    'client',
    'desktop client, desktop app, desktop application, pc client, thick client, native desktop app',
    'electron, electron app',
  ),
  concept(
    'client-sdk',
    'client',
    '',
    'client sdk, sdk, client library, client lib, client libraries, software development kit, api client library, client libs, integration library, developer sdk, embedded sdk, js sdk',
  ),
  concept(
    'admin-console',
    'client',
    'client',
    'admin console, admin portal, admin ui, admin panel, admin dashboard, back office, backoffice, backoffice app, management console, operator console, ops console, internal tool, support console, control panel, admin app',
    'retool',
  ),
  concept(
    'smart-tv-client',
    'client',
    'client',
    'smart tv client, smart tv app, tv client, tv app, set top box, streaming stick',
    'roku, apple tv, fire tv, chromecast',
  ),
  concept(
    'cli-client',
    'client',
    'client',
    'cli client, command line client, cli tool, command line tool, terminal client',
    'kubectl, psql, cqlsh',
  ),
  concept(
    'merchant',
    'client',
    'client',
    'merchant, merchant app, seller app, merchant portal, merchant dashboard, seller portal, merchant site, merchant checkout, online shop, e-commerce site',
  ),
  concept(
    'checkout',
    'client',
    'client',
    'checkout, checkout page, checkout flow, checkout ui, checkout form, payment page, hosted payment page, payment form, cart checkout',
  ),
  concept(
    'driver-client',
    'client',
    'mobile-client',
    'driver client, driver app, courier app, rider app, delivery app',
  ),
  concept(
    'analyst',
    'client',
    'user',
    'analyst, data analyst, business analyst, business user, bi user, data scientist, ml engineer, data engineer, researcher, analysts and data scientists',
  ),
  concept(
    'operator',
    'client',
    'user',
    'operator, sre, on-call engineer, platform engineer, cluster admin, administrator, system administrator, devops engineer, developer, support agent, platform team',
  ),
  concept(
    'trader',
    'client',
    'user',
    'trader, traders, trading desk, trader desktop, trader ui, trading ui, trader workstation, portfolio manager, quant, quant researcher, trading terminal',
    'bloomberg terminal',
  ),
];
