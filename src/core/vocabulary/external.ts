import { concept } from './concept.ts';
import type { Concept } from './concept.ts';

/** Parties outside the system's own walls. */
export const external: readonly Concept[] = [
  concept(
    'external-system',
    'external',
    '',
    'external system, third party, third-party api, third-party service, external api, external apis, external service, external services, partner api, partner system, partner integration, external integration, external integrations, third party integrations, vendor api, partner systems, outside system, saas integration, integration partner, external systems',
  ),
  concept(
    'email-provider',
    'external',
    'external-system',
    'email provider, email gateway, sms gateway, sms provider, smtp relay, email delivery provider, mail provider, sms vendor, communications provider, text message gateway',
    'sendgrid, twilio, ses, mailgun, aws ses, amazon ses, postmark, mailchimp, vonage, nexmo, messagebird, sparkpost, plivo, azure communication services',
  ),
  concept(
    'map-provider',
    'external',
    'external-system',
    'map provider, maps api, map service, maps service, geocoding api, routing api for maps, map tiles, map api',
    'google maps, mapbox, here maps, openstreetmap, azure maps, osrm',
  ),
  concept(
    'data-source',
    'external',
    '',
    'data source, data sources, source systems, source system, upstream systems, upstream system, source databases, source data, upstream data, raw data sources, raw data source, external data sources, operational databases as sources, source dbs, data origin, upstream sources, data providers, raw data inputs, databases and apis, raw sources, databases apis and streams, data feeds, source data systems, raw data, operational systems, source tables, business systems, click logs, data of products, team databases',
    'sap, salesforce crm, google sheets',
  ),
  concept(
    'identity-partner',
    'external',
    'external-system',
    'identity partner, social login, social login provider, social sign-in, google login, facebook login, sign in with google, corporate sso',
    'apple id, sign in with apple',
  ),
  concept(
    'erp-system',
    'external',
    'external-system',
    'erp system, erp, enterprise resource planning, accounting system, accounting software',
    'netsuite, quickbooks, workday, sap erp, xero, oracle erp',
  ),
  concept(
    'logistics-provider',
    'external',
    'external-system',
    'logistics provider, shipping provider, shipping carrier, shipping api, delivery partner, fulfillment provider, shipping service, carrier api',
    'fedex, dhl, shippo',
  ),
  concept(
    'weather-service',
    'external',
    'external-system',
    'weather service, weather api, weather data provider, weather feed',
    'openweathermap',
  ),
  concept(
    'news-feed-provider',
    'external',
    'external-system',
    'news feed provider, news data provider, financial news feed, news wire, newswire, sentiment feed',
    'bloomberg news, reuters news',
  ),
  concept(
    'credit-bureau',
    'external',
    'external-system',
    'credit bureau, credit score provider, credit score api, credit reference agency, credit scoring agency',
    'experian, equifax, transunion',
  ),
  concept(
    'blockchain',
    'external',
    '',
    'blockchain, block chain, blockchain network, distributed ledger technology, smart contract, smart contracts, crypto network, dlt network',
    'ethereum, bitcoin, hyperledger, hyperledger fabric, solana, polygon chain',
  ),
  concept(
    'app-store',
    'external',
    'external-system',
    'app store, app stores, mobile app store',
    'google play, apple app store, play store',
  ),
];
