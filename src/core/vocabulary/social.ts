import { concept } from './concept.ts';
import type { Concept } from './concept.ts';

/** People, posts and feeds. */
export const social: readonly Concept[] = [
  concept(
    'timeline-service',
    'service',
    '',
    'timeline service, timeline, feed service, news feed, newsfeed, newsfeed service, news feed service, home feed, home timeline, home timeline service, feed generator, feed generation, feed generation service, newsfeed generator, feed builder, timeline builder, timeline generator, feed api, timeline api, user feed, feed aggregator, activity feed, activity feed service, feed svc, timeline svc, user timeline service, timeline generation, timeline mixer, home mixer, feed assembler, feed composer, timeline reader, feed read service, timeline read service, feed reader, home feed service, news feed generator, personalized feed, feed mixer, timeline fetcher, timeline assembly, home feed builder',
  ),
  concept(
    'fan-out-service',
    'service',
    '',
    'fan out service, fanout service, fan-out, fanout, fanout worker, fan-out worker, fan-out workers, feed fanout, feed fan-out, timeline fanout, tweet fanout, fan-out processor, fanout processor, feed distributor, timeline distributor, tweet distributor, feed pusher, timeline writer, feed writer, fanout job',
  ),
  concept(
    'fan-out-on-write',
    'process',
    '',
    'fan out on write, push model, fanout on write, fan-out write, push based feed, push feed, push to followers, write fanout, push fanout, push on write, eager fanout, precompute timelines, push fan-out, write-time fanout, push approach, push strategy',
  ),
  concept(
    'fan-out-on-read',
    'process',
    '',
    'fan out on read, pull model, fanout on read, fan-out read, pull based feed, pull feed, pull from followees, read fanout, pull on read, lazy fanout, pull at read time, read-time merge, pull approach, pull strategy, read-time fanout, pull fan-out',
  ),
  concept(
    'hybrid-fan-out',
    'process',
    '',
    'hybrid fan out, hybrid fanout, hybrid push pull, push + pull, push and pull, push/pull hybrid, push pull model, hybrid push/pull, hybrid feed, mixed fanout, hybrid approach, partial fanout',
  ),
  concept(
    'write-follower-timelines',
    'process',
    '',
    'write follower timelines, write to follower timelines, write to all followers, write to all follower timelines, push to follower timelines, insert into follower feeds, update follower timelines, append to follower feeds, write into each follower feed, push to all follower feeds, insert into timelines, prepend tweet id to each follower timeline, fill follower feeds',
  ),
  concept(
    'write-active-followers',
    'process',
    '',
    'write active followers, write to active followers, push to active followers, active followers only, push to online followers, write to online followers, fanout to active users, active follower push, push active rest cached',
  ),
  concept(
    'celebrity-store-write',
    'process',
    '',
    'celebrity store write, store in celebrity feed cache, store in celebrity cache, write to celebrity cache, cache celebrity tweet, store once for celebrity, celebrity write, save in celebrity feed, keep in author feed, store once and pull',
  ),
  concept(
    'celebrity-handling',
    'process',
    '',
    'celebrity handling, celebrity problem, celebrity users handling, hot user handling, celebrity service, vip users handling, influencer handling',
  ),
  concept(
    'new-post-event',
    'process',
    '',
    'new post event, new tweet, new tweet published, tweet published, post published, new post, post created, tweet created, user posts tweet, tweet posted, publish tweet, new tweet event, tweet event, post event, author posts, user tweets',
  ),
  concept(
    'follower-count-check',
    'process',
    'decision',
    'follower count check, follower count, author follower count, number of followers, follower threshold, how many followers, followers count, is celebrity, celebrity check, check follower count',
  ),
  concept(
    'timeline-request',
    'process',
    '',
    'timeline request, user timeline request, feed request, timeline read, load timeline request, open feed, get timeline, get home timeline, user opens app, feed read, read timeline, user requests feed, fetch timeline request, get feed',
  ),
  concept(
    'timeline-merge',
    'process',
    '',
    'timeline merge, merge celebrity tweets, merge cache and celebrity pulls, merge timelines, timeline merger, feed merge, feed merger, merge feeds, merge service for feed, cache + celebrity pulls, merge cached feed with celebrity posts, merge celebrity posts, merge on read, timeline merge service, merge pulled tweets',
  ),
  concept(
    'load-timeline-cache',
    'process',
    '',
    'load timeline cache, load from timeline cache, load from cache, read from timeline cache, read cached timeline, serve from cache, read precomputed feed, return cached feed, serve cached timeline, fetch cached timeline',
  ),
  concept(
    'real-time-merge',
    'process',
    '',
    'real-time merge, full pull model, full pull, pull everything, pull all followees, realtime merge, merge at request time, compute feed on request, pull all and merge, fully pulled feed',
  ),
  concept(
    'following-mix-check',
    'process',
    'decision',
    'following mix check, user following mix, following mix, follows celebrities, does user follow celebrities, who does the user follow, followee mix, following celebrities check, followed accounts check',
  ),
  concept(
    'post-service',
    'service',
    '',
    'post service, tweet service, tweets service, posting service, tweet api, tweet writer, tweet write service, post api, compose service, publishing service, posts service, tweet svc, content service, tweet ingestion service, status update service, write tweet service, post svc, tweet creation service, posts api, tweet publisher, create post service, post creation service, tweet write api, tweet ingest, tweet management, tweet publishing service, content creation service, tweet compose service',
  ),
  concept(
    'post-database',
    'store',
    'database',
    'post database, tweet db, tweets db, tweet store, post db, posts db, posts database, tweet database, post store, tweets table, tweet storage, post storage, content db, content database, content store, tweets store, posts store, sharded tweet store, tweets database, tweets cassandra, message store for posts, status store, tweets sharded, tweet data',
  ),
  concept(
    'user-service',
    'service',
    '',
    'user service, users service, account service, profile service, user profile service, user account service, user management, user management service, user api, profile api, accounts service, member service, user svc, users api, account api, user profile api, profiles service, user mgmt, identity and profile service, accounts api, user accounts service, account management',
  ),
  concept(
    'user-database',
    'store',
    'database',
    'user database, user db, users db, user store, user data store, users database, profile db, profile database, user profile db, account db, account database, users table, user profile store, account store, member database, users store, user profile database, user profiles db, user data, userdb, accounts database, user accounts db, user records, profiles db',
  ),
  concept(
    'social-graph-store',
    'store',
    'graph-database',
    'social graph store, social graph, social graph db, social graph database, follower graph, follow graph, follower store, follow db, relationship store, relationships db, friend graph, followers table, relationship graph, follower db, follower database, following db, friendship graph, connections graph, graph of followers, follows table, user graph, social network graph, who follows whom, followers store, follow relationships, edges store, relationship database, following relationships',
  ),
  concept(
    'social-graph-service',
    'service',
    '',
    'social graph service, graph service, follow service, follower service, friendship service, relationship service, relationships service, following service, connection service, social graph api',
  ),
  concept(
    'engagement-service',
    'service',
    '',
    'engagement service, like service, likes service, reaction service, reactions service, interaction service, comment service, comments service, retweet service, likes and retweets, like/retweet service, engagement, interactions service, like counter, favorites service, reply service',
  ),
  concept(
    'media-store',
    'store',
    'object-storage',
    'media store, media bucket, photo store, video store, media object store, image and video store, media files',
  ),
  concept(
    'chat-service',
    'service',
    '',
    'chat service, messaging service, direct message service, dm service, direct messages, instant messaging, message service, chat, chat server, chat system, chat api, direct messaging, im service, private messages',
    'xmpp, ejabberd, sendbird, stream chat, vivox',
  ),
  concept(
    'hashtag-service',
    'service',
    '',
    'hashtag service, hashtags, hashtag index, tag service, mentions service',
  ),
];
