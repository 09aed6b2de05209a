import type { LeadershipGroup } from '@kolo/events';
import type { SpokenLanguage } from '@kolo/graphql';

/** The groups as a reader knows them (communities.md §7). */
export const groupNames: Record<SpokenLanguage, Record<LeadershipGroup, string>> = {
  uk: {
    CRITICAL_FRIEND: 'критичні друзі',
    ORG_BROKER: 'організаційні брокери',
    AGENDA_ACTIVIST: 'розробники порядку денного',
    COMMUNITY_KEEPER: 'хранителі спільноти',
    SOCIAL_REPORTER: 'соціальні репортери',
    EXTERNAL_MESSENGER: 'зовнішні посланці',
    VALUE_DETECTIVE: 'детективи цінності',
  },
  ru: {
    CRITICAL_FRIEND: 'критические друзья',
    ORG_BROKER: 'организационные брокеры',
    AGENDA_ACTIVIST: 'разработчики повестки дня',
    COMMUNITY_KEEPER: 'хранители сообщества',
    SOCIAL_REPORTER: 'социальные докладчики',
    EXTERNAL_MESSENGER: 'внешние посланцы',
    VALUE_DETECTIVE: 'детективы ценности',
  },
  en: {
    CRITICAL_FRIEND: 'critical friends',
    ORG_BROKER: 'organisational brokers',
    AGENDA_ACTIVIST: 'agenda activists',
    COMMUNITY_KEEPER: 'community keepers',
    SOCIAL_REPORTER: 'social reporters',
    EXTERNAL_MESSENGER: 'external messengers',
    VALUE_DETECTIVE: 'value detectives',
  },
};
