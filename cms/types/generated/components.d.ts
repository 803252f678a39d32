import type { Schema, Struct } from '@strapi/strapi';

export interface ReportFigure extends Struct.ComponentSchema {
  collectionName: 'components_report_figures';
  info: {
    description: '\u6B63\u6587\u4E2D\u7684\u4E00\u4E2A\u6570\u5B57\u53CA\u5176\u542B\u4E49\u3002';
    displayName: '\u6570\u5B57';
    icon: 'chartBubble';
  };
  pluginOptions: {
    editor: {
      mainField: 'text';
    };
  };
  attributes: {
    baseline: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5982\u201C\u540C\u6BD4\u201D\u201C\u6BD4\u4E0A\u5E74\u201D\u3002';
          label: '\u6BD4\u8F83\u5BF9\u8C61';
        };
      }>;
    baseUnit: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u540C\u4E00\u5355\u4F4D\u7684\u7EDF\u4E00\u5199\u6CD5\uFF0C\u5982\u201C\u5E73\u65B9\u7C73\u201D\u3002';
          label: '\u6807\u51C6\u5355\u4F4D';
        };
      }>;
    direction: Schema.Attribute.Enumeration<['up', 'down']> &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          label: '\u589E\u51CF';
        };
      }>;
    end: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u5728\u6B63\u6587\u4E2D\u5230\u7B2C\u51E0\u4E2A\u5B57\u4E4B\u524D\u7ED3\u675F\u3002';
          label: '\u7ED3\u675F\u4F4D\u7F6E';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 1;
        },
        number
      >;
    label: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u8FD9\u4E2A\u6570\u5B57\u8BF4\u7684\u662F\u4EC0\u4E48\uFF0C\u5982\u201C\u6295\u8D44\u989D\u201D\u3002';
          label: '\u542B\u4E49';
        };
      }>;
    qualifier: Schema.Attribute.Enumeration<
      ['exact', 'at_least', 'about', 'nearly', 'more_than', 'at_most']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          label: '\u7CBE\u786E\u7A0B\u5EA6';
        };
      }> &
      Schema.Attribute.DefaultTo<'exact'>;
    scale: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u7167\u539F\u6587\u586B\u5199\uFF1A\u4E07\u3001\u4EBF\u3001\u4E07\u4EBF\uFF1B\u6CA1\u6709\u5219\u7559\u7A7A\u3002';
          label: '\u6570\u91CF\u7EA7';
        };
      }>;
    scope: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u5982\u201C\u5168\u533A\u201D\u201C\u524D\u4E09\u5B63\u5EA6\u201D\u3002';
          label: '\u8303\u56F4';
        };
      }>;
    start: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u5728\u6B63\u6587\u4E2D\u4ECE\u7B2C\u51E0\u4E2A\u5B57\u5F00\u59CB\uFF0C\u4ECE 0 \u8D77\u3002';
          label: '\u8D77\u59CB\u4F4D\u7F6E';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          min: 0;
        },
        number
      >;
    status: Schema.Attribute.Enumeration<['actual', 'expected', 'target']> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          label: '\u6027\u8D28';
        };
      }> &
      Schema.Attribute.DefaultTo<'actual'>;
    text: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u4E0E\u6B63\u6587\u4E00\u81F4\uFF0C\u5982\u201C20\u4F59\u573A\u201D\u201C28\u4EBF\u5143\u201D\u3002';
          label: '\u539F\u6587';
        };
      }>;
    unit: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u7167\u539F\u6587\uFF0C\u4E0D\u542B\u4E07\u3001\u4EBF\uFF0C\u5982\u201C\u5143\u201D\u201C\u33A1\u201D\u3002';
          label: '\u5355\u4F4D';
        };
      }>;
    value: Schema.Attribute.Float &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u6362\u7B97\u4E07\u3001\u4EBF\u4E4B\u540E\u7684\u6570\u503C\uFF1A28\u4EBF\u5143\u586B 2800000000\uFF0C40%\u586B 40\u3002';
          label: '\u6570\u503C';
        };
      }>;
    valueTo: Schema.Attribute.Float &
      Schema.Attribute.SetPluginOptions<{
        editor: {
          hint: '\u539F\u6587\u662F\u8303\u56F4\u65F6\u586B\u5199\u3002';
          label: '\u6570\u503C\u4E0A\u9650';
        };
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'report.figure': ReportFigure;
    }
  }
}
