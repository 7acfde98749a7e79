"""A tiny assistant of the real one's make: one form whose slots one custom action fills. Trained by the tests."""

FILES = {
    "config.yml": """
recipe: default.v1
assistant_id: tiny
language: en
pipeline:
- name: WhitespaceTokenizer
- name: CountVectorsFeaturizer
- name: LogisticRegressionClassifier
policies:
- name: RulePolicy
  enable_fallback_prediction: false
""",
    "domain.yml": """
version: "3.1"
session_config: {session_expiration_time: 0, carry_over_slots_to_new_session: false}
intents: [greet, inform, hidden]
entities: [told]
slots:
  channel: {type: any, influence_conversation: false, mappings: [{type: custom}]}
  told: {type: any, influence_conversation: false, mappings: [{type: custom}]}
  more: {type: any, influence_conversation: false, mappings: [{type: custom}]}
forms:
  report_form: {required_slots: [more]}
responses:
  utter_greet:
  - {text: "Hello,\\n\\nweb.", channel: web, buttons: [{title: "Yes", payload: "yes"}]}
  - {text: "hello, sms", channel: sms}
  - {text: "neither"}
  utter_hidden: [{text: "a secret"}]
  utter_ask_more: [{text: "{told}"}]
actions: [validate_report_form: {send_domain: false}]
""",
    "data/nlu.yml": """
version: "3.1"
nlu:
- intent: greet
  examples: |
    - hello
    - good morning
- intent: inform
  examples: |
    - it happened at the library
    - my bike was stolen
- intent: hidden
  examples: |
    - open sesame
    - abracadabra
""",
    "data/rules.yml": """
version: "3.1"
rules:
- rule: greet
  steps: [{intent: greet}, {action: utter_greet}]
- rule: hidden
  steps: [{intent: hidden}, {action: utter_hidden}]
- rule: report
  steps: [{intent: inform}, {action: report_form}, {active_loop: report_form}]
""",
    "credentials.yml": """
bot.engine.channels.WebChannel: {}
bot.engine.channels.SmsChannel: {}
""",
}
