import type { Schema, Struct } from '@strapi/strapi';

export interface AdminApiToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_tokens';
  info: {
    description: '';
    displayName: 'Api Token';
    name: 'Api Token';
    pluralName: 'api-tokens';
    singularName: 'api-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    adminPermissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    adminUserOwner: Schema.Attribute.Relation<'manyToOne', 'admin::user'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    encryptedKey: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    expiresAt: Schema.Attribute.DateTime;
    kind: Schema.Attribute.Enumeration<['content-api', 'admin']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'content-api'>;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.Enumeration<['read-only', 'full-access', 'custom']> &
      Schema.Attribute.DefaultTo<'read-only'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminApiTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_token_permissions';
  info: {
    description: '';
    displayName: 'API Token Permission';
    name: 'API Token Permission';
    pluralName: 'api-token-permissions';
    singularName: 'api-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminPermission extends Struct.CollectionTypeSchema {
  collectionName: 'admin_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'Permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    actionParameters: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    apiToken: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    conditions: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<[]>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::permission'> & Schema.Attribute.Private;
    properties: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'admin::role'>;
    subject: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminRole extends Struct.CollectionTypeSchema {
  collectionName: 'admin_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'Role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::role'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'manyToMany', 'admin::user'>;
  };
}

export interface AdminSession extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_sessions';
  info: {
    description: 'Session Manager storage';
    displayName: 'Session';
    name: 'Session';
    pluralName: 'sessions';
    singularName: 'session';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    i18n: {
      localized: false;
    };
  };
  attributes: {
    absoluteExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    childId: Schema.Attribute.String & Schema.Attribute.Private;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deviceId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    expiresAt: Schema.Attribute.DateTime & Schema.Attribute.Required & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::session'> & Schema.Attribute.Private;
    metadata: Schema.Attribute.JSON & Schema.Attribute.Private;
    origin: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    sessionId: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique;
    status: Schema.Attribute.String & Schema.Attribute.Private;
    type: Schema.Attribute.String & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    userId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
  };
}

export interface AdminTransferToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_tokens';
  info: {
    description: '';
    displayName: 'Transfer Token';
    name: 'Transfer Token';
    pluralName: 'transfer-tokens';
    singularName: 'transfer-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    expiresAt: Schema.Attribute.DateTime;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminTransferTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_token_permissions';
  info: {
    description: '';
    displayName: 'Transfer Token Permission';
    name: 'Transfer Token Permission';
    pluralName: 'transfer-token-permissions';
    singularName: 'transfer-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::transfer-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminUser extends Struct.CollectionTypeSchema {
  collectionName: 'admin_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'User';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    apiTokens: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> & Schema.Attribute.Private;
    blocked: Schema.Attribute.Boolean & Schema.Attribute.Private & Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    firstname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    isActive: Schema.Attribute.Boolean & Schema.Attribute.Private & Schema.Attribute.DefaultTo<false>;
    lastname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::user'> & Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    preferedLanguage: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    registrationToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordTokenExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    roles: Schema.Attribute.Relation<'manyToMany', 'admin::role'> & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String;
  };
}

export interface ApiAchievementAchievement extends Struct.CollectionTypeSchema {
  collectionName: 'achievements';
  info: {
    description: '\u603B\u7ED3\u90E8\u5206\u7684\u4E00\u9879\u5DE5\u4F5C\u6210\u7EE9\u3002';
    displayName: '\u6210\u7EE9';
    pluralName: 'achievements';
    singularName: 'achievement';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    editor: {
      columns: 'achievement';
      list: ['topic', 'text', 'order'];
      mainField: 'topic';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    figures: Schema.Attribute.Component<'report.figure', true> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6B63\u6587\u4E2D\u7684\u6570\u5B57\uFF0C\u5404\u4E0E\u6B63\u6587\u4E2D\u7684\u539F\u5B57\u5BF9\u5E94\u3002';
          label: '\u6570\u5B57';
        };
      }>;
    fulfils: Schema.Attribute.Relation<'manyToMany', 'api::plan-item.plan-item'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u672C\u9879\u6210\u7EE9\u843D\u5B9E\u4E86\u4EE5\u5F80\u62A5\u544A\u4E2D\u7684\u54EA\u4E9B\u8BA1\u5212\u3002';
          label: '\u843D\u5B9E\u7684\u8BA1\u5212';
        };
      }>;
    honors: Schema.Attribute.Relation<'oneToMany', 'api::honor.honor'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          inForm: false;
          label: '\u8363\u8A89';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::achievement.achievement'> &
      Schema.Attribute.Private;
    marker: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E0E\u539F\u6587\u4E00\u81F4\uFF0C\u5982\u201C\u4E00\u662F\u201D\u201C1.\u201D\u201C\u2014\u2014\u201D\uFF1B\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u5E8F\u53F7';
        };
      }>;
    order: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5728\u672C\u7AE0\u8282\u4E2D\u6392\u7B2C\u51E0\uFF0C\u4ECE 1 \u8D77\u3002';
          label: '\u6B21\u5E8F';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    publishedAt: Schema.Attribute.DateTime;
    revision: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6BCF\u6B21\u4FEE\u6539\u540E\u7531\u7CFB\u7EDF\u66F4\u6362\uFF0C\u7528\u6765\u53D1\u73B0\u4E24\u4EBA\u540C\u65F6\u4FEE\u6539\u3002';
          inForm: false;
          label: '\u7248\u672C\u6807\u8BC6';
        };
      }>;
    runsIn: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E0E\u4E0A\u6587\u540C\u5728\u4E00\u6BB5\uFF0C\u4E0D\u53E6\u8D77\u6BB5\u843D\u3002';
          label: '\u63A5\u4E0A\u6587';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    section: Schema.Attribute.Relation<'manyToOne', 'api::section.section'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6210\u7EE9\u6240\u5728\u7684\u603B\u7ED3\u90E8\u5206\u7684\u7AE0\u8282\u3002';
          label: '\u7AE0\u8282';
        };
      }>;
    spacing: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u6B64\u5904\u4E0E\u5168\u6587\u6BB5\u843D\u683C\u5F0F\u4E0D\u540C\u7684\u7A7A\u767D\uFF0C\u7531\u5BFC\u5165\u7A0B\u5E8F\u586B\u5199\u3002';
          inForm: false;
          label: '\u7279\u6B8A\u7A7A\u767D';
        };
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E0E\u539F\u6587\u5B8C\u5168\u4E00\u81F4\u3002';
          label: '\u6B63\u6587';
        };
      }>;
    topic: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6BB5\u9996\u7684\u77ED\u53E5\uFF0C\u4E0D\u542B\u672B\u5C3E\u6807\u70B9\uFF0C\u5982\u201C\u62DB\u5546\u7A33\u5546\u53D6\u5F97\u7A81\u7834\u201D\uFF1B\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u4E3B\u9898';
        };
      }>;
    topicEnd: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u4E3B\u9898\u540E\u7684\u6807\u70B9\uFF0C\u5982\u201C\u3002\u201D\u3002';
          label: '\u4E3B\u9898\u540E\u7684\u6807\u70B9';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiActAct extends Struct.CollectionTypeSchema {
  collectionName: 'acts';
  info: {
    description: '\u8C01\u5728\u4EC0\u4E48\u65F6\u5019\u5BF9\u54EA\u4EFD\u62A5\u544A\u505A\u4E86\u4EC0\u4E48\uFF0C\u7531\u7CFB\u7EDF\u8BB0\u5F55\uFF0C\u4E0D\u80FD\u4FEE\u6539\u3002';
    displayName: '\u64CD\u4F5C\u8BB0\u5F55';
    pluralName: 'acts';
    singularName: 'act';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.Enumeration<
      [
        'created',
        'imported',
        'edited',
        'discarded',
        'submitted',
        'recalled',
        'approved',
        'returned',
        'published',
        'withdrawn',
        'deleted',
        'warning_accepted',
        'preview_shared',
        'preview_revoked',
        'office_created',
        'office_edited',
        'office_published',
        'office_withdrawn',
        'office_deleted',
        'staff_changed',
        'word_added',
        'word_edited',
        'word_removed',
        'setting_changed',
      ]
    > &
      Schema.Attribute.Required;
    actorId: Schema.Attribute.Integer;
    actorKind: Schema.Attribute.Enumeration<['person', 'token', 'system']> & Schema.Attribute.Required;
    actorName: Schema.Attribute.String & Schema.Attribute.Required;
    at: Schema.Attribute.DateTime & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    difference: Schema.Attribute.Text;
    fingerprint: Schema.Attribute.String;
    hash: Schema.Attribute.String & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::act.act'> & Schema.Attribute.Private;
    note: Schema.Attribute.Text;
    office: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    report: Schema.Attribute.String;
    state: Schema.Attribute.String;
    title: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiChangeChange extends Struct.CollectionTypeSchema {
  collectionName: 'changes';
  info: {
    description: '\u516C\u5F00\u5185\u5BB9\u7684\u6BCF\u4E00\u6B21\u53D8\u5316\uFF0C\u7531\u7A0B\u5E8F\u8BB0\u5F55\u3002';
    displayName: '\u516C\u5F00\u5185\u5BB9\u7684\u53D8\u66F4';
    pluralName: 'changes';
    singularName: 'change';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    about: Schema.Attribute.Enumeration<['office', 'report']>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    kind: Schema.Attribute.Enumeration<['published', 'withdrawn', 'deleted', 'access']> &
      Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::change.change'> & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    removed: Schema.Attribute.JSON;
    subject: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiHonorHonor extends Struct.CollectionTypeSchema {
  collectionName: 'honors';
  info: {
    description: '\u62A5\u544A\u63D0\u5230\u7684\u4E00\u9879\u6B63\u5F0F\u8363\u8A89\u3002';
    displayName: '\u8363\u8A89';
    pluralName: 'honors';
    singularName: 'honor';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    editor: {
      columns: 'honor';
      list: ['title', 'recipient', 'level', 'grantedBy'];
      mainField: 'title';
    };
  };
  attributes: {
    achievement: Schema.Attribute.Relation<'manyToOne', 'api::achievement.achievement'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u8363\u8A89\u51FA\u81EA\u54EA\u9879\u6210\u7EE9\u7684\u6B63\u6587\u3002';
          label: '\u6240\u5728\u6210\u7EE9';
        };
      }>;
    count: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u53EA\u5199\u9879\u6570\u800C\u4E0D\u5217\u540D\u79F0\u65F6\u586B\u5199\u3002';
          label: '\u9879\u6570';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    end: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u8363\u8A89\u540D\u79F0\u5728\u6210\u7EE9\u6B63\u6587\u4E2D\u5230\u7B2C\u51E0\u4E2A\u5B57\u4E4B\u524D\u7ED3\u675F\u3002';
          label: '\u7ED3\u675F\u4F4D\u7F6E';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    grantedBy: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6388\u4E88\u8363\u8A89\u7684\u5355\u4F4D\u6216\u5730\u533A\uFF0C\u7167\u539F\u6587\u586B\u5199\uFF1B\u539F\u6587\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u6388\u4E88\u65B9';
        };
      }>;
    level: Schema.Attribute.Enumeration<['national', 'provincial', 'municipal', 'district', 'other']> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          label: '\u7EA7\u522B';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::honor.honor'> & Schema.Attribute.Private;
    order: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5728\u62A5\u544A\u7684\u8363\u8A89\u4E2D\u6392\u7B2C\u51E0\uFF0C\u4ECE 1 \u8D77\u3002';
          label: '\u6B21\u5E8F';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    publishedAt: Schema.Attribute.DateTime;
    rank: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5982\u201C\u4E00\u7B49\u5956\u201D\u3002';
          label: '\u7B49\u6B21';
        };
      }>;
    recipient: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u7167\u539F\u6587\u586B\u5199\uFF0C\u5982\u201C\u793A\u4F8B\u793E\u533A\u201D\u3002';
          label: '\u83B7\u5F97\u8005';
        };
      }>;
    recipientKind: Schema.Attribute.Enumeration<
      ['person', 'team', 'community', 'unit', 'enterprise', 'office']
    > &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          label: '\u83B7\u5F97\u8005\u7C7B\u522B';
        };
      }>;
    report: Schema.Attribute.Relation<'manyToOne', 'api::report.report'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          label: '\u62A5\u544A';
        };
      }>;
    revision: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6BCF\u6B21\u4FEE\u6539\u540E\u7531\u7CFB\u7EDF\u66F4\u6362\uFF0C\u7528\u6765\u53D1\u73B0\u4E24\u4EBA\u540C\u65F6\u4FEE\u6539\u3002';
          inForm: false;
          label: '\u7248\u672C\u6807\u8BC6';
        };
      }>;
    start: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u8363\u8A89\u540D\u79F0\u5728\u6210\u7EE9\u6B63\u6587\u4E2D\u4ECE\u7B2C\u51E0\u4E2A\u5B57\u5F00\u59CB\uFF0C\u4ECE 0 \u8D77\u3002';
          label: '\u8D77\u59CB\u4F4D\u7F6E';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E0E\u539F\u6587\u4E00\u81F4\uFF0C\u4E0D\u542B\u5F15\u53F7\u3002';
          label: '\u8363\u8A89\u540D\u79F0';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiOfficeOffice extends Struct.CollectionTypeSchema {
  collectionName: 'offices';
  info: {
    description: '\u53D1\u5E03\u5E74\u5EA6\u5DE5\u4F5C\u62A5\u544A\u7684\u673A\u5173\u5355\u4F4D\u3002';
    displayName: '\u5355\u4F4D';
    pluralName: 'offices';
    singularName: 'office';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    editor: {
      list: ['name', 'kind', 'parentName', 'slug'];
      mainField: 'name';
    };
  };
  attributes: {
    breadcrumb: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u62A5\u544A\u5728\u672C\u5355\u4F4D\u7F51\u7AD9\u4E0A\u7684\u680F\u76EE\uFF0C\u5404\u7EA7\u4E4B\u95F4\u7528\u201C > \u201D\u9694\u5F00\uFF0C\u5982\u201C\u4FE1\u606F\u516C\u5F00 > \u89C4\u5212\u8BA1\u5212\u201D\u3002';
          label: '\u680F\u76EE\u8DEF\u5F84';
        };
      }>;
    contact: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5728\u7F51\u9875\u5E95\u90E8\u516C\u5F00\uFF0C\u8BF7\u52FF\u586B\u5199\u4E2A\u4EBA\u624B\u673A\u53F7\u7801\u3002';
          label: '\u8054\u7CFB\u65B9\u5F0F';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    fictional: Schema.Attribute.Boolean &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u53EA\u7528\u4E8E\u6F14\u793A\uFF1A\u516C\u5F00\u7F51\u9875\u4F1A\u6CE8\u660E\u672C\u5355\u4F4D\u53CA\u5176\u62A5\u544A\u5747\u4E3A\u865A\u6784\uFF0C\u5E76\u4E0E\u771F\u5B9E\u5355\u4F4D\u5206\u5F00\u5217\u51FA\u3002';
          label: '\u865A\u6784\u793A\u4F8B';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    icpNumber: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: 'ICP\u5907\u6848\u53F7';
        };
      }>;
    kind: Schema.Attribute.Enumeration<
      ['street_office', 'town', 'township', 'county', 'district', 'city', 'province', 'department', 'other']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          label: '\u5355\u4F4D\u7C7B\u522B';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::office.office'> & Schema.Attribute.Private;
    markUrl: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E3B\u7BA1\u673A\u5173\u53D1\u653E\u7684\u6807\u8BC6\u67E5\u9A8C\u7F51\u5740\uFF0C\u4EE5 https:// \u5F00\u5934\uFF1B\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u515A\u653F\u673A\u5173\u7F51\u7AD9\u6807\u8BC6\u94FE\u63A5';
        };
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5982\u201C\u793A\u4F8B\u8857\u9053\u529E\u4E8B\u5904\u201D\u3002';
          label: '\u5355\u4F4D\u5168\u79F0';
        };
      }>;
    operator: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5728\u7F51\u9875\u5E95\u90E8\u516C\u5F00\uFF1B\u4E0E\u4E3B\u529E\u5355\u4F4D\u76F8\u540C\u6216\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u627F\u529E\u5355\u4F4D';
        };
      }>;
    parentName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5982\u201C\u793A\u4F8B\u533A\u4EBA\u6C11\u653F\u5E9C\u201D\u3002';
          label: '\u4E0A\u7EA7\u5355\u4F4D';
        };
      }>;
    policeNumber: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u516C\u5B89\u5907\u6848\u53F7';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    reports: Schema.Attribute.Relation<'oneToMany', 'api::report.report'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          inForm: false;
          label: '\u62A5\u544A';
        };
      }>;
    revision: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6BCF\u6B21\u4FEE\u6539\u540E\u7531\u7CFB\u7EDF\u66F4\u6362\uFF0C\u7528\u6765\u53D1\u73B0\u4E24\u4EBA\u540C\u65F6\u4FEE\u6539\u3002';
          inForm: false;
          label: '\u7248\u672C\u6807\u8BC6';
        };
      }>;
    siteIdCode: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u515A\u653F\u673A\u5173\u7F51\u7AD9\u7684\u5341\u4F4D\u6807\u8BC6\u7801\uFF1B\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u653F\u5E9C\u7F51\u7AD9\u6807\u8BC6\u7801';
        };
      }>;
    slug: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u516C\u5F00\u7F51\u9875\u5730\u5740\u4E2D\u7684\u540D\u79F0\uFF0C\u53EA\u7528\u5C0F\u5199\u5B57\u6BCD\u3001\u6570\u5B57\u548C\u8FDE\u5B57\u7B26\uFF0C\u5982 shili-jiedao\uFF1B\u53D1\u5E03\u540E\u8BF7\u52FF\u66F4\u6539\u3002';
          label: '\u7F51\u5740\u540D';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiPlanItemPlanItem extends Struct.CollectionTypeSchema {
  collectionName: 'plan_items';
  info: {
    description: '\u8BA1\u5212\u90E8\u5206\u7684\u4E00\u9879\u5DE5\u4F5C\u5B89\u6392\u3002';
    displayName: '\u8BA1\u5212';
    pluralName: 'plan-items';
    singularName: 'plan-item';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    editor: {
      columns: 'plan-item';
      list: ['topic', 'text', 'progress', 'order'];
      mainField: 'topic';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deadline: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u7167\u539F\u6587\u586B\u5199\uFF0C\u5982\u201C6\u6708\u5E95\u524D\u201D\u3002';
          label: '\u5B8C\u6210\u65F6\u9650';
        };
      }>;
    investment: Schema.Attribute.Component<'report.figure', false> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u5199\u660E\u65F6\u586B\u5199\u3002';
          label: '\u6295\u8D44';
        };
      }>;
    leadDepartment: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u5199\u660E\u65F6\u586B\u5199\u3002';
          label: '\u7275\u5934\u90E8\u95E8';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::plan-item.plan-item'> &
      Schema.Attribute.Private;
    marker: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E0E\u539F\u6587\u4E00\u81F4\uFF0C\u5982\u201C\u4E00\u662F\u201D\u201C1.\u201D\u201C\u2014\u2014\u201D\uFF1B\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u5E8F\u53F7';
        };
      }>;
    order: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5728\u672C\u7AE0\u8282\u4E2D\u6392\u7B2C\u51E0\uFF0C\u4ECE 1 \u8D77\u3002';
          label: '\u6B21\u5E8F';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    outcomes: Schema.Attribute.Relation<'manyToMany', 'api::achievement.achievement'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4EE5\u540E\u62A5\u544A\u4E2D\u5BF9\u5E94\u7684\u6210\u7EE9\u3002';
          label: '\u843D\u5B9E\u60C5\u51B5';
        };
      }>;
    progress: Schema.Attribute.Enumeration<['planned', 'in_progress', 'done', 'adjusted', 'not_mentioned']> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4EE5\u540E\u7684\u62A5\u544A\u5982\u4F55\u4EA4\u4EE3\u672C\u9879\u8BA1\u5212\u3002';
          label: '\u8FDB\u5C55';
        };
      }> &
      Schema.Attribute.DefaultTo<'planned'>;
    progressNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u516C\u5F00\u663E\u793A\uFF0C\u5982\u8C03\u6574\u7684\u539F\u56E0\uFF1B\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u8FDB\u5C55\u8BF4\u660E';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    revision: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6BCF\u6B21\u4FEE\u6539\u540E\u7531\u7CFB\u7EDF\u66F4\u6362\uFF0C\u7528\u6765\u53D1\u73B0\u4E24\u4EBA\u540C\u65F6\u4FEE\u6539\u3002';
          inForm: false;
          label: '\u7248\u672C\u6807\u8BC6';
        };
      }>;
    runsIn: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E0E\u4E0A\u6587\u540C\u5728\u4E00\u6BB5\uFF0C\u4E0D\u53E6\u8D77\u6BB5\u843D\u3002';
          label: '\u63A5\u4E0A\u6587';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    section: Schema.Attribute.Relation<'manyToOne', 'api::section.section'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u8BA1\u5212\u6240\u5728\u7684\u8BA1\u5212\u90E8\u5206\u7684\u7AE0\u8282\u3002';
          label: '\u7AE0\u8282';
        };
      }>;
    spacing: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u6B64\u5904\u4E0E\u5168\u6587\u6BB5\u843D\u683C\u5F0F\u4E0D\u540C\u7684\u7A7A\u767D\uFF0C\u7531\u5BFC\u5165\u7A0B\u5E8F\u586B\u5199\u3002';
          inForm: false;
          label: '\u7279\u6B8A\u7A7A\u767D';
        };
      }>;
    targets: Schema.Attribute.Component<'report.figure', true> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6B63\u6587\u4E2D\u7684\u6570\u5B57\uFF0C\u5404\u4E0E\u6B63\u6587\u4E2D\u7684\u539F\u5B57\u5BF9\u5E94\u3002';
          label: '\u76EE\u6807\u6570\u5B57';
        };
      }>;
    text: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E0E\u539F\u6587\u5B8C\u5168\u4E00\u81F4\u3002';
          label: '\u6B63\u6587';
        };
      }>;
    topic: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6BB5\u9996\u7684\u77ED\u53E5\uFF0C\u4E0D\u542B\u672B\u5C3E\u6807\u70B9\uFF1B\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u4E3B\u9898';
        };
      }>;
    topicEnd: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u4E3B\u9898\u540E\u7684\u6807\u70B9\uFF0C\u5982\u201C\u3002\u201D\u3002';
          label: '\u4E3B\u9898\u540E\u7684\u6807\u70B9';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiReportReport extends Struct.CollectionTypeSchema {
  collectionName: 'reports';
  info: {
    description: '\u4E00\u4EFD\u5E74\u5EA6\u5DE5\u4F5C\u62A5\u544A\uFF1A\u4E0A\u4E00\u5E74\u603B\u7ED3\u548C\u4E0B\u4E00\u5E74\u8BA1\u5212\u3002\u62A5\u544A\u8FDE\u540C\u5176\u7AE0\u8282\u3001\u6210\u7EE9\u3001\u8363\u8A89\u548C\u8BA1\u5212\u4F5C\u4E3A\u6574\u4F53\u53D1\u5E03\u548C\u64A4\u56DE\u3002';
    displayName: '\u62A5\u544A';
    pluralName: 'reports';
    singularName: 'report';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    editor: {
      columns: 'report';
      list: ['office', 'title', 'year', 'reviewState'];
      mainField: 'title';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    fromYear: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4EC5\u201C\u591A\u5E74\u201D\u62A5\u544A\u586B\u5199\u3002';
          label: '\u8D77\u59CB\u5E74\u5EA6';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 2100;
          min: 1949;
        },
        number
      >;
    honors: Schema.Attribute.Relation<'oneToMany', 'api::honor.honor'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          inForm: false;
          label: '\u8363\u8A89';
        };
      }>;
    identity: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5355\u4F4D\u3001\u5E74\u5EA6\u548C\u65F6\u6BB5\uFF0C\u7531\u7CFB\u7EDF\u586B\u5199\u3002';
          inForm: false;
          label: '\u552F\u4E00\u6807\u8BC6';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::report.report'> & Schema.Attribute.Private;
    office: Schema.Attribute.Relation<'manyToOne', 'api::office.office'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u53D1\u5E03\u672C\u62A5\u544A\u7684\u5355\u4F4D\uFF1B\u540C\u4E00\u5355\u4F4D\u540C\u4E00\u5E74\u5EA6\u540C\u4E00\u65F6\u6BB5\u53EA\u80FD\u6709\u4E00\u4EFD\u62A5\u544A\u3002';
          label: '\u5355\u4F4D';
        };
      }>;
    paragraphBreak: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u4E24\u6BB5\u4E4B\u95F4\u7684\u6362\u884C\u548C\u7F29\u8FDB\uFF0C\u7531\u5BFC\u5165\u7A0B\u5E8F\u586B\u5199\u3002';
          inForm: false;
          label: '\u6BB5\u843D\u95F4\u9694';
        };
      }> &
      Schema.Attribute.DefaultTo<'\n'>;
    period: Schema.Attribute.Enumeration<['year', 'half_year', 'years']> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          label: '\u65F6\u6BB5';
        };
      }> &
      Schema.Attribute.DefaultTo<'year'>;
    planYear: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u62A5\u544A\u8BA1\u5212\u7684\u5E74\u5EA6\uFF0C\u5982 2024\uFF1B\u6CA1\u6709\u8BA1\u5212\u90E8\u5206\u5219\u7559\u7A7A\u3002';
          label: '\u8BA1\u5212\u5E74\u5EA6';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 2100;
          min: 1949;
        },
        number
      >;
    publishedAt: Schema.Attribute.DateTime;
    publishedOn: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5355\u4F4D\u516C\u5E03\u62A5\u544A\u7684\u65E5\u671F\u3002';
          label: '\u53D1\u5E03\u65E5\u671F';
        };
      }>;
    reviewState: Schema.Attribute.Enumeration<
      ['draft', 'first_review', 'second_review', 'final_review', 'approved', 'published']
    > &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u7531\u5BA1\u6838\u6D41\u7A0B\u66F4\u6539\uFF0C\u4E0D\u80FD\u76F4\u63A5\u4FEE\u6539\u3002';
          inForm: false;
          label: '\u5BA1\u6838\u72B6\u6001';
        };
      }> &
      Schema.Attribute.DefaultTo<'draft'>;
    revision: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6BCF\u6B21\u4FEE\u6539\u540E\u7531\u7CFB\u7EDF\u66F4\u6362\uFF0C\u7528\u6765\u53D1\u73B0\u4E24\u4EBA\u540C\u65F6\u4FEE\u6539\u3002';
          inForm: false;
          label: '\u7248\u672C\u6807\u8BC6';
        };
      }>;
    sections: Schema.Attribute.Relation<'oneToMany', 'api::section.section'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          inForm: false;
          label: '\u7AE0\u8282';
        };
      }>;
    source: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5982\u201C\u793A\u4F8B\u8857\u9053\u529E\u4E8B\u5904\u201D\u3002';
          label: '\u6765\u6E90';
        };
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E0E\u539F\u6587\u6807\u9898\u5B8C\u5168\u4E00\u81F4\u3002';
          label: '\u6807\u9898';
        };
      }>;
    toYear: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4EC5\u201C\u591A\u5E74\u201D\u62A5\u544A\u586B\u5199\u3002';
          label: '\u622A\u6B62\u5E74\u5EA6';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 2100;
          min: 1949;
        },
        number
      >;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    year: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u62A5\u544A\u603B\u7ED3\u7684\u5E74\u5EA6\uFF0C\u5982 2023\u3002';
          label: '\u603B\u7ED3\u5E74\u5EA6';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 2100;
          min: 1949;
        },
        number
      >;
  };
}

export interface ApiSectionSection extends Struct.CollectionTypeSchema {
  collectionName: 'sections';
  info: {
    description: '\u62A5\u544A\u7684\u4E00\u4E2A\u90E8\u5206\u6216\u5C0F\u8282\uFF0C\u53EF\u5C42\u5C42\u5D4C\u5957\u3002';
    displayName: '\u7AE0\u8282';
    pluralName: 'sections';
    singularName: 'section';
  };
  options: {
    draftAndPublish: true;
  };
  pluginOptions: {
    editor: {
      columns: 'section';
      list: ['heading', 'marker', 'part', 'kind', 'order'];
      mainField: 'heading';
    };
  };
  attributes: {
    achievements: Schema.Attribute.Relation<'oneToMany', 'api::achievement.achievement'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          inForm: false;
          label: '\u6210\u7EE9';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    figures: Schema.Attribute.Component<'report.figure', true> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          label: '\u5BFC\u8BED\u4E2D\u7684\u6570\u5B57';
        };
      }>;
    heading: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E0D\u542B\u5E8F\u53F7\u548C\u672B\u5C3E\u6807\u70B9\uFF1B\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u6807\u9898';
        };
      }>;
    headingEnd: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u6807\u9898\u540E\u7684\u6807\u70B9\uFF0C\u5982\u201C\u3002\u201D\u3002';
          label: '\u6807\u9898\u540E\u7684\u6807\u70B9';
        };
      }>;
    kind: Schema.Attribute.Enumeration<
      [
        'opening',
        'profile',
        'review',
        'lessons',
        'problems',
        'targets',
        'plan',
        'self_government',
        'closing',
        'annex',
        'glossary',
      ]
    > &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          label: '\u7AE0\u8282\u7C7B\u522B';
        };
      }>;
    lead: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u672C\u7AE0\u8282\u5728\u4E0B\u7EA7\u5185\u5BB9\u4E4B\u524D\u7684\u6587\u5B57\u3002';
          label: '\u5BFC\u8BED';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::section.section'> & Schema.Attribute.Private;
    marker: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E0E\u539F\u6587\u4E00\u81F4\uFF0C\u5982\u201C\u4E00\u3001\u201D\u201C(\u4E00)\u201D\uFF1B\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u5E8F\u53F7';
        };
      }>;
    order: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5728\u4E0A\u7EA7\u7AE0\u8282\u7684\u4E0B\u7EA7\u7AE0\u8282\u3001\u6210\u7EE9\u548C\u8BA1\u5212\u4E2D\u6392\u7B2C\u51E0\uFF0C\u4ECE 1 \u8D77\u3002';
          label: '\u6B21\u5E8F';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    parent: Schema.Attribute.Relation<'manyToOne', 'api::section.section'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u7B2C\u4E00\u5C42\u7684\u90E8\u5206\u7559\u7A7A\u3002';
          label: '\u4E0A\u7EA7\u7AE0\u8282';
        };
      }>;
    part: Schema.Attribute.Enumeration<['summary', 'plan', 'other']> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          label: '\u6240\u5C5E\u90E8\u5206';
        };
      }>;
    planItems: Schema.Attribute.Relation<'oneToMany', 'api::plan-item.plan-item'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          inForm: false;
          label: '\u8BA1\u5212';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    report: Schema.Attribute.Relation<'manyToOne', 'api::report.report'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          label: '\u62A5\u544A';
        };
      }>;
    revision: Schema.Attribute.String &
      Schema.Attribute.Private &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6BCF\u6B21\u4FEE\u6539\u540E\u7531\u7CFB\u7EDF\u66F4\u6362\uFF0C\u7528\u6765\u53D1\u73B0\u4E24\u4EBA\u540C\u65F6\u4FEE\u6539\u3002';
          inForm: false;
          label: '\u7248\u672C\u6807\u8BC6';
        };
      }>;
    runsIn: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E0E\u4E0A\u6587\u540C\u5728\u4E00\u6BB5\uFF0C\u4E0D\u53E6\u8D77\u6BB5\u843D\u3002';
          label: '\u63A5\u4E0A\u6587';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    spacing: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u6B64\u5904\u4E0E\u5168\u6587\u6BB5\u843D\u683C\u5F0F\u4E0D\u540C\u7684\u7A7A\u767D\uFF0C\u7531\u5BFC\u5165\u7A0B\u5E8F\u586B\u5199\u3002';
          inForm: false;
          label: '\u7279\u6B8A\u7A7A\u767D';
        };
      }>;
    subsections: Schema.Attribute.Relation<'oneToMany', 'api::section.section'> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          inForm: false;
          label: '\u4E0B\u7EA7\u7AE0\u8282';
        };
      }>;
    theme: Schema.Attribute.Enumeration<
      [
        'economy',
        'construction',
        'rural',
        'environment',
        'livelihood',
        'culture',
        'safety',
        'governance',
        'reform',
        'party',
      ]
    > &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u7528\u4E8E\u8DE8\u5E74\u5EA6\u5BF9\u7167\uFF1B\u4E0D\u5C5E\u4E8E\u4EFB\u4F55\u9886\u57DF\u5219\u7559\u7A7A\u3002';
          label: '\u5DE5\u4F5C\u9886\u57DF';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiWordWord extends Struct.CollectionTypeSchema {
  collectionName: 'words';
  info: {
    description: '\u53D1\u5E03\u524D\u68C0\u67E5\u65F6\u67E5\u627E\u7684\u654F\u611F\u8BCD\u548C\u6613\u9519\u8BCD\u3002';
    displayName: '\u8BCD\u8868';
    pluralName: 'words';
    singularName: 'word';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    editor: {
      list: ['find', 'suggest', 'severity', 'reason'];
      mainField: 'find';
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    except: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5305\u542B\u8FD9\u4E2A\u8BCD\u4F46\u6B63\u786E\u7684\u8BF4\u6CD5\uFF0C\u7528\u987F\u53F7\u9694\u5F00\uFF0C\u5982\u201C\u6309\u88C5\u914D\u5F0F\u6807\u51C6\u201D\u3002';
          label: '\u9664\u5916';
        };
      }>;
    find: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u62A5\u544A\u4E2D\u51FA\u73B0\u8FD9\u4E2A\u8BCD\u65F6\u63D0\u9192\u7F16\u8F91\u3002';
          label: '\u67E5\u627E';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::word.word'> & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u7F16\u8F91\u4F1A\u770B\u5230\u8FD9\u53E5\u8BDD\u3002';
          label: '\u8BF4\u660E';
        };
      }>;
    severity: Schema.Attribute.Enumeration<['error', 'warning']> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u9519\u8BEF\u5FC5\u987B\u6539\u6B63\u624D\u80FD\u53D1\u5E03\uFF1B\u63D0\u9192\u53EF\u4EE5\u8BF4\u660E\u7406\u7531\u540E\u63A5\u53D7\u3002';
          label: '\u7EA7\u522B';
        };
      }> &
      Schema.Attribute.DefaultTo<'warning'>;
    suggest: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6B63\u786E\u7684\u5199\u6CD5\uFF1B\u53EA\u8981\u6C42\u6838\u5BF9\u7684\u8BCD\u7559\u7A7A\u3002';
          label: '\u5E94\u5199\u4F5C';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 50;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginContentReleasesRelease extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_releases';
  info: {
    displayName: 'Release';
    pluralName: 'releases';
    singularName: 'release';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    actions: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release-action'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    releasedAt: Schema.Attribute.DateTime;
    scheduledAt: Schema.Attribute.DateTime;
    status: Schema.Attribute.Enumeration<['ready', 'blocked', 'failed', 'done', 'empty']> &
      Schema.Attribute.Required;
    timezone: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginContentReleasesReleaseAction extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_release_actions';
  info: {
    displayName: 'Release Action';
    pluralName: 'release-actions';
    singularName: 'release-action';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentType: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    entryDocumentId: Schema.Attribute.String;
    isEntryValid: Schema.Attribute.Boolean;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release-action'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    release: Schema.Attribute.Relation<'manyToOne', 'plugin::content-releases.release'>;
    type: Schema.Attribute.Enumeration<['publish', 'unpublish']> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginI18NLocale extends Struct.CollectionTypeSchema {
  collectionName: 'i18n_locale';
  info: {
    collectionName: 'locales';
    description: '';
    displayName: 'Locale';
    pluralName: 'locales';
    singularName: 'locale';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Unique;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::i18n.locale'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMax<
        {
          max: 50;
          min: 1;
        },
        number
      >;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginPreviewLinksReportLink extends Struct.CollectionTypeSchema {
  collectionName: 'preview_links';
  info: {
    description: '\u6BCF\u4EFD\u62A5\u544A\u7684\u9884\u89C8\u94FE\u63A5\u6536\u56DE\u8FC7\u51E0\u6B21\uFF0C\u6700\u665A\u7684\u4E00\u4E2A\u4F55\u65F6\u5230\u671F\u3002';
    displayName: '\u9884\u89C8\u94FE\u63A5';
    pluralName: 'report-links';
    singularName: 'report-link';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::preview-links.report-link'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    report: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Unique;
    series: Schema.Attribute.Integer & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    validUntil: Schema.Attribute.DateTime;
  };
}

export interface PluginReadTokensConsumer extends Struct.CollectionTypeSchema {
  collectionName: 'read_token_consumers';
  info: {
    description: '\u6301\u6709\u53EA\u8BFB\u4EE4\u724C\u7684\u63A5\u53E3\u4F7F\u7528\u8005\uFF0C\u5728\u201C\u63A5\u53E3\u4EE4\u724C\u201D\u9875\u9762\u7BA1\u7406\u3002';
    displayName: '\u63A5\u53E3\u4F7F\u7528\u8005';
    pluralName: 'consumers';
    singularName: 'consumer';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::read-tokens.consumer'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    pointsPerMinute: Schema.Attribute.Integer & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    purpose: Schema.Attribute.Text & Schema.Attribute.Required;
    token: Schema.Attribute.Relation<'oneToOne', 'admin::api-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflow extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows';
  info: {
    description: '';
    displayName: 'Workflow';
    name: 'Workflow';
    pluralName: 'workflows';
    singularName: 'workflow';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentTypes: Schema.Attribute.JSON & Schema.Attribute.Required & Schema.Attribute.DefaultTo<'[]'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    stageRequiredToPublish: Schema.Attribute.Relation<'oneToOne', 'plugin::review-workflows.workflow-stage'>;
    stages: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow-stage'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflowStage extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows_stages';
  info: {
    description: '';
    displayName: 'Stages';
    name: 'Workflow Stage';
    pluralName: 'workflow-stages';
    singularName: 'workflow-stage';
  };
  options: {
    draftAndPublish: false;
    version: '1.1.0';
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    color: Schema.Attribute.String & Schema.Attribute.DefaultTo<'#4945FF'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow-stage'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String;
    permissions: Schema.Attribute.Relation<'manyToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    workflow: Schema.Attribute.Relation<'manyToOne', 'plugin::review-workflows.workflow'>;
  };
}

export interface PluginReviewAcceptance extends Struct.CollectionTypeSchema {
  collectionName: 'review_acceptances';
  info: {
    description: '\u53D1\u5E03\u524D\u68C0\u67E5\u7684\u63D0\u9192\u4E2D\uFF0C\u6709\u4EBA\u8BF4\u660E\u7406\u7531\u540E\u63A5\u53D7\u7684\u3002';
    displayName: '\u5DF2\u63A5\u53D7\u7684\u63D0\u9192';
    pluralName: 'acceptances';
    singularName: 'acceptance';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    by: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    key: Schema.Attribute.Text & Schema.Attribute.Required;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review.acceptance'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    reason: Schema.Attribute.Text & Schema.Attribute.Required;
    report: Schema.Attribute.String & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewPost extends Struct.CollectionTypeSchema {
  collectionName: 'review_posts';
  info: {
    description: '\u8C01\u5728\u54EA\u4E2A\u5355\u4F4D\u5DE5\u4F5C\uFF0C\u5728\u201C\u4EBA\u5458\u201D\u9875\u9762\u7BA1\u7406\u3002';
    displayName: '\u4EFB\u804C';
    pluralName: 'posts';
    singularName: 'post';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review.post'> & Schema.Attribute.Private;
    office: Schema.Attribute.String & Schema.Attribute.Required;
    person: Schema.Attribute.Relation<'manyToOne', 'admin::user'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUploadFile extends Struct.CollectionTypeSchema {
  collectionName: 'files';
  info: {
    description: '';
    displayName: 'File';
    pluralName: 'files';
    singularName: 'file';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    alternativeText: Schema.Attribute.Text;
    caption: Schema.Attribute.Text;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    ext: Schema.Attribute.String;
    focalPoint: Schema.Attribute.JSON;
    folder: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'> & Schema.Attribute.Private;
    folderPath: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    formats: Schema.Attribute.JSON;
    hash: Schema.Attribute.String & Schema.Attribute.Required;
    height: Schema.Attribute.Integer;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'> & Schema.Attribute.Private;
    mime: Schema.Attribute.String & Schema.Attribute.Required;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    previewUrl: Schema.Attribute.Text;
    provider: Schema.Attribute.String & Schema.Attribute.Required;
    provider_metadata: Schema.Attribute.JSON;
    publishedAt: Schema.Attribute.DateTime;
    related: Schema.Attribute.Relation<'morphToMany'>;
    size: Schema.Attribute.Decimal & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    url: Schema.Attribute.Text & Schema.Attribute.Required;
    width: Schema.Attribute.Integer;
  };
}

export interface PluginUploadFolder extends Struct.CollectionTypeSchema {
  collectionName: 'upload_folders';
  info: {
    displayName: 'Folder';
    pluralName: 'folders';
    singularName: 'folder';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    children: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    files: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    parent: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'>;
    path: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    pathId: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUsersPermissionsPermission extends Struct.CollectionTypeSchema {
  collectionName: 'up_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.role'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginUsersPermissionsRole extends Struct.CollectionTypeSchema {
  collectionName: 'up_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.role'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 3;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.String & Schema.Attribute.Unique;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.user'>;
  };
}

export interface PluginUsersPermissionsUser extends Struct.CollectionTypeSchema {
  collectionName: 'up_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'user';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
    timestamps: true;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
  };
  attributes: {
    blocked: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    confirmationToken: Schema.Attribute.String & Schema.Attribute.Private;
    confirmed: Schema.Attribute.Boolean & Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::users-permissions.user'> &
      Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    provider: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    role: Schema.Attribute.Relation<'manyToOne', 'plugin::users-permissions.role'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 3;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ContentTypeSchemas {
      'admin::api-token': AdminApiToken;
      'admin::api-token-permission': AdminApiTokenPermission;
      'admin::permission': AdminPermission;
      'admin::role': AdminRole;
      'admin::session': AdminSession;
      'admin::transfer-token': AdminTransferToken;
      'admin::transfer-token-permission': AdminTransferTokenPermission;
      'admin::user': AdminUser;
      'api::achievement.achievement': ApiAchievementAchievement;
      'api::act.act': ApiActAct;
      'api::change.change': ApiChangeChange;
      'api::honor.honor': ApiHonorHonor;
      'api::office.office': ApiOfficeOffice;
      'api::plan-item.plan-item': ApiPlanItemPlanItem;
      'api::report.report': ApiReportReport;
      'api::section.section': ApiSectionSection;
      'api::word.word': ApiWordWord;
      'plugin::content-releases.release': PluginContentReleasesRelease;
      'plugin::content-releases.release-action': PluginContentReleasesReleaseAction;
      'plugin::i18n.locale': PluginI18NLocale;
      'plugin::preview-links.report-link': PluginPreviewLinksReportLink;
      'plugin::read-tokens.consumer': PluginReadTokensConsumer;
      'plugin::review-workflows.workflow': PluginReviewWorkflowsWorkflow;
      'plugin::review-workflows.workflow-stage': PluginReviewWorkflowsWorkflowStage;
      'plugin::review.acceptance': PluginReviewAcceptance;
      'plugin::review.post': PluginReviewPost;
      'plugin::upload.file': PluginUploadFile;
      'plugin::upload.folder': PluginUploadFolder;
      'plugin::users-permissions.permission': PluginUsersPermissionsPermission;
      'plugin::users-permissions.role': PluginUsersPermissionsRole;
      'plugin::users-permissions.user': PluginUsersPermissionsUser;
    }
  }
}
