// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

//! What each operation answers in the document's own words, for a fake of the API.

use crate::runtime::generated as rt;

/// Sorted by operation id.
pub(crate) static EXAMPLE_ANSWERS: &[rt::ExampleAnswer] = &[
    rt::ExampleAnswer {
        operation_id: "email_security_batch_allow_policies",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"deletes\":[{\"id\":\"9c512668-deb1-45c8-aee2-d35edcf83fb9\"},{\"id\":\"89fb330e-75b2-4482-ae95-5e7e32b84ee8\"}],\"patches\":[{\"comments\":\"Accept test@example.com, but go on looking for malicious mail\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_acceptable_sender\":true,\"is_exempt_recipient\":false,\"is_recipient\":false,\"is_regex\":false,\"is_sender\":false,\"is_spoof\":true,\"is_trusted_sender\":false,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"test@example.com\",\"pattern_type\":\"EMAIL\",\"verify_sender\":true}],\"posts\":[{\"comments\":\"Reports of abuse must arrive\",\"created_at\":\"2014-02-01T05:20:00.12345Z\",\"id\":\"66e14c5b-1da5-4112-ae7b-3b0a9252f365\",\"is_acceptable_sender\":false,\"is_exempt_recipient\":true,\"is_recipient\":true,\"is_regex\":false,\"is_sender\":false,\"is_spoof\":false,\"is_trusted_sender\":false,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"abuse@example.com\",\"pattern_type\":\"EMAIL\",\"verify_sender\":false},{\"comments\":\"All addresses of a partner\",\"created_at\":\"2014-02-01T05:20:00.12345Z\",\"id\":\"fa04c0a3-941e-48cf-a86f-d60c489c6289\",\"is_acceptable_sender\":false,\"is_exempt_recipient\":false,\"is_recipient\":false,\"is_regex\":true,\"is_sender\":true,\"is_spoof\":false,\"is_trusted_sender\":true,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\".*@([a-z]+\\\\.)?example\\\\.org\",\"pattern_type\":\"EMAIL\",\"verify_sender\":true}],\"puts\":[{\"comments\":\"Newsletters of a partner\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"9ae06f79-2485-40ec-ae85-e053f6f69f5b\",\"is_acceptable_sender\":true,\"is_exempt_recipient\":false,\"is_recipient\":false,\"is_regex\":false,\"is_sender\":false,\"is_spoof\":true,\"is_trusted_sender\":false,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"example.net\",\"pattern_type\":\"DOMAIN\",\"verify_sender\":true}]},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_batch_blocked_senders",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"deletes\":[{\"id\":\"63d9beb5-70f4-4da6-a8ce-b89805f90995\"},{\"id\":\"6a0aed67-6ace-46ad-ae67-3d37c281acb1\"}],\"patches\":[{\"comments\":\"Block every sender of example.com\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_regex\":false,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"example.com\",\"pattern_type\":\"DOMAIN\"}],\"posts\":[{\"comments\":\"Block one more sender\",\"created_at\":\"2014-02-01T05:20:00.12345Z\",\"id\":\"876c6b5a-000d-462f-ad1d-e90ea4a9ade0\",\"is_regex\":false,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"spam@example.org\",\"pattern_type\":\"EMAIL\"},{\"comments\":\"Block numbered senders\",\"created_at\":\"2014-02-01T05:20:00.12345Z\",\"id\":\"be6fef09-2d01-4614-ab08-2733efaa01d4\",\"is_regex\":true,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"offers-[0-9]+@example\\\\.org\",\"pattern_type\":\"EMAIL\"}],\"puts\":[{\"comments\":\"Block every sender of example.net\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"562e2e7c-53eb-4f45-ac51-ab2f7b537161\",\"is_regex\":false,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"example.net\",\"pattern_type\":\"DOMAIN\"}]},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_batch_content_policies",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"deletes\":[{\"id\":\"9c9f11df-1630-4afc-ab5a-74a159835166\"},{\"id\":\"f6f9e936-ffac-4342-a2bb-fc72bff66ead\"}],\"patches\":[{\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"enabled\":false,\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"name\":\"Urgent account verification\",\"notes\":\"Switched off by security@example.com\",\"pattern\":\"urgent.*verify.*account\",\"targets\":[\"SUBJECT\",\"BODY\"]}],\"posts\":[{\"created_at\":\"2014-02-01T05:20:00.12345Z\",\"enabled\":true,\"id\":\"0364d0a9-a48d-42d9-a9e4-bba72f618cc5\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"name\":\"Overdue invoice\",\"notes\":\"Common in fraud\",\"pattern\":\"overdue.*invoice\",\"targets\":[\"SUBJECT\"]},{\"created_at\":\"2014-02-01T05:20:00.12345Z\",\"enabled\":true,\"id\":\"f93be07e-fb19-41b5-ad87-ad4f405ccb87\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"name\":\"Password expiry\",\"notes\":\"Common in phishing\",\"pattern\":\"password.*expires? (today|soon)\",\"targets\":[\"SUBJECT\",\"BODY\"]}],\"puts\":[{\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"enabled\":true,\"id\":\"00ca3756-2965-4e13-acb5-e85fd30a8b79\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"name\":\"Gift cards\",\"notes\":\"Common in impersonation\",\"pattern\":\"gift ?card\",\"targets\":[\"BODY\"]}]},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_batch_domains",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"deletes\":[{\"id\":\"77d71482-c180-4dd9-aea0-438be9035052\"},{\"id\":\"b8cd4b6a-fc0b-458d-acb1-81be22e243bc\"}],\"patches\":[{\"allowed_delivery_modes\":[\"DIRECT\",\"API\"],\"authorization\":{\"authorized\":true,\"status_message\":\"Authorized by the integration\",\"timestamp\":\"2023-11-14T22:20:00Z\"},\"created_at\":\"2023-11-14T22:13:20Z\",\"dmarc_status\":\"good\",\"domain\":\"example.com\",\"drop_dispositions\":[\"MALICIOUS\",\"SPAM\"],\"emails_processed\":{\"timestamp\":\"2023-12-01T09:00:00Z\",\"total_emails_processed\":1250,\"total_emails_processed_previous\":1180},\"folder\":\"Inbox\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"inbox_provider\":\"Microsoft\",\"integration_id\":\"a5dbb180-60ea-4578-84bb-d01a5d4e50c3\",\"ip_restrictions\":[\"192.0.2.0/24\",\"2001:db8::/32\"],\"last_modified\":\"2023-12-01T09:00:00Z\",\"lookback_hops\":3,\"modified_at\":\"2023-12-01T09:00:00Z\",\"o365_tenant_id\":\"c3c3239d-8858-47df-9618-0e2d9bdf6aa8\",\"regions\":[\"GLOBAL\"],\"require_tls_inbound\":true,\"require_tls_outbound\":true,\"spf_status\":\"good\",\"status\":\"ACTIVE\",\"transport\":\"mx.example.com\"}],\"posts\":[{\"allowed_delivery_modes\":[\"DIRECT\",\"API\"],\"authorization\":{\"authorized\":false,\"status_message\":\"Waiting for the integration\",\"timestamp\":\"2023-12-01T09:00:00Z\"},\"created_at\":\"2023-12-01T09:00:00Z\",\"dmarc_status\":\"good\",\"domain\":\"example.org\",\"drop_dispositions\":[\"MALICIOUS\",\"SPAM\"],\"emails_processed\":{\"timestamp\":\"2023-12-01T09:00:00Z\",\"total_emails_processed\":0,\"total_emails_processed_previous\":0},\"folder\":\"Inbox\",\"id\":\"069cccfc-787d-4a6a-a8c3-e016fb8a8bb9\",\"inbox_provider\":\"Microsoft\",\"integration_id\":\"a5dbb180-60ea-4578-84bb-d01a5d4e50c3\",\"ip_restrictions\":[\"192.0.2.0/24\",\"2001:db8::/32\"],\"last_modified\":\"2023-12-01T09:00:00Z\",\"lookback_hops\":2,\"modified_at\":\"2023-12-01T09:00:00Z\",\"o365_tenant_id\":\"c3c3239d-8858-47df-9618-0e2d9bdf6aa8\",\"regions\":[\"GLOBAL\"],\"require_tls_inbound\":false,\"require_tls_outbound\":true,\"spf_status\":\"good\",\"status\":\"PENDING\",\"transport\":\"mx.example.org\"},{\"allowed_delivery_modes\":[\"DIRECT\"],\"authorization\":{\"authorized\":false,\"status_message\":\"Waiting for the integration\",\"timestamp\":\"2023-12-01T09:00:00Z\"},\"created_at\":\"2023-12-01T09:00:00Z\",\"dmarc_status\":\"good\",\"domain\":\"mail.example.org\",\"drop_dispositions\":[\"MALICIOUS\"],\"emails_processed\":{\"timestamp\":\"2023-12-01T09:00:00Z\",\"total_emails_processed\":0,\"total_emails_processed_previous\":0},\"folder\":\"AllItems\",\"id\":\"aa82c341-b612-4276-a399-6aa0ed455bcf\",\"inbox_provider\":\"Microsoft\",\"integration_id\":\"a5dbb180-60ea-4578-84bb-d01a5d4e50c3\",\"ip_restrictions\":[\"192.0.2.0/24\",\"198.51.100.0/24\"],\"last_modified\":\"2023-12-01T09:00:00Z\",\"lookback_hops\":1,\"modified_at\":\"2023-12-01T09:00:00Z\",\"o365_tenant_id\":\"c3c3239d-8858-47df-9618-0e2d9bdf6aa8\",\"regions\":[\"DE\",\"US\"],\"require_tls_inbound\":true,\"require_tls_outbound\":true,\"spf_status\":\"good\",\"status\":\"PENDING\",\"transport\":\"mx.example.org\"}],\"puts\":[{\"allowed_delivery_modes\":[\"DIRECT\"],\"authorization\":{\"authorized\":true,\"status_message\":\"Authorized by the integration\",\"timestamp\":\"2023-11-14T22:20:00Z\"},\"created_at\":\"2023-11-14T22:13:20Z\",\"dmarc_status\":\"good\",\"domain\":\"example.net\",\"drop_dispositions\":[\"MALICIOUS\"],\"emails_processed\":{\"timestamp\":\"2023-12-01T09:00:00Z\",\"total_emails_processed\":1250,\"total_emails_processed_previous\":1180},\"folder\":\"AllItems\",\"id\":\"79285723-863b-46ea-a35a-d08c29cbd94b\",\"inbox_provider\":\"Microsoft\",\"integration_id\":\"a5dbb180-60ea-4578-84bb-d01a5d4e50c3\",\"ip_restrictions\":[\"192.0.2.0/24\",\"198.51.100.0/24\"],\"last_modified\":\"2023-12-01T09:00:00Z\",\"lookback_hops\":1,\"modified_at\":\"2023-12-01T09:00:00Z\",\"o365_tenant_id\":\"c3c3239d-8858-47df-9618-0e2d9bdf6aa8\",\"regions\":[\"DE\",\"US\"],\"require_tls_inbound\":true,\"require_tls_outbound\":true,\"spf_status\":\"good\",\"status\":\"ACTIVE\",\"transport\":\"mx2.example.com\"}]},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_batch_sending_domain_restrictions",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"deletes\":[{\"id\":\"c2542702-0d96-4bb0-a736-1cc8ca2ddbfd\"},{\"id\":\"a6ba9fdf-ae2c-447e-aebf-006d15d78791\"}]},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_batch_trusted_domains",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"deletes\":[{\"id\":\"1886536f-6bf8-4622-a060-827d8b154b5a\"},{\"id\":\"39e1291a-593f-4b2e-a2de-cfa9a04821fc\"}],\"patches\":[{\"comments\":\"Trusted partner domain with a similar name\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_recent\":true,\"is_regex\":false,\"is_similarity\":true,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"example.com\"}],\"posts\":[{\"comments\":\"Recently registered domain of a partner\",\"created_at\":\"2014-02-01T05:20:00.12345Z\",\"id\":\"035e3344-9a84-40df-a5d2-78a95e380864\",\"is_recent\":true,\"is_regex\":false,\"is_similarity\":false,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"example.org\"},{\"comments\":\"Subdomains of a partner\",\"created_at\":\"2014-02-01T05:20:00.12345Z\",\"id\":\"663da9d6-d850-4d34-adef-8508c7af72f3\",\"is_recent\":true,\"is_regex\":true,\"is_similarity\":true,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"(shop|mail)\\\\.example\\\\.org\"}],\"puts\":[{\"comments\":\"Partner with a similar name\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"029cc757-3428-42c8-a891-a8bbe1a36867\",\"is_recent\":false,\"is_regex\":false,\"is_similarity\":true,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"example.net\"}]},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_batch_url_ignore_patterns",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"deletes\":[{\"id\":\"4d43e467-b91f-424f-ab48-6e87600d50d7\"},{\"id\":\"7b6e6dd3-547d-49d2-a958-0eb507d41823\"}],\"patches\":[{\"comments\":\"Trusted internal redirect service, under both names\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"https://(www\\\\.)?example\\\\.com/.*\"}],\"posts\":[{\"comments\":\"Only reachable from inside\",\"created_at\":\"2014-02-01T05:20:00.12345Z\",\"id\":\"a55af388-8129-4c75-aa92-a6b1824340c1\",\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"https://intranet\\\\.example\\\\.com/.*\"},{\"comments\":\"Links of a newsletter\",\"created_at\":\"2014-02-01T05:20:00.12345Z\",\"id\":\"55163ccb-012d-408b-a767-b2bd5f0faba9\",\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"https://example\\\\.org/unsubscribe/.*\"}],\"puts\":[{\"comments\":\"Links that work only once\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"97dcc8f2-bdf4-40e0-ae0d-d7bde0da5219\",\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"https://example\\\\.net/login\\\\?.*\"}]},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_cancel_bulk_job",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"action_params\":{\"type\":\"RELEASE\"},\"action_type\":\"RELEASE\",\"comment\":\"Release a message after a false alarm\",\"completed_at\":\"2024-01-05T10:12:30Z\",\"created_at\":\"2024-01-05T10:12:00Z\",\"job_id\":\"1018ec6e-4cbf-423d-a566-c7d781ffc87c\",\"messages_cancelled\":1,\"messages_failed\":0,\"messages_pending\":0,\"messages_skipped\":0,\"messages_successful\":0,\"search_params\":{\"action_log\":false,\"alert_id\":\"4Njp3Q1STMz2c03R-2024-01-05T10:00:05\",\"delivery_status\":\"quarantined\",\"detections_only\":true,\"domain\":\"example.com\",\"end\":\"2024-01-05T10:12:00Z\",\"exact_subject\":\"listen, I highly recommend u to read that email, just to ensure not a thing will take place\",\"final_disposition\":\"MALICIOUS\",\"message_action\":\"PREVIEW\",\"message_id\":\"<8KQmX2bTtVnYcZrL5wPjAhDfGs0eUiOv.Rk-3dJxN7yEaB6uHq9tWlCzMgFpS4oI1@example.com>\",\"metric\":\"malicious\",\"query\":\"highly recommend\",\"recipient\":\"info@example.com\",\"sender\":\"noreply@example.com\",\"smtp_helo_ip\":\"192.0.2.186\",\"start\":\"2024-01-01T00:00:00Z\",\"subject\":\"highly recommend\",\"submissions\":false},\"started_at\":\"2024-01-05T10:12:01Z\",\"status\":\"CANCELLED\",\"status_message\":\"Cancelled by analyst@example.com\",\"total_messages_discovered\":1},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_create_allow_policy",
        example: Some(rt::Example {
            status: 201u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Trust all messages send from test@example.com\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_acceptable_sender\":false,\"is_exempt_recipient\":false,\"is_recipient\":false,\"is_regex\":false,\"is_sender\":true,\"is_spoof\":false,\"is_trusted_sender\":true,\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"pattern\":\"test@example.com\",\"pattern_type\":\"EMAIL\",\"verify_sender\":true},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_create_blocked_sender",
        example: Some(rt::Example {
            status: 201u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Block sender with email test@example.com\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_regex\":false,\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"pattern\":\"test@example.com\",\"pattern_type\":\"EMAIL\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_create_bulk_job",
        example: Some(rt::Example {
            status: 201u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"action_params\":{\"destination\":\"DeletedItems\",\"expected_disposition\":\"MALICIOUS\",\"type\":\"MOVE\"},\"action_type\":\"MOVE\",\"comment\":\"Take a malicious message out of the mailbox\",\"completed_at\":null,\"created_at\":\"2024-01-05T12:00:00Z\",\"job_id\":\"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e\",\"messages_cancelled\":0,\"messages_failed\":0,\"messages_pending\":0,\"messages_skipped\":0,\"messages_successful\":0,\"search_params\":{\"action_log\":false,\"alert_id\":\"4Njp3P0STMz2c02Q-2024-01-05T10:00:00\",\"delivery_status\":\"delivered\",\"detections_only\":true,\"domain\":\"example.com\",\"end\":\"2024-01-05T12:00:00Z\",\"exact_subject\":\"listen, I highly recommend u to read that email, just to ensure not a thing will take place\",\"final_disposition\":\"MALICIOUS\",\"message_action\":\"MOVED\",\"message_id\":\"<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>\",\"metric\":\"malicious\",\"query\":\"bob jones\",\"recipient\":\"me@example.com\",\"sender\":\"noreply@example.com\",\"smtp_helo_ip\":\"192.0.2.186\",\"start\":\"2024-01-01T00:00:00Z\",\"subject\":\"highly recommend\",\"submissions\":false},\"started_at\":\"2024-01-05T12:00:00.5Z\",\"status\":\"DISCOVERING\",\"status_message\":\"Looking for messages\",\"total_messages_discovered\":0},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_create_content_policy",
        example: Some(rt::Example {
            status: 201u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"enabled\":true,\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"name\":\"Urgent account verification\",\"notes\":\"Asked for by security@example.com\",\"pattern\":\"urgent.*verify.*account\",\"targets\":[\"SUBJECT\",\"BODY\"]},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_create_domains",
        example: Some(rt::Example {
            status: 201u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"allowed_delivery_modes\":[\"DIRECT\",\"API\"],\"authorization\":{\"authorized\":false,\"status_message\":\"Waiting for the integration\",\"timestamp\":\"2023-11-14T22:13:20Z\"},\"created_at\":\"2023-11-14T22:13:20Z\",\"dmarc_status\":\"good\",\"domain\":\"example.com\",\"drop_dispositions\":[\"MALICIOUS\",\"SPAM\"],\"emails_processed\":{\"timestamp\":\"2023-11-14T22:13:20Z\",\"total_emails_processed\":0,\"total_emails_processed_previous\":0},\"folder\":\"Inbox\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"inbox_provider\":\"Microsoft\",\"integration_id\":\"a5dbb180-60ea-4578-84bb-d01a5d4e50c3\",\"ip_restrictions\":[\"192.0.2.0/24\",\"2001:db8::/32\"],\"last_modified\":\"2023-11-14T22:13:20Z\",\"lookback_hops\":2,\"modified_at\":\"2023-11-14T22:13:20Z\",\"o365_tenant_id\":\"c3c3239d-8858-47df-9618-0e2d9bdf6aa8\",\"regions\":[\"GLOBAL\"],\"require_tls_inbound\":false,\"require_tls_outbound\":true,\"spf_status\":\"good\",\"status\":\"PENDING\",\"transport\":\"mx.example.com\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_create_impersonation_registry",
        example: Some(rt::Example {
            status: 201u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Head of finance\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"directory_id\":1,\"directory_node_id\":27,\"email\":\"john.doe@example.com\",\"external_directory_node_id\":\"82b5e8c2-8a59-4dad-afc2-19d8ce0d910c\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_email_regex\":false,\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"name\":\"John Doe\",\"provenance\":\"A1S_INTERNAL\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_create_sending_domain_restriction",
        example: Some(rt::Example {
            status: 201u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Enforce TLS for all mail from this domain\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"domain\":\"example.com\",\"exclude\":[\"subdomain.example.com\"],\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_create_trusted_domain",
        example: Some(rt::Example {
            status: 201u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Trusted partner domain\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_recent\":true,\"is_regex\":false,\"is_similarity\":false,\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"pattern\":\"example.com\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_create_url_ignore_pattern",
        example: Some(rt::Example {
            status: 201u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Trusted internal redirect service\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"pattern\":\"https://example\\\\.com/.*\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_delete_allow_policy",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_delete_blocked_sender",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_delete_bulk_job",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"id\":\"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_delete_content_policy",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_delete_domain",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_delete_domains",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\"},{\"id\":\"77d71482-c180-4dd9-aea0-438be9035052\"}],\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_delete_impersonation_registry",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_delete_sending_domain_restriction",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_delete_trusted_domain",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_delete_url_ignore_pattern",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_allow_policy",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Trust all messages send from test@example.com\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_acceptable_sender\":false,\"is_exempt_recipient\":false,\"is_recipient\":false,\"is_regex\":false,\"is_sender\":true,\"is_spoof\":false,\"is_trusted_sender\":true,\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"pattern\":\"test@example.com\",\"pattern_type\":\"EMAIL\",\"verify_sender\":true},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_blocked_sender",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Block sender with email test@example.com\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_regex\":false,\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"pattern\":\"test@example.com\",\"pattern_type\":\"EMAIL\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_bulk_job",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"action_params\":{\"destination\":\"DeletedItems\",\"expected_disposition\":\"MALICIOUS\",\"type\":\"MOVE\"},\"action_type\":\"MOVE\",\"comment\":\"Take a malicious message out of the mailbox\",\"completed_at\":\"2024-01-05T12:00:42Z\",\"created_at\":\"2024-01-05T12:00:00Z\",\"job_id\":\"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e\",\"messages_cancelled\":0,\"messages_failed\":0,\"messages_pending\":0,\"messages_skipped\":0,\"messages_successful\":1,\"search_params\":{\"action_log\":false,\"alert_id\":\"4Njp3P0STMz2c02Q-2024-01-05T10:00:00\",\"delivery_status\":\"delivered\",\"detections_only\":true,\"domain\":\"example.com\",\"end\":\"2024-01-05T12:00:00Z\",\"exact_subject\":\"listen, I highly recommend u to read that email, just to ensure not a thing will take place\",\"final_disposition\":\"MALICIOUS\",\"message_action\":\"MOVED\",\"message_id\":\"<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>\",\"metric\":\"malicious\",\"query\":\"bob jones\",\"recipient\":\"me@example.com\",\"sender\":\"noreply@example.com\",\"smtp_helo_ip\":\"192.0.2.186\",\"start\":\"2024-01-01T00:00:00Z\",\"subject\":\"highly recommend\",\"submissions\":false},\"started_at\":\"2024-01-05T12:00:00.5Z\",\"status\":\"COMPLETED\",\"status_message\":\"All messages were moved\",\"total_messages_discovered\":1},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_bulk_job_messages",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"action_params\":{\"client_recipient\":\"me@example.com\",\"destination\":\"DeletedItems\",\"expected_disposition\":\"MALICIOUS\",\"type\":\"MOVE\"},\"action_type\":\"MOVE\",\"alert_id\":\"4Njp3P0STMz2c02Q-2024-01-05T10:00:00\",\"created_at\":\"2024-01-05T12:00:05Z\",\"email_message_id\":\"<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>\",\"message\":{\"action_log\":[{\"completed_at\":\"2024-01-05T10:05:02Z\",\"completed_timestamp\":\"2024-01-05T10:05:02Z\",\"operation\":\"SUBMISSION\",\"properties\":{\"folder\":\"Quarantine\",\"requested_by\":\"me@example.com\"},\"status\":\"OK\"},{\"completed_at\":\"2024-01-05T10:10:04Z\",\"completed_timestamp\":\"2024-01-05T10:10:04Z\",\"operation\":\"PREVIEW\",\"properties\":{\"folder\":\"Quarantine\",\"requested_by\":\"analyst@example.com\"},\"status\":\"OK\"},{\"completed_at\":\"2024-01-05T10:20:03Z\",\"completed_timestamp\":\"2024-01-05T10:20:03Z\",\"operation\":\"QUARANTINE_RELEASE\",\"properties\":{\"folder\":\"JunkEmail\",\"requested_by\":\"analyst@example.com\"},\"status\":\"OK\"},{\"completed_at\":\"2024-01-05T10:30:02Z\",\"completed_timestamp\":\"2024-01-05T10:30:02Z\",\"operation\":\"MOVE\",\"properties\":{\"folder\":\"Inbox\",\"requested_by\":\"analyst@example.com\"},\"status\":\"OK\"}],\"alert_id\":\"4Njp3P0STMz2c02Q-2024-01-05T10:00:00\",\"client_recipients\":[\"me@example.com\",\"sales@example.com\",\"support@example.com\"],\"delivery_mode\":\"DIRECT\",\"delivery_status\":[\"delivered\",\"moved\"],\"detection_reasons\":[\"Selector is a source of spam/uce : Smtp-Helo-Server-Ip=192.0.2[dot]186\",\"Attachment was seen in a malicious campaign : Attachment=read-me-first.txt\"],\"edf_hash\":\"2a97e4e132732a6b7c421977ec0d70941305a0f9aa52dd1909c5f27ed0d8305b\",\"envelope_from\":\"d1994@example.com\",\"envelope_to\":[\"me@example.com\",\"sales@example.com\",\"support@example.com\"],\"final_disposition\":\"MALICIOUS\",\"findings\":[{\"attachment\":\"read-me-first.txt\",\"detail\":\"The digest of the attachment is on a list of known malicious files.\",\"detection\":\"MALICIOUS\",\"field\":\"attachment_sha256\",\"name\":\"known_malicious_attachment\",\"portion\":\"attachment\",\"reason\":\"Attachment was seen in a malicious campaign : Attachment=read-me-first.txt\",\"score\":0.97,\"value\":\"1343b6660a7916a92caea7fee354ddb5c8498017bc978c9099caf6e58e4bdb7d\"}],\"from\":\"noreply@example.com\",\"from_name\":\"Sender Name\",\"htmltext_structure_hash\":\"5e98eee34c86059bc21c563aca0a95546fec8a0908bc6740561b42587a41a933\",\"id\":\"4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678\",\"is_phish_submission\":false,\"is_quarantined\":false,\"message_id\":\"<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>\",\"post_delivery_operations\":[\"SUBMISSION\",\"PREVIEW\",\"QUARANTINE_RELEASE\",\"MOVE\"],\"postfix_id\":\"4Njp3P0STMz2c02Q\",\"postfix_id_outbound\":\"4Njp3S2STMz2c05V\",\"properties\":{\"allowlisted_pattern\":\"noreply@example.com\",\"allowlisted_pattern_type\":\"quarantine_release\",\"blocklisted_message\":true,\"blocklisted_pattern\":\"d1994@example.com\",\"whitelisted_pattern_type\":\"quarantine_release\"},\"replyto\":\"email@example.com\",\"scanned_at\":\"2024-01-05T10:00:00Z\",\"sent_at\":\"2024-01-05T09:59:57Z\",\"sent_date\":\"2024-01-05T09:59:57\",\"smtp_helo_server_ip\":\"192.0.2.186\",\"smtp_previous_hop_ip\":\"192.0.2.10\",\"subject\":\"listen, I highly recommend u to read that email, just to ensure not a thing will take place\",\"threat_categories\":[\"IPReputation\",\"ASNReputation\"],\"to\":[\"me@example.com\",\"sales@example.com\",\"support@example.com\"],\"to_name\":[\"Bob Jones\",\"Sales Team\",\"Support Desk\"],\"ts\":\"2024-01-05T10:00:00\",\"validation\":{\"comment\":\"SPF does not permit 192.0.2.186 to send for example.com.\",\"dkim\":\"pass\",\"dmarc\":\"none\",\"spf\":\"fail\"},\"x_originating_ip\":\"198.51.100.7\"},\"message_id\":\"db2e1c6e-f8fa-4063-aab4-ad7665ea937a\",\"postfix_id\":\"4Njp3P0STMz2c02Q\",\"processed_at\":\"2024-01-05T12:00:41Z\",\"retry_after\":\"2024-01-05T12:00:40Z\",\"retry_count\":1,\"status\":\"COMPLETED\",\"status_message\":\"Moved at the second attempt\"}],\"result_info\":{\"count\":1,\"next\":null,\"page\":0,\"per_page\":20,\"previous\":\"eyJwYWdlIjogMX0=\",\"total_count\":0},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_bulk_jobs",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"action_params\":{\"destination\":\"DeletedItems\",\"expected_disposition\":\"MALICIOUS\",\"type\":\"MOVE\"},\"action_type\":\"MOVE\",\"comment\":\"Take a malicious message out of the mailbox\",\"completed_at\":\"2024-01-05T12:00:42Z\",\"created_at\":\"2024-01-05T12:00:00Z\",\"job_id\":\"182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e\",\"messages_cancelled\":0,\"messages_failed\":0,\"messages_pending\":0,\"messages_skipped\":0,\"messages_successful\":1,\"search_params\":{\"action_log\":false,\"alert_id\":\"4Njp3P0STMz2c02Q-2024-01-05T10:00:00\",\"delivery_status\":\"delivered\",\"detections_only\":true,\"domain\":\"example.com\",\"end\":\"2024-01-05T12:00:00Z\",\"exact_subject\":\"listen, I highly recommend u to read that email, just to ensure not a thing will take place\",\"final_disposition\":\"MALICIOUS\",\"message_action\":\"MOVED\",\"message_id\":\"<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>\",\"metric\":\"malicious\",\"query\":\"bob jones\",\"recipient\":\"me@example.com\",\"sender\":\"noreply@example.com\",\"smtp_helo_ip\":\"192.0.2.186\",\"start\":\"2024-01-01T00:00:00Z\",\"subject\":\"highly recommend\",\"submissions\":false},\"started_at\":\"2024-01-05T12:00:00.5Z\",\"status\":\"COMPLETED\",\"status_message\":\"All messages were moved\",\"total_messages_discovered\":1}],\"result_info\":{\"count\":1,\"next\":null,\"page\":0,\"per_page\":20,\"previous\":\"eyJwYWdlIjogMX0=\",\"total_count\":0},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_content_policy",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"enabled\":true,\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"name\":\"Urgent account verification\",\"notes\":\"Asked for by security@example.com\",\"pattern\":\"urgent.*verify.*account\",\"targets\":[\"SUBJECT\",\"BODY\"]},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_domain",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"allowed_delivery_modes\":[\"DIRECT\",\"API\"],\"authorization\":{\"authorized\":true,\"status_message\":\"Authorized by the integration\",\"timestamp\":\"2023-11-14T22:20:00Z\"},\"created_at\":\"2023-11-14T22:13:20Z\",\"dmarc_status\":\"good\",\"domain\":\"example.com\",\"drop_dispositions\":[\"MALICIOUS\",\"SPAM\"],\"emails_processed\":{\"timestamp\":\"2023-11-14T22:20:00Z\",\"total_emails_processed\":1250,\"total_emails_processed_previous\":1180},\"folder\":\"Inbox\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"inbox_provider\":\"Microsoft\",\"integration_id\":\"a5dbb180-60ea-4578-84bb-d01a5d4e50c3\",\"ip_restrictions\":[\"192.0.2.0/24\",\"2001:db8::/32\"],\"last_modified\":\"2023-11-14T22:20:00Z\",\"lookback_hops\":2,\"modified_at\":\"2023-11-14T22:20:00Z\",\"o365_tenant_id\":\"c3c3239d-8858-47df-9618-0e2d9bdf6aa8\",\"regions\":[\"GLOBAL\"],\"require_tls_inbound\":false,\"require_tls_outbound\":true,\"spf_status\":\"good\",\"status\":\"ACTIVE\",\"transport\":\"mx.example.com\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_domain_verification",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"last_checked_at\":\"2023-11-14T22:20:00Z\",\"status\":\"PENDING\",\"txt_record_name\":\"_cf-email-sec-challenge.example.net\",\"txt_record_value\":\"94a08da1fecbb6e8b46990538c7b50b2\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_impersonation_registry",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Head of finance\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"directory_id\":1,\"directory_node_id\":27,\"email\":\"john.doe@example.com\",\"external_directory_node_id\":\"82b5e8c2-8a59-4dad-afc2-19d8ce0d910c\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_email_regex\":false,\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"name\":\"John Doe\",\"provenance\":\"A1S_INTERNAL\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_message",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"action_log\":[{\"completed_at\":\"2024-01-05T10:05:02Z\",\"completed_timestamp\":\"2024-01-05T10:05:02Z\",\"operation\":\"SUBMISSION\",\"properties\":{\"folder\":\"Quarantine\",\"requested_by\":\"me@example.com\"},\"status\":\"OK\"},{\"completed_at\":\"2024-01-05T10:10:04Z\",\"completed_timestamp\":\"2024-01-05T10:10:04Z\",\"operation\":\"PREVIEW\",\"properties\":{\"folder\":\"Quarantine\",\"requested_by\":\"analyst@example.com\"},\"status\":\"OK\"},{\"completed_at\":\"2024-01-05T10:20:03Z\",\"completed_timestamp\":\"2024-01-05T10:20:03Z\",\"operation\":\"QUARANTINE_RELEASE\",\"properties\":{\"folder\":\"JunkEmail\",\"requested_by\":\"analyst@example.com\"},\"status\":\"OK\"},{\"completed_at\":\"2024-01-05T10:30:02Z\",\"completed_timestamp\":\"2024-01-05T10:30:02Z\",\"operation\":\"MOVE\",\"properties\":{\"folder\":\"Inbox\",\"requested_by\":\"analyst@example.com\"},\"status\":\"OK\"}],\"alert_id\":\"4Njp3P0STMz2c02Q-2024-01-05T10:00:00\",\"client_recipients\":[\"me@example.com\",\"sales@example.com\",\"support@example.com\"],\"delivery_mode\":\"DIRECT\",\"delivery_status\":[\"delivered\",\"moved\"],\"detection_reasons\":[\"Selector is a source of spam/uce : Smtp-Helo-Server-Ip=192.0.2[dot]186\",\"Attachment was seen in a malicious campaign : Attachment=read-me-first.txt\"],\"edf_hash\":\"2a97e4e132732a6b7c421977ec0d70941305a0f9aa52dd1909c5f27ed0d8305b\",\"envelope_from\":\"d1994@example.com\",\"envelope_to\":[\"me@example.com\",\"sales@example.com\",\"support@example.com\"],\"final_disposition\":\"MALICIOUS\",\"findings\":[{\"attachment\":\"read-me-first.txt\",\"detail\":\"The digest of the attachment is on a list of known malicious files.\",\"detection\":\"MALICIOUS\",\"field\":\"attachment_sha256\",\"name\":\"known_malicious_attachment\",\"portion\":\"attachment\",\"reason\":\"Attachment was seen in a malicious campaign : Attachment=read-me-first.txt\",\"score\":0.97,\"value\":\"1343b6660a7916a92caea7fee354ddb5c8498017bc978c9099caf6e58e4bdb7d\"}],\"from\":\"noreply@example.com\",\"from_name\":\"Sender Name\",\"htmltext_structure_hash\":\"5e98eee34c86059bc21c563aca0a95546fec8a0908bc6740561b42587a41a933\",\"id\":\"4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678\",\"is_phish_submission\":false,\"is_quarantined\":false,\"message_id\":\"<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>\",\"post_delivery_operations\":[\"SUBMISSION\",\"PREVIEW\",\"QUARANTINE_RELEASE\",\"MOVE\"],\"postfix_id\":\"4Njp3P0STMz2c02Q\",\"postfix_id_outbound\":\"4Njp3S2STMz2c05V\",\"properties\":{\"allowlisted_pattern\":\"noreply@example.com\",\"allowlisted_pattern_type\":\"quarantine_release\",\"blocklisted_message\":true,\"blocklisted_pattern\":\"d1994@example.com\",\"whitelisted_pattern_type\":\"quarantine_release\"},\"replyto\":\"email@example.com\",\"scanned_at\":\"2024-01-05T10:00:00Z\",\"sent_at\":\"2024-01-05T09:59:57Z\",\"sent_date\":\"2024-01-05T09:59:57\",\"smtp_helo_server_ip\":\"192.0.2.186\",\"smtp_previous_hop_ip\":\"192.0.2.10\",\"subject\":\"listen, I highly recommend u to read that email, just to ensure not a thing will take place\",\"threat_categories\":[\"IPReputation\",\"ASNReputation\"],\"to\":[\"me@example.com\",\"sales@example.com\",\"support@example.com\"],\"to_name\":[\"Bob Jones\",\"Sales Team\",\"Support Desk\"],\"ts\":\"2024-01-05T10:00:00\",\"validation\":{\"comment\":\"SPF does not permit 192.0.2.186 to send for example.com.\",\"dkim\":\"pass\",\"dmarc\":\"none\",\"spf\":\"fail\"},\"x_originating_ip\":\"198.51.100.7\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_message_action_log",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"completed_at\":\"2024-01-05T10:05:02Z\",\"operation\":\"SUBMISSION\",\"properties\":{\"folder\":\"Quarantine\",\"requested_by\":\"me@example.com\",\"requested_disposition\":\"NONE\",\"service\":\"Email Security\",\"submission_id\":\"2c6d32c0-e3a1-4891-a1ed-3cc38fb399e1\",\"submission_type\":\"User\"},\"started_at\":\"2024-01-05T10:05:00Z\",\"status\":\"OK\",\"success\":true},{\"completed_at\":\"2024-01-05T10:10:04Z\",\"operation\":\"PREVIEW\",\"properties\":{\"folder\":\"Quarantine\",\"requested_by\":\"analyst@example.com\",\"requested_disposition\":\"NONE\",\"service\":\"Email Security\",\"submission_id\":\"2c6d32c0-e3a1-4891-a1ed-3cc38fb399e1\",\"submission_type\":\"User\"},\"started_at\":\"2024-01-05T10:10:00Z\",\"status\":\"OK\",\"success\":true},{\"completed_at\":\"2024-01-05T10:20:03Z\",\"operation\":\"QUARANTINE_RELEASE\",\"properties\":{\"folder\":\"JunkEmail\",\"requested_by\":\"analyst@example.com\",\"requested_disposition\":\"NONE\",\"service\":\"Email Security\",\"submission_id\":\"2c6d32c0-e3a1-4891-a1ed-3cc38fb399e1\",\"submission_type\":\"User\"},\"started_at\":\"2024-01-05T10:20:00Z\",\"status\":\"OK\",\"success\":true},{\"completed_at\":\"2024-01-05T10:30:02Z\",\"operation\":\"MOVE\",\"properties\":{\"folder\":\"Inbox\",\"requested_by\":\"analyst@example.com\",\"requested_disposition\":\"NONE\",\"service\":\"Email Security\",\"submission_id\":\"2c6d32c0-e3a1-4891-a1ed-3cc38fb399e1\",\"submission_type\":\"User\"},\"started_at\":\"2024-01-05T10:30:00Z\",\"status\":\"OK\",\"success\":true}],\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_message_detections",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"action\":\"QUARANTINED\",\"attachments\":[{\"content_type\":\"text/plain\",\"detection\":\"MALICIOUS\",\"encrypted\":false,\"filename\":\"read-me-first.txt\",\"md5\":\"9ed041c90ce8855259adffda24157d8f\",\"name\":\"read-me-first.txt\",\"sha1\":\"c380f50c864be9558f2e2b1bb92d495a9f6392b5\",\"sha256\":\"1343b6660a7916a92caea7fee354ddb5c8498017bc978c9099caf6e58e4bdb7d\",\"size\":39}],\"final_disposition\":\"MALICIOUS\",\"findings\":[{\"attachment\":\"read-me-first.txt\",\"detail\":\"The digest of the attachment is on a list of known malicious files.\",\"detection\":\"MALICIOUS\",\"field\":\"attachment_sha256\",\"name\":\"known_malicious_attachment\",\"portion\":\"attachment\",\"reason\":\"Attachment was seen in a malicious campaign : Attachment=read-me-first.txt\",\"score\":0.97,\"value\":\"1343b6660a7916a92caea7fee354ddb5c8498017bc978c9099caf6e58e4bdb7d\"}],\"headers\":[{\"name\":\"From\",\"value\":\"Sender Name <noreply@example.com>\"},{\"name\":\"Reply-To\",\"value\":\"email@example.com\"},{\"name\":\"To\",\"value\":\"Bob Jones <me@example.com>, Sales Team <sales@example.com>, Support Desk <support@example.com>\"},{\"name\":\"Subject\",\"value\":\"listen, I highly recommend u to read that email, just to ensure not a thing will take place\"},{\"name\":\"Date\",\"value\":\"Fri, 05 Jan 2024 09:59:57 +0000\"},{\"name\":\"Message-ID\",\"value\":\"<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>\"},{\"name\":\"X-Originating-IP\",\"value\":\"[198.51.100.7]\"}],\"links\":[{\"href\":\"https://example.com\",\"text\":\"Click here!\"}],\"sender_info\":{\"as_name\":\"AS64496\",\"as_number\":64496,\"geo\":\"US/-/-\",\"ip\":\"192.0.2.186\",\"pld\":\"example.com\"},\"threat_categories\":[{\"description\":\"The address of the sending server is known for unwanted mail.\",\"id\":1234,\"name\":\"IP Reputation\"},{\"description\":\"The network of the sending server is known for unwanted mail.\",\"id\":1235,\"name\":\"ASN Reputation\"}],\"validation\":{\"comment\":\"SPF does not permit 192.0.2.186 to send for example.com.\",\"dkim\":\"pass\",\"dmarc\":\"none\",\"spf\":\"fail\"}},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_message_preview",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"screenshot\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_message_raw",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"raw\":\"From: Sender Name <noreply@example.com>\\r\\nReply-To: email@example.com\\r\\nTo: Bob Jones <me@example.com>, Sales Team <sales@example.com>,\\r\\n Support Desk <support@example.com>\\r\\nSubject: listen, I highly recommend u to read that email,\\r\\n just to ensure not a thing will take place\\r\\nDate: Fri, 05 Jan 2024 09:59:57 +0000\\r\\nMessage-ID: <4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>\\r\\nX-Originating-IP: [198.51.100.7]\\r\\nMIME-Version: 1.0\\r\\nContent-Type: multipart/mixed; boundary=\\\"part\\\"\\r\\n\\r\\n--part\\r\\nContent-Type: text/html; charset=\\\"utf-8\\\"\\r\\n\\r\\n<p>Please read this email today. <a href=\\\"https://example.com\\\">Click here!</a></p>\\r\\n--part\\r\\nContent-Type: text/plain; name=\\\"read-me-first.txt\\\"\\r\\nContent-Disposition: attachment; filename=\\\"read-me-first.txt\\\"\\r\\nContent-Transfer-Encoding: base64\\r\\n\\r\\nUmVhZCB0aGlzIGJlZm9yZSB0aGUgZW5kIG9mIHRoZSB3ZWVrLg0K\\r\\n--part--\\r\\n\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_message_trace",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"inbound\":{\"lines\":[{\"lineno\":1,\"logged_at\":\"2024-01-05T09:59:58Z\",\"message\":\"connect from mail.example.com[192.0.2.186]\",\"ts\":\"2024-01-05T09:59:58Z\"},{\"lineno\":2,\"logged_at\":\"2024-01-05T09:59:59Z\",\"message\":\"4Njp3P0STMz2c02Q: from=<d1994@example.com>, nrcpt=3\",\"ts\":\"2024-01-05T09:59:59Z\"},{\"lineno\":3,\"logged_at\":\"2024-01-05T10:00:00Z\",\"message\":\"4Njp3P0STMz2c02Q: disposition=MALICIOUS, action=QUARANTINED\",\"ts\":\"2024-01-05T10:00:00Z\"}],\"pending\":false},\"outbound\":{\"lines\":[{\"lineno\":1,\"logged_at\":\"2024-01-05T10:20:00Z\",\"message\":\"4Njp3S2STMz2c05V: released from quarantine by analyst@example.com\",\"ts\":\"2024-01-05T10:20:00Z\"},{\"lineno\":2,\"logged_at\":\"2024-01-05T10:20:03Z\",\"message\":\"4Njp3S2STMz2c05V: to=<me@example.com>, relay=mx.example.com, status=sent\",\"ts\":\"2024-01-05T10:20:03Z\"},{\"lineno\":3,\"logged_at\":\"2024-01-05T10:30:02Z\",\"message\":\"moved to Inbox of me@example.com\",\"ts\":\"2024-01-05T10:30:02Z\"}],\"pending\":false}},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_phishguard_reports",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"content\":\"Mail that asks for account data came from an address that was never seen before. It was removed from one mailbox.\",\"created_at\":\"2020-08-14T09:30:00Z\",\"disposition\":\"MALICIOUS\",\"fields\":{\"from\":\"noreply@example.com\",\"occurred_at\":\"2020-08-14T08:15:00Z\",\"postfix_id\":\"47JJcT1w6GztQV7\",\"to\":[\"me@example.com\"],\"ts\":\"2020-08-14T08:15:00Z\"},\"id\":2401,\"priority\":\"high\",\"tags\":[{\"category\":\"threat\",\"value\":\"credential phishing\"}],\"title\":\"Phishing for account data\",\"ts\":\"2020-08-14T09:30:00Z\",\"updated_at\":\"2020-08-14T11:00:00Z\"}],\"result_info\":{\"count\":1,\"page\":1,\"per_page\":20,\"total_count\":1},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_sending_domain_restriction",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Enforce TLS for all mail from this domain\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"domain\":\"example.com\",\"exclude\":[\"subdomain.example.com\"],\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_trusted_domain",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Trusted partner domain\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_recent\":true,\"is_regex\":false,\"is_similarity\":false,\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"pattern\":\"example.com\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_get_url_ignore_pattern",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Trusted internal redirect service\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"pattern\":\"https://example\\\\.com/.*\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_investigate",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"action_log\":[{\"completed_at\":\"2024-01-05T10:05:02Z\",\"completed_timestamp\":\"2024-01-05T10:05:02Z\",\"operation\":\"SUBMISSION\",\"properties\":{\"folder\":\"Quarantine\",\"requested_by\":\"me@example.com\"},\"status\":\"OK\"},{\"completed_at\":\"2024-01-05T10:10:04Z\",\"completed_timestamp\":\"2024-01-05T10:10:04Z\",\"operation\":\"PREVIEW\",\"properties\":{\"folder\":\"Quarantine\",\"requested_by\":\"analyst@example.com\"},\"status\":\"OK\"},{\"completed_at\":\"2024-01-05T10:20:03Z\",\"completed_timestamp\":\"2024-01-05T10:20:03Z\",\"operation\":\"QUARANTINE_RELEASE\",\"properties\":{\"folder\":\"JunkEmail\",\"requested_by\":\"analyst@example.com\"},\"status\":\"OK\"},{\"completed_at\":\"2024-01-05T10:30:02Z\",\"completed_timestamp\":\"2024-01-05T10:30:02Z\",\"operation\":\"MOVE\",\"properties\":{\"folder\":\"Inbox\",\"requested_by\":\"analyst@example.com\"},\"status\":\"OK\"}],\"alert_id\":\"4Njp3P0STMz2c02Q-2024-01-05T10:00:00\",\"client_recipients\":[\"me@example.com\",\"sales@example.com\",\"support@example.com\"],\"delivery_mode\":\"DIRECT\",\"delivery_status\":[\"delivered\",\"moved\"],\"detection_reasons\":[\"Selector is a source of spam/uce : Smtp-Helo-Server-Ip=192.0.2[dot]186\",\"Attachment was seen in a malicious campaign : Attachment=read-me-first.txt\"],\"edf_hash\":\"2a97e4e132732a6b7c421977ec0d70941305a0f9aa52dd1909c5f27ed0d8305b\",\"envelope_from\":\"d1994@example.com\",\"envelope_to\":[\"me@example.com\",\"sales@example.com\",\"support@example.com\"],\"final_disposition\":\"MALICIOUS\",\"findings\":[{\"attachment\":\"read-me-first.txt\",\"detail\":\"The digest of the attachment is on a list of known malicious files.\",\"detection\":\"MALICIOUS\",\"field\":\"attachment_sha256\",\"name\":\"known_malicious_attachment\",\"portion\":\"attachment\",\"reason\":\"Attachment was seen in a malicious campaign : Attachment=read-me-first.txt\",\"score\":0.97,\"value\":\"1343b6660a7916a92caea7fee354ddb5c8498017bc978c9099caf6e58e4bdb7d\"}],\"from\":\"noreply@example.com\",\"from_name\":\"Sender Name\",\"htmltext_structure_hash\":\"5e98eee34c86059bc21c563aca0a95546fec8a0908bc6740561b42587a41a933\",\"id\":\"4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678\",\"is_phish_submission\":false,\"is_quarantined\":false,\"message_id\":\"<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>\",\"post_delivery_operations\":[\"SUBMISSION\",\"PREVIEW\",\"QUARANTINE_RELEASE\",\"MOVE\"],\"postfix_id\":\"4Njp3P0STMz2c02Q\",\"postfix_id_outbound\":\"4Njp3S2STMz2c05V\",\"properties\":{\"allowlisted_pattern\":\"noreply@example.com\",\"allowlisted_pattern_type\":\"quarantine_release\",\"blocklisted_message\":true,\"blocklisted_pattern\":\"d1994@example.com\",\"whitelisted_pattern_type\":\"quarantine_release\"},\"replyto\":\"email@example.com\",\"scanned_at\":\"2024-01-05T10:00:00Z\",\"sent_at\":\"2024-01-05T09:59:57Z\",\"sent_date\":\"2024-01-05T09:59:57\",\"smtp_helo_server_ip\":\"192.0.2.186\",\"smtp_previous_hop_ip\":\"192.0.2.10\",\"subject\":\"listen, I highly recommend u to read that email, just to ensure not a thing will take place\",\"threat_categories\":[\"IPReputation\",\"ASNReputation\"],\"to\":[\"me@example.com\",\"sales@example.com\",\"support@example.com\"],\"to_name\":[\"Bob Jones\",\"Sales Team\",\"Support Desk\"],\"ts\":\"2024-01-05T10:00:00\",\"validation\":{\"comment\":\"SPF does not permit 192.0.2.186 to send for example.com.\",\"dkim\":\"pass\",\"dmarc\":\"none\",\"spf\":\"fail\"},\"x_originating_ip\":\"198.51.100.7\"}],\"result_info\":{\"count\":1,\"next\":null,\"page\":0,\"per_page\":20,\"previous\":\"eyJwYWdlIjogMX0=\",\"total_count\":0},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_list_allow_policies",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"comments\":\"Trust all messages send from test@example.com\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_acceptable_sender\":false,\"is_exempt_recipient\":false,\"is_recipient\":false,\"is_regex\":false,\"is_sender\":true,\"is_spoof\":false,\"is_trusted_sender\":true,\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"pattern\":\"test@example.com\",\"pattern_type\":\"EMAIL\",\"verify_sender\":true}],\"result_info\":{\"count\":1,\"page\":1,\"per_page\":20,\"total_count\":1},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_list_blocked_senders",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"comments\":\"Block sender with email test@example.com\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_regex\":false,\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"pattern\":\"test@example.com\",\"pattern_type\":\"EMAIL\"}],\"result_info\":{\"count\":1,\"page\":1,\"per_page\":20,\"total_count\":1},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_list_content_policies",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"enabled\":true,\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"name\":\"Urgent account verification\",\"notes\":\"Asked for by security@example.com\",\"pattern\":\"urgent.*verify.*account\",\"targets\":[\"SUBJECT\",\"BODY\"]}],\"result_info\":{\"count\":1,\"page\":1,\"per_page\":20,\"total_count\":1},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_list_domains",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"allowed_delivery_modes\":[\"DIRECT\",\"API\"],\"authorization\":{\"authorized\":true,\"status_message\":\"Authorized by the integration\",\"timestamp\":\"2023-11-14T22:20:00Z\"},\"created_at\":\"2023-11-14T22:13:20Z\",\"dmarc_status\":\"good\",\"domain\":\"example.com\",\"drop_dispositions\":[\"MALICIOUS\",\"SPAM\"],\"emails_processed\":{\"timestamp\":\"2023-11-14T22:20:00Z\",\"total_emails_processed\":1250,\"total_emails_processed_previous\":1180},\"folder\":\"Inbox\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"inbox_provider\":\"Microsoft\",\"integration_id\":\"a5dbb180-60ea-4578-84bb-d01a5d4e50c3\",\"ip_restrictions\":[\"192.0.2.0/24\",\"2001:db8::/32\"],\"last_modified\":\"2023-11-14T22:20:00Z\",\"lookback_hops\":2,\"modified_at\":\"2023-11-14T22:20:00Z\",\"o365_tenant_id\":\"c3c3239d-8858-47df-9618-0e2d9bdf6aa8\",\"regions\":[\"GLOBAL\"],\"require_tls_inbound\":false,\"require_tls_outbound\":true,\"spf_status\":\"good\",\"status\":\"ACTIVE\",\"transport\":\"mx.example.com\"}],\"result_info\":{\"count\":1,\"page\":1,\"per_page\":20,\"total_count\":1},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_list_impersonation_registry",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"comments\":\"Head of finance\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"directory_id\":1,\"directory_node_id\":27,\"email\":\"john.doe@example.com\",\"external_directory_node_id\":\"82b5e8c2-8a59-4dad-afc2-19d8ce0d910c\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_email_regex\":false,\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"name\":\"John Doe\",\"provenance\":\"A1S_INTERNAL\"}],\"result_info\":{\"count\":1,\"page\":1,\"per_page\":20,\"total_count\":1},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_list_sending_domain_restrictions",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"comments\":\"Enforce TLS for all mail from this domain\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"domain\":\"example.com\",\"exclude\":[\"subdomain.example.com\"],\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\"}],\"result_info\":{\"count\":1,\"page\":1,\"per_page\":20,\"total_count\":1},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_list_trusted_domains",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"comments\":\"Trusted partner domain\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_recent\":true,\"is_regex\":false,\"is_similarity\":false,\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"pattern\":\"example.com\"}],\"result_info\":{\"count\":1,\"page\":1,\"per_page\":20,\"total_count\":1},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_list_url_ignore_patterns",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"comments\":\"Trusted internal redirect service\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"last_modified\":\"2014-01-01T05:20:00.12345Z\",\"modified_at\":\"2014-01-01T05:20:00.12345Z\",\"pattern\":\"https://example\\\\.com/.*\"}],\"result_info\":{\"count\":1,\"page\":1,\"per_page\":20,\"total_count\":1},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_post_bulk_move",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"completed_at\":\"2024-01-05T10:30:02Z\",\"completed_timestamp\":\"2024-01-05T10:30:02Z\",\"destination\":\"Inbox\",\"item_count\":1,\"message_id\":\"<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>\",\"operation\":\"MOVE\",\"recipient\":\"me@example.com\",\"status\":\"OK\",\"success\":true},{\"completed_at\":\"2024-01-05T10:30:02Z\",\"completed_timestamp\":\"2024-01-05T10:30:02Z\",\"destination\":\"Inbox\",\"item_count\":1,\"message_id\":\"<8KQmX2bTtVnYcZrL5wPjAhDfGs0eUiOv.Rk-3dJxN7yEaB6uHq9tWlCzMgFpS4oI1@example.com>\",\"operation\":\"MOVE\",\"recipient\":\"info@example.com\",\"status\":\"OK\",\"success\":true}],\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_post_message_move",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"completed_at\":\"2024-01-05T10:30:02Z\",\"completed_timestamp\":\"2024-01-05T10:30:02Z\",\"destination\":\"Inbox\",\"item_count\":1,\"message_id\":\"<4VAZPrAdg7IGNxdt1DWRNu0gvOeL_iZiwP4BQfo4DaE.Yw-woXuugQbeFhBpzwFQtqq_v2v1HOKznoMBqbciQpE@example.com>\",\"operation\":\"MOVE\",\"recipient\":\"me@example.com\",\"status\":\"OK\",\"success\":true}],\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_post_preview",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"screenshot\":\"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_post_reclassify",
        example: Some(rt::Example {
            status: 202u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_post_release",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"delivered\":[\"me@example.com\"],\"failed\":[\"sales@example.com\"],\"id\":\"4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678\",\"postfix_id\":\"4Njp3P0STMz2c02Q\",\"undelivered\":[\"support@example.com\"]},{\"delivered\":[\"info@example.com\"],\"failed\":[\"billing@example.com\"],\"id\":\"4Njp3Q1STMz2c03R-2024-01-05T10:00:05-23456789\",\"postfix_id\":\"4Njp3Q1STMz2c03R\",\"undelivered\":[\"press@example.com\"]}],\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_replace_domain",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"allowed_delivery_modes\":[\"DIRECT\"],\"authorization\":{\"authorized\":true,\"status_message\":\"Authorized by the integration\",\"timestamp\":\"2023-11-14T22:20:00Z\"},\"created_at\":\"2023-11-14T22:13:20Z\",\"dmarc_status\":\"good\",\"domain\":\"example.com\",\"drop_dispositions\":[\"MALICIOUS\"],\"emails_processed\":{\"timestamp\":\"2023-12-01T09:00:00Z\",\"total_emails_processed\":1250,\"total_emails_processed_previous\":1180},\"folder\":\"AllItems\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"inbox_provider\":\"Microsoft\",\"integration_id\":\"a5dbb180-60ea-4578-84bb-d01a5d4e50c3\",\"ip_restrictions\":[\"192.0.2.0/24\",\"198.51.100.0/24\"],\"last_modified\":\"2023-12-01T09:00:00Z\",\"lookback_hops\":1,\"modified_at\":\"2023-12-01T09:00:00Z\",\"o365_tenant_id\":\"c3c3239d-8858-47df-9618-0e2d9bdf6aa8\",\"regions\":[\"DE\",\"US\"],\"require_tls_inbound\":true,\"require_tls_outbound\":true,\"spf_status\":\"good\",\"status\":\"ACTIVE\",\"transport\":\"mx2.example.com\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_submissions",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":[{\"customer_status\":\"escalated\",\"escalated_as\":\"NONE\",\"escalated_at\":\"2024-01-05T10:15:00Z\",\"escalated_by\":\"analyst@example.com\",\"escalated_submission_id\":\"c23e3bd8-4798-4ea0-a48d-7c00d88c5a1a\",\"original_disposition\":\"MALICIOUS\",\"original_edf_hash\":\"2a97e4e132732a6b7c421977ec0d70941305a0f9aa52dd1909c5f27ed0d8305b\",\"original_postfix_id\":\"4Njp3P0STMz2c02Q\",\"outcome\":\"The disposition was confirmed.\",\"outcome_disposition\":\"MALICIOUS\",\"requested_at\":\"2024-01-05T10:05:00Z\",\"requested_by\":\"me@example.com\",\"requested_disposition\":\"NONE\",\"requested_ts\":\"2024-01-05T10:05:00Z\",\"status\":\"completed\",\"subject\":\"listen, I highly recommend u to read that email, just to ensure not a thing will take place\",\"submission_id\":\"2c6d32c0-e3a1-4891-a1ed-3cc38fb399e1\",\"type\":\"User\"}],\"result_info\":{\"count\":1,\"page\":1,\"per_page\":20,\"total_count\":1},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_update_allow_policy",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Accept test@example.com, but go on looking for malicious mail\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_acceptable_sender\":true,\"is_exempt_recipient\":false,\"is_recipient\":false,\"is_regex\":false,\"is_sender\":false,\"is_spoof\":true,\"is_trusted_sender\":false,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"test@example.com\",\"pattern_type\":\"EMAIL\",\"verify_sender\":true},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_update_blocked_sender",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Block every sender of example.com\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_regex\":false,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"example.com\",\"pattern_type\":\"DOMAIN\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_update_content_policy",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"enabled\":false,\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"name\":\"Urgent account verification\",\"notes\":\"Switched off by security@example.com\",\"pattern\":\"urgent.*verify.*account\",\"targets\":[\"SUBJECT\",\"BODY\"]},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_update_domain",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"allowed_delivery_modes\":[\"DIRECT\",\"API\"],\"authorization\":{\"authorized\":true,\"status_message\":\"Authorized by the integration\",\"timestamp\":\"2023-11-14T22:20:00Z\"},\"created_at\":\"2023-11-14T22:13:20Z\",\"dmarc_status\":\"good\",\"domain\":\"example.com\",\"drop_dispositions\":[\"MALICIOUS\",\"SPAM\"],\"emails_processed\":{\"timestamp\":\"2023-12-01T09:00:00Z\",\"total_emails_processed\":1250,\"total_emails_processed_previous\":1180},\"folder\":\"Inbox\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"inbox_provider\":\"Microsoft\",\"integration_id\":\"a5dbb180-60ea-4578-84bb-d01a5d4e50c3\",\"ip_restrictions\":[\"192.0.2.0/24\",\"2001:db8::/32\"],\"last_modified\":\"2023-12-01T09:00:00Z\",\"lookback_hops\":3,\"modified_at\":\"2023-12-01T09:00:00Z\",\"o365_tenant_id\":\"c3c3239d-8858-47df-9618-0e2d9bdf6aa8\",\"regions\":[\"GLOBAL\"],\"require_tls_inbound\":true,\"require_tls_outbound\":true,\"spf_status\":\"good\",\"status\":\"ACTIVE\",\"transport\":\"mx.example.com\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_update_impersonation_registry",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Head of finance, with both addresses\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"directory_id\":1,\"directory_node_id\":27,\"email\":\"(john|j)\\\\.doe@example\\\\.com\",\"external_directory_node_id\":\"82b5e8c2-8a59-4dad-afc2-19d8ce0d910c\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_email_regex\":true,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"name\":\"John Doe\",\"provenance\":\"A1S_INTERNAL\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_update_sending_domain_restriction",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Enforce TLS, but not for two subdomains\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"domain\":\"example.com\",\"exclude\":[\"subdomain.example.com\",\"legacy.example.com\"],\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_update_trusted_domain",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Trusted partner domain with a similar name\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"is_recent\":true,\"is_regex\":false,\"is_similarity\":true,\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"example.com\"},\"success\":true}",
        }),
    },
    rt::ExampleAnswer {
        operation_id: "email_security_update_url_ignore_pattern",
        example: Some(rt::Example {
            status: 200u16,
            content_type: "application/json",
            body: "{\"errors\":[],\"messages\":[],\"result\":{\"comments\":\"Trusted internal redirect service, under both names\",\"created_at\":\"2014-01-01T05:20:00.12345Z\",\"id\":\"f174e90a-fafe-4643-bbbc-4a0ed4fc8415\",\"last_modified\":\"2014-02-01T05:20:00.12345Z\",\"modified_at\":\"2014-02-01T05:20:00.12345Z\",\"pattern\":\"https://(www\\\\.)?example\\\\.com/.*\"},\"success\":true}",
        }),
    },
];
