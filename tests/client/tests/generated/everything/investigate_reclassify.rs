// Made by `cargo xtask codegen` from spec/email-security.json; edits are lost.

use cloudflare_email_security::types;
use crate::call;

/// `email_security_post_reclassify`.
#[allow(deprecated, reason = "everything is sent, what is deprecated too")]
pub(super) fn create(client: &cloudflare_email_security::Client) -> call::Answering {
    call::answer(
        client
            .account("023e105f4ecef8ad9ca31a8372d0c353")
            .investigate()
            .reclassify()
            .create(
                "4Njp3P0STMz2c02Q-2024-01-05T10:00:00-12345678",
                &types::ReclassifyMessage::builder()
                    .expected_disposition(types::ReclassifyDisposition::None)
                    .eml_content(
                        "RnJvbTogU2VuZGVyIE5hbWUgPG5vcmVwbHlAZXhhbXBsZS5jb20+DQpSZXBseS1UbzogZW1haWxAZXhhbXBsZS5jb20NClRvOiBCb2IgSm9uZXMgPG1lQGV4YW1wbGUuY29tPiwgU2FsZXMgVGVhbSA8c2FsZXNAZXhhbXBsZS5jb20+LA0KIFN1cHBvcnQgRGVzayA8c3VwcG9ydEBleGFtcGxlLmNvbT4NClN1YmplY3Q6IGxpc3RlbiwgSSBoaWdobHkgcmVjb21tZW5kIHUgdG8gcmVhZCB0aGF0IGVtYWlsLA0KIGp1c3QgdG8gZW5zdXJlIG5vdCBhIHRoaW5nIHdpbGwgdGFrZSBwbGFjZQ0KRGF0ZTogRnJpLCAwNSBKYW4gMjAyNCAwOTo1OTo1NyArMDAwMA0KTWVzc2FnZS1JRDogPDRWQVpQckFkZzdJR054ZHQxRFdSTnUwZ3ZPZUxfaVppd1A0QlFmbzREYUUuWXctd29YdXVnUWJlRmhCcHp3RlF0cXFfdjJ2MUhPS3pub01CcWJjaVFwRUBleGFtcGxlLmNvbT4NClgtT3JpZ2luYXRpbmctSVA6IFsxOTguNTEuMTAwLjddDQpNSU1FLVZlcnNpb246IDEuMA0KQ29udGVudC1UeXBlOiBtdWx0aXBhcnQvbWl4ZWQ7IGJvdW5kYXJ5PSJwYXJ0Ig0KDQotLXBhcnQNCkNvbnRlbnQtVHlwZTogdGV4dC9odG1sOyBjaGFyc2V0PSJ1dGYtOCINCg0KPHA+UGxlYXNlIHJlYWQgdGhpcyBlbWFpbCB0b2RheS4gPGEgaHJlZj0iaHR0cHM6Ly9leGFtcGxlLmNvbSI+Q2xpY2sgaGVyZSE8L2E+PC9wPg0KLS1wYXJ0DQpDb250ZW50LVR5cGU6IHRleHQvcGxhaW47IG5hbWU9InJlYWQtbWUtZmlyc3QudHh0Ig0KQ29udGVudC1EaXNwb3NpdGlvbjogYXR0YWNobWVudDsgZmlsZW5hbWU9InJlYWQtbWUtZmlyc3QudHh0Ig0KQ29udGVudC1UcmFuc2Zlci1FbmNvZGluZzogYmFzZTY0DQoNClVtVmhaQ0IwYUdseklHSmxabTl5WlNCMGFHVWdaVzVrSUc5bUlIUm9aU0IzWldWckxnMEsNCi0tcGFydC0tDQo=",
                    )
                    .escalated_submission_id("c23e3bd8-4798-4ea0-a48d-7c00d88c5a1a")
                    .build(),
            )
            .send(),
    )
}
